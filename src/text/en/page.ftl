# The page itself.

amount-about = { $amount } (about { $local })

page-name = Finesight
page-claim = Administrative fees for breaches of data protection law, estimated and explained.
page-privacy = Nothing you enter leaves this device.
page-skip = Skip to the result
page-language = Language
page-law-book = Law book
page-theme = Colours
page-theme-auto = As the device
page-theme-light = Light
page-theme-dark = Dark

start-heading = What could a breach of data protection law cost?
start-intro = Finesight estimates the administrative fee: GDPR fines in the EEA, UK GDPR fines, and fees under the Swedish Criminal Data Act. Answer three questions (where, who, for what purpose), or open a decision and change it. The result follows every answer.
start-examples = Open a decision
start-clear = Clear everything
start-clear-confirm = This clears every answer. Clear?
start-clear-yes = Yes, clear
start-clear-no = Keep
start-answered = { $answered } of { $asked } questions answered

facts-heading = The facts
facts-why = Why we ask
facts-source = Source: { $source }
facts-unknown = Don’t know
facts-not-established = Could not be established
facts-not-established-against = The law asks the controller to be able to show this: what is not shown counts against it.
facts-not-established-for = In Norway, doubt about the facts counts in favour of the one who is to pay.
facts-several = Several are possible
facts-one = Choose one
facts-disputed = The sides say different things
facts-read-as = Read as { $reading }.
facts-read-unknown = Recorded as not known.
facts-clear-answer = Clear answer
facts-remove = Remove { $provision }
facts-named = Named: { $count }
facts-choose-rules = Choose the rules
facts-none-named = None named yet
facts-amount-hint = For example 2.5 m, 1 033 257 000 or 10–50 m
facts-rate-hint = Units of the fee’s currency for one euro, for example 10.59
facts-turnover-rate-hint = For example 1.08 when the turnover is in dollars and the maximum in euro
facts-portion-hint = For example 12.5%, or the amount that it comes to
facts-operation = Operation { $number }
facts-no-operation = Not said
facts-choose-one = Choose
facts-rate-offer = Use { $rate } ({ $day })
facts-date-hint = For example 4 April 2019, 2019-04-04 or 2019
facts-settings = How to look at it
facts-on = Law and decisions as of
facts-on-why = Only what was in force and known on that day is used. Later guidelines are shown for comparison only.
facts-view = Whose view
facts-view-all = All that were held on that day
facts-view-why = Instances differ on what a fact means. Take one view, or leave all open.
facts-compare-heading = Facts that differ

error-empty = Type an amount, or choose “Don’t know”.
error-number = This could not be read as a number: “{ $rest }”.
error-ambiguous = This can be read as { $smaller } or as { $larger }. Write it out in full.
error-too-large = This is more than can be calculated with.
error-negative = An amount cannot be negative.
error-wrong-way = The lower end is above the upper end.
error-currency = { $code } is not used here. Use EUR, SEK, NOK, DKK, GBP, PLN, CZK, HUF, RON, ISK, CHF or USD.
error-two-currencies = Two currencies are named. Use one.
error-rate = A rate lies between 0.0001 and 10,000.
error-not-a-date = This could not be read as a date. Write day, month and year, such as 4 April 2019.
error-no-such-day = There is no such day in the calendar.
error-summary = { $count ->
    [one] There is a problem
   *[other] There are { $count } problems
}

result-heading = The result
result-dock-more = See why
result-waiting = Answer where, who and for what purpose, and a result appears here.
result-if-applies = The result holds if these rules apply.
result-practice-eight = Eight out of ten like decisions lie at { $amount }.
result-practice-all = The { $count } like decisions known lie at { $amount }.
result-practice-few = { $count ->
    [0] No like decision is known on that day.
    [one] One like decision is known: too few for a range.
   *[other] { $count } like decisions are known: too few for a range.
}
result-practice-none = There are no like decisions to compare with.
result-guideline = The guidelines give a starting amount of { $amount }.
result-guideline-later = For comparison: later guidelines would give a starting amount of { $amount }.
result-maximum = The law allows at most { $amount }.
result-maximum-none = Name a rule that carries a fee to see the maximum.
result-fee = On the judgement entered, the fee is { $amount }.
result-fee-none = On the judgement entered, the right level is { $level }, and the fee is then waived: nothing is to be paid.
result-may-end = It may also end in no fee at all.
result-share = That is { $share } of the maximum.
result-practice-place-inside = The fee entered lies inside the practice range.
result-practice-place-outside = The fee entered lies outside the practice range.

answers-heading = Four answers, kept apart
answers-whether = Does a fee follow?
answers-legal = What the law allows
answers-guideline = Where the guidelines start
answers-practice = Where like decisions landed
answers-practice-basis-eight = { $count } decisions; a band that holds eight in ten
answers-practice-basis-all = All { $count } decisions: too few to leave any out
answers-closed = Not met: { $gates }.
answers-open = Still open: { $gates }.
answers-reprimand-open = A reprimand may be enough instead.
answers-class = If “{ $class }”
answers-whether-note = “Likely” is this tool’s own word: every condition is met and something aggravates that no view disputes. A fee is never automatic.
answers-later-steps = Aggravating and mitigating factors come after the starting amount. No source gives them a size, so none is added here.

chart-title = The ranges on one scale
chart-description = A logarithmic scale in { $currency }. Each range is also in the table below.
chart-table = The same as a table
chart-what = What
chart-from = From
chart-to = To
chart-law = The law allows
chart-guideline = Guidelines, “{ $class }”
chart-practice = Practice
chart-decision = A decision
chart-decision-out = A decision not counted
chart-fee = The fee entered
chart-maximum = Legal maximum
chart-rate = Euro shown at { $rate } { $currency } ({ $day }).
chart-rate-official = The rate is the one that the law prescribes.
chart-floor = The scale begins at { $amount }.
chart-open-end = no upper end without turnover

steps-heading = Why, step by step
steps-uses = Answers used
steps-not-answered = not answered
steps-considered = Also considered
steps-sources = Sources

differ-heading = On what the instances differ
differ-none = The views held on that day do not differ on any point recorded.
differ-point = Point
differ-fact = What each makes of the same facts
differ-board = The board decides over the authority.

like-heading = Like decisions
like-count = { $counted } counted of { $listed }
like-who = Who
like-amount = Fee
like-share = Of the maximum
like-fate = What became of it
like-decided = decided { $day }
like-changed = changed to { $amount } on { $day }
like-upheld = upheld { $day }
like-quashed = quashed { $day }
like-waived = waived { $day }
like-secondary = reported by others
like-none-cda = Only two fees are known under this Act: the Police (SEK 2.5 million, later annulled) and Customs (SEK 0.3 million). That is no sample. Shown instead: Swedish public authorities, most of them under the GDPR, as shares of their maximum.
like-public-note = Amounts of public bodies, which have no turnover.
like-compare = Compared with: { $title }
like-compare-this = This case
like-compare-other = The other

besides-heading = Besides the fee
dates-heading = Dates
dates-stages = How long each stage took
dates-from = From
dates-to = To
dates-took = Took
dates-longest = The authority’s longest stage: { $duration }.
dates-none = Give dates to see how long each stage took.
dates-sheet = Last days
dates-unknown = Cannot be computed from the dates given
dates-not-adjusted = Weekends and public holidays are not adjusted for: no rule on them was checked.
dates-doctrine = Processing time in Norway

limits-heading = What this is not
limits-advice = An estimate, not legal advice.
limits-damages = Damages and coercive fines are not included.
limits-public = At an authority, a printout may become a public document.
limits-language = The official texts of the Acts are authoritative; translations are ours.
limits-version = Version { $version }. Swedish Act as consolidated to SFS 2022:737; Norwegian Acts as of January and April 2026.
limits-open = What could not be checked
result-record = For the record:
answers-place-below = { $amount } lies below “{ $class }”, whose lower end is { $times } times that.
answers-place-inside = { $amount } lies inside “{ $class }”.
answers-place-above = { $amount } lies above “{ $class }”: { $times } times its upper end.
dates-precedents = What processing time did in decisions
dates-case = Case
dates-before = Before
dates-after = After
chart-rate-given = The rate is the one entered.
chart-rate-derived = The rate is derived from a decision’s amounts in both currencies.
calc-heading = The calculation entered, line by line
calc-line = Line
calc-share = Share
calc-amount = Amount
calc-total = Sum, held under the maxima
calc-fee = As a fee
calc-incomplete = As far as figures were entered: this is not yet a fee.
changes-heading = What changed in the law since then
changes-none = Nothing recorded here changed between { $then } and { $now }.
changes-intro = Between { $then } and { $now }:
changes-method = The published method holds from this day.
changes-national = The country’s own method began or ceased to hold.
changes-fault = That a fee needs at least negligence is settled, or confirmed, from this day.
changes-view = A view was taken: { $view }.
changes-rate = The law fixed the rate for { $year }.
changes-never-automatic = The Court said that a fee is never automatic.
facts-as-then = As then ({ $day })
facts-as-today = As today ({ $day })
