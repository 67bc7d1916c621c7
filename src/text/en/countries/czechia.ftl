# Czechia: its rules, its sources, and what is said of them.

## The law that applies

regime-cz-law-enforcement = Czechia: Act 110/2019, Title III (law enforcement)

## Sources

source-czech-data-act = Czech Act 110/2019 on the processing of personal data

## What can be broken

provision-cz-25-1-a = A set purpose, and processing within it
provision-cz-25-1-b = Accuracy of the data
provision-cz-25-1-c = Keeping data no longer than necessary
provision-cz-63-s = Special categories of data
provision-cz-63-w = Reviewing whether data are still needed, and erasing them
provision-cz-27 = Information to the people concerned
provision-cz-28 = Access by the people concerned
provision-cz-29 = Rectification, erasure and restriction
provision-cz-39 = Solely automated decisions
provision-cz-32-1 = Technical and organisational measures, and their documentation
provision-cz-32-4 = Records of processing
provision-cz-32-5 = Telling recipients of data that were wrong or wrongly sent
provision-cz-34-4 = The processor’s records
provision-cz-34-5 = The processor telling the authority of a breach
provision-cz-35 = Processing on the authority’s instructions only
provision-cz-36-1 = Logging
provision-cz-36-3 = Using logs for other purposes
provision-cz-37 = Impact assessment
provision-cz-38 = Prior consultation of the supervisory authority
provision-cz-39a = The conditions for an isolated system of biometric identification at airports
provision-cz-40 = Security of processing
provision-cz-41 = Reporting a breach of security to the supervisory authority
provision-cz-42 = Telling the people concerned of a breach of security
provision-cz-63-t = Data protection officer
provision-cz-63-v = Transfers to third countries and international organisations
provision-cz-63-r = Following the supervisory authority’s orders

## What the Act says of a fine

note-cz-authorities-pay = That no penalty is imposed on authorities is said of breaches of section 62, on the GDPR, and not of section 63.

## What could not be checked

open-cz-isolated = From when the provisions on isolated systems hold was not read.
