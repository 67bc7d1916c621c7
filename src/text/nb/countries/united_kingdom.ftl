# Storbritannia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-uk-gdpr = Storbritannia: UK GDPR

## Kilder

source-uk-gdpr = UK GDPR
source-uk-information-commission = den britiske forskriften SI 2026/386 til Data (Use and Access) Act 2025
source-ico-guidance = ICO, veiledning om gebyrer (mars 2024)
source-ico-draft = ICO, utkast til veiledning om gebyrer (2023)
source-ico-public-sector = ICO, egen linje for offentlig sektor
source-ico-23andme = ICO, gebyrvedtak, 23andMe (2025)
source-ico-birthlink = ICO, gebyrvedtak, Birthlink (2025)
source-ico-dpp-law = ICO, gebyrvedtak, DPP Law
source-withdrawal-act = den britiske European Union (Withdrawal) Act 2018

## Syn

view-ico-2024 = ICO, 2024 (veiledning om gebyrer)

## Hva domstoler og myndigheter har sagt

note-uk-presumption = Et morselskap med alle eller nesten alle stemmerettsaksjer presumeres å ha avgjørende innflytelse.
note-uk-linked = Samme eller forbundne behandlinger kan samlet ikke koste mer enn maksimum for den mest alvorlige.
note-uk-turnover = Omsetning på verdensbasis året før, som regel etter revidert konsernregnskap. Nyere tall kan brukes.
note-uk-funds = For andre enn foretak trer eiendeler, finansiering eller administrasjonsbudsjett i stedet for omsetning.
note-uk-discretion = Tilpasningen er skjønnsmessig: Jo høyere omsetning innenfor raden, desto høyere tall.
note-uk-before-inquiry = Tiltak før undersøkelsen var kjent, er oftere formildende. Tiltak uten virkning veier lite, fortjeneste veier tungt.
note-uk-growth = ICO har plikt til å ta hensyn til økonomisk vekst (Deregulation Act 2015 § 108).
note-uk-hardship = Økonomiske vansker gir lavere gebyr bare unntaksvis, når objektive bevis viser at gebyret ugjenkallelig ville true den økonomiske levedyktigheten.
note-uk-public-sector = Siden juni 2022 setter ICO ned eller unnlater gebyr mot offentlige myndigheter, og sier hva det ville ha vært.

## Hvorfor metodens beløp gir et feil bilde for offentlige organer

caution-uk-gdpr = For offentlige myndigheter gir disse beløpene alene et feil bilde: I sin linje for offentlig sektor ilegger ICO langt mindre, eller ingenting.

## Hva som ellers kan skje

measure-uk-public-sector = Mot offentlige myndigheter bruker ICO irettesettelser og lavere gebyrer i stedet for fulle.

## Det som ikke kunne kontrolleres

open-uk-table-b = Fire av sju rader i tabell B er bare lest i utkastet. ICO sa at tilnærmingen ikke ville bli endret.
open-uk-procedure = Britiske regler om foreldelse, klage og betaling er ikke undersøkt.
