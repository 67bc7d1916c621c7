# Österrike: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-at-gdpr = Österrike: GDPR och Österrikes dataskyddslag

## Källor

source-austrian-data-act = Österrikes dataskyddslag (DSG)
source-austrian-penal-act = Österrikes förvaltningsstrafflag från 1991 (VStG)
source-austrian-court-procedure = Österrikes lag om förfarandet i förvaltningsdomstolar (VwGVG)
source-austrian-procedure-act = den österrikiska allmänna förvaltningsförfarandelagen 1991 (AVG)
source-austrian-holiday-act = den österrikiska lagen om helgdagar 1957

## Vad domstolar och myndigheter har sagt

note-at-bodies = Ingen sanktionsavgift kan tas ut av myndigheter, offentliga organ eller offentligrättsliga korporationer. Dit räknas även privaträttsliga organ när de handlar på uppdrag enligt lag.

## Vad mer som kan hända

measure-at-warning = Myndigheten ska tillämpa artikel 83.2–83.6 proportionellt. Särskilt vid en första överträdelse ska den använda sina korrigerande befogenheter, framför allt reprimand (Verwarnung).
measure-at-other-offences = Vissa gärningar som artikel 83 inte omfattar är förseelser enligt 62 §, med böter på upp till 50{ "\u00A0" }000 euro, till exempel att uppsåtligen och olovligen bereda sig tillgång till uppgifter.

## Tidsfrister

daterule-at-time-bar = Ingen sanktionsavgift kan beslutas senare än tre år efter att överträdelsen upphörde eller dess följd inträffade. Viss tid räknas inte, till exempel tiden i de högsta domstolarna. En första åtgärd mot den ansvarige måste också ha vidtagits inom ett år.
daterule-at-appeal = Fyra veckor från den dag då beslutet delgavs, till den federala förvaltningsdomstolen.
daterule-at-payment = Två veckor från den dag då beslutet fick laga kraft.
sendto-at = Överklagandet ges in till dataskyddsmyndigheten (Datenschutzbehörde), som har fattat beslutet. Den federala förvaltningsdomstolen prövar det.
late-at = Den som har försuttit tiden på grund av en händelse som inte gick att förutse eller avvärja, och bara i ringa mån bär skuld till det, kan inom två veckor från att hindret upphörde begära att ändå få saken prövad.
daterule-at-lapse = En sanktionsavgift får inte längre verkställas tre år efter att den fick laga kraft. Viss tid räknas inte.

## Vad som inte kunde kontrolleras

open-at-attribution = 30 § första och andra stycket kräver en gärning av en person i ledande ställning, eller bristande tillsyn. Hur österrikiska domstolar tillämpar detta efter C-807/21 har inte kontrollerats.
