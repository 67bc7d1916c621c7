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

# Events, as they stand in a table.

event-breach-start = beginning of the infringement
event-breach-end = end of the infringement
event-reported-on = report to the authority
event-requested-on = first request for a statement
event-answered-on = answer
event-chance-to-comment-on = chance to comment
event-notice-on = advance notice
event-commented-on = comments
event-decided-on = decision
event-received-on = receipt of the decision
event-appeal-by = last day to appeal
event-appealed-on = appeal
event-forwarded-on = forwarding of the appeal
event-closed-on = decision on the appeal
event-final-on = decision becoming final
event-rate-day = day of the rate
