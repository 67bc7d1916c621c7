# Belgia: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-be-gdpr = Belgia: yleinen tietosuoja-asetus ja Belgian tietosuojalaki

## Lähteet

source-belgian-data-act = Belgian laki henkilötietojen suojasta, 30. heinäkuuta 2018
source-belgian-authority-act = Belgian laki tietosuojaviranomaisesta, 3. joulukuuta 2017

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-be-bodies = Hallinnollista seuraamusmaksua ei voida määrätä julkisille viranomaisille eikä niiden henkilöstölle tai edustajille, paitsi julkisoikeudelliselle oikeushenkilölle, joka tarjoaa tavaroita tai palveluja markkinoilla.

## Määräajat

daterule-be-appeal = 30 päivää päätöksen tiedoksisaannista, Brysselin markkinatuomioistuimeen (Marktenhof).

## Mitä ei voitu tarkistaa

open-be-acts = Belgian lakeja ei ole tarkistettu. Vanhentumista, maksuaikaa sekä 10 ja 24 artiklan merkitystä ei tunneta tässä. Katso 3. joulukuuta 2017 ja 30. heinäkuuta 2018 annettuja lakeja ja päätöstä.
