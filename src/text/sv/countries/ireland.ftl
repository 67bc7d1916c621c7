# Irland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-ie-gdpr = Irland: GDPR och Irlands dataskyddslag från 2018

## Källor

source-irish-data-act = Irlands dataskyddslag (Data Protection Act 2018)
source-irish-interpretation-act = Irlands tolkningslag (Interpretation Act 2005)
source-irish-competition-act = Irlands konkurrenslag (Competition Act 2002)

## Bestämmelser som faller bort

carveout-expression-ie = För journalistik, för akademiskt, konstnärligt eller litterärt skapande och för annan användning av yttrande- och informationsfriheten gäller kapitel II–VII i dataskyddsförordningen inte i den mån det vore oförenligt med den friheten att följa dem. Artikel 5.1 f gäller alltid.

## Vad domstolar och myndigheter har sagt

note-ie-bodies = En myndighet är ett ministerium, en regional församling, en lokal myndighet, polisen (Garda Síochána) och den som har inrättats genom eller enligt en lag, utom bolag och de flesta skolor. Det är också den som utför vård eller sociala tjänster åt hälsomyndigheten (HSE). Ett bolag där majoriteten av aktierna innehas för en ministers räkning, och dess dotterbolag, är offentliga organ och har samma högsta belopp om de inte agerar som företag. För bolag räknas det inte ut här.
note-ie-undertaking = Lagen tar ordet företag (undertaking) från konkurrenslagen: den som för vinnings skull tillverkar, levererar eller distribuerar varor eller utför tjänster. Här frågas det som ekonomisk verksamhet.
note-ie-designated = Om en statstjänsteman eller en officer i försvaret har utsetts till personuppgiftsansvarig gäller avgiften den myndighet eller minister som utsåg personen.
note-ie-children = Enligt section 30 i lagen är det en förseelse av ett bolag eller en annan juridisk person att behandla uppgifter om någon under 18 år för direktmarknadsföring, profilering eller mikroinriktning, och förseelsen kan leda till en administrativ avgift. Om bestämmelsen har satts i kraft har inte lästs.
note-ie-first-day = När en tid räknas från en viss dag är den dagen den första. 28 dagar från en måndag slutar alltså på en söndag.

## Vad mer som kan hända

measure-ie-courts = Ett överklagande går till Circuit Court om avgiften är högst 75{ "\u00A0" }000 euro, och till High Court om den är högre. Domstolen tar också upp ny bevisning. Den kan fastställa beslutet, upphäva det eller sätta ett annat i stället, med en annan avgift eller ingen.
measure-ie-publication = Tillsynsmyndigheten offentliggör uppgifter om varje avgift.
measure-ie-notice = Den som utan rimlig ursäkt inte följer ett föreläggande kan få en avgift för det och gör sig också skyldig till brott.

## Tidsfrister

daterule-ie-imposed-by = Tillsynsmyndigheten (Data Protection Commission), och en domstol fastställer avgiften.
daterule-ie-appeal = 28 dagar från den dag då besked om beslutet gavs. Den dagen är den första av dem.
daterule-ie-confirmation = Om ingen överklagar begär tillsynsmyndigheten att Circuit Court fastställer beslutet. Domstolen gör det om den inte ser goda skäl att låta bli.
daterule-ie-payment = 28 dagar räknat från och med den dag då tillsynsmyndighetens krav på betalning är daterat. Kravet kommer när en domstol har fastställt avgiften eller bestämt en annan.

## Vad som inte kunde kontrolleras

open-ie-limitation = I det som har lästs av Irlands lag står inget om hur länge en avgift kan beslutas, och inget om vad som flyttar en tid förbi lediga dagar. Andra lagar och domstolarnas regler har inte lästs (irishstatutebook.ie).
open-ie-commencement = De beslut som satte Irlands lag i kraft, del för del, har inte lästs (irishstatutebook.ie).
