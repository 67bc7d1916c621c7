# Bulgaria: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-bg-gdpr = Bulgaria: yleinen tietosuoja-asetus ja Bulgarian tietosuojalaki
regime-bg-law-enforcement = Bulgaria: tietosuojalaki, kahdeksas luku (rikosten torjunta ja selvittäminen)

## Lähteet

source-bulgarian-data-act = Bulgarian tietosuojalain (ZZLD) muutoslaki vuodelta 2019
source-bulgarian-offences-act = Bulgarian hallintorikkomuslain (ZANN) muutoslaki vuodelta 2020

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-bg-imposes = Komissio määrää seuraamusmaksun kantelun johdosta tekemässään päätöksessä. Muissa asioissa sen puheenjohtaja määrää maksun rangaistusmääräyksellä. Tuomioistuinten ja syyttäjien osalta maksun määrää tarkastusvirasto.
note-bg-bodies = Tarkistetuissa lain kohdissa mikään ei vapauta julkishallinnon elimiä seuraamusmaksusta eikä alenna niiden enimmäismääriä.
note-bg-own-articles = Joidenkin Bulgarian lain omien artiklojen rikkomisesta voidaan määrätä 83 artiklan 4 tai 5 kohdan mukainen seuraamusmaksu.

## Mitä voidaan rikkoa

provision-bg-45 = Käsittelyn periaatteet
provision-bg-49 = Käsittelyn lainmukaisuus
provision-bg-51 = Erityiset henkilötietoryhmät
provision-bg-53 = Oikeuksien käyttäminen
provision-bg-54 = Rekisteröidyille annettavat tiedot
provision-bg-55 = Rekisteröidyn oikeus saada pääsy tietoihin
provision-bg-56 = Oikaiseminen, poistaminen ja käsittelyn rajoittaminen
provision-bg-59-3 = Sisäänrakennettu tietosuoja
provision-bg-59-4 = Oletusarvoinen tietosuoja
provision-bg-62 = Seloste käsittelytoimista
provision-bg-64 = Vaikutustenarviointi
provision-bg-65 = Valvontaviranomaisen ennakkokuuleminen
provision-bg-66 = Käsittelyn turvallisuus
provision-bg-67 = Tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle
provision-bg-68 = Tietoturvaloukkauksesta ilmoittaminen rekisteröidyille
provision-bg-69 = Tietosuojavastaava
provision-bg-70 = Tietosuojavastaavan tehtävät
provision-bg-80-1 = Pääsyn ja tietojen antaminen valvontaviranomaiselle
provision-bg-84 = Valvontaviranomaisen määräysten noudattaminen

## Mitä laki sanoo seuraamusmaksusta

note-bg-competent = Luku koskee valtion viranomaisia, joilla on toimivalta ehkäistä, tutkia tai paljastaa rikoksia, nostaa niistä syyte tai panna täytäntöön rangaistuksia, yleisen turvallisuuden ylläpito mukaan luettuna. Rekisterinpitäjä on viranomainen tai hallinto, johon se kuuluu.
note-bg-others = Muista luvun rikkomuksista, esimerkiksi määräaikoja, lokeja, yhteisrekisterinpitäjiä, käsittelijöitä ja siirtoja koskevien sääntöjen rikkomisesta, seuraamusmaksu on vuonna 2019 annetun lain mukaan enintään 5{ "\u00A0" }000 Bulgarian leviä. Jos sama toistuu vuoden kuluessa, maksu on kaksinkertainen aikaisempaan nähden. Sitä, mitä euroon siirtyminen muutti, ei ole tarkistettu. Siksi määrää ei lasketa.
note-bg-weighed = Seuraamusmaksu määräytyy yleisen tietosuoja-asetuksen 83 artiklan 2 kohdan perusteiden mukaan.

## Mitä muuta voi seurata

measure-bg-agreement = Rangaistusmääräystä koskeva asia voi päättyä sopimukseen, jota tarjotaan 14 päivän kuluessa. Jos laissa ei ole vähimmäismäärää, seuraamusmaksu on tällöin enintään 70{ "\u00A0" }% puolesta enimmäismäärästä. Sopimusta ei voi tehdä se, joka toistaa rikkomuksen.
measure-bg-other-breaches = Lain muiden säännösten rikkomisesta on oma seuraamusmaksu, joka on toistuessa kaksinkertainen. Määrä on tarkistettu vain leveinä, eikä sitä näytetä.
measure-bg-collection = Lainvoimainen seuraamusmaksu peritään samalla tavalla kuin verot.
discount-bg-early = jos maksu maksetaan 14 päivän kuluessa rangaistusmääräyksen tiedoksisaannista eikä siitä valiteta
waived-bg = Rangaistusmääräys tulee maksun osalta lainvoimaiseksi maksupäivänä, ja valitus siitä raukeaa.

## Määräajat

daterule-bg-imposed-by = Tietosuojakomission (KZLD) puheenjohtaja.
daterule-bg-appeal = 14 päivää rangaistusmääräyksen tiedoksisaannista, komission kautta piirituomioistuimeen. Kanteluun annetusta päätöksestä valitetaan hallintotuomioistuimiin.

## Mitä ei voitu tarkistaa

open-bg-leva = Vuonna 2019 annetun sanamuodon 85 artiklan 6 kohdan mukaan seuraamusmaksut määrätään levinä niiden vasta-arvon mukaan. Sitä, mistä alkaen ne määrätään euroina ja mitä lain määrät ovat euroina, ei ole tarkistettu. Ei ole tarkistettu myöskään, mitä Bulgarian laki sanoo 10 ja 24 artiklasta (lex.bg, dv.parliament.bg).
open-bg-procedure = Sitä, milloin seuraamusmaksu on Bulgariassa viimeistään määrättävä, milloin se on maksettava ja kuinka kauan sitä voidaan periä, ei ole tarkistettu (ZANN 34, 79 ja 82 artikla).
open-bg-euro = Luku on tarkistettu vuonna 2019 annetussa muodossa. Sitä, mistä alkaen se on ollut voimassa ja mitä siinä on sittemmin muutettu, ei ole tarkistettu. 85 artiklan 6 kohdan mukaan tietosuoja-asetuksen määrät määrätään levinä niiden vasta-arvon mukaan. Sitä, mistä alkaen ne määrätään euroina, ei ole tarkistettu (lex.bg, dv.parliament.bg).
