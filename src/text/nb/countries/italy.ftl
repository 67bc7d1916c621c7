# Italia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-it-gdpr = Italia: personvernforordningen og den italienske personvernloven

## Kilder

source-italian-data-code = den italienske personvernloven (lovdekret 196/2003)
source-italian-court-decree = det italienske lovdekretet 150/2011 om sivile saker

## Hva domstoler og myndigheter har sagt

note-it-courts = Domstoler kan ikke få overtredelsesgebyr for sin dømmende virksomhet.
note-it-requests = Den som ikke gir det som den italienske tilsynsmyndigheten ber om etter artikkel 157 i personvernloven, kan få like høyt gebyr.

## Hva som ellers kan skje

measure-it-authority = Den italienske tilsynsmyndigheten (Garante) ilegger gebyret, for private og offentlige organer på samme måte.

## Frister

daterule-it-imposed-by = Tilsynsmyndigheten (Garante per la protezione dei dati personali).
daterule-it-appeal = 30 dager fra vedtaket ble forkynt, til de alminnelige domstolene. Fristen er 60 dager for den som bor i utlandet.

## Hva som kan trekkes fra

discount-it-half = dersom beløpet betales innen klagefristen
waived-it = Den som betaler halvparten i tide og gjør det som er pålagt, avslutter tvisten med det.

## Det som ikke kunne kontrolleres

open-it-limitation = Italias regler om foreldelse og om betalingsfrist er ikke lest. De står i loven om administrative sanksjoner (689/1981) og i selve vedtaket.
