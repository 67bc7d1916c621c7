# Kakor och elektronisk marknadsföring: nationella lagar enligt direktiv 2002/58, deras källor och vad som sägs om dem.

## Den lag som gäller

regime-es-communications = Spanien: lagen om informationssamhällets tjänster (LSSI)
regime-de-communications = Tyskland: lagen om dataskydd i digitala tjänster (TDDDG)
regime-fr-communications = Frankrike: artikel 82 i dataskyddslagen
regime-it-communications = Italien: artiklarna 122 och 130 i dataskyddskoden
regime-uk-communications = Storbritannien: PECR

## Vad som saknar regler här

refusal-norwegian-communications = Norge har en sanktionsavgift utan maximum för kakor utan samtycke (ekomloven §§ 3-15, 15-12 och 15-13), och en för allvarlig eller upprepad otillåten marknadsföring (markedsføringsloven §§ 15 och 42). Därför räknas inget ut. Den första preskriberas efter fem år; svårhetsgrad, varaktighet, skuld och omsättning väger särskilt.

unless-norwegian-communications = Om det gäller kakor eller elektronisk marknadsföring: de norska lagarna om det har en sanktionsavgift utan maximum.

## Bestämmelser

provision-es-cookies = Kakor utan information eller samtycke
provision-es-cookies-again = Detsamma igen inom tre år
provision-es-marketing = Elektronisk marknadsföring utan samtycke
provision-es-marketing-mass = Detsamma i massutskick, eller enträget
provision-es-withdrawal = Enkelt sätt att ta tillbaka samtycket
provision-es-withdrawal-significant = Detsamma, när överträdelsen är betydande
provision-de-cookies = Lagring eller läsning på enheter utan samtycke
provision-fr-cookies = Lagring eller läsning på enheter utan samtycke
provision-it-cookies = Lagring eller läsning på enheter utan samtycke
provision-it-marketing = Oombedd elektronisk marknadsföring
provision-uk-cookies = Kakor utan samtycke (till och med 4 februari 2026)
provision-uk-cookies-2026 = Kakor utan samtycke (från och med 5 februari 2026)
provision-uk-marketing = Direktmarknadsföring (till och med 4 februari 2026)
provision-uk-marketing-2026 = Direktmarknadsföring (från och med 5 februari 2026)

## Källor

source-spanish-services-act = Spanska lagen 34/2002 om informationssamhällets tjänster (LSSI)
source-german-communications-act = Tyska lagen om dataskydd i telekommunikation och digitala tjänster (TTDSG, nu TDDDG)
source-pecr = Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR, Storbritannien)
source-norwegian-communications = Norska lagen om elektronisk kommunikation (ekomloven, 2024)
source-norwegian-marketing = Norska marknadsföringslagen (markedsføringsloven)

## Vad som sägs om dem

note-communications-beside = GDPR lägger inte till någon skyldighet med samma syfte där direktiv 2002/58 gäller. Vad som sedan görs med uppgifterna styrs av GDPR: gör ett andra fall av det.
note-es-communications-authority = Dataskyddsmyndigheten (AEPD) beslutar om dessa. Lagens övriga överträdelser hör till andra.
note-es-communications-warning = Vid en lindrig eller allvarlig överträdelse kan myndigheten först varna, med en tid för rättelse, och låta bli att inleda ett ärende.
note-es-communications-least = En allvarlig överträdelse kostar minst 30{ "\u00A0" }001 euro.
note-es-communications-classes = Mycket allvarliga överträdelser kostar 150{ "\u00A0" }001 till 600{ "\u00A0" }000 euro. Ingen av dem som dataskyddsmyndigheten beslutar om är en sådan.
note-es-communications-lower-class = Skalan för klassen under används när skulden är klart mindre, saken har rättats till med omsorg, skulden erkänts självmant, den drabbade har bidragit till den, eller ett bolag har tagits över efteråt.
note-es-communications-criteria = Beloppet går efter uppsåt, varaktighet, upprepning, skada, vinst, berörd omsättning, uppförandekoder och rättelse.
note-es-communications-time = Preskriberas efter tre år om den är mycket allvarlig, två om den är allvarlig och sex månader om den är lindrig. Avgiften faller bort efter tre år, två och ett. Varifrån tiden räknas har inte lästs.
note-es-communications-duration = Förfarandet får ta nio månader, och i förenklad form tre.
note-de-communications-authority = Den federala dataskyddsmyndigheten beslutar om teleoperatörer och federala organ. Vem som beslutar om andra har inte lästs: det är delstaternas sak.
note-de-communications-marketing = Marknadsföring via mejl eller telefon är ingen av dessa förseelser. Lagen mot illojal konkurrens, om samtal, har inte lästs.
note-de-communications-negligent = Vid oaktsamhet är maximum hälften: 150{ "\u00A0" }000 euro.
note-de-communications-gain = Avgiften ska överstiga vinsten. Räcker maximum inte till det får det överskridas.
note-de-communications-amount = Den går efter förseelsens vikt och skulden, och i regel efter ekonomin.
note-fr-communications-authority = Myndigheten (CNIL) är själv behörig. Ingen myndighet vid ett huvudkontor leder ärendet.
note-fr-communications-simplified = I förenklat förfarande beslutar en ledamot av CNIL om högst 20{ "\u00A0" }000 euro.
note-fr-communications-marketing = Marknadsföring via mejl eller telefon står i en annan lag, som inte har lästs.
note-it-communications-authority = Garante beslutar. Resten av artikel 166, om tider och betalning, har inte lästs för detta.
note-uk-communications-read = Förordningen (PECR) har inte lästs. Att dataskyddslagens maximibelopp gäller från och med 5 februari 2026, och 500{ "\u00A0" }000 pund dessförinnan, sägs av andra. Vilka bestämmelser som har det högre maximibeloppet har inte lästs: det visas för var och en.
note-uk-communications-guidance = ICO:s vägledning om avgifter gäller UK GDPR och dataskyddslagen. Inga belopp ur den visas här.

## Vad som inte kunde kontrolleras

open-communications = Tider, skuld, överklagande och hur avgiften räknas anges bara där de har lästs. Lagarna i andra stater än de som finns här har inte lästs.
