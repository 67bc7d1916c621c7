# Slovakia: its rules, its sources, and what is said of them.

## What has no rules here

refusal-slovak-enforcement = An administrative fine can follow, on public authorities too, but the provisions of Act 18/2018 on law enforcement are in no table here, so nothing is worked out. Its maxima are in section 104: EUR 10 million for sections 67–72, confidentiality and cooperation, and EUR 20 million for the principles, the rights and transfers (sections 52–66 and 73–77) and for orders; for an undertaking 2 and 4 per cent of its turnover, if that is higher. What is weighed is in section 106.
unless-slovak-enforcement = If it was for law enforcement by one who has that task by law: Slovakia has an Act on that with administrative fines, which is in no table here.

## Sources

source-slovak-data-act = Slovak Act 18/2018 on the protection of personal data
