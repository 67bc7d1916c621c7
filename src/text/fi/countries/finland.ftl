# Suomi: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-fi-gdpr = Suomi: yleinen tietosuoja-asetus ja tietosuojalaki

## Mihin ei ole sääntöjä

refusal-finnish-enforcement = Hallinnollista seuraamusmaksua ei ole: toimivaltaisten viranomaisten henkilötietojen käsittelyyn rikosasioissa sovelletaan rikosasioiden tietosuojalakia (1054/2018), jossa siitä ei säädetä. Tietosuojavaltuutettu voi antaa huomautuksen, määrätä noudattamaan pyyntöä, oikaisemaan tai poistamaan tiedot, rajoittamaan niiden käsittelyä tai saattamaan käsittelyn lain mukaiseksi sekä kieltää käsittelyn (51 §) ja asettaa määräyksen tehosteeksi uhkasakon (52 §).
unless-finnish-enforcement = Jos toimivaltainen viranomainen käsitteli tietoja rikosasiassa: sovelletaan rikosasioiden tietosuojalakia (1054/2018), jossa ei ole hallinnollista seuraamusmaksua.

## Lähteet

source-finnish-data-act = tietosuojalaki (1050/2018)
source-finnish-criminal-data-act = rikosasioiden tietosuojalaki (1054/2018)
source-finnish-court-procedure = laki oikeudenkäynnistä hallintoasioissa (808/2019)
source-finnish-time-act = laki säädettyjen määräaikain laskemisesta (150/1930)
source-finnish-church-act = kirkkolaki (652/2023)
source-finnish-constitution = Suomen perustuslaki (731/1999)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-fi-churches = Hallinnollista seuraamusmaksua ei voida määrätä valtion viranomaisille, valtion liikelaitoksille, kunnallisille viranomaisille, itsenäisille julkisoikeudellisille laitoksille, eduskunnan virastoille, tasavallan presidentin kanslialle eikä Suomen evankelis-luterilaiselle kirkolle ja Suomen ortodoksiselle kirkolle eikä niiden seurakunnille, seurakuntayhtymille ja muille elimille.

## Mitä muuta voi seurata

measure-fi-board = Hallinnollisen seuraamusmaksun määrää tietosuojavaltuutetun ja apulaistietosuojavaltuutettujen yhdessä muodostama seuraamuskollegio.
measure-fi-appeal = Päätöksestä saa valittaa hallinto-oikeuteen. Hallinto-oikeuden päätökseen saa hakea muutosta korkeimmalta hallinto-oikeudelta, jos se myöntää valitusluvan.
measure-fi-lapse = Maksamaton seuraamusmaksu vanhenee viiden vuoden kuluttua sen määräämispäivästä.

## Määräajat

daterule-fi-imposed-by = Tietosuojavaltuutetun ja apulaistietosuojavaltuutettujen yhdessä muodostama seuraamuskollegio.
daterule-fi-time-bar = Seuraamusmaksua ei saa määrätä, jos rikkomuksesta tai laiminlyönnistä on kulunut yli kymmenen vuotta. Jos rikkomus tai laiminlyönti on ollut jatkuvaa, aika lasketaan sen päättymisestä.
daterule-fi-appeal = 30 päivää päätöksen tiedoksisaannista.
sendto-fi = Toimita valitus sille hallinto-oikeudelle, jonka tuomiopiirissä valittajalla on kotipaikka.
late-fi = Myöhässä tullut valitus jätetään tutkimatta. Korkein hallinto-oikeus voi palauttaa menetetyn määräajan laillisen esteen tai muun erittäin painavan syyn perusteella.

## Mitä ei voitu tarkistaa
open-fi-payment = Seuraamusmaksun maksuaikaa Suomessa ei ole tarkistettu.
