# Liechtenstein: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-li-gdpr = Liechtenstein: GDPR och Liechtensteins dataskyddslag

## Källor

source-liechtenstein-data-act = Liechtensteins dataskyddslag (DSG, 2018)

## Vad domstolar och myndigheter har sagt

note-li-fine = Myndigheten beslutar om böter (Busse). Det räcker med oaktsamhet.
note-li-warning = Myndigheten ska tillämpa artikel 83.2–83.6 proportionellt. Särskilt vid en första överträdelse ska den använda sina korrigerande befogenheter, framför allt reprimand (Verwarnung).
note-li-legal-persons = En juridisk person får böter för vad en person i ledande ställning gjorde i dess verksamhet. Den svarar också för vad de anställda gjorde, om ledningen inte hade vidtagit rimliga åtgärder för att hindra det.
note-li-bodies = Inga böter kan beslutas för myndigheter och andra offentliga organ. Den som är privaträttslig men utför en offentlig uppgift som den har tilldelats är ett offentligt organ i den delen. Ett offentligt organ som bedriver privat näringsverksamhet är det inte.

## Vad mer som kan hända

measure-li-second-appeal = Besvärskommissionens beslut kan överklagas till förvaltningsdomstolen, även det inom fyra veckor. Också myndigheten kan överklaga.
measure-li-suspensive = Mot ett offentligt organ kan myndigheten inte besluta att beslutet ska gälla trots ett överklagande.
measure-li-persons = Den som handlade kan få böter vid sidan av den juridiska personen. Myndigheten kan nöja sig med böter för den juridiska personen.
measure-li-cameras = Den som uppsåtligen låter bli att anmäla en anmälningspliktig kamera kan få böter på högst 5{ "\u00A0" }000 schweiziska franc.
measure-li-offences = Att olovligen skaffa sig personuppgifter och att bryta mot sekretessen är brott, som domstol dömer över när den skadade begär det.

## Tidsfrister

daterule-li-imposed-by = Tillsynsmyndigheten (Datenschutzstelle).
daterule-li-appeal = Fyra veckor från den dag då beslutet delgavs, till Beschwerdekommission für Verwaltungsangelegenheiten.

## Vad som inte kunde kontrolleras

open-guidelines-in-euro = De europeiska riktlinjerna har sina omsättningsklasser i euro. Hur de ska tillämpas på högsta belopp i en annan valuta har inte lästs, och därför räknas inget utgångsbelopp ut här.
open-li-procedure = Hur länge böter kan beslutas i Liechtenstein, när de ska betalas och när de faller bort har inte lästs (gesetze.li: lagen om allmän förvaltning från 1922 och strafflagen).
## Vad som inte har regler här

refusal-liechtenstein-enforcement = Ingen sanktionsavgift: när offentliga organ arbetar med brottsbekämpning har dataskyddsmyndigheten befogenheterna i artikel 58 i dataskyddsförordningen utom sanktionsavgifter (artikel 17.1a i Datenschutzgesetz). Den kan ge varningar och reprimander, förelägga organet att följa reglerna och begränsa eller förbjuda behandlingen, efter att ha frågat om det skulle hindra uppgiften.
unless-liechtenstein-enforcement = Om ett offentligt organ gjorde det för brottsbekämpning: Datenschutzgesetz har ingen sanktionsavgift för det.

