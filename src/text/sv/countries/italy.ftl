# Italien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-it-gdpr = Italien: GDPR och Italiens dataskyddslag

## Källor

source-italian-data-code = Italiens dataskyddslag (lagdekret 196/2003)
source-italian-court-decree = det italienska lagdekretet 150/2011 om tvistemål

## Vad domstolar och myndigheter har sagt

note-it-courts = Ingen sanktionsavgift kan tas ut av domstolar för deras dömande verksamhet.
note-it-requests = Den som inte lämnar det som den italienska tillsynsmyndigheten begär enligt artikel 157 i dataskyddslagen kan få lika hög avgift.

## Vad mer som kan hända

measure-it-authority = Den italienska tillsynsmyndigheten (Garante) beslutar om sanktionsavgiften, för enskilda och offentliga organ på samma sätt.

## Tidsfrister

daterule-it-imposed-by = Tillsynsmyndigheten (Garante per la protezione dei dati personali).
daterule-it-appeal = 30 dagar från den dag då beslutet delgavs, till allmän domstol. Tiden är 60 dagar för den som bor utomlands.

## Vad som kan dras av

discount-it-half = om beloppet betalas inom överklagandetiden
waived-it = Den som betalar hälften i tid och gör det som har ålagts avslutar därmed tvisten.

## Vad som inte kunde kontrolleras

open-it-limitation = Italiens regler om preskription och om betalningstid har inte lästs. De finns i lagen om administrativa sanktioner (689/1981) och i själva beslutet.
