# Det som blir sagt når ein ny versjon av sida er klar (examples/lawbook/news.rs). Appen si side blir bygd utan dette.
# Kvar versjon får ei eiga melding: kva som er endra i reglane og i korleis det blir rekna ut, for den som er midt i ei sak.

news-title = Ein ny versjon av Finesight er klar
news-new = Ny: versjon { $version }, rettstilstanden per { $law }.
news-old = Denne sida: versjon { $version }, rettstilstanden per { $law }.
news-corrected = Versjon og rettstilstand er dei same. Filer på sida er retta.
news-kept = Ingenting blir endra før du vel det. Svara dine blir tekne vare på, men beløpa kan bli andre.
news-elsewhere = Den nye versjonen er teken i bruk i ei anna fane. Denne fana held fram med den gamle versjonen til du lastar henne inn på nytt. Svara dine blir tekne vare på.
news-take = Bruk den nye versjonen
news-reload = Last inn på nytt
news-later = Seinare

news-release-1-0-0 = Den første versjonen.
