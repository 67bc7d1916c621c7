# Ranska: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-fr-gdpr = Ranska: yleinen tietosuoja-asetus ja Ranskan tietosuojalaki

## Lähteet

source-french-data-act = Ranskan tietosuojalaki (78-17)
source-french-justice-code = Ranskan hallintolainkäyttölaki (Code de justice administrative)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-fr-state = Seuraamusmaksua ei voida määrätä, kun tietoja käsittelee valtio. Muut julkishallinnon elimet, kuten kunnat ja julkiset sairaalat, maksavat niin kuin muutkin.
note-fr-simplified = Yksinkertaisessa asiassa valiokunnan jäsen voi päättää yksin. Hän voi antaa huomautuksen (rappel à l’ordre) tai määräyksen, jonka tehosteena on enintään 100 euron uhkasakko (astreinte) päivältä, tai määrätä enintään 20{ "\u00A0" }000 euron seuraamusmaksun.

## Mitä muuta voi seurata

measure-fr-committee = Seuraamusmaksun määrää Ranskan valvontaviranomaisen (CNIL) suppea kokoonpano (formation restreinte) sellaisen jäsenen selvityksen perusteella, joka ei kuulu siihen.
measure-fr-penalty-payment = Määräykseen saattaa toiminta lain mukaiseksi voidaan liittää enintään 100{ "\u00A0" }000 euron uhkasakko kultakin viivästyspäivältä, ei kuitenkaan, kun tietoja käsittelee valtio.
measure-fr-publication = Suppea kokoonpano voi julkaista päätöksensä.

## Määräajat

daterule-fr-imposed-by = CNIL:n suppea kokoonpano (formation restreinte).
daterule-fr-appeal = Kaksi kuukautta päätöksen tiedoksisaannista, Conseil d’État’lle (ylin hallintotuomioistuin). Valitus ei estä päätöksen täytäntöönpanoa.

## Mitä ei voitu tarkistaa

open-fr-limitation = Ranskan sääntöjä vanhentumisesta, maksuajasta sekä 10 ja 24 artiklasta ei ole tarkistettu. Katso tietosuojalakia ja päätöstä.
