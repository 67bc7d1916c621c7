# Island: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-is-gdpr = Island: personvernforordninga og den islandske personvernlova

## Kjelder

source-icelandic-data-act = den islandske personvernlova (90/2018)

## Kva domstolar og styresmakter har sagt

note-is-board = Styret i tilsynsstyresmakta, Persónuvernd, gir gebyret. Det kan tvangsfullbyrdast utan dom.
note-is-fault = Lova seier at det blir gebyr anten brotet var forsettleg eller aktlaust.
note-is-orders = Av pålegga i artikkel 58 nr. 2 kan det bli gebyr når nokon ikkje følgjer eit om å avgrense eller forby behandling, rette eller slette, eller stanse ein straum av opplysningar.

## Kva som elles kan skje

measure-is-daily = Den som ikkje følgjer eit slikt pålegg, kan måtte betale opptil 200{ "\u00A0" }000 islandske kroner for kvar dag, før eit gebyr blir fastsett.
measure-is-interest = Det går forseinkingsrente på eit gebyr som ikkje blir betalt innan ein månad frå vedtaket.
measure-is-courts = Det kan ikkje klagast på vedtaket til ei anna styresmakt. Det kan bringast inn for domstolane på vanleg måte.
measure-is-criminal = Eit grovt brot av ein enkeltperson kan gi fengsel i opptil tre år, ved sida av eit gebyr til den juridiske personen.

## Fristar

daterule-is-imposed-by = Styret i tilsynsstyresmakta (Persónuvernd).
daterule-is-time-bar = Foreldingsfristen er fem år frå handlinga tok slutt. Fristen blir avbroten når tilsynsstyresmakta varslar parten om at ho har byrja å undersøkje, for alle som tok del.

## Det som ikkje kunne kontrollerast

open-is-procedure = Søksmålsfristen på Island, og kor lenge eit gebyr kan krevjast inn, er ikkje lese (althingi.is).
