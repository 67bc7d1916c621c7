# Latvia: its rules, its sources, and what is said of them.

## The law that applies

regime-lv-gdpr = Latvia: GDPR, with fines as administrative penalties

## Sources

source-latvian-data-act = Latvian Personal Data Processing Law
source-latvian-liability-act = Latvian Law on Administrative Liability

## What courts and authorities said

note-lv-penalty = The authority imposes the fine as an administrative penalty, under the rules on administrative offences.
note-lv-bodies = A legal person in public law cannot be fined. Instead, the official who did not do what was theirs to do is fined.
note-lv-general-maximum = The general maximum of 4,000 fine units for legal persons may be exceeded where an international act that binds Latvia asks for more.
note-lv-weighed = The nature of the offence, the person or the reputation of the legal person, its means, and mitigating and aggravating circumstances are weighed.

## What else may happen

measure-lv-official = The official gets a warning or a fine of up to 200 units, which is EUR 1,000, and pays it from their own means.
measure-lv-appeal = The decision can be appealed to a higher official, and then to the court, each time within 10 working days from when it was told.
measure-lv-instalments = For good reasons payment can be put off by up to one month, or divided over at most six months.
discount-lv-half = if the authority grants it and it is paid within 15 days
waived-lv = It ends if the decision is appealed. It asks that guilt is admitted, that nothing aggravates, that nobody was harmed, and that it was not granted within a year before.

## Time limits

daterule-lv-imposed-by = The authority (Datu valsts inspekcija), as an administrative penalty.
daterule-lv-time-bar = The case has to be begun within one year from the infringement, or from when a continuing one ended. A later decision can be in time if it was.
daterule-lv-decide = Nine months from when the case was begun, for the authority to decide.
daterule-lv-payment = One month from when the decision came into force.
daterule-lv-lapse = A decision is not enforced any more five years after it came into force. The time stands still while enforcement is suspended.

## What could not be checked

open-lv-criteria = Others quote the authority’s published criteria for fines on companies and on persons. We have not read their text (dvi.gov.lv).
open-lv-procedure = Working days are not counted here, so the last day of a Latvian appeal is not worked out. We have not checked what moves a time past days off (likumi.lv).
