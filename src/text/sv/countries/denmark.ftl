# Danmark: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-dk-gdpr = Danmark: GDPR, med böter i domstol

## Källor

source-danish-data-act = Danmarks databeskyttelseslov

## Vad domstolar och myndigheter har sagt

note-dk-courts = Administrativ sanktionsavgift finns normalt inte. Myndigheten förordar böter, och domstol dömer ut dem med likvärdig verkan.
note-dk-criminal = Det är ett bötesstraff (bøde). Företag och myndigheter kan straffas, och artikel 83.2 vägleder beloppet.

## Vad mer som kan hända

measure-dk-recommended = Myndigheten förordar böter: beloppet är ännu inget bötesstraff.
measure-dk-notice = Den som erkänner kan godta ett bötesföreläggande (bødeforelæg).

## Tidsfrister

daterule-dk-time-bar = Preskriptionstiden är fem år. Vad som avbryter den har inte kontrollerats.

## Vad som inte kunde kontrolleras

open-dk-guidance = Den danska vägledningen om böter har bara setts i delar och används inte.
