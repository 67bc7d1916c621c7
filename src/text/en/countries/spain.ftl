# Spain: its rules, its sources, and what is said of them.

## The law that applies

regime-es-gdpr = Spain: GDPR and Spanish Data Protection Act

## Sources

source-spanish-data-act = Spanish Data Protection Act (Organic Act 3/2018)
source-spanish-procedure-act = Spanish Administrative Procedure Act (39/2015)
source-spanish-court-act = Spanish Act on the administrative courts (29/1998)
source-spanish-act-2023 = Spanish Act 11/2023, which changed the Data Protection Act

## What courts and authorities said

note-es-bodies = There is no administrative fine on the State, regions and municipalities, constitutional bodies, courts, bodies under public law that depend on an administration, independent authorities, public universities, consortia, foundations of the public sector, parliamentary and municipal groups, or corporations under public law where they use public powers. The authority finds the infringement and orders measures.
note-es-warning = Under the Act of 2023, the authority can give a reprimand (apercibimiento), in a procedure of its own, instead of imposing a fine.
note-es-criteria = Under Art. 83(2)(k) the authority may also weigh that the infringement went on, how closely the business is tied to processing data, gains, conduct of the person concerned that led to it, a later merger, rights of children, a data protection officer appointed without having to, and voluntary dispute resolution.

## What else may happen

measure-es-authority = The Presidency of the Spanish Data Protection Agency (AEPD) opens the case for a fine, and names the facts, the infringement and the possible sanction.
measure-es-publication = A fine above EUR 1,000,000 on a legal person is published in the Official State Gazette, with its name.
measure-es-discipline = The authority proposes disciplinary action where there is enough evidence, and managers who did not follow advice can be named and admonished.

## Time limits

daterule-es-imposed-by = The Spanish authority (AEPD).
daterule-es-time-bar = Breaches that the Act calls very grave are barred after three years, grave ones after two, minor and merely formal ones after one. The opening of the case interrupts the time once the party knows of it. The time runs anew if the case then rests for more than six months.
daterule-es-appeal = Two months from when the decision was served, to the administrative court. Instead the authority itself can first be asked to reconsider, within one month. August, which may not count, was not looked at.
daterule-es-lapse = A fine of up to EUR 40,000 may no longer be enforced after one year, one of up to EUR 300,000 after two, and a higher one after three. Enforcement that the party knows of interrupts the time.

## What may be taken off

discount-es-admission = if responsibility is admitted
discount-es-payment = if it is paid before the decision
waived-es = Whoever takes it withdraws or waives every action or appeal within the administration against the fine.

## What could not be checked

open-es-change-of-2023 = Act 11/2023 gave new wordings to Arts 64, 65, 67, 75 and 77(2), which we have not read. So we do not say here how long an inquiry and a case may take.
open-es-payment = We have not checked the time to pay a fine in Spain. The decision says it.
