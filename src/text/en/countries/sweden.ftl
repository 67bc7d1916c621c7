# Sweden: its rules, its sources, and what is said of them.

## The law that applies

regime-se-criminal-data-act = Sweden: Criminal Data Act
regime-se-gdpr = Sweden: GDPR and Data Protection Act

## What has no rules here

refusal-national-security = National security is outside the rules covered here. The Swedish Criminal Data Act does not apply to it, even where the Police have taken the task over from the Security Service.
refusal-defence = The Armed Forces’ own tasks are outside the rules covered here. In Sweden, look at the Armed Forces’ own Act.
refusal-not-automated = There is no administrative fine under the Criminal Data Act. It covers only processing that is automated or part of a structured collection (chapter 1 section 3). Other law may apply, for example on secrecy.

unless-national-security = If it was for national security, it is outside the rules covered here.
unless-defence = If it was one of the Armed Forces’ own tasks, it is outside the rules covered here.
unless-not-automated = If it was done by hand, and in no structured collection, the Criminal Data Act does not apply and cannot lead to an administrative fine.

## Provisions that fall away

carveout-expression-se = Articles 5–30 and 35–50 are not applied to processing for journalism, or for academic, artistic or literary creation. Nor is anything that would conflict with the Freedom of the Press Act or the Fundamental Law on Freedom of Expression.

## Provisions

provision-bdl-2-1 = Legal basis for the processing
provision-bdl-2-2 = Registering and handling incoming matters
provision-bdl-2-3 = Specified purposes
provision-bdl-2-4 = Check before use for a new purpose
provision-bdl-2-5 = Scientific, statistical or historical use
provision-bdl-2-7 = Accurate data
provision-bdl-2-8 = Adequate and relevant data, not excessive
provision-bdl-2-9 = Keeping categories of people apart
provision-bdl-2-10 = Keeping facts and assessments apart
provision-bdl-2-11 = Sensitive data
provision-bdl-2-12 = Biometric and genetic data
provision-bdl-2-14 = Ban on certain searches
provision-bdl-2-15 = Correcting wrong or incomplete data
provision-bdl-2-16 = Erasing data or restricting its use
provision-bdl-2-17 = Storage time
provision-bdl-2-18 = Yearly review of the need to keep
provision-bdl-2-19-2 = Automated decisions based only on sensitive data
provision-bdl-2-22 = Use for purposes outside the Act
provision-bdl-3-2 = Measures to ensure and show lawful processing
provision-bdl-3-3 = Data protection by design
provision-bdl-3-4 = Data protection by default
provision-bdl-3-5 = Logging
provision-bdl-3-6 = Access limited to what each person needs
provision-bdl-3-7 = Impact assessment before new, risky processing
provision-bdl-3-7-2 = Prior consultation of the authority
provision-bdl-3-8 = Security of the data
provision-bdl-3-9-1 = Notifying a personal data breach to the authority
provision-bdf-3-14 = Documenting a personal data breach
provision-bdl-5-5 = Helping the authority with its inquiry
provision-bdl-5-7-2 = Following an order (injunction)
provision-bdl-5-7-3 = Following a ban on processing
provision-bdl-8-1 = Transfers to third countries
provision-bdl-8-8 = Transfers to third countries, further rule
provision-pbdl-2-1 = Legal bases under the Police Data Act
provision-pbdl-3-3 = Special notes under the Police Data Act
provision-pbdl-4 = Storage times under the Police Data Act
provision-pbdl-5 = Storage times in the registers of the Police Data Act
provision-pbdl-6-6 = Storage times in forensic work, Police Data Act
provision-tbdl-2-1 = Legal bases under the Customs Data Act
provision-tbdl-3-3 = Special notes under the Customs Data Act
provision-tbdl-4 = Storage times under the Customs Data Act
provision-kbdl-2-1 = Legal bases under the Coast Guard Data Act
provision-kbdl-3-3 = Special notes under the Coast Guard Data Act
provision-kbdl-4 = Storage times under the Coast Guard Data Act
provision-skbdl-2-1 = Legal bases under the Tax Agency Data Act
provision-skbdl-3-3 = Special notes under the Tax Agency Data Act
provision-skbdl-4 = Storage times under the Tax Agency Data Act
provision-abdl-2-1 = Legal bases under the Prosecution Data Act
provision-abdl-4 = Storage times under the Prosecution Data Act
provision-dbdl-3 = Legal bases under the Courts’ Data Act
provision-dbdl-6 = Search ban in the Courts’ Data Act
provision-krbdl-2-1 = Legal grounds, Prison and Probation Data Act
provision-krbdl-3-4 = Special note in the security register, Prison and Probation Data Act
provision-krbdl-2-5 = Storage times, Prison and Probation Data Act
provision-krbdl-3-7 = Storage times in the security register, Prison and Probation Data Act
provision-krbdl-regulations = Regulations on special notes or storage times, Prison and Probation Data Act
provision-bdl-2-6 = Lawfulness in general
provision-bdl-2-13 = Further rule on processing
provision-bdl-2-19-1 = Other rule on automated decisions
provision-bdl-2-20 = Further rules on processing
provision-bdl-3-1 = The controller’s responsibility
provision-bdl-3-9-2 = Further rule on notifying personal data breaches
provision-bdl-3-10 = Telling people about a personal data breach
provision-bdl-3-11 = Further duties
provision-bdl-3-13 = Data protection officer (DPO)
provision-bdl-3-16 = Further rules, among them on processors
provision-bdl-3-20 = Further duty
provision-bdl-4-2 = Information to the people concerned
provision-bdl-4 = Other rules on information and rights
provision-bdl-8-7 = Transfers to third countries, other rules

## Criteria

criterion-bdl-1 = Whether the breach was intentional or negligent
criterion-bdl-2 = Damage, danger or violation of personal integrity that it caused or risked
criterion-bdl-3 = Nature, gravity and duration of the breach
criterion-bdl-4 = What was done to limit the effects
criterion-bdl-5 = Earlier administrative fines for data protection

## Sources

source-criminal-data-act = Criminal Data Act (2018:1177)
source-criminal-data-ordinance = Criminal Data Ordinance (2018:1202)
source-criminal-data-bill = Swedish Government Bill 2017/18:232
source-police-data-act = Police Data Act (2018:1693)
source-customs-data-act = Customs Data Act (2018:1694)
source-coast-guard-data-act = Coast Guard Data Act (2018:1695)
source-tax-agency-data-act = Tax Agency Data Act (2018:1696)
source-prosecution-data-act = Prosecution Data Act (2018:1697)
source-courts-data-act = Courts’ Data Act (2018:1698)
source-prison-data-act = Prison and Probation Data Act (2018:1699)
source-swedish-procedure-act = Swedish Administrative Procedure Act (2017:900)
source-swedish-time-act = Swedish Act on the computation of time set by law (1930:173)
source-swedish-holiday-act = Swedish Act on public holidays (1989:253)
source-recovery-act = Recovery of State Claims Act (1993:891)
source-imy-police = IMY decision DI-2020-2719 (the Police, 2021)
source-imy-customs = IMY decision of 14 March 2022 (Customs)
source-court-police = Administrative Court of Appeal in Stockholm, November 2022 (the Police), as reported
source-court-hospitals = Administrative Court of Appeal in Stockholm, 16 May 2022 (4471-21 and four others), as reported
source-leave-refused = Supreme Administrative Court of Sweden, 30 June 2023 (leave to appeal refused), as reported
source-data-protection-act = Swedish Data Protection Act (2018:218)
source-data-protection-ordinance = Swedish Data Protection Ordinance (2018:219)
source-imy-gdpr = IMY (Swedish authority)
source-swedish-courts = Swedish administrative courts
source-language-act = Swedish Language Act (2009:600)
source-secrecy-act = Swedish Public Access and Secrecy Act (2009:400)

## Views

view-criminal-data-act = The Criminal Data Act’s own words
view-imy-2021 = IMY, 2021 (the Police)
view-imy-2022 = IMY, 2022 (Customs)
view-court-of-appeal-2022 = Administrative Court of Appeal in Stockholm, since 2022 (under the GDPR)
view-imy-2024 = IMY, 2024 (under the GDPR)

## What courts and authorities said

note-se-authority = Boards of municipalities and regions are authorities. A publicly owned company is not, so its maximum is that of Art. 83.
note-se-fault = IMY states that an administrative fine requires intent or negligence.
note-se-turnover = The turnover is that of the whole undertaking. A narrower base was refused in Trygg-Hansa.
note-se-not-intentional = That it was not intentional only means that nothing is added. It does not mitigate.
note-se-low = Low seriousness starts at 0 to 10% of the maximum. In Spotify and CDON the starting amount was lowered further for a very high turnover.
note-se-counted-once = A fact used for seriousness is not used again as a factor.
note-se-slow = In Klarna, the case took about three years. That was refused as a reason to lower the administrative fine.
note-se-not-worse = If only one party appeals, that party cannot end up worse off. The authority can itself appeal a cut, and has had administrative fines raised again in that way.
note-bdl-whose-acts = The controller is responsible for all processing under its direction or on its behalf, whether by processors, employees, temporary staff or contractors.
note-bdl-each-case = Which measures are needed is judged case by case, among other things by what data is processed.
note-bdl-documents = Documents on systems, processing and measures can show that processing is lawful.
note-bdl-strictly-necessary = The Directive behind the Act allows sensitive data only where strictly necessary.
note-bdl-mass-matching = The EDPB answered in 2020 that the use of a service such as Clearview AI by law enforcement would likely be inconsistent with European data protection law.
note-bdl-special-risk = Extent, kind, context and purpose count, and new technology in particular.
note-bdl-mass-access = An authority’s access to a large amount of personal data is an intrusion of its own, whether or not anyone is harmed.
note-bdl-mass-access-before = The Court of Justice already held in 2014 that access by authorities is a further intrusion.
note-bdl-face-recognition = The kind of data counts for seriousness. Biometric data used to recognise faces is sensitive.
note-se-burden = The authority must prove that the conditions for an administrative fine are met, and it must be clear that they are. The Administrative Court of Appeal held so in five cases, as reported; we have not read the judgments themselves.
note-se-burden-final = The Supreme Administrative Court did not give leave to appeal against the judgment on the burden of proof (Capio S:t Göran), as reported.
note-bdl-burden = On administrative fines under the GDPR, the Administrative Court of Appeal placed the burden of proof on the authority and asked that the conditions be clearly shown, as reported. That the same holds under this Act is our reading.
note-bdl-annulled = The Administrative Court of Appeal annulled IMY’s decision on the Police in November 2022. As reported, it put the faults down to individual employees, and found the authority’s guidelines, processes and training sufficient. We have not read the judgment itself.

## What else may happen

measure-bdl-instead = A rule that cannot lead to an administrative fine can still be enforced by an order (injunction). Ignoring the order can then cost up to SEK 10 million.
measure-bdl-warning = Where processing may become unlawful, the authority can give advice or a written warning, even before any breach.
measure-bdl-no-reprimand = The Act does not provide for reprimands. Without an administrative fine, the authority can still give advice, a warning or an order and, if the deficiency is serious, ban the processing.
measure-bdl-order-measures = The authority can order training and other measures, so that routines reach everyone and lawful processing can be shown.
measure-bdl-order-assessment = The authority can order the controller to meet its duties, such as the impact assessment (DPIA), by a set date.
measure-bdl-order-inform = The authority can order that the people concerned are told what they need to use their rights: the legal basis, the recipients, and for how long the data is kept (ch. 4 s. 2). They may have to be told this where sensitive data was processed in breach of the Act.
measure-bdl-inform-limits = The duty to inform does not go further than secrecy rules allow: for the fight against crime, other inquiries, national security, or the rights of others.
measure-bdl-order-erase = The authority can order possible and relevant steps to have the data erased.
measure-bdl-order-day = An order says by which day it must be followed and, where suitable, what is to be done.
measure-bdl-ban = If the deficiency is serious, the authority can ban further processing.
measure-bdl-ignored-order = Not following an order or a ban is itself a ground for an administrative fine of up to SEK 10 million.
measure-bdl-not-at-once = The authority’s decisions may not be enforced immediately, so nothing has to be paid before the decision is final.
measure-bdl-appeal = The decision can be appealed to a general administrative court, with the authority (IMY) as the other party. To appeal further, to the administrative court of appeal, leave is needed.
measure-bdl-payment = An administrative fine goes to the State, and is paid within 30 days of the decision becoming final or within a longer time that it sets.
measure-bdl-recovery = An administrative fine that is not paid in time is handed over for recovery as a debt to the State.
measure-bdl-repayment = An administrative fine that was paid and is later annulled is repaid with interest.
measure-bdl-damages = People who were harmed may claim damages, which are separate from the administrative fine and are not computed here.
measure-se-appeal = The decision can be appealed to a general administrative court (förvaltningsrätten), with IMY as the other party. To appeal further, to the administrative court of appeal (kammarrätten), leave is needed.
measure-se-payment = An administrative fine goes to the State, and is paid within 30 days of the decision becoming final or within a longer time that it sets.
measure-se-recovery = An administrative fine is paid to Kammarkollegiet. It lapses so far as it is not enforced within five years. If it is annulled, it is repaid with interest.

## Time limits

daterule-se-time-bar = No administrative fine can be imposed unless the addressee had the chance to comment within five years of the day of the breach.
daterule-se-appeal = Three weeks from when the appellant got the decision, but from the day it was issued for a party that represents the public.
daterule-se-payment = Within 30 days of the decision becoming final, or a longer time that it sets.
daterule-se-lapse = An unpaid administrative fine lapses so far as it is not enforced within five years of the decision becoming final.
sendto-se = Write to IMY, which decided. IMY sends the appeal on to the administrative court in Stockholm (Förvaltningsrätten i Stockholm).
late-se = An appeal that comes in late is dismissed, unless IMY’s information on how to appeal was not correct and caused the delay, or the appeal reached the court in time.

## What could not be checked

open-bill-page = That not knowing the rules is no excuse is taken from the decision. We could not establish the page of the bill (485 or 465).
open-continuing-breach = We do not know how courts read “the day the breach took place” for a breach that went on for a time.
open-annulment = The administrative fine on the Police was annulled on appeal in November 2022, as others report. They do not agree on the reasons, and we have not read the judgment.
open-customs-sections = The sections broken in the Customs decision are as others report them; date, amount and facts are the authority’s own.
open-police-list = The list of the Police Data Act ch. 7 s. 1 is in the wording of Act 2025:961; we have not checked the first day of that Act. The wording before it, of Act 2019:435, listed ch. 4 ss. 2–4, 5 a and 7–11 and ch. 5 ss. 7, 15, 16, 20, 22 and 26.
open-method-guideline = Datainspektionen, as the authority was called before, had guidelines on its powers and on administrative fines under the Criminal Data Act. We know them by their title only, and have not checked whether they give amounts.
