# The report: what is asked before it is made, and what stands in it alone.

report-heading = Estimate of an administrative fine
report-made = Finesight { $version }, on { $day }. Law as of { $law }.
report-form = Report
report-about = The report has two pages. They show the result with what each amount means, then the answers, the law and the nearest decisions. What you write here stands on the first page.
report-private = What you write here stays in this tab and is not saved with the case.
report-name = Name of the case
report-reference = Reference number
report-author = Written by
report-day = Date
report-note = Note
report-program = Made with
report-every-step = With an appendix: every step and its source, answers for which page two has no room, and the versions side by side
report-word = Word document
report-word-left-out = The Word document needs a part that this single file leaves out to stay small. To get it, open Finesight as a website. Or print the report.
report-no-word = The Word document could not be made: a part of the page that it needs could not be loaded. Try again, or print the report.
report-amounts = The result, amount by amount
report-what = What
report-amount = Answer
report-means = What it means
report-not-known = Not known
report-whether = Whether there is a fine
report-whether-means = Whether the conditions for an administrative fine are met, based on these answers.
report-typical = A typical fine
report-typical-means = In cases like this, as many fines are below it as above it.
report-half = The middle half
report-half-means = One fine in four is below this range, and one in four is above it.
report-eight = Eight out of ten
report-eight-means = One fine in ten is below this range, and one in ten is above it.
report-all = All fines counted
report-all-means = These are the lowest and the highest of { $n } fines in similar cases. There are too few to leave any out.
report-guideline = Starting amount of the guidelines
report-maximum = Legal maximum
report-maximum-means = No administrative fine may be higher.
report-sure = How sure it is
report-assumed = Assumed, because nothing was said
report-law = The law in short
report-nearest = The nearest decisions
report-sources = Sources
report-appendix = Appendix: every step and its source
report-more = The other answers
report-more-in = { $n ->
    [one] … and one more answer, in the appendix.
   *[other] … and { $n } more answers, in the appendix.
}
report-more-left = { $n ->
    [one] … and one more answer. The report with its appendix has it.
   *[other] … and { $n } more answers. The report with its appendix has them.
}
