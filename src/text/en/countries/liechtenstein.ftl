# Liechtenstein: its rules, its sources, and what is said of them.

## The law that applies

regime-li-gdpr = Liechtenstein: GDPR and Liechtenstein Data Protection Act

## Sources

source-liechtenstein-data-act = Liechtenstein Data Protection Act (DSG, 2018)

## What courts and authorities said

note-li-fine = The authority imposes a fine (Busse). Negligence is enough for it.
note-li-warning = The authority is to apply Art. 83(2) to (6) proportionately. For a first infringement in particular it uses its corrective powers, a reprimand (Verwarnung) above all.
note-li-legal-persons = A legal person is fined for what a person in a leading position did in its business. It also answers for what its employees did where those in leading positions failed to take reasonable measures against it.
note-li-bodies = Authorities and other public bodies cannot be fined. Whoever under private law performs a public task that was given to it is a public body for that task. A public body that acts in the private economy is not one.

## What else may happen

measure-li-second-appeal = What the board of appeal decided can be brought before the Administrative Court, again within four weeks. The authority can do so too.
measure-li-suspensive = Against a public body the authority cannot decide that an appeal has no suspensive effect.
measure-li-persons = The person who acted can be fined beside the legal person. The authority can leave it at a fine on the legal person.
measure-li-cameras = Whoever knowingly does not notify a camera that has to be notified can be fined up to CHF 5,000.
measure-li-offences = Obtaining personal data without right, and breaking the secrecy of data, are offences that a court punishes when the one who was harmed asks for it.

## Time limits

daterule-li-imposed-by = The authority (Datenschutzstelle).
daterule-li-appeal = Four weeks from when the decision was served, to the Beschwerdekommission für Verwaltungsangelegenheiten.

## What could not be checked

open-guidelines-in-euro = The European guidelines have their tiers of turnover in euro. We have not checked how they treat maxima in another currency, so no starting amount is worked out here.
open-li-procedure = We have not checked until when a fine can be imposed in Liechtenstein, when it has to be paid and when it lapses (gesetze.li: the Act on general administration of 1922, and the Penal Code).
## What has no rules here

refusal-liechtenstein-enforcement = There is no administrative fine: for law enforcement by public bodies, the data protection authority has the powers of GDPR Art. 58 with the exception of fines (Datenschutzgesetz Art. 17(1a)). It can warn, reprimand, order that processing is brought into line, and restrict or ban it. Before that, it has to ask whether this would hinder the task.
unless-liechtenstein-enforcement = If a public body did it for law enforcement, the Datenschutzgesetz applies. It has no administrative fine for that.

