# Polen: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-pl-gdpr = Polen: databeskyttelsesforordningen og den polske databeskyttelseslov

## Kilder

source-polish-data-act = den polske databeskyttelseslov (2018)
source-polish-court-procedure = den polske lov om sagsgangen ved forvaltningsdomstolene (2002)
source-polish-days-off-act = den polske lov om fridage (1951)
source-uodo = UODO (den polske tilsynsmyndighed)

## Hvad domstole og myndigheder har sagt

note-pl-culture = Statens og kommunernes kulturinstitutioner betaler højst 10.000 zloty. Loven henviser til artikel 9, nr. 13, i loven om offentlige finanser, som er læst, som andre gengiver den. Det spørges der ikke om her.
note-pl-article-24 = Den polske tilsynsmyndighed (UODO) siger, at en overtrædelse af artikel 24 alene ikke giver bøde.

## Hvad der ellers kan ske

measure-pl-figures = Den, der kan få en bøde, har 30 dage til at give de tal, som beløbet beregnes ud fra, for eksempel omsætningen. Ellers estimerer tilsynsmyndigheden dem. Offentlige organer med deres eget maksimum behøver ikke at gøre det.
measure-pl-instalments = Når en vægtig interesse hos den, der har fået bøden, taler for det, kan tilsynsmyndigheden udsætte betalingen eller tillade rater, med renter.

## Datoer

daterule-pl-imposed-by = Formanden for tilsynsmyndigheden (UODO).
daterule-pl-appeal = 30 dage fra forkyndelsen af afgørelsen.
daterule-pl-payment = 14 dage fra klagefristens udløb eller fra det tidspunkt, hvor domstolens dom er endelig.
sendto-pl = Send klagen til formanden for UODO, der sender den videre til forvaltningsdomstolen i Warszawa.
late-pl = Domstolen afviser en for sen klage.

## Hvad der ikke kunne kontrolleres

open-pl-limitation = Polens regel om forældelse er ikke læst.
