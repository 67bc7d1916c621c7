# Iso-Britannia: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-uk-gdpr = Iso-Britannia: Ison-Britannian tietosuoja-asetus (UK GDPR)
regime-uk-part-3 = Iso-Britannia: Data Protection Act 2018, 3 osa (rikosten torjunta ja selvittäminen)

## Mihin ei ole sääntöjä

refusal-uk-manual = Seuraamusmaksua ei voida määrätä Ison-Britannian tietosuoja-asetuksen nojalla: asetusta ei sovelleta käsin käsiteltyihin tietoihin, jotka eivät kuulu eikä niiden ole tarkoitus kuulua rekisteriin, jollei niitä ole viranomaisen hallussa (2 artiklan 1 ja 1A kohta). Muuta lakia voidaan soveltaa.
refusal-uk-household = Seuraamusmaksua ei voida määrätä Ison-Britannian tietosuoja-asetuksen nojalla: asetusta ei sovelleta siihen, mitä yksityishenkilö tekee yksinomaan henkilökohtaisessa tai kotitalouttaan koskevassa tarkoituksessa (2 artiklan 2 kohta). Muuta lakia voidaan soveltaa.
refusal-uk-enforcement-manual = Data Protection Act 2018 -lain 3 osaa ei sovelleta käsin pidettyihin tietoihin, jotka eivät kuulu eikä niiden ole tarkoitus kuulua rekisteriin (29 §:n 1 momentti). Sitä, sovelletaanko silloin Ison-Britannian tietosuoja-asetusta, ei ole tarkistettu.

unless-uk-manual = Jos se tehtiin käsin, tiedot eivät olleet rekisterissä eikä niitä käsitellyt viranomainen: Ison-Britannian tietosuoja-asetusta ei sovelleta, eikä siitä voi seurata seuraamusmaksua.
unless-uk-household = Jos yksityishenkilö teki sen yksinomaan henkilökohtaisessa tai kotitalouttaan koskevassa tarkoituksessa: Ison-Britannian tietosuoja-asetusta ei sovelleta, eikä siitä voi seurata seuraamusmaksua.
unless-uk-enforcement-manual = Jos kyse oli rikosten torjunnasta, käsin eikä rekisterissä: Data Protection Act 2018 -lain 3 osaa ei sovelleta.

## Säännökset, jotka eivät tule sovellettaviksi

carveout-manual-uk = Data Protection Act 2018 -lain 24 § jättää 5 artiklan 1 kohdan a–c, e ja f alakohdan, 6–10 artiklan, 11 artiklan 2 kohdan, 13, 14 ja 20 artiklan, 21 artiklan 1 kohdan ja 44–49 artiklan soveltamatta tietoihin, joita viranomainen pitää käsin rekisterin ulkopuolella. Henkilöstöasioissa se jättää soveltamatta enemmänkin.
carveout-expression-uk = Sitä, mistä Ison-Britannian laki vapauttaa journalismin ja muut erityiset tarkoitukset, ei ole tarkistettu.
provision-uk-complaints = Rekisterinpitäjälle tehtyjen kantelujen käsittely (19.6.2026 alkaen)
provision-dpa-34-3 = Periaatteiden noudattamisen osoittaminen
provision-dpa-35 = Lainmukaisuus ja kohtuullisuus ja arkaluonteisen käsittelyn edellytykset
provision-dpa-36 = Määritellyt käyttötarkoitukset ja niiden kanssa yhteensopimattoman käytön kielto
provision-dpa-37 = Tietojen on oltava asianmukaisia ja olennaisia, ei liikaa
provision-dpa-38-1 = Tietojen täsmällisyys
provision-dpa-38-2 = Tosiseikkojen ja arvioiden sekä henkilöryhmien erottaminen ja tietojen tarkistaminen ennen niiden lähettämistä
provision-dpa-39-1 = Tietojen säilyttäminen vain niin kauan kuin on tarpeen
provision-dpa-39-2 = Määräajat, joissa tietojen tarpeellisuus tarkistetaan
provision-dpa-40 = Tietojen turvallisuus (kuudes periaate)
provision-dpa-41 = Arkistoinnin, tutkimuksen ja tilastoinnin suojatoimet
provision-dpa-42 = Toimintaperiaateasiakirja arkaluonteista käsittelyä varten
provision-dpa-44 = Rekisteröidyille annettavat tiedot
provision-dpa-45 = Rekisteröidyn oikeus saada pääsy tietoihin
provision-dpa-46 = Oikaiseminen
provision-dpa-47 = Poistaminen tai käsittelyn rajoittaminen
provision-dpa-48 = Vastaukset oikaisu-, poisto- ja rajoituspyyntöihin
provision-dpa-49 = Yksinomaan automatisoidut päätökset (4.2.2026 asti)
provision-dpa-50 = Suojatoimet, kun tällaiset päätökset on sallittu laissa (4.2.2026 asti)
provision-dpa-50b = Yksinomaan automatisoidut päätökset ja niiden suojatoimet (5.2.2026 alkaen)
provision-dpa-52 = Tietojen muoto ja oikeuksien käytön helpottaminen
provision-dpa-53 = Perusteettomat tai kohtuuttomat pyynnöt
provision-dpa-64 = Vaikutustenarviointi
provision-dpa-65 = Valtuutetun ennakkokuuleminen
provision-dpa-67 = Tietoturvaloukkauksesta ilmoittaminen valtuutetulle
provision-dpa-68 = Tietoturvaloukkauksesta ilmoittaminen rekisteröidyille
provision-dpa-73 = Siirrot kolmansiin maihin ja kansainvälisille järjestöille
provision-dpa-155-1-b = Tieto-, arviointi-, haastattelu- tai täytäntöönpanomääräyksen noudattaminen
provision-dpa-56 = Toimenpiteet, joilla varmistetaan ja osoitetaan säännösten noudattaminen
provision-dpa-57 = Sisäänrakennettu ja oletusarvoinen tietosuoja
provision-dpa-58 = Yhteisrekisterinpitäjien väliset järjestelyt
provision-dpa-59 = Käsittelijät ja käsittely ohjeiden mukaan
provision-dpa-61 = Seloste käsittelytoimista
provision-dpa-62 = Lokitietojen kerääminen
provision-dpa-63 = Yhteistyö valtuutetun kanssa
provision-dpa-66 = Käsittelyn turvallisuus
provision-dpa-69 = Tietosuojavastaava
criterion-dpa-155-a = Laiminlyönnin luonne, vakavuus ja kesto
criterion-dpa-155-b = Oliko laiminlyönti tahallinen vai tuottamuksellinen
criterion-dpa-155-c = Mitä tehtiin vahingon tai ahdistuksen lieventämiseksi
criterion-dpa-155-d = Vastuun aste, kun käytössä olleet toimenpiteet otetaan huomioon
criterion-dpa-155-e = Aikaisemmat merkitykselliset laiminlyönnit
criterion-dpa-155-f = Yhteistyö valtuutetun kanssa
criterion-dpa-155-g = Tietoryhmät
criterion-dpa-155-h = Miten valtuutettu sai tiedon rikkomuksesta
criterion-dpa-155-i = Aikaisempien määräysten noudattaminen
criterion-dpa-155-j = Käytännesäännöt ja sertifiointi
criterion-dpa-155-k = Muu tekijä, kuten saatu taloudellinen hyöty tai vältetty tappio
criterion-dpa-155-l = Onko seuraamusmaksu tehokas, oikeasuhteinen ja varoittava

## Lähteet

source-uk-gdpr = Ison-Britannian tietosuoja-asetus (UK GDPR)
source-uk-data-act = Data Protection Act 2018 (Ison-Britannian tietosuojalaki)
source-uk-data-commencement = SI 2018/625, Data Protection Act 2018 -lain voimaantulo
source-data-use-act = Data (Use and Access) Act 2025 (Ison-Britannian laki tietojen käytöstä ja saannista)
source-data-use-commencement = SI 2026/82, Data (Use and Access) Act 2025 -lain voimaantulo
source-information-commission = SI 2026/1015, Data (Use and Access) Act 2025 -lain voimaantulo
source-tribunal-rules = First-tier Tribunal (General Regulatory Chamber) Rules 2009 (menettelysäännöt)
source-ico-guidance = ICO:n seuraamusmaksuohje (maaliskuu 2024)
source-ico-draft = ICO:n luonnos seuraamusmaksuohjeeksi (2023)
source-ico-public-sector = ICO:n julkisen sektorin linja, kokeilu (kesäkuu 2022)
source-ico-public-sector-2025 = ICO:n julkisen sektorin linja (11. marraskuuta 2025)
source-ico-procedure-draft = ICO:n luonnos valvonnan menettelyohjeeksi (31. lokakuuta 2025)
source-ico-23andme = ICO:n seuraamusmaksupäätös, 23andMe (2025)
source-ico-birthlink = ICO:n seuraamusmaksupäätös, Birthlink (2025)
source-ico-dpp-law = ICO:n seuraamusmaksupäätös, DPP Law
source-withdrawal-act = European Union (Withdrawal) Act 2018 (Ison-Britannian eroamislaki)

## Kannat

view-ico-2024 = ICO, 2024 (seuraamusmaksuohje)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-uk-presumption = Jos emoyhtiöllä on kaikki tai lähes kaikki äänioikeusosakkeet, sillä oletetaan olevan ratkaiseva määräysvalta.
note-uk-linked = Kun toimet ovat samoja tai liittyvät toisiinsa, yhteismäärä ei saa ylittää vakavimman rikkomuksen enimmäismäärää.
note-uk-turnover = Edellisen vuoden maailmanlaajuinen liikevaihto, yleensä tilintarkastetusta konsernitilinpäätöksestä. Tuoreempia lukuja voidaan käyttää.
note-uk-funds = Niillä, jotka eivät ole yrityksiä, liikevaihdon tilalla ovat varat, rahoitus tai hallinnollinen talousarvio.
note-uk-discretion = Muuttaminen on harkinnanvaraista: taulukon rivin sisällä suurempi liikevaihto johtaa suurempaan lukuun.
note-uk-before-inquiry = Ennen selvityksestä saatua tietoa tehdyt toimet lieventävät todennäköisemmin. Tehottomilla toimilla on vähän painoa ja hyödyllä paljon.
note-uk-growth = Valtuutetulla on velvollisuus ottaa huomioon talouskasvu (Deregulation Act 2015, 108 §).
note-uk-hardship = Taloudelliset vaikeudet alentavat seuraamusmaksua vain poikkeuksellisesti, kun objektiivisella näytöllä osoitetaan, että se vaarantaisi peruuttamattomasti taloudellisen elinkelpoisuuden.
note-uk-public-sector = Kokeilussa kesäkuusta 2022: valtuutettu käytti huomautuksia ja määräyksiä ennen viranomaisten seuraamusmaksuja ja alensi seuraamusmaksuja tai jätti ne määräämättä.
note-uk-public-sector-2025 = 11. marraskuuta 2025 alkaen lain 7 §:ssä tarkoitetuille viranomaisille määrätään seuraamusmaksu vain räikeimmissä tapauksissa, joissa rikkomus on erityisen vakava. Hyväntekeväisyysjärjestöt ja seurakuntaneuvostot (parish councils) eivät kuulu tähän.
note-uk-excluded = Seuraamusmaksupäätöstä ei voi tehdä, kun käsittelyn tarkoituksista ja tavasta päättää parlamentin jompikumpi kamari tai joku muu sen puolesta. Sama koskee Crown Estaten valtuutettuja ja kuninkaallisen hovikunnan, Lancasterin herttuakunnan ja Cornwallin herttuakunnan rekisterinpitäjää.
note-uk-special-purposes = Erityisiä tarkoituksia, kuten journalismia, varten seuraamusmaksupäätös edellyttää valtuutetun voimaan tullutta ratkaisua ja tuomioistuimen lupaa.
note-uk-monitoring = Tästä voidaan tehdä seuraamusmaksupäätös vain elimelle, joka valvoo käytännesääntöjä.
note-uk-certification = Tästä voidaan tehdä seuraamusmaksupäätös vain sertifioinnin tarjoajalle.
note-uk-notices = Seuraamusmaksu voidaan määrätä tietomääräyksen, arviointimääräyksen tai täytäntöönpanomääräyksen noudattamatta jättämisestä.
note-uk-notices-2026 = Seuraamusmaksu voidaan määrätä siitä, ettei noudata tieto-, arviointi-, haastattelu- tai täytäntöönpanomääräystä tai avusta valtuutetun pyytämän raportin laatijaa.
note-uk-automated = 22A–22D artikla korvasi 22 artiklan 5. helmikuuta 2026. Siirtymäsäännös (SI 2026/82, 5 kohta) säilyttää vanhan säännön siltä osin, mitä tapahtui sitä ennen.
note-uk-recognised = Käsittelyllä, joka on tarpeen tunnustetun oikeutetun edun vuoksi (liite 1), on 5. helmikuuta 2026 alkaen oma käsittelyperuste, 6 artiklan 1 kohdan ea alakohta, ilman etujen punnintaa.
note-uk-transfers = 44A artikla korvasi 44 artiklan ja 45A–45C artikla 45 artiklan 5. helmikuuta 2026.
note-uk-children = Verkkopalvelujen, joita lapset todennäköisesti käyttävät, on 5. helmikuuta 2026 alkaen otettava huomioon lasten suurempi suojelun tarve (25 artiklan 1A kohta).
note-uk-pecr = Evästeitä ja suoramarkkinointia koskevat PEC-säännökset (PECR), joilla on omat seuraamusmaksunsa. Valitse ne kohdassa ”Mitä asia koskee?”, niin näet ne.
note-uk-pecr-2026 = Evästeitä ja suoramarkkinointia koskevat PEC-säännökset (PECR). Niiden enimmäismäärät ovat 5. helmikuuta 2026 alkaen samat kuin Data Protection Act 2018 -laissa. Valitse ne kohdassa ”Mitä asia koskee?”, niin näet ne.
note-uk-commission = Information Commission (tietokomissio) tuli Information Commissionerin (tietovaltuutettu) tilalle 30. syyskuuta 2026. Se käyttää edelleen nimeä ICO.
note-uk-notice-of-intent = Seuraamusmaksupäätöstä edeltää ennakkoilmoitus (notice of intent). Siinä annetaan vähintään 21 päivää kirjallisille lausumille.
note-uk-six-months = Seuraamusmaksupäätös on tehtävä kuuden kuukauden kuluessa ennakkoilmoituksesta, jolleivät molemmat osapuolet sovi pidemmästä ajasta.
note-uk-six-months-2026 = Kuuden kuukauden kuluessa ennakkoilmoituksesta tai niin pian sen jälkeen kuin on kohtuudella mahdollista on tehtävä seuraamusmaksupäätös tai ilmoitus, ettei sitä tehdä. Jos ennakkoilmoitus annettiin ennen 5. helmikuuta 2026, kuusi kuukautta pysyy rajana (SI 2026/82, 6 kohta).
note-uk-appeal = Muutosta voi hakea päätökseen tai pelkkään määrään. Tuomioistuin voi arvioida tosiseikat ja tehdä harkinnan uudelleen.
note-uk-payment = Maksuaikaa on vähintään 28 päivää seuraamusmaksupäätöksen päivästä. Mitään ei peritä ennen kuin muutoksenhaku on päättynyt.
note-dpa-security = Rekisterinpitäjien ja käsittelijöiden velvollisuuksista laki mainitsee seuraamusmaksupäätöksen perusteina vain 64, 65, 67 ja 68 §:n. Turvallisuuden puute katsotaan kuudennen periaatteen, 40 §:n, rikkomiseksi, jos se katsotaan lainkaan rikkomukseksi.
note-dpa-joint = Yhteisrekisterinpitäjälle voidaan tehdä seuraamusmaksupäätös vain siitä, mistä se vastaa keskinäisen järjestelyn nojalla (58 §).
note-dpa-guidance = ICO:n seuraamusmaksuohje koskee myös 3 osan rikkomuksia.
note-dpa-automated = 50A–50D § korvasi 49 ja 50 §:n 5. helmikuuta 2026.
note-dpa-transfers = Riittävyysasetusten tilalle tuli 5. helmikuuta 2026 hyväksyminen asetuksella (74AA ja 74AB §), ja 73 ja 75–78 §:ää muutettiin.

## Miksi menetelmän määrät johtavat harhaan julkishallinnon elinten osalta

caution-uk-gdpr = Viranomaisten osalta nämä määrät johtavat yksinään harhaan: julkisen sektorin linjansa mukaan ICO määrää paljon vähemmän tai ei mitään.
caution-uk-part-3 = Poliisien ja muiden viranomaisten osalta nämä määrät johtavat yksinään harhaan: julkisen sektorin linjansa mukaan ICO määrää paljon vähemmän tai ei mitään.

## Mitä muuta voi seurata

measure-uk-enforcement-notice = Valtuutettu voi täytäntöönpanomääräyksellä (enforcement notice) määrätä, että jotakin tehdään tai jätetään tekemättä.
measure-uk-public-sector = Viranomaisia kohtaan ICO käyttää varoituksia, huomautuksia ja täytäntöönpanomääräyksiä ennen seuraamusmaksuja.

## Tärkeät päivät

daterule-uk-imposed-by = Tietovaltuutettu (Information Commissioner) seuraamusmaksupäätöksellä.
daterule-uk-appeal = Muutoksenhaun on oltava saapunut First-tier Tribunaliin 28 päivän kuluessa siitä, kun seuraamusmaksupäätös lähetettiin. Tässä se lasketaan päätöksen päivästä.
sendto-uk = Lähetä muutoksenhaku First-tier Tribunaliin (General Regulatory Chamber).
late-uk = Myöhästyneessä muutoksenhaussa on pyydettävä lisäaikaa ja kerrottava, miksi se on myöhässä. Jollei tuomioistuin myönnä lisäaikaa, se ei ota muutoksenhakua tutkittavaksi.

## Mitä ei voitu tarkistaa

open-uk-table-b = Taulukon B seitsemästä rivistä neljä tarkistettiin vain luonnoksesta. ICO kertoi, ettei se muuta linjaansa.
open-uk-guidance = Seuraamusmaksuohje tarkistettiin osittain. Se, mihin suuntaan aikaisemmat rikkomukset, lasten tiedot ja yhteistyö vaikuttavat, tarkistettiin luonnoksesta. Sitä, miten ICO ottaa huomioon tavan, jolla se sai tiedon rikkomuksesta, ei ole tarkistettu.
open-uk-time-bar = Data Protection Act 2018 -lain 149–159 §:ssä tai sen liitteessä 16 ei ole rajaa sille, kuinka vanha rikkomus voi olla. Muita lakeja ei ole tarkistettu.

discount-uk-before-notice = jos asiassa sovitaan ennen ennakkoilmoitusta
discount-uk-after-notice = jos asiassa sovitaan ennakkoilmoituksen jälkeen ja ennen kirjallisia lausumia
discount-uk-after-reply = jos asiassa sovitaan kirjallisten lausumien jälkeen
waived-uk = Sovinnon tehnyt myöntää rikkomuksen ja luopuu muutoksenhausta.
open-dpa-2025 = 3 osa tarkistettiin sellaisena kuin se oli joulukuuhun 2021 muutettuna, ja Data (Use and Access) Act 2025 -lain 5. helmikuuta 2026 tekemät muutokset tarkistettiin siitä laista. Sen 3 osaa koskevat säännökset suostumuksesta, asianajosalaisuudesta, lokitiedoista ja kansallisesta turvallisuudesta on tarkistettu myös, mutta ei sitä, mistä alkaen ne ovat voimassa.
