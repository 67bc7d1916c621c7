# Slovakia: its rules, its sources, and what is said of them.

## The law that applies

regime-sk-gdpr = Slovakia: GDPR and Slovak Data Protection Act
regime-sk-law-enforcement = Slovakia: Act 18/2018, part three (law enforcement)

## Sources

source-slovak-data-act = Slovak Data Protection Act (18/2018)
source-slovak-procedure-code = Slovak Code of Administrative Procedure (71/1967)
source-slovak-holiday-act = Slovak Act on public holidays (241/1993)

## What can be broken

provision-sk-52 = The principles: lawful, necessary, accurate and secure processing, and showing that
provision-sk-53 = A set purpose, and processing within it
provision-sk-54 = Not keeping data longer than needed
provision-sk-55 = Lawfulness of processing
provision-sk-56 = Special categories of data
provision-sk-57 = Telling kinds of people apart
provision-sk-58 = Telling facts from assessments, and checking data before it is sent
provision-sk-59 = How rights are exercised
provision-sk-60 = Information to the people concerned
provision-sk-61 = Access by the people concerned
provision-sk-62 = Rectification, erasure and restriction
provision-sk-63 = Telling people that access is restricted or refused, and why
provision-sk-64 = Telling those who gave or got data that it was corrected
provision-sk-66 = Solely automated decisions
provision-sk-31 = Measures to ensure and show compliance
provision-sk-32 = Data protection by design and by default
provision-sk-33 = Joint controllers
provision-sk-34 = Choosing a processor, and the contract with it
provision-sk-36 = Processing on the authority’s instructions only
provision-sk-37 = Records of processing
provision-sk-39 = Security of processing (general rule)
provision-sk-40 = Reporting a breach of security to the supervisory authority
provision-sk-40-3 = The processor telling the authority of a breach of security
provision-sk-41 = Telling the people concerned of a breach of security
provision-sk-42 = Impact assessment
provision-sk-44 = Data protection officer
provision-sk-68 = Reviewing every three years whether data is still needed
provision-sk-69 = Logging
provision-sk-69-3 = Giving the supervisory authority the logs
provision-sk-70 = Prior consultation of the supervisory authority
provision-sk-71 = Security of automated processing
provision-sk-72 = Telling the authorities of other states of a breach of security
provision-sk-79 = Confidentiality
provision-sk-109 = Cooperation with the supervisory authority
provision-sk-73 = Transfers to third countries and international organisations
provision-sk-81 = Following orders and restrictions of the supervisory authority
provision-sk-102 = Remedying what the supervisory authority decided on

## What the Act says of a fine

note-sk-competent = The rules are for the Police Force, the Military Police, the prison and court guard, the tax and customs authority (Finančná správa), the prosecution and the courts, and for whoever processes for them.
note-sk-files = Rights in data that is in a file of an investigation or of a court follow another law, which we have not read.
note-sk-old-systems = Systems set up under earlier law had to have logs from 6 May 2023, or where that caused serious problems for the system, from 6 May 2026 at the latest.
note-sk-several = Where the same or linked processing breaks several provisions, all fines together are at most the maximum of the gravest breach.
note-sk-weighed = The Act names what is weighed, much as GDPR Art. 83(2) does: how grave and how long the breach was and how many it affected, blame, what was done to mitigate, responsibility for security, earlier breaches, cooperation, the categories of data, how the authority learned of it, earlier orders, codes of conduct and certificates, and what was gained.

## What else may happen

measure-sk-authority = The Slovak authority (Úrad na ochranu osobných údajov) imposes the administrative fine, orders remedies, or both.
measure-sk-order-fines = Whoever does not make an inspection possible can have to pay up to EUR 2,000, and whoever frustrates one up to EUR 10,000.

## Time limits

daterule-sk-imposed-by = The authority (Úrad na ochranu osobných údajov).
daterule-sk-time-bar = Two years from the day on which the authority found the infringement.
daterule-sk-time-bar-at-most = At the latest five years from the infringement.
daterule-sk-appeal = 15 days from when the decision was served (rozklad).
sendto-sk = Bring the appeal in with the authority, which decided. Its chair decides on it. An appeal in time suspends the decision.
late-sk = For grave reasons a late appeal is allowed, if that is asked for within 15 days of when they ended, and at most one year after the time was over.

## What could not be checked

open-sk-payment = We have not checked the time to pay a fine in Slovakia. The decision says it.
