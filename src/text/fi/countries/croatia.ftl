# Kroatia: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-hr-gdpr = Kroatia: yleinen tietosuoja-asetus ja Kroatian laki sen täytäntöönpanosta

## Lähteet

source-croatian-data-act = Kroatian laki yleisen tietosuoja-asetuksen täytäntöönpanosta (2018)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-hr-bodies = Seuraamusmaksua ei voida määrätä julkista valtaa käyttäville elimille: valtionhallinnolle ja muille valtion elimille, kunnille, kaupungeille ja alueille. Muille julkisille elimille, kuten laitoksille ja julkista valtaa käyttäville yhtiöille, se voidaan määrätä.
note-hr-public-task = Jos oikeushenkilö käyttää julkista valtaa tai hoitaa julkista palvelua, sille määrätty maksu ei saa vaarantaa näitä.

## Mitä muuta voi seurata

measure-hr-after-order = Jos valvontaviranomainen antaa myös määräyksen, se päättää seuraamusmaksusta vasta, kun määräys on lainvoimainen.
measure-hr-instalments = Valvontaviranomainen voi sallia maksun erissä. Erääntyneelle seuraamusmaksulle ei kerry korkoa.
measure-hr-court = Seuraamusmaksusta ei voi valittaa hallinnossa. Kanteen voi nostaa hallintotuomioistuimessa.
measure-hr-collection = Se, kuinka kauan seuraamusmaksua voidaan periä, määräytyy yleisen verotusmenettelylain mukaan. Aika alkaa päätöksen tultua lainvoimaiseksi ja on pysähdyksissä maksuerien aikana.
measure-hr-published = Osa lainvoimaisista päätöksistä julkaistaan maksuvelvollisen nimellä. Näin on, kun asia koskee alaikäisiä, erityisiä henkilötietoryhmiä, automatisoituja päätöksiä ja profilointia, toistettua rikkomusta tai suurta seuraamusmaksua.
measure-hr-cameras = Joistakin kameravalvontaa koskevista säännöistä on oma seuraamusmaksunsa: kylteistä, tallenteiden katselun lokista ja tallenteiden käyttötarkoituksesta.

## Määräajat

daterule-hr-imposed-by = Valvontaviranomainen (AZOP).
daterule-hr-payment = 15 päivää siitä, kun seuraamusmaksupäätös on tullut lainvoimaiseksi. Jos maksua ei makseta siihen mennessä, se peritään kuin vero.

## Mitä ei voitu tarkistaa

open-hr-procedure = Sitä, kuinka kauan seuraamusmaksu voidaan Kroatiassa määrätä ja missä ajassa siitä on nostettava kanne, ei ole tarkistettu. Katso hallinto-oikeudellisia riita-asioita ja verotusmenettelyä koskevia lakeja.
open-hr-kuna = Kroatian lain määrät on tarkistettu vain kunina, vuoden 2018 tekstissä. Niitä ei näytetä. Mitä ne ovat euroina, käy ilmi voimassa olevasta tekstistä (narodne-novine.nn.hr).
