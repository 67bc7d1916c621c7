# Easier words for the path of a visitor, shown in place of the ordinary ones to who chooses them.

# path.ftl

happened-hacked = haittaohjelma, varastettu tietokone, tiedostot auki kaikille verkossa
situation-looked = Työntekijä katsoi tietoja ilman lupaa
happened-filmed = kamera, autojen paikannus, työntekijöiden seuranta
happened-no-answer = joku halusi nähdä, korjata tai poistaa tietonsa
happened-no-ground = kuva pantiin verkkoon, tietoja käytettiin johonkin muuhun, työaika kirjattiin sormenjäljellä
situation-marketing = Markkinointia, jota ei haluttu
happened-marketing = sähköpostilla, tekstiviestillä tai puhelimella
happened-too-much = passista otettiin kopio turhaan, entisen työntekijän sähköposti jäi auki
situation-wrong-data = Vääriä tai vanhentuneita tietoja
happened-wrong-data = velka, jota ei ole olemassa, 2 ihmisen tiedot menivät sekaisin
situation-late-notice = Vuodosta tai katoamisesta ilmoitettiin myöhään tai ei ollenkaan
happened-late-notice = vuoto, josta ei kerrottu viranomaiselle 72 tunnissa
situation-processor = Palvelun tuottajan kanssa ei ole sopimusta tietojen käytöstä
happened-processor = pilvipalvelu, palkanlaskenta
situation-abroad = Tietoja siirrettiin ulkomaille ilman tarvittavaa suojaa
ask-range = 8 tällaista maksua kymmenestä: { $range }
ask-group = Organisaatio kuuluu konserniin. Käytä konsernin liikevaihtoa.
hint-country = Monessa ETA-maassa? Valitse päätoimipaikan maa. Yksityinen ihminen? Valitse asuinmaa. ETA on EU, Islanti, Liechtenstein ja Norja.
row-reach-offers = Tarjoaa siellä tavaroita tai palveluja, myös ilmaiseksi
hint-reach = Eurooppa on tässä EU, Islanti, Liechtenstein, Norja ja Iso-Britannia.
hint-people-in = Valitse maa, jossa ihmiset asuvat. Tarkoitamme niitä, joiden tietoja asia koskee.
hint-body = Vastuussa on se, joka päättää tietojen käytöstä. Jos työntekijä teki jotakin, vastuussa on yleensä työnantaja.
row-body-public-company = Yhtiö, jonka omistaa valtio tai kunta
row-body-person = Yksityinen ihminen, esimerkiksi naapuri
path-purpose = Mihin tietoja käytettiin?
hint-purpose = Rikosten torjunnalle, maan turvallisuudelle ja maanpuolustukselle on omat säännöt.
row-purpose-other = Muu: palvelut, työntekijät, koulut, terveydenhuolto
path-household = Kuinka yksityistä käyttö oli?
hint-household = Tietosuojan säännöt eivät koske täysin yksityistä käyttöä.
row-household-personal = Vain perheen tai ystävien kesken
row-household-own-ground = Kamera kuvaa vain omaa pihaa tai kotia
row-household-beyond-own-ground = Kamera kuvaa myös katua tai toisten aluetta
row-household-published = Kaikki voivat nähdä, esimerkiksi verkkosivulla
row-household-no = Työ, yritys, yhdistys tai muu sellainen
hint-turnover = Liikevaihto on kaikki myynti koko maailmassa ilman arvonlisäveroa. Arvio riittää.
hint-group-turnover = Laske kaikkien konsernin yritysten myynti koko maailmassa ilman arvonlisäveroa. Arvio riittää.
hint-data-kind = Jos moni sopii, valitse niistä viimeinen.
row-data-kind-special = Terveys, uskonto, vakaumus, politiikka, ammattiliitto, etninen alkuperä, geenit, seksuaalielämä tai rikokset
row-data-kind-biometric = Ihminen tunnistetaan sormenjäljestä, kasvoista tai äänestä
hint-activity = Vertaamme asiaa samantapaisiin tapauksiin.
outcome-cases = Samantapaisia tapauksia

# people.ftl

hint-people-number = Laske kaikki, joiden tietoja käytettiin, nähtiin tai katosi. Arvio riittää.
people-not-a-number = Kirjoita ihmisten määrä kokonaisena lukuna. Luku voi olla 1–10{ "\u00A0" }000{ "\u00A0" }000{ "\u00A0" }000.

# page.ftl

start-heading = Mitä se voi maksaa, jos rikkoo tietosuojan sääntöjä?
start-intro = Vastaa muutamaan lyhyeen kysymykseen. Se kestää noin minuutin. Sinun ei tarvitse tuntea lakia. Vastauksesi pysyvät tällä laitteella.
start-other-example = koko lomake, jossa voit valita myös lain kohdan
start-scope = Finesight arvioi hallinnollisen seuraamusmaksun. Sen voi joutua maksamaan, jos rikkoo tietosuojan sääntöjä. Maksun määrää viranomainen tai tuomioistuin. Tärkein sääntö on tietosuoja-asetus eli GDPR. Se koskee EU-maita, Islantia, Liechtensteinia ja Norjaa. Isossa-Britanniassa on oma tietosuoja-asetus. Joissakin maissa mukana ovat myös rikosasioiden tietosuoja, evästeet ja sähköinen markkinointi. Näet jokaisen vaiheen perustelun ja lähteen.
start-clear-confirm = Kaikki vastauksesi poistuvat. Haluatko tyhjentää kaiken?
work-save-hint = Tiedostossa ovat kaikki vastauksesi. Ihmiset ja ohjelmat voivat lukea sen. Tiedosto tehdään tällä laitteella.
work-open-hint = Avaa tiedosto, jonka tallensit täällä. Se tulee sivun nykyisten tietojen tilalle. Voit palauttaa vanhat tiedot: paina ”Kumoa”.
work-link-hint = Linkissä ovat kaikki vastauksesi. Siinä ovat myös versiot, jotka säilytit vertailua varten. Jokainen, joka saa linkin, voi lukea vastaukset. Linkki voi jäädä sähköpostiin, viestipalveluun tai selaimen historiaan. Tämän sivuston palvelin ei näe vastauksia.
work-keep-hint = Muuten vastauksesi katoavat, kun suljet välilehden. Jos valitset tämän, ne säilyvät. Silloin jokainen, joka käyttää tätä selainta, voi nähdä ne. Ne poistuvat, kun tyhjennät kaiken.
work-refused-not-a-case = Tiedostoa ei voi avata. Sitä ei ole tallennettu Finesightissa, tai se on rikki. Mitään ei muutettu.
work-not-kept = Tämä selain ei säilytä vastauksiasi, tai sen tila on loppu. Vastaukset säilyvät niin kauan kuin tämä välilehti on auki.
error-number = Emme osaa lukea tätä lukuna: ”{ $rest }”.
error-too-large = Luku on liian suuri. Sillä ei voi laskea.
error-negative = Määrä ei voi olla pienempi kuin 0.
error-wrong-way = Kirjoita ensin pienempi luku, sitten suurempi.
result-waiting = Kerro ensin 3 asiaa: missä maassa, kuka on vastuussa ja mihin tietoja käytettiin. Sitten näet tuloksen tässä.
result-awaited = Laskemme tulosta.
result-missing = Sääntöjä ei voitu ladata. Siksi tulosta ei vielä ole. Vastauksesi ovat tallessa. Sivu yrittää uudelleen, kun teet täällä jotakin.
result-part-awaited = Tämä osa sivusta latautuu.
result-part-missing = Tätä osaa sivusta ei voitu ladata. Sivu yrittää uudelleen, kun teet täällä jotakin.
result-assumed = Näistä ei kerrottu mitään. Siksi oletamme:
result-typical = Jos seuraamusmaksu tulee, tyypillinen määrä on { $amount }.
result-half-eight = Tällaisissa tapauksissa puolet seuraamusmaksuista on { $half }. 8 maksua kymmenestä on { $range }.
result-half-all = Samantapaisia päätöksiä on tiedossa { $count }. Puolet niiden seuraamusmaksuista on { $half }. Kaikki ovat { $range }.
result-practice-few = { $count ->
    [0] Sinä päivänä ei ollut tiedossa yhtään samantapaista päätöstä.
    [one] Tiedossa on vain 1 samantapainen päätös. Se ei riitä vertailuun.
   *[other] Tiedossa on vain { $count } samantapaista päätöstä. Ne eivät riitä vertailuun.
}
result-practice-none = Samantapaisia päätöksiä ei ole tiedossa. Siksi emme voi verrata.
result-at-worst = Kaikkea ei ole kerrottu. Ajatellaan, että kaikki muu on sinulle huonoksi. Silloinkin 9 maksua kymmenestä olisi enintään { $amount }.
result-practice-name = Kerro, mitä sääntöä rikottiin. Sitten näet samantapaisten tapausten seuraamusmaksut.
result-practice-no-rate = Vertaamme seuraamusmaksuja euroina. Sopivaa valuuttakurssia ei ole tiedossa. Siksi emme voi verrata niitä enimmäismäärään, jonka laki tässä sallii.
result-practice-who = Kerro, onko vastuussa viranomainen. Samantapaisten tapausten seuraamusmaksut riippuvat siitä.
result-maximum-none = Valitse sääntö, jonka rikkomisesta voi tulla seuraamusmaksu. Sitten näet, kuinka suuri maksu voi enintään olla.
answers-practice = Seuraamusmaksut samantapaisissa tapauksissa
chart-practice = 8 vastaavaa maksua kymmenestä
like-heading = Samantapaiset päätökset
expected-heading = Miten laskemme arvion
expected-intro = Jokainen vastaus voi suurentaa tai pienentää arviota. Laskemme, kuinka paljon. Pohjana on { $coded } julkaistua päätöstä, joissa määrättiin seuraamusmaksu. Lisäksi luimme tätä työkalua varten { $verified } päätöstä. Uusimmat ovat vuodelta { $year }. Maiden erot on laskettu myös muista julkaistuista seuraamusmaksuista. Niitä on { $tracked }. Jos et vastaa kysymykseen, käytämme keskiarvoa. Se tulee päätöksistä, joissa asiaa ei mainittu.
expected-spread = Laskimme vastauksista summan ja vertasimme sitä oikeisiin maksuihin. 8 maksua kymmenestä oli { $low }–{ $high } kertaa niin suuri kuin summa. Päätöksiä on { $n }.
ended-own = Maa: { $country }. Siellä on julkaistu päätöksiä tällaisesta rikkomuksesta. Niistä noin { $fee } johti seuraamusmaksuun. { $reprimand } johti vain huomautukseen tai varoitukseen. { $order } johti vain määräykseen. { $nothing } ei johtanut mihinkään näistä.
ended-others = Muissa maissa on julkaistu päätöksiä tällaisesta rikkomuksesta. Niistä noin { $fee } johti seuraamusmaksuun. { $reprimand } johti vain huomautukseen tai varoitukseen. { $order } johti vain määräykseen. { $nothing } ei johtanut mihinkään näistä. Päätökset eivät kerro, miten on tässä maassa: { $country }.
ended-several = Tällaisesta rikkomuksesta on julkaistu päätöksiä. Niistä noin { $fee } johti seuraamusmaksuun. { $reprimand } johti vain huomautukseen tai varoitukseen. { $order } johti vain määräykseen. { $nothing } ei johtanut mihinkään näistä.
ended-rests = Tämä perustuu { $n } päätökseen. Ne koskevat tällaisia organisaatioita tai ihmisiä. Viranomaiset valitsevat, mitä ne julkaisevat.
ended-tested = Rikottujen sääntöjen vaikutus on laskettu kaikista päätöksistä. Niitä on { $all }. Luvut eivät ole todennäköisyyksiä. Ne ovat osuuksia julkaistuista päätöksistä, joissa todettiin rikkomus. Kokeilimme laskelmaa muilla päätöksillä. Seuraamusmaksujen osuus poikkesi oikeasta keskimäärin { $error } prosenttiyksikköä.
ended-appealed = Luimme tätä työkalua varten julkaistuja seuraamusmaksuja. Osasta niistä on valitettu tuomioistuimeen tai lautakuntaan. Ratkaistuja valituksia on { $n }. Ennallaan pysyi { $stood }. Pienemmäksi tuli { $cut }. Kokonaan pois jäi { $fell }. Muiden kertomia näistä on { $reported }.
ended-appealed-in = Maa: { $country }. Ratkaistuja valituksia on { $n }. Ennallaan pysyi { $stood }. Pienemmäksi tuli { $cut }. Kokonaan pois jäi { $fell }. Muiden kertomia näistä on { $reported }.
limits-advice = Tämä on arvio. Se ei ole lakimiehen neuvo.
limits-damages = Arviossa ei ole korvauksia ihmisille eikä uhkasakkoja, joilla pakotetaan toimimaan.
limits-public = Oletko töissä viranomaisessa? Siellä tulosteesta voi tulla julkinen asiakirja.
limits-language = Lakien viralliset tekstit ratkaisevat. Käännökset ovat meidän.
limits-version = Versio { $version }. Lait ovat sellaisina kuin ne olivat { $law }. Osa teksteistä luettiin vanhemmasta kopiosta. Katso ”Säännökset ja lähteet”.
limits-old = Tämä laki on luettu yli vuosi sitten. Sen jälkeen tehdyt muutokset puuttuvat. Etsi uudempi versio.

# outcome.ftl

outcome-lead = Jos seuraamusmaksu tulee, tyypillinen määrä on
outcome-lead-open = Seuraamusmaksun enimmäismäärää ei vielä tiedetä. Siihen tarvitaan lisää vastauksia.
outcome-lead-nothing = Kerro, mitä sääntöä rikottiin. Sitten näet määrän tässä.
outcome-picture = Kuvassa on { $n } seuraamusmaksua logaritmisella asteikolla. Pienin on noin { $low }. Suurin on noin { $high }.
outcome-dots = Jokainen piste on yksi mahdollinen maksu. Kaikki 50 ovat yhtä todennäköisiä. Vahvan väriset pisteet ovat keskimmäinen puolikas. Ne ja haaleat pisteet ovat yhdessä 8 kymmenestä. Muissa on vain ääriviiva.
outcome-dots-decisions = Jokainen piste on samantapainen päätös. Vahvan väriset pisteet ovat keskimmäinen puolikas. Haaleat pisteet ovat muu osa välistä, joka on kerrottu edellä.
outcome-tested = Kokeilimme arviota maksuilla, joita laskelma ei tuntenut. Niitä oli { $n }. Niistä { $held } osui välille ”8 kymmenestä”.
outcome-whether = Tuleeko seuraamusmaksua ollenkaan?
outcome-ended-more = Miten laskelmaa kokeiltiin ja miten valituksissa kävi
outcome-keep-more = Lue tämä ensin, ja muut tavat säilyttää
outcome-cases-about = Lähimmät päätökset ja niiden seuraamusmaksut
outcome-law-about = Jokainen vaihe, lain kohdat ja päivämäärät

# results.ftl

whether-excluded = Näiden vastausten mukaan seuraamusmaksua ei voi tulla.
whether-possible = Näiden vastausten mukaan seuraamusmaksu on mahdollinen. Se ei ole varma.
whether-likely = Näiden vastausten mukaan seuraamusmaksu on todennäköinen. Se ei kuitenkaan tule koskaan automaattisesti.
whether-nothing = Annetun arvion mukaan seuraamusmaksua ei tarvitse maksaa.
assumed-subject = Asia koskee sitä, miten ihmisten tietoja käytettiin. Se ei koske evästeitä, seurantaa laitteilla tai sähköistä markkinointia.
assumed-people-in = Maata ei ole valittu. Näet vain sen, mikä on samaa kaikissa ETA-maissa.
assumed-own-authority = Asian ei tarvitse jäädä tämän maan viranomaiselle. Sen vaikutus ei ole vain paikallinen. Tietojen käyttö ei perustu laissa olevaan velvollisuuteen eikä julkiseen tehtävään.
assumed-economic = Viranomainen ei toiminut tässä kuten yritys. Jos toimi, se on siltä osin yritys. Silloin sen liikevaihto otetaan huomioon.
assumed-household = Jos tietoja käytti yksittäinen ihminen, käyttö ei ollut täysin yksityistä.
assumed-form = Tietoja käsiteltiin koneella, esimerkiksi tietokoneella, tai käsin rekisterissä.
assumed-expression = Kyse ei ollut journalismista, taiteesta, kirjallisuudesta tai akateemisesta ilmaisusta.

# results.ftl, why there is no result

refusal-country-not-here = EU:n ja Ison-Britannian tietosuoja-asetukset eivät koske tätä. Organisaatio toimii niiden alueen ulkopuolella. Se ei tarjoa alueen ihmisille mitään eikä seuraa heitä. Katso organisaation oman maan lakia.
refusal-communications-not-read = Evästeistä ja sähköisestä markkinoinnista on maiden omia sääntöjä. Niihin liittyy omia seuraamusmaksuja. Emme ole tarkistaneet tämän maan sääntöjä. Etsi maan laki, joka perustuu direktiiviin 2002/58/EY. Katso myös, kuka valvoo sitä.
refusal-state-not-checked = Maan turvallisuudelle ja maanpuolustukselle on omat säännöt. Emme ole tarkistaneet tämän maan sääntöjä. Siksi emme laske mitään. Tietosuojan säännöt muuhun käyttöön löytyvät täältä.
refusal-enforcement-not-read = Joskus lain mukaan organisaation tehtävä on torjua tai selvittää rikoksia. Silloin sitä koskee maan laki, joka perustuu direktiiviin 2016/680. Emme ole tarkistaneet tämän maan lakia. Siksi emme laske mitään. EUR-Lexissä on luettelo maiden laeista. Katso laista, mitä viranomainen voi määrätä ja kenelle.
refusal-household = Tietosuoja-asetus ei koske sitä, mitä ihminen tekee vain omassa yksityisessä elämässään. Siksi siitä ei tule seuraamusmaksua tietosuoja-asetuksen mukaan. Muu laki voi koskea asiaa.
refusal-uk-household = Ison-Britannian tietosuoja-asetus ei koske sitä, mitä ihminen tekee vain omassa yksityisessä elämässään. Siksi siitä ei tule seuraamusmaksua sen mukaan. Muu laki voi koskea asiaa.
refusal-norwegian-household = Tietosuoja-asetus ja Norjan henkilötietolaki eivät koske täysin yksityistä elämää. Siksi niiden mukaan ei tule seuraamusmaksua. Muu laki voi koskea asiaa.

# outlook.ftl

lever-silence = Sinulla voi olla oikeus olla vastaamatta. Viranomaisen pitää kertoa siitä.

# todo.ftl

todo-stop = Lopeta sääntöjen rikkominen ja vähennä vahinkoa.
todo-do-stop = Korjaa, mitä voit. Säilytä viestit ja tietokoneen lokitiedot. Ne ovat todisteita.
todo-law-stop = Vähennätkö vahinkoa? Teot otetaan huomioon, kun seuraamusmaksusta päätetään.
todo-notify = Ilmoita viranomaiselle 72 tunnin sisällä.
todo-if-notify = Pääsikö tietoja vääriin käsiin? Ilmoita silloin viranomaiselle 72 tunnin sisällä.
todo-do-notify = Lähetä se, minkä tiedät nyt. Lähetä loput, kun tiedät enemmän.
todo-law-notify = Tietoturvaloukkaus on esimerkiksi se, että ihmisten tiedot vuotavat, katoavat tai tuhoutuvat. Siitä pitää ilmoittaa viranomaiselle, joka valvoo tietosuojaa. Älä odota turhaan. Jos mahdollista, ilmoita 72 tunnin sisällä siitä, kun sait tietää. Jos ihmisten oikeuksille ja vapauksille ei todennäköisesti tule riskiä, ilmoitusta ei tarvita. Jos ilmoitat myöhemmin, kerro syy. Puuttuvat tiedot voit lähettää myöhemmin.
todo-law-notify-se = Tietoturvaloukkaus on esimerkiksi vuoto. Siitä pitää ilmoittaa 72 tunnin sisällä. Jos et ilmoita tai olet myöhässä, siitä voi tulla seuraamusmaksu.
todo-tell-controller = Kerro heti organisaatiolle, jonka tietoja käsittelet.
todo-if-tell-controller = Pääsikö tietoja vääriin käsiin? Kerro siitä organisaatiolle, jonka tietoja käsittelet.
todo-do-tell-controller = Organisaation pitää ilmoittaa asiasta viranomaiselle. Sillä on vähän aikaa.
todo-law-tell-controller = Tietoturvaloukkaus on esimerkiksi vuoto. Kun saat tietää siitä, kerro organisaatiolle, jonka tietoja käsittelet. Laki vaatii sitä. Älä odota turhaan.
todo-tell-people = Voiko asia olla vakava niille, joiden tietoja se koskee? Kerro heille.
todo-do-tell-people = Kerro selkeästi, mitä tapahtui. Kerro myös, mitä he voivat tehdä.
todo-law-tell-people = Tietoturvaloukkaus, esimerkiksi vuoto, voi olla suuri riski ihmisten oikeuksille ja vapauksille. Jos suuri riski on todennäköinen, ihmisille pitää kertoa. Silloin ei saa odottaa turhaan.
todo-log = Kirjoita tapahtuma muistiin.
todo-do-log = Kirjoita, mitä tapahtui, mitä siitä seurasi ja mitä teit.
todo-law-log = Jokaisesta tietoturvaloukkauksesta, esimerkiksi vuodosta, pitää kirjoittaa tiedot muistiin. Tämä koskee myös niitä, joista ei ilmoiteta. Näin viranomainen voi tarkistaa asian.
todo-answer-request = Vastaa pyyntöön nyt.
todo-do-answer-request = Myöhäinen vastaus on parempi kuin ei mitään. Kerro, mitä teet. Jos et tee sitä, mitä pyydettiin, kerro miksi.
todo-law-answer-request = Pyyntöön pitää vastata. Älä odota turhaan. Aikaa on enintään 1 kuukausi siitä, kun sait pyynnön. Joskus voit ottaa enintään 2 kuukautta lisää. Syyn pitää olla se, että pyynnöt ovat monimutkaisia tai niitä on paljon. Kerro syy pyytäjälle ensimmäisen kuukauden aikana.
todo-law-answer-request-uk = Pyyntöön pitää vastata ajoissa. Älä odota turhaan. Uusi lain kohta kertoo, miten kuukausi lasketaan 5. helmikuuta 2026 alkaen. Emme ole tarkistaneet sitä. Siksi emme laske viimeistä päivää.
todo-answer-authority = Vastaa viranomaiselle ajoissa.
todo-do-answer-authority = Katso kirjeestä viimeinen päivä. Tarvitsetko lisää aikaa? Pyydä sitä, ennen kuin aika loppuu.
todo-law-answer-authority = Viranomainen voi pyytää kaikki tiedot, joita se tarvitsee työssään. Jos se pyytää tietoja sinulta, sinun pitää tehdä yhteistyötä.
todo-appeal = Tee valitus ajoissa, jos olet eri mieltä.
todo-do-appeal = Kirjoita muistiin, minä päivänä saat päätöksen. Aikaa on vähän.
todo-more-letter = Laki ja luonnos, jonka voit kopioida
todo-more-deadline = Aika, laki ja luonnos, jonka voit kopioida
todo-effect = Tämä on velvollisuus. Entä jos todetaan, että sitäkin rikottiin? Silloin tyypillinen seuraamusmaksu on arvion mukaan { $change }.
todo-unmeasured = Julkaistuista maksuista ei näe, että nämä teot pienentävät maksua. Laki ottaa ne silti huomioon. Jos rikot velvollisuutta, maksu voi kasvaa.
todo-form-list = Etsi oma viranomaisesi: { $authority }
todo-page-read = Luimme sivun kopiosta, jossa ei ole päivää. Jos sivu on siirtynyt, etsi se viranomaisen sivustolta.
todo-page-linked = Muilla sivuilla on linkki tähän osoitteeseen. Emme ole tarkistaneet sivua.
todo-page-list = Viranomaisia on monta. Valitse omasi. Muilla sivuilla on linkki tähän luetteloon. Emme ole tarkistaneet sitä.
todo-page-site = Emme tiedä lomakkeen osoitetta. Linkki vie viranomaisen sivustolle.
todo-aware = Milloin sait tietää asiasta?
todo-ends-day = 72 tuntia päättyy { $day }. Kellonaika on sama kuin silloin, kun sait tietää. Myös yöt, viikonloput ja pyhäpäivät lasketaan.
todo-ended = Aika on loppunut. Ilmoita silti nyt. Kerro, miksi ilmoitus on myöhässä.
todo-answer-by = Vastaa viimeistään { $day }. Voit vastata { $longer } asti vain, jos kerrot pyytäjälle syyn. Kerro se ensimmäisen kuukauden aikana.

# notices.ftl

notice-estimate = Tämä on arvio. Se ei ole lakimiehen neuvo.

# questions.ftl

statement-purpose-other = Tietoja ei käytetty rikosten torjuntaan tai selvittämiseen, järjestyksen ylläpitoon, maan turvallisuuteen tai maanpuolustukseen.
statement-role-controller = Organisaatio päätti itse, mihin ja miten tietoja käytetään.
statement-cross-border-domestic = Tietojen käyttö ei ylittänyt rajoja ETA-maiden välillä.
statement-linked-linked = Sääntöjä rikottiin samassa tietojen käytössä tai käytöissä, jotka liittyvät toisiinsa.
statement-reach-offers = Organisaatio tarjoaa tavaroita tai palveluja ihmisille siellä.
question-country = Missä maassa organisaation toimipaikka on?
option-body-association = Yhdistys, säätiö tai muu, joka ei tavoittele voittoa
option-purpose-national-security = Maan turvallisuus
question-fault = Oliko teko tahallinen vai huolimaton?
why-fault = Tietosuoja-asetuksen mukaan seuraamusmaksu vaatii vähintään huolimattomuutta. Ruotsin rikosasioiden tietosuojalaissa otetaan huomioon, oliko teko tahallinen vai huolimaton.
example-fault = Viesti lähti kiireessä väärään osoitteeseen. Se on huolimattomuutta. Joku jatkoi, vaikka tietosuojavastaava neuvoi toisin. Se viittaa siihen, että teko on tahallinen.
option-fault-negligent = Tavallinen huolimattomuus
option-fault-gross = Törkeä huolimattomuus

# page.ftl, what there is about whether these rules apply

result-if-applies = Tulos pätee vain, jos nämä säännöt koskevat asiaa. Näissä tapauksissa tulos olisi toinen:
result-no-fine = Näiden sääntöjen mukaan seuraamusmaksua ei voi tulla.
