# Islanti: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-is-gdpr = Islanti: yleinen tietosuoja-asetus ja Islannin tietosuojalaki

## Lähteet

source-icelandic-data-act = Islannin tietosuojalaki (90/2018)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-is-board = Valvontaviranomaisen, Persónuverndin, hallitus päättää seuraamusmaksusta. Se voidaan panna täytäntöön ilman tuomiota.
note-is-fault = Laissa sanotaan, että seuraamusmaksu voidaan määrätä riippumatta siitä, oliko rikkomus tahallinen vai tuottamuksellinen.
note-is-orders = 58 artiklan 2 kohdan määräyksistä seuraamusmaksu voidaan määrätä, jos ei noudateta määräystä rajoittaa käsittelyä tai kieltää se, oikaista tai poistaa tietoja tai keskeyttää tiedonsiirto.

## Mitä muuta voi seurata

measure-is-daily = Sen, joka ei noudata tällaista määräystä, voidaan edellyttää maksavan enintään 200{ "\u00A0" }000 Islannin kruunua kultakin päivältä ennen kuin seuraamusmaksusta päätetään.
measure-is-interest = Viivästyskorkoa on maksettava, jos seuraamusmaksua ei makseta kuukauden kuluessa päätöksestä.
measure-is-courts = Päätökseen ei voi hakea muutosta muulta viranomaiselta. Sen voi viedä tuomioistuimeen tavallisessa järjestyksessä.
measure-is-criminal = Yksittäisen henkilön törkeästä rikkomuksesta voi seurata enintään kolme vuotta vankeutta oikeushenkilön seuraamusmaksun lisäksi.

## Määräajat

daterule-is-imposed-by = Valvontaviranomaisen (Persónuvernd) hallitus.
daterule-is-time-bar = Viisi vuotta toiminnan päättymisestä. Vanhentuminen katkeaa kaikkien asiaan osallistuneiden osalta, kun valvontaviranomainen ilmoittaa osapuolelle aloittaneensa tutkinnan.

## Mitä ei voitu tarkistaa

open-is-procedure = Aikaa kanteelle Islannin tuomioistuimissa ja sitä, kuinka kauan seuraamusmaksua voidaan periä, ei ole tarkistettu (althingi.is).
