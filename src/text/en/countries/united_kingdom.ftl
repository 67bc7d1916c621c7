# The United Kingdom: its rules, its sources, and what is said of them.

## The law that applies

regime-uk-gdpr = United Kingdom: UK GDPR
regime-uk-part-3 = United Kingdom: Data Protection Act 2018, Part 3 (law enforcement)

## What has no rules here

refusal-uk-manual = There is no penalty notice under the UK GDPR. It does not apply to data that is processed by hand, is in no filing system and will not be in one, unless a public authority holds it (Art. 2(1) and (1A)). Other law may apply.
refusal-uk-household = There is no penalty notice under the UK GDPR. It does not apply to what an individual does for purely personal or household purposes (Art. 2(2)). Other law may apply.
refusal-uk-enforcement-manual = Part 3 of the Data Protection Act 2018 does not apply to data that is kept by hand, is in no filing system and will not be in one (s. 29(1)). We have not checked whether the UK GDPR then applies.

unless-uk-manual = If it was done by hand, in no filing system and not by a public authority, the UK GDPR does not apply and cannot lead to a penalty notice.
unless-uk-household = If an individual did it for purely personal or household purposes, the UK GDPR does not apply and cannot lead to a penalty notice.
unless-uk-enforcement-manual = If it was for law enforcement, by hand and in no filing system, Part 3 of the Data Protection Act 2018 does not apply.

## Provisions that fall away

carveout-manual-uk = Section 24 of the Data Protection Act 2018 exempts what a public authority holds by hand and in no filing system from Articles 5(1)(a)–(c), (e) and (f), 6–10, 11(2), 13, 14, 20, 21(1) and 44–49. For personnel matters it exempts from more.
carveout-expression-uk = We have not checked what the law of the United Kingdom exempts for journalism and the other special purposes.
provision-uk-complaints = Dealing with complaints (since 19 June 2026)
provision-dpa-34-3 = Being able to show compliance with the principles
provision-dpa-35 = Lawfulness and fairness, with the conditions for sensitive processing
provision-dpa-36 = Specified purposes, and no use that is incompatible with them
provision-dpa-37 = Data must be adequate, relevant and not excessive
provision-dpa-38-1 = Accuracy
provision-dpa-38-2 = Telling facts from assessments and kinds of people apart; checking data before it is sent
provision-dpa-39-1 = Keeping data no longer than necessary
provision-dpa-39-2 = Time limits for reviewing whether data is still needed
provision-dpa-40 = Security of the data (the sixth principle)
provision-dpa-41 = Safeguards for archiving, research and statistics
provision-dpa-42 = A policy document for sensitive processing
provision-dpa-44 = Information to the people concerned
provision-dpa-45 = Right of access
provision-dpa-46 = Rectification
provision-dpa-47 = Erasure or restriction
provision-dpa-48 = Answers to requests for rectification, erasure or restriction
provision-dpa-49 = Solely automated decisions (until 4 February 2026)
provision-dpa-50 = Safeguards where such decisions are authorised by law (until 4 February 2026)
provision-dpa-50b = Solely automated decisions and their safeguards (since 5 February 2026)
provision-dpa-52 = Form of information, and making rights easy to use
provision-dpa-53 = Requests that are unfounded or excessive
provision-dpa-64 = Impact assessment
provision-dpa-65 = Prior consultation with the Commissioner
provision-dpa-67 = Reporting a breach to the Commissioner
provision-dpa-68 = Telling the people concerned about a breach
provision-dpa-73 = Transfers to third countries and international organisations
provision-dpa-155-1-b = Following an information, assessment, interview or enforcement notice
provision-dpa-56 = Measures to ensure and show compliance
provision-dpa-57 = Data protection by design and by default
provision-dpa-58 = Arrangements between joint controllers
provision-dpa-59 = Processors, and processing on instructions
provision-dpa-61 = Records of processing
provision-dpa-62 = Logging
provision-dpa-63 = Cooperation with the Commissioner
provision-dpa-66 = Security of processing
provision-dpa-69 = Data protection officer
criterion-dpa-155-a = Nature, gravity and duration of the failure
criterion-dpa-155-b = Whether the failure was intentional or negligent
criterion-dpa-155-c = What was done to mitigate damage or distress
criterion-dpa-155-d = Degree of responsibility, given the measures in place
criterion-dpa-155-e = Relevant previous failures
criterion-dpa-155-f = Cooperation with the Commissioner
criterion-dpa-155-g = Categories of data
criterion-dpa-155-h = How the Commissioner learned of the infringement
criterion-dpa-155-i = Compliance with earlier notices
criterion-dpa-155-j = Codes of conduct and certification
criterion-dpa-155-k = Any other factor, such as money gained or losses avoided
criterion-dpa-155-l = Whether the penalty is effective, proportionate and dissuasive

## Sources

source-uk-gdpr = UK GDPR
source-uk-data-act = Data Protection Act 2018 (United Kingdom)
source-uk-data-commencement = SI 2018/625, commencement of the Data Protection Act 2018
source-data-use-act = Data (Use and Access) Act 2025 (United Kingdom)
source-data-use-commencement = SI 2026/82, commencement of the Data (Use and Access) Act 2025
source-information-commission = SI 2026/1015, commencement of the Data (Use and Access) Act 2025
source-tribunal-rules = First-tier Tribunal (General Regulatory Chamber) Rules 2009
source-ico-guidance = ICO Data Protection Fining Guidance (March 2024)
source-ico-draft = ICO draft fining guidance (2023)
source-ico-public-sector = ICO public sector approach on trial (June 2022)
source-ico-public-sector-2025 = ICO public sector approach (policy of 11 November 2025)
source-ico-procedure-draft = ICO draft enforcement procedural guidance (31 October 2025)
source-ico-23andme = ICO penalty notice, 23andMe (2025)
source-ico-birthlink = ICO penalty notice, Birthlink (2025)
source-ico-dpp-law = ICO penalty notice, DPP Law
source-withdrawal-act = European Union (Withdrawal) Act 2018 (United Kingdom)

## Views

view-ico-2024 = ICO, 2024 (fining guidance)

## What courts and authorities said

note-uk-presumption = A parent that holds all or nearly all the voting shares of a subsidiary is presumed to have decisive influence over it.
note-uk-linked = For the same or linked operations the total penalty may not exceed the maximum for the gravest infringement.
note-uk-turnover = What counts is the worldwide turnover of the year before, as a rule from audited consolidated accounts. More recent figures may be used.
note-uk-funds = For bodies that are not undertakings, assets, funding or the administrative budget take the place of turnover.
note-uk-discretion = The adjustment is discretionary: within a row of the table, a higher turnover leads to a higher figure.
note-uk-before-inquiry = Steps taken before the investigation was known are more likely to mitigate. Ineffective steps count for little, and profit counts heavily.
note-uk-growth = The ICO must have regard to the desirability of promoting economic growth (Deregulation Act 2015 s. 108).
note-uk-hardship = Financial hardship lowers a penalty only exceptionally, on objective evidence that the penalty would irretrievably jeopardise economic viability.
note-uk-public-sector = In a trial from June 2022, the ICO used reprimands and enforcement notices before it fined public authorities, and lowered the fines or imposed none.
note-uk-public-sector-2025 = From 11 November 2025, public authorities within the meaning of s. 7 of the Act are fined only in the most egregious cases, where the infringement is especially serious. Charities and parish councils are outside this policy.
note-uk-excluded = No penalty notice can be given where the purposes and manner of the processing are determined by or on behalf of either House of Parliament. Nor can one be given to the Crown Estate Commissioners, or to the controller for the Royal Household, the Duchy of Lancaster or the Duchy of Cornwall.
note-uk-special-purposes = For the special purposes, journalism among them, a penalty notice needs a determination by the ICO that has taken effect, and the leave of a court.
note-uk-monitoring = Only a body that monitors a code of conduct can be given a penalty notice for breaking this rule.
note-uk-certification = Only a certification provider can be given a penalty notice for breaking this rule.
note-uk-notices = What can be penalised is failing to comply with an information notice, an assessment notice or an enforcement notice.
note-uk-notices-2026 = What can be penalised is failing to comply with an information, assessment, interview or enforcement notice, or to help the person who prepares a report that the ICO asked for.
note-uk-automated = On 5 February 2026, Arts 22A–22D took the place of Art. 22. The saving in reg. 5 keeps the old rule for what came before.
note-uk-recognised = From 5 February 2026, processing that is necessary for a recognised legitimate interest (Annex 1) has a legal basis of its own, Art. 6(1)(ea), without a balancing test.
note-uk-transfers = On 5 February 2026, Art. 44A took the place of Art. 44, and Arts 45A–45C that of Art. 45.
note-uk-children = From 5 February 2026, online services that children are likely to use must take children’s higher protection matters into account (Art. 25(1A)).
note-uk-pecr = Cookies and direct marketing come under the Privacy and Electronic Communications Regulations (PECR), which have penalties of their own. To see them, say under “What is it about?” that it is about these.
note-uk-pecr-2026 = Cookies and direct marketing come under the Privacy and Electronic Communications Regulations (PECR). From 5 February 2026, their maxima are those of the Data Protection Act. To see them, say under “What is it about?” that it is about these.
note-uk-commission = On 30 September 2026 the Information Commission took over from the Information Commissioner. It continues to use the name ICO.
note-uk-notice-of-intent = What is called an administrative fine here is a penalty in the United Kingdom, and is imposed by a penalty notice. A notice of intent comes before it, and leaves at least 21 days for written representations.
note-uk-six-months = The penalty notice must come within six months of the notice of intent, unless both sides agree on a longer time.
note-uk-six-months-2026 = Within six months of the notice of intent, or as soon as reasonably practicable after that, there must be a penalty notice or a notice that there will be none. For a notice of intent before 5 February 2026, the six months remain the limit (SI 2026/82 reg. 6).
note-uk-appeal = The appeal may be against the notice or against the amount alone. The Tribunal may review the facts, and exercise the discretion anew.
note-uk-payment = There are at least 28 days to pay, from the day of the penalty notice. The penalty is not recovered before an appeal has ended.
note-dpa-security = Among the duties of controllers and processors, the Act names only sections 64, 65, 67 and 68 as grounds for a penalty notice. A lack of security is penalised as a breach of the sixth principle, section 40, if at all.
note-dpa-joint = A joint controller can be given a penalty notice only for what it is responsible for under the arrangement between them (section 58).
note-dpa-guidance = The ICO’s fining guidance is for infringements of Part 3 too.
note-dpa-automated = On 5 February 2026, sections 50A–50D took the place of sections 49 and 50.
note-dpa-transfers = On 5 February 2026, approval by regulations (sections 74AA and 74AB) took the place of adequacy regulations, and sections 73 and 75–78 were amended.

## Why the method’s amounts mislead for public bodies

caution-uk-gdpr = For public authorities these amounts mislead on their own: under its public sector approach the ICO imposes far less, or nothing.
caution-uk-part-3 = For police forces and other public authorities these amounts mislead on their own: under its public sector approach the ICO imposes far less, or nothing.

## What else may happen

measure-uk-enforcement-notice = By an enforcement notice, the ICO can require that certain steps are taken, or not taken.
measure-uk-public-sector = Against public authorities the ICO uses warnings, reprimands and enforcement notices before fines.

## Dates that matter

daterule-uk-imposed-by = The ICO, by a penalty notice.
daterule-uk-appeal = The notice of appeal must reach the First-tier Tribunal within 28 days of the day on which the penalty notice was sent. It is counted here from the day of the notice.
sendto-uk = Send the notice of appeal to the First-tier Tribunal (General Regulatory Chamber).
late-uk = A late notice of appeal must ask for more time and say why it is late. Unless the Tribunal grants more time, it does not admit the notice.

## What could not be checked

open-uk-table-b = We have read four of the seven rows of Table B only in the draft; the ICO said that it would not change the approach.
open-uk-guidance = We have read the fining guidance in parts. How earlier infringements, children’s data and cooperation count, we have read only in its draft. We have not checked how the ICO weighs the manner in which it learned of an infringement.
open-uk-time-bar = Sections 149–159 of the Data Protection Act 2018 and its Schedule 16 set no limit on the age of a breach. We have not read other Acts.

discount-uk-before-notice = if the case is settled before the notice of intent
discount-uk-after-notice = if the case is settled after the notice of intent and before written representations
discount-uk-after-reply = if the case is settled after written representations
waived-uk = Whoever settles admits the infringement and gives up the right to appeal.
open-dpa-2025 = We have read Part 3 as amended to December 2021, and in the Data (Use and Access) Act 2025 what that Act changed on 5 February 2026. We have read its sections on consent, legal privilege, logging and national security in Part 3 too, but not from when they apply.
