# Tidslängder, som de står i en mening.

duration-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
}
duration-months = { $months ->
    [one] { $months } månad
   *[other] { $months } månader
}
duration-years = { $years } år

# Två datum, eller ord för dem, som ändar av ett spann.
date-range = { $first } till { $last }

# Händelser, som de står i en tabell.

event-breach-start = överträdelsens början
event-breach-end = överträdelsens slut
event-reported-on = anmälan till myndigheten
event-requested-on = första begäran om yttrande
event-answered-on = svar på begäran
event-chance-to-comment-on = tillfälle att yttra sig
event-notice-on = förhandsunderrättelse
event-commented-on = yttrande
event-decided-on = beslut
event-received-on = mottagande av beslutet
event-appeal-by = sista dag för överklagande
event-appealed-on = överklagande
event-forwarded-on = överlämnande av överklagandet
event-closed-on = avgörande av överklagandet
event-final-on = beslutets laga kraft
event-rate-day = kursens dag

# En sista dag som flyttats, med vad dagen före var.
dates-moved = { $day } är { $what }. Sista dagen blir därför nästa vardag.
dates-not-moved = Om en sista dag som infaller på en helg har vi inte läst någon regel, och den flyttas därför inte.
dates-set = Beslutet självt satte den dagen.
dates-before-easter = { $days ->
    [one] dagen före påskdagen
   *[other] { $days } dagar före påskdagen
}
dates-after-easter = { $days ->
    [one] dagen efter påskdagen
   *[other] { $days } dagar efter påskdagen
}
dates-friday-from = den första fredagen från och med den { $day }
dates-calendar = Spara de sista dagarna till en kalender (.ics)
dates-calendar-hint = En post för varje dag som går att räkna ut, med regeln. Filen skapas i webbläsaren. Om du lägger in den i en kalender på nätet får den tjänsten veta det som står i den.
dates-coming = Kommande rätt, och det som ännu inte är gällande rätt

# Vad den sista dagen heter i en kalender.
deadline-inquire = Sista dag för myndigheten att utreda
deadline-decide = Sista dag för myndigheten att besluta
deadline-time-bar = Sista dag före preskription
deadline-time-bar-at-most = Sista dag före preskription, vad som än har avbrutit den
deadline-appeal = Sista dag att överklaga
deadline-appeal-at-last = Sista dag för ett försenat överklagande
deadline-payment = Sista dag att betala
deadline-confirmation = Fastställelse i domstol
deadline-lapse = Sista dag innan en obetald sanktionsavgift faller bort
deadline-costs = Sista dag att kräva ersättning för kostnader

# Hur en tidsfrist hålls.
kept-must-have-come-in = Det ska ha kommit in senast den dagen. Det räcker inte att det har postats då.
kept-posted-in-time = Det räcker att det har lämnats till posten senast den dagen.

# Vad en ledig dag är, som det står efter ”är”.
dayoff-saturday = en lördag
dayoff-sunday = en söndag
dayoff-new-year = nyårsdagen
dayoff-epiphany = trettondedag jul
dayoff-maundy-thursday = skärtorsdagen
dayoff-good-friday = långfredagen
dayoff-easter-monday = annandag påsk
dayoff-first-of-may = första maj
dayoff-third-of-may = en nationell helgdag
dayoff-constitution-day = grundlagsdagen
dayoff-ascension = Kristi himmelsfärdsdag
dayoff-whit-monday = annandag pingst
dayoff-corpus-christi = Kristi lekamens fest
dayoff-national-day = nationaldagen
dayoff-midsummer-eve = midsommarafton
dayoff-assumption = Marie himmelsfärdsdag
dayoff-all-saints = alla helgons dag
dayoff-independence-day = självständighetsdagen
dayoff-immaculate-conception = Marie obefläckade avlelses fest
dayoff-liberation-day = befrielsedagen
dayoff-cyril-and-methodius = de heliga Kyrillos och Methodios dag
dayoff-jan-hus = Jan Hus dag
dayoff-statehood-day = den tjeckiska statens dag
dayoff-republic-day = dagen då Tjeckoslovakien grundades
dayoff-freedom-day = dagen för kampen för frihet och demokrati
dayoff-uprising-day = dagen för det nationella upproret
dayoff-our-lady-of-sorrows = Smärtornas moders dag
dayoff-christmas-eve = julafton
dayoff-christmas = juldagen
dayoff-second-christmas = annandag jul
dayoff-new-years-eve = nyårsafton
