# Evästeet ja sähköinen markkinointi: direktiiviin 2002/58/EY perustuvat kansalliset lait, niiden lähteet ja mitä niistä sanotaan.

## Sovellettava laki

regime-es-communications = Espanja: laki tietoyhteiskunnan palveluista (LSSI)
regime-de-communications = Saksa: laki digitaalisten palvelujen tietosuojasta (TDDDG)
regime-fr-communications = Ranska: tietosuojalain 82 artikla
regime-it-communications = Italia: tietosuojasäännöstön 122 ja 130 artikla
regime-uk-communications = Iso-Britannia: PECR

## Mistä täällä ei ole sääntöjä

refusal-norwegian-communications = Norjassa on seuraamusmaksu, jolla ei ole enimmäismäärää, evästeistä ilman suostumusta (ekomloven, 3-15, 15-12 ja 15-13 §) ja vakavasta tai toistuvasta lainvastaisesta markkinoinnista (markedsføringsloven, 15 ja 42 §). Siksi mitään ei lasketa. Edellinen vanhentuu viidessä vuodessa; erityisesti otetaan huomioon vakavuus, kesto, tahallisuus tai tuottamus ja liikevaihto.

unless-norwegian-communications = Jos asia koskee evästeitä tai sähköistä markkinointia: sitä koskevissa Norjan laeissa on seuraamusmaksu, jolla ei ole enimmäismäärää.

## Säännökset

provision-es-cookies = Evästeet ilman tietoja tai suostumusta
provision-es-cookies-again = Sama uudelleen kolmen vuoden kuluessa
provision-es-marketing = Sähköinen markkinointi ilman suostumusta
provision-es-marketing-mass = Sama joukkolähetyksenä tai sitkeästi toistuvana
provision-es-withdrawal = Yksinkertainen tapa peruuttaa suostumus
provision-es-withdrawal-significant = Sama, kun rikkomus on merkittävä
provision-de-cookies = Tietojen tallentaminen laitteelle tai lukeminen siltä ilman suostumusta
provision-fr-cookies = Evästeiden tallentaminen laitteelle tai lukeminen siltä ilman suostumusta
provision-it-cookies = Tietojen säilyttäminen päätelaitteella tai käyttö siltä ilman suostumusta
provision-it-marketing = Pyytämätön sähköinen markkinointi
provision-uk-cookies = Evästeet ilman suostumusta (4.2.2026 asti)
provision-uk-cookies-2026 = Evästeet ilman suostumusta (5.2.2026 alkaen)
provision-uk-marketing = Suoramarkkinointi (4.2.2026 asti)
provision-uk-marketing-2026 = Suoramarkkinointi (5.2.2026 alkaen)

## Lähteet

source-spanish-services-act = Espanjan laki 34/2002 tietoyhteiskunnan palveluista (LSSI)
source-german-communications-act = Saksan laki televiestinnän ja digitaalisten palvelujen tietosuojasta (TTDSG, nykyisin TDDDG)
source-pecr = Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR)
source-norwegian-communications = Norjan ekomloven (sähköisen viestinnän laki, 2024)
source-norwegian-marketing = Norjan markedsføringsloven (markkinointilaki)

## Mitä niistä sanotaan

note-communications-beside = Yleinen tietosuoja-asetus ei lisää samaan tavoitteeseen pyrkivää velvollisuutta, kun asiasta säädetään direktiivissä 2002/58/EY. Siihen, mitä tiedoilla sen jälkeen tehdään, sovelletaan yleistä tietosuoja-asetusta: tee siitä toinen tapaus.
note-es-communications-authority = Tietosuojan valvontaviranomainen (AEPD) määrää näistä seuraamusmaksun. Muut lain rikkomukset kuuluvat muille.
note-es-communications-warning = Lievästä tai vakavasta rikkomuksesta valvontaviranomainen voi antaa ensin varoituksen ja määräajan korjaamiseen aloittamatta menettelyä.
note-es-communications-least = Vakavan rikkomuksen seuraamusmaksu on vähintään 30{ "\u00A0" }001 euroa.
note-es-communications-classes = Hyvin vakavan rikkomuksen seuraamusmaksu on 150{ "\u00A0" }001–600{ "\u00A0" }000 euroa. Tietosuojan valvontaviranomaiselle kuuluvista rikkomuksista mikään ei ole sellainen.
note-es-communications-lower-class = Alemman luokan asteikkoa käytetään, kun moitittavuus on selvästi vähäisempi, asia on korjattu huolellisesti, vastuu on myönnetty oma-aloitteisesti, asianomainen henkilö on itse johtanut siihen tai yritys on siirtynyt sen jälkeen uudelle omistajalle.
note-es-communications-criteria = Määrään vaikuttavat tahallisuus, kesto, toistuminen, vahinko, hyöty, asiaan liittyvä liikevaihto, käytännesäännöt ja korjaaminen.
note-es-communications-time = Hyvin vakava rikkomus vanhentuu kolmessa vuodessa, vakava kahdessa ja lievä kuudessa kuukaudessa. Seuraamusmaksu vanhentuu kolmessa, kahdessa ja yhdessä vuodessa. Ei ole tarkistettu, mistä ajat alkavat.
note-es-communications-duration = Menettely saa kestää yhdeksän kuukautta ja yksinkertaistettu menettely kolme.
note-de-communications-authority = Liittovaltion tietosuojavaltuutettu määrää seuraamusmaksun teleyrityksille ja liittovaltion elimille. Ei ole tarkistettu, kuka määrää sen muille: asia kuuluu osavaltioille.
note-de-communications-marketing = Sähköposti- ja puhelinmarkkinointi ei kuulu näihin rikkomuksiin. Sopimattomia menettelyjä koskevaa lakia, joka koskee puheluja, ei ole tarkistettu.
note-de-communications-negligent = Tuottamuksellisessa teossa enimmäismäärä on puolet: 150{ "\u00A0" }000 euroa.
note-de-communications-gain = Seuraamusmaksun on oltava suurempi kuin saatu hyöty. Jos enimmäismäärä ei riitä siihen, se voidaan ylittää.
note-de-communications-amount = Määrään vaikuttavat teon merkitys ja moitittavuus ja yleensä myös taloudellinen asema.
note-fr-communications-authority = Valvontaviranomainen (CNIL) on tässä itse toimivaltainen. Mikään päätoimipaikan valvontaviranomainen ei johda asian käsittelyä.
note-fr-communications-simplified = Yksinkertaistetussa menettelyssä yksi CNIL:n jäsen määrää enintään 20{ "\u00A0" }000 euroa.
note-fr-communications-marketing = Sähköposti- ja puhelinmarkkinoinnista säädetään toisessa säännöstössä, jota ei ole tarkistettu.
note-it-communications-authority = Seuraamusmaksun määrää Garante. 166 artiklan muita osia, jotka koskevat määräaikoja ja maksamista, ei ole tarkistettu tätä varten.
note-uk-communications-read = PECR-säännöksiä ei ole tarkistettu. Tieto siitä, että tietosuojalain enimmäismääriä sovelletaan 5. helmikuuta 2026 alkaen ja sitä ennen enimmäismäärä oli 500{ "\u00A0" }000 puntaa, on muiden kertoma. Ei ole tarkistettu, missä säännöksissä on ylempi enimmäismäärä: se näytetään kaikissa.
note-uk-communications-guidance = ICO:n seuraamusmaksuja koskevat ohjeet koskevat Ison-Britannian tietosuoja-asetusta ja tietosuojalakia. Niiden määriä ei näytetä tässä.

## Mitä ei voitu tarkistaa

open-communications = Määräajat, tahallisuus tai tuottamus, muutoksenhaku ja seuraamusmaksun laskeminen mainitaan vain siltä osin kuin ne on tarkistettu. Luettelosta puuttuvien maiden lakeja ei ole tarkistettu.
