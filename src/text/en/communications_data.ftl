# Cookies and electronic marketing where only the handling of the data is assessed, and the estimate under the Acts on these.

option-subject-communications-data = Cookies or electronic marketing: only what was done with the data
statement-subject-communications-data = It is about what was done with data in connection with cookies or electronic marketing, and not about these themselves.

caveat-communications-not-read = Cookies and electronic marketing themselves come under another Act in this country. We have not read that Act. What is shown is for the handling of the data under the GDPR alone.
caveat-norwegian-communications = Cookies and electronic marketing themselves come under other Acts in Norway, whose administrative fines have no maximum. Nothing is worked out for these. What is shown is for the handling of the data under the GDPR alone.
caveat-communications-read = Cookies and electronic marketing themselves come under other Acts, and are a case of their own. What is shown is for the handling of the data alone.
caveat-communications-estimate = The estimate treats a breach of this Act like one of Art. 6 GDPR (data used without a ground), because too few fines under such Acts were published. It stays within this Act’s maximum. In the decisions that it was tested on, fines in Spain were about half of the estimate or less, and those in France and Italy about twice as high or more.

reliable-communications = We tested it on { $n } decisions on cookies or marketing that the model had not seen: { $held } of them lay in the range for eight out of ten.
