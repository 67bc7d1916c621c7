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
