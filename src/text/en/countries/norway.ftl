# Norway: its rules, its sources, and what is said of them.

## The law that applies

regime-no-gdpr = Norway: GDPR with Norwegian law

## What has no rules here

refusal-norwegian-police = There is no administrative fine: the police and the prosecution follow the Police Databases Act (politiregisterloven section 3), which has none. Datatilsynet can order that unlawful processing stops, or set conditions, and set a coercive fine for each day until that is done. In a single criminal case it can mostly only make remarks (section 60). For administration and civil tasks the GDPR applies: choose another purpose.
refusal-norwegian-security = What the Police Security Service does follows the Police Databases Act, which has no administrative fine, and a committee of Parliament supervises it (politiregisterloven sections 3 and 58). We have not checked rules on national security for other bodies.
refusal-norway-not-checked = We have not checked the Norwegian rules on defence, and on law enforcement by the Coast Guard, so nothing is worked out. Look at the Acts on these bodies, and ask Datatilsynet what may follow.
refusal-norwegian-manual = There is no administrative fine: the GDPR and the Norwegian Personal Data Act do not apply to data that is processed by hand, is in no filing system and will not be in one (personopplysningsloven section 2). Other law may apply, for example on secrecy.
refusal-norwegian-household = There is no administrative fine: the GDPR and the Norwegian Personal Data Act do not apply to what a natural person does for purely personal or family purposes (personopplysningsloven section 2). Other law may apply.

unless-norwegian-police = If the police or the prosecution did it for law enforcement, the Police Databases Act applies. It has no administrative fine.
unless-norwegian-security = If it was for national security, other rules apply. What the Police Security Service does follows the Police Databases Act, which has no administrative fine.
unless-norway-not-checked = If it was for defence, or for law enforcement by the Coast Guard, other rules apply. We have not checked them.
unless-norwegian-manual = If it was done by hand, and in no filing system, the GDPR does not apply and cannot lead to an administrative fine.
unless-norwegian-household = If a natural person did it for purely personal or family purposes, the GDPR does not apply and cannot lead to an administrative fine.

## Provisions that fall away

carveout-expression-no-media = Where media under the Media Liability Act process data for these purposes alone, only Articles 24, 26, 28, 29, 32, 33(2) and 40–43 apply, with the rules on supervision and sanctions.
carveout-expression-no = It does not apply as far as freedom of expression and information requires, which is weighed case by case.
carveout-expression-no-breach = Of Article 33 only the second paragraph always applies: the processor’s duty to tell the controller.

## Criteria

criterion-fvl-44-extent = Extent and effects of what was done
criterion-fvl-44-gain = Gain that the person made or could have made
criterion-fvl-44-guilt = The guilt of the person
criterion-fvl-44-means = The person’s financial capacity
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
source-new-norwegian-procedure-act = Norwegian Public Administration Act (2025, not in force)
source-norwegian-courts-act = Norwegian Courts of Justice Act (1915)
source-norwegian-holiday-act = Norwegian Act on public holidays (1995)
source-norwegian-may-act = Norwegian Act on 1 and 17 May (1947)
source-norwegian-recovery-act = Norwegian Act on the recovery of State claims (2025)
source-norwegian-limitation-act = Norwegian Limitation Act (1979)
source-supreme-court-2021 = Norwegian Supreme Court, HR-2021-797-A
source-datatilsynet-coop = Datatilsynet decision 20/01790 (Coop Finnmark)
source-board-coop = Personvernnemnda, case PVN-2021-09 (Coop Finnmark)
source-board-time = Personvernnemnda, case PVN-2021-03
source-board-basaren = Personvernnemnda, case PVN-2021-13 (Basaren Drift)
source-board-salon = Personvernnemnda, case PVN-2021-20 (beauty salon)
source-board-ultra = Personvernnemnda, case PVN-2022-03 (Ultra-Technology)
source-supreme-court-2023 = Norwegian Supreme Court, HR-2023-1212-A, as reported
source-fault-bill = Norwegian bill Prop. 81 L (2021–2022)
source-board-toten = Personvernnemnda, case PVN-2022-13 (Østre Toten)
source-board-grindr = Personvernnemnda, case PVN-2022-22 (Grindr)
source-board-nav = Personvernnemnda, case PVN-2024-17 (NAV)
source-board-debt = Personvernnemnda, 12 June 2025 (Datatilsynet 21/01507)
source-norwegian-police-act = Norwegian Police Databases Act (2010)
source-norwegian-sentences-act = Norwegian Execution of Sentences Act (2001)
source-board-home = Personvernnemnda, case PVN-2021-22 (camera on a home)
source-norwegian-language-act = Norwegian Language Act (2021)
source-sanctions-bill = Norwegian bill Prop. 62 L (2015–2016)
source-norwegian-data-bill = Norwegian bill Prop. 56 LS (2017–2018)
source-sanctions-report = Norwegian official report NOU 2003:15
source-ombudsman-2012 = Norwegian Parliamentary Ombudsman, case 2011/2718 of 17 August 2012
source-norwegian-penal-code = Norwegian Penal Code (2005)
source-human-rights-act = Norwegian Human Rights Act (1999)
source-working-environment-act = Norwegian Working Environment Act (2005)
source-board-facebook = Personvernnemnda, case PVN-2019-09 (a picture on Facebook)
source-board-facebook-2017 = Personvernnemnda, case PVN-2017-16 (pictures on Facebook)

## Views

view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-supreme-court-2021 = Norwegian Supreme Court, 2021 (on fault)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)
view-personvernnemnda-2023 = Personvernnemnda, since 2023 (as in Coop Finnmark, with Grindr)

## What courts and authorities said

note-no-fault-bill = The bill made negligence the rule in § 46, after the judgment of 2021. Another Act may provide otherwise.
note-no-anonymous = It is enough that the fault lies with someone who cannot be named, or with several together (HR-2022-1271-A, as the board cites it).
note-no-strict-liability = Later, on 27 June 2023, the Supreme Court said, as reported: liability without fault is not as such contrary to the European Convention on Human Rights if it is not disproportionate. But § 46, which requires negligence, applies to earlier acts too where it is more favourable.
note-no-intent = The board annulled an administrative fine of NOK 20 million on NAV. As reported, it did not find the intent that the authority had built on. We have not read its reasons.

## Why the method’s amounts mislead for public bodies

caution-no-gdpr = For Norwegian public bodies these amounts mislead on their own: the largest administrative fines on municipalities are NOK 1 to 4 million.

## What authority and board relied on

note-no-identifiable = A person can be identifiable although no face is shown: by hair, clothes and shoes, to those who know them (Art. 4(1)).
note-no-camera-rules = The rules on cameras at work are about an employer’s control measures. They do not govern the handing on of a recording.
note-no-strict-once = The bill behind the first wording of § 46 took liability to be strict in principle.
note-no-punishment = The administrative fine is punishment within the meaning of the European Convention on Human Rights, and strict liability is not compatible with that. So the board (Personvernnemnda) held in August 2021, on the Supreme Court’s judgment of 15 April 2021.
note-no-not-knowing = Not knowing the law does not free anyone from punishment if it is negligent. It does not free anyone from an administrative fine either.
note-no-child = The ministry assumes that a person is a child within the meaning of the Regulation until the age of 18.
note-no-child-convention = The Convention starts from the same age.
note-no-child-act = The Convention is Norwegian law (§ 2 no. 4).
note-no-child-proposal = The proposal for the Regulation said 18 as well, but the Regulation does not define a child.
note-no-owning-up = As in Norwegian criminal law, owning up counts in favour. How much depends on how serious the breach is, and on how likely the authority was to find out.

## What else may happen

measure-no-coercive = Datatilsynet can impose a daily coercive fine until an order is obeyed. It is separate from the administrative fine and is not computed here.
measure-no-lapse-without-reprimand = An administrative fine can be waived while the finding of a breach stands and no reprimand takes its place, as in Coop Finnmark.
measure-no-hearing = Before a decision, the addressee gets advance notice and time to comment.
measure-no-silence = The authority coordinates with prosecutors and other bodies, tells the party of a possible right to silence, and says so if no sanction follows.
measure-no-appeal = The decision can be appealed to Personvernnemnda (the board of appeal), but not in cross-border cases under the GDPR (Art. 56 and chapter VII).
measure-no-appeal-abroad = The case crosses borders (Art. 56), so Personvernnemnda does not decide appeals. The case can still be taken to court.
measure-no-detriment = On the addressee’s own appeal the board may not make the outcome worse, apart from exceptions that the law lists.
measure-no-costs = If a decision is changed in the party’s favour, significant costs that were necessary for the change shall be covered, unless the change is due to the party’s own conduct or to circumstances outside the control of the party and the administration, or other special circumstances speak against it.
measure-no-payment = An administrative fine is to be paid within four weeks of the decision becoming final.
measure-no-court = In a case on an administrative fine, the court may review all aspects of the case (so also section 50 of the Public Administration Act). The action is brought against the State, represented by the board (section 25, second paragraph).

## Time limits

daterule-no-imposed-by = The authority (Datatilsynet).
daterule-no-time-bar = The power to impose an administrative fine lapses five years after the infringement ended, unless advance notice or a decision came before.
daterule-no-appeal = Three weeks from when notice of the decision reached the party.
daterule-no-payment = Within four weeks of the decision becoming final.
daterule-no-costs = Costs are to be claimed within three weeks of notice of the new decision.
daterule-no-appeal-at-last = A late appeal can no longer be heard when more than a year has passed since the decision was made.
sendto-no = Send the appeal to Datatilsynet, which decided. If Datatilsynet does not change its decision, it sends the case on to Personvernnemnda (the board of appeal).
sendto-no-costs = Claim the costs from the body that made the new decision: Personvernnemnda (the board of appeal), or Datatilsynet if that changed its own decision.
late-no = What comes late can be heard all the same if the party and its representative are not to blame for the delay, or if there are special reasons for it.
longer-no = In special cases Datatilsynet or Personvernnemnda can extend the time before it has ended.

## Processing time

time-hook = Processing time counts as an “other mitigating factor” under Art. 83(2)(k), against the background of ECHR Art. 6(1) and the duty to act without undue delay.
time-must-state = The authority must state in its reasons how it judged its own processing time.
time-must-state-ombudsman = The Parliamentary Ombudsman had said so in 2012.
time-must-state-report = The report that proposed such sanctions said so too.
time-clock = In PVN-2021-03, the board counted from the day on which the authority first asked for a statement; in Coop Finnmark (PVN-2021-09), it also counted the six months from the report to that day.
time-resources = Lack of resources is no excuse, and an apology alone is not enough compensation.
time-complexity = The less complex a case is in fact and law, the shorter the processing time that is accepted.
time-idle = Periods when nothing happened matter, but the total time counts even without them.
time-no-formula = The effect ranges from nothing, through a lower administrative fine, to a full waiver. It is discretionary, and there is no formula.

## What could not be checked

note-no-prisons = The Norwegian prison service has rules of its own on personal data, and the Personal Data Act applies beside them.
open-no-enforcement = For law enforcement by customs, the tax authorities and others than the police, we have not read their own Acts. We take it that the Personal Data Act applies unless another Act says otherwise (section 2).
open-new-administration-act = A new Public Administration Act (2025 no. 81) is to replace the present one. In the copy of April 2026 the day was still to be set. The law book says which section takes the place of which.
open-unpaid-fee = An unpaid Norwegian fine is collected under the Act on the recovery of State claims (2025 no. 12). Claims in general are barred after three years (Limitation Act § 2). That this applies to these fines is our reading, and we have not checked what stops that time.
open-board-2025 = On 12 June 2025 the board decided on an administrative fine of NOK 85,000 against a municipality, in a case that had lain with the authority from March 2021 to September 2022. We have not checked what came of it.

provision-popl-31 = Fake cameras, or signs of surveillance that would be unlawful
note-no-rules-of-the-day = The rules of the day of the act apply. The law of the day of the decision is used instead where it leads to a more favourable result.
