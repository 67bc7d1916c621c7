# Kypros: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-cy-gdpr = Kypros: yleinen tietosuoja-asetus ja Kyproksen tietosuojalaki

## Lähteet

source-cypriot-data-act = Kyproksen tietosuojalaki (2018)
source-cypriot-constitution = Kyproksen perustuslaki

## Mikä ei tule sovellettavaksi

carveout-expression-cy = Lain mukaan käsittely journalistisia tarkoituksia varten tai akateemisen, taiteellisen tai kirjallisen ilmaisun tarkoituksia varten on lainmukaista, kun se on oikeasuhteista ja kunnioittaa perusoikeuksia. 14 ja 15 artikla soveltuvat siltä osin kuin ne eivät vaikuta tähän vapauteen ja journalistiseen salassapitoon. Sitä, vapauttaako muu lainsäädäntö vielä muusta, ei ole tarkistettu.

## Mitä muuta voi seurata

measure-cy-court = Jokainen voi riitauttaa tietosuojavaltuutetun päätöksen hallintotuomioistuimessa.
measure-cy-debt = Maksamaton seuraamusmaksu peritään tasavallan yksityisoikeudellisena saatavana.
measure-cy-offences = Moni rikkomus on myös rikos, esimerkiksi puuttuva seloste tai puuttuva ilmoitus tietoturvaloukkauksesta. Rikostuomioistuin voi tuomita enintään kolmeksi vuodeksi vankeuteen tai enintään 30{ "\u00A0" }000 euron sakkoon. Jos valtiolle on aiheutunut vahinkoa, rangaistus on enintään viisi vuotta tai 50{ "\u00A0" }000 euroa. Muista tietosuoja-asetuksen ja lain rikkomuksista se on enintään vuosi tai 10{ "\u00A0" }000 euroa.
measure-cy-head = Julkishallinnon elimen rikoksesta vastaa sen johtaja tai se, joka sitä tosiasiallisesti johtaa.

## Määräajat

daterule-cy-imposed-by = Tietosuojavaltuutettu (Kyproksen valvontaviranomainen).
daterule-cy-appeal = 75 päivää päätöksen tiedoksisaannista.

## Mitä ei voitu tarkistaa

open-cy-procedure = Sitä, milloin seuraamusmaksu on Kyproksessa viimeistään määrättävä, milloin se on maksettava ja kuinka kauan sitä voidaan periä, ei ole tarkistettu (cylaw.org).
