# Portugal: its rules, its sources, and what is said of them.

## The law that applies

regime-pt-gdpr = Portugal: GDPR and Portuguese Data Protection Act

## Sources

source-portuguese-data-act = Portuguese Data Protection Act (58/2019)
source-cnpd-deliberation = CNPD (Portuguese authority), deliberation 2019/494 of 3 September 2019

## What courts and authorities said

note-pt-warning = Unless there was intent, the Act lets a case for a fine begin only after the authority has given a warning and a reasonable time to comply.
note-pt-intent = Processing against the principles of Art. 5 is a very grave offence under the Act if it was intentional.
note-pt-waiver = Until August 2022 public bodies could ask to be spared a fine, and had to give reasons.
note-pt-maxima = The Act has lower maxima than the Regulation for small and medium-sized enterprises (EUR 2,000,000 or 4%, EUR 1,000,000 or 2%) and for natural persons (EUR 500,000 and 250,000). They are not used here.
note-pt-minima = The Act also names a least amount for very grave and for grave offences: EUR 5,000 and 2,500 for large enterprises, EUR 2,000 and 1,000 for small and medium-sized ones, and EUR 1,000 and 500 for natural persons. They are not used here.
note-pt-not-applied = The Portuguese authority (CNPD) said that it does not apply what Arts 37, 38 and 39 of the Act say against the Regulation, such as minima, lower maxima, the warning, and criteria of their own, as is reported.
note-pt-criteria = The Act also counts means, turnover and balance sheet, that the infringement went on, and the size of the organisation by its staff and its services.

## Time limits

daterule-pt-imposed-by = The authority (CNPD).
daterule-pt-time-bar = Very grave offences are barred after three years, grave ones after two. We have not checked what interrupts the time.
daterule-pt-lapse = A fine above EUR 100,000 may no longer be enforced after three years, a lower one after two.

## What could not be checked

open-pt-procedure = We have not checked Portugal’s rules on interruption, on the time to appeal and on the time to pay. They are in the general Act on administrative offences, to which Art. 45 refers.
open-pt-change-of-2026 = The Act was changed in June 2026. We have not read that change.
