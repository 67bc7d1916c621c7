# Nederlandene: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-nl-gdpr = Nederlandene: databeskyttelsesforordningen, indtil 2023 med AP’s bøderetningslinjer
regime-nl-law-enforcement = Nederlandene: lov om politioplysninger (retshåndhævelse)

## Kilder

source-ap-fine-policy = AP’s bøderetningslinjer 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)
source-ap-policy-2023 = AP’s bøderetningslinjer 2023 (Boetebeleidsregels)
source-dutch-data-act = den nederlandske gennemførelseslov til databeskyttelsesforordningen (UAVG)
source-dutch-administrative-act = den nederlandske almindelige forvaltningslov (Awb)
source-dutch-police-data-act = den nederlandske lov om politioplysninger (Wet politiegegevens)
source-dutch-fines-decree = det nederlandske dekret om bødekategorier (Stb. 2017, 433)

## Hvad domstole og myndigheder har sagt

note-ap-factors = Fra grundbøden blev beløbet justeret inden for intervallet efter kriterierne i artikel 83, stk. 2.
note-ap-next-category = Hvis intervallet ikke gav en passende bøde, eller på grund af overtræderens størrelse, kunne den nærmeste højere eller lavere kategori bruges.
note-ap-means = Der blev taget hensyn til overtræderens økonomi.
note-ap-total = Summen var højst maksimum for den mest alvorlige overtrædelse.
note-ap-lawfulness = Artikel 5, stk. 1, litra a, hørte til samme kategori som den bagvedliggende bestemmelse.
note-nl-smes = Tilsynsmyndigheden tager hensyn til de særlige behov hos mikrovirksomheder og små og mellemstore virksomheder.
note-nl-article-10 = Samme maksimum gælder for de nederlandske regler om oplysninger om strafbare forhold (lovens artikel 31).
note-nl-policy-2023 = For offentlige organer og for personer, der ikke handler som led i erhverv, har tilsynsmyndigheden siden 2023 sine egne bøderetningslinjer. Hospitaler og private skoler er ikke offentlige organer efter dem. Beløbene er ikke læst.

## Hvad der kan overtrædes

provision-nl-5 = Særlige kategorier af personoplysninger
provision-nl-7a = Afgørelser alene på grundlag af automatisk behandling
provision-nl-24a = Hvordan rettighederne udøves
provision-nl-24b = Oplysninger til de registrerede
provision-nl-25 = De registreredes indsigtsret
provision-nl-28 = Berigtigelse, sletning og begrænsning
provision-nl-4a = Sikkerhed og databeskyttelse gennem design
provision-nl-4b = Databeskyttelse gennem standardindstillinger
provision-nl-4c = Konsekvensanalyse
provision-nl-6c = Valg af databehandler og aftalen med den
provision-nl-31d = Fortegnelser over behandlingsaktiviteter
provision-nl-32 = Dokumentation af formål, videregivelser, afslag og sikkerhedsbrud
provision-nl-33a = Anmeldelse af sikkerhedsbrud og underretning af de registrerede
provision-nl-33b = Forudgående høring af tilsynsmyndigheden
provision-nl-36 = Databeskyttelsesrådgiver
provision-nl-3 = Nødvendig og lovlig behandling til et bestemt formål
provision-nl-4 = Rigtige oplysninger og fjernelse af dem i tide
provision-nl-6 = Hvem der må bruge oplysningerne
provision-nl-6b = Sondring mellem kategorier af personer
provision-nl-17a = Overførsel til tredjelande og internationale organisationer
provision-nl-32a = Logning
provision-nl-33 = Revisioner

## Hvad loven siger om bøden

note-nl-police = Loven gælder for politioplysninger. Dataansvarlig er politichefen (korpschef), for Rijksrecherche kollegiet af statsadvokater (College van procureurs-generaal) og for Koninklijke Marechaussee forsvarsministeren.
note-nl-controller-alone = Tilsynsmyndigheden kan kun pålægge den dataansvarlige bøde og kun for de opregnede artikler. En databehandler får ikke bøde efter denne lov.
note-nl-indexed = Det er beløbene for femte og sjette kategori fra 1. januar 2018: 83.000 og 830.000 euro. Efter straffeloven justeres de efter priserne hvert andet år. De senere beløb er ikke læst, så maksimum for en overtrædelse siden 2020 kan være højere end det, der vises.
note-nl-weighed = Loven nævner, hvad der skal vægtes: overtrædelsens karakter, alvor og varighed, behandlingens omfang eller formål, hvor mange der blev berørt, og skaden; forsæt eller uagtsomhed; hvad der blev gjort for at begrænse skaden; ansvaret for sikkerhed og design; tidligere overtrædelser; samarbejde; kategorierne af oplysninger; hvordan tilsynsmyndigheden fik kendskab til overtrædelsen; og om tidligere foranstaltninger er fulgt.

## Hvad der ellers kan ske

measure-nl-order = Tilsynsmyndigheden kan også give et påbud og selv gennemføre det eller fastsætte tvangsbøder (last onder dwangsom).
measure-nl-suspended = Bøden skal ikke betales, før fristen for indsigelse eller søgsmål er udløbet, eller indsigelsen eller søgsmålet er afgjort.
measure-nl-court = Efter indsigelsen kan afgørelsen indbringes for domstolen (rechtbank), igen inden seks uger.

## Frister

daterule-nl-imposed-by = Tilsynsmyndigheden (Autoriteit Persoonsgegevens).
daterule-nl-time-bar = Fem år fra overtrædelsen. Fristen står stille, mens en indsigelse eller et søgsmål om bøden behandles.
daterule-nl-appeal = Seks uger til at gøre indsigelse over for tilsynsmyndigheden, regnet fra dagen efter, at afgørelsen blev sendt. Med post er det nok, at den er afsendt inden da og kommer frem inden en uge mere.

## Hvad der ikke kunne kontrolleres

open-nl-procedure = Den nederlandske regel om de fem år er læst i en kommentar, der citerer den. Betalingsfristen, hvor længe bøden kan inddrives, og hvad der flytter en frist ved fridage, er ikke læst (wetten.overheid.nl: Awb, afsnit 4.4, og Algemene termijnenwet).
open-ap-policy = Hvilken kategori andre artikler end de viste hørte til, hvilken dag midt i 2023 AP’s retningslinjer fra 2019 ophørte (her regnes med den 30. juni), og beløbene i retningslinjerne fra 2023 for offentlige organer og privatpersoner, er ikke læst.
open-nl-categories = Beløbene for bødekategorierne efter 2019 er ikke læst (wetten.overheid.nl: Wetboek van Strafrecht, artikel 23).
open-nl-others = Domstole og anklagemyndighed har deres egen lov om oplysninger i straffesager, som ikke er læst. Det er de dekreter, der udvider loven om politioplysninger til særlige efterforskere, heller ikke.
