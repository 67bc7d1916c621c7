# The examples, as a menu shows them: who, the instance where it matters, the year, the amount.

case-police-clearview = Swedish Police and Clearview AI (2021): SEK 2.5 million, later annulled
case-customs-phones = Swedish Customs, service phones (2022): SEK 300,000
case-coop-board = Coop Finnmark, appeals board (2021): waived to 0
case-coop-authority = Coop Finnmark, authority (2020): NOK 400,000
case-pl-toyota = Toyota Bank Polska, UODO (2024): PLN 78,575.40
case-pl-minister = A Polish minister, UODO (2025): PLN 100,000
case-be-black-tiger = Black Tiger Belgium (2024), three operations: EUR 174,640
case-nl-uber-2023 = Uber, Dutch authority (2023): EUR 10 million
case-u1-23andme = 23andMe, ICO (2025): GBP 2.31 million
case-u3-birthlink = Birthlink, a charity, ICO (2025): GBP 18,000
case-be-market-court = Brussels Market Court (2025): EUR 100,000 lowered to 5,000

# What was decided in the examples, for the record.

record-police-clearview = IMY charged SEK 2,500,000 on 10 February 2021, a “relatively substantial” administrative fine, and ordered three things by 15 September 2021: training and other measures so that existing routines reach everyone; information to the people whose data were entered, as far as chapter 4 section 5 does not limit it; and possible steps to have those data erased from the app. A possible transfer to a third country was noted, not charged. That the three breaches are linked is an assumption made here. An appeal had to come within three weeks. The fine was annulled on appeal in 2022, as others report; no reason is stated here.
record-customs-phones = IMY charged SEK 300,000 on 14 March 2022, “considerably lower than otherwise”: few staff, deleted files, and guidelines and limits brought in since.
record-coop-board = The board found a level of about NOK 50,000 right, which was never imposed, and waived the administrative fine for the long processing time. The infringement stands, and no reprimand replaces the fine. Coop was awarded NOK 69,000 in costs (PVN-2021-15).
record-coop-authority = Datatilsynet charged NOK 400,000 on 22 December 2020, as it had announced on 28 February 2020. The board waived the administrative fine on 31 August 2021.
record-pl-toyota = UODO charged PLN 78,575.40 (EUR 18,000) on 12 March 2024 for not reporting a breach. What became of it later was not in what was read.
record-pl-minister = UODO charged PLN 100,000, the maximum for the public finance sector. What became of it later was not in what was read.
record-be-black-tiger = The Belgian authority charged EUR 129,500, 41,440 and 3,700 for three operations on 16 January 2024. What became of it later was not in what was read.
record-nl-uber-2023 = The Dutch authority charged EUR 10,000,000 on 11 December 2023: EUR 5,000,000 for each of two infringements. What became of it later was not in what was read.
record-u1-23andme = The ICO charged GBP 2,310,000 on 5 June 2025; financial hardship was pleaded and refused. What became of it later was not in what was read.
record-u3-birthlink = The ICO charged GBP 18,000 on 24 June 2025, down from GBP 36,750 for financial hardship. What became of it later was not in what was read.
record-be-market-court = On 22 January 2025 the Market Court lowered an administrative fine of EUR 100,000 for one negligent breach of the right of access to EUR 5,000. The turnover is redacted: the one shown stands for “above EUR 500 million”.
record-steps = Step by step in the law book
