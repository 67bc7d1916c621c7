# The Netherlands: its rules, its sources, and what is said of them.

## The law that applies

regime-nl-gdpr = Netherlands: GDPR, until 2023 with the AP’s fine policy

## Sources

source-ap-fine-policy = AP fine policy 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)

## What courts and authorities said

note-ap-factors = From the basic fine the amount moved within the band, by the factors of Art. 83(2).
note-ap-next-category = Where the band gave no fitting fine, or for the offender’s size, the next higher or lower category could be taken.
note-ap-means = The offender’s means were taken into account.
note-ap-total = The total was at most the maximum of the gravest infringement.
note-ap-lawfulness = Art. 5(1)(a) was in the category of the provision behind it.

## What could not be checked

open-ap-policy = The category of articles other than those shown, the day on which the AP’s policy of 2019 ended, and the amounts of its policy of 2023 for public bodies and private persons were not read.
