# Italia: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-it-gdpr = Italia: personvernforordninga og den italienske personvernlova

## Kjelder

source-italian-data-code = den italienske personvernlova (lovdekret 196/2003)
source-italian-court-decree = det italienske lovdekretet 150/2011 om sivile saker

## Kva domstolar og styresmakter har sagt

note-it-courts = Domstolar kan ikkje få lovbrotsgebyr for den dømmande verksemda.
note-it-requests = Å la vere å gi det som den italienske tilsynsstyresmakta bed om etter artikkel 157 i personvernlova, kostar like mykje.

## Kva som elles kan skje

measure-it-authority = Den italienske tilsynsstyresmakta (Garante) gir gebyret, til private og offentlege organ på same måten.

## Fristar

daterule-it-imposed-by = Tilsynsstyresmakta (Garante per la protezione dei dati personali).
daterule-it-appeal = 30 dagar frå vedtaket blei forkynt, til dei allmenne domstolane. Fristen er 60 dagar for den som bur i utlandet.

## Kva som kan trekkjast frå

discount-it-half = dersom beløpet blir betalt innan klagefristen
waived-it = Den som betaler halvparten i tide og følgjer pålegget, avsluttar tvisten med det.

## Det som ikkje kunne kontrollerast

open-it-limitation = Dei italienske reglane om forelding og om betalingsfrist er ikkje lesne. Dei står i lova om administrative sanksjonar (689/1981) og i sjølve vedtaket.
