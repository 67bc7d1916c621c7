# Austria: its rules, its sources, and what is said of them.

## The law that applies

regime-at-gdpr = Austria: GDPR and Austrian Data Protection Act

## Sources

source-austrian-data-act = Austrian Data Protection Act (DSG)
source-austrian-penal-act = Austrian Administrative Penal Act 1991 (VStG)
source-austrian-court-procedure = Austrian Administrative Courts Procedure Act (VwGVG)
source-austrian-procedure-act = Austrian General Administrative Procedure Act 1991 (AVG)
source-austrian-holiday-act = Austrian Act on public holidays 1957

## What courts and authorities said

note-at-bodies = Authorities, public bodies and corporations under public law cannot be fined. Bodies under private law are public bodies too where they act on a statutory mandate.

## What else may happen

measure-at-warning = The authority is to apply Art. 83(2) to (6) proportionately. For a first infringement in particular it uses its corrective powers, a reprimand (Verwarnung) above all.
measure-at-other-offences = Some acts that Art. 83 does not cover are offences under § 62, with a fine of up to EUR 50,000, such as intentional unlawful access to data.

## Time limits

daterule-at-time-bar = No fine can be imposed later than three years after the infringement ended, or after its result came about. Some times are not counted, such as those before the highest courts. A first act of prosecution must also come within one year.
daterule-at-appeal = Four weeks from when the decision was served, to the Federal Administrative Court.
daterule-at-payment = Two weeks from when the decision became final.
sendto-at = Bring the complaint in with the Data Protection Authority (Datenschutzbehörde), which decided. The Federal Administrative Court hears it.
late-at = Whoever missed the time because of something that could not be foreseen or averted, and is to blame only slightly, can ask within two weeks of its end to be heard all the same.
daterule-at-lapse = A fine may no longer be enforced three years after it became final. Some times are not counted.

## What could not be checked

open-at-attribution = § 30(1) and (2) ask for an act of a person in a leading position, or for a lack of supervision. We have not checked how Austrian courts apply this since C-807/21.
