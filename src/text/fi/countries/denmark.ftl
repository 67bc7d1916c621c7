# Tanska: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-dk-gdpr = Tanska: yleinen tietosuoja-asetus, sakon määräävät tuomioistuimet
carveout-expression-dk-media = Tietosuoja-asetuksen II–VII ja IX lukua ei sovelleta käsittelyyn yksinomaan journalistisia tarkoituksia varten. Sen 28 ja 32 artiklaa sovelletaan aina.
carveout-expression-dk = Tietosuoja-asetuksen II–VII ja IX lukua ei sovelleta käsittelyyn yksinomaan journalismia, taidetta tai kirjallisuutta varten. Sen 28 ja 32 artiklaa sovelletaan aina. Laissa ei mainita akateemista ilmaisua.

## Lähteet

source-danish-data-act = Tanskan databeskyttelsesloven (tietosuojalaki)
source-danish-safeguards-act = Tanskan retssikkerhedsloven (oikeusturvalaki)
source-danish-data-bill = Tanskan lakiehdotus L 68 (2017–2018)
source-danish-fine-guidance = Datatilsynetin ohje yritysten sakoista (2021)
source-danish-fine-guidance-persons = Datatilsynetin ohje luonnollisten henkilöiden sakoista (2021)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-dk-courts = Hallinnollista seuraamusmaksua ei yleensä määrätä. Valvontaviranomainen esittää sakkoa, ja sen määräävät tuomioistuimet niin, että vaikutus on vastaava.
note-dk-criminal = Kyseessä on rikosoikeudellinen sakko (bøde). Rangaistus voidaan tuomita yrityksille ja viranomaisille, ja rangaistusta määrättäessä on noudatettava 83 artiklan 2 kohtaa.
note-dk-article-10 = 10 artiklan rikkomisesta rangaistaan samalla tavalla, jollei Tanskan lain 8 § kata tapausta. Laissa ei mainita siitä määrää.
note-dk-authorities = Viranomaisille voidaan tuomita rangaistus myös sellaisesta, mitä yksityiset eivät tee. Niiden alempia enimmäismääriä ei ole laissa: ne ovat lain perustana olleesta ehdotuksesta siten kuin muut lainaavat sitä. Itse ehdotusta ei ole tarkistettu.
note-dk-companies-guidance = Yrityksiä varten on 29. tammikuuta 2021 annettu sakko-ohje: perusmäärä rikkomuksen lajin ja yrityksen koon mukaan, ja sitä muutetaan olosuhteiden ja maksukyvyn perusteella.
note-dk-persons-guidance = Luonnollisia henkilöitä varten on 24. syyskuuta 2021 annettu sakko-ohje.

## Mitä muuta voi seurata

measure-dk-recommended = Valvontaviranomainen esittää sakkoa: sen mainitsema määrä ei ole vielä sakko.
measure-dk-notice = Jos rikkoja myöntää teon, asia voidaan ratkaista sakkomääräyksellä (bødeforelæg).

## Määräajat

daterule-dk-imposed-by = Tuomioistuimet. Valvontaviranomainen esittää sakkoa.
daterule-dk-time-bar = Viiden vuoden vanhentumisaika. Sitä, mikä pysäyttää sen, ei ole tarkistettu.

## Mitä ei voitu tarkistaa

open-dk-guidance = Yritysten ja luonnollisten henkilöiden sakko-ohjeista on nähty vain osia, eikä niitä käytetä (datatilsynet.dk).
open-dk-procedure = Muutoksenhaku- ja maksuaikoja Tanskan rikostuomioistuimissa ja sitä, mikä katkaisee viiden vuoden ajan, ei ole tarkistettu (retsinformation.dk: retsplejeloven, straffeloven).
