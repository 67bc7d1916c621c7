# Slovakien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-sk-gdpr = Slovakien: GDPR och Slovakiens dataskyddslag

## Källor

source-slovak-data-act = Slovakiens dataskyddslag (18/2018)
source-slovak-procedure-code = Slovakiens förvaltningslag (71/1967)
source-slovak-holiday-act = Slovakiens lag om helgdagar (241/1993)

## Vad mer som kan hända

measure-sk-authority = Den slovakiska tillsynsmyndigheten (Úrad na ochranu osobných údajov) beslutar om sanktionsavgift, om rättelse eller om båda.
measure-sk-order-fines = Den som inte gör en inspektion möjlig kan få betala upp till 2{ "\u00A0" }000 euro, och den som omintetgör en upp till 10{ "\u00A0" }000 euro.

## Tidsfrister

daterule-sk-imposed-by = Tillsynsmyndigheten (Úrad na ochranu osobných údajov).
daterule-sk-time-bar = Två år från den dag då myndigheten upptäckte överträdelsen.
daterule-sk-time-bar-at-most = Senast fem år från överträdelsen.
daterule-sk-appeal = 15 dagar från det att beslutet delgavs (rozklad).
sendto-sk = Överklagandet ges in till myndigheten, som har fattat beslutet. Dess ordförande avgör det. Ett överklagande i tid hindrar att beslutet gäller.
late-sk = Av allvarliga skäl ursäktas att ett överklagande kommer för sent, om det begärs inom 15 dagar från det att de upphörde, och högst ett år efter att tiden gått ut.

## Vad som inte kunde kontrolleras

open-sk-payment = Betalningstiden för sanktionsavgifter i Slovakien har inte lästs. Den står i beslutet.
## Vad som inte har regler här

refusal-slovak-enforcement = En administrativ avgift kan följa, också för myndigheter, men bestämmelserna om brottsbekämpning i lag 18/2018 finns inte i tabellerna här, så inget räknas ut. Maxbeloppen finns i 104 §: 10 miljoner euro för 67–72 §§, tystnadsplikt och samarbete, och 20 miljoner euro för principerna, rättigheterna och överföringar (52–66 och 73–77 §§) och för förelägganden; för ett företag 2 respektive 4 procent av omsättningen, om det är mer. Vad som vägs finns i 106 §.
unless-slovak-enforcement = Om det gällde brottsbekämpning av den som har det som uppgift enligt lag: Slovakien har en lag om det med administrativa avgifter, som inte finns i tabellerna här.

