# Italy: its rules, its sources, and what is said of them.

## The law that applies

regime-it-gdpr = Italy: GDPR and Italian Data Protection Code

## Sources

source-italian-data-code = Italian Data Protection Code (Legislative Decree 196/2003)
source-italian-court-decree = Italian Legislative Decree 150/2011 on civil proceedings

## What courts and authorities said

note-it-courts = There is no administrative fine on courts for what they do when they judge.
note-it-requests = Not answering what the Italian authority asks for under Art. 157 of the Code costs as much.

## What else may happen

measure-it-authority = The Italian authority (Garante) imposes the administrative fine, on private and on public bodies alike.

## Time limits

daterule-it-imposed-by = The authority (Garante per la protezione dei dati personali).
daterule-it-appeal = 30 days from when the decision was served, to the ordinary court. It is 60 days for those who live abroad.

## What may be taken off

discount-it-half = if it is paid within the time to appeal
waived-it = Whoever pays half in time, and does what was ordered, ends the dispute with it.

## What could not be checked

open-it-limitation = We have not checked Italy’s rules on limitation and on the time to pay. They are in the Act on administrative penalties (689/1981) and in the decision itself.
