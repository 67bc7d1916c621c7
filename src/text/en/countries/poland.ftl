# Poland: its rules, its sources, and what is said of them.

## The law that applies

regime-pl-gdpr = Poland: GDPR and Polish Data Protection Act

## Sources

source-polish-data-act = Polish Data Protection Act (2018)
source-uodo = UODO (Polish authority)

## What could not be checked

open-polish-culture = State and local cultural institutions have a lower Polish maximum; its figure was not checked and is not used.
note-pl-article-24 = The Polish authority (UODO) says that a breach of Art. 24 alone carries no administrative fine.
