# Hvad der siges, når en ny udgave af siden er klar (examples/lawbook/news.rs). Appens side bygges uden dette.
# En udgivelse får en besked for sig: hvad der er ændret i loven og i beregningen, for den, der er midt i en sag.

news-title = En ny udgave af Finesight er klar
news-new = Ny: udgave { $version }, lovgivningen pr. { $law }.
news-old = Denne side: udgave { $version }, lovgivningen pr. { $law }.
news-corrected = Udgaven og lovgivningen er de samme. Filer på siden er rettet.
news-kept = Intet bliver ændret, før du vælger det. Dine svar er bevaret; beløb kan blive anderledes.
news-elsewhere = Den nye udgave er taget i brug i en anden fane. Denne fane beholder sin udgave, indtil siden genindlæses. Dine svar er bevaret.
news-take = Brug den nye udgave
news-reload = Genindlæs
news-later = Senere

news-release-1-0-0 = Den første udgave.
