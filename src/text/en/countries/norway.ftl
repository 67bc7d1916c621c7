# Norway: its rules, its sources, and what is said of them.

## The law that applies

regime-no-gdpr = Norway: GDPR with Norwegian law

## What has no rules here

refusal-norwegian-police = Norwegian police and prosecution work is outside the Norwegian Personal Data Act. Look to Norway’s police register Act, which is not covered here.
refusal-norway-not-checked = For this purpose in Norway no rules were checked for this version, so nothing is computed.

## Criteria

criterion-fvl-a = Preventive effect of the sanction
criterion-fvl-b = Gravity, and guilt of someone acting for the enterprise
criterion-fvl-c = Whether guidelines, training or control could have prevented it
criterion-fvl-d = Whether it was done to promote the enterprise’s interests
criterion-fvl-e = Gain made or possible
criterion-fvl-f = Repetition
criterion-fvl-g = Financial capacity
criterion-fvl-h = Other reactions against the enterprise or those acting for it
criterion-fvl-i = What a treaty requires

## Sources

source-norwegian-data-act = Norwegian Personal Data Act (2018)
source-norwegian-procedure-act = Norwegian Public Administration Act (1967)
source-supreme-court-2021 = Norwegian Supreme Court, HR-2021-797-A
source-datatilsynet-coop = Datatilsynet decision 20/01790 (Coop Finnmark)
source-board-coop = Personvernnemnda, case PVN-2021-09 (Coop Finnmark)
source-board-time = Personvernnemnda, case PVN-2021-03
source-board-basaren = Personvernnemnda, case PVN-2021-13 (Basaren Drift)
source-board-salon = Personvernnemnda, case PVN-2021-20 (beauty salon)
source-board-ultra = Personvernnemnda, case PVN-2022-03 (Ultra-Technology)
source-norwegian-language-act = Norwegian Language Act (2021)

## Views

view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)

## Why the method’s amounts mislead for public bodies

caution-no-gdpr = For Norwegian public bodies these amounts mislead on their own: the largest municipal fees are NOK 1 to 4 million.

## What else may happen

measure-no-coercive = Datatilsynet can charge a daily coercive fine until an order is obeyed; it is separate from the fee and is not computed here.
measure-no-lapse-without-reprimand = A fee can lapse while the finding of a breach stands and no reprimand takes its place, as in Coop Finnmark.
measure-no-hearing = Before a decision, the addressee gets advance notice and time to comment.
measure-no-silence = The authority coordinates with prosecutors and other bodies, tells the party of a possible right to silence, and says if no sanction follows.
measure-no-appeal = The decision can be appealed to Personvernnemnda (the appeals board), but not in cross-border cases under the GDPR (Art. 56 and chapter VII).
measure-no-appeal-abroad = The case crosses borders (Art. 56), so Personvernnemnda does not decide appeals; the courts remain.
measure-no-detriment = On the addressee’s own appeal the board may not make the outcome worse, save for listed exceptions.
measure-no-costs = If a decision is changed in the party’s favour, significant costs that were necessary for the change shall be covered, unless the change is due to the party’s own conduct or to circumstances outside the control of the party and the administration, or other special circumstances speak against it.
measure-no-payment = A fee is to be paid within four weeks of the decision becoming final.
measure-no-court = In a case on an administrative fine, the court may try all sides of the case (so also section 50 of the Public Administration Act). The action is brought against the State, represented by the board (section 25, second paragraph).

## Time limits

daterule-no-time-bar = The power to charge a fee lapses five years after the infringement ended, unless advance notice or a decision came before.
daterule-no-appeal = Three weeks from when notice of the decision reached the party.
daterule-no-payment = Within four weeks of the decision becoming final.
daterule-no-costs = Costs are to be claimed within three weeks of notice of the new decision.

## Processing time

time-hook = Processing time counts as an “other mitigating factor” under Art. 83(2)(k), against the background of ECHR Art. 6(1) and the duty to act without undue delay.
time-must-state = The authority must state in its reasons how it judged its own processing time.
time-clock = In PVN-2021-03, the board counted from the day on which the authority first asked for a statement; in Coop Finnmark (PVN-2021-09), it also counted the six months from the report to that day.
time-resources = Lack of resources is no excuse, and an apology alone is not enough compensation.
time-complexity = The less complex a case is in fact and law, the less delay is tolerated.
time-idle = Periods when nothing happened matter, but the total time counts even without them.
time-no-formula = The effect ranges from nothing, over a lower fee, to a full waiver; it is discretionary and there is no formula.

## What could not be checked

open-police-register = Which provision takes police and prosecution out of the Norwegian Act was not checked.
open-new-administration-act = A new Public Administration Act (2025 no. 81) is to replace the present one from a day still to be set; section numbers will change.
open-unpaid-fee = Whether an unpaid Norwegian fee lapses after a time was not looked up.

provision-popl-31 = Fake cameras, or signs of surveillance that would be unlawful
note-no-rules-of-the-day = The rules of the day of the act hold. The law of the day of the decision is used instead where it leads to a more favourable result.
