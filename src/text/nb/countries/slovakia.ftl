# Slovakia: reglene, kildene og det som er sagt om dem.

## Det som ikke har regler her

refusal-slovak-enforcement = Et administrativt gebyr kan følge, også for myndigheter, men bestemmelsene om kriminalitetsbekjempelse i lov 18/2018 finnes ikke i tabellene her, så ingenting regnes ut. Maksimumsbeløpene finnes i § 104: 10 millioner euro for §§ 67–72, taushetsplikt og samarbeid, og 20 millioner euro for prinsippene, rettighetene og overføringer (§§ 52–66 og 73–77) og for pålegg; for et foretak 2 og 4 prosent av omsetningen hvis det er mer. Det som veies, finnes i § 106.
unless-slovak-enforcement = Hvis det gjaldt kriminalitetsbekjempelse av en som har det som oppgave etter loven: Slovakia har en lov om det med administrative gebyrer, som ikke finnes i tabellene her.

## Kilder

source-slovak-data-act = den slovakiske loven 18/2018 om vern av personopplysninger
