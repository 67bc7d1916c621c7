# Bulgaria: its rules, its sources, and what is said of them.

## What has no rules here

refusal-bulgarian-enforcement = An administrative fine can follow, but no table here has its provisions, so nothing is worked out. Under the Personal Data Protection Act (Art. 85) it goes up to the amounts of GDPR Art. 83(5), in leva, for Arts 45, 49, 51, 53–56 and 80(1) nos 1–2 and for orders, and up to those of Art. 83(4) for Arts 59(3)–(4), 62 and 64–70. Other breaches cost up to BGN 5,000, and double when repeated (Art. 86). This was read as enacted in 2019, and not what the euro made of it.
unless-bulgarian-enforcement = If it was for law enforcement by one who has that task by law: Bulgaria has an Act on that with administrative fines, which is in no table here.

## Sources

source-bulgarian-data-act = Bulgarian Personal Data Protection Act, as amended in 2019
