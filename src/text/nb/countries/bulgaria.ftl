# Bulgaria: reglene, kildene og det som er sagt om dem.

## Det som ikke har regler her

refusal-bulgarian-enforcement = Et administrativt gebyr kan følge, men bestemmelsene om det finnes ikke i tabellene her, så ingenting regnes ut. Etter loven om vern av personopplysninger (artikkel 85) går det opp til beløpene i personvernforordningen artikkel 83 nr. 5, i leva, for artikkel 45, 49, 51, 53–56 og 80 nr. 1 punkt 1–2 og for pålegg, og opp til dem i artikkel 83 nr. 4 for artikkel 59 nr. 3–4, 62 og 64–70. Andre overtredelser koster høyst 5000 leva, og det dobbelte når de gjentas (artikkel 86). Dette ble lest slik det ble vedtatt i 2019, og ikke hva euroen har gjort med det.
unless-bulgarian-enforcement = Hvis det gjaldt kriminalitetsbekjempelse av en som har det som oppgave etter loven: Bulgaria har en lov om det med administrative gebyrer, som ikke finnes i tabellene her.

## Kilder

source-bulgarian-data-act = Bulgarias lov om vern av personopplysninger, slik den ble endret i 2019
