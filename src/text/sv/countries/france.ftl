# Frankrike: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-fr-gdpr = Frankrike: GDPR och Frankrikes dataskyddslag

## Källor

source-french-data-act = Frankrikes dataskyddslag (78-17)
source-french-justice-code = Frankrikes förvaltningsprocesslag

## Vad domstolar och myndigheter har sagt

note-fr-state = Ingen sanktionsavgift kan tas ut när det är staten som utför behandlingen. Andra offentliga organ, till exempel kommuner och offentliga sjukhus, betalar som andra.
note-fr-simplified = I enkla ärenden kan en ledamot ensam besluta om en reprimand (rappel à l’ordre), ett föreläggande med vite (astreinte) på högst 100 euro per dag och en sanktionsavgift på högst 20{ "\u00A0" }000 euro.

## Vad mer som kan hända

measure-fr-committee = Den franska tillsynsmyndighetens (CNIL) sanktionsnämnd (formation restreinte) beslutar om sanktionsavgiften, efter föredragning av en ledamot som inte sitter i nämnden.
measure-fr-penalty-payment = Ett föreläggande kan förenas med ett vite på högst 100{ "\u00A0" }000 euro för varje dags dröjsmål, men inte när det är staten som utför behandlingen.
measure-fr-publication = Nämnden kan offentliggöra vad den beslutar.

## Tidsfrister

daterule-fr-imposed-by = CNIL:s sanktionsnämnd (formation restreinte).
daterule-fr-appeal = Två månader från den dag då beslutet delgavs, till Conseil d’État. Beslutet gäller även om det överklagas.

## Vad som inte kunde kontrolleras

open-fr-limitation = Frankrikes regler om preskription, om betalningstid och om artiklarna 10 och 24 har inte lästs. Se dataskyddslagen och beslutet.
