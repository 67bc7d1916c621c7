# Luxemburg: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-lu-gdpr = Luxemburg: GDPR och lagen av den 1 augusti 2018 om dess genomförande
regime-lu-law-enforcement = Luxemburg: lagen av den 1 augusti 2018 om brottmål (brottsbekämpning)

## Källor

source-luxembourg-data-act = Luxemburgs lag av den 1 augusti 2018 om CNPD och GDPR
source-luxembourg-court-act = Luxemburgs lag av den 21 juni 1999 om förfarandet i förvaltningsdomstolarna
source-luxembourg-criminal-data-act = Luxemburgs lag av den 1 augusti 2018 om uppgifter i brottmål

## Bestämmelser som faller bort

carveout-expression-lu-transfers = Kapitel V i dataskyddsförordningen, om överföringar, gäller inte behandling enbart för journalistik eller för akademiskt, konstnärligt eller litterärt skapande.
carveout-expression-lu = Artiklarna 9 och 10 gäller inte uppgifter som personen själv tydligt har offentliggjort, eller som direkt rör personens offentliga liv eller en händelse som personen frivilligt deltog i. Artiklarna 13 och 14 gäller inte om de skulle äventyra insamlingen, och artikel 14 inte heller om den skulle äventyra en planerad publicering eller röja en källa. Rätten till tillgång får inte röja en källa och utövas genom CNPD.

## Det som kan överträdas

provision-lu-3 = Principerna för behandling
provision-lu-4 = Tidsgränser för lagring och översyn
provision-lu-5 = Att skilja olika slags personer åt
provision-lu-6 = Att skilja fakta från bedömningar, och kontrollera uppgifter innan de lämnas ut
provision-lu-7 = Laglig behandling
provision-lu-8 = Särskilda villkor för behandling
provision-lu-9 = Särskilda kategorier av uppgifter
provision-lu-10 = Helt automatiserade beslut
provision-lu-11 = Hur rättigheterna utövas
provision-lu-12 = Information till de registrerade
provision-lu-13 = De registrerades rätt till tillgång
provision-lu-15 = Rättelse, radering och begränsning
provision-lu-18 = Åtgärder för att se till och visa att reglerna följs
provision-lu-19 = Inbyggt dataskydd och dataskydd som standard
provision-lu-20 = Gemensamt personuppgiftsansvariga
provision-lu-21 = Val av personuppgiftsbiträde, och avtalet med det
provision-lu-22 = Behandling bara enligt myndighetens instruktioner
provision-lu-23 = Register över behandling
provision-lu-24 = Loggning
provision-lu-25 = Samarbete med tillsynsmyndigheten
provision-lu-26 = Konsekvensbedömning
provision-lu-27 = Förhandssamråd med tillsynsmyndigheten
provision-lu-28 = Säkerhet i samband med behandlingen
provision-lu-29 = Anmälan av en personuppgiftsincident till tillsynsmyndigheten
provision-lu-30 = Information till de registrerade om en personuppgiftsincident
provision-lu-34 = Överföring till tredjeländer och internationella organisationer
provision-lu-31 = Dataskyddsombud

## Vad lagen säger om avgiften

note-lu-bodies = Ingen avgift kan tas ut av staten eller kommuner. Andra offentligrättsliga organ betalar som alla andra. Det gäller också artikel 10, som lagen placerar på den lägre nivån.
note-lu-tribunal = Förvaltningsdomstolen avgör själv saken och kan alltså bestämma ett annat belopp.

note-lu-criminal = Att bryta mot artiklarna 9, 10 och 29 i syfte att vilseleda eller skada är också ett brott: fängelse i åtta dagar till ett år, eller böter på 251–125{ "\u00A0" }000 euro, eller båda.
note-lu-old-systems = Automatiserade system från före den 6 maj 2016 fick anpassas till artikeln om loggar så sent som den 6 maj 2023, om en tidigare anpassning krävde oproportionerligt arbete.
note-lu-appeal = Beslutet kan överklagas till förvaltningsdomstolen, som själv avgör saken.

## Vad som kan hända i övrigt

measure-lu-periodic-penalty = Ett löpande vite på 100 euro för varje dag till dess att ett föreläggande följs.
measure-lu-daily = Myndigheten kan också bestämma ett löpande vite på högst 5{ "\u00A0" }% av den genomsnittliga omsättningen per dag året före, för varje dags dröjsmål, tills uppgifter lämnas eller ett föreläggande följs. Staten och kommunerna är undantagna.
measure-lu-publication = Myndigheten kan låta publicera beslutet på den avgiftsskyldiges bekostnad, när alla rättsmedel är uttömda och om det inte orsakar oproportionerlig skada.
measure-lu-collection = Skatteverket för registrering och domäner (AED) driver in avgiften.
measure-lu-obstruction = Den som uppsåtligen hindrar myndigheten i dess arbete gör sig skyldig till brott: fängelse i åtta dagar till ett år, böter på 251–125{ "\u00A0" }000 euro eller båda.

## Tidsfrister

daterule-lu-imposed-by = Tillsynsmyndigheten (CNPD).
daterule-lu-time-bar = Fem år från den dag då överträdelsen upphörde. Varje åtgärd av myndigheten som den berörda får besked om avbryter tiden, som då börjar om.
daterule-lu-time-bar-at-most = Tio år från den dag då överträdelsen upphörde. Tiden blir längre bara med den tid som ett mål är i domstol.
daterule-lu-appeal = Tre månader från den dag då beslutet delgavs, till förvaltningsdomstolen. Den som först begär att myndigheten ska ompröva beslutet har tre månader från det nya beslutet, eller från det att myndigheten inte har svarat på tre månader.
daterule-lu-lapse = Fem år från den dag då beslutet blev slutligt. En ändring av beloppet och varje åtgärd för att driva in avgiften avbryter tiden. Den löper inte medan betalningen är uppskjuten.

## Vad som inte kunde kontrolleras

open-lu-payment = Inom vilken tid en avgift ska betalas i Luxemburg har inte lästs, och inte heller vad som flyttar en tid förbi lediga dagar eller vad som har ändrats sedan lagarna publicerades (legilux.public.lu).
open-lu-since = Lagen gäller sedan den 20 augusti 2018. Om den gäller för det som då redan hade upphört har inte lästs.
