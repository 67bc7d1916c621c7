# Island: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-is-gdpr = Island: databeskyttelsesforordningen og den islandske databeskyttelseslov

## Kilder

source-icelandic-data-act = den islandske databeskyttelseslov (90/2018)

## Hvad domstole og myndigheder har sagt

note-is-board = Tilsynsmyndighedens (Persónuvernds) bestyrelse træffer afgørelse om bøden. Den kan fuldbyrdes uden dom.
note-is-fault = Loven siger, at bøder pålægges, uanset om overtrædelsen var forsætlig eller uagtsom.
note-is-orders = Af de påbud, der er nævnt i artikel 58, stk. 2, kan det give bøde ikke at følge et påbud om at begrænse eller forbyde behandlingen, om at berigtige eller slette eller om at standse en overførsel af oplysninger.

## Hvad der ellers kan ske

measure-is-daily = Den, der ikke følger et sådant påbud, kan få tvangsbøder på op til 200.000 islandske kroner om dagen, før der træffes afgørelse om en bøde.
measure-is-interest = Der påløber morarenter, hvis bøden ikke er betalt inden en måned efter afgørelsen.
measure-is-courts = Afgørelsen kan ikke påklages til en anden myndighed. Den kan indbringes for domstolene på sædvanlig måde.
measure-is-criminal = Et groft brud på reglerne begået af en fysisk person kan straffes med fængsel i op til tre år ved siden af en bøde til den juridiske person.

## Frister

daterule-is-imposed-by = Tilsynsmyndighedens (Persónuvernds) bestyrelse.
daterule-is-time-bar = Fem år fra det tidspunkt, hvor forholdet ophørte. Fristen afbrydes for alle, der har medvirket, når tilsynsmyndigheden meddeler parten, at den har indledt en undersøgelse.

## Hvad der ikke kunne kontrolleres

open-is-procedure = Fristen for at anlægge sag ved domstolene i Island, og hvor længe en bøde kan inddrives, er ikke læst (althingi.is).
