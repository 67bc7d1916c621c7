# Sverige: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-se-criminal-data-act = Sverige: brottsdatalagen
regime-se-gdpr = Sverige: databeskyttelsesforordningen og dataskyddslagen

## Hvad der ikke har regler her

refusal-national-security = National sikkerhed falder uden for de regler, der er med her. Den svenske brottsdatalag gælder ikke for national sikkerhed, heller ikke når politiet har overtaget opgaven fra Säkerhetspolisen.
refusal-defence = Det svenske forsvars egne opgaver falder uden for de regler, der er med her. Se den svenske lov for Försvarsmakten.
refusal-not-automated = Ingen sanktionsafgift efter brottsdatalagen: Den gælder kun for behandling, der er automatiseret, eller hvor oplysningerne indgår i et register, det vil sige en struktureret samling (kapitel 1, § 3). Andre regler kan gælde, for eksempel om tavshedspligt.

unless-national-security = Hvis det skete af hensyn til den nationale sikkerhed: Det falder uden for de regler, der er med her.
unless-defence = Hvis det var en af forsvarets egne opgaver: Det falder uden for de regler, der er med her.
unless-not-automated = Hvis det skete manuelt og uden register: Brottsdatalagen gælder ikke, så der kan ikke pålægges en sanktionsafgift efter den.

## Bestemmelser, der falder bort

carveout-expression-se = Artikel 5–30 og 35–50 anvendes ikke på behandling til journalistiske formål eller til akademisk, kunstnerisk eller litterær virksomhed. Det gør heller ikke noget, der ville stride mod de to svenske grundlove tryckfrihetsförordningen og yttrandefrihetsgrundlagen.

## Bestemmelser

provision-bdl-2-1 = Retsgrundlag for behandlingen
provision-bdl-2-2 = Registrering og håndtering af indkomne sager
provision-bdl-2-3 = Udtrykkeligt angivne formål
provision-bdl-2-4 = Kontrol før brug til et nyt formål
provision-bdl-2-5 = Videnskabelig, statistisk eller historisk brug
provision-bdl-2-7 = Korrekte oplysninger
provision-bdl-2-8 = Tilstrækkelige og relevante oplysninger, ikke for omfattende
provision-bdl-2-9 = Sondring mellem forskellige kategorier af personer
provision-bdl-2-10 = Sondring mellem fakta og vurderinger
provision-bdl-2-11 = Følsomme oplysninger
provision-bdl-2-12 = Biometriske og genetiske oplysninger
provision-bdl-2-14 = Forbud mod visse søgninger
provision-bdl-2-15 = Berigtigelse af urigtige eller ufuldstændige oplysninger
provision-bdl-2-16 = Sletning af oplysninger eller begrænsning af behandlingen
provision-bdl-2-17 = Opbevaringstid
provision-bdl-2-18 = Årlig kontrol af behovet for opbevaring
provision-bdl-2-19-2 = Automatiske afgørelser alene på grundlag af følsomme oplysninger
provision-bdl-2-22 = Brug til formål uden for loven
provision-bdl-3-2 = Foranstaltninger, der sikrer og påviser lovlig behandling
provision-bdl-3-3 = Databeskyttelse gennem design
provision-bdl-3-4 = Databeskyttelse gennem standardindstillinger
provision-bdl-3-5 = Logning
provision-bdl-3-6 = Adgang kun efter den enkeltes behov
provision-bdl-3-7 = Konsekvensanalyse før ny behandling med særlig risiko
provision-bdl-3-7-2 = Forudgående høring af tilsynsmyndigheden
provision-bdl-3-8 = Sikkerhed for oplysningerne
provision-bdl-3-9-1 = Anmeldelse af brud på persondatasikkerheden til tilsynsmyndigheden
provision-bdf-3-14 = Dokumentation af et sikkerhedsbrud
provision-bdl-5-5 = Bistand til tilsynsmyndighedens undersøgelse
provision-bdl-5-7-2 = Pligt til at følge et påbud
provision-bdl-5-7-3 = Pligt til at følge et forbud mod behandlingen
provision-bdl-8-1 = Overførsel til tredjelande
provision-bdl-8-8 = Overførsel til tredjelande, yderligere regel
provision-pbdl-2-1 = Retsgrundlag efter polisens brottsdatalag
provision-pbdl-3-3 = Særlige anmærkninger efter polisens brottsdatalag
provision-pbdl-4 = Opbevaringstid efter polisens brottsdatalag
provision-pbdl-5 = Opbevaringstid i registrene efter polisens brottsdatalag
provision-pbdl-6-6 = Opbevaringstid i kriminalteknisk arbejde efter polisens brottsdatalag
provision-tbdl-2-1 = Retsgrundlag efter Tullverkets brottsdatalag
provision-tbdl-3-3 = Særlige anmærkninger efter Tullverkets brottsdatalag
provision-tbdl-4 = Opbevaringstid efter Tullverkets brottsdatalag
provision-kbdl-2-1 = Retsgrundlag efter Kustbevakningens brottsdatalag
provision-kbdl-3-3 = Særlige anmærkninger efter Kustbevakningens brottsdatalag
provision-kbdl-4 = Opbevaringstid efter Kustbevakningens brottsdatalag
provision-skbdl-2-1 = Retsgrundlag efter Skatteverkets brottsdatalag
provision-skbdl-3-3 = Særlige anmærkninger efter Skatteverkets brottsdatalag
provision-skbdl-4 = Opbevaringstid efter Skatteverkets brottsdatalag
provision-abdl-2-1 = Retsgrundlag efter åklagarväsendets brottsdatalag
provision-abdl-4 = Opbevaringstid efter åklagarväsendets brottsdatalag
provision-dbdl-3 = Retsgrundlag efter domstolarnas brottsdatalag
provision-dbdl-6 = Søgeforbud i domstolarnas brottsdatalag
provision-krbdl-2-1 = Retsgrundlag efter Kriminalvårdens brottsdatalag
provision-krbdl-3-4 = Særlig anmærkning i sikkerhedsregistret efter Kriminalvårdens brottsdatalag
provision-krbdl-2-5 = Opbevaringstid efter Kriminalvårdens brottsdatalag
provision-krbdl-3-7 = Opbevaringstid i sikkerhedsregistret efter Kriminalvårdens brottsdatalag
provision-krbdl-regulations = Forskrifter om særlige anmærkninger eller opbevaringstid efter Kriminalvårdens brottsdatalag
provision-bdl-2-6 = Lovlig behandling i almindelighed
provision-bdl-2-13 = Yderligere regel om behandlingen
provision-bdl-2-19-1 = Anden regel om automatiske afgørelser
provision-bdl-2-20 = Yderligere regler om behandlingen
provision-bdl-3-1 = Den dataansvarliges ansvar
provision-bdl-3-9-2 = Yderligere regel om anmeldelse af sikkerhedsbrud
provision-bdl-3-10 = Underretning af de registrerede om brud på persondatasikkerheden
provision-bdl-3-11 = Yderligere pligter
provision-bdl-3-13 = Databeskyttelsesrådgiver
provision-bdl-3-16 = Yderligere regler, blandt andet om databehandlere
provision-bdl-3-20 = Yderligere pligt
provision-bdl-4-2 = Oplysninger til de registrerede
provision-bdl-4 = Øvrige regler om oplysningspligt og rettigheder
provision-bdl-8-7 = Overførsel til tredjelande, øvrige regler

## Kriterier

criterion-bdl-1 = Om overtrædelsen var forsætlig eller uagtsom
criterion-bdl-2 = Den skade, fare eller krænkelse, som overtrædelsen medførte eller kunne medføre
criterion-bdl-3 = Overtrædelsens karakter, alvor og varighed
criterion-bdl-4 = Hvad der blev gjort for at begrænse virkningerne
criterion-bdl-5 = Tidligere sanktionsafgifter efter databeskyttelsesreglerne

## Kilder

source-criminal-data-act = den svenske brottsdatalag (2018:1177)
source-criminal-data-ordinance = den svenske brottsdataförordning (2018:1202)
source-criminal-data-bill = det svenske lovforslag prop. 2017/18:232
source-police-data-act = polisens brottsdatalag (2018:1693)
source-customs-data-act = Tullverkets brottsdatalag (2018:1694)
source-coast-guard-data-act = Kustbevakningens brottsdatalag (2018:1695)
source-tax-agency-data-act = Skatteverkets brottsdatalag (2018:1696)
source-prosecution-data-act = åklagarväsendets brottsdatalag (2018:1697)
source-courts-data-act = domstolarnas brottsdatalag (2018:1698)
source-prison-data-act = Kriminalvårdens brottsdatalag (2018:1699)
source-swedish-procedure-act = den svenske forvaltningslov (förvaltningslagen, 2017:900)
source-swedish-time-act = den svenske lov om beregning af lovbestemte frister (1930:173)
source-swedish-holiday-act = den svenske lov om helligdage (1989:253)
source-recovery-act = den svenske lov om inddrivelse af statens krav (1993:891)
source-imy-police = IMY, afgørelse DI-2020-2719 (det svenske politi, 2021)
source-imy-customs = IMY, afgørelse af 14. marts 2022 (det svenske toldvæsen)
source-court-police = Kammarrätten i Stockholm, november 2022 (det svenske politi), ifølge andre kilder
source-court-hospitals = Kammarrätten i Stockholm, 16. maj 2022 (4471-21 og fire andre sager), ifølge andre kilder
source-leave-refused = Sveriges øverste forvaltningsdomstol (Högsta förvaltningsdomstolen), 30. juni 2023 (anke ikke tilladt), ifølge andre kilder
source-data-protection-act = den svenske dataskyddslag (2018:218)
source-data-protection-ordinance = den svenske forordning (2018:219) til dataskyddslagen
source-imy-gdpr = IMY (den svenske tilsynsmyndighed)
source-swedish-courts = svenske forvaltningsdomstole
source-language-act = den svenske sproglov (språklagen, 2009:600)
source-secrecy-act = den svenske offentligheds- og fortrolighedslov (offentlighets- och sekretesslagen, 2009:400)

## Standpunkter

view-criminal-data-act = Brottsdatalagens egen ordlyd
view-imy-2021 = IMY, 2021 (det svenske politi)
view-imy-2022 = IMY, 2022 (det svenske toldvæsen)
view-court-of-appeal-2022 = Kammarrätten i Stockholm, siden 2022 (efter databeskyttelsesforordningen)
view-imy-2024 = IMY, 2024 (efter databeskyttelsesforordningen)

## Hvad domstole og myndigheder har sagt

note-se-authority = Nævn i kommuner og regioner er myndigheder. Et selskab, der ejes af det offentlige, er det ikke, og dets maksimum er derfor det, der står i artikel 83.
note-se-fault = IMY udtaler, at sanktionsafgift kræver forsæt eller uagtsomhed.
note-se-turnover = Omsætningen er hele virksomhedens. I Trygg-Hansa blev et snævrere grundlag afvist.
note-se-not-intentional = At overtrædelsen ikke var forsætlig, betyder kun, at der ikke lægges noget til. Det er ikke formildende.
note-se-low = Ved lav alvor er startbeløbet 0–10{ "\u00A0" }% af maksimum. I Spotify og CDON blev startbeløbet sat yderligere ned på grund af en meget høj omsætning.
note-se-counted-once = Et forhold, der er brugt ved vurderingen af alvoren, bruges ikke igen som faktor.
note-se-slow = I Klarna blev en sagsbehandling på omkring tre år ikke godtaget som grund til at nedsætte sanktionsafgiften.
note-se-not-worse = Den, der er alene om at klage, stilles ikke ringere. Tilsynsmyndigheden kan selv anke en nedsættelse og har på den måde fået sanktionsafgifter sat op igen.
note-bdl-whose-acts = Den dataansvarlige svarer for al behandling, der sker under dens ledelse eller på dens vegne, uanset om det er af databehandlere, ansatte, vikarer eller eksterne leverandører.
note-bdl-each-case = Hvilke foranstaltninger der er nødvendige, vurderes i hver enkelt sag, blandt andet efter hvilke oplysninger der behandles.
note-bdl-documents = At behandlingen er lovlig, kan påvises med dokumentation af systemer, behandlinger og foranstaltninger.
note-bdl-strictly-necessary = Direktivet bag loven tillader kun behandling af følsomme oplysninger, når det er strengt nødvendigt.
note-bdl-mass-matching = Det Europæiske Databeskyttelsesråd svarede i 2020, at retshåndhævende myndigheders brug af en tjeneste som Clearview AI sandsynligvis ville være uforenelig med EU’s databeskyttelsesregler.
note-bdl-special-risk = Omfang, art, sammenhæng og formål har betydning, og navnlig brug af ny teknologi.
note-bdl-mass-access = En myndigheds adgang til en stor mængde personoplysninger er et selvstændigt indgreb, uanset om nogen har lidt skade.
note-bdl-mass-access-before = EU-Domstolen fastslog allerede i 2014, at myndigheders adgang er et yderligere indgreb.
note-bdl-face-recognition = Arten af oplysninger har betydning for alvoren. Biometriske oplysninger, der bruges til ansigtsgenkendelse, er følsomme.
note-se-burden = Tilsynsmyndigheden skal bevise, at betingelserne for sanktionsafgift er opfyldt, og det skal fremgå klart, at de er det. Det fastslog Kammarrätten i fem sager, ifølge andre kilder. Selve dommene er ikke læst.
note-se-burden-final = Sveriges øverste forvaltningsdomstol gav ikke tilladelse til at anke dommen om bevisbyrden (Capio S:t Göran), ifølge andre kilder.
note-bdl-burden = I sager om sanktionsafgift efter databeskyttelsesforordningen lagde Kammarrätten bevisbyrden på tilsynsmyndigheden og krævede, at betingelserne fremgår klart, ifølge andre kilder. At det samme gælder efter denne lov, er vores fortolkning.
note-bdl-annulled = Kammarrätten ophævede IMY’s afgørelse om det svenske politi i november 2022. Ifølge andre kilder tilskrev den fejlene enkelte ansatte og fandt, at myndighedens retningslinjer, processer og uddannelse var tilstrækkelige. Selve dommen er ikke læst.

## Hvad der ellers kan ske

measure-bdl-instead = En regel, der ikke giver sanktionsafgift, kan stadig håndhæves med et påbud. Følges påbuddet ikke, kan det koste op til 10 millioner svenske kroner.
measure-bdl-warning = Når en behandling risikerer at blive ulovlig, kan tilsynsmyndigheden rådgive eller give en skriftlig advarsel, også før der er sket en overtrædelse.
measure-bdl-no-reprimand = Loven giver ikke mulighed for at udtale kritik. Uden sanktionsafgift kan tilsynsmyndigheden stadig rådgive, give en advarsel eller et påbud eller, hvis manglen er alvorlig, nedlægge forbud.
measure-bdl-order-measures = Tilsynsmyndigheden kan give påbud om uddannelse og andre foranstaltninger, så procedurerne når ud til alle, og det kan påvises, at behandlingen er lovlig.
measure-bdl-order-assessment = Tilsynsmyndigheden kan give den dataansvarlige påbud om at opfylde sine pligter, for eksempel at gennemføre en konsekvensanalyse, inden en bestemt dato.
measure-bdl-order-inform = Tilsynsmyndigheden kan give påbud om, at de registrerede skal have de oplysninger, de har brug for til at udøve deres rettigheder: retsgrundlag, modtagere og opbevaringstid (brottsdatalagens kapitel 4, § 2). Det kan være nødvendigt, når følsomme oplysninger er behandlet i strid med loven.
measure-bdl-inform-limits = Oplysningspligten går ikke længere, end reglerne om tavshedspligt tillader af hensyn til kriminalitetsbekæmpelsen, andre undersøgelser, den nationale sikkerhed eller andres rettigheder.
measure-bdl-order-erase = Tilsynsmyndigheden kan give påbud om mulige og relevante skridt til at få oplysningerne slettet.
measure-bdl-order-day = Et påbud angiver, hvornår det senest skal være fulgt, og, hvor det er hensigtsmæssigt, hvad der skal gøres.
measure-bdl-ban = Er manglen alvorlig, kan tilsynsmyndigheden forbyde fortsat behandling.
measure-bdl-ignored-order = Den, der ikke følger et påbud eller forbud, kan alene af den grund få en sanktionsafgift på op til 10 millioner svenske kroner.
measure-bdl-not-at-once = Tilsynsmyndighedens afgørelser kan ikke fuldbyrdes straks, så der skal ikke betales noget, før afgørelsen er endelig.
measure-bdl-appeal = Afgørelsen kan indbringes for en forvaltningsdomstol (förvaltningsrätten) med tilsynsmyndigheden (IMY) som modpart. Anke til appeldomstolen (kammarrätten) kræver tilladelse.
measure-bdl-payment = Sanktionsafgiften tilfalder staten og skal betales inden 30 dage efter, at afgørelsen er blevet endelig, eller inden en længere frist, som afgørelsen sætter.
measure-bdl-recovery = En sanktionsafgift, der ikke betales i tide, inddrives som gæld til staten.
measure-bdl-repayment = En sanktionsafgift, der er betalt og senere ophæves, betales tilbage med renter.
measure-bdl-damages = De, der har lidt skade, kan kræve erstatning. Den er adskilt fra sanktionsafgiften og beregnes ikke her.
measure-se-appeal = Afgørelsen kan indbringes for en forvaltningsdomstol (förvaltningsrätten) med IMY som modpart. Anke til appeldomstolen (kammarrätten) kræver tilladelse.
measure-se-payment = Sanktionsafgiften tilfalder staten og skal betales inden 30 dage efter, at afgørelsen er blevet endelig, eller inden en længere frist, som afgørelsen sætter.
measure-se-recovery = Sanktionsafgiften betales til Kammarkollegiet og bortfalder, i det omfang den ikke er inddrevet inden fem år. Ophæves den, betales den tilbage med renter.

## Frister

daterule-se-time-bar = Der kan kun pålægges sanktionsafgift, hvis parten har haft mulighed for at udtale sig inden fem år fra den dag, hvor overtrædelsen skete.
daterule-se-appeal = Tre uger fra den dag, hvor klageren modtog afgørelsen. For en part, der repræsenterer det offentlige, regnes der fra den dag, hvor den blev truffet.
daterule-se-payment = 30 dage fra det tidspunkt, hvor afgørelsen blev endelig, eller en længere frist, som afgørelsen sætter.
daterule-se-lapse = En sanktionsafgift, der ikke er betalt, bortfalder, i det omfang den ikke er inddrevet inden fem år efter, at afgørelsen blev endelig.
sendto-se = Skriv til IMY, som har truffet afgørelsen. IMY sender klagen videre til forvaltningsdomstolen i Stockholm (Förvaltningsrätten i Stockholm).
late-se = En klage, der kommer for sent, afvises, medmindre forsinkelsen skyldes, at IMY’s klagevejledning ikke var korrekt, eller klagen nåede domstolen i tide.

## Hvad der ikke kunne kontrolleres

open-bill-page = At ukendskab til reglerne ikke er nogen undskyldning, er hentet fra afgørelsen. Hvilken side i lovforslaget det står på, er uafklaret (485 eller 465).
open-continuing-breach = Det vides ikke, hvordan svenske domstole forstår »den dag, hvor overtrædelsen skete«, når en overtrædelse har stået på i en periode.
open-annulment = Sanktionsafgiften til det svenske politi blev ophævet ved domstolene i november 2022, ifølge andre kilder. De er ikke enige om begrundelsen, og dommen er ikke set.
open-customs-sections = Hvilke paragraffer der blev overtrådt i toldafgørelsen, er angivet efter andre kilder. Dato, beløb og sagens forhold er tilsynsmyndighedens egne oplysninger.
open-police-list = Listen i kapitel 7, § 1, i polisens brottsdatalag har ordlyden fra lov 2025:961, hvis ikrafttrædelsesdag ikke er læst. Den tidligere ordlyd, fra lov 2019:435, nævnte kapitel 4, §§ 2–4, 5 a og 7–11, og kapitel 5, §§ 7, 15, 16, 20, 22 og 26.
open-method-guideline = Datainspektionen, som myndigheden hed før, havde retningslinjer for sine beføjelser og for sanktionsafgift efter brottsdatalagen. Vi kender kun titlen og har ikke kontrolleret, om de angiver beløb.
