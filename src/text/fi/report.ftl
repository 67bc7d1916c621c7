# Raportti: mitä ennen sen laatimista kysytään ja mitä on vain siinä.

report-heading = Arvio hallinnollisesta seuraamusmaksusta
report-made = Finesight { $version }, { $day }. Lainsäädännön tilanne { $law }.
report-form = Raportti
report-about = Kaksi sivua: tulos ja määrien selitykset, sitten vastaukset, laki ja lähimmät päätökset. Tähän kirjoittamasi tulee ensimmäiselle sivulle.
report-private = Tähän kirjoittamasi pysyy tässä välilehdessä, eikä sitä tallenneta tapauksen mukana.
report-name = Asian nimi
report-reference = Diaarinumero tai viite
report-author = Laatija
report-day = Päivämäärä
report-note = Huomautus
report-program = Laadittu ohjelmalla
report-every-step = Mukana liite: jokainen vaihe lähteineen, vastaukset, jotka eivät mahdu toiselle sivulle, ja versiot rinnakkain
report-word = Word-asiakirja
report-word-left-out = Word-asiakirjaan tarvitaan osa, joka on jätetty pois tästä yhden tiedoston versiosta, jotta se pysyisi pienenä. Avaa Finesight verkkosivustona tai tulosta raportti.
report-no-word = Word-asiakirjaa ei voitu laatia: siihen tarvittavaa sivun osaa ei voitu ladata. Yritä uudelleen tai tulosta raportti.
report-amounts = Tulos määrä määrältä
report-what = Mitä
report-amount = Vastaus
report-means = Mitä se tarkoittaa
report-not-known = Ei tiedossa
report-whether = Määrätäänkö seuraamusmaksu
report-whether-means = Täyttyvätkö seuraamusmaksun edellytykset näiden vastausten perusteella.
report-typical = Tyypillinen seuraamusmaksu
report-typical-means = Tällaisissa tapauksissa yhtä moni seuraamusmaksu on tätä pienempi kuin suurempi.
report-half = Keskimmäinen puolikas
report-half-means = Yksi neljästä seuraamusmaksusta on tätä pienempi ja yksi neljästä suurempi.
report-eight = Kahdeksan kymmenestä
report-eight-means = Yksi kymmenestä seuraamusmaksusta on tätä pienempi ja yksi kymmenestä suurempi.
report-all = Kaikki mukaan lasketut seuraamusmaksut
report-all-means = Pienin ja suurin samankaltaisten tapausten seuraamusmaksuista. Niitä on { $n }: liian vähän, jotta mitään voisi jättää pois.
report-guideline = Suuntaviivojen lähtömäärä
report-maximum = Lain mukainen enimmäismäärä
report-maximum-means = Seuraamusmaksu ei voi olla tätä suurempi.
report-sure = Kuinka varma arvio on
report-assumed = Oletettu, koska asiasta ei ole kerrottu
report-law = Laki lyhyesti
report-nearest = Lähimmät päätökset
report-sources = Lähteet
report-appendix = Liite: jokainen vaihe ja sen lähde
report-more = Muut vastaukset
report-more-in = { $n ->
    [one] … ja vielä yksi vastaus liitteessä.
   *[other] … ja vielä { $n } vastausta liitteessä.
}
report-more-left = { $n ->
    [one] … ja vielä yksi vastaus. Se on liitteellisessä raportissa.
   *[other] … ja vielä { $n } vastausta. Ne ovat liitteellisessä raportissa.
}
