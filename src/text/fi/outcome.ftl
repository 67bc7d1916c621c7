# Tulos omana näkymänään ja sen takana olevat näkymät.

outcome-estimate = Arvio
outcome-answers = { $n ->
    [one] { $n } vastaus
   *[other] { $n } vastausta
}
outcome-lead = Jos seuraamusmaksu määrätään, sen tyypillinen määrä on
outcome-lead-fee = Annetun arvion mukaan seuraamusmaksu on
outcome-lead-most = Lain mukaan seuraamusmaksun enimmäismäärä on
outcome-lead-open = Seuraamusmaksun enimmäismäärä riippuu kysymyksistä, joihin ei ole vielä vastattu.
outcome-lead-nothing = Kerro, mitä sääntöä rikottiin, niin määrä näkyy tässä.
outcome-typical = Tyypillinen: { $amount }
outcome-fine = Annettu: { $amount }
outcome-start = Suuntaviivojen lähtömäärä: { $amount }
outcome-start-later = Myöhempien suuntaviivojen lähtömäärä: { $amount }
outcome-allowed = Lain sallima määrä: { $amount }
outcome-picture = { $n } seuraamusmaksua logaritmisella asteikolla. Pienin: noin { $low }. Suurin: noin { $high }.
outcome-dots = Jokainen piste on yksi 50 yhtä todennäköisestä maksusta. Vahva väri: keskimmäinen puolikas. Haalea: loput kahdeksasta kymmenestä. Ääriviiva: muut.
outcome-dots-decisions = Jokainen piste on samankaltainen päätös. Vahva väri: keskimmäinen puolikas. Haalea: muu osa edellä mainitusta vaihteluvälistä.
outcome-tested = Mallia testattiin sille tuntemattomilla { $n } seuraamusmaksulla, ja { $held } osui vaihteluvälille ”kahdeksan kymmenestä”.
outcome-sure = Kuinka varma arvio on?
outcome-whether = Määrätäänkö seuraamusmaksu lainkaan?
outcome-ended-more = Miten lukuja kokeiltiin ja miten muutoksenhaussa kävi
outcome-figure-fine = seuraamusmaksu
outcome-figure-less = vain huomautus, varoitus tai määräys
outcome-figure-none = ei mitään näistä

outcome-given = Vastauksesi
outcome-answers-more = { $n ->
    [one] Vielä { $n } vastaus
   *[other] Vielä { $n } vastausta
}
outcome-taken = Oletettu
outcome-taken-more = { $n ->
    [one] Vielä { $n } oletus
   *[other] Vielä { $n } oletusta
}
outcome-narrower = Tarkenna arviota
outcome-narrower-intro = Nämä vastaukset tarkentaisivat arviota eniten:
outcome-narrower-exact = { $question } (tarkemmin)
outcome-keep = Tallenna, jaa tai tulosta
outcome-keep-more = Mitä on hyvä tietää ensin, ja muut tavat

outcome-views = Lisää tuloksesta
outcome-back = Tulos
outcome-why-about = Miten kukin vastaus vaikuttaa, ja laki viidellä rivillä
outcome-cases-about = Lähimmät päätökset ja niissä määrätyt seuraamusmaksut
outcome-law-about = Jokainen vaihe säännökseen asti, päivämäärineen
outcome-change-about = Mikä auttaa, mikä on velvollisuus ja millä ei ole merkitystä
outcome-form = Koko lomake
outcome-form-about = Kaikki kysymykset, omat luvut ja versiot rinnakkain
outcome-check-about = Sinulle, joka olet saanut päätöksen tai olet tekemässä sitä: mikä voi olla väärin ja mitä ei tarkisteta

outcome-effects = Miten kukin vastaus vaikuttaa
outcome-effects-intro = Palkki oikealle suurentaa tyypillistä seuraamusmaksua, palkki vasemmalle pienentää sitä. ×1 ei muuta mitään.
outcome-effects-beside = Palkit koskevat muihin päätöksiin perustuvaa laskelmaa, eivät annettua arviota.
outcome-effects-sum = Kaikki kerrottuna keskenään
outcome-effects-median = Siitä tällaisten seuraamusmaksujen mediaaniin
outcome-effects-rounding = Yllä olevien lukujen pyöristys
outcome-effects-replayed = Ilman avattua päätöstä
outcome-effects-held = Rajattuna siihen, minkä laki sallii
outcome-times = ×{ $times }
outcome-decisions = { $n ->
    [one] { $n } päätös
   *[other] { $n } päätöstä
}
outcome-unsaid = Ei vastattu: kukin lasketaan kuten päätöksissä, joissa asiaa ei mainittu
outcome-more = Lisää määrästä
outcome-five = Laki viidellä rivillä
outcome-five-rules = Säännöt
outcome-five-most = Enimmäismäärä
outcome-five-tier = Taso
outcome-five-start = Suuntaviivat
outcome-five-open = Edellytykset
outcome-tier-higher = Vakavin nimetyistä säännöistä kuuluu ylemmälle tasolle.
outcome-tier-lower = Nimetyt säännöt kuuluvat alemmalle tasolle.

outcome-nearest = Viisi lähintä päätöstä
outcome-size = Koko
outcome-size-unknown = ei mainittu
outcome-all-decisions = Kaikki päätökset ({ $n })
outcome-beside = Mihin lähimmät päätökset päätyivät
outcome-more-cases = Lisää päätöksiä

outcome-steps = Vaihe vaiheelta
outcome-dates = Päivämäärät ja kiistanalaiset seikat

outcome-acts = Mitä vielä voi tehdä
outcome-act-helps = auttaa
outcome-act-depends = riippuu siitä, kuka asian ratkaisee
outcome-act-duty = velvollisuus
outcome-act-no-help = ei auta
outcome-act-nothing = ei merkitystä
outcome-act-model = { $n ->
    [one] Jos näin tehdään ja kaikki muu pysyy ennallaan, tyypillinen seuraamusmaksu on { $times }-kertainen ({ $n } päätös).
   *[other] Jos näin tehdään ja kaikki muu pysyy ennallaan, tyypillinen seuraamusmaksu on { $times }-kertainen ({ $n } päätöstä).
}
outcome-act-range = Suuntaviivojen tai lain mukainen vaihteluväli olisi silloin { $range }.
outcome-ends = Mistä vaihteluvälit riippuvat
