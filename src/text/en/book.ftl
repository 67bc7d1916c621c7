# The law book, a page of its own (examples/lawbook.rs). The app’s page is built without these.

book-skip = Skip to the book
book-back = Back to Finesight
book-contents = Contents
book-intro = Every rule and figure that Finesight works with, written from the same tables. Beside each stands where it was read, and how well it was checked.

book-common = The GDPR: what the countries share
book-common-about = A country’s own part below has only what differs from this.
book-as-common = As in the shared part:
book-besides = Differs from the shared part’s table, or is added to it:
book-instead = In place of the shared part’s table:
book-not-here = From the shared part, this does not hold here:
book-read-as = Where the shared part names the GDPR, read instead:

book-statute = Text whose rules are broken
book-currency = Currency of the fee
book-doubt = Who bears the doubt about a fact
book-doubt-for = Doubt counts in favour of the one who is to pay.
book-doubt-against = Doubt counts against the one who must be able to show compliance, where the rule asks for that.

book-where = Where it stands, and how it was checked
book-rule = Rule
book-since = Known since
book-always = from the start
book-from = from
book-until = until
book-not-read = Not read

book-steps = Where each step’s rule stands
book-step = Step

book-maxima = Legal maxima
book-by-provision = Each provision has its own maximum: one of these
book-tier = Tier
book-tier-lower = Lower tier
book-tier-higher = Higher tier
book-amount = Amount for everyone
book-or-turnover = Share of an undertaking’s turnover, if that is more
book-at-most = At most

book-provisions = Provisions
book-own-provisions = Provisions settled by national law
book-provision = Provision
book-who = Who can be charged
book-controller = controller
book-processor = processor
book-no-fee = No fee

book-public = Public authorities
book-public-as-others = They are charged as others are.
book-public-exempt = They cannot be charged.

book-conditions = Conditions, and what may take the place of a fee
book-fault-before = Before the first of these days it was not settled whether fault is needed.

book-method = Published method
book-bands = Bands by seriousness
book-sizes = Tiers by turnover
book-turnover = Turnover
book-above = above
book-method-rules = Further rules of the method
book-no-amounts = The method fixes no amounts.
book-funds = For those without turnover, assets, funding or budget take its place.
book-inability = Inability to pay may lower the fee.

book-national = The authority’s own method
book-day-rates = Day rates by turnover
book-mean = Mean turnover
book-day-rate = Day rate
book-actual = the actual turnover
book-factors = How many day rates
book-severity = Severity
book-categories = Categories of fines
book-category = Category
book-basic = Basic fine
book-fine-band = Band of the fine
book-in-category = What is in which category
book-read-for = Read for Art.

book-criteria = Criteria
book-criterion = Criterion
book-judged = Judged on

book-clocks = Time limits
book-clock = Time limit
book-length = Length
book-weeks = weeks
book-first-breach = Earliest breach
book-first-breach-about = A breach before this day carries no fee.
book-time-bar = Limitation
book-appeal = Appeal
book-payment = Payment
book-lapse = Lapse of an unpaid fee
book-costs = Claim for costs

book-rates = Rates that the law prescribes
book-year = Year of use
book-rate-day = Day of the rate
book-every-year = Each year
book-rate-rule = the rate of that day, or of the next table after it
book-per-euro = For one euro

book-views = Views that instances hold
book-positions = positions
book-position = Position
book-readings = what it makes of facts
book-fact = Fact
book-direction = Which way

book-notes = What courts and authorities said
book-note = What was said

book-lowered = What may lower a fee afterwards
book-reduction = The fee may be lowered or waived if the breach was excusable or a fee would be unreasonable.
book-precedents = Decisions that lowered an amount, or considered it

book-measure = What may happen
book-when = When
book-when-always = Always
book-when-broken = If one of these is broken:
book-when-no-ground = If something named carries no fee
book-when-lost = If control over data was lost
book-when-no-fee = If no fee follows
book-when-at-home = If the case does not cross borders
book-when-abroad = If the case crosses borders
book-when-public = If it may be a public authority

book-open = What is open
book-to-check = Where it would have to be checked
book-source = Source
book-checked = How what is cited here was checked
book-not-cited = Not cited in this book
