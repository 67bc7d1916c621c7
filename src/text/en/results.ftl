# What the result says: conditions, reasons, problems, consequences and time limits.

## Whether a fee follows

whether-excluded = No fee can follow on these answers.
whether-possible = A fee may follow on these answers, or it may not.
whether-likely = A fee is likely on these answers, but never automatic.

gate-fee-ground = A broken rule that carries a fee
gate-attribution = An act the organisation answers for
gate-public-body = A body that the law lets be charged
gate-in-force = Rules in force at the time
gate-fault = Intent or negligence (fault)
gate-time-bar = Time limit not passed (limitation)

refusal-country-not-here = The rules of this country are not in this version yet. Look to that country’s own law and its data protection authority.
refusal-state-not-checked = For law enforcement, national security and defence, only Swedish law is covered here. This country’s own rules were not checked.
refusal-national-security = National security is outside the rules covered here. The Swedish Criminal Data Act does not apply to it, also where the Police have taken the task over from the Security Service.
refusal-defence = The Armed Forces’ own tasks are outside the rules covered here. In Sweden, look to the Armed Forces’ own Act.
refusal-not-automated = The Criminal Data Act covers only processing that is automated or part of a structured collection. Other processing carries no fee under it.
refusal-norwegian-police = Norwegian police and prosecution work is outside the Norwegian Personal Data Act. Look to Norway’s police register Act, which is not covered here.
refusal-lead-elsewhere = The main establishment is in another country, whose authority leads the case (GDPR Art. 56). Choose that country above to see its rules.

## What does not fit together

problem-out-of-order = This date is earlier than one it must follow. Check both dates.
problem-other-regime = This rule belongs to a law that does not apply here. Take it away, or check country and purpose.
problem-not-fee-ground = This rule carries no fee by itself. Other measures remain, and they are shown with the result.
problem-controllers-only = This rule carries a fee for controllers only. Take it away, or check the organisation’s role.
problem-turnover-not-used = Turnover counts only for an undertaking, so this figure is not used. Check the kind of organisation if it should count.
problem-needs-rate = The turnover is not in euro. Enter how much one euro is in the fee’s currency.
problem-needs-rate-day = The exchange rate has no date yet. Enter the day it is from.
problem-above-ceiling = This level is above the legal maximum. Enter a lower amount, or check the rules named.
problem-other-currency = This amount is in another currency than it is needed in. Enter it in the currency of the fee, or of the maximum.
problem-cut-above-level = More is taken off than the level allows. Enter a smaller amount, or a higher level.
problem-cut-without-level = There is no level yet to take this amount from. Enter the level first.
problem-gravest-not-named = This infringement is not among the rules named as broken. Name it there, or choose another one.
problem-class-not-arguable = By this tool’s own rule, this class does not fit the answers given. Choose another class, or check the answers on gravity.
problem-cut-without-effect = An amount is taken off, but the effect chosen is another. Choose that the fee was lowered, or take the amount away.

## What else may happen: Sweden

measure-bdl-instead = A rule that carries no fee can still be enforced by an order (injunction); ignoring the order can then cost up to SEK 10 million.
measure-bdl-warning = Where processing risks being unlawful, the authority can give advice or a written warning, even before any breach.
measure-bdl-no-reprimand = The Act has no reprimand; without a fee, the authority can still advise, warn, order or, if the deficiency is serious, ban.
measure-bdl-order-measures = The authority can order training and other measures, so that routines reach everyone and lawful processing can be shown.
measure-bdl-order-assessment = The authority can order the controller to meet its duties, such as the impact assessment (DPIA), by a set date.
measure-bdl-order-inform = The authority can order that the people concerned be told, as far as the Act does not restrict it.
measure-bdl-order-erase = The authority can order possible and relevant steps to have the data erased.
measure-bdl-ban = If the deficiency is serious, the authority can ban further processing.
measure-bdl-ignored-order = Not following an order or a ban is itself a ground for a fee of up to SEK 10 million.
measure-bdl-not-at-once = The authority’s decisions may not be enforced immediately, so nothing has to be paid before the decision is final.
measure-bdl-appeal = The decision can be appealed to a general administrative court, with the authority (IMY) as the other party; going on to the court of appeal needs leave.
measure-bdl-payment = A fee goes to the State, and is paid within 30 days of the decision becoming final or within a longer time that it sets.
measure-bdl-recovery = A fee that is not paid in time is handed over for recovery as a debt to the State.
measure-bdl-repayment = A fee that was paid and is later annulled is repaid with interest.
measure-bdl-damages = People who were harmed may claim damages, which are separate from the fee and are not computed here.

## What else may happen: wherever the GDPR holds

measure-gdpr-reprimand = The authority can give a reprimand instead of a fee, for example for a minor infringement.
measure-gdpr-order = The authority can order that processing be brought into line with the rules, with a fee or instead of one.
measure-gdpr-order-request = The authority can order that people’s requests be met, such as for access, correction or erasure.
measure-gdpr-order-tell = The authority can order that the people concerned be told of the personal data breach.
measure-gdpr-ban = The authority can limit or ban the processing, for a time or for good.
measure-gdpr-erase = The authority can order data to be corrected or erased, or their use restricted.
measure-gdpr-withdraw = The authority can withdraw a certification, or have it withdrawn.
measure-gdpr-flows = The authority can suspend transfers of data to a third country.
measure-gdpr-lead = The authority of the main establishment leads, together with those of the other countries concerned.

## What else may happen: single countries

measure-se-appeal = The decision can be appealed to a general administrative court (förvaltningsrätten), with IMY as the other party; going on to kammarrätten needs leave.
measure-se-payment = A fee goes to the State, and is paid within 30 days of the decision becoming final or within a longer time that it sets.
measure-se-recovery = A fee is paid to Kammarkollegiet and lapses so far as it is not enforced within five years; if annulled, it is repaid with interest.
measure-fi-board = A sanctions board (seuraamuskollegio) imposes the fee.
measure-fi-appeal = The decision can be appealed to the administrative court, and with leave to the Supreme Administrative Court.
measure-fi-lapse = An unpaid fee lapses after five years.
measure-dk-recommended = The authority recommends a fine: what it names is not yet a fine.
measure-dk-notice = If the offender admits, the case can be settled by a fine notice (bødeforelæg).
measure-uk-public-sector = Against public authorities the ICO uses reprimands and lower fees rather than full ones.

## What else may happen: Norway

measure-no-coercive = Datatilsynet can charge a daily coercive fine until an order is obeyed; it is separate from the fee and is not computed here.
measure-no-lapse-without-reprimand = A fee can lapse while the finding of a breach stands and no reprimand takes its place, as in Coop Finnmark.
measure-no-hearing = Before a decision, the addressee gets advance notice and time to comment.
measure-no-silence = The authority coordinates with prosecutors and other bodies, tells the party of a possible right to silence, and says if no sanction follows.
measure-no-appeal = The decision can be appealed to Personvernnemnda (the appeals board), but not in cross-border cases under the GDPR (Art. 56 and chapter VII).
measure-no-appeal-abroad = The case crosses borders (Art. 56), so Personvernnemnda does not decide appeals; the courts remain.
measure-no-detriment = On the addressee’s own appeal the board may not make the outcome worse, save for listed exceptions.
measure-no-costs = If a decision is changed in the party’s favour, necessary and significant costs are covered, unless the party’s own conduct or special reasons speak against it.
measure-no-payment = A fee is to be paid within four weeks of the decision becoming final.
measure-no-court = The board’s decision can be taken to court, against the State represented by the board; the court may try all sides of the case.

## Time limits

daterule-se-time-bar = No fee unless the addressee had the chance to comment within five years of the day of the breach.
daterule-se-appeal = Three weeks from when the appellant got the decision, but from the day it was issued for a party that represents the public.
daterule-se-payment = Within 30 days of the decision becoming final, or a longer time that it sets.
daterule-se-lapse = An unpaid fee lapses so far as it is not enforced within five years of the decision becoming final.
daterule-no-time-bar = The power to charge a fee lapses five years after the infringement ended, unless advance notice or a decision came before.
daterule-no-appeal = Three weeks from when notice of the decision reached the party.
daterule-no-payment = Within four weeks of the decision becoming final.
daterule-no-costs = Costs are to be claimed within three weeks of notice of the new decision.

daterule-fi-time-bar = No fee later than ten years after the infringement, or after a continuing one ended.
daterule-dk-time-bar = Limitation of five years. What stops it was not read.

## Processing time in Norway

time-hook = Processing time counts as an “other mitigating factor” under Art. 83(2)(k), against the background of ECHR Art. 6(1) and the duty to act without undue delay.
time-must-state = The authority must state in its reasons how it judged its own processing time.
time-clock = The clock starts when the authority first asks for a statement.
time-resources = Lack of resources is no excuse, and an apology alone is not enough compensation.
time-complexity = The less complex a case is in fact and law, the less delay is tolerated.
time-idle = Periods when nothing happened matter, but the total time counts even without them.
time-no-formula = The effect ranges from nothing, over a lower fee, to a full waiver; it is discretionary and there is no formula.

## The explanation

stage-scope = Which rules apply
stage-gate = Whether a fee can follow
stage-concurrence = Several infringements
stage-ceiling = The legal maximum
stage-seriousness = How serious it is
stage-size = Size of the undertaking
stage-factors = Aggravating and mitigating factors
stage-proportion = Effective, proportionate, dissuasive
stage-calculation = The calculation entered
stage-procedure = Reduction, processing time and appeal
stage-outcome = The answers

basis-law = law
basis-guidance = guidance
basis-practice = practice
basis-view = view held
basis-judgement = judgement entered
basis-convention = tool’s convention

verified-read = text read
verified-quoted = quoted elsewhere
verified-derived = computed
verified-inferred = our reading
verified-secondary = secondary source
verified-draft = draft only

direction-mitigating = mitigating
direction-neutral = neutral
direction-aggravating = aggravating
direction-not-assessed = not assessed

## Practice and guidelines

practice-swedish-authorities = Swedish public authorities, as shares of the maximum
practice-norwegian-public = Norwegian public bodies, in NOK

notcounted-earlier-law = Not counted: set under an earlier law, whose level is not comparable.
notcounted-replayed = Not counted: this is the case being assessed.
notcounted-quashed = Not counted: the fee was set aside on appeal (quashed).
notcounted-waived = Not counted: the fee was waived because of the processing time.

standing-in-force = The guidelines were published on the day assessed; they give a starting amount and do not bind.
standing-counterfactual = The guidelines came after the day assessed and are shown for comparison only.
standing-no-method = No method for the amount is published for this Act.

refusal-norway-not-checked = For this purpose in Norway no rules were checked for this version, so nothing is computed.

# What could not be checked.

open-bill-page = That not knowing the rules is no excuse is taken from the decision; the page of the bill is open (485 or 465).
open-continuing-breach = How courts read “the day the breach took place” for a breach that went on for a time is not known.
open-annulment = The Police fee was annulled on appeal in 2022, as others report. Neither case number nor reasons were seen.
open-customs-sections = The sections broken in the Customs decision are as others report them; date, amount and facts are the authority’s own.
open-guidelines-text = The Guidelines’ own text was not available: each of their numbers used here is confirmed by a decision or a judgment.
open-police-register = Which provision takes police and prosecution out of the Norwegian Act was not checked.
open-new-administration-act = A new Public Administration Act (2025 no. 81) is to replace the present one from a day still to be set; section numbers will change.
open-unpaid-fee = Whether an unpaid Norwegian fee lapses after a time was not looked up.
problem-appeal-dated = An appeal is dated here, but it was answered that there was none. Correct one of the two.
open-national-public-bodies = Whether, and how far, this country charges public authorities was not read, nor what it makes of Art. 10 and 24.
open-national-procedure = This country’s rules on limitation, appeal and payment were not read.
open-polish-culture = State and local cultural institutions have a lower Polish maximum; its figure was not checked and is not used.
open-fi-appeal-time = The time to appeal in Finland was not read.
open-dk-guidance = The Danish guidance on fines was seen in parts only, and is not used.
open-ap-policy = The category of articles other than those shown, the day on which the AP’s policy of 2019 ended, and the amounts of its policy of 2023 for public bodies and private persons were not read.
open-uk-table-b = Four of seven rows of Table B were read in the draft only; the ICO said that it would not change the approach.
open-uk-procedure = UK rules on limitation, appeal and payment were not read.
problem-fee-ground-not-read = Art. 83 does not name this rule. Whether this country’s law adds a fee was not checked.
problem-needs-turnover-rate = The turnover is in a currency with no rate here. Enter a rate with its day below.
problem-group-below-own = The group’s turnover is lower than the company’s own. Check both.
problem-other-year = This financial year is not the one before the decision. Check the year, or the day of the decision.
problem-not-official-rate = The law prescribes another rate for the year of this decision. Leave this empty to use it.
problem-outside-band = This lies outside the band for the class of seriousness chosen.
problem-outside-tier = This lies outside the band for this turnover.
problem-no-such-conduct = No infringement belongs to this operation. Take the figure away, or say what belongs to it.
problem-not-named = This infringement is not among the rules named as broken.
problem-not-settled = A calculation needs settled facts: what stands, whether it is linked, and who would pay. Answer those first.
