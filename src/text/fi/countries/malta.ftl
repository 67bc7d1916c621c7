# Malta: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-mt-gdpr = Malta: yleinen tietosuoja-asetus ja Maltan tietosuojalaki

## Lähteet

source-maltese-data-act = Maltan tietosuojalaki (Cap. 586)

## Säännökset, jotka eivät tule sovellettaviksi

carveout-expression-mt = Kun tietoja käsitellään journalistisia tarkoituksia varten, akateemisen, taiteellisen tai kirjallisen ilmaisun tarkoituksia varten tai muuten sananvapautta ja tiedonvälityksen vapautta käytettäessä, seuraavia ei sovelleta siltä osin kuin niiden noudattaminen olisi tämän vapauden vastaista: 5 artiklan 1 kohdan a–e alakohta, 6, 7 ja 10 artikla, 11 artiklan 2 kohta, 13 artiklan 1–3 kohta, 14 artiklan 1–4 kohta, 15 artiklan 1–3 kohta, 17 artiklan 1 ja 2 kohta, 18 artiklan 1 kohdan a, b ja d alakohta, 20 artiklan 1 ja 2 kohta, 21 artiklan 1 kohta sekä 25, 27, 30, 33, 34, 42 ja 43 artikla. Käsittelyn on oltava oikeasuhteista, tarpeellista ja tärkeän yleisen edun syistä perusteltua.

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-mt-order = Tieto- ja tietosuojavaltuutettu määrää seuraamusmaksun ja määrää sen maksettavaksi yksityisoikeudellisena saatavana. Jos muutosta ei haeta, päätös tulee lainvoimaiseksi ja voidaan panna täytäntöön tuomion tavoin.
note-mt-authorities = Viranomainen tai julkishallinnon elin maksaa kustakin rikkomuksesta enintään 25{ "\u00A0" }000 euroa alemmalla tasolla ja enintään 50{ "\u00A0" }000 euroa ylemmällä. Lisäksi voidaan määrätä päivittäinen seuraamusmaksu, jota ei lasketa tässä.
note-mt-grounds = Muutoksenhaku voi perustua olennaiseen tosiasiavirheeseen, olennaiseen menettelyvirheeseen, oikeudelliseen virheeseen tai olennaiseen lainvastaisuuteen, kuten kohtuuttomaan tai suhteettomaan päätökseen.

## Mitä muuta voi seurata

measure-mt-daily = Niin kauan kuin rikkomus jatkuu, valtuutettu voi määrätä viranomaiselle myös 25 euroa päivältä alemmalla tasolla ja 50 euroa päivältä ylemmällä.
measure-mt-not-due = Mitään ei eräänny, ennen kuin kaikki oikeussuojakeinot on käytetty tai niiden aika on päättynyt.
measure-mt-court = Muutosta tuomioistuimen ratkaisuun voi hakea muutoksenhakutuomioistuimelta 20 päivän kuluessa sen tiedoksisaannista.
measure-mt-offence = Se, joka tietoisesti antaa valtuutetulle väärää tietoa tai ei noudata selvityksen yhteydessä esitettyä laillista pyyntöä, syyllistyy rikokseen: 1{ "\u00A0" }250–50{ "\u00A0" }000 euron sakko (multa), kuusi kuukautta vankeutta tai molemmat.

## Määräajat

daterule-mt-imposed-by = Tieto- ja tietosuojavaltuutettu.
daterule-mt-appeal = 20 päivää päätöksen tiedoksisaannista, tieto- ja tietosuoja-asioiden muutoksenhakutuomioistuimeen.
daterule-mt-payment = Muutoksenhaun jälkeen 15 päivää siitä, kun se on peruutettu tai kun tuomioistuin tai ylempi muutoksenhakutuomioistuin on vahvistanut seuraamusmaksun tai määrännyt toisen. Sen jälkeen valtuutettu voi nostaa kanteen. Jos muutosta ei haeta, laki ei mainitse aikaa.

## Mitä ei voitu tarkistaa

open-mt-limitation = Tarkistetuissa Maltan lain kohdissa ei sanota, milloin seuraamusmaksu on viimeistään määrättävä tai perittävä, kuka on viranomainen eikä mikä siirtää aikaa vapaapäivien yli. Muita lakeja ei ole tarkistettu (legislation.mt).
