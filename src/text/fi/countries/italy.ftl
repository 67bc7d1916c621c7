# Italia: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-it-gdpr = Italia: yleinen tietosuoja-asetus ja Italian tietosuojalaki

## Lähteet

source-italian-data-code = Italian tietosuojalaki (Codice privacy, decreto legislativo 196/2003)
source-italian-court-decree = Italian decreto legislativo 150/2011 siviiliprosessista

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-it-courts = Seuraamusmaksua ei määrätä tuomioistuimelle siitä, mitä se tekee lainkäytössä.
note-it-requests = Yhtä suuri seuraamusmaksu voi seurata siitä, ettei vastaa Italian valvontaviranomaisen tietosuojalain 157 artiklan nojalla tekemään tietopyyntöön.

## Mitä muuta voi seurata

measure-it-authority = Italian valvontaviranomainen (Garante) määrää seuraamusmaksun sekä yksityisille että julkishallinnon elimille.

## Määräajat

daterule-it-imposed-by = Valvontaviranomainen (Garante per la protezione dei dati personali).
daterule-it-appeal = 30 päivää päätöksen tiedoksisaannista, yleiseen tuomioistuimeen. Ulkomailla asuvalla aika on 60 päivää.

## Mitä voidaan vähentää

discount-it-half = jos maksu maksetaan muutoksenhakuajassa
waived-it = Riita päättyy, kun puolet maksetaan ajoissa ja tehdään, mitä määrättiin.

## Mitä ei voitu tarkistaa

open-it-limitation = Italian sääntöjä vanhentumisesta ja maksuajasta ei ole tarkistettu. Ne ovat hallinnollisia seuraamuksia koskevassa laissa (689/1981) ja itse päätöksessä.
