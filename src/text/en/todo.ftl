# "What to do now": what to do, what it does in law, the deadlines, and drafts to copy.

todo-heading = What to do now

todo-stop = Stop it and limit the harm.
todo-do-stop = Put right what you can, and keep logs and messages as evidence.
todo-law-stop = What was done to limit the harm is weighed when an administrative fine is decided.

todo-notify = Tell the authority within 72 hours.
todo-if-notify = If data also got out, tell the authority within 72 hours.
todo-do-notify = Send what you know now, and the rest when you know it.
todo-law-notify = The authority has to be told of a personal data breach without undue delay. Where feasible, this must be within 72 hours after the controller became aware of it. This does not apply if the breach is unlikely to result in a risk to people’s rights and freedoms. Whoever notifies later has to say why. What is not known yet may follow.
todo-law-notify-se = A personal data breach has to be notified within 72 hours. If it is notified late or not at all, that can lead to an administrative fine.

todo-tell-controller = Tell the organisation whose data you handle, without delay.
todo-if-tell-controller = If data also got out, tell the organisation whose data you handle.
todo-do-tell-controller = It has to tell the authority, and has little time.
todo-law-tell-controller = A processor has to tell the controller of a personal data breach without undue delay after becoming aware of it.

todo-tell-people = Tell the people concerned if it is serious for them.
todo-do-tell-people = Say plainly what happened and what they can do.
todo-law-tell-people = If a breach is likely to result in a high risk to people’s rights and freedoms, they have to be told without undue delay.

todo-log = Write it down in your log of breaches.
todo-do-log = Write down what happened, what it led to, and what you did.
todo-law-log = Every personal data breach has to be documented, even one that is not notified, so that the authority can check.

todo-answer-request = Answer the person now.
todo-do-answer-request = A late answer is better than none. Say what you will do, or why you will not do it.
todo-law-answer-request = A request has to be answered without undue delay, and within one month after it came in. Where necessary, because requests are complex or many, two months can be added. The person then has to be told why within the first month.
todo-law-answer-request-uk = A request has to be answered without undue delay and in time. From 5 February 2026, an Article of its own says how the month is counted. We have not checked it, so no last day is worked out.

todo-answer-authority = Answer the authority in time.
todo-do-answer-authority = Keep to the deadline in its letter. If that is too short, ask for more time before it passes.
todo-law-answer-authority = The authority can ask for all the information that it needs for its tasks. A controller or processor that it asks has to cooperate.

todo-appeal = Appeal in time if you disagree.
todo-do-appeal = Note the day on which you get a decision: the time is short.
todo-appeal-last = Last day: { $day }.
todo-appeal-passed = That day has passed.

# The inside of a step: what there is in it.
todo-more = The law
todo-more-letter = The law, and a draft to copy
todo-more-deadline = The deadline, the law, and a draft to copy

# What not doing it adds to the estimate, in words such as "higher by 20%".
todo-effect = According to the estimate, a typical administrative fine is { $change } if this duty is found to be broken as well.
todo-unmeasured = In published decisions, taking these steps does not measurably lower the administrative fine. The law still weighs them, and breaking a duty can raise it.

# Where to notify, with the name of the authority.
todo-form = Where to notify: { $authority }
todo-form-list = Find your authority: { $authority }
todo-page-read = We read the authority’s page in a stored copy without a date. If it has moved, look on its site.
todo-page-linked = Other pages link to this address. We have not checked the page itself.
todo-page-list = There are several authorities: choose yours. Other pages link to this list, which we have not checked.
todo-page-site = We could not establish the address of the form. This leads to the authority’s site.

todo-aware = When did you become aware of it?
todo-aware-hint = For example 15 May 2026 at 10:20. You may leave out the time.
todo-moment = { $day } at { $hour }
todo-ends = The 72 hours end on { $moment }. Nights, weekends and holidays count.
todo-ends-day = The 72 hours end on { $day }, at the time of day when you became aware of it. Nights, weekends and holidays count.
todo-ended = That time has passed. Notify now all the same, and say why it is late.
todo-received = When did you get the request?
todo-received-hint = For example 15 May 2026
todo-answer-by = Answer by { $day }. You have until { $longer } only if you tell the person within the first month why it takes longer.
todo-not-one-day = Type one day, such as 15 May 2026.
todo-no-such-hour = There is no such time of day. Write it as 10:20.
todo-calendar = Save for a calendar (.ics)
todo-calendar-notify = End of the 72 hours: notify the personal data breach
todo-calendar-answer = Last day to answer the request

# Drafts. What stands in brackets is to be filled in.
todo-copy = Copy
todo-copied = Copied.
todo-not-copied = Copying did not work. Select the text and copy it.
todo-letter-notify =
    Notification of a personal data breach

    Who we are: [organisation, address, registration number]

    Who to contact: [data protection officer or other contact, telephone, e-mail]

    What happened: [what, where, how it was found]

    When it happened, and when we became aware of it: [date and time of both]

    Whose data: [kinds of people, and about how many]

    Which data: [kinds of data, and about how many records]

    What it is likely to lead to: [consequences for the people]

    What we have done, and will do: [against the breach and its effects]

    Whether the people were told: [yes, when and how; or no, and why]

    If this comes after 72 hours, the reason: [reason]

    What we do not know yet, and will send: [what, when]
todo-letter-tell-controller =
    We process personal data on your behalf, and there was a personal data breach.

    What happened: [what, where, how it was found]

    When it happened, and when we became aware of it: [date and time of both]

    Whose data, and which: [kinds, and about how many]

    What we have done, and will do: [against the breach and its effects]

    Who to contact: [name, telephone, e-mail]
todo-letter-tell-people =
    We are writing to you because there was a personal data breach that affects data about you.

    What happened: [in plain words, with the date]

    Which data about you: [data]

    What it may lead to: [consequences]

    What we have done, and will do: [against the breach and its effects]

    What you can do: [such as changing a password or watching your account]

    You can contact: [data protection officer or other contact, telephone, e-mail]

    We are sorry that this happened.

    { "[" }Name, organisation]
todo-letter-answer-request =
    We have received your request of [date] to [see, correct, delete …] your data.

    { "[" }This is what we have done, and the copy is enclosed. / We will not do what you ask, because …]

    { "[" }Our answer comes late, because … We are sorry for that.]

    { "[" }We need until … because your request is complex / we have many requests.]

    If you disagree, you can complain to [authority] or go to court.

    You can contact: [name, telephone, e-mail]
todo-letter-answer-authority =
    To [authority], case [number]

    We have received your letter of [date], which asks for an answer by [date].

    We are working on the answer, and ask for more time, until [date], because [reason].

    { "[" }What we can say now is enclosed. / We stopped what you ask about on [date].]

    You can contact: [name, telephone, e-mail]
