# Czechia: its rules, its sources, and what is said of them.

## The law that applies

regime-cz-gdpr = Czechia: GDPR and Czech Act on personal data processing

## Sources

source-czech-data-act = Czech Act on personal data processing (110/2019)
source-czech-offences-act = Czech Act on administrative offences (250/2016)
source-czech-procedure-code = Czech Code of Administrative Procedure (500/2004)
source-czech-court-code = Czech Code of Administrative Justice (150/2002)
source-czech-holiday-act = Czech Act on public holidays (245/2000)

## What courts and authorities said

note-cz-bodies = The authority waives the penalty where the controller or the processor is an authority or a public body within the meaning of Art. 83(7). The infringement is still found.

## What else may happen

measure-cz-authority = The Czech authority (Úřad pro ochranu osobních údajů) decides on offences.
measure-cz-instead = The authority can waive the penalty if it orders that the failings be put right.
measure-cz-shelved = It can also shelve a matter before it opens a case, if it is clear that the purpose of a case has been reached, or can be reached, in another way.
measure-cz-court = What is decided on the appeal can be taken to court within two months of its service.

## Time limits

daterule-cz-imposed-by = The authority (Úřad pro ochranu osobních údajů).
daterule-cz-time-bar = Three years from the day after the infringement ended. Notice that a case was opened and a decision of guilt interrupt the time, and it runs anew. Some times are not counted, such as those before a court.
daterule-cz-time-bar-at-most = At the latest it is over five years after the infringement.
daterule-cz-appeal = 15 days from when the decision was served (rozklad).
daterule-cz-payment = 30 days from when the decision became final, unless the authority set another time.
sendto-cz = Bring the appeal in with the authority, which decided. Its chair decides on it.
late-cz = A late appeal is rejected. Whoever was kept from acting for grave reasons can ask within 15 days of their end to have the delay excused, at most one year after the time was over.

## What could not be checked

open-cz-rate = We have not checked at which rate the maxima in euro become Czech koruna.
regime-cz-law-enforcement = Czechia: Act 110/2019, Title III (law enforcement)

## What can be broken

provision-cz-25-1-a = A set purpose, and processing within it
provision-cz-25-1-b = Accuracy of the data
provision-cz-25-1-c = Keeping data no longer than necessary
provision-cz-63-s = Special categories of data
provision-cz-63-w = Reviewing whether data is still needed, and erasing it
provision-cz-27 = Information to the people concerned
provision-cz-28 = Access by the people concerned
provision-cz-29 = Rectification, erasure and restriction
provision-cz-39 = Solely automated decisions
provision-cz-32-1 = Technical and organisational measures, and their documentation
provision-cz-32-4 = Records of processing
provision-cz-32-5 = Telling recipients of data that was wrong or wrongly sent
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

open-cz-isolated = We have not checked from when the provisions on isolated systems apply.
