# Denmark: its rules, its sources, and what is said of them.

## The law that applies

regime-dk-gdpr = Denmark: GDPR, with fines by the courts

## Sources

source-danish-data-act = Danish Data Protection Act

## What courts and authorities said

note-dk-courts = As a rule there is no administrative fine. The authority recommends a fine, and the courts impose it with an equivalent effect.
note-dk-criminal = It is a criminal fine (bøde). Companies and public authorities can be punished, and Art. 83(2) guides the amount.

## What else may happen

measure-dk-recommended = The authority recommends a fine: what it names is not yet a fine.
measure-dk-notice = If the offender admits, the case can be settled by a fine notice (bødeforelæg).

## Time limits

daterule-dk-time-bar = Limitation of five years. What stops it was not read.

## What could not be checked

open-dk-guidance = The Danish guidance on fines was seen in parts only, and is not used.
