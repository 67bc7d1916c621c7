# Sverige: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-se-criminal-data-act = Sverige: brottsdatalagen
regime-se-gdpr = Sverige: personvernforordningen og dataskyddslagen

## Det som ikke har regler her

refusal-national-security = Den svenske brottsdatalagen gjelder ikke nasjonal sikkerhet, heller ikke når politiet har overtatt oppgaven fra Säkerhetspolisen. Derfor er ingenting regnet ut her.
refusal-defence = Den svenske brottsdatalagen gjelder ikke forsvarets egne oppgaver. For dem gjelder en egen lov for Försvarsmakten, som ikke er med i dette verktøyet.
refusal-not-automated = Det kan ikke ilegges gebyr etter den svenske brottsdatalagen. Den gjelder bare automatisert behandling og behandling i en strukturert samling (kap. 1 § 3). Andre regler kan gjelde, for eksempel om taushetsplikt.

unless-national-security = Hvis formålet var nasjonal sikkerhet, gjelder ikke reglene som er med her.
unless-defence = Hvis formålet var forsvarets egne oppgaver, gjelder ikke reglene som er med her.
unless-not-automated = Hvis behandlingen var manuell og ikke i en strukturert samling, gjelder ikke den svenske brottsdatalagen, og den gir da ikke grunnlag for gebyr.

## Bestemmelser som faller bort

carveout-expression-se = Artikkel 5–30 og 35–50 gjelder ikke for behandling for journalistiske formål eller for akademisk, kunstnerisk eller litterær virksomhet. Det samme gjelder alt som ville stride mot de svenske grunnlovene om trykkefrihet og ytringsfrihet.

## Bestemmelser

provision-bdl-2-1 = Rettslig grunnlag for behandlingen
provision-bdl-2-2 = Registrering og håndtering av innkomne saker
provision-bdl-2-3 = Angitte formål
provision-bdl-2-4 = Prøving før bruk til nytt formål
provision-bdl-2-5 = Vitenskapelig, statistisk eller historisk bruk
provision-bdl-2-7 = Riktige opplysninger
provision-bdl-2-8 = Tilstrekkelige, relevante og ikke for mange opplysninger
provision-bdl-2-9 = Skille mellom ulike kategorier av personer
provision-bdl-2-10 = Skille mellom fakta og vurderinger
provision-bdl-2-11 = Sensitive opplysninger (særlige kategorier)
provision-bdl-2-12 = Biometriske og genetiske opplysninger
provision-bdl-2-14 = Søkeforbud
provision-bdl-2-15 = Retting av uriktige eller ufullstendige opplysninger
provision-bdl-2-16 = Sletting eller begrensning av behandlingen
provision-bdl-2-17 = Lagringstid
provision-bdl-2-18 = Årlig kontroll av om opplysningene trengs
provision-bdl-2-19-2 = Automatiserte avgjørelser bare ut fra sensitive opplysninger
provision-bdl-2-22 = Bruk til formål utenfor loven
provision-bdl-3-2 = Tiltak som sikrer og viser lovlig behandling
provision-bdl-3-3 = Innebygd personvern
provision-bdl-3-4 = Personvern som standardinnstilling
provision-bdl-3-5 = Logging
provision-bdl-3-6 = Tilgang bare etter den enkeltes behov
provision-bdl-3-7 = Vurdering av personvernkonsekvenser før ny, risikofylt behandling
provision-bdl-3-7-2 = Forhåndsdrøfting med tilsynsmyndigheten
provision-bdl-3-8 = Sikkerhet for personopplysningene
provision-bdl-3-9-1 = Melding om brudd på personopplysningssikkerheten
provision-bdf-3-14 = Dokumentasjon av brudd på personopplysningssikkerheten
provision-bdl-5-5 = Bistand til tilsynsmyndigheten
provision-bdl-5-7-2 = Plikt til å følge pålegg
provision-bdl-5-7-3 = Plikt til å følge forbud mot behandling
provision-bdl-8-1 = Overføring til tredjeland
provision-bdl-8-8 = Ytterligere regel om overføring til tredjeland
provision-pbdl-2-1 = Rettslig grunnlag etter polisens brottsdatalag
provision-pbdl-3-3 = Særlige merknader etter polisens brottsdatalag
provision-pbdl-4 = Lagringstid etter polisens brottsdatalag
provision-pbdl-5 = Lagringstid i registre etter polisens brottsdatalag
provision-pbdl-6-6 = Lagringstid i rettsteknisk virksomhet etter polisens brottsdatalag
provision-tbdl-2-1 = Rettslig grunnlag etter Tullverkets brottsdatalag
provision-tbdl-3-3 = Særlige merknader etter Tullverkets brottsdatalag
provision-tbdl-4 = Lagringstid etter Tullverkets brottsdatalag
provision-kbdl-2-1 = Rettslig grunnlag etter Kustbevakningens brottsdatalag
provision-kbdl-3-3 = Særlige merknader etter Kustbevakningens brottsdatalag
provision-kbdl-4 = Lagringstid etter Kustbevakningens brottsdatalag
provision-skbdl-2-1 = Rettslig grunnlag etter Skatteverkets brottsdatalag
provision-skbdl-3-3 = Særlige merknader etter Skatteverkets brottsdatalag
provision-skbdl-4 = Lagringstid etter Skatteverkets brottsdatalag
provision-abdl-2-1 = Rettslig grunnlag etter åklagarväsendets brottsdatalag
provision-abdl-4 = Lagringstid etter åklagarväsendets brottsdatalag
provision-dbdl-3 = Rettslig grunnlag etter domstolarnas brottsdatalag
provision-dbdl-6 = Søkeforbud i domstolarnas brottsdatalag
provision-krbdl-2-1 = Rettslig grunnlag etter Kriminalvårdens brottsdatalag
provision-krbdl-3-4 = Særlig merknad i sikkerhetsregisteret etter Kriminalvårdens brottsdatalag
provision-krbdl-2-5 = Lagringstid etter Kriminalvårdens brottsdatalag
provision-krbdl-3-7 = Lagringstid i sikkerhetsregisteret etter Kriminalvårdens brottsdatalag
provision-krbdl-regulations = Forskrifter om særlige merknader eller lagringstid etter Kriminalvårdens brottsdatalag
provision-bdl-2-6 = Alminnelig krav om lovlig behandling
provision-bdl-2-13 = Ytterligere regel om behandlingen
provision-bdl-2-19-1 = Ny prøving av automatiserte avgjørelser
provision-bdl-2-20 = Ytterligere regler om behandlingen
provision-bdl-3-1 = Den behandlingsansvarliges ansvar
provision-bdl-3-9-2 = Unntak fra meldeplikten
provision-bdl-3-10 = Underretning av de registrerte om brudd på personopplysningssikkerheten
provision-bdl-3-11 = Ytterligere plikter i brottsdatalagen
provision-bdl-3-13 = Personvernombud
provision-bdl-3-16 = Ytterligere regler, også om databehandlere
provision-bdl-3-20 = Ytterligere regel i brottsdatalagen
provision-bdl-4-2 = Informasjon til den registrerte
provision-bdl-4 = Øvrige regler om informasjon og rettigheter
provision-bdl-8-7 = Ytterligere regler om overføring til tredjeland

## Kriterier

criterion-bdl-1 = Om overtredelsen var forsettlig eller skyldtes uaktsomhet
criterion-bdl-2 = Skade, fare eller krenkelse
criterion-bdl-3 = Overtredelsens karakter, alvorlighetsgrad og varighet
criterion-bdl-4 = Hva som er gjort for å begrense virkningene
criterion-bdl-5 = Tidligere ilagt overtredelsesgebyr

## Kilder

source-criminal-data-act = den svenske brottsdatalagen (2018:1177)
source-criminal-data-ordinance = den svenske brottsdataförordningen (2018:1202)
source-criminal-data-bill = de svenske forarbeidene, prop. 2017/18:232
source-police-data-act = polisens brottsdatalag (2018:1693)
source-customs-data-act = Tullverkets brottsdatalag (2018:1694)
source-coast-guard-data-act = Kustbevakningens brottsdatalag (2018:1695)
source-tax-agency-data-act = Skatteverkets brottsdatalag (2018:1696)
source-prosecution-data-act = åklagarväsendets brottsdatalag (2018:1697)
source-courts-data-act = domstolarnas brottsdatalag (2018:1698)
source-prison-data-act = Kriminalvårdens brottsdatalag (2018:1699)
source-swedish-procedure-act = den svenske förvaltningslagen (2017:900)
source-swedish-time-act = den svenske loven om beregning av lovbestemt tid (1930:173)
source-swedish-holiday-act = den svenske loven om helligdager (1989:253)
source-recovery-act = den svenske loven (1993:891) om innkreving av statlige krav
source-imy-police = IMY, vedtak DI-2020-2719 av 10. februar 2021 (det svenske politiet)
source-imy-customs = IMY, vedtak av 14. mars 2022 (den svenske tollmyndigheten)
source-court-police = Kammarrätten i Stockholm, november 2022 (det svenske politiet), ifølge andre kilder
source-court-hospitals = Kammarrätten i Stockholm, 16. mai 2022 (4471-21 og fire andre saker), ifølge andre kilder
source-leave-refused = Högsta förvaltningsdomstolen i Sverige, 30. juni 2023 (anken ikke tillatt fremmet), ifølge andre kilder
source-data-protection-act = den svenske dataskyddslagen (2018:218)
source-data-protection-ordinance = den svenske forskriften (2018:219) til dataskyddslagen
source-imy-gdpr = IMY (den svenske tilsynsmyndigheten)
source-swedish-courts = svenske forvaltningsdomstoler
source-language-act = den svenske språklagen (2009:600)
source-secrecy-act = den svenske offentlighets- och sekretesslagen (2009:400)

## Syn

view-criminal-data-act = Brottsdatalagens ordlyd
view-imy-2021 = IMY, 2021 (det svenske politiet)
view-imy-2022 = IMY, 2022 (den svenske tollmyndigheten)
view-court-of-appeal-2022 = Kammarrätten i Stockholm, siden 2022 (etter personvernforordningen)
view-imy-2024 = IMY, 2024 (etter personvernforordningen)

## Hva domstoler og myndigheter har sagt

note-se-authority = Nemnder i kommuner og regioner er myndigheter. Et offentlig eid selskap er det ikke: Der gjelder maksimum i artikkel 83.
note-se-fault = IMY legger til grunn at overtredelsesgebyr krever forsett eller uaktsomhet.
note-se-turnover = Det er hele foretakets omsetning som teller. Et snevrere grunnlag ble avvist i Trygg-Hansa-saken.
note-se-not-intentional = At overtredelsen ikke var forsettlig, betyr bare at ingenting legges til. Det er ikke formildende.
note-se-low = Ved lav alvorlighetsgrad er startbeløpet 0 til 10{ "\u00A0" }% av maksimum. I Spotify- og CDON-sakene ble startbeløpet satt ytterligere ned på grunn av svært høy omsetning.
note-se-counted-once = Et forhold som er brukt for alvorlighetsgraden, brukes ikke på nytt som moment.
note-se-slow = I Klarna-saken ble en saksbehandlingstid på om lag tre år ikke godtatt som grunn til lavere gebyr.
note-se-not-worse = Den som alene bringer vedtaket inn for domstolene, kan ikke komme dårligere ut. Tilsynsmyndigheten kan selv anke en nedsettelse og har på den måten fått gebyrer forhøyet igjen.
note-bdl-whose-acts = Den behandlingsansvarlige er ansvarlig for all behandling under sin ledelse eller på sine vegne, enten den utføres av databehandlere, ansatte, innleide eller oppdragstakere.
note-bdl-each-case = Hvilke tiltak som trengs, vurderes i hvert enkelt tilfelle, blant annet ut fra hvilke opplysninger som behandles.
note-bdl-documents = At behandlingen er lovlig, kan vises ved dokumentasjon av systemer, behandlinger og tiltak.
note-bdl-strictly-necessary = Direktivet bak loven tillater behandling av sensitive opplysninger bare når den er strengt nødvendig.
note-bdl-mass-matching = EDPB svarte i 2020 at politiets bruk av en tjeneste som Clearview AI trolig ikke er forenlig med EUs personvernregler.
note-bdl-special-risk = Omfang, art, sammenheng og formål har betydning, og særlig om ny teknologi tas i bruk.
note-bdl-mass-access = En myndighets tilgang til store mengder personopplysninger er et særskilt inngrep, uansett om noen har lidd skade.
note-bdl-mass-access-before = EU-domstolen la allerede i 2014 til grunn at myndigheters tilgang er et ytterligere inngrep.
note-bdl-face-recognition = Typen opplysninger har betydning for hvor alvorlig overtredelsen er. Biometriske opplysninger som brukes til ansiktsgjenkjenning, er sensitive.
note-se-burden = Tilsynsmyndigheten har bevisbyrden for at vilkårene for overtredelsesgebyr er oppfylt, og det må gå klart fram at de er det. Det la kammarrätten til grunn i fem saker, ifølge andre kilder. Dommene er ikke lest.
note-se-burden-final = Högsta förvaltningsdomstolen ga ikke tillatelse (prövningstillstånd) til å anke dommen om bevisbyrden (Capio S:t Göran), ifølge andre kilder.
note-bdl-burden = I saker om overtredelsesgebyr etter personvernforordningen la kammarrätten bevisbyrden på tilsynsmyndigheten og krevde at det går klart fram at vilkårene er oppfylt, ifølge andre kilder. At det samme gjelder etter denne loven, er vår tolkning.
note-bdl-annulled = Kammarrätten opphevet IMYs vedtak om det svenske politiet i november 2022. Feilene skal ha ligget hos enkelte ansatte, mens myndighetens retningslinjer, prosesser og opplæring ble funnet tilstrekkelige, ifølge andre kilder. Dommen er ikke lest.

## Hva som ellers kan skje

measure-bdl-instead = Brudd på bestemmelsen gir ikke overtredelsesgebyr, men tilsynsmyndigheten (IMY) kan gi pålegg (föreläggande) om å rette på forholdet. Følges ikke pålegget, kan det gi gebyr på inntil 10 millioner svenske kroner.
measure-bdl-warning = Når behandlingen risikerer å bli ulovlig, kan tilsynsmyndigheten (IMY) gi råd eller en skriftlig advarsel, også uten at noe brudd er konstatert.
measure-bdl-no-reprimand = Irettesettelse er ikke blant virkemidlene i brottsdatalagen, til forskjell fra personvernforordningen. Uten gebyr kan tilsynsmyndigheten fortsatt gi råd, advarsel eller pålegg eller, hvis mangelen er alvorlig, forby behandlingen.
measure-bdl-order-measures = Tilsynsmyndigheten (IMY) kan pålegge opplæring og andre organisatoriske tiltak, slik at rutinene når alle og det kan vises at behandlingen er lovlig.
measure-bdl-order-assessment = Tilsynsmyndigheten (IMY) kan pålegge den behandlingsansvarlige å oppfylle plikten til vurdering av personvernkonsekvenser.
measure-bdl-order-inform = Tilsynsmyndigheten (IMY) kan pålegge at de registrerte får vite det de trenger for å ivareta rettighetene sine: rettslig grunnlag, mottakere og varighet (kap. 4 § 2). Det kan være nødvendig når sensitive opplysninger er behandlet i strid med loven.
measure-bdl-inform-limits = Plikten til å informere går ikke lenger enn reglene om taushet tillater: av hensyn til kriminalitetsbekjempelsen, andre undersøkelser, nasjonal sikkerhet eller andres rettigheter.
measure-bdl-order-erase = Tilsynsmyndigheten (IMY) kan pålegge mulige og relevante tiltak for å få slettet opplysninger som er kommet ut av kontroll.
measure-bdl-order-day = Et pålegg skal angi når tiltakene senest skal være gjennomført, og, når det passer, hvilke tiltak det gjelder.
measure-bdl-ban = Er mangelen alvorlig, kan tilsynsmyndigheten (IMY) gi forbud mot videre behandling.
measure-bdl-ignored-order = Den som ikke følger et pålegg eller et forbud, kan få gebyr på inntil 10 millioner svenske kroner for det.
measure-bdl-not-at-once = Vedtaket kan ikke gjennomføres straks, så gebyret kan ikke kreves inn før vedtaket er endelig.
measure-bdl-appeal = Vedtaket kan bringes inn for förvaltningsrätten (överklagas) med IMY som motpart. For å gå videre til kammarrätten kreves tillatelse (prövningstillstånd).
measure-bdl-payment = Gebyret går til staten og skal betales innen 30 dager etter at vedtaket er endelig, eller innen en lengre frist i vedtaket.
measure-bdl-recovery = Et gebyr som ikke betales i tide, kreves inn som et krav fra staten (indrivning).
measure-bdl-repayment = Blir gebyret senere opphevet, skal det som er betalt, tilbakebetales med renter.
measure-bdl-damages = Den registrerte kan også ha rett til erstatning (skadestånd), som ikke beregnes her.
measure-se-appeal = Vedtaket kan bringes inn for förvaltningsrätten (överklagas) med IMY som motpart. For å gå videre til kammarrätten kreves tillatelse (prövningstillstånd).
measure-se-payment = Gebyret går til staten og skal betales innen 30 dager etter at vedtaket er endelig, eller innen en lengre frist i vedtaket.
measure-se-recovery = Gebyret betales til Kammarkollegiet og bortfaller hvis det ikke tvangsfullbyrdes innen fem år. Oppheves det, tilbakebetales det med renter.

## Frister

daterule-se-time-bar = Gebyr kan bare ilegges hvis den det gjelder, fikk mulighet til å uttale seg innen fem år fra dagen overtredelsen skjedde.
daterule-se-appeal = Klagefristen er tre uker fra vedtaket ble mottatt, men for en part som representerer det offentlige, fra dagen vedtaket ble truffet.
daterule-se-payment = Betalingsfristen er 30 dager fra vedtaket ble endelig (laga kraft), eller lengre hvis vedtaket sier det.
daterule-se-lapse = Et ubetalt gebyr bortfaller så langt det ikke er tvangsfullbyrdet innen fem år etter at vedtaket ble endelig.
sendto-se = Klagen (överklagande) skal være skriftlig og sendes til IMY, som har truffet vedtaket. IMY sender den videre til forvaltningsdomstolen i Stockholm (Förvaltningsrätten i Stockholm).
late-se = En klage som kommer inn for sent, avvises, med mindre forsinkelsen skyldes at IMY ikke ga korrekt opplysning om hvordan man klager, eller klagen har kommet inn til domstolen i tide.

## Det som ikke kunne kontrolleres

open-bill-page = At det ikke er unnskyldelig å være ukjent med reglene, er hentet fra vedtaket. Hvilken side i den svenske proposisjonen det står på, er uklart (485 eller 465).
open-continuing-breach = Hvordan svenske domstoler leser «dagen da overtredelsen skjedde» når en overtredelse har pågått en tid, er ikke kjent.
open-annulment = Gebyret til det svenske politiet ble opphevet av domstol i november 2022, ifølge andre kilder. De er ikke enige om begrunnelsen, og dommen er ikke lest.
open-customs-sections = Hvilke paragrafer den svenske tollmyndigheten brøt, bygger på andre kilder. Dato, beløp og faktum er tilsynsmyndighetens egne.
open-police-list = Listen i kap. 7 § 1 i polisens brottsdatalag er i ordlyden fra lov 2025:961, der første dag ikke er lest. Ordlyden før det, fra lov 2019:435, nevnte kap. 4 §§ 2–4, 5 a og 7–11 og kap. 5 §§ 7, 15, 16, 20, 22 og 26.
open-method-guideline = Datainspektionen, som myndigheten het før, hadde retningslinjer for sine virkemidler og for gebyr etter brottsdatalagen. Vi kjenner bare tittelen og har ikke kontrollert om de gir beløp.
