# Lithuania: its rules, its sources, and what is said of them.

## The law that applies

regime-lt-gdpr = Lithuania: GDPR and Lithuanian Data Protection Act

## Sources

source-lithuanian-data-act = Lithuanian Law on Legal Protection of Personal Data (ADTAĮ)
source-lithuanian-amending-act = Lithuanian Law XIV-2626 of 14 May 2024, which amends it
source-lithuanian-court-act = Lithuanian Law on Administrative Proceedings (ABTĮ)

## Provisions that fall away

carveout-expression-lt = Articles 8, 12–23, 25, 30, 33–39, 41–50 and 88–91 of the GDPR do not apply to processing for journalism, or for academic, artistic or literary expression.

## What courts and authorities said

note-lt-imposes = The director of the State Data Protection Inspectorate imposes the fine. For journalism, and for academic, artistic or literary expression, the Inspector of Journalist Ethics does.
note-lt-budget = What counts for an authority is its budget of the current year together with other yearly income that it had in the year before. An authority that carries on an economic activity has the maxima of the GDPR.
note-lt-proposal = The authority first sends a proposal to fine, with at least 10 working days to answer. It then decides in writing, or after a hearing where one is needed. It has 20 working days for that, but not in a case across borders since July 2024.
note-lt-other-acts = Where another Act of the Union that applies directly refers to the data protection authority, breaches of it in processing personal data can be fined in the same way, unless that Act or the law on it says otherwise.
note-lt-publication = The authority publishes its decisions within five working days, for ten years.

## Time limits

daterule-lt-imposed-by = The director of the authority (Valstybinė duomenų apsaugos inspekcija), or the Inspector of Journalist Ethics, or someone whom they authorise.
daterule-lt-time-bar = Three years from the infringement, and of one that went on, from the day on which it came to light. Until 30 June 2024 it was two years.
daterule-lt-appeal = One month from when the decision was served, to the administrative court.
daterule-lt-appeal-at-last = After ten years no late complaint is heard any more, unless a court found a crime in how the decision came about.
daterule-lt-payment = Three months from the day on which the decision was sent or served. After an appeal, three months from when the court’s judgment came into force.
daterule-lt-lapse = The decision is enforced as a court’s is, if it is handed in for that within three years of the day on which it was made.
sendto-lt = The complaint can be brought in at any house of the administrative court.
late-lt = The court can let a late complaint in where there was a weighty reason for it.

## What could not be checked

open-lt-pending = Complaints and inquiries from before 1 July 2024 go on by the rules there were. Whether that keeps the two years for them is not settled by the words, so both are possible here.
open-lt-days-off = A time to complain that ends on a day that is no working day ends on the next one. We have not checked which days these are, so no day is moved here (e-tar.lt).
