# Slovenia: its rules, its sources, and what is said of them.

## The law that applies

regime-si-gdpr = Slovenia: GDPR, with fines in misdemeanour proceedings

## Sources

source-slovenian-data-act = Slovenian Personal Data Protection Act (ZVOP-2)
source-slovenian-misdemeanours-act = Slovenian Misdemeanours Act (ZP-1)

## What courts and authorities said

note-si-misdemeanour = The Information Commissioner imposes the fine (globa) for a misdemeanour, on legal persons and those in business, up to the amounts of the GDPR.
note-si-since = The Act with this rule has been in force since 26 January 2023. We have not checked whether and how earlier infringements are fined.
note-si-legal-persons = A legal person answers for what was done in its name, on its account, for its benefit or with its means. It does not where it shows that this was meant to harm it, or was done against its instructions although it had supervised as it should.
note-si-records = Data from criminal and misdemeanour records is treated as special categories in Slovenia, under Art. 9(1) and (2).
note-si-criteria = Beside Art. 83(2), the fine must not be a burden out of proportion to that for comparable breaches of human rights. It counts whether someone wanted to gain or to harm, whether breaches were repeated or massive, and how effective the repair was; for natural persons also the level of income in Slovenia and their own means.

## What else may happen

measure-si-official = The State and municipalities do not answer for a misdemeanour. The responsible person does where the Act says so: for breaches of its own rules with EUR 400 to 4,000 and the like.
measure-si-own-offences = Breaches of the Act’s own rules, such as those on logs, cameras, biometrics and linking of records, are misdemeanours with ranges of their own.
measure-si-payment = Whoever does not pay half in time pays all of it, within the time that the decision sets.
discount-si-half = if it is paid within eight days after the time to announce a request to the court
waived-si = Whoever pays half before that time is over cannot ask for a decision of the court any more.

## Time limits

daterule-si-imposed-by = The Information Commissioner (Informacijski pooblaščenec), as the authority for misdemeanours.
daterule-si-time-bar = Two years from the infringement. Each step of the authority against the offender interrupts the time, which then runs anew.
daterule-si-time-bar-at-most = Four years from the infringement: after twice the time nothing is decided any more.
daterule-si-appeal = Eight days from when the decision was received, to announce in writing to the authority that a request for a decision of the court will follow. The request itself is due within eight days from when the decision with its reasons was served.
daterule-si-lapse = After two years from when the decision became final, enforcement cannot begin any more. Each step to enforce interrupts the time, up to four years.

## What could not be checked

open-si-unlisted = We have not checked how Slovenian law treats Arts 10 and 24, nor Articles 96 and 97 of its Act (pisrs.si).
open-si-procedure = We have not checked what moves a Slovenian time past days off (pisrs.si).
