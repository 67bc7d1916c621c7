# Alankomaat: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-nl-gdpr = Alankomaat: yleinen tietosuoja-asetus, vuoteen 2023 AP:n seuraamusmaksulinjaus
regime-nl-law-enforcement = Alankomaat: poliisitietolaki (rikosten torjunta ja selvittäminen)

## Lähteet

source-ap-fine-policy = AP:n seuraamusmaksulinjaus 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)
source-ap-policy-2023 = AP:n seuraamusmaksulinjaus 2023 (Boetebeleidsregels)
source-dutch-data-act = Alankomaiden laki yleisen tietosuoja-asetuksen täytäntöönpanosta (UAVG)
source-dutch-administrative-act = Alankomaiden yleinen hallinto-oikeuslaki (Awb)
source-dutch-police-data-act = Alankomaiden poliisitietolaki (Wet politiegegevens)
source-dutch-fines-decree = Alankomaiden asetus sakkoluokista (Stb. 2017, 433)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-ap-factors = Perusmäärästä seuraamusmaksu siirtyi luokan rajojen sisällä 83 artiklan 2 kohdan perusteiden mukaan.
note-ap-next-category = Seuraavaa ylempää tai alempaa luokkaa voitiin käyttää, jos luokan rajoissa ei saatu sopivaa seuraamusmaksua, tai rikkojan koon vuoksi.
note-ap-means = Rikkojan varat otettiin huomioon.
note-ap-total = Yhteismäärä oli enintään vakavimman rikkomuksen enimmäismäärä.
note-ap-lawfulness = 5 artiklan 1 kohdan a alakohta kuului siihen luokkaan, johon sen taustalla oleva säännös kuului.
note-nl-smes = Valvontaviranomainen ottaa huomioon mikroyritysten sekä pienten ja keskisuurten yritysten erityistarpeet.
note-nl-article-10 = Sama enimmäismäärä koskee Alankomaiden rikostietosääntöjä (lain 31 artikla).
note-nl-policy-2023 = Julkishallinnon elimiä ja muualla kuin liiketoiminnassa toimivia henkilöitä varten valvontaviranomaisella on vuodesta 2023 oma linjauksensa. Siinä sairaalat ja yksityiskoulut eivät ole julkishallinnon elimiä. Sen määriä ei ole tarkistettu.

## Mitä voidaan rikkoa

provision-nl-5 = Erityiset henkilötietoryhmät
provision-nl-7a = Yksinomaan automatisoidut päätökset
provision-nl-24a = Oikeuksien käyttäminen
provision-nl-24b = Rekisteröidyille annettavat tiedot
provision-nl-25 = Rekisteröidyn oikeus saada pääsy tietoihin
provision-nl-28 = Oikaiseminen, poistaminen ja käsittelyn rajoittaminen
provision-nl-4a = Turvallisuus ja sisäänrakennettu tietosuoja
provision-nl-4b = Oletusarvoinen tietosuoja
provision-nl-4c = Vaikutustenarviointi
provision-nl-6c = Käsittelijän valinta ja sopimus sen kanssa
provision-nl-31d = Seloste käsittelytoimista
provision-nl-32 = Käyttötarkoitusten, luovutusten, epäämisten ja tietoturvaloukkausten dokumentointi
provision-nl-33a = Tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle ja rekisteröidyille
provision-nl-33b = Valvontaviranomaisen ennakkokuuleminen
provision-nl-36 = Tietosuojavastaava
provision-nl-3 = Tarpeellinen ja lainmukainen käsittely määriteltyyn tarkoitukseen
provision-nl-4 = Täsmälliset tiedot ja niiden poistaminen ajoissa
provision-nl-6 = Tietojen käyttöön oikeutetut
provision-nl-6b = Henkilöryhmien erottaminen toisistaan
provision-nl-17a = Siirrot kolmansiin maihin ja kansainvälisille järjestöille
provision-nl-32a = Lokitietojen kerääminen
provision-nl-33 = Tarkastukset

## Mitä laki sanoo seuraamusmaksusta

note-nl-police = Laki koskee poliisitietoja. Rekisterinpitäjä on poliisipäällikkö, poliisin sisäisten tutkimusten osaston (Rijksrecherche) osalta ylimpien syyttäjien kollegio ja Koninklijke Marechausseen osalta puolustusministeri.
note-nl-controller-alone = Valvontaviranomainen voi määrätä seuraamusmaksun vain rekisterinpitäjälle ja vain lueteltujen artiklojen rikkomisesta. Käsittelijälle tämän lain nojalla ei määrätä seuraamusmaksua.
note-nl-indexed = Nämä ovat viidennen ja kuudennen luokan määrät 1. tammikuuta 2018 alkaen: 83{ "\u00A0" }000 ja 830{ "\u00A0" }000 euroa. Rikoslain mukaan ne tarkistetaan hintatason mukaan joka toinen vuosi. Myöhempiä määriä ei ole tarkistettu, joten enimmäismäärä vuoden 2020 jälkeisestä rikkomuksesta voi olla näytettyä suurempi.
note-nl-weighed = Laki nimeää arviointiperusteet: rikkomuksen luonne, vakavuus ja kesto, laajuus tai tarkoitus, vaikutuksen kohteena olleiden määrä ja vahinko, tahallisuus tai tuottamus, mitä tehtiin vahingon lieventämiseksi, vastuu turvallisuudesta ja sisäänrakennetusta tietosuojasta, aikaisemmat rikkomukset, yhteistyö, tietoryhmät, miten valvontaviranomainen sai tiedon asiasta ja noudatettiinko aikaisempia toimenpiteitä.

## Mitä muuta voi seurata

measure-nl-order = Valvontaviranomainen voi myös antaa määräyksen ja panna sen itse täytäntöön tai asettaa uhkasakon (last onder dwangsom).
measure-nl-suspended = Seuraamusmaksua ei tarvitse maksaa ennen kuin oikaisuvaatimuksen tai valituksen aika on päättynyt tai se on ratkaistu.
measure-nl-court = Oikaisuvaatimuksen jälkeen voi valittaa piirituomioistuimeen, jälleen kuuden viikon kuluessa.

## Määräajat

daterule-nl-imposed-by = Valvontaviranomainen (Autoriteit Persoonsgegevens).
daterule-nl-time-bar = Viisi vuotta rikkomuksesta. Aika ei kulu silloin, kun seuraamusmaksua koskevaa oikaisuvaatimusta tai valitusta ratkaistaan.
daterule-nl-appeal = Kuusi viikkoa oikaisuvaatimuksen tekemiseen valvontaviranomaiselle, päätöksen lähettämistä seuraavasta päivästä. Postitse se on ajoissa, jos se on jätetty postiin siihen mennessä ja saapuu vielä viikon kuluessa.

## Mitä ei voitu tarkistaa

open-nl-procedure = Alankomaiden sääntö viidestä vuodesta on tarkistettu kommentaarista, joka lainaa sitä. Maksuaikaa, sitä, kuinka kauan seuraamusmaksua voidaan periä, ja sitä, mikä siirtää aikaa vapaapäivien yli, ei ole tarkistettu (wetten.overheid.nl: Awb:n 4.4 osasto ja Algemene termijnenwet).
open-ap-policy = Muiden kuin näytettyjen artiklojen luokkaa, päivää vuoden 2023 puolivälissä, jona AP:n vuoden 2019 linjaus päättyi (tässä 30. kesäkuuta), ja sen vuoden 2023 linjauksen määriä julkishallinnon elimille ja yksityishenkilöille ei ole tarkistettu.
open-nl-categories = Sakkoluokkien määriä vuoden 2019 jälkeen ei ole tarkistettu (wetten.overheid.nl: Wetboek van Strafrecht, 23 artikla).
open-nl-others = Tuomioistuimilla ja syyttäjillä on oma laki rikosasioiden tiedoista, eikä sitä ole tarkistettu. Ei myöskään asetuksia, jotka laajentavat poliisitietolain erityistutkijoihin.
