# Ungern: reglerna, källorna och vad som sägs om dem.

## Vad som inte har regler här

refusal-hungarian-enforcement = En administrativ avgift på 100{ "\u00A0" }000–20 miljoner forint kan följa för olaglig behandling, men den finns inte i tabellerna här, så inget räknas ut. Den står i lag CXII från 2011 (61 §), som gäller brottsbekämpning, nationell säkerhet och försvar (2 §). Hur många som berörs, hur allvarlig överträdelsen är, klandervärdhet och tidigare överträdelser vägs.
unless-hungarian-enforcement = Om det gällde brottsbekämpning av den som har det som uppgift enligt lag: Ungern har en lag om det med administrativa avgifter, som inte finns i tabellerna här.

## Källor

source-hungarian-data-act = ungerska lagen CXII från 2011 om informationellt självbestämmande
