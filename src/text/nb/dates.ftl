# Tidslengder, slik de står i en setning.

duration-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dager
}
duration-months = { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
}
duration-years = { $years } år

# To datoer, eller ord for dem, som endene av et tidsrom.
date-range = { $first } til { $last }

# Hendelser, slik de står i en tabell.

event-breach-start = overtredelsens begynnelse
event-breach-end = overtredelsens slutt
event-reported-on = melding til tilsynsmyndigheten
event-requested-on = første krav om redegjørelse
event-answered-on = svar på kravet
event-chance-to-comment-on = anledning til å uttale seg
event-notice-on = forhåndsvarsel
event-commented-on = merknader
event-decided-on = vedtak
event-received-on = mottak av vedtaket
event-appeal-by = siste dag for klage
event-appealed-on = klage
event-forwarded-on = oversendelse av klagen
event-closed-on = avgjørelse av klagen
event-final-on = endelig vedtak
event-rate-day = kursens dag

# En siste dag som er flyttet, med hva dagen før var.
dates-moved = { $day } er { $what }. Siste dag blir derfor nærmest følgende virkedag.
dates-not-moved = Vi har ikke lest noen regel om en siste dag som faller på en helg eller helligdag. En slik dag er derfor ikke flyttet.
dates-set = Vedtaket satte selv denne dagen.
dates-before-easter = { $days ->
    [one] dagen før første påskedag
   *[other] { $days } dager før første påskedag
}
dates-after-easter = { $days ->
    [one] dagen etter første påskedag
   *[other] { $days } dager etter første påskedag
}
dates-friday-from = den første fredagen fra og med { $day }
dates-calendar = Lagre fristene til kalender (.ics)
dates-calendar-hint = Én oppføring for hver dag som kan regnes ut, med regelen. Filen lages i nettleseren. En kalender på nettet får det som står i den.
dates-coming = Kommende rett, og det som ennå ikke er gjeldende rett

# Hva den siste dagen heter i en kalender.
deadline-inquire = Siste dag for myndigheten til å undersøke saken
deadline-decide = Siste dag for myndigheten til å treffe vedtak
deadline-time-bar = Siste dag før foreldelse
deadline-time-bar-at-most = Siste dag før foreldelse, uansett avbrudd
deadline-appeal = Siste dag for å klage
deadline-appeal-at-last = Siste dag for en forsinket klage
deadline-payment = Siste dag for å betale
deadline-confirmation = Stadfestelse ved en domstol
deadline-lapse = Siste dag før et ubetalt gebyr bortfaller
deadline-costs = Siste dag for å kreve sakskostnader

# Hvordan en frist holdes.
kept-must-have-come-in = Klagen eller kravet må være kommet inn senest den dagen. Det er ikke nok at det da er postlagt.
kept-posted-in-time = Det er nok at klagen eller kravet er levert til posten senest den dagen.

# Hva en fridag er, slik det står etter «er».
dayoff-saturday = en lørdag
dayoff-sunday = en søndag
dayoff-new-year = første nyttårsdag
dayoff-epiphany = helligtrekongersdag
dayoff-maundy-thursday = skjærtorsdag
dayoff-good-friday = langfredag
dayoff-easter-monday = annen påskedag
dayoff-first-of-may = arbeidernes dag
dayoff-third-of-may = en nasjonal helligdag
dayoff-constitution-day = grunnlovsdagen
dayoff-ascension = Kristi himmelfartsdag
dayoff-whit-monday = annen pinsedag
dayoff-corpus-christi = Kristi legemsfest
dayoff-national-day = nasjonaldagen
dayoff-midsummer-eve = midtsommeraften (en fredag)
dayoff-assumption = Marias himmelfartsdag
dayoff-all-saints = allehelgensdag
dayoff-independence-day = selvstendighetsdagen
dayoff-immaculate-conception = festen for Marias uplettede unnfangelse
dayoff-liberation-day = frigjøringsdagen
dayoff-cyril-and-methodius = de hellige Kyrillos’ og Methodios’ dag
dayoff-jan-hus = Jan Hus-dagen
dayoff-statehood-day = den tsjekkiske statens dag
dayoff-republic-day = dagen da Tsjekkoslovakia ble grunnlagt
dayoff-freedom-day = dagen for kampen for frihet og demokrati
dayoff-uprising-day = dagen for den nasjonale oppstanden
dayoff-our-lady-of-sorrows = Smertenes mors dag
dayoff-christmas-eve = julaften
dayoff-christmas = første juledag
dayoff-second-christmas = annen juledag
dayoff-new-years-eve = nyttårsaften
