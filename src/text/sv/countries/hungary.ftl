# Ungern: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-hu-gdpr = Ungern: GDPR och Ungerns lag CXII från 2011

## Vad som inte har regler här

refusal-hungarian-enforcement = En administrativ avgift på 100{ "\u00A0" }000–20 miljoner forint kan följa för olaglig behandling, men den finns inte i tabellerna här, så inget räknas ut. Den står i lag CXII från 2011 (61 §), som gäller brottsbekämpning, nationell säkerhet och försvar (2 §). Hur många som berörs, hur allvarlig överträdelsen är, klandervärdhet och tidigare överträdelser vägs.
unless-hungarian-enforcement = Om det gällde brottsbekämpning av den som har det som uppgift enligt lag: Ungern har en lag om det med administrativa avgifter, som inte finns i tabellerna här.

## Källor

source-hungarian-data-act = ungerska lagen CXII från 2011 om informationellt självbestämmande
source-hungarian-procedure-act = Ungerns förvaltningslag (lag CL från 2016)
source-hungarian-court-code = Ungerns förvaltningsprocesslag (lag I från 2017)
source-hungarian-sanctions-act = Ungerns lag om påföljder för förvaltningsöverträdelser (lag CXXV från 2017)
source-hungarian-finance-act = Ungerns lag om offentliga finanser (lag CXCV från 2011)
source-hungarian-curia = Ungerns högsta domstol (Kúria), BH 2021.11.320

## Vad domstolar och myndigheter har sagt

note-hu-warning = Myndigheten ska agera proportionerligt. En första överträdelse möts i första hand med en varning.
note-hu-no-warning = Det blir ingen varning när myndigheten vid sin bedömning finner att en avgift behövs.
note-hu-twice-the-time = I ett ärende som den själv har inlett får myndigheten inte ta ut någon avgift när den har använt mer än dubbla den tid den har.
note-hu-curia = Högsta domstolen (Kúria) upphävde en dataskyddsavgift eftersom myndigheten hade använt mer än dubbla tiden, enligt referat av domen.
note-hu-bodies = Beloppen gäller budgetorgan: juridiska personer som har inrättats för en offentlig uppgift genom författning eller stiftelseurkund. Ett offentligt organ som inte är det betalar som andra, vilket det inte frågas om här.
note-hu-crimes = För uppgifter om brott tar lagen över villkoren för särskilda kategorier av uppgifter.

## Vad mer som kan hända

measure-hu-published = Myndigheten kan offentliggöra sitt beslut med den ansvariges namn när många berörs, när det gäller ett organ med en offentlig uppgift eller när skadan är allvarlig.
measure-hu-instalments = Myndigheten sätter inte ned en avgift på begäran. Den kan ge anstånd eller låta den som visar att det av skäl utanför egen kontroll inte går att betala i tid, eller bara med oproportionerliga svårigheter, betala i delar.
measure-hu-court = Bara domstolen för huvudstaden Budapest (Fővárosi Törvényszék) prövar myndighetens beslut.
measure-hu-not-suspended = En talan vid domstol skjuter inte upp beslutet.

## Tidsfrister

daterule-hu-imposed-by = Tillsynsmyndigheten (NAIH).
daterule-hu-decide = 150 dagar från det att ärendet inleddes, utan tiden från det att uppgifter begärdes till dess de lämnades. I ärenden som myndigheten själv inleder räknar den allmänna lagen bara bort vilandeförklaring.
daterule-hu-appeal = 30 dagar från det att beslutet delgavs, med talan ingiven till myndigheten.

## Vad som inte kunde kontrolleras

open-hu-sanctions = Lag CXXV från 2017 låter påföljder falla bort sex månader efter det att myndigheten fick veta om överträdelsen, och i varje fall efter tre år. Den som inte har någon avgift i registret under tre år betalar högst hälften av ett tak som en lag sätter. Om det gäller avgifter enligt GDPR har inte lästs, och det räknas inte med.
open-hu-procedure = Till vilken kurs euro blir forint, när en ungersk avgift ska betalas och hur länge den kan drivas in har inte lästs. Inte heller vad Ungern gör av en överträdelse av artikel 10 (njt.hu, naih.hu).
