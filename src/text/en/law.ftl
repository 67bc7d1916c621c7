# Names of rules, sources and criteria, and the positions that authorities and courts hold.

## The law that applies

regime-eea-gdpr = GDPR (EEA), without national rules

## Groups of provisions

group-processing = When and how data may be processed
group-duties = Duties of controllers and processors
group-orders = Access, orders and national rules
group-transfers = Transfers to third countries
group-sector = Further rules for certain authorities
group-no-fee = Rules that cannot lead to an administrative fine
group-principles = Principles and legal basis
group-rights = Rights of the people concerned
group-communications = Cookies and electronic marketing
group-advertising = Political advertising (Regulation 2024/900)
group-institutions = Orders of the European Data Protection Supervisor

## The GDPR

provision-gdpr-5-1-a = Lawful, fair and transparent processing
provision-gdpr-5-1-b = Use only for stated purposes
provision-gdpr-5-1-c = No more data than needed (minimisation)
provision-gdpr-5-1-d = Accurate data
provision-gdpr-5-1-e = Not kept longer than needed
provision-gdpr-5-1-f = Security as a principle (integrity, confidentiality)
provision-gdpr-5-2 = Being able to show compliance (accountability)
provision-gdpr-6 = Legal basis for the processing
provision-gdpr-7 = Conditions for consent
provision-gdpr-8 = Children’s consent to online services
provision-gdpr-9 = Special categories of data
provision-gdpr-10 = Data on criminal convictions and offences
provision-gdpr-11 = Processing that does not require identification
provision-gdpr-12 = Clear information and easy exercise of rights
provision-gdpr-13 = Information when data comes from the person
provision-gdpr-14 = Information when data comes from elsewhere
provision-gdpr-15 = Right of access
provision-gdpr-16 = Right to rectification
provision-gdpr-17 = Right to erasure
provision-gdpr-18 = Right to restriction of processing
provision-gdpr-19 = Telling recipients of changes to the data
provision-gdpr-20 = Right to data portability
provision-gdpr-21 = Right to object
provision-gdpr-22 = Automated decisions about individuals
provision-gdpr-22-2026 = Decisions by automated means alone (since 5 February 2026)
provision-gdpr-24 = The controller’s responsibility
provision-gdpr-25 = Data protection by design and by default
provision-gdpr-26 = Arrangement between joint controllers
provision-gdpr-27 = Representative in the EU or EEA
provision-gdpr-28 = Using a processor
provision-gdpr-29 = Processing only on the controller’s instructions
provision-gdpr-30 = Records of processing
provision-gdpr-31 = Cooperation with the authority
provision-gdpr-32 = Security of processing
provision-gdpr-33 = Notifying a breach to the authority
provision-gdpr-34 = Telling people about a breach
provision-gdpr-35 = Impact assessment (DPIA)
provision-gdpr-36 = Prior consultation with the authority
provision-gdpr-37 = Appointing a data protection officer (DPO)
provision-gdpr-38 = Position of the data protection officer
provision-gdpr-39 = Tasks of the data protection officer
provision-gdpr-41-4 = Duties of a body monitoring a code
provision-gdpr-42-43 = Certification
provision-gdpr-44 = Transfers to third countries
provision-gdpr-85 = National rules for special situations
provision-gdpr-58-1 = Giving the authority access
provision-gdpr-58-2 = Following the authority’s orders
provision-pa-18 = Targeting political advertisements online
provision-pa-19 = Telling how political advertisements were targeted

## Criteria of the statutes

criterion-gdpr-a = Nature, gravity and duration; people concerned and damage
criterion-gdpr-b = Intent or negligence
criterion-gdpr-c = Steps to limit the damage
criterion-gdpr-d = Degree of responsibility, given the measures in place
criterion-gdpr-e = Relevant earlier infringements
criterion-gdpr-f = Cooperation with the authority
criterion-gdpr-g = Categories of data
criterion-gdpr-h = How the authority learned of the infringement
criterion-gdpr-i = Compliance with earlier measures on the same matter
criterion-gdpr-j = Codes of conduct and certification
criterion-gdpr-k = Any other aggravating or mitigating factor

## Sources

source-gdpr = GDPR
source-deutsche-wohnen = Court of Justice, C-807/21 Deutsche Wohnen
source-land-hessen = Court of Justice, C-768/21 Land Hessen
source-fine-guidelines = EDPB Guidelines 04/2022 (version 2.1)
source-wp253 = WP253, guidelines on administrative fines (2017)
source-binding-decision-2021 = EDPB Binding Decision 1/2021
source-binding-decision-2022 = EDPB Binding Decision 2/2022
source-nvsc = Court of Justice, C-683/21 NVSC
source-lindqvist = Court of Justice, C-101/01 Lindqvist
source-rynes = Court of Justice, C-212/13 Ryneš
source-prihodite = Court of Justice, C-340/21 Natsionalna agentsia za prihodite
source-ilva = Court of Justice, C-383/23 ILVA
source-law-enforcement-directive = Directive (EU) 2016/680 (Law Enforcement Directive)
source-edpb-clearview = EDPB, answer of 10 June 2020 to MEPs on Clearview AI
source-digital-rights = Court of Justice, C-293/12 and C-594/12 Digital Rights Ireland
source-privacy-international = Court of Justice, C-623/17 Privacy International
source-human-rights-convention = European Convention on Human Rights
source-child-convention = UN Convention on the Rights of the Child
source-commission-proposal = Commission proposal for the GDPR, COM(2012) 11
source-video-guidelines = EDPB Guidelines 3/2019 on video devices
source-inteligo = Court of Justice, C-654/23 Inteligo Media
source-denkavit = Court of Justice, 61/79 Denkavit italiana
source-nis2 = Directive (EU) 2022/2555 (NIS2)
source-political-advertising = Regulation (EU) 2024/900 on political advertising
source-ai-act = Regulation (EU) 2024/1689 on artificial intelligence (AI Act)
source-communications-directive = Directive 2002/58/EC on privacy and electronic communications
source-swiss-data-act = Swiss Act on data protection (FADP)
source-cilfit = Court of Justice, C-283/81 CILFIT
source-whatsapp = Court of Justice, C-97/23 P WhatsApp Ireland v EDPB
source-procedure-regulation = Regulation (EU) 2025/2518 (procedure under the GDPR)
source-digital-omnibus = Proposal COM(2025) 837 (Digital Omnibus)
source-court-rules = Rules of Procedure of the Court of Justice
source-efta-notice = EFTA Secretariat, notice of 19 July 2018 on the Regulation in the EEA
source-eea-agreement = EEA Agreement
source-decisions = Decisions listed in this tool
source-convention = Convention of this tool

# Which language version of a source is authoritative.

authentic-heading = Which language version of each source is authoritative
authentic-intro = Where a source is in another language, what is said of it here is our translation.
authentic-every = every official language of the EU, alike
authentic-every-eea = every official language of the EU, alike; as part of the EEA Agreement also Norwegian and Icelandic
authentic-as-it-says = each language that the text itself names, alike
authentic-both = { $first } and { $second }, alike
authentic-unchecked = not checked; the original is in { $language }
authentic-each = each in a language of its own; not checked one by one
authentic-none = no legal text; the words are ours
tongue-bulgarian = Bulgarian
tongue-croatian = Croatian
tongue-czech = Czech
tongue-danish = Danish
tongue-dutch = Dutch
tongue-english = English
tongue-estonian = Estonian
tongue-french = French
tongue-finnish = Finnish
tongue-german = German
tongue-icelandic = Icelandic
tongue-greek = Greek
tongue-hungarian = Hungarian
tongue-italian = Italian
tongue-latvian = Latvian
tongue-lithuanian = Lithuanian
tongue-norwegian = Norwegian
tongue-bokmal = Norwegian (Bokmål)
tongue-nynorsk = Norwegian (Nynorsk)
tongue-polish = Polish
tongue-portuguese = Portuguese
tongue-romanian = Romanian
tongue-slovene = Slovene
tongue-slovak = Slovak
tongue-spanish = Spanish
tongue-swedish = Swedish

## Views

view-edpb-2023 = EDPB, 2023 (European guidelines)

rank-guidance = Guidance, not binding
rank-authority = Supervisory authority
rank-board = Board of appeal
rank-court = Court
rank-statute = Statute

point-fault = Whether fault is needed
point-fault-level = What fault means for the level
point-no-harm = What it means that no actual harm was established
point-numbers = How the number of people counts
point-self-report = What a self-report is worth
point-guidelines = What guidelines and training are worth
point-own-rules = What breaking one’s own rules means
point-children = How much children’s age matters
point-means = How financial means are used
point-principle = What breaking the principle of lawfulness means
point-medium = Why a copy outside the systems matters
point-same-fact = Whether one fact may weigh more than once
point-time = What the authority’s processing time does
point-guidelines-weight = How much weight European guidelines carry
point-comparison = Whether an earlier, lower administrative fine can be compared
point-other-authorities = What administrative fines of authorities in other states are worth
point-prevention = What prevention asks for
point-care = How much is asked of a body with great powers and sensitive data
point-plurality = What it means that several rules were broken
point-mass-access = What access to a mass of data is in itself
point-mass-matching = Whether matching with data gathered without limit can be absolutely necessary

stance-fault-not-needed = Fault is not a condition for an administrative fine.
stance-negligence-needed = Someone acting for the enterprise must at least have been negligent.
stance-fault-weighed = Fault is weighed, but is not a condition.
stance-fault-raises = Gross fault raises the level.
stance-intent-raises = Intent is one of the things that make a breach serious.
stance-fault-only-condition = Fault is a condition. That it is met does not make the breach serious.
stance-negligence-neutral = Intent raises the level; negligence is at best neutral.
stance-risk-is-enough = Actual harm need not be established, because the risk is enough.
stance-potential-harm-raises = The harm that could have followed makes the infringement more serious.
stance-no-harm-lowers = That no harm followed makes the infringement less serious.
stance-two-counts = People whose data was used and people within reach are counted separately.
stance-few-no-weight = A small number is noted, but carries no weight.
stance-few-lowers = A small number makes the infringement less serious.
stance-potential-counts = People affected count, in fact or potentially.
stance-report-neutral = Reporting is a duty, so it is neutral.
stance-report-mitigates = Reporting mitigates. How much depends on how serious the infringement is and on the risk of discovery.
stance-not-listed = The statute does not list it.
stance-guidelines-neutral = Neutral, unless shown to be clear and backed by training.
stance-guidelines-mitigate = They made a quick reaction possible, so they mitigate.
stance-must-reach-everyone = They must reach everyone, and this must be shown.
stance-later-rules-mitigate = Rules brought in afterwards mitigate.
stance-high-bar = The bar for mitigation is high: usually neutral or aggravating.
stance-own-rules-raise = Breaking one’s own rules makes the infringement more serious.
stance-own-rules-not-used = That one’s own rules were broken is not used to make the infringement more serious.
stance-children-full = Children weigh heavily at any age under 18.
stance-children-by-age = Children weigh more the younger they are.
stance-means-raise = Strong finances call for a higher administrative fine.
stance-means-not-used = Finances are not used.
stance-means-in-start = Size is dealt with in the starting amount.
stance-principle-raises = It makes the infringement more serious.
stance-principle-not-used = It is not used to make the infringement more serious.
stance-cloud-storage = Because cloud storage makes it easy to lose track of copies.
stance-outside-control = Because it is outside the controller’s systems and control.
stance-more-than-once = A fact may weigh more than once.
stance-once-only = Each fact weighs only once.
stance-not-assessed = Not assessed.
stance-time-must-be-assessed = It must be assessed, and the administrative fine may be lowered or waived because of it.
stance-time-refused = It was argued, and refused as a reason to lower the administrative fine.
stance-no-rule = There is no rule on it.
stance-guidance-followed = They were followed.
stance-guidance-limited = They are useful, but carry limited weight as a source of law.
stance-higher-than-there = The administrative fine must be higher than in that case.
stance-not-comparable = That case was more serious, but its level is older, so it is not directly comparable.
stance-no-weight = They carry no weight, because each rests on the facts of its own case.
stance-prevention-rewards = It asks that finding out, repairing and reporting count in favour, both for others and for the one concerned.
stance-prevention-needs-more = It asks for an administrative fine that is felt as an evil.
stance-more-is-asked = It has a special responsibility for the data it processes.
stance-several-counted = That it failed in several respects is the first of the reasons.
stance-intrusion-of-its-own = It is an intrusion of its own, whether or not anyone is harmed.
stance-hardly-ever = It can hardly ever meet the strict requirement of necessity.

## What each criterion of Art. 83(2) is judged on

judged-gdpr-a = Nature, scope and purpose of the processing (more serious at the core of the activity), the number of people concretely or potentially affected, and the damage.
judged-gdpr-b = Intent is knowledge and will; negligence is a breach of the duty of care, and at best neutral.
judged-gdpr-c = How timely and effective the steps were. What was done before the authority’s investigation was known is more likely to mitigate; what is expected anyway is neutral.
judged-gdpr-d = Whether the controller did what could be expected of it. The bar for mitigation is high: usually neutral or aggravating.
judged-gdpr-e = Aggravating, and more so if it is on the same matter and recent. Having none is neutral, because keeping the law is the norm.
judged-gdpr-f = Only what goes beyond the duty and limits the consequences mitigates. Ordinary cooperation is neutral, obstruction aggravates.
judged-gdpr-g = Special categories, criminal records, and data that harms at once when it spreads, such as location or finances. Ordinary data does not mitigate.
judged-gdpr-h = A complaint, an investigation or a report that was a duty is neutral. A report beyond the duty may mitigate.
judged-gdpr-i = Complying with earlier orders is a duty, so it does not mitigate; not complying aggravates.
judged-gdpr-k = Anything else. Profit from the infringement aggravates.

## What courts and authorities said

note-minor = For a minor infringement, or where an administrative fine would burden a natural person disproportionately, the authority may give a reprimand instead.
note-whether = An infringement can be minor, for example if it brings no significant risk and leaves the essence of the duty untouched. A reprimand is then possible, not required.
note-refraining-exceptional = Once an infringement is found, the authority takes no corrective measure at all only in exceptional cases.
note-not-unaware = There is fault when the controller could not be unaware that its conduct infringes the rules, whether or not it knew the rule. Management need not have acted or known.
note-fault-ex-tunc = The Court’s interpretation applies from the first day of the rule. So intent or negligence is also needed for earlier breaches, and where a decision is still under appeal.
note-breach-is-no-proof = That others broke in does not by itself show that the security was inadequate. This is assessed in each case.
note-nis2 = In Member States of the Union, an administrative fine under the GDPR excludes a fine under Art. 34 of NIS2 for the same conduct. Other measures under NIS2 may follow.
note-soft-opt-in = Where Art. 13(2) of Directive 2002/58 covers a marketing e-mail, Art. 6(1) GDPR does not apply to it. An administrative fine for sending it cannot then rest on Art. 6.
note-electronic-communications = Cookies, and marketing by e-mail or telephone, have national rules with fines of their own (Directive 2002/58). To see them, say under “What is it about?” that it is about these.
note-political-advertising = Targeting political advertisements in the Union is an infringement of its own: Regulation 2024/900, Arts 18 and 19. For Member States of the Union it can be named as well.
note-ai-act = If it is an AI system, the AI Act has fines of its own: at most EUR 35 million or 7% of worldwide turnover, 15 million or 3%, and 7.5 million or 1%, whichever is higher; for small and medium-sized enterprises the lower. We have not checked when each duty began to apply. These fines are not worked out here.
note-combine = Each infringement is assessed, the amounts are combined, and the sum is capped at the maximum for the gravest. It is not enough to impose a fine for the gravest alone.
note-combine-pending = It is not settled whether Binding Decision 1/2021 is valid: on 10 February 2026 the Court of Justice held that an action against it is admissible, and referred the case back to the General Court.
note-gravest-is-statutory = The amount for the gravest infringement means the statutory maximum, not a calculated administrative fine.
note-independent = Independent operations carry separate administrative fines with separate maxima, even when one decision deals with them.
note-undertaking = The concept of an undertaking in competition law matters for the amount only: its turnover sets the maximum, and the amount is to reflect its real economic capacity.
note-security-principle = Authorities often find Article 5(1)(f), the principle of security, broken beside Article 32. Then the higher of the two maxima counts, with 4% of turnover instead of 2%.
note-presumption = Holding all or nearly all shares raises a presumption of decisive influence. It can be rebutted by evidence on the organisational, economic and legal links.
note-maximum-not-amount = The maximum and the amount are two things. The group’s turnover sets the maximum. The amount depends on the circumstances of the case, and the undertaking’s actual economic capacity is one of them.
note-overall = Seriousness is an overall assessment, not a sum of scores. The more serious the infringement is within its class, the higher the starting amount.
note-may-adjust = The authority may adjust for turnover. Whoever is to pay has no right to it.
note-deterrence = To deter, the authority may multiply the amount at its discretion.
note-resources = A shortage of resources does not justify a breach.
note-amount-only = This was weighed for the amount, not for whether there is an administrative fine.
