# Luxembourg: its rules, its sources, and what is said of them.

## The law that applies

regime-lu-gdpr = Luxembourg: GDPR and law of 1 August 2018 on its implementation
regime-lu-law-enforcement = Luxembourg: law of 1 August 2018 on criminal matters (law enforcement)

## Sources

source-luxembourg-data-act = Luxembourg law of 1 August 2018 on the CNPD and the GDPR
source-luxembourg-court-act = Luxembourg law of 21 June 1999 on procedure before the administrative courts
source-luxembourg-criminal-data-act = Luxembourg law of 1 August 2018 on data in criminal matters

## Provisions that fall away

carveout-expression-lu-transfers = Chapter V of the GDPR, on transfers, does not apply to processing solely for journalism, or for academic, artistic or literary expression.
carveout-expression-lu = Articles 9 and 10 do not apply to data that the person has manifestly made public. Nor do they apply to data that bears directly on the person’s public life, or on an event that the person took part in by choice. Articles 13 and 14 do not apply where they would compromise how the data is collected, and Art. 14 not where it would compromise a planned publication or reveal a source. Access may not identify a source, and goes through the CNPD.

## What can be broken

provision-lu-3 = The principles of processing
provision-lu-4 = Time limits for storing and reviewing data
provision-lu-5 = Telling kinds of people apart
provision-lu-6 = Telling facts from assessments, and checking data before it is sent
provision-lu-7 = Lawfulness of processing
provision-lu-8 = Specific conditions for processing
provision-lu-9 = Special categories of data
provision-lu-10 = Solely automated decisions
provision-lu-11 = How rights are exercised
provision-lu-12 = Information to the people concerned
provision-lu-13 = Access by the people concerned
provision-lu-15 = Rectification, erasure and restriction
provision-lu-18 = Measures to ensure and show compliance
provision-lu-19 = Data protection by design and by default
provision-lu-20 = Joint controllers
provision-lu-21 = Choosing a processor, and the contract with it
provision-lu-22 = Processing on the authority’s instructions only
provision-lu-23 = Records of processing
provision-lu-24 = Logging
provision-lu-25 = Cooperation with the supervisory authority
provision-lu-26 = Impact assessment
provision-lu-27 = Prior consultation of the supervisory authority
provision-lu-28 = Security of processing
provision-lu-29 = Reporting a breach of security to the supervisory authority
provision-lu-30 = Telling the people concerned of a breach of security
provision-lu-34 = Transfers to third countries and international organisations
provision-lu-31 = Data protection officer

## What the Act says of a fine

note-lu-bodies = The State and communes cannot be fined. Other bodies in public law can be fined like anyone. This applies to Art. 10 too, which the law puts into the lower tier.
note-lu-tribunal = The Administrative Tribunal decides the case itself, so it can set another amount.

note-lu-criminal = Breaking articles 9, 10 and 29 with intent to deceive or to harm is a crime too: eight days to a year in prison, or a criminal fine of EUR 251–125,000, or both.
note-lu-old-systems = Automated systems from before 6 May 2016 could be brought into line with the article on logs until 6 May 2023, where anything else took a disproportionate effort.
note-lu-appeal = The decision can be appealed to the Administrative Tribunal, which decides the case itself.

## What else may happen

measure-lu-periodic-penalty = The authority can set a periodic penalty of EUR 100 for each day until an order is followed.
measure-lu-daily = The authority can also set a periodic penalty of up to 5% of the average daily turnover of the year before, for each day of delay, until information is given or an order is followed. The State and communes are free of it.
measure-lu-publication = The authority can have its decision published at the expense of the one fined, once all remedies are exhausted and if that does no harm out of proportion.
measure-lu-collection = The tax authority for registration and domains (AED) collects the fine.
measure-lu-obstruction = Whoever knowingly hinders the authority in its tasks commits a crime: eight days to a year in prison, a criminal fine of EUR 251–125,000, or both.

## Time limits

daterule-lu-imposed-by = The authority (CNPD).
daterule-lu-time-bar = Five years from the end of the infringement. Each act of the authority of which the one concerned is notified interrupts the time, which then runs anew.
daterule-lu-time-bar-at-most = Ten years from the end of the infringement, longer only by the time for which a case is before the tribunal.
daterule-lu-appeal = Three months from when the decision was notified, to the Administrative Tribunal. Whoever first asks the authority to think again has three months from its new decision, or from when it has been silent for three.
daterule-lu-lapse = Five years from when the decision became final. A change of the amount and each act to collect interrupt the time; it does not run while payment is put off.

## What could not be checked

open-lu-payment = We have not checked within which time a fine has to be paid in Luxembourg, nor what moves a time past days off. Nor have we checked what was changed since the laws were published (legilux.public.lu).
open-lu-since = The law has been in force since 20 August 2018. We have not checked whether it applies to what was over by then.
