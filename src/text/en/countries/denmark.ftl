# Denmark: its rules, its sources, and what is said of them.

## The law that applies

regime-dk-gdpr = Denmark: GDPR, with fines by the courts
carveout-expression-dk-media = Chapters II–VII and IX of the GDPR do not apply to processing solely for journalism. Articles 28 and 32 always apply.
carveout-expression-dk = Chapters II–VII and IX of the GDPR do not apply to processing solely for journalism, art or literature. Articles 28 and 32 always apply. The Act does not name academic expression.

## Sources

source-danish-data-act = Danish Data Protection Act
source-danish-safeguards-act = Danish Act on legal safeguards (retssikkerhedsloven)
source-danish-data-bill = Danish bill L 68 (2017–2018)
source-danish-fine-guidance = Datatilsynet’s guidance on fines for companies (2021)
source-danish-fine-guidance-persons = Datatilsynet’s guidance on fines for natural persons (2021)

## What courts and authorities said

note-dk-courts = As a rule there is no administrative fine. The authority recommends a fine, and the courts impose it with an equivalent effect.
note-dk-criminal = It is a criminal fine (bøde). Companies and public authorities can be punished, and Art. 83(2) has to be followed in setting the amount.
note-dk-article-10 = A breach of Art. 10 is punished in the same way, unless section 8 of the Danish Act covers the case. The Act names no amount for it.
note-dk-authorities = Authorities can be punished even for acts that have no counterpart in the private sector. Their lower maxima are not in the Act: they are those of the bill behind it, as others quote it. We have not read the bill itself.
note-dk-companies-guidance = For companies there is Danish guidance on fines of 29 January 2021: it starts from a basic amount by the kind of breach and the size of the company, and adjusts it by the circumstances and the ability to pay.
note-dk-persons-guidance = For natural persons there is Danish guidance on fines of 24 September 2021.

## What else may happen

measure-dk-recommended = The authority recommends a fine. The amount that it names is not yet a fine.
measure-dk-notice = If the offender admits, the case can be settled by a fine notice (bødeforelæg).

## Time limits

daterule-dk-imposed-by = The courts. The authority recommends a fine.
daterule-dk-time-bar = The limitation period is five years. We have not checked what interrupts it.

## What could not be checked

open-dk-guidance = We have seen only parts of the Danish guidance on fines, for companies and for natural persons. It is not used here (datatilsynet.dk).
open-dk-procedure = We have not checked the time limits for appeal and payment in the Danish criminal courts, nor what interrupts the five years (retsinformation.dk: retsplejeloven, straffeloven).
