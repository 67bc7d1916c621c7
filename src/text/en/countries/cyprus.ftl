# Cyprus: its rules, its sources, and what is said of them.

## The law that applies

regime-cy-gdpr = Cyprus: GDPR and Cypriot Data Protection Act

## Sources

source-cypriot-data-act = Cypriot Data Protection Act (2018)
source-cypriot-constitution = Constitution of Cyprus

## What falls away

carveout-expression-cy = The Act makes processing for journalism and for academic, artistic and literary expression lawful where it is proportionate and respects fundamental rights. Arts 14 and 15 apply as far as they do not affect that freedom and journalistic confidentiality. We have not checked whether other law exempts more.

## What else may happen

measure-cy-court = Everyone can challenge a decision of the Commissioner at the Administrative Court.
measure-cy-debt = A fine that is not paid is collected as a civil debt to the Republic.
measure-cy-offences = Many breaches are offences too, such as a missing record or report of a breach. A criminal court can impose up to three years of prison or EUR 30,000, and up to five years or EUR 50,000 where the State is harmed; for other breaches of the GDPR and of the Act up to one year or EUR 10,000.
measure-cy-head = For an offence of a public body its head, or whoever in fact runs it, answers.

## Time limits

daterule-cy-imposed-by = The Commissioner for Personal Data Protection.
daterule-cy-appeal = 75 days from when the decision was served.

## What could not be checked

open-cy-procedure = We have not checked until when a fine can be imposed in Cyprus, when it has to be paid and how long it can be collected (cylaw.org).
