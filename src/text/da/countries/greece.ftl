# Grækenland: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-gr-gdpr = Grækenland: databeskyttelsesforordningen og den græske lov 4624/2019
regime-gr-law-enforcement = Grækenland: lov 4624/2019, kapitel 4 (retshåndhævelse)

## Kilder

source-greek-data-act = den græske lov 4624/2019
source-greek-council-decree = det græske præsidentielle dekret om statsrådet (18/1989)

## Hvad der kan overtrædes

provision-gr-45 = Principperne for behandling
provision-gr-46 = Særlige kategorier af personoplysninger
provision-gr-47 = Behandling til andre formål
provision-gr-48 = Arkivering, forskning og statistik
provision-gr-49 = Samtykke
provision-gr-50 = Behandling alene efter myndighedens instruks
provision-gr-51 = Tavshedspligt
provision-gr-52 = Afgørelser alene på grundlag af automatisk behandling
provision-gr-53 = Oplysninger til de registrerede
provision-gr-55 = De registreredes indsigtsret
provision-gr-56 = Berigtigelse, sletning og begrænsning
provision-gr-57 = Hvordan rettighederne udøves
provision-gr-6 = Databeskyttelsesrådgiver
provision-gr-60 = Valg af databehandler og aftalen med den
provision-gr-61 = Fælles dataansvarlige
provision-gr-62 = Behandlingssikkerhed
provision-gr-63 = Anmeldelse af brud på persondatasikkerheden til tilsynsmyndigheden
provision-gr-64 = Underretning af de registrerede om brud på persondatasikkerheden
provision-gr-65 = Konsekvensanalyse
provision-gr-66 = Samarbejde med tilsynsmyndigheden
provision-gr-67 = Forudgående høring af tilsynsmyndigheden
provision-gr-68 = Fortegnelser over behandlingsaktiviteter
provision-gr-69 = Databeskyttelse gennem design og standardindstillinger
provision-gr-70 = Sondring mellem kategorier af personer og mellem fakta og vurderinger
provision-gr-72 = Kontrol af oplysninger, før de sendes
provision-gr-73 = Berigtigelse og sletning af urigtige oplysninger og begrænsning af brugen af dem
provision-gr-74 = Logning
provision-gr-75 = Overførsel til tredjelande og internationale organisationer
provision-gr-15-4 = At følge tilsynsmyndighedens påbud

## Hvad loven siger om bøden

note-gr-explanations = Tilsynsmyndigheden kan ved en begrundet afgørelse pålægge kompetente myndigheder bøder som dataansvarlige, efter at den har bedt dem om en forklaring.
note-gr-weighed = Loven nævner, hvad der skal vægtes: overtrædelsens karakter, alvor og varighed, behandlingens omfang eller formål, hvor mange der blev berørt og hvor hårdt; hvad der blev gjort for at begrænse skaden; tidligere overtrædelser; kategorierne af oplysninger; hvordan tilsynsmyndigheden fik kendskab til overtrædelsen; og om tidligere påbud er fulgt.

## Hvad der ikke kunne kontrolleres

open-gr-as-published = Loven er læst, som den blev offentliggjort i 2019. Hvad der er ændret siden, er ikke læst.

## Efter databeskyttelsesforordningen

carveout-public-gr = Et græsk offentligt organ får ikke bøde for artikel 8, 17, 20, 27, 29, artikel 41, stk. 4, og artikel 42 og 43.
carveout-expression-gr = I det omfang ytrings- og informationsfriheden kræver det, gælder databeskyttelsesforordningens kapitel II, III, IV, V, VII og IX ikke, bortset fra artikel 5, 28, 29 og 32.
note-gr-public-sector = Maksimum gælder for den offentlige sektor: den offentlige forvaltning og andre offentligretlige juridiske personer. Offentlige virksomheder betaler som andre. Organet får bøde som dataansvarlig og ikke som databehandler, hvilket ikke beregnes her. Tilsynsmyndigheden beder det først om en forklaring. For artikel 47, 90 og 91 får det heller ikke bøde.
note-gr-public-weighed = For et offentligt organ skal følgende vægtes efter loven: overtrædelsens karakter, alvor og varighed, behandlingens omfang eller formål, hvor mange der blev berørt, og skaden; hvad der blev gjort for at begrænse den; tidligere overtrædelser; kategorierne af oplysninger; hvordan tilsynsmyndigheden fik kendskab til overtrædelsen; og om tidligere påbud er fulgt.
measure-gr-court = Tilsynsmyndighedens afgørelser kan indbringes for Grækenlands øverste forvaltningsdomstol (Symvoulio tis Epikrateias), som kan ophæve dem. Fristen for det har ikke opsættende virkning, men domstolen kan give det.
measure-gr-stop = Tilsynsmyndigheden kan give påbud om, at behandlingen standses, eller at oplysninger leveres tilbage, spærres eller tilintetgøres. Dens formand kan straks give påbud om en midlertidig begrænsning.
measure-gr-crime = Den, der uberettiget skaffer sig adgang til et register eller spreder oplysninger fra det, kan straffes af en domstol.
daterule-gr-imposed-by = Tilsynsmyndigheden (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα).
daterule-gr-appeal = 60 dage, regnet fra dagen efter forkyndelsen af afgørelsen.
open-gr-procedure = Hvor længe der kan pålægges en bøde i Grækenland, hvornår den skal betales, og hvor længe den kan inddrives, er ikke læst. Tilsynsmyndigheden har efter det oplyste sin egen metode for bøder, som ikke er læst (dpa.gr).
