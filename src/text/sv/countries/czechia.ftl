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

note-cz-bodies = Myndigheten avstår från påföljd när den personuppgiftsansvarige eller biträdet är en myndighet eller ett offentligt organ i den mening som avses i artikel 83.7. Överträdelsen slås ändå fast.

## Vad mer som kan hända

measure-cz-authority = Den tjeckiska tillsynsmyndigheten (Úřad pro ochranu osobních údajů) beslutar om förseelser.
measure-cz-instead = Myndigheten kan avstå från påföljd om den förelägger om rättelse.
measure-cz-shelved = Myndigheten kan också avskriva saken utan att inleda ett ärende, om det är klart att syftet med ett ärende har nåtts, eller kan nås, på något annat sätt.
measure-cz-court = Det som beslutas efter överklagandet kan prövas i domstol, om talan väcks inom två månader från delgivningen.

## Tidsfrister

daterule-cz-imposed-by = Tillsynsmyndigheten (Úřad pro ochranu osobních údajů).
daterule-cz-time-bar = Tre år från dagen efter att överträdelsen upphörde. Ett besked om att ett ärende har inletts, och ett fällande beslut, avbryter tiden, som då börjar om. Viss tid räknas inte, till exempel tiden i domstol.
daterule-cz-time-bar-at-most = Tiden går ut senast fem år efter överträdelsen.
daterule-cz-appeal = 15 dagar från den dag då beslutet delgavs (rozklad).
daterule-cz-payment = 30 dagar från den dag då beslutet fick laga kraft, om myndigheten inte har bestämt en annan tid.
sendto-cz = Överklagandet ges in till myndigheten, som har fattat beslutet. Dess ordförande avgör det.
late-cz = Ett överklagande som kommer in för sent avslås. Den som av allvarliga skäl var förhindrad kan inom 15 dagar från att hindret upphörde begära att förseningen ursäktas, högst ett år efter att tiden gick ut.

## Vad som inte kunde kontrolleras

open-cz-rate = Efter vilken kurs de högsta beloppen i euro räknas om till tjeckiska koruna har inte lästs.
regime-cz-law-enforcement = Tjeckien: lag 110/2019, avdelning III (brottsbekämpning)

## Det som kan överträdas

provision-cz-25-1-a = Ett bestämt ändamål, och behandling inom det
provision-cz-25-1-b = Uppgifternas riktighet
provision-cz-25-1-c = Att inte spara uppgifter längre än nödvändigt
provision-cz-63-s = Särskilda kategorier av uppgifter
provision-cz-63-w = Att pröva om uppgifterna fortfarande behövs, och radera dem
provision-cz-27 = Information till de registrerade
provision-cz-28 = De registrerades rätt till tillgång
provision-cz-29 = Rättelse, radering och begränsning
provision-cz-39 = Helt automatiserade beslut
provision-cz-32-1 = Tekniska och organisatoriska åtgärder, och dokumentation av dem
provision-cz-32-4 = Register över behandling
provision-cz-32-5 = Att underrätta mottagare om felaktiga eller felaktigt lämnade uppgifter
provision-cz-34-4 = Personuppgiftsbiträdets register
provision-cz-34-5 = Att biträdet underrättar myndigheten om en personuppgiftsincident
provision-cz-35 = Behandling bara enligt myndighetens instruktioner
provision-cz-36-1 = Loggning
provision-cz-36-3 = Att använda loggar för andra ändamål
provision-cz-37 = Konsekvensbedömning
provision-cz-38 = Förhandssamråd med tillsynsmyndigheten
provision-cz-39a = Villkoren för ett isolerat system för biometrisk identifiering på flygplatser
provision-cz-40 = Säkerhet i samband med behandlingen
provision-cz-41 = Anmälan av en personuppgiftsincident till tillsynsmyndigheten
provision-cz-42 = Information till de registrerade om en personuppgiftsincident
provision-cz-63-t = Dataskyddsombud
provision-cz-63-v = Överföring till tredjeländer och internationella organisationer
provision-cz-63-r = Att följa tillsynsmyndighetens förelägganden

## Vad lagen säger om avgiften

note-cz-authorities-pay = Att myndigheter inte får någon påföljd gäller överträdelser enligt 62 §, alltså av dataskyddsförordningen, men inte enligt 63 §.

open-cz-isolated = Från vilken dag bestämmelserna om isolerade system gäller har inte lästs.
