# The United Kingdom: its rules, its sources, and what is said of them.

## The law that applies

regime-uk-gdpr = United Kingdom: UK GDPR

## Sources

source-uk-gdpr = UK GDPR
source-uk-information-commission = Data (Use and Access) Act 2025 (Consequential Amendments and Transitional Provision) Regulations 2026 (SI 2026/386)
source-ico-guidance = ICO Data Protection Fining Guidance (March 2024)
source-ico-draft = ICO draft fining guidance (2023)
source-ico-public-sector = ICO public sector approach
source-ico-23andme = ICO penalty notice, 23andMe (2025)
source-ico-birthlink = ICO penalty notice, Birthlink (2025)
source-ico-dpp-law = ICO penalty notice, DPP Law
source-withdrawal-act = European Union (Withdrawal) Act 2018 (United Kingdom)

## Views

view-ico-2024 = ICO, 2024 (fining guidance)

## What courts and authorities said

note-uk-presumption = A parent with all or nearly all voting shares is presumed to have decisive influence.
note-uk-linked = For the same or linked operations the total may not exceed the maximum of the gravest.
note-uk-turnover = Worldwide turnover of the year before, as a rule from audited consolidated accounts; more recent figures may be used.
note-uk-funds = For those who are no undertakings, assets, funding or the administrative budget stand in for turnover.
note-uk-discretion = The adjustment is discretionary: within a row of the table, a higher turnover leads to a higher figure.
note-uk-before-inquiry = Steps taken before knowing of the investigation are more likely to mitigate; ineffective steps weigh little; profit weighs heavily.
note-uk-growth = The Commissioner has a duty to have regard to economic growth (Deregulation Act 2015 s. 108).
note-uk-hardship = Financial hardship lowers a fee only exceptionally, on objective evidence that it would irretrievably jeopardise economic viability.
note-uk-public-sector = Since June 2022 the Commissioner lowers or avoids fees on public authorities, and says what the fee would have been.

## Why the method’s amounts mislead for public bodies

caution-uk-gdpr = For public authorities these amounts mislead on their own: under its public sector approach the ICO charges far less, or nothing.

## What else may happen

measure-uk-public-sector = Against public authorities the ICO uses reprimands and lower fees rather than full ones.

## What could not be checked

open-uk-table-b = Four of seven rows of Table B were read in the draft only; the ICO said that it would not change the approach.
open-uk-procedure = UK rules on limitation, appeal and payment were not read.
