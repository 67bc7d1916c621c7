# Luxembourg: its rules, its sources, and what is said of them.

## The law that applies

regime-lu-law-enforcement = Luxembourg: law of 1 August 2018 on criminal matters (law enforcement)

## Sources

source-luxembourg-criminal-data-act = Luxembourg law of 1 August 2018 on data in criminal matters

## What can be broken

provision-lu-3 = The principles of processing
provision-lu-4 = Time limits for storing and reviewing data
provision-lu-5 = Telling kinds of people apart
provision-lu-6 = Telling facts from assessments, and checking data before they are sent
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

note-lu-criminal = Breaking articles 9, 10 and 29 with intent to deceive or to harm is a crime too: eight days to a year in prison, or a criminal fine of EUR 251–125,000, or both.
note-lu-old-systems = Automated systems from before 6 May 2016 could be brought into line with the article on logs until 6 May 2023, where anything else took a disproportionate effort.
note-lu-least = The administrative fine is EUR 500 at the least.
note-lu-appeal = The decision can be appealed to the Administrative Tribunal, which decides the case itself.

## What else may happen

measure-lu-periodic-penalty = A periodic penalty of EUR 100 for each day until an order is followed.
