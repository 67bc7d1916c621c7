# Ungern: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-hu-gdpr = Ungern: GDPR och Ungerns lag CXII från 2011
regime-hu-law-enforcement = Ungern: lag CXII från 2011 (brottsbekämpning)

## Källor

source-hungarian-data-act = ungerska lagen CXII från 2011 om informationellt självbestämmande
source-hungarian-procedure-act = Ungerns förvaltningslag (lag CL från 2016)
source-hungarian-court-code = Ungerns förvaltningsprocesslag (lag I från 2017)
source-hungarian-sanctions-act = Ungerns lag om påföljder för förvaltningsöverträdelser (lag CXXV från 2017)
source-hungarian-finance-act = Ungerns lag om offentliga finanser (lag CXCV från 2011)
source-hungarian-curia = Ungerns högsta domstol (Kúria), BH 2021.11.320

## Vad domstolar och myndigheter har sagt

note-hu-warning = Myndigheten ska agera proportionerligt. En första överträdelse leder i första hand till en varning.
note-hu-no-warning = En varning ges inte när myndigheten bedömer att en avgift behövs.
note-hu-twice-the-time = I ett ärende som myndigheten själv har inlett får den inte ta ut någon avgift när den har använt mer än dubbelt så lång tid som den har rätt till.
note-hu-curia = Högsta domstolen (Kúria) upphävde en dataskyddsavgift eftersom myndigheten hade använt mer än dubbla tiden, enligt ett referat av domen.
note-hu-bodies = Beloppen gäller budgetorgan: juridiska personer som har inrättats för en offentlig uppgift genom författning eller stiftelseurkund. Ett offentligt organ som inte är ett budgetorgan betalar som andra. Det frågas det inte om här.
note-hu-crimes = För uppgifter om brott gäller enligt lagen samma villkor som för särskilda kategorier av uppgifter.

## Det som kan överträdas

provision-hu-4-1 = Ett bestämt och lagligt ändamål, och korrekt behandling inom det
provision-hu-4-2 = Bara uppgifter som behövs, och bara så länge de behövs
provision-hu-4-4 = Riktiga uppgifter
provision-hu-5 = Rättslig grund, också för särskilda kategorier av uppgifter
provision-hu-7 = Att skilja olika slags personer åt, och fakta från bedömningar
provision-hu-8 = Att kontrollera uppgifter innan de lämnas ut
provision-hu-9 = Villkor som avsändaren av uppgifterna har ställt
provision-hu-6 = Helt automatiserade beslut
provision-hu-15 = Hur rättigheterna utövas
provision-hu-16 = Information till de registrerade
provision-hu-17 = De registrerades rätt till tillgång
provision-hu-18 = Rättelse
provision-hu-19 = Begränsning
provision-hu-20 = Radering
provision-hu-21 = Att tala om att en begäran avslås, och varför
provision-hu-25-a = Åtgärder för laglig behandling, inbyggt dataskydd och dataskydd som standard
provision-hu-25-a-4 = Behandling bara enligt myndighetens instruktioner
provision-hu-25-a-5 = Samarbete med tillsynsmyndigheten
provision-hu-25-b = Gemensamt personuppgiftsansvariga
provision-hu-25-c = Lämpliga personuppgiftsbiträden, och andra bakom dem bara med tillstånd
provision-hu-25-d = Avtalet med personuppgiftsbiträdet
provision-hu-25-e = Register över behandling
provision-hu-25-f = Loggning
provision-hu-25-g = Konsekvensbedömning
provision-hu-25-h = Förhandssamråd med tillsynsmyndigheten
provision-hu-25-i = Säkerhet i samband med behandlingen
provision-hu-25-j = Anmälan av en personuppgiftsincident till tillsynsmyndigheten
provision-hu-25-k = Information till de registrerade om en personuppgiftsincident
provision-hu-25-l = Dataskyddsombud
provision-hu-10 = Överföring till tredjeländer och internationella organisationer

## Vad lagen säger om avgiften

note-hu-any-processing = Lagen räknar inte upp de bestämmelser som kan leda till avgift, utan en avgift kan tas ut i samband med all behandling för dessa ändamål. Det som kan väljas här är lagens skyldigheter.
note-hu-security = Lagen gäller också behandling för nationell säkerhet och försvar, med samma avgift. Det räknas inte ut här.
note-hu-weighed = Enligt lagen ska alla omständigheter vägas in, särskilt hur många som berörs, hur allvarlig överträdelsen är, graden av skuld, och om överträdelser har konstaterats tidigare.

## Vad mer som kan hända

measure-hu-published = Myndigheten kan offentliggöra sitt beslut med den ansvariges namn när många berörs, när det gäller ett organ med en offentlig uppgift eller när skadan är allvarlig.
measure-hu-instalments = Myndigheten sätter inte ned en avgift på begäran. Den kan ge anstånd, eller tillåta betalning i delar, för den som visar att det av skäl utanför egen kontroll inte går att betala i tid, eller bara med oproportionerliga svårigheter.
measure-hu-court = Bara domstolen för huvudstaden Budapest (Fővárosi Törvényszék) prövar myndighetens beslut.
measure-hu-not-suspended = En talan vid domstol skjuter inte upp beslutet.

## Tidsfrister

daterule-hu-imposed-by = Tillsynsmyndigheten (NAIH).
daterule-hu-decide = 150 dagar från den dag då ärendet inleddes. Tiden från att uppgifter begärdes till dess att de lämnades räknas inte. I ärenden som myndigheten själv inleder räknar den allmänna lagen bort bara tiden för en vilandeförklaring.
daterule-hu-appeal = 30 dagar från den dag då beslutet delgavs. Talan lämnas in till myndigheten.

## Vad som inte kunde kontrolleras

open-hu-sanctions = Enligt lag CXXV från 2017 faller påföljder bort sex månader efter att myndigheten fick veta om överträdelsen, och i varje fall efter tre år. Den som inte har någon avgift i registret under tre år betalar högst hälften av ett högsta belopp som anges i lag. Om det gäller avgifter enligt dataskyddsförordningen har inte lästs, och det räknas inte med.
open-hu-procedure = Efter vilken kurs euro räknas om till forint, när en ungersk avgift ska betalas och hur länge den kan drivas in har inte lästs. Inte heller vad som gäller i Ungern för en överträdelse av artikel 10 (njt.hu, naih.hu).
open-hu-half = Enligt lag CXXV från 2017 faller påföljder bort sex månader efter att myndigheten fick veta om överträdelsen, och i varje fall efter tre år. Den som inte har någon avgift i registret under tre år betalar högst hälften av ett högsta belopp som anges i lag. Om det gäller dessa avgifter har inte lästs, och det räknas inte med.
open-hu-since = Från vilken dag spannet gäller, när avgiften ska betalas och hur länge den kan drivas in har inte lästs (njt.hu, naih.hu).
