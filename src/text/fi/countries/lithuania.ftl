# Liettua: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-lt-gdpr = Liettua: yleinen tietosuoja-asetus ja Liettuan tietosuojalaki

## Lähteet

source-lithuanian-data-act = Liettuan laki henkilötietojen oikeudellisesta suojasta (ADTAĮ)
source-lithuanian-amending-act = Liettuan laki XIV-2626, joka muuttaa sitä, 14. toukokuuta 2024
source-lithuanian-court-act = Liettuan laki hallintolainkäytöstä (ABTĮ)

## Säännökset, jotka eivät tule sovellettaviksi

carveout-expression-lt = Tietosuoja-asetuksen 8, 12–23, 25, 30, 33–39, 41–50 ja 88–91 artiklaa ei sovelleta käsittelyyn journalistisia tarkoituksia varten eikä akateemisen, taiteellisen tai kirjallisen ilmaisun tarkoituksia varten.

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-lt-imposes = Seuraamusmaksun määrää valtion tietosuojatarkastusviraston johtaja. Journalismin ja akateemisen, taiteellisen tai kirjallisen ilmaisun asioissa sen määrää toimittajaetiikan tarkastaja.
note-lt-budget = Viranomaisen osalta lasketaan kuluvan vuoden talousarvio ja muut edellisen vuoden vuosittaiset tulot. Viranomaisella, joka harjoittaa taloudellista toimintaa, on tietosuoja-asetuksen enimmäismäärät.
note-lt-proposal = Valvontaviranomainen lähettää ensin ehdotuksen seuraamusmaksusta ja antaa vastaamiseen vähintään 10 työpäivää. Sen jälkeen se päättää asian kirjallisesti tai tarvittaessa kuulemisen jälkeen. Siihen sillä on 20 työpäivää, muttei enää rajat ylittävässä asiassa heinäkuusta 2024 alkaen.
note-lt-other-acts = Jos muu suoraan sovellettava unionin säädös viittaa valvontaviranomaiseen, sen rikkomisesta henkilötietojen käsittelyssä voidaan määrätä seuraamusmaksu samalla tavalla, jollei säädös tai sitä koskeva laki toisin määrää.
note-lt-publication = Valvontaviranomainen julkaisee päätöksensä viiden työpäivän kuluessa kymmeneksi vuodeksi.

## Määräajat

daterule-lt-imposed-by = Valvontaviranomaisen (Valstybinė duomenų apsaugos inspekcija) johtaja, toimittajaetiikan tarkastaja tai näiden valtuuttama.
daterule-lt-time-bar = Kolme vuotta rikkomuksesta ja jatkuneen rikkomuksen osalta siitä päivästä, jona se tuli ilmi. Aika oli kaksi vuotta 30. kesäkuuta 2024 asti.
daterule-lt-appeal = Kuukausi päätöksen tiedoksisaannista, hallintotuomioistuimeen.
daterule-lt-appeal-at-last = Kymmenen vuoden kuluttua myöhästynyttä valitusta ei enää tutkita, jollei tuomioistuin ole todennut rikosta päätöksen syntymisessä.
daterule-lt-payment = Kolme kuukautta päivästä, jona päätös lähetettiin tai annettiin tiedoksi. Muutoksenhaun jälkeen kolme kuukautta tuomioistuimen ratkaisun voimaantulosta.
daterule-lt-lapse = Päätös pannaan täytäntöön kuten tuomioistuimen ratkaisu, jos se annetaan täytäntöönpantavaksi kolmen vuoden kuluessa sen tekopäivästä.
sendto-lt = Valituksen voi toimittaa mihin tahansa hallintotuomioistuimen toimipaikkaan.
late-lt = Tuomioistuin voi ottaa myöhästyneen valituksen tutkittavaksi, jos siihen oli painava syy.

## Mitä ei voitu tarkistaa

open-lt-pending = Ennen 1. heinäkuuta 2024 vireille tulleissa kanteluissa ja selvityksissä noudatetaan vanhoja sääntöjä. Se, säilyykö niissä kahden vuoden aika, ei selviä sanamuodosta. Siksi molemmat ovat tässä mahdollisia.
open-lt-days-off = Jos valitusaika päättyy päivänä, joka ei ole työpäivä, se päättyy seuraavana työpäivänä. Sitä, mitkä päivät näitä ovat, ei ole tarkistettu, joten päiviä ei siirretä tässä (e-tar.lt).
