# Easier words for the path of a visitor, shown in place of the ordinary ones to who chooses them.

# What happened, and one question a page.

happened-hacked = a virus that locks files, a stolen laptop, files open to everyone online
happened-sent-wrong = a letter, an e-mail, a group e-mail that shows all addresses
happened-filmed = a camera, GPS in cars, a record of what staff do
happened-cookies = in a web shop, in an app, to count visitors
happened-no-ground = a photo put online, data used for something else, fingerprints at work
happened-too-much = a passport copied without need, e-mails of someone who left the job
happened-not-told = the text about their data is missing or hard to understand
situation-late-notice = Data breach reported late or never
situation-processor = No contract about data with a supplier
happened-processor = a cloud service, a firm that handles wages
situation-abroad = Data sent abroad without protection
happened-abroad = a cloud service in a country that protects data less
ask-range = 8 out of 10 fines: { $range }
ask-group = It is in a group of companies: use the group’s turnover
hint-country = In several EU or EEA countries? Choose the one with the main office. For a private person, choose where they live.
row-reach-offers = Offers products or services there, even for free
hint-reach = Here, Europe means the EU, Iceland, Liechtenstein, Norway and the UK.
hint-people-in = Choose the country where the people affected live.
hint-body = Choose who decides what the data is used for. If staff did it, that is usually the employer.
row-body-person = A private person, such as a neighbour
option-body-association = Club, association, foundation or other non-profit
hint-purpose = There are special rules for crime-fighting, national security and defence.
row-purpose-law-enforcement = Fighting crime, criminal cases, prisons, public order
hint-household = The data protection rules do not cover purely private use.
row-household-personal = Kept within the family or among friends
row-household-own-ground = A camera that films only its owner’s property
row-household-beyond-own-ground = A camera that also films the street or other people’s property
row-household-published = Anyone can see it, such as on a website
row-household-no = For work, business, a club or similar
hint-turnover = Turnover is all sales worldwide, without VAT. A rough figure is enough.
hint-group-turnover = Turnover is all the group’s sales worldwide, without VAT. A rough figure is enough.
facts-amount-hint = For example 2.5 million, 1,033,257,000 or 10–50 million
hint-data-kind = Do several fit? Choose the last of them.
row-data-kind-close = Location, private messages, money matters or ID number
hint-activity = We use this to compare with similar cases.

# How many people it concerned.

hint-people-number = Count everyone whose data was used, seen or lost. A guess will do.
people-not-a-number = Type a whole number, from 1 to 10,000,000,000.
people-hint = For example 120, 100–1,000 or 2 million

# The page: the start, keeping a case, and the result in sentences.

start-heading = What could it cost to break data protection law?
start-intro = Answer a few short questions. It takes about 1 minute. You do not need to know the law. Your answers stay on this device.
start-other-example = the whole form, which also lets you choose the broken rule
start-scope = Finesight estimates the fine for breaking data protection law. Its full name is administrative fine. An authority decides on it, in some countries a court. The main law is the GDPR. Finesight covers it in the EU, Iceland, Liechtenstein, Norway and the UK. In some countries it also covers laws on crime-fighting, cookies and electronic marketing. It explains every step and names its source.
start-clear-confirm = All your answers will be gone. Clear everything?
work-save-hint = All your answers are in the file. People can read it, and programs too. It is made on this device.
work-open-hint = Open a file that you saved here. It replaces what is on the page. Choose “Undo” to get the old answers back.
work-link-hint = All your answers are in the link. Other versions that you keep are in it too. Whoever gets the link can read them. E-mail, chat services and browser histories may keep the link. The server of this site never sees it.
work-keep-hint = Without a tick, your answers are gone when you close this tab. With it, whoever uses this browser can see them. This lasts until you clear everything.
work-refused-not-a-case = This does not come from Finesight, or it is damaged. Nothing was changed.
work-not-kept = This browser cannot keep your answers. It keeps nothing for this page, or it has no room. Your answers are gone when you close this tab.
facts-read-unknown = We noted that this is not known.
error-number = We cannot read this as a number: “{ $rest }”.
error-ambiguous = Do you mean { $smaller } or { $larger }? Write the number in full.
error-too-large = This number is too large. We cannot use it.
error-negative = The amount cannot be less than 0.
result-waiting = Say which country, who is responsible and what it was for. Then you see a result here.
result-awaited = We are working out the result.
result-missing = The rules did not load. So there is no result yet. Your answers are still here. The page tries again when you next do something here.
result-part-awaited = This part of the page is loading.
result-part-missing = This part of the page did not load. The page tries again when you next do something here.
result-assumed = You said nothing about this. So we assume:
result-half-eight = In cases like this, half of the fines are { $half }. 8 out of 10 are { $range }.
result-practice-few =
    { $count ->
        [0] We know of no similar decision up to that day.
        [one] We know of 1 similar decision. That is too few for a range.
       *[other] We know of { $count } similar decisions. That is too few for a range.
    }
result-half-all = We know of { $count } similar decisions. Half of their fines are { $half }. All of them are { $range }.
result-practice-none = We have no similar decisions to compare with.
result-at-worst = Suppose that everything you have not said counts against you. Even then, 9 out of 10 fines would be below { $amount }.
result-practice-name = Say which rule was broken. Then you see the fines in similar cases.
result-practice-no-rate = We compare similar fines in euro. We have no exchange rate here. So we cannot compare them with the most that the law allows.
result-practice-who = Is it a public authority? The fines in similar cases depend on this answer.
result-guideline = The authorities’ guidelines give a starting amount of { $amount }.
result-guideline-later = For comparison: later guidelines would give a starting amount of { $amount }.
result-maximum-none = Name a rule that can lead to a fine. Then you see the most that the law allows.
result-may-end = There may also be no fine at all.
result-fee = Based on the assessment entered, the fine is { $amount }.
result-fee-none = Based on the assessment entered, the right level is { $level }. But the fine is then waived. There is nothing to pay.
chart-practice = 8 out of 10 similar fines
chart-half = Middle half of the fines
expected-heading = How we make the estimate
expected-intro = Each answer can raise or lower a fine. A model works out by how much. It was made from { $coded } published decisions with a fine. It also uses { $verified } decisions that were read for this tool. All these go up to { $year }. For the level of fines in each country, it also uses { $tracked } published fines. You may leave a question open. It then counts as it did on average in decisions that did not say.
ended-own = { $country }: published decisions on such a breach of the rules ended like this. About { $fee } ended with a fine. { $reprimand } ended with only a reprimand or a warning. { $order } ended with only an order. { $nothing } ended with none of these. A reprimand says that a rule was broken.
ended-others = In other countries, published decisions on such a breach of the rules ended like this. About { $fee } ended with a fine. { $reprimand } ended with only a reprimand or a warning. { $order } ended with only an order. { $nothing } ended with none of these. A reprimand says that a rule was broken. The decisions do not show how it is in this country ({ $country }).
ended-several = Published decisions on such a breach of the rules ended like this. About { $fee } ended with a fine. { $reprimand } ended with only a reprimand or a warning. { $order } ended with only an order. { $nothing } ended with none of these. A reprimand says that a rule was broken.
ended-rests = This comes from { $n } decisions on the same kind of organisation or person there. Authorities choose what they publish.
ended-tested = What this says of the broken rules comes from { $all } decisions. These are shares of published decisions that found a broken rule. They are not your chances. We tested this on decisions that were not used for it. The share of fines was wrong by { $error } percentage points on average.
ended-appealed = We read published fines for this tool. Courts and boards of appeal have decided on { $n } of them. They left { $stood } unchanged, lowered { $cut } and cancelled { $fell }. We know { $reported } of these only from what others reported.
ended-appealed-in = { $country }: { $n } of these fines, { $stood } unchanged, { $cut } lowered, { $fell } cancelled. We know { $reported } of these only from what others reported.
ended-appealed-left = When a fine was lowered, { $left } of it was typically left.
ended-appealed-months = Typically, the last ruling came { $months } months after the decision. We know the days for { $n } of them.
limits-advice = This is an estimate, not legal advice.
limits-damages = Not included: money for people harmed, payments that force you to act.
limits-public = Do you work at an authority? A printout may become a public document.
limits-language = Only the official texts of the laws count. The translations are ours.
limits-version = Version { $version }. It has the law as of { $law }. We read some texts in an older copy. The law book says from which day.
limits-old = We read this law more than a year ago. Later changes are not in it. Look for a newer version.
result-if-applies = The result counts only if these rules apply. It would be different in these cases:
result-no-fine = Under the rules that apply, there can be no administrative fine.

# The result.

outcome-lead = If there is a fine, a typical one is
outcome-lead-fee = Based on the assessment entered, the fine is
outcome-lead-most = The law allows a fine of at most
outcome-lead-open = Some questions are not answered yet. How high the fine can be depends on them.
outcome-lead-nothing = Say which rule was broken. Then you see an amount here.
outcome-picture = { $n } fines on a scale, from about { $low } to about { $high }.
outcome-dots = There are 50 dots. Each dot is a possible fine in cases like this. All 50 are equally likely. The dots in strong colour are the middle half. Together with the dots in weak colour they are 8 out of 10. The outlined dots are the rest.
outcome-tested = We tested the estimate on { $n } published fines. It had not seen them before. { $held } of them were in the range for 8 out of 10.
outcome-ended-more = How we tested this, and how appeals ended
outcome-figure-fine = a fine
outcome-figure-less = only a reprimand, a warning or an order
outcome-taken = What we assume
outcome-narrower = Make the range smaller
outcome-narrower-intro = What would help most:
outcome-law-about = Each step with its rule, and the dates

# Whether there is a fine, and what is assumed.

whether-excluded = Based on these answers, there can be no administrative fine.
whether-possible = Based on these answers, a fine is possible. It is not certain.
whether-likely = Based on these answers, a fine is likely. It is never automatic.
whether-nothing = Based on the assessment entered, there is no fine to pay.
assumed-subject = It is about how personal data was handled. It is not about cookies, tracking on devices or electronic marketing.
assumed-people-in = You chose no country. So we show only what is the same everywhere in the EEA.
assumed-own-authority = Nothing keeps the case with the authority here. Its effect is not only local. The data was not used for a legal duty or a public task.
assumed-economic = The public authority did not act as a business here. If it did, that part counts as a company. Then its turnover, which means its sales, also counts.
assumed-household = If a private person did it, it was not purely private.
assumed-form = The data was handled with a machine, such as a computer. Or it was handled by hand in sorted files.
assumed-expression = It was not for journalism, art, literature, or academic writing or talks.

# What to do now.

todo-stop = Stop it. Limit the harm.
todo-do-stop = Put right what you can. Keep logs and messages as proof.
todo-law-stop = Steps to limit the harm are weighed when a fine is decided.
todo-if-notify = Did data also get out? Tell the authority within 72 hours.
todo-do-notify = Send what you know now. Send the rest when you know it.
todo-law-notify = A personal data breach is, for example, a leak or loss of data. You have to tell the authority about it. Is a risk to people’s rights and freedoms unlikely? Then you do not have to. Otherwise, you must not wait without good reason. If you can, tell it within 72 hours after you found out. If you are later, say why. You may send more facts later.
todo-law-notify-se = You have to report a personal data breach within 72 hours. Such a breach is, for example, a leak or loss of data. A late report, or none, can lead to a fine.
todo-tell-controller = Tell the organisation whose data you handle. Do it right away.
todo-if-tell-controller = Did data also get out? Tell the organisation whose data you handle.
todo-do-tell-controller = It has to tell the authority. It has little time.
todo-law-tell-controller = You handle data for another organisation. You have to tell it about a personal data breach, such as a leak. Once you know, you must not wait without good reason.
todo-tell-people = Is it serious for the people affected? Tell them.
todo-do-tell-people = Say in plain words what happened. Say what they can do.
todo-law-tell-people = Is a personal data breach likely to put people’s rights and freedoms at high risk? Then you have to tell these people. You must not wait without good reason.
todo-log = Write it down in your list of data breaches.
todo-do-log = Write down what happened and what it led to. Write down what you did.
todo-law-log = You have to write down every personal data breach, such as a leak. This includes those that you do not report. The authority can then check.
todo-do-answer-request = A late answer is better than none. Say what you will do. If you will not do it, say why.
todo-law-answer-request = You have to answer within 1 month after the request came in. You must not wait without good reason. Are requests complex or many? If you need more time because of this, you can take 2 more months. You then have to tell the person why within the first month.
todo-law-answer-request-uk = You have to answer a request in time. You must not wait without good reason. From 5 February 2026, a separate rule says how the time is counted. We have not checked it. So we do not work out a last day.
todo-do-answer-authority = Its letter says by when it wants an answer. Is that too soon? Ask for more time before that day.
todo-law-answer-authority = The authority can ask for all information it needs for its tasks. If it asks you, you have to cooperate.
lever-silence = You may have a right to stay silent. The authority has to tell you about it.
todo-appeal = Do you disagree? Appeal in time.
todo-do-appeal = With an appeal, you ask to have a decision changed. Note the day you get it. Time is short.
todo-effect = What if this duty is found to be broken as well? By our estimate, a typical fine is then { $change }.
todo-unmeasured = In published decisions, we cannot measure that these steps make the fine lower. The law still weighs them. If you break a duty, the fine can be higher.
todo-form = Where to report it: { $authority }
todo-page-read = We read a saved copy of the authority’s page. The copy has no date. Has the page moved? Look on the authority’s site.
todo-page-list = There are several authorities. Choose yours. Other pages link to this list. We have not checked it.
todo-page-site = We did not find the address of the form. This leads to the authority’s site.
todo-aware = When did you find out about it?
todo-ends = The 72 hours end on { $moment }. Nights, weekends and holidays count too.
todo-ends-day = The 72 hours end on { $day }. They end at the time of day when you found out. Nights, weekends and holidays count too.
todo-ended = That time is over. Tell the authority now all the same. Say why it is late.
todo-answer-by = Answer by { $day }. You have until { $longer } only if you tell the person why. You have to do this within the first month.
dates-not-moved = Is the last day on a weekend or public holiday? We have read no rule on that. So we do not move it.
todo-no-such-hour = There is no such time. Write it like this: 10:20.
todo-calendar-notify = End of the 72 hours: tell the authority about the breach

# What is taken for granted.

statement-purpose-other = The data was not used for crime-fighting, public order, national security or defence.
statement-role-controller = The organisation decided why and how the data was used.
statement-cross-border-domestic = The use of the data did not cross borders within the EEA.
statement-linked-linked = The rules were broken in the same use of data, or in linked ones.
statement-reach-offers = It offers products or services to people there.

# Questions that an assumption or the list of what would help leads to.

question-form = How was the data handled?
option-form-neither = By hand, and not in sorted files
option-form-automated = With a machine, wholly or partly
option-form-structured = By hand, in sorted files
question-role = What part did the organisation have?
option-role-controller = Decided why and how the data was used
option-role-joint = Decided that together with others
option-role-processor = Handled the data for someone else
option-role-deciding-processor = Handled it for others, but decided why and how
question-cross-border = Does the use of the data cross borders in the EEA?
option-cross-border-lead-here = Yes, with the main office in this country
option-cross-border-lead-elsewhere = Yes, with the main office in another country
question-fault = Was it done on purpose or carelessly?
option-fault-none = Neither
option-fault-negligent = Carelessly
option-fault-gross = Very carelessly
option-fault-intentional = On purpose

# What the guidelines are, where they give no amount, and what misleads.

standing-in-force = The authorities’ guidelines were already out on the day that this result is for. They give a starting amount. They are not binding.
standing-counterfactual = The guidelines came after the day that this result is for. So we show them only for comparison.
standing-no-method = For this law, we know of no published way to work out a fine.
caution-no-gdpr = For public bodies in Norway, these amounts alone mislead. The largest fines on municipalities are NOK 1 to 4 million.
caution-uk-gdpr = For public authorities, these amounts alone mislead. The UK authority, the ICO, has a special approach to them. It imposes far less, or nothing.
caution-uk-part-3 = For the police and other public authorities, these amounts alone mislead. The UK authority, the ICO, has a special approach to them. It imposes far less, or nothing.

# Cookies and marketing beside the data that was collected.

caveat-communications-not-read = In this country, another law covers cookies and electronic marketing themselves. We have not read that law. The result is only for how the data was handled under the GDPR.
caveat-norwegian-communications = In Norway, other laws cover cookies and electronic marketing themselves. Their fines have no maximum. We work out nothing for these laws. The result is only for how the data was handled under the GDPR.
caveat-communications-read = Other laws cover cookies and electronic marketing themselves. They are a separate case. The result is only for how the data was handled.
caveat-communications-estimate = Too few fines under such laws were published. So the estimate treats breaking this law like using data without a lawful ground. It stays within this law’s maximum. We tested it on decisions. In Spain, fines were about half of the estimate or less. In France and Italy, they were about 2 times as high or more.

# Where other rules apply, or none.

unless-country-not-here = Suppose that it offers nothing to people in the EEA or the UK. Suppose that it does not monitor them either. Then neither the GDPR nor the UK GDPR applies.
unless-swiss = Suppose that it offers nothing to people in the EEA or the UK. Suppose that it does not monitor them either. Then Swiss data protection law applies. It has no administrative fine.
unless-enforcement-not-read = Was it crime-fighting or public order, by a body with that task by law? Then another law applies. We have not checked that law in this country.
unless-enforcement-manual = Was it crime-fighting or public order, done by hand and not in sorted files? Then the EU rules on this do not cover it. We have not checked whether national law goes further.
unless-lead-elsewhere = Does it cross borders, and is the main office in another country? Then the authority there leads the case. The rules of that country apply.
unless-manual = Was it done by hand, and not in sorted files? Then the GDPR does not apply. It cannot lead to a fine.
unless-household = Did a private person do it, and was it purely private? Then the GDPR does not apply. It cannot lead to a fine.
refusal-country-not-here = Neither the GDPR nor the UK GDPR applies. Someone outside the EEA and the UK is covered only in 2 cases. They offer something to people there, or they monitor them. Look at the law of their own country.
refusal-swiss = Swiss data protection law has no administrative fine. If someone complains, the cantons can fine a person who acted on purpose. That fine can be up to CHF 250,000. Instead of the person, they can fine the business up to CHF 50,000.
refusal-communications-not-read = Cookies and electronic marketing have national rules with their own fines. We have not checked them for this country. Look for its law under Directive 2002/58. Look also for the authority in charge.
refusal-enforcement-not-read = Some bodies have crime-fighting as their task by law. For this work, they follow a separate law. It is based on Directive (EU) 2016/680. We have not checked it for this country. So we work out nothing. EUR-Lex lists these laws for all states. Look there for what the authority may impose, and on whom.
refusal-lead-elsewhere = The main office is in another country. The authority there leads the case. Choose that country to see its rules.
refusal-manual = There is no fine under the GDPR. It does not cover data handled by hand outside sorted files. The data must not be meant for such files either. Other law may apply, for example on secrecy.
refusal-household = There is no fine under the GDPR. It does not cover what a private person does for purely private use. Other law may apply.
