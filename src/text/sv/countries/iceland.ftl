# Island: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-is-gdpr = Island: GDPR och Islands personuppgiftslag

## Källor

source-icelandic-data-act = Islands personuppgiftslag (90/2018)

## Vad domstolar och myndigheter har sagt

note-is-board = Myndighetens styrelse, i Persónuvernd, beslutar om sanktionsavgift. Beslutet kan verkställas utan dom.
note-is-fault = Enligt lagen tas avgift ut oavsett om överträdelsen var uppsåtlig eller oaktsam.
note-is-orders = Av föreläggandena i artikel 58.2 kan avgift tas ut av den som inte följer ett föreläggande om att begränsa eller förbjuda behandling, att rätta eller radera uppgifter eller att stoppa ett flöde av uppgifter.

## Vad mer som kan hända

measure-is-daily = Den som inte följer ett sådant föreläggande kan få betala högst 200{ "\u00A0" }000 isländska kronor per dag, innan en avgift beslutas.
measure-is-interest = Dröjsmålsränta löper på en avgift som inte betalas inom en månad från beslutet.
measure-is-courts = Beslutet kan inte överklagas till en annan myndighet. Det kan prövas av domstol på vanligt sätt.
measure-is-criminal = En grov överträdelse som begås av en enskild kan leda till fängelse i högst tre år, vid sidan av en avgift för den juridiska personen.

## Tidsfrister

daterule-is-imposed-by = Tillsynsmyndighetens styrelse (Persónuvernd).
daterule-is-time-bar = Fem år från den dag då handlandet upphörde. Tiden avbryts, för alla som har medverkat, när myndigheten meddelar parten att den har börjat utreda.

## Vad som inte kunde kontrolleras

open-is-procedure = Tiden för att väcka talan på Island, och hur länge en avgift får drivas in, har inte lästs (althingi.is).
