# Grekland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-gr-gdpr = Grekland: GDPR och Greklands lag 4624/2019
regime-gr-law-enforcement = Grekland: lag 4624/2019, kapitel 4 (brottsbekämpning)

## Källor

source-greek-data-act = grekiska lagen 4624/2019
source-greek-council-decree = det grekiska dekretet om Statsrådet (18/1989)

## Det som kan överträdas

provision-gr-45 = Principerna för behandling
provision-gr-46 = Särskilda kategorier av uppgifter
provision-gr-47 = Behandling för andra ändamål
provision-gr-48 = Arkivering, forskning och statistik
provision-gr-49 = Samtycke
provision-gr-50 = Behandling bara enligt myndighetens instruktioner
provision-gr-51 = Tystnadsplikt
provision-gr-52 = Helt automatiserade beslut
provision-gr-53 = Information till de registrerade
provision-gr-55 = De registrerades rätt till tillgång
provision-gr-56 = Rättelse, radering och begränsning
provision-gr-57 = Hur rättigheterna utövas
provision-gr-6 = Dataskyddsombud
provision-gr-60 = Val av personuppgiftsbiträde, och avtalet med det
provision-gr-61 = Gemensamt personuppgiftsansvariga
provision-gr-62 = Säkerhet i samband med behandlingen
provision-gr-63 = Anmälan av en personuppgiftsincident till tillsynsmyndigheten
provision-gr-64 = Information till de registrerade om en personuppgiftsincident
provision-gr-65 = Konsekvensbedömning
provision-gr-66 = Samarbete med tillsynsmyndigheten
provision-gr-67 = Förhandssamråd med tillsynsmyndigheten
provision-gr-68 = Register över behandling
provision-gr-69 = Inbyggt dataskydd och dataskydd som standard
provision-gr-70 = Att skilja olika slags personer åt, och fakta från bedömningar
provision-gr-72 = Att kontrollera uppgifter innan de lämnas ut
provision-gr-73 = Att rätta och radera felaktiga uppgifter, och begränsa användningen av dem
provision-gr-74 = Loggning
provision-gr-75 = Överföring till tredjeländer och internationella organisationer
provision-gr-15-4 = Att följa tillsynsmyndighetens förelägganden

## Vad lagen säger om avgiften

note-gr-explanations = Myndigheten kan ta ut avgift av behöriga myndigheter som personuppgiftsansvariga, genom ett motiverat beslut och sedan de har fått förklara sig.
note-gr-weighed = Enligt lagen ska följande vägas in: överträdelsens karaktär, svårighetsgrad och varaktighet, behandlingens omfattning eller ändamål, hur många som berördes och hur allvarligt; vad som gjordes för att lindra skadan; tidigare överträdelser; kategorierna av uppgifter; hur myndigheten fick veta det; och om tidigare förelägganden har följts.

## Vad som inte kunde kontrolleras

open-gr-as-published = Lagen har lästs i lydelsen från 2019. Vad som har ändrats sedan dess har inte lästs.

## Enligt GDPR

carveout-public-gr = Ett grekiskt offentligt organ kan inte få avgift för överträdelser av artiklarna 8, 17, 20, 27, 29, 41.4, 42 och 43.
carveout-expression-gr = I den utsträckning som yttrande- och informationsfriheten kräver det gäller inte kapitel II, III, IV, V, VII och IX i dataskyddsförordningen, utom artiklarna 5, 28, 29 och 32.
note-gr-public-sector = Det högsta beloppet gäller den offentliga sektorn: stat, kommuner, socialförsäkring och andra offentligrättsliga juridiska personer. Offentliga företag betalar som andra. Organet får avgift som personuppgiftsansvarig men inte som biträde, vilket verktyget inte tar hänsyn till. Myndigheten ska först låta organet förklara sig. Inte heller för artiklarna 47, 90 och 91 kan organet få avgift.
note-gr-public-weighed = För ett offentligt organ ska enligt lagen följande vägas in: överträdelsens karaktär, svårighetsgrad och varaktighet, behandlingens omfattning eller ändamål, hur många som berördes och skadan; vad som gjordes för att lindra skadan; tidigare överträdelser; kategorierna av uppgifter; hur myndigheten fick veta det; och om tidigare förelägganden har följts.
measure-gr-court = Myndighetens beslut kan överklagas till Statsrådet, som kan upphäva dem. Överklagandetiden skjuter inte upp beslutet, men domstolen kan göra det.
measure-gr-stop = Myndigheten kan besluta att behandlingen ska upphöra, eller att uppgifter ska återlämnas, spärras eller förstöras. Dess ordförande kan genast besluta om en tillfällig begränsning.
measure-gr-crime = Den som utan rätt tar sig in i ett register, eller sprider uppgifter ur det, kan straffas av domstol.
daterule-gr-imposed-by = Tillsynsmyndigheten (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα).
daterule-gr-appeal = 60 dagar, räknat från dagen efter att beslutet delgavs.
open-gr-procedure = Hur länge en avgift kan beslutas i Grekland, när den ska betalas och hur länge den kan drivas in har inte lästs. Myndigheten uppges ha en egen metod för avgifter, som inte har lästs (dpa.gr).
