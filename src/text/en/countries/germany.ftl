# Germany: its rules, its sources, and what is said of them.

## The law that applies

regime-de-gdpr = Germany: GDPR, until 2023 with the DSK’s fining concept

## Sources

source-dsk-concept = DSK concept for setting fines (Germany, 14 October 2019)

## What courts and authorities said

note-dsk-adjusted = The amount was then adjusted for the offender and for other circumstances, such as long proceedings or imminent insolvency.
note-dsk-courts = The concept did not bind courts.
