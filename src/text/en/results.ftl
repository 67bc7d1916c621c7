# What the result says: conditions, reasons, problems, consequences and time limits.

## Whether a fee follows

whether-excluded = Based on these answers, no administrative fine can be imposed.
whether-possible = Based on these answers, an administrative fine is possible, but not certain.
whether-likely = Based on these answers, an administrative fine is likely, but it is never automatic.
whether-nothing = Based on the assessment entered, there is no administrative fine to pay.
whether-entered = The assessment entered leads to an administrative fine. The other answers leave that open.

gate-fee-ground = An infringed rule that can lead to an administrative fine
gate-attribution = Responsibility for the act, or a duty of its own
gate-public-body = A body that can be fined under the law
gate-warning = A warning first, with a plan that was not carried out
gate-in-force = Rules in force at the time
gate-fault = Intent or negligence (fault)
gate-time-bar = Time limit kept (limitation)

refusal-country-not-here = Neither the GDPR nor the UK GDPR applies. They do not cover anyone who is established outside both areas, offers people there nothing and does not monitor them (Art. 3). Look at the law of its own country.
refusal-swiss = There is no administrative fine, because the Swiss Act (FADP) does not have one. On a complaint, the cantons can fine natural persons who act wilfully up to CHF 250,000. Instead of the person, they can fine the business up to CHF 50,000.
refusal-communications-not-read = Cookies and electronic marketing have national rules with fines of their own. We have not checked the rules of this country. Look at the Act that transposes Directive 2002/58 there, and at who supervises it.
refusal-state-not-checked = National security and defence have rules of their own. We have not checked those of this country, so nothing is worked out. For other purposes, this tool has the rules on data protection.
refusal-enforcement-not-read = Those whose task by law is law enforcement follow an Act of their state when they process data for it. By that Act, the state transposes Directive (EU) 2016/680. We have not checked this country’s Act, so nothing is worked out. EUR-Lex lists the Acts of all states under the Directive. Look there for what the supervisory authority may impose, and on whom.
refusal-enforcement-manual = Directive (EU) 2016/680 on law enforcement does not cover this data: it is kept by hand, is in no filing system and is not meant for one (Art. 2(2)). We have not checked whether this country’s law goes further.
refusal-institutions-enforcement = Here a body of the Union acts in police cooperation or in judicial cooperation in criminal matters. Only Art. 3 and Chapter IX of Regulation (EU) 2018/1725 apply to that (Art. 2(2)). To Europol and the European Public Prosecutor’s Office not even these apply until their own Acts are adapted (Art. 2(3)). We have not checked the Acts that set these bodies up, so nothing is worked out.
refusal-lead-elsewhere = The main establishment is in another country, whose authority leads the case (GDPR Art. 56). Choose that country to see its rules.
refusal-manual = There is no administrative fine under the GDPR. It does not apply to data that is processed by hand and is in no filing system, and will not be in one (Art. 2(1)). Other law may apply, for example on secrecy.
refusal-household = There is no administrative fine under the GDPR. It does not apply to what a natural person does for purely personal or household purposes (Art. 2(2)(c)). Other law may apply.

## What would take the case out

unless-country-not-here = If it offers people in the EEA or the United Kingdom nothing and does not monitor them, neither the GDPR nor the UK GDPR applies.
unless-swiss = If it offers people in the EEA or the United Kingdom nothing and does not monitor them, the Swiss Act applies. It has no administrative fine.
unless-communications-not-read = If it is about cookies or electronic marketing, other rules apply. We have not checked this country’s rules on that.
unless-state-not-checked = If it was for national security or for defence, other rules apply. We have not checked this country’s rules on that.
unless-enforcement-not-read = If it was for law enforcement, by a body that has that task by law, another Act applies. We have not checked this country’s Act on that.
unless-enforcement-manual = If it was for law enforcement, done by hand and in no filing system, it is outside the Directive on law enforcement. We have not checked whether national law goes further.
unless-institutions-enforcement = If a body of the Union did it for law enforcement, other Acts apply. We have not checked them.
unless-lead-elsewhere = If it crosses borders and the main establishment is in another country, that country’s authority leads the case, and its rules apply.
unless-manual = If it was done by hand, and in no filing system, the GDPR does not apply and cannot lead to an administrative fine.
unless-household = If a natural person did it for purely personal or household purposes, the GDPR does not apply and cannot lead to an administrative fine.

## What is assumed as long as nothing is said

assumed-subject = It is about how personal data was handled, and not about cookies, tracking on devices or electronic marketing.
assumed-people-in = No state was chosen, so only what is the same everywhere in the EEA is shown.
assumed-own-authority = Nothing keeps the case with the authority here: its effect is not only local, and it rests on no legal obligation or public task.
assumed-economic = The public authority carries on no economic activity with what it did. If it does, it is an undertaking to that extent, and turnover counts.
assumed-household = If a natural person did it, it was not purely private.
assumed-form = The data was processed by automated means, or by hand in a filing system.
assumed-expression = It was not for journalism, nor for art, literature or academic expression.

## Provisions that fall away

carveout-expression-not-read = Each state exempts journalism and academic, artistic and literary expression from rules of the GDPR. We have not checked this country’s exemptions.

## What does not fit together

problem-out-of-order = This date is earlier than one it must follow. Check both dates.
problem-other-regime = This rule belongs to a law that does not apply here. Remove it, or check the country and the purpose.
problem-other-authority = This rule is in the Act for another authority than the one chosen. Remove it, or check which authority it is.
problem-not-fee-ground = Breaking this rule cannot by itself lead to an administrative fine. Other measures remain, and they are shown with the result.
problem-controllers-only = Only a controller can be fined for breaking this rule. Remove it, or check the organisation’s role.
problem-turnover-not-used = Turnover counts only for an undertaking, so this figure is not used. Check the kind of organisation if it should count.
problem-needs-rate = The turnover is not in euro, so the maximum and the guidelines do not count it yet. Enter how much one euro is in the fine’s currency.
problem-needs-rate-day = The exchange rate has no date yet. Enter the day that it is from.
problem-above-ceiling = This level is above the legal maximum. Enter a lower amount, or check the rules named.
problem-below-minimum = This level is below the legal minimum. Enter a higher amount, or check who pays.
problem-other-currency = This amount must be in the currency of the administrative fine, or of the maximum. Enter it in that currency.
problem-cut-above-level = More is taken off than the level allows. Enter a smaller amount, or a higher level.
problem-cut-without-level = There is no level yet to take this amount from. Enter the level first.
problem-gravest-not-named = This infringement is not among the rules named as broken. Add it there, or choose another one.
problem-class-not-arguable = By this tool’s own rule, this class of seriousness does not fit the answers given. Choose another class, or check the answers on seriousness.
problem-cut-without-effect = You entered an amount to take off, but chose another effect. Choose that the administrative fine was lowered, or remove the amount.

## What else may happen: wherever the GDPR holds

measure-gdpr-reprimand = The authority can give a reprimand instead of an administrative fine, for example for a minor infringement.
measure-gdpr-order = The authority can order changes so that the processing follows the rules, together with an administrative fine or instead of one.
measure-gdpr-order-request = The authority can order that people’s requests are complied with, for example requests for access, correction or erasure.
measure-gdpr-order-tell = The authority can order that the people concerned are told of the personal data breach.
measure-gdpr-ban = The authority can limit or ban the processing, for a time or for good.
measure-gdpr-erase = The authority can order that data is corrected or erased, or that its use is restricted.
measure-gdpr-withdraw = The authority can withdraw a certification, or have it withdrawn.
measure-gdpr-flows = The authority can suspend transfers of data to a third country.
measure-gdpr-lead = The authority of the main establishment leads the case, in cooperation with those of the other countries concerned.

## The explanation

stage-scope = Which rules apply
stage-gate = Whether an administrative fine can be imposed
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
basis-draft = draft
basis-practice = practice
basis-view = position held
basis-judgement = assessment entered
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

notcounted-earlier-law = Not counted: it was imposed under an earlier law, whose level cannot be compared.
notcounted-replayed = Not counted: this is the case being assessed.
notcounted-quashed = Not counted: the administrative fine was annulled on appeal.
notcounted-waived = Not counted: the administrative fine was waived because of the processing time.

standing-in-force = The guidelines had been published by the assessment date. They give a starting amount and are not binding.
standing-counterfactual = The guidelines came after the assessment date, so they are shown for comparison only.
standing-no-method = We know of no published method of calculation for this Act.

# What could not be checked.

open-guidelines-text = The Guidelines’ own text was not available. A decision or a judgment confirms each of their numbers used here.
problem-appeal-dated = You gave the day of an appeal, but you also answered that there was none. Correct one of the two.
open-national-public-bodies = We have not checked whether, and how far, this country fines public authorities, nor how it treats Arts 10 and 24.
open-national-procedure = We have not checked this country’s rules on limitation, appeal and payment.
open-enforcement-procedure = We have read the provisions of this Act, its maxima and what is told of it here. We have not checked its rules on limitation, time to appeal and payment, nor any decisions under it.
problem-not-in-force = This rule was not law on the days of the breach.
problem-fee-ground-not-read = Art. 83 does not name this rule. We have not checked whether this country’s law adds an administrative fine.
problem-needs-turnover-rate = There is no exchange rate here for the currency of the turnover. Enter a rate and its day below.
problem-group-below-own = The group’s turnover is lower than the company’s own. Check both.
problem-other-year = This financial year is not the one before the decision. Check the year, or the day of the decision.
problem-not-official-rate = The law prescribes another rate for the year of this decision. Leave this empty to use it.
problem-outside-band = This is outside the band for the class of seriousness chosen.
problem-outside-tier = This is outside the band for this turnover.
problem-no-such-conduct = No infringement belongs to this operation. Remove the figure, or say which infringement belongs to it.
problem-not-named = This infringement is not among the rules named as broken.
problem-not-settled = A calculation needs settled facts: which infringements stand, whether they are linked, and who would pay. Answer those questions first.
