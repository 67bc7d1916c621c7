# Siden om indlejring (examples/lawbook), og hvad scripts til den siger (www/embed). Appens side bygges uden dette.
# Det, der begynder med embed-say-, læses også af www/build/embed.mjs: én linje hver, og intet sættes ind i dem.

embed-say-ask-heading = Vil du dele resultatet med den side, der omgiver denne?
embed-say-ask = Siden ville få oplyst intervallerne, efter hvilke regler og for hvilken dag de er beregnet, og udgaven af Finesight. Den får ingen af dine svar at vide, men intervallerne kan gøre det muligt at slutte sig til dem. Du kan stoppe det når som helst.
embed-say-by = Hvem der spørger:
embed-say-agree = Del resultatet
embed-say-decline = Del ikke
embed-say-shared = Resultatet og hver ændring af det bliver delt med den side, der omgiver denne.
embed-say-stop = Stop deling
embed-say-not-shared = Resultatet bliver ikke delt.
embed-say-missing = Sproget kunne ikke hentes. Vælg igen, eller genindlæs siden.
embed-say-stopped = En fejl stoppede programmet. Det, du ser, kan være forældet. Genindlæs siden.

embed-title = Indlejr Finesight
embed-skip = Gå til, hvordan det indlejres
embed-about = Sådan viser du Finesight på din egen hjemmeside: i en ramme eller som et element på siden fra en kopi på din egen server. Det, de besøgende indtaster, bliver under alle omstændigheder på deres enhed.
embed-advice = Estimatet er ikke juridisk rådgivning, og det står overalt, hvor det vises. Det må ikke skjules.

embed-write-heading = Vælg det, du har brug for
embed-write-about = Det, du vælger her, kommer med i alt nedenfor, der kan kopieres. Intet bliver sendt.
embed-write-language = Sprog ved start
embed-write-any-language = Sproget på den besøgendes enhed
embed-write-country = Land
embed-write-any-country = Den besøgende vælger
embed-write-start = Visning ved start
embed-write-questions = Spørgsmål, ét ad gangen
embed-write-case = Hele skemaet
embed-write-decisions = Alle afgørelser
embed-write-theme = Designvariabler, som i data-theme
embed-write-contact = Hvem de besøgende kan spørge: en e-mailadresse eller en webadresse
embed-write-height = Højden på en ramme uden script, i pixels
embed-write-preview = Forhåndsvisning

embed-block-copy = Adressen på kopien af Finesight
embed-block-text = Teksten på det link, der vises uden script
embed-block-no-copy = Angiv i sidepanelet, hvor kopien af Finesight er.

embed-frame-heading = I en ramme
embed-frame-about = Passer til de fleste hjemmesider og til ethvert CMS, hvor et link og et script kan sættes ind. Siden udenom kan ikke læse det, der indtastes. Uden JavaScript, eller hvor en sikkerhedspolitik stopper rammen, er der stadig et almindeligt link.
embed-frame-paste = Sæt dette ind, hvor Finesight skal stå. Adressen skal være den kopi, du bruger; kontrolsummen (integrity) hører til denne udgaves indlæser, så en ændret indlæser ikke bliver kørt. Linket er det, der ses, indtil rammen er der, og hvor der ikke køres scripts.
embed-frame-lasting = Alt under v1/ beholder sin adresse og forstår de samme indstillinger i alle udgaver 1.x af Finesight. Henter du indlæseren fra v1/embed.js og udelader kontrolsummen, får hjemmesiden alle rettelser, uden at noget skal sættes ind igen. Kontrolsummen ville stoppe den ændrede indlæser, og så står kun linket tilbage. Gør det kun med en kopi, du stoler lige så meget på som din egen hjemmeside.
embed-frame-live = Sådan ser det ud
embed-frame-link = Estimér en bøde med Finesight

embed-element-heading = Som et element på siden
embed-element-about = Til dem, der har en kopi på egen server. Det fylder på siden som ethvert andet element, følger sidens bredde og farver og kan være der flere gange. Scripts på siden udenom kan læse det, der indtastes, så indlæs kun scripts der, som du stoler på.
embed-element-paste = Sæt dette ind på en side, der leveres fra det sted, hvor din kopi ligger, eller som din kopi tillader at indlæse den (Access-Control-Allow-Origin). Det, der står i elementet, vises, indtil Finesight er der, og når det ikke kan indlæses.
embed-element-events = Det fortæller om hvert nyt resultat med hændelsen finesight:change, hvis detail er resultatet, og om det, der blev udeladt, eller som forhindrer start, med finesight:error. Begge bobler op gennem siden. Egenskaben facts har svarene og tager imod andre i stedet, open() tager imod en gemt sag, og result har det seneste resultat. Udskrivning udskriver hele siden.

embed-copy = Kopiér
embed-copied = Kopieret
embed-not-copied = Browseren tillader ikke kopiering. Markér teksten, og kopiér den.

embed-options-heading = Hvad der kan bedes om
embed-options-about = I en ramme er dette attributter på linket, med data- foran navnet. De står i den del af adressen efter #, som ingen server får at se. Det, der ikke forstås, udelades, og resten gælder. Browserens konsol nævner det, og det gør hændelsen finesight:error også, hvis detail er teksten. De besøgende ser intet til det.
embed-options = Attributter
embed-option-frame = I en ramme
embed-option-element = På elementet
embed-option-meaning = Hvad den gør
embed-option-language = Det sprog, der begyndes på, for eksempel en, da eller sv. Den besøgende kan vælge et andet.
embed-option-start = Den visning, der begyndes ved: questions (hvad der skete, og så ét spørgsmål ad gangen; sådan er det uden dette), case (hele skemaet), decisions (alle afgørelser at søge i) eller result, for svar, der er givet her.
embed-option-country = Landet, som bestemmer de fleste regler, for eksempel norway; som i en gemt sag.
embed-option-facts = Andre svar at begynde med, sådan som en gemt sag skriver dem, adskilt af semikolon. Et svar, der ikke kendes, udelades.
embed-option-case = En hel sag: det, der står efter #case= i et kopieret link.
embed-option-sections = Hvilke af disse dele der skal vises: header (eller kun name eller tools af den, for sproget og menuen), intro, examples, work, view, details. Uden dette er alle undtagen intro der. Spørgsmålene, resultatet og det, man skal huske, er der altid.
embed-option-theme = Designvariabler fra Designsystemet (--ds-color-…, --ds-font-family, --ds-border-radius-…) og deres værdier, adskilt af semikolon. Til farver, der er anderledes i mørk tilstand, data-theme-dark. På elementet sættes de i dit eget typografiark.
embed-option-title = Rammens titel; ellers linkets tekst.
embed-option-isolated = Uden egen oprindelse (origin): Rammen kan ikke gemme noget på enheden, og en genindlæsning begynder forfra. Hvor kopien har samme oprindelse som siden udenom, er det kun dette, der holder de to adskilt.
embed-option-result = Beder om resultatet. Den besøgende bliver spurgt først, og spørgsmålet nævner din hjemmeside; derefter opstår hændelsen finesight:result på rammen med hvert nyt resultat, og uden indhold, når den besøgende stopper det.
embed-option-contact = Hvem de besøgende kan spørge: en e-mailadresse eller en adresse, der begynder med https://. Den står på en linje nederst.
embed-option-contact-name = Hvad kontakten hedder; ellers adressen.
embed-option-counts = Med værdien yes udløses hændelsen finesight:count, første gang en besøgende begynder, ser et resultat eller udskriver. Dens detail er started, result-shown eller printed. Den indeholder aldrig et svar eller et beløb. Oplys om det i din privatlivspolitik.

embed-result-heading = Hvad resultatet er
embed-result = Resultatet er almindelige data i et nummereret format: programmets udgave, lovgivningens dato, den dato, vurderingen gælder, reglerne, om der kan pålægges en bøde, og intervallerne (maximum, guideline, practice) med valuta og begge grænser som decimaltekst. Det, der ikke findes, er udeladt. Der er ingen svar i det. Ellers sender en ramme kun, hvor stort indholdet er, hvad der ikke blev forstået af det, din side bad om, og, hvis siden beder om optælling, at nogen er begyndt, har set et resultat eller har udskrevet.

embed-cms-heading = I et CMS
embed-cms-steps = De fleste systemer fjerner script-elementer og data-attributter fra det, redaktører skriver som tekst. Derfor sættes Finesight ind som HTML eller i en blok for sig.
embed-cms-sitevision = SiteVision: Føj modulet HTML til siden, og sæt linket og scriptet ind i det. Hvis redaktører ikke må bruge det modul, sætter en administrator det ind i en skabelon eller i delt indhold.
embed-cms-optimizely = Optimizely (EPiServer): Lav en bloktype med felter til adressen og attributterne, og lad dens visning skrive linket. Sæt scriptet én gang ind i hjemmesidens layout. Et tekstfelt på en side (XhtmlString) fjerner scripts og attributter.
embed-cms-wordpress = WordPress: Tilføj blokken Tilpasset HTML, og sæt linket og scriptet ind. WordPress fjerner scriptet, hvis kontoen ikke må gemme ufiltreret HTML. I et netværk af hjemmesider må kun netværkets administratorer det. Hvis scriptet bliver fjernet, kan du sætte det ind i temaet eller bruge adressen alene. Til hver udgave af Finesight hører også et plugin med en egen blok (finesight-…-wordpress.zip). Så er ingen af delene nødvendige.
embed-cms-template = Til links, der kommer senere, som i en forhåndsvisning, kaldes finesightEmbed().
embed-address-heading = Kun med adressen
embed-address-about = Hvor et system tager imod en ramme eller kun en adresse og intet script, virker dette også. Det, du beder om, står efter #embed? ved attributternes navne uden data-. En ramme har den højde, du giver den, og ruller.
embed-address-fitted = Tilpasser hjemmesiden sine rammer med iframe-resizer (udgave 4 eller 5), bliver også en ramme med kun adressen lige så høj som indholdet. Det gælder også en ramme, som WordPress laver af en adresse på sin egen linje, hvis kopien tilbyder oEmbed, op til WordPress’ egen grænse på 1.000 pixels.
embed-address = En ramme uden script

embed-policy-heading = Med en streng sikkerhedspolitik
embed-policy-frame = En ramme kræver indlæseren som script og siden som ramme og intet andet af din politik:
embed-policy-element = Et element indlæser og kører sit program på din side. Alt dette skal være tilladt der; billeder som data: er knappernes symboler:
embed-policy-host = Den, der har kopien på sin server, tillader din hjemmeside at vise den i en ramme med frame-ancestors i HTTP-headeren Content-Security-Policy. Til en ramme uden oprindelse og til en indlæser fra en anden hjemmeside kræver dens filer headeren Access-Control-Allow-Origin: *.

embed-check-heading = Hvad en myndighed skal kontrollere
embed-check-publisher = Den, der er ansvarlig for kopien, er nævnt i dens tilgængelighedserklæring; erklæringen passer på kopien, sådan som du indlejrer den.
embed-check-title = Rammen har en titel, der siger, hvad den er, på sidens sprog.
embed-check-contrast = Med dine designvariabler har tekst en kontrast på mindst 4,5:1 og knapper på 3:1, i lyse og mørke farver. Finesight kontrollerer det ikke.
embed-check-privacy = Din privatlivspolitik oplyser, at det, der indtastes, behandles på enheden og ikke bliver sendt; om du beder om resultatet eller om at tælle, og hvad du så gør med det. Din egen vurdering (databeskyttelsesforordningens artikel 5, 25 og 35) omfatter det og din webservers besøgslog.
embed-check-law = Lovgivningens dag, nederst i resultatet, er ny nok til dit formål. Nogen er ansvarlig for at skifte til en nyere udgave.
embed-check-keyboard = Siden med Finesight kan bruges med tastatur, forstørret til 400{ "\u00A0" }% og uden mus, i din egen skabelon.
embed-check-records = Udskrifter og gemte filer, som du modtager, kan blive omfattet af aktindsigt.
