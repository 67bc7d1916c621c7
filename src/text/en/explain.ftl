# The explanation: one sentence for each thing that a step can find.

# A question and its answer, inside a sentence.
fact = “{ $answer }” ({ $question })

found-applies = These rules apply: { $regime }.
found-scope-open = Which rules apply depends on answers still missing.
found-attributed-yes = The organisation answers for what was done.
found-attributed-no = What someone does for private ends is not the organisation’s.
found-attributed-open = The organisation answers if it was done in the performance of duties.
found-support = Speaks for it: { $fact }.
found-defence = Pleaded, and no defence: { $fact }.
found-simple = The case is neither factually nor legally complex, so there is less tolerance for delay.

found-fineable-yes = The conditions for a fee are met.
found-fineable-no = A condition for a fee is not met: no fee can follow.
found-fineable-open = Whether the conditions for a fee are met depends on answers still missing.
found-gate-yes = Met: { $gate }.
found-gate-no = Not met: { $gate }.
found-gate-open = Open: { $gate }.
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
found-public-caution = For Norwegian public bodies these amounts mislead on their own: the largest municipal fees are NOK 1 to 4 million.
found-no-method = No authority has published a method for this Act.
found-counterfactual = The Guidelines are of { $day }, later than the day assessed: what they give is for comparison only.
found-class-range = If it is “{ $class }”, the guidelines start from { $amount }.
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
