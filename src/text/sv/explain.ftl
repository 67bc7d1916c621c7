# Förklaringen: en mening för varje sak som ett steg kan komma fram till.

found-applies = Följande regler gäller: { $regime }.
found-scope-open = Vilka regler som gäller beror på uppgifter som ännu inte är klarlagda.
found-none-applies = Inga av de regler som ingår här gäller. Vilket av skälen det är beror på uppgifter som ännu inte är klarlagda.
found-attributed-yes = Verksamheten ansvarar för handlingen.
found-attributed-no = Verksamheten ansvarar inte för handlingen. Den ansvarar ändå för sina egna skyldigheter, till exempel säkerheten.
found-attributed-open = Verksamheten ansvarar om handlingen utfördes i tjänsten eller för dess räkning. För sina egna skyldigheter, till exempel säkerheten, ansvarar den under alla förhållanden.
found-support = { $fact } Det talar för att verksamheten ansvarar.
found-defence = { $fact } Det fritar inte från ansvar.
found-simple = Ärendet är varken faktiskt eller rättsligt komplicerat, och därför godtas en kortare handläggningstid.

found-fineable-yes = Villkoren för att ta ut en sanktionsavgift är uppfyllda.
found-fineable-no = Ett villkor för att ta ut en sanktionsavgift är inte uppfyllt. Någon avgift kan därför inte tas ut.
found-fineable-open = Det är inte klarlagt om alla villkor för en sanktionsavgift är uppfyllda.
found-waits-answers = Det beror på svar som saknas.
found-waits-facts = Det beror på uppgifter som inte är klarlagda.
found-waits-law = Uppgifterna är klarlagda men inte rättsläget.
found-gate-yes = Uppfyllt: { $gate }.
found-gate-no = Inte uppfyllt: { $gate }.
found-gate-open = Öppet: { $gate }.
found-own-duty = { $provision }: verksamhetens egen skyldighet. Den fritas inte av att någon i personalen handlade för privata syften.
found-its-act-yes = { $provision }: överträdd genom verksamhetens handling.
found-its-act-no = { $provision }: överträdd genom en handling som inte är verksamhetens och som därför inte läggs den till last.
found-its-act-open = { $provision }: läggs verksamheten till last bara om handlingen är dess egen.
found-counts-from = { $provision }: överträdelser räknas först från den { $day }.
found-no-ground = En överträdelse av den här regeln kan inte leda till sanktionsavgift här: { $provision }. Andra åtgärder är möjliga.
found-stands-yes = Med de uppgifter som har lämnats utgår bedömningen från att regeln har överträtts: { $provision }.
found-stands-no = Med de uppgifter som har lämnats är regeln ingen grund för sanktionsavgift: { $provision }.
found-stands-open = Det beror på uppgifter som inte är klarlagda om regeln har överträtts: { $provision }.
found-limb-met = { $fact } Det talar för att behandlingen var lagenlig.
found-limb-not-met = { $fact } Det talar för en överträdelse.
found-time-bar-ends = Sista dagen är den { $day }.
found-time-bar-between = Överträdelsen pågick en tid, och lagtexten anger inte från vilken dag fristen räknas. Sista dagen är den { $first } eller den { $last }.
found-interrupted = Fristen avbröts den { $day }.
found-fault-settled = Det krävs minst oaktsamhet hos någon som handlade för verksamheten. Det är klarlagt sedan den { $day }.
found-fault-disputed = Det var inte klarlagt den dagen om det krävs uppsåt eller oaktsamhet.
found-mistake = Att inte känna till regeln ursäktar inte den som borde ha känt till den.

found-one-infringement = Det är fråga om en överträdelse och högst en sanktionsavgift.
found-one-fee = { $count } överträdelser, som antas avse samma eller sammankopplade behandlingar: en sanktionsavgift, som inte får överstiga det högsta beloppet för den allvarligaste.
found-separate = { $count } fristående överträdelser: en sanktionsavgift för var och en, med var sitt högsta belopp.
found-link-open = { $count } överträdelser. Det har inte angetts om behandlingarna är sammankopplade, och därför prövas båda tolkningarna.
found-provision-ceiling = { $provision }: högst { $amount }.
found-ceiling = Lagen tillåter högst { $amount }.
found-no-ceiling = Ingen av de regler som har angetts är grund för sanktionsavgift. Därför finns inget högsta belopp.
found-unlinked = Är behandlingarna inte sammankopplade blir det skilda sanktionsavgifter på högst { $each }, sammanlagt { $total }.
found-linked = Är behandlingarna sammankopplade blir det en sanktionsavgift på högst { $amount }.
found-gravest-lower = Den överträdelse som har angetts som allvarligast har ett lägre högsta belopp än en annan. Lagtexten lämnar öppet om { $lower } eller { $highest } då gäller.
found-turnover-share = { $share } av omsättningen är { $part }, och det fasta beloppet är { $fixed }. Det högre av dem gäller.
found-fixed-only = Omsättningen räknas inte. Det fasta beloppet gäller.

found-classes-open = Allvarlighetsgrader som kan försvaras: { $classes }. Enligt verktygets egen regel utesluts en grad bara när alla uppgifter av betydelse talar emot den.
found-classes-chosen = Vald allvarlighetsgrad: { $classes }.
found-weighed = { $fact }: { $says }.
found-weighed-if = { $fact }: om det är så, { $says }.
found-criterion-open = Ännu inte besvarat, men kan ha betydelse för kriteriet ({ $criterion }): { $asked }
found-not-weighed = { $fact } Inget av de publicerade beslut och den vägledning som används här säger vilken betydelse det har.
found-band = Vid allvarlighetsgraden ”{ $class }” är utgångsbeloppet { $low } till { $high } av det högsta beloppet.
found-size-tier = Vid denna omsättning får { $low } till { $high } av det beloppet användas.
found-size-none = Beloppet sänks inte på grund av storlek.
found-size-open = Sänkningen för storlek beror på omsättningen, som inte har angetts tillräckligt exakt.
found-size-public = Kapitlet om omsättning gäller inte offentliga organ.
found-no-method = Vi känner inte till någon publicerad beräkningsmetod för den här lagen.
found-counterfactual = Riktlinjerna är från den { $day }, efter den dag som bedömningen avser. Resultatet visas bara som jämförelse.
found-class-range = Är allvarlighetsgraden ”{ $class }” är utgångsbeloppet enligt riktlinjerna { $amount }.
found-national = { $source } har en egen metod. Den visas vid sidan av riktlinjerna och ingår inte i deras belopp.
found-national-period = Den metoden gällde från den { $from } till den { $until }, inte den dag som bedömningen avser. Resultatet visas bara som jämförelse.
found-national-not-for = Den metoden gäller bara företag, och inte gränsöverskridande ärenden.
found-day-rate = Med denna omsättning (klass { $class }) är dagsbeloppet { $amount }.
found-day-rate-times = Är graden ”{ $severity }” ({ $kind }): { $factors } dagsbelopp, { $amount }.
found-category = Artikel { $articles }: kategori { $category }. Grundbeloppet är { $basic } och intervallet { $band }.
found-category-not-read = Vilken kategori ”{ $provision }” hörde till har inte kontrollerats.
found-repeated = Har en sanktionsavgift beslutats för samma eller en liknande överträdelse mindre än { $time } tidigare höjs avgiften med { $share }.
found-kind-formal = formell överträdelse, artikel 83.4
found-kind-material = materiell överträdelse, artikel 83.5–6
found-severity-light = lätt
found-severity-medium = medelsvår
found-severity-severe = svår
found-severity-very-severe = mycket svår
found-counted-once = Enligt riktlinjerna vägs varje omständighet in bara en gång. Det som redan har påverkat allvarlighetsgraden räknas därför inte igen här.
found-count-again = Enligt den här lagen får en och samma omständighet vägas in flera gånger, som i beslutet om Polismyndigheten.
found-no-size = Riktlinjerna anger inga procenttal för dessa omständigheter. De visar åt vilket håll en omständighet talar, inte hur mycket.
found-proportionate = Sanktionsavgiften ska vara effektiv, proportionell och avskräckande och får aldrig överstiga det högsta beloppet.

found-excuse-ignored = { $fact } Det är inget skäl att sätta ned sanktionsavgiften.
found-excuse-ignored-if = { $fact }: om det är så, är det inget skäl att sätta ned sanktionsavgiften.
found-excuse-counts = { $fact } Det kan leda till att sanktionsavgiften sätts ned helt eller delvis.
found-no-reduction = Det finns inget skäl att sätta ned sanktionsavgiften.
found-reduction-open = Det är inte klarlagt om det finns skäl att sätta ned sanktionsavgiften. I så fall kan den sättas ned helt.
found-elapsed = Från ”{ $from }” till ”{ $to }”: { $duration }.
found-time-reasons-yes = Myndigheten angav hur den hade bedömt handläggningstiden.
found-time-reasons-no = Myndigheten måste ange hur den har bedömt handläggningstiden, men gjorde det inte.
found-time-reasons-open = Myndigheten måste ange hur den har bedömt handläggningstiden.
found-time-may-reduce = Lång handläggningstid kan leda till att sanktionsavgiften sätts ned eller faller bort. Det finns ingen formel.
found-time-no-effect = Handläggningstiden har ingen betydelse här.
found-time-waived = Sanktionsavgiften faller bort på grund av handläggningstiden. Överträdelsen står fast, och ingen reprimand kommer i stället.
found-level = Den nivå som bedöms vara rätt, före nedsättning och handläggningstid, är cirka { $amount }. Den är vägledande: någon avgift på det beloppet har inte beslutats.
found-no-detriment = När bara den betalningsskyldige har överklagat får sanktionsavgiften inte bli högre än { $amount }.
found-fee = Med den bedömning som har angetts blir sanktionsavgiften { $amount }.
found-reprimand-yes = En reprimand skulle räcka.
found-reprimand-no = En reprimand skulle inte räcka.
found-reprimand-open = Frågan om en reprimand skulle räcka prövas före beloppet och är öppen.

# Vad en ståndpunkt gör av ett faktum.
said-by = { $direction } enligt { $view }

# Belopp med två ändar.
amount-between = { $low } till { $high }
amount-up-to = upp till { $high }
amount-from = { $low } eller mer, beroende på omsättningen

class-low = låg
class-medium = medelhög
class-high = hög

# Ställen i en text.
at-chapter = { $chapter } kap. { $section } § { $source }
at-section-only = { $section } § { $source }
at-para-number = , { $para } st. { $number } p.
at-para = , { $para } st.
at-number = , { $number } p.
at-section = { $source } § { $section }
at-section-para = { $source } § { $section }, { $para } st.
at-article = artikel { $article } i { $source }
at-paragraphs = { $source }, p. { $para }
at-part = { $source }, kap. { $part }
at-page = { $source } s. { $page }
at-point = { $source }, { $point }
at-transitional = { $source }, övergångsbestämmelserna p. { $point }

# Fler regelverk, behandlingar och en sakkunnigs beräkning.

found-leads-here = Det här landets myndighet leder ärendet tillsammans med de andra berörda, eftersom det huvudsakliga verksamhetsstället finns här.
found-processor-on-behalf = Den personuppgiftsansvarige svarar för det som ett biträde gör för dess räkning.
found-processor-exception = Det är ett av tre undantag: den personuppgiftsansvarige svarar inte för handlingen.
found-not-read = Artikel 83 nämner inte den här regeln, och vi har inte kontrollerat om nationell lag ger sanktionsavgift: { $provision }.
found-public-not-read = Vi har inte kontrollerat om, och i vilken mån, det här landet tar ut sanktionsavgift av myndigheter. Det högsta belopp som visas gäller i så fall.
found-displaced = En annan överträdelse täcker redan den här, som därför inte räknas vid sidan av: { $provision }.
found-conduct = Behandling { $number }: { $provisions }.
found-group-yes = Hela koncernens omsättning räknas.
found-group-no = Företagets egen omsättning räknas.
found-group-open = Det är inte klarlagt om företagets egen omsättning eller koncernens räknas.
found-presumed = Ett avgörande inflytande presumeras, eftersom alla eller nästan alla andelar finns i en hand, och presumtionen har inte brutits.
found-rebutted = Presumtionen om avgörande inflytande har brutits.
found-if-authority = Är det en myndighet är det högsta beloppet { $amount }.
found-start-if-authority = Är det en myndighet är utgångsbeloppet { $amount }.
found-stated = Beslutet anger { $stated } som högsta belopp, lagen ger { $found }. Skillnaden visas men påverkar inte beräkningen.
found-draft = Den här raden i tabellen har bara lästs i utkastet från 2023, inte i den slutliga texten.
found-used = { $fact } Det har redan vägts in i allvarlighetsgraden och räknas inte igen.
found-test-met = { $fact } Det villkoret för nedsättning på grund av bristande betalningsförmåga är uppfyllt.
found-test-not-met = { $fact } Det villkoret för nedsättning på grund av bristande betalningsförmåga är inte uppfyllt.
found-test-open = Ett villkor för nedsättning på grund av bristande betalningsförmåga är inte klarlagt: { $test }
found-lowered = { $case }: beloppet skulle ha blivit { $before } och sänktes till { $after }.
found-nothing-lowers = Ingen ytterligare regel sänker sanktionsavgiften efter detta.
found-calculated = De angivna siffrorna ger { $amount }.
found-calculated-conduct = Behandling { $number } ({ $provisions }): { $amount }.
found-line-share = { $line }: { $share }, det vill säga { $amount }.
found-line = { $line }: { $amount }.
found-held = Begränsas till det högsta beloppet: { $amount }.
found-rate = Efter kursen { $rate } för en euro: { $amount }.
found-rate-official = Efter den kurs som lagen föreskriver, { $rate } den { $day }: { $amount }.
found-rounded = Avrundat till närmaste { $unit }: { $amount }.
found-decided-otherwise = Beslutet anger { $decided }, siffrorna ger { $found }.

line-maximum = Lagens högsta belopp
line-start = Utgångsbelopp, av taket
line-adjusted = För omsättningen, av utgångsbeloppet
line-factors = För övriga omständigheter, av det
line-proportion = För proportionaliteten, av det
