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

# A last day that moved, with what the day before was.
dates-moved = { $day } is { $what }, so the last day is the next working day.
dates-not-moved = We have read no rule for a last day that falls on a weekend or public holiday, so it is not moved.
dates-set = The decision itself set this day.
dates-before-easter = { $days ->
    [one] the day before Easter Sunday
   *[other] { $days } days before Easter Sunday
}
dates-after-easter = { $days ->
    [one] the day after Easter Sunday
   *[other] { $days } days after Easter Sunday
}
dates-friday-from = the first Friday from { $day }
dates-calendar = Save the last days for a calendar (.ics)
dates-calendar-hint = There is one entry for each day that can be computed, with its rule. The file is made in the browser. A calendar kept online gets what is in it.
dates-coming = Law to come, and what is not law yet

# What the last day is called in a calendar.
deadline-inquire = Last day for the authority to look into the matter
deadline-decide = Last day for the authority to decide
deadline-time-bar = Last day before limitation
deadline-time-bar-at-most = Last day before limitation, whatever interrupted it
deadline-appeal = Last day to appeal
deadline-appeal-at-last = Last day for a late appeal
deadline-payment = Last day to pay
deadline-confirmation = Confirmation by a court
deadline-lapse = Last day before an unpaid fine lapses
deadline-costs = Last day to claim costs

# How a time limit is kept.
kept-must-have-come-in = It must have come in by that day. Posting it by then is not enough.
kept-posted-in-time = Posting it by that day is enough.

# What a day off is, as it stands after “is”.
dayoff-saturday = a Saturday
dayoff-sunday = a Sunday
dayoff-new-year = New Year’s Day
dayoff-epiphany = Epiphany
dayoff-maundy-thursday = Maundy Thursday
dayoff-good-friday = Good Friday
dayoff-easter-monday = Easter Monday
dayoff-first-of-may = May Day
dayoff-third-of-may = a national holiday
dayoff-constitution-day = Constitution Day
dayoff-ascension = Ascension Day
dayoff-whit-monday = Whit Monday
dayoff-corpus-christi = Corpus Christi
dayoff-national-day = the National Day
dayoff-midsummer-eve = Midsummer Eve
dayoff-assumption = Assumption Day
dayoff-all-saints = All Saints’ Day
dayoff-independence-day = Independence Day
dayoff-immaculate-conception = the feast of the Immaculate Conception
dayoff-liberation-day = Liberation Day
dayoff-cyril-and-methodius = the day of Saints Cyril and Methodius
dayoff-jan-hus = Jan Hus Day
dayoff-statehood-day = Czech Statehood Day
dayoff-republic-day = the day on which Czechoslovakia was founded
dayoff-freedom-day = the day of the struggle for freedom and democracy
dayoff-uprising-day = the day of the national uprising
dayoff-our-lady-of-sorrows = the feast of Our Lady of Sorrows
dayoff-christmas-eve = Christmas Eve
dayoff-christmas = Christmas Day
dayoff-second-christmas = the Second Day of Christmas
dayoff-new-years-eve = New Year’s Eve
