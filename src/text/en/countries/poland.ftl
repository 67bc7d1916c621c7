# Poland: its rules, its sources, and what is said of them.

## The law that applies

regime-pl-gdpr = Poland: GDPR and Polish Data Protection Act

## Sources

source-polish-data-act = Polish Data Protection Act (2018)
source-polish-court-procedure = Polish Act on proceedings before administrative courts (2002)
source-polish-days-off-act = Polish Act on days free of work (1951)
source-uodo = UODO (Polish authority)

## Dates

daterule-pl-appeal = 30 days from when the decision was served.
daterule-pl-payment = 14 days from when the time to complain is over, or from when the court’s judgment is final.
sendto-pl = Send the complaint to the President of UODO, who passes it on to the administrative court in Warsaw.
late-pl = The court rejects a late complaint.

## What could not be checked

open-polish-culture = State and local cultural institutions have a lower Polish maximum; its figure was not checked and is not used.
open-pl-limitation = Poland’s rule on limitation was not read.
