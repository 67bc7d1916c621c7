## Mitä seuraavaksi kysytään

next-first = Vastaa seuraavaksi tähän:
next-with = yhdessä näiden kanssa:
next-needed = Ilman sitä ei saada vaihteluväliä.
next-settles = Vastaus ratkaisee joka tapauksessa, mitä sääntöjä sovelletaan.
next-may-settle = Vastaus voi ratkaista, mitä sääntöjä sovelletaan.
next-end = Vastauksesta riippumatta vaihteluvälillä on sen jälkeen yläraja; parhaassa tapauksessa jää { $best }.
next-whatever = Vastauksesta riippumatta jää enintään { $worst }, parhaassa tapauksessa { $best }.
next-at-best = Parhaassa tapauksessa jää { $best }; huonoimmassa vaihteluväli pysyy ennallaan.
next-others = Muita kysymyksiä, jotka voivat kaventaa vaihteluväliä
next-none = Mikään yksittäinen vastaus ei enää kavenna suuntaviivojen vaihteluväliä, joka on { $range }. Avoimena on harkintaa, tai tarvitaan useita vastauksia yhdessä. Vastaukset voivat silti muuttaa arviota seuraamusmaksusta.
next-none-maximum = Mikään yksittäinen vastaus ei enää kavenna vaihteluväliä, jonka lain mukainen enimmäismäärä jättää: { $range }. Tarvitaan useita vastauksia yhdessä. Vastaukset voivat silti muuttaa arviota seuraamusmaksusta.
next-unknown = Vastasit, ettet tiedä tätä.


## Mistä leveys johtuu

width-heading = Miksi vaihteluväli on näin leveä
width-whole = Vaihteluväli on { $range }: yläraja on alarajaan nähden { $factor }-kertainen. Jos määrä on pienempi kuin { $floor }, se lasketaan tämän suuruisena: { $floor }. Kullakin valuutalla on oma vähimmäismääränsä.
width-open = Vaihteluvälillä ei ole ylärajaa, kun ratkaisevaa liikevaihtoa tai sen valuuttakurssia ei tiedetä.
width-nothing = Se, määrätäänkö seuraamusmaksu lainkaan, on oma kysymyksensä.
width-facts = Puuttuvat tosiseikat: jos kaikki tosiseikat tunnettaisiin, vaihteluväliksi jäisi enintään { $range }, ja sen yläraja olisi { $factor } kertaa alaraja.
width-facts-one = Puuttuvat tosiseikat: jos kaikki tosiseikat tunnettaisiin, jäljelle jäisi yksi määrä.
width-facts-none = Puuttuvat tosiseikat: ne eivät tee vaihteluvälistä leveämpää kuin valvontaviranomaisen harkinta yksin.
width-facts-open = Puuttuvat tosiseikat: kullakin liikevaihdolla vaihteluvälillä on oma yläraja, sitä suurempi, mitä suurempi liikevaihto on.
width-discretion = Valvontaviranomaisen harkinta: kun se on käytetty, vaihteluväliksi jäisi enintään { $range }, ja sen yläraja olisi { $factor } kertaa alaraja.
width-discretion-one = Valvontaviranomaisen harkinta: kun se on käytetty, jäljelle jäisi yksi määrä.
width-discretion-none = Valvontaviranomaisen harkinta: vaikka se olisi käytetty, puuttuvat tosiseikat jättäisivät vaihteluvälin yhtä leveäksi.
width-discretion-open = Valvontaviranomaisen harkinta: vaikka se olisi käytetty, vaihteluvälillä ei olisi ylärajaa ennen kuin liikevaihto tiedetään.
width-views = Toisistaan poikkeavat kannat: jos yhtä niistä noudatetaan, vaihteluväliksi jäisi enintään { $range }, ja sen yläraja olisi { $factor } kertaa alaraja.
width-views-one = Toisistaan poikkeavat kannat: jos yhtä niistä noudatetaan, jäljelle jäisi yksi määrä.
width-views-none = Toisistaan poikkeavat kannat: yhden kannan noudattaminen ei kaventaisi vaihteluväliä.
width-parts = Näitä ei voi laskea yhteen: kun kaksi on avoinna, toinen voi peittää toisen.
width-left-facts = Levein väli, tosiseikat tiedossa
width-left-discretion = Levein väli, harkinta käytetty
width-left-views = Levein väli, yksi kanta

## Milloin rajat saavutetaan

ends-heading = Tapaukset vaihteluvälien rajoilla
ends-intro = Kumpikin raja saavutetaan tapauksessa, joka sopii antamiisi vastauksiin. Avaa tapaus, niin näet sen tosiseikat ja jokaisen vaiheen. Oma tapauksesi säilyy sen rinnalla.
ends-low = Alaraja
ends-high = Yläraja
ends-show = Näytä tämä tapaus
ends-maximum = Lain mukainen enimmäismäärä
ends-classes = Suuntaviivat, avoimeksi jätetyt vakavuusasteet

## Mikä ei voi muuttaa mitään

next-idle = Ei voi enää muuttaa tulosta
idle-same-size = Määrät ovat samat kaikilla jäljellä olevilla kokoluokilla.
idle-graver-stands = Enimmäismäärä on sama vastauksesta riippumatta.
idle-condition-fails = Seuraamusmaksua ei voida määrätä, koska jokin muu edellytys ei täyty.
idle-condition-met = Edellytys, jota kysymys koskee, täyttyy tai sitä ei tarvita.
idle-not-read = Mikään tässä sovellettavista kannoista ei anna tälle merkitystä.

## Mikä muuttaisi tulosta

lever-silence = Sinulla voi olla oikeus olla vastaamatta, ja valvontaviranomaisen on kerrottava siitä.
lever-heading = Mikä muuttaisi tulosta
lever-intro = Mitä vielä voi tehdä ja mikä vaihteluväli silloin olisi. Jos mikään ei kerro, kuinka paljon toimi vaikuttaa, määrää ei keksitä.
lever-what = Toimi
lever-range = Vaihteluväli sen jälkeen
lever-weight = Merkitys
lever-same = Ennallaan
lever-none = Mikään tässä sovellettavista kannoista ei anna tälle merkitystä.
lever-bound = Seuraamusmaksu ei voi enää olla suurempi kuin { $amount }.
lever-deleted = Painoa annetaan sille, että tiedot eivät olleet hallinnassa. Näin on, vaikka ne olisi sittemmin poistettu.
lever-may-appeal = Päätökseen voi hakea muutosta. Näillä vastauksilla mikään luetuista säännöistä ei rajoita seuraamusmaksua muutoksenhaun vuoksi.
lever-not-worse = Päätökseen voi hakea muutosta. Päätöksen saajan oma muutoksenhaku ei yleensä huononna lopputulosta.
lever-nothing-left = Tässä luetelluista toimista ei ole enää mitään tekemättä.
act-notify = Ilmoita valvontaviranomaiselle
act-stop = Lopeta käsittely ennen valvontaviranomaisen yhteydenottoa
act-contact = Kerro niille, joiden tietoja asia koskee
act-delete = Huolehdi tietojen poistamisesta
act-remedy = Rajoita nopeasti ihmisille koituvaa vahinkoa
act-cooperate = Tee yhteistyötä enemmän kuin laki vaatii
act-appeal = Hae muutosta
