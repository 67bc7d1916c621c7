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
