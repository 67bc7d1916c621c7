# Tidsrum, som de står i en sætning.

duration-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dage
}
duration-months = { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
}
duration-years = { $years ->
    [one] { $years } år
   *[other] { $years } år
}

# To datoer, eller ord for dem, som enderne af et interval.
date-range = { $first } til { $last }

# Begivenheder, som de står i en tabel.

event-breach-start = overtrædelsens begyndelse
event-breach-end = overtrædelsens ophør
event-reported-on = anmeldelse til myndigheden
event-requested-on = første anmodning om en udtalelse
event-answered-on = svar
event-chance-to-comment-on = mulighed for at udtale sig
event-notice-on = forhåndsvarsel
event-commented-on = bemærkninger
event-decided-on = afgørelse
event-received-on = modtagelse af afgørelsen
event-appeal-by = sidste dag for klage
event-appealed-on = klage
event-forwarded-on = klagens oversendelse
event-closed-on = afgørelse af klagen
event-final-on = afgørelsen bliver endelig
event-rate-day = kursens dato

# En sidste dag, der er flyttet, med hvad dagen var.
dates-moved = { $day } er { $what }, så den sidste dag er den næste hverdag.
dates-not-moved = Vi har ikke læst nogen regel om en sidste dag, der falder på en weekend eller helligdag, så den er ikke flyttet.
dates-set = Afgørelsen fastsatte selv denne dag.
dates-before-easter = { $days ->
    [one] dagen før påskedag
   *[other] { $days } dage før påskedag
}
dates-after-easter = { $days ->
    [one] dagen efter påskedag
   *[other] { $days } dage efter påskedag
}
dates-friday-from = den første fredag fra { $day }
dates-calendar = Gem de sidste dage til en kalender (.ics)
dates-calendar-hint = En aftale for hver dag, der kan beregnes, med reglen. Filen laves i browseren; en kalender på nettet får det, der står i den.
dates-coming = Kommende lovgivning, og hvad der endnu ikke er lov

# Hvad den sidste dag hedder i en kalender.
deadline-inquire = Sidste dag for myndighedens undersøgelse
deadline-decide = Sidste dag for myndighedens afgørelse
deadline-time-bar = Sidste dag før forældelse
deadline-time-bar-at-most = Sidste dag før forældelse, uanset afbrydelse
deadline-appeal = Sidste dag for klage
deadline-appeal-at-last = Sidste dag for en for sen klage
deadline-payment = Sidste dag for betaling
deadline-confirmation = Stadfæstelse ved en domstol
deadline-lapse = Sidste dag, før en ubetalt bøde bortfalder
deadline-costs = Sidste dag for krav om sagsomkostninger

# Hvordan en frist overholdes.
kept-must-have-come-in = Det skal være kommet frem senest den dag. Det er ikke nok at sende det inden da.
kept-posted-in-time = Det er nok at sende det senest den dag.

# Hvad en fridag er, som det står efter »er«.
dayoff-saturday = en lørdag
dayoff-sunday = en søndag
dayoff-new-year = nytårsdag
dayoff-epiphany = helligtrekongersdag
dayoff-maundy-thursday = skærtorsdag
dayoff-good-friday = langfredag
dayoff-easter-monday = 2. påskedag
dayoff-first-of-may = arbejdernes dag
dayoff-third-of-may = en national festdag
dayoff-constitution-day = grundlovsdag
dayoff-ascension = Kristi himmelfartsdag
dayoff-whit-monday = 2. pinsedag
dayoff-corpus-christi = Kristi legemsfest
dayoff-national-day = nationaldagen
dayoff-midsummer-eve = midsommeraften
dayoff-assumption = Marias himmelfart
dayoff-all-saints = allehelgensdag
dayoff-independence-day = uafhængighedsdagen
dayoff-immaculate-conception = festen for Marias ubesmittede undfangelse
dayoff-liberation-day = befrielsesdagen
dayoff-cyril-and-methodius = dagen for de hellige Kyrillos og Methodios
dayoff-jan-hus = Jan Hus’ dag
dayoff-statehood-day = den tjekkiske statsdag
dayoff-republic-day = dagen for Tjekkoslovakiets grundlæggelse
dayoff-freedom-day = dagen for kampen for frihed og demokrati
dayoff-uprising-day = dagen for den nationale opstand
dayoff-our-lady-of-sorrows = festen for Vor Frue af Smerte
dayoff-christmas-eve = juleaften
dayoff-christmas = juledag
dayoff-second-christmas = 2. juledag
dayoff-new-years-eve = nytårsaften
