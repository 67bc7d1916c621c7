# Mitä annetuille tiedoille tapahtuu: oma sivunsa. Sovelluksen sivu rakennetaan ilman näitä.
# Ulospääsyistä sanottu testataan tiedostossa tests/browser/leaks.test.mjs.

privacy-title = Mitä tiedoillesi tapahtuu
privacy-skip = Siirry tekstiin
privacy-about = Mitä Finesight tekee antamillasi tiedoilla, mitä tämän sivuston ylläpitäjä näkee ja miten voit tarkistaa sen.
privacy-short = Antamasi tiedot pysyvät laitteellasi. Arvio tehdään siellä sivun sisältämällä ohjelmalla. Käyttäjätiliä tai evästeitä ei ole, eikä mitään haeta keneltäkään muulta. Emme pidä tilastoja. Sivusto, joka näyttää tämän sivun omassa sivussaan, voi pyytää laskemaan, kuinka usein sitä käytetään (katso alempaa).

privacy-fetched-heading = Mitä haetaan ja kuka sen näkee
privacy-fetched-files = Sivu hakee omat tiedostonsa siltä sivustolta, jolta se on peräisin: ensin sen, mistä se alkaa, ja loput heti, kun teet jotakin; toisen kielen tekstit, kun valitset kielen. Jokaista tiedostoa pyydetään vain sen nimellä. Antamasi tiedot eivät ole missään näistä pyynnöistä.
privacy-fetched-seen = Sivuston ylläpitäjä näkee siitä saman kuin jokaisesta verkkosivustosta: yhteytesi IP-osoitteen, ajan, tiedoston ja sen, mikä selain ilmoittaa olevansa käytössä. Siitä voi päätellä, että joku on käyttänyt sivua ja millä kielellä, mutta ei, mitä on kirjoitettu.
privacy-fetched-offline = Ensimmäisen käynnin jälkeen sivu säilyttää omista tiedostoistaan kopion laitteellasi eikä enää tarvitse verkkoa. Se vain kysyy sivustolta silloin tällöin, onko uutta versiota.
privacy-fetched-referrer = Viitatuista lähteistä on linkki viralliseen tekstiin tai viralliselle sivulle: EU:n ja valtioiden säädöstietokantoihin, tuomioistuimiin ja valvontaviranomaisiin. Niiltä ei pyydetä mitään, ennen kuin avaat linkin. Sivusto, jolle linkki vie, näkee silloin kuten jokainen verkkosivusto yhteytesi osoitteen ja sen, minkä sen teksteistä avaat, mutta ei, miltä sivulta tulit. Linkissä ei ole mitään antamaasi tietoa.
privacy-fetched-nothing = Ei mitään: tämä kopio on yksi tiedosto, jossa on koko ohjelma. Se ei pyydä keneltäkään mitään. Vain viralliseen tekstiin tai sivulle vievä linkki avaa toisen sivuston, jos avaat sen.

privacy-kept-heading = Mitä säilytetään ja kuinka kauan
privacy-kept-tab = Vastauksesi tämän välilehden omassa tallennustilassa, kunnes suljet välilehden. Siksi uudelleenlataus ei hävitä mitään.
privacy-kept-device = Vain jos valitset ”Säilytä tällä laitteella”: vastauksesi tässä selaimessa, kunnes tyhjennät ne. Jokainen, joka käyttää samaa selainta, näkee ne.
privacy-kept-file = Laitteella ei säilytetä mitään: selaimessa levyltä avatuilla sivuilla voi olla yhteinen tallennustila, joten sitä ei tarjota tässä. Tallenna tapaus tiedostona.
privacy-kept-clear = ”Tyhjennä kaikki” poistaa kaiken tämän, myös kumottavissa olleet vastaukset. Kopio sivun omista tiedostoista, joissa ei ole vastauksia, poistuu, kun tyhjennät sivuston tiedot selaimessasi.

privacy-leaves-heading = Mikä lähtee laitteeltasi vain, jos itse lähetät sen
privacy-leaves-saved = Tiedosto, teksti tai tuloste menee sinne, minne viet sen. Viranomaisessa siitä voi tulla julkinen asiakirja.
privacy-leaves-link = Tapauksen linkissä on jokainen vastaus merkin ”#” jälkeen. Selaimet eivät lähetä sitä osaa millekään palvelimelle. Jokainen linkin saanut voi lukea sen, samoin sähköposti- ja viestipalvelut, joiden kautta linkki kulkee.
privacy-leaves-embedded = Jos sivu näytetään toisen sivuston sisällä, se saa tietää sivun korkeuden, jotta se voi varata tilaa. Tuloksen se saa vain, jos suostut siihen sivulla, eikä vastauksiasi koskaan. Jos se pyytää käyntien laskentaa, se saa tietää myös, että joku on aloittanut, nähnyt tuloksen tai tulostanut, mutta ei muuta. Sen omassa tietosuojaselosteessa on kerrottava, mitä se tällä tekee.

privacy-held-heading = Mikä varmistaa tämän
privacy-held = Ohjelman lisäksi turvallisuuskäytäntö, jota selaimesi valvoo. Sivu myös poistaa ensimmäiseksi itseltään sen, mitä mikään käytäntö ei pysäytä: selainten väliset puhelut sekä ikkunat ja kehykset, joista komentosarja löytäisi ne uudelleen. Seuraavat estetään, jos virhe tai tunkeutuja yrittäisi lähettää vastauksesi muualle:
privacy-held-way = Ulospääsy
privacy-held-site = Sivusto
privacy-held-single = Yhden tiedoston versio
privacy-way-connection = Yhteys (fetch, beacon, WebSocket)
privacy-way-picture = Muualta haettava kuva
privacy-way-script = Muualta haettava komentosarja tai tyylitiedosto
privacy-way-frame = Kehys, kirjasin, ääni tai video
privacy-way-form = Lomake
privacy-way-call = Selainten välinen puhelu (WebRTC)
privacy-way-window = Ikkuna, jonka komentosarja avaa
privacy-way-navigation = Sivulta poistuminen tai linkki toiselle sivulle
privacy-stopped = Estetään
privacy-own-host = Estetään, paitsi tämän sivuston omalle palvelimelle
privacy-not-stopped = Ei estetä
privacy-held-navigation = Mikään sivussa ei estä sitä siirtymästä toiseen osoitteeseen. Finesightissa ei ole koodia, joka tekisi niin antamillasi tiedoilla: ainoat linkit ulos vievät virallisiin teksteihin ja sivuille. Niiden osoitteet ovat kiinteitä. Antamasi tiedot ratkaisevat, mitkä niistä näytetään, mutta eivät ole yhdessäkään niistä. Selaimen laajennus tai se, joka hallitsee laitettasi, voi aina nähdä, mitä näytöllä on.
privacy-held-header = Sivuston ylläpitäjä voi myös estää sivuja siirtymästä muihin osoitteisiin kuin virallisiin teksteihin HTTP-otsakkeella ”Connection-Allowlist”. Chromiumiin perustuvat selaimet tuntevat sen. Muut eivät vielä.
privacy-held-embedded = Toisen sivuston kehyksessä estetään samat asiat kuin sivustolla. Jos Finesight on elementti toisen sivuston sivulla, ratkaisee kyseisen sivun käytäntö, eikä siltä sivulta poisteta mitään.

privacy-check-heading = Miten voit tarkistaa sen
privacy-check-watch = Avaa selaimen kehittäjätyökalut (usein F12), valitse ”Verkko” ja käytä sivua: antamistasi tiedoista ei seuraa yhtään pyyntöä. Vain toiselle sivustolle vievä linkki tekee pyynnön sinne, jos avaat sen.
privacy-check-offline = Tai avaa sivu, tee siinä jotakin, katkaise yhteys ja jatka: kaikki toimii yhä.
privacy-check-policy = Käytäntö on sivun lähdekoodin alussa nimellä ”Content-Security-Policy”.
privacy-check-file = Tai tallenna tiedosto ”finesight.html” ja avaa se laitteella, jolla ei ole verkkoa: tulokset ovat viimeistä numeroa myöten samat.
privacy-check-code = Ohjelman lähdekoodi on avoin, samoin testit, jotka kokeilevat jokaista edellä mainittua ulospääsyä.

privacy-without-book = Säännökset ja lähteet, joissa on jokainen sivun käyttämä luku ja sääntö, eivät ole tässä tiedostossa. Ne ovat sivustolla, jolta tiedosto on peräisin.
