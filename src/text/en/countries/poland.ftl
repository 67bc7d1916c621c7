# Poland: its rules, its sources, and what is said of them.

## The law that applies

regime-pl-gdpr = Poland: GDPR and Polish Data Protection Act

## Sources

source-polish-data-act = Polish Data Protection Act (2018)
source-polish-court-procedure = Polish Act on proceedings before administrative courts (2002)
source-polish-days-off-act = Polish Act on days free of work (1951)
source-uodo = UODO (Polish authority)

## What courts and authorities said

note-pl-culture = Cultural institutions of the State and of local government pay at most PLN 10,000. The Act points to Art. 9(13) of the Act on public finance, which was read as others quote it. That is not asked here.
note-pl-article-24 = The Polish authority (UODO) says that a breach of Art. 24 alone carries no administrative fine.

## What else may happen

measure-pl-figures = Whoever may be fined has 30 days to give the figures that the amount is worked out from, such as turnover. Otherwise the authority estimates them. Public bodies with a maximum of their own need not.
measure-pl-instalments = For a weighty interest of the one who is fined the authority can put payment off or allow instalments, with interest.

## Dates

daterule-pl-imposed-by = The President of the authority (UODO).
daterule-pl-appeal = 30 days from when the decision was served.
daterule-pl-payment = 14 days from when the time to complain is over, or from when the court’s judgment is final.
sendto-pl = Send the complaint to the President of UODO, who passes it on to the administrative court in Warsaw.
late-pl = The court rejects a late complaint.

## What could not be checked

open-pl-limitation = We have not checked Poland’s rule on limitation.
