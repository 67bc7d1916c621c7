# The explanation: one sentence for each thing that a step can find.

found-applies = These rules apply: { $regime }.
found-scope-open = Which rules apply depends on facts that are not settled yet.
found-none-applies = None of the rules covered here applies. Which of these reasons it is depends on facts that are not settled yet.
found-attributed-yes = The organisation is responsible for the act.
found-attributed-no = The organisation is not responsible for the act. It remains responsible for duties of its own, such as security.
found-attributed-open = The organisation is responsible if the act was done in the course of duties or on its behalf. It is responsible for duties of its own, such as security, in any case.
found-support = { $fact } This supports that the organisation is responsible.
found-defence = { $fact } This is no defence.
found-simple = The case is complex neither in fact nor in law, so a shorter processing time is accepted.

found-fineable-yes = The conditions for an administrative fine are met.
found-fineable-no = A condition for an administrative fine is not met, so none can be imposed.
found-fineable-open = It is open whether every condition for an administrative fine is met.
found-waits-answers = This depends on answers that are missing.
found-waits-facts = This depends on facts that are not settled.
found-waits-law = The facts are settled; the law is not.
found-gate-yes = Met: { $gate }.
found-gate-no = Not met: { $gate }.
found-gate-open = Open: { $gate }.
found-own-duty = { $provision }: a duty of the organisation itself. That one of its people acted for private ends is no excuse.
found-its-act-yes = { $provision }: infringed by an act of the organisation.
found-its-act-no = { $provision }: infringed by an act that is not the organisation’s, so the organisation is not charged for it.
found-its-act-open = { $provision }: the organisation is charged for it only if the act is its own.
found-counts-from = { $provision }: infringements count from { $day } onwards.
found-no-ground = Breaching this rule cannot lead to an administrative fine here: { $provision }. The authority can still take other measures.
found-stands-yes = On the facts given, this rule is taken to have been infringed: { $provision }.
found-stands-no = On the facts given, this rule is no ground for an administrative fine: { $provision }.
found-stands-open = It depends on facts that are not settled whether this rule was infringed: { $provision }.
found-limb-met = { $fact } This points to lawful processing.
found-limb-not-met = { $fact } This points to an infringement.
found-time-bar-ends = The last day is { $day }.
found-time-bar-between = The infringement went on for a time, and the text does not say from which day to count: the last day is { $first } or { $last }.
found-interrupted = The time limit was interrupted on { $day }.
found-fault-settled = At least negligence by someone acting for the organisation is needed. That has been settled since { $day }.
found-fault-disputed = Whether intent or negligence is required was not settled on that day.
found-mistake = Not knowing the rule is no excuse for those who should have known it.

found-one-infringement = There is one infringement, and one administrative fine at most.
found-one-fee = { $count } infringements, taken as the same or linked processing: one administrative fine, capped at the maximum for the most serious one.
found-separate = { $count } separate infringements: an administrative fine for each, each with its own maximum.
found-link-open = { $count } infringements. It was not said whether they are linked, so both readings are kept.
found-provision-ceiling = { $provision }: at most { $amount }.
found-ceiling = The law allows at most { $amount }.
found-no-ceiling = None of the rules named is a ground for an administrative fine, so there is no maximum.
found-unlinked = If the infringements were not linked, there would be separate administrative fines of at most { $each }: { $total } in all.
found-linked = If the infringements are linked, there is one administrative fine of at most { $amount }.
found-gravest-lower = An infringement with the lower maximum is marked as the most serious one. The wording leaves open whether { $lower } or { $highest } then applies.
found-turnover-share = { $share } of turnover is { $part }; the fixed amount is { $fixed }. The higher of the two applies.
found-fixed-only = Turnover does not count, so the fixed amount applies.

found-classes-open = Classes of seriousness that can be argued: { $classes }. By this tool’s own rule, a class is left out only when every fact that bears on it points the other way.
found-classes-chosen = Class of seriousness chosen: { $classes }.
found-weighed = { $fact }: { $says }.
found-weighed-if = { $fact }: if so, { $says }.
found-criterion-open = Not answered yet, though it could bear on this criterion ({ $criterion }): { $asked }
found-not-weighed = { $fact } None of the published decisions and guidance used here says how this counts.
found-band = For the class “{ $class }”, the starting amount is { $low } to { $high } of the maximum.
found-size-tier = At this turnover, { $low } to { $high } of that amount may be used.
found-size-none = There is no reduction for size.
found-size-open = The reduction for size depends on the turnover, which was not given exactly enough.
found-size-public = The chapter on turnover does not apply to public bodies.
found-no-method = We know of no published method of calculation for this Act.
found-counterfactual = The Guidelines are of { $day }, later than the day assessed: their result is shown for comparison only.
found-class-range = If the class is “{ $class }”, the Guidelines start from { $amount }.
found-national = { $source } sets out a method of its own. It stands beside the Guidelines and is no part of their amounts.
found-national-period = That method held from { $from } to { $until }, and not on the day assessed: its result is shown for comparison only.
found-national-not-for = That method is only for undertakings, and not for cases that cross borders.
found-day-rate = With this turnover (class { $class }), the day rate is { $amount }.
found-day-rate-times = If it is “{ $severity }” ({ $kind }): { $factors } day rates, { $amount }.
found-category = Art. { $articles }: category { $category }. The basic fine is { $basic }; the band is { $band }.
found-category-not-read = Which category “{ $provision }” was in was not read.
found-repeated = If there was an administrative fine for the same or a similar infringement less than { $time } before, the fine rises by { $share }.
found-kind-formal = formal infringement, Art. 83(4)
found-kind-material = material infringement, Art. 83(5)–(6)
found-severity-light = light
found-severity-medium = medium
found-severity-severe = severe
found-severity-very-severe = very severe
found-counted-once = Under the Guidelines each fact is counted once, so facts already used to assess seriousness are not counted again here.
found-count-again = Under this Act one and the same fact may be weighed more than once, as in the decision on the Police.
found-no-size = The Guidelines give no percentages for these factors: they show a direction, not a size.
found-proportionate = The administrative fine must be effective, proportionate and dissuasive, and never above the maximum.

found-excuse-ignored = { $fact } That is no ground for reducing the administrative fine.
found-excuse-ignored-if = { $fact }: if so, that is no ground for reducing the administrative fine.
found-excuse-counts = { $fact } That may lower the administrative fine, or waive it.
found-no-reduction = There is no ground for reducing the administrative fine.
found-reduction-open = It is open whether there is a ground for reducing the administrative fine. If there is, it may be reduced to nothing.
found-elapsed = From “{ $from }” to “{ $to }”: { $duration }.
found-time-reasons-yes = The authority gave reasons on its processing time.
found-time-reasons-no = The authority must give reasons on its processing time, and did not.
found-time-reasons-open = The authority must give reasons on its processing time.
found-time-may-reduce = A long processing time may lower the administrative fine or make it lapse. There is no formula.
found-time-no-effect = The processing time has no effect here.
found-time-waived = The administrative fine lapses because of the processing time. The infringement stands, and no reprimand takes its place.
found-level = The level found right, before reduction and processing time, is about { $amount }. It is indicative: no fine of that amount was imposed.
found-no-detriment = On the addressee’s own appeal, the administrative fine may not rise above { $amount }.
found-fee = On the judgement entered, the administrative fine comes to { $amount }.
found-reprimand-yes = A reprimand would be sufficient.
found-reprimand-no = A reprimand would not be sufficient.
found-reprimand-open = Whether a reprimand would be sufficient is tested before the amount, and is open.

# What a view makes of a fact.
said-by = { $direction } ({ $view })

# Amounts with two ends.
amount-between = { $low } to { $high }
amount-up-to = up to { $high }
amount-from = { $low } or more, growing with turnover

class-low = low
class-medium = medium
class-high = high

# Places in a text.
at-chapter = { $source } ch. { $chapter } s. { $section }
at-section-only = { $source } s. { $section }
at-para-number = , para. { $para } no. { $number }
at-para = , para. { $para }
at-number = , no. { $number }
at-section = { $source } § { $section }
at-section-para = { $source } § { $section } para. { $para }
at-article = { $source } Art. { $article }
at-paragraphs = { $source } para. { $para }
at-part = { $source } ch. { $part }
at-page = { $source } p. { $page }
at-point = { $source }, { $point }
at-transitional = { $source }, transitional provisions { $point }

# Further regimes, conducts, and an expert's calculation.

found-leads-here = The authority of this country leads the case, together with the other authorities concerned, because the main establishment is here.
found-processor-on-behalf = The controller is responsible for what a processor does on its behalf.
found-processor-exception = This is one of three exceptions: the controller is not responsible for the act.
found-not-read = Art. 83 does not name this rule, and we have not checked whether national law adds an administrative fine: { $provision }.
found-public-not-read = We have not checked whether, and how far, this country fines public authorities. The maximum shown holds if it does.
found-displaced = Another infringement already covers this one, so it does not count beside it: { $provision }.
found-conduct = Operation { $number }: { $provisions }.
found-group-yes = The turnover of the whole group counts.
found-group-no = The company’s own turnover counts.
found-group-open = It is open whether the company’s own turnover counts or the group’s.
found-presumed = Decisive influence is presumed, since all or nearly all of the shares are in one hand, and that was not rebutted.
found-rebutted = The presumption of decisive influence was rebutted.
found-if-authority = If it is a public authority, the maximum is { $amount }.
found-start-if-authority = If it is a public authority, the starting amount is { $amount }.
found-stated = The decision states a maximum of { $stated }; the law gives { $found }. The difference is shown and does not affect the result.
found-draft = This row of the table was read in the draft of 2023 only. The final text of the row was not seen.
found-used = { $fact } This was already used for seriousness and is not counted again.
found-test-met = { $fact } This condition for a reduction for inability to pay is met.
found-test-not-met = { $fact } This condition for a reduction for inability to pay is not met.
found-test-open = A condition for a reduction for inability to pay is open: { $test }
found-lowered = { $case }: the amount would have been { $before } and was lowered to { $after }.
found-nothing-lowers = No further rule lowers the administrative fine after this.
found-calculated = The figures entered come to { $amount }.
found-calculated-conduct = Operation { $number } ({ $provisions }): { $amount }.
found-line-share = { $line }: { $share }, that is { $amount }.
found-line = { $line }: { $amount }.
found-held = Capped at the maximum: { $amount }.
found-rate = At { $rate } for one euro: { $amount }.
found-rate-official = At the rate that the law prescribes, { $rate } of { $day }: { $amount }.
found-rounded = Rounded to the nearest { $unit }: { $amount }.
found-decided-otherwise = The decision says { $decided }; the figures come to { $found }.

line-maximum = Legal maximum
line-start = Starting amount, of the maximum
line-adjusted = For turnover, of the start
line-factors = For the remaining factors, of that
line-proportion = For proportion, of that
