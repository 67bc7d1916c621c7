# Ruotsi: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-se-criminal-data-act = Ruotsi: rikosasioiden tietosuojalaki (brottsdatalagen)
regime-se-gdpr = Ruotsi: yleinen tietosuoja-asetus ja Ruotsin tietosuojalaki (dataskyddslagen)

## Mihin ei ole sääntöjä

refusal-national-security = Kansallinen turvallisuus ei kuulu tässä esitettyihin sääntöihin. Ruotsin rikosasioiden tietosuojalakia ei sovelleta siihen myöskään silloin, kun poliisi on ottanut tehtävän turvallisuuspoliisilta (1 luvun 4 §).
refusal-defence = Puolustusvoimien omat tehtävät eivät kuulu tässä esitettyihin sääntöihin. Katso Ruotsissa puolustusvoimien omaa lakia.
refusal-not-automated = Ruotsin rikosasioiden tietosuojalain mukaista seuraamusmaksua (sanktionsavgift) ei ole: laki koskee vain automaattista käsittelyä ja tietoja, jotka ovat rekisterissä tai tulevat siihen (1 luvun 3 §). Muuta lakia, esimerkiksi salassapidosta, voidaan soveltaa.

unless-national-security = Jos kyse oli kansallisesta turvallisuudesta: sitä ei käsitellä tässä.
unless-defence = Jos kyse oli puolustusvoimien omasta tehtävästä: sitä ei käsitellä tässä.
unless-not-automated = Jos tietoja käsiteltiin käsin ilman rekisteriä: Ruotsin rikosasioiden tietosuojalakia ei sovelleta, eikä siitä voi seurata hallinnollista seuraamusmaksua.

## Säännökset, jotka eivät tule sovellettaviksi

carveout-expression-se = 5–30 ja 35–50 artiklaa ei sovelleta käsittelyyn journalistisia tarkoituksia varten tai akateemista, taiteellista tai kirjallista luomista varten. Ei sovelleta myöskään sitä, mikä olisi ristiriidassa painovapauslain (tryckfrihetsförordningen) tai ilmaisuvapausperustuslain (yttrandefrihetsgrundlagen) kanssa.

## Säännökset

provision-bdl-2-1 = Käsittelyperuste
provision-bdl-2-2 = Saapuneiden asioiden kirjaaminen ja käsittely
provision-bdl-2-3 = Määritellyt käyttötarkoitukset
provision-bdl-2-4 = Arviointi ennen uutta käyttötarkoitusta
provision-bdl-2-5 = Tieteellinen, tilastollinen tai historiallinen käyttö
provision-bdl-2-7 = Täsmälliset tiedot
provision-bdl-2-8 = Asianmukaiset ja olennaiset tiedot, ei liikaa
provision-bdl-2-9 = Henkilöryhmien erottaminen toisistaan
provision-bdl-2-10 = Tosiseikkojen ja arvioiden erottaminen toisistaan
provision-bdl-2-11 = Arkaluonteiset tiedot
provision-bdl-2-12 = Biometriset ja geneettiset tiedot
provision-bdl-2-14 = Tiettyjen hakujen kielto
provision-bdl-2-15 = Virheellisten tai puutteellisten tietojen oikaiseminen
provision-bdl-2-16 = Tietojen poistaminen tai käsittelyn rajoittaminen
provision-bdl-2-17 = Pisin käsittelyaika
provision-bdl-2-18 = Tietojen tarpeellisuuden vuosittainen tarkistus
provision-bdl-2-19-2 = Automatisoidut päätökset vain arkaluonteisten tietojen perusteella
provision-bdl-2-22 = Käyttö Ruotsin rikosasioiden tietosuojalain ulkopuolisiin tarkoituksiin
provision-bdl-3-2 = Toimenpiteet lainmukaisen käsittelyn varmistamiseksi ja osoittamiseksi
provision-bdl-3-3 = Sisäänrakennettu tietosuoja
provision-bdl-3-4 = Oletusarvoinen tietosuoja
provision-bdl-3-5 = Lokitietojen kerääminen
provision-bdl-3-6 = Pääsy vain siihen, mitä kukin tarvitsee
provision-bdl-3-7 = Vaikutustenarviointi ennen uutta, riskialtista käsittelyä
provision-bdl-3-7-2 = Valvontaviranomaisen ennakkokuuleminen
provision-bdl-3-8 = Tietojen turvallisuus
provision-bdl-3-9-1 = Tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle
provision-bdf-3-14 = Tietoturvaloukkauksen dokumentointi
provision-bdl-5-5 = Avun antaminen valvontaviranomaisen selvitykseen
provision-bdl-5-7-2 = Määräyksen noudattaminen
provision-bdl-5-7-3 = Käsittelykiellon noudattaminen
provision-bdl-8-1 = Siirrot kolmansiin maihin
provision-bdl-8-8 = Siirrot kolmansiin maihin, lisäehto
provision-pbdl-2-1 = Käsittelyperuste poliisin tietolain mukaan
provision-pbdl-3-3 = Erityiset huomautustiedot poliisin tietolain mukaan
provision-pbdl-4 = Pisin käsittelyaika poliisin tietolain mukaan
provision-pbdl-5 = Pisin käsittelyaika rekistereissä poliisin tietolain mukaan
provision-pbdl-6-6 = Pisin käsittelyaika rikosteknisessä toiminnassa poliisin tietolain mukaan
provision-tbdl-2-1 = Käsittelyperuste tullin tietolain mukaan
provision-tbdl-3-3 = Erityiset huomautustiedot tullin tietolain mukaan
provision-tbdl-4 = Pisin käsittelyaika tullin tietolain mukaan
provision-kbdl-2-1 = Käsittelyperuste rannikkovartioston tietolain mukaan
provision-kbdl-3-3 = Erityiset huomautustiedot rannikkovartioston tietolain mukaan
provision-kbdl-4 = Pisin käsittelyaika rannikkovartioston tietolain mukaan
provision-skbdl-2-1 = Käsittelyperuste veroviraston tietolain mukaan
provision-skbdl-3-3 = Erityiset huomautustiedot veroviraston tietolain mukaan
provision-skbdl-4 = Pisin käsittelyaika veroviraston tietolain mukaan
provision-abdl-2-1 = Käsittelyperuste syyttäjälaitoksen tietolain mukaan
provision-abdl-4 = Pisin käsittelyaika syyttäjälaitoksen tietolain mukaan
provision-dbdl-3 = Käsittelyperuste tuomioistuinten tietolain mukaan
provision-dbdl-6 = Hakukielto tuomioistuinten tietolaissa
provision-krbdl-2-1 = Käsittelyperuste vankeinhoidon tietolain mukaan
provision-krbdl-3-4 = Erityinen huomautustieto turvallisuusrekisterissä vankeinhoidon tietolain mukaan
provision-krbdl-2-5 = Pisin käsittelyaika vankeinhoidon tietolain mukaan
provision-krbdl-3-7 = Pisin käsittelyaika turvallisuusrekisterissä vankeinhoidon tietolain mukaan
provision-krbdl-regulations = Vankeinhoidon tietolain nojalla annetut määräykset huomautustiedosta tai pisimmästä käsittelyajasta
provision-bdl-2-6 = Lainmukaisuus yleisesti
provision-bdl-2-13 = Muu käsittelyä koskeva sääntö
provision-bdl-2-19-1 = Muu automatisoituja päätöksiä koskeva sääntö
provision-bdl-2-20 = Muut käsittelyä koskevat säännöt
provision-bdl-3-1 = Rekisterinpitäjän vastuu
provision-bdl-3-9-2 = Muu tietoturvaloukkauksista ilmoittamista koskeva sääntö
provision-bdl-3-10 = Tietoturvaloukkauksesta ilmoittaminen rekisteröidyille
provision-bdl-3-11 = Muut velvollisuudet
provision-bdl-3-13 = Tietosuojavastaava
provision-bdl-3-16 = Muut säännöt, muun muassa käsittelijöistä
provision-bdl-3-20 = Muu velvollisuus
provision-bdl-4-2 = Rekisteröidyille annettavat tiedot
provision-bdl-4 = Muut tietoja ja oikeuksia koskevat säännöt
provision-bdl-8-7 = Siirrot kolmansiin maihin, muut säännöt

## Arviointiperusteet

criterion-bdl-1 = Oliko rikkomus tahallinen vai tuottamuksellinen
criterion-bdl-2 = Aiheutunut tai uhannut vahinko, vaara tai loukkaus
criterion-bdl-3 = Rikkomuksen luonne, vakavuus ja kesto
criterion-bdl-4 = Mitä tehtiin vaikutusten rajoittamiseksi
criterion-bdl-5 = Aikaisemmat tietosuojan seuraamusmaksut

## Lähteet

source-criminal-data-act = Ruotsin brottsdatalagen (rikosasioiden tietosuojalaki, 2018:1177)
source-criminal-data-ordinance = Ruotsin brottsdataförordningen (rikosasioiden tietosuojalakia täydentävä asetus, 2018:1202)
source-criminal-data-bill = Ruotsin hallituksen esitys, prop. 2017/18:232
source-police-data-act = Ruotsin polisens brottsdatalag (poliisin tietolaki, 2018:1693)
source-customs-data-act = Ruotsin Tullverkets brottsdatalag (tullin tietolaki, 2018:1694)
source-coast-guard-data-act = Ruotsin Kustbevakningens brottsdatalag (rannikkovartioston tietolaki, 2018:1695)
source-tax-agency-data-act = Ruotsin Skatteverkets brottsdatalag (veroviraston tietolaki, 2018:1696)
source-prosecution-data-act = Ruotsin åklagarväsendets brottsdatalag (syyttäjälaitoksen tietolaki, 2018:1697)
source-courts-data-act = Ruotsin domstolarnas brottsdatalag (tuomioistuinten tietolaki, 2018:1698)
source-prison-data-act = Ruotsin Kriminalvårdens brottsdatalag (vankeinhoidon tietolaki, 2018:1699)
source-swedish-procedure-act = Ruotsin förvaltningslagen (hallintolaki, 2017:900)
source-swedish-time-act = Ruotsin laki lakisääteisen ajan laskemisesta (1930:173)
source-swedish-holiday-act = Ruotsin laki yleisistä pyhäpäivistä (1989:253)
source-recovery-act = Ruotsin laki valtion saatavien perinnästä (1993:891)
source-imy-police = IMY:n päätös DI-2020-2719 (poliisi, 2021)
source-imy-customs = IMY:n päätös, 14. maaliskuuta 2022 (tulli)
source-court-police = Tukholman kamarioikeus (Kammarrätten i Stockholm), marraskuu 2022 (poliisi), muiden kertoman mukaan
source-court-hospitals = Tukholman kamarioikeus (Kammarrätten i Stockholm), 16. toukokuuta 2022 (4471-21 ja neljä muuta), muiden kertoman mukaan
source-leave-refused = Ruotsin korkein hallinto-oikeus, 30. kesäkuuta 2023 (valituslupa evätty), muiden kertoman mukaan
source-data-protection-act = Ruotsin dataskyddslagen (tietosuojalaki, 2018:218)
source-data-protection-ordinance = Ruotsin asetus EU:n tietosuoja-asetusta täydentävistä säännöksistä (2018:219)
source-imy-gdpr = IMY (Ruotsin valvontaviranomainen)
source-swedish-courts = Ruotsin hallintotuomioistuimet
source-language-act = Ruotsin språklagen (kielilaki, 2009:600)
source-secrecy-act = Ruotsin offentlighets- och sekretesslagen (julkisuus- ja salassapitolaki, 2009:400)

## Kannat

view-criminal-data-act = Ruotsin rikosasioiden tietosuojalain sanamuoto
view-imy-2021 = IMY, 2021 (poliisi)
view-imy-2022 = IMY, 2022 (tulli)
view-court-of-appeal-2022 = Tukholman kamarioikeus, vuodesta 2022 (tietosuoja-asetuksen nojalla)
view-imy-2024 = IMY, 2024 (tietosuoja-asetuksen nojalla)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-se-authority = Kuntien ja alueiden lautakunnat ovat viranomaisia. Julkisyhteisön omistama yhtiö ei ole: sen enimmäismäärä on 83 artiklan mukainen.
note-se-fault = IMY:n mukaan seuraamusmaksu edellyttää tahallisuutta tai tuottamusta.
note-se-turnover = Liikevaihdolla tarkoitetaan koko yrityksen liikevaihtoa. Suppeampaa perustaa ei hyväksytty Trygg-Hansa-asiassa.
note-se-not-intentional = Se, ettei teko ollut tahallinen, merkitsee vain sitä, ettei mitään lisätä. Se ei lievennä.
note-se-low = Kun vakavuus on vähäinen, lähtömäärä on 0–10 prosenttia enimmäismäärästä. Spotify- ja CDON-asioissa lähtömäärää alennettiin vielä erittäin suuren liikevaihdon vuoksi.
note-se-counted-once = Vakavuuden arvioinnissa käytettyä seikkaa ei käytetä uudelleen tekijänä.
note-se-slow = Klarna-asiassa noin kolmen vuoden käsittelyaikaa ei hyväksytty syyksi alentaa seuraamusmaksua.
note-se-not-worse = Jos vain toinen osapuoli hakee muutosta, ratkaisua ei muuteta sen vahingoksi. Valvontaviranomainen voi itse valittaa seuraamusmaksun alentamisesta, ja näin seuraamusmaksuja on myös korotettu uudelleen.
note-bdl-whose-acts = Rekisterinpitäjä vastaa kaikesta käsittelystä, joka tapahtuu sen johdon alla tai sen puolesta: käsittelijöiden, työntekijöiden, vuokratyöntekijöiden ja toimeksisaajien käsittelystä.
note-bdl-each-case = Tarvittavat toimenpiteet arvioidaan tapauskohtaisesti, muun muassa käsiteltävien tietojen perusteella.
note-bdl-documents = Käsittelyn lainmukaisuuden voi osoittaa asiakirjoilla, jotka koskevat järjestelmiä, käsittelyä ja toimenpiteitä.
note-bdl-strictly-necessary = Lain perustana oleva direktiivi sallii arkaluonteisten tietojen käsittelyn vain, kun se on ehdottoman välttämätöntä.
note-bdl-mass-matching = Euroopan tietosuojaneuvosto vastasi vuonna 2020, ettei Clearview AI:n kaltaisen palvelun käyttö rikosten torjunnassa todennäköisesti ole EU:n tietosuojalainsäädännön mukaista.
note-bdl-special-risk = Merkitystä on käsittelyn laajuudella, luonteella, asiayhteydellä ja tarkoituksella, erityisesti uuden tekniikan käytöllä.
note-bdl-mass-access = Se, että viranomaisella on pääsy suureen määrään henkilötietoja, on jo sinänsä puuttumista yksityisyyteen, aiheutui siitä vahinkoa tai ei.
note-bdl-mass-access-before = Unionin tuomioistuin katsoi jo vuonna 2014, että viranomaisten pääsy tietoihin on erillinen puuttuminen yksityisyyteen.
note-bdl-face-recognition = Tietojen luonne vaikuttaa vakavuuteen. Kasvojentunnistuksessa käytettävät biometriset tiedot ovat arkaluonteisia.
note-se-burden = Valvontaviranomaisen on näytettävä, että seuraamusmaksun edellytykset täyttyvät, ja näytön on oltava selvä. Näin kamarioikeus katsoi muiden kertoman mukaan viidessä asiassa. Itse tuomioita ei ole tarkistettu.
note-se-burden-final = Ruotsin korkein hallinto-oikeus ei myöntänyt valituslupaa todistustaakkaa koskevassa asiassa (Capio S:t Göran), muiden kertoman mukaan.
note-bdl-burden = Tietosuoja-asetuksen seuraamusmaksuasioissa kamarioikeus asetti todistustaakan valvontaviranomaiselle ja vaati, että edellytykset on selvästi näytetty, muiden kertoman mukaan. Se, että sama koskee tätä lakia, on meidän tulkintamme.
note-bdl-annulled = Kamarioikeus kumosi IMY:n poliisia koskevan päätöksen marraskuussa 2022. Muiden kertoman mukaan se katsoi virheiden johtuneen yksittäisistä työntekijöistä ja piti viranomaisen ohjeita, toimintatapoja ja koulutusta riittävinä. Itse tuomiota ei ole tarkistettu.

## Mitä muuta voi seurata

measure-bdl-instead = Säännöistä, joiden rikkomisesta ei voida määrätä seuraamusmaksua, voidaan silti antaa määräys. Määräyksen noudattamatta jättämisestä voidaan sitten määrätä enintään 10 miljoonaa Ruotsin kruunua.
measure-bdl-warning = Kun käsittely uhkaa olla lainvastaista, valvontaviranomainen voi antaa neuvon tai kirjallisen varoituksen jo ennen rikkomusta.
measure-bdl-no-reprimand = Laissa ei ole huomautusta. Jos seuraamusmaksua ei määrätä, valvontaviranomainen voi silti neuvoa, varoittaa, antaa määräyksen tai, jos puute on vakava, kieltää käsittelyn.
measure-bdl-order-measures = Valvontaviranomainen voi määrätä koulutusta ja muita toimenpiteitä, jotta toimintatavat tavoittavat kaikki ja lainmukainen käsittely voidaan osoittaa.
measure-bdl-order-assessment = Valvontaviranomainen voi määrätä rekisterinpitäjän täyttämään velvollisuutensa, kuten tekemään vaikutustenarvioinnin, asetettuun päivään mennessä.
measure-bdl-order-inform = Valvontaviranomainen voi määrätä, että niille, joiden tietoja asia koskee, kerrotaan oikeuksien käyttämiseen tarpeelliset tiedot: käsittelyperuste, vastaanottajat ja säilytysaika (Ruotsin rikosasioiden tietosuojalain 4 luvun 2 §). Näin voi olla tarpeen, jos arkaluonteisia tietoja on käsitelty lain vastaisesti.
measure-bdl-inform-limits = Tiedonantovelvollisuus ei ulotu pidemmälle kuin salassapitosäännöt sallivat: rikosten torjunnan, muiden tutkintojen, kansallisen turvallisuuden ja muiden oikeuksien vuoksi.
measure-bdl-order-erase = Valvontaviranomainen voi määrätä mahdollisia ja tarpeellisia toimia tietojen poistamiseksi.
measure-bdl-order-day = Määräyksessä sanotaan, mihin päivään mennessä sitä on noudatettava, ja tarvittaessa, mitä on tehtävä.
measure-bdl-ban = Jos puute on vakava, valvontaviranomainen voi kieltää käsittelyn jatkamisen.
measure-bdl-ignored-order = Määräyksen tai kiellon noudattamatta jättäminen on itsessään peruste seuraamusmaksulle, joka on enintään 10 miljoonaa Ruotsin kruunua.
measure-bdl-not-at-once = Valvontaviranomaisen päätöstä ei voi panna täytäntöön heti, joten mitään ei tarvitse maksaa ennen kuin päätös on lainvoimainen.
measure-bdl-appeal = Päätöksestä voi valittaa yleiseen hallintotuomioistuimeen, jossa vastapuolena on valvontaviranomainen (IMY). Kamarioikeuteen tarvitaan valituslupa.
measure-bdl-payment = Seuraamusmaksu menee valtiolle, ja se on maksettava 30 päivän kuluessa päätöksen tulosta lainvoimaiseksi tai päätöksessä asetetussa pidemmässä ajassa.
measure-bdl-recovery = Seuraamusmaksu, jota ei makseta ajoissa, siirretään perittäväksi valtion saatavana.
measure-bdl-repayment = Jos seuraamusmaksu on maksettu ja sen määrääminen kumotaan myöhemmin, se palautetaan koron kera.
measure-bdl-damages = Vahinkoa kärsinyt voi vaatia vahingonkorvausta. Se on eri asia kuin seuraamusmaksu, eikä sitä lasketa tässä.
measure-se-appeal = Päätöksestä voi valittaa hallinto-oikeuteen (förvaltningsrätten), jossa vastapuolena on IMY. Kamarioikeuteen (kammarrätten) tarvitaan valituslupa.
measure-se-payment = Seuraamusmaksu menee valtiolle, ja se on maksettava 30 päivän kuluessa päätöksen tulosta lainvoimaiseksi tai päätöksessä asetetussa pidemmässä ajassa.
measure-se-recovery = Seuraamusmaksu maksetaan Kammarkollegietille, ja se raukeaa siltä osin kuin sitä ei ole pantu täytäntöön viidessä vuodessa. Jos se kumotaan, se palautetaan koron kera.

## Määräajat

daterule-se-time-bar = Seuraamusmaksua ei saa määrätä, jollei sen kohteena oleva ole saanut tilaisuutta lausua asiasta viiden vuoden kuluessa rikkomispäivästä.
daterule-se-appeal = Kolme viikkoa siitä, kun valittaja sai päätöksestä tiedon. Jos valittaja on julkista valtaa edustava asianosainen, aika lasketaan päätöspäivästä.
daterule-se-payment = Maksuaika: 30 päivää päätöksen tulosta lainvoimaiseksi tai päätöksessä asetettu pidempi aika.
daterule-se-lapse = Maksamaton seuraamusmaksu raukeaa siltä osin kuin sitä ei ole pantu täytäntöön viiden vuoden kuluessa siitä, kun päätös tuli lainvoimaiseksi.
sendto-se = Kirjoita IMY:lle, joka on tehnyt päätöksen. IMY toimittaa valituksen Tukholman hallinto-oikeuteen (Förvaltningsrätten i Stockholm).
late-se = Myöhässä tullut valitus jätetään tutkimatta, paitsi jos IMY:n antama valitusosoitus ei ollut oikea ja aiheutti viivästyksen tai jos valitus saapui ajoissa tuomioistuimeen.

## Mitä ei voitu tarkistaa

open-bill-page = Se, ettei sääntöjen tuntemattomuus ole hyväksyttävä syy, on otettu päätöksestä. Hallituksen esityksen sivu on avoin (485 tai 465).
open-continuing-breach = Sitä, miten tuomioistuimet tulkitsevat ilmaisua ”päivä, jona rikkomus tapahtui”, kun rikkomus on jatkunut jonkin aikaa, ei tiedetä.
open-annulment = Poliisin seuraamusmaksu kumottiin muutoksenhaussa marraskuussa 2022 muiden kertoman mukaan. Perusteluista tiedot eroavat, eikä tuomiota ole tarkistettu.
open-customs-sections = Tullin päätöksessä rikotut pykälät ovat muiden kertoman mukaan. Päivä, määrä ja tosiseikat ovat valvontaviranomaisen omat.
open-police-list = Poliisin tietolain 7 luvun 1 §:n luettelo on siinä sanamuodossa, jonka laki 2025:961 antoi. Sen voimaantulopäivää ei ole tarkistettu. Sitä edeltävässä, lain 2019:435 sanamuodossa luettelossa olivat 4 luvun 2–4, 5 a ja 7–11 § ja 5 luvun 7, 15, 16, 20, 22 ja 26 §.
open-method-guideline = Valvontaviranomaisella, jonka nimi oli aikaisemmin Datainspektionen, oli ohjeet toimivaltuuksistaan ja Ruotsin rikosasioiden tietosuojalain seuraamusmaksuista. Tunnemme niistä vain nimen emmekä ole tarkistaneet, onko niissä määriä.
