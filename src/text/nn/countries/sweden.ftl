# Sverige: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-se-criminal-data-act = Sverige: brottsdatalagen
regime-se-gdpr = Sverige: personvernforordninga og dataskyddslagen

## Det som ikkje har reglar her

refusal-national-security = Den svenske brottsdatalagen gjeld ikkje nasjonal tryggleik, heller ikkje når politiet har teke over oppgåva frå Säkerhetspolisen. Derfor blir det ikkje rekna ut noko gebyr her.
refusal-defence = Den svenske brottsdatalagen gjeld ikkje forsvaret sine eigne oppgåver. Dei følgjer ei eiga lov for Försvarsmakten, som ikkje er med i dette verktøyet.
refusal-not-automated = Det kan ikkje bli sanksjonsavgift etter brottsdatalagen: Lova gjeld berre automatisert behandling og behandling i ei strukturert samling (kap. 1 § 3). Anna lov kan gjelde, til dømes om teieplikt.

unless-national-security = Dersom det gjaldt nasjonal tryggleik: Det er ikkje med i reglane her.
unless-defence = Dersom det gjaldt forsvaret sine eigne oppgåver: Det er ikkje med i reglane her.
unless-not-automated = Dersom det skjedde manuelt og ikkje i ei strukturert samling: Brottsdatalagen gjeld ikkje, og gir inga sanksjonsavgift.

## Føresegner som fell bort

carveout-expression-se = Artikkel 5–30 og 35–50 skal ikkje brukast på behandling for journalistiske formål eller for akademisk, kunstnarleg eller litterær skapande verksemd. Det same gjeld det som ville vere i strid med dei svenske grunnlovene om trykkefridom og ytringsfridom.

## Føresegner

provision-bdl-2-1 = Rettsleg grunnlag for behandlinga
provision-bdl-2-2 = Registrering og handtering av innkomne saker
provision-bdl-2-3 = Oppgitte formål
provision-bdl-2-4 = Prøving før bruk til nytt formål
provision-bdl-2-5 = Vitskapleg, statistisk eller historisk bruk
provision-bdl-2-7 = Rette opplysningar
provision-bdl-2-8 = Tilstrekkelege, relevante og ikkje for mange opplysningar
provision-bdl-2-9 = Skilje mellom ulike kategoriar av personar
provision-bdl-2-10 = Skilje mellom fakta og vurderingar
provision-bdl-2-11 = Sensitive opplysningar (særlege kategoriar)
provision-bdl-2-12 = Biometriske og genetiske opplysningar
provision-bdl-2-14 = Søkjeforbod
provision-bdl-2-15 = Retting av uriktige eller ufullstendige opplysningar
provision-bdl-2-16 = Sletting eller avgrensing av behandlinga
provision-bdl-2-17 = Lagringstid
provision-bdl-2-18 = Årleg kontroll av om opplysningane trengst
provision-bdl-2-19-2 = Automatiserte avgjerder berre ut frå sensitive opplysningar
provision-bdl-2-22 = Bruk til formål utanfor lova
provision-bdl-3-2 = Tiltak som sikrar og viser lovleg behandling
provision-bdl-3-3 = Innebygd personvern
provision-bdl-3-4 = Personvern som standardinnstilling
provision-bdl-3-5 = Logging
provision-bdl-3-6 = Tilgang berre etter behovet til den enkelte
provision-bdl-3-7 = Vurdering av personvernkonsekvensar før ny, risikofylt behandling
provision-bdl-3-7-2 = Førehandsdrøfting med tilsynsstyresmakta
provision-bdl-3-8 = Tryggleik for personopplysningane
provision-bdl-3-9-1 = Melding om brot på personopplysningstryggleiken
provision-bdf-3-14 = Dokumentasjon av brot på personopplysningstryggleiken
provision-bdl-5-5 = Hjelp til tilsynsstyresmakta
provision-bdl-5-7-2 = Plikt til å følgje pålegg
provision-bdl-5-7-3 = Plikt til å følgje forbod mot behandling
provision-bdl-8-1 = Overføring til tredjeland
provision-bdl-8-8 = Overføring til andre enn rett styresmakt i tredjeland
provision-pbdl-2-1 = Rettsleg grunnlag etter polisens brottsdatalag
provision-pbdl-3-3 = Særlege merknader etter polisens brottsdatalag
provision-pbdl-4 = Lagringstid etter polisens brottsdatalag
provision-pbdl-5 = Lagringstid i register etter polisens brottsdatalag
provision-pbdl-6-6 = Lagringstid i rettsteknisk verksemd etter polisens brottsdatalag
provision-tbdl-2-1 = Rettsleg grunnlag etter Tullverkets brottsdatalag
provision-tbdl-3-3 = Særlege merknader etter Tullverkets brottsdatalag
provision-tbdl-4 = Lagringstid etter Tullverkets brottsdatalag
provision-kbdl-2-1 = Rettsleg grunnlag etter Kustbevakningens brottsdatalag
provision-kbdl-3-3 = Særlege merknader etter Kustbevakningens brottsdatalag
provision-kbdl-4 = Lagringstid etter Kustbevakningens brottsdatalag
provision-skbdl-2-1 = Rettsleg grunnlag etter Skatteverkets brottsdatalag
provision-skbdl-3-3 = Særlege merknader etter Skatteverkets brottsdatalag
provision-skbdl-4 = Lagringstid etter Skatteverkets brottsdatalag
provision-abdl-2-1 = Rettsleg grunnlag etter åklagarväsendets brottsdatalag
provision-abdl-4 = Lagringstid etter åklagarväsendets brottsdatalag
provision-dbdl-3 = Rettsleg grunnlag etter domstolarnas brottsdatalag
provision-dbdl-6 = Søkjeforbod i domstolarnas brottsdatalag
provision-krbdl-2-1 = Rettsleg grunnlag etter Kriminalvårdens brottsdatalag
provision-krbdl-3-4 = Særleg merknad i tryggingsregisteret etter Kriminalvårdens brottsdatalag
provision-krbdl-2-5 = Lagringstid etter Kriminalvårdens brottsdatalag
provision-krbdl-3-7 = Lagringstid i tryggingsregisteret etter Kriminalvårdens brottsdatalag
provision-krbdl-regulations = Forskrifter om særlege merknader eller lagringstid etter Kriminalvårdens brottsdatalag
provision-bdl-2-6 = Allment krav om lovleg behandling
provision-bdl-2-13 = Sensitive opplysningar ved journalføring og i innkomne saker
provision-bdl-2-19-1 = Ny prøving av automatiserte avgjerder
provision-bdl-2-20 = Vilkår overfor andre medlemsstatar og rettsstatistikk
provision-bdl-3-1 = Ansvaret til den behandlingsansvarlege
provision-bdl-3-9-2 = Unntak frå plikta til å melde avvik
provision-bdl-3-10 = Underretning til dei registrerte om brot på personopplysningstryggleiken
provision-bdl-3-11 = Unntak frå underretning, og samarbeid med tilsynsstyresmakta
provision-bdl-3-13 = Personvernombod
provision-bdl-3-16 = Fleire reglar, også om databehandlarar
provision-bdl-3-20 = Felles behandlingsansvar
provision-bdl-4-2 = Informasjon til den registrerte
provision-bdl-4 = Dei andre reglane om informasjon og rettar
provision-bdl-8-7 = Fleire reglar om overføring til tredjeland

## Kriterium

criterion-bdl-1 = Om brotet var forsettleg eller kom av aktløyse
criterion-bdl-2 = Skade, fare eller krenking som brotet førte til eller kunne ha ført til
criterion-bdl-3 = Karakteren, alvoret og lengda av brotet
criterion-bdl-4 = Kva som er gjort for å avgrense verknadene
criterion-bdl-5 = Sanksjonsavgift som er gitt tidlegare

## Kjelder

source-criminal-data-act = den svenske brottsdatalagen (2018:1177)
source-criminal-data-ordinance = den svenske brottsdataförordningen (2018:1202)
source-criminal-data-bill = dei svenske førearbeida, prop. 2017/18:232
source-police-data-act = polisens brottsdatalag (2018:1693)
source-customs-data-act = Tullverkets brottsdatalag (2018:1694)
source-coast-guard-data-act = Kustbevakningens brottsdatalag (2018:1695)
source-tax-agency-data-act = Skatteverkets brottsdatalag (2018:1696)
source-prosecution-data-act = åklagarväsendets brottsdatalag (2018:1697)
source-courts-data-act = domstolarnas brottsdatalag (2018:1698)
source-prison-data-act = Kriminalvårdens brottsdatalag (2018:1699)
source-swedish-procedure-act = den svenske förvaltningslagen (2017:900)
source-swedish-time-act = den svenske lova om utrekning av lovfesta tid (1930:173)
source-swedish-holiday-act = den svenske lova om heilagdagar (1989:253)
source-recovery-act = den svenske lova (1993:891) om innkrevjing av statlege krav
source-imy-police = IMY, vedtak DI-2020-2719 av 10. februar 2021 (det svenske politiet)
source-imy-customs = IMY, vedtak av 14. mars 2022 (den svenske tollstyresmakta)
source-court-police = Kammarrätten i Stockholm, november 2022 (det svenske politiet), ifølgje andre kjelder
source-court-hospitals = Kammarrätten i Stockholm, 16. mai 2022 (4471-21 og fire andre saker), ifølgje andre kjelder
source-leave-refused = Högsta förvaltningsdomstolen i Sverige, 30. juni 2023 (anken blei ikkje tillaten fremja), ifølgje andre kjelder
source-data-protection-act = den svenske dataskyddslagen (2018:218)
source-data-protection-ordinance = den svenske forskrifta (2018:219) til dataskyddslagen
source-imy-gdpr = IMY (den svenske tilsynsstyresmakta)
source-swedish-courts = svenske forvaltningsdomstolar
source-language-act = den svenske språklagen (2009:600)
source-secrecy-act = den svenske offentlighets- och sekretesslagen (2009:400)

## Standpunkt

view-criminal-data-act = Ordlyden i brottsdatalagen
view-imy-2021 = IMY, 2021 (det svenske politiet)
view-imy-2022 = IMY, 2022 (den svenske tollstyresmakta)
view-court-of-appeal-2022 = Kammarrätten i Stockholm, sidan 2022 (etter personvernforordninga)
view-imy-2024 = IMY, 2024 (etter personvernforordninga)

## Kva domstolar og styresmakter har sagt

note-se-authority = Nemnder i kommunar og regionar er styresmakter. Eit offentleg eigd selskap er det ikkje: Der gjeld dei høgste beløpa i artikkel 83.
note-se-fault = IMY seier at sanksjonsavgift krev forsett eller aktløyse.
note-se-turnover = Omsetnaden er omsetnaden til heile føretaket. Eit snevrare grunnlag blei avvist i Trygg-Hansa-saka.
note-se-not-intentional = At brotet ikkje var forsettleg, vil berre seie at ingenting blir lagt til. Det er ikkje formildande.
note-se-low = Låg alvorsgrad byrjar på 0 til 10{ "\u00A0" }% av det høgste beløpet. I Spotify- og CDON-sakene blei startbeløpet sett endå meir ned på grunn av svært høg omsetnad.
note-se-counted-once = Det som er brukt for alvorsgraden, blir ikkje brukt på nytt som eige omstende.
note-se-slow = I Klarna-saka blei om lag tre års saksbehandling ikkje godteken som grunn til lågare avgift.
note-se-not-worse = Den som er åleine om å klage, kan ikkje kome dårlegare ut. Tilsynsstyresmakta kan sjølv anke ei nedsetjing og har på den måten fått avgifter auka igjen.
note-bdl-whose-acts = Den behandlingsansvarlege svarer for all behandling under si leiing eller på sine vegner: av databehandlarar, tilsette, innleigde og oppdragstakarar.
note-bdl-each-case = Kva tiltak som trengst, må vurderast i kvart enkelt tilfelle, mellom anna ut frå kva opplysningar som blir behandla.
note-bdl-documents = At behandlinga er lovleg, kan visast ved dokumentasjon av system, behandlingar og tiltak.
note-bdl-strictly-necessary = Direktivet bak lova tillèt behandling av sensitive opplysningar berre når det er strengt nødvendig.
note-bdl-mass-matching = EDPB svarte i 2020 at det truleg ikkje er i samsvar med personvernreglane i EU at politiet bruker ei teneste som Clearview AI.
note-bdl-special-risk = Omfang, art, samanheng og formål har noko å seie, og særleg om det blir brukt ny teknologi.
note-bdl-mass-access = At ei styresmakt får tilgang til store mengder personopplysningar, er eit inngrep i seg sjølv, uansett om nokon har lide skade.
note-bdl-mass-access-before = EU-domstolen la alt i 2014 til grunn at det er eit inngrep i tillegg at styresmakter får tilgang.
note-bdl-face-recognition = Typen opplysningar har noko å seie for kor alvorleg brotet er. Biometriske opplysningar som blir brukte til ansiktsattkjenning, er sensitive.
note-se-burden = Tilsynsstyresmakta har bevisbøra for at vilkåra for sanksjonsavgift er oppfylte, og det må gå klart fram at dei er det. Det la kammarrätten til grunn i fem saker, ifølgje andre kjelder. Dommane er ikkje lesne.
note-se-burden-final = Högsta förvaltningsdomstolen gav ikkje løyve (prövningstillstånd) til å anke dommen om bevisbøra (Capio S:t Göran), ifølgje andre kjelder.
note-bdl-burden = I saker om sanksjonsavgift etter personvernforordninga la kammarrätten bevisbøra på tilsynsstyresmakta og kravde at det går klart fram at vilkåra er oppfylte, ifølgje andre kjelder. At det same gjeld etter denne lova, er vår tolking.
note-bdl-annulled = Kammarrätten oppheva vedtaket frå IMY om det svenske politiet i november 2022. Feila skal ha lege hos enkelte tilsette, medan retningslinene, prosessane og opplæringa i politiet var gode nok, ifølgje andre kjelder. Dommen er ikkje lesen.

## Kva som elles kan skje

measure-bdl-instead = Brot på føresegna gir ikkje sanksjonsavgift, men tilsynsstyresmakta (IMY) kan gi pålegg (föreläggande) om å rette på forholdet.
measure-bdl-warning = Når behandlinga står i fare for å bli ulovleg, kan tilsynsstyresmakta (IMY) gi råd eller ei skriftleg åtvaring, også utan at noko brot er konstatert.
measure-bdl-no-reprimand = Irettesetjing er ikkje mellom verkemidla i brottsdatalagen, til skilnad frå personvernforordninga. Utan avgift kan tilsynsstyresmakta (IMY) framleis gi råd, åtvaring eller pålegg og, om mangelen er alvorleg, forby behandlinga.
measure-bdl-order-measures = Tilsynsstyresmakta (IMY) kan gi pålegg om opplæring og andre organisatoriske tiltak, slik at rutinane når alle og det kan visast at behandlinga er lovleg.
measure-bdl-order-assessment = Tilsynsstyresmakta (IMY) kan gi den behandlingsansvarlege pålegg om å oppfylle plikta til å vurdere personvernkonsekvensar.
measure-bdl-order-inform = Tilsynsstyresmakta (IMY) kan gi pålegg om at dei registrerte får vite det dei treng for å ta vare på rettane sine: rettsleg grunnlag, mottakarar og lagringstid (kap. 4 § 2). Det kan vere nødvendig når sensitive opplysningar er behandla i strid med lova.
measure-bdl-inform-limits = Plikta til å informere går ikkje lenger enn reglane om teieplikt tillèt: av omsyn til kampen mot kriminalitet, andre undersøkingar, nasjonal tryggleik eller rettane til andre.
measure-bdl-order-erase = Tilsynsstyresmakta (IMY) kan gi pålegg om moglege og relevante tiltak for å få sletta opplysningar som har kome ut av kontroll.
measure-bdl-order-day = Eit pålegg skal seie når tiltaka seinast skal vere gjennomførte, og, når det passar, kva tiltak det gjeld.
measure-bdl-ban = Er mangelen alvorleg, kan tilsynsstyresmakta (IMY) forby vidare behandling.
measure-bdl-ignored-order = Den som ikkje følgjer eit pålegg eller forbod, kan få sanksjonsavgift på opptil 10 millionar svenske kroner for det.
measure-bdl-not-at-once = Vedtaket kan ikkje fullbyrdast straks, så avgifta kan ikkje krevjast inn før vedtaket er endeleg.
measure-bdl-appeal = Vedtaket kan bringast inn for förvaltningsrätten (överklagas) med IMY som motpart. Kammarrätten tek saka berre etter løyve (prövningstillstånd).
measure-bdl-payment = Avgifta skal betalast innan 30 dagar etter at vedtaket er endeleg, eller innan ein lengre frist i vedtaket.
measure-bdl-recovery = Ei avgift som ikkje blir betalt, går til innkrevjing (indrivning).
measure-bdl-repayment = Blir avgifta seinare oppheva, skal det som er betalt, betalast tilbake med renter.
measure-bdl-damages = Den registrerte kan også ha rett til skadebot (skadestånd), som ikkje blir rekna ut her.
measure-se-appeal = Vedtaket kan bringast inn for förvaltningsrätten (överklagas) med IMY som motpart. Kammarrätten tek saka berre etter løyve (prövningstillstånd).
measure-se-payment = Avgifta går til staten og skal betalast innan 30 dagar etter at vedtaket er endeleg, eller innan ein lengre frist i vedtaket.
measure-se-recovery = Avgifta blir betalt til Kammarkollegiet og fell bort dersom ho ikkje blir tvangsfullbyrda innan fem år. Blir ho oppheva, skal ho betalast tilbake med renter.

## Fristar

daterule-se-time-bar = Avgift kan berre givast dersom den det gjeld, har fått høve til å seie si meining innan fem år frå den dagen brotet skjedde.
daterule-se-appeal = Klagefristen er tre veker frå den dagen parten fekk vedtaket. For ein part som representerer det offentlege, går han frå den dagen vedtaket blei gjort.
daterule-se-payment = Betalingsfristen er 30 dagar frå vedtaket blei endeleg (laga kraft), eller lengre om vedtaket seier det.
daterule-se-lapse = Ei ubetalt avgift fell bort så langt ho ikkje er tvangsfullbyrda innan fem år frå vedtaket blei endeleg.
sendto-se = Klaga (överklagande) skal vere skriftleg og sendast til IMY, som har gjort vedtaket. IMY sender henne vidare til forvaltningsdomstolen i Stockholm (Förvaltningsrätten i Stockholm).
late-se = Ei klage som kjem inn for seint, blir avvist, med mindre forseinkinga kjem av at IMY ikkje gav rett opplysning om korleis ein klagar, eller klaga har kome inn til domstolen i tide.

## Det som ikkje kunne kontrollerast

open-bill-page = At det ikkje er ei orsaking å ikkje kjenne reglane, er henta frå vedtaket. Kva side i den svenske proposisjonen det står på, er uklart (485 eller 465).
open-continuing-breach = Korleis svenske domstolar les orda om den dagen brotet skjedde, når brotet har gått over ei tid, er ikkje kjent.
open-annulment = Kammarrätten oppheva avgifta til det svenske politiet i november 2022, ifølgje andre kjelder. Dei er ikkje samde om grunngivinga, og dommen er ikkje lesen.
open-customs-sections = Kva paragrafar den svenske tollstyresmakta braut, er opplyst av andre kjelder. Dato, beløp og fakta er frå tilsynsstyresmakta sjølv.
open-police-list = Lista i polisens brottsdatalag kap. 7 § 1 har ordlyden frå lov 2025:961, og kva dag han byrja å gjelde, er ikkje lese. Ordlyden før det, frå lov 2019:435, nemnde kap. 4 §§ 2–4, 5 a og 7–11 og kap. 5 §§ 7, 15, 16, 20, 22 og 26.
open-method-guideline = Datainspektionen, som styresmakta heitte før, hadde retningsliner for verkemidla sine og for avgift etter brottsdatalagen. Vi kjenner berre tittelen og har ikkje kontrollert om dei gir beløp.
