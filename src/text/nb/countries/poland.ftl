# Polen: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-pl-gdpr = Polen: personvernforordningen og den polske personvernloven

## Kilder

source-polish-data-act = den polske personvernloven (2018)
source-polish-court-procedure = den polske loven om prosessen ved forvaltningsdomstolene (2002)
source-polish-days-off-act = den polske loven om arbeidsfrie dager (1951)
source-uodo = UODO (den polske tilsynsmyndigheten)

## Datoer

daterule-pl-appeal = 30 dager fra vedtaket ble forkynt.
daterule-pl-payment = 14 dager fra klagefristen er ute, eller fra domstolens avgjørelse er rettskraftig.
sendto-pl = Klagen sendes til UODOs leder, som sender den videre til forvaltningsdomstolen i Warszawa.
late-pl = Domstolen avviser en klage som kommer for sent.

## Det som ikke kunne kontrolleres

open-polish-culture = Statlige og lokale kulturinstitusjoner har et lavere maksimum i Polen. Beløpet er ikke kontrollert og brukes ikke.
open-pl-limitation = Polens regel om foreldelse er ikke lest.
