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

daterule-sk-imposed-by = The authority (Úrad na ochranu osobných údajov).
daterule-sk-time-bar = Two years from the day on which the authority found the infringement.
daterule-sk-time-bar-at-most = At the latest five years from the infringement.
daterule-sk-appeal = 15 days from when the decision was served (rozklad).
sendto-sk = Bring the appeal in with the authority, which decided. Its chair decides on it. An appeal in time suspends the decision.
late-sk = For grave reasons a late appeal is forgiven, if that is asked for within 15 days of when they ended, and at most one year after the time was over.

## What could not be checked

open-sk-payment = The time to pay a fine in Slovakia was not read. The decision says it.
## What has no rules here

refusal-slovak-enforcement = An administrative fine can follow, on public authorities too, but the provisions of Act 18/2018 on law enforcement are in no table here, so nothing is worked out. Its maxima are in section 104: EUR 10 million for sections 67–72, confidentiality and cooperation, and EUR 20 million for the principles, the rights and transfers (sections 52–66 and 73–77) and for orders; for an undertaking 2 and 4 per cent of its turnover, if that is higher. What is weighed is in section 106.
unless-slovak-enforcement = If it was for law enforcement by one who has that task by law: Slovakia has an Act on that with administrative fines, which is in no table here.

