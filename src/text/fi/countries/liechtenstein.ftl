# Liechtenstein: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-li-gdpr = Liechtenstein: yleinen tietosuoja-asetus ja Liechtensteinin tietosuojalaki

## Lähteet

source-liechtenstein-data-act = Liechtensteinin tietosuojalaki (DSG, 2018)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-li-fine = Valvontaviranomainen määrää seuraamusmaksun (Busse). Siihen riittää tuottamus.
note-li-warning = Valvontaviranomaisen on sovellettava 83 artiklan 2–6 kohtaa oikeasuhteisesti. Varsinkin ensimmäisestä rikkomuksesta se käyttää korjaavia toimivaltuuksiaan, ennen kaikkea huomautusta (Verwarnung).
note-li-legal-persons = Oikeushenkilölle määrätään seuraamusmaksu siitä, mitä johtavassa asemassa oleva henkilö on tehnyt sen toiminnassa. Se vastaa myös siitä, mitä sen työntekijät tekivät, kun johtavassa asemassa olevat eivät olleet ryhtyneet kohtuullisiin toimiin sen estämiseksi.
note-li-bodies = Seuraamusmaksua ei määrätä viranomaisille ja muille julkishallinnon elimille. Yksityisoikeudellinen taho, jolle on annettu julkinen tehtävä, on sen tehtävän osalta julkishallinnon elin. Julkishallinnon elin, joka toimii yksityistaloudessa, ei ole sellainen.

## Mitä muuta voi seurata

measure-li-second-appeal = Valituslautakunnan ratkaisun voi viedä hallintotuomioistuimeen niin ikään neljän viikon kuluessa. Myös valvontaviranomainen voi tehdä niin.
measure-li-suspensive = Julkishallinnon elintä vastaan valvontaviranomainen ei voi päättää, ettei valitus lykkää täytäntöönpanoa.
measure-li-persons = Oikeushenkilön lisäksi seuraamusmaksu voidaan määrätä myös teon tehneelle henkilölle. Valvontaviranomainen voi tyytyä oikeushenkilön seuraamusmaksuun.
measure-li-cameras = Sille, joka tietoisesti jättää ilmoittamatta ilmoitettavan kameran, voidaan määrätä enintään 5{ "\u00A0" }000 Sveitsin frangin seuraamusmaksu.
measure-li-offences = Henkilötietojen oikeudeton hankkiminen ja tietosalaisuuden rikkominen ovat rikoksia, joista tuomioistuin tuomitsee, kun asianomistaja pyytää.

## Määräajat

daterule-li-imposed-by = Valvontaviranomainen (Datenschutzstelle).
daterule-li-appeal = Neljä viikkoa päätöksen tiedoksisaannista, Beschwerdekommission für Verwaltungsangelegenheitenille (hallintoasioiden valituslautakunta).

## Mitä ei voitu tarkistaa

open-guidelines-in-euro = Eurooppalaisten suuntaviivojen liikevaihtoluokat ovat euroina. Sitä, mitä ne sanovat muussa valuutassa olevista enimmäismääristä, ei ole tarkistettu, joten lähtömäärää ei lasketa tässä.
open-li-procedure = Sitä, milloin seuraamusmaksu on Liechtensteinissa viimeistään määrättävä, milloin se on maksettava ja milloin se raukeaa, ei ole tarkistettu (gesetze.li: yleinen hallintolaki vuodelta 1922 ja rikoslaki).
## Mihin ei ole sääntöjä

refusal-liechtenstein-enforcement = Hallinnollista seuraamusmaksua ei ole: kun julkishallinnon elimet käsittelevät tietoja rikosten torjuntaa ja selvittämistä varten, valvontaviranomaisella on yleisen tietosuoja-asetuksen 58 artiklan toimivaltuudet seuraamusmaksuja lukuun ottamatta (Datenschutzgesetz, 17 artiklan 1a kohta). Se voi antaa varoituksen ja huomautuksen, määrätä käsittelyn saatettavaksi lain mukaiseksi ja rajoittaa sitä tai kieltää sen, kun se on ensin kysynyt, haittaisiko se tehtävää.
unless-liechtenstein-enforcement = Jos julkishallinnon elin teki sen rikosten torjuntaa tai selvittämistä varten: Liechtensteinin tietosuojalaissa (Datenschutzgesetz) ei ole siihen hallinnollista seuraamusmaksua.
