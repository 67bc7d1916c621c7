# Slovakia: its rules, its sources, and what is said of them.

## The law that applies

regime-sk-gdpr = Slovakia: GDPR and Slovak Data Protection Act

## Sources

source-slovak-data-act = Slovak Data Protection Act (18/2018)
source-slovak-procedure-code = Slovak Code of Administrative Procedure (71/1967)
source-slovak-holiday-act = Slovak Act on public holidays (241/1993)

## What else may happen

measure-sk-authority = The Slovak authority (Úrad na ochranu osobných údajov) imposes the administrative fine, orders remedies, or both.
measure-sk-order-fines = Whoever does not make an inspection possible can have to pay up to EUR 2,000, and whoever frustrates one up to EUR 10,000.

## Time limits

daterule-sk-time-bar = Two years from the day on which the authority found the infringement.
daterule-sk-time-bar-at-most = At the latest five years from the infringement.
daterule-sk-appeal = 15 days from when the decision was served (rozklad).
sendto-sk = Bring the appeal in with the authority, which decided. Its chair decides on it. An appeal in time suspends the decision.
late-sk = For grave reasons a late appeal is forgiven, if that is asked for within 15 days of when they ended, and at most one year after the time was over.

## What could not be checked

open-sk-payment = The time to pay a fine in Slovakia was not read. The decision says it.
