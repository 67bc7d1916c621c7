# Hungary: its rules, its sources, and what is said of them.

## The law that applies

regime-hu-gdpr = Hungary: GDPR and Hungarian Act CXII of 2011

## What has no rules here

refusal-hungarian-enforcement = An administrative fine of HUF 100,000 to 20 million can follow for unlawful processing, but no table here has it, so nothing is worked out. It is in Act CXII of 2011 (section 61(4)(a)), which is for law enforcement, national security and defence (section 2(3)). The number of people affected, the gravity, blame and earlier breaches are weighed (section 61(5)).
unless-hungarian-enforcement = If it was for law enforcement by one who has that task by law: Hungary has an Act on that with administrative fines, which is in no table here.

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
note-hu-twice-the-time = In a case that it opened itself, the authority may impose no fine once it has taken more than twice the time that it has.
note-hu-curia = The Curia set a data protection fine aside because the authority had taken more than twice its time, as reports of the judgment say.
note-hu-bodies = The amounts are for budgetary bodies: legal persons made for a public task by law or by a founding document. A public body that is none pays as others do, which is not asked here.
note-hu-crimes = For data on crimes the Act takes over the conditions for special categories of data.

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

open-hu-sanctions = Act CXXV of 2017 lets sanctions lapse six months after the authority learned of the breach, and after three years in any case. Those without a fine in the register for three years pay at most half of a maximum that an Act sets. Whether that holds for fines under the GDPR was not read, and it is not computed with.
open-hu-procedure = At which rate euro become forint, when a Hungarian fine has to be paid and how long it can be collected were not read. Nor was what Hungary makes of a breach of Art. 10 (njt.hu, naih.hu).
