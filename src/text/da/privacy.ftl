# Hvad der sker med det, der indtastes, en side for sig (examples/lawbook). Appens side bygges uden dette.
# Det, der siges om udveje, er afprøvet i tests/browser/leaks.test.mjs.

privacy-title = Hvad der sker med dine oplysninger
privacy-skip = Gå til teksten
privacy-about = Hvad Finesight gør med det, du indtaster, hvad den, der driver hjemmesiden, får at se, og hvordan du kan kontrollere det.
privacy-short = Det, du indtaster, bliver på din enhed. Vurderingen bliver lavet der, af et program på siden. Der er ingen konto og ingen cookies, og intet bliver hentet fra andre. Vi fører ingen statistik. En hjemmeside, der viser siden inde i sin egen, kan bede om at tælle, hvor ofte den bruges (se nedenfor).

privacy-fetched-heading = Hvad der bliver hentet, og hvem der ser det
privacy-fetched-files = Siden henter sine egne filer fra den hjemmeside, den kom fra: først det, den begynder med, så resten, så snart du gør noget, og tekster på et andet sprog, når du vælger det. Den beder kun om hver fil ved dens navn. Det, du indtaster, er ikke med i nogen af disse forespørgsler.
privacy-fetched-seen = Den, der driver hjemmesiden, ser det samme, som man ser på enhver hjemmeside: din forbindelses adresse (IP-adressen), tidspunktet, filen, og hvilken browser du bruger ifølge browseren selv. Det viser, at nogen brugte siden, og på hvilket sprog, men ikke, hvad der blev indtastet.
privacy-fetched-offline = Efter det første besøg gemmer siden en kopi af sine egne filer på din enhed og behøver ikke længere netværket. Den spørger så kun hjemmesiden nu og da, om der er en ny udgave.
privacy-fetched-referrer = Det, der er citeret, har et link til den officielle tekst eller til en officiel side: i EU’s og landenes lovdatabaser, hos domstole og hos tilsynsmyndigheder. Der hentes intet hos dem, før du følger et link. Den side, det fører til, ser så, som enhver hjemmeside, din forbindelses adresse, og hvilken af dens tekster du åbner, men ikke, hvilken side du kom fra. Intet af det, du har indtastet, er i linket.
privacy-fetched-nothing = Intet: Denne kopi er én fil, der indeholder hele programmet. Den spørger ikke nogen om noget. Kun et link til en officiel tekst eller side åbner en anden hjemmeside, hvis du følger det.

privacy-kept-heading = Hvad der bliver gemt, og hvor længe
privacy-kept-tab = Dine svar, i denne fanes eget lager, indtil du lukker fanen. Derfor går intet tabt ved en genindlæsning.
privacy-kept-device = Kun hvis du vælger »Gem på denne enhed«: dine svar i denne browser, indtil du sletter dem. Den, der bruger samme browser, kan se dem.
privacy-kept-file = Intet bliver gemt på enheden: Browsere kan dele lageret for sider, der åbnes fra et drev, så det tilbydes ikke her. Gem i stedet din sag som en fil.
privacy-kept-clear = »Slet alt« fjerner det hele, også det, der ellers kunne hentes tilbage med »Fortryd«. Kopien af sidens egne filer, som ikke indeholder svar, forsvinder, når du sletter hjemmesidens data i din browser.

privacy-leaves-heading = Hvad der kun forlader din enhed, når du selv vælger det
privacy-leaves-saved = En fil, en tekst eller en udskrift kommer derhen, hvor du tager den med. Hos en offentlig myndighed kan den blive omfattet af aktindsigt.
privacy-leaves-link = Et link til sagen har alle svar bag et »#«, en del, som browsere ikke sender til nogen server. Den, der får linket, kan læse den, og det kan de mail- og chattjenester, det passerer, også.
privacy-leaves-embedded = Hvis siden vises på en anden hjemmeside, får den at vide, hvor høj siden er, så den kan gøre plads. Den får kun resultatet, hvis du siger ja på siden, og aldrig dine svar. Hvis den beder om optælling, får den også at vide, at nogen er begyndt, har set et resultat eller har udskrevet, men ikke andet. Hvad den gør med det, skal stå i dens egen privatlivspolitik.

privacy-held-heading = Hvad der sikrer det
privacy-held = Ud over selve programmet er der en sikkerhedspolitik, som din browser håndhæver. Før alt andet fjerner siden også det, som ingen politik stopper: opkald mellem browsere samt de vinduer og rammer, hvor et script ville finde dem igen. Dette bliver stoppet, hvis en fejl eller en indtrængende forsøgte at sende dine svar væk:
privacy-held-way = Vej ud
privacy-held-site = Hjemmesiden
privacy-held-single = Enkeltfilsudgaven
privacy-way-connection = En forbindelse (fetch, beacon, WebSocket)
privacy-way-picture = Et billede udefra
privacy-way-script = Et script eller typografiark udefra
privacy-way-frame = En ramme, en skrifttype, lyd eller film
privacy-way-form = En formular
privacy-way-call = Et opkald mellem browsere (WebRTC)
privacy-way-window = Et vindue, som et script åbner
privacy-way-navigation = At forlade siden eller et link til en anden
privacy-stopped = Stoppet
privacy-own-host = Stoppet, bortset fra hjemmesidens egen server
privacy-not-stopped = Ikke stoppet
privacy-held-navigation = Intet i en side forhindrer den i at føre til en anden adresse. Finesight har ingen kode, der gør det med det, du indtaster: De eneste links ud er dem til officielle tekster og sider. Deres adresser er faste. Det, du indtaster, afgør, hvilke af dem der vises, og er ikke i nogen af dem. En browserudvidelse, eller den, der har kontrol over din enhed, kan altid se, hvad der er på skærmen.
privacy-held-header = Den, der driver en hjemmeside, kan også forhindre dens sider i at føre til andre adresser end de officielle teksters med HTTP-headeren »Connection-Allowlist«. Browsere, der bygger på Chromium, kender den. Andre gør det endnu ikke.
privacy-held-embedded = I en ramme på en anden hjemmeside bliver det samme stoppet som på hjemmesiden. Hvor Finesight er et element i en side på en anden hjemmeside, er det den sides politik, der gælder, og intet bliver fjernet fra den side.

privacy-check-heading = Hvordan du kan kontrollere det
privacy-check-watch = Åbn browserens udviklerværktøjer (ofte F12), vælg »Netværk«, og brug siden: Det, du indtaster, giver ingen forespørgsel. Kun et link til en anden hjemmeside giver en forespørgsel der, hvis du følger det.
privacy-check-offline = Eller åbn siden, gør noget på den, afbryd forbindelsen, og gå videre: Alt virker stadig.
privacy-check-policy = Politikken står øverst i sidens kilde som »Content-Security-Policy«.
privacy-check-file = Eller gem filen »finesight.html«, og åbn den på en enhed uden netværk: Den giver de samme resultater til sidste ciffer.
privacy-check-code = Programmets kildekode er åben, med de test, der afprøver hver af de veje ud, der er nævnt ovenfor.

privacy-without-book = »Regler og kilder«, med hvert tal og hver regel, siden arbejder med, er ikke i denne fil. De findes på den hjemmeside, filen kommer fra.
