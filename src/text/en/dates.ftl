# Lengths of time, as they stand in a sentence.

duration-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
duration-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
duration-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}

# Two dates, or words for them, as the ends of a range.
date-range = { $first } to { $last }
