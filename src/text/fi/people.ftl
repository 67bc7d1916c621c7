# Kuinka monta ihmistä asia koski, lukuna tai kuutena rivinä.

path-people-number = Kuinka monen ihmisen tietoja asia koski?
hint-people-number = Kaikki, joiden tietoja käytettiin, nähtiin tai katosi. Arvio riittää.
people-hint = Esimerkiksi 120, 100–1{ "\u00A0" }000 tai 2 milj.
people-not-a-number = Kirjoita ihmisten määrä kokonaislukuna, 1–10{ "\u00A0" }000{ "\u00A0" }000{ "\u00A0" }000.

row-people-number-10 = Enintään 10
row-people-number-100 = 11–100
row-people-number-1000 = 101–1{ "\u00A0" }000
row-people-number-10000 = 1{ "\u00A0" }001–10{ "\u00A0" }000
row-people-number-100000 = 10{ "\u00A0" }001–100{ "\u00A0" }000
row-people-number-more = Yli 100{ "\u00A0" }000

question-people-number = Kuinka monta ihmistä asia koski, lukuna?
why-people-number = Ihmisten määrä vaikuttaa vakavuuteen. Enintään 100 tulkitaan muutamaksi, enintään 100{ "\u00A0" }000 moneksi ja sitä suurempi määrä hyvin moneksi, ellet vastaa toisin seuraavassa kysymyksessä. Luvut eivät ole laista: ne ovat tämän työkalun omia.
example-people-number = Luettelon sisältänyt kirje meni väärälle klinikalle: 120 potilasta. Jos rekisteri vuotaa, kaikki siinä olevat lasketaan.

level-few = Enintään 100
level-hundreds = 101–1{ "\u00A0" }000
level-thousands = 1{ "\u00A0" }001–10{ "\u00A0" }000
level-ten-thousands = 10{ "\u00A0" }001–100{ "\u00A0" }000
level-more = Yli 100{ "\u00A0" }000
