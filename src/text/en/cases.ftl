# The examples, as a menu shows them: who, the instance where it matters, the year, the amount.

case-police-clearview = Swedish Police and Clearview AI (2021): SEK 2.5 million, later annulled
case-customs-phones = Swedish Customs, service phones (2022): SEK 300,000
case-coop-board = Coop Finnmark, appeals board (2021): waived to 0
case-coop-authority = Coop Finnmark, authority (2020): NOK 400,000

# What was decided in the examples, for the record.

record-police-clearview = IMY charged SEK 2,500,000 on 10 February 2021, a “relatively substantial” fee, and ordered three things by 15 September 2021: training and other measures so that existing routines reach everyone; information to the people whose data were entered, as far as chapter 4 section 5 does not limit it; and possible steps to have those data erased from the app. A possible transfer to a third country was noted, not charged. That the three breaches are linked is an assumption made here. An appeal had to come within three weeks. The fee was annulled on appeal in 2022, as others report; no reason is stated here.
record-customs-phones = IMY charged SEK 300,000 on 14 March 2022, “considerably lower than otherwise”: few staff, deleted files, and guidelines and limits brought in since.
record-coop-board = The board found a level of about NOK 50,000 right, which was never imposed, and waived the fee for the long processing time. The infringement stands, and no reprimand replaces the fee. Coop was awarded NOK 69,000 in costs (PVN-2021-15).
record-coop-authority = Datatilsynet charged NOK 400,000 on 22 December 2020, as it had announced on 28 February 2020. The board waived the fee on 31 August 2021.
