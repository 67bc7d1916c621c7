# Sida om innbygging (examples/lawbook) og det skripta for henne seier (www/embed). Appen si side blir bygd utan desse.
# Det som byrjar med embed-say-, blir også lese av www/build/embed.mjs: éi linje kvar, og ingenting blir sett inn i dei.

embed-say-ask-heading = Vil du dele resultatet med sida rundt?
embed-say-ask = Sida rundt får då vite spenna, kva reglar og kva dag dei er rekna ut for, og versjonen av Finesight. Ho får ikkje vite nokon av svara dine, men det kan vere mogleg å slutte noko om dei ut frå spenna. Du kan slutte å dele når som helst.
embed-say-by = Den som spør:
embed-say-agree = Del resultatet
embed-say-decline = Ikkje del
embed-say-shared = Resultatet, og kvar endring av det, blir delt med sida rundt.
embed-say-stop = Slutt å dele
embed-say-not-shared = Resultatet blir ikkje delt.
embed-say-missing = Dette språket kunne ikkje lastast. Vel på nytt, eller last sida på nytt.
embed-say-stopped = Ein feil stoppa programmet. Det du ser, kan vere utdatert. Last sida på nytt.

embed-title = Byggje inn Finesight
embed-skip = Hopp til korleis Finesight blir bygd inn
embed-about = Slik viser du Finesight på ein eigen nettstad: i ei ramme, eller som eit element på sida frå ein kopi på eigen tenar. Det dei besøkjande oppgir, blir uansett verande på eininga deira.
embed-advice = Overslaget er ikkje juridisk rådgiving, og det står overalt der det blir vist. Det må ikkje skjulast.

embed-write-heading = Vel det du treng
embed-write-about = Det du vel her, blir sett inn i alt nedanfor som kan limast inn. Ingenting blir sendt.
embed-write-language = Språk å byrje på
embed-write-any-language = Språket på eininga til den besøkjande
embed-write-country = Land
embed-write-any-country = Den besøkjande vel
embed-write-start = Vising som blir opna først
embed-write-questions = Spørsmål, eitt om gongen
embed-write-case = Heile skjemaet
embed-write-decisions = Alle vedtaka
embed-write-theme = Designvariablar, som i data-theme
embed-write-contact = Kven dei besøkjande kan spørje: ei e-postadresse eller ei nettadresse
embed-write-height = Høgda på ei ramme utan skript, i pikslar
embed-write-preview = Førehandsvising

embed-block-copy = Adressa til kopien av Finesight
embed-block-text = Teksten på lenkja som blir vist utan skript
embed-block-no-copy = Oppgi i sidepanelet kvar kopien av Finesight er.

embed-frame-heading = I ei ramme
embed-frame-about = Passar for dei fleste nettstader og for alle publiseringssystem der ei lenkje og eit skript kan limast inn. Sida rundt kan ikkje lese det som blir oppgitt. Utan JavaScript, eller der ein tryggleikspolicy stoppar ramma, står ei vanleg lenkje igjen.
embed-frame-paste = Lim inn dette der Finesight skal stå. Adressa må vere adressa til kopien du bruker. Kontrollsummen (integrity) gjeld lastaren i denne versjonen, slik at ein endra lastar ikkje blir køyrd. Lenkja er det som er vist til ramma er på plass, og der ingen skript blir køyrde.
embed-frame-lasting = Alt under v1/ held på adressa si og forstår dei same innstillingane i alle versjonar 1.x av Finesight. Hentar du lastaren frå v1/embed.js og utelèt kontrollsummen, får nettstaden alle rettingar utan at noko må limast inn på nytt. Kontrollsummen ville ha stoppa den endra lastaren, og då står berre lenkja igjen. Gjer det berre med ein kopi du lit like mykje på som din eigen nettstad.
embed-frame-live = Slik ser det ut
embed-frame-link = Få eit overslag over eit lovbrotsgebyr med Finesight

embed-element-heading = Som eit element på sida
embed-element-about = For den som har ein kopi på eigen tenar. Elementet tek plass på sida som alle andre element, følgjer breidda og fargane på sida og kan stå der fleire gonger. Skript på sida rundt kan lese det som blir oppgitt. Last derfor berre skript der som du stoler på.
embed-element-paste = Lim inn dette på ei side som blir levert derifrå kopien ligg, eller som kopien tillèt å laste han (Access-Control-Allow-Origin). Det som står i elementet, er vist til Finesight er på plass, og når det ikkje kan lastast.
embed-element-events = Elementet melder frå om kvart nytt resultat med hendinga finesight:change, der detail er resultatet, og om det som blei utelate eller hindrar oppstart, med finesight:error. Begge hendingane boblar («bubbles») opp gjennom sida. Eigenskapen facts har svara og tek imot andre i staden, open() tek imot ei lagra sak, og result har det siste resultatet. Utskrift skriv ut heile sida.

embed-copy = Kopier
embed-copied = Kopiert
embed-not-copied = Nettlesaren tillèt ikkje kopiering. Merk teksten og kopier han.

embed-options-heading = Kva du kan be om
embed-options-about = I ei ramme er dette attributt på lenkja, med data- framfor namnet. Dei står i adressa etter #, ein del som ingen tenar får sjå. Det som ikkje lèt seg forstå, blir utelate, og resten gjeld. Konsollen i nettlesaren seier kva det var, og det gjer også hendinga finesight:error, der detail er teksten. Dei besøkjande ser ikkje noko til det.
embed-options = Attributt
embed-option-frame = I ei ramme
embed-option-element = På elementet
embed-option-meaning = Kva det gjer
embed-option-language = Språket å byrje på, til dømes en, nb eller nn. Den besøkjande kan velje eit anna.
embed-option-start = Visinga å byrje på: questions (kva som hende, så eitt spørsmål om gongen; slik er det utan dette), case (heile skjemaet), decisions (alle vedtaka, til å utforske) eller result, for svar som er gitte her.
embed-option-country = Landet, som avgjer dei fleste reglane, til dømes norway; som i ei lagra sak.
embed-option-facts = Andre svar å byrje med, slik ei lagra sak skriv dei, skilde med semikolon. Eit svar som er ukjent, blir utelate.
embed-option-case = Ei heil sak: det som står etter #case= i ei kopiert lenkje.
embed-option-sections = Kva for nokre av desse delane som blir viste: header (eller berre name av den, eller tools for språket og menyen), intro, examples, work, view, details. Utan dette blir alle viste unnateke intro. Spørsmåla, resultatet og det som bør hugsast, er der alltid.
embed-option-theme = Designvariablar frå Designsystemet (--ds-color-…, --ds-font-family, --ds-border-radius-…) med verdiar, skilde med semikolon. For fargar som er andre i mørk modus: data-theme-dark. På elementet blir dei sette i det eigne stilarket.
embed-option-title = Tittelen på ramma; elles teksten i lenkja.
embed-option-isolated = Utan eige opphav (origin): Ramma kan ikkje lagre noko på eininga, og ei ny innlasting byrjar på nytt. Der kopien har same opphav som sida rundt, er det berre dette som held dei frå kvarandre.
embed-option-result = Bed om resultatet. Den besøkjande blir spurd først, og spørsmålet nemner nettstaden din. Deretter kjem hendinga finesight:result på ramma med kvart nytt resultat, og utan innhald når den besøkjande sluttar å dele.
embed-option-contact = Kven dei besøkjande kan spørje: ei e-postadresse, eller ei adresse som byrjar med https://. Ho står på ei linje nedst.
embed-option-contact-name = Kva kontakten heiter; elles adressa.
embed-option-counts = Med verdien yes blir hendinga finesight:count utløyst første gongen ein besøkjande byrjar, ser eit resultat eller skriv ut. Då er detail anten started, result-shown eller printed. Hendinga inneheld aldri svar eller beløp. Opplys om henne i personvernerklæringa.

embed-result-heading = Kva resultatet er
embed-result = Reine data, i eit format med nummer: versjonen av programmet, datoen for rettstilstanden, dagen for vurderinga, reglane, om det kan bli gitt lovbrotsgebyr, og spenna (maximum, guideline, practice) med valuta og begge endar som desimaltekst. Det som ikkje finst, er utelate. Ingen svar er med. Elles blir det ikkje sendt noko anna ut av ei ramme enn kor stort innhaldet er, det sida di bad om som ikkje blei forstått, og, om sida bed om å telje, at nokon har byrja, sett eit resultat eller skrive ut.

embed-cms-heading = I eit publiseringssystem
embed-cms-steps = Dei fleste system fjernar script-element og data-attributt frå det redaktørar skriv som tekst. Derfor blir Finesight limt inn som HTML, eller i ei eiga blokk.
embed-cms-sitevision = SiteVision: Legg til modulen HTML på sida, og lim inn lenkja og skriptet der. Om redaktørar ikkje kan bruke den modulen, legg ein administrator han i ein mal eller i delt innhald.
embed-cms-optimizely = Optimizely (EPiServer): Lag ein blokktype med felt for adressa og attributta, og la visinga til blokka skrive lenkja. Legg skriptet éin gong i oppsettet til nettstaden. Eit tekstfelt på ei side (XhtmlString) fjernar skript og attributt.
embed-cms-wordpress = WordPress: Legg til blokka Eigendefinert HTML, og lim inn lenkja og skriptet. WordPress fjernar skriptet dersom kontoen ikkje har lov til å lagre ufiltrert HTML. I eit nettverk av nettstader har berre administratorane av nettverket lov til det. Dersom skriptet blir fjerna, kan du leggje det i temaet eller bruke berre adressa. Til kvar versjon av Finesight høyrer det også ei utviding med ei eiga blokk (finesight-…-wordpress.zip). Då trengst ingen av delane.
embed-cms-template = For lenkjer som kjem til seinare, til dømes i ei førehandsvising, kallar du finesightEmbed().
embed-address-heading = Berre med adressa
embed-address-about = Der eit system tek imot ei ramme eller berre ei adresse, og ikkje noko skript, verkar dette også. Det du bed om, står etter #embed? med namna på attributta utan data-. Ramma har den høgda du gir henne, og rullar.
embed-address-fitted = Tilpassar nettstaden rammene sine med iframe-resizer (versjon 4 eller 5), blir også ei ramme med berre adressa like høg som innhaldet. Det gjeld også ei ramme som WordPress lagar av ei adresse på eiga linje, dersom kopien tilbyr oEmbed, opp til WordPress si eiga grense på 1{ "\u00A0" }000 pikslar.
embed-address = Ei ramme utan skript

embed-policy-heading = Med ein streng tryggleikspolicy
embed-policy-frame = Ei ramme treng lastaren som skript og sida som ramme, og ikkje noko anna av policyen din:
embed-policy-element = Eit element lastar og køyrer programmet sitt på sida di. Alt dette må vere tillate der; bilete som data: er symbola på kontrollane:
embed-policy-host = Den som har kopien på tenaren sin, tillèt nettstaden din å vise han i ei ramme, med frame-ancestors i HTTP-hovudet Content-Security-Policy. For ei ramme utan eige opphav, og for ein lastar frå ein annan nettstad, treng filene hovudet Access-Control-Allow-Origin: *.

embed-check-heading = Kva eit offentleg organ må kontrollere
embed-check-publisher = Tilgjengeerklæringa til kopien nemner den som svarer for han, og ho stemmer for kopien slik han er bygd inn.
embed-check-title = Ramma har ein tittel som seier kva ho er, på språket til sida.
embed-check-contrast = Med designvariablane dine har tekst ein kontrast på minst 4,5:1 og kontrollar minst 3:1, i lyse og mørke fargar. Finesight kontrollerer ikkje det.
embed-check-privacy = Personvernerklæringa di seier at det som blir oppgitt, blir rekna ut på eininga og ikkje sendt, om du bed om resultatet eller om å telje, og kva du i så fall gjer med det. Di eiga vurdering (artikkel 5, 25 og 35 i personvernforordninga) omfattar det, og loggen over besøk på vevtenaren.
embed-check-law = Datoen for rettstilstanden, nedst i resultatet, er ny nok for formålet ditt. Nokon har ansvar for å leggje inn ein nyare versjon.
embed-check-keyboard = Sida med Finesight i kan brukast med tastatur, forstørra til 400{ "\u00A0" }% og utan mus, i din eigen mal.
embed-check-records = Utskrifter og lagra filer som kjem inn til deg, kan bli offentlege dokument.
