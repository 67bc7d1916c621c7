# The law book, a page of its own (examples/lawbook). The app’s page is built without these.

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
book-compared = Public authorities are compared with
book-compared-none = No group of like decisions
book-model = Model of published fines
book-model-speaks = It covers these rules.
book-model-silent = It does not cover these rules: it is made of fines under the GDPR.

book-where = Where it stands, and how it was checked
book-rule = Rule
book-since = Known since
book-always = from the start
book-from = from
book-until = until
book-not-read = Not read

book-steps = Where each step’s rule stands
book-step = Step
book-competent = Who is a competent authority
book-imputation = What an organisation’s people do counts as its own act
book-gravest-open = Where the maxima differ within one fee, the law leaves open which infringement is the gravest.

book-scope = When other rules apply instead
book-answers = On these answers
book-first-row = The first row that fits the answers holds
book-follows = What follows
book-otherwise = Any others

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
book-own-duty = own duty
book-not-broken = Not broken
book-monitoring-body = Monitoring body
book-processor = processor
book-no-fee = No fee

book-question = Question
book-speaks = Speaks for a breach
book-one-is-enough = one of these is enough
book-all-needed = all of these are needed

book-public = Public authorities
book-public-as-others = They are charged as others are.
book-public-exempt = They cannot be charged.

book-conditions = Conditions, and what may take the place of a fee
book-fault-before = Before the first of these days it was not settled whether fault is needed.
book-reprimand-first = Whether a reprimand is enough is tested before the amount.

book-method = Published method
book-bands = Bands by seriousness
book-sizes = Tiers by turnover
book-turnover = Turnover
book-above = above
book-method-rules = Further rules of the method
book-no-amounts = The method fixes no amounts.
book-funds = For those without turnover, assets, funding or budget take its place.
book-inability = Inability to pay may lower the fee.
book-presumption = Whoever owns all or nearly all of the shares is presumed to have decisive influence.
book-inability-tests = Tests of inability to pay
book-met = Met by the answer

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
book-no-appeal-leading = Where the authority leads a case across borders, its decision cannot be appealed to the appeals body.
book-no-time = no time runs

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
book-no-detriment = As a rule, the addressee’s own appeal does not make the outcome worse.
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

book-decisions = Decisions
book-decisions-about = What authorities decided, each amount in the currency of the decision. These decisions are here because their reasons were published; they are no random sample. What was not verified is left out and named. The criterion beside a direction is the one that the circumstance falls under, where the decision names none.
book-decision = Decision
book-withheld = Name not given
book-broken = What was broken
book-law-earlier = The law before the GDPR
book-found = Turnover, and what was found and weighed
book-not-stated = Not stated
book-turnover-group = Turnover of the group
book-turnover-public = Income or budget
book-found-reported = Reported by the controller itself
book-found-special = Special categories of data
book-found-not-special = No special categories of data
book-found-children = Children
book-found-before = Earlier infringements
book-found-not-before = No earlier infringements
book-found-cooperated = Good cooperation
book-found-obstructed = Poor cooperation
book-decided = Announced and decided
book-notice = Announced
book-draft = Draft for other authorities
book-first-decision = First decision
book-fee = Fee
book-recommended = Fine asked for, no fee
book-reprimand = Reprimand, no fee
book-national-maximum = National maximum for this body
book-later = What became of it
book-upheld = Upheld
book-changed = Set at
book-quashed = Quashed
book-waived = Waived
book-paid = Lowered for payment or admission, paid
book-pending = Not decided when read
book-not-appealed = Not appealed
book-origin-hub = Page on GDPRhub with the decision in machine translation
book-origin-text = The decision itself, in machine translation
book-origin-page = The authority’s page
book-origin-cited = Another decision
book-origin-others = Pages of others
book-remark-binding = More than the draft: a binding decision of the EDPB came between.
book-remark-published = The day is that of publication.
book-remark-together = The amount is for several together.
book-remark-currency = The source gives the amount in this currency.
book-not-verified = Not verified
book-open-controller = the name
book-open-day = the day
book-open-articles = the provisions
book-open-fault = the degree of fault
book-open-factors = what was weighed
book-open-notice = the amount announced
book-open-later = what became of it
book-open-authority = who set the amount

book-questions = Where each question comes from
book-no-rule = No rule
book-burden = Who has to prove it
book-burden-authority = the authority
book-burden-controller = the controller
book-burden-nobody = no one; it stays open
book-kept = Not asked here: kept if it was answered under other rules
book-condition-of = Condition:

book-open = What is open
book-to-check = Where it would have to be checked
book-source = Source
book-known = Known from
book-authentic = Authoritative language version
book-checked = How what is cited here was checked
book-not-cited = Not cited in this book
