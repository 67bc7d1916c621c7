# Romania: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-ro-gdpr = Romania: yleinen tietosuoja-asetus ja Romanian laki sen soveltamisesta

## Lähteet

source-romanian-data-act = Romanian laki 190/2018 yleisen tietosuoja-asetuksen soveltamisesta
source-romanian-authority-act = Romanian laki 102/2005 tietosuojaviranomaisesta, vuonna 2018 muutettuna

## Mikä ei tule sovellettavaksi

carveout-expression-ro = Journalismi ja akateeminen, taiteellinen ja kirjallinen ilmaisu on vapautettu tietosuoja-asetuksen II–VII ja IX luvusta, jos ihminen on selvästi saattanut tiedot julkisiksi tai ne liittyvät läheisesti hänen julkiseen rooliinsa tai tosiseikkojen julkiseen luonteeseen.

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-ro-bodies = Julkishallinnon elimiä ovat valtion ja paikallisviranomaiset ja niiden alaiset laitokset. Uskonnolliset yhdyskunnat sekä yleishyödylliset yhdistykset ja säätiöt rinnastetaan niihin: jos kyse on tällaisesta, vastaa, että kyse on viranomaisesta.
note-ro-own-articles = Romanian lain 3–9 artiklassa on omia sääntöjä geneettisistä, biometrisistä ja terveystiedoista, tunnistenumeroista, työntekijöiden valvonnasta sekä puolueista ja yhdistyksistä. Niiden rikkomisesta määrätään 83 artiklan 5 kohdan mukainen seuraamusmaksu, ja julkishallinnon elimelle se on 10{ "\u00A0" }000–100{ "\u00A0" }000 Romanian leuta.
note-ro-rate = Seuraamusmaksu määrätään ja maksetaan leuina keskuspankin virallisella kurssilla siltä päivältä, jona se määrätään.

## Mitä muuta voi seurata

measure-ro-plan = Varoitukseen liittyy suunnitelma ja enintään 90 päivää sen toteuttamiseen. Valvontaviranomainen voi tarkastaa tilanteen uudelleen 10 päivän kuluessa tuon ajan päättymisestä.
measure-ro-imposed = Seuraamusmaksun määräävät valvontaviranomaisen virkamiehet pöytäkirjassaan. Yli 300{ "\u00A0" }000 euron maksuissa ja rajat ylittävissä asioissa päättää sen puheenjohtaja.
measure-ro-court = Riitautuksen ratkaisee tuomioistuimen hallinto-osasto ja sen jälkeen muutoksenhakutuomioistuin. Seuraamusmaksua ei tarvitse maksaa ennen kuin ratkaisu on lainvoimainen. Muut toimenpiteet pysyvät voimassa.
measure-ro-published = Valvontaviranomainen voi määrätä toimenpiteensä julkaistaviksi rekisterinpitäjän tai käsittelijän kustannuksella.
measure-ro-daily = Se, joka ei noudata toimenpidettä tai kieltäytyy antamasta tietoja tai tarkastuksesta, voidaan velvoittaa maksamaan enintään 3{ "\u00A0" }000 leuta kultakin viivästyspäivältä.

## Määräajat

daterule-ro-imposed-by = Valvontaviranomaisen (ANSPDCP) virkamiehet ja yli 300{ "\u00A0" }000 euron maksuissa sen puheenjohtaja.
daterule-ro-time-bar = Kolme vuotta rikkomuksesta. Jos rikkomus jatkuu, aika alkaa sen toteamisesta tai päättymisestä, jos se oli aikaisemmin. Mikä tahansa menettelytoimi asiassa katkaisee ajan.
daterule-ro-time-bar-at-most = Katkaistiin aika tai ei, se päättyy neljän vuoden kuluttua rikkomuksesta.
daterule-ro-appeal = 15 päivää siitä, kun pöytäkirja tai päätös on annettu tai annettu tiedoksi.
daterule-ro-payment = 15 päivää siitä, kun pöytäkirja tai päätös on annettu tai annettu tiedoksi. Riitautus tuomioistuimessa lykkää sitä.

## Mitä ei voitu tarkistaa

open-ro-procedure = Rikkomuksia koskeva asetus (2/2001) täydentää näitä lakeja. Sitä ei ole tarkistettu, eikä sitä, kuinka kauan Romaniassa määrättyä seuraamusmaksua voidaan periä. Laki 102/2005 on tarkistettu vuonna 2018 muutetussa muodossa, ei sen jälkeisin muutoksin (legislatie.just.ro).
