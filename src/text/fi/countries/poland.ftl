# Puola: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-pl-gdpr = Puola: yleinen tietosuoja-asetus ja Puolan tietosuojalaki

## Lähteet

source-polish-data-act = Puolan tietosuojalaki (2018)
source-polish-court-procedure = Puolan laki menettelystä hallintotuomioistuimissa (2002)
source-polish-days-off-act = Puolan laki vapaapäivistä (1951)
source-uodo = UODO (Puolan valvontaviranomainen)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-pl-culture = Valtion ja paikallishallinnon kulttuurilaitokset maksavat enintään 10{ "\u00A0" }000 zlotya. Laissa viitataan julkisen talouden lain 9 artiklan 13 kohtaan, joka on tarkistettu muiden lainaamana. Sitä ei kysytä tässä.
note-pl-article-24 = Puolan valvontaviranomaisen (UODO) mukaan pelkästä 24 artiklan rikkomisesta ei voida määrätä seuraamusmaksua.

## Mitä muuta voi seurata

measure-pl-figures = Sillä, jolle seuraamusmaksu voidaan määrätä, on 30 päivää aikaa antaa luvut, joista määrä lasketaan, kuten liikevaihto. Muuten valvontaviranomainen arvioi ne. Se ei koske julkishallinnon elimiä, joilla on oma enimmäismäärä.
measure-pl-instalments = Valvontaviranomainen voi maksuvelvollisen painavan edun vuoksi lykätä maksua tai sallia maksun erissä, koron kera.

## Päivämäärät

daterule-pl-imposed-by = Valvontaviranomaisen (UODO) presidentti.
daterule-pl-appeal = 30 päivää päätöksen tiedoksisaannista.
daterule-pl-payment = 14 päivää valitusajan päättymisestä tai siitä, kun tuomioistuimen ratkaisu tuli lainvoimaiseksi.
sendto-pl = Lähetä valitus UODO:n presidentille, joka toimittaa sen Varsovan hallintotuomioistuimeen.
late-pl = Tuomioistuin jättää myöhästyneen valituksen tutkimatta.

## Mitä ei voitu tarkistaa

open-pl-limitation = Puolan vanhentumissääntöä ei ole tarkistettu.
