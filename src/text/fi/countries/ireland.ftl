# Irlanti: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-ie-gdpr = Irlanti: yleinen tietosuoja-asetus ja Irlannin tietosuojalaki vuodelta 2018

## Lähteet

source-irish-data-act = Data Protection Act 2018 (Irlannin tietosuojalaki)
source-irish-interpretation-act = Interpretation Act 2005 (Irlannin tulkintalaki)
source-irish-competition-act = Competition Act 2002 (Irlannin kilpailulaki)

## Säännökset, jotka eivät tule sovellettaviksi

carveout-expression-ie = Kun tietoja käsitellään journalistisia tarkoituksia varten, akateemisen, taiteellisen tai kirjallisen ilmaisun tarkoituksia varten tai muuten sananvapautta ja tiedonvälityksen vapautta käytettäessä, tietosuoja-asetuksen II–VII lukua ei sovelleta siltä osin kuin niiden noudattaminen olisi tämän vapauden vastaista. 5 artiklan 1 kohdan f alakohtaa sovelletaan aina.

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-ie-bodies = Viranomainen on ministeriö, aluekokous, paikallisviranomainen, Garda Síochána (poliisi) ja se, jonka laki on perustanut tai joka on perustettu lain nojalla, ei kuitenkaan yhtiöt eivätkä useimmat koulut. Viranomainen on myös se, joka antaa terveys- tai sosiaalipalveluja Health Service Executiven puolesta. Yhtiö, jonka osakkeiden enemmistöä hallitaan ministerin lukuun, ja sen tytäryhtiöt ovat julkishallinnon elimiä. Niillä on sama enimmäismäärä, jolleivät ne toimi yrityksinä. Yhtiöiden osalta sitä ei lasketa tässä.
note-ie-undertaking = Laissa yrityksen käsite on otettu kilpailulaista: yritys tarkoittaa sitä, joka tuottaa, toimittaa tai jakelee tavaroita tai tarjoaa palvelua voittoa tavoitellen. Tässä sitä kysytään taloudellisena toimintana.
note-ie-designated = Jos rekisterinpitäjäksi on nimetty virkamies tai puolustusvoimien upseeri, seuraamusmaksu koskee nimeämisen tehnyttä viranomaista tai ministeriä.
note-ie-children = Lain 30 §:n mukaan yhtiön tai muun oikeushenkilön rikos on alle 18-vuotiaan tietojen käsittely suoramarkkinointia, profilointia tai mikrokohdentamista varten. Siitä voi seurata hallinnollinen seuraamusmaksu. Sitä, onko pykälä tullut voimaan, ei ole tarkistettu.
note-ie-first-day = Jos aika lasketaan tietystä päivästä, se päivä on ensimmäinen. Siksi 28 päivää maanantaista päättyy sunnuntaina.

## Mitä muuta voi seurata

measure-ie-courts = Muutosta haetaan Circuit Courtissa, jos seuraamusmaksu on enintään 75{ "\u00A0" }000 euroa, ja High Courtissa, jos se on suurempi. Tuomioistuin ottaa vastaan myös uutta näyttöä. Se voi vahvistaa päätöksen, kumota sen tai korvata sen toisella, jossa on toinen seuraamusmaksu tai ei sitä lainkaan.
measure-ie-publication = Komissio julkaisee kunkin seuraamusmaksun tiedot.
measure-ie-notice = Jos täytäntöönpanomääräystä ei noudateta ilman kohtuullista syytä, siitä voidaan määrätä seuraamusmaksu, ja se on rikos.

## Määräajat

daterule-ie-imposed-by = Valvontaviranomainen (Data Protection Commission), ja tuomioistuin vahvistaa sen.
daterule-ie-appeal = 28 päivää päivästä, jona päätöksestä annettiin tieto. Se päivä on ensimmäinen.
daterule-ie-confirmation = Jos kukaan ei hae muutosta, komissio pyytää Circuit Courtia vahvistamaan päätöksen. Tuomioistuin tekee sen, jollei se näe pätevää syytä olla tekemättä.
daterule-ie-payment = 28 päivää sen ilmoituksen päiväyksestä, jossa komissio pyytää maksua. Se antaa ilmoituksen, kun tuomioistuin on vahvistanut seuraamusmaksun tai määrännyt toisen.

## Mitä ei voitu tarkistaa

open-ie-limitation = Tarkistetuissa Irlannin lain kohdissa ei sanota, milloin seuraamusmaksu on viimeistään määrättävä eikä mikä siirtää aikaa vapaapäivien yli. Muita lakeja ja tuomioistuinten sääntöjä ei ole tarkistettu (irishstatutebook.ie).
open-ie-commencement = Määräyksiä, jotka saattoivat Irlannin lain osittain voimaan, ei ole tarkistettu (irishstatutebook.ie).
