# The result as a view of its own, and the views behind it.

outcome-estimate = Estimate
outcome-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
outcome-lead = If there is an administrative fine, a typical one is
outcome-lead-fee = On the judgement entered, the administrative fine is
outcome-lead-most = The law allows an administrative fine of at most
outcome-lead-open = How high the administrative fine can be depends on what is not answered yet.
outcome-lead-nothing = Say which rule was broken, and an amount appears here.
outcome-typical = A typical one: { $amount }
outcome-fine = Entered: { $amount }
outcome-start = Where the guidelines start: { $amount }
outcome-start-later = Where later guidelines would start: { $amount }
outcome-allowed = What the law allows: { $amount }
outcome-picture = { $n } fines on a logarithmic scale, from about { $low } to about { $high }.
outcome-dots = Each dot is one of 50 equally likely fines in cases like this. Dark: the middle half. Lighter: the rest of eight out of ten. Outlined: beyond these.
outcome-dots-decisions = Each dot is a like decision. Dark: the middle half. Lighter: the rest of the range above.
outcome-tested = Tested on { $n } published fines that it had not seen: { $held } of them lay within eight out of ten.
outcome-sure = How sure is this?
outcome-whether = Will there be a fine at all?
outcome-ended = Behind this are { $n } decisions. Authorities choose which ones they publish.
outcome-ended-more = What this rests on, and what became of fines on appeal
outcome-figure-fine = an administrative fine
outcome-figure-less = a reprimand, a warning or an order only
outcome-figure-none = none of these

outcome-happened = What happened
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
outcome-narrower = Make it narrower
outcome-narrower-intro = These answers would say most:
outcome-keep = Save, share, print
outcome-keep-more = What to know before, and other ways

outcome-views = More on the result
outcome-back = The result
outcome-why-about = What each answer does, and the law in five lines
outcome-cases-about = The nearest decisions, and what they came to
outcome-law-about = Each step down to the provision, with dates
outcome-change-about = What helps, what is a duty, and what has no weight
outcome-form = The whole form
outcome-form-about = Every question, figures of your own, versions side by side

outcome-effects = What each answer does
outcome-effects-intro = A bar to the right raises a typical fine, a bar to the left lowers it. ×1 changes nothing.
outcome-effects-sum = All of it multiplied
outcome-times = ×{ $times }
outcome-decisions = { $n ->
    [one] { $n } decision
   *[other] { $n } decisions
}
outcome-unsaid = Not answered: each counts as in decisions that did not say
outcome-more = More on the amount
outcome-five = The law in five lines
outcome-five-rules = Rules
outcome-five-most = Maximum
outcome-five-tier = Tier
outcome-five-start = Guidelines
outcome-five-open = Conditions
outcome-tier-higher = The gravest rule named is in the higher tier.
outcome-tier-lower = The rules named are in the lower tier.

outcome-nearest = The five nearest decisions
outcome-size = Size
outcome-size-unknown = not stated
outcome-all-decisions = All { $n } decisions
outcome-beside = What the nearest come to
outcome-more-cases = More decisions

outcome-steps = Step by step
outcome-dates = Dates, and what is disputed

outcome-acts = What can still be done
outcome-act-helps = helps
outcome-act-depends = depends on who decides
outcome-act-duty = a duty
outcome-act-nothing = no weight
outcome-act-model = { $n ->
    [one] With this, and all else alike, a typical fine is { $times } times as high ({ $n } decision).
   *[other] With this, and all else alike, a typical fine is { $times } times as high ({ $n } decisions).
}
outcome-act-range = The range of the guidelines, or of the law, would then be { $range }.
outcome-ends = What the ranges turn on
