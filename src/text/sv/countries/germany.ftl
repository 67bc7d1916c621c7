# Tyskland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-de-gdpr = Tyskland: GDPR, till 2023 med DSK:s avgiftsmodell

## Källor

source-dsk-concept = DSK:s modell för avgifter (Tyskland, 14 oktober 2019)
source-german-data-act = Tysklands federala dataskyddslag (BDSG)
source-german-offences-act = Tysklands lag om ordningsförseelser (OWiG)
source-german-social-code = Tysklands socialförsäkringsbalk, bok X (SGB X)
source-german-state-acts = dataskyddslagarna i Tysklands delstater

## Vad domstolar och myndigheter har sagt

note-dsk-adjusted = Beloppet justerades därefter efter förhållandena hos den ansvarige och övriga omständigheter, till exempel lång handläggningstid eller hotande insolvens.
note-dsk-courts = Modellen var inte bindande för domstolarna.
note-de-states = Den federala lagen gör undantag för federala myndigheter och offentliga organ. Delstaterna har egna regler med samma verkan, enligt uppgift. Ett offentligt företag som konkurrerar på en marknad räknas som enskilt.
note-de-social = Inte heller för socialuppgifter kan sanktionsavgift tas ut av myndigheter och andra offentliga organ.
note-de-self-report = En anmälan av en personuppgiftsincident, eller underrättelsen till de berörda, får i ett ärende om sanktionsavgift användas mot den som var skyldig att lämna den bara om denne samtycker.

## Vad mer som kan hända

measure-de-consumer-credit = Långivare kan enligt nationell rätt få betala upp till 50{ "\u00A0" }000 euro om de behandlar förfrågningar från andra EES-stater annorlunda eller inte berättar för en konsument att ett avtal nekades på grund av en kreditupplysning.
measure-de-crimes = Vissa gärningar är brott, till exempel att medvetet och yrkesmässigt lämna vidare uppgifter om ett stort antal personer. Straffet är fängelse i upp till tre år.

## Tidsfrister

daterule-de-imposed-by = Den federala tillsynsmyndigheten eller delstatens tillsynsmyndighet.
daterule-de-time-bar = Tre år från den dag då gärningen upphörde, eller från en senare följd som hör till den. Ett första förhör, ett besked om att ärendet har inletts, beslutet och vissa andra åtgärder avbryter tiden, som då börjar om.
daterule-de-time-bar-at-most = Tiden går ut senast sex år efter att gärningen upphörde, om inte en domstol har dömt dessförinnan.
daterule-de-appeal = Två veckor från den dag då beslutet delgavs, skriftligen eller muntligen till protokollet hos den myndighet som fattade det. Amtsgericht avgör, eller Landgericht om avgiften är högre än 100{ "\u00A0" }000 euro.
daterule-de-payment = Två veckor från den dag då beslutet fick laga kraft.
daterule-de-lapse = En avgift över 1{ "\u00A0" }000 euro får inte längre verkställas fem år efter att den fick laga kraft, en lägre avgift efter tre år. Viss tid räknas inte.

## Vad som inte kunde kontrolleras

open-de-states = De tyska delstaternas lagar om offentliga organ har inte lästs, utom Sachsen-Anhalts. Se delstatens dataskyddslag.
