# Portugal: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-pt-gdpr = Portugal: GDPR och Portugals dataskyddslag

## Källor

source-portuguese-data-act = Portugals dataskyddslag (58/2019)
source-cnpd-deliberation = CNPD (Portugals tillsynsmyndighet), ställningstagande 2019/494 den 3 september 2019

## Vad domstolar och myndigheter har sagt

note-pt-warning = Om överträdelsen inte var uppsåtlig får ett ärende om sanktionsavgift enligt lagen inledas först när myndigheten har varnat och gett skälig tid för rättelse.
note-pt-intent = Behandling i strid med principerna i artikel 5 är en mycket allvarlig överträdelse enligt lagen om den var uppsåtlig.
note-pt-waiver = Till augusti 2022 kunde offentliga organ begära att slippa avgift, men måste ange skäl.
note-pt-maxima = Lagen har lägre högsta belopp än förordningen för små och medelstora företag (2{ "\u00A0" }000{ "\u00A0" }000 euro eller 4{ "\u00A0" }%, 1{ "\u00A0" }000{ "\u00A0" }000 euro eller 2{ "\u00A0" }%) och för fysiska personer (500{ "\u00A0" }000 och 250{ "\u00A0" }000 euro). De används inte här.
note-pt-minima = Lagen anger också ett minsta belopp för mycket allvarliga och för allvarliga överträdelser: 5{ "\u00A0" }000 och 2{ "\u00A0" }500 euro för stora företag, 2{ "\u00A0" }000 och 1{ "\u00A0" }000 euro för små och medelstora och 1{ "\u00A0" }000 och 500 euro för fysiska personer. De används inte här.
note-pt-not-applied = Den portugisiska tillsynsmyndigheten (CNPD) har uppgett att den inte tillämpar det i lagens artiklar 37, 38 och 39 som strider mot förordningen, såsom lägsta belopp, lägre högsta belopp, varningen och egna kriterier, enligt uppgift.
note-pt-criteria = Enligt lagen räknas även ekonomiska förhållanden, omsättning och balansräkning, att överträdelsen pågick en tid och organisationens storlek efter personal och tjänster.

## Tidsfrister

daterule-pt-imposed-by = Tillsynsmyndigheten (CNPD).
daterule-pt-time-bar = Mycket allvarliga överträdelser preskriberas efter tre år, allvarliga efter två. Vad som avbryter tiden har inte lästs.
daterule-pt-lapse = En sanktionsavgift över 100{ "\u00A0" }000 euro får inte längre verkställas efter tre år, en lägre avgift efter två år.

## Vad som inte kunde kontrolleras

open-pt-procedure = Portugals regler om avbrott, om överklagandetid och om betalningstid har inte lästs. De finns i den allmänna lagen om administrativa överträdelser, som artikel 45 hänvisar till.
open-pt-change-of-2026 = Lagen ändrades i juni 2026. Ändringen har inte lästs.
