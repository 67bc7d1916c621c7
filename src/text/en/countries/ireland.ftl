# Ireland: its rules, its sources, and what is said of them.

## The law that applies

regime-ie-gdpr = Ireland: GDPR and Irish Data Protection Act 2018

## Sources

source-irish-data-act = Data Protection Act 2018 (Ireland)
source-irish-interpretation-act = Interpretation Act 2005 (Ireland)
source-irish-competition-act = Competition Act 2002 (Ireland)

## Provisions that fall away

carveout-expression-ie = For journalism, for academic, artistic or literary expression and for other uses of the freedom of expression and information, Chapters II to VII of the GDPR do not apply as far as complying would be incompatible with that freedom. Art. 5(1)(f) always applies.

## What courts and authorities said

note-ie-bodies = A public authority is a Department of State, a regional assembly, a local authority, the Garda Síochána, and any person established by or under an enactment, companies and most schools excepted. It is also whoever provides health or personal social services on behalf of the Health Service Executive. A company with a majority of its shares held for a Minister, and its subsidiaries, are public bodies: they have the same maximum unless they act as undertakings. That is not worked out here for companies.
note-ie-undertaking = The Act takes the word undertaking from the Competition Act: one engaged for gain in the production, supply or distribution of goods or the provision of a service. Here it is asked as an economic activity.
note-ie-designated = Where a civil servant or an officer of the Defence Forces was designated as the controller, the fine is imposed on the authority or the Minister who did that.
note-ie-children = Section 30 makes it an offence for a company or corporate body to process data of anyone under 18 for direct marketing, profiling or micro-targeting, punishable by an administrative fine. We have not checked whether that section has been brought into force.
note-ie-first-day = Of a period that is counted from a day, that day is the first. So 28 days from a Monday end on a Sunday.

## What else may happen

measure-ie-courts = An appeal goes to the Circuit Court where the fine is at most EUR 75,000, and to the High Court where it is higher. The court hears new evidence too. It can confirm the decision, annul it, or put another in its place, with another fine or with none.
measure-ie-publication = The Commission publishes particulars of each fine.
measure-ie-notice = Whoever does not follow an enforcement notice, without reasonable excuse, can have an administrative fine imposed for that, and commits an offence.

## Time limits

daterule-ie-imposed-by = The authority (Data Protection Commission); a court then has to confirm it.
daterule-ie-appeal = 28 days from the day on which notice of the decision was given. That day is the first of them.
daterule-ie-confirmation = If nobody appeals, the Commission asks the Circuit Court to confirm the decision. The court does so unless it sees good reason not to.
daterule-ie-payment = 28 days that begin with the date of the notice in which the Commission asks for payment. It gives that notice once a court has confirmed the fine or set another.

## What could not be checked

open-ie-limitation = In what we have read of the Irish Act, nothing says until when a fine can be imposed, and nothing says what moves a time past days off. We have not checked other Acts and the rules of court (irishstatutebook.ie).
open-ie-commencement = We have not checked the orders that brought the Irish Act into force, part by part (irishstatutebook.ie).
