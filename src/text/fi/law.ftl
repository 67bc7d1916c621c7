# Sääntöjen, lähteiden ja arviointiperusteiden nimet sekä kannat.

## Sovellettava laki

regime-eea-gdpr = Yleinen tietosuoja-asetus (ETA), ilman kansallisia sääntöjä

## Säännösten ryhmät

group-processing = Milloin ja miten tietoja saa käsitellä
group-duties = Rekisterinpitäjän ja käsittelijän velvollisuudet
group-orders = Pääsy tietoihin, määräykset ja kansalliset säännöt
group-transfers = Siirrot kolmansiin maihin
group-sector = Eräitä viranomaisia koskevat lisäsäännöt
group-no-fee = Säännöt, joiden rikkomisesta ei voida määrätä seuraamusmaksua
group-principles = Periaatteet ja käsittelyperuste
group-rights = Rekisteröidyn oikeudet
group-communications = Evästeet ja sähköinen markkinointi
group-advertising = Poliittinen mainonta (asetus (EU) 2024/900)
group-institutions = Euroopan tietosuojavaltuutetun määräykset

## Yleinen tietosuoja-asetus

provision-gdpr-5-1-a = Lainmukainen, kohtuullinen ja läpinäkyvä käsittely
provision-gdpr-5-1-b = Käyttö vain ilmoitettuun tarkoitukseen (käyttötarkoitussidonnaisuus)
provision-gdpr-5-1-c = Ei enempää tietoja kuin on tarpeen (minimointi)
provision-gdpr-5-1-d = Tietojen täsmällisyys
provision-gdpr-5-1-e = Säilytys ei tarpeellista kauemmin
provision-gdpr-5-1-f = Turvallisuus periaatteena (eheys ja luottamuksellisuus)
provision-gdpr-5-2 = Noudattamisen osoittaminen (osoitusvelvollisuus)
provision-gdpr-6 = Käsittelyperuste
provision-gdpr-7 = Suostumuksen edellytykset
provision-gdpr-8 = Lapsen suostumus verkkopalveluihin
provision-gdpr-9 = Erityiset henkilötietoryhmät
provision-gdpr-10 = Rikostuomioita ja rikkomuksia koskevat tiedot
provision-gdpr-11 = Käsittely, joka ei edellytä tunnistamista
provision-gdpr-12 = Selkeä informointi ja oikeuksien helppo käyttäminen
provision-gdpr-13 = Informointi, kun tiedot kerätään henkilöltä itseltään
provision-gdpr-14 = Informointi, kun tiedot saadaan muualta
provision-gdpr-15 = Oikeus saada pääsy tietoihin
provision-gdpr-16 = Oikeus tietojen oikaisemiseen
provision-gdpr-17 = Oikeus tietojen poistamiseen
provision-gdpr-18 = Oikeus käsittelyn rajoittamiseen
provision-gdpr-19 = Muutoksista ilmoittaminen tietojen vastaanottajille
provision-gdpr-20 = Oikeus siirtää tiedot järjestelmästä toiseen
provision-gdpr-21 = Oikeus vastustaa käsittelyä
provision-gdpr-22 = Automatisoidut yksittäispäätökset
provision-gdpr-22-2026 = Yksinomaan automatisoidut päätökset (5.2.2026 alkaen)
provision-gdpr-24 = Rekisterinpitäjän vastuu
provision-gdpr-25 = Sisäänrakennettu ja oletusarvoinen tietosuoja
provision-gdpr-26 = Yhteisrekisterinpitäjien järjestely
provision-gdpr-27 = Edustaja EU:ssa tai ETA-alueella
provision-gdpr-28 = Henkilötietojen käsittelijän käyttäminen
provision-gdpr-29 = Käsittely vain rekisterinpitäjän ohjeiden mukaan
provision-gdpr-30 = Seloste käsittelytoimista
provision-gdpr-31 = Yhteistyö valvontaviranomaisen kanssa
provision-gdpr-32 = Käsittelyn turvallisuus
provision-gdpr-33 = Tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle
provision-gdpr-34 = Tietoturvaloukkauksesta ilmoittaminen rekisteröidylle
provision-gdpr-35 = Vaikutustenarviointi
provision-gdpr-36 = Valvontaviranomaisen ennakkokuuleminen
provision-gdpr-37 = Tietosuojavastaavan nimittäminen
provision-gdpr-38 = Tietosuojavastaavan asema
provision-gdpr-39 = Tietosuojavastaavan tehtävät
provision-gdpr-41-4 = Käytännesääntöjen valvontaelimen velvollisuudet
provision-gdpr-42-43 = Sertifiointi
provision-gdpr-44 = Siirrot kolmansiin maihin
provision-gdpr-85 = Erityistilanteiden kansalliset säännöt
provision-gdpr-58-1 = Tietojen ja pääsyn antaminen valvontaviranomaiselle
provision-gdpr-58-2 = Valvontaviranomaisen määräysten noudattaminen
provision-pa-18 = Poliittisten mainosten kohdentaminen verkossa
provision-pa-19 = Kertominen poliittisten mainosten kohdentamisesta

## Laissa säädetyt arviointiperusteet

criterion-gdpr-a = Luonne, vakavuus ja kesto; rekisteröityjen määrä ja vahinko
criterion-gdpr-b = Tahallisuus tai tuottamus
criterion-gdpr-c = Toimet vahingon lieventämiseksi
criterion-gdpr-d = Vastuun aste, kun toteutetut toimenpiteet otetaan huomioon
criterion-gdpr-e = Aikaisemmat vastaavat rikkomiset
criterion-gdpr-f = Yhteistyö valvontaviranomaisen kanssa
criterion-gdpr-g = Henkilötietoryhmät
criterion-gdpr-h = Miten rikkominen tuli valvontaviranomaisen tietoon
criterion-gdpr-i = Samasta asiasta aikaisemmin määrättyjen toimenpiteiden noudattaminen
criterion-gdpr-j = Käytännesäännöt ja sertifiointi
criterion-gdpr-k = Muut raskauttavat tai lieventävät tekijät

## Lähteet

source-gdpr = yleinen tietosuoja-asetus
source-deutsche-wohnen = unionin tuomioistuin, C-807/21 Deutsche Wohnen
source-land-hessen = unionin tuomioistuin, C-768/21 Land Hessen
source-fine-guidelines = EDPB:n suuntaviivat 04/2022 (versio 2.1)
source-wp253 = WP253, suuntaviivat hallinnollisista sakoista (2017)
source-binding-decision-2021 = EDPB:n sitova päätös 1/2021
source-binding-decision-2022 = EDPB:n sitova päätös 2/2022
source-nvsc = unionin tuomioistuin, C-683/21 NVSC
source-lindqvist = unionin tuomioistuin, C-101/01 Lindqvist
source-rynes = unionin tuomioistuin, C-212/13 Ryneš
source-prihodite = unionin tuomioistuin, C-340/21 Natsionalna agentsia za prihodite
source-ilva = unionin tuomioistuin, C-383/23 ILVA
source-law-enforcement-directive = direktiivi (EU) 2016/680 (rikosasioiden tietosuojadirektiivi)
source-edpb-clearview = EDPB:n vastaus 10. kesäkuuta 2020 Euroopan parlamentin jäsenille Clearview AI:sta
source-digital-rights = unionin tuomioistuin, C-293/12 ja C-594/12 Digital Rights Ireland
source-privacy-international = unionin tuomioistuin, C-623/17 Privacy International
source-human-rights-convention = Euroopan ihmisoikeussopimus
source-child-convention = YK:n lapsen oikeuksien yleissopimus
source-commission-proposal = komission ehdotus yleiseksi tietosuoja-asetukseksi, COM(2012) 11
source-video-guidelines = EDPB:n suuntaviivat 3/2019 videolaitteista
source-inteligo = unionin tuomioistuin, C-654/23 Inteligo Media
source-denkavit = unionin tuomioistuin, 61/79 Denkavit italiana
source-nis2 = direktiivi (EU) 2022/2555 (NIS 2)
source-political-advertising = asetus (EU) 2024/900 poliittisesta mainonnasta
source-ai-act = asetus (EU) 2024/1689 tekoälystä (tekoälyasetus)
source-communications-directive = direktiivi 2002/58/EY (sähköisen viestinnän tietosuojadirektiivi)
source-swiss-data-act = Sveitsin tietosuojalaki (DSG)
source-cilfit = unionin tuomioistuin, C-283/81 CILFIT
source-whatsapp = unionin tuomioistuin, C-97/23 P WhatsApp Ireland v. EDPB
source-procedure-regulation = asetus (EU) 2025/2518 (yleisen tietosuoja-asetuksen mukainen menettely)
source-digital-omnibus = ehdotus COM(2025) 837 (Digital Omnibus)
source-court-rules = unionin tuomioistuimen työjärjestys
source-efta-notice = EFTAn sihteeristön ilmoitus 19. heinäkuuta 2018 asetuksesta ETA-alueella
source-eea-agreement = ETA-sopimus
source-decisions = tämän työkalun päätöskokoelman päätökset
source-convention = tämän työkalun oma sääntö

# Mikä kieliversio lähteestä on todistusvoimainen.

authentic-heading = Mikä kieliversio kustakin lähteestä on todistusvoimainen
authentic-intro = Jos lähde on toisella kielellä, sen sisältö esitetään tässä meidän kääntämänämme.
authentic-every = kaikki EU:n viralliset kielet, yhtä todistusvoimaisina
authentic-every-eea = kaikki EU:n viralliset kielet, yhtä todistusvoimaisina; osana ETA-sopimusta myös norja ja islanti
authentic-as-it-says = jokainen kieli, jonka teksti itse mainitsee, yhtä todistusvoimaisina
authentic-both = { $first } ja { $second }, yhtä todistusvoimaisina
authentic-unchecked = ei tarkistettu; alkuperäinen kieli: { $language }
authentic-each = kukin omalla kielellään; ei tarkistettu yksitellen
authentic-none = ei säädösteksti; sanat ovat meidän
tongue-bulgarian = bulgaria
tongue-croatian = kroatia
tongue-czech = tšekki
tongue-danish = tanska
tongue-dutch = hollanti
tongue-english = englanti
tongue-estonian = viro
tongue-french = ranska
tongue-finnish = suomi
tongue-german = saksa
tongue-icelandic = islanti
tongue-greek = kreikka
tongue-hungarian = unkari
tongue-italian = italia
tongue-latvian = latvia
tongue-lithuanian = liettua
tongue-norwegian = norja
tongue-bokmal = norja (bokmål)
tongue-nynorsk = norja (nynorsk)
tongue-polish = puola
tongue-portuguese = portugali
tongue-romanian = romania
tongue-slovene = sloveeni
tongue-slovak = slovakki
tongue-spanish = espanja
tongue-swedish = ruotsi

## Kannat

view-edpb-2023 = EDPB, 2023 (eurooppalaiset suuntaviivat)

rank-guidance = Suuntaviivat, eivät sitovia
rank-authority = Valvontaviranomainen
rank-board = Muutoksenhakulautakunta
rank-court = Tuomioistuin
rank-statute = Laki

point-fault = Edellytetäänkö tahallisuutta tai tuottamusta
point-fault-level = Miten tahallisuus tai tuottamus vaikuttaa tasoon
point-no-harm = Mitä merkitsee, ettei tosiasiallista vahinkoa näytetty
point-numbers = Miten ihmisten määrä lasketaan
point-self-report = Mikä merkitys omalla ilmoituksella on
point-guidelines = Mikä merkitys ohjeilla ja koulutuksella on
point-own-rules = Mitä merkitsee omien sääntöjen rikkominen
point-children = Kuinka paljon lasten ikä vaikuttaa
point-means = Mihin taloudellista asemaa käytetään
point-principle = Mitä merkitsee lainmukaisuuden periaatteen rikkominen
point-medium = Miksi järjestelmien ulkopuolisella kopiolla on merkitystä
point-same-fact = Voidaanko sama tosiseikka ottaa huomioon useasti
point-time = Miten valvontaviranomaisen käsittelyaika vaikuttaa
point-guidelines-weight = Mikä paino eurooppalaisilla suuntaviivoilla on
point-comparison = Voidaanko aikaisempaan, pienempään seuraamusmaksuun verrata
point-other-authorities = Mikä merkitys muiden maiden valvontaviranomaisten seuraamusmaksuilla on
point-prevention = Mitä ennaltaehkäisy edellyttää
point-care = Mitä edellytetään elimeltä, jolla on suuret toimivaltuudet ja arkaluonteisia tietoja
point-plurality = Mitä merkitsee, että useita sääntöjä rikottiin
point-mass-access = Mitä pääsy suureen tietomäärään sinänsä merkitsee
point-mass-matching = Voiko vertailu rajattomasti kerättyihin tietoihin olla ehdottoman välttämätöntä

stance-fault-not-needed = Seuraamusmaksu ei edellytä tahallisuutta eikä tuottamusta.
stance-negligence-needed = Edellytyksenä on vähintään yrityksen puolesta toimineen tuottamus.
stance-fault-weighed = Tahallisuus ja tuottamus otetaan huomioon, mutta ne eivät ole edellytys.
stance-fault-raises = Törkeä tuottamus tai tahallisuus nostaa tasoa.
stance-intent-raises = Tahallisuus kuuluu siihen, mikä tekee rikkomuksesta vakavan.
stance-fault-only-condition = Tahallisuus tai tuottamus on edellytys; sen täyttyminen ei tee rikkomuksesta vakavaa.
stance-negligence-neutral = Tahallisuus nostaa tasoa; tuottamus on parhaimmillaan neutraali.
stance-risk-is-enough = Tosiasiallista vahinkoa ei tarvitse näyttää; riski riittää.
stance-potential-harm-raises = Vahinko, joka olisi voinut seurata, tekee rikkomuksesta vakavamman.
stance-no-harm-lowers = Se, ettei vahinkoa seurannut, tekee rikkomuksesta vähemmän vakavan.
stance-two-counts = Ihmiset, joiden tietoja käytettiin, ja ihmiset, joiden tietoihin oli mahdollista päästä, lasketaan erikseen.
stance-few-no-weight = Pieni määrä todetaan, mutta sille ei anneta merkitystä.
stance-few-lowers = Pieni määrä tekee rikkomuksesta vähemmän vakavan.
stance-potential-counts = Lasketaan sekä ihmiset, joihin asia vaikutti, että ihmiset, joihin se olisi voinut vaikuttaa.
stance-report-neutral = Ilmoittaminen on velvollisuus, joten se on neutraali.
stance-report-mitigates = Oma ilmoitus on lieventävä; sen paino riippuu vakavuudesta ja paljastumisen todennäköisyydestä.
stance-not-listed = Laissa ei mainita sitä.
stance-guidelines-neutral = Neutraali, ellei ohjeita osoiteta selkeiksi ja koulutuksella tuetuiksi.
stance-guidelines-mitigate = Niiden ansiosta reagoitiin nopeasti, joten ne ovat lieventävä tekijä.
stance-must-reach-everyone = Niiden on tavoitettava kaikki, ja se on osoitettava.
stance-later-rules-mitigate = Jälkikäteen käyttöön otetut säännöt ovat lieventävä tekijä.
stance-high-bar = Lieventämisen kynnys on korkea: yleensä neutraali tai raskauttava.
stance-own-rules-raise = Omien sääntöjen rikkominen tekee rikkomuksesta vakavamman.
stance-own-rules-not-used = Omien sääntöjen rikkomista ei oteta huomioon vakavuutta lisäävänä.
stance-children-full = Sillä, että kyse on lapsista, on suuri paino lapsen iästä riippumatta, jos lapsi on alle 18-vuotias.
stance-children-by-age = Sillä, että kyse on lapsesta, on sitä suurempi paino, mitä nuorempi lapsi on.
stance-means-raise = Vahva talous edellyttää suurempaa seuraamusmaksua.
stance-means-not-used = Taloudellista asemaa ei käytetä.
stance-means-in-start = Koko otetaan huomioon jo lähtömäärässä.
stance-principle-raises = Se tekee rikkomuksesta vakavamman.
stance-principle-not-used = Se ei tee rikkomuksesta vakavampaa.
stance-cloud-storage = Pilvitallennus tekee kopioiden seuraamisesta vaikeaa.
stance-outside-control = Tiedot ovat rekisterinpitäjän järjestelmien ja hallinnan ulkopuolella.
stance-more-than-once = Sama tosiseikka voidaan ottaa huomioon useasti.
stance-once-only = Jokainen tosiseikka otetaan huomioon vain kerran.
stance-not-assessed = Asiaa ei arvioitu.
stance-time-must-be-assessed = Se on arvioitava, ja se voi johtaa seuraamusmaksun alentamiseen tai siitä luopumiseen.
stance-time-refused = Siihen vedottiin, mutta sitä ei hyväksytty perusteeksi alentaa seuraamusmaksua.
stance-no-rule = Siitä ei ole sääntöä.
stance-guidance-followed = Niitä noudatettiin.
stance-guidance-limited = Ne ovat hyödyllisiä, mutta niillä on rajallinen paino oikeuslähteenä.
stance-higher-than-there = Seuraamusmaksun on oltava suurempi kuin siinä asiassa.
stance-not-comparable = Se asia oli vakavampi, mutta sen taso on vanhempi, joten siihen ei voi suoraan verrata.
stance-no-weight = Niillä ei ole merkitystä: kukin perustuu omiin tosiseikkoihinsa.
stance-prevention-rewards = Ennaltaehkäisy edellyttää, että havaitseminen, korjaaminen ja ilmoittaminen luetaan eduksi: se ohjaa niin muita kuin rikkojaa itseään.
stance-prevention-needs-more = Ennaltaehkäisy edellyttää seuraamusmaksua, joka tuntuu rangaistukselta.
stance-more-is-asked = Sillä on erityinen vastuu tiedoista, joita se käsittelee.
stance-several-counted = Se, että toiminta oli puutteellista monessa suhteessa, mainitaan perusteluissa ensimmäisenä.
stance-intrusion-of-its-own = Se on puuttumista yksityisyyteen jo sinänsä, aiheutui siitä vahinkoa tai ei.
stance-hardly-ever = Se tuskin voi koskaan täyttää tiukkaa välttämättömyyden vaatimusta.

## Millä perusteella kutakin 83 artiklan 2 kohdan arviointiperustetta arvioidaan

judged-gdpr-a = Käsittelyn luonne, laajuus ja tarkoitus (vakavampaa ydintoiminnassa), niiden ihmisten määrä, joihin asia vaikutti tai olisi voinut vaikuttaa, sekä vahinko.
judged-gdpr-b = Tahallisuus edellyttää tietoa ja tahtoa; tuottamus on huolellisuusvelvollisuuden rikkomista ja parhaimmillaan neutraali.
judged-gdpr-c = Kuinka oikea-aikaisia ja tehokkaita toimet olivat. Toimet, jotka tehtiin ennen kuin selvityksestä tiedettiin, ovat todennäköisemmin lieventäviä; muutenkin odotettavat toimet ovat neutraaleja.
judged-gdpr-d = Tekikö rekisterinpitäjä sen, mitä siltä voitiin odottaa. Lieventämisen kynnys on korkea: yleensä neutraali tai raskauttava.
judged-gdpr-e = Raskauttava, ja sitä enemmän, mitä samankaltaisempi ja tuoreempi aikaisempi rikkominen on. Niiden puuttuminen on neutraalia, koska lain noudattaminen on odotettavaa.
judged-gdpr-f = Vain velvollisuuden ylittävä, seurauksia rajoittava yhteistyö on lieventävä. Tavanomainen yhteistyö on neutraali, vaikeuttaminen raskauttava.
judged-gdpr-g = Erityiset henkilötietoryhmät, rikostiedot ja tiedot, joiden leviäminen on heti haitallista, kuten sijainti tai raha-asiat. Tavalliset tiedot eivät ole lieventävä tekijä.
judged-gdpr-h = Kantelu, selvitys tai velvollisuuteen perustunut ilmoitus on neutraali. Velvollisuuden ylittävä ilmoitus voi olla lieventävä.
judged-gdpr-i = Aikaisempien määräysten noudattaminen on velvollisuus, joten se ei ole lieventävä; noudattamatta jättäminen on raskauttava.
judged-gdpr-k = Kaikki muu. Rikkomuksesta saatu hyöty on raskauttava.

## Mitä tuomioistuimet ja valvontaviranomaiset ovat todenneet

note-minor = Jos rikkomus on vähäinen tai seuraamusmaksu olisi luonnolliselle henkilölle kohtuuton rasite, sen sijasta voidaan antaa huomautus.
note-whether = Rikkomus voi olla vähäinen esimerkiksi silloin, kun siitä ei aiheudu merkittävää riskiä eikä se vaikuta velvollisuuden ydinsisältöön. Huomautus on silloin mahdollinen mutta ei pakollinen.
note-refraining-exceptional = Kun rikkominen on todettu, valvontaviranomainen voi vain poikkeuksellisesti olla ryhtymättä mihinkään korjaavaan toimenpiteeseen.
note-not-unaware = Kyse on tahallisuudesta tai tuottamuksesta, kun rekisterinpitäjä ei voinut olla tietämätön menettelynsä lainvastaisuudesta, tunsipa se säännön tai ei. Ei edellytetä, että johto on toiminut tai tiennyt asiasta.
note-fault-ex-tunc = Unionin tuomioistuimen tulkinta vaikuttaa säännön ensimmäisestä päivästä alkaen. Tahallisuutta tai tuottamusta edellytetään siksi myös aikaisemmissa rikkomuksissa ja silloin, kun päätöstä koskeva muutoksenhaku on vireillä.
note-breach-is-no-proof = Se, että ulkopuoliset pääsivät sisään, ei sinänsä osoita turvallisuuden olleen riittämätön: asia arvioidaan tapauskohtaisesti.
note-nis2 = Unionin jäsenvaltioissa: jos yleisen tietosuoja-asetuksen nojalla on määrätty seuraamusmaksu, samasta menettelystä ei määrätä NIS 2 -direktiivin 34 artiklan mukaista seuraamusmaksua. Muut NIS 2 -direktiivin mukaiset toimenpiteet ovat mahdollisia.
note-soft-opt-in = Kun markkinointiviesti kuuluu direktiivin 2002/58/EY 13 artiklan 2 kohdan soveltamisalaan, siihen ei sovelleta yleisen tietosuoja-asetuksen 6 artiklan 1 kohtaa. Viestin lähettämisestä määrättävä seuraamusmaksu ei silloin voi perustua 6 artiklaan.
note-electronic-communications = Evästeistä ja sähköposti- ja puhelinmarkkinoinnista on kansallisia sääntöjä, joihin liittyy omia seuraamusmaksuja (direktiivi 2002/58/EY). Valitse ne kohdassa ”Mitä asia koskee?”, niin näet ne.
note-political-advertising = Poliittisten mainosten kohdentaminen unionissa on oma rikkomuksensa: asetus (EU) 2024/900, 18 ja 19 artikla. Sen voi nimetä myös unionin jäsenvaltioissa.
note-ai-act = Jos kyse on tekoälyjärjestelmästä, tekoälyasetuksessa on omat seuraamusmaksunsa: enintään 35 miljoonaa euroa tai 7{ "\u00A0" }% maailmanlaajuisesta liikevaihdosta, 15 miljoonaa tai 3{ "\u00A0" }% ja 7,5 miljoonaa tai 1{ "\u00A0" }% sen mukaan, kumpi on suurempi; pienillä ja keskisuurilla yrityksillä sen mukaan, kumpi on pienempi. Emme ole tarkistaneet, mistä alkaen kutakin velvollisuutta on sovellettu. Näitä seuraamusmaksuja ei lasketa tässä.
note-combine = Jokainen rikkomus arvioidaan, määrät lasketaan yhteen, ja summa rajataan vakavimman enimmäismäärään. Pelkästään vakavimmasta määrääminen ei riitä.
note-combine-pending = On avoinna, onko tämä EDPB:n sitova päätös pätevä: unionin tuomioistuin katsoi 10. helmikuuta 2026, että sitä koskeva kanne voidaan tutkia, ja palautti asian unionin yleiseen tuomioistuimeen.
note-gravest-is-statutory = Vakavimman rikkomuksen määrä tarkoittaa lain mukaista enimmäismäärää, ei laskettua seuraamusmaksua.
note-independent = Toisistaan riippumattomista käsittelyistä määrätään erilliset seuraamusmaksut, joilla on erilliset enimmäismäärät, vaikka niistä tehtäisiin yksi päätös.
note-undertaking = Kilpailuoikeuden yrityksen käsite vaikuttaa vain määrään: yrityksen liikevaihto ratkaisee enimmäismäärän, ja määrän on vastattava sen todellista taloudellista kapasiteettia.
note-security-principle = Valvontaviranomaiset katsovat usein, että 32 artiklan ohella on rikottu turvallisuuden periaatetta, 5 artiklan 1 kohdan f alakohtaa. Silloin noudatetaan kahdesta enimmäismäärästä suurempaa, jossa osuus liikevaihdosta on 4{ "\u00A0" }% eikä 2{ "\u00A0" }%.
note-presumption = Kun kaikki tai lähes kaikki osakkeet ovat yhdellä omistajalla, sillä oletetaan olevan ratkaiseva vaikutusvalta. Olettama voidaan kumota näytöllä organisatorisista, taloudellisista ja oikeudellisista yhteyksistä.
note-maximum-not-amount = Enimmäismäärä ja seuraamusmaksun määrä ovat eri asioita. Konsernin liikevaihto ratkaisee enimmäismäärän. Määrä riippuu tapauksen olosuhteista, ja siinä otetaan huomioon myös yrityksen tosiasiallinen taloudellinen kapasiteetti.
note-overall = Vakavuus on kokonaisarvio, ei pisteiden summa. Mitä vakavampi rikkomus on vakavuusasteen sisällä, sitä suurempi on lähtömäärä.
note-may-adjust = Valvontaviranomainen saa mukauttaa määrää liikevaihdon vuoksi, mutta maksajalla ei ole siihen oikeutta.
note-deterrence = Varoittavuuden vuoksi valvontaviranomainen voi harkintansa mukaan korottaa määrää kertoimella.
note-resources = Varojen puute ei oikeuta rikkomusta.
note-amount-only = Tämä otettiin huomioon määrässä, ei siinä, määrätäänkö seuraamusmaksu.
