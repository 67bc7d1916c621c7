# Ungarn: reglene, kildene og det som er sagt om dem.

## Det som ikke har regler her

refusal-hungarian-enforcement = Et administrativt gebyr på 100{ "\u00A0" }000–20 millioner forint kan følge for ulovlig behandling, men det finnes ikke i tabellene her, så ingenting regnes ut. Det står i lov CXII fra 2011 (§ 61), som gjelder kriminalitetsbekjempelse, nasjonal sikkerhet og forsvar (§ 2). Hvor mange som er rammet, hvor alvorlig overtredelsen er, skyld og tidligere overtredelser veies.
unless-hungarian-enforcement = Hvis det gjaldt kriminalitetsbekjempelse av en som har det som oppgave etter loven: Ungarn har en lov om det med administrative gebyrer, som ikke finnes i tabellene her.

## Kilder

source-hungarian-data-act = den ungarske loven CXII fra 2011 om informasjonell selvbestemmelse
