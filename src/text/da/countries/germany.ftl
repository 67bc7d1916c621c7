# Tyskland: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-de-gdpr = Tyskland: databeskyttelsesforordningen, indtil 2023 med DSK’s bødekoncept

## Kilder

source-dsk-concept = DSK’s koncept for udmåling af bøder (Tyskland, 14. oktober 2019)
source-german-data-act = den tyske forbundsdatabeskyttelseslov (BDSG)
source-german-offences-act = den tyske lov om administrative overtrædelser (OWiG)
source-german-social-code = den tyske sociallovbog, bog X (SGB X)
source-german-state-acts = de tyske delstaters databeskyttelseslove

## Hvad domstole og myndigheder har sagt

note-dsk-adjusted = Beløbet blev derefter justeret for overtræderens egne og andre omstændigheder, for eksempel lang sagsbehandling eller truende insolvens.
note-dsk-courts = Konceptet var ikke bindende for domstolene.
note-de-states = Forbundsloven fritager forbundets myndigheder og offentlige organer. Delstaterne har efter det oplyste egne regler med samme virkning. Den, der konkurrerer på et marked som offentlig virksomhed, regnes for privat.
note-de-social = For socialoplysninger får myndigheder og andre offentlige organer heller ikke bøde.
note-de-self-report = En anmeldelse af et sikkerhedsbrud til tilsynsmyndigheden eller en underretning af de berørte må kun bruges i en bødesag mod den, der havde pligt til den, hvis vedkommende samtykker.

## Hvad der ellers kan ske

measure-de-consumer-credit = Långivere kan efter national ret få en bøde på op til 50.000 euro for at behandle forespørgsler fra andre EØS-lande anderledes eller for ikke at oplyse en forbruger om, at en aftale blev afslået på grund af en kreditoplysning.
measure-de-crimes = Visse handlinger er strafbare, for eksempel bevidst og erhvervsmæssigt at videregive oplysninger om et stort antal mennesker: op til tre års fængsel.

## Frister

daterule-de-imposed-by = Forbundets eller delstatens tilsynsmyndighed.
daterule-de-time-bar = Tre år fra det tidspunkt, hvor handlingen ophørte, eller fra en senere følge, der hører til den. En første afhøring, meddelelse om, at sagen er åbnet, afgørelsen og nogle andre skridt afbryder fristen, som derefter begynder forfra.
daterule-de-time-bar-at-most = Overtrædelsen er senest forældet seks år efter, at den ophørte, medmindre en domstol har afsagt dom forinden.
daterule-de-appeal = To uger fra forkyndelsen af afgørelsen, skriftligt eller mundtligt til protokollen hos den myndighed, der har truffet den. Amtsgericht afgør sagen, men Landgericht gør det, hvis bøden er over 100.000 euro.
daterule-de-payment = To uger fra det tidspunkt, hvor afgørelsen blev endelig.
daterule-de-lapse = En bøde på over 1.000 euro kan ikke længere fuldbyrdes fem år efter, at den blev endelig, en lavere efter tre. Visse perioder regnes ikke med.

## Hvad der ikke kunne kontrolleres

open-de-states = De tyske delstaters love om offentlige organer er ikke læst, bortset fra Sachsen-Anhalts. Se delstatens databeskyttelseslov.
