# Nederländerna: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-nl-gdpr = Nederländerna: GDPR, till 2023 med AP:s avgiftsriktlinjer

## Vad som inte har regler här

refusal-dutch-enforcement = En administrativ avgift kan följa, men maxbeloppet för dagen har inte lästs, så inget räknas ut. Enligt lagen om polisuppgifter betalar bara den personuppgiftsansvarige (artikel 35c): högst den sjätte klassen för artiklarna 5, 7a, 24a, 24b, 25 och 28, och högst den femte för artiklarna 4a–4c, 6c, 31d, 32, 33a, 33b och 36. Från den 1 januari 2018 var de 830{ "\u00A0" }000 och 83{ "\u00A0" }000 euro. De justeras vartannat år, och de senare beloppen har inte lästs. Domstolar och åklagare har en egen lag, som inte har lästs.
unless-dutch-enforcement = Om det gällde brottsbekämpning av den som har det som uppgift enligt lag: för polisen gäller lagen om polisuppgifter, och dess maxbelopp för dagen har inte lästs.

## Källor

source-ap-fine-policy = AP:s avgiftsriktlinjer 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)
source-ap-policy-2023 = AP:s avgiftsriktlinjer 2023 (Boetebeleidsregels)
source-dutch-data-act = Nederländernas lag om genomförande av GDPR (UAVG)
source-dutch-administrative-act = Nederländernas allmänna förvaltningslag (Awb)
source-dutch-police-data-act = nederländska lagen om polisuppgifter (Wet politiegegevens)
source-dutch-fine-categories = nederländska beslutet om bötesklasser (Stb. 2017, 433)

## Vad domstolar och myndigheter har sagt

note-ap-factors = Från grundbeloppet justerades avgiften inom intervallet efter faktorerna i artikel 83.2.
note-ap-next-category = Gav intervallet ingen lämplig sanktionsavgift, eller med hänsyn till den ansvariges storlek, kunde närmast högre eller lägre kategori användas.
note-ap-means = Hänsyn togs till den ansvariges betalningsförmåga.
note-ap-total = Summan var högst taket för den allvarligaste överträdelsen.
note-ap-lawfulness = Artikel 5.1 a hörde till samma kategori som den bestämmelse som låg bakom.
note-nl-smes = Myndigheten tar hänsyn till de särskilda behoven hos mikroföretag, små och medelstora företag.
note-nl-article-10 = Samma tak gäller för de nederländska reglerna om uppgifter om brott (artikel 31 i lagen).
note-nl-policy-2023 = För offentliga organ, och för personer som inte handlar för ett företag, har myndigheten egna avgiftsriktlinjer sedan 2023. Sjukhus och privata skolor är inte offentliga organ där. Beloppen har inte lästs.

## Vad mer som kan hända

measure-nl-order = Myndigheten kan också förelägga om något och själv se till att det sker, eller förena föreläggandet med vite (last onder dwangsom).
measure-nl-suspended = Avgiften behöver inte betalas förrän tiden för invändning eller överklagande har gått ut, eller förrän invändningen eller överklagandet är avgjort.
measure-nl-court = Efter invändningen kan beslutet överklagas till domstol (rechtbank), också det inom sex veckor.

## Tidsfrister

daterule-nl-imposed-by = Tillsynsmyndigheten (Autoriteit Persoonsgegevens).
daterule-nl-time-bar = Fem år från överträdelsen. Medan en invändning eller ett överklagande prövas står tiden still.
daterule-nl-appeal = Sex veckor för en invändning till myndigheten, från dagen efter att beslutet skickades. Med post räcker det att den lämnades in till dess och kommer fram inom ytterligare en vecka.

## Vad som inte kunde kontrolleras

open-nl-procedure = Den nederländska regeln om fem år har lästs i en kommentar som citerar den. Betalningstiden, hur länge avgiften får drivas in och vad som flyttar en tid förbi helgdagar har inte lästs (wetten.overheid.nl: Awb avdelning 4.4 och Algemene termijnenwet).
open-ap-policy = Vilken kategori andra artiklar än de visade hörde till, vilken dag AP:s riktlinjer från 2019 upphörde och beloppen i riktlinjerna från 2023 för offentliga organ och privatpersoner har inte kontrollerats.
