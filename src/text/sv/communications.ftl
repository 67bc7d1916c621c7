# Kakor och elektronisk marknadsföring: nationella lagar enligt direktiv 2002/58, deras källor och vad som sägs om dem.

## Den lag som gäller

regime-es-communications = Spanien: lagen om informationssamhällets tjänster (LSSI)
regime-de-communications = Tyskland: lagen om dataskydd i digitala tjänster (TDDDG)
regime-fr-communications = Frankrike: artikel 82 i dataskyddslagen
regime-it-communications = Italien: artiklarna 122 och 130 i dataskyddskoden
regime-uk-communications = Storbritannien: PECR

## Vad som saknar regler här

refusal-norwegian-communications = För kakor utan samtycke har Norge en sanktionsavgift utan högsta belopp (3-15, 15-12 och 15-13 §§ ekomloven). En annan sanktionsavgift gäller allvarlig eller upprepad otillåten marknadsföring (15 och 42 §§ markedsføringsloven). Därför räknas inget ut. Den första preskriberas efter fem år. Svårhetsgrad, varaktighet, skuld och omsättning väger särskilt.

unless-norwegian-communications = Om det gäller kakor eller elektronisk marknadsföring: de norska lagarna om det har en sanktionsavgift utan högsta belopp.

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
provision-uk-cookies = Kakor utan samtycke (till och med den 4 februari 2026)
provision-uk-cookies-2026 = Kakor utan samtycke (från och med den 5 februari 2026)
provision-uk-marketing = Direktmarknadsföring (till och med den 4 februari 2026)
provision-uk-marketing-2026 = Direktmarknadsföring (från och med den 5 februari 2026)

## Källor

source-spanish-services-act = spanska lagen 34/2002 om informationssamhällets tjänster (LSSI)
source-german-communications-act = tyska lagen om dataskydd i telekommunikation och digitala tjänster (TTDSG, nu TDDDG)
source-pecr = Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR, Storbritannien)
source-norwegian-communications = norska lagen om elektronisk kommunikation (ekomloven, 2024)
source-norwegian-marketing = norska marknadsföringslagen (markedsføringsloven)

## Vad som sägs om dem

note-communications-beside = Dataskyddsförordningen lägger inte till någon skyldighet med samma syfte där direktiv 2002/58/EG gäller. Vad som sedan görs med uppgifterna styrs av dataskyddsförordningen. Pröva det som ett eget ärende.
note-es-communications-authority = Dataskyddsmyndigheten (AEPD) beslutar om de här överträdelserna. Andra myndigheter beslutar om lagens övriga överträdelser.
note-es-communications-warning = Vid en lindrig eller allvarlig överträdelse kan myndigheten först ge en varning med en tid för rättelse, och låta bli att inleda ett ärende.
note-es-communications-least = Avgiften för en allvarlig överträdelse är minst 30{ "\u00A0" }001 euro.
note-es-communications-classes = Avgiften för en mycket allvarlig överträdelse är 150{ "\u00A0" }001 till 600{ "\u00A0" }000 euro. Ingen av de överträdelser som dataskyddsmyndigheten beslutar om är av det slaget.
note-es-communications-lower-class = Skalan för närmast lägre klass används när skulden är klart mindre, när överträdelsen har rättats till omsorgsfullt, när den ansvarige självmant har medgett den, när den drabbade har bidragit till den eller när ett bolag har tagits över efteråt.
note-es-communications-criteria = Beloppet bestäms efter uppsåt, varaktighet, upprepning, skada, vinst, berörd omsättning, uppförandekoder och rättelse.
note-es-communications-time = Preskriptionstiden är tre år för en mycket allvarlig överträdelse, två år för en allvarlig och sex månader för en lindrig. Avgiften faller bort efter tre år, två år respektive ett år. Från vilken dag tiden räknas har vi inte läst.
note-es-communications-duration = Handläggningen får ta nio månader, och i förenklad form tre månader.
note-de-communications-authority = Den federala dataskyddsmyndigheten beslutar om teleoperatörer och federala organ. Vem som beslutar om andra är en fråga för delstaterna, och det har vi inte läst.
note-de-communications-marketing = Marknadsföring via mejl eller telefon hör inte till de här överträdelserna. Lagen mot illojal konkurrens, om telefonsamtal, har vi inte läst.
note-de-communications-negligent = Vid oaktsamhet är det högsta beloppet hälften: 150{ "\u00A0" }000 euro.
note-de-communications-gain = Avgiften ska överstiga vinsten. Om det högsta beloppet inte räcker till det får det överskridas.
note-de-communications-amount = Beloppet bestäms efter överträdelsens betydelse och skulden, och i regel efter ekonomin.
note-fr-communications-authority = Myndigheten (CNIL) är själv behörig. Det finns ingen ansvarig tillsynsmyndighet i ett annat land.
note-fr-communications-simplified = I förenklat förfarande beslutar en ledamot av CNIL om högst 20{ "\u00A0" }000 euro.
note-fr-communications-marketing = Marknadsföring via mejl eller telefon regleras i en annan lag, som vi inte har läst.
note-it-communications-authority = Tillsynsmyndigheten (Garante) beslutar. Resten av artikel 166, om tidsfrister och betalning, har vi inte läst för dessa överträdelser.
note-uk-communications-read = Förordningen (PECR) har vi inte läst. Att dataskyddslagens högsta belopp gäller från och med den 5 februari 2026, och 500{ "\u00A0" }000 pund dessförinnan, bygger på andrahandskällor. Vilka bestämmelser som har det högre beloppet har vi inte läst. Därför visas det för var och en.
note-uk-communications-guidance = ICO:s vägledning om avgifter gäller UK GDPR och dataskyddslagen. Inga belopp ur den visas här.

## Vad som inte kunde kontrolleras

open-communications = Tidsfrister, skuld, överklagande och hur avgiften beräknas anges bara där vi har läst om det. Lagarna i andra stater än de som finns här har vi inte läst.
