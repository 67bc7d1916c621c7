# Letland: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-lv-gdpr = Letland: databeskyttelsesforordningen, med bøder som administrative sanktioner

## Kilder

source-latvian-data-act = den lettiske lov om behandling af personoplysninger
source-latvian-liability-act = den lettiske lov om administrativt ansvar

## Hvad domstole og myndigheder har sagt

note-lv-penalty = Tilsynsmyndigheden pålægger bøden som en administrativ sanktion efter reglerne om administrative overtrædelser.
note-lv-bodies = Der pålægges ikke bøde til en offentligretlig juridisk person: Ansvaret rettes mod den embedsmand, der ikke gjorde det, som var vedkommendes opgave.
note-lv-general-maximum = Det almindelige maksimum på 4.000 bødeenheder for juridiske personer kan overskrides, når en international retsakt, der binder Letland, kræver mere.
note-lv-weighed = Overtrædelsens karakter, personen eller den juridiske persons omdømme, økonomien og formildende og skærpende omstændigheder vægtes.

## Hvad der ellers kan ske

measure-lv-official = Embedsmanden får en advarsel eller en bøde på op til 200 enheder, dvs. 1.000 euro, og betaler den af egne midler.
measure-lv-appeal = Afgørelsen kan påklages til en overordnet embedsmand og derefter indbringes for domstolen, hver gang inden 10 arbejdsdage efter, at den blev meddelt.
measure-lv-instalments = Når der er gode grunde til det, kan betalingen udsættes i op til en måned eller fordeles over højst seks måneder.
discount-lv-half = hvis tilsynsmyndigheden tillader det, og der betales inden 15 dage
waived-lv = Den bortfalder, hvis afgørelsen påklages. Det er en betingelse, at skylden erkendes, at der ikke er skærpende omstændigheder, at ingen har lidt skade, og at den ikke er givet inden for det seneste år.

## Frister

daterule-lv-imposed-by = Tilsynsmyndigheden (Datu valsts inspekcija), som en administrativ sanktion.
daterule-lv-time-bar = Sagen skal være indledt inden et år efter overtrædelsen, eller efter at en vedvarende overtrædelse ophørte. Hvis den er det, kan en senere afgørelse være rettidig.
daterule-lv-decide = Ni måneder fra det tidspunkt, hvor sagen blev indledt, til tilsynsmyndigheden træffer afgørelse.
daterule-lv-payment = En måned fra det tidspunkt, hvor afgørelsen fik retskraft.
daterule-lv-lapse = En afgørelse fuldbyrdes ikke længere fem år efter, at den fik retskraft. Fristen står stille, mens fuldbyrdelsen er udsat.

## Hvad der ikke kunne kontrolleres

open-lv-criteria = Tilsynsmyndighedens offentliggjorte kriterier for bøder til selskaber og personer gengives af andre. Selve teksten er ikke læst (dvi.gov.lv).
open-lv-procedure = Arbejdsdage tælles ikke her, så den sidste dag for en lettisk klage beregnes ikke. Hvad der flytter en frist ved fridage, er ikke læst (likumi.lv).
