# Belgium: its rules, its sources, and what is said of them.

## The law that applies

regime-be-gdpr = Belgium: GDPR and Belgian Data Protection Act

## Sources

source-belgian-data-act = Belgian Act of 30 July 2018 on data protection
source-belgian-authority-act = Belgian Act of 3 December 2017 on the Data Protection Authority

## What courts and authorities said

note-be-bodies = There is no administrative fine on the government and its agents, unless they are legal persons under public law that offer goods or services on a market.

## Time limits

daterule-be-appeal = 30 days from when the decision was notified, to the Market Court in Brussels.

## What could not be checked

open-be-acts = We have not read the Belgian Acts themselves. Limitation, the time to pay and Arts 10 and 24 are not known here: look in the Acts of 3 December 2017 and 30 July 2018, and in the decision.
