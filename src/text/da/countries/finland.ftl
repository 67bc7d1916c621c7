# Finland: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-fi-gdpr = Finland: databeskyttelsesforordningen og den finske databeskyttelseslov

## Hvad der ikke har regler her

refusal-finnish-enforcement = Ingen bøde: Kompetente myndigheders retshåndhævelse følger lov 1054/2018, som ikke har bøder. Databeskyttelsesombudsmanden kan udtale kritik, give påbud om at imødekomme en anmodning, om at berigtige, slette eller begrænse oplysninger og om at bringe behandlingen i overensstemmelse med loven, forbyde behandlingen (§ 51) og fastsætte en betinget tvangsbøde (uhkasakko) for at få det gjort (§ 52).
unless-finnish-enforcement = Hvis en kompetent myndighed gjorde det med henblik på retshåndhævelse: Lov 1054/2018 gælder, og den har ikke bøder.

## Kilder

source-finnish-data-act = den finske databeskyttelseslov (1050/2018)
source-finnish-criminal-data-act = den finske lov om behandling af personoplysninger i straffesager (1054/2018)
source-finnish-court-procedure = den finske lov om rettergang i forvaltningssager (808/2019)
source-finnish-time-act = den finske lov om beregning af lovbestemte frister (150/1930)
source-finnish-church-act = den finske kirkelov (652/2023)
source-finnish-constitution = den finske grundlov

## Hvad domstole og myndigheder har sagt

note-fi-churches = Der pålægges ikke bøder til statslige og kommunale myndigheder, statslige forretningsvirksomheder, offentligretlige institutioner, Rigsdagens organer, præsidentens kancelli eller den lutherske og den ortodokse kirke og deres menigheder, sammenslutninger af menigheder og øvrige organer.

## Hvad der ellers kan ske

measure-fi-board = Bøden pålægges af et sanktionskollegium (seuraamuskollegio).
measure-fi-appeal = Afgørelsen kan indbringes for forvaltningsdomstolen og med tilladelse for den øverste forvaltningsdomstol.
measure-fi-lapse = En bøde, der ikke er betalt, bortfalder efter fem år.

## Frister

daterule-fi-imposed-by = Sanktionskollegiet (seuraamuskollegio) hos databeskyttelsesombudsmanden.
daterule-fi-time-bar = Der kan ikke pålægges en bøde senere end ti år efter overtrædelsen, eller efter at en vedvarende overtrædelse ophørte.
daterule-fi-appeal = 30 dage fra forkyndelsen af afgørelsen.
sendto-fi = Klagen sendes til forvaltningsdomstolen i den retskreds, hvor klageren har hjemsted.
late-fi = En klage, der kommer for sent, behandles ikke. Den øverste forvaltningsdomstol kan give en ny frist, hvis der var lovligt forfald, eller hvis en anden meget vægtig grund taler for det.

## Hvad der ikke kunne kontrolleres
open-fi-payment = Betalingsfristen for en bøde i Finland er ikke læst.
