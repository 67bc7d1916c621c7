# The page about embedding (examples/lawbook), and what the scripts for that say (www/embed). The app’s page is built without these.
# What begins with embed-say- is read by www/build/embed.mjs too: one line each, and nothing put into it.

embed-say-refused-heading = Finesight was not opened as asked
embed-say-refused = The page around this one asked for something that this version of Finesight does not know. So that nothing is applied by half, none of it was. What was not understood:
embed-say-ask-heading = Share the result with the page around this one?
embed-say-ask = That page would be told the ranges, under which rules and for which day they were worked out, and the version of Finesight. It is told none of your answers, but the ranges may allow conclusions about them. You can stop this at any time.
embed-say-by = Who asks:
embed-say-agree = Share the result
embed-say-decline = Do not share
embed-say-shared = The result, and each change of it, is shared with the page around this one.
embed-say-stop = Stop sharing
embed-say-not-shared = The result is not shared.
embed-say-missing = This language could not be loaded. Please choose again, or reload the page.
embed-say-stopped = An error stopped the program. What you see may be out of date. Please reload the page.

embed-title = Embed Finesight
embed-skip = Skip to how it is embedded
embed-about = How to show Finesight on a website of your own: in a frame, or as an element of the page from a copy that you host. What visitors enter stays on their device either way.
embed-advice = The estimate is no legal advice, and says so wherever it is shown. That may not be hidden.

embed-frame-heading = In a frame
embed-frame-about = Suits most sites, and every content-management system that lets you paste a link and a script. The page around cannot read what is entered. Without JavaScript, or where a security policy stops the frame, an ordinary link remains.
embed-frame-paste = Paste this where Finesight is to stand. The address has to be that of the copy you use; the integrity hash is that of this version’s loader, so a changed loader is not run.
embed-frame-live = What it looks like
embed-frame-link = Estimate an administrative fine with Finesight

embed-element-heading = As an element of the page
embed-element-about = For those who host a copy. It takes its place in the page like any other element, follows the page’s width and colours, and can be there several times. Scripts of the page around can read what is entered, so load only scripts there that you trust.
embed-element-paste = Paste this into a page that is served from where your copy is, or that your copy allows to load it (Access-Control-Allow-Origin). What stands in the element is shown until Finesight is there, and when it cannot be loaded.
embed-element-events = It tells of each new result by the event finesight:change, whose detail is the result, and of what keeps it from starting by finesight:error. Both rise through the page. Its property facts has the answers and takes others in their place, open() takes a saved case, and result has the last result. Printing prints the whole page.

embed-copy = Copy
embed-copied = Copied
embed-not-copied = This browser does not allow copying. Please select the text and copy it.

embed-options-heading = What can be asked for
embed-options-about = In a frame these are attributes of the link, with data- before the name. They travel in the part of the address after #, which no server gets to see. If one of them is not understood, the visitor is told what, and none is applied.
embed-options = Attributes
embed-option-frame = In a frame
embed-option-element = On the element
embed-option-meaning = What it does
embed-option-language = The language to begin in: en, sv or nb. The visitor can choose another.
embed-option-country = The country, which decides most of the rules, such as norway; as in a saved case.
embed-option-facts = Other answers to begin with, as a saved case writes them, parted by semicolons. An answer that is not known is refused with all the others.
embed-option-case = A whole case: what stands after #case= in a copied link.
embed-option-sections = Which of these parts to show: header, intro, quick, examples, work, view, details. The questions, the result and what to keep in mind always are there.
embed-option-theme = Design tokens of Designsystemet (--ds-color-…, --ds-font-family, --ds-border-radius-…) and their values, parted by semicolons. For colours that differ in the dark, data-theme-dark. On the element, set them by your own style sheet.
embed-option-title = The title of the frame; otherwise the text of the link.
embed-option-isolated = Without an origin of its own: the frame can keep nothing on the device, and a reload starts afresh. Where the copy has the same origin as the page around, only this keeps the two apart.
embed-option-result = Asks for the result. The visitor is asked first, and the question names your site; then the event finesight:result arises at the frame with each new result, and with nothing when the visitor stops it.

embed-result-heading = What the result is
embed-result = Plain data, in a form with a number: the version of the program, the day of the law, the day assessed, the rules, whether an administrative fine follows, and the ranges (maximum, guideline, practice) with currency and both ends as decimal text. What there is not is left out. It has no answers in it. Nothing but the height of the content is sent out of a frame otherwise.

embed-cms-heading = In a content-management system
embed-cms-steps = Make a block of your own with the link in it, so that editors need not paste a script; put the script once into the template of the site. Most systems take script elements and data- attributes out of what editors write: allow the class finesight-embed and these attributes for links. For links that come later, as in a preview, call finesightEmbed().

embed-policy-heading = With a strict security policy
embed-policy-frame = A frame needs the loader as a script and the page as a frame, and nothing else of your policy:
embed-policy-element = An element loads and runs its program within your page. All of this has to be allowed there; pictures as data: are the symbols of the controls:
embed-policy-host = Who hosts the copy allows your site to frame it, by frame-ancestors in the header Content-Security-Policy. For a frame without an origin, and for a loader from another site, its files need the header Access-Control-Allow-Origin: *.

embed-check-heading = What an agency has to check
embed-check-publisher = Who answers for the copy is named in its accessibility statement; the statement is true of the copy as you embed it.
embed-check-title = The frame has a title that says what it is, in the language of the page.
embed-check-contrast = With your design tokens, text has a contrast of at least 4.5:1 and controls of 3:1, in light and dark colours. Finesight does not check that.
embed-check-privacy = Your privacy statement says that what is entered is worked out on the device and is not sent; whether you ask for the result, and what you then do with it. Your own assessment (Articles 5, 25 and 35 GDPR) covers that, and your web server’s log of visits.
embed-check-law = The day of the law, at the foot of the result, is recent enough for your purpose. Somebody is responsible for putting a newer version in its place.
embed-check-keyboard = The page with Finesight in it can be used by keyboard, enlarged to 400% and without a mouse, in your own template.
embed-check-records = Printouts and saved files that reach you may become public documents.
