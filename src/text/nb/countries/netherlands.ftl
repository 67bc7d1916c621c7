# Nederland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-nl-gdpr = Nederland: personvernforordningen, til 2023 med APs gebyrretningslinjer
regime-nl-law-enforcement = Nederland: loven om politiopplysninger (kriminalitetsbekjempelse)

## Kilder

source-ap-fine-policy = APs gebyrretningslinjer 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)
source-ap-policy-2023 = APs gebyrretningslinjer 2023 (Boetebeleidsregels)
source-dutch-data-act = den nederlandske gjennomføringsloven til personvernforordningen (UAVG)
source-dutch-administrative-act = den nederlandske alminnelige forvaltningsloven (Awb)
source-dutch-police-data-act = den nederlandske loven om politiopplysninger (Wet politiegegevens)
source-dutch-fines-decree = den nederlandske forskriften om botkategorier (Stb. 2017, 433)

## Hva domstoler og myndigheter har sagt

note-ap-factors = Fra grunnbeløpet ble gebyret justert innenfor spennet etter momentene i artikkel 83 nr. 2.
note-ap-next-category = Ga spennet ikke noe passende gebyr, eller når overtrederens størrelse tilsa det, kunne nærmeste høyere eller lavere kategori brukes.
note-ap-means = Det ble tatt hensyn til overtrederens økonomiske evne.
note-ap-total = Summen var høyst maksimum for den mest alvorlige overtredelsen.
note-ap-lawfulness = Artikkel 5 nr. 1 bokstav a hørte til samme kategori som bestemmelsen bak.
note-nl-smes = Tilsynsmyndigheten tar hensyn til de særlige behovene til mikrobedrifter og små og mellomstore bedrifter.
note-nl-article-10 = Samme maksimum gjelder for de nederlandske reglene om opplysninger om lovbrudd (artikkel 31 i loven).
note-nl-policy-2023 = For offentlige organer, og for personer som ikke handler for en bedrift, har tilsynsmyndigheten egne gebyrretningslinjer siden 2023. Sykehus og private skoler er ikke offentlige organer der. Beløpene er ikke lest.

## Det som kan brytes

provision-nl-5 = Særlige kategorier av opplysninger
provision-nl-7a = Helautomatiserte avgjørelser
provision-nl-24a = Hvordan rettighetene utøves
provision-nl-24b = Informasjon til de registrerte
provision-nl-25 = De registrertes rett til innsyn
provision-nl-28 = Retting, sletting og begrensning
provision-nl-4a = Sikkerhet, og innebygd personvern
provision-nl-4b = Personvern som standardinnstilling
provision-nl-4c = Vurdering av personvernkonsekvenser
provision-nl-6c = Valg av databehandler, og avtalen med den
provision-nl-31d = Protokoll over behandlingen
provision-nl-32 = Å dokumentere formål, utlevering, avslag og brudd på personopplysningssikkerheten
provision-nl-33a = Melding om brudd på personopplysningssikkerheten, og underretning av de registrerte
provision-nl-33b = Forhåndsdrøfting med tilsynsmyndigheten
provision-nl-36 = Personvernombud
provision-nl-3 = Nødvendig og lovlig behandling, for et bestemt formål
provision-nl-4 = Riktige opplysninger, og at de fjernes i tide
provision-nl-6 = Hvem som har lov til å bruke opplysningene
provision-nl-6b = Å skille ulike slags personer fra hverandre
provision-nl-17a = Overføring til tredjestater og internasjonale organisasjoner
provision-nl-32a = Logging
provision-nl-33 = Revisjoner

## Det loven sier om gebyret

note-nl-police = Loven gjelder politiopplysninger. Behandlingsansvarlig er politisjefen (korpschef), for Rijksrecherche kollegiet av riksadvokater (College van procureurs-generaal) og for Koninklijke Marechaussee forsvarsministeren.
note-nl-controller-alone = Tilsynsmyndigheten kan ilegge gebyr bare til den behandlingsansvarlige, og bare for artiklene som er regnet opp. En databehandler får ikke gebyr etter denne loven.
note-nl-indexed = Dette er beløpene for femte og sjette kategori fra 1. januar 2018: 83{ "\u00A0" }000 og 830{ "\u00A0" }000 euro. Etter straffeloven justeres de etter prisene hvert annet år. De senere beløpene er ikke lest, så maksimum for en overtredelse fra 2020 av kan være høyere enn det som vises.
note-nl-weighed = Loven sier hva det skal legges vekt på: overtredelsens art, alvor og varighet, behandlingens omfang eller formål, hvor mange som ble rammet, og skaden; forsett eller uaktsomhet; hva som ble gjort for å begrense skaden; ansvaret for sikkerhet og innebygd personvern; tidligere overtredelser; samarbeid; kategoriene av opplysninger; hvordan tilsynsmyndigheten fikk vite om overtredelsen; og om tidligere tiltak er fulgt.

## Hva som ellers kan skje

measure-nl-order = Tilsynsmyndigheten kan også gi pålegg og selv sørge for at det blir gjort, eller fastsette tvangsmulkt (last onder dwangsom).
measure-nl-suspended = Gebyret trenger ikke betales før fristen for innsigelse eller klage er ute, eller før innsigelsen eller klagen er avgjort.
measure-nl-court = Etter innsigelsen kan vedtaket bringes inn for domstolen (rechtbank), også det innen seks uker.

## Frister

daterule-nl-imposed-by = Tilsynsmyndigheten (Autoriteit Persoonsgegevens).
daterule-nl-time-bar = Fem år fra overtredelsen. Mens en innsigelse eller klage mot gebyret behandles, står tiden stille.
daterule-nl-appeal = Seks uker for innsigelse til tilsynsmyndigheten, fra dagen etter at vedtaket ble sendt. Med post er det nok at den ble sendt innen da og kommer fram innen en uke til.

## Det som ikke kunne kontrolleres

open-nl-procedure = Den nederlandske regelen om fem år er lest i en kommentar som siterer den. Betalingsfristen, hvor lenge gebyret kan kreves inn, og hva som flytter en frist forbi helligdager, er ikke lest (wetten.overheid.nl: Awb avdeling 4.4 og Algemene termijnenwet).
open-ap-policy = Hvilken kategori andre artikler enn de viste hørte til, hvilken dag midt i 2023 APs retningslinjer fra 2019 falt bort (her regnes det med 30. juni), og beløpene i retningslinjene fra 2023 for offentlige organer og privatpersoner, er ikke undersøkt.
open-nl-categories = Beløpene i botkategoriene etter 2019 er ikke lest (wetten.overheid.nl: Wetboek van Strafrecht artikkel 23).
open-nl-others = Domstoler og påtalemyndighet har en egen lov om opplysninger i straffesaker, som ikke er lest. Det er heller ikke forskriftene som utvider loven om politiopplysninger til særlige etterforskere.
