# Rapporten: det som frågas om innan den görs, och det som bara står i den.

report-heading = Uppskattning av en sanktionsavgift
report-made = Finesight { $version }, den { $day }. Rättsläget den { $law }.
report-form = Rapport
report-about = Två sidor: först resultatet, med en förklaring av varje belopp, sedan svaren, lagen och de närmaste besluten. Det du skriver här hamnar på första sidan.
report-private = Det du skriver här stannar i fliken och sparas inte med ärendet.
report-name = Ärendets namn
report-reference = Diarienummer
report-author = Skriven av
report-day = Datum
report-note = Anteckning
report-program = Gjord med
report-every-step = Med bilaga: varje steg och dess källa, svar som sida två inte har plats för och versionerna sida vid sida
report-word = Word-dokument
report-word-left-out = Word-dokumentet kräver en del som enfilsversionen saknar för att vara liten. Öppna Finesight som webbplats, eller skriv ut rapporten.
report-no-word = Word-dokumentet kunde inte skapas, eftersom en del av sidan inte gick att läsa in. Försök igen eller skriv ut rapporten.
report-amounts = Resultatet, belopp för belopp
report-what = Vad
report-amount = Svar
report-means = Vad det betyder
report-not-known = Inte känt
report-whether = Om det blir en avgift
report-whether-means = Om villkoren för en sanktionsavgift är uppfyllda enligt svaren.
report-typical = En typisk avgift
report-typical-means = I sådana ärenden är lika många avgifter lägre som högre.
report-half = Den mellersta hälften
report-half-means = En fjärdedel av avgifterna ligger under spannet och en fjärdedel över.
report-eight = Åtta av tio
report-eight-means = En tiondel av avgifterna ligger under spannet och en tiondel över.
report-all = Alla avgifter som räknas
report-all-means = Den lägsta och den högsta av { $n } avgifter i liknande ärenden. De är för få för att någon ska kunna utelämnas.
report-guideline = Riktlinjernas utgångsbelopp
report-maximum = Lagens högsta belopp
report-maximum-means = Ingen sanktionsavgift får vara högre.
report-sure = Hur säkert det är
report-assumed = Antaget, eftersom inget har sagts
report-law = Lagen i korthet
report-nearest = De närmaste besluten
report-sources = Källor
report-appendix = Bilaga: varje steg och dess källa
report-more = Övriga svar
report-more-in = { $n ->
    [one] … och ett svar till, i bilagan.
   *[other] … och { $n } svar till, i bilagan.
}
report-more-left = { $n ->
    [one] … och ett svar till. Det står i rapporten med bilaga.
   *[other] … och { $n } svar till. De står i rapporten med bilaga.
}
