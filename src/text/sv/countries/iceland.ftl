# Island: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-is-gdpr = Island: GDPR och Islands personuppgiftslag

## Källor

source-icelandic-data-act = Islands personuppgiftslag (90/2018)

## Vad domstolar och myndigheter har sagt

note-is-board = Myndighetens styrelse, i Persónuvernd, beslutar om sanktionsavgift. Den kan verkställas utan dom.
note-is-fault = Lagen säger att avgift tas ut oavsett om överträdelsen var uppsåtlig eller oaktsam.
note-is-orders = Av föreläggandena i artikel 58.2 kan avgift följa när någon inte följer ett om att begränsa eller förbjuda behandling, rätta eller radera, eller stoppa ett flöde av uppgifter.

## Vad mer som kan hända

measure-is-daily = Den som inte följer ett sådant föreläggande kan få betala högst 200{ "\u00A0" }000 isländska kronor för varje dag, innan en avgift beslutas.
measure-is-interest = Dröjsmålsränta löper på en avgift som inte betalas inom en månad från beslutet.
measure-is-courts = Beslutet kan inte överklagas till en annan myndighet. Det kan prövas av domstol på vanligt sätt.
measure-is-criminal = En grov överträdelse av en enskild kan ge fängelse i högst tre år, vid sidan av en avgift för den juridiska personen.

## Tidsfrister

daterule-is-imposed-by = Tillsynsmyndighetens styrelse (Persónuvernd).
daterule-is-time-bar = Fem år från det att handlandet upphörde. Tiden avbryts när myndigheten meddelar parten att den har börjat utreda, för alla som deltog.

## Vad som inte kunde kontrolleras

open-is-procedure = Tiden för att väcka talan i Island, och hur länge en avgift får drivas in, har inte lästs (althingi.is).
