# Danmark: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-dk-gdpr = Danmark: GDPR, med böter i domstol
carveout-expression-dk-media = Kapitel II–VII och IX i dataskyddsförordningen gäller inte behandling som sker enbart för journalistiska ändamål. Artiklarna 28 och 32 gäller alltid.
carveout-expression-dk = Kapitel II–VII och IX i dataskyddsförordningen gäller inte behandling som sker enbart för journalistik, konst eller litteratur. Artiklarna 28 och 32 gäller alltid. Akademiskt skapande nämns inte i lagen.

## Källor

source-danish-data-act = Danmarks databeskyttelseslov
source-danish-safeguards-act = Danmarks rättssäkerhetslag (retssikkerhedsloven)
source-danish-data-bill = danska lagförslaget (lovforslag) L 68 (2017–2018)
source-danish-fine-guidance = Datatilsynets vägledning om böter för företag (2021)
source-danish-fine-guidance-persons = Datatilsynets vägledning om böter för fysiska personer (2021)

## Vad domstolar och myndigheter har sagt

note-dk-courts = Administrativ sanktionsavgift finns normalt inte. Myndigheten föreslår böter, och en domstol dömer ut dem med likvärdig verkan.
note-dk-criminal = Det är ett bötesstraff (bøde). Företag och myndigheter kan straffas, och artikel 83.2 ska följas när straffet bestäms.
note-dk-article-10 = En överträdelse av artikel 10 straffas på samma sätt, om inte 8 § i den danska lagen är tillämplig. Lagen anger inget belopp för den.
note-dk-authorities = Myndigheter kan straffas även för verksamhet som enskilda inte bedriver. Deras lägre högsta belopp står inte i lagen, utan i lagförslaget, så som andra återger det. Själva lagförslaget har vi inte läst.
note-dk-companies-guidance = För företag finns en dansk vägledning om böter från den 29 januari 2021. Den utgår från ett grundbelopp efter överträdelsens slag och företagets storlek, som justeras efter omständigheterna och betalningsförmågan.
note-dk-persons-guidance = För fysiska personer finns en dansk vägledning om böter från den 24 september 2021.

## Vad mer som kan hända

measure-dk-recommended = Myndigheten föreslår böter. Beloppet är ännu bara ett förslag.
measure-dk-notice = Den som erkänner kan godta ett bötesföreläggande (bødeforelæg).

## Tidsfrister

daterule-dk-imposed-by = Domstolarna. Tillsynsmyndigheten föreslår böter.
daterule-dk-time-bar = Preskriptionstiden är fem år. Vad som avbryter den har inte kontrollerats.

## Vad som inte kunde kontrolleras

open-dk-guidance = Den danska vägledningen om böter, för företag och för fysiska personer, har vi bara läst i delar, och den används inte (datatilsynet.dk).
open-dk-procedure = Tiderna för att överklaga och betala i danska brottmål, och vad som avbryter de fem åren, har vi inte läst (retsinformation.dk: retsplejeloven, straffeloven).
