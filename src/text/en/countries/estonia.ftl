# Estonia: its rules, its sources, and what is said of them.

## The law that applies

regime-ee-gdpr = Estonia: GDPR, with fines in misdemeanour proceedings

## Sources

source-estonian-data-act = Estonian Personal Data Protection Act (IKS)
source-estonian-penal-code = Estonian Penal Code (KarS)
source-estonian-misdemeanour-code = Estonian Code of Misdemeanour Procedure (VTMS)

## What courts and authorities said

note-ee-misdemeanour = There is no administrative fine. The authority imposes a fine in a misdemeanour procedure.
note-ee-last-resort = The authority begins such a procedure where other measures of administrative law cannot bring about what the law requires.
note-ee-legal-persons = A legal person answers for what its body, a leading employee or a representative did in its interest or against its duties. It also answers for what anyone did by their order, or because its work was poorly organised or supervised.
note-ee-bodies = The State, local government and legal persons in public law cannot be fined.

## What else may happen

measure-ee-coercive = Whoever does not follow an order of the authority can be made to pay a coercive fine (sunniraha), each time up to EUR 20 million or 4% of turnover, whichever is higher.
measure-ee-higher-body = Where a public body does not follow an order, the authority can turn to the body above it, which has one month to answer.
measure-ee-protest = Where a State authority does not follow an order in time, the authority brings a protest before the administrative court.
measure-ee-other-breaches = A person can be fined up to 200 fine units for looking at data without need at work, and for breaches that no other section names. A unit is EUR 8 in the text of January 2026.

## Time limits

daterule-ee-imposed-by = The authority (Andmekaitse Inspektsioon), in a misdemeanour procedure.
daterule-ee-time-bar = Three years from the end of the infringement. By then the decision must have come into force. Some events interrupt the time or stop it, such as evading the proceedings.
daterule-ee-appeal = 15 days to the county court, from when the decision could be fetched at the authority, or in a summary procedure from when it was received.
daterule-ee-payment = 15 days from when the decision could be fetched at the authority. After that it goes to a bailiff.
daterule-ee-lapse = A fine that was sent for enforcement lapses four years after the decision came into force. If a year passes before enforcement begins, it does not begin any more.

## What could not be checked

open-ee-procedure = We have not read the Estonian Code of Misdemeanour Procedure itself. A local authority’s page gives the times to appeal and to pay. We have not checked what moves them past days off (riigiteataja.ee).
