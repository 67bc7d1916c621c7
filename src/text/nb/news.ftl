# Hva som sies når en ny versjon av siden er klar (examples/lawbook/news.rs). Appens side bygges uten dette.
# Hver versjon får en egen melding: hva som er endret i reglene og i hvordan det regnes ut, for den som er midt i en sak.

news-title = En ny versjon av Finesight er klar
news-new = Ny: versjon { $version }, rettstilstanden per { $law }.
news-old = Denne siden: versjon { $version }, rettstilstanden per { $law }.
news-corrected = Versjon og rettstilstand er de samme. Filer på siden er rettet.
news-kept = Ingenting endres før du velger det. Svarene dine blir tatt vare på, men beløpene kan bli andre.
news-elsewhere = Den nye versjonen er tatt i bruk i en annen fane. Denne fanen beholder den gamle versjonen til du laster inn siden på nytt. Svarene dine blir tatt vare på.
news-take = Bruk den nye versjonen
news-reload = Last inn på nytt
news-later = Senere

news-release-1-0-0 = Den første versjonen.
