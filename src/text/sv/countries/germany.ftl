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

note-dsk-adjusted = Beloppet justerades därefter efter den ansvarige och övriga omständigheter, som lång handläggning eller hotande insolvens.
note-dsk-courts = Modellen band inte domstolarna.
note-de-states = Den federala lagen undantar federala myndigheter och offentliga organ. Delstaterna har egna regler med samma verkan, enligt vad som rapporteras. Den som konkurrerar på en marknad som offentligt företag räknas som enskild.
note-de-social = Inte heller för socialuppgifter får myndigheter och andra offentliga organ någon sanktionsavgift.
note-de-self-report = En anmälan av en personuppgiftsincident, eller underrättelsen till de berörda, får användas i ett ärende om sanktionsavgift mot den som var skyldig att lämna den bara om denne samtycker.

## Vad mer som kan hända

measure-de-consumer-credit = Långivare kan enligt nationell rätt få betala upp till 50{ "\u00A0" }000 euro om de behandlar förfrågningar från andra EES-stater annorlunda eller inte berättar för en konsument att ett avtal nekades på grund av en kreditupplysning.
measure-de-crimes = Vissa gärningar är brott, till exempel att medvetet och yrkesmässigt lämna vidare uppgifter om ett stort antal personer: fängelse i upp till tre år.

## Tidsfrister

daterule-de-imposed-by = Förbundets eller delstatens tillsynsmyndighet.
daterule-de-time-bar = Tre år från det att gärningen upphörde, eller från en senare följd som hör till den. Ett första förhör, besked om att ärendet har inletts, beslutet och vissa andra åtgärder avbryter tiden, och den börjar om.
daterule-de-time-bar-at-most = Senast sex år efter att gärningen upphörde är den slut, om inte en domstol har dömt dessförinnan.
daterule-de-appeal = Två veckor från det att beslutet delgavs, skriftligen eller muntligen till protokollet hos den myndighet som fattade det. Amtsgericht avgör, och Landgericht om avgiften är högre än 100{ "\u00A0" }000 euro.
daterule-de-payment = Två veckor från det att beslutet fick laga kraft.
daterule-de-lapse = En avgift över 1{ "\u00A0" }000 euro får inte längre verkställas fem år efter att den fick laga kraft, en lägre efter tre. Viss tid räknas inte.

## Vad som inte kunde kontrolleras

open-de-states = De tyska delstaternas lagar om offentliga organ har inte lästs, utom Sachsen-Anhalts. Se delstatens dataskyddslag.
