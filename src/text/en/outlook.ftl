## What to ask next

next-first = Answer this next:
next-with = together with
next-needed = Without this answer there is no range.
next-settles = Whatever the answer, it decides which rules apply.
next-may-settle = It may decide which rules apply.
next-end = Whatever the answer, the range then has an upper end; at best it is { $best }.
next-whatever = Whatever the answer, the range is then at most { $worst }; at best it is { $best }.
next-at-best = At best, the range is then { $best }; at worst it stays as it is.
next-others = Other questions that can narrow it
next-none = No single remaining answer can narrow the range of the guidelines, { $range }. What is open is a matter of judgement, or needs several answers together. Answers may still change the estimate of a fine.
next-none-maximum = No single remaining answer can narrow the range that the legal maximum leaves, { $range }. What is open needs several answers together. Answers may still change the estimate of a fine.
next-unknown = You said that you don’t know this.


## What the width is made of

width-heading = Why the range is as wide as it is
width-whole = The range is { $range }: its upper end is { $factor } times its lower end (amounts below { $floor } count as { $floor }; each currency has a least amount of its own).
width-open = The range has no upper end as long as the turnover that counts, or its exchange rate, is not known.
width-nothing = Whether there is an administrative fine at all is a question of its own.
width-facts = Facts not given: with every fact known, at most { $range } would be left, with an upper end { $factor } times the lower.
width-facts-one = Facts not given: with every fact known, one amount would be left.
width-facts-none = Facts not given: they make the range no wider than the authority’s judgement alone could.
width-facts-open = Facts not given: once the turnover is known, the range has an upper end. The larger the turnover, the higher that end.
width-discretion = The authority’s judgement: once it is made, at most { $range } would be left, with an upper end { $factor } times the lower.
width-discretion-one = The authority’s judgement: once it is made, one amount would be left.
width-discretion-none = The authority’s judgement: even once it is made, the facts not given would leave the range as wide.
width-discretion-open = The authority’s judgement: even once it is made, the range would have no upper end until the turnover is known.
width-views = Positions that differ: following one of them, at most { $range } would be left, with an upper end { $factor } times the lower.
width-views-one = Positions that differ: following one of them, one amount would be left.
width-views-none = Positions that differ: following one of them would not narrow the range.
width-parts = These cannot be added up: as long as two of them are not settled, one may hide the other.
width-left-facts = Widest range once every fact is known
width-left-discretion = Widest range once the authority has judged
width-left-views = Widest range if one position is followed

## Who reaches the ends

ends-heading = Cases at the ends of the ranges
ends-intro = For each end there is a case that fits what you said and reaches it. Show it to see its facts and every step. Your own case is kept beside it.
ends-low = Lower end
ends-high = Upper end
ends-show = Show this case
ends-maximum = Legal maximum
ends-classes = Guidelines, over the classes left open

## What cannot change anything

next-idle = Cannot change the result any more
idle-same-size = The amounts are the same for every size that is left.
idle-graver-stands = The maximum is the same whatever the answer.
idle-condition-fails = No administrative fine can be imposed, because another condition is not met.
idle-condition-met = The condition that it belongs to is met, or not needed.
idle-not-read = None of the positions applied here gives this any weight.

## What would change it

lever-silence = There may be a right to silence, and the authority has to point it out.
lever-heading = What would change it
lever-intro = This is what can still be done, and what the range would then be. Where nothing says how much an act counts for, no amount is made up.
lever-what = Act
lever-range = The range with it
lever-weight = How it is weighed
lever-same = As it is
lever-none = None of the positions applied here gives it weight.
lever-bound = The administrative fine can no longer exceed { $amount }.
lever-deleted = What counts is that the data was out of control. It counts even if the data has been deleted since.
lever-may-appeal = A decision can be appealed. With these answers, no rule read here limits the administrative fine because of that.
lever-not-worse = A decision can be appealed. As a rule, the addressee’s own appeal does not make the outcome worse.
lever-nothing-left = Nothing that is listed here is left to do.
act-notify = Tell the authority
act-stop = Stop the processing before the authority asks
act-contact = Tell the people concerned
act-delete = Have the data deleted
act-remedy = Quickly limit the harm to the people concerned
act-cooperate = Cooperate beyond what the law asks
act-appeal = Appeal
