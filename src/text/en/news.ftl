# What is said when a new version of the page is ready (examples/lawbook/news.rs). The app’s page is built without these.
# A release gets a message of its own: what changed in the law and in how it is worked out, for someone in the middle of a case.

news-title = A new version of Finesight is ready
news-new = New: version { $version }, law as of { $law }.
news-old = This page: version { $version }, law as of { $law }.
news-corrected = Version and law are the same. Files of the page were corrected.
news-kept = Nothing changes until you say so. Your answers are kept; amounts may come out differently.
news-elsewhere = It was put to use in another tab. This tab goes on with the version that it has until it is loaded again. Your answers are kept.
news-take = Use the new version
news-reload = Load again
news-later = Later

news-release-0-1-0 = The first version.
