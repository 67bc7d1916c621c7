# Liechtenstein: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-li-gdpr = Liechtenstein: personvernforordningen og personvernloven i Liechtenstein

## Kilder

source-liechtenstein-data-act = personvernloven i Liechtenstein (DSG, 2018)

## Hva domstoler og myndigheter har sagt

note-li-fine = Tilsynsmyndigheten ilegger bot (Busse). Uaktsomhet er nok.
note-li-warning = Tilsynsmyndigheten skal bruke artikkel 83 nr. 2–6 forholdsmessig. Særlig ved en første overtredelse bruker den sine korrigerende tiltak, først og fremst en irettesettelse (Verwarnung).
note-li-legal-persons = En juridisk person får bot for det en person i ledende stilling gjorde i virksomheten. Den er også ansvarlig for det de ansatte gjorde, hvis de som leder den, ikke traff rimelige tiltak mot det.
note-li-bodies = Myndigheter og andre offentlige organer kan ikke få bot. Den som er privatrettslig, men utfører en offentlig oppgave den har fått, er et offentlig organ for den oppgaven. Et offentlig organ som driver privat næringsvirksomhet, er det ikke.

## Hva som ellers kan skje

measure-li-second-appeal = Klagenemndas avgjørelse kan bringes inn for forvaltningsdomstolen, også det innen fire uker. Det kan også tilsynsmyndigheten gjøre.
measure-li-suspensive = Overfor et offentlig organ kan tilsynsmyndigheten ikke bestemme at vedtaket skal gjelde tross klage.
measure-li-persons = Den som handlet, kan få bot ved siden av den juridiske personen. Tilsynsmyndigheten kan nøye seg med bot til den juridiske personen.
measure-li-cameras = Den som forsettlig lar være å melde et kamera som skal meldes, kan få bot på inntil 5{ "\u00A0" }000 sveitsiske franc.
measure-li-offences = Å skaffe seg personopplysninger uten rett, og å bryte taushetsplikten om dem, er lovbrudd som en domstol straffer når den skadede ber om det.

## Frister

daterule-li-imposed-by = Tilsynsmyndigheten (Datenschutzstelle).
daterule-li-appeal = Fire uker fra vedtaket ble forkynt, til Beschwerdekommission für Verwaltungsangelegenheiten.

## Det som ikke kunne kontrolleres

open-guidelines-in-euro = De europeiske retningslinjene har omsetningsnivåene sine i euro. Hvordan de brukes når maksimum står i en annen valuta, er ikke lest, så det regnes ikke ut noe startbeløp her.
open-li-procedure = Hvor lenge en bot kan ilegges i Liechtenstein, når den skal betales, og når den faller bort, er ikke lest (gesetze.li: loven om alminnelig forvaltning fra 1922 og straffeloven).
# Liechtenstein: reglene, kildene og det som er sagt om dem.

## Det som ikke har regler her

refusal-liechtenstein-enforcement = Det kan ikke ilegges overtredelsesgebyr. Ved offentlige organers kriminalitetsbekjempelse har tilsynsmyndigheten fullmaktene i personvernforordningen artikkel 58 unntatt overtredelsesgebyr (Datenschutzgesetz artikkel 17 nr. 1a). Den kan advare, irettesette, pålegge at behandlingen bringes i samsvar med reglene, og begrense eller forby den, etter å ha spurt om det ville hindre oppgaven.
unless-liechtenstein-enforcement = Hvis et offentlig organ gjorde det for å bekjempe kriminalitet, har Datenschutzgesetz ikke overtredelsesgebyr for det.

