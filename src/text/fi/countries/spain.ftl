# Espanja: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-es-gdpr = Espanja: yleinen tietosuoja-asetus ja Espanjan tietosuojalaki

## Lähteet

source-spanish-data-act = Espanjan tietosuojalaki (orgaaninen laki 3/2018)
source-spanish-procedure-act = Espanjan hallintomenettelylaki (39/2015)
source-spanish-court-act = Espanjan hallintolainkäyttölaki (29/1998)
source-spanish-act-2023 = Espanjan laki 11/2023, jolla tietosuojalakia muutettiin

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-es-bodies = Seuraamusmaksua ei voida määrätä valtiolle, alueille ja kunnille, perustuslaillisille elimille, tuomioistuimille, hallinnosta riippuvaisille julkisoikeudellisille elimille, riippumattomille viranomaisille, julkisille yliopistoille, yhteenliittymille, julkisen sektorin säätiöille, parlamentin ja kuntien ryhmille eikä julkisoikeudellisille yhteisöille niiden käyttäessä julkista valtaa. Valvontaviranomainen toteaa rikkomuksen ja määrää toimenpiteitä.
note-es-warning = Vuoden 2023 lain mukaan valvontaviranomainen voi seuraamusmaksun määräämisen sijasta antaa erillisessä menettelyssä huomautuksen (apercibimiento).
note-es-criteria = 83 artiklan 2 kohdan k alakohdan nojalla valvontaviranomainen voi ottaa huomioon myös sen, että rikkomus jatkui, kuinka läheisesti toiminta liittyy tietojen käsittelyyn, hyödyt, rikkomukseen johtaneen henkilön oman käytöksen, myöhemmän sulautumisen, lasten oikeudet, vapaaehtoisesti nimitetyn tietosuojavastaavan ja vapaaehtoisen riidanratkaisun.

## Mitä muuta voi seurata

measure-es-authority = Espanjan tietosuojaviranomaisen (AEPD) puheenjohtaja aloittaa seuraamusmaksuasian ja nimeää tosiseikat, rikkomuksen ja mahdollisen seuraamuksen.
measure-es-publication = Oikeushenkilölle määrätty yli 1{ "\u00A0" }000{ "\u00A0" }000 euron seuraamusmaksu julkaistaan virallisessa lehdessä nimen kanssa.
measure-es-discipline = Valvontaviranomainen esittää kurinpitotoimia, kun näyttöä on riittävästi. Johtajat, jotka eivät noudattaneet neuvoa, voidaan nimetä, ja heille voidaan antaa huomautus.

## Määräajat

daterule-es-imposed-by = Espanjan valvontaviranomainen (AEPD).
daterule-es-time-bar = Lain erittäin vakaviksi kutsumat rikkomukset vanhentuvat kolmessa vuodessa, vakavat kahdessa, vähäiset ja pelkästään muodolliset yhdessä. Asian aloittaminen katkaisee ajan, kun asianosainen saa siitä tiedon. Aika alkaa alusta, jos asia sen jälkeen seisoo yli kuusi kuukautta.
daterule-es-appeal = Kaksi kuukautta päätöksen tiedoksisaannista, hallintotuomioistuimeen. Sen sijaan voi ensin pyytää valvontaviranomaista itseään harkitsemaan asian uudelleen kuukauden kuluessa. Elokuuta, joka ei ehkä ole laskettava, ei ole tarkistettu.
daterule-es-lapse = Enintään 40{ "\u00A0" }000 euron seuraamusmaksua ei voi enää panna täytäntöön vuoden jälkeen, enintään 300{ "\u00A0" }000 euron kahden vuoden jälkeen eikä suurempaa kolmen vuoden jälkeen. Täytäntöönpano, josta asianosainen tietää, katkaisee ajan.

## Mitä voidaan vähentää

discount-es-admission = jos vastuu myönnetään
discount-es-payment = jos maksu maksetaan ennen päätöstä
waived-es = Se, joka käyttää vähennystä, luopuu kaikista hallinnollisista kanteista ja valituksista seuraamusmaksua vastaan tai peruuttaa ne.

## Mitä ei voitu tarkistaa

open-es-change-of-2023 = Laki 11/2023 antoi uuden sanamuodon 64, 65, 67 ja 75 artiklalle sekä 77 artiklan 2 kohdalle. Niitä ei ole tarkistettu. Siksi selvityksen ja asian enimmäisaikaa ei sanota tässä.
open-es-payment = Seuraamusmaksun maksuaikaa Espanjassa ei ole tarkistettu. Se sanotaan päätöksessä.
