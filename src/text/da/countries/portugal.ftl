# Portugal: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-pt-gdpr = Portugal: databeskyttelsesforordningen og den portugisiske databeskyttelseslov

## Kilder

source-portuguese-data-act = den portugisiske databeskyttelseslov (58/2019)
source-cnpd-deliberation = CNPD (den portugisiske tilsynsmyndighed), beslutning 2019/494 af 3. september 2019

## Hvad domstole og myndigheder har sagt

note-pt-warning = Medmindre der var forsæt, kan en bødesag efter loven først begynde, når tilsynsmyndigheden har givet en advarsel og en rimelig frist til at bringe forholdene i orden.
note-pt-intent = Behandling i strid med principperne i artikel 5 er efter loven en meget alvorlig overtrædelse, hvis den var forsætlig.
note-pt-waiver = Indtil august 2022 kunne offentlige organer bede om at blive fritaget for en bøde og skulle begrunde det.
note-pt-maxima = Loven har lavere maksima end forordningen for små og mellemstore virksomheder (2.000.000 euro eller 4{ "\u00A0" }% og 1.000.000 euro eller 2{ "\u00A0" }%) og for fysiske personer (500.000 og 250.000 euro). De bruges ikke her.
note-pt-minima = Loven nævner også et minimum for meget alvorlige og for alvorlige overtrædelser: 5.000 og 2.500 euro for store virksomheder, 2.000 og 1.000 euro for små og mellemstore og 1.000 og 500 euro for fysiske personer. De bruges ikke her.
note-pt-not-applied = Den portugisiske tilsynsmyndighed (CNPD) har efter det oplyste sagt, at den ikke anvender det, som lovens artikel 37, 38 og 39 siger i strid med forordningen, for eksempel minima, lavere maksima, advarslen og egne kriterier.
note-pt-criteria = Loven lægger også vægt på økonomi, omsætning og balance, at overtrædelsen stod på i længere tid, og organisationens størrelse efter ansatte og ydelser.

## Frister

daterule-pt-imposed-by = Tilsynsmyndigheden (CNPD).
daterule-pt-time-bar = Meget alvorlige overtrædelser forældes efter tre år, alvorlige efter to. Hvad der afbryder fristen, er ikke læst.
daterule-pt-lapse = En bøde på over 100.000 euro kan ikke længere fuldbyrdes efter tre år, en lavere efter to.

## Hvad der ikke kunne kontrolleres

open-pt-procedure = Portugals regler om afbrydelse, om fristen for at klage og om betalingsfristen er ikke læst. De står i den almindelige lov om administrative overtrædelser, som artikel 45 henviser til.
open-pt-change-of-2026 = Loven blev ændret i juni 2026. Den ændring er ikke læst.
