# Bulgaria: its rules, its sources, and what is said of them.

## The law that applies

regime-bg-gdpr = Bulgaria: GDPR and Bulgarian Data Protection Act

## Sources

source-bulgarian-data-act = Act of 2019 amending the Bulgarian Data Protection Act (ZZLD)
source-bulgarian-offences-act = Act of 2020 amending the Bulgarian Act on administrative offences (ZANN)

## What courts and authorities said

note-bg-imposes = The Commission imposes the fine in its decision on a complaint. In other cases its chair does so by a penal decree; for courts and prosecutors it is the Inspectorate.
note-bg-bodies = In what was read of the Act, nothing exempts public bodies from fines or lowers their maxima.
note-bg-own-articles = Some articles of the Bulgarian Act itself carry the fines of Art. 83(4) or (5).

## What else may happen

measure-bg-agreement = A case about a penal decree can end by an agreement, offered within 14 days. Where the law sets no minimum, the fine is then at most 70% of half the maximum. It is not open to those who repeat an offence.
measure-bg-other-breaches = Other breaches of the Act have a fine of their own, twice as high when repeated. It was read in leva only, and is not shown.
measure-bg-collection = Fines that are final are collected as taxes are.
discount-bg-early = if it is paid within 14 days from when the penal decree was served, and no appeal is made against it
waived-bg = The decree becomes final as to the fine on the day of payment, and an appeal against it ends.

## Time limits

daterule-bg-imposed-by = The chair of the Commission for Personal Data Protection (KZLD).
daterule-bg-appeal = 14 days from when the penal decree was served, through the Commission to the district court. A decision on a complaint goes to the administrative courts.

## What could not be checked

open-bg-leva = Art. 85(6), as made in 2019, has fines imposed in leva at their equivalent. Since when they are imposed in euro, and amounts of the Act in euro, were not read. What Bulgaria makes of Art. 10 and 24 was not read either (lex.bg, dv.parliament.bg).
open-bg-procedure = Until when a fine can be imposed in Bulgaria, when it has to be paid and how long it can be collected were not read (ZANN Arts 34, 79, 82).
## What has no rules here

refusal-bulgarian-enforcement = An administrative fine can follow, but no table here has its provisions, so nothing is worked out. Under the Personal Data Protection Act (Art. 85) it goes up to the amounts of GDPR Art. 83(5), in leva, for Arts 45, 49, 51, 53–56 and 80(1) nos 1–2 and for orders, and up to those of Art. 83(4) for Arts 59(3)–(4), 62 and 64–70. Other breaches cost up to BGN 5,000, and double when repeated (Art. 86). This was read as enacted in 2019, and not what the euro made of it.
unless-bulgarian-enforcement = If it was for law enforcement by one who has that task by law: Bulgaria has an Act on that with administrative fines, which is in no table here.

