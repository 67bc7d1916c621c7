# Malta: its rules, its sources, and what is said of them.

## The law that applies

regime-mt-gdpr = Malta: GDPR and Maltese Data Protection Act

## Sources

source-maltese-data-act = Maltese Data Protection Act (Cap. 586)

## Provisions that fall away

carveout-expression-mt = For journalism, for academic, artistic or literary expression and for other uses of the freedom of expression and information, these provisions do not apply as far as complying would be incompatible with that: Articles 5(1)(a)–(e), 6, 7, 10, 11(2), 13(1)–(3), 14(1)–(4), 15(1)–(3), 17(1)–(2), 18(1)(a), (b) and (d), 20(1)–(2), 21(1), 25, 27, 30, 33, 34, 42 and 43. The processing has to be proportionate, necessary and justified for reasons of substantial public interest.

## What courts and authorities said

note-mt-order = The Information and Data Protection Commissioner imposes the fine and orders it to be paid as a civil debt. Without an appeal the decision becomes final and can be enforced like a court’s judgment.
note-mt-authorities = A public authority or body pays up to EUR 25,000 for each violation in the lower tier, and up to EUR 50,000 in the higher one. A daily fine can come on top, which is not worked out here.
note-mt-grounds = An appeal can rest on a material error of fact, a material error of procedure, an error of law, or a material illegality, such as an unreasonable or disproportionate decision.

## What else may happen

measure-mt-daily = As long as the violation lasts, the Commissioner can also impose on the authority EUR 25 a day in the lower tier, and EUR 50 a day in the higher one.
measure-mt-not-due = Nothing is due until all remedies are exhausted or their time has run out.
measure-mt-court = What the tribunal decides can be appealed to the Court of Appeal within 20 days of when it was notified.
measure-mt-offence = Whoever knowingly gives the Commissioner false information, or does not follow a lawful request in an inquiry, commits an offence: a criminal fine (multa) of EUR 1,250–50,000, six months in prison, or both.

## Time limits

daterule-mt-imposed-by = The Information and Data Protection Commissioner.
daterule-mt-appeal = 20 days from when the decision was served, to the Information and Data Protection Appeals Tribunal.
daterule-mt-payment = After an appeal, 15 days from when it was withdrawn, or from when the tribunal or the Court of Appeal confirmed the fine or set another. After that the Commissioner can sue. Without an appeal the Act names no time.

## What could not be checked

open-mt-limitation = In what we have read of the Maltese Act, nothing says until when a fine can be imposed or collected, who is a public authority, or what moves a time past days off. We have not read other Acts (legislation.mt).
