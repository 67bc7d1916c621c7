# Rapporten: hvad der spørges om, før den laves, og hvad der kun står i den.

report-heading = Estimat af en bøde
report-made = Finesight { $version }, den { $day }. Lovgivningen pr. { $law }.
report-form = Rapport
report-about = To sider: resultatet med en forklaring af hvert beløb, derefter svarene, loven og de nærmeste afgørelser. Det, du skriver her, står på første side.
report-private = Det, du skriver her, bliver i denne fane og gemmes ikke sammen med sagen.
report-name = Sagens navn
report-reference = Sagsnummer
report-author = Udarbejdet af
report-day = Dato
report-note = Bemærkning
report-program = Lavet med
report-every-step = Med bilag: hvert trin og dets kilde, svar, som der ikke er plads til på side to, og udgaverne side om side
report-word = Word-dokument
report-word-left-out = Word-dokumentet kræver en del, som enkeltfilsudgaven udelader for at fylde mindre. Åbn Finesight som hjemmeside for at få det, eller udskriv rapporten.
report-no-word = Word-dokumentet kunne ikke laves: En del af siden, som det kræver, kunne ikke hentes. Prøv igen, eller udskriv rapporten.
report-amounts = Resultatet, beløb for beløb
report-what = Hvad
report-amount = Svar
report-means = Hvad det betyder
report-not-known = Ikke kendt
report-whether = Om der kommer en bøde
report-whether-means = Om betingelserne for en bøde er opfyldt efter disse svar.
report-typical = En typisk bøde
report-typical-means = I sager som denne ligger lige så mange bøder under beløbet som over.
report-half = Den midterste halvdel
report-half-means = Hver fjerde bøde ligger under dette interval og hver fjerde over.
report-eight = Otte ud af ti
report-eight-means = Hver tiende bøde ligger under dette interval og hver tiende over.
report-all = Alle medregnede bøder
report-all-means = Den laveste og den højeste af { $n } bøder i lignende sager. De er for få til, at nogen kan udelades.
report-guideline = Retningslinjernes startbeløb
report-maximum = Lovens maksimum
report-maximum-means = Ingen bøde kan være højere.
report-sure = Hvor sikkert det er
report-assumed = Forudsat, fordi intet er oplyst
report-law = Loven kort fortalt
report-nearest = De nærmeste afgørelser
report-sources = Kilder
report-appendix = Bilag: hvert trin og dets kilde
report-more = De øvrige svar
report-more-in = { $n ->
    [one] … og ét svar mere i bilaget.
   *[other] … og { $n } svar mere i bilaget.
}
report-more-left = { $n ->
    [one] … og ét svar mere. Det står i rapporten med bilag.
   *[other] … og { $n } svar mere. De står i rapporten med bilag.
}
