# Tjeckien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-cz-gdpr = Tjeckien: GDPR och Tjeckiens lag om behandling av personuppgifter

## Källor

source-czech-data-act = Tjeckiens lag om behandling av personuppgifter (110/2019)
source-czech-offences-act = Tjeckiens lag om förvaltningsförseelser (250/2016)
source-czech-procedure-code = Tjeckiens förvaltningslag (500/2004)
source-czech-court-code = Tjeckiens förvaltningsprocesslag (150/2002)
source-czech-holiday-act = Tjeckiens lag om helgdagar (245/2000)

## Vad domstolar och myndigheter har sagt

note-cz-bodies = Myndigheten efterger påföljden när den personuppgiftsansvarige eller biträdet är en myndighet eller ett offentligt organ i den mening som avses i artikel 83.7. Överträdelsen slås ändå fast.

## Vad mer som kan hända

measure-cz-authority = Den tjeckiska tillsynsmyndigheten (Úřad pro ochranu osobních údajů) beslutar om förseelser.
measure-cz-instead = Myndigheten kan efterge påföljden om den förelägger om rättelse.
measure-cz-shelved = Den kan också avskriva en sak innan den inleder ett ärende, om det är klart att syftet med ett ärende har nåtts, eller kan nås, på annat sätt.
measure-cz-court = Det som beslutas efter överklagandet kan föras till domstol inom två månader från delgivningen.

## Tidsfrister

daterule-cz-time-bar = Tre år från dagen efter att överträdelsen upphörde. Besked om att ett ärende har inletts och ett fällande beslut avbryter tiden, och den börjar om. Viss tid räknas inte, till exempel den i domstol.
daterule-cz-time-bar-at-most = Senast fem år efter överträdelsen är den slut.
daterule-cz-appeal = 15 dagar från det att beslutet delgavs (rozklad).
daterule-cz-payment = 30 dagar från det att beslutet fick laga kraft, om myndigheten inte bestämde en annan tid.
sendto-cz = Överklagandet ges in till myndigheten, som har fattat beslutet. Dess ordförande avgör det.
late-cz = Ett överklagande som kommer för sent avslås. Den som av allvarliga skäl var förhindrad kan inom 15 dagar från att hindret upphört begära att förseningen ursäktas, högst ett år efter att tiden gått ut.

## Vad som inte kunde kontrolleras

open-cz-rate = Till vilken kurs taken i euro räknas om till tjeckiska koruna har inte lästs.
