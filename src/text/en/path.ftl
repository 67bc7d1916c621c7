# The path of a visitor: what happened, and one question a page.

situation-hacked = Hacked, or data got out
happened-hacked = ransomware, a stolen laptop, a folder open on the web
situation-sent-wrong = Sent to the wrong person
happened-sent-wrong = an e-mail, a letter, a list with open addresses
situation-looked = Staff looked where they should not
happened-looked = a patient’s record, a neighbour’s account
situation-filmed = Filmed or monitored people
happened-filmed = a camera, GPS in cars, a log of what staff do
situation-cookies = Cookies or tracking without consent
happened-cookies = a web shop, an app, visitor statistics
situation-no-answer = No answer to a request
happened-no-answer = to see, correct or delete data
situation-no-ground = Used without permission
happened-no-ground = a photo published, data used for another purpose, fingerprints to clock in
situation-marketing = Unwanted marketing
happened-marketing = e-mail, text messages or calls
situation-too-much = Too much, or kept too long
happened-too-much = a copy of a passport, a mailbox left open
situation-wrong-data = Wrong data
happened-wrong-data = a debt that is not there, a mix-up of names
situation-not-told = People were not told
happened-not-told = no privacy notice, or an unclear one
situation-late-notice = Breach reported late or not at all
happened-late-notice = later than 72 hours
situation-processor = A supplier without a contract
happened-processor = a cloud service, a payroll office
situation-abroad = Data sent outside Europe
happened-abroad = a service in a country without safeguards

ask-back = Back
ask-place = Question { $at } of { $of }
ask-result = Result
ask-unknown = I don’t know
ask-next = Continue
ask-exact = I know the figure
ask-group = It belongs to a group: count the whole group

size-up-to = Up to { $code } { $high }
size-between = { $code } { $low } to { $high }
size-above = More than { $code } { $low }

path-country = Where is the organisation established?
hint-country = If a private person did it: where that person lives.
path-body = Who did it?
hint-body = Who decided what the data are used for.
path-purpose = Was it police or prosecution work?
hint-purpose = Law enforcement has rules of its own in most countries.
path-household = What was it for?
hint-household = What a private person does at home for private ends is outside the law.
path-turnover = How much did it turn over last year?
hint-turnover = A rough size is enough. Worldwide, before tax, for the year before.
path-group-turnover = How much did the whole group turn over last year?
hint-group-turnover = A rough size is enough. Worldwide, before tax, for the year before.
path-data-kind = What was the most sensitive data?
hint-data-kind = Take the first that fits.
path-activity = What does it do?
hint-activity = Fines differ by trade.

outcome-why = Why this amount
outcome-cases = Cases like yours
outcome-law = The law, step by step
outcome-change = What would change it
outcome-begin = Say what happened
