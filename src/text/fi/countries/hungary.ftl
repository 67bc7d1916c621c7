# Unkari: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-hu-gdpr = Unkari: yleinen tietosuoja-asetus ja Unkarin laki CXII vuodelta 2011
regime-hu-law-enforcement = Unkari: laki CXII vuodelta 2011 (rikosten torjunta ja selvittäminen)

## Lähteet

source-hungarian-data-act = Unkarin laki CXII vuodelta 2011 tiedollisesta itsemääräämisoikeudesta
source-hungarian-procedure-act = Unkarin yleinen hallintomenettelylaki (laki CL vuodelta 2016)
source-hungarian-court-code = Unkarin hallintolainkäyttömenettelylaki (laki I vuodelta 2017)
source-hungarian-sanctions-act = Unkarin laki hallinnollisten rikkomusten seuraamuksista (laki CXXV vuodelta 2017)
source-hungarian-finance-act = Unkarin julkisen talouden laki (laki CXCV vuodelta 2011)
source-hungarian-curia = Unkarin kuuria (ylin tuomioistuin), BH 2021.11.320

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-hu-warning = Valvontaviranomaisen on toimittava oikeasuhteisesti. Ensimmäisestä rikkomuksesta annetaan ensisijaisesti varoitus.
note-hu-no-warning = Varoitusta ei anneta, jos valvontaviranomainen katsoo asiaa punnitessaan, että seuraamusmaksu on tarpeen.
note-hu-twice-the-time = Itse aloittamassaan asiassa valvontaviranomainen ei saa määrätä seuraamusmaksua, jos se on käyttänyt yli kaksi kertaa sille varatun ajan.
note-hu-curia = Kuuria kumosi tietosuoja-asian seuraamusmaksun, koska valvontaviranomainen oli käyttänyt yli kaksi kertaa aikansa, kuten tuomiosta kerrotaan.
note-hu-bodies = Määrät koskevat budjettielimiä eli oikeushenkilöitä, jotka laki tai perustamiskirja on asettanut julkista tehtävää varten. Julkishallinnon elin, joka ei ole sellainen, maksaa niin kuin muutkin. Sitä ei kysytä tässä.
note-hu-crimes = Rikoksia koskevissa tiedoissa laki noudattaa erityisten henkilötietoryhmien edellytyksiä.

## Mitä voidaan rikkoa

provision-hu-4-1 = Määritelty ja lainmukainen käyttötarkoitus ja kohtuullinen käsittely sen puitteissa
provision-hu-4-2 = Vain tarpeelliset tiedot ja niin kauan kuin ne ovat tarpeen
provision-hu-4-4 = Täsmälliset tiedot
provision-hu-5 = Käsittelyperuste, myös erityisille henkilötietoryhmille
provision-hu-7 = Henkilöryhmien sekä tosiseikkojen ja arvioiden erottaminen toisistaan
provision-hu-8 = Tietojen tarkistaminen ennen niiden lähettämistä
provision-hu-9 = Tietojen lähettäjän asettamat ehdot
provision-hu-6 = Yksinomaan automatisoidut päätökset
provision-hu-15 = Oikeuksien käyttäminen
provision-hu-16 = Rekisteröidyille annettavat tiedot
provision-hu-17 = Rekisteröidyn oikeus saada pääsy tietoihin
provision-hu-18 = Oikaiseminen
provision-hu-19 = Käsittelyn rajoittaminen
provision-hu-20 = Poistaminen
provision-hu-21 = Ilmoittaminen pyynnön epäämisestä ja sen syystä
provision-hu-25-a = Toimenpiteet lainmukaista käsittelyä varten, sisäänrakennetusti ja oletusarvoisesti
provision-hu-25-a-4 = Käsittely vain viranomaisen ohjeiden mukaan
provision-hu-25-a-5 = Yhteistyö valvontaviranomaisen kanssa
provision-hu-25-b = Yhteisrekisterinpitäjät
provision-hu-25-c = Sopivat käsittelijät ja niiden alikäsittelijät vain luvalla
provision-hu-25-d = Sopimus käsittelijän kanssa
provision-hu-25-e = Seloste käsittelytoimista
provision-hu-25-f = Lokitietojen kerääminen
provision-hu-25-g = Vaikutustenarviointi
provision-hu-25-h = Valvontaviranomaisen ennakkokuuleminen
provision-hu-25-i = Käsittelyn turvallisuus
provision-hu-25-j = Tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle
provision-hu-25-k = Tietoturvaloukkauksesta ilmoittaminen rekisteröidyille
provision-hu-25-l = Tietosuojavastaava
provision-hu-10 = Siirrot kolmansiin maihin ja kansainvälisille järjestöille

## Mitä laki sanoo seuraamusmaksusta

note-hu-any-processing = Laki ei luettele seuraamusmaksun säännöksiä: se voi liittyä mihin tahansa käsittelyyn näitä tarkoituksia varten. Tässä luetellaan ne velvollisuudet, jotka laissa on.
note-hu-security = Lakia sovelletaan myös kansallisen turvallisuuden ja puolustuksen käsittelyyn, samalla seuraamusmaksulla. Näitä ei lasketa tässä.
note-hu-weighed = Lain mukaan on otettava huomioon kaikki olosuhteet, ennen muuta se, kuinka moneen rikkomus vaikutti ja kuinka vakava se oli, syyllisyys ja se, onko rikkomuksia todettu aikaisemmin.

## Mitä muuta voi seurata

measure-hu-published = Valvontaviranomainen voi julkaista päätöksensä rekisterinpitäjän nimellä, kun se koskee monia ihmisiä tai julkista tehtävää hoitavaa tahoa tai kun haitta on vakava.
measure-hu-instalments = Valvontaviranomainen ei alenna seuraamusmaksua pyynnöstä. Se voi myöntää lisäaikaa tai maksuerät sille, joka osoittaa, ettei voi maksaa ajoissa itsestään riippumattomasta syystä tai voi maksaa vain kohtuuttomin vaikeuksin.
measure-hu-court = Valvontaviranomaisen päätöksistä ratkaisee vain Budapestin pääkaupunkituomioistuin.
measure-hu-not-suspended = Kanne tuomioistuimessa ei lykkää päätöksen täytäntöönpanoa.

## Määräajat

daterule-hu-imposed-by = Valvontaviranomainen (NAIH).
daterule-hu-decide = 150 päivää asian aloittamisesta, ilman sitä aikaa, joka kuluu selvityspyynnöstä selvityksen saamiseen. Itse aloitetuissa asioissa yleinen laki jättää pois vain keskeytykset.
daterule-hu-appeal = 30 päivää päätöksen tiedoksisaannista; kanne toimitetaan valvontaviranomaiselle.

## Mitä ei voitu tarkistaa

open-hu-sanctions = Laki CXXV vuodelta 2017 antaa seuraamusten raueta kuuden kuukauden kuluttua siitä, kun viranomainen sai tiedon rikkomuksesta, ja joka tapauksessa kolmen vuoden kuluttua. Se, jolla ei ole kolmeen vuoteen ollut rekisterissä seuraamusmaksua, maksaa enintään puolet laissa säädetystä enimmäismäärästä. Sitä, koskeeko tämä tietosuoja-asetuksen seuraamusmaksuja, ei ole tarkistettu, eikä siitä lasketa tässä.
open-hu-procedure = Sitä, millä kurssilla eurot muuttuvat forinteiksi, milloin Unkarissa määrätty seuraamusmaksu on maksettava ja kuinka kauan sitä voidaan periä, ei ole tarkistettu. Ei myöskään sitä, mitä Unkari tekee 10 artiklan rikkomisesta (njt.hu, naih.hu).
open-hu-half = Laki CXXV vuodelta 2017 antaa seuraamusten raueta kuuden kuukauden kuluttua siitä, kun viranomainen sai tiedon rikkomuksesta, ja joka tapauksessa kolmen vuoden kuluttua. Se, jolla ei ole kolmeen vuoteen ollut rekisterissä seuraamusmaksua, maksaa enintään puolet laissa säädetystä enimmäismäärästä. Sitä, koskeeko tämä näitä seuraamusmaksuja, ei ole tarkistettu, eikä siitä lasketa tässä.
open-hu-since = Sitä, mistä alkaen maksun rajat ovat voimassa, milloin seuraamusmaksu on maksettava ja kuinka kauan sitä voidaan periä, ei ole tarkistettu (njt.hu, naih.hu).
