# Unionin toimielimet ja elimet: niiden asetus ja mitä siitä sanotaan.

regime-eu-institutions = Unionin toimielimet: asetus (EU) 2018/1725

provision-eui-order-duties = Velvollisuuksia, kuten turvallisuutta tai tietoturvaloukkauksia, koskevan määräyksen noudattamatta jättäminen
provision-eui-order-principles = Periaatteita tai käsittelyperustetta koskevan määräyksen noudattamatta jättäminen
provision-eui-order-rights = Rekisteröidyn oikeuksia koskevan määräyksen noudattamatta jättäminen
provision-eui-order-transfers = Siirtoja koskevan määräyksen noudattamatta jättäminen
provision-eui-no-order = Rikkomus, jota ei ole edeltänyt määräys
provision-eui-political-advertising = Poliittiset mainokset: kohdentaminen ja siitä kertominen (10.10.2025 alkaen)

source-institutions-regulation = asetus (EU) 2018/1725

note-eui-yearly = Velvollisuuksien rikkomisesta määrättävät seuraamusmaksut ovat vuodessa yhteensä enintään 250{ "\u00A0" }000 euroa, ja periaatteiden, oikeuksien ja siirtoja koskevien sääntöjen rikkomisesta yhteensä enintään 500{ "\u00A0" }000 euroa.
note-eui-criteria = Huomioon otetaan luonne, vakavuus ja kesto, toimet vahingon lieventämiseksi, vastuu, aikaisemmat rikkomiset, yhteistyö, tiedot, tapa, jolla asia tuli tietoon, ja aikaisemmat toimenpiteet.
note-eui-heard = Toimielintä on kuultava, ja päätös voi perustua vain siihen, mistä se on voinut esittää huomautuksensa.
note-eui-paid-to = Maksut tuloutetaan unionin talousarvioon.

measure-eui-reprimand = Euroopan tietosuojavaltuutettu voi antaa huomautuksen ilman seuraamusmaksua.
measure-eui-order = Euroopan tietosuojavaltuutettu voi määrätä saattamaan käsittelyn sääntöjen mukaiseksi. Seuraamusmaksu voidaan määrätä vain määräyksen noudattamatta jättämisestä.

open-eui-rest = Luettu on 52–79 artikla. Määräaikoja ja kannetta unionin tuomioistuimessa ei ole tarkistettu.
