# Hungary: its rules, its sources, and what is said of them.

## The law that applies

regime-hu-gdpr = Hungary: GDPR and Hungarian Act CXII of 2011
regime-hu-law-enforcement = Hungary: Act CXII of 2011 (law enforcement)

## Sources

source-hungarian-data-act = Hungarian Act CXII of 2011 on informational self-determination
source-hungarian-procedure-act = Hungarian Code of General Administrative Procedure (Act CL of 2016)
source-hungarian-court-code = Hungarian Code of Administrative Court Procedure (Act I of 2017)
source-hungarian-sanctions-act = Hungarian Act on sanctions for administrative offences (Act CXXV of 2017)
source-hungarian-finance-act = Hungarian Act on public finances (Act CXCV of 2011)
source-hungarian-curia = Curia of Hungary, BH 2021.11.320

## What courts and authorities said

note-hu-warning = The authority has to act in proportion. A first breach is met with a warning in the first place.
note-hu-no-warning = There is no warning where the authority finds, as it weighs the case, that a fine is needed.
note-hu-twice-the-time = In a case that it opened itself, the authority may not impose a fine once it has taken more than twice the time that it has.
note-hu-curia = The Curia annulled a data protection fine because the authority had taken more than twice its time, as reports of the judgment say.
note-hu-bodies = The amounts are for budgetary bodies: legal persons made for a public task by law or by a founding document. A public body that is not one pays as others do, which is not asked here.
note-hu-crimes = For data on crimes the Act takes over the conditions for special categories of data.

## What can be broken

provision-hu-4-1 = A set and lawful purpose, and fair processing within it
provision-hu-4-2 = Only the data that is needed, and for as long as it is
provision-hu-4-4 = Accurate data
provision-hu-5 = A legal basis, for special categories of data too
provision-hu-7 = Telling kinds of people, and facts from assessments, apart
provision-hu-8 = Checking data before it is sent
provision-hu-9 = Conditions that the sender of the data set
provision-hu-6 = Solely automated decisions
provision-hu-15 = How rights are exercised
provision-hu-16 = Information to the people concerned
provision-hu-17 = Access by the people concerned
provision-hu-18 = Rectification
provision-hu-19 = Restriction
provision-hu-20 = Erasure
provision-hu-21 = Telling people that a request is refused, and why
provision-hu-25-a = Measures for lawful processing, by design and by default
provision-hu-25-a-4 = Processing on the authority’s instructions only
provision-hu-25-a-5 = Cooperation with the supervisory authority
provision-hu-25-b = Joint controllers
provision-hu-25-c = Fit processors, and others behind them only with leave
provision-hu-25-d = The contract with the processor
provision-hu-25-e = Records of processing
provision-hu-25-f = Logging
provision-hu-25-g = Impact assessment
provision-hu-25-h = Prior consultation of the supervisory authority
provision-hu-25-i = Security of processing
provision-hu-25-j = Reporting a breach of security to the supervisory authority
provision-hu-25-k = Telling the people concerned of a breach of security
provision-hu-25-l = Data protection officer
provision-hu-10 = Transfers to third countries and international organisations

## What the Act says of a fine

note-hu-any-processing = The Act lists no provisions for the fine: it can follow in connection with any processing for these purposes. What is listed here are the duties that the Act has.
note-hu-security = The Act applies to processing for national security and defence too, with the same fine. These are not worked out here.
note-hu-weighed = The Act has all circumstances weighed, above all how many people are affected, how grave the breach is, blame, and whether breaches were found before.

## What else may happen

measure-hu-published = The authority can publish its decision with the controller’s name where many people are concerned, where it is about a body with a public task, or where the harm is grave.
measure-hu-instalments = The authority does not lower a fine on request. It can grant more time or instalments to those who show that they cannot pay in time for reasons beyond their control, or only with disproportionate difficulty.
measure-hu-court = The Budapest-Capital Regional Court alone decides on the authority’s decisions.
measure-hu-not-suspended = A court action does not suspend the decision.

## Time limits

daterule-hu-imposed-by = The authority (NAIH).
daterule-hu-decide = 150 days from when the case was opened, without the time from asking for facts until they were given. In cases that the authority opens itself, the general Code leaves out suspensions alone.
daterule-hu-appeal = 30 days from when the decision was served, with the action brought in at the authority.

## What could not be checked

open-hu-sanctions = Act CXXV of 2017 lets sanctions lapse six months after the authority learned of the breach, and after three years in any case. Those without a fine in the register for three years pay at most half of a maximum that an Act sets. We have not checked whether that applies to fines under the GDPR, and it is not used here.
open-hu-procedure = We have not checked at which rate euro become forint, when a Hungarian fine has to be paid and how long it can be collected. Nor have we checked how Hungary treats a breach of Art. 10 (njt.hu, naih.hu).
open-hu-half = Act CXXV of 2017 lets sanctions lapse six months after the authority learned of the breach, and after three years in any case. Those without a fine in the register for three years pay at most half of a maximum that an Act sets. We have not checked whether that applies to these fines, and it is not used here.
open-hu-since = We have not checked since when the range applies, when the fine has to be paid and how long it can be collected (njt.hu, naih.hu).
