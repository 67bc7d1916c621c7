# Tidslengder, slik dei står i ei setning.

duration-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
}
duration-months = { $months ->
    [one] { $months } månad
   *[other] { $months } månader
}
duration-years = { $years } år

# To datoar, eller ord for dei, som endane av eit tidsrom.
date-range = { $first } til { $last }

# Hendingar, slik dei står i ein tabell.

event-breach-start = brotet byrja
event-breach-end = brotet tok slutt
event-reported-on = melding til tilsynsstyresmakta
event-requested-on = første krav om utgreiing
event-answered-on = svar på kravet
event-chance-to-comment-on = høve til å seie si meining
event-notice-on = førehandsvarsel
event-commented-on = merknader
event-decided-on = vedtak
event-received-on = vedtaket kom fram
event-appeal-by = siste dag for klage
event-appealed-on = klage
event-forwarded-on = klaga blei send over
event-closed-on = klaga blei avgjord
event-final-on = endeleg vedtak
event-rate-day = dagen for kursen

# Ein siste dag som er flytt, med kva dagen før var.
dates-moved = { $day } er { $what }. Siste dag blir derfor neste virkedag.
dates-not-moved = Vi har ikkje lese nokon regel om ein siste dag som fell på ei helg eller ein heilagdag. Ein slik dag er derfor ikkje flytt.
dates-set = Vedtaket sette sjølv denne dagen.
dates-before-easter = { $days ->
    [one] dagen før første påskedag
   *[other] { $days } dagar før første påskedag
}
dates-after-easter = { $days ->
    [one] dagen etter første påskedag
   *[other] { $days } dagar etter første påskedag
}
dates-friday-from = den første fredagen frå og med { $day }
dates-calendar = Lagre fristane til ein kalender (.ics)
dates-calendar-hint = Ei oppføring for kvar dag som kan reknast ut, med regelen. Fila blir laga i nettlesaren. Ein kalender på nettet får det som står i fila.
dates-coming = Ny rett som kjem, og det som enno ikkje er gjeldande rett

# Kva den siste dagen heiter i ein kalender.
deadline-inquire = Siste dag for styresmakta til å undersøkje saka
deadline-decide = Siste dag for styresmakta til å gjere vedtak
deadline-time-bar = Siste dag før forelding
deadline-time-bar-at-most = Siste dag før forelding, uansett avbrot
deadline-appeal = Siste dag for å klage
deadline-appeal-at-last = Siste dag for ei forseinka klage
deadline-payment = Siste dag for å betale
deadline-confirmation = Stadfesting ved ein domstol
deadline-lapse = Siste dag før eit ubetalt gebyr fell bort
deadline-costs = Siste dag for å krevje sakskostnader

# Korleis ein frist blir halden.
kept-must-have-come-in = Det må ha kome inn seinast den dagen. Det er ikkje nok at det då er postlagt.
kept-posted-in-time = Det er nok at det er levert til posten seinast den dagen.

# Kva ein fridag er, slik det står etter «er».
dayoff-saturday = ein laurdag
dayoff-sunday = ein søndag
dayoff-new-year = første nyttårsdag
dayoff-epiphany = heilagtrekongarsdag
dayoff-maundy-thursday = skjærtorsdag
dayoff-good-friday = langfredag
dayoff-easter-monday = andre påskedag
dayoff-first-of-may = arbeidardagen
dayoff-third-of-may = ein nasjonal heilagdag
dayoff-constitution-day = grunnlovsdagen
dayoff-ascension = Kristi himmelfartsdag
dayoff-whit-monday = andre pinsedag
dayoff-corpus-christi = Kristi lekamsfest
dayoff-national-day = nasjonaldagen
dayoff-midsummer-eve = midtsommarkvelden (ein fredag)
dayoff-assumption = Maria himmelfartsdag
dayoff-all-saints = allehelgensdag
dayoff-independence-day = sjølvstendedagen
dayoff-immaculate-conception = festen for den uflekka unnfanginga til Maria
dayoff-liberation-day = frigjeringsdagen
dayoff-cyril-and-methodius = dagen for dei heilage Kyrillos og Methodios
dayoff-jan-hus = Jan Hus-dagen
dayoff-statehood-day = dagen for den tsjekkiske staten
dayoff-republic-day = dagen då Tsjekkoslovakia blei grunnlagt
dayoff-freedom-day = dagen for kampen for fridom og demokrati
dayoff-uprising-day = dagen for den nasjonale oppstanden
dayoff-our-lady-of-sorrows = dagen for Maria, mor i sorg
dayoff-christmas-eve = julaftan
dayoff-christmas = første juledag
dayoff-second-christmas = andre juledag
dayoff-new-years-eve = nyttårsaftan
