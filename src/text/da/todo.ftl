# »Det bør du gøre nu«: hvad du bør gøre, hvad det betyder efter loven, fristerne og udkast til at kopiere.

todo-heading = Det bør du gøre nu

todo-stop = Stop det, og begræns skaden.
todo-do-stop = Ret op på det, du kan, og gem logfiler og beskeder som bevis.
todo-law-stop = Det, der er gjort for at begrænse skaden, indgår, når en bøde fastsættes.

todo-notify = Anmeld bruddet til myndigheden inden for 72 timer.
todo-if-notify = Hvis oplysninger også er sluppet ud: Anmeld bruddet til myndigheden inden for 72 timer.
todo-do-notify = Send det, du ved nu, og resten, når du ved det.
todo-law-notify = Et brud på persondatasikkerheden skal anmeldes uden unødig forsinkelse og om muligt senest 72 timer efter, at den dataansvarlige er blevet bekendt med det. Det gælder ikke, hvis det er usandsynligt, at bruddet indebærer en risiko for fysiske personers rettigheder eller frihedsrettigheder. Den, der anmelder senere, skal begrunde forsinkelsen. Det, der endnu ikke vides, kan eftersendes.
todo-law-notify-se = Et sikkerhedsbrud skal anmeldes inden for 72 timer. Manglende eller for sen anmeldelse kan føre til en bøde.

todo-tell-controller = Underret straks den organisation, du behandler oplysninger for.
todo-if-tell-controller = Hvis oplysninger også er sluppet ud: Underret den organisation, du behandler oplysninger for.
todo-do-tell-controller = Den skal anmelde bruddet til myndigheden og har kort tid til det.
todo-law-tell-controller = En databehandler skal uden unødig forsinkelse underrette den dataansvarlige, når databehandleren er blevet opmærksom på et brud på persondatasikkerheden.

todo-tell-people = Underret de berørte, hvis det er alvorligt for dem.
todo-do-tell-people = Fortæl klart, hvad der er sket, og hvad de selv kan gøre.
todo-law-tell-people = Når et brud sandsynligvis vil indebære en høj risiko for fysiske personers rettigheder og frihedsrettigheder, skal de registrerede underrettes uden unødig forsinkelse.

todo-log = Skriv det ind i din oversigt over brud.
todo-do-log = Hvad der skete, hvad det førte til, og hvad du gjorde.
todo-law-log = Alle brud på persondatasikkerheden skal dokumenteres, også dem, der ikke anmeldes, så myndigheden kan kontrollere det.

todo-answer-request = Svar personen nu.
todo-do-answer-request = Et sent svar er bedre end intet svar. Skriv, hvad du gør, eller hvorfor du ikke gør det.
todo-law-answer-request = En anmodning skal besvares uden unødig forsinkelse og senest en måned efter, at den er modtaget. Er anmodningerne komplekse eller mange, kan fristen forlænges med to måneder, hvis personen får begrundelsen inden for den første måned.
todo-law-answer-request-uk = En anmodning skal besvares uden unødig forsinkelse og til tiden. Siden 5. februar 2026 er det en særskilt artikel, der bestemmer, hvordan måneden beregnes. Vi har ikke læst den, så der er ikke beregnet nogen sidste dag.

todo-answer-authority = Svar myndigheden til tiden.
todo-do-answer-authority = Overhold fristen i brevet. Er den for kort, så bed om mere tid, før den udløber.
todo-law-answer-authority = Myndigheden kan kræve alle de oplysninger, den har brug for til sine opgaver, og den, der bliver spurgt, skal samarbejde.

todo-appeal = Klag til tiden, hvis du er uenig.
todo-do-appeal = Notér den dag, hvor du modtager en afgørelse: Fristen er kort.
todo-appeal-last = Sidste dag: { $day }.
todo-appeal-passed = Den dag er passeret.

# Det, der er inde i et punkt.
todo-more = Loven
todo-more-letter = Loven og et udkast til at kopiere
todo-more-deadline = Fristen, loven og et udkast til at kopiere

# Hvad det betyder for estimatet, hvis pligten ikke er overholdt, med ord som »20 % højere«.
todo-effect = Estimatet: Hvis det også bliver fastslået, at denne pligt er overtrådt, er en typisk bøde { $change }.
todo-unmeasured = De offentliggjorte bøder er ikke målbart lavere, når disse skridt er taget. Efter loven tæller de alligevel, og brud på en pligt kan gøre bøden højere.

# Hvor der skal anmeldes, med myndighedens navn.
todo-form = Anmeld til { $authority }
todo-form-list = Find din myndighed: { $authority }
todo-page-read = Siden er læst i en gemt kopi uden dato. Er den flyttet, så led på myndighedens hjemmeside.
todo-page-linked = Andre sider linker til denne adresse. Selve siden er ikke læst.
todo-page-list = Der er flere myndigheder: Vælg din. Andre sider linker til denne liste, som ikke er læst.
todo-page-site = Vi har ikke fundet adressen på formularen. Linket fører til myndighedens hjemmeside.

todo-aware = Hvornår blev du opmærksom på det?
todo-aware-hint = For eksempel 15. maj 2026 kl. 10.20. Klokkeslættet kan udelades.
todo-moment = { $day } kl. { $hour }
todo-ends = De 72 timer udløber { $moment }. Nætter, weekender og helligdage tæller med.
todo-ends-day = De 72 timer udløber { $day } på det klokkeslæt, hvor du blev opmærksom på bruddet. Nætter, weekender og helligdage tæller med.
todo-ended = Fristen er udløbet. Anmeld alligevel nu, og forklar, hvorfor det sker for sent.
todo-received = Hvornår modtog du anmodningen?
todo-received-hint = For eksempel 15. maj 2026
todo-answer-by = Svar senest { $day }. Du har kun til { $longer }, hvis du inden for den første måned fortæller personen, hvorfor det tager længere tid.
todo-not-one-day = Skriv én dato, for eksempel 15. maj 2026.
todo-no-such-hour = Det klokkeslæt findes ikke. Skriv det som 10.20.
todo-calendar = Gem til en kalender (.ics)
todo-calendar-notify = De 72 timer udløber: Anmeld bruddet på persondatasikkerheden
todo-calendar-answer = Sidste dag til at besvare anmodningen

# Udkast. Det, der står i kantede parenteser, skal udfyldes.
todo-copy = Kopiér
todo-copied = Kopieret.
todo-not-copied = Det lykkedes ikke at kopiere. Markér teksten, og kopiér den.
todo-letter-notify =
    Anmeldelse af brud på persondatasikkerheden

    Hvem vi er: [organisation, adresse, cvr-nummer]

    Hvem der kan svare på spørgsmål: [databeskyttelsesrådgiver eller kontaktperson, telefon, e-mail]

    Hvad der skete: [hvad, hvor, hvordan det blev opdaget]

    Hvornår det skete, og hvornår vi blev opmærksomme på det: [dato og klokkeslæt for begge]

    Hvem oplysningerne vedrører: [grupper af personer, cirka hvor mange]

    Hvilke oplysninger: [typer af oplysninger, cirka hvor mange registreringer]

    Hvad det sandsynligvis fører til: [konsekvenser for de berørte]

    Hvad vi har gjort og vil gøre: [mod bruddet og dets virkninger]

    Om de berørte er underrettet: [ja, hvornår og hvordan; eller nej, og hvorfor]

    Hvis anmeldelsen sker efter 72 timer, begrundelsen for det: [begrundelse]

    Hvad vi endnu ikke ved og vil eftersende: [hvad, hvornår]
todo-letter-tell-controller =
    Vi behandler personoplysninger på jeres vegne, og der er sket et brud på persondatasikkerheden.

    Hvad der skete: [hvad, hvor, hvordan det blev opdaget]

    Hvornår det skete, og hvornår vi blev opmærksomme på det: [dato og klokkeslæt for begge]

    Hvem oplysningerne vedrører, og hvilke oplysninger: [typer, cirka hvor mange]

    Hvad vi har gjort og vil gøre: [mod bruddet og dets virkninger]

    Hvem I kan spørge: [navn, telefon, e-mail]
todo-letter-tell-people =
    Vi skriver til dig, fordi oplysninger om dig er omfattet af et brud på persondatasikkerheden.

    Hvad der skete: [med enkle ord og med dato]

    Hvilke oplysninger om dig: [oplysninger]

    Hvad det kan føre til: [konsekvenser]

    Hvad vi har gjort og vil gøre: [mod bruddet og dets virkninger]

    Hvad du selv kan gøre: [for eksempel skifte adgangskode, holde øje med din konto]

    Du kan spørge os: [databeskyttelsesrådgiver eller kontaktperson, telefon, e-mail]

    Vi beklager det, der er sket.

    { "[" }Navn, organisation]
todo-letter-answer-request =
    Vi modtog den [dato] din anmodning om [indsigt, berigtigelse, sletning …].

    { "[" }Det har vi gjort, og kopien er vedlagt. / Vi gør ikke det, du beder om, fordi …]

    { "[" }Vores svar kommer sent, fordi … Det beklager vi.]

    { "[" }Vi har brug for tid indtil …, fordi din anmodning er kompleks / vi har mange anmodninger.]

    Hvis du er uenig, kan du klage til [myndighed] eller gå til domstolene.

    Du kan spørge os: [navn, telefon, e-mail]
todo-letter-answer-authority =
    Til [myndighed], sag [nummer]

    Vi har modtaget jeres brev af [dato] med svarfrist den [dato].

    Vi arbejder på svaret og beder om frist til den [dato], fordi [grund].

    { "[" }Det, vi kan oplyse nu, er vedlagt. / Vi stoppede det, I spørger om, den [dato].]

    I kan spørge os: [navn, telefon, e-mail]
