# Tillgänglighetsredogörelsen, en egen sida (examples/lawbook). Appens sida byggs utan dessa.
# Vad som testas, och hur, står i tests/browser/access.test.mjs: det som sägs här gäller bara det.

access-title = Tillgänglighetsredogörelse
access-skip = Hoppa till redogörelsen
access-about = Finesight ska kunna användas av alla: med enbart tangentbord, med skärmläsare, förstorad eller i egna färger.
access-scope = Redogörelsen följer förlagan i bilagan till kommissionens genomförandebeslut (EU) 2018/1523. Den gäller Finesights sida, Regler och källor, sidorna om uppgifter och om inbäddning, enfilsversionen och den här redogörelsen, i version { $version }.

access-status-heading = Hur väl kraven uppfylls
access-status = Finesight är delvis förenlig med EN 301{ "\u00A0" }549 V3.2.1, som kräver WCAG 2.1 på nivåerna A och AA, och med WCAG 2.2 på samma nivåer. Det som testades uppfyllde kraven, utom det som nämns nedan. Alla krav har inte testats.

access-tested-heading = Vad som testades, och hur
access-tested = Testerna kördes den { $day }, i Chromium { $chromium } på en dator. Vart och ett är ett datorprogram och kan köras igen tillsammans med projektets övriga tester.
access-test-axe = Med axe-core { $axe }, med dess regler för WCAG 2.2 på nivåerna A och AA och dess regler för bästa praxis: startsidan och frågorna en i taget, formuläret utan svar, ett beslut med allt utfällt, inmatning som inte kan läsas och tre versioner sida vid sida, på alla språken. Det gjordes på en 1{ "\u00A0" }280 pixlar bred skärm i ljusa färger och på en 390 pixlar bred skärm i mörka färger. I det senare fallet testades på andra språk än engelska bara det som beror på färger och bredd. I mörka färger på en bred skärm testades bara kontrast och länkar i text, på engelska. Av Regler och källor testades även innehållet, den längsta sidan om ett land, en sida med beslut och en om ett ämne, i mörka färger bara innehållet och ett land på engelska. Dessutom testades den här redogörelsen och sidorna om uppgifter och inbäddning, i ljusa och mörka färger, samt det som står längst ned i enfilsversionen, brett i ljusa och smalt i mörka färger. Inga fel hittades.
access-test-keyboard = Med enbart tangentbord, från den första frågan till ett resultat och tillbaka: fokus syntes vid varje steg och tappades aldrig bort.
access-test-tree = Det som Chromium lämnar till hjälpmedel: namn, roller och tillstånd för startsidan, för en fråga med dess beskrivning och fel och för resultatet.
access-test-spoken = Resultatet läses upp en gång när man slutar skriva, inte vid varje tangenttryckning. Detsamma gäller när något är fel.
access-test-forced = Med framtvingade färger, som i kontrastteman i Windows (emulerat): fält och knappar har ramar, och vad som är valt och vad som har fokus framgår av mer än våra egna färger.
access-test-small = I fönster på 320 gånger 740 och 320 gånger 256 pixlar (det senare är vad som återstår av 1{ "\u00A0" }280 gånger 1{ "\u00A0" }024 vid 400{ "\u00A0" }%): inget behöver rullas i sidled, ingen text skärs av och inget täcker det som har fokus.
access-test-spacing = Med de textavstånd som WCAG 1.4.12 anger, 1{ "\u00A0" }280 och 320 pixlar brett: ingen text skärs av.
access-test-targets = Allt som går att trycka på är minst 24 gånger 24 pixlar stort, eller har så mycket plats omkring sig, 1{ "\u00A0" }280 och 390 pixlar brett.
access-test-motion = Om enheten är inställd på mindre rörelse rör sig ingenting.
access-untested = Inte testat: ingen skärmläsare, talstyrning eller förstoring användes, ingen annan webbläsare än Chromium och ingen telefon eller surfplatta. Utskrifter testades inte heller. Ingen som använder hjälpmedel har testat Finesight åt oss, och ingen utomstående har granskat det.

access-content-heading = Innehåll som inte är tillgängligt
access-content = Följande har kända brister, eller har inte testats tillräckligt:
access-content-words = Några juridiska termer på ett annat språk, till exempel namnet på en domstol inom parentes, är inte märkta med sitt språk. En skärmläsare läser dem som om de vore på sidans språk (WCAG 3.1.2, som undantar facktermer).
access-content-untested = Det som inte testades, se ovan, kan ha brister som vi inte känner till.

access-prepared-heading = Hur redogörelsen togs fram
access-prepared = Redogörelsen togs fram den { $day } och sågs senast över samma dag. Den bygger på en självskattning som har gjorts av dem som utvecklar Finesight: testerna ovan och en genomgång av bilder av sidan.

access-contact-heading = Synpunkter och kontakt
access-enforcement-heading = Tillsyn
