# Bulgarien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-bg-gdpr = Bulgarien: GDPR och Bulgariens dataskyddslag

## Källor

source-bulgarian-data-act = lagen från 2019 om ändring av Bulgariens dataskyddslag (ZZLD)
source-bulgarian-offences-act = lagen från 2020 om ändring av Bulgariens lag om administrativa förseelser (ZANN)

## Vad domstolar och myndigheter har sagt

note-bg-imposes = Kommissionen beslutar om avgiften i sitt beslut över ett klagomål. I andra fall gör dess ordförande det i ett straffbeslut; för domstolar och åklagare är det inspektoratet.
note-bg-bodies = I det som har lästs av lagen finns inget som undantar offentliga organ från avgifter eller sänker taken för dem.
note-bg-own-articles = Vissa artiklar i den bulgariska lagen själv har avgifterna i artikel 83.4 eller 83.5.

## Vad mer som kan hända

measure-bg-agreement = Ett ärende om straffbeslut kan avslutas med en överenskommelse, som erbjuds inom 14 dagar. När lagen inte anger något minimum är avgiften då högst 70{ "\u00A0" }% av halva taket. Den är inte öppen för den som upprepar en förseelse.
measure-bg-other-breaches = Andra brott mot lagen har en egen avgift, dubbelt så hög vid upprepning. Den har bara lästs i lev och visas inte.
measure-bg-collection = Avgifter som har fått laga kraft drivs in som skatter.
discount-bg-early = om det betalas inom 14 dagar från det att straffbeslutet delgavs, och det inte överklagas
waived-bg = Beslutet får laga kraft i fråga om avgiften den dag den betalas, och ett överklagande av den upphör.

## Tidsfrister

daterule-bg-imposed-by = Ordföranden för kommissionen för skydd av personuppgifter (KZLD).
daterule-bg-appeal = 14 dagar från det att straffbeslutet delgavs, genom kommissionen till distriktsdomstolen. Ett beslut över ett klagomål går till förvaltningsdomstolarna.

## Vad som inte kunde kontrolleras

open-bg-leva = Enligt artikel 85.6, som den lydde 2019, beslutas avgifter i lev till motsvarande värde. Sedan när de beslutas i euro, och lagens belopp i euro, har inte lästs. Inte heller vad Bulgarien gör av artiklarna 10 och 24 (lex.bg, dv.parliament.bg).
open-bg-procedure = Hur länge en avgift kan beslutas i Bulgarien, när den ska betalas och hur länge den får drivas in har inte lästs (ZANN artiklarna 34, 79 och 82).
## Vad som inte har regler här

refusal-bulgarian-enforcement = En administrativ avgift kan följa, men dess bestämmelser finns inte i tabellerna här, så inget räknas ut. Enligt lagen om skydd för personuppgifter (artikel 85) går den upp till beloppen i artikel 83.5 GDPR, i leva, för artiklarna 45, 49, 51, 53–56 och 80.1 led 1–2 och för förelägganden, och upp till dem i artikel 83.4 för artiklarna 59.3–59.4, 62 och 64–70. Andra överträdelser kostar högst 5{ "\u00A0" }000 leva, och det dubbla om de upprepas (artikel 86). Detta lästes i lydelsen från 2019, och inte vad euron har gjort av det.
unless-bulgarian-enforcement = Om det gällde brottsbekämpning av den som har det som uppgift enligt lag: Bulgarien har en lag om det med administrativa avgifter, som inte finns i tabellerna här.

