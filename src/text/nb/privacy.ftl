# Hva som skjer med det som fylles ut, en egen side (examples/lawbook). Appens side bygges uten dette.
# Det som sies om veier ut, prøves i tests/browser/leaks.test.mjs.

privacy-title = Hva som skjer med opplysningene dine
privacy-skip = Hopp til teksten
privacy-about = Hva Finesight gjør med det du fyller ut, hva den som driver nettstedet, får se, og hvordan du kan kontrollere det.
privacy-short = Det du fyller ut, blir på enheten din. Vurderingen regnes ut der, av et program i siden. Det brukes ingen konto og ingen informasjonskapsler, og ingenting hentes fra andre. Vi fører ingen statistikk. Et nettsted som viser siden inne i sin egen, kan be om å telle hvor ofte den brukes (se nedenfor).

privacy-fetched-heading = Hva som hentes, og hvem som ser det
privacy-fetched-files = Siden henter sine egne filer fra nettstedet den kom fra: først det den begynner med, resten så snart du gjør noe, og tekster på et annet språk når du velger det. Den ber om hver fil bare med navnet. Det du fyller ut, er ikke med i noen forespørsel.
privacy-fetched-seen = Den som driver nettstedet, ser da det samme som ved alle besøk på et nettsted: adressen til forbindelsen din (IP-adressen), tidspunktet, filen og hvilken nettleser du oppgir å bruke. Av det går det fram at noen har brukt siden, og på hvilket språk, men ikke hva som ble fylt ut.
privacy-fetched-offline = Etter det første besøket har siden en kopi av sine egne filer på enheten din og trenger ikke lenger nettet. Den spør da bare nettstedet av og til om det finnes en ny versjon.
privacy-fetched-referrer = Det som siteres, har en lenke til den offisielle teksten eller til en offisiell side: i rettsdatabasene til EU og statene, hos domstoler og hos tilsynsmyndigheter. Ingenting hentes derfra før du følger en lenke. Nettstedet den går til, ser da, som alle nettsteder, adressen til forbindelsen din og hvilken av tekstene du åpner, men ikke hvilken side du kom fra. Ingenting av det du har fylt ut, er med i lenken.
privacy-fetched-nothing = Ingenting: Denne kopien er én fil som inneholder hele programmet. Den henter ikke noe fra noen. Bare en lenke til en offisiell tekst eller side åpner et annet nettsted, hvis du følger den.

privacy-kept-heading = Hva som lagres, og hvor lenge
privacy-kept-tab = Svarene dine, i fanens eget lager, til du lukker fanen. Derfor går ingenting tapt når siden lastes inn på nytt.
privacy-kept-device = Bare hvis du velger «Behold på denne enheten»: svarene dine i denne nettleseren, til du sletter dem. Den som bruker samme nettleser, kan se dem.
privacy-kept-file = Ingenting lagres på enheten. Nettlesere kan la sider som åpnes fra en disk, dele lager, så det tilbys ikke her. Lagre heller saken som en fil.
privacy-kept-clear = «Slett alt» fjerner alt sammen, også svar som kunne vært angret. Kopien av sidens egne filer, som ikke inneholder noen svar, forsvinner når du sletter nettstedets data i nettleseren.

privacy-leaves-heading = Hva som bare du kan sende fra enheten
privacy-leaves-saved = En fil, en tekst eller en utskrift havner der du legger den. Hos et offentlig organ kan den bli et offentlig dokument.
privacy-leaves-link = En lenke til saken inneholder alle svar etter et «#», en del som nettlesere ikke sender til noen server. Den som får lenken, kan lese dem, og det kan også e-post- og chattetjenester som lenken går gjennom.
privacy-leaves-embedded = Hvis siden vises inne i et annet nettsted, får det nettstedet vite hvor høy siden er, for å kunne gi den plass. Det får resultatet bare hvis du godtar det på siden, og aldri svarene dine. Hvis nettstedet ber om å telle, får det også vite at noen har begynt, sett et resultat eller skrevet ut, men ikke noe mer. Hva nettstedet gjør med det, skal stå i dets egen personvernerklæring.

privacy-held-heading = Hva som sørger for at det blir slik
privacy-held = I tillegg til selve programmet finnes en sikkerhetspolicy som nettleseren din håndhever. Før alt annet tar siden også bort det som ingen policy stopper: samtaler mellom nettlesere, og vinduer og rammer der et skript ville finne dem igjen. Tabellen viser hva som stoppes hvis svarene dine skulle bli forsøkt sendt bort, på grunn av en feil eller av noen som har brutt seg inn:
privacy-held-way = Vei ut
privacy-held-site = Nettstedet
privacy-held-single = Enkeltfilen
privacy-way-connection = En forbindelse (fetch, beacon, WebSocket)
privacy-way-picture = Et bilde fra et annet sted
privacy-way-script = Et skript eller et stilark fra et annet sted
privacy-way-frame = En ramme, en skrifttype, lyd eller film
privacy-way-form = Et skjema
privacy-way-call = En samtale mellom nettlesere (WebRTC)
privacy-way-window = Et vindu som et skript åpner
privacy-way-navigation = Å forlate siden, eller en lenke til en annen
privacy-stopped = Stoppes
privacy-own-host = Stoppes, unntatt til nettstedet selv
privacy-not-stopped = Stoppes ikke
privacy-held-navigation = Ingenting i en side hindrer den i å sende deg til en annen adresse. Finesight har ingen kode som gjør det med det du fyller ut: De eneste lenkene ut går til offisielle tekster og sider. Adressene er faste. Det du fyller ut, avgjør hvilke av dem som vises, men er ikke med i noen av dem. Et tillegg i nettleseren, eller den som styrer enheten din, kan alltid se det som er på skjermen.
privacy-held-header = Den som driver et nettsted, kan også hindre at sidene sender deg til andre adresser enn de offisielle tekstenes, med HTTP-hodet «Connection-Allowlist». Nettlesere som bygger på Chromium, kjenner det. Andre gjør det ikke ennå.
privacy-held-embedded = I en ramme på et annet nettsted stoppes det samme som på nettstedet. Der Finesight er et element i en side på et annet nettsted, er det policyen til den siden som gjelder, og ingenting tas bort fra den siden.

privacy-check-heading = Slik kan du kontrollere det
privacy-check-watch = Åpne utviklerverktøyene i nettleseren (ofte F12), velg «Nettverk» og bruk siden: Det du fyller ut, fører ikke til noen forespørsel. Bare en lenke til et annet nettsted fører til en forespørsel dit, hvis du følger den.
privacy-check-offline = Eller åpne siden, gjør noe i den, bryt forbindelsen og fortsett: Alt virker likevel.
privacy-check-policy = Policyen står øverst i sidens kildekode, som «Content-Security-Policy».
privacy-check-file = Eller lagre filen «finesight.html» og åpne den på en enhet uten nett: Den gir samme resultat til siste siffer.
privacy-check-code = Programmets kildekode er åpen, og det er også testene som prøver hver vei ut som er nevnt ovenfor.

privacy-without-book = «Regler og kilder», med hvert tall og hver regel som siden arbeider med, er ikke i denne filen. Sidene ligger på nettstedet som filen kommer fra.
