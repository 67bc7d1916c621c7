# The examples, as a menu shows them: who, the instance where it matters, the year, the amount.

case-police-clearview = Swedish Police and Clearview AI (2021): SEK 2.5 million, later annulled
case-customs-phones = Swedish Customs, service phones (2022): SEK 300,000
case-coop-board = Coop Finnmark, appeals board (2021): waived to 0
case-coop-authority = Coop Finnmark, authority (2020): NOK 400,000
