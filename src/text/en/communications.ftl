# Cookies and electronic marketing: national Acts under Directive 2002/58, their sources, and what is said of them.

## The law that applies

regime-es-communications = Spain: Act on services of the information society (LSSI)
regime-de-communications = Germany: Act on data protection in digital services (TDDDG)
regime-fr-communications = France: Art. 82 of the Data Protection Act
regime-it-communications = Italy: Arts 122 and 130 of the Data Protection Code
regime-uk-communications = United Kingdom: PECR

## What has no rules here

refusal-norwegian-communications = For cookies without consent, Norway has an administrative fine without a maximum (ekomloven sections 3-15, 15-12 and 15-13). It has another for serious or repeated unlawful marketing (markedsføringsloven sections 15 and 42). So nothing is worked out. The first is barred after five years; gravity, duration, fault and turnover count in particular.

unless-norwegian-communications = If it is about cookies or electronic marketing, the Norwegian Acts on that apply. They have an administrative fine without a maximum.

## Provisions

provision-es-cookies = Cookies without information or consent
provision-es-cookies-again = The same again within three years
provision-es-marketing = Electronic marketing without consent
provision-es-marketing-mass = The same in bulk, or insistently
provision-es-withdrawal = Simple way to withdraw consent
provision-es-withdrawal-significant = The same, where the breach is significant
provision-de-cookies = Storing or reading on devices without consent
provision-fr-cookies = Storing or reading on devices without consent
provision-it-cookies = Storing or reading on devices without consent
provision-it-marketing = Unsolicited electronic marketing
provision-uk-cookies = Cookies without consent (until 4 February 2026)
provision-uk-cookies-2026 = Cookies without consent (since 5 February 2026)
provision-uk-marketing = Direct marketing (until 4 February 2026)
provision-uk-marketing-2026 = Direct marketing (since 5 February 2026)

## Sources

source-spanish-services-act = Spanish Act 34/2002 on services of the information society (LSSI)
source-german-communications-act = German Act on data protection in telecommunications and digital services (TTDSG, now TDDDG)
source-pecr = Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR)
source-norwegian-communications = Norwegian Act on electronic communications (ekomloven, 2024)
source-norwegian-marketing = Norwegian Marketing Act (markedsføringsloven)

## What is said of them

note-communications-beside = Where Directive 2002/58 governs, the GDPR adds no duty with the same aim. What is then done with the data comes under the GDPR: assess it as a second case.
note-es-communications-authority = The authority for data protection (AEPD) imposes fines for these infringements. Other authorities are responsible for the other infringements of the Act.
note-es-communications-warning = For a minor or serious infringement the authority may first give a warning, with a time to put it right, and open no proceedings.
note-es-communications-least = A serious infringement costs at least EUR 30,001.
note-es-communications-classes = Very serious infringements can cost EUR 150,001 to 600,000. None of those for which the authority for data protection imposes fines is very serious.
note-es-communications-lower-class = The scale of the class below is used in these cases: guilt is markedly less, the infringement was put right with care, guilt was admitted of one’s own accord, the person affected led to it, or a company was taken over after it.
note-es-communications-criteria = These count for the amount: intent, duration, repetition, damage, gain, the turnover affected, codes of conduct and repair.
note-es-communications-time = The infringement is barred after three years if it is very serious, after two if serious, and after six months if minor. A fine lapses after three years, two and one. We have not checked from when these times run.
note-es-communications-duration = The proceedings may last nine months, or three in simplified form.
note-de-communications-authority = The Federal Commissioner imposes fines on telecommunications providers and federal bodies. For others it is for the Länder; we have not checked which authority does it there.
note-de-communications-marketing = Marketing by e-mail or phone is not among these offences. We have not read the Act against unfair competition, which is about calls.
note-de-communications-negligent = For negligence the maximum is half of that: EUR 150,000.
note-de-communications-gain = The fine is to exceed what was gained. If the maximum is not enough for that, the fine may exceed it.
note-de-communications-amount = The amount depends on the gravity of the offence, on culpability and, as a rule, on financial means.
note-fr-communications-authority = The authority (CNIL) is itself competent for this. The rule that the authority of the main establishment leads does not apply.
note-fr-communications-simplified = In simplified proceedings, one member of the CNIL imposes a fine of at most EUR 20,000.
note-fr-communications-marketing = Marketing by e-mail or phone is in another code, which we have not read.
note-it-communications-authority = The Garante imposes the fine. We have not checked the rest of Art. 166, on time limits and payment, for this.
note-uk-communications-read = We have not read the Regulations. Others say that the maxima of the Data Protection Act apply from 5 February 2026, and that the maximum was GBP 500,000 before. We have not checked which provisions have the higher maximum, so it is shown for each.
note-uk-communications-guidance = The ICO’s fining guidance is for the UK GDPR and the Data Protection Act. So no amounts of it are shown here.

## What could not be checked

open-communications = Time limits, fault, appeal and the calculation of the fine are stated only where they were read. We have not read the Acts of states not in the list.
