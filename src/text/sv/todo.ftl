# ”Gör så här nu”: vad du bör göra, vad det betyder enligt lagen, tiderna, och utkast att kopiera.

todo-heading = Gör så här nu

todo-stop = Stoppa det och begränsa skadan.
todo-do-stop = Rätta till det du kan, och spara loggar och meddelanden som bevis.
todo-law-stop = Det som har gjorts för att begränsa skadan vägs in när en sanktionsavgift bestäms.

todo-notify = Anmäl det till myndigheten inom 72 timmar.
todo-if-notify = Om uppgifter också kom ut: anmäl det till myndigheten inom 72 timmar.
todo-do-notify = Skicka det du vet nu och resten när du vet det.
todo-law-notify = En personuppgiftsincident ska anmälas utan onödigt dröjsmål och, om det går, inom 72 timmar efter att den blev känd, utom när det är osannolikt att den medför någon risk för människor. Den som anmäler senare måste säga varför. Det som inte är känt än får skickas efteråt.
todo-law-notify-se = En incident ska anmälas inom 72 timmar. En utebliven eller sen anmälan kan leda till sanktionsavgift.

todo-tell-controller = Berätta genast för den organisation vars uppgifter du behandlar.
todo-if-tell-controller = Om uppgifter också kom ut: berätta för den organisation vars uppgifter du behandlar.
todo-do-tell-controller = Den måste anmäla det till myndigheten och har ont om tid.
todo-law-tell-controller = Ett personuppgiftsbiträde ska underrätta den personuppgiftsansvarige utan onödigt dröjsmål när en personuppgiftsincident har blivit känd.

todo-tell-people = Berätta för dem det gäller om det är allvarligt för dem.
todo-do-tell-people = Säg enkelt vad som hände och vad de själva kan göra.
todo-law-tell-people = När en incident sannolikt är en hög risk för människor ska de få veta det utan onödigt dröjsmål.

todo-log = Skriv in det i förteckningen över incidenter.
todo-do-log = Vad som hände, vad det ledde till och vad du gjorde.
todo-law-log = Varje personuppgiftsincident ska dokumenteras, även den som inte anmäls, så att myndigheten kan kontrollera det.

todo-answer-request = Svara personen nu.
todo-do-answer-request = Ett sent svar är bättre än inget. Säg vad du gör eller varför du inte gör det.
todo-law-answer-request = En begäran ska besvaras utan onödigt dröjsmål och inom en månad efter att den kom in. Om en begäran är komplicerad, eller om de är många, kan det ta två månader till, om personen får veta varför inom den första månaden.
todo-law-answer-request-uk = En begäran ska besvaras utan onödigt dröjsmål och i tid. Sedan den 5 februari 2026 säger en egen artikel hur månaden räknas. Den har inte lästs, så ingen sista dag räknas ut.

todo-answer-authority = Svara myndigheten i tid.
todo-do-answer-authority = Håll tiden i brevet. Är den för kort, be om mer tid innan den är slut.
todo-law-answer-authority = Myndigheten kan kräva all information som den behöver för sina uppgifter, och den som får frågan ska samarbeta.

todo-appeal = Överklaga i tid om du inte håller med.
todo-do-appeal = Notera dagen då du får ett beslut: tiden är kort.
todo-appeal-last = Sista dag: { $day }.

# Det som finns inuti en punkt.
todo-more = Lagen
todo-more-letter = Lagen, och ett utkast att kopiera
todo-more-deadline = Tiden, lagen, och ett utkast att kopiera

# Vad det gör med uppskattningen om skyldigheten inte följs, med ord som ”20 % högre”.
todo-effect = Uppskattningen: om en överträdelse av den här skyldigheten också konstateras är en typisk avgift { $change }.
todo-unmeasured = Publicerade avgifter varierar inte mätbart med de här åtgärderna, så uppskattningen ändras inte. Lagen väger ändå in dem.

# Var du anmäler, med myndighetens namn.
todo-form = Anmäl till { $authority }
todo-form-list = Hitta din myndighet: { $authority }
todo-page-read = Sidan lästes i en sparad kopia utan datum. Har den flyttat finns den via myndighetens webbplats.
todo-page-linked = Andra länkar till den här adressen. Själva sidan har inte lästs.
todo-page-list = Det finns flera myndigheter: välj din. Andra länkar till den här listan, som inte har lästs.
todo-page-site = Adressen till formuläret har inte hittats. Det här är myndighetens webbplats.

todo-aware = När fick du veta det?
todo-aware-hint = Till exempel 15 maj 2026 klockan 10.20. Klockslaget kan utelämnas.
todo-moment = { $day } klockan { $hour }
todo-ends = De 72 timmarna är slut den { $moment }. Nätter, helger och helgdagar räknas med.
todo-ends-day = De 72 timmarna är slut den { $day }, vid det klockslag då du fick veta det. Nätter, helger och helgdagar räknas med.
todo-ended = Det har passerat. Anmäl det nu ändå och säg varför det är sent.
todo-received = När fick du begäran?
todo-received-hint = Till exempel 15 maj 2026
todo-answer-by = Svara senast den { $day }. Senast den { $longer } bara om du inom den första månaden berättar för personen varför det tar längre tid.
todo-not-one-day = Skriv en enda dag, till exempel 15 maj 2026.
todo-no-such-hour = Det klockslaget finns inte. Skriv det som 10.20.
todo-calendar = Spara för en kalender (.ics)
todo-calendar-notify = De 72 timmarna är slut: anmäl personuppgiftsincidenten
todo-calendar-answer = Sista dag att svara på begäran

# Utkast. Det som står inom hakparentes ska fyllas i.
todo-copy = Kopiera
todo-copied = Kopierat.
todo-not-copied = Det gick inte att kopiera. Markera texten och kopiera den.
todo-letter-notify =
    Anmälan av en personuppgiftsincident

    Vilka vi är: [organisation, adress, organisationsnummer]

    Vem som kan svara på frågor: [dataskyddsombud eller kontaktperson, telefon, e-post]

    Vad som hände: [vad, var, hur det upptäcktes]

    När det hände och när vi fick veta det: [dag och klockslag för båda]

    Vilka uppgifterna gäller: [grupper av personer, ungefär hur många]

    Vilka uppgifter: [slag, ungefär hur många poster]

    Vad det sannolikt leder till: [följder för personerna]

    Vad vi har gjort och kommer att göra: [mot incidenten och följderna av den]

    Om personerna har fått veta det: [ja, när och hur; eller nej och varför]

    Om detta kommer efter 72 timmar, skälet till det: [skäl]

    Vad vi inte vet än och kommer att skicka: [vad, när]
todo-letter-tell-controller =
    Vi behandlar personuppgifter åt er, och det har inträffat en personuppgiftsincident.

    Vad som hände: [vad, var, hur det upptäcktes]

    När det hände och när vi fick veta det: [dag och klockslag för båda]

    Vilka uppgifterna gäller och vilka de är: [slag, ungefär hur många]

    Vad vi har gjort och kommer att göra: [mot incidenten och följderna av den]

    Vem ni kan fråga: [namn, telefon, e-post]
todo-letter-tell-people =
    Vi skriver till dig därför att uppgifter om dig berörs av en personuppgiftsincident.

    Vad som hände: [med enkla ord, och dagen]

    Vilka uppgifter om dig: [uppgifter]

    Vad det kan leda till: [följder]

    Vad vi har gjort och kommer att göra: [mot incidenten och följderna av den]

    Vad du kan göra: [till exempel byta lösenord, hålla koll på kontot]

    Du kan fråga oss: [dataskyddsombud eller kontaktperson, telefon, e-post]

    Vi beklagar att detta hände.

    { "[" }Namn, organisation]
todo-letter-answer-request =
    Vi fick din begäran den [dag] om [tillgång, rättelse, radering …].

    { "[" }Det här har vi gjort, och kopian bifogas. / Vi gör inte det du begär, eftersom …]

    { "[" }Svaret kommer sent eftersom … Det beklagar vi.]

    { "[" }Vi behöver tid till … eftersom din begäran är komplicerad / vi har många.]

    Om du inte håller med kan du klaga hos [myndighet] eller gå till domstol.

    Du kan fråga oss: [namn, telefon, e-post]
todo-letter-answer-authority =
    Till [myndighet], ärende [nummer]

    Vi fick ert brev den [dag], med svar senast den [dag].

    Vi arbetar med svaret och ber om tid till den [dag], eftersom [skäl].

    { "[" }Det vi kan säga nu bifogas. / Vi slutade med det ni frågar om den [dag].]

    Ni kan fråga oss: [namn, telefon, e-post]
