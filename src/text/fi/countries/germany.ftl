# Saksa: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-de-gdpr = Saksa: yleinen tietosuoja-asetus, vuoteen 2023 DSK:n seuraamusmaksumalli

## Lähteet

source-dsk-concept = DSK:n malli seuraamusmaksujen laskemiseen (Saksa, 14. lokakuuta 2019)
source-german-data-act = Saksan liittovaltion tietosuojalaki (BDSG)
source-german-offences-act = Saksan hallintorikkomuslaki (OWiG)
source-german-social-code = Saksan sosiaalilaki, X kirja (SGB X)
source-german-state-acts = Saksan osavaltioiden (Länder) tietosuojalait

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-dsk-adjusted = Määrää muutettiin sen jälkeen rikkojan ja muiden olosuhteiden mukaan, kuten pitkän käsittelyn tai uhkaavan maksukyvyttömyyden vuoksi.
note-dsk-courts = Malli ei sitonut tuomioistuimia.
note-de-states = Liittovaltion laki vapauttaa liittovaltion viranomaiset ja julkishallinnon elimet. Osavaltioilla on omat säännöt, joilla tiettävästi on sama vaikutus. Julkinen yritys, joka kilpailee markkinoilla, rinnastetaan yksityiseen.
note-de-social = Seuraamusmaksua ei määrätä viranomaisille ja muille julkishallinnon elimille myöskään sosiaalitietojen osalta.
note-de-self-report = Ilmoitusta tietoturvaloukkauksesta valvontaviranomaiselle tai rekisteröidyille voidaan käyttää seuraamusmaksuasiassa ilmoitusvelvollista vastaan vain tämän suostumuksella.

## Mitä muuta voi seurata

measure-de-consumer-credit = Luotonantajalle voidaan kansallisen lain nojalla määrätä enintään 50{ "\u00A0" }000 euron seuraamusmaksu, jos se kohtelee muista ETA-maista tulevia pyyntöjä eri tavalla tai jättää kertomatta kuluttajalle, että sopimus evättiin luottotiedon perusteella.
measure-de-crimes = Jotkin teot ovat rikoksia. Esimerkiksi suuren ihmisjoukon tietojen tietoisesta ja ammattimaisesta luovuttamisesta voi seurata enintään kolme vuotta vankeutta.

## Määräajat

daterule-de-imposed-by = Liittovaltion tai osavaltion (Land) valvontaviranomainen.
daterule-de-time-bar = Kolme vuotta teon päättymisestä tai siihen kuuluvasta myöhemmästä seurauksesta. Ensimmäinen kuuleminen, ilmoitus asian aloittamisesta, päätös ja eräät muut toimet katkaisevat ajan, ja se alkaa alusta.
daterule-de-time-bar-at-most = Aika päättyy viimeistään kuuden vuoden kuluttua teon päättymisestä, jollei tuomioistuin ole sitä ennen ratkaissut asiaa.
daterule-de-appeal = Kaksi viikkoa päätöksen tiedoksisaannista, kirjallisesti tai suullisesti pöytäkirjaan päätöksen tehneessä viranomaisessa. Asian ratkaisee paikallinen tuomioistuin (Amtsgericht) ja yli 100{ "\u00A0" }000 euron maksuissa alueellinen tuomioistuin (Landgericht).
daterule-de-payment = Kaksi viikkoa siitä, kun päätös on tullut lainvoimaiseksi.
daterule-de-lapse = Yli 1{ "\u00A0" }000 euron seuraamusmaksua ei voi enää panna täytäntöön viiden vuoden kuluttua siitä, kun se tuli lainvoimaiseksi, eikä tätä pienempää kolmen vuoden kuluttua. Osaa ajasta ei lasketa mukaan.

## Mitä ei voitu tarkistaa

open-de-states = Saksan osavaltioiden (Länder) julkishallintoa koskevia lakeja ei ole tarkistettu Saksi-Anhaltin lakia lukuun ottamatta. Katso osavaltion tietosuojalakia.
