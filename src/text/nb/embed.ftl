# Siden om innbygging (examples/lawbook) og det skriptene for den sier (www/embed). Appens side bygges uten disse.
# Det som begynner med embed-say-, leses også av www/build/embed.mjs: én linje hver, og ingenting settes inn i dem.

embed-say-ask-heading = Vil du dele resultatet med siden rundt?
embed-say-ask = Den siden ville få vite spennene, etter hvilke regler og for hvilken dag de er regnet ut, og versjonen av Finesight. Den får ikke vite noen av svarene dine, men av spennene kan det trekkes slutninger om dem. Du kan slutte å dele når som helst.
embed-say-by = Den som spør:
embed-say-agree = Del resultatet
embed-say-decline = Ikke del
embed-say-shared = Resultatet, og hver endring av det, deles med siden rundt.
embed-say-stop = Slutt å dele
embed-say-not-shared = Resultatet deles ikke.
embed-say-missing = Dette språket kunne ikke lastes. Velg på nytt, eller last siden på nytt.
embed-say-stopped = En feil stoppet programmet. Det du ser, kan være utdatert. Last siden på nytt.

embed-title = Bygg inn Finesight
embed-skip = Hopp til hvordan det bygges inn
embed-about = Slik vises Finesight på et eget nettsted: i en ramme, eller som et element på siden fra en kopi på egen server. Det besøkende oppgir, blir uansett på enheten deres.
embed-advice = Anslaget er ikke juridisk rådgivning, og det står overalt der det vises. Det må ikke skjules.

embed-frame-heading = I en ramme
embed-frame-about = Passer for de fleste nettsteder og for ethvert publiseringssystem der en lenke og et skript kan limes inn. Siden rundt kan ikke lese det som oppgis. Uten JavaScript, eller der en sikkerhetspolicy stopper rammen, står en vanlig lenke igjen.
embed-frame-paste = Lim inn dette der Finesight skal stå. Adressen må være den til kopien som brukes; kontrollsummen (integrity) gjelder lasteren i denne versjonen, slik at en endret laster ikke kjøres. Lenken er det som vises til rammen er på plass, og der ingen skript kjøres.
embed-frame-live = Slik ser det ut
embed-frame-link = Anslå et overtredelsesgebyr med Finesight

embed-element-heading = Som et element på siden
embed-element-about = For den som har en kopi på egen server. Det tar plass på siden som ethvert annet element, følger sidens bredde og farger og kan stå der flere ganger. Skript på siden rundt kan lese det som oppgis; last derfor bare skript der som du stoler på.
embed-element-paste = Lim inn dette på en side som leveres derfra kopien ligger, eller som kopien tillater å laste den (Access-Control-Allow-Origin). Det som står i elementet, vises til Finesight er på plass, og når det ikke kan lastes.
embed-element-events = Det forteller om hvert nytt resultat med hendelsen finesight:change, der detail er resultatet, og om det som ble utelatt eller hindrer oppstart, med finesight:error. Begge stiger opp gjennom siden. Egenskapen facts har svarene og tar imot andre i stedet, open() tar imot en lagret sak, og result har det siste resultatet. Utskrift skriver ut hele siden.

embed-copy = Kopier
embed-copied = Kopiert
embed-not-copied = Nettleseren tillater ikke kopiering. Merk teksten og kopier den.

embed-options-heading = Hva det kan bes om
embed-options-about = I en ramme er dette attributter på lenken, med data- foran navnet. De står i adressen etter #, en del som ingen server får se. Det som ikke lar seg forstå, utelates, og resten gjelder. Konsollen i nettleseren sier hva det var, og det gjør også hendelsen finesight:error, der detail er teksten. Besøkende ser ikke noe til det.
embed-options = Attributter
embed-option-frame = I en ramme
embed-option-element = På elementet
embed-option-meaning = Hva det gjør
embed-option-language = Språket å begynne på, for eksempel en, nb eller nn. Den besøkende kan velge et annet.
embed-option-start = Visningen å begynne på: questions (hva som skjedde, så ett spørsmål om gangen; slik er det uten dette), case (hele skjemaet), decisions (alle avgjørelsene, til å utforske) eller result, for svar som er gitt her.
embed-option-country = Landet, som avgjør de fleste reglene, for eksempel norway; som i en lagret sak.
embed-option-facts = Andre svar å begynne med, slik en lagret sak skriver dem, atskilt med semikolon. Et svar som er ukjent, utelates.
embed-option-case = En hel sak: det som står etter #case= i en kopiert lenke.
embed-option-sections = Hvilke av disse delene som vises: header (eller bare name av den, eller tools for språket og menyen), intro, examples, work, view, details. Uten dette vises alle unntatt intro. Spørsmålene, resultatet og det som bør huskes, er der alltid.
embed-option-theme = Designvariabler fra Designsystemet (--ds-color-…, --ds-font-family, --ds-border-radius-…) med verdier, atskilt med semikolon. For farger som er andre i mørk modus: data-theme-dark. På elementet settes de i det egne stilarket.
embed-option-title = Tittelen på rammen; ellers teksten i lenken.
embed-option-isolated = Uten eget opphav: rammen kan ikke lagre noe på enheten, og en ny innlasting begynner forfra. Der kopien har samme opphav som siden rundt, er det bare dette som holder dem fra hverandre.
embed-option-result = Ber om resultatet. Den besøkende blir spurt først, og spørsmålet navngir nettstedet deres; deretter oppstår hendelsen finesight:result på rammen med hvert nytt resultat, og uten innhold når den besøkende slutter å dele.
embed-option-contact = Hvem besøkende kan spørre: en e-postadresse, eller en adresse som begynner med https://. Den står på en linje nederst.
embed-option-contact-name = Hva kontakten heter; ellers adressen.

embed-result-heading = Hva resultatet er
embed-result = Rene data, i et format med nummer: programmets versjon, lovens dag, dagen for vurderingen, reglene, om et gebyr følger, og spennene (maximum, guideline, practice) med valuta og begge ender som desimaltekst. Det som ikke finnes, er utelatt. Ingen svar er med. Ellers sendes det ikke noe annet ut av en ramme enn høyden på innholdet, og det siden deres ba om som ikke lot seg forstå.

embed-cms-heading = I et publiseringssystem
embed-cms-steps = De fleste systemer fjerner script-elementer og data-attributter fra det redaktører skriver som tekst. Derfor limes Finesight inn som HTML, eller i en egen blokk.
embed-cms-sitevision = SiteVision: legg til modulen HTML på siden, og lim inn lenken og skriptet der. Hvis redaktører ikke kan bruke den modulen, legger en administrator den i en mal eller i delt innhold.
embed-cms-optimizely = Optimizely (EPiServer): lag en blokktype med felt for adressen og attributtene, og la visningen til blokken skrive lenken. Legg skriptet én gang i nettstedets layout. Et tekstfelt på en side (XhtmlString) fjerner skript og attributter.
embed-cms-wordpress = WordPress: legg til blokken Egendefinert HTML, og lim inn lenken og skriptet. WordPress fjerner skriptet hvis kontoen ikke kan lagre ufiltrert HTML, noe som i et nettverk av nettsteder bare administratorene av nettverket kan. Legg da skriptet i temaet, eller bruk bare adressen.
embed-cms-template = For lenker som kommer til senere, som i en forhåndsvisning, kalles finesightEmbed().
embed-address-heading = Bare med adressen
embed-address-about = Der et system tar imot en ramme eller bare en adresse, og ikke noe skript, virker dette også. Det det bes om, står etter #embed? med navnene på attributtene uten data-. Rammen har den høyden den får, og ruller.
embed-address = En ramme uten skript

embed-policy-heading = Med en streng sikkerhetspolicy
embed-policy-frame = En ramme trenger lasteren som skript og siden som ramme, og ikke noe annet av policyen deres:
embed-policy-element = Et element laster og kjører programmet sitt på siden deres. Alt dette må tillates der; bilder som data: er symbolene på kontrollene:
embed-policy-host = Den som har kopien på sin server, tillater nettstedet deres å vise den i en ramme, med frame-ancestors i hodet Content-Security-Policy. For en ramme uten opphav, og for en laster fra et annet nettsted, trenger filene hodet Access-Control-Allow-Origin: *.

embed-check-heading = Hva en myndighet må kontrollere
embed-check-publisher = Tilgjengelighetserklæringen til kopien navngir den som svarer for den, og den stemmer for kopien slik den bygges inn.
embed-check-title = Rammen har en tittel som sier hva den er, på sidens språk.
embed-check-contrast = Med designvariablene deres har tekst en kontrast på minst 4,5:1 og kontroller minst 3:1, i lyse og mørke farger. Finesight kontrollerer ikke det.
embed-check-privacy = Personvernerklæringen deres sier at det som oppgis, regnes ut på enheten og ikke sendes, om dere ber om resultatet, og hva dere i så fall gjør med det. Deres egen vurdering (artikkel 5, 25 og 35 i personvernforordningen) omfatter det, og webserverens logg over besøk.
embed-check-law = Lovens dag, nederst i resultatet, er ny nok for formålet deres. Noen har ansvar for å legge inn en nyere versjon.
embed-check-keyboard = Siden med Finesight i kan brukes med tastatur, forstørret til 400{ "\u00A0" }% og uten mus, i deres egen mal.
embed-check-records = Utskrifter og lagrede filer som kommer inn til dere, kan bli offentlige dokumenter.
