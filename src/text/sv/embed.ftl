# Sidan om inbäddning (examples/lawbook) och det som skripten för den säger (www/embed). Appens sida byggs utan dessa.
# Det som börjar med embed-say- läses även av www/build/embed.mjs: en rad vardera, och inget sätts in i dem.

embed-say-ask-heading = Vill du dela resultatet med sidan runt omkring?
embed-say-ask = Den sidan skulle få veta spannen, enligt vilka regler och för vilken dag de har räknats fram, och Finesights version. Den får inte veta något av dina svar, men av spannen kan slutsatser dras om dem. Du kan sluta dela när som helst.
embed-say-by = Den som frågar:
embed-say-agree = Dela resultatet
embed-say-decline = Dela inte
embed-say-shared = Resultatet, och varje ändring av det, delas med sidan runt omkring.
embed-say-stop = Sluta dela
embed-say-not-shared = Resultatet delas inte.
embed-say-missing = Det här språket gick inte att hämta. Välj igen eller läs in sidan på nytt.
embed-say-stopped = Ett fel stoppade programmet. Det du ser kan vara inaktuellt. Läs in sidan på nytt.

embed-title = Bädda in Finesight
embed-skip = Hoppa till hur inbäddningen görs
embed-about = Så visas Finesight på en egen webbplats: i en ram, eller som ett element på sidan från en kopia på egen server. Det som besökare anger stannar i båda fallen på deras enhet.
embed-advice = Uppskattningen är inte juridisk rådgivning, och det står överallt där den visas. Det får inte döljas.

embed-frame-heading = I en ram
embed-frame-about = Passar de flesta webbplatser och varje publiceringssystem där en länk och ett skript kan klistras in. Sidan runt omkring kan inte läsa det som anges. Utan JavaScript, eller där en säkerhetspolicy stoppar ramen, finns en vanlig länk kvar.
embed-frame-paste = Klistra in detta där Finesight ska stå. Adressen ska vara den till kopian som används; kontrollsumman (integrity) gäller den här versionens laddare, så att en ändrad laddare inte körs. Länken är det som syns tills ramen är på plats, och där inga skript körs.
embed-frame-live = Så ser det ut
embed-frame-link = Uppskatta en sanktionsavgift med Finesight

embed-element-heading = Som ett element på sidan
embed-element-about = För den som har en kopia på egen server. Det tar plats på sidan som vilket element som helst, följer sidans bredd och färger och kan finnas flera gånger. Skript på sidan runt omkring kan läsa det som anges; ladda därför bara skript där som du litar på.
embed-element-paste = Klistra in detta på en sida som levereras därifrån kopian finns, eller som kopian tillåter att ladda den (Access-Control-Allow-Origin). Det som står i elementet visas tills Finesight är på plats, och när det inte kan hämtas.
embed-element-events = Det berättar om varje nytt resultat med händelsen finesight:change, vars detail är resultatet, och om det som utelämnades eller hindrar starten med finesight:error. Båda stiger upp genom sidan. Egenskapen facts har svaren och tar emot andra i deras ställe, open() tar emot ett sparat fall och result har det senaste resultatet. Utskrift skriver ut hela sidan.

embed-copy = Kopiera
embed-copied = Kopierat
embed-not-copied = Webbläsaren tillåter inte kopiering. Markera texten och kopiera den.

embed-options-heading = Vad som kan begäras
embed-options-about = I en ram är detta attribut på länken, med data- före namnet. De står i adressen efter #, en del som ingen server får se. Det som inte går att förstå utelämnas, och resten gäller. Webbläsarens konsol säger vad det var, och det gör även händelsen finesight:error, vars detail är texten. Besökare ser ingenting av det.
embed-options = Attribut
embed-option-frame = I en ram
embed-option-element = På elementet
embed-option-meaning = Vad det gör
embed-option-language = Språket att börja på, till exempel en, sv eller fi. Besökaren kan välja ett annat.
embed-option-start = Vyn att börja i: questions (vad som hände, sedan en fråga i taget; så är det utan detta), case (hela formuläret), decisions (alla beslut, att utforska) eller result, för svar som ges här.
embed-option-country = Landet, som avgör de flesta reglerna, till exempel norway; som i ett sparat fall.
embed-option-facts = Andra svar att börja med, så som ett sparat fall skriver dem, åtskilda av semikolon. Ett svar som är okänt utelämnas.
embed-option-case = Ett helt fall: det som står efter #case= i en kopierad länk.
embed-option-sections = Vilka av dessa delar som visas: header (eller bara name av den, eller tools för språket och menyn), intro, examples, work, view, details. Utan detta visas alla utom intro. Frågorna, resultatet och det som bör hållas i minnet finns alltid där.
embed-option-theme = Designvariabler ur Designsystemet (--ds-color-…, --ds-font-family, --ds-border-radius-…) med värden, åtskilda av semikolon. För färger som är andra i mörkt läge: data-theme-dark. På elementet sätts de i den egna stilmallen.
embed-option-title = Ramens titel; annars länkens text.
embed-option-isolated = Utan eget ursprung: ramen kan inte spara något på enheten, och en omladdning börjar om från början. Där kopian har samma ursprung som sidan runt omkring är det bara detta som håller dem isär.
embed-option-result = Begär resultatet. Besökaren tillfrågas först, och frågan namnger er webbplats; sedan uppstår händelsen finesight:result på ramen med varje nytt resultat, och utan innehåll när besökaren slutar dela.
embed-option-contact = Vem besökare kan fråga: en e-postadress, eller en adress som börjar med https://. Den står på en rad längst ned.
embed-option-contact-name = Vad kontakten heter; annars adressen.

embed-result-heading = Vad resultatet är
embed-result = Rena data, i ett format med nummer: programmets version, lagens dag, dagen för bedömningen, reglerna, om en sanktionsavgift följer, och spannen (maximum, guideline, practice) med valuta och båda ändarna som decimaltext. Det som inte finns är utelämnat. Inga svar ingår. I övrigt skickas inget annat ut ur en ram än innehållets höjd, och det som er sida begärde och som inte gick att förstå.

embed-cms-heading = I ett publiceringssystem
embed-cms-steps = De flesta system tar bort script-element och data-attribut ur det redaktörer skriver som text. Därför klistras Finesight in som HTML, eller i ett eget block.
embed-cms-sitevision = SiteVision: lägg till modulen HTML på sidan och klistra in länken och skriptet i den. Om redaktörer inte får använda den modulen lägger en administratör in den i en mall eller i delat innehåll.
embed-cms-optimizely = Optimizely (EPiServer): gör en blocktyp med fält för adressen och attributen och låt blockets vy skriva länken. Lägg skriptet en gång i webbplatsens layout. Ett textfält på en sida (XhtmlString) tar bort skript och attribut.
embed-cms-wordpress = WordPress: lägg till blocket Anpassad HTML och klistra in länken och skriptet. WordPress tar bort skriptet om kontot inte får spara ofiltrerad HTML, vilket i ett nätverk av webbplatser bara nätverkets administratörer får. Lägg då skriptet i temat, eller använd bara adressen.
embed-cms-template = För länkar som tillkommer senare, som i en förhandsvisning, anropas finesightEmbed().
embed-address-heading = Bara med adressen
embed-address-about = Där ett system tar emot en ram eller bara en adress, och inget skript, fungerar även detta. Det som begärs står efter #embed? med attributens namn utan data-. Ramen har den höjd som den ges och rullar.
embed-address = En ram utan skript

embed-policy-heading = Med en sträng säkerhetspolicy
embed-policy-frame = En ram behöver laddaren som skript och sidan som ram, och inget annat av er policy:
embed-policy-element = Ett element hämtar och kör sitt program på er sida. Allt detta måste tillåtas där; bilder som data: är kontrollernas symboler:
embed-policy-host = Den som har kopian på sin server tillåter er webbplats att visa den i en ram, med frame-ancestors i huvudet Content-Security-Policy. För en ram utan ursprung, och för en laddare från en annan webbplats, behöver filerna huvudet Access-Control-Allow-Origin: *.

embed-check-heading = Vad en myndighet ska kontrollera
embed-check-publisher = Kopians tillgänglighetsredogörelse namnger den som ansvarar för den, och den stämmer för kopian så som den bäddas in.
embed-check-title = Ramen har en titel som säger vad den är, på sidans språk.
embed-check-contrast = Med era designvariabler har text en kontrast på minst 4,5:1 och kontroller minst 3:1, i ljusa och mörka färger. Finesight kontrollerar inte det.
embed-check-privacy = Er information om personuppgifter säger att det som anges räknas ut på enheten och inte skickas, om ni begär resultatet och vad ni i så fall gör med det. Er egen bedömning (artiklarna 5, 25 och 35 i dataskyddsförordningen) omfattar det, liksom webbserverns logg över besök.
embed-check-law = Lagens dag, längst ned i resultatet, är tillräckligt sen för ert syfte. Någon ansvarar för att en nyare version läggs in.
embed-check-keyboard = Sidan med Finesight i kan användas med tangentbord, förstorad till 400{ "\u00A0" }% och utan mus, i er egen mall.
embed-check-records = Utskrifter och sparade filer som kommer in till er kan bli allmänna handlingar.
