# Rapporten: det vi spør om før han blir laga, og det som berre står i han.

report-heading = Overslag over eit lovbrotsgebyr
report-made = Finesight { $version }, { $day }. Rettstilstanden per { $law }.
report-form = Rapport
report-about = To sider: resultatet med kva kvart beløp tyder, deretter svara, lova og dei nærmaste vedtaka. Det du skriv her, står på første side.
report-private = Det du skriv her, blir verande i denne fana og blir ikkje lagra med saka.
report-name = Namnet på saka
report-reference = Saksnummer
report-author = Skriven av
report-day = Dato
report-note = Merknad
report-program = Laga med
report-every-step = Med vedlegg: kvart steg og kjelda til det, svar som side to ikkje har plass til, og versjonane side om side
report-word = Word-dokument
report-word-left-out = Word-dokumentet treng ein del som enkeltfila utelèt for å vere lita. Opne Finesight som nettstad, eller skriv ut rapporten.
report-no-word = Word-dokumentet kunne ikkje lagast: Ein del av sida som det treng, kunne ikkje lastast. Prøv igjen, eller skriv ut rapporten.
report-amounts = Resultatet, beløp for beløp
report-what = Kva
report-amount = Svar
report-means = Kva det tyder
report-not-known = Ikkje kjent
report-whether = Om det blir gebyr
report-whether-means = Om vilkåra for eit lovbrotsgebyr er oppfylte etter desse svara.
report-typical = Eit typisk gebyr
report-typical-means = I slike saker ligg like mange gebyr under det som over.
report-half = Den midtarste halvparten
report-half-means = Kvart fjerde gebyr ligg under dette spennet, og kvart fjerde over.
report-eight = Åtte av ti
report-eight-means = Kvart tiande gebyr ligg under dette spennet, og kvart tiande over.
report-all = Alle gebyra som er rekna med
report-all-means = Det lågaste og det høgste av { $n } gebyr i liknande saker. Dei er for få til å utelate nokon.
report-guideline = Startbeløpet etter retningslinene
report-maximum = Det høgste beløpet etter lova
report-maximum-means = Ikkje noko lovbrotsgebyr kan vere høgare.
report-sure = Kor sikkert det er
report-assumed = Lagt til grunn, fordi ingenting er sagt
report-law = Lova i korte trekk
report-nearest = Dei nærmaste vedtaka
report-sources = Kjelder
report-appendix = Vedlegg: kvart steg og kjelda til det
report-more = Dei andre svara
report-more-in = { $n ->
    [one] … og eitt svar til, i vedlegget.
   *[other] … og { $n } svar til, i vedlegget.
}
report-more-left = { $n ->
    [one] … og eitt svar til. Det står i rapporten med vedlegg.
   *[other] … og { $n } svar til. Dei står i rapporten med vedlegg.
}
