# Saavutettavuusseloste: oma sivunsa. Sovelluksen sivu rakennetaan ilman näitä.
# Mitä testataan ja miten, on tiedostossa tests/browser/access.test.mjs: tässä sanottu pätee vain siihen.

access-title = Saavutettavuusseloste
access-skip = Siirry selosteeseen
access-about = Finesight on tehty kaikkien käytettäväksi: näppäimistöllä, ruudunlukuohjelmalla, suurennettuna tai omilla väreillä.
access-scope = Seloste noudattaa komission täytäntöönpanopäätöksen (EU) 2018/1523 liitteen mallia. Se koskee Finesightin sivua, kohtaa ”Säännökset ja lähteet”, tietoja ja upottamista koskevia sivuja, yhden tiedoston versiota ja tätä selostetta versiossa { $version }.

access-status-heading = Vaatimustenmukaisuustilanne
access-status = Finesight täyttää osittain standardin EN{ "\u00A0" }301{ "\u00A0" }549 V3.2.1, joka edellyttää WCAG 2.1:n A- ja AA-tasoa, sekä WCAG 2.2:n samojen tasojen vaatimukset. Testattu täytti vaatimukset alla mainittuja puutteita lukuun ottamatta; kaikkia vaatimuksia ei testattu.

access-tested-heading = Mitä testattiin ja miten
access-tested = Testit tehtiin tietokoneella Chromiumin versiolla { $chromium }. Testauspäivä: { $day }. Jokainen testi on ohjelma, ja sen voi suorittaa uudelleen hankkeen muiden testien kanssa.
access-test-axe = axe-core { $axe }, sen WCAG 2.2:n A- ja AA-tason säännöt ja hyvät käytännöt: polun ruudut ja kysymykset, lomake ilman vastauksia, päätös kaikki kohdat avattuina, syöte, jota ei voida lukea, ja kolme versiota rinnakkain, kaikilla kielillä. Näyttö oli 1{ "\u00A0" }280 kuvapistettä leveä vaaleissa väreissä ja 390 kuvapistettä leveä tummissa väreissä; jälkimmäisestä tutkittiin muilla kielillä kuin englanniksi vain se, mikä riippuu väreistä ja leveydestä. Tummista väreistä leveällä näytöllä tarkistettiin vain kontrasti ja tekstin linkit englanniksi. Kohdasta ”Säännökset ja lähteet” tutkittiin sisällys, pisin maasivu, yksi päätössivu ja yksi aihesivu, tummissa väreissä sisällys ja maa vain englanniksi, sekä tämä seloste ja tietoja ja upottamista koskevat sivut vaaleissa ja tummissa väreissä; yhden tiedoston version alaosa leveänä vaaleissa ja kapeana tummissa väreissä. Mitään ei havaittu.
access-test-keyboard = Pelkällä näppäimistöllä ensimmäisestä kysymyksestä tulokseen ja takaisin: kohdistus näkyi jokaisessa kohdassa eikä kadonnut missään.
access-test-tree = Mitä Chromium välittää avustavalle tekniikalle: aloitussivun, kysymyksen (kuvaus ja virhe mukaan lukien) ja tuloksen nimet, roolit ja tilat.
access-test-spoken = Tulos ilmoitetaan kerran, kun kirjoittaminen taukoaa, eikä jokaisella näppäinpainalluksella; samoin se, että on ongelma.
access-test-forced = Pakotetuilla väreillä, kuten Windowsin kontrastiteemoissa (jäljiteltynä): säätimillä on reunat, ja valittu ja kohdistettu erottuvat muustakin kuin omista väreistämme.
access-test-small = Ikkunoissa, jotka ovat 320 × 740 ja 320 × 256 kuvapistettä (mitä jää koosta 1{ "\u00A0" }280 × 1{ "\u00A0" }024 suurennettuna 400{ "\u00A0" }prosenttiin): mitään ei tarvitse vierittää sivusuunnassa, teksti ei katkea, eikä mikään peitä kohdistettua.
access-test-spacing = WCAG 1.4.12:n mukaisella tekstin välistyksellä 1{ "\u00A0" }280 ja 320 kuvapisteen levyisenä: teksti ei katkea.
access-test-targets = Jokainen säädin on vähintään 24 × 24 kuvapistettä, tai sen ympärillä on sen verran tilaa, 1{ "\u00A0" }280 ja 390 kuvapisteen levyisenä.
access-test-motion = Kun laite pyytää vähennettyä liikettä, mikään ei liiku.
access-untested = Ei testattu: ruudunlukuohjelmaa, puheohjausta tai suurennusohjelmaa ei käytetty, ei muuta selainta kuin Chromium, ei puhelinta eikä tablettia, eikä tulosteita tutkittu. Kukaan avustavaa tekniikkaa käyttävä ei ole testannut Finesightia, eikä ulkopuolinen ole arvioinut sitä.

access-content-heading = Ei-saavutettava sisältö
access-content = Seuraavissa tiedetään olevan puutteita, tai niitä ei tunneta riittävästi:
access-content-words = Joitakin vieraskielisiä oikeudellisia termejä, kuten tuomioistuimen nimeä suluissa, ei ole merkitty vieraskielisiksi. Ruudunlukuohjelma lukee ne kuin sivun kieltä (WCAG 3.1.2, joka tekee poikkeuksen teknisistä termeistä).
access-content-untested = Siinä, mitä ei testattu, voi edellä sanotun mukaan olla puutteita, joita emme tunne.

access-prepared-heading = Selosteen laatiminen
access-prepared = Seloste on laadittu ja viimeksi tarkistettu { $day }. Se perustuu Finesightin tekijöiden itsearviointiin: edellä mainittuihin testeihin ja sivun kuvien tarkasteluun.

access-contact-heading = Palaute ja yhteystiedot
access-enforcement-heading = Täytäntöönpanomenettely
