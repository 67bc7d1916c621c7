# Croatia: its rules, its sources, and what is said of them.

## The law that applies

regime-hr-gdpr = Croatia: GDPR and Croatian Act on its implementation

## Sources

source-croatian-data-act = Croatian Act on the implementation of the GDPR (2018)

## What courts and authorities said

note-hr-bodies = Bodies of public authority cannot be fined: State administration and other State bodies, municipalities, towns and regions. Other public bodies, such as institutes and companies with public powers, can be fined.
note-hr-public-task = A fine on a legal person that has public powers or performs a public service must not endanger them.

## What else may happen

measure-hr-after-order = Where the authority also orders something, it decides on the fine only when that order is final.
measure-hr-instalments = The authority may let the fine be paid in instalments. A fine that is due carries no interest.
measure-hr-court = There is no administrative appeal against the fine. An action can be brought before the administrative court.
measure-hr-collection = How long the fine can be collected follows from the general Act on tax procedure. The time runs from when the decision became final, and stands still while instalments are paid.
measure-hr-published = Some final decisions are published with the name of the one who is fined: on minors, special categories of data, automated decisions and profiling, on a repeated infringement, and on large fines.
measure-hr-cameras = Some rules on cameras have an administrative fine of their own: those on signs, on a log of who saw the recordings, and on what recordings are used for.

## Time limits

daterule-hr-imposed-by = The authority (AZOP).
daterule-hr-payment = 15 days from when the decision on the fine became final. If it is not paid by then, it is collected like a tax.

## What could not be checked

open-hr-procedure = We have not checked how long a fine can be imposed in Croatia, nor the time for an action against it: see the Acts on administrative disputes and on tax procedure.
open-hr-kuna = We have read the amounts of the Croatian Act in kuna only, in the text of 2018. They are not shown: what they are in euro would have to be read in the text in force (narodne-novine.nn.hr).
