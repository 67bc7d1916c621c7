# Litauen: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-lt-gdpr = Litauen: GDPR och Litauens dataskyddslag

## Källor

source-lithuanian-data-act = Litauens lag om rättsligt skydd för personuppgifter (ADTAĮ)
source-lithuanian-amending-act = den litauiska lagen XIV-2626 av den 14 maj 2024, som ändrar den
source-lithuanian-court-act = Litauens lag om förvaltningsprocessen (ABTĮ)

## Bestämmelser som faller bort

carveout-expression-lt = Artiklarna 8, 12–23, 25, 30, 33–39, 41–50 och 88–91 i dataskyddsförordningen tillämpas inte på behandling för journalistik eller för akademiskt, konstnärligt eller litterärt skapande.

## Vad domstolar och myndigheter har sagt

note-lt-imposes = Direktören för den statliga dataskyddsinspektionen beslutar om avgiften. För journalistik och för akademiskt, konstnärligt eller litterärt skapande gör inspektören för journalistisk etik det.
note-lt-budget = För en myndighet räknas årets budget tillsammans med andra inkomster som den hade året före. För en myndighet som bedriver ekonomisk verksamhet gäller de högsta beloppen i dataskyddsförordningen.
note-lt-proposal = Myndigheten skickar först ett förslag till avgift, som får besvaras inom minst 10 arbetsdagar. Sedan beslutar den skriftligt, eller efter en förhandling om det behövs. Den har 20 arbetsdagar på sig, men sedan juli 2024 gäller det inte i ett gränsöverskridande ärende.
note-lt-other-acts = Om en annan direkt tillämplig unionsrättsakt hänvisar till dataskyddsmyndigheten kan överträdelser av den vid behandling av personuppgifter ge avgift på samma sätt, om inte den rättsakten eller lagen om den säger något annat.
note-lt-publication = Myndigheten offentliggör sina beslut inom fem arbetsdagar. De är offentliga i tio år.

## Tidsfrister

daterule-lt-imposed-by = Direktören för tillsynsmyndigheten (Valstybinė duomenų apsaugos inspekcija) eller inspektören för journalistisk etik, eller den som de bemyndigar.
daterule-lt-time-bar = Tre år från överträdelsen, och för en överträdelse som pågick från den dag då den upptäcktes. Till och med den 30 juni 2024 var tiden två år.
daterule-lt-appeal = En månad från den dag då beslutet delgavs, till förvaltningsdomstolen.
daterule-lt-appeal-at-last = Efter tio år prövas inget försenat klagomål längre, om inte en domstol har funnit att ett brott begicks när beslutet kom till.
daterule-lt-payment = Tre månader från den dag då beslutet skickades eller delgavs. Efter ett överklagande: tre månader från den dag då domen fick laga kraft.
daterule-lt-lapse = Beslutet verkställs på samma sätt som en dom, om det lämnas in för verkställighet inom tre år från den dag då det fattades.
sendto-lt = Klagomålet kan lämnas in vid vilken som helst av förvaltningsdomstolens avdelningar.
late-lt = Domstolen kan ta emot ett försenat klagomål om det fanns ett viktigt skäl.

## Vad som inte kunde kontrolleras

open-lt-pending = Klagomål och utredningar från före den 1 juli 2024 fortsätter enligt de regler som gällde då. Om tvåårsfristen därmed gäller för dem framgår inte av ordalydelsen, och därför är båda fristerna möjliga här.
open-lt-days-off = En klagotid som slutar på en dag som inte är arbetsdag slutar i stället nästa arbetsdag. Vilka dagar det är har inte lästs, och därför flyttas ingen dag här (e-tar.lt).
