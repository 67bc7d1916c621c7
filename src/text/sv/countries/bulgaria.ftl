# Bulgarien: reglerna, källorna och vad som sägs om dem.

## Vad som inte har regler här

refusal-bulgarian-enforcement = En administrativ avgift kan följa, men dess bestämmelser finns inte i tabellerna här, så inget räknas ut. Enligt lagen om skydd för personuppgifter (artikel 85) går den upp till beloppen i artikel 83.5 GDPR, i leva, för artiklarna 45, 49, 51, 53–56 och 80.1 led 1–2 och för förelägganden, och upp till dem i artikel 83.4 för artiklarna 59.3–59.4, 62 och 64–70. Andra överträdelser kostar högst 5{ "\u00A0" }000 leva, och det dubbla om de upprepas (artikel 86). Detta lästes i lydelsen från 2019, och inte vad euron har gjort av det.
unless-bulgarian-enforcement = Om det gällde brottsbekämpning av den som har det som uppgift enligt lag: Bulgarien har en lag om det med administrativa avgifter, som inte finns i tabellerna här.

## Källor

source-bulgarian-data-act = Bulgariens lag om skydd för personuppgifter, i lydelsen från 2019
