# What is said when a new version of the page is ready (examples/lawbook/news.rs). The app’s page is built without these.
# A release gets a message of its own: what changed in the law and in how it is worked out, for someone in the middle of a case.

news-title = A new version of Finesight is ready
news-new = New: version { $version }, law as of { $law }.
news-old = This page: version { $version }, law as of { $law }.
news-corrected = Version and law are the same. Files of the page were corrected.
news-kept = Nothing changes until you choose it. Your answers are kept, but amounts may come out differently.
news-elsewhere = The new version is already in use in another tab. This tab keeps the old version until you load it again. Your answers are kept.
news-take = Use the new version
news-reload = Load again
news-later = Later

news-release-1-0-0 = The first version.
