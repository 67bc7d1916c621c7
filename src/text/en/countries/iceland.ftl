# Iceland: its rules, its sources, and what is said of them.

## The law that applies

regime-is-gdpr = Iceland: GDPR and Icelandic Data Protection Act

## Sources

source-icelandic-data-act = Icelandic Data Protection Act (90/2018)

## What courts and authorities said

note-is-board = The board of the authority, Persónuvernd, decides on an administrative fine. It can be enforced without a judgment.
note-is-fault = The Act says that fines are imposed whether the breach was intentional or negligent.
note-is-orders = Of the orders of Art. 58(2), not following one to limit or ban processing, to rectify or erase, or to stop a flow of data can be fined.

## What else may happen

measure-is-daily = Whoever does not follow such an order can be made to pay up to ISK 200,000 for each day, before a fine is decided.
measure-is-interest = Default interest is due on a fine that is not paid within a month of the decision.
measure-is-courts = The decision cannot be appealed to another authority. It can be brought before the courts in the ordinary way.
measure-is-criminal = A gross breach by an individual can be punished with prison of up to three years, beside a fine on the legal person.

## Time limits

daterule-is-imposed-by = The board of the authority (Persónuvernd).
daterule-is-time-bar = Five years from when the conduct ended. The time is interrupted when the authority tells the party that it has begun to investigate, for all who took part.

## What could not be checked

open-is-procedure = We have not checked Iceland’s time for an action before the courts, nor how long a fine can be collected (althingi.is).
