# Luxemburg: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-lu-law-enforcement = Luxemburg: lagen av den 1 augusti 2018 om brottmål (brottsbekämpning)

## Källor

source-luxembourg-criminal-data-act = Luxemburgs lag av den 1 augusti 2018 om uppgifter i brottmål

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

note-lu-criminal = Att bryta mot artiklarna 9, 10 och 29 med avsikt att vilseleda eller skada är också ett brott: fängelse åtta dagar till ett år, eller böter på 251–125{ "\u00A0" }000 euro, eller båda.
note-lu-old-systems = Automatiserade system från före den 6 maj 2016 kunde anpassas till artikeln om loggar till den 6 maj 2023, om annat krävde oproportionerligt arbete.
note-lu-least = Den administrativa avgiften är minst 500 euro.
note-lu-appeal = Beslutet kan överklagas till förvaltningsdomstolen, som själv avgör saken.

## Vad som kan hända i övrigt

measure-lu-periodic-penalty = Ett löpande vite på 100 euro för varje dag till dess att ett föreläggande följs.
