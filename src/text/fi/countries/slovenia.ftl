# Slovenia: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-si-gdpr = Slovenia: yleinen tietosuoja-asetus, sakko rikkomusmenettelyssä

## Lähteet

source-slovenian-data-act = Slovenian tietosuojalaki (ZVOP-2)
source-slovenian-misdemeanours-act = Slovenian rikkomuslaki (ZP-1)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-si-misdemeanour = Tietovaltuutettu määrää rikkomuksesta sakon (globa) oikeushenkilöille ja elinkeinonharjoittajille enintään tietosuoja-asetuksen määriin saakka.
note-si-since = Laki, jossa tämä sääntö on, on ollut voimassa 26. tammikuuta 2023 alkaen. Sitä, määrätäänkö aikaisemmista rikkomuksista sakkoja ja miten, ei ole tarkistettu.
note-si-legal-persons = Oikeushenkilö vastaa siitä, mitä on tehty sen nimissä, sen lukuun, sen hyväksi tai sen varoin. Se ei vastaa, jos se osoittaa, että teon tarkoitus oli vahingoittaa sitä tai että se tehtiin sen ohjeiden vastaisesti, vaikka se oli valvonut asianmukaisesti.
note-si-records = Rikos- ja rikkomusrekisterien tietoja kohdellaan Sloveniassa erityisinä henkilötietoryhminä 9 artiklan 1 ja 2 kohdan mukaan.
note-si-criteria = 83 artiklan 2 kohdan lisäksi sakko ei saa olla kohtuuton taakka verrattuna ihmisoikeuksien vastaaviin loukkauksiin. Merkitystä on sillä, tavoiteltiinko hyötyä tai vahinkoa, olivatko rikkomukset toistuvia tai laajoja ja kuinka tehokas korjaaminen oli. Luonnollisten henkilöiden osalta huomioon otetaan myös Slovenian tulotaso ja heidän omat varansa.

## Mitä muuta voi seurata

measure-si-official = Valtio ja kunnat eivät vastaa rikkomuksesta. Vastuuhenkilö vastaa silloin, kun laki niin määrää: lain omien sääntöjen rikkomisesta 400–4{ "\u00A0" }000 euron sakko ja vastaavaa.
measure-si-own-offences = Lain omien sääntöjen rikkominen, esimerkiksi lokeista, kameroista, biometriikasta ja rekisterien yhdistämisestä, on rikkomus, jolla on oma vaihteluvälinsä.
measure-si-payment = Se, joka ei maksa puolta ajoissa, maksaa koko summan päätöksessä asetetussa ajassa.
discount-si-half = jos maksu maksetaan kahdeksan päivän kuluessa siitä, kun aika ilmoittaa vaatimuksesta tuomioistuimelle on päättynyt
waived-si = Se, joka maksaa puolet ennen tuon ajan päättymistä, ei enää voi pyytää tuomioistuimen ratkaisua.

## Määräajat

daterule-si-imposed-by = Tietovaltuutettu (Informacijski pooblaščenec) rikkomusviranomaisena.
daterule-si-time-bar = Kaksi vuotta rikkomuksesta. Jokainen viranomaisen toimi rikkojaa vastaan katkaisee ajan, ja se alkaa alusta.
daterule-si-time-bar-at-most = Neljä vuotta rikkomuksesta: kun aika on kulunut kaksinkertaisena, asiaa ei enää ratkaista.
daterule-si-appeal = Kahdeksan päivää päätöksen saamisesta: siinä ajassa valvontaviranomaiselle on ilmoitettava kirjallisesti, että aikoo vaatia tuomioistuimen ratkaisua. Itse vaatimus on tehtävä kahdeksan päivän kuluessa siitä, kun perusteltu päätös on annettu tiedoksi.
daterule-si-lapse = Kahden vuoden kuluttua päätöksen tulosta lainvoimaiseksi täytäntöönpano ei voi enää alkaa. Jokainen täytäntöönpanotoimi katkaisee ajan, kuitenkin enintään neljään vuoteen.

## Mitä ei voitu tarkistaa

open-si-unlisted = Sitä, mitä Slovenian laki tekee 10 ja 24 artiklasta, sekä sen 96 ja 97 artiklaa ei ole tarkistettu (pisrs.si).
open-si-procedure = Sitä, mikä siirtää Slovenian määräaikaa vapaapäivien yli, ei ole tarkistettu (pisrs.si).
