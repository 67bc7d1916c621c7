# The result as a view of its own, and the views behind it.

outcome-estimate = Estimate
outcome-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
outcome-lead = If there is an administrative fine, a typical one is
outcome-lead-fee = Based on the assessment entered, the administrative fine is
outcome-lead-most = The law allows an administrative fine of at most
outcome-lead-open = How high the administrative fine can be depends on questions that are not answered yet.
outcome-lead-nothing = Say which rule was broken, and an amount appears here.
outcome-typical = A typical fine: { $amount }
outcome-fine = The fine entered: { $amount }
outcome-start = Starting amount under the guidelines: { $amount }
outcome-start-later = Starting amount under later guidelines: { $amount }
outcome-allowed = What the law allows: { $amount }
outcome-picture = { $n } fines on a logarithmic scale, from about { $low } to about { $high }.
outcome-dots = Each dot is one of 50 equally likely fines in cases like this. The dots in strong colour are the middle half. The fainter dots are the rest of the eight out of ten. The outlined dots lie outside these.
outcome-dots-decisions = Each dot is a similar decision. The dots in strong colour are the middle half. The fainter dots are the rest of the range above.
outcome-tested = We tested the estimate on { $n } published fines that it had not seen: { $held } of them lay in the range for eight out of ten.
outcome-sure = How sure is this?
outcome-whether = Will there be a fine at all?
outcome-ended-more = How these shares were tested, and what happened to fines on appeal
outcome-figure-fine = an administrative fine
outcome-figure-less = a reprimand, a warning or an order only
outcome-figure-none = none of these

outcome-given = Your answers
outcome-answers-more = { $n ->
    [one] { $n } more answer
   *[other] { $n } more answers
}
outcome-taken = Assumed
outcome-taken-more = { $n ->
    [one] { $n } more assumption
   *[other] { $n } more assumptions
}
outcome-narrower = Narrow the range
outcome-narrower-intro = What would narrow it most:
outcome-narrower-exact = { $question } (more exactly)
outcome-keep = Save, share, print
outcome-keep-more = What to know first, and other ways to keep it

outcome-views = More on the result
outcome-back = The result
outcome-why-about = What each answer does, and the law in five lines
outcome-cases-about = The nearest decisions, and their fines
outcome-law-about = Each step, with the provision that it rests on, and the dates
outcome-change-about = What helps, what is a duty, and what has no weight
outcome-form = The whole form
outcome-form-about = Every question, your own figures, and versions side by side
outcome-check-about = For whoever has received a decision or is about to make one: what may be wrong with it, and what was not checked

outcome-effects = What each answer does
outcome-effects-intro = A bar to the right raises a typical fine, a bar to the left lowers it. ×1 changes nothing.
outcome-effects-beside = The bars are about the estimate from other decisions, not about the assessment entered.
outcome-effects-sum = All multiplied together
outcome-effects-median = From there to the middle of such fines
outcome-effects-rounding = Rounding of the figures above
outcome-effects-replayed = Without the decision opened here
outcome-effects-held = Held to what the law allows
outcome-times = ×{ $times }
outcome-decisions = { $n ->
    [one] { $n } decision
   *[other] { $n } decisions
}
outcome-unsaid = Not answered: each counts as it did in decisions that did not say
outcome-more = More on the amount
outcome-five = The law in five lines
outcome-five-rules = Rules
outcome-five-most = Maximum
outcome-five-tier = Tier
outcome-five-start = Guidelines
outcome-five-open = Conditions
outcome-tier-higher = The most serious of the rules named is in the higher tier.
outcome-tier-lower = The rules named are in the lower tier.

outcome-nearest = The five nearest decisions
outcome-size = Size
outcome-size-unknown = not stated
outcome-all-decisions = All { $n } decisions
outcome-beside = Fines in the nearest decisions
outcome-more-cases = More decisions

outcome-steps = Step by step
outcome-dates = Dates, and what is disputed

outcome-acts = What can still be done
outcome-act-helps = helps
outcome-act-depends = depends on who decides
outcome-act-duty = a duty
outcome-act-no-help = does not help
outcome-act-nothing = no weight
outcome-act-model = { $n ->
    [one] With this, and all else the same, a typical fine is { $times } times as high ({ $n } decision).
   *[other] With this, and all else the same, a typical fine is { $times } times as high ({ $n } decisions).
}
outcome-act-range = The range of the guidelines, or of the law, would then be { $range }.
outcome-ends = What the ranges depend on
