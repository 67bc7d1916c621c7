# Germany: its rules, its sources, and what is said of them.

## The law that applies

regime-de-gdpr = Germany: GDPR, until 2023 with the DSK’s fining concept

## Sources

source-dsk-concept = DSK concept for setting fines (Germany, 14 October 2019)
source-german-data-act = German Federal Data Protection Act (BDSG)
source-german-offences-act = German Administrative Offences Act (OWiG)
source-german-social-code = German Social Code, Book X (SGB X)
source-german-state-acts = Data protection Acts of the German states (Länder)

## What courts and authorities said

note-dsk-adjusted = The amount was then adjusted for the offender and for other circumstances, such as long proceedings or imminent insolvency.
note-dsk-courts = The concept did not bind courts.
note-de-states = Under the Federal Act, federal authorities and public bodies are not fined. The states have rules of their own with the same effect, as is reported. Whoever competes on a market as a public undertaking counts as private.
note-de-social = For social data, authorities and other public bodies get no administrative fine either.
note-de-self-report = A report of a breach to the authority, or to the people concerned, may be used in proceedings for a fine against the one who had to make it only with that one’s consent.

## What else may happen

measure-de-consumer-credit = Lenders can be fined up to EUR 50,000 under national law for treating requests from other EEA states differently, or for not telling a consumer that a contract was refused because of a credit report.
measure-de-crimes = Some acts are crimes, such as passing on data of a large number of people, knowingly and as a business: up to three years in prison.

## Time limits

daterule-de-imposed-by = The supervisory authority of the Federation or of the Land.
daterule-de-time-bar = Three years from the end of the act, or from a later result that belongs to it. A first hearing, a notice that the case was opened, the decision and some other steps interrupt the time, and it runs anew.
daterule-de-time-bar-at-most = At the latest, the time is over six years after the end, unless a court gave judgment before then.
daterule-de-appeal = Two weeks from when the decision was served, to object (Einspruch) in writing or on record at the authority that made it. The local court decides, and the regional court where the fine is above EUR 100,000.
daterule-de-payment = Two weeks from when the decision became final.
daterule-de-lapse = A fine above EUR 1,000 may no longer be enforced five years after it became final, a lower one after three. Some times are not counted.

## What could not be checked

open-de-states = We have not read the Acts of the German states (Länder) on public bodies, except that of Saxony-Anhalt. Look in the data protection Act of the state.
