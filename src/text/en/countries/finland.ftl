# Finland: its rules, its sources, and what is said of them.

## The law that applies

regime-fi-gdpr = Finland: GDPR and Finnish Data Protection Act

## What has no rules here

refusal-finnish-enforcement = There is no administrative fine: law enforcement by competent authorities follows Act 1054/2018, which has none. The Data Protection Ombudsman can reprimand. The Ombudsman can also order that a request is met, that data is rectified, erased or restricted, or that processing is brought into line, and can ban it (section 51). The Ombudsman can set a conditional fine (uhkasakko) to have that done (section 52).
unless-finnish-enforcement = If a competent authority did it for law enforcement, Act 1054/2018 applies. It has no administrative fine.

## Sources

source-finnish-data-act = Finnish Data Protection Act (1050/2018)
source-finnish-criminal-data-act = Finnish Act on data in criminal matters (1054/2018)
source-finnish-court-procedure = Finnish Administrative Court Procedure Act (808/2019)
source-finnish-time-act = Finnish Act on the computation of time set by law (150/1930)
source-finnish-church-act = Finnish Church Act (652/2023)
source-finnish-constitution = Constitution of Finland

## What courts and authorities said

note-fi-churches = There is no administrative fine on State and municipal authorities, State enterprises, public-law institutions, Parliament’s agencies, the Office of the President, or the Lutheran and Orthodox churches and their bodies.

## What else may happen

measure-fi-board = A sanctions board (seuraamuskollegio) imposes the administrative fine.
measure-fi-appeal = The decision can be appealed to the administrative court, and with leave to the Supreme Administrative Court.
measure-fi-lapse = An unpaid administrative fine lapses after five years.

## Time limits

daterule-fi-imposed-by = The sanctions board (seuraamuskollegio) at the Data Protection Ombudsman.
daterule-fi-time-bar = No administrative fine can be imposed later than ten years after the infringement, or after a continuing one ended.
daterule-fi-appeal = 30 days from when the decision was served.
sendto-fi = Send the appeal to the administrative court in whose district the appellant is domiciled.
late-fi = An appeal that is late is not examined. The Supreme Administrative Court can restore the time after a lawful excuse or for another very weighty reason.

## What could not be checked
open-fi-payment = We have not checked the time to pay a fine in Finland.
