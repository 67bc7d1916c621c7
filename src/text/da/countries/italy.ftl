# Italien: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-it-gdpr = Italien: databeskyttelsesforordningen og den italienske databeskyttelseslov (Codice privacy)

## Kilder

source-italian-data-code = den italienske databeskyttelseslov (Codice privacy, lovdekret 196/2003)
source-italian-court-decree = det italienske lovdekret 150/2011 om civile retssager

## Hvad domstole og myndigheder har sagt

note-it-courts = Der pålægges ikke bøder til domstole for det, de gør, når de dømmer.
note-it-requests = Det koster lige så meget ikke at svare på det, som den italienske tilsynsmyndighed beder om efter lovens artikel 157.

## Hvad der ellers kan ske

measure-it-authority = Den italienske tilsynsmyndighed (Garante) pålægger bøden, både til private og til offentlige organer.

## Frister

daterule-it-imposed-by = Tilsynsmyndigheden (Garante per la protezione dei dati personali).
daterule-it-appeal = 30 dage fra forkyndelsen af afgørelsen, til den almindelige domstol. For den, der bor i udlandet, er det 60 dage.

## Hvad der kan trækkes fra

discount-it-half = hvis bøden betales inden for fristen for at gå til domstolen
waived-it = Den, der betaler halvdelen i tide og gør det, der blev påbudt, afslutter dermed sagen.

## Hvad der ikke kunne kontrolleres

open-it-limitation = Italiens regler om forældelse og betalingsfrist er ikke læst. De står i loven om administrative sanktioner (689/1981) og i selve afgørelsen.
