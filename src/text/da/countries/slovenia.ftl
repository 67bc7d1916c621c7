# Slovenien: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-si-gdpr = Slovenien: databeskyttelsesforordningen, med bøder i sager om forseelser

## Kilder

source-slovenian-data-act = den slovenske lov om beskyttelse af personoplysninger (ZVOP-2)
source-slovenian-misdemeanours-act = den slovenske lov om forseelser (ZP-1)

## Hvad domstole og myndigheder har sagt

note-si-misdemeanour = Informationskommissæren pålægger juridiske personer og erhvervsdrivende bøden (globa) for en forseelse, op til databeskyttelsesforordningens beløb.
note-si-since = Loven med denne regel har været i kraft siden 26. januar 2023. Om og hvordan tidligere overtrædelser giver bøde, er ikke læst.
note-si-legal-persons = En juridisk person svarer for det, der er gjort i dens navn, for dens regning, til dens fordel eller med dens midler. Det gør den ikke, hvis den viser, at det var ment som en skade for den eller skete i strid med dens instrukser, selv om den havde ført det tilsyn, den skulle.
note-si-records = Oplysninger fra strafferegistre og registre over forseelser behandles i Slovenien som særlige kategorier af personoplysninger efter artikel 9, stk. 1 og 2.
note-si-criteria = Ud over artikel 83, stk. 2, må bøden ikke være en uforholdsmæssig byrde sammenlignet med bøden for tilsvarende brud på menneskerettigheder. Det har betydning, om nogen ville opnå en fordel eller skade, om overtrædelserne var gentagne eller omfattende, og hvor effektivt forholdene blev rettet. For fysiske personer har også indkomstniveauet i Slovenien og deres egen økonomi betydning.

## Hvad der ellers kan ske

measure-si-official = Staten og kommunerne svarer ikke for en forseelse. Det gør den ansvarlige person, hvor loven siger det: for overtrædelser af lovens egne regler med 400–4.000 euro og lignende.
measure-si-own-offences = Overtrædelser af lovens egne regler, for eksempel om logning, kameraer, biometri og samkøring af registre, er forseelser med deres egne intervaller.
measure-si-payment = Den, der ikke betaler halvdelen i tide, betaler det hele inden den frist, som afgørelsen sætter.
discount-si-half = hvis der betales inden otte dage efter fristen for at varsle en anmodning til domstolen
waived-si = Den, der betaler halvdelen, før den tid er gået, kan ikke længere bede om domstolens afgørelse.

## Frister

daterule-si-imposed-by = Informationskommissæren (Informacijski pooblaščenec) som myndighed for forseelser.
daterule-si-time-bar = To år fra overtrædelsen. Hvert skridt fra tilsynsmyndigheden mod overtræderen afbryder fristen, som derefter begynder forfra.
daterule-si-time-bar-at-most = Fire år fra overtrædelsen: Efter den dobbelte tid træffes der ikke længere nogen afgørelse.
daterule-si-appeal = Otte dage fra det tidspunkt, hvor afgørelsen blev modtaget, til skriftligt at varsle tilsynsmyndigheden om, at der vil komme en anmodning om domstolens afgørelse. Selve anmodningen skal indgives inden otte dage fra forkyndelsen af afgørelsen med begrundelse.
daterule-si-lapse = To år efter, at afgørelsen blev endelig, kan fuldbyrdelsen ikke længere begynde. Hvert skridt til fuldbyrdelse afbryder fristen, op til fire år.

## Hvad der ikke kunne kontrolleres

open-si-unlisted = Hvad slovensk ret gør ved artikel 10 og 24, og lovens artikel 96 og 97, er ikke læst (pisrs.si).
open-si-procedure = Hvad der flytter en slovensk frist ved fridage, er ikke læst (pisrs.si).
