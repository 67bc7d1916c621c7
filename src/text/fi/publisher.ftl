# Mitä kopion julkaisija sanoo saavutettavuusselosteessaan: korvattava kaikilla kielillä.
# Kun alla olevat osat ovat omiasi, kirjoita huomautukseksi –, niin se jätetään pois.

publisher-note = Tässä kopiossa ei mainita julkaisijaa. Sen, joka julkaisee kopion muille, on kirjoitettava tähän, kuka siitä vastaa, miten tähän saa yhteyden ja mikä täytäntöönpanomenettely on käytettävissä, ja itse tarkistettava, pitääkö selosteen muu osa paikkansa omassa kopiossa.
publisher-contact = Ei ilmoitettu: tämä osa kuuluu kopion julkaisijalle. Jos jokin ei toimi sinulla, ota yhteyttä sen sivuston ylläpitäjään, jolta löysit sen.
publisher-enforcement = Ei ilmoitettu: tämä osa kuuluu kopion julkaisijalle. Siinä mainitaan viranomainen, jonka puoleen voit kääntyä, jos vastaus palautteeseesi ei tyydytä sinua.
