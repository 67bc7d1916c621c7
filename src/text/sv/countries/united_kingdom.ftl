# Storbritannien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-uk-gdpr = Storbritannien: UK GDPR

## Vad som inte har regler här

refusal-uk-manual = Ingen sanktionsavgift enligt UK GDPR: den gäller inte manuell behandling av uppgifter som inte ingår och inte ska ingå i ett register, om det inte är en offentlig myndighet som har dem (artikel 2.1 och 2.1A). Andra regler kan gälla.
refusal-uk-household = Ingen sanktionsavgift enligt UK GDPR: den gäller inte vad en fysisk person gör som rent privat eller i hushållet (artikel 2.2). Andra regler kan gälla.

unless-uk-manual = Om det skedde manuellt, inte i något register och inte av en offentlig myndighet: UK GDPR gäller inte, och ingen sanktionsavgift följer av den.
unless-uk-household = Om en fysisk person gjorde det som rent privat eller i hushållet: UK GDPR gäller inte, och ingen sanktionsavgift följer av den.

## Bestämmelser som faller bort

carveout-manual-uk = Avsnitt 24 i Data Protection Act 2018 undantar det som en offentlig myndighet har manuellt och inte i något register från artiklarna 5.1 a–c, e och f, 6–10, 11.2, 13, 14, 20, 21.1 och 44–49; för personalärenden undantas mer.
carveout-expression-uk = Vad brittisk rätt undantar för journalistik och de andra särskilda ändamålen har inte lästs.
provision-uk-complaints = Hantering av klagomål (sedan den 19 juni 2026)

## Källor

source-uk-gdpr = brittiska dataskyddsförordningen (UK GDPR)
source-uk-data-act = brittiska Data Protection Act 2018
source-data-use-act = brittiska Data (Use and Access) Act 2025
source-data-use-commencement = SI 2026/82, ikraftträdande av Data (Use and Access) Act 2025
source-information-commission = SI 2026/1015, ikraftträdande av Data (Use and Access) Act 2025
source-tribunal-rules = rättegångsregler för First-tier Tribunal, General Regulatory Chamber (2009)
source-ico-guidance = ICO:s vägledning om avgifter (mars 2024)
source-ico-draft = ICO:s utkast till vägledning (2023)
source-ico-public-sector = ICO:s linje för offentlig sektor på försök (juni 2022)
source-ico-public-sector-2025 = ICO:s linje för offentlig sektor (policy av den 11 november 2025)
source-ico-procedure-draft = ICO:s utkast till vägledning om förfarandet (den 31 oktober 2025)
source-ico-23andme = ICO:s beslut om 23andMe (2025)
source-ico-birthlink = ICO:s beslut om Birthlink (2025)
source-ico-dpp-law = ICO:s beslut om DPP Law
source-withdrawal-act = brittiska European Union (Withdrawal) Act 2018

## Synsätt

view-ico-2024 = ICO, 2024 (vägledning om avgifter)

## Vad domstolar och myndigheter har sagt

note-uk-presumption = Ett moderbolag med alla eller nästan alla röster presumeras ha ett avgörande inflytande.
note-uk-linked = För samma eller sammankopplade behandlingar får summan inte överstiga taket för den allvarligaste överträdelsen.
note-uk-turnover = Global omsättning året före, i regel enligt reviderad koncernredovisning. Färskare siffror får användas.
note-uk-funds = För den som inte är ett företag räknas tillgångar, finansiering eller förvaltningsbudget i stället för omsättning.
note-uk-discretion = Anpassningen är fri: högre omsättning inom en tabellrad ger ett högre belopp.
note-uk-before-inquiry = Åtgärder före vetskap om granskningen är oftare förmildrande, verkningslösa väger lätt, och vinst väger tungt.
note-uk-growth = ICO måste ta hänsyn till ekonomisk tillväxt (Deregulation Act 2015 s. 108).
note-uk-hardship = Ekonomiska svårigheter sänker avgiften bara undantagsvis, om objektiv bevisning visar att den oåterkalleligen skulle äventyra den ekonomiska bärkraften.
note-uk-public-sector = På försök från juni 2022: mot myndigheter använde ICO reprimander och förelägganden före sanktionsavgifter, och sänkte avgifterna eller avstod från dem.
note-uk-public-sector-2025 = Sedan den 11 november 2025 tas sanktionsavgift ut av myndigheter i den mening som avses i section 7 i lagen bara i de grövsta fallen, när överträdelsen är särskilt allvarlig. Välgörenhetsorganisationer och parish councils omfattas inte av linjen.
note-uk-excluded = Ingen sanktionsavgift kan tas ut när något av parlamentets båda hus bestämmer ändamål och sätt för behandlingen, och inte heller av Crown Estate Commissioners eller för det kungliga hushållet.
note-uk-special-purposes = För de särskilda ändamålen, bland dem journalistik, krävs att ICO har fattat ett beslut om detta som har börjat gälla och att en domstol ger tillstånd.
note-uk-monitoring = Bara ett organ som övervakar en uppförandekod kan få sanktionsavgift för detta.
note-uk-certification = Bara ett certifieringsorgan kan få sanktionsavgift för detta.
note-uk-notices = Det som kan ge sanktionsavgift är att inte följa ett beslut om upplysningar (information notice), granskning (assessment notice) eller åtgärder (enforcement notice).
note-uk-notices-2026 = Det som kan ge sanktionsavgift är att inte följa ett beslut om upplysningar, granskning, förhör (interview notice) eller åtgärder, eller att inte bistå den som skriver en rapport som ICO har begärt.
note-uk-automated = Den 5 februari 2026 ersattes artikel 22 av artiklarna 22A–22D. Övergångsregeln i reg. 5 behåller den gamla regeln för det som hände dessförinnan.
note-uk-recognised = Sedan den 5 februari 2026 har behandling som är nödvändig för ett erkänt berättigat intresse (bilaga 1) en egen rättslig grund, artikel 6.1 ea, utan intresseavvägning.
note-uk-transfers = Den 5 februari 2026 ersattes artikel 44 av artikel 44A, och artikel 45 av artiklarna 45A–45C.
note-uk-children = Sedan den 5 februari 2026 måste nättjänster som barn sannolikt använder ta hänsyn till barns särskilda skyddsbehov (artikel 25.1A).
note-uk-pecr = Kakor och direkt marknadsföring regleras i PEC Regulations (PECR), med egna sanktioner. Svara så på ”Vad gäller det?”, så visas de.
note-uk-pecr-2026 = Kakor och direkt marknadsföring regleras i PEC Regulations (PECR). Sedan den 5 februari 2026 är taken där desamma som i Data Protection Act. Svara så på ”Vad gäller det?”, så visas de.
note-uk-commission = Den 30 september 2026 tog Information Commission över efter Information Commissioner. Myndigheten kallar sig fortfarande ICO.
note-uk-notice-of-intent = Före beslutet om sanktionsavgift kommer ett meddelande om avsikten (notice of intent). Det ger minst 21 dagar för skriftliga synpunkter.
note-uk-six-months = Beslutet om sanktionsavgift måste komma inom sex månader från meddelandet om avsikten, om parterna inte enas om längre tid.
note-uk-six-months-2026 = Inom sex månader från meddelandet om avsikten, eller så snart som det rimligen går därefter, ska beslutet om sanktionsavgift komma eller ett besked om att det inte blir någon. För ett meddelande före den 5 februari 2026 är de sex månaderna fortfarande en gräns (SI 2026/82 reg. 6).
note-uk-appeal = Överklagandet kan gälla beslutet eller bara beloppet. Tribunalen får pröva sakförhållandena och göra bedömningen på nytt.
note-uk-payment = Det är minst 28 dagars tid att betala, räknat från dagen för beslutet. Inget drivs in förrän ett överklagande är avgjort.
note-uk-settlement = Ett utkast ger rabatt vid förlikning: högst 40{ "\u00A0" }% före meddelandet om avsikten, 30{ "\u00A0" }% efter det och 20{ "\u00A0" }% efter skriftliga synpunkter. Det kräver ett erkännande och att man inte överklagar. Den slutliga texten har inte hittats.

## Varför metodens belopp är missvisande för offentliga organ

caution-uk-gdpr = För myndigheter är dessa belopp missvisande om de ses för sig: enligt sin linje för offentlig sektor tar ICO ut långt mindre, eller inget.

## Vad mer som kan hända

measure-uk-enforcement-notice = ICO kan i ett åtgärdsbeslut (enforcement notice) bestämma att något ska göras eller inte göras.
measure-uk-public-sector = Mot myndigheter använder ICO varningar, reprimander och åtgärdsbeslut före sanktionsavgifter.

## Datum som spelar roll

daterule-uk-appeal = Överklagandet måste ha kommit in till First-tier Tribunal inom 28 dagar från den dag då beslutet skickades. Här räknas det från dagen för beslutet.
sendto-uk = Överklagandet skickas till First-tier Tribunal (General Regulatory Chamber).
late-uk = Ett försenat överklagande måste innehålla en begäran om förlängd tid och skälen för förseningen. Beviljar domstolen inte förlängd tid tas överklagandet inte upp.

## Vad som inte kunde kontrolleras

open-uk-table-b = Fyra av sju rader i tabell B har bara lästs i utkastet. ICO uppgav att metoden inte skulle ändras.
open-uk-guidance = Vägledningen har lästs i delar. Åt vilket håll tidigare överträdelser, barns uppgifter och samarbete räknas har lästs om utkastet. Hur ICO väger det sätt som överträdelsen blev känd på har inte lästs.
open-uk-time-bar = Någon gräns för hur gammal en överträdelse får vara finns inte i sections 149–159 i Data Protection Act 2018 eller i dess Schedule 16. Andra lagar har inte lästs.
