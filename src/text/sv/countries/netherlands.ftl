# Nederländerna: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-nl-gdpr = Nederländerna: GDPR, till 2023 med AP:s avgiftsriktlinjer
regime-nl-law-enforcement = Nederländerna: lagen om polisuppgifter (brottsbekämpning)

## Källor

source-ap-fine-policy = AP:s avgiftsriktlinjer 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)
source-ap-policy-2023 = AP:s avgiftsriktlinjer 2023 (Boetebeleidsregels)
source-dutch-data-act = Nederländernas lag om genomförande av GDPR (UAVG)
source-dutch-administrative-act = Nederländernas allmänna förvaltningslag (Awb)
source-dutch-police-data-act = nederländska lagen om polisuppgifter (Wet politiegegevens)
source-dutch-fines-decree = den nederländska förordningen om bötesklasser (Stb. 2017, 433)

## Vad domstolar och myndigheter har sagt

note-ap-factors = Från grundbeloppet justerades avgiften inom spannet efter faktorerna i artikel 83.2.
note-ap-next-category = Om spannet inte gav en lämplig sanktionsavgift, eller med hänsyn till den ansvariges storlek, fick närmast högre eller lägre kategori användas.
note-ap-means = Hänsyn togs till den ansvariges betalningsförmåga.
note-ap-total = Summan fick inte överstiga det högsta beloppet för den allvarligaste överträdelsen.
note-ap-lawfulness = Artikel 5.1 a hörde till samma kategori som den bestämmelse som låg till grund.
note-nl-smes = Myndigheten tar hänsyn till de särskilda behoven hos mikroföretag, små och medelstora företag.
note-nl-article-10 = Samma högsta belopp gäller för de nederländska reglerna om uppgifter om brott (artikel 31 i lagen).
note-nl-policy-2023 = För offentliga organ, och för personer som inte handlar för ett företag, har myndigheten egna avgiftsriktlinjer sedan 2023. Sjukhus och privata skolor är inte offentliga organ enligt dem. Beloppen har inte lästs.

## Det som kan överträdas

provision-nl-5 = Särskilda kategorier av uppgifter
provision-nl-7a = Helt automatiserade beslut
provision-nl-24a = Hur rättigheterna utövas
provision-nl-24b = Information till de registrerade
provision-nl-25 = De registrerades rätt till tillgång
provision-nl-28 = Rättelse, radering och begränsning
provision-nl-4a = Säkerhet, och inbyggt dataskydd
provision-nl-4b = Dataskydd som standard
provision-nl-4c = Konsekvensbedömning
provision-nl-6c = Val av personuppgiftsbiträde, och avtalet med det
provision-nl-31d = Register över behandling
provision-nl-32 = Att dokumentera ändamål, utlämnanden, avslag och personuppgiftsincidenter
provision-nl-33a = Anmälan av en personuppgiftsincident, och information till de registrerade
provision-nl-33b = Förhandssamråd med tillsynsmyndigheten
provision-nl-36 = Dataskyddsombud
provision-nl-3 = Nödvändig och laglig behandling, för ett bestämt ändamål
provision-nl-4 = Riktiga uppgifter, och att de tas bort i tid
provision-nl-6 = Vem som får använda uppgifterna
provision-nl-6b = Att skilja olika slags personer åt
provision-nl-17a = Överföring till tredjeländer och internationella organisationer
provision-nl-32a = Loggning
provision-nl-33 = Granskningar

## Vad lagen säger om avgiften

note-nl-police = Lagen gäller polisuppgifter. Personuppgiftsansvarig är polischefen (korpschef), för Rijksrecherche kollegiet av riksåklagare (College van procureurs-generaal) och för Koninklijke Marechaussee försvarsministern.
note-nl-controller-alone = Myndigheten kan ta ut avgift bara av den personuppgiftsansvarige, och bara för överträdelser av de artiklar som räknas upp. Ett biträde kan inte få avgift enligt den här lagen.
note-nl-indexed = Beloppen är de som gällde för femte och sjätte klassen från den 1 januari 2018: 83{ "\u00A0" }000 och 830{ "\u00A0" }000 euro. Enligt strafflagen justeras de efter prisutvecklingen vartannat år. De senare beloppen har inte lästs, och därför kan det högsta beloppet för en överträdelse från och med 2020 vara högre än det som visas.
note-nl-weighed = Enligt lagen ska följande vägas in: överträdelsens karaktär, svårighetsgrad och varaktighet, behandlingens omfattning eller ändamål, hur många som berördes och skadan; uppsåt eller oaktsamhet; vad som gjordes för att lindra skadan; ansvaret för säkerhet och inbyggt dataskydd; tidigare överträdelser; samarbete; kategorierna av uppgifter; hur myndigheten fick veta det; och om tidigare åtgärder har följts.

## Vad mer som kan hända

measure-nl-order = Myndigheten kan också förelägga om åtgärder och själv se till att de genomförs, eller förena föreläggandet med vite (last onder dwangsom).
measure-nl-suspended = Avgiften behöver inte betalas förrän tiden för invändning eller överklagande har gått ut, eller förrän invändningen eller överklagandet är avgjort.
measure-nl-court = Beslutet över invändningen kan överklagas till domstol (rechtbank), även det inom sex veckor.

## Tidsfrister

daterule-nl-imposed-by = Tillsynsmyndigheten (Autoriteit Persoonsgegevens).
daterule-nl-time-bar = Fem år från överträdelsen. Tiden löper inte medan en invändning eller ett överklagande prövas.
daterule-nl-appeal = Sex veckor för en invändning till myndigheten, räknat från dagen efter att beslutet skickades. En invändning som postas räcker det att lämna in till dess, om den kommer fram inom ytterligare en vecka.

## Vad som inte kunde kontrolleras

open-nl-procedure = Den nederländska regeln om fem år har lästs i en kommentar som citerar den. Betalningstiden, hur länge avgiften får drivas in och vad som flyttar en tid förbi helgdagar har inte lästs (wetten.overheid.nl: Awb avdelning 4.4 och Algemene termijnenwet).
open-ap-policy = Vilken kategori andra artiklar än de visade hörde till, vilken dag i mitten av 2023 AP:s riktlinjer från 2019 upphörde (här räknas med den 30 juni) och beloppen i riktlinjerna från 2023 för offentliga organ och privatpersoner har inte kontrollerats.
open-nl-categories = Beloppen i bötesklasserna efter 2019 har inte lästs (wetten.overheid.nl: Wetboek van Strafrecht, artikel 23).
open-nl-others = För domstolar och åklagare finns en egen lag om uppgifter i brottmål, som inte har lästs. Det har inte heller de förordningar som utvidgar lagen om polisuppgifter till särskilda utredare.
