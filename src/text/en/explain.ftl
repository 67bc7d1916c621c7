# The explanation: one sentence for each thing that a step can find.

# A question and its answer, inside a sentence.
fact = “{ $answer }” ({ $question })

found-applies = These rules apply: { $regime }.
found-scope-open = Which rules apply depends on answers still missing.
found-attributed-yes = The organisation answers for what was done.
found-attributed-no = What was done is not the organisation’s act. It still answers for duties of its own, such as security.
found-attributed-open = The act is the organisation’s if it was done in the performance of duties or on its behalf. It answers for duties of its own, such as security, in any case.
found-support = Speaks for it: { $fact }.
found-defence = Pleaded, and no defence: { $fact }.
found-simple = The case is neither factually nor legally complex, so there is less tolerance for delay.

found-fineable-yes = The conditions for a fee are met.
found-fineable-no = A condition for a fee is not met: no fee can follow.
found-fineable-open = Whether the conditions for a fee are met depends on answers still missing.
found-gate-yes = Met: { $gate }.
found-gate-no = Not met: { $gate }.
found-gate-open = Open: { $gate }.
found-own-duty = { $provision }: the organisation’s own duty. What one of its people did for private ends does not excuse it.
found-its-act-yes = { $provision }: broken by an act of the organisation.
found-its-act-no = { $provision }: broken by an act that is not the organisation’s, so it is not held against it.
found-its-act-open = { $provision }: held against the organisation only if the act is its own.
found-counts-from = { $provision }: breaches count from { $day } only.
found-no-ground = No fee for this one here: { $provision }. Other measures remain.
found-stands-yes = Broken, on the facts given: { $provision }.
found-stands-no = Not broken, or no fee for it, on the facts given: { $provision }.
found-stands-open = Broken or not, depending on answers still missing: { $provision }.
found-limb-met = Speaks for lawfulness: { $fact }.
found-limb-not-met = Speaks for a breach: { $fact }.
found-time-bar-ends = The last day is { $day }.
found-time-bar-between = The infringement went on for a time, and the text does not say from which day to count: the last day is { $first } or { $last }.
found-interrupted = The time bar was interrupted on { $day }.
found-fault-settled = At least negligence by someone acting for the organisation is needed. That has been settled since { $day }.
found-fault-disputed = Whether fault is needed was not settled on that day.
found-mistake = Not knowing the rule does not excuse when one should have known it.

found-one-infringement = One infringement, one fee.
found-one-fee = { $count } infringements, taken as the same or linked processing: one fee, held under the maximum for the gravest.
found-separate = { $count } separate infringements: a fee for each, each with its own maximum.
found-link-open = { $count } infringements. Not said whether they are linked, so both readings stay open.
found-provision-ceiling = { $provision }: at most { $amount }.
found-ceiling = The law allows at most { $amount }.
found-no-ceiling = Nothing named carries a fee, so there is no maximum.
found-unlinked = If the infringements were not linked, there would be separate fees of at most { $each }: { $total } in all.
found-linked = If the infringements are linked, there is one fee of at most { $amount }.
found-gravest-lower = An infringement with the lower maximum is marked as the gravest. The wording leaves open whether { $lower } or { $highest } then applies.
found-turnover-share = { $share } of turnover is { $part }; the fixed amount is { $fixed }. The higher of the two applies.
found-fixed-only = Turnover does not count, so the fixed amount applies.

found-classes-open = Arguable: { $classes }. A class is left out only when every fact that bears on it points the other way.
found-classes-chosen = Chosen: { $classes }.
found-weighed = { $fact }: { $says }.
found-weighed-if = If so, { $fact }: { $says }.
found-criterion-open = No answer given bears on this: { $criterion }.
found-band = For “{ $class }”, the starting amount is { $low } to { $high } of the maximum.
found-size-tier = At this turnover, { $low } to { $high } of that amount may be used.
found-size-none = No reduction for size.
found-size-open = The reduction for size depends on turnover, which is not given exactly enough.
found-size-public = The chapter on turnover does not apply to public bodies.
found-no-method = No authority has published a method for this Act.
found-counterfactual = The Guidelines are of { $day }, later than the day assessed: what they give is for comparison only.
found-class-range = If it is “{ $class }”, the guidelines start from { $amount }.
found-national = { $source } sets out a method of its own. It stands beside the Guidelines and is no part of their amounts.
found-national-period = That method held from { $from } to { $until }, and not on the day assessed: what it gives is for comparison only.
found-national-not-for = That method is only for undertakings, and not for cases that cross borders.
found-day-rate = With this turnover (class { $class }), the day rate is { $amount }.
found-day-rate-times = If it is “{ $severity }” ({ $kind }): { $factors } day rates, { $amount }.
found-category = Art. { $articles }: category { $category }. The basic fine is { $basic }; the band is { $band }.
found-category-not-read = Which category “{ $provision }” was in was not read.
found-repeated = If there was a fine for the same or a similar infringement less than { $time } before, the fine rises by { $share }.
found-kind-formal = formal infringement, Art. 83(4)
found-kind-material = material infringement, Art. 83(5)–(6)
found-severity-light = light
found-severity-medium = medium
found-severity-severe = severe
found-severity-very-severe = very severe
found-counted-once = Under the Guidelines each fact counts once: what bears on seriousness is not used again here.
found-count-again = Under this Act a fact may weigh more than once, as the Police decision shows.
found-no-size = The Guidelines give no percentages for these factors: they show a direction, not a size.
found-proportionate = The fee must be effective, proportionate and dissuasive, and never above the maximum.

found-excuse-ignored = No ground for reduction: { $fact }.
found-excuse-counts = May lower the fee, or waive it: { $fact }.
found-no-reduction = No ground for reduction.
found-reduction-open = Whether there is a ground for reduction is open. It may lower the fee to nothing.
found-elapsed = From “{ $from }” to “{ $to }”: { $duration }.
found-time-reasons-yes = The authority gave reasons on its processing time.
found-time-reasons-no = The authority must give reasons on its processing time, and did not.
found-time-reasons-open = The authority must give reasons on its processing time.
found-time-may-reduce = Slow handling may lower the fee or end it. There is no formula.
found-time-no-effect = Processing time has no effect here.
found-time-waived = The fee is waived for processing time: it lapses, the infringement stands, and no reprimand replaces it.
found-level = The level found right, before reduction and processing time: about { $amount }. It is indicative, not a fee that was imposed.
found-no-detriment = On the addressee’s own appeal, the fee may not rise above { $amount }.
found-fee = On the judgement entered, the fee comes to { $amount }.
found-reprimand-yes = A reprimand would be enough.
found-reprimand-no = A reprimand would not be enough.
found-reprimand-open = Whether a reprimand would be enough is tested before the amount, and is open.

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
found-processor-on-behalf = What a processor does on the controller’s behalf is the controller’s.
found-processor-exception = This is one of three exceptions: what was done is not the controller’s.
found-not-read = Art. 83 does not name this rule, and whether national law adds a fee was not checked: { $provision }.
found-public-not-read = Whether, and how far, this country charges public authorities was not checked. The maximum shown holds if it does.
found-displaced = Another infringement already covers this one, so it does not count beside it: { $provision }.
found-conduct = Operation { $number }: { $provisions }.
found-group-yes = The turnover of the whole group counts.
found-group-no = The company’s own turnover counts.
found-group-open = Whether the company’s own turnover counts or the group’s is open.
found-presumed = All or nearly all of the shares are in one hand: decisive influence is presumed, and was not rebutted.
found-rebutted = The presumption of decisive influence was rebutted.
found-if-authority = If it is a public authority, the maximum is { $amount }.
found-start-if-authority = If it is a public authority, the starting amount is { $amount }.
found-stated = The decision states a maximum of { $stated }; the law gives { $found }. The difference is shown, not copied.
found-draft = This row of the table was read in the draft of 2023 only. The final text of the row was not seen.
found-used = Already used for seriousness, so it does not count again here: { $fact }.
found-test-met = Test of inability to pay, met: { $test }
found-test-not-met = Test of inability to pay, not met: { $test }
found-test-open = Test of inability to pay, open: { $test }
found-lowered = { $case }: { $before } would have been charged, { $after } was.
found-nothing-lowers = No rule of its own lowers the fee after this.
found-calculated = The figures entered come to { $amount }.
found-calculated-conduct = Operation { $number } ({ $provisions }): { $amount }.
found-line-share = { $line }: { $share }, that is { $amount }.
found-line = { $line }: { $amount }.
found-held = Held under the maximum: { $amount }.
found-rate = At { $rate } for one euro: { $amount }.
found-rate-official = At the rate that the law prescribes, { $rate } of { $day }: { $amount }.
found-rounded = Rounded to the nearest { $unit }: { $amount }.
found-decided-otherwise = The decision says { $decided }; the figures come to { $found }.

line-maximum = Legal maximum
line-start = Starting amount, of the maximum
line-adjusted = For turnover, of the start
line-factors = For the remaining factors, of that
line-proportion = For proportion, of that
