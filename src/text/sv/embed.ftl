# Sidan om inbäddning (examples/lawbook) och det som skripten för den säger (www/embed). Appens sida byggs utan dessa.
# Det som börjar med embed-say- läses även av www/build/embed.mjs: en rad vardera, och inget sätts in i dem.

embed-say-ask-heading = Vill du dela resultatet med sidan runt omkring?
embed-say-ask = Den sidan skulle få veta spannen, vilka regler och vilken dag de gäller, och Finesights version. Den får inte veta något av dina svar, men av spannen kan man dra slutsatser om dem. Du kan sluta dela när som helst.
embed-say-by = Den som frågar:
embed-say-agree = Dela resultatet
embed-say-decline = Dela inte
embed-say-shared = Resultatet, och varje ändring av det, delas med sidan runt omkring.
embed-say-stop = Sluta dela
embed-say-not-shared = Resultatet delas inte.
embed-say-missing = Det här språket gick inte att hämta. Välj igen eller läs in sidan på nytt.
embed-say-stopped = Ett fel har stoppat programmet. Det du ser kan vara inaktuellt. Läs in sidan på nytt.

embed-title = Bädda in Finesight
embed-skip = Hoppa till hur inbäddningen görs
embed-about = Så visar du Finesight på en egen webbplats: i en ram, eller som ett element på sidan från en kopia på den egna servern. Det som besökarna fyller i stannar i båda fallen på deras enhet.
embed-advice = Uppskattningen är inte juridisk rådgivning. Det står överallt där den visas och får inte döljas.

embed-write-heading = Välj vad du behöver
embed-write-about = Det du väljer här kommer med i allt nedan som kan klistras in. Ingenting skickas.
embed-write-language = Språk att börja på
embed-write-any-language = Språket på besökarens enhet
embed-write-country = Land
embed-write-any-country = Besökaren väljer
embed-write-start = Vy som visas först
embed-write-questions = Frågor, en i taget
embed-write-case = Hela formuläret
embed-write-decisions = Alla beslut
embed-write-theme = Designvariabler, som i data-theme
embed-write-contact = Vem besökarna kan fråga: en e-postadress eller en webbadress
embed-write-height = Höjd på en ram utan skript, i pixlar
embed-write-preview = Förhandsvisning

embed-block-copy = Adress till kopian av Finesight
embed-block-text = Text på länken som visas utan skript
embed-block-no-copy = Ange i sidopanelen var kopian av Finesight finns.

embed-frame-heading = I en ram
embed-frame-about = Passar de flesta webbplatser, och alla publiceringssystem där det går att klistra in en länk och ett skript. Sidan runt omkring kan inte läsa det som fylls i. Utan JavaScript, eller om en säkerhetspolicy stoppar ramen, visas en vanlig länk.
embed-frame-paste = Klistra in detta där Finesight ska visas. Adressen ska gå till den kopia som används. Kontrollsumman (integrity) gäller den här versionens laddare och hindrar att en ändrad laddare körs. Länken visas tills ramen är på plats, och där inga skript körs.
embed-frame-lasting = Allt under v1/ behåller sin adress och förstår samma inställningar i alla versioner 1.x av Finesight. Om du hämtar laddaren från v1/embed.js och utelämnar kontrollsumman får webbplatsen varje rättelse utan att något klistras in på nytt. Kontrollsumman skulle stoppa den ändrade laddaren, och då står bara länken kvar. Gör det bara med en kopia som är lika betrodd som den egna webbplatsen.
embed-frame-live = Så ser det ut
embed-frame-link = Uppskatta en sanktionsavgift med Finesight

embed-element-heading = Som ett element på sidan
embed-element-about = För den som har en kopia på en egen server. Finesight tar plats på sidan som vilket element som helst, följer sidans bredd och färger och kan finnas flera gånger. Skript på sidan runt omkring kan läsa det som fylls i. Ladda därför bara skript som ni litar på där.
embed-element-paste = Klistra in detta på en sida som levereras från samma server som kopian, eller som kopian tillåter att ladda den (Access-Control-Allow-Origin). Det som står i elementet visas tills Finesight är på plats, och när det inte kan hämtas.
embed-element-events = Elementet meddelar varje nytt resultat med händelsen finesight:change, vars detail är resultatet. Det som har utelämnats, eller som hindrar starten, meddelas med finesight:error. Båda händelserna bubblar (”bubbles”) upp genom sidan. Egenskapen facts innehåller svaren och tar emot andra i deras ställe, open() tar emot ett sparat ärende och result innehåller det senaste resultatet. Vid utskrift skrivs hela sidan ut.

embed-copy = Kopiera
embed-copied = Kopierat
embed-not-copied = Webbläsaren tillåter inte kopiering. Markera texten och kopiera den.

embed-options-heading = Vad som kan begäras
embed-options-about = I en ram är inställningarna attribut på länken, med data- före namnet. De står i adressen efter #, en del som ingen server får se. Det som inte går att tolka utelämnas, och resten gäller. Vad som har utelämnats visas i webbläsarens konsol och meddelas med händelsen finesight:error, vars detail är texten. Besökarna ser ingenting av det.
embed-options = Attribut
embed-option-frame = I en ram
embed-option-element = På elementet
embed-option-meaning = Vad det gör
embed-option-language = Språket att börja på, till exempel en, sv eller fi. Besökaren kan välja ett annat.
embed-option-start = Den vy som visas först: questions (vad som hände, sedan en fråga i taget; det gäller om inget anges), case (hela formuläret), decisions (alla beslut) eller result, för svar som anges här.
embed-option-country = Landet, som avgör de flesta reglerna, till exempel norway. Skrivs som i ett sparat ärende.
embed-option-facts = Andra svar att börja med, skrivna som i ett sparat ärende och åtskilda av semikolon. Ett svar som är okänt utelämnas.
embed-option-case = Ett helt ärende: det som står efter #case= i en kopierad länk.
embed-option-sections = Vilka av dessa delar som visas: header (eller bara name av den, eller tools för språket och menyn), intro, examples, work, view, details. Om inget anges visas alla utom intro. Frågorna, resultatet och det som står under ”Tänk på detta” visas alltid.
embed-option-theme = Designvariabler ur Designsystemet (--ds-color-…, --ds-font-family, --ds-border-radius-…) med värden, åtskilda av semikolon. För färger som är annorlunda i mörkt läge: data-theme-dark. På elementet anges de i den egna stilmallen.
embed-option-title = Ramens titel; annars länkens text.
embed-option-isolated = Utan eget ursprung: ramen kan inte spara något på enheten, och när sidan läses in på nytt börjar allt om. Där kopian har samma ursprung som sidan runt omkring är det bara detta som håller dem isär.
embed-option-result = Begär resultatet. Besökaren tillfrågas först, och i frågan anges er webbplats. Därefter utlöses händelsen finesight:result på ramen vid varje nytt resultat, och utan innehåll när besökaren slutar dela.
embed-option-contact = Vem besökarna kan fråga: en e-postadress, eller en adress som börjar med https://. Den visas på en rad längst ned.
embed-option-contact-name = Vad kontakten heter; annars adressen.
embed-option-counts = Med värdet yes utlöses händelsen finesight:count första gången en besökare börjar, ser ett resultat eller skriver ut. Dess detail är started, result-shown eller printed. Den innehåller aldrig något svar eller belopp. Om ni använder den ska det framgå av er information om behandling av personuppgifter.

embed-result-heading = Vad resultatet är
embed-result = Rena data, i ett format med versionsnummer: programmets version, rättslägets dag, den dag som bedömningen avser, reglerna, om en sanktionsavgift kan tas ut, och spannen (maximum, guideline, practice) med valuta och båda gränserna som decimaltext. Det som saknas är utelämnat. Inga svar ingår. I övrigt skickas inget ut ur en ram utom hur stort innehållet är, det i er sidas begäran som inte gick att tolka och, om sidan begär att få räkna, att någon har börjat, sett ett resultat eller skrivit ut.

embed-cms-heading = I ett publiceringssystem
embed-cms-steps = De flesta system tar bort script-element och data-attribut ur det som redaktörer skriver som text. Därför klistras Finesight in som HTML, eller i ett eget block.
embed-cms-sitevision = SiteVision: lägg till modulen HTML på sidan och klistra in länken och skriptet i den. Om redaktörer inte får använda den modulen lägger en administratör in den i en mall eller i delat innehåll.
embed-cms-optimizely = Optimizely (EPiServer): gör en blocktyp med fält för adressen och attributen och låt blockets vy skriva länken. Lägg skriptet en gång i webbplatsens layout. Ett textfält på en sida (XhtmlString) tar bort skript och attribut.
embed-cms-wordpress = WordPress: lägg till blocket Anpassad HTML och klistra in länken och skriptet. WordPress tar bort skriptet om kontot inte får spara ofiltrerad HTML. I ett nätverk av webbplatser får bara nätverkets administratörer det. Om skriptet tas bort kan du lägga det i temat, eller använda bara adressen. Till varje version av Finesight hör också ett tillägg med ett eget block (finesight-…-wordpress.zip). Då behövs ingetdera.
embed-cms-template = Anropa finesightEmbed() för länkar som läggs till senare, till exempel i en förhandsvisning.
embed-address-heading = Bara med adressen
embed-address-about = Fungerar också där ett system tar emot en ram, eller bara en adress, men inget skript. Inställningarna står efter #embed? med attributens namn utan data-. Ramen får den höjd som den ges, och innehållet går att rulla.
embed-address-fitted = Om webbplatsen anpassar sina ramar med iframe-resizer (version 4 eller 5) blir även en ram med bara adressen lika hög som innehållet. Det gäller också en ram som WordPress gör av en adress på egen rad, om kopian erbjuder oEmbed, upp till WordPress egen gräns på 1{ "\u00A0" }000 pixlar.
embed-address = En ram utan skript

embed-policy-heading = Med en sträng säkerhetspolicy
embed-policy-frame = En ram kräver att er policy tillåter laddaren som skript och sidan som ram, men inget annat:
embed-policy-element = Ett element hämtar och kör sitt program på er sida. Därför måste policyn tillåta allt detta (bilder som data: är kontrollernas symboler):
embed-policy-host = Den som har kopian på sin server tillåter er webbplats att visa den i en ram genom frame-ancestors i huvudet Content-Security-Policy. För en ram utan ursprung, och för en laddare från en annan webbplats, behöver filerna huvudet Access-Control-Allow-Origin: *.

embed-check-heading = Vad en myndighet ska kontrollera
embed-check-publisher = Kopians tillgänglighetsredogörelse anger vem som ansvarar för den, och den stämmer för kopian så som den bäddas in.
embed-check-title = Ramen har en titel som anger vad den är, på sidans språk.
embed-check-contrast = Med era designvariabler har text en kontrast på minst 4,5:1 och kontroller minst 3:1, i ljusa och mörka färger. Finesight kontrollerar inte det.
embed-check-privacy = Av er information om behandling av personuppgifter framgår att det som fylls i räknas ut på enheten och inte skickas någonstans. Det framgår också om ni begär resultatet eller begär att få räkna, och vad ni i så fall gör med det. Er egen bedömning (artiklarna 5, 25 och 35 i dataskyddsförordningen) omfattar detta, liksom webbserverns logg över besök.
embed-check-law = Rättslägets dag, längst ned i resultatet, är tillräckligt sen för ert ändamål. Någon ansvarar för att en nyare version läggs in.
embed-check-keyboard = Sidan med Finesight går att använda med tangentbord, förstorad till 400{ "\u00A0" }% och utan mus, i er egen mall.
embed-check-records = Utskrifter och sparade filer som kommer in till er kan bli allmänna handlingar.
