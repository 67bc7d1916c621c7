# Vad som händer med det som fylls i, en egen sida (examples/lawbook). Appens sida byggs utan detta.
# Det som sägs om vägar ut prövas i tests/browser/leaks.test.mjs.

privacy-title = Vad som händer med dina uppgifter
privacy-skip = Hoppa till texten
privacy-about = Vad Finesight gör med det du fyller i, vad den som driver webbplatsen får se, och hur du kan kontrollera det.
privacy-short = Det du fyller i stannar på din enhet. Bedömningen räknas ut där, av ett program i sidan. Det finns inga konton och inga kakor, och ingenting hämtas från någon annan. Vi för ingen statistik. En webbplats som visar sidan inuti sin egen kan begära att få räkna hur ofta den används (se nedan).

privacy-fetched-heading = Vad som hämtas, och vem som ser det
privacy-fetched-files = Sidan hämtar sina egna filer från den webbplats som den kommer från: först det som behövs för att börja, resten så snart du gör något, och texter på ett annat språk när du väljer det. Varje fil begärs bara med sitt namn. Det du fyller i finns inte med i någon begäran.
privacy-fetched-seen = Den som driver webbplatsen ser då det som syns vid varje besök på en webbplats: uppkopplingens IP-adress, tidpunkten, filen och vilken webbläsare som uppges. Av det framgår att någon har använt sidan, och på vilket språk, men inte vad som har fyllts i.
privacy-fetched-offline = Efter det första besöket har sidan en kopia av sina egna filer på din enhet och behöver inte längre nätet. Då frågar den bara webbplatsen ibland om det finns en ny version.
privacy-fetched-referrer = Det som citeras har en länk till den officiella texten eller till en officiell sida: i EU:s och staternas rättsdatabaser, hos domstolar och hos tillsynsmyndigheter. Ingenting begärs från dem förrän du följer en länk. Då ser den webbplatsen, som alla webbplatser, din IP-adress och vilken av dess texter du öppnar, men inte från vilken sida du kom. Inget av det du har fyllt i finns i länken.
privacy-fetched-nothing = Ingenting: den här kopian är enfilsversionen, en fil som innehåller hela programmet. Den hämtar ingenting från någon annan. Bara om du följer en länk till en officiell text eller sida öppnas en annan webbplats.

privacy-kept-heading = Vad som sparas, och hur länge
privacy-kept-tab = Dina svar sparas i flikens eget minne tills du stänger fliken. Därför går inget förlorat när sidan läses in på nytt.
privacy-kept-device = Om du väljer ”Behåll på den här enheten”, och bara då, sparas dina svar i den här webbläsaren tills du rensar dem. Den som använder samma webbläsare kan se dem.
privacy-kept-file = Ingenting sparas på enheten. Webbläsare kan låta sidor som öppnas från en disk dela minne, och därför går det inte att välja här. Spara i stället ärendet som en fil.
privacy-kept-clear = ”Rensa allt” tar bort alltihop, även svar som annars hade kunnat ångras. Kopian av sidans egna filer, som inte innehåller några svar, försvinner när du rensar webbplatsens data i webbläsaren.

privacy-leaves-heading = Vad som lämnar enheten bara genom dig
privacy-leaves-saved = En fil, en text eller en utskrift hamnar där du lägger den. Hos en myndighet kan den bli en allmän handling.
privacy-leaves-link = En länk till ärendet innehåller alla svar efter ett ”#”, en del som webbläsare inte skickar till någon server. Den som får länken kan läsa dem, och det kan även de e-post- och chattjänster som länken går genom.
privacy-leaves-embedded = Om sidan visas inuti en annan webbplats får den webbplatsen veta hur hög sidan är, för att kunna ge den plats. Den får resultatet bara om du godkänner det på sidan, och aldrig dina svar. Om den begär att få räkna får den från sidan också veta att någon har börjat, sett ett resultat eller skrivit ut, men inget mer. Vad den gör med det ska framgå av dess egen information om personuppgifter.

privacy-held-heading = Hur det säkerställs
privacy-held = Utöver programmet självt finns en säkerhetspolicy som din webbläsare upprätthåller. Dessutom tar sidan först av allt bort det som ingen policy stoppar: samtal mellan webbläsare, och de fönster och ramar där ett skript skulle hitta dem igen. Om ett fel eller ett intrång skulle försöka skicka iväg dina svar stoppas följande:
privacy-held-way = Väg ut
privacy-held-site = Webbplatsen
privacy-held-single = Enfilsversionen
privacy-way-connection = En anslutning (fetch, beacon, WebSocket)
privacy-way-picture = En bild från annat håll
privacy-way-script = Ett skript eller en stilmall från annat håll
privacy-way-frame = En ram, ett typsnitt, ljud eller film
privacy-way-form = Ett formulär
privacy-way-call = Ett samtal mellan webbläsare (WebRTC)
privacy-way-window = Ett fönster som ett skript öppnar
privacy-way-navigation = Att lämna sidan, eller en länk till en annan
privacy-stopped = Stoppas
privacy-own-host = Stoppas, utom till webbplatsen själv
privacy-not-stopped = Stoppas inte
privacy-held-navigation = Ingenting i en sida hindrar den från att öppna en annan adress. Finesight har ingen kod som gör det med det du fyller i: de enda länkarna ut går till officiella texter och sidor. Länkarnas adresser är fasta. Det du fyller i avgör vilka av dem som visas men finns inte i någon av dem. Ett tillägg i webbläsaren, eller den som styr över din enhet, kan alltid se det som finns på skärmen.
privacy-held-header = Den som driver en webbplats kan också hindra dess sidor från att öppna andra adresser än de officiella texternas, med HTTP-huvudet ”Connection-Allowlist”. Webbläsare som bygger på Chromium känner till det. Andra gör det inte ännu.
privacy-held-embedded = I en ram på en annan webbplats stoppas detsamma som på webbplatsen. Där Finesight är ett element i en sida på en annan webbplats är det den sidans policy som gäller, och ingenting tas bort från den sidan.

privacy-check-heading = Så kan du kontrollera det
privacy-check-watch = Öppna webbläsarens utvecklarverktyg (ofta F12), välj ”Nätverk” och använd sidan: det du fyller i leder inte till någon begäran. En begäran till en annan webbplats görs bara om du följer en länk dit.
privacy-check-offline = Eller öppna sidan, gör något på den, bryt uppkopplingen och fortsätt: allt fungerar ändå.
privacy-check-policy = Policyn står överst i sidans källkod, som ”Content-Security-Policy”.
privacy-check-file = Eller spara filen ”finesight.html” och öppna den på en enhet utan nät: den ger samma resultat till sista siffran.
privacy-check-code = Programmets källkod är öppen, liksom de tester som prövar varje väg ut som nämns ovan.

privacy-without-book = Regler och källor, med alla regler och siffror som sidan arbetar med, finns inte i den här filen. De finns på den webbplats som filen kommer från.
