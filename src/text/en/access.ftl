# The accessibility statement, a page of its own (examples/lawbook). The app’s page is built without these.
# What is tested, and how, is in tests/browser/access.test.mjs: what is said here is true of that only.

access-title = Accessibility statement
access-skip = Skip to the statement
access-about = Finesight is made for everyone to use: by keyboard, with a screen reader, enlarged, or in one’s own colours.
access-scope = This statement follows the model in the annex to Commission Implementing Decision (EU) 2018/1523. It applies to the page of Finesight, its law book, the pages about data and about embedding, the single file and this statement, in version { $version }.

access-status-heading = Compliance status
access-status = Finesight is partially compliant with EN 301 549 V3.2.1, which asks for WCAG 2.1 at levels A and AA, and with WCAG 2.2 at the same levels. What was tested met the requirements, except for what is named below. Not every requirement was tested.

access-tested-heading = What was tested, and how
access-tested = These tests were run on { $day }, in Chromium { $chromium } on a computer. Each of them is a program, and can be run again with the project’s other tests.
access-test-axe = We used axe-core { $axe }, with its rules for WCAG 2.2 at levels A and AA and its best practices. We tested the tiles and questions of the path, the form without answers, a decision with every fold open, input that cannot be read, and three versions side by side, in every language. The screen was 1,280 pixels wide in light colours, and 390 pixels wide in dark colours; of the latter, in other languages than English, we tested only what depends on colours and width. In dark colours on a wide screen we looked only at contrast and links in text, in English. Of the law book we also tested the contents, the longest page of a country, one page of decisions and one on a subject; in dark colours only the contents and a country, in English. We tested this statement and the pages about data and embedding in light and dark colours, and the foot of the single file wide in light and narrow in dark colours. Nothing was found.
access-test-keyboard = By keyboard alone, from the first question to a result and back: the focus was seen at each stop and was never lost.
access-test-tree = What Chromium hands to assistive technology: names, roles and states of the start page, of a question with its description and its error, and of the result.
access-test-spoken = The result is announced once when typing pauses, and not at every keystroke. The same is true when there is a problem.
access-test-forced = With forced colours, as in the contrast themes of Windows (emulated): controls have borders, and what is chosen and what has the focus is told by more than colours of our own.
access-test-small = In windows of 320 by 740 and of 320 by 256 pixels (what is left of 1,280 by 1,024 at 400%): nothing scrolls sideways, no text is cut off, and nothing covers what has the focus.
access-test-spacing = With the spacing of text that WCAG 1.4.12 names, at widths of 1,280 and 320 pixels: no text is cut off.
access-test-targets = Every control is at least 24 by 24 pixels large, or has that much room around it, at widths of 1,280 and 390 pixels.
access-test-motion = Where the device asks for reduced motion, nothing moves.
access-untested = Not tested: we used no screen reader, speech control or magnifier, no browser but Chromium, and no phone or tablet, and we did not test printouts. Nobody who uses assistive technology has tested Finesight for us, and no third party has assessed it.

access-content-heading = Non-accessible content
access-content = The following is not accessible, or we do not know well enough whether it is:
access-content-words = Some legal terms in another language, such as the name of a court in brackets, are not marked as being in that language. A screen reader reads them as if they were in the language of the page (WCAG 3.1.2, which excepts technical terms).
access-content-untested = What was not tested, as said above, may fall short without our knowing it.

access-prepared-heading = Preparation of this accessibility statement
access-prepared = This statement was prepared on { $day }, and last reviewed on that day. It rests on a self-assessment by those who made Finesight: the tests above, and a look at pictures of the page.

access-contact-heading = Feedback and contact information
access-enforcement-heading = Enforcement procedure
