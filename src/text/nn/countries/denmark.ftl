# Danmark: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-dk-gdpr = Danmark: personvernforordninga, med bøter frå domstolane
carveout-expression-dk-media = Kapittel II–VII og IX i personvernforordninga gjeld ikkje for behandling som berre skjer for journalistiske formål. Artikkel 28 og 32 gjeld alltid.
carveout-expression-dk = Kapittel II–VII og IX i personvernforordninga gjeld ikkje for behandling som berre skjer for journalistikk, kunst eller litteratur. Artikkel 28 og 32 gjeld alltid. Lova nemner ikkje akademiske ytringar.

## Kjelder

source-danish-data-act = den danske databeskyttelsesloven
source-danish-safeguards-act = den danske retssikkerhedsloven (om tvangsinngrep og opplysningsplikt)
source-danish-data-bill = det danske lovforslaget L 68 (2017–2018)
source-danish-fine-guidance = Datatilsynet (Danmark), rettleiing om bøter for selskap (2021)
source-danish-fine-guidance-persons = Datatilsynet (Danmark), rettleiing om bøter for fysiske personar (2021)

## Kva domstolar og styresmakter har sagt

note-dk-courts = Det finst som hovudregel ikkje noko administrativt gebyr. Tilsynsstyresmakta føreslår ei bot, og det er domstolane som fastset henne, med tilsvarande verknad.
note-dk-criminal = Det er ei straff (bøde). Selskap og offentlege styresmakter kan straffast, og artikkel 83 nr. 2 skal følgjast når straffa blir fastsett.
note-dk-article-10 = Brot på artikkel 10 blir straffa på same måten, med mindre § 8 i den danske lova omfattar saka. Lova nemner ikkje noko beløp.
note-dk-authorities = Styresmakter kan straffast også for verksemd som private ikkje driv. Dei lågare øvre grensene for beløpa deira står ikkje i lova: Dei er frå lovforslaget, slik andre attgir det. Sjølve lovforslaget er ikkje lese.
note-dk-companies-guidance = For selskap finst ei dansk rettleiing om bøter frå 29. januar 2021. Ho går ut frå eit grunnbeløp etter kva slags brot det er og kor stort selskapet er, og justerer det etter omstenda og betalingsevna.
note-dk-persons-guidance = For fysiske personar finst ei dansk rettleiing om bøter frå 24. september 2021.

## Kva som elles kan skje

measure-dk-recommended = Tilsynsstyresmakta føreslår ei bot. Beløpet ho nemner, er ikkje i seg sjølv ei bot.
measure-dk-notice = Saka kan avgjerast med eit førelegg (bødeforelæg) dersom brotet blir vedgått.

## Fristar

daterule-dk-imposed-by = Domstolane. Tilsynsstyresmakta føreslår ei bot.
daterule-dk-time-bar = Foreldingsfristen er fem år. Kva som stansar eller bryt av fristen, er ikkje undersøkt.

## Det som ikkje kunne kontrollerast

open-dk-guidance = Den danske bødevejledningen, for selskap og for fysiske personar, er berre lesen i delar og blir ikkje brukt (datatilsynet.dk).
open-dk-procedure = Fristane for å anke og betale i dei danske straffedomstolane, og kva som bryt av dei fem åra, er ikkje lesne (retsinformation.dk: retsplejeloven, straffeloven).
