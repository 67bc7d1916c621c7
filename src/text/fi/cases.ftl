# Esimerkit valikossa: kuka, tarvittaessa elin, vuosi, määrä.

case-police-clearview = Ruotsin poliisi ja Clearview AI (2021): 2,5 miljoonaa kruunua, myöhemmin kumottu
case-customs-phones = Ruotsin tulli, työpuhelimet (2022): 300{ "\u00A0" }000 kruunua
case-coop-board = Coop Finnmark, muutoksenhakulautakunta (2021): seuraamusmaksusta luovuttiin
case-coop-authority = Coop Finnmark, valvontaviranomainen (2020): 400{ "\u00A0" }000 Norjan kruunua
case-pl-toyota = Toyota Bank Polska, UODO (2024): 78{ "\u00A0" }575,40 zlotya
case-pl-minister = Puolan ministeri, UODO (2025): 100{ "\u00A0" }000 zlotya
case-be-black-tiger = Black Tiger Belgium (2024), kolme käsittelyä: 174{ "\u00A0" }640 euroa
case-nl-uber-2023 = Uber, Alankomaiden valvontaviranomainen (2023): 10 miljoonaa euroa
case-u1-23andme = 23andMe, ICO (2025): 2,31 miljoonaa puntaa
case-u3-birthlink = Birthlink, hyväntekeväisyysjärjestö, ICO (2025): 18{ "\u00A0" }000 puntaa
case-be-market-court = Markkinatuomioistuin (Marktenhof), Bryssel (2025): 100{ "\u00A0" }000 euroa alennettiin 5{ "\u00A0" }000 euroon

# Mitä esimerkeissä päätettiin, asiakirjoihin.

record-police-clearview = IMY määräsi 10. helmikuuta 2021 ”suhteellisen suuren” seuraamusmaksun, 2{ "\u00A0" }500{ "\u00A0" }000 kruunua, ja antoi kolme määräystä, jotka oli täytettävä viimeistään 15. syyskuuta 2021: koulutus ja muut toimet, jotta olemassa olevat menettelyohjeet tavoittavat kaikki; tiedon antaminen niille, joiden tietoja oli syötetty, siltä osin kuin 4 luvun 5 § ei rajoita sitä; ja mahdolliset toimet näiden tietojen poistamiseksi sovelluksesta. Mahdollinen siirto kolmanteen maahan todettiin, mutta siitä ei määrätty seuraamusmaksua. Se, että kolme rikkomusta liittyvät toisiinsa, on tässä tehty oletus. Muutosta oli haettava kolmen viikon kuluessa. Seuraamusmaksu kumottiin muutoksenhaussa vuonna 2022 muiden kertoman mukaan; perustetta ei mainita tässä.
record-customs-phones = IMY määräsi 14. maaliskuuta 2022 seuraamusmaksun, 300{ "\u00A0" }000 kruunua, joka oli ”huomattavasti pienempi kuin muuten”: mukana oli vähän henkilöstöä, tiedostot poistettiin, ja ohjeet ja rajoitukset oli sen jälkeen otettu käyttöön.
record-coop-board = Lautakunta piti noin 50{ "\u00A0" }000 Norjan kruunun tasoa oikeana, mutta luopui seuraamusmaksusta pitkän käsittelyajan vuoksi. Sen tasoista seuraamusmaksua ei siis koskaan määrätty. Rikkomus jäi voimaan, eikä seuraamusmaksun sijasta annettu huomautusta. Coopille korvattiin kuluja 69{ "\u00A0" }000 Norjan kruunua (PVN-2021-15).
record-coop-authority = Datatilsynet määräsi 22. joulukuuta 2020 seuraamusmaksun, 400{ "\u00A0" }000 Norjan kruunua, kuten se oli 28. helmikuuta 2020 ilmoittanut. Lautakunta luopui seuraamusmaksusta 31. elokuuta 2021.
record-pl-toyota = UODO määräsi 12. maaliskuuta 2024 seuraamusmaksun, 78{ "\u00A0" }575,40 zlotya (18{ "\u00A0" }000 euroa), koska tietoturvaloukkauksesta ei ilmoitettu. Luetusta aineistosta ei ilmennyt, mitä sille myöhemmin tapahtui.
record-pl-minister = UODO määräsi seuraamusmaksun, 100{ "\u00A0" }000 zlotya, joka on julkisen talouden sektorin enimmäismäärä. Luetusta aineistosta ei ilmennyt, mitä sille myöhemmin tapahtui.
record-be-black-tiger = Belgian valvontaviranomainen määräsi 16. tammikuuta 2024 kolmesta käsittelystä seuraamusmaksut, 129{ "\u00A0" }500, 41{ "\u00A0" }440 ja 3{ "\u00A0" }700 euroa. Luetusta aineistosta ei ilmennyt, mitä niille myöhemmin tapahtui.
record-nl-uber-2023 = Alankomaiden valvontaviranomainen määräsi 11. joulukuuta 2023 seuraamusmaksun, 10{ "\u00A0" }000{ "\u00A0" }000 euroa: 5{ "\u00A0" }000{ "\u00A0" }000 euroa kummastakin kahdesta rikkomuksesta. Luetusta aineistosta ei ilmennyt, mitä sille myöhemmin tapahtui.
record-u1-23andme = ICO määräsi 5. kesäkuuta 2025 seuraamusmaksun, 2{ "\u00A0" }310{ "\u00A0" }000 puntaa; taloudellisiin vaikeuksiin vedottiin, mutta sitä ei hyväksytty. Luetusta aineistosta ei ilmennyt, mitä seuraamusmaksulle myöhemmin tapahtui.
record-u3-birthlink = ICO määräsi 24. kesäkuuta 2025 seuraamusmaksun, 18{ "\u00A0" }000 puntaa. Määrä alennettiin 36{ "\u00A0" }750 punnasta taloudellisten vaikeuksien vuoksi. Luetusta aineistosta ei ilmennyt, mitä sille myöhemmin tapahtui.
record-be-market-court = Brysselin markkinatuomioistuin (Marktenhof) alensi 22. tammikuuta 2025 seuraamusmaksun 100{ "\u00A0" }000 eurosta 5{ "\u00A0" }000 euroon. Kyse oli yhdestä tuottamuksellisesta rikkomuksesta, joka koski oikeutta saada pääsy tietoihin. Liikevaihto on peitetty: näytetty luku tarkoittaa ”yli 500 miljoonaa euroa”.
record-steps = Vaihe vaiheelta kohdassa ”Säännökset ja lähteet”
