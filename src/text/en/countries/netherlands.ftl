# The Netherlands: its rules, its sources, and what is said of them.

## The law that applies

regime-nl-gdpr = Netherlands: GDPR, until 2023 with the AP’s fine policy
regime-nl-law-enforcement = Netherlands: Police Data Act (law enforcement)

## Sources

source-ap-fine-policy = AP fine policy 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)
source-ap-policy-2023 = AP fine policy 2023 (Boetebeleidsregels)
source-dutch-data-act = Dutch Act implementing the GDPR (UAVG)
source-dutch-administrative-act = Dutch General Administrative Law Act (Awb)
source-dutch-police-data-act = Dutch Police Data Act (Wet politiegegevens)
source-dutch-fines-decree = Dutch decree on the categories of fines (Stb. 2017, 433)

## What courts and authorities said

note-ap-factors = From the basic fine the amount moved within the band, by the factors of Art. 83(2).
note-ap-next-category = Where the band gave no fitting fine, or for the offender’s size, the next higher or lower category could be taken.
note-ap-means = The offender’s means were taken into account.
note-ap-total = The total was at most the maximum of the gravest infringement.
note-ap-lawfulness = Art. 5(1)(a) was in the category of the provision behind it.
note-nl-smes = The authority takes the specific needs of micro, small and medium-sized enterprises into account.
note-nl-article-10 = The same maximum applies to the Dutch rules on data about crime (Art. 31 of the Act).
note-nl-policy-2023 = For public bodies, and for persons who do not act for a business, the authority has a fine policy of its own since 2023. Hospitals and private schools are no public bodies there. We have not checked its amounts.

## What can be broken

provision-nl-5 = Special categories of data
provision-nl-7a = Solely automated decisions
provision-nl-24a = How rights are exercised
provision-nl-24b = Information to the people concerned
provision-nl-25 = Access by the people concerned
provision-nl-28 = Rectification, erasure and restriction
provision-nl-4a = Security, and data protection by design
provision-nl-4b = Data protection by default
provision-nl-4c = Impact assessment
provision-nl-6c = Choosing a processor, and the contract with it
provision-nl-31d = Records of processing
provision-nl-32 = Documenting purposes, disclosures, refusals and breaches of security
provision-nl-33a = Reporting a breach of security, and telling the people concerned
provision-nl-33b = Prior consultation of the supervisory authority
provision-nl-36 = Data protection officer
provision-nl-3 = Necessary and lawful processing, for a set purpose
provision-nl-4 = Accurate data, and its removal in time
provision-nl-6 = Who may use the data
provision-nl-6b = Telling kinds of people apart
provision-nl-17a = Transfers to third countries and international organisations
provision-nl-32a = Logging
provision-nl-33 = Audits

## What the Act says of a fine

note-nl-police = The Act is for police data. The controller is the chief of police; the Board of Procurators General for the National Police Internal Investigations Department (Rijksrecherche); and the Minister of Defence for the Royal Marechaussee.
note-nl-controller-alone = The authority can fine the controller alone, and for the listed articles alone. A processor is not fined under this Act.
note-nl-indexed = These are the amounts of the fifth and the sixth category from 1 January 2018: EUR 83,000 and EUR 830,000. By the Criminal Code they are adjusted to prices every two years. We have not read the later amounts, so the maximum for a breach since 2020 may be higher than what is shown.
note-nl-weighed = The Act names what is weighed: the nature, gravity and duration of the breach, its scope or purpose, how many were affected and the damage; intent or negligence; what was done to mitigate; responsibility for security and design; earlier breaches; cooperation; the categories of data; how the authority learned of it; and whether earlier measures were followed.

## What else may happen

measure-nl-order = The authority can also order something and enforce it itself, or impose an order with a coercive fine (last onder dwangsom).
measure-nl-suspended = The fine need not be paid before the time to object or appeal is over, or before the objection or appeal is decided.
measure-nl-court = After the objection comes an appeal to the district court, again within six weeks.

## Time limits

daterule-nl-imposed-by = The authority (Autoriteit Persoonsgegevens).
daterule-nl-time-bar = Five years from the infringement. While an objection or appeal against the fine is decided, the time stands still.
daterule-nl-appeal = Six weeks to object to the authority, from the day after the decision was sent. By post it is in time if it was posted by then and comes in within another week.

## What could not be checked

open-nl-procedure = We have read the Dutch rule on the five years in a commentary that quotes it. We have not checked the time to pay, how long the fine can be collected, and what moves a time past days off (wetten.overheid.nl: Awb title 4.4, and the Algemene termijnenwet).
open-ap-policy = We have not checked the category of articles other than those shown, the day in the middle of 2023 on which the AP’s policy of 2019 ended (30 June is taken for it here), and the amounts of its policy of 2023 for public bodies and private persons.
open-nl-categories = We have not checked the amounts of the categories of fines after 2019 (wetten.overheid.nl: Wetboek van Strafrecht, Art. 23).
open-nl-others = Courts and the prosecution have an Act of their own on data in criminal matters, which we have not read. Nor have we read the decrees that extend the Police Data Act to special investigators.
