# «Dette bør du gjøre nå»: hva du bør gjøre, hva det betyr etter loven, fristene, og utkast til å kopiere.

todo-heading = Dette bør du gjøre nå

todo-stop = Stans det, og begrens skaden.
todo-do-stop = Rett opp det du kan, og ta vare på logger og meldinger som bevis.
todo-law-stop = Når et overtredelsesgebyr fastsettes, legges det vekt på hva som er gjort for å begrense skaden.

todo-notify = Meld fra til tilsynsmyndigheten innen 72 timer.
todo-if-notify = Hvis opplysninger også kom på avveie: Meld fra til tilsynsmyndigheten innen 72 timer.
todo-do-notify = Send det du vet nå, og resten når du vet det.
todo-law-notify = Et brudd på personopplysningssikkerheten skal meldes uten ugrunnet opphold og, når det er mulig, innen 72 timer etter at det ble kjent. Det gjelder ikke hvis det er lite trolig at bruddet vil medføre en risiko for fysiske personers rettigheter og friheter. Den som melder senere, må si hvorfor. Det som ikke er kjent ennå, kan ettersendes.
todo-law-notify-se = Et brudd på personopplysningssikkerheten (personuppgiftsincident) skal meldes innen 72 timer. Manglende eller sen melding kan føre til overtredelsesgebyr (sanktionsavgift).

todo-tell-controller = Meld straks fra til virksomheten du behandler opplysninger for.
todo-if-tell-controller = Hvis opplysninger også kom på avveie: Meld fra til virksomheten du behandler opplysninger for.
todo-do-tell-controller = Virksomheten må melde videre til tilsynsmyndigheten og har kort tid på seg.
todo-law-tell-controller = En databehandler skal underrette den behandlingsansvarlige uten ugrunnet opphold etter å ha fått kjennskap til et brudd på personopplysningssikkerheten.

todo-tell-people = Si fra til dem det gjelder, hvis bruddet er alvorlig for dem.
todo-do-tell-people = Fortell med enkle ord hva som skjedde, og hva de selv kan gjøre.
todo-law-tell-people = Når det er sannsynlig at et brudd vil medføre en høy risiko for fysiske personers rettigheter og friheter, skal de registrerte underrettes uten ugrunnet opphold.

todo-log = Før bruddet inn i oversikten din over brudd.
todo-do-log = Skriv ned hva som skjedde, hva det førte til, og hva du gjorde.
todo-law-log = Hvert brudd på personopplysningssikkerheten skal dokumenteres, også brudd som ikke meldes, slik at tilsynsmyndigheten kan kontrollere det.

todo-answer-request = Svar personen nå.
todo-do-answer-request = Det er bedre å svare sent enn ikke å svare. Si hva du gjør, eller hvorfor du ikke gjør det.
todo-law-answer-request = En henvendelse skal besvares uten ugrunnet opphold og senest én måned etter at den kom. Er henvendelsene kompliserte eller mange, kan fristen om nødvendig forlenges med to måneder. Da må personen få vite hvorfor innen den første måneden.
todo-law-answer-request-uk = En henvendelse skal besvares uten ugrunnet opphold og i tide. Siden 5. februar 2026 sier en egen artikkel hvordan måneden skal regnes. Den er ikke lest, så ingen siste dag er regnet ut.

todo-answer-authority = Svar tilsynsmyndigheten i tide.
todo-do-answer-authority = Hold fristen i brevet. Er den for kort, så be om mer tid før den er ute.
todo-law-answer-authority = Tilsynsmyndigheten kan kreve all informasjon den trenger for å utføre oppgavene sine, og den som blir spurt, skal samarbeide.

todo-appeal = Klag i tide hvis du er uenig.
todo-do-appeal = Noter dagen du får et vedtak. Klagefristen er kort.
todo-appeal-last = Siste dag: { $day }.
todo-appeal-passed = Den dagen er passert.

# Det som er inni et punkt.
todo-more = Loven
todo-more-letter = Loven og et utkast du kan kopiere
todo-more-deadline = Fristen, loven og et utkast du kan kopiere

# Hva det gjør med anslaget om plikten ikke følges, med ord som «20 % høyere».
todo-effect = Anslaget: Hvis tilsynsmyndigheten også finner brudd på denne plikten, blir et typisk gebyr { $change }.
todo-unmeasured = Publiserte gebyrer er ikke målbart lavere der disse tiltakene er gjort. Loven legger likevel vekt på dem, og brudd på en plikt kan gi høyere gebyr.

# Hvor du melder fra, med navnet på myndigheten.
todo-form = Meld fra til { $authority }
todo-form-list = Finn din tilsynsmyndighet: { $authority }
todo-page-read = Siden er lest i en lagret kopi uten dato. Er siden flyttet, kan du lete på myndighetens nettsted.
todo-page-linked = Andre nettsteder lenker til denne adressen. Selve siden er ikke lest.
todo-page-list = Det er flere myndigheter: Velg den som gjelder for deg. Andre nettsteder lenker til denne listen, som ikke er lest.
todo-page-site = Vi fant ikke adressen til skjemaet. Lenken går til myndighetens nettsted.

todo-aware = Når ble du kjent med bruddet?
todo-aware-hint = For eksempel 15. mai 2026 klokken 10.20. Klokkeslettet kan utelates.
todo-moment = { $day } klokken { $hour }
todo-ends = De 72 timene er ute { $moment }. Netter, helger og helligdager teller med.
todo-ends-day = De 72 timene er ute { $day }, på samme klokkeslett som da du ble kjent med bruddet. Netter, helger og helligdager teller med.
todo-ended = Fristen er ute. Meld fra nå likevel, og si hvorfor det er sent.
todo-received = Når fikk du henvendelsen?
todo-received-hint = For eksempel 15. mai 2026
todo-answer-by = Svar innen { $day }. Du kan vente til { $longer } bare hvis du forteller personen innen den første måneden hvorfor det tar lengre tid.
todo-not-one-day = Skriv én dag, for eksempel 15. mai 2026.
todo-no-such-hour = Det klokkeslettet finnes ikke. Skriv for eksempel 10.20.
todo-calendar = Lagre til kalender (.ics)
todo-calendar-notify = De 72 timene er ute: Meld bruddet på personopplysningssikkerheten
todo-calendar-answer = Siste dag for å svare på henvendelsen

# Utkast. Det som står i hakeparentes, skal fylles ut.
todo-copy = Kopier
todo-copied = Kopiert.
todo-not-copied = Kopieringen mislyktes. Merk teksten og kopier den selv.
todo-letter-notify =
    Melding om brudd på personopplysningssikkerheten

    Hvem vi er: [virksomhet, adresse, organisasjonsnummer]

    Hvem som kan svare på spørsmål: [personvernombud eller kontaktperson, telefon, e-post]

    Hva som skjedde: [hva, hvor, hvordan det ble oppdaget]

    Når det skjedde, og når vi ble kjent med det: [dag og klokkeslett for begge]

    Hvem opplysningene gjelder: [grupper av personer, omtrent hvor mange]

    Hvilke opplysninger: [typer, omtrent hvor mange poster]

    Hva det sannsynligvis fører til: [følger for personene]

    Hva vi har gjort og skal gjøre: [mot bruddet og følgene av det]

    Om personene har fått vite det: [ja, når og hvordan; eller nei, og hvorfor]

    Hvis dette kommer etter 72 timer, grunnen til det: [grunn]

    Hva vi ikke vet ennå, og skal ettersende: [hva, når]
todo-letter-tell-controller =
    Vi behandler personopplysninger på vegne av dere, og det har vært et brudd på personopplysningssikkerheten.

    Hva som skjedde: [hva, hvor, hvordan det ble oppdaget]

    Når det skjedde, og når vi ble kjent med det: [dag og klokkeslett for begge]

    Hvem opplysningene gjelder, og hvilke det er: [typer, omtrent hvor mange]

    Hva vi har gjort og skal gjøre: [mot bruddet og følgene av det]

    Hvem dere kan spørre: [navn, telefon, e-post]
todo-letter-tell-people =
    Vi skriver til deg fordi opplysninger om deg er berørt av et brudd på personopplysningssikkerheten.

    Hva som skjedde: [med enkle ord, og dagen]

    Hvilke opplysninger om deg: [opplysninger]

    Hva det kan føre til: [følger]

    Hva vi har gjort og skal gjøre: [mot bruddet og følgene av det]

    Hva du kan gjøre: [for eksempel bytte passord, følge med på kontoen]

    Du kan spørre oss: [personvernombud eller kontaktperson, telefon, e-post]

    Vi beklager at dette skjedde.

    { "[" }Navn, virksomhet]
todo-letter-answer-request =
    Vi fikk henvendelsen din [dag] om [innsyn, retting, sletting …].

    { "[" }Dette har vi gjort, og kopien ligger ved. / Vi gjør ikke det du ber om, fordi …]

    { "[" }Svaret kommer sent fordi … Det beklager vi.]

    { "[" }Vi trenger tid til … fordi henvendelsen er sammensatt / vi har mange henvendelser.]

    Hvis du er uenig, kan du klage til [myndighet] eller bringe saken inn for domstolene.

    Du kan spørre oss: [navn, telefon, e-post]
todo-letter-answer-authority =
    Til [myndighet], sak [nummer]

    Vi fikk brevet deres av [dag], med svarfrist [dag].

    Vi arbeider med svaret og ber om frist til [dag], fordi [grunn].

    { "[" }Det vi kan si nå, ligger ved. / Vi stanset det dere spør om, [dag].]

    Dere kan spørre oss: [navn, telefon, e-post]
