# What happens with what is entered, a page of its own (examples/lawbook). The app’s page is built without these.
# What is said of ways out is tested in tests/browser/leaks.test.mjs.

privacy-title = What happens with your data
privacy-skip = Skip to the text
privacy-about = What Finesight does with what you enter, what the host of this site gets to see, and how you can check it.
privacy-short = What you enter stays on your device. A program in the page works out the assessment there. There is no account and no cookie, and nothing is fetched from anyone else. We keep no statistics. A site that shows this page inside its own can ask to count how often it is used, as told below.

privacy-fetched-heading = What is fetched, and who sees it
privacy-fetched-files = The page fetches its own files from the site that it came from. First it fetches what it needs to start, then the rest as soon as you do something, and the texts of another language when you choose it. It asks for each file by its name only. What you enter is in none of these requests.
privacy-fetched-seen = The host of this site sees what the host of any website sees: the address of your connection, the time, the file, and which browser yours says it is. From this it can tell that somebody used the page, and in which language, but not what was entered.
privacy-fetched-offline = After the first visit the page keeps a copy of its own files on your device and no longer needs the network. It then only asks the site from time to time whether there is a new version.
privacy-fetched-referrer = What is cited has a link to its official text, or to an official page: in the law databases of the EU and of states, at courts, and at supervisory authorities. Nothing is fetched from them until you follow a link. The site that the link leads to then sees the address of your connection and which of its texts you open, as every website does. It does not see from which page you came. Nothing that you entered is in the link.
privacy-fetched-nothing = Nothing is fetched. This copy is one file, which holds the whole program, and it asks nobody for anything. Only a link to an official text or page opens another site, if you follow it.

privacy-kept-heading = What is kept, and for how long
privacy-kept-tab = Your answers are kept in this tab’s own storage until you close the tab. That is why a reload loses nothing.
privacy-kept-device = Only if you choose “Keep on this device” does this browser keep your answers, until you clear them. Whoever uses the same browser can see them.
privacy-kept-file = Nothing is kept on the device. Browsers may share the storage of pages opened from a disk, so that is not offered here. Save your case as a file instead.
privacy-kept-clear = “Clear everything” removes all of it, including the answers that could have been undone. The copy of the page’s own files, which holds no answers, goes when you clear the site’s data in your browser.

privacy-leaves-heading = What leaves your device only through you
privacy-leaves-saved = A file, a text or a printout goes where you take it. At a public authority it may become a public document.
privacy-leaves-link = A link to the case holds every answer behind a “#”, a part that browsers do not send to any server. Whoever gets the link can read it, and so can the mail and chat services that it passes through.
privacy-leaves-embedded = If the page is shown inside another site, that site learns how high the page is, so that it can make room. It gets the result only if you agree in the page, and it never gets your answers. If it asks to count, it also learns from this page that somebody began, saw a result or printed, and nothing more. Its own privacy statement has to say what it does with that.

privacy-held-heading = What makes sure of that
privacy-held = Besides the program itself, your browser enforces a security policy. Before anything else, the page also takes from itself what no policy stops: calls between browsers, and the windows and frames in which a script would find them again. This is what is stopped if a fault or an intruder tried to send your answers away:
privacy-held-way = Way out
privacy-held-site = The site
privacy-held-single = The single file
privacy-way-connection = A connection (fetch, beacon, WebSocket)
privacy-way-picture = A picture from elsewhere
privacy-way-script = A script or style sheet from elsewhere
privacy-way-frame = A frame, a font, sound or film
privacy-way-form = A form
privacy-way-call = A call between browsers (WebRTC)
privacy-way-window = A window that a script opens
privacy-way-navigation = Leaving the page, or a link to another
privacy-stopped = Stopped
privacy-own-host = Stopped, except for this site’s own host
privacy-not-stopped = Not stopped
privacy-held-navigation = Nothing in a page stops it from leading to another address. Finesight has no code that does so with what you enter. The only links out are those to official texts and pages, and their addresses are fixed. What you enter decides which of them are shown, and is in none of them. A browser extension, or someone who controls your device, can always see what is on the screen.
privacy-held-header = The host of a site can also stop its pages from leading to other addresses than those of official texts, with the HTTP header “Connection-Allowlist”. Browsers built on Chromium know it. Others do not yet.
privacy-held-embedded = In a frame on another site the same is stopped as on the site. Where Finesight is an element in a page of another site, the policy of that page decides, and nothing is taken from that page.

privacy-check-heading = How you can check it
privacy-check-watch = Open the developer tools of your browser (often F12), choose “Network”, and use the page: what you do causes no request. Only a link to another site makes one there, if you follow it.
privacy-check-offline = Or open the page, do something in it, cut the connection, and go on: everything still works.
privacy-check-policy = The policy stands at the head of the page’s source, as “Content-Security-Policy”.
privacy-check-file = Or save the file “finesight.html” and open it on a device without a network: it gives the same results to the last digit.
privacy-check-code = The program’s source is open, and so are the tests that try every way out named above.

privacy-without-book = The law book, with every figure and rule that the page works with, is not in this file. It is on the site that the file comes from.
