# Belgien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-be-gdpr = Belgien: GDPR och Belgiens dataskyddslag

## Källor

source-belgian-data-act = Belgiens dataskyddslag av den 30 juli 2018
source-belgian-authority-act = Belgiens lag av den 3 december 2017 om tillsynsmyndigheten

## Vad domstolar och myndigheter har sagt

note-be-bodies = Ingen sanktionsavgift kan tas ut av det allmänna och dem som handlar för det, utom av offentligrättsliga juridiska personer som erbjuder varor eller tjänster på en marknad.

## Tidsfrister

daterule-be-appeal = 30 dagar från den dag då beslutet meddelades, till marknadsdomstolen (Marktenhof) i Bryssel.

## Vad som inte kunde kontrolleras

open-be-acts = De belgiska lagarna själva har inte lästs. Preskription, betalningstid och vad som gäller för artiklarna 10 och 24 är därför inte kända här. Se lagarna av den 3 december 2017 och den 30 juli 2018, och beslutet.
