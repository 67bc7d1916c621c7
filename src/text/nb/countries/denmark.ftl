# Danmark: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-dk-gdpr = Danmark: personvernforordningen, med bøter fra domstolene
carveout-expression-dk-media = Kapittel II–VII og IX i personvernforordningen gjelder ikke for behandling som bare skjer for journalistiske formål. Artikkel 28 og 32 gjelder alltid.
carveout-expression-dk = Kapittel II–VII og IX i personvernforordningen gjelder ikke for behandling som bare skjer for journalistikk, kunst eller litteratur. Artikkel 28 og 32 gjelder alltid. Loven nevner ikke akademiske ytringer.

## Kilder

source-danish-data-act = den danske databeskyttelsesloven
source-danish-safeguards-act = den danske retssikkerhedsloven (om tvangsinngrep og opplysningsplikt)
source-danish-data-bill = det danske lovforslaget L 68 (2017–2018)
source-danish-fine-guidance = det danske Datatilsynets veiledning om bøter for selskaper (2021)
source-danish-fine-guidance-persons = det danske Datatilsynets veiledning om bøter for fysiske personer (2021)

## Hva domstoler og myndigheter har sagt

note-dk-courts = Det finnes som hovedregel ikke noe administrativt gebyr. Tilsynsmyndigheten foreslår en bot, og domstolene ilegger den med tilsvarende virkning.
note-dk-criminal = Det er en straff (bøde). Selskaper og offentlige myndigheter kan straffes, og artikkel 83 nr. 2 skal følges når straffen fastsettes.
note-dk-article-10 = Brudd på artikkel 10 straffes på samme måte, med mindre § 8 i den danske loven omfatter saken. Loven nevner ikke noe beløp.
note-dk-authorities = Myndigheter kan straffes også for virksomhet som private ikke driver. De lavere maksimumsbeløpene for myndigheter står ikke i loven. De er hentet fra lovforslaget, slik andre gjengir det. Selve lovforslaget er ikke lest.
note-dk-companies-guidance = For selskaper finnes en dansk veiledning om bøter fra 29. januar 2021. Den går ut fra et grunnbeløp etter overtredelsens art og selskapets størrelse, som justeres etter omstendighetene og betalingsevnen.
note-dk-persons-guidance = For fysiske personer finnes en dansk veiledning om bøter fra 24. september 2021.

## Hva som ellers kan skje

measure-dk-recommended = Tilsynsmyndigheten foreslår en bot. Beløpet den foreslår, er ennå ingen bot.
measure-dk-notice = Saken kan avgjøres med et forelegg (bødeforelæg) hvis overtredelsen erkjennes.

## Frister

daterule-dk-imposed-by = Domstolene. Tilsynsmyndigheten foreslår en bot.
daterule-dk-time-bar = Foreldelsesfristen er fem år. Hva som stanser eller avbryter fristen, er ikke undersøkt.

## Det som ikke kunne kontrolleres

open-dk-guidance = De danske veiledningene om bøter, for selskaper og for fysiske personer, er bare lest i utdrag og brukes ikke (datatilsynet.dk).
open-dk-procedure = Fristene for å anke og betale i de danske straffedomstolene, og hva som avbryter de fem årene, er ikke lest (retsinformation.dk: retsplejeloven, straffeloven).
