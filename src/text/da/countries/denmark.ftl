# Danmark: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-dk-gdpr = Danmark: databeskyttelsesforordningen, med bøder idømt af domstolene
carveout-expression-dk-media = Databeskyttelsesforordningens kapitel II–VII og IX gælder ikke for behandling, der udelukkende sker i journalistisk øjemed. Artikel 28 og 32 gælder altid.
carveout-expression-dk = Databeskyttelsesforordningens kapitel II–VII og IX gælder ikke for behandling, der udelukkende sker i journalistisk øjemed eller med henblik på kunstnerisk eller litterær virksomhed. Artikel 28 og 32 gælder altid. Akademisk virksomhed nævnes ikke i loven.

## Kilder

source-danish-data-act = databeskyttelsesloven
source-danish-safeguards-act = retssikkerhedsloven (lov om tvangsindgreb og oplysningspligter)
source-danish-data-bill = lovforslag nr. L 68 (2017-18)
source-danish-fine-guidance = Datatilsynets bødevejledning om udmåling af bøder til virksomheder (2021)
source-danish-fine-guidance-persons = Datatilsynets bødevejledning om udmåling af bøder til fysiske personer (2021)

## Hvad domstole og myndigheder har sagt

note-dk-courts = Der pålægges som udgangspunkt ikke administrative bøder. Datatilsynet politianmelder sagen og indstiller til bøde, og domstolene idømmer bøden, som skal have tilsvarende virkning.
note-dk-criminal = Bøden er en straf. Både selskaber og offentlige myndigheder kan straffes, og artikel 83, stk. 2, skal følges, når straffen fastsættes.
note-dk-article-10 = Overtrædelse af artikel 10 straffes på samme måde, medmindre forholdet er omfattet af databeskyttelseslovens § 8. Loven angiver ikke noget beløb.
note-dk-authorities = Offentlige myndigheder kan straffes, også for virksomhed, der ikke svarer til eller kan sidestilles med virksomhed udøvet af private. De lavere maksima for myndigheder står ikke i loven, men i bemærkningerne til lovforslaget, sådan som andre gengiver dem. Selve lovforslaget er ikke læst.
note-dk-companies-guidance = For virksomheder findes der en dansk bødevejledning af 29. januar 2021. Den går ud fra et grundbeløb efter overtrædelsens art og virksomhedens størrelse, som justeres efter omstændighederne og betalingsevnen.
note-dk-persons-guidance = For fysiske personer findes der en dansk bødevejledning af 24. september 2021.

## Hvad der ellers kan ske

measure-dk-recommended = Datatilsynet kan politianmelde sagen og indstille til bøde. Det indstillede beløb er endnu ikke en bøde.
measure-dk-notice = Datatilsynet kan i et bødeforelæg tilkendegive, at sagen kan afgøres uden retssag, hvis den, der har begået overtrædelsen, erklærer sig skyldig og rede til at betale bøden inden en frist.

## Frister

daterule-dk-imposed-by = Domstolene. Datatilsynet politianmelder sagen og indstiller til bøde.
daterule-dk-time-bar = Forældelsesfristen er fem år. Hvad der afbryder den, er ikke undersøgt.

## Hvad der ikke kunne kontrolleres

open-dk-guidance = Datatilsynets bødevejledninger for virksomheder og for fysiske personer er kun læst i uddrag og bruges ikke her (datatilsynet.dk).
open-dk-procedure = Fristerne for at anke og for at betale i danske straffesager, og hvad der afbryder de fem år, er ikke læst (retsinformation.dk: retsplejeloven og straffeloven).
