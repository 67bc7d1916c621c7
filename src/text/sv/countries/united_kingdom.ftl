# Storbritannien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-uk-gdpr = Storbritannien: UK GDPR
regime-uk-part-3 = Storbritannien: Data Protection Act 2018, Part 3 (brottsbekämpning)

## Vad som inte har regler här

refusal-uk-manual = Ingen sanktionsavgift enligt UK GDPR: den gäller inte manuell behandling av uppgifter som inte ingår och inte ska ingå i ett register, om inte en offentlig myndighet innehar uppgifterna (artikel 2.1 och 2.1A). Andra regler kan gälla.
refusal-uk-household = Ingen sanktionsavgift enligt UK GDPR: den gäller inte vad en fysisk person gör i rent privat syfte eller i sitt hushåll (artikel 2.2). Andra regler kan gälla.
refusal-uk-enforcement-manual = Part 3 i Data Protection Act 2018 gäller inte uppgifter som behandlas manuellt och som varken ingår eller ska ingå i ett register (section 29(1)). Om UK GDPR gäller då har vi inte läst.

unless-uk-manual = Om det skedde manuellt, inte i något register och inte av en offentlig myndighet: UK GDPR gäller inte, och ingen sanktionsavgift kan tas ut enligt den.
unless-uk-household = Om en fysisk person gjorde det i rent privat syfte eller i sitt hushåll: UK GDPR gäller inte, och ingen sanktionsavgift kan tas ut enligt den.
unless-uk-enforcement-manual = Om det gällde brottsbekämpning och skedde manuellt, utan register: Part 3 i Data Protection Act 2018 gäller inte.

## Bestämmelser som faller bort

carveout-manual-uk = För uppgifter som en offentlig myndighet innehar manuellt, och inte i något register, gör section 24 i Data Protection Act 2018 undantag från artiklarna 5.1 a–c, e och f, 6–10, 11.2, 13, 14, 20, 21.1 och 44–49. För personalärenden går undantagen längre.
carveout-expression-uk = Vilka undantag brittisk rätt gör för journalistik och de andra särskilda ändamålen har vi inte läst.
provision-uk-complaints = Hantering av klagomål (från och med den 19 juni 2026)
provision-dpa-34-3 = Att kunna visa att principerna följs
provision-dpa-35 = Laglighet och korrekthet, med villkoren för känslig behandling
provision-dpa-36 = Angivna ändamål, och ingen användning som är oförenlig med dem
provision-dpa-37 = Uppgifterna ska vara adekvata, relevanta och inte för omfattande
provision-dpa-38-1 = Riktighet
provision-dpa-38-2 = Att skilja fakta från bedömningar och olika slags personer åt, och kontrollera uppgifter innan de lämnas ut
provision-dpa-39-1 = Att inte spara uppgifter längre än nödvändigt
provision-dpa-39-2 = Tidsgränser för att pröva om uppgifterna fortfarande behövs
provision-dpa-40 = Säkerhet för uppgifterna (den sjätte principen)
provision-dpa-41 = Skyddsåtgärder vid arkivering, forskning och statistik
provision-dpa-42 = Ett styrdokument för känslig behandling
provision-dpa-44 = Information till de registrerade
provision-dpa-45 = De registrerades rätt till tillgång
provision-dpa-46 = Rättelse
provision-dpa-47 = Radering eller begränsning
provision-dpa-48 = Svar på begäran om rättelse, radering eller begränsning
provision-dpa-49 = Helt automatiserade beslut (till och med den 4 februari 2026)
provision-dpa-50 = Skyddsåtgärder när sådana beslut är tillåtna enligt lag (till och med den 4 februari 2026)
provision-dpa-50b = Helt automatiserade beslut och skyddsåtgärder (från och med den 5 februari 2026)
provision-dpa-52 = Informationens form, och att underlätta för den som vill utöva sina rättigheter
provision-dpa-53 = Ogrundade eller orimliga begäranden
provision-dpa-64 = Konsekvensbedömning
provision-dpa-65 = Förhandssamråd med ICO
provision-dpa-67 = Anmälan av en personuppgiftsincident till ICO
provision-dpa-68 = Information till de registrerade om en personuppgiftsincident
provision-dpa-73 = Överföring till tredjeländer och internationella organisationer
provision-dpa-155-1-b = Att följa ICO:s beslut om upplysningar, granskning, förhör eller åtgärder
provision-dpa-56 = Åtgärder för att se till och visa att reglerna följs
provision-dpa-57 = Inbyggt dataskydd och dataskydd som standard
provision-dpa-58 = Arrangemang mellan gemensamt personuppgiftsansvariga
provision-dpa-59 = Personuppgiftsbiträden, och behandling enligt instruktion
provision-dpa-61 = Register över behandling
provision-dpa-62 = Loggning
provision-dpa-63 = Samarbete med ICO
provision-dpa-66 = Säkerhet i samband med behandlingen
provision-dpa-69 = Dataskyddsombud
criterion-dpa-155-a = Överträdelsens karaktär, svårighetsgrad och varaktighet
criterion-dpa-155-b = Om överträdelsen var uppsåtlig eller oaktsam
criterion-dpa-155-c = Vad som gjordes för att lindra skada eller obehag
criterion-dpa-155-d = Graden av ansvar med hänsyn till de åtgärder som har vidtagits
criterion-dpa-155-e = Tidigare överträdelser av betydelse
criterion-dpa-155-f = Samarbete med ICO
criterion-dpa-155-g = Kategorier av personuppgifter
criterion-dpa-155-h = Hur överträdelsen kom till ICO:s kännedom
criterion-dpa-155-i = Om tidigare beslut har följts
criterion-dpa-155-j = Uppförandekoder och certifiering
criterion-dpa-155-k = Andra omständigheter, till exempel ekonomisk vinst eller undvikna förluster
criterion-dpa-155-l = Om avgiften är effektiv, proportionell och avskräckande

## Källor

source-uk-gdpr = brittiska dataskyddsförordningen (UK GDPR)
source-uk-data-act = brittiska Data Protection Act 2018
source-uk-data-commencement = SI 2018/625 om ikraftträdande av Data Protection Act 2018
source-data-use-act = brittiska Data (Use and Access) Act 2025
source-data-use-commencement = SI 2026/82, ikraftträdande av Data (Use and Access) Act 2025
source-information-commission = SI 2026/1015, ikraftträdande av Data (Use and Access) Act 2025
source-tribunal-rules = rättegångsregler för First-tier Tribunal, General Regulatory Chamber (2009)
source-ico-guidance = ICO:s vägledning om avgifter (mars 2024)
source-ico-draft = ICO:s utkast till vägledning (2023)
source-ico-public-sector = ICO:s försök med en policy för offentlig sektor (juni 2022)
source-ico-public-sector-2025 = ICO:s policy för offentlig sektor (den 11 november 2025)
source-ico-procedure-draft = ICO:s utkast till vägledning om förfarandet (den 31 oktober 2025)
source-ico-23andme = ICO:s beslut om 23andMe (2025)
source-ico-birthlink = ICO:s beslut om Birthlink (2025)
source-ico-dpp-law = ICO:s beslut om DPP Law
source-withdrawal-act = brittiska European Union (Withdrawal) Act 2018

## Ståndpunkter

view-ico-2024 = ICO, 2024 (vägledning om avgifter)

## Vad domstolar och myndigheter har sagt

note-uk-presumption = Ett moderbolag med alla eller nästan alla röster presumeras ha ett avgörande inflytande.
note-uk-linked = För samma eller sammankopplade behandlingar får summan inte överstiga det högsta beloppet för den allvarligaste överträdelsen.
note-uk-turnover = Den globala omsättningen under året före räknas, i regel enligt reviderad koncernredovisning. Nyare siffror får användas.
note-uk-funds = För den som inte är ett företag räknas tillgångar, finansiering eller förvaltningsbudget i stället för omsättning.
note-uk-discretion = Anpassningen är en fri bedömning. Inom en rad i tabellen ger högre omsättning ett högre belopp.
note-uk-before-inquiry = Åtgärder som vidtogs före vetskap om granskningen är oftare förmildrande. Åtgärder utan verkan väger lätt, och vinst väger tungt.
note-uk-growth = ICO ska ta hänsyn till ekonomisk tillväxt (section 108 i Deregulation Act 2015).
note-uk-hardship = Ekonomiska svårigheter sänker avgiften bara undantagsvis, om objektiv bevisning visar att avgiften oåterkalleligen skulle äventyra den ekonomiska bärkraften.
note-uk-public-sector = På försök från juni 2022 använde ICO i första hand reprimander och förelägganden mot myndigheter, och sänkte sanktionsavgifterna eller avstod från dem.
note-uk-public-sector-2025 = Sedan den 11 november 2025 tas sanktionsavgift ut av myndigheter i den mening som avses i section 7 i lagen bara i de grövsta fallen, när överträdelsen är särskilt allvarlig. Välgörenhetsorganisationer och parish councils omfattas inte av policyn.
note-uk-excluded = Ingen sanktionsavgift kan tas ut när ändamålen med behandlingen och sättet för den bestäms av eller för något av parlamentets båda hus. Den kan inte heller tas ut av Crown Estate Commissioners eller av den personuppgiftsansvarige för det kungliga hushållet, hertigdömet Lancaster eller hertigdömet Cornwall.
note-uk-special-purposes = För de särskilda ändamålen, bland dem journalistik, krävs att ICO har fattat ett beslut om detta som har fått verkan och att en domstol ger tillstånd.
note-uk-monitoring = Bara ett organ som övervakar en uppförandekod kan få sanktionsavgift för detta.
note-uk-certification = Bara ett certifieringsorgan kan få sanktionsavgift för detta.
note-uk-notices = Sanktionsavgift kan tas ut av den som inte följer ett beslut om upplysningar (information notice), granskning (assessment notice) eller åtgärder (enforcement notice).
note-uk-notices-2026 = Sanktionsavgift kan tas ut av den som inte följer ett beslut om upplysningar, granskning, förhör (interview notice) eller åtgärder, eller som inte bistår den som skriver en rapport som ICO har begärt.
note-uk-automated = Den 5 februari 2026 ersattes artikel 22 av artiklarna 22A–22D. Enligt övergångsbestämmelsen i regulation 5 gäller den gamla regeln för det som hände dessförinnan.
note-uk-recognised = Sedan den 5 februari 2026 har behandling som är nödvändig för ett erkänt berättigat intresse (bilaga 1) en egen rättslig grund, artikel 6.1 ea, utan intresseavvägning.
note-uk-transfers = Den 5 februari 2026 ersattes artikel 44 av artikel 44A, och artikel 45 av artiklarna 45A–45C.
note-uk-children = Sedan den 5 februari 2026 måste nättjänster som barn sannolikt använder ta hänsyn till barns särskilda skyddsbehov (artikel 25.1A).
note-uk-pecr = Kakor och direktmarknadsföring regleras i PEC Regulations (PECR), med egna sanktioner. Välj det alternativet under ”Vad gäller det?”, så visas de.
note-uk-pecr-2026 = Kakor och direktmarknadsföring regleras i PEC Regulations (PECR). Sedan den 5 februari 2026 är de högsta beloppen där desamma som i Data Protection Act. Välj det alternativet under ”Vad gäller det?”, så visas de.
note-uk-commission = Den 30 september 2026 tog Information Commission över efter Information Commissioner. Myndigheten kallas fortfarande ICO.
note-uk-notice-of-intent = Före avgiftsbeslutet (penalty notice) kommer ett meddelande om avsikten (notice of intent). Det ger minst 21 dagar för skriftliga synpunkter.
note-uk-six-months = Avgiftsbeslutet måste komma inom sex månader från meddelandet om avsikten, om parterna inte enas om längre tid.
note-uk-six-months-2026 = Inom sex månader från meddelandet om avsikten, eller så snart som rimligen är möjligt därefter, ska avgiftsbeslutet komma eller ett besked om att det inte blir någon avgift. För ett meddelande före den 5 februari 2026 är de sex månaderna fortfarande en bortre gräns (regulation 6 i SI 2026/82).
note-uk-appeal = Överklagandet kan gälla beslutet eller bara beloppet. Domstolen får pröva sakförhållandena och göra bedömningen på nytt.
note-uk-payment = Tiden att betala är minst 28 dagar från dagen för beslutet. Inget drivs in förrän ett överklagande är avgjort.
note-dpa-security = Av den personuppgiftsansvariges och biträdets skyldigheter nämner lagen bara sections 64, 65, 67 och 68 som grund för sanktionsavgift. Bristande säkerhet kan leda till avgift som en överträdelse av den sjätte principen, section 40.
note-dpa-joint = En gemensamt personuppgiftsansvarig kan få sanktionsavgift bara för det som den ansvarar för enligt arrangemanget mellan dem (section 58).
note-dpa-guidance = ICO:s vägledning om sanktionsavgifter gäller också överträdelser av Part 3.
note-dpa-automated = Den 5 februari 2026 ersattes sections 49 och 50 av sections 50A–50D.
note-dpa-transfers = Den 5 februari 2026 ersattes besluten om adekvat skyddsnivå av godkännande genom förordning (sections 74AA och 74AB), och sections 73 och 75–78 ändrades.

## Varför metodens belopp är missvisande för offentliga organ

caution-uk-gdpr = För myndigheter är dessa belopp missvisande om de ses för sig: enligt sin policy för offentlig sektor tar ICO ut långt lägre avgifter, eller inga alls.
caution-uk-part-3 = För polisen och andra myndigheter är dessa belopp missvisande om de ses för sig: enligt sin policy för offentlig sektor tar ICO ut långt lägre avgifter, eller inga alls.

## Vad mer som kan hända

measure-uk-enforcement-notice = ICO kan besluta om ett föreläggande (enforcement notice) att något ska göras eller inte göras.
measure-uk-public-sector = Mot myndigheter använder ICO varningar, reprimander och förelägganden (enforcement notices) före sanktionsavgifter.

## Datum som spelar roll

daterule-uk-imposed-by = Informationskommissionären (Information Commissioner), i ett avgiftsbeslut (penalty notice).
daterule-uk-appeal = Överklagandet måste ha kommit in till First-tier Tribunal inom 28 dagar från den dag då beslutet skickades. Här räknas det från dagen för beslutet.
sendto-uk = Överklagandet skickas till First-tier Tribunal (General Regulatory Chamber).
late-uk = Ett försenat överklagande måste innehålla en begäran om förlängd tid och skälen till förseningen. Om domstolen inte förlänger tiden tas överklagandet inte upp.

## Vad som inte kunde kontrolleras

open-uk-table-b = Fyra av sju rader i tabell B har vi bara läst i utkastet. ICO uppgav att metoden inte skulle ändras.
open-uk-guidance = Vägledningen har vi läst i delar. Åt vilket håll tidigare överträdelser, barns uppgifter och samarbete räknas har vi läst i en text om utkastet. Hur ICO ser på det sätt som överträdelsen blev känd på har vi inte läst.
open-uk-time-bar = Sections 149–159 i Data Protection Act 2018 och dess Schedule 16 anger ingen gräns för hur gammal en överträdelse får vara. Andra lagar har vi inte läst.

discount-uk-before-notice = om parterna förliks före meddelandet om avsikten
discount-uk-after-notice = om parterna förliks efter meddelandet om avsikten men före skriftliga synpunkter
discount-uk-after-reply = om parterna förliks efter skriftliga synpunkter
waived-uk = Den som ingår förlikning medger överträdelsen och avstår från att överklaga.
open-dpa-2025 = Part 3 har vi läst i lydelsen från december 2021, tillsammans med de ändringar som Data (Use and Access) Act 2025 gjorde den 5 februari 2026. Även bestämmelserna i den lagen om samtycke, advokatsekretess, loggning och nationell säkerhet i Part 3 har vi läst, men inte från vilken dag de gäller.
