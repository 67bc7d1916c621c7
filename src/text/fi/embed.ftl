# Sivu upottamisesta ja mitä sen komentosarjat sanovat. Sovelluksen sivu rakennetaan ilman näitä.
# Myös www/build/embed.mjs lukee viestit, joiden alussa on embed-say-: yksi rivi kussakin, eikä niihin sijoiteta mitään.

embed-say-ask-heading = Jaetaanko tulos ympäröivälle sivulle?
embed-say-ask = Sivulle kerrottaisiin vaihteluvälit, säännöt ja päivä, joiden mukaan ne laskettiin, sekä Finesightin versio. Vastauksiasi sille ei kerrota, mutta vaihteluväleistä voi olla pääteltävissä jotakin niistä. Voit lopettaa jakamisen milloin tahansa.
embed-say-by = Kysyjä:
embed-say-agree = Jaa tulos
embed-say-decline = Älä jaa
embed-say-shared = Tulos ja jokainen sen muutos jaetaan ympäröivälle sivulle.
embed-say-stop = Lopeta jakaminen
embed-say-not-shared = Tulosta ei jaeta.
embed-say-missing = Tätä kieltä ei voitu ladata. Valitse uudelleen tai lataa sivu uudelleen.
embed-say-stopped = Virhe pysäytti ohjelman. Näkymä voi olla vanhentunut. Lataa sivu uudelleen.

embed-title = Finesightin upottaminen
embed-skip = Siirry upotusohjeeseen
embed-about = Näin näytät Finesightin omalla verkkosivustollasi: kehyksessä tai sivun elementtinä kopiosta, jota itse ylläpidät. Kummassakin tapauksessa kävijän antamat tiedot pysyvät hänen laitteellaan.
embed-advice = Arvio ei ole oikeudellista neuvontaa, ja tämä sanotaan kaikkialla, missä arvio näytetään. Sitä ei saa piilottaa.

embed-write-heading = Valitse, mitä tarvitset
embed-write-about = Valintasi siirtyvät alla olevaan koodiin, jonka voit kopioida. Mitään ei lähetetä.
embed-write-language = Aloituskieli
embed-write-any-language = Kävijän laitteen kieli
embed-write-country = Maa
embed-write-any-country = Kävijä valitsee
embed-write-start = Aloitusnäkymä
embed-write-questions = Kysymykset yksi kerrallaan
embed-write-case = Koko lomake
embed-write-decisions = Kaikki päätökset
embed-write-theme = Kehyksen suunnittelumuuttujat, samassa muodossa kuin määritteessä data-theme
embed-write-contact = Keneltä kävijät voivat kysyä: sähköpostiosoite tai osoite, jonka alussa on https://
embed-write-height = Komentosarjattoman kehyksen korkeus pikseleinä
embed-write-preview = Esikatselu

embed-block-copy = Finesightin kopion osoite
embed-block-text = Ilman komentosarjoja näkyvän linkin teksti ja kehyksen otsikko
embed-block-no-copy = Kirjoita Finesightin kopion osoite sivupalkkiin.

embed-frame-heading = Kehyksessä
embed-frame-about = Sopii useimmille sivustoille ja jokaiseen sisällönhallintajärjestelmään, johon voi liittää linkin ja komentosarjan. Ympäröivä sivu ei voi lukea annettuja tietoja. Jos JavaScript ei ole käytössä tai turvallisuuskäytäntö estää kehyksen, jäljelle jää tavallinen linkki.
embed-frame-paste = Liitä tämä kohtaan, jossa Finesightin on oltava. Osoitteen on oltava käyttämäsi kopion osoite. Tarkiste (integrity) on tämän version latausohjelman, joten muutettua latausohjelmaa ei suoriteta. Linkki näkyy, kunnes kehys on valmis, ja silloin, kun komentosarjoja ei suoriteta.
embed-frame-lasting = Kansiossa v1/ osoitteet ja määritteet pysyvät samoina koko Finesightin version 1 ajan. Jos otat latausohjelman osoitteesta v1/embed.js ja jätät tarkisteen pois, sivustosi saa latausohjelman muutokset ilman uutta liittämistä. Jos tarkiste on mukana, muutettua latausohjelmaa ei suoriteta ja jäljelle jää vain linkki. Tee näin vain, jos luotat kopioon kuin omaan sivustoosi.
embed-frame-live = Miltä se näyttää
embed-frame-link = Arvioi hallinnollinen seuraamusmaksu Finesightilla

embed-element-heading = Sivun elementtinä
embed-element-about = Niille, jotka ylläpitävät omaa kopiota. Elementti asettuu sivulle kuten muutkin elementit, noudattaa sivun leveyttä ja värejä, ja niitä voi olla useita. Ympäröivän sivun komentosarjat voivat lukea annetut tiedot, joten lataa sivulle vain komentosarjoja, joihin luotat.
embed-element-paste = Liitä tämä sivulle, jota tarjotaan samasta paikasta kuin kopiotasi tai jonka kopiosi sallii ladata sen (Access-Control-Allow-Origin). Elementin sisältö näytetään, kunnes Finesight on valmis, ja silloin, kun sitä ei voida ladata.
embed-element-events = Elementti kertoo jokaisesta uudesta tuloksesta tapahtumalla finesight:change, jonka detail on tulos, ja tapahtumalla finesight:error siitä, mitä jätettiin pois tai mikä estää käynnistymisen. Molemmat nousevat sivun läpi. Ominaisuudessa facts ovat vastaukset, ja siihen voi asettaa toiset; open() avaa tallennetun tapauksen, ja ominaisuudessa result on viimeisin tulos. Tulostettaessa tulostetaan koko sivu.

embed-copy = Kopioi
embed-copied = Kopioitu
embed-not-copied = Tämä selain ei salli kopiointia. Valitse teksti ja kopioi se.

embed-options-heading = Mitä voi pyytää
embed-options-about = Kehyksessä nämä ovat linkin määritteitä, joiden nimen edessä on data-. Ne kulkevat osoitteessa merkin # jälkeen, eikä mikään palvelin näe sitä osaa. Mitä ei ymmärretä, jätetään pois, ja muu pätee. Selaimen konsoli nimeää pois jätetyn, samoin tapahtuma finesight:error, jonka detail on teksti. Kävijät eivät näe siitä mitään.
embed-options = Määritteet
embed-option-frame = Kehyksessä
embed-option-element = Elementissä
embed-option-meaning = Mitä se tekee
embed-option-language = Aloituskieli, esimerkiksi fi, sv tai en. Kävijä voi valita toisen.
embed-option-start = Näkymä, josta aloitetaan: questions (mitä tapahtui, sitten yksi kysymys kerrallaan; näin myös ilman tätä), case (koko lomake), decisions (kaikki päätökset) tai result, jos vastaukset annetaan tässä.
embed-option-country = Maa, joka ratkaisee useimmat säännöt, esimerkiksi finland; kuten tallennetussa tapauksessa.
embed-option-facts = Muut vastaukset, joista aloitetaan, tallennetun tapauksen muodossa, puolipisteillä erotettuina. Tuntematon vastaus jätetään pois.
embed-option-case = Koko tapaus: se, mikä on kopioidussa linkissä merkkien #case= jälkeen.
embed-option-sections = Mitkä näistä osista näytetään: header (tai siitä vain name, tai tools kieltä ja valikkoa varten), intro, examples, work, view, details. Ilman tätä näytetään kaikki paitsi intro. Kysymykset, tulos ja kohta ”Ota huomioon” näytetään aina.
embed-option-theme = Designsystemetin suunnittelumuuttujat (--ds-color-…, --ds-font-family, --ds-border-radius-…) ja niiden arvot, puolipisteillä erotettuina. Tummassa tilassa poikkeaville väreille data-theme-dark. Elementissä ne asetetaan omalla tyylitiedostolla.
embed-option-title = Kehyksen otsikko; muuten linkin teksti.
embed-option-isolated = Ilman omaa alkuperää (origin): kehys ei voi säilyttää laitteella mitään, ja uudelleenlataus aloittaa alusta. Jos kopiolla on sama alkuperä kuin ympäröivällä sivulla, vain tämä pitää ne erillään.
embed-option-result = Pyytää tulosta. Kävijältä kysytään ensin, ja kysymyksessä mainitaan sivustosi; sen jälkeen kehyksessä syntyy tapahtuma finesight:result jokaisesta uudesta tuloksesta ja tyhjänä, kun kävijä lopettaa jakamisen.
embed-option-contact = Keneltä kävijät voivat kysyä: sähköpostiosoite tai osoite, jonka alussa on https://. Se on alareunan rivillä.
embed-option-contact-name = Yhteystiedon nimi; muuten osoite.
embed-option-counts = Arvolla yes laukeaa tapahtuma finesight:count, kun kävijä ensimmäisen kerran aloittaa, näkee tuloksen tai tulostaa. Sen detail on started, result-shown tai printed. Siinä ei ole koskaan vastausta eikä määrää. Kerro tästä tietosuojaselosteessasi.

embed-result-heading = Mikä tulos on
embed-result = Pelkkää tietoa numeroidussa muodossa: ohjelman versio, lainsäädännön tilanteen päivä, arvioitava päivä, säännöt, voidaanko seuraamusmaksu määrätä, ja vaihteluvälit (maximum, guideline, practice), joissa on valuutta ja molemmat rajat desimaalitekstinä. Mitä ei ole, jätetään pois. Vastauksia siinä ei ole. Muuten kehyksestä lähetetään vain sisällön koko, se, mitä sivusi pyynnöstä ei ymmärretty, ja jos sivusi pyytää käyntien laskentaa, se, että joku on aloittanut, nähnyt tuloksen tai tulostanut.

embed-cms-heading = Sisällönhallintajärjestelmässä
embed-cms-steps = Useimmat järjestelmät poistavat script-elementit ja data-määritteet siitä, mitä toimittajat kirjoittavat tekstinä. Siksi Finesight liitetään HTML:nä tai omana lohkonaan.
embed-cms-sitevision = SiteVision: lisää sivulle HTML-moduuli ja liitä siihen linkki ja komentosarja. Jos toimittajat eivät saa käyttää moduulia, ylläpitäjä sijoittaa sen sivupohjaan tai jaettuun sisältöön.
embed-cms-optimizely = Optimizely (EPiServer): tee lohkotyyppi, jossa on kentät osoitteelle ja määritteille, ja anna sen näkymän kirjoittaa linkki. Sijoita komentosarja kerran sivuston asetteluun. Sivun tekstikenttä (XhtmlString) poistaa komentosarjat ja määritteet.
embed-cms-wordpress = WordPress: lisää lohko Mukautettu HTML ja liitä linkki ja komentosarja. WordPress poistaa komentosarjan, jos tili ei saa tallentaa suodattamatonta HTML:ää. Sivustoverkossa sen saavat tehdä vain verkon ylläpitäjät. Sijoita silloin komentosarja teemaan tai käytä pelkkää osoitetta. Julkaisussa on myös lisäosa, jossa on Finesightin lohko (finesight-…-wordpress.zip), eikä sen kanssa tarvita kumpaakaan.
embed-cms-template = Jos linkkejä tulee myöhemmin, kuten esikatselussa, kutsu funktiota finesightEmbed().
embed-address-heading = Pelkällä osoitteella
embed-address-about = Tämä toimii myös järjestelmässä, johon voi liittää kehyksen tai vain osoitteen mutta ei komentosarjaa. Pyynnöt ovat merkkien #embed? jälkeen määritteiden niminä ilman etuliitettä data-. Kehyksellä on antamasi korkeus, ja sitä vieritetään.
embed-address-fitted = Jos sivustosi mitoittaa kehyksensä iframe-resizerilla (versio 4 tai 5), myös pelkän osoitteen kehys on sisältönsä korkuinen. Jos kopio tarjoaa oEmbedin, sama koskee kehystä, jonka WordPress tekee osoitteesta, WordPressin oman enimmäiskorkeuden rajoissa (1{ "\u00A0" }000 pikseliä).
embed-address = Kehys ilman komentosarjaa

embed-policy-heading = Tiukan turvallisuuskäytännön kanssa
embed-policy-frame = Kehys tarvitsee latausohjelman komentosarjana ja sivun kehyksenä, eikä muuta käytännöltäsi:
embed-policy-element = Elementti lataa ja suorittaa ohjelmansa sivullasi. Kaikki tämä on sallittava siellä; data:-kuvat ovat painikkeiden symboleja:
embed-policy-host = Kopion ylläpitäjä sallii sivustosi kehystää sen otsakkeen Content-Security-Policy kohdassa frame-ancestors. Jos kehys on ilman alkuperää tai latausohjelma on toiselta sivustolta, tiedostot tarvitsevat otsakkeen Access-Control-Allow-Origin: *.

embed-check-heading = Mitä viranomaisen on tarkistettava
embed-check-publisher = Kopiosta vastaava mainitaan sen saavutettavuusselosteessa, ja seloste pitää paikkansa siinä muodossa, jossa upotat kopion.
embed-check-title = Kehyksellä on otsikko, joka kertoo sivun kielellä, mikä se on.
embed-check-contrast = Suunnittelumuuttujillasi tekstin kontrasti on vähintään 4,5:1 ja painikkeiden 3:1 sekä vaaleissa että tummissa väreissä. Finesight ei tarkista sitä.
embed-check-privacy = Tietosuojaselosteessasi kerrotaan, että annetut tiedot käsitellään laitteella eikä niitä lähetetä, pyydätkö tulosta tai laskemista ja mitä sillä teet. Oma arviosi (yleisen tietosuoja-asetuksen 5, 25 ja 35 artikla) kattaa tämän ja verkkopalvelimesi käyntilokin.
embed-check-law = Tuloksen alareunassa mainittu lainsäädännön tilanne on tarkoitukseesi riittävän tuore. Joku vastaa siitä, että uudempi versio otetaan käyttöön.
embed-check-keyboard = Sivua, jolla Finesight on, voi käyttää omassa sivupohjassasi näppäimistöllä, 400{ "\u00A0" }%:n suurennoksella ja ilman hiirtä.
embed-check-records = Organisaatiollesi tulevista tulosteista ja tallennetuista tiedostoista voi tulla julkisia asiakirjoja.
