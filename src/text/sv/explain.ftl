# Förklaringen: en mening för varje sak som ett steg kan komma fram till.

# En fråga och svaret på den, inne i en mening.
fact = ”{ $answer }” ({ $question })

found-applies = Följande regler gäller: { $regime }.
found-scope-open = Vilka regler som gäller beror på svar som ännu saknas.
found-attributed-yes = Verksamheten ansvarar för det som gjordes.
found-attributed-no = Det som gjordes är inte verksamhetens handling. Den ansvarar ändå för sina egna skyldigheter, till exempel säkerheten.
found-attributed-open = Handlingen är verksamhetens om den gjordes i tjänsten eller för dess räkning. För egna skyldigheter, till exempel säkerheten, ansvarar den under alla förhållanden.
found-support = Talar för det: { $fact }.
found-defence = Har invänts men fritar inte: { $fact }.
found-simple = Ärendet är enkelt i både fakta och rättsfrågor, och därför godtas mindre dröjsmål.

found-fineable-yes = Villkoren för en avgift är uppfyllda.
found-fineable-no = Ett villkor för avgift är inte uppfyllt. Ingen avgift kan följa.
found-fineable-open = Om villkoren för en avgift är uppfyllda beror på svar som ännu saknas.
found-gate-yes = Uppfyllt: { $gate }.
found-gate-no = Inte uppfyllt: { $gate }.
found-gate-open = Öppet: { $gate }.
found-own-duty = { $provision }: verksamhetens egen skyldighet. Den fritas inte av att någon i personalen handlade för privata syften.
found-its-act-yes = { $provision }: överträdd genom verksamhetens handling.
found-its-act-no = { $provision }: överträdd genom en handling som inte är verksamhetens och som därför inte läggs den till last.
found-its-act-open = { $provision }: läggs verksamheten till last bara om handlingen är dess egen.
found-counts-from = { $provision }: överträdelser räknas först från den { $day }.
found-no-ground = Kan inte ge någon avgift här: { $provision }. Andra åtgärder är möjliga.
found-stands-yes = Regeln har brutits, enligt de fakta som har angetts: { $provision }.
found-stands-no = Regeln har inte brutits eller kan inte ge avgift, enligt de fakta som har angetts: { $provision }.
found-stands-open = Om regeln har brutits beror på svar som ännu saknas: { $provision }.
found-limb-met = Talar för att behandlingen var lagenlig: { $fact }.
found-limb-not-met = Talar för en överträdelse: { $fact }.
found-time-bar-ends = Sista dagen är den { $day }.
found-time-bar-between = Överträdelsen pågick en tid, och lagtexten anger inte från vilken dag fristen räknas. Sista dagen är den { $first } eller den { $last }.
found-interrupted = Preskriptionen avbröts den { $day }.
found-fault-settled = Det krävs minst oaktsamhet hos någon som handlade för verksamheten. Det är klarlagt sedan den { $day }.
found-fault-disputed = Om uppsåt eller oaktsamhet krävs var inte klarlagt den dagen.
found-mistake = Att inte känna till regeln ursäktar inte den som borde ha känt till den.

found-one-infringement = En överträdelse, en avgift.
found-one-fee = { $count } överträdelser, som antas avse samma eller sammankopplade behandlingar: en avgift, inom taket för den allvarligaste.
found-separate = { $count } fristående överträdelser: en avgift för var och en, med var sitt tak.
found-link-open = { $count } överträdelser. Om behandlingarna är sammankopplade har inte angetts, och därför prövas båda tolkningarna.
found-provision-ceiling = { $provision }: högst { $amount }.
found-ceiling = Lagen tillåter högst { $amount }.
found-no-ceiling = Ingen av de regler som har angetts kan ge avgift. Därför finns inget tak.
found-unlinked = Är behandlingarna inte sammankopplade blir det skilda avgifter på högst { $each }, sammanlagt { $total }.
found-linked = Är behandlingarna sammankopplade blir det en avgift på högst { $amount }.
found-gravest-lower = Den överträdelse som har angetts som allvarligast har ett lägre tak än en annan. Lagtexten lämnar öppet om { $lower } eller { $highest } då gäller.
found-turnover-share = { $share } av omsättningen är { $part }, och det fasta beloppet är { $fixed }. Det högre av dem gäller.
found-fixed-only = Omsättningen räknas inte. Det fasta beloppet gäller.

found-classes-open = Möjliga allvarlighetsgrader: { $classes }. En grad utesluts bara när alla fakta av betydelse talar emot den.
found-classes-chosen = Vald allvarlighetsgrad: { $classes }.
found-weighed = { $fact }: { $says }.
found-weighed-if = Om så är fallet, { $fact }: { $says }.
found-criterion-open = Inget svar har betydelse för detta kriterium: { $criterion }.
found-band = Vid allvarlighetsgraden ”{ $class }” är utgångsbeloppet { $low } till { $high } av taket.
found-size-tier = Vid denna omsättning får { $low } till { $high } av det beloppet användas.
found-size-none = Ingen sänkning för verksamhetens storlek.
found-size-open = Sänkningen för storlek beror på omsättningen, som inte har angetts tillräckligt exakt.
found-size-public = Kapitlet om omsättning gäller inte offentliga organ.
found-no-method = Ingen myndighet har publicerat någon beräkningsmetod för den här lagen.
found-counterfactual = Riktlinjerna är från den { $day }, efter den dag som bedömningen avser. Det som följer av dem visas bara som jämförelse.
found-class-range = Är allvarlighetsgraden ”{ $class }” är utgångsbeloppet enligt riktlinjerna { $amount }.
found-national = { $source } har en egen metod. Den visas vid sidan av riktlinjerna och ingår inte i deras belopp.
found-national-period = Den metoden gällde från den { $from } till den { $until }, inte den dag som bedömningen avser. Det som följer av den visas bara som jämförelse.
found-national-not-for = Den metoden gäller bara företag, och inte gränsöverskridande ärenden.
found-day-rate = Med denna omsättning (klass { $class }) är dagsbeloppet { $amount }.
found-day-rate-times = Är graden ”{ $severity }” ({ $kind }): { $factors } dagsbelopp, { $amount }.
found-category = Artikel { $articles }: kategori { $category }. Grundbeloppet är { $basic } och intervallet { $band }.
found-category-not-read = Vilken kategori ”{ $provision }” hörde till har inte kontrollerats.
found-repeated = Har avgift tagits ut för samma eller en liknande överträdelse mindre än { $time } tidigare höjs avgiften med { $share }.
found-kind-formal = formell överträdelse, artikel 83.4
found-kind-material = materiell överträdelse, artikel 83.5–6
found-severity-light = lätt
found-severity-medium = medelsvår
found-severity-severe = svår
found-severity-very-severe = mycket svår
found-counted-once = Enligt riktlinjerna vägs varje faktum in bara en gång. Det som påverkar allvarlighetsgraden används inte igen här.
found-count-again = Enligt den här lagen får ett faktum vägas in flera gånger, som beslutet om Polismyndigheten visar.
found-no-size = Riktlinjerna anger inga procenttal för dessa omständigheter. De visar åt vilket håll det lutar, inte hur mycket.
found-proportionate = Avgiften ska vara effektiv, proportionell och avskräckande, och den får aldrig överstiga taket.

found-excuse-ignored = Inget skäl att sätta ned avgiften: { $fact }.
found-excuse-counts = Kan göra att avgiften sätts ned eller efterges: { $fact }.
found-no-reduction = Det finns inget skäl att sätta ned avgiften.
found-reduction-open = Om det finns skäl att sätta ned avgiften är öppet. Den kan sättas ned helt.
found-elapsed = Från ”{ $from }” till ”{ $to }”: { $duration }.
found-time-reasons-yes = Myndigheten angav hur den hade bedömt handläggningstiden.
found-time-reasons-no = Myndigheten måste ange hur den har bedömt handläggningstiden, men gjorde det inte.
found-time-reasons-open = Myndigheten måste ange hur den har bedömt handläggningstiden.
found-time-may-reduce = Lång handläggningstid kan leda till att avgiften sätts ned eller efterges. Det finns ingen formel.
found-time-no-effect = Handläggningstiden har ingen betydelse här.
found-time-waived = Avgiften efterges på grund av handläggningstiden. Den faller bort, överträdelsen står fast och ingen reprimand kommer i stället.
found-level = Den nivå som bedöms vara rätt, före nedsättning och handläggningstid, är cirka { $amount }. Den är vägledande och ingen beslutad avgift.
found-no-detriment = När bara den betalningsskyldige har överklagat får avgiften inte bli högre än { $amount }.
found-fee = Med den bedömning som har angetts blir avgiften { $amount }.
found-reprimand-yes = En reprimand skulle räcka.
found-reprimand-no = En reprimand skulle inte räcka.
found-reprimand-open = Om en reprimand skulle räcka prövas före beloppet, och frågan är öppen.

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
found-processor-on-behalf = Det biträdet gör för den personuppgiftsansvariges räkning svarar den ansvarige för.
found-processor-exception = Det är ett av tre undantag: den personuppgiftsansvarige svarar inte för det.
found-not-read = Artikel 83 nämner inte den här regeln, och om nationell lag ger avgift har inte kontrollerats: { $provision }.
found-public-not-read = Om, och i vilken mån, det här landet tar ut avgift av myndigheter har inte kontrollerats. Det högsta beloppet gäller i så fall.
found-displaced = En annan överträdelse täcker redan den här, som därför inte räknas vid sidan av: { $provision }.
found-conduct = Behandling { $number }: { $provisions }.
found-group-yes = Hela koncernens omsättning räknas.
found-group-no = Företagets egen omsättning räknas.
found-group-open = Om företagets egen omsättning eller koncernens räknas är öppet.
found-presumed = Alla eller nästan alla andelar finns i en hand. Ett avgörande inflytande presumeras, och presumtionen har inte brutits.
found-rebutted = Presumtionen om avgörande inflytande har brutits.
found-if-authority = Är det en myndighet är det högsta beloppet { $amount }.
found-start-if-authority = Är det en myndighet är utgångsbeloppet { $amount }.
found-stated = Beslutet anger { $stated } som högsta belopp, lagen ger { $found }. Skillnaden visas men förs inte över.
found-draft = Den här raden i tabellen har bara lästs i utkastet från 2023, inte i den slutliga texten.
found-used = Har redan vägts in i allvarlighetsgraden och räknas inte igen här: { $fact }.
found-test-met = Villkor för bristande betalningsförmåga, uppfyllt: { $test }
found-test-not-met = Villkor för bristande betalningsförmåga, inte uppfyllt: { $test }
found-test-open = Villkor för bristande betalningsförmåga, öppet: { $test }
found-lowered = { $case }: { $before } skulle ha tagits ut, { $after } togs ut.
found-nothing-lowers = Ingen särskild regel sänker avgiften efter detta.
found-calculated = De angivna siffrorna ger { $amount }.
found-calculated-conduct = Behandling { $number } ({ $provisions }): { $amount }.
found-line-share = { $line }: { $share }, det vill säga { $amount }.
found-line = { $line }: { $amount }.
found-held = Begränsas av maximibeloppet: { $amount }.
found-rate = Efter kursen { $rate } för en euro: { $amount }.
found-rate-official = Efter den kurs som lagen föreskriver, { $rate } den { $day }: { $amount }.
found-rounded = Avrundat till närmaste { $unit }: { $amount }.
found-decided-otherwise = Beslutet anger { $decided }, siffrorna ger { $found }.

line-maximum = Lagens högsta belopp
line-start = Utgångsbelopp, av taket
line-adjusted = För omsättningen, av utgångsbeloppet
line-factors = För övriga omständigheter, av det
line-proportion = För proportionaliteten, av det
