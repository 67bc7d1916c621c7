# Kroatien: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-hr-gdpr = Kroatien: databeskyttelsesforordningen og den kroatiske gennemførelseslov

## Kilder

source-croatian-data-act = den kroatiske lov om gennemførelse af databeskyttelsesforordningen (2018)

## Hvad domstole og myndigheder har sagt

note-hr-bodies = Der pålægges ikke bøder til myndigheder: den statslige forvaltning og andre statslige organer, kommuner, byer og regioner. Andre offentlige organer, for eksempel institutter og selskaber med offentlige beføjelser, kan få bøde.
note-hr-public-task = En bøde til en juridisk person, der har offentlige beføjelser eller udfører en offentlig tjeneste, må ikke bringe dem i fare.

## Hvad der ellers kan ske

measure-hr-after-order = Giver tilsynsmyndigheden også et påbud, træffer den først afgørelse om bøden, når påbuddet er endeligt.
measure-hr-instalments = Tilsynsmyndigheden kan tillade, at bøden betales i rater. En forfalden bøde forrentes ikke.
measure-hr-court = Bøden kan ikke påklages administrativt. Der kan anlægges sag ved forvaltningsdomstolen.
measure-hr-collection = Hvor længe bøden kan inddrives, følger af den almindelige lov om skatteprocedure. Fristen løber fra det tidspunkt, hvor afgørelsen blev endelig, og står stille, mens der betales rater.
measure-hr-published = Visse endelige afgørelser offentliggøres med navnet på den, der har fået bøden: om mindreårige, særlige kategorier af personoplysninger, automatiske afgørelser og profilering, om en gentagen overtrædelse og om store bøder.
measure-hr-cameras = Visse regler om kameraer har deres egen bøde: reglerne om skiltning, om en log over, hvem der har set optagelserne, og om, hvad optagelserne bruges til.

## Frister

daterule-hr-imposed-by = Tilsynsmyndigheden (AZOP).
daterule-hr-payment = 15 dage fra det tidspunkt, hvor afgørelsen om bøden blev endelig. Er den ikke betalt inden da, inddrives den som skat.

## Hvad der ikke kunne kontrolleres

open-hr-procedure = Hvor længe der kan pålægges en bøde i Kroatien, og fristen for at anlægge sag om den, er ikke læst: Se lovene om forvaltningssager og om skatteprocedure.
open-hr-kuna = Beløbene i den kroatiske lov er kun læst i kuna, i teksten fra 2018. De vises ikke, for hvad de er i euro, måtte læses i den gældende tekst (narodne-novine.nn.hr).
