# Portugal: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-pt-gdpr = Portugal: personvernforordningen og den portugisiske personvernloven

## Kilder

source-portuguese-data-act = den portugisiske personvernloven (58/2019)
source-cnpd-deliberation = CNPD (den portugisiske tilsynsmyndigheten), uttalelse 2019/494 av 3. september 2019

## Hva domstoler og myndigheter har sagt

note-pt-warning = Var overtredelsen ikke forsettlig, kan en sak om gebyr etter loven begynne først når tilsynsmyndigheten har gitt en advarsel og rimelig tid til å rette seg etter den.
note-pt-intent = Behandling i strid med prinsippene i artikkel 5 er en svært alvorlig overtredelse etter loven hvis den var forsettlig.
note-pt-waiver = Til august 2022 kunne offentlige organer be om å slippe gebyr, og måtte begrunne det.
note-pt-maxima = Loven har lavere maksimum enn forordningen for små og mellomstore foretak (2{ "\u00A0" }000{ "\u00A0" }000 euro eller 4{ "\u00A0" }%, 1{ "\u00A0" }000{ "\u00A0" }000 euro eller 2{ "\u00A0" }%) og for fysiske personer (500{ "\u00A0" }000 og 250{ "\u00A0" }000 euro). De brukes ikke her.
note-pt-minima = Loven angir også et minste beløp for svært alvorlige og for alvorlige overtredelser: 5{ "\u00A0" }000 og 2{ "\u00A0" }500 euro for store foretak, 2{ "\u00A0" }000 og 1{ "\u00A0" }000 euro for små og mellomstore, og 1{ "\u00A0" }000 og 500 euro for fysiske personer. De brukes ikke her.
note-pt-not-applied = Ifølge andre kilder har den portugisiske tilsynsmyndigheten (CNPD) sagt at den ikke bruker det i lovens artikkel 37, 38 og 39 som strider mot forordningen, som minstebeløp, lavere maksimum, advarselen og egne momenter.
note-pt-criteria = Loven regner også med økonomisk stilling, omsetning og balanse, at overtredelsen pågikk, og virksomhetens størrelse etter ansatte og tjenester.

## Frister

daterule-pt-imposed-by = Tilsynsmyndigheten (CNPD).
daterule-pt-time-bar = Svært alvorlige overtredelser foreldes etter tre år, alvorlige etter to. Hva som avbryter fristen, er ikke lest.
daterule-pt-lapse = Et gebyr over 100{ "\u00A0" }000 euro kan ikke lenger fullbyrdes etter tre år, et lavere etter to.

## Det som ikke kunne kontrolleres

open-pt-procedure = Portugals regler om avbrudd, om klagefrist og om betalingsfrist er ikke lest. De står i den alminnelige loven om administrative overtredelser, som artikkel 45 viser til.
open-pt-change-of-2026 = Loven ble endret i juni 2026. Endringen er ikke lest.
