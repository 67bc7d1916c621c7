# Litauen: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-lt-gdpr = Litauen: GDPR och Litauens dataskyddslag

## Källor

source-lithuanian-data-act = Litauens lag om rättsligt skydd för personuppgifter (ADTAĮ)
source-lithuanian-amending-act = den litauiska lagen XIV-2626 av den 14 maj 2024, som ändrar den
source-lithuanian-court-act = Litauens lag om förvaltningsprocessen (ABTĮ)

## Bestämmelser som faller bort

carveout-expression-lt = Artiklarna 8, 12–23, 25, 30, 33–39, 41–50 och 88–91 i GDPR tillämpas inte på behandling för journalistik eller för akademiskt, konstnärligt eller litterärt skapande.

## Vad domstolar och myndigheter har sagt

note-lt-imposes = Direktören för den statliga dataskyddsinspektionen beslutar om avgiften. För journalistik och för akademiskt, konstnärligt eller litterärt skapande gör inspektören för journalistisk etik det.
note-lt-budget = För en myndighet räknas dess budget för året tillsammans med andra inkomster som den hade året före. En myndighet som bedriver ekonomisk verksamhet har taken i GDPR.
note-lt-proposal = Myndigheten skickar först ett förslag till avgift, med minst 10 arbetsdagar att svara. Sedan beslutar den skriftligt, eller efter en förhandling om det behövs. Den har 20 arbetsdagar på sig, men inte i ett gränsöverskridande ärende sedan juli 2024.
note-lt-other-acts = Om en annan direkt tillämplig unionsrättsakt hänvisar till dataskyddsmyndigheten kan överträdelser av den vid behandling av personuppgifter ge avgift på samma sätt, om inte den rättsakten eller lagen om den säger något annat.
note-lt-publication = Myndigheten offentliggör sina beslut inom fem arbetsdagar, i tio år.

## Tidsfrister

daterule-lt-imposed-by = Direktören för tillsynsmyndigheten (Valstybinė duomenų apsaugos inspekcija) eller inspektören för journalistisk etik, eller den som de bemyndigar.
daterule-lt-time-bar = Tre år från överträdelsen, och för en som pågick från den dag då den kom fram. Till och med den 30 juni 2024 var det två år.
daterule-lt-appeal = En månad från det att beslutet delgavs, till förvaltningsdomstolen.
daterule-lt-appeal-at-last = Efter tio år prövas inget försenat klagomål längre, om inte en domstol har funnit att det begicks ett brott när beslutet kom till.
daterule-lt-payment = Tre månader från den dag då beslutet skickades eller delgavs. Efter ett överklagande tre månader från det att domen fick laga kraft.
daterule-lt-lapse = Beslutet verkställs som en domstols, om det lämnas in för det inom tre år från den dag det fattades.
sendto-lt = Klagomålet kan lämnas in vid vilken som helst av förvaltningsdomstolens avdelningar.
late-lt = Domstolen kan ta emot ett försenat klagomål om det fanns ett viktigt skäl.

## Vad som inte kunde kontrolleras

open-lt-pending = Klagomål och utredningar från före den 1 juli 2024 fortsätter enligt de regler som fanns. Om de två åren därmed gäller för dem framgår inte av orden, så båda är möjliga här.
open-lt-days-off = En klagotid som slutar på en dag som inte är arbetsdag slutar på nästa arbetsdag. Vilka dagar det är har inte lästs, så ingen dag flyttas här (e-tar.lt).
