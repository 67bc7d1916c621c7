# Danmark: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-dk-gdpr = Danmark: personvernforordningen, med bøter fra domstolene

## Kilder

source-danish-data-act = den danske databeskyttelsesloven

## Hva domstoler og myndigheter har sagt

note-dk-courts = Det finnes som hovedregel ikke noe administrativt gebyr. Tilsynsmyndigheten foreslår en bot, og domstolene ilegger den med tilsvarende virkning.
note-dk-criminal = Det er en straff (bøde). Selskaper og offentlige myndigheter kan straffes, og artikkel 83 nr. 2 er veiledende for beløpet.

## Hva som ellers kan skje

measure-dk-recommended = Tilsynsmyndigheten foreslår en bot. Det den nevner, er ennå ingen bot.
measure-dk-notice = Saken kan avgjøres med et forelegg (bødeforelæg) hvis overtredelsen erkjennes.

## Frister

daterule-dk-time-bar = Foreldelse etter fem år. Hva som stanser fristen, er ikke undersøkt.

## Det som ikke kunne kontrolleres

open-dk-guidance = Den danske bødevejledningen er bare sett i deler og brukes ikke.
