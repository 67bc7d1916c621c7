# Slovakiet: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-sk-gdpr = Slovakiet: databeskyttelsesforordningen og den slovakiske databeskyttelseslov
regime-sk-law-enforcement = Slovakiet: lov 18/2018, del tre (retshåndhævelse)

## Kilder

source-slovak-data-act = den slovakiske databeskyttelseslov (18/2018)
source-slovak-procedure-code = den slovakiske forvaltningslov (71/1967)
source-slovak-holiday-act = den slovakiske lov om helligdage (241/1993)

## Hvad der kan overtrædes

provision-sk-52 = Principperne: lovlig, nødvendig, rigtig og sikker behandling, og at kunne påvise det
provision-sk-53 = Et bestemt formål og behandling inden for det
provision-sk-54 = Ingen opbevaring af oplysninger længere end nødvendigt
provision-sk-55 = Lovlig behandling
provision-sk-56 = Særlige kategorier af personoplysninger
provision-sk-57 = Sondring mellem kategorier af personer
provision-sk-58 = Sondring mellem fakta og vurderinger og kontrol af oplysninger, før de sendes
provision-sk-59 = Hvordan rettighederne udøves
provision-sk-60 = Oplysninger til de registrerede
provision-sk-61 = De registreredes indsigtsret
provision-sk-62 = Berigtigelse, sletning og begrænsning
provision-sk-63 = Besked til de registrerede om, at indsigt er begrænset eller afslået, og hvorfor
provision-sk-64 = Besked om berigtigelse til dem, der gav eller fik oplysningerne
provision-sk-66 = Afgørelser alene på grundlag af automatisk behandling
provision-sk-31 = Foranstaltninger, der sikrer og påviser, at reglerne overholdes
provision-sk-32 = Databeskyttelse gennem design og standardindstillinger
provision-sk-33 = Fælles dataansvarlige
provision-sk-34 = Valg af databehandler og aftalen med den
provision-sk-36 = Behandling alene efter myndighedens instruks
provision-sk-37 = Fortegnelser over behandlingsaktiviteter
provision-sk-39 = Behandlingssikkerhed (almindelig regel)
provision-sk-40 = Anmeldelse af brud på persondatasikkerheden til tilsynsmyndigheden
provision-sk-40-3 = Databehandlerens underretning af myndigheden om et sikkerhedsbrud
provision-sk-41 = Underretning af de registrerede om brud på persondatasikkerheden
provision-sk-42 = Konsekvensanalyse
provision-sk-44 = Databeskyttelsesrådgiver
provision-sk-68 = Kontrol hvert tredje år af, om oplysningerne stadig er nødvendige
provision-sk-69 = Logning
provision-sk-69-3 = At give tilsynsmyndigheden loggen
provision-sk-70 = Forudgående høring af tilsynsmyndigheden
provision-sk-71 = Sikkerhed ved automatisk behandling
provision-sk-72 = Underretning af andre staters myndigheder om et sikkerhedsbrud
provision-sk-79 = Tavshedspligt
provision-sk-109 = Samarbejde med tilsynsmyndigheden
provision-sk-73 = Overførsel til tredjelande og internationale organisationer
provision-sk-81 = At følge tilsynsmyndighedens påbud og begrænsninger
provision-sk-102 = At rette det, som tilsynsmyndigheden har truffet afgørelse om

## Hvad loven siger om bøden

note-sk-competent = Reglerne gælder for politikorpset, militærpolitiet, fængsels- og retsvagten, skatte- og toldmyndigheden (Finančná správa), anklagemyndigheden og domstolene og for den, der behandler oplysninger for dem.
note-sk-files = Rettigheder til oplysninger i en efterforskningssag eller en retssag følger en anden lov, som ikke er læst.
note-sk-old-systems = Systemer, der blev oprettet efter tidligere lov, skulle have logning fra 6. maj 2023 eller, når det gav alvorlige problemer for systemet, senest fra 6. maj 2026.
note-sk-several = Når samme eller forbundne behandlingsaktiviteter overtræder flere bestemmelser, er alle bøder tilsammen højst maksimum for den mest alvorlige overtrædelse.
note-sk-weighed = Loven nævner, hvad der skal vægtes, omtrent som databeskyttelsesforordningens artikel 83, stk. 2: hvor alvorlig og langvarig overtrædelsen var, og hvor mange den berørte, skyld, hvad der blev gjort for at begrænse skaden, ansvaret for sikkerheden, tidligere overtrædelser, samarbejde, kategorierne af oplysninger, hvordan tilsynsmyndigheden fik kendskab til overtrædelsen, tidligere påbud, adfærdskodekser og certificering, og hvilken fordel der blev opnået.

## Hvad der ellers kan ske

measure-sk-authority = Den slovakiske tilsynsmyndighed (Úrad na ochranu osobných údajov) pålægger bøden, giver påbud om at rette forholdene eller begge dele.
measure-sk-order-fines = Den, der ikke gør en kontrol mulig, kan komme til at betale op til 2.000 euro, og den, der forpurrer en kontrol, op til 10.000 euro.

## Frister

daterule-sk-imposed-by = Tilsynsmyndigheden (Úrad na ochranu osobných údajov).
daterule-sk-time-bar = To år fra den dag, hvor tilsynsmyndigheden konstaterede overtrædelsen.
daterule-sk-time-bar-at-most = Senest fem år fra overtrædelsen.
daterule-sk-appeal = 15 dage fra forkyndelsen af afgørelsen (rozklad).
sendto-sk = Klagen indgives til tilsynsmyndigheden, som har truffet afgørelsen. Dens formand afgør den. En rettidig klage har opsættende virkning.
late-sk = Af alvorlige grunde undskyldes en for sen klage, hvis der bedes om det inden 15 dage efter, at grundene faldt bort, og højst et år efter fristens udløb.

## Hvad der ikke kunne kontrolleres

open-sk-payment = Betalingsfristen for en bøde i Slovakiet er ikke læst. Den står i afgørelsen.
