# Tyskland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-de-gdpr = Tyskland: personvernforordningen, til 2023 med DSKs gebyrmodell

## Kilder

source-dsk-concept = DSKs modell for gebyrer (Tyskland, 14. oktober 2019)
source-german-data-act = den tyske føderale personvernloven (BDSG)
source-german-offences-act = den tyske loven om ordensforseelser (OWiG)
source-german-social-code = den tyske sosialloven, bok X (SGB X)
source-german-state-acts = personvernlovene i de tyske delstatene

## Hva domstoler og myndigheter har sagt

note-dsk-adjusted = Beløpet ble deretter justert etter overtrederen og andre omstendigheter, som lang saksbehandling eller truende insolvens.
note-dsk-courts = Modellen bandt ikke domstolene.
note-de-states = Den føderale loven unntar føderale myndigheter og offentlige organer. Delstatene har egne regler med samme virkning, ifølge andre kilder. Den som konkurrerer i et marked som offentlig foretak, regnes som privat.
note-de-social = Heller ikke for sosialopplysninger får myndigheter og andre offentlige organer gebyr.
note-de-self-report = En melding om brudd til tilsynsmyndigheten, eller underretningen til de berørte, kan brukes i en sak om gebyr mot den som hadde plikt til å gi den, bare med dennes samtykke.

## Hva som ellers kan skje

measure-de-consumer-credit = Långivere kan etter nasjonal rett få gebyr på opptil 50{ "\u00A0" }000 euro hvis de behandler forespørsler fra andre EØS-stater annerledes, eller ikke sier til en forbruker at en avtale ble nektet på grunn av en kredittopplysning.
measure-de-crimes = Noen handlinger er straffbare, for eksempel bevisst og yrkesmessig å gi videre opplysninger om et stort antall personer: fengsel i inntil tre år.

## Frister

daterule-de-imposed-by = Forbundets eller delstatens tilsynsmyndighet.
daterule-de-time-bar = Tre år fra handlingen opphørte, eller fra en senere følge som hører til den. Et første avhør, beskjed om at saken er åpnet, vedtaket og noen andre skritt avbryter fristen, og den begynner på nytt.
daterule-de-time-bar-at-most = Fristen er i alle tilfeller ute seks år etter at handlingen opphørte, med mindre en domstol har dømt før det.
daterule-de-appeal = To uker fra vedtaket ble forkynt, skriftlig eller muntlig til protokollen hos den myndigheten som traff det. Amtsgericht avgjør, og Landgericht hvis gebyret er over 100{ "\u00A0" }000 euro.
daterule-de-payment = To uker fra vedtaket ble rettskraftig.
daterule-de-lapse = Et gebyr over 1{ "\u00A0" }000 euro kan ikke lenger fullbyrdes fem år etter at det ble endelig, et lavere etter tre. Noe tid regnes ikke med.

## Det som ikke kunne kontrolleres

open-de-states = De tyske delstatenes lover om offentlige organer er ikke lest, bortsett fra Sachsen-Anhalts. Se delstatens personvernlov.
