# Sverige: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-se-criminal-data-act = Sverige: brottsdatalagen
regime-se-gdpr = Sverige: GDPR och dataskyddslagen

## Vad som inte har regler här

refusal-national-security = Behandling som rör nationell säkerhet omfattas inte av beräkningen. I Sverige gäller brottsdatalagen inte för Säkerhetspolisens sådana behandling, och inte heller när Polismyndigheten har tagit över uppgiften (1 kap. 4 §).
refusal-defence = Försvarsmaktens verksamhet omfattas inte av beräkningen. I Sverige gäller brottsdatalagen inte för Försvarsmaktens behandling enligt dess egen lag (1 kap. 4 §).
refusal-not-automated = Ingen sanktionsavgift enligt brottsdatalagen: den gäller bara behandling som är helt eller delvis automatiserad och behandling av uppgifter som ingår eller ska ingå i en strukturerad samling (1 kap. 3 §). Andra regler kan gälla, till exempel om sekretess.

unless-national-security = Om det gällde nationell säkerhet: sådan behandling omfattas inte av beräkningen.
unless-defence = Om det gällde Försvarsmaktens egna uppgifter: sådan behandling omfattas inte av beräkningen.
unless-not-automated = Om det skedde manuellt och inte i en strukturerad samling: brottsdatalagen gäller inte, och ingen sanktionsavgift kan tas ut enligt den.

## Bestämmelser som faller bort

carveout-expression-se = Artiklarna 5–30 och 35–50 ska inte tillämpas på behandling för journalistiska ändamål eller för akademiskt, konstnärligt eller litterärt skapande. Dataskyddsförordningen och dataskyddslagen ska inte heller tillämpas i den utsträckning som det skulle strida mot tryckfrihetsförordningen eller yttrandefrihetsgrundlagen.

## Bestämmelser

provision-bdl-2-1 = Rättslig grund för behandlingen
provision-bdl-2-2 = Diarieföring och handläggning av inkomna ärenden
provision-bdl-2-3 = Särskilda, angivna ändamål
provision-bdl-2-4 = Prövning före ett nytt ändamål
provision-bdl-2-5 = Vetenskapliga, statistiska eller historiska ändamål
provision-bdl-2-7 = Riktiga uppgifter
provision-bdl-2-8 = Adekvata, relevanta och inte för många uppgifter
provision-bdl-2-9 = Skillnad mellan olika kategorier av personer
provision-bdl-2-10 = Skillnad mellan fakta och bedömningar
provision-bdl-2-11 = Känsliga personuppgifter
provision-bdl-2-12 = Biometriska och genetiska uppgifter
provision-bdl-2-14 = Sökförbud
provision-bdl-2-15 = Rättelse av felaktiga eller ofullständiga uppgifter
provision-bdl-2-16 = Radering eller begränsning av behandlingen
provision-bdl-2-17 = Längsta tid för behandling
provision-bdl-2-18 = Årlig översyn av om uppgifterna behövs
provision-bdl-2-19-2 = Automatiserade beslut som grundas bara på känsliga personuppgifter
provision-bdl-2-22 = Behandling för ändamål utanför brottsdatalagen
provision-bdl-3-2 = Tekniska och organisatoriska åtgärder
provision-bdl-3-3 = Inbyggt dataskydd
provision-bdl-3-4 = Dataskydd som standard
provision-bdl-3-5 = Loggning
provision-bdl-3-6 = Tillgång bara till det som behövs
provision-bdl-3-7 = Konsekvensbedömning före ny, riskfylld behandling
provision-bdl-3-7-2 = Förhandssamråd med tillsynsmyndigheten
provision-bdl-3-8 = Säkerhet för personuppgifterna
provision-bdl-3-9-1 = Anmälan av personuppgiftsincident inom 72 timmar
provision-bdf-3-14 = Dokumentation av personuppgiftsincident
provision-bdl-5-5 = Bistånd till tillsynsmyndigheten
provision-bdl-5-7-2 = Att följa ett föreläggande
provision-bdl-5-7-3 = Att följa ett förbud
provision-bdl-8-1 = Villkor för överföring till tredjeland
provision-bdl-8-8 = Överföring till någon annan än en behörig myndighet i tredjeland
provision-pbdl-2-1 = Rättslig grund enligt polisens brottsdatalag
provision-pbdl-3-3 = Särskilda upplysningar enligt polisens brottsdatalag
provision-pbdl-4 = Längsta tid för behandling enligt polisens brottsdatalag
provision-pbdl-5 = Längsta tid i register enligt polisens brottsdatalag
provision-pbdl-6-6 = Längsta tid i forensisk verksamhet enligt polisens brottsdatalag
provision-tbdl-2-1 = Rättslig grund enligt Tullverkets brottsdatalag
provision-tbdl-3-3 = Särskilda upplysningar enligt Tullverkets brottsdatalag
provision-tbdl-4 = Längsta tid för behandling enligt Tullverkets brottsdatalag
provision-kbdl-2-1 = Rättslig grund enligt Kustbevakningens brottsdatalag
provision-kbdl-3-3 = Särskilda upplysningar enligt Kustbevakningens brottsdatalag
provision-kbdl-4 = Längsta tid för behandling enligt Kustbevakningens brottsdatalag
provision-skbdl-2-1 = Rättslig grund enligt Skatteverkets brottsdatalag
provision-skbdl-3-3 = Särskilda upplysningar enligt Skatteverkets brottsdatalag
provision-skbdl-4 = Längsta tid för behandling enligt Skatteverkets brottsdatalag
provision-abdl-2-1 = Rättslig grund enligt åklagarväsendets brottsdatalag
provision-abdl-4 = Längsta tid för behandling enligt åklagarväsendets brottsdatalag
provision-dbdl-3 = Rättslig grund enligt domstolarnas brottsdatalag
provision-dbdl-6 = Sökförbud i domstolarnas brottsdatalag
provision-krbdl-2-1 = Rättslig grund enligt Kriminalvårdens brottsdatalag
provision-krbdl-3-4 = Särskild upplysning i säkerhetsregistret enligt Kriminalvårdens brottsdatalag
provision-krbdl-2-5 = Längsta tid för behandling enligt Kriminalvårdens brottsdatalag
provision-krbdl-3-7 = Längsta tid i säkerhetsregistret enligt Kriminalvårdens brottsdatalag
provision-krbdl-regulations = Föreskrifter om särskild upplysning eller längsta tid till Kriminalvårdens brottsdatalag
provision-bdl-2-6 = Laglig behandling i allmänhet
provision-bdl-2-13 = Känsliga uppgifter vid diarieföring och i inkomna ärenden
provision-bdl-2-19-1 = Automatiserade beslut i övrigt
provision-bdl-2-20 = Villkor gentemot andra medlemsstater, och rättsstatistik
provision-bdl-3-1 = Personuppgiftsansvar
provision-bdl-3-9-2 = Övrigt om anmälan av personuppgiftsincident
provision-bdl-3-10 = Underrättelse till registrerade om en incident
provision-bdl-3-11 = Undantag från underrättelse, och samarbete med tillsynsmyndigheten
provision-bdl-3-13 = Dataskyddsombud
provision-bdl-3-16 = Personuppgiftsbiträden
provision-bdl-3-20 = Gemensamt personuppgiftsansvar
provision-bdl-4-2 = Information till den registrerade
provision-bdl-4 = Den registrerades övriga rättigheter
provision-bdl-8-7 = Ytterligare regler om tredjeland

## Kriterier

criterion-bdl-1 = Om överträdelsen var uppsåtlig eller berodde på oaktsamhet
criterion-bdl-2 = Skada, fara eller kränkning
criterion-bdl-3 = Karaktär, svårhetsgrad och varaktighet
criterion-bdl-4 = Vad som har gjorts för att begränsa verkningarna
criterion-bdl-5 = Tidigare sanktionsavgifter

## Källor

source-criminal-data-act = brottsdatalagen (2018:1177)
source-criminal-data-ordinance = brottsdataförordningen (2018:1202)
source-criminal-data-bill = prop. 2017/18:232
source-police-data-act = polisens brottsdatalag (2018:1693)
source-customs-data-act = Tullverkets brottsdatalag (2018:1694)
source-coast-guard-data-act = Kustbevakningens brottsdatalag (2018:1695)
source-tax-agency-data-act = Skatteverkets brottsdatalag (2018:1696)
source-prosecution-data-act = åklagarväsendets brottsdatalag (2018:1697)
source-courts-data-act = domstolarnas brottsdatalag (2018:1698)
source-prison-data-act = Kriminalvårdens brottsdatalag (2018:1699)
source-swedish-procedure-act = förvaltningslagen (2017:900)
source-swedish-time-act = lagen (1930:173) om beräkning av lagstadgad tid
source-swedish-holiday-act = lagen (1989:253) om allmänna helgdagar
source-recovery-act = lagen (1993:891) om indrivning av statliga fordringar m.m.
source-imy-police = IMY:s beslut DI-2020-2719 (Polismyndigheten, 2021)
source-imy-customs = IMY:s beslut den 14 mars 2022 (Tullverket)
source-court-police = Kammarrätten i Stockholm, november 2022 (Polismyndigheten), enligt uppgift
source-court-hospitals = Kammarrätten i Stockholm, 16 maj 2022 (mål nr 4471-21 med flera), enligt uppgift
source-leave-refused = Högsta förvaltningsdomstolen, 30 juni 2023 (ej prövningstillstånd), enligt uppgift
source-data-protection-act = dataskyddslagen (2018:218)
source-data-protection-ordinance = förordningen (2018:219) med kompletterande bestämmelser till EU:s dataskyddsförordning
source-imy-gdpr = Integritetsskyddsmyndigheten (IMY)
source-swedish-courts = svenska förvaltningsdomstolar
source-language-act = språklagen (2009:600)
source-secrecy-act = offentlighets- och sekretesslagen (2009:400)

## Ståndpunkter

view-criminal-data-act = Brottsdatalagens ordalydelse
view-imy-2021 = IMY, 2021 (Polismyndigheten)
view-imy-2022 = IMY, 2022 (Tullverket)
view-court-of-appeal-2022 = Kammarrätten i Stockholm, sedan 2022 (enligt dataskyddsförordningen)
view-imy-2024 = IMY, 2024 (enligt dataskyddsförordningen)

## Vad domstolar och myndigheter har sagt

note-se-authority = Kommunala och regionala nämnder är myndigheter. Ett bolag som ägs av det allmänna är det inte. För bolaget gäller de högsta beloppen i artikel 83.
note-se-fault = Enligt IMY krävs uppsåt eller oaktsamhet för att en sanktionsavgift ska få tas ut.
note-se-turnover = Det är hela företagets omsättning som räknas. I Trygg-Hansa godtogs inte ett snävare underlag.
note-se-not-intentional = Att överträdelsen inte var uppsåtlig innebär bara att avgiften inte höjs av det skälet. Det är inte förmildrande.
note-se-low = Vid låg allvarlighetsgrad är utgångsbeloppet 0–10{ "\u00A0" }% av det högsta beloppet. I Spotify och CDON sänktes utgångsbeloppet ytterligare på grund av en mycket hög omsättning.
note-se-counted-once = Det som har vägts in i allvarlighetsgraden vägs inte in igen.
note-se-slow = I Klarna godtogs inte omkring tre års handläggningstid som skäl att sätta ned avgiften.
note-se-not-worse = När bara den som ska betala överklagar får avgiften inte höjas. Myndigheten kan själv överklaga en sänkning, och har på det sättet fått avgifter höjda igen.
note-bdl-whose-acts = Den personuppgiftsansvarige ansvarar för all behandling som utförs under dennes ledning eller på dennes vägnar: av biträden, anställda, personer som kan likställas med anställda (till exempel inhyrd personal) och uppdragstagare.
note-bdl-each-case = Vilka åtgärder som behövs bedöms i varje enskilt fall, bland annat utifrån vilka uppgifter som behandlas.
note-bdl-documents = Att behandlingen är författningsenlig kan visas genom dokumentation av it-system, behandlingar och vidtagna åtgärder.
note-bdl-strictly-necessary = Enligt direktivet bakom lagen får känsliga uppgifter behandlas bara när det är absolut nödvändigt.
note-bdl-mass-matching = EDPB svarade 2020 att brottsbekämpande myndigheters användning av en tjänst som Clearview AI sannolikt inte är förenlig med EU:s dataskyddsregler.
note-bdl-special-risk = Behandlingens omfattning, art, sammanhang och ändamål ska beaktas, särskilt om ny teknik används.
note-bdl-mass-access = En myndighets tillgång till stora mängder personuppgifter är ett särskilt intrång, oavsett om den enskilde har lidit skada eller inte.
note-bdl-mass-access-before = EU-domstolen fann redan 2014 att myndigheters tillgång till uppgifter är ett ytterligare intrång.
note-bdl-face-recognition = Uppgifternas art har betydelse för hur allvarlig överträdelsen är. Biometriska uppgifter som används för ansiktsigenkänning är känsliga.
note-se-burden = Myndigheten har bevisbördan för att förutsättningarna för sanktionsavgift är uppfyllda, och det ska klart framgå att de är det. Så bedömde kammarrätten i fem mål, enligt uppgift. Domarna har vi inte läst.
note-se-burden-final = Högsta förvaltningsdomstolen meddelade inte prövningstillstånd i målet om bevisbördan (Capio S:t Göran), enligt uppgift.
note-bdl-burden = I mål om sanktionsavgift enligt dataskyddsförordningen lade kammarrätten bevisbördan på myndigheten och krävde att det klart ska framgå att förutsättningarna är uppfyllda, enligt uppgift. Att detsamma gäller enligt den här lagen är vår tolkning.
note-bdl-annulled = I november 2022 upphävde kammarrätten IMY:s beslut om Polismyndigheten. Enligt uppgift berodde bristerna på enskilda anställda, medan myndighetens riktlinjer, processer och utbildningar ansågs tillräckliga. Domen har vi inte läst.

## Vad mer som kan hända

measure-bdl-instead = En överträdelse av regeln kan inte leda till sanktionsavgift, men IMY kan förelägga den ansvarige att följa den. Den som inte följer föreläggandet kan få betala upp till 10 miljoner kronor.
measure-bdl-warning = Om en behandling riskerar att strida mot lagen kan IMY ge råd eller en skriftlig varning, även innan någon överträdelse har skett.
measure-bdl-no-reprimand = IMY kan ge en reprimand enligt dataskyddsförordningen men inte enligt brottsdatalagen. Utan sanktionsavgift kan IMY ändå ge råd eller en varning, förelägga den ansvarige och, om bristen är allvarlig, förbjuda behandlingen.
measure-bdl-order-measures = IMY kan förelägga den ansvarige att utbilda personalen och vidta andra organisatoriska åtgärder, så som i beslutet om Polismyndigheten 2021 (senare upphävt).
measure-bdl-order-assessment = IMY kan förelägga den ansvarige att göra behandlingen lagenlig och fullgöra sina skyldigheter, till exempel att göra en konsekvensbedömning.
measure-bdl-order-inform = IMY kan förelägga den ansvarige (5 kap. 7 § första stycket 2) att ge de registrerade den information som de behöver för att ta till vara sina rättigheter: rättslig grund, mottagare och hur länge uppgifterna behandlas (4 kap. 2 §). Det kan behövas när känsliga uppgifter har behandlats i strid med lagen.
measure-bdl-inform-limits = Informationsskyldigheten gäller inte i den utsträckning som uppgifter inte får lämnas ut av hänsyn till brottsbekämpningen, andra utredningar, nationell säkerhet eller någon annans rättigheter och friheter.
measure-bdl-order-erase = IMY kan förelägga den ansvarige att vidta möjliga och relevanta åtgärder för att uppgifterna ska raderas.
measure-bdl-order-day = Av ett föreläggande ska det framgå när åtgärderna senast ska vara genomförda och, om det är lämpligt, vilka de är.
measure-bdl-ban = Är bristen allvarlig får IMY förbjuda fortsatt behandling.
measure-bdl-ignored-order = Den som inte följer ett föreläggande eller förbud kan få en sanktionsavgift på upp till 10 miljoner kronor bara för det.
measure-bdl-not-at-once = IMY:s beslut får inte verkställas omedelbart, och avgiften ska betalas först när beslutet har fått laga kraft.
measure-bdl-appeal = Beslutet överklagas till allmän förvaltningsdomstol med IMY som motpart. För prövning i kammarrätten krävs prövningstillstånd.
measure-bdl-payment = Avgiften tillfaller staten och ska betalas inom 30 dagar från det att beslutet har fått laga kraft, eller inom den längre tid som beslutet anger.
measure-bdl-recovery = En sanktionsavgift som inte betalas i tid lämnas till indrivning.
measure-bdl-repayment = Om avgiften upphävs efter betalning betalas den tillbaka med ränta.
measure-bdl-damages = Den registrerade kan ha rätt till skadestånd. Det är skilt från sanktionsavgiften och räknas inte ut här.
measure-se-appeal = Beslutet överklagas till förvaltningsrätten med IMY som motpart. För prövning i kammarrätten krävs prövningstillstånd.
measure-se-payment = Avgiften tillfaller staten och ska betalas inom 30 dagar från det att beslutet har fått laga kraft, eller inom den längre tid som beslutet anger.
measure-se-recovery = Avgiften betalas till Kammarkollegiet och faller bort till den del den inte har verkställts inom fem år från det att beslutet fick laga kraft. Om den upphävs betalas den tillbaka med ränta.

## Tidsfrister

daterule-se-time-bar = Tillfälle att yttra sig om avgiften måste ha getts inom fem år från den dag då överträdelsen ägde rum.
daterule-se-appeal = Överklagandetiden är tre veckor från den dag då parten fick del av beslutet, eller från beslutsdagen för en part som företräder det allmänna.
daterule-se-payment = Avgiften ska betalas inom 30 dagar från det att beslutet har fått laga kraft, eller inom den längre tid som beslutet anger.
daterule-se-lapse = En obetald sanktionsavgift faller bort till den del den inte har verkställts inom fem år från det att beslutet fick laga kraft.
sendto-se = Överklagandet ska vara skriftligt och skickas till IMY, som har fattat beslutet. IMY lämnar det vidare till Förvaltningsrätten i Stockholm.
late-se = Ett överklagande som kommer in för sent avvisas. Det avvisas inte om förseningen beror på att IMY inte har lämnat en korrekt underrättelse om hur man överklagar, eller om överklagandet har kommit in till domstolen i tid.

## Vad som inte kunde kontrolleras

open-bill-page = Att okunskap om reglerna inte är någon ursäkt är hämtat ur beslutet. På vilken sida i propositionen det står är oklart (485 eller 465).
open-continuing-breach = Hur domstolarna läser ”den dag då överträdelsen ägde rum” när en överträdelse har pågått en tid är inte känt.
open-annulment = Polismyndighetens sanktionsavgift upphävdes av Kammarrätten i Stockholm i november 2022, enligt andrahandskällor. Uppgifterna om skälen går isär, och domen har vi inte läst.
open-customs-sections = Vilka paragrafer Tullverket bröt mot bygger på andrahandskällor. Datum, belopp och omständigheter är myndighetens egna uppgifter.
open-police-list = Uppräkningen i 7 kap. 1 § polisens brottsdatalag har den lydelse som den fick genom lagen (2025:961). Från vilken dag den gäller har vi inte kontrollerat. Lydelsen dessförinnan, enligt lagen (2019:435), räknade upp 4 kap. 2–4, 5 a och 7–11 §§ samt 5 kap. 7, 15, 16, 20, 22 och 26 §§.
open-method-guideline = Datainspektionen, som myndigheten hette tidigare, hade riktlinjer för sina befogenheter och för sanktionsavgifter enligt brottsdatalagen. Vi känner bara till titeln och har inte kontrollerat om de anger belopp.
