# France: its rules, its sources, and what is said of them.

## The law that applies

regime-fr-gdpr = France: GDPR and French Data Protection Act

## Sources

source-french-data-act = French Data Protection Act (78-17)
source-french-justice-code = French Code of Administrative Justice

## What courts and authorities said

note-fr-state = There is no administrative fine where the State carries out the processing. Other public bodies, such as municipalities and public hospitals, can be fined like others.
note-fr-simplified = In simple cases one member of the committee can decide alone: a reprimand (rappel à l’ordre), an order with a coercive fine (astreinte) of at most EUR 100 a day, and an administrative fine of at most EUR 20,000.

## What else may happen

measure-fr-committee = The restricted committee (formation restreinte) of the French authority (CNIL) imposes the administrative fine, on the report of a member of the CNIL who does not sit on it.
measure-fr-penalty-payment = An order to comply can come with a coercive fine (astreinte) of at most EUR 100,000 for each day of delay, but not where the State carries out the processing.
measure-fr-publication = The committee can publish what it decides.

## Time limits

daterule-fr-imposed-by = The restricted committee (formation restreinte) of the CNIL.
daterule-fr-appeal = Two months from the notification of the decision, to the Council of State (Conseil d’État). The appeal does not suspend the decision.

## What could not be checked

open-fr-limitation = We have not checked France’s rules on limitation, on the time to pay and on Arts 10 and 24. Look in the Data Protection Act and in the decision.
