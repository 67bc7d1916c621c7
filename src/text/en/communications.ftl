# Cookies and electronic marketing: national Acts under Directive 2002/58, their sources, and what is said of them.

## The law that applies

regime-es-communications = Spain: Act on services of the information society (LSSI)
regime-de-communications = Germany: Act on data protection in digital services (TDDDG)
regime-fr-communications = France: Art. 82 of the Data Protection Act
regime-it-communications = Italy: Arts. 122 and 130 of the Data Protection Code
regime-uk-communications = United Kingdom: PECR

## What has no rules here

refusal-norwegian-communications = Norway has an administrative fine without a maximum for cookies without consent (ekomloven sections 3-15, 15-12 and 15-13), and one for serious or repeated unlawful marketing (markedsføringsloven sections 15 and 42). So nothing is worked out. The first is barred after five years; gravity, duration, fault and turnover count in particular.

unless-norwegian-communications = If it is about cookies or electronic marketing: the Norwegian Acts on that have an administrative fine without a maximum.

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

note-communications-beside = The GDPR adds no duty with the same aim where Directive 2002/58 governs. What is then done with the data is under the GDPR: make a second case of it.
note-es-communications-authority = The authority for data protection (AEPD) fines these. The other infringements of the Act are for others.
note-es-communications-warning = For a minor or serious infringement the authority may give a warning first, with a time to mend it, and open no proceedings.
note-es-communications-least = A serious infringement costs at least EUR 30,001.
note-es-communications-classes = Very serious infringements cost EUR 150,001 to 600,000. None of those that the authority for data protection fines is one.
note-es-communications-lower-class = The scale of the class below is used where guilt is markedly less, it was mended with care, guilt was admitted of one’s own accord, the person affected led to it, or a company was taken over after it.
note-es-communications-criteria = The amount goes by intent, duration, repetition, damage, gain, the turnover affected, codes of conduct and repair.
note-es-communications-time = Barred after three years if very serious, two if serious, and six months if minor. A fine lapses after three years, two and one. From when they run was not read.
note-es-communications-duration = The proceedings may last nine months, and in simplified form three.
note-de-communications-authority = The Federal Commissioner fines telecommunications providers and federal bodies. Who fines others was not read: it is for the Länder.
note-de-communications-marketing = Marketing by e-mail or phone is not among these offences. The Act against unfair competition, on calls, was not read.
note-de-communications-negligent = For negligence the maximum is half: EUR 150,000.
note-de-communications-gain = The fine shall exceed what was gained. If the maximum is not enough for that, it may be exceeded.
note-de-communications-amount = It goes by the weight of the offence and by blame, and as a rule by means.
note-fr-communications-authority = The authority (CNIL) is competent for this itself. No authority of a main establishment leads.
note-fr-communications-simplified = In simplified proceedings, one member of the CNIL fines at most EUR 20,000.
note-fr-communications-marketing = Marketing by e-mail or phone is in another code, which was not read.
note-it-communications-authority = The Garante fines. The rest of Art. 166, on time limits and payment, was not read for this.
note-uk-communications-read = The Regulations were not read. That the maxima of the Data Protection Act hold since 5 February 2026, and GBP 500,000 before, is told by others. Which provisions have the higher maximum was not read: it is shown for each.
note-uk-communications-guidance = The ICO’s fining guidance is for the UK GDPR and the Data Protection Act. No amounts of it are shown here.

## What could not be checked

open-communications = Time limits, fault, appeal and the calculation of the fine are stated only where they were read. The Acts of states not in the list were not read.
