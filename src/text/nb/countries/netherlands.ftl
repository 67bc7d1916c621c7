# Nederland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-nl-gdpr = Nederland: personvernforordningen, til 2023 med APs gebyrretningslinjer

## Det som ikke har regler her

refusal-dutch-enforcement = Et administrativt gebyr kan følge, men maksimumet på dagen er ikke lest, så ingenting regnes ut. Etter loven om politiopplysninger betaler bare den behandlingsansvarlige (artikkel 35c): høyst den sjette kategorien for artikkel 5, 7a, 24a, 24b, 25 og 28, og høyst den femte for artikkel 4a–4c, 6c, 31d, 32, 33a, 33b og 36. Fra 1. januar 2018 var de 830{ "\u00A0" }000 og 83{ "\u00A0" }000 euro. De justeres hvert annet år, og de senere beløpene er ikke lest. Domstoler og påtalemyndighet har en egen lov, som ikke er lest.
unless-dutch-enforcement = Hvis det gjaldt kriminalitetsbekjempelse av en som har det som oppgave etter loven: for politiet gjelder loven om politiopplysninger, og maksimumsbeløpene på dagen er ikke lest.

## Kilder

source-ap-fine-policy = APs gebyrretningslinjer 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)
source-ap-policy-2023 = APs gebyrretningslinjer 2023 (Boetebeleidsregels)
source-dutch-data-act = den nederlandske gjennomføringsloven til personvernforordningen (UAVG)
source-dutch-administrative-act = den nederlandske alminnelige forvaltningsloven (Awb)
source-dutch-police-data-act = den nederlandske loven om politiopplysninger (Wet politiegegevens)
source-dutch-fine-categories = den nederlandske bestemmelsen om botkategorier (Stb. 2017, 433)

## Hva domstoler og myndigheter har sagt

note-ap-factors = Fra grunnbeløpet ble gebyret justert innenfor rammen etter momentene i artikkel 83 nr. 2.
note-ap-next-category = Ga rammen ikke noe passende gebyr, eller av hensyn til overtrederens størrelse, kunne nærmeste høyere eller lavere kategori brukes.
note-ap-means = Det ble tatt hensyn til overtrederens økonomiske evne.
note-ap-total = Summen var høyst maksimum for den alvorligste overtredelsen.
note-ap-lawfulness = Artikkel 5 nr. 1 bokstav a hørte til samme kategori som bestemmelsen bak.
note-nl-smes = Tilsynsmyndigheten tar hensyn til de særlige behovene til mikrobedrifter og små og mellomstore bedrifter.
note-nl-article-10 = Samme maksimum gjelder for de nederlandske reglene om opplysninger om lovbrudd (artikkel 31 i loven).
note-nl-policy-2023 = For offentlige organer, og for personer som ikke handler for en bedrift, har tilsynsmyndigheten egne gebyrretningslinjer siden 2023. Sykehus og private skoler er ikke offentlige organer der. Beløpene er ikke lest.

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
open-ap-policy = Hvilken kategori andre artikler enn de viste hørte til, hvilken dag APs retningslinjer fra 2019 falt bort, og beløpene i retningslinjene fra 2023 for offentlige organer og privatpersoner, er ikke undersøkt.
