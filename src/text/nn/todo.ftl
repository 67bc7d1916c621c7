# «Dette bør du gjere no»: kva du bør gjere, kva det vil seie etter lova, fristane, og utkast til å kopiere.

todo-heading = Dette bør du gjere no

todo-stop = Stans det, og avgrens skaden.
todo-do-stop = Rett opp det du kan, og ta vare på loggar og meldingar som bevis.
todo-law-stop = Når eit lovbrotsgebyr blir fastsett, blir det lagt vekt på kva som er gjort for å avgrense skaden.

todo-notify = Meld frå til styresmakta innan 72 timar.
todo-if-notify = Dersom opplysningar også kom på avvegar: Meld frå til styresmakta innan 72 timar.
todo-do-notify = Send det du veit no, og resten når du veit det.
todo-law-notify = Eit brot på personopplysningstryggleiken skal meldast utan ugrunna opphald, og når det er mogleg, innan 72 timar etter at det blei kjent. Det gjeld ikkje dersom det er lite truleg at brotet vil medføre ein risiko for rettane og fridommane til fysiske personar. Den som melder seinare, må seie kvifor. Det som ikkje er kjent enno, kan ettersendast.
todo-law-notify-se = Eit brot på personopplysningstryggleiken (personuppgiftsincident) skal meldast innan 72 timar. Manglande eller sein melding kan føre til sanksjonsavgift.

todo-tell-controller = Meld frå straks til verksemda du behandlar opplysningar for.
todo-if-tell-controller = Dersom opplysningar også kom på avvegar: Meld frå til verksemda du behandlar opplysningar for.
todo-do-tell-controller = Verksemda må melde vidare til styresmakta og har kort tid på seg.
todo-law-tell-controller = Ein databehandlar skal utan ugrunna opphald melde frå til den behandlingsansvarlege når databehandlaren har fått kjennskap til eit brot på personopplysningstryggleiken.

todo-tell-people = Sei frå til dei det gjeld, om det er alvorleg for dei.
todo-do-tell-people = Fortel med enkle ord kva som hende, og kva dei sjølve kan gjere.
todo-law-tell-people = Når det er sannsynleg at eit brot vil medføre ein høg risiko for rettane og fridommane til fysiske personar, skal dei få vite det utan ugrunna opphald.

todo-log = Før det inn i oversikta over avvik.
todo-do-log = Skriv ned kva som hende, kva det førte til, og kva du gjorde.
todo-law-log = Kvart brot på personopplysningstryggleiken skal dokumenterast, også det som ikkje blir meldt, slik at styresmakta kan kontrollere det.

todo-answer-request = Svar personen no.
todo-do-answer-request = Eit seint svar er betre enn ikkje noko svar. Sei kva du gjer, eller kvifor du ikkje gjer det.
todo-law-answer-request = Den som vender seg til verksemda om opplysningane sine, skal få svar utan ugrunna opphald, og innan éin månad. Er krava samansette eller mange, kan det om nødvendig ta to månader til, dersom personen får vite kvifor innan den første månaden.
todo-law-answer-request-uk = Den som vender seg til verksemda om opplysningane sine, skal få svar utan ugrunna opphald og i tide. Sidan 5. februar 2026 seier ein eigen artikkel korleis månaden blir rekna. Han er ikkje lesen, så ingen siste dag er rekna ut.

todo-answer-authority = Svar styresmakta i tide.
todo-do-answer-authority = Hald svarfristen i brevet. Er han for kort, så be om meir tid før han er ute.
todo-law-answer-authority = Styresmakta kan krevje all informasjon ho treng til oppgåvene sine, og den som blir spurd, skal samarbeide.

todo-appeal = Klag i tide om du er usamd.
todo-do-appeal = Noter dagen du får eit vedtak. Klagefristen er kort.
todo-appeal-last = Siste dag: { $day }.
todo-appeal-passed = Den dagen er passert.

# Det som er inni eit punkt.
todo-more = Lova
todo-more-letter = Lova, og eit utkast du kan kopiere
todo-more-deadline = Fristen, lova, og eit utkast du kan kopiere

# Kva det gjer med overslaget om plikta ikkje blir følgd, med ord som «20 % høgare».
todo-effect = Etter overslaget blir eit typisk gebyr { $change } dersom det også blir funne brot på denne plikta.
todo-unmeasured = Publiserte gebyr er ikkje målbart lågare der desse tiltaka er gjorde. Lova legg likevel vekt på dei, og brot på ei plikt kan gi høgare gebyr.

# Kvar du melder frå, med namnet på styresmakta.
todo-form = Meld frå til { $authority }
todo-form-list = Finn styresmakta di: { $authority }
todo-page-read = Sida er lesen i ein lagra kopi utan dato. Er ho flytt, finn du henne via nettstaden til styresmakta.
todo-page-linked = Andre nettstader lenkjer til denne adressa. Sjølve sida er ikkje lesen.
todo-page-list = Det er fleire styresmakter: Vel di. Andre nettstader lenkjer til denne lista, som ikkje er lesen.
todo-page-site = Vi fann ikkje adressa til skjemaet. Lenkja går til nettstaden til styresmakta.

todo-aware = Når fekk du vite om det?
todo-aware-hint = Til dømes 15. mai 2026 klokka 10.20. Du kan utelate klokkeslettet.
todo-moment = { $day } klokka { $hour }
todo-ends = Dei 72 timane er ute { $moment }. Netter, helger og heilagdagar tel med.
todo-ends-day = Dei 72 timane er ute { $day }, på det klokkeslettet då du fekk vite om det. Netter, helger og heilagdagar tel med.
todo-ended = Fristen er ute. Meld frå no likevel, og sei kvifor det er seint.
todo-received = Når fekk du førespurnaden?
todo-received-hint = Til dømes 15. mai 2026
todo-answer-by = Svar innan { $day }. Du kan vente til { $longer } berre om du fortel personen innan den første månaden kvifor det tek lengre tid.
todo-not-one-day = Skriv éin dag, til dømes 15. mai 2026.
todo-no-such-hour = Det klokkeslettet finst ikkje. Skriv det som 10.20.
todo-calendar = Lagre til ein kalender (.ics)
todo-calendar-notify = Dei 72 timane er ute: meld brotet på personopplysningstryggleiken
todo-calendar-answer = Siste dag for å svare på førespurnaden

# Utkast. Det som står i hakeparentes, skal fyllast ut.
todo-copy = Kopier
todo-copied = Kopiert.
todo-not-copied = Kopieringa lukkast ikkje. Merk teksten og kopier han sjølv.
todo-letter-notify =
    Melding om brot på personopplysningstryggleiken

    Kven vi er: [verksemd, adresse, organisasjonsnummer]

    Kven som kan svare på spørsmål: [personvernombod eller kontaktperson, telefon, e-post]

    Kva som hende: [kva, kvar, korleis det blei oppdaga]

    Når det hende, og når vi fekk vite om det: [dag og klokkeslett for begge]

    Kven opplysningane gjeld: [grupper av personar, om lag kor mange]

    Kva opplysningar: [typar, om lag kor mange oppføringar]

    Kva det truleg fører til: [følgjer for personane]

    Kva vi har gjort og skal gjere: [mot brotet og følgjene av det]

    Om personane har fått vite det: [ja, når og korleis; eller nei, og kvifor]

    Dersom dette kjem etter 72 timar, grunnen til det: [grunn]

    Kva vi ikkje veit enno, og skal ettersende: [kva, når]
todo-letter-tell-controller =
    Vi behandlar personopplysningar på vegner av dykk, og det har vore eit brot på personopplysningstryggleiken.

    Kva som hende: [kva, kvar, korleis det blei oppdaga]

    Når det hende, og når vi fekk vite om det: [dag og klokkeslett for begge]

    Kven opplysningane gjeld, og kva opplysningar det er: [typar, om lag kor mange]

    Kva vi har gjort og skal gjere: [mot brotet og følgjene av det]

    Kven de kan spørje: [namn, telefon, e-post]
todo-letter-tell-people =
    Vi skriv til deg fordi det har vore eit brot på personopplysningstryggleiken som gjeld opplysningar om deg.

    Kva som hende: [med enkle ord, og dagen]

    Kva opplysningar om deg: [opplysningar]

    Kva det kan føre til: [følgjer]

    Kva vi har gjort og skal gjere: [mot brotet og følgjene av det]

    Kva du kan gjere: [til dømes byte passord, følgje med på kontoen]

    Du kan spørje oss: [personvernombod eller kontaktperson, telefon, e-post]

    Vi er leie for at dette hende.

    { "[" }Namn, verksemd]
todo-letter-answer-request =
    Vi fekk førespurnaden din [dag] om [innsyn, retting, sletting …].

    { "[" }Dette har vi gjort, og kopien ligg ved. / Vi gjer ikkje det du bed om, fordi …]

    { "[" }Svaret kjem seint fordi … Det er vi leie for.]

    { "[" }Vi treng tid til … fordi førespurnaden er samansett / vi har mange førespurnader.]

    Er du usamd, kan du klage til [styresmakt] eller gå til domstolane.

    Du kan spørje oss: [namn, telefon, e-post]
todo-letter-answer-authority =
    Til [styresmakt], sak [nummer]

    Vi fekk brevet dykkar av [dag], med svarfrist [dag].

    Vi arbeider med svaret og bed om frist til [dag], fordi [grunn].

    { "[" }Det vi kan seie no, ligg ved. / Vi stansa det de spør om, [dag].]

    De kan spørje oss: [namn, telefon, e-post]
