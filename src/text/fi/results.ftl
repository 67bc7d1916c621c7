# Mitä tulos sanoo: edellytykset, perusteet, ongelmat, seuraukset ja määräajat.

## Määrätäänkö seuraamusmaksu

whether-excluded = Annettujen vastausten perusteella seuraamusmaksua ei voida määrätä.
whether-possible = Annettujen vastausten perusteella seuraamusmaksu voidaan määrätä, mutta se ei ole varmaa.
whether-likely = Annettujen vastausten perusteella seuraamusmaksu on todennäköinen, mutta se ei koskaan ole automaattinen.
whether-nothing = Annetun arvion mukaan seuraamusmaksua ei ole maksettava.
whether-entered = Annettu arvio johtaa seuraamusmaksuun. Muut vastaukset jättävät asian avoimeksi.

gate-fee-ground = Rikottu sääntö, jonka rikkomisesta voidaan määrätä seuraamusmaksu
gate-attribution = Vastuu teosta tai oma velvollisuus
gate-public-body = Taho, jolle lain mukaan voidaan määrätä seuraamusmaksu
gate-warning = Ensin varoitus ja suunnitelma, jota ei ole toteutettu
gate-in-force = Tapahtuma-aikana voimassa olleet säännöt
gate-fault = Tahallisuus tai tuottamus
gate-time-bar = Määräaika ei ole kulunut umpeen (vanhentuminen)

refusal-country-not-here = Yleistä tietosuoja-asetusta ja Ison-Britannian tietosuoja-asetusta ei sovelleta siihen, joka toimii kummankin alueen ulkopuolella eikä tarjoa siellä oleville ihmisille mitään tai seuraa heitä (3 artikla). Katso organisaation oman maan lakia.
refusal-swiss = Ei seuraamusmaksua: Sveitsin tietosuojalaissa sellaista ei ole. Kantonit voivat asianomistajan vaatimuksesta määrätä tahallaan toimineelle luonnolliselle henkilölle enintään 250{ "\u00A0" }000 Sveitsin frangin sakon ja hänen sijastaan yritykselle enintään 50{ "\u00A0" }000 frangin sakon.
refusal-communications-not-read = Evästeistä ja sähköisestä markkinoinnista on kansallisia sääntöjä, joihin liittyy omia seuraamusmaksuja. Tämän maan sääntöjä ei ole tarkistettu. Katso lakia, jolla direktiivi 2002/58/EY on siellä pantu täytäntöön, ja sitä, kuka sen noudattamista valvoo.
refusal-state-not-checked = Kansallisella turvallisuudella ja maanpuolustuksella on omat sääntönsä. Tämän maan sääntöjä niistä ei ole tarkistettu, joten mitään ei lasketa. Muita tarkoituksia koskevat tietosuojasäännöt löytyvät täältä.
refusal-enforcement-not-read = Kun rikosten torjunta ja selvittäminen on organisaation lakisääteinen tehtävä, sovelletaan lakia, jolla kukin valtio on pannut täytäntöön direktiivin (EU) 2016/680. Tämän maan lakia ei ole tarkistettu, joten mitään ei lasketa. EUR-Lexissä on luettelo kaikkien valtioiden täytäntöönpanolaeista. Katso siitä, mitä valvontaviranomainen voi määrätä ja kenelle.
refusal-enforcement-manual = Direktiivi (EU) 2016/680 ei koske tietoja, joita käsitellään käsin ja jotka eivät ole rekisterissä eivätkä ole tulossa siihen (2 artiklan 2 kohta). Onko tämän maan laki tiukempi, sitä ei ole tarkistettu.
refusal-institutions-enforcement = Unionin elinten toimintaan rikosoikeudellisessa yhteistyössä ja poliisiyhteistyössä sovelletaan asetuksesta (EU) 2018/1725 vain 3 artiklaa ja IX lukua (2 artiklan 2 kohta). Europoliin ja Euroopan syyttäjänvirastoon niitäkään ei sovelleta, ennen kuin niiden omat säädökset on mukautettu (2 artiklan 3 kohta). Elinten perustamissäädöksiä ei ole tarkistettu, joten mitään ei lasketa.
refusal-lead-elsewhere = Päätoimipaikka on toisessa maassa, ja sen maan valvontaviranomainen johtaa asian käsittelyä (yleisen tietosuoja-asetuksen 56 artikla). Valitse se maa, niin näet sen säännöt.
refusal-manual = Ei seuraamusmaksua yleisen tietosuoja-asetuksen nojalla: asetusta ei sovelleta tietoihin, joita käsitellään käsin ja jotka eivät ole rekisterissä eivätkä ole tulossa siihen (2 artiklan 1 kohta). Muuta lakia, esimerkiksi salassapitosääntöjä, voidaan soveltaa.
refusal-household = Ei seuraamusmaksua yleisen tietosuoja-asetuksen nojalla: asetusta ei sovelleta siihen, mitä luonnollinen henkilö tekee yksinomaan henkilökohtaisessa tai kotitaloutta koskevassa toiminnassa (2 artiklan 2 kohdan c alakohta). Muuta lakia voidaan soveltaa.

## Milloin säännöt eivät koskisi asiaa

unless-country-not-here = Jos organisaatio ei tarjoa ETA-alueella tai Isossa-Britanniassa oleville ihmisille mitään eikä seuraa heitä: yleistä tietosuoja-asetusta ja Ison-Britannian tietosuoja-asetusta ei sovelleta.
unless-swiss = Jos organisaatio ei tarjoa ETA-alueella tai Isossa-Britanniassa oleville ihmisille mitään eikä seuraa heitä: sovelletaan Sveitsin lakia, jossa ei ole seuraamusmaksua.
unless-communications-not-read = Jos asia koskee evästeitä tai sähköistä markkinointia: tämän maan sääntöjä niistä ei ole tarkistettu.
unless-state-not-checked = Jos tarkoituksena oli kansallinen turvallisuus tai maanpuolustus: tämän maan sääntöjä niistä ei ole tarkistettu.
unless-enforcement-not-read = Jos tarkoituksena oli rikosten torjunta tai selvittäminen, joka on organisaation lakisääteinen tehtävä: tämän maan lakia siitä ei ole tarkistettu.
unless-enforcement-manual = Jos tarkoituksena oli rikosten torjunta tai selvittäminen ja tietoja käsiteltiin käsin ilman rekisteriä: asia ei kuulu rikosasioiden tietosuojadirektiivin alaan. Onko kansallinen laki tiukempi, sitä ei ole tarkistettu.
unless-institutions-enforcement = Jos unionin elin käsitteli tietoja rikosten torjumiseksi tai selvittämiseksi: sitä koskevia säädöksiä ei ole tarkistettu.
unless-lead-elsewhere = Jos käsittely on rajat ylittävää ja päätoimipaikka on toisessa maassa: sen maan valvontaviranomainen johtaa asian käsittelyä, ja sen säännöt pätevät.
unless-manual = Jos tietoja käsiteltiin käsin ilman rekisteriä: yleistä tietosuoja-asetusta ei sovelleta, eikä sen nojalla voida määrätä seuraamusmaksua.
unless-household = Jos luonnollinen henkilö toimi yksinomaan henkilökohtaisesti tai kotitaloudessaan: yleistä tietosuoja-asetusta ei sovelleta, eikä sen nojalla voida määrätä seuraamusmaksua.

## Mitä oletetaan, kun asiasta ei ole kerrottu

assumed-subject = Asia koskee henkilötietojen käsittelyä eikä evästeitä, laitteilla tapahtuvaa seurantaa tai sähköistä markkinointia.
assumed-people-in = Maata ei ole valittu. Näytetyt tiedot ovat samat kaikkialla ETA-alueella.
assumed-own-authority = Mikään ei pidä asiaa tämän maan valvontaviranomaisella: vaikutus ei ole vain paikallinen, eikä käsittely perustu lakisääteiseen velvoitteeseen tai julkiseen tehtävään.
assumed-economic = Viranomaisen toiminta ei ollut taloudellista. Jos se on sitä, viranomainen on siltä osin yritys, ja liikevaihto otetaan huomioon.
assumed-household = Jos tietoja käsitteli luonnollinen henkilö, toiminta ei ollut täysin yksityistä.
assumed-form = Tietoja käsiteltiin automaattisesti tai käsin rekisterissä.
assumed-expression = Tarkoituksena ei ollut journalismi eikä akateeminen, taiteellinen tai kirjallinen ilmaisu.

## Säännökset, joita ei sovelleta

carveout-expression-not-read = Kukin valtio säätää poikkeuksia yleisestä tietosuoja-asetuksesta journalismia sekä akateemista, taiteellista ja kirjallista ilmaisua varten. Tämän maan poikkeuksia ei ole tarkistettu.

## Mikä ei sovi yhteen

problem-out-of-order = Tämä päivä on aikaisempi kuin päivä, jonka jälkeen sen pitäisi olla. Tarkista molemmat päivät.
problem-other-regime = Tämä sääntö kuuluu lakiin, jota tässä ei sovelleta. Poista sääntö tai tarkista maa ja tarkoitus.
problem-other-authority = Tämä sääntö on toista viranomaista koskevassa laissa. Poista sääntö tai tarkista, mistä viranomaisesta on kyse.
problem-not-fee-ground = Tämän säännön rikkomisesta ei sinänsä voida määrätä seuraamusmaksua. Muut toimenpiteet ovat mahdollisia, ja ne näkyvät tuloksessa.
problem-controllers-only = Tämän säännön rikkomisesta voidaan määrätä seuraamusmaksu vain rekisterinpitäjälle. Poista sääntö tai tarkista organisaation rooli.
problem-turnover-not-used = Liikevaihto vaikuttaa vain, kun kyse on yrityksestä, joten tätä lukua ei käytetä. Tarkista organisaation laji, jos luvun pitäisi vaikuttaa.
problem-needs-rate = Liikevaihto ei ole euroina, joten sitä ei vielä oteta huomioon enimmäismäärässä eikä suuntaviivoissa. Kirjoita, kuinka paljon yksi euro on seuraamusmaksun valuutassa.
problem-needs-rate-day = Valuuttakurssilla ei ole vielä päivää. Kirjoita, miltä päivältä kurssi on.
problem-above-ceiling = Tämä taso ylittää lain mukaisen enimmäismäärän. Kirjoita pienempi määrä tai tarkista nimetyt säännöt.
problem-below-minimum = Tämä taso alittaa lain mukaisen vähimmäismäärän. Kirjoita suurempi määrä tai tarkista, kuka maksaa.
problem-other-currency = Määrä on väärässä valuutassa. Kirjoita se seuraamusmaksun tai enimmäismäärän valuutassa.
problem-cut-above-level = Vähennys on suurempi kuin taso. Kirjoita pienempi vähennys tai suurempi taso.
problem-cut-without-level = Ei ole vielä tasoa, josta vähennys tehtäisiin. Kirjoita ensin taso.
problem-gravest-not-named = Tätä rikkomusta ei ole nimetty rikottujen sääntöjen joukossa. Nimeä se siellä tai valitse toinen.
problem-class-not-arguable = Työkalun oman säännön mukaan tämä vakavuusaste ei sovi annettuihin vastauksiin. Valitse toinen aste tai tarkista vakavuutta koskevat vastaukset.
problem-cut-without-effect = Määrästä on tehty vähennys, mutta valittu vaikutus on toinen. Valitse, että seuraamusmaksua alennettiin, tai poista vähennys.

## Mitä muuta voi seurata, kun yleistä tietosuoja-asetusta sovelletaan

measure-gdpr-reprimand = Valvontaviranomainen voi antaa seuraamusmaksun sijasta huomautuksen, esimerkiksi vähäisestä rikkomuksesta.
measure-gdpr-order = Valvontaviranomainen voi määrätä saattamaan käsittelyn sääntöjen mukaiseksi seuraamusmaksun lisäksi tai sen sijasta.
measure-gdpr-order-request = Valvontaviranomainen voi määrätä toteuttamaan ihmisten pyynnöt, esimerkiksi pyynnön saada pääsy tietoihin taikka oikaista tai poistaa ne.
measure-gdpr-order-tell = Valvontaviranomainen voi määrätä ilmoittamaan tietoturvaloukkauksesta niille, joiden tietoja se koskee.
measure-gdpr-ban = Valvontaviranomainen voi rajoittaa käsittelyä tai kieltää sen väliaikaisesti tai pysyvästi.
measure-gdpr-erase = Valvontaviranomainen voi määrätä oikaisemaan tai poistamaan tietoja tai rajoittamaan niiden käsittelyä.
measure-gdpr-withdraw = Valvontaviranomainen voi peruuttaa sertifioinnin tai määrätä sen peruutettavaksi.
measure-gdpr-flows = Valvontaviranomainen voi määrätä keskeyttämään tietojen siirrot kolmanteen maahan.
measure-gdpr-lead = Päätoimipaikan valvontaviranomainen johtaa asian käsittelyä yhdessä muiden osallistuvien valvontaviranomaisten kanssa.

## Perustelut

stage-scope = Mitä sääntöjä sovelletaan
stage-gate = Voidaanko seuraamusmaksu määrätä
stage-concurrence = Useita rikkomuksia
stage-ceiling = Lain mukainen enimmäismäärä
stage-seriousness = Kuinka vakava rikkomus on
stage-size = Yrityksen koko
stage-factors = Raskauttavat ja lieventävät tekijät
stage-proportion = Tehokas, oikeasuhteinen ja varoittava
stage-calculation = Annettu laskelma
stage-procedure = Alentaminen, asian käsittelyaika ja muutoksenhaku
stage-payment = Mitä maksettaisiin
stage-outcome = Vastaukset

basis-law = laki
basis-guidance = suuntaviivat
basis-draft = luonnos
basis-practice = käytäntö
basis-view = kanta
basis-judgement = annettu arvio
basis-arithmetic = laskutoimitus
basis-convention = työkalun oma sääntö

verified-read = teksti luettu
verified-quoted = lainattu muualla
verified-derived = laskettu
verified-inferred = oma tulkintamme
verified-secondary = toissijainen lähde
verified-draft = vain luonnos

direction-mitigating = lieventävä
direction-neutral = neutraali
direction-aggravating = raskauttava
direction-not-assessed = ei arvioitu

## Käytäntö ja suuntaviivat

practice-swedish-authorities = Ruotsin viranomaiset, osuuksina enimmäismäärästä
practice-norwegian-public = Norjan julkishallinnon elimet, Norjan kruunuina

notcounted-earlier-law = Ei mukana: määrätty aikaisemman lain nojalla, jonka taso ei ole vertailukelpoinen.
notcounted-replayed = Ei mukana: tämä on nyt arvioitava asia.
notcounted-quashed = Ei mukana: seuraamusmaksu kumottiin muutoksenhaussa.
notcounted-waived = Ei mukana: seuraamusmaksusta luovuttiin asian käsittelyajan vuoksi.

standing-in-force = Suuntaviivat oli julkaistu arvioitavaan päivään mennessä. Ne antavat lähtömäärän eivätkä ole sitovia.
standing-counterfactual = Suuntaviivat annettiin arvioitavan päivän jälkeen, ja ne näytetään vain vertailuna.
standing-no-method = Tiedossamme ei ole tätä lakia koskevaa julkaistua laskentatapaa.

# Mitä ei voitu tarkistaa.

open-guidelines-text = Suuntaviivojen omaa tekstiä ei ollut käytettävissä: päätös tai tuomio vahvistaa jokaisen tässä käytetyn luvun.
problem-appeal-dated = Muutoksenhaulle on annettu päivä, mutta vastauksen mukaan muutosta ei haettu. Korjaa toinen näistä.
open-national-public-bodies = Ei ole tarkistettu, voidaanko tässä maassa määrätä seuraamusmaksu viranomaiselle ja missä laajuudessa, eikä sitä, mitä maan laki säätää 10 ja 24 artiklan rikkomisesta.
open-national-procedure = Tämän maan sääntöjä vanhentumisesta, muutoksenhausta ja maksamisesta ei ole tarkistettu.
open-enforcement-procedure = Tästä laista on luettu säännökset, enimmäismäärät ja se, mitä tässä kerrotaan. Vanhentumista, valitusaikaa ja maksamista koskevia sääntöjä ja lain nojalla tehtyjä päätöksiä ei ole luettu.
problem-not-in-force = Tämä sääntö ei ollut voimassa, kun rikkomus tapahtui.
problem-fee-ground-not-read = 83 artiklassa ei mainita tätä sääntöä. Ei ole tarkistettu, säädetäänkö seuraamusmaksusta tämän maan laissa.
problem-needs-turnover-rate = Liikevaihto on valuutassa, jolle ei ole täällä kurssia. Kirjoita alla kurssi ja sen päivä.
problem-group-below-own = Konsernin liikevaihto on pienempi kuin yrityksen oma. Tarkista molemmat.
problem-other-year = Tämä tilikausi ei ole päätöstä edeltävä. Tarkista vuosi tai päätöspäivä.
problem-not-official-rate = Laissa säädetään tämän päätöksen vuodelle toinen kurssi. Jätä kenttä tyhjäksi, niin sitä käytetään.
problem-outside-band = Tämä on valitun vakavuusasteen rajojen ulkopuolella.
problem-outside-tier = Tämä on tälle liikevaihdolle asetettujen rajojen ulkopuolella.
problem-no-such-conduct = Tähän käsittelyyn ei kuulu yhtään rikkomusta. Poista luku tai kerro, mitä siihen kuuluu.
problem-not-named = Tätä rikkomusta ei ole nimetty rikottujen sääntöjen joukossa.
problem-not-settled = Laskelma edellyttää selviä tosiseikkoja: mikä jää voimaan, liittyvätkö rikkomukset toisiinsa ja kuka maksaisi. Vastaa niihin ensin.
