# Tjeckien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-cz-law-enforcement = Tjeckien: lag 110/2019, avdelning III (brottsbekämpning)

## Källor

source-czech-data-act = tjeckiska lagen 110/2019 om behandling av personuppgifter

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

note-cz-authorities-pay = Att myndigheter slipper sanktion sägs om överträdelser enligt 62 §, om GDPR, och inte om 63 §.

## Vad som inte kunde kontrolleras

open-cz-isolated = Från när bestämmelserna om isolerade system gäller har inte lästs.
