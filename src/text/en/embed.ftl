# The page about embedding (examples/lawbook), and what the scripts for that say (www/embed). The app’s page is built without these.
# What begins with embed-say- is read by www/build/embed.mjs too: one line each, and nothing put into it.

embed-say-ask-heading = Share the result with the page around this one?
embed-say-ask = That page would be told the ranges, the rules and the day that they were worked out for, and the version of Finesight. It is told none of your answers, but it may be possible to draw conclusions about them from the ranges. You can stop this at any time.
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
embed-about = How to show Finesight on a website of your own: in a frame, or as an element of the page from a copy that you host. Either way, what visitors enter stays on their device.
embed-advice = The estimate is not legal advice, and says so wherever it is shown. You may not hide that.

embed-write-heading = Choose what you need
embed-write-about = What you choose here goes into the code below, which you can copy. Nothing is sent.
embed-write-language = Language to begin in
embed-write-any-language = That of the visitor’s device
embed-write-country = Country
embed-write-any-country = Visitors choose
embed-write-start = View to begin at
embed-write-questions = Questions, one at a time
embed-write-case = The whole form
embed-write-decisions = All decisions
embed-write-theme = Design tokens for a frame, written as in data-theme
embed-write-contact = Whom visitors may ask: an e-mail address, or an address that begins with https://
embed-write-height = Height of a frame without a script, in pixels
embed-write-preview = Preview

embed-block-copy = Address of the copy of Finesight
embed-block-text = Text of the link where no script runs, and title of the frame
embed-block-no-copy = Enter the address of the copy of Finesight in the sidebar.

embed-frame-heading = In a frame
embed-frame-about = This suits most sites, and every content-management system that lets you paste a link and a script. The page around cannot read what is entered. Without JavaScript, or where a security policy stops the frame, an ordinary link remains.
embed-frame-paste = Paste this where Finesight is to appear. The address has to be that of the copy you use. The integrity hash is that of this version’s loader, so a changed loader does not run. Visitors see the link until the frame is there, and where no script runs.
embed-frame-lasting = Everything under v1/ keeps its address, and understands the same options, in every version 1 of Finesight. If you take the loader from v1/embed.js and leave out the integrity hash, your site gets each change to it without pasting again. With the hash, a changed loader does not run, and only the link remains. Do so only for a copy that you trust as your own site.
embed-frame-live = What it looks like
embed-frame-link = Estimate an administrative fine with Finesight

embed-element-heading = As an element of the page
embed-element-about = This is for those who host a copy. The element takes its place in the page like any other, follows the page’s width and colours, and can be there several times. Scripts of the page around can read what is entered, so load only scripts there that you trust.
embed-element-paste = Paste this into a page that is served from where your copy is, or that your copy allows to load it (Access-Control-Allow-Origin). What stands in the element is shown until Finesight is there, and when it cannot be loaded.
embed-element-events = The element tells of each new result by the event finesight:change, whose detail is the result. By finesight:error it tells what was left out, or what keeps it from starting. Both events bubble up through the page. Its property facts has the answers and takes others in their place, open() takes a saved case, and result has the last result. Printing prints the whole page.

embed-copy = Copy
embed-copied = Copied
embed-not-copied = This browser does not allow copying. Please select the text and copy it.

embed-options-heading = What can be asked for
embed-options-about = In a frame these are attributes of the link, with data- before the name. They travel in the part of the address after #, which no server gets to see. What is not understood is left out, and the rest applies. The browser’s console names what was left out, and so does the event finesight:error, whose detail is the text. Visitors see nothing of it.
embed-options = Attributes
embed-option-frame = In a frame
embed-option-element = On the element
embed-option-meaning = What it does
embed-option-language = The language to begin in, such as en, sv or fi. The visitor can choose another.
embed-option-start = The view to begin at: questions (what happened, then one question at a time; so without this), case (the whole form), decisions (all decisions, to explore), or result, for answers that are given here.
embed-option-country = The country, which decides most of the rules, such as norway; as in a saved case.
embed-option-facts = Other answers to begin with, as a saved case writes them, separated by semicolons. An answer that is not known is left out.
embed-option-case = A whole case: what stands after #case= in a copied link.
embed-option-sections = Which of these parts to show: header (or of it only name, or tools for the language and the menu), intro, examples, work, view, details. Without this, all but intro are there. The questions, the result and what to keep in mind always are.
embed-option-theme = Design tokens of Designsystemet (--ds-color-…, --ds-font-family, --ds-border-radius-…) and their values, separated by semicolons. For other colours in dark mode, use data-theme-dark. On the element, set them by your own style sheet.
embed-option-title = The title of the frame; otherwise the text of the link.
embed-option-isolated = The frame has no origin of its own. It can keep nothing on the device, and a reload starts afresh. Where the copy has the same origin as the page around, only this keeps the two apart.
embed-option-result = Asks for the result. The visitor is asked first, and the question names your site; then the event finesight:result is fired at the frame with each new result, and with nothing when the visitor stops it.
embed-option-contact = Whom visitors may ask: an e-mail address, or an address that begins with https://. It stands in a line at the foot.
embed-option-contact-name = What that contact is called; otherwise the address.
embed-option-counts = With the value yes, the event finesight:count is fired the first time that a visitor begins, sees a result or prints. Its detail is started, result-shown or printed. It never has an answer or an amount in it. If you use it, say so in your privacy statement.

embed-result-heading = What the result is
embed-result = The result is plain data in a numbered format: the version of the program, the day of the law, the assessment date, the rules, whether an administrative fine can be imposed, and the ranges (maximum, guideline, practice) with currency and both ends as decimal text. What does not exist is left out. It has no answers in it. Otherwise nothing is sent out of a frame but how large the content is, what was not understood of what your page asked for, and, if it asks to count, that somebody began, saw a result or printed.

embed-cms-heading = In a content-management system
embed-cms-steps = Most systems take script elements and data- attributes out of what editors write as text. So Finesight is pasted as HTML, or in a block of its own.
embed-cms-sitevision = SiteVision: add the module HTML to the page, and paste the link and the script into it. If editors may not use that module, an administrator puts it into a template or a shared content.
embed-cms-optimizely = Optimizely (EPiServer): make a block type with fields for the address and the attributes, and let its view write the link. Put the script once into the site’s layout. A text field of a page (XhtmlString) takes scripts and attributes out.
embed-cms-wordpress = WordPress: add the block Custom HTML, and paste the link and the script. WordPress takes the script out if the account may not save unfiltered HTML. In a network of sites, only network administrators may. In that case, put the script into the theme, or use the address alone. A release also has a plugin with a block for Finesight (finesight-…-wordpress.zip), which needs neither.
embed-cms-template = For links that come later, as in a preview, call finesightEmbed().
embed-address-heading = By the address alone
embed-address-about = Where a system takes a frame or only an address, and no script, this works too. What you ask for stands behind #embed? by the names of the attributes without data-. A frame has the height that you give it, and scrolls.
embed-address-fitted = If your site sizes its frames by iframe-resizer (version 4 or 5), a frame by the address alone is as high as its content too. If the copy offers oEmbed, so is a frame that WordPress makes of the address, up to WordPress’s own limit of 1,000 pixels.
embed-address = A frame without a script

embed-policy-heading = With a strict security policy
embed-policy-frame = A frame needs the loader as a script and the page as a frame, and nothing else of your policy:
embed-policy-element = An element loads and runs its program within your page. All of this has to be allowed there (the symbols of the controls are data: pictures):
embed-policy-host = Whoever hosts the copy has to allow your site to frame it, by frame-ancestors in the header Content-Security-Policy. For a frame without an origin, and for a loader from another site, its files need the header Access-Control-Allow-Origin: *.

embed-check-heading = What an agency has to check
embed-check-publisher = The accessibility statement of the copy names who is responsible for it, and it is true of the copy as you embed it.
embed-check-title = The frame has a title that says what it is, in the language of the page.
embed-check-contrast = With your design tokens, text has a contrast of at least 4.5:1 and controls of 3:1, in light and dark colours. Finesight does not check that.
embed-check-privacy = Your privacy statement says that what is entered is worked out on the device and is not sent. It also says whether you ask for the result or to count, and what you then do with that. Your own assessment (Articles 5, 25 and 35 GDPR) covers this, and your web server’s log of visits.
embed-check-law = The day of the law, at the foot of the result, is recent enough for your purpose. Somebody is responsible for putting a newer version in its place.
embed-check-keyboard = The page with Finesight in it can be used by keyboard, enlarged to 400% and without a mouse, in your own template.
embed-check-records = Printouts and saved files that reach you may become public documents.
