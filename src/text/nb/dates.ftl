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
