# Slovakien: reglerna, källorna och vad som sägs om dem.

## Vad som inte har regler här

refusal-slovak-enforcement = En administrativ avgift kan följa, också för myndigheter, men bestämmelserna om brottsbekämpning i lag 18/2018 finns inte i tabellerna här, så inget räknas ut. Maxbeloppen finns i 104 §: 10 miljoner euro för 67–72 §§, tystnadsplikt och samarbete, och 20 miljoner euro för principerna, rättigheterna och överföringar (52–66 och 73–77 §§) och för förelägganden; för ett företag 2 respektive 4 procent av omsättningen, om det är mer. Vad som vägs finns i 106 §.
unless-slovak-enforcement = Om det gällde brottsbekämpning av den som har det som uppgift enligt lag: Slovakien har en lag om det med administrativa avgifter, som inte finns i tabellerna här.

## Källor

source-slovak-data-act = slovakiska lagen 18/2018 om skydd för personuppgifter
