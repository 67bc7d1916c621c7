# The Netherlands: its rules, its sources, and what is said of them.

## The law that applies

regime-nl-gdpr = Netherlands: GDPR, until 2023 with the AP’s fine policy

## What has no rules here

refusal-dutch-enforcement = An administrative fine can follow, but its maximum on the day was not read, so nothing is worked out. Under the Police Data Act the controller alone pays (Art. 35c): up to the sixth category for Arts 5, 7a, 24a, 24b, 25 and 28, and up to the fifth for Arts 4a–4c, 6c, 31d, 32, 33a, 33b and 36. From 1 January 2018 these were EUR 830,000 and EUR 83,000. They are adjusted every two years, and the later amounts were not read. Courts and the prosecution have an Act of their own, which was not read.
unless-dutch-enforcement = If it was for law enforcement by one who has that task by law: the Police Data Act applies to the police, and the maxima of its fines on the day were not read.

## Sources

source-ap-fine-policy = AP fine policy 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)
source-ap-policy-2023 = AP fine policy 2023 (Boetebeleidsregels)
source-dutch-data-act = Dutch Act implementing the GDPR (UAVG)
source-dutch-administrative-act = Dutch General Administrative Law Act (Awb)
source-dutch-police-data-act = Dutch Police Data Act (Wet politiegegevens)
source-dutch-fine-categories = Dutch decree on the categories of fines (Stb. 2017, 433)

## What courts and authorities said

note-ap-factors = From the basic fine the amount moved within the band, by the factors of Art. 83(2).
note-ap-next-category = Where the band gave no fitting fine, or for the offender’s size, the next higher or lower category could be taken.
note-ap-means = The offender’s means were taken into account.
note-ap-total = The total was at most the maximum of the gravest infringement.
note-ap-lawfulness = Art. 5(1)(a) was in the category of the provision behind it.
note-nl-smes = The authority takes the specific needs of micro, small and medium-sized enterprises into account.
note-nl-article-10 = The same maximum holds for the Dutch rules on data about crime (Art. 31 of the Act).
note-nl-policy-2023 = For public bodies, and for persons who do not act for a business, the authority has a fine policy of its own since 2023. Hospitals and private schools are no public bodies there. Its amounts were not read.

## What else may happen

measure-nl-order = The authority can also order something and enforce it itself, or set a penalty payment (last onder dwangsom).
measure-nl-suspended = The fine need not be paid before the time to object or appeal is over, or before the objection or appeal is decided.
measure-nl-court = After the objection comes an appeal to the district court, again within six weeks.

## Time limits

daterule-nl-imposed-by = The authority (Autoriteit Persoonsgegevens).
daterule-nl-time-bar = Five years from the infringement. While an objection or appeal against the fine is decided, the time stands still.
daterule-nl-appeal = Six weeks to object to the authority, from the day after the decision was sent. By post it is in time if it was posted by then and comes in within another week.

## What could not be checked

open-nl-procedure = The Dutch rule on the five years was read in a commentary that quotes it. The time to pay, how long the fine can be collected, and what moves a time past days off were not read (wetten.overheid.nl: Awb title 4.4, and the Algemene termijnenwet).
open-ap-policy = The category of articles other than those shown, the day on which the AP’s policy of 2019 ended, and the amounts of its policy of 2023 for public bodies and private persons were not read.
