# Slovenia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-si-gdpr = Slovenia: personvernforordningen, med bøter for forseelser

## Kilder

source-slovenian-data-act = den slovenske personvernloven (ZVOP-2)
source-slovenian-misdemeanours-act = den slovenske loven om forseelser (ZP-1)

## Hva domstoler og myndigheter har sagt

note-si-misdemeanour = Informasjonskommissæren ilegger bot (globa) for forseelse, til juridiske personer og dem som driver virksomhet, inntil beløpene i personvernforordningen.
note-si-since = Loven med denne regelen har vært i kraft siden 26. januar 2023. Om og hvordan tidligere overtredelser gir bot, er ikke lest.
note-si-legal-persons = En juridisk person er ansvarlig for det som ble gjort i dens navn, for dens regning, til dens fordel eller med dens midler. Det er den ikke hvis den viser at hensikten var å skade den, eller at det skjedde mot dens instrukser selv om den hadde kontrollert som den skulle.
note-si-records = Opplysninger fra registre over straffesaker og forseelser behandles i Slovenia som særlige kategorier, etter artikkel 9 nr. 1 og 2.
note-si-criteria = Ved siden av artikkel 83 nr. 2 må boten ikke være en uforholdsmessig byrde sammenlignet med boten for lignende krenkelser av menneskerettighetene. Det teller om noen ville tjene på det eller skade, om overtredelsene var gjentatte eller massive, og hvor godt de ble rettet opp; for fysiske personer også inntektsnivået i Slovenia og egen økonomi.

## Hva som ellers kan skje

measure-si-official = Staten og kommunene er ikke ansvarlige for en forseelse. Den ansvarlige personen er det når loven sier det, for brudd på lovens egne regler: 400 til 4{ "\u00A0" }000 euro og lignende.
measure-si-own-offences = Brudd på lovens egne regler, for eksempel om logger, kameraer, biometri og kobling av registre, er forseelser med egne beløpsrammer.
measure-si-payment = Den som ikke betaler halvparten i tide, betaler alt, innen fristen i vedtaket.
discount-si-half = dersom det betales innen åtte dager etter fristen for å melde fra om en begjæring til domstolen
waived-si = Den som betaler halvparten før den fristen er ute, kan ikke lenger be om domstolens avgjørelse.

## Frister

daterule-si-imposed-by = Informasjonskommissæren (Informacijski pooblaščenec), som myndighet for forseelser.
daterule-si-time-bar = To år fra overtredelsen. Hvert skritt tilsynsmyndigheten tar mot den som begikk den, avbryter fristen, som da begynner på nytt.
daterule-si-time-bar-at-most = Fire år fra overtredelsen: etter den doble tiden kan ikke noe avgjøres lenger.
daterule-si-appeal = Åtte dager fra vedtaket ble mottatt, for å melde skriftlig til tilsynsmyndigheten at en begjæring om domstolens avgjørelse vil følge. Selve begjæringen skal inn innen åtte dager fra vedtaket med begrunnelse ble forkynt.
daterule-si-lapse = To år etter at vedtaket ble endelig, kan fullbyrdelsen ikke lenger ta til. Hvert skritt for å fullbyrde avbryter fristen, inntil fire år.

## Det som ikke kunne kontrolleres

open-si-unlisted = Det er ikke lest hvordan slovensk rett behandler artikkel 10 og 24, og heller ikke artikkel 96 og 97 i loven (pisrs.si).
open-si-procedure = Hva som flytter en slovensk frist forbi helligdager, er ikke lest (pisrs.si).
