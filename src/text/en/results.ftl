# What the result says: conditions, reasons, problems, consequences and time limits.

## Whether a fee follows

whether-excluded = No administrative fine can follow on these answers.
whether-possible = An administrative fine may follow on these answers, or it may not.
whether-likely = An administrative fine is likely on these answers, but never automatic.
whether-nothing = On the judgement entered, no administrative fine is to be paid.

gate-fee-ground = An infringed rule that can lead to an administrative fine
gate-attribution = Responsibility for the act, or a duty of its own
gate-public-body = A body that can be fined under the law
gate-warning = A warning first, with a plan that was not carried out
gate-in-force = Rules in force at the time
gate-fault = Intent or negligence (fault)
gate-time-bar = Time limit kept (limitation)

refusal-country-not-here = Neither the GDPR nor the UK GDPR applies to one established outside both who neither offers people there anything nor monitors them (Art. 3). Look to the law of its own country.
refusal-swiss = No administrative fine: the Swiss Act (FADP) has none. On complaint, natural persons who act wilfully can be fined up to CHF 250,000 by the cantons, and instead of them a business up to CHF 50,000.
refusal-communications-not-read = Cookies and electronic marketing have national rules with fines of their own. This country’s were not read. Look to the Act that carries out Directive 2002/58 there, and to who supervises it.
refusal-state-not-checked = National security and defence have rules of their own. Those of this country were not read, so nothing is worked out. For other purposes the rules on data protection are here.
refusal-enforcement-not-read = Law enforcement by those who have that task by law follows the Act by which each state carries out Directive (EU) 2016/680. This country’s Act was not read, so nothing is worked out. EUR-Lex lists the Acts of all states under the Directive. Look there for what the supervisory authority may impose, and on whom.
refusal-enforcement-manual = Data that are kept by hand, in no filing system and not meant for one, are outside Directive (EU) 2016/680 on law enforcement (Art. 2(2)). Whether this country’s law goes further was not read.
refusal-institutions-enforcement = For what bodies of the Union do in judicial cooperation in criminal matters and in police cooperation, only Art. 3 and Chapter IX of Regulation (EU) 2018/1725 hold (Art. 2(2)), and for Europol and the European Public Prosecutor’s Office not even these until their own Acts are adapted (Art. 2(3)). The Acts that set these bodies up were not read, so nothing is worked out.
refusal-lead-elsewhere = The main establishment is in another country, whose authority leads the case (GDPR Art. 56). Choose that country to see its rules.
refusal-manual = No administrative fine under the GDPR: it does not apply to data processed by hand that are in no filing system and will not be (Art. 2(1)). Other law may apply, on secrecy for example.
refusal-household = No administrative fine under the GDPR: it does not apply to what a natural person does for purely personal or household ends (Art. 2(2)(c)). Other law may apply.

## What would take the case out

unless-country-not-here = If it neither offers people in the EEA or the United Kingdom anything nor monitors them: neither the GDPR nor the UK GDPR applies.
unless-swiss = If it neither offers people in the EEA or the United Kingdom anything nor monitors them: the Swiss Act applies, which has no administrative fine.
unless-communications-not-read = If it is about cookies or electronic marketing: this country’s rules on that were not read.
unless-state-not-checked = If it was for national security or for defence: this country’s rules on that were not read.
unless-enforcement-not-read = If it was for law enforcement by one who has that task by law: this country’s Act on that was not read.
unless-enforcement-manual = If it was for law enforcement, done by hand and in no filing system: that is outside the Directive on law enforcement, and whether national law goes further was not read.
unless-institutions-enforcement = If a body of the Union did it for law enforcement: the Acts on that were not read.
unless-lead-elsewhere = If it crosses borders and the main establishment is in another country: that country’s authority leads the case, and its rules hold.
unless-manual = If it was done by hand, and in no filing system: the GDPR does not apply, and no administrative fine follows from it.
unless-household = If a natural person did it for purely personal or household ends: the GDPR does not apply, and no administrative fine follows from it.

## What is assumed as long as nothing is said

assumed-subject = It is about how personal data were handled, and not about cookies, tracking on devices or electronic marketing.
assumed-people-in = No state was chosen. What is shown is the same everywhere in the EEA.
assumed-own-authority = Nothing keeps the case with the authority here: neither local effect alone, nor a legal obligation or a public task.
assumed-economic = The public authority carries on no economic activity with what it did. If it does, it is an undertaking to that extent, and turnover counts.
assumed-household = If a natural person did it, it was not purely private.
assumed-form = The data were processed by automated means, or by hand in a filing system.
assumed-expression = It was not for journalism, nor for art, literature or academic expression.

## Provisions that fall away

carveout-expression-not-read = Each state exempts journalism and academic, artistic and literary expression from rules of the GDPR. This country’s exemptions were not read.

## What does not fit together

problem-out-of-order = This date is earlier than one it must follow. Check both dates.
problem-other-regime = This rule belongs to a law that does not apply here. Take it away, or check country and purpose.
problem-other-authority = This rule is in the Act of another authority than the one chosen. Take it away, or check which authority it is.
problem-not-fee-ground = This rule carries no administrative fine by itself. Other measures remain, and they are shown with the result.
problem-controllers-only = This rule carries an administrative fine for controllers only. Take it away, or check the organisation’s role.
problem-turnover-not-used = Turnover counts only for an undertaking, so this figure is not used. Check the kind of organisation if it should count.
problem-needs-rate = The turnover is not in euro, so the maximum and the guidelines do not count it yet. Enter how much one euro is in the fine’s currency.
problem-needs-rate-day = The exchange rate has no date yet. Enter the day it is from.
problem-above-ceiling = This level is above the legal maximum. Enter a lower amount, or check the rules named.
problem-below-minimum = This level is below the least that the law allows. Enter a higher amount, or check who pays.
problem-other-currency = This amount is in another currency than it is needed in. Enter it in the currency of the administrative fine, or of the maximum.
problem-cut-above-level = More is taken off than the level allows. Enter a smaller amount, or a higher level.
problem-cut-without-level = There is no level yet to take this amount from. Enter the level first.
problem-gravest-not-named = This infringement is not among the rules named as broken. Name it there, or choose another one.
problem-class-not-arguable = By this tool’s own rule, this class does not fit the answers given. Choose another class, or check the answers on gravity.
problem-cut-without-effect = An amount is taken off, but the effect chosen is another. Choose that the administrative fine was lowered, or take the amount away.

## What else may happen: wherever the GDPR holds

measure-gdpr-reprimand = The authority can give a reprimand instead of an administrative fine, for example for a minor infringement.
measure-gdpr-order = The authority can order that processing be brought into line with the rules, with an administrative fine or instead of one.
measure-gdpr-order-request = The authority can order that people’s requests be met, such as for access, correction or erasure.
measure-gdpr-order-tell = The authority can order that the people concerned be told of the personal data breach.
measure-gdpr-ban = The authority can limit or ban the processing, for a time or for good.
measure-gdpr-erase = The authority can order data to be corrected or erased, or their use restricted.
measure-gdpr-withdraw = The authority can withdraw a certification, or have it withdrawn.
measure-gdpr-flows = The authority can suspend transfers of data to a third country.
measure-gdpr-lead = The authority of the main establishment leads, together with those of the other countries concerned.

## The explanation

stage-scope = Which rules apply
stage-gate = Whether an administrative fine can follow
stage-concurrence = Several infringements
stage-ceiling = The legal maximum
stage-seriousness = How serious it is
stage-size = Size of the undertaking
stage-factors = Aggravating and mitigating factors
stage-proportion = Effective, proportionate, dissuasive
stage-calculation = The calculation entered
stage-procedure = Reduction, processing time and appeal
stage-payment = What would be paid
stage-outcome = The answers

basis-law = law
basis-guidance = guidance
basis-practice = practice
basis-view = position held
basis-judgement = judgement entered
basis-arithmetic = arithmetic
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
notcounted-quashed = Not counted: the administrative fine was set aside on appeal (quashed).
notcounted-waived = Not counted: the administrative fine was waived because of the processing time.

standing-in-force = The guidelines had been published by the day assessed. They give a starting amount and do not bind.
standing-counterfactual = The guidelines came after the day assessed and are shown for comparison only.
standing-no-method = We know of no published method of calculation for this Act.

# What could not be checked.

open-guidelines-text = The Guidelines’ own text was not available: each of their numbers used here is confirmed by a decision or a judgment.
problem-appeal-dated = An appeal is dated here, but it was answered that there was none. Correct one of the two.
open-national-public-bodies = Whether, and how far, this country charges public authorities was not read, nor what it makes of Art. 10 and 24.
open-national-procedure = This country’s rules on limitation, appeal and payment were not read.
open-enforcement-procedure = Of this Act the provisions, the maxima and what is told here were read. The rules on limitation, time to appeal and payment were not, and no decisions under it.
problem-not-in-force = This rule was not law on the days of the breach.
problem-fee-ground-not-read = Art. 83 does not name this rule. Whether this country’s law adds an administrative fine was not checked.
problem-needs-turnover-rate = The turnover is in a currency with no rate here. Enter a rate with its day below.
problem-group-below-own = The group’s turnover is lower than the company’s own. Check both.
problem-other-year = This financial year is not the one before the decision. Check the year, or the day of the decision.
problem-not-official-rate = The law prescribes another rate for the year of this decision. Leave this empty to use it.
problem-outside-band = This lies outside the band for the class of seriousness chosen.
problem-outside-tier = This lies outside the band for this turnover.
problem-no-such-conduct = No infringement belongs to this operation. Take the figure away, or say what belongs to it.
problem-not-named = This infringement is not among the rules named as broken.
problem-not-settled = A calculation needs settled facts: what stands, whether it is linked, and who would pay. Answer those first.
