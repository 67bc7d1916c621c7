# Portugali: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-pt-gdpr = Portugali: yleinen tietosuoja-asetus ja Portugalin tietosuojalaki

## Lähteet

source-portuguese-data-act = Portugalin tietosuojalaki (58/2019)
source-cnpd-deliberation = CNPD (Portugalin valvontaviranomainen), kannanotto 2019/494, 3. syyskuuta 2019

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-pt-warning = Jos teko ei ollut tahallinen, seuraamusmaksuasia saa lain mukaan alkaa vasta, kun valvontaviranomainen on antanut varoituksen ja kohtuullisen ajan korjata asia.
note-pt-intent = Käsittely 5 artiklan periaatteiden vastaisesti on lain mukaan erittäin vakava rikkomus, jos se oli tahallista.
note-pt-waiver = Elokuuhun 2022 asti julkishallinnon elimet saattoivat pyytää, ettei seuraamusmaksua määrätä, ja niiden oli perusteltava pyyntönsä.
note-pt-maxima = Laissa on asetusta alemmat enimmäismäärät pienille ja keskisuurille yrityksille (2{ "\u00A0" }000{ "\u00A0" }000 euroa tai 4{ "\u00A0" }% sekä 1{ "\u00A0" }000{ "\u00A0" }000 euroa tai 2{ "\u00A0" }%) ja luonnollisille henkilöille (500{ "\u00A0" }000 ja 250{ "\u00A0" }000 euroa). Niitä ei käytetä tässä.
note-pt-minima = Laki mainitsee myös vähimmäismäärän erittäin vakaville ja vakaville rikkomuksille: suurille yrityksille 5{ "\u00A0" }000 ja 2{ "\u00A0" }500 euroa, pienille ja keskisuurille 2{ "\u00A0" }000 ja 1{ "\u00A0" }000 euroa ja luonnollisille henkilöille 1{ "\u00A0" }000 ja 500 euroa. Niitä ei käytetä tässä.
note-pt-not-applied = Portugalin valvontaviranomainen (CNPD) on kertonut, ettei se sovella lain 37, 38 ja 39 artiklan asetuksen vastaisia kohtia, kuten vähimmäismääriä, alempia enimmäismääriä, varoitusta ja omia arviointiperusteita, kuten asiasta on raportoitu.
note-pt-criteria = Laki ottaa lukuun myös varat, liikevaihdon ja taseen, rikkomuksen jatkumisen ja organisaation koon henkilöstön ja palvelujen mukaan.

## Määräajat

daterule-pt-imposed-by = Valvontaviranomainen (CNPD).
daterule-pt-time-bar = Erittäin vakavat rikkomukset vanhentuvat kolmessa vuodessa, vakavat kahdessa. Sitä, mikä katkaisee ajan, ei ole tarkistettu.
daterule-pt-lapse = Yli 100{ "\u00A0" }000 euron seuraamusmaksua ei voi enää panna täytäntöön kolmen vuoden jälkeen eikä pienempää kahden vuoden jälkeen.

## Mitä ei voitu tarkistaa

open-pt-procedure = Portugalin sääntöjä vanhentumisen katkeamisesta, muutoksenhakuajasta ja maksuajasta ei ole tarkistettu. Ne ovat yleisessä hallintorikkomuslaissa, johon 45 artikla viittaa.
open-pt-change-of-2026 = Lakia muutettiin kesäkuussa 2026. Muutosta ei ole tarkistettu.
