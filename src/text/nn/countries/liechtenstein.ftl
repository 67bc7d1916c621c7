# Liechtenstein: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-li-gdpr = Liechtenstein: personvernforordninga og personvernlova i Liechtenstein

## Kjelder

source-liechtenstein-data-act = personvernlova i Liechtenstein (DSG, 2018)

## Kva domstolar og styresmakter har sagt

note-li-fine = Tilsynsstyresmakta gir bot (Busse). Aktløyse er nok.
note-li-warning = Tilsynsstyresmakta skal bruke artikkel 83 nr. 2–6 forholdsmessig. Særleg ved eit første brot bruker ho dei korrigerande tiltaka sine, først og fremst ei irettesetjing (Verwarnung).
note-li-legal-persons = Ein juridisk person får bot for det ein person i leiande stilling gjorde i verksemda. Han svarer også for det dei tilsette gjorde, dersom dei som leier han, ikkje gjorde rimelege tiltak mot det.
note-li-bodies = Ikkje bot for styresmakter og andre offentlege organ. Den som er privatrettsleg, men har fått og utfører ei offentleg oppgåve, er eit offentleg organ for den oppgåva. Eit offentleg organ som driv privat næringsverksemd, er det ikkje.

## Kva som elles kan skje

measure-li-second-appeal = Det klagenemnda har bestemt, kan bringast inn for forvaltningsdomstolen, også det innan fire veker. Det kan tilsynsstyresmakta også gjere.
measure-li-suspensive = Overfor eit offentleg organ kan tilsynsstyresmakta ikkje bestemme at vedtaket skal gjelde trass i klage.
measure-li-persons = Den som handla, kan få bot ved sida av den juridiske personen. Tilsynsstyresmakta kan nøye seg med bot til den juridiske personen.
measure-li-cameras = Den som forsettleg lèt vere å melde eit kamera som skal meldast, kan få bot på opptil 5{ "\u00A0" }000 sveitsiske franc.
measure-li-offences = Å skaffe seg personopplysningar utan rett, og å bryte teieplikta om dei, er lovbrot som ein domstol straffar når den skadelidne bed om det.

## Fristar

daterule-li-imposed-by = Tilsynsstyresmakta (Datenschutzstelle).
daterule-li-appeal = Fire veker frå vedtaket blei forkynt, til Beschwerdekommission für Verwaltungsangelegenheiten.

## Det som ikkje kunne kontrollerast

open-guidelines-in-euro = Dei europeiske retningslinene har omsetnadsklassane sine i euro. Kva dei gjer med det høgste beløpet i ein annan valuta, er ikkje lese, så det blir ikkje rekna ut noko startbeløp her.
open-li-procedure = Kor lenge det kan givast bot i Liechtenstein, når ho skal betalast, og når ho fell bort, er ikkje lese (gesetze.li: lova om allmenn forvaltning frå 1922 og straffelova).
# Liechtenstein: reglane, kjeldene og det som er sagt om dei.

## Det som ikkje har reglar her

refusal-liechtenstein-enforcement = Det kan ikkje bli lovbrotsgebyr: Når offentlege organ behandlar opplysningar i kampen mot kriminalitet, har tilsynsstyresmakta fullmaktene i personvernforordninga artikkel 58 unnateke lovbrotsgebyr (Datenschutzgesetz artikkel 17 nr. 1a). Ho kan åtvare, irettesetje, gi pålegg om å bringe behandlinga i samsvar med reglane, og avgrense eller forby henne, etter å ha spurt om det ville hindre oppgåva.
unless-liechtenstein-enforcement = Dersom eit offentleg organ gjorde det i kampen mot kriminalitet: Datenschutzgesetz har ikkje lovbrotsgebyr for det.
