# Estonia: its rules, its sources, and what is said of them.

## The law that applies

regime-ee-gdpr = Estonia: GDPR, with fines in misdemeanour proceedings

## What courts and authorities said

note-ee-misdemeanour = There is no administrative fine. The authority imposes the fine in a misdemeanour procedure.
