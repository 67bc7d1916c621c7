# Polen: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-pl-gdpr = Polen: personvernforordninga og den polske personvernlova

## Kjelder

source-polish-data-act = den polske personvernlova (2018)
source-polish-court-procedure = den polske lova om prosessen ved forvaltningsdomstolane (2002)
source-polish-days-off-act = den polske lova om arbeidsfrie dagar (1951)
source-uodo = UODO (den polske tilsynsstyresmakta)

## Kva domstolar og styresmakter har sagt

note-pl-culture = Statlege og lokale kulturinstitusjonar betaler høgst 10{ "\u00A0" }000 zloty. Lova viser til artikkel 9 nr. 13 i lova om offentlege finansar, som er lesen slik andre siterer henne. Vi spør ikkje om det her.
note-pl-article-24 = Den polske tilsynsstyresmakta (UODO) seier at brot på artikkel 24 åleine ikkje gir lovbrotsgebyr.

## Kva som elles kan skje

measure-pl-figures = Den som kan få gebyr, har 30 dagar på seg til å gi tala som beløpet blir rekna ut frå, til dømes omsetnaden. Elles gjer tilsynsstyresmakta eit overslag. Offentlege organ med eige høgste beløp treng ikkje gjere det.
measure-pl-instalments = Av omsyn til ei viktig interesse hos den som får gebyret, kan tilsynsstyresmakta utsetje betalinga eller dele henne i avdrag, med renter.

## Datoar

daterule-pl-imposed-by = Leiaren for tilsynsstyresmakta (UODO).
daterule-pl-appeal = 30 dagar frå vedtaket blei forkynt.
daterule-pl-payment = 14 dagar frå klagefristen er ute, eller frå avgjerda til domstolen er rettskraftig.
sendto-pl = Klaga skal sendast til leiaren for UODO, som sender henne vidare til forvaltningsdomstolen i Warszawa.
late-pl = Domstolen avviser ei klage som kjem for seint.

## Det som ikkje kunne kontrollerast

open-pl-limitation = Den polske regelen om forelding er ikkje lesen.
