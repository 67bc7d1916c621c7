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
