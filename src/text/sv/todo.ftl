# ”Gör så här nu”: vad du bör göra, vad det betyder enligt lagen, tiderna, och utkast att kopiera.

todo-heading = Gör så här nu

todo-stop = Stoppa det som pågår och begränsa skadan.
todo-do-stop = Rätta till det du kan. Spara loggar och meddelanden som bevis.
todo-law-stop = Vad som har gjorts för att begränsa skadan vägs in när en sanktionsavgift bestäms.

todo-notify = Anmäl incidenten till myndigheten inom 72 timmar.
todo-if-notify = Om uppgifter också har kommit ut: anmäl det till myndigheten inom 72 timmar.
todo-do-notify = Skicka det du vet nu och komplettera när du vet mer.
todo-law-notify = En personuppgiftsincident ska anmälas utan onödigt dröjsmål och, om så är möjligt, inom 72 timmar efter att du fick vetskap om den. Det gäller inte om det är osannolikt att incidenten medför en risk för fysiska personers rättigheter och friheter. Om anmälan kommer senare ska den innehålla skälen till förseningen. Uppgifter som ännu saknas får lämnas i efterhand.
todo-law-notify-se = En personuppgiftsincident ska anmälas inom 72 timmar. Om anmälan uteblir eller kommer för sent kan det leda till sanktionsavgift.

todo-tell-controller = Berätta genast för den organisation vars uppgifter du behandlar.
todo-if-tell-controller = Om uppgifter också har kommit ut: berätta genast för den organisation vars uppgifter du behandlar.
todo-do-tell-controller = Organisationen måste anmäla incidenten till myndigheten och har ont om tid.
todo-law-tell-controller = Ett personuppgiftsbiträde ska underrätta den personuppgiftsansvarige utan onödigt dröjsmål efter att ha fått vetskap om en personuppgiftsincident.

todo-tell-people = Berätta för dem som berörs, om det kan bli allvarligt för dem.
todo-do-tell-people = Beskriv enkelt vad som har hänt och vad de själva kan göra.
todo-law-tell-people = Om en incident sannolikt leder till en hög risk för fysiska personers rättigheter och friheter ska de registrerade informeras utan onödigt dröjsmål.

todo-log = Skriv in incidenten i din förteckning över incidenter.
todo-do-log = Anteckna vad som hände, vad det ledde till och vad du gjorde.
todo-law-log = Alla personuppgiftsincidenter ska dokumenteras, även de som inte anmäls, så att myndigheten kan kontrollera att reglerna har följts.

todo-answer-request = Svara på begäran nu.
todo-do-answer-request = Ett sent svar är bättre än inget. Säg vad du gör, eller varför du inte gör det.
todo-law-answer-request = En begäran ska besvaras utan onödigt dröjsmål och inom en månad efter att den kom in. Om begäran är komplicerad, eller om du har fått många, får tiden förlängas med två månader, om du inom den första månaden talar om för personen varför.
todo-law-answer-request-uk = En begäran ska besvaras utan onödigt dröjsmål och i tid. Sedan den 5 februari 2026 finns en egen artikel om hur månaden räknas. Den har vi inte läst, och därför räknas ingen sista dag ut.

todo-answer-authority = Svara myndigheten i tid.
todo-do-answer-authority = Svara inom den tid som står i brevet. Om tiden är för kort: be om mer tid innan den har gått ut.
todo-law-answer-authority = Myndigheten får begära all information som den behöver för sitt arbete, och den som får frågan ska samarbeta.

todo-appeal = Överklaga i tid om du inte är nöjd med ett beslut.
todo-do-appeal = Skriv upp vilken dag du får beslutet. Tiden för att överklaga är kort.
todo-appeal-last = Sista dag: { $day }.
todo-appeal-passed = Den dagen har passerat.

# Det som finns inuti en punkt.
todo-more = Lagen
todo-more-letter = Lagen och ett utkast att kopiera
todo-more-deadline = Tiden, lagen och ett utkast att kopiera

# Vad det gör med uppskattningen om skyldigheten inte följs, med ord som ”20 % högre”.
todo-effect = Uppskattningen: om det konstateras att även den här skyldigheten har åsidosatts är en typisk avgift { $change }.
todo-unmeasured = I publicerade beslut går det inte att mäta att sådana åtgärder sänker avgiften. Enligt lagen ska de ändå vägas in, och en skyldighet som åsidosätts kan höja avgiften.

# Var du anmäler, med myndighetens namn.
todo-form = Anmäl till { $authority }
todo-form-list = Hitta din myndighet: { $authority }
todo-page-read = Vi läste anmälningssidan i en sparad kopia utan datum. Om den har flyttats hittar du den via myndighetens webbplats.
todo-page-linked = Andra webbplatser länkar till den här adressen. Själva sidan har vi inte läst.
todo-page-list = Det finns flera myndigheter: välj den som gäller för dig. Andra webbplatser länkar till den här listan, som vi inte har läst.
todo-page-site = Vi har inte hittat adressen till formuläret. Länken går till myndighetens webbplats.

todo-aware = När fick du veta det?
todo-aware-hint = Till exempel 15 maj 2026 klockan 10.20. Du kan utelämna klockslaget.
todo-moment = { $day } klockan { $hour }
todo-ends = De 72 timmarna går ut den { $moment }. Nätter, helger och helgdagar räknas med.
todo-ends-day = De 72 timmarna går ut den { $day }, vid samma klockslag som du fick veta det. Nätter, helger och helgdagar räknas med.
todo-ended = Tiden har gått ut. Anmäl ändå, och skriv varför anmälan är sen.
todo-received = När fick du begäran?
todo-received-hint = Till exempel 15 maj 2026
todo-answer-by = Svara senast den { $day }. Du får vänta till den { $longer } bara om du behöver det och inom den första månaden talar om för personen varför det tar längre tid.
todo-not-one-day = Skriv en enda dag, till exempel 15 maj 2026.
todo-no-such-hour = Det klockslaget finns inte. Skriv det som 10.20.
todo-calendar = Spara till en kalender (.ics)
todo-calendar-notify = De 72 timmarna går ut: anmäl personuppgiftsincidenten
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

    Sannolika konsekvenser: [för dem som uppgifterna gäller]

    Vad vi har gjort och kommer att göra: [mot incidenten och konsekvenserna]

    Om de berörda har informerats: [ja, när och hur; eller nej och varför]

    Om anmälan görs efter 72 timmar, skälen till det: [skäl]

    Vad vi ännu inte vet och kommer att komplettera med: [vad, när]
todo-letter-tell-controller =
    Vi behandlar personuppgifter för er räkning, och det har inträffat en personuppgiftsincident.

    Vad som hände: [vad, var, hur det upptäcktes]

    När det hände och när vi fick veta det: [dag och klockslag för båda]

    Vilka personer och vilka uppgifter det gäller: [slag, ungefär hur många]

    Vad vi har gjort och kommer att göra: [mot incidenten och konsekvenserna]

    Vem ni kan fråga: [namn, telefon, e-post]
todo-letter-tell-people =
    Vi skriver till dig eftersom uppgifter om dig berörs av en personuppgiftsincident.

    Vad som hände: [med enkla ord, och vilken dag]

    Vilka uppgifter om dig det gäller: [uppgifter]

    Vad det kan leda till: [konsekvenser]

    Vad vi har gjort och kommer att göra: [mot incidenten och konsekvenserna]

    Vad du själv kan göra: [till exempel byta lösenord, hålla koll på kontot]

    Du kan fråga oss: [dataskyddsombud eller kontaktperson, telefon, e-post]

    Vi beklagar det som har hänt.

    { "[" }Namn, organisation]
todo-letter-answer-request =
    Vi fick den [dag] din begäran om [tillgång, rättelse, radering …].

    { "[" }Det här har vi gjort, och kopian bifogas. / Vi gör inte det du begär, eftersom …]

    { "[" }Svaret kommer sent eftersom … Det beklagar vi.]

    { "[" }Vi behöver tid till den … eftersom din begäran är komplicerad / vi har fått många.]

    Om du inte är nöjd kan du lämna in ett klagomål till [myndighet] eller gå till domstol.

    Du kan fråga oss: [namn, telefon, e-post]
todo-letter-answer-authority =
    Till [myndighet], ärende [nummer]

    Vi fick ert brev den [dag]. Svaret ska lämnas senast den [dag].

    Vi arbetar med svaret och ber om anstånd till den [dag], eftersom [skäl].

    { "[" }Det som vi kan svara på nu bifogas. / Vi upphörde med det som ni frågar om den [dag].]

    Ni kan fråga oss: [namn, telefon, e-post]
