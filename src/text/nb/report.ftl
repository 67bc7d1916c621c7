# Rapporten: det som spørres om før den lages, og det som bare står i den.

report-heading = Anslag over et overtredelsesgebyr
report-made = Finesight { $version }, den { $day }. Rettstilstanden per { $law }.
report-form = Rapport
report-about = Rapporten er på to sider: først resultatet og hva hvert beløp betyr, deretter svarene, loven og de nærmeste vedtakene. Det du skriver her, kommer på første side.
report-private = Det du skriver her, blir i denne fanen og lagres ikke med saken.
report-name = Sakens navn
report-reference = Saksnummer
report-author = Skrevet av
report-day = Dato
report-note = Merknad
report-program = Laget med
report-every-step = Med vedlegg: hvert trinn og kilden til det, svar som side to ikke har plass til, og versjonene side om side
report-word = Word-dokument
report-word-left-out = Word-dokumentet trenger en del som er utelatt i denne enkeltfilen, så filen ikke blir for stor. Åpne Finesight som nettsted, eller skriv ut rapporten.
report-no-word = Word-dokumentet kunne ikke lages: En del av siden som det trenger, kunne ikke lastes. Prøv igjen, eller skriv ut rapporten.
report-amounts = Resultatet, beløp for beløp
report-what = Hva
report-amount = Svar
report-means = Hva det betyr
report-not-known = Ikke kjent
report-whether = Om det blir gebyr
report-whether-means = Om vilkårene for et overtredelsesgebyr er oppfylt etter disse svarene.
report-typical = Et typisk gebyr
report-typical-means = I slike saker ligger like mange gebyrer under det som over.
report-half = Den midterste halvdelen
report-half-means = Hvert fjerde gebyr ligger under dette spennet, og hvert fjerde over.
report-eight = Åtte av ti
report-eight-means = Hvert tiende gebyr ligger under dette spennet, og hvert tiende over.
report-all = Alle gebyrer som er regnet med
report-all-means = Det laveste og det høyeste av { $n } gebyrer i lignende saker. De er for få til å utelate noen av dem.
report-guideline = Startbeløpet etter retningslinjene
report-maximum = Lovens maksimum
report-maximum-means = Overtredelsesgebyret kan ikke være høyere enn dette.
report-sure = Hvor sikkert det er
report-assumed = Lagt til grunn, siden ingenting er sagt om det
report-law = Loven i korthet
report-nearest = De nærmeste vedtakene
report-sources = Kilder
report-appendix = Vedlegg: hvert trinn og kilden til det
report-more = De andre svarene
report-more-in = { $n ->
    [one] … og ett svar til, i vedlegget.
   *[other] … og { $n } svar til, i vedlegget.
}
report-more-left = { $n ->
    [one] … og ett svar til. Det står i rapporten med vedlegg.
   *[other] … og { $n } svar til. De står i rapporten med vedlegg.
}
