# ”Mitä nyt pitää tehdä”: toimet, niiden merkitys lain mukaan, määräajat ja kopioitavat luonnokset.

todo-heading = Mitä nyt pitää tehdä

todo-stop = Lopeta rikkominen ja rajoita vahinkoa.
todo-do-stop = Korjaa, mitä voit, ja säilytä lokit ja viestit todisteina.
todo-law-stop = Vahingon rajoittamiseksi tehdyt toimet otetaan huomioon, kun seuraamusmaksusta päätetään.

todo-notify = Ilmoita valvontaviranomaiselle 72 tunnin kuluessa.
todo-if-notify = Jos tietoja myös pääsi vääriin käsiin, ilmoita siitä valvontaviranomaiselle 72 tunnin kuluessa.
todo-do-notify = Lähetä se, mitä nyt tiedät, ja täydennä, kun saat tietää lisää.
todo-law-notify = Henkilötietojen tietoturvaloukkauksesta on ilmoitettava ilman aiheetonta viivytystä ja mahdollisuuksien mukaan 72 tunnin kuluessa siitä, kun se tuli ilmi. Ilmoitusta ei tarvitse tehdä, jos loukkauksesta ei todennäköisesti aiheudu luonnollisten henkilöiden oikeuksiin ja vapauksiin kohdistuvaa riskiä. Myöhästyminen on perusteltava. Puuttuvat tiedot voi toimittaa myöhemmin.
todo-law-notify-se = Tietoturvaloukkauksesta on ilmoitettava 72 tunnin kuluessa. Ilmoituksen laiminlyönnistä tai myöhästymisestä voidaan määrätä seuraamusmaksu.

todo-tell-controller = Ilmoita viipymättä organisaatiolle, jonka tietoja käsittelet.
todo-if-tell-controller = Jos tietoja myös pääsi vääriin käsiin, ilmoita siitä organisaatiolle, jonka tietoja käsittelet.
todo-do-tell-controller = Organisaation on ilmoitettava asiasta valvontaviranomaiselle, ja sillä on vähän aikaa.
todo-law-tell-controller = Henkilötietojen käsittelijän on ilmoitettava tietoturvaloukkauksesta rekisterinpitäjälle ilman aiheetonta viivytystä saatuaan sen tietoonsa.

todo-tell-people = Kerro ihmisille, joiden tietoja asia koskee, jos loukkaus voi olla heille vakava.
todo-do-tell-people = Kerro selkeästi, mitä tapahtui ja mitä he voivat tehdä.
todo-law-tell-people = Jos tietoturvaloukkaus todennäköisesti aiheuttaa korkean riskin luonnollisten henkilöiden oikeuksille ja vapauksille, siitä on ilmoitettava heille ilman aiheetonta viivytystä.

todo-log = Kirjaa tapahtuma tietoturvaloukkausten luetteloon.
todo-do-log = Mitä tapahtui, mitä siitä seurasi ja mitä teit.
todo-law-log = Jokainen henkilötietojen tietoturvaloukkaus on dokumentoitava, myös sellainen, josta ei ilmoiteta, jotta valvontaviranomainen voi tarkistaa asian.

todo-answer-request = Vastaa pyynnön tehneelle nyt.
todo-do-answer-request = Myöhäinen vastaus on parempi kuin ei mitään. Kerro, mitä teet tai miksi et tee pyydettyä.
todo-law-answer-request = Pyyntöön on vastattava ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa sen vastaanottamisesta. Jos pyynnöt ovat monimutkaisia tai niitä on paljon, aikaa voi jatkaa kahdella kuukaudella, kunhan syy kerrotaan pyytäjälle ensimmäisen kuukauden aikana.
todo-law-answer-request-uk = Pyyntöön on vastattava ilman aiheetonta viivytystä ja määräajassa. Kuukauden laskemisesta on 5. helmikuuta 2026 alkaen oma artiklansa. Sitä ei ole tarkistettu, joten viimeistä päivää ei lasketa.

todo-answer-authority = Vastaa valvontaviranomaiselle määräajassa.
todo-do-answer-authority = Jos kirjeen määräaika on liian lyhyt, pyydä lisäaikaa ennen sen päättymistä.
todo-law-answer-authority = Valvontaviranomainen voi pyytää kaikki tiedot, joita se tarvitsee tehtäviinsä, ja pyynnön saaneen on tehtävä yhteistyötä.

todo-appeal = Hae muutosta määräajassa, jos olet eri mieltä.
todo-do-appeal = Merkitse muistiin päivä, jona saat päätöksen: aika on lyhyt.
todo-appeal-last = Viimeinen päivä: { $day }.
todo-appeal-passed = Päivä on mennyt.

# Vaiheen sisältö.
todo-more = Laki
todo-more-letter = Laki ja kopioitava luonnos
todo-more-deadline = Määräaika, laki ja kopioitava luonnos

# Mitä laiminlyönti lisää arvioon, esimerkiksi ”20 % suurempi”.
todo-effect = Arvio: jos myös tämän velvollisuuden rikkominen todetaan, tyypillinen seuraamusmaksu on { $change }.
todo-unmeasured = Julkaistuissa päätöksissä nämä toimet eivät pienennä maksua mitattavasti. Laki ottaa ne silti huomioon, ja laiminlyönti voi suurentaa maksua.

# Minne ilmoitetaan; valvontaviranomaisen nimi.
todo-form = Tee ilmoitus: { $authority }
todo-form-list = Etsi valvontaviranomaisesi: { $authority }
todo-page-read = Sivu on luettu tallennetusta kopiosta, jossa ei ole päivää. Jos sivu on siirretty, etsi se valvontaviranomaisen sivustolta.
todo-page-linked = Osoite on saatu muiden sivujen linkeistä. Sivua itseään ei ole tarkistettu.
todo-page-list = Valvontaviranomaisia on useita: valitse omasi. Luettelo löytyi muiden sivujen linkeistä; sitä ei ole tarkistettu.
todo-page-site = Lomakkeen osoitetta ei ole selvitetty. Linkki vie valvontaviranomaisen sivustolle.

todo-aware = Milloin sait tiedon tietoturvaloukkauksesta?
todo-aware-hint = Esimerkiksi 15.5.2026 klo 10.20. Kellonajan voi jättää pois.
todo-moment = { $day } klo { $hour }
todo-ends = 72 tuntia päättyy { $moment }. Myös yöt, viikonloput ja pyhäpäivät lasketaan.
todo-ends-day = 72 tuntia päättyy { $day } samaan kellonaikaan kuin sait tiedon. Myös yöt, viikonloput ja pyhäpäivät lasketaan.
todo-ended = Aika on kulunut umpeen. Ilmoita silti nyt ja kerro, miksi ilmoitus on myöhässä.
todo-received = Milloin sait pyynnön?
todo-received-hint = Esimerkiksi 15.5.2026
todo-answer-by = Vastaa viimeistään { $day }. Viimeistään { $longer } vain, jos kerrot pyytäjälle ensimmäisen kuukauden aikana, miksi vastaus kestää pidempään.
todo-not-one-day = Kirjoita yksi päivä, esimerkiksi 15.5.2026.
todo-no-such-hour = Tällaista kellonaikaa ei ole. Kirjoita se näin: 10.20.
todo-calendar = Tallenna kalenteriin (.ics)
todo-calendar-notify = 72 tuntia päättyy: ilmoitus henkilötietojen tietoturvaloukkauksesta
todo-calendar-answer = Viimeinen päivä vastata pyyntöön

# Luonnokset. Hakasulkeissa olevat kohdat täytetään.
todo-copy = Kopioi
todo-copied = Kopioitu.
todo-not-copied = Kopiointi ei onnistunut. Valitse teksti ja kopioi se.
todo-letter-notify =
    Ilmoitus henkilötietojen tietoturvaloukkauksesta

    Ilmoittaja: [organisaatio, osoite, Y-tunnus tai muu tunnus]

    Yhteyshenkilö: [tietosuojavastaava tai muu yhteyshenkilö, puhelin, sähköposti]

    Mitä tapahtui: [mitä, missä, miten se havaittiin]

    Milloin se tapahtui ja milloin saimme siitä tiedon: [molempien päivä ja kellonaika]

    Kenen tietoja: [henkilöryhmät ja arvio lukumäärästä]

    Mitä tietoja: [tietojen lajit ja arvio tietueiden määrästä]

    Todennäköiset seuraukset: [seuraukset ihmisille]

    Mitä olemme tehneet ja aiomme tehdä: [toimet loukkauksen ja sen vaikutusten johdosta]

    Onko ihmisille ilmoitettu: [kyllä, milloin ja miten; tai ei, ja miksi]

    Jos ilmoitus tehdään 72 tunnin jälkeen, sen syy: [syy]

    Mitä emme vielä tiedä ja toimitamme myöhemmin: [mitä, milloin]
todo-letter-tell-controller =
    Käsittelemme henkilötietoja teidän lukuunne, ja on tapahtunut henkilötietojen tietoturvaloukkaus.

    Mitä tapahtui: [mitä, missä, miten se havaittiin]

    Milloin se tapahtui ja milloin saimme siitä tiedon: [molempien päivä ja kellonaika]

    Kenen tietoja ja mitä tietoja: [lajit ja arvio lukumäärästä]

    Mitä olemme tehneet ja aiomme tehdä: [toimet loukkauksen ja sen vaikutusten johdosta]

    Keneltä voitte kysyä: [nimi, puhelin, sähköposti]
todo-letter-tell-people =
    Kirjoitamme sinulle, koska henkilötietojen tietoturvaloukkaus koskee sinun tietojasi.

    Mitä tapahtui: [selkeästi, päivän kanssa]

    Mitä tietojasi se koskee: [tiedot]

    Mitä siitä voi seurata: [seuraukset]

    Mitä olemme tehneet ja aiomme tehdä: [toimet loukkauksen ja sen vaikutusten johdosta]

    Mitä voit tehdä: [esimerkiksi vaihda salasana, seuraa tilitapahtumiasi]

    Voit kysyä meiltä: [tietosuojavastaava tai muu yhteyshenkilö, puhelin, sähköposti]

    Pahoittelemme tapahtunutta.

    { "[" }Nimi, organisaatio]
todo-letter-answer-request =
    Saimme [päivä] pyyntösi [nähdä, oikaista, poistaa …] omat tietosi.

    { "[" }Olemme tehneet seuraavaa, ja jäljennös on liitteenä. / Emme tee pyytämääsi, koska …]

    { "[" }Vastauksemme on myöhässä, koska … Pahoittelemme tätä.]

    { "[" }Tarvitsemme aikaa … asti, koska pyyntösi on monimutkainen / pyyntöjä on paljon.]

    Jos olet eri mieltä, voit saattaa asian valvontaviranomaisen [valvontaviranomainen] käsiteltäväksi tai viedä sen tuomioistuimeen.

    Voit kysyä meiltä: [nimi, puhelin, sähköposti]
todo-letter-answer-authority =
    Vastaanottaja: [valvontaviranomainen], asia [numero]

    Saimme kirjeenne, joka on päivätty [päivä] ja jossa vastaukselle on annettu aikaa [päivä] asti.

    Valmistelemme vastausta ja pyydämme lisäaikaa [päivä] asti, koska [syy].

    { "[" }Liitteenä on, mitä voimme nyt kertoa. / Lopetimme kysymänne toiminnan [päivä].]

    Yhteyshenkilömme: [nimi, puhelin, sähköposti]
