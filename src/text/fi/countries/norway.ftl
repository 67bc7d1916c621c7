# Norja: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-no-gdpr = Norja: yleinen tietosuoja-asetus ja Norjan laki

## Mihin ei ole sääntöjä

refusal-norwegian-police = Hallinnollista seuraamusmaksua ei ole: poliisiin ja syyttäjälaitokseen sovelletaan poliisin rekisterilakia (politiregisterloven, 3 §), jossa siitä ei säädetä. Valvontaviranomainen (Datatilsynet) voi määrätä lopettamaan lainvastaisen käsittelyn tai asettaa käsittelylle ehtoja ja määrätä uhkasakon jokaiselta päivältä, kunnes määräystä on noudatettu. Yksittäisessä rikosasiassa se voi yleensä antaa vain huomautuksen (60 §). Hallintoon ja siviilitehtäviin sovelletaan tietosuoja-asetusta: valitse toinen käyttötarkoitus.
refusal-norwegian-security = Poliisin turvallisuuspalvelun (PST) toimintaan sovelletaan poliisin rekisterilakia (politiregisterloven), jossa ei ole hallinnollista seuraamusmaksua, ja sitä valvoo parlamentin valvontavaliokunta (3 ja 58 §). Muiden elinten osalta kansallista turvallisuutta koskevia sääntöjä ei ole tarkistettu.
refusal-norway-not-checked = Norjan sääntöjä puolustuksesta ja rannikkovartioston rikosten torjunnasta ei ole tarkistettu, joten mitään ei lasketa. Katso näitä viranomaisia koskevia lakeja ja kysy valvontaviranomaiselta (Datatilsynet), mitä voi seurata.
refusal-norwegian-manual = Hallinnollista seuraamusmaksua ei ole: tietosuoja-asetusta ja Norjan henkilötietolakia ei sovelleta tietojen käsittelyyn käsin, kun tiedot eivät kuulu eikä niiden ole tarkoitus kuulua rekisteriin (personopplysningsloven, 2 §). Muuta lakia, esimerkiksi salassapidosta, voidaan soveltaa.
refusal-norwegian-household = Hallinnollista seuraamusmaksua ei ole: tietosuoja-asetusta ja Norjan henkilötietolakia ei sovelleta siihen, mitä luonnollinen henkilö tekee yksinomaan henkilökohtaisessa tai perhettä koskevassa tarkoituksessa (personopplysningsloven, 2 §). Muuta lakia voidaan soveltaa.

unless-norwegian-police = Jos poliisi tai syyttäjälaitos teki sen rikosten torjuntaa tai selvittämistä varten: sovelletaan poliisin rekisterilakia, jossa ei ole hallinnollista seuraamusmaksua.
unless-norwegian-security = Jos kyse oli kansallisesta turvallisuudesta: poliisin turvallisuuspalveluun sovelletaan poliisin rekisterilakia, jossa ei ole hallinnollista seuraamusmaksua.
unless-norway-not-checked = Jos kyse oli puolustuksesta tai rannikkovartioston rikosten torjunnasta: sääntöjä ei ole tarkistettu.
unless-norwegian-manual = Jos se tehtiin käsin eikä tietoja ollut rekisterissä: tietosuoja-asetusta ei sovelleta, eikä siitä voi seurata hallinnollista seuraamusmaksua.
unless-norwegian-household = Jos luonnollinen henkilö teki sen yksinomaan henkilökohtaisessa tai perhettä koskevassa tarkoituksessa: tietosuoja-asetusta ei sovelleta, eikä siitä voi seurata hallinnollista seuraamusmaksua.

## Säännökset, jotka eivät tule sovellettaviksi

carveout-expression-no-media = Jos media, jota medieansvarsloven (mediavastuulaki) koskee, käsittelee tietoja vain näihin tarkoituksiin, sovelletaan vain 24, 26, 28, 29 ja 32 artiklaa, 33 artiklan 2 kohtaa ja 40–43 artiklaa sekä valvontaa ja seuraamuksia koskevia sääntöjä.
carveout-expression-no = Säännös väistyy siltä osin kuin sananvapaus ja tiedonvälityksen vapaus sitä vaativat. Se ratkaistaan tapauskohtaisella punninnalla.
carveout-expression-no-breach = 33 artiklasta vain 2 kohta on aina voimassa: käsittelijän velvollisuus ilmoittaa asiasta rekisterinpitäjälle.

## Arviointiperusteet

criterion-fvl-44-extent = Rikkomuksen laajuus ja vaikutukset
criterion-fvl-44-gain = Hyöty, jonka henkilö sai tai olisi voinut saada
criterion-fvl-44-guilt = Rikkojan syyllisyys
criterion-fvl-44-means = Rikkojan maksukyky
criterion-fvl-a = Seuraamuksen ehkäisevä vaikutus
criterion-fvl-b = Rikkomuksen vakavuus ja yrityksen puolesta toimineen syyllisyys
criterion-fvl-c = Olisiko ohjeilla, koulutuksella tai valvonnalla voitu ehkäistä rikkomus
criterion-fvl-d = Edistettiinkö rikkomuksella yrityksen etua
criterion-fvl-e = Saatu tai mahdollinen hyöty
criterion-fvl-f = Rikkomuksen toistuminen
criterion-fvl-g = Yrityksen maksukyky
criterion-fvl-h = Muut seuraamukset yritykselle tai sen puolesta toimineille
criterion-fvl-i = Kansainvälisen sopimuksen vaatimukset

## Lähteet

source-norwegian-data-act = Norjan personopplysningsloven (henkilötietolaki, 2018)
source-norwegian-procedure-act = Norjan forvaltningsloven (hallintolaki, 1967)
source-new-norwegian-procedure-act = Norjan forvaltningsloven (hallintolaki, 2025, ei voimassa)
source-norwegian-courts-act = Norjan domstolloven (tuomioistuinlaki, 1915)
source-norwegian-holiday-act = Norjan laki pyhäpäivistä ja pyhärauhasta (lov om helligdager og helligdagsfred, 1995)
source-norwegian-may-act = Norjan laki 1. ja 17. toukokuuta juhlapäivinä (1947)
source-norwegian-recovery-act = Norjan innkrevingsloven (perintälaki, 2025)
source-norwegian-limitation-act = Norjan foreldelsesloven (vanhentumislaki, 1979)
source-supreme-court-2021 = Norjan korkein oikeus, HR-2021-797-A
source-datatilsynet-coop = Datatilsynet, päätös 20/01790, 22. joulukuuta 2020 (Coop Finnmark)
source-board-coop = Personvernnemnda, PVN-2021-09, 31. elokuuta 2021 (Coop Finnmark)
source-board-time = Personvernnemnda, PVN-2021-03, 22. kesäkuuta 2021
source-board-basaren = Personvernnemnda, PVN-2021-13, 4. marraskuuta 2021 (Basaren Drift)
source-board-salon = Personvernnemnda, PVN-2021-20, 15. helmikuuta 2022 (kauneushoitola)
source-board-ultra = Personvernnemnda, PVN-2022-03, 21. kesäkuuta 2022 (Ultra-Technology)
source-supreme-court-2023 = Norjan korkein oikeus, HR-2023-1212-A, muiden kertoman mukaan
source-fault-bill = Norjan hallituksen esitys, Prop. 81 L (2021–2022)
source-board-toten = Personvernnemnda, PVN-2022-13 (Østre Toten)
source-board-grindr = Personvernnemnda, PVN-2022-22 (Grindr)
source-board-nav = Personvernnemnda, PVN-2024-17 (NAV)
source-board-debt = Personvernnemnda, päätös 12. kesäkuuta 2025 (Datatilsynetin asia 21/01507)
source-norwegian-police-act = Norjan politiregisterloven (poliisin rekisterilaki, 2010)
source-norwegian-sentences-act = Norjan straffegjennomføringsloven (rangaistusten täytäntöönpanolaki, 2001)
source-board-home = Personvernnemnda, PVN-2021-22, 15. helmikuuta 2022 (asunnon kamera)
source-norwegian-language-act = Norjan språklova (kielilaki, 2021)
source-sanctions-bill = Norjan hallituksen esitys, Prop. 62 L (2015–2016)
source-norwegian-data-bill = Norjan hallituksen esitys, Prop. 56 LS (2017–2018)
source-sanctions-report = Norjan mietintö NOU 2003: 15 Fra bot til bedring
source-ombudsman-2012 = Norjan parlamentin oikeusasiamies (Sivilombudet), asia 2011/2718, 17. elokuuta 2012
source-norwegian-penal-code = Norjan straffeloven (rikoslaki, 2005)
source-human-rights-act = Norjan menneskerettsloven (ihmisoikeuslaki, 1999)
source-working-environment-act = Norjan arbeidsmiljøloven (työympäristölaki, 2005)
source-board-facebook = Personvernnemnda, PVN-2019-09 (kuva Facebookissa)
source-board-facebook-2017 = Personvernnemnda, PVN-2017-16 (kuvia Facebookissa)

## Kannat

view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-supreme-court-2021 = Norjan korkein oikeus, 2021 (tahallisuudesta ja tuottamuksesta)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)
view-personvernnemnda-2023 = Personvernnemnda, vuodesta 2023 (kuten Coop Finnmarkissa ja Grindrissä)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-no-fault-bill = Hallituksen esitys teki vuoden 2021 tuomion jälkeen tuottamuksesta Norjan hallintolain (forvaltningsloven) 46 §:n pääsäännön. Muussa laissa voidaan säätää toisin.
note-no-anonymous = Riittää, että syyllinen on joku, jota ei voida nimetä, tai useampi yhdessä (HR-2022-1271-A, lautakunnan lainaamana).
note-no-strict-liability = Myöhemmin, 27. kesäkuuta 2023, korkein oikeus katsoi muiden kertoman mukaan, ettei tuottamuksesta riippumaton vastuu ole sinänsä Euroopan ihmisoikeussopimuksen vastainen, jos se ei ole suhteeton. Tuottamusta vaativaa 46 §:ää sovelletaan kuitenkin myös aikaisempiin tekoihin, kun se on edullisempi.
note-no-intent = Lautakunta kumosi NAV:n 20 miljoonan Norjan kruunun seuraamusmaksun. Muiden kertoman mukaan se ei todennut tahallisuutta, johon valvontaviranomainen oli nojannut. Perusteluja ei ole tarkistettu.

## Miksi menetelmän määrät johtavat harhaan julkishallinnon elinten osalta

caution-no-gdpr = Norjan julkishallinnon elimistä nämä määrät johtavat yksinään harhaan: kuntien suurimmat seuraamusmaksut ovat 1–4 miljoonaa Norjan kruunua.

## Mihin valvontaviranomainen ja lautakunta nojasivat

note-no-identifiable = Ihminen voi olla tunnistettavissa, vaikka kasvot eivät näy: hiuksista, vaatteista ja kengistä niille, jotka tuntevat hänet (4 artiklan 1 alakohta).
note-no-camera-rules = Työpaikan kameravalvontaa koskevat säännöt koskevat työnantajan valvontatoimia. Ne eivät koske tallenteen antamista eteenpäin.
note-no-strict-once = Hallituksen esitys, johon 46 §:n ensimmäinen sanamuoto perustui, lähti siitä, ettei vastuu edellytä tuottamusta.
note-no-punishment = Seuraamusmaksu on Euroopan ihmisoikeussopimuksen tarkoittama rangaistus, eikä tuottamuksesta riippumaton vastuu sovi yhteen sen kanssa. Näin lautakunta (Personvernnemnda) katsoi elokuussa 2021 korkeimman oikeuden 15. huhtikuuta 2021 antaman tuomion perusteella.
note-no-not-knowing = Lain tuntemattomuus ei vapauta rangaistuksesta eikä seuraamusmaksusta, kun se on tuottamuksellista.
note-no-child = Ministeriö katsoo, että ihminen on asetuksen tarkoittama lapsi 18 vuoden ikään asti.
note-no-child-convention = Sopimuksessa on sama ikäraja lähtökohtana.
note-no-child-act = Sopimus on Norjan lakina voimassa (2 §:n 4 kohta).
note-no-child-proposal = Myös ehdotuksessa tietosuoja-asetukseksi raja oli 18 vuotta, mutta asetuksessa ei määritellä lasta.
note-no-owning-up = Kuten Norjan rikosoikeudessa, teon oma-aloitteinen kertominen luetaan rikkojan hyväksi. Kuinka paljon, riippuu rikkomuksen vakavuudesta ja siitä, kuinka todennäköisesti viranomainen olisi saanut sen muuten selville.

## Mitä muuta voi seurata

measure-no-coercive = Datatilsynet voi määrätä päivittäisen uhkasakon, kunnes määräystä noudatetaan. Se on eri asia kuin seuraamusmaksu, eikä sitä lasketa tässä.
measure-no-lapse-without-reprimand = Seuraamusmaksusta voidaan luopua, vaikka rikkomuksen toteaminen jää voimaan, eikä huomautus tule sen tilalle. Näin kävi Coop Finnmark -asiassa.
measure-no-hearing = Ennen päätöstä päätöksen kohteelle annetaan ennakkoilmoitus ja aika lausua asiasta.
measure-no-silence = Viranomainen sovittaa asian yhteen syyttäjien ja muiden viranomaisten kanssa, kertoo asianosaiselle mahdollisesta oikeudesta olla vaiti ja ilmoittaa, jos seuraamusta ei tule.
measure-no-appeal = Päätökseen voi hakea muutosta Personvernnemndalta (muutoksenhakulautakunta), mutta ei rajat ylittävissä tietosuoja-asetuksen asioissa (56 artikla ja VII luku).
measure-no-appeal-abroad = Asia on rajat ylittävä (56 artikla), joten Personvernnemnda ei ratkaise muutoksenhakuja. Jäljelle jäävät tuomioistuimet.
measure-no-detriment = Jos vain päätöksen kohde hakee muutosta, lautakunta ei saa huonontaa lopputulosta, lueteltuja poikkeuksia lukuun ottamatta.
measure-no-costs = Jos päätöstä muutetaan asianosaisen hyväksi, olennaiset kulut, jotka olivat tarpeen muutoksen saamiseksi, on korvattava. Näin ei ole, jos muutos johtuu asianosaisesta itsestään tai seikoista, joihin asianosainen ja hallinto eivät voi vaikuttaa, tai jos muut erityiset syyt puhuvat korvausta vastaan.
measure-no-payment = Seuraamusmaksu on maksettava neljän viikon kuluessa päätöksen tulosta lainvoimaiseksi.
measure-no-court = Seuraamusmaksua koskevassa asiassa tuomioistuin voi tutkia asian kaikki puolet (niin myös forvaltningsloven, 50 §). Kanne nostetaan valtiota vastaan, jota edustaa lautakunta (25 §:n 2 momentti).

## Määräajat

daterule-no-imposed-by = Valvontaviranomainen (Datatilsynet).
daterule-no-time-bar = Oikeus määrätä seuraamusmaksu vanhentuu viiden vuoden kuluttua rikkomuksen päättymisestä, jollei ennakkoilmoitusta tai päätöstä ole annettu sitä ennen.
daterule-no-appeal = Kolme viikkoa siitä, kun ilmoitus päätöksestä on saapunut asianosaiselle.
daterule-no-payment = Maksuaika: neljä viikkoa päätöksen tulosta lainvoimaiseksi.
daterule-no-costs = Kulut on vaadittava kolmen viikon kuluessa siitä, kun uudesta päätöksestä on ilmoitettu.
daterule-no-appeal-at-last = Myöhästynyttä muutoksenhakua ei voida enää ottaa käsiteltäväksi, kun päätöksen tekemisestä on kulunut yli vuosi.
sendto-no = Toimita muutoksenhaku Datatilsynetille, joka on tehnyt päätöksen. Jos Datatilsynet ei muuta päätöstään, se siirtää asian Personvernnemndalle (muutoksenhakulautakunta).
sendto-no-costs = Vaadi kuluja siltä, joka on tehnyt uuden päätöksen: Personvernnemndalta (muutoksenhakulautakunta) tai, jos Datatilsynet muutti omaa päätöstään, Datatilsynetiltä.
late-no = Myöhässä tullut voidaan silti ottaa käsiteltäväksi, jos asianosainen tai hänen edustajansa ei ole syyllinen myöhästymiseen tai siihen on erityisiä syitä.
longer-no = Erityisestä syystä Datatilsynet tai Personvernnemnda voi pidentää määräaikaa ennen sen päättymistä.

## Käsittelyaika

time-hook = Asian käsittelyaika luetaan muuksi lieventäväksi tekijäksi (83 artiklan 2 kohdan k alakohta) Euroopan ihmisoikeussopimuksen 6 artiklan 1 kohdan ja viivytyksettömän käsittelyn velvollisuuden pohjalta.
time-must-state = Valvontaviranomaisen on kerrottava perusteluissaan, miten se on arvioinut oman käsittelyaikansa.
time-must-state-ombudsman = Parlamentin oikeusasiamies katsoi samoin vuonna 2012.
time-must-state-report = Samaa sanottiin mietinnössä, jossa tällaisia seuraamuksia ehdotettiin.
time-clock = Asiassa PVN-2021-03 lautakunta laski ajan päivästä, jona valvontaviranomainen ensi kertaa pyysi selvitystä. Coop Finnmark -asiassa (PVN-2021-09) se laski myös kuuden kuukauden ajan ilmoituksesta siihen päivään.
time-resources = Voimavarojen puute ei ole hyväksyttävä syy, eikä pelkkä anteeksipyyntö riitä hyvitykseksi.
time-complexity = Mitä yksinkertaisempi asia on tosiseikoiltaan ja oikeudellisesti, sitä vähemmän viivästystä hyväksytään.
time-idle = Ajoilla, jolloin mitään ei tapahtunut, on merkitystä, mutta kokonaisaika luetaan ilman niitäkin.
time-no-formula = Vaikutus vaihtelee: joskus sitä ei ole, joskus seuraamusmaksu alenee tai jää kokonaan määräämättä. Se perustuu harkintaan, eikä kaavaa ole.

## Mitä ei voitu tarkistaa

note-no-prisons = Norjan vankeinhoidolla on henkilötiedoista omat säännöt, ja niiden rinnalla sovelletaan henkilötietolakia (personopplysningsloven).
open-no-enforcement = Tullin, veroviranomaisten ja muiden kuin poliisin rikosten torjuntaa koskevia omia lakeja ei ole tarkistettu. Lähtökohtana on tässä, että henkilötietolakia sovelletaan, jollei muussa laissa säädetä toisin (2 §).
open-new-administration-act = Uusi hallintolaki (forvaltningsloven, 2025 nro 81) korvaa nykyisen. Huhtikuun 2026 kopiossa voimaantulopäivää ei ollut vielä vahvistettu. Säännöksistä ja lähteistä näkyy, mikä pykälä tulee minkäkin tilalle.
open-unpaid-fee = Maksamaton Norjassa määrätty seuraamusmaksu peritään perintälain (innkrevingsloven, 2025 nro 12) mukaan. Saatavat vanhentuvat yleensä kolmessa vuodessa (vanhentumislaki eli foreldelsesloven, 2 §). Se, että tämä koskee näitä seuraamusmaksuja, on meidän tulkintamme. Sitä, mikä pysäyttää ajan, ei ole tarkistettu.
open-board-2025 = Lautakunta ratkaisi 12. kesäkuuta 2025 asian, joka koski kunnalle määrättyä 85{ "\u00A0" }000 Norjan kruunun seuraamusmaksua. Asia oli seissyt valvontaviranomaisella maaliskuusta 2021 syyskuuhun 2022. Lopputulosta ei ole tarkistettu.

provision-popl-31 = Valekamerat tai kyltit valvonnasta, joka olisi lainvastaista
note-no-rules-of-the-day = Sovelletaan teon päivän sääntöjä. Päätöspäivän lakia sovelletaan sen sijaan silloin, kun se johtaa edullisempaan lopputulokseen.
