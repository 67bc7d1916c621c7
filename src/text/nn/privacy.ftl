# Kva som skjer med det du fyller ut, ei eiga side (examples/lawbook). Appen si side blir bygd utan dette.
# Det som er sagt om vegar ut, blir prøvd i tests/browser/leaks.test.mjs.

privacy-title = Kva som skjer med opplysningane dine
privacy-skip = Hopp til teksten
privacy-about = Kva Finesight gjer med det du fyller ut, kva den som driv nettstaden, får sjå, og korleis du kan kontrollere det.
privacy-short = Det du fyller ut, blir verande på eininga di. Vurderinga blir rekna ut der, av eit program i sida. Det er ingen konto og ingen informasjonskapslar, og ingenting blir henta frå andre. Vi fører ingen statistikk. Ein nettstad som viser sida inne i si eiga, kan be om å telje kor ofte ho blir brukt (sjå nedanfor).

privacy-fetched-heading = Kva som blir henta, og kven som ser det
privacy-fetched-files = Sida hentar sine eigne filer frå nettstaden ho kom frå: først det ho byrjar med, resten så snart du gjer noko, og tekstar på eit anna språk når du vel det. Kvar fil blir henta berre ved namn. Det du fyller ut, er ikkje med i nokon førespurnad.
privacy-fetched-seen = Den som driv nettstaden, ser då det som er synleg ved alle besøk på ein nettstad: adressa til sambandet ditt, tidspunktet, fila og kva nettlesaren din oppgir om seg sjølv. Av det går det fram at nokon har brukt sida, og på kva språk, men ikkje kva som blei fylt ut.
privacy-fetched-offline = Etter det første besøket tek sida vare på ein kopi av sine eigne filer på eininga di og treng ikkje lenger nettet. Ho spør då berre nettstaden av og til om det finst ein ny versjon.
privacy-fetched-referrer = Det som er sitert, har ei lenkje til den offisielle teksten eller til ei offisiell side: i rettsdatabasane til EU og statane, hos domstolar og hos tilsynsstyresmakter. Dei får ingen førespurnad før du følgjer ei lenkje. Nettstaden ho går til, ser då, som alle nettstader, adressa til sambandet ditt og kva tekst du opnar, men ikkje kva side du kom frå. Ingenting av det du har fylt ut, er i lenkja.
privacy-fetched-nothing = Ingenting: Denne kopien er éi fil som inneheld heile programmet. Ho spør ingen om noko. Berre ei lenkje til ein offisiell tekst eller ei offisiell side opnar ein annan nettstad, om du følgjer henne.

privacy-kept-heading = Kva som blir lagra, og kor lenge
privacy-kept-tab = Svara dine, i lageret til fana, til du lukkar fana. Derfor går ingenting tapt når sida blir lasta inn på nytt.
privacy-kept-device = Berre om du vel «Behald på denne eininga»: svara dine i denne nettlesaren, til du slettar dei. Den som bruker same nettlesaren, kan sjå dei.
privacy-kept-file = Ingenting blir lagra på eininga: Nettlesarar kan la sider som blir opna frå ein disk, dele lager, så det finst ikkje her. Lagre heller saka som ei fil.
privacy-kept-clear = «Slett alt» fjernar alt saman, også svar som kunne ha vore angra. Kopien av dei eigne filene til sida, som ikkje inneheld nokon svar, forsvinn når du slettar data for nettstaden i nettlesaren.

privacy-leaves-heading = Kva berre du kan sende frå eininga
privacy-leaves-saved = Ei fil, ein tekst eller ei utskrift hamnar der du legg dei. Hos eit offentleg organ kan dei bli offentlege dokument.
privacy-leaves-link = Ei lenkje til saka inneheld alle svara etter eit «#», ein del som nettlesarar ikkje sender til nokon tenar. Den som får lenkja, kan lese dei, og det kan også e-post- og pratetenestene som ho går gjennom.
privacy-leaves-embedded = Når sida er vist inne i ein annan nettstad, får den nettstaden vite kor høg sida er, for å gi henne plass. Han får resultatet berre om du godtek det på sida, og aldri svara dine. Om nettstaden bed om å telje, får han òg vite at nokon har byrja, sett eit resultat eller skrive ut, men ikkje noko meir. Kva nettstaden gjer med det, skal stå i hans eiga personvernerklæring.

privacy-held-heading = Kva som sørgjer for at det blir slik
privacy-held = I tillegg til sjølve programmet finst det ein tryggleikspolicy som nettlesaren din handhevar. Før alt anna tek sida også bort det som ingen policy stoppar: samtalar mellom nettlesarar, og vindauge og rammer der eit skript ville finne dei att. Dette blir stoppa, om ein feil eller eit innbrot skulle prøve å sende bort svara dine:
privacy-held-way = Veg ut
privacy-held-site = Nettstaden
privacy-held-single = Enkeltfila
privacy-way-connection = Eit samband (fetch, beacon, WebSocket)
privacy-way-picture = Eit bilete frå ein annan stad
privacy-way-script = Eit skript eller eit stilark frå ein annan stad
privacy-way-frame = Ei ramme, ei skrift, lyd eller film
privacy-way-form = Eit skjema
privacy-way-call = Ein samtale mellom nettlesarar (WebRTC)
privacy-way-window = Eit vindauge som eit skript opnar
privacy-way-navigation = Å forlate sida, eller ei lenkje til ei anna
privacy-stopped = Blir stoppa
privacy-own-host = Blir stoppa, unnateke til nettstaden sjølv
privacy-not-stopped = Blir ikkje stoppa
privacy-held-navigation = Ingenting i ei side hindrar henne i å sende deg til ei anna adresse. Finesight har ingen kode som gjer det med det du fyller ut: Dei einaste lenkjene ut går til offisielle tekstar og sider. Adressene er faste. Det du fyller ut, avgjer kva for nokre av dei som blir viste, men er ikkje med i nokon av dei. Eit tillegg i nettlesaren, eller den som styrer eininga di, kan alltid sjå det som er på skjermen.
privacy-held-header = Den som driv ein nettstad, kan også hindre at sidene sender deg til andre adresser enn dei til offisielle tekstar, med HTTP-hovudet «Connection-Allowlist». Nettlesarar som byggjer på Chromium, kjenner det. Andre gjer det ikkje enno.
privacy-held-embedded = I ei ramme på ein annan nettstad blir det same stoppa som på nettstaden. Der Finesight er eit element i ei side på ein annan nettstad, er det policyen til den sida som gjeld, og ingenting blir teke bort frå den sida.

privacy-check-heading = Slik kan du kontrollere det
privacy-check-watch = Opne utviklarverktøya i nettlesaren (ofte F12), vel «Nettverk» og bruk sida: Ingen førespurnad følgjer av det du fyller ut. Berre ei lenkje til ein annan nettstad fører til ein førespurnad dit, om du følgjer henne.
privacy-check-offline = Eller opne sida, gjer noko i henne, bryt sambandet og hald fram: Alt verkar likevel.
privacy-check-policy = Policyen står øvst i kjeldekoden til sida, som «Content-Security-Policy».
privacy-check-file = Eller lagre fila «finesight.html» og opne henne på ei eining utan nett: Ho gir same resultat til siste siffer.
privacy-check-code = Kjeldekoden til programmet er open, og det er også testane som prøver kvar veg ut som er nemnd ovanfor.

privacy-without-book = «Reglar og kjelder», med kvart tal og kvar regel som sida arbeider med, er ikkje i denne fila. Det finst på nettstaden som fila kjem frå.
