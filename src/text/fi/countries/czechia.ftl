# Tšekki: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-cz-gdpr = Tšekki: yleinen tietosuoja-asetus ja Tšekin laki henkilötietojen käsittelystä

## Lähteet

source-czech-data-act = Tšekin laki henkilötietojen käsittelystä (110/2019)
source-czech-offences-act = Tšekin hallintorikkomuslaki (250/2016)
source-czech-procedure-code = Tšekin hallintomenettelylaki (500/2004)
source-czech-court-code = Tšekin hallintolainkäyttölaki (150/2002)
source-czech-holiday-act = Tšekin laki vapaapäivistä (245/2000)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-cz-bodies = Valvontaviranomainen jättää seuraamusmaksun määräämättä, jos rekisterinpitäjä tai käsittelijä on 83 artiklan 7 kohdassa tarkoitettu viranomainen tai julkishallinnon elin. Rikkomus todetaan silti.

## Mitä muuta voi seurata

measure-cz-authority = Tšekin valvontaviranomainen (Úřad pro ochranu osobních údajů) ratkaisee rikkomusasiat.
measure-cz-instead = Valvontaviranomainen voi jättää seuraamusmaksun määräämättä, jos se määrää korjaamaan puutteet.
measure-cz-shelved = Se voi myös jättää asian aloittamatta, jos on selvää, että asian tarkoitus on saavutettu tai voidaan saavuttaa muulla tavalla.
measure-cz-court = Muutoksenhaun johdosta tehdyn päätöksen voi viedä tuomioistuimeen kahden kuukauden kuluessa sen tiedoksisaannista.

## Määräajat

daterule-cz-imposed-by = Valvontaviranomainen (Úřad pro ochranu osobních údajů).
daterule-cz-time-bar = Kolme vuotta rikkomuksen päättymistä seuraavasta päivästä. Ilmoitus asian aloittamisesta ja päätös, jossa rikkomus todetaan, katkaisevat vanhentumisajan, ja se alkaa alusta. Osaa ajasta, kuten aikaa tuomioistuimessa, ei lasketa mukaan.
daterule-cz-time-bar-at-most = Vanhentumisaika päättyy viimeistään viiden vuoden kuluttua rikkomuksesta.
daterule-cz-appeal = 15 päivää päätöksen tiedoksisaannista (rozklad).
daterule-cz-payment = 30 päivää päätöksen tulosta lainvoimaiseksi, jollei valvontaviranomainen ole asettanut muuta aikaa.
sendto-cz = Toimita muutoksenhaku valvontaviranomaiselle, joka on tehnyt päätöksen. Asian ratkaisee sen puheenjohtaja.
late-cz = Myöhässä tullut muutoksenhaku hylätään. Jos vakava syy esti toimimasta, voi 15 päivän kuluessa esteen päättymisestä pyytää myöhästymisen hyväksymistä, enintään vuoden kuluttua määräajan päättymisestä.

## Mitä ei voitu tarkistaa

open-cz-rate = Sitä, millä kurssilla euromääräiset enimmäismäärät muutetaan Tšekin korunoiksi, ei ole tarkistettu.
regime-cz-law-enforcement = Tšekki: laki 110/2019, III osasto (rikosten torjunta ja selvittäminen)

## Mitä voidaan rikkoa

provision-cz-25-1-a = Määritelty käyttötarkoitus ja käsittely sen puitteissa
provision-cz-25-1-b = Tietojen täsmällisyys
provision-cz-25-1-c = Tietojen säilyttäminen vain niin kauan kuin on tarpeen
provision-cz-63-s = Erityiset henkilötietoryhmät
provision-cz-63-w = Tietojen tarpeellisuuden tarkistaminen ja tietojen poistaminen
provision-cz-27 = Rekisteröidyille annettavat tiedot
provision-cz-28 = Rekisteröidyn oikeus saada pääsy tietoihin
provision-cz-29 = Oikaiseminen, poistaminen ja käsittelyn rajoittaminen
provision-cz-39 = Yksinomaan automatisoidut päätökset
provision-cz-32-1 = Tekniset ja organisatoriset toimenpiteet ja niiden dokumentointi
provision-cz-32-4 = Seloste käsittelytoimista
provision-cz-32-5 = Ilmoittaminen vastaanottajille virheellisistä tai väärin lähetetyistä tiedoista
provision-cz-34-4 = Käsittelijän seloste
provision-cz-34-5 = Käsittelijän ilmoitus tietoturvaloukkauksesta viranomaiselle
provision-cz-35 = Käsittely vain viranomaisen ohjeiden mukaan
provision-cz-36-1 = Lokitietojen kerääminen
provision-cz-36-3 = Lokitietojen käyttö muihin tarkoituksiin
provision-cz-37 = Vaikutustenarviointi
provision-cz-38 = Valvontaviranomaisen ennakkokuuleminen
provision-cz-39a = Lentoasemien biometrisen tunnistuksen erillisjärjestelmän edellytykset
provision-cz-40 = Käsittelyn turvallisuus
provision-cz-41 = Tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle
provision-cz-42 = Tietoturvaloukkauksesta ilmoittaminen rekisteröidyille
provision-cz-63-t = Tietosuojavastaava
provision-cz-63-v = Siirrot kolmansiin maihin ja kansainvälisille järjestöille
provision-cz-63-r = Valvontaviranomaisen määräysten noudattaminen

## Mitä laki sanoo seuraamusmaksusta

note-cz-authorities-pay = Se, ettei viranomaisille määrätä seuraamusmaksua, koskee 62 §:n (tietosuoja-asetuksen) rikkomuksia eikä 63 §:ää.

open-cz-isolated = Sitä, mistä alkaen erillisjärjestelmiä koskevat säännökset ovat voimassa, ei ole tarkistettu.
