# Rumænien: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-ro-gdpr = Rumænien: databeskyttelsesforordningen og den rumænske gennemførelseslov

## Kilder

source-romanian-data-act = den rumænske lov 190/2018 om gennemførelse af databeskyttelsesforordningen
source-romanian-authority-act = den rumænske lov 102/2005 om databeskyttelsesmyndigheden, som ændret i 2018

## Hvad der falder bort

carveout-expression-ro = Journalistik og akademisk, kunstnerisk og litterær ytring er undtaget fra databeskyttelsesforordningens kapitel II–VII og IX, når oplysningerne tydeligvis er offentliggjort af personen selv eller er tæt knyttet til personens offentlige rolle eller til forholdenes offentlige karakter.

## Hvad domstole og myndigheder har sagt

note-ro-bodies = Offentlige organer er statens og de lokale myndigheder og institutionerne under dem. Trossamfund og almennyttige foreninger og fonde behandles som dem: For et af dem skal du svare, at det er en offentlig myndighed.
note-ro-own-articles = Artikel 3–9 i den rumænske lov har deres egne regler om genetiske og biometriske oplysninger og helbredsoplysninger, om identifikationsnumre, om overvågning på arbejdspladsen og om partier og foreninger. En overtrædelse af dem giver bøde efter artikel 83, stk. 5, og koster et offentligt organ 10.000–100.000 lei.
note-ro-rate = Bøden pålægges og betales i lei efter nationalbankens officielle kurs den dag, den pålægges.

## Hvad der ellers kan ske

measure-ro-plan = Advarslen følges af en plan og højst 90 dage til at gennemføre den. Tilsynsmyndigheden kan kontrollere igen inden 10 dage efter udløbet af den tid.
measure-ro-imposed = Tilsynsmyndighedens medarbejdere pålægger bøden i deres rapport. Over 300.000 euro og i grænseoverskridende sager er det formanden, der træffer afgørelse.
measure-ro-court = Domstolens afdeling for forvaltningssager afgør klagen og derefter appeldomstolen. Bøden skal ikke betales, før dommen er endelig, men andre foranstaltninger forbliver i kraft.
measure-ro-published = Tilsynsmyndigheden kan give påbud om, at dens foranstaltninger offentliggøres for den dataansvarliges eller databehandlerens regning.
measure-ro-daily = Den, der ikke følger en foranstaltning eller nægter at give oplysninger eller at lade en kontrol finde sted, kan pålægges op til 3.000 lei for hver dags forsinkelse.

## Frister

daterule-ro-imposed-by = Tilsynsmyndigheden (ANSPDCP): dens medarbejdere og over 300.000 euro dens formand.
daterule-ro-time-bar = Tre år fra overtrædelsen. Er den vedvarende, løber de fra det tidspunkt, hvor den blev konstateret, eller hvor den ophørte, hvis det var tidligere. Enhver processuel handling i sagen afbryder dem.
daterule-ro-time-bar-at-most = Uanset afbrydelse er overtrædelsen forældet fire år efter, at den skete.
daterule-ro-appeal = 15 dage fra det tidspunkt, hvor rapporten eller afgørelsen blev udleveret eller forkyndt.
daterule-ro-payment = 15 dage fra det tidspunkt, hvor rapporten eller afgørelsen blev udleveret eller forkyndt. Et søgsmål udsætter fristen.

## Hvad der ikke kunne kontrolleres

open-ro-procedure = Forordningen om overtrædelser (2/2001) udfylder hullerne i disse love. Den er ikke læst, og det er heller ikke læst, hvor længe en rumænsk bøde kan inddrives. Lov 102/2005 er læst, som den blev ændret i 2018, og ikke hvad der er ændret siden (legislatie.just.ro).
