# Luxemburg: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-lu-gdpr = Luxemburg: yleinen tietosuoja-asetus ja 1. elokuuta 2018 annettu laki sen täytäntöönpanosta
regime-lu-law-enforcement = Luxemburg: 1. elokuuta 2018 annettu laki rikosasioista (rikosten torjunta ja selvittäminen)

## Lähteet

source-luxembourg-data-act = Luxemburgin laki CNPD:stä ja yleisestä tietosuoja-asetuksesta, 1. elokuuta 2018
source-luxembourg-court-act = Luxemburgin laki menettelystä hallintotuomioistuimissa, 21. kesäkuuta 1999
source-luxembourg-criminal-data-act = Luxemburgin laki tiedoista rikosasioissa, 1. elokuuta 2018

## Säännökset, jotka eivät tule sovellettaviksi

carveout-expression-lu-transfers = Tietosuoja-asetuksen V lukua, joka koskee siirtoja, ei sovelleta, kun tietoja käsitellään yksinomaan journalistisia tarkoituksia tai akateemisen, taiteellisen tai kirjallisen ilmaisun tarkoituksia varten.
carveout-expression-lu = 9 ja 10 artiklaa ei sovelleta tietoihin, jotka ihminen on nimenomaisesti saattanut julkisiksi tai jotka liittyvät suoraan hänen julkiseen elämäänsä tai tapahtumaan, johon hän itse osallistui vapaaehtoisesti. 13 ja 14 artiklaa ei sovelleta, jos ne vaarantaisivat tietojen keräämisen, eikä 14 artiklaa, jos se vaarantaisi suunnitellun julkaisun tai paljastaisi lähteen. Pääsy tietoihin ei saa paljastaa lähdettä, ja sitä pyydetään CNPD:n kautta.

## Mitä voidaan rikkoa

provision-lu-3 = Käsittelyn periaatteet
provision-lu-4 = Tietojen säilyttämisen ja tarkistamisen määräajat
provision-lu-5 = Henkilöryhmien erottaminen toisistaan
provision-lu-6 = Tosiseikkojen ja arvioiden erottaminen ja tietojen tarkistaminen ennen niiden lähettämistä
provision-lu-7 = Käsittelyn lainmukaisuus
provision-lu-8 = Käsittelyn erityiset edellytykset
provision-lu-9 = Erityiset henkilötietoryhmät
provision-lu-10 = Yksinomaan automatisoidut päätökset
provision-lu-11 = Oikeuksien käyttäminen
provision-lu-12 = Rekisteröidyille annettavat tiedot
provision-lu-13 = Rekisteröidyn oikeus saada pääsy tietoihin
provision-lu-15 = Oikaiseminen, poistaminen ja käsittelyn rajoittaminen
provision-lu-18 = Toimenpiteet, joilla varmistetaan ja osoitetaan säännösten noudattaminen
provision-lu-19 = Sisäänrakennettu ja oletusarvoinen tietosuoja
provision-lu-20 = Yhteisrekisterinpitäjät
provision-lu-21 = Käsittelijän valinta ja sopimus sen kanssa
provision-lu-22 = Käsittely vain viranomaisen ohjeiden mukaan
provision-lu-23 = Seloste käsittelytoimista
provision-lu-24 = Lokitietojen kerääminen
provision-lu-25 = Yhteistyö valvontaviranomaisen kanssa
provision-lu-26 = Vaikutustenarviointi
provision-lu-27 = Valvontaviranomaisen ennakkokuuleminen
provision-lu-28 = Käsittelyn turvallisuus
provision-lu-29 = Tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle
provision-lu-30 = Tietoturvaloukkauksesta ilmoittaminen rekisteröidyille
provision-lu-34 = Siirrot kolmansiin maihin ja kansainvälisille järjestöille
provision-lu-31 = Tietosuojavastaava

## Mitä laki sanoo seuraamusmaksusta

note-lu-bodies = Seuraamusmaksua ei voida määrätä valtiolle eikä kunnille. Muut julkisoikeudelliset elimet maksavat niin kuin muutkin. Tämä koskee myös 10 artiklaa, jonka laki sijoittaa alempaan tasoon.
note-lu-tribunal = Hallintotuomioistuin ratkaisee asian itse, joten se voi määrätä toisen määrän.

note-lu-criminal = Lain 9, 10 ja 29 artiklan rikkominen petos- tai vahingoittamistarkoituksessa on myös rikos: kahdeksasta päivästä vuoteen vankeutta tai 251–125{ "\u00A0" }000 euron sakko tai molemmat.
note-lu-old-systems = Ennen 6. toukokuuta 2016 käyttöön otetut automatisoidut järjestelmät sai saattaa lokitietoja koskevan artiklan mukaisiksi 6. toukokuuta 2023 mennessä, jos muu olisi vaatinut kohtuutonta vaivaa.
note-lu-appeal = Päätökseen voi hakea muutosta hallintotuomioistuimelta, joka ratkaisee asian itse.

## Mitä muuta voi seurata

measure-lu-periodic-penalty = 100 euron uhkasakko kultakin päivältä, kunnes määräystä noudatetaan.
measure-lu-daily = Valvontaviranomainen voi asettaa myös uhkasakon, joka on enintään 5{ "\u00A0" }% edellisen vuoden keskimääräisestä päivittäisestä liikevaihdosta kultakin viivästyspäivältä, kunnes tiedot on annettu tai määräystä on noudatettu. Valtiota ja kuntia se ei koske.
measure-lu-publication = Valvontaviranomainen voi julkaista päätöksensä maksuvelvollisen kustannuksella, kun kaikki oikeussuojakeinot on käytetty ja jos siitä ei aiheudu suhteetonta haittaa.
measure-lu-collection = Seuraamusmaksun perii rekisteröinti- ja omaisuusverovirasto (AED).
measure-lu-obstruction = Se, joka tietoisesti estää valvontaviranomaista sen tehtävissä, syyllistyy rikokseen: kahdeksasta päivästä vuoteen vankeutta, 251–125{ "\u00A0" }000 euron sakko tai molemmat.

## Määräajat

daterule-lu-imposed-by = Valvontaviranomainen (CNPD).
daterule-lu-time-bar = Viisi vuotta rikkomuksen päättymisestä. Jokainen valvontaviranomaisen toimi, josta asianosaiselle ilmoitetaan, katkaisee ajan, ja se alkaa alusta.
daterule-lu-time-bar-at-most = Kymmenen vuotta rikkomuksen päättymisestä, pidemmäksi vain sen ajan verran, jonka asia on tuomioistuimessa.
daterule-lu-appeal = Kolme kuukautta päätöksen tiedoksisaannista, hallintotuomioistuimeen. Sillä, joka ensin pyytää valvontaviranomaista harkitsemaan uudelleen, on kolme kuukautta sen uudesta päätöksestä tai siitä, kun se on ollut vaiti kolme kuukautta.
daterule-lu-lapse = Viisi vuotta siitä, kun päätös tuli lainvoimaiseksi. Määrän muuttaminen ja jokainen perintätoimi katkaisevat ajan. Aika ei kulu, kun maksua on lykätty.

## Mitä ei voitu tarkistaa

open-lu-payment = Sitä, missä ajassa seuraamusmaksu on Luxemburgissa maksettava tai mikä siirtää aikaa vapaapäivien yli, ei ole tarkistettu. Lakien julkaisemisen jälkeen tehtyjä muutoksia ei ole tarkistettu myöskään (legilux.public.lu).
open-lu-since = Laki on ollut voimassa 20. elokuuta 2018 alkaen. Sitä, koskeeko se siihen mennessä päättynyttä, ei ole tarkistettu.
