# Slovakien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-sk-gdpr = Slovakien: GDPR och Slovakiens dataskyddslag
regime-sk-law-enforcement = Slovakien: lag 18/2018, del tre (brottsbekämpning)

## Källor

source-slovak-data-act = Slovakiens dataskyddslag (18/2018)
source-slovak-procedure-code = Slovakiens förvaltningslag (71/1967)
source-slovak-holiday-act = Slovakiens lag om helgdagar (241/1993)

## Det som kan överträdas

provision-sk-52 = Principerna: laglig, nödvändig, riktig och säker behandling, och att kunna visa det
provision-sk-53 = Ett bestämt ändamål, och behandling inom det
provision-sk-54 = Att inte spara uppgifter längre än nödvändigt
provision-sk-55 = Laglig behandling
provision-sk-56 = Särskilda kategorier av uppgifter
provision-sk-57 = Att skilja olika slags personer åt
provision-sk-58 = Att skilja fakta från bedömningar, och kontrollera uppgifter innan de lämnas ut
provision-sk-59 = Hur rättigheterna utövas
provision-sk-60 = Information till de registrerade
provision-sk-61 = De registrerades rätt till tillgång
provision-sk-62 = Rättelse, radering och begränsning
provision-sk-63 = Att tala om att tillgången begränsas eller nekas, och varför
provision-sk-64 = Att underrätta dem som lämnade eller fick uppgifterna om rättelse
provision-sk-66 = Helt automatiserade beslut
provision-sk-31 = Åtgärder för att se till och visa att reglerna följs
provision-sk-32 = Inbyggt dataskydd och dataskydd som standard
provision-sk-33 = Gemensamt personuppgiftsansvariga
provision-sk-34 = Val av personuppgiftsbiträde, och avtalet med det
provision-sk-36 = Behandling bara enligt myndighetens instruktioner
provision-sk-37 = Register över behandling
provision-sk-39 = Säkerhet i samband med behandlingen (allmän regel)
provision-sk-40 = Anmälan av en personuppgiftsincident till tillsynsmyndigheten
provision-sk-40-3 = Att biträdet underrättar myndigheten om en personuppgiftsincident
provision-sk-41 = Information till de registrerade om en personuppgiftsincident
provision-sk-42 = Konsekvensbedömning
provision-sk-44 = Dataskyddsombud
provision-sk-68 = Att vart tredje år pröva om uppgifterna fortfarande behövs
provision-sk-69 = Loggning
provision-sk-69-3 = Att ge tillsynsmyndigheten loggarna
provision-sk-70 = Förhandssamråd med tillsynsmyndigheten
provision-sk-71 = Säkerhet i samband med automatiserad behandling
provision-sk-72 = Att underrätta andra staters myndigheter om en personuppgiftsincident
provision-sk-79 = Tystnadsplikt
provision-sk-109 = Samarbete med tillsynsmyndigheten
provision-sk-73 = Överföring till tredjeländer och internationella organisationer
provision-sk-81 = Att följa tillsynsmyndighetens förelägganden och begränsningar
provision-sk-102 = Att åtgärda brister enligt tillsynsmyndighetens beslut

## Vad lagen säger om avgiften

note-sk-competent = Reglerna gäller polisen, militärpolisen, fängelse- och domstolsvakten, skatte- och tullmyndigheten (Finančná správa), åklagarna och domstolarna, och den som behandlar uppgifter för deras räkning.
note-sk-files = För rättigheter som gäller uppgifter i en förundersökning eller ett mål i domstol gäller en annan lag, som inte har lästs.
note-sk-old-systems = System som inrättades enligt tidigare lag ska ha loggar från den 6 maj 2023, eller senast från den 6 maj 2026 om den tidigare dagen orsakade allvarliga problem för systemet.
note-sk-several = När flera bestämmelser har överträtts vid samma behandling, eller vid behandlingar som hör ihop, är avgifterna sammanlagt högst det högsta beloppet för den allvarligaste överträdelsen.
note-sk-weighed = Det som enligt lagen ska vägas in är ungefär detsamma som i artikel 83.2 i dataskyddsförordningen: hur allvarlig och långvarig överträdelsen var och hur många den rörde, graden av skuld, vad som gjordes för att lindra skadan, ansvaret för säkerheten, tidigare överträdelser, samarbete, kategorierna av uppgifter, hur myndigheten fick veta det, tidigare förelägganden, uppförandekoder och certifiering, och vinst.

## Vad mer som kan hända

measure-sk-authority = Den slovakiska tillsynsmyndigheten (Úrad na ochranu osobných údajov) beslutar om sanktionsavgift, om rättelse eller om båda.
measure-sk-order-fines = Den som inte möjliggör en inspektion kan få betala upp till 2{ "\u00A0" }000 euro, och den som omintetgör en inspektion upp till 10{ "\u00A0" }000 euro.

## Tidsfrister

daterule-sk-imposed-by = Tillsynsmyndigheten (Úrad na ochranu osobných údajov).
daterule-sk-time-bar = Två år från den dag då myndigheten upptäckte överträdelsen.
daterule-sk-time-bar-at-most = Senast fem år från överträdelsen.
daterule-sk-appeal = 15 dagar från den dag då beslutet delgavs (rozklad).
sendto-sk = Överklagandet lämnas in till myndigheten, som har fattat beslutet. Dess ordförande avgör det. När beslutet överklagas i tid börjar det inte gälla.
late-sk = Om det finns allvarliga skäl kan det ursäktas att ett överklagande kommer in för sent. Det ska begäras inom 15 dagar från att hindret upphörde, och högst ett år efter att tiden gick ut.

## Vad som inte kunde kontrolleras

open-sk-payment = Betalningstiden för sanktionsavgifter i Slovakien har inte lästs. Den anges i beslutet.
