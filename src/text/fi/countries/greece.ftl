# Kreikka: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-gr-gdpr = Kreikka: yleinen tietosuoja-asetus ja Kreikan laki 4624/2019
regime-gr-law-enforcement = Kreikka: laki 4624/2019, 4 luku (rikosten torjunta ja selvittäminen)

## Lähteet

source-greek-data-act = Kreikan laki 4624/2019
source-greek-council-decree = Kreikan presidentin asetus ylimmästä hallintotuomioistuimesta (18/1989)

## Mitä voidaan rikkoa

provision-gr-45 = Käsittelyn periaatteet
provision-gr-46 = Erityiset henkilötietoryhmät
provision-gr-47 = Käsittely muihin tarkoituksiin
provision-gr-48 = Arkistointi, tutkimus ja tilastointi
provision-gr-49 = Suostumus
provision-gr-50 = Käsittely vain viranomaisen ohjeiden mukaan
provision-gr-51 = Luottamuksellisuus
provision-gr-52 = Yksinomaan automatisoidut päätökset
provision-gr-53 = Rekisteröidyille annettavat tiedot
provision-gr-55 = Rekisteröidyn oikeus saada pääsy tietoihin
provision-gr-56 = Oikaiseminen, poistaminen ja käsittelyn rajoittaminen
provision-gr-57 = Oikeuksien käyttäminen
provision-gr-6 = Tietosuojavastaava
provision-gr-60 = Käsittelijän valinta ja sopimus sen kanssa
provision-gr-61 = Yhteisrekisterinpitäjät
provision-gr-62 = Käsittelyn turvallisuus
provision-gr-63 = Tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle
provision-gr-64 = Tietoturvaloukkauksesta ilmoittaminen rekisteröidyille
provision-gr-65 = Vaikutustenarviointi
provision-gr-66 = Yhteistyö valvontaviranomaisen kanssa
provision-gr-67 = Valvontaviranomaisen ennakkokuuleminen
provision-gr-68 = Seloste käsittelytoimista
provision-gr-69 = Sisäänrakennettu ja oletusarvoinen tietosuoja
provision-gr-70 = Henkilöryhmien sekä tosiseikkojen ja arvioiden erottaminen toisistaan
provision-gr-72 = Tietojen tarkistaminen ennen niiden lähettämistä
provision-gr-73 = Virheellisten tietojen oikaiseminen ja poistaminen ja niiden käytön rajoittaminen
provision-gr-74 = Lokitietojen kerääminen
provision-gr-75 = Siirrot kolmansiin maihin ja kansainvälisille järjestöille
provision-gr-15-4 = Valvontaviranomaisen määräysten noudattaminen

## Mitä laki sanoo seuraamusmaksusta

note-gr-explanations = Valvontaviranomainen voi määrätä seuraamusmaksun toimivaltaisille viranomaisille rekisterinpitäjinä perustellulla päätöksellä, kun se on kehottanut niitä antamaan selityksen.
note-gr-weighed = Laki nimeää arviointiperusteet: rikkomuksen luonne, vakavuus ja kesto, sen laajuus tai tarkoitus, kuinka moneen se vaikutti ja kuinka pahasti, mitä tehtiin vahingon lieventämiseksi, aikaisemmat rikkomukset, tietoryhmät, miten valvontaviranomainen sai tiedon asiasta ja noudatettiinko aikaisempia määräyksiä.

## Mitä ei voitu tarkistaa

open-gr-as-published = Laki on tarkistettu vuonna 2019 julkaistussa muodossa. Sen jälkeen tehtyjä muutoksia ei ole tarkistettu.

## Tietosuoja-asetuksen nojalla

carveout-public-gr = Kreikan julkishallinnon elimelle ei voida määrätä seuraamusmaksua 8, 17, 20, 27 ja 29 artiklan, 41 artiklan 4 kohdan eikä 42 ja 43 artiklan perusteella.
carveout-expression-gr = Siltä osin kuin sananvapaus ja tiedonvälityksen vapaus sitä vaativat, tietosuoja-asetuksen II, III, IV, V, VII ja IX lukua ei sovelleta, lukuun ottamatta 5, 28, 29 ja 32 artiklaa.
note-gr-public-sector = Enimmäismäärä koskee julkista sektoria: julkishallintoa laajasti ja muita julkisoikeudellisia oikeushenkilöitä. Julkiset yritykset maksavat niin kuin muutkin. Maksu määrätään rekisterinpitäjälle eikä käsittelijälle, mitä ei lasketa tässä. Valvontaviranomainen kehottaa elintä ensin antamaan selityksen. Seuraamusmaksua ei määrätä julkiselle sektorille myöskään 47, 90 ja 91 artiklan perusteella.
note-gr-public-weighed = Julkishallinnon elimestä laissa luetellaan omat arviointiperusteet: rikkomuksen luonne, vakavuus ja kesto, laajuus tai tarkoitus, vaikutuksen kohteena olleiden määrä ja vahinko, mitä tehtiin vahingon lieventämiseksi, aikaisemmat rikkomukset, tietoryhmät, miten valvontaviranomainen sai tiedon asiasta ja noudatettiinko aikaisempia määräyksiä.
measure-gr-court = Valvontaviranomaisen päätökset voi riitauttaa ylimmässä hallintotuomioistuimessa, joka voi kumota ne. Määräaika riitauttamiselle ei lykkää täytäntöönpanoa, mutta tuomioistuin voi lykätä sitä.
measure-gr-stop = Valvontaviranomainen voi määrätä käsittelyn lopetettavaksi tai tiedot palautettaviksi, lukittaviksi tai hävitettäviksi. Sen puheenjohtaja voi määrätä heti väliaikaisen rajoituksen.
measure-gr-crime = Se, joka tunkeutuu oikeudetta henkilörekisteriin tai levittää siitä tietoja, voidaan tuomita rangaistukseen tuomioistuimessa.
daterule-gr-imposed-by = Valvontaviranomainen (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα).
daterule-gr-appeal = 60 päivää päätöksen tiedoksisaantia seuraavasta päivästä.
open-gr-procedure = Sitä, milloin seuraamusmaksu on Kreikassa viimeistään määrättävä, milloin se on maksettava ja kuinka kauan sitä voidaan periä, ei ole tarkistettu. Valvontaviranomaisella kerrotaan olevan oma menetelmä seuraamusmaksuja varten, mutta sitä ei ole tarkistettu (dpa.gr).
