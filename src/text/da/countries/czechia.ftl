# Tjekkiet: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-cz-gdpr = Tjekkiet: databeskyttelsesforordningen og den tjekkiske lov om behandling af personoplysninger

## Kilder

source-czech-data-act = den tjekkiske lov om behandling af personoplysninger (110/2019)
source-czech-offences-act = den tjekkiske lov om administrative overtrædelser (250/2016)
source-czech-procedure-code = den tjekkiske forvaltningslov (500/2004)
source-czech-court-code = den tjekkiske lov om forvaltningsretspleje (150/2002)
source-czech-holiday-act = den tjekkiske lov om helligdage (245/2000)

## Hvad domstole og myndigheder har sagt

note-cz-bodies = Tilsynsmyndigheden undlader at pålægge en bøde, når den dataansvarlige eller databehandleren er en offentlig myndighed eller et offentligt organ efter artikel 83, stk. 7. Overtrædelsen fastslås alligevel.

## Hvad der ellers kan ske

measure-cz-authority = Den tjekkiske tilsynsmyndighed (Úřad pro ochranu osobních údajů) træffer afgørelse om overtrædelser.
measure-cz-instead = Tilsynsmyndigheden kan undlade at pålægge en bøde, hvis den giver påbud om at rette manglerne.
measure-cz-shelved = Den kan også henlægge en sag, før den åbner den, hvis det er klart, at formålet med en sag er nået eller kan nås på en anden måde.
measure-cz-court = Afgørelsen af klagen kan indbringes for domstolene inden to måneder fra forkyndelsen.

## Frister

daterule-cz-imposed-by = Tilsynsmyndigheden (Úřad pro ochranu osobních údajů).
daterule-cz-time-bar = Tre år fra dagen efter, at overtrædelsen ophørte. Meddelelse om, at en sag er åbnet, og en afgørelse om skyld afbryder fristen, som derefter begynder forfra. Visse perioder regnes ikke med, for eksempel behandlingen ved en domstol.
daterule-cz-time-bar-at-most = Overtrædelsen er senest forældet fem år efter, at den skete.
daterule-cz-appeal = 15 dage fra forkyndelsen af afgørelsen (rozklad).
daterule-cz-payment = 30 dage fra det tidspunkt, hvor afgørelsen blev endelig, medmindre tilsynsmyndigheden har sat en anden frist.
sendto-cz = Klagen indgives til tilsynsmyndigheden, som har truffet afgørelsen. Dens formand afgør den.
late-cz = En for sen klage afvises. Den, der af alvorlige grunde var forhindret i at handle, kan inden 15 dage efter hindringens ophør bede om, at det undskyldes, dog senest et år efter fristens udløb.

## Hvad der ikke kunne kontrolleres

open-cz-rate = Efter hvilken kurs maksima i euro omregnes til tjekkiske koruna, er ikke læst.
regime-cz-law-enforcement = Tjekkiet: lov 110/2019, afsnit III (retshåndhævelse)

## Hvad der kan overtrædes

provision-cz-25-1-a = Et bestemt formål og behandling inden for det
provision-cz-25-1-b = Rigtige oplysninger
provision-cz-25-1-c = Ingen opbevaring af oplysninger længere end nødvendigt
provision-cz-63-s = Særlige kategorier af personoplysninger
provision-cz-63-w = Kontrol af, om oplysningerne stadig er nødvendige, og sletning af dem
provision-cz-27 = Oplysninger til de registrerede
provision-cz-28 = De registreredes indsigtsret
provision-cz-29 = Berigtigelse, sletning og begrænsning
provision-cz-39 = Afgørelser alene på grundlag af automatisk behandling
provision-cz-32-1 = Tekniske og organisatoriske foranstaltninger og dokumentationen af dem
provision-cz-32-4 = Fortegnelser over behandlingsaktiviteter
provision-cz-32-5 = Besked til modtagere af oplysninger, der var urigtige eller sendt med urette
provision-cz-34-4 = Databehandlerens fortegnelser
provision-cz-34-5 = Databehandlerens underretning af myndigheden om et sikkerhedsbrud
provision-cz-35 = Behandling alene efter myndighedens instruks
provision-cz-36-1 = Logning
provision-cz-36-3 = Brug af loggen til andre formål
provision-cz-37 = Konsekvensanalyse
provision-cz-38 = Forudgående høring af tilsynsmyndigheden
provision-cz-39a = Betingelserne for et isoleret system til biometrisk identifikation i lufthavne
provision-cz-40 = Behandlingssikkerhed
provision-cz-41 = Anmeldelse af brud på persondatasikkerheden til tilsynsmyndigheden
provision-cz-42 = Underretning af de registrerede om brud på persondatasikkerheden
provision-cz-63-t = Databeskyttelsesrådgiver
provision-cz-63-v = Overførsel til tredjelande og internationale organisationer
provision-cz-63-r = At følge tilsynsmyndighedens påbud

## Hvad loven siger om bøden

note-cz-authorities-pay = At myndigheder ikke pålægges bøder, står i loven om overtrædelser af § 62, om databeskyttelsesforordningen, og ikke om overtrædelser af § 63.

open-cz-isolated = Siden hvornår bestemmelserne om isolerede systemer gælder, er ikke læst.
