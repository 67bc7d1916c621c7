# Bulgaria: its rules, its sources, and what is said of them.

## The law that applies

regime-bg-gdpr = Bulgaria: GDPR and Bulgarian Data Protection Act
regime-bg-law-enforcement = Bulgaria: Data Protection Act, chapter eight (law enforcement)

## Sources

source-bulgarian-data-act = Act of 2019 amending the Bulgarian Data Protection Act (ZZLD)
source-bulgarian-offences-act = Act of 2020 amending the Bulgarian Act on administrative offences (ZANN)

## What courts and authorities said

note-bg-imposes = The Commission imposes the fine in its decision on a complaint. In other cases its chair does so by a penal decree; for courts and prosecutors it is the Inspectorate.
note-bg-bodies = In what we have read of the Act, nothing exempts public bodies from fines or lowers their maxima.
note-bg-own-articles = Some articles of the Bulgarian Act itself carry the fines of Art. 83(4) or (5).

## What can be broken

provision-bg-45 = The principles of processing
provision-bg-49 = Lawfulness of processing
provision-bg-51 = Special categories of data
provision-bg-53 = How rights are exercised
provision-bg-54 = Information to the people concerned
provision-bg-55 = Access by the people concerned
provision-bg-56 = Rectification, erasure and restriction
provision-bg-59-3 = Data protection by design
provision-bg-59-4 = Data protection by default
provision-bg-62 = Records of processing
provision-bg-64 = Impact assessment
provision-bg-65 = Prior consultation of the supervisory authority
provision-bg-66 = Security of processing
provision-bg-67 = Reporting a breach of security to the supervisory authority
provision-bg-68 = Telling the people concerned of a breach of security
provision-bg-69 = Data protection officer
provision-bg-70 = The tasks of the data protection officer
provision-bg-80-1 = Giving the supervisory authority access to data and information
provision-bg-84 = Following the supervisory authority’s orders

## What the Act says of a fine

note-bg-competent = The chapter is for authorities of the State with powers to prevent, investigate, detect or prosecute crime or to enforce penalties, including public security. The authority, or the administration that it is part of, is the controller.
note-bg-others = Other breaches of the chapter are not listed here, such as of the rules on time limits, logs, joint controllers, processors and transfers. They cost up to BGN 5,000 as the Act was made in 2019, and double what was imposed when the same is repeated within a year. We have not checked what the euro made of that, so it is not worked out.
note-bg-weighed = The fine is set by the criteria of GDPR Art. 83(2).

## What else may happen

measure-bg-agreement = A case about a penal decree can end by an agreement, offered within 14 days. Where the law sets no minimum, the fine is then at most 70% of half the maximum. It is not open to those who repeat an offence.
measure-bg-other-breaches = Other breaches of the Act have a fine of their own, twice as high when repeated. We have read it in leva only, so it is not shown.
measure-bg-collection = Fines that are final are collected as taxes are.
discount-bg-early = if it is paid within 14 days from when the penal decree was served, and no appeal is made against it
waived-bg = The decree becomes final as to the fine on the day of payment, and an appeal against it ends.

## Time limits

daterule-bg-imposed-by = The chair of the Commission for Personal Data Protection (KZLD).
daterule-bg-appeal = 14 days from when the penal decree was served, through the Commission to the district court. A decision on a complaint goes to the administrative courts.

## What could not be checked

open-bg-leva = Art. 85(6), as made in 2019, has fines imposed in leva at their equivalent. We have not checked since when they are imposed in euro, nor the amounts of the Act in euro. We have not checked how Bulgaria treats Art. 10 and 24 either (lex.bg, dv.parliament.bg).
open-bg-procedure = We have not checked until when a fine can be imposed in Bulgaria, when it has to be paid and how long it can be collected (ZANN Arts 34, 79, 82).
open-bg-euro = We have read the chapter as made in 2019. We have not checked since when it applies, nor what was changed since. Art. 85(6) has the amounts of the GDPR imposed in leva at their equivalent; we have not checked since when they are imposed in euro (lex.bg, dv.parliament.bg).
