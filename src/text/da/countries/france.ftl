# Frankrig: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-fr-gdpr = Frankrig: databeskyttelsesforordningen og den franske databeskyttelseslov

## Kilder

source-french-data-act = den franske databeskyttelseslov (78-17)
source-french-justice-code = den franske lov om forvaltningsretspleje (code de justice administrative)

## Hvad domstole og myndigheder har sagt

note-fr-state = Der pålægges ikke bøde, når det er staten, der udfører behandlingen. Andre offentlige organer, for eksempel kommuner og offentlige hospitaler, betaler som andre.
note-fr-simplified = I enkle sager kan et enkelt medlem af udvalget træffe afgørelse: kritik (rappel à l’ordre), et påbud med tvangsbøder (astreinte) på højst 100 euro om dagen og en bøde på højst 20.000 euro.

## Hvad der ellers kan ske

measure-fr-committee = Det snævre udvalg (formation restreinte) i den franske tilsynsmyndighed (CNIL) pålægger bøden efter indstilling fra et medlem, der ikke sidder i udvalget.
measure-fr-penalty-payment = Et påbud om at bringe forholdene i orden kan følges af tvangsbøder på højst 100.000 euro for hver dags forsinkelse, men ikke når det er staten, der udfører behandlingen.
measure-fr-publication = Udvalget kan offentliggøre sin afgørelse.

## Frister

daterule-fr-imposed-by = Det snævre udvalg (formation restreinte) i CNIL.
daterule-fr-appeal = To måneder fra forkyndelsen af afgørelsen, til Frankrigs øverste forvaltningsdomstol (Conseil d’État). Sagen har ikke opsættende virkning.

## Hvad der ikke kunne kontrolleres

open-fr-limitation = Frankrigs regler om forældelse, betalingsfrist og artikel 10 og 24 er ikke læst. Se databeskyttelsesloven og selve afgørelsen.
