# The examples, as a menu shows them: who, the authority or board where it matters, the year, the amount.

case-police-clearview = Swedish Police and Clearview AI (2021): SEK 2.5 million, later annulled
case-customs-phones = Swedish Customs, service phones (2022): SEK 300,000
case-coop-board = Coop Finnmark, board of appeal (2021): fine waived
case-coop-authority = Coop Finnmark, authority (2020): NOK 400,000
case-pl-toyota = Toyota Bank Polska, UODO (2024): PLN 78,575.40
case-pl-minister = A Polish minister, UODO (2025): PLN 100,000
case-be-black-tiger = Black Tiger Belgium (2024), three operations: EUR 174,640
case-nl-uber-2023 = Uber, Dutch authority (2023): EUR 10 million
case-u1-23andme = 23andMe, ICO (2025): GBP 2.31 million
case-u3-birthlink = Birthlink, a charity, ICO (2025): GBP 18,000
case-be-market-court = Brussels Market Court (2025): EUR 100,000 lowered to 5,000

# What was decided in the examples, for the record.

record-police-clearview = IMY imposed a “relatively substantial” administrative fine of SEK 2,500,000 on 10 February 2021. It ordered three things by 15 September 2021: training and other measures so that existing routines reach everyone; information to the people whose data was entered, as far as chapter 4 section 5 does not limit it; and the steps that are possible to have that data erased from the app. It noted a possible transfer to a third country, but imposed no fine for it. That the three breaches are linked is an assumption made here. An appeal had to come in within three weeks. The fine was annulled on appeal in 2022, as others report.
record-customs-phones = IMY imposed an administrative fine of SEK 300,000 on 14 March 2022, “considerably lower than otherwise”. The reasons were that few staff were involved, that files were deleted, and that guidelines and limits had been brought in since.
record-coop-board = The board found a level of about NOK 50,000 right, but waived the administrative fine because of the long processing time. So a fine of that level was never imposed. The infringement stands, and no reprimand replaces the fine. Coop was awarded NOK 69,000 in costs (PVN-2021-15).
record-coop-authority = Datatilsynet imposed an administrative fine of NOK 400,000 on 22 December 2020, as it had announced on 28 February 2020. The board waived the fine on 31 August 2021.
record-pl-toyota = UODO imposed an administrative fine of PLN 78,575.40 (EUR 18,000) on 12 March 2024 for not reporting a breach. What we read does not say what became of it later.
record-pl-minister = UODO imposed an administrative fine of PLN 100,000, the maximum for the public finance sector. What we read does not say what became of it later.
record-be-black-tiger = The Belgian authority imposed administrative fines of EUR 129,500, 41,440 and 3,700 for three operations on 16 January 2024. What we read does not say what became of them later.
record-nl-uber-2023 = The Dutch authority imposed an administrative fine of EUR 10,000,000 on 11 December 2023: EUR 5,000,000 for each of two infringements. What we read does not say what became of it later.
record-u1-23andme = The ICO imposed a penalty of GBP 2,310,000 on 5 June 2025. Financial hardship was argued and refused. What we read does not say what became of it later.
record-u3-birthlink = The ICO imposed a penalty of GBP 18,000 on 24 June 2025, lowered from GBP 36,750 because of financial hardship. What we read does not say what became of it later.
record-be-market-court = On 22 January 2025 the Market Court lowered an administrative fine of EUR 100,000 to EUR 5,000. It was for one negligent breach of the right of access. The turnover is redacted: the one shown stands for “above EUR 500 million”.
record-steps = Step by step in the law book
