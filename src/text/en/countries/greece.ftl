# Greece: its rules, its sources, and what is said of them.

## The law that applies

regime-gr-gdpr = Greece: GDPR and Greek Law 4624/2019
regime-gr-law-enforcement = Greece: Law 4624/2019, chapter 4 (law enforcement)

## Sources

source-greek-data-act = Greek Law 4624/2019
source-greek-council-decree = Greek presidential decree on the Council of State (18/1989)

## What can be broken

provision-gr-45 = The principles of processing
provision-gr-46 = Special categories of data
provision-gr-47 = Processing for other purposes
provision-gr-48 = Archiving, research and statistics
provision-gr-49 = Consent
provision-gr-50 = Processing on the authority’s instructions only
provision-gr-51 = Confidentiality
provision-gr-52 = Solely automated decisions
provision-gr-53 = Information to the people concerned
provision-gr-55 = Access by the people concerned
provision-gr-56 = Rectification, erasure and restriction
provision-gr-57 = How rights are exercised
provision-gr-6 = Data protection officer
provision-gr-60 = Choosing a processor, and the contract with it
provision-gr-61 = Joint controllers
provision-gr-62 = Security of processing
provision-gr-63 = Reporting a breach of security to the supervisory authority
provision-gr-64 = Telling the people concerned of a breach of security
provision-gr-65 = Impact assessment
provision-gr-66 = Cooperation with the supervisory authority
provision-gr-67 = Prior consultation of the supervisory authority
provision-gr-68 = Records of processing
provision-gr-69 = Data protection by design and by default
provision-gr-70 = Telling kinds of people, and facts from assessments, apart
provision-gr-72 = Checking data before it is sent
provision-gr-73 = Rectifying and erasing wrong data, and restricting its use
provision-gr-74 = Logging
provision-gr-75 = Transfers to third countries and international organisations
provision-gr-15-4 = Following the supervisory authority’s orders

## What the Act says of a fine

note-gr-explanations = The authority may fine competent authorities as controllers, by a decision with reasons, after it has called on them to explain.
note-gr-weighed = The Act names what is weighed: the nature, gravity and duration of the breach, its scope or purpose, how many were affected and how badly; what was done to mitigate; earlier breaches; the categories of data; how the authority learned of it; and whether earlier orders were followed.

## What could not be checked

open-gr-as-published = We have read the law as published in 2019, and not what was amended since.

## Under the GDPR

carveout-public-gr = A Greek public body is not fined for Arts 8, 17, 20, 27, 29, 41(4), 42 and 43.
carveout-expression-gr = As far as freedom of expression and information needs it, Chapters II, III, IV, V, VII and IX of the GDPR do not apply, except Articles 5, 28, 29 and 32.
note-gr-public-sector = The maximum is for the public sector: general government and other legal persons in public law. Public enterprises pay as others do. It is fined as a controller and not as a processor, which is not worked out here. The authority calls on the body to explain first. For Arts 47, 90 and 91 there is no fine for it either.
note-gr-public-weighed = Of a public body the Act has these weighed: the nature, gravity and duration of the breach, its scope or purpose, how many were affected and the damage; what was done to mitigate; earlier breaches; the categories of data; how the authority learned of it; and whether earlier orders were followed.
measure-gr-court = Decisions of the authority can be challenged at the Council of State, which can annul them. The time to do so does not suspend the decision; the court can.
measure-gr-stop = The authority can order that processing stops, or that data is returned, locked or destroyed. Its president can order a temporary restriction at once.
measure-gr-crime = Those who enter a filing system without right, or spread data from it, can be punished by a court.
daterule-gr-imposed-by = The authority (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα).
daterule-gr-appeal = 60 days, from the day after the decision was served.
open-gr-procedure = We have not checked until when a fine can be imposed in Greece, when it has to be paid and how long it can be collected. The authority is said to have a method of its own for fines, which we have not read (dpa.gr).
