# Tilgjengeerklæringa, ei eiga side (examples/lawbook). Appen si side blir bygd utan desse.
# Kva som er testa, og korleis, står i tests/browser/access.test.mjs: Det som er sagt her, gjeld berre det.

access-title = Tilgjengeerklæring
access-skip = Hopp til erklæringa
access-about = Alle skal kunne bruke Finesight: berre med tastatur, med skjermlesar, forstørra eller i eigne fargar.
access-scope = Erklæringa følgjer modellen i vedlegget til gjennomføringsavgjerd (EU) 2018/1523 frå Kommisjonen. Ho gjeld sida til Finesight, «Reglar og kjelder», sidene om opplysningar og om innbygging, enkeltfila og denne erklæringa, i versjon { $version }.

access-status-heading = I kva grad krava er oppfylte
access-status = Finesight er delvis i samsvar med EN 301{ "\u00A0" }549 V3.2.1, som krev WCAG 2.1 på nivå A og AA, og med WCAG 2.2 på dei same nivåa. Det som blei testa, oppfylte krava, bortsett frå det som er nemnt nedanfor. Ikkje alle krav er testa.

access-tested-heading = Kva som blei testa, og korleis
access-tested = Testane blei køyrde { $day }, i Chromium { $chromium } på ei datamaskin. Kvar av dei er eit program og kan køyrast igjen saman med dei andre testane i prosjektet.
access-test-axe = Med axe-core { $axe }, reglane for WCAG 2.2 på nivå A og AA og for beste praksis: startsida og spørsmåla eitt for eitt, skjemaet utan svar, eit vedtak med alt falda ut, inndata som ikkje kan lesast, og tre versjonar side om side, på alle språka. På ein skjerm som er 1{ "\u00A0" }280 pikslar brei, i lyse fargar, og på ein som er 390 pikslar brei, i mørke; i det siste tilfellet på andre språk enn engelsk berre det som kjem an på fargar og breidd. I mørke fargar på ein brei skjerm blei berre kontrast og lenkjer i tekst kontrollerte, på engelsk. Av «Reglar og kjelder» også innhaldet, den lengste sida om eit land, ei med vedtak og ei om eit emne, i mørke fargar berre innhaldet og eitt land på engelsk, og denne erklæringa og sidene om opplysningar og innbygging, i lyse og mørke fargar; det som står nedst i enkeltfila, breitt i lyse og smalt i mørke fargar. Ingenting blei funne.
access-test-keyboard = Berre med tastatur, frå det første spørsmålet til eit resultat og tilbake: Fokus var synleg ved kvart steg og gjekk aldri tapt.
access-test-tree = Det Chromium gir vidare til hjelpemiddel: namn, roller og tilstandar for startsida, for eit spørsmål med omtale og feil, og for resultatet.
access-test-spoken = Resultatet blir lese opp éin gong når skrivinga stansar, ikkje ved kvart tastetrykk. Det same gjeld at noko er feil.
access-test-forced = Med tvinga fargar, som i kontrasttema i Windows (emulert): Felt og knappar har rammer, og kva som er valt og kva som har fokus, er vist ved meir enn våre eigne fargar.
access-test-small = I vindauge på 320 gonger 740 og 320 gonger 256 pikslar (det siste er det som blir igjen av 1{ "\u00A0" }280 gonger 1{ "\u00A0" }024 ved 400{ "\u00A0" }%): Ingenting må rullast sidelengs, ingen tekst blir kutta, og ingenting dekkjer det som har fokus.
access-test-spacing = Med tekstavstandane som WCAG 1.4.12 nemner, 1{ "\u00A0" }280 og 320 pikslar breitt: Ingen tekst blir kutta.
access-test-targets = Alt som kan trykkjast på, er minst 24 gonger 24 pikslar stort eller har så mykje plass rundt seg, 1{ "\u00A0" }280 og 390 pikslar breitt.
access-test-motion = Der eininga bed om mindre rørsle, rører ingenting seg.
access-untested = Ikkje testa: Ingen skjermlesar, talestyring eller forstørring blei brukt, ingen annan nettlesar enn Chromium, ingen telefon og ikkje noko nettbrett; heller ikkje utskrifter. Ingen som bruker hjelpemiddel, har testa Finesight for oss, og ingen utanforståande har vurdert det.

access-content-heading = Innhald som ikkje er tilgjengeleg
access-content = Dette har kjende manglar, eller er ikkje godt nok kjent:
access-content-words = Nokre juridiske ord på eit anna språk, til dømes namnet på ein domstol i parentes, er ikkje merkte med språket sitt. Ein skjermlesar les dei som om dei var på språket til sida (WCAG 3.1.2, som gjer unntak for fagord).
access-content-untested = Det som ikkje blei testa, sjå ovanfor, kan ha manglar som vi ikkje kjenner til.

access-prepared-heading = Korleis erklæringa er laga
access-prepared = Erklæringa blei laga { $day } og sist gjennomgått same dag. Ho byggjer på ei eigenvurdering frå dei som har laga Finesight: testane ovanfor og ein gjennomgang av bilete av sida.

access-contact-heading = Tilbakemelding og kontakt
access-enforcement-heading = Tilsyn og klage
