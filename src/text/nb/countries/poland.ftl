# Polen: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-pl-gdpr = Polen: personvernforordningen og den polske personvernloven

## Kilder

source-polish-data-act = den polske personvernloven (2018)
source-polish-court-procedure = den polske loven om prosessen ved forvaltningsdomstolene (2002)
source-polish-days-off-act = den polske loven om arbeidsfrie dager (1951)
source-uodo = UODO (den polske tilsynsmyndigheten)

## Hva domstoler og myndigheter har sagt

note-pl-culture = Statlige og lokale kulturinstitusjoner betaler høyst 10{ "\u00A0" }000 zloty. Loven viser til artikkel 9 nr. 13 i loven om offentlige finanser, som er lest slik andre siterer den. Det spørres ikke om det her.
note-pl-article-24 = Den polske tilsynsmyndigheten (UODO) sier at brudd på artikkel 24 alene ikke gir overtredelsesgebyr.

## Hva som ellers kan skje

measure-pl-figures = Den som kan få gebyr, har 30 dager på seg til å oppgi tallene som beløpet regnes ut fra, for eksempel omsetningen. Ellers anslår tilsynsmyndigheten dem. Offentlige organer med eget maksimum trenger ikke å oppgi tallene.
measure-pl-instalments = Av hensyn til en viktig interesse hos den som får gebyret, kan tilsynsmyndigheten utsette betalingen eller dele den i avdrag, med renter.

## Datoer

daterule-pl-imposed-by = Lederen for tilsynsmyndigheten (UODO).
daterule-pl-appeal = 30 dager fra vedtaket ble forkynt.
daterule-pl-payment = 14 dager fra klagefristen er ute, eller fra domstolens avgjørelse er rettskraftig.
sendto-pl = Klagen sendes til UODOs leder, som sender den videre til forvaltningsdomstolen i Warszawa.
late-pl = Domstolen avviser en klage som kommer for sent.

## Det som ikke kunne kontrolleres

open-pl-limitation = Polens regel om foreldelse er ikke lest.
