# Siden om innbygging (examples/lawbook) og det skriptene for den sier (www/embed). Appens side bygges uten disse.
# Det som begynner med embed-say-, leses også av www/build/embed.mjs: én linje hver, og ingenting settes inn i dem.

embed-say-ask-heading = Vil du dele resultatet med siden rundt?
embed-say-ask = Siden rundt får da vite spennene, hvilke regler og hvilken dag de er regnet ut for, og versjonen av Finesight. Den får ikke vite noen av svarene dine, men det kan være mulig å slutte noe om dem ut fra spennene. Du kan slutte å dele når som helst.
embed-say-by = Den som spør:
embed-say-agree = Del resultatet
embed-say-decline = Ikke del
embed-say-shared = Resultatet, og hver endring av det, deles med siden rundt.
embed-say-stop = Slutt å dele
embed-say-not-shared = Resultatet deles ikke.
embed-say-missing = Dette språket kunne ikke lastes. Velg på nytt, eller last siden på nytt.
embed-say-stopped = En feil stoppet programmet. Det du ser, kan være utdatert. Last siden på nytt.

embed-title = Bygg inn Finesight
embed-skip = Hopp til hvordan Finesight bygges inn
embed-about = Slik viser du Finesight på ditt eget nettsted: i en ramme, eller som et element på siden fra en kopi på egen server. Det som de besøkende fyller ut, blir uansett på enheten deres.
embed-advice = Anslaget er ikke juridisk rådgivning, og det står overalt der anslaget vises. Den opplysningen må ikke skjules.

embed-write-heading = Velg det du trenger
embed-write-about = Det du velger her, settes inn i alt nedenfor som kan limes inn. Ingenting sendes.
embed-write-language = Språk å begynne på
embed-write-any-language = Språket på enheten til den besøkende
embed-write-country = Land
embed-write-any-country = Den besøkende velger
embed-write-start = Visning som åpnes først
embed-write-questions = Spørsmål, ett om gangen
embed-write-case = Hele skjemaet
embed-write-decisions = Alle vedtak
embed-write-theme = Designvariabler, som i data-theme
embed-write-contact = Hvem de besøkende kan spørre: en e-postadresse eller en nettadresse
embed-write-height = Høyden på en ramme uten skript, i piksler
embed-write-preview = Forhåndsvisning

embed-block-copy = Adressen til kopien av Finesight
embed-block-text = Teksten på lenken som vises uten skript
embed-block-no-copy = Oppgi i sidepanelet hvor kopien av Finesight er.

embed-frame-heading = I en ramme
embed-frame-about = Passer for de fleste nettsteder og for alle publiseringssystemer der en lenke og et skript kan limes inn. Siden rundt kan ikke lese det som fylles ut. Uten JavaScript, eller der en sikkerhetspolicy stopper rammen, står en vanlig lenke igjen.
embed-frame-paste = Lim inn dette der Finesight skal stå. Adressen må være adressen til kopien du bruker. Kontrollsummen (integrity) gjelder lasteren i denne versjonen, slik at en endret laster ikke kjøres. Lenken vises til rammen er på plass, og der skript ikke kjøres.
embed-frame-lasting = Alt under v1/ beholder adressen sin og forstår de samme innstillingene i alle versjoner 1.x av Finesight. Henter du lasteren fra v1/embed.js og utelater kontrollsummen, får nettstedet alle rettelser uten at noe limes inn på nytt. Kontrollsummen ville stoppet den endrede lasteren, og da står bare lenken igjen. Gjør det bare med en kopi du stoler like mye på som ditt eget nettsted.
embed-frame-live = Slik ser det ut
embed-frame-link = Anslå et overtredelsesgebyr med Finesight

embed-element-heading = Som et element på siden
embed-element-about = For den som har en kopi på egen server. Elementet tar plass på siden som alle andre elementer, følger sidens bredde og farger og kan stå der flere ganger. Skript på siden rundt kan lese det som fylles ut. Last derfor bare skript som du stoler på.
embed-element-paste = Lim inn dette på en side som leveres fra samme sted som kopien, eller som kopien gir lov til å laste den (Access-Control-Allow-Origin). Det som står i elementet, vises til Finesight er på plass, og når Finesight ikke kan lastes.
embed-element-events = Elementet melder fra om hvert nytt resultat med hendelsen finesight:change, der detail er resultatet, og om det som ble utelatt eller hindrer oppstart, med finesight:error. Begge stiger opp gjennom siden. Egenskapen facts har svarene og tar imot andre i stedet, open() tar imot en lagret sak, og result har det siste resultatet. Utskrift skriver ut hele siden.

embed-copy = Kopier
embed-copied = Kopiert
embed-not-copied = Nettleseren tillater ikke kopiering. Merk teksten og kopier den.

embed-options-heading = Hva du kan be om
embed-options-about = I en ramme er dette attributter på lenken, med data- foran navnet. De står i adressen etter #, en del som ingen server får se. Det som ikke blir forstått, utelates, og resten gjelder. Hva det var, står i konsollen i nettleseren og i hendelsen finesight:error, der detail er teksten. Besøkende ser ikke noe til det.
embed-options = Attributter
embed-option-frame = I en ramme
embed-option-element = På elementet
embed-option-meaning = Hva det gjør
embed-option-language = Språket å begynne på, for eksempel en, nb eller nn. Den besøkende kan velge et annet.
embed-option-start = Visningen å begynne på: questions (hva som skjedde, så ett spørsmål om gangen; slik er det uten dette), case (hele skjemaet), decisions (alle vedtak, til å utforske) eller result, for svar som er gitt her.
embed-option-country = Landet, som avgjør de fleste reglene, for eksempel norway; som i en lagret sak.
embed-option-facts = Andre svar å begynne med, slik de skrives i en lagret sak, atskilt med semikolon. Svar som ikke er kjent, utelates.
embed-option-case = En hel sak: det som står etter #case= i en kopiert lenke.
embed-option-sections = Hvilke av disse delene som vises: header (eller bare name av den, eller tools for språket og menyen), intro, examples, work, view, details. Uten dette vises alle unntatt intro. Spørsmålene, resultatet og det som står under «Husk dette», er alltid med.
embed-option-theme = Designvariabler fra Designsystemet (--ds-color-…, --ds-font-family, --ds-border-radius-…) med verdier, atskilt med semikolon. For farger som er andre i mørk modus: data-theme-dark. På elementet setter du dem i ditt eget stilark.
embed-option-title = Tittelen på rammen; ellers teksten i lenken.
embed-option-isolated = Uten egen opprinnelse (origin): Rammen kan ikke lagre noe på enheten, og en ny innlasting begynner forfra. Der kopien har samme opprinnelse som siden rundt, er det bare dette som holder dem fra hverandre.
embed-option-result = Ber om resultatet. Den besøkende blir spurt først, og spørsmålet oppgir navnet på nettstedet ditt. Deretter kommer hendelsen finesight:result på rammen med hvert nytt resultat, og uten innhold når den besøkende slutter å dele.
embed-option-contact = Hvem besøkende kan spørre: en e-postadresse, eller en adresse som begynner med https://. Den står på en linje nederst.
embed-option-contact-name = Hva kontakten heter; ellers adressen.
embed-option-counts = Med verdien yes utløses hendelsen finesight:count første gang en besøkende begynner, ser et resultat eller skriver ut. Da er detail enten started, result-shown eller printed. Hendelsen inneholder aldri svar eller beløp. Opplys om den i personvernerklæringen.

embed-result-heading = Hva resultatet er
embed-result = Rene data, i et format med nummer: programmets versjon, datoen for rettstilstanden, dagen for vurderingen, reglene, om det kan ilegges overtredelsesgebyr, og spennene (maximum, guideline, practice) med valuta og begge ender som desimaltekst. Det som ikke finnes, er utelatt. Ingen svar er med. Ellers sendes det ikke noe annet ut av en ramme enn hvor stort innholdet er, det siden din ba om som ikke ble forstått, og, hvis siden ber om å telle, at noen har begynt, sett et resultat eller skrevet ut.

embed-cms-heading = I et publiseringssystem
embed-cms-steps = De fleste systemer fjerner script-elementer og data-attributter fra det redaktører skriver som tekst. Lim derfor inn Finesight som HTML, eller i en egen blokk.
embed-cms-sitevision = SiteVision: Legg til modulen HTML på siden, og lim inn lenken og skriptet der. Hvis redaktører ikke kan bruke den modulen, legger en administrator den i en mal eller i delt innhold.
embed-cms-optimizely = Optimizely (EPiServer): Lag en blokktype med felt for adressen og attributtene, og la visningen til blokken skrive lenken. Legg skriptet én gang i nettstedets layout. Et tekstfelt på en side (XhtmlString) fjerner skript og attributter.
embed-cms-wordpress = WordPress: Legg til blokken Egendefinert HTML, og lim inn lenken og skriptet. WordPress fjerner skriptet hvis kontoen ikke har lov til å lagre ufiltrert HTML. I et nettverk av nettsteder har bare administratorene av nettverket lov til det. Hvis skriptet blir fjernet, kan du legge det i temaet eller bruke bare adressen. Til hver versjon av Finesight hører det også en utvidelse med en egen blokk (finesight-…-wordpress.zip). Da trengs ingen av delene.
embed-cms-template = For lenker som kommer til senere, for eksempel i en forhåndsvisning, kaller du finesightEmbed().
embed-address-heading = Bare med adressen
embed-address-about = Der et system tar imot en ramme eller bare en adresse, og ikke noe skript, virker også dette. Det du ber om, står etter #embed? med navnene på attributtene uten data-. Rammen har den høyden du gir den, og ruller.
embed-address-fitted = Tilpasser nettstedet rammene sine med iframe-resizer (versjon 4 eller 5), blir også en ramme med bare adressen like høy som innholdet. Det gjelder også en ramme som WordPress lager av en adresse på egen linje, hvis kopien tilbyr oEmbed, opp til WordPress’ egen grense på 1{ "\u00A0" }000 piksler.
embed-address = En ramme uten skript

embed-policy-heading = Med en streng sikkerhetspolicy
embed-policy-frame = En ramme trenger lasteren som skript og siden som ramme, og ikke noe annet fra sikkerhetspolicyen din:
embed-policy-element = Et element laster og kjører programmet sitt på siden din. Alt dette må være tillatt der. Bilder som data: er symbolene på knapper og felt:
embed-policy-host = Den som har kopien på sin server, gir nettstedet ditt lov til å vise den i en ramme, med frame-ancestors i HTTP-hodet Content-Security-Policy. For en ramme uten opprinnelse (origin), og for en laster fra et annet nettsted, trenger filene HTTP-hodet Access-Control-Allow-Origin: *.

embed-check-heading = Hva en offentlig virksomhet må kontrollere
embed-check-publisher = Tilgjengelighetserklæringen til kopien sier hvem som er ansvarlig for den, og den stemmer for kopien slik du bygger den inn.
embed-check-title = Rammen har en tittel som sier hva den er, på sidens språk.
embed-check-contrast = Med dine designvariabler har tekst en kontrast på minst 4,5:1 og knapper og felt minst 3:1, i lyse og mørke farger. Finesight kontrollerer ikke det.
embed-check-privacy = Personvernerklæringen sier at det som fylles ut, regnes ut på enheten og ikke sendes, om du ber om resultatet eller om å telle, og hva du i så fall gjør med det. Din egen vurdering (artikkel 5, 25 og 35 i personvernforordningen) omfatter dette og webserverens logg over besøk.
embed-check-law = Datoen for rettstilstanden, nederst i resultatet, er ny nok for formålet ditt. Noen har ansvar for å legge inn en nyere versjon.
embed-check-keyboard = Siden med Finesight kan brukes med tastatur, forstørret til 400{ "\u00A0" }% og uten mus, i din egen mal.
embed-check-records = Utskrifter og lagrede filer som dere mottar, kan bli offentlige dokumenter.
