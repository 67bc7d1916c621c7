# Slovakia: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-sk-gdpr = Slovakia: yleinen tietosuoja-asetus ja Slovakian tietosuojalaki
regime-sk-law-enforcement = Slovakia: laki 18/2018, kolmas osa (rikosten torjunta ja selvittäminen)

## Lähteet

source-slovak-data-act = Slovakian tietosuojalaki (18/2018)
source-slovak-procedure-code = Slovakian hallintomenettelylaki (71/1967)
source-slovak-holiday-act = Slovakian laki vapaapäivistä (241/1993)

## Mitä voidaan rikkoa

provision-sk-52 = Periaatteet: lainmukainen, tarpeellinen, täsmällinen ja turvallinen käsittely ja sen osoittaminen
provision-sk-53 = Määritelty käyttötarkoitus ja käsittely sen puitteissa
provision-sk-54 = Tietojen säilyttäminen vain niin kauan kuin on tarpeen
provision-sk-55 = Käsittelyn lainmukaisuus
provision-sk-56 = Erityiset henkilötietoryhmät
provision-sk-57 = Henkilöryhmien erottaminen toisistaan
provision-sk-58 = Tosiseikkojen ja arvioiden erottaminen ja tietojen tarkistaminen ennen niiden lähettämistä
provision-sk-59 = Oikeuksien käyttäminen
provision-sk-60 = Rekisteröidyille annettavat tiedot
provision-sk-61 = Rekisteröidyn oikeus saada pääsy tietoihin
provision-sk-62 = Oikaiseminen, poistaminen ja käsittelyn rajoittaminen
provision-sk-63 = Ilmoittaminen pääsyn rajoittamisesta tai epäämisestä ja sen syystä
provision-sk-64 = Ilmoittaminen tietojen antajille ja saajille siitä, että tiedot on korjattu
provision-sk-66 = Yksinomaan automatisoidut päätökset
provision-sk-31 = Toimenpiteet, joilla varmistetaan ja osoitetaan säännösten noudattaminen
provision-sk-32 = Sisäänrakennettu ja oletusarvoinen tietosuoja
provision-sk-33 = Yhteisrekisterinpitäjät
provision-sk-34 = Käsittelijän valinta ja sopimus sen kanssa
provision-sk-36 = Käsittely vain viranomaisen ohjeiden mukaan
provision-sk-37 = Seloste käsittelytoimista
provision-sk-39 = Käsittelyn turvallisuus (yleissäännös)
provision-sk-40 = Tietoturvaloukkauksesta ilmoittaminen valvontaviranomaiselle
provision-sk-40-3 = Käsittelijän ilmoitus tietoturvaloukkauksesta viranomaiselle
provision-sk-41 = Tietoturvaloukkauksesta ilmoittaminen rekisteröidyille
provision-sk-42 = Vaikutustenarviointi
provision-sk-44 = Tietosuojavastaava
provision-sk-68 = Tietojen tarpeellisuuden tarkistaminen kolmen vuoden välein
provision-sk-69 = Lokitietojen kerääminen
provision-sk-69-3 = Lokitietojen antaminen valvontaviranomaiselle
provision-sk-70 = Valvontaviranomaisen ennakkokuuleminen
provision-sk-71 = Automatisoidun käsittelyn turvallisuus
provision-sk-72 = Tietoturvaloukkauksesta ilmoittaminen muiden valtioiden viranomaisille
provision-sk-79 = Salassapito
provision-sk-109 = Yhteistyö valvontaviranomaisen kanssa
provision-sk-73 = Siirrot kolmansiin maihin ja kansainvälisille järjestöille
provision-sk-81 = Valvontaviranomaisen määräysten ja rajoitusten noudattaminen
provision-sk-102 = Valvontaviranomaisen päättämien korjausten tekeminen

## Mitä laki sanoo seuraamusmaksusta

note-sk-competent = Säännöt koskevat poliisivoimia, sotilaspoliisia, vankila- ja tuomioistuinvartiostoa, vero- ja tulliviranomaista (Finančná správa), syyttäjälaitosta ja tuomioistuimia sekä niitä, jotka käsittelevät tietoja näiden puolesta.
note-sk-files = Oikeudet tutkinnan tai tuomioistuimen asiakirjoissa oleviin tietoihin määräytyvät muun lain mukaan, jota ei ole tarkistettu.
note-sk-old-systems = Aikaisemman lain aikana perustetuissa järjestelmissä piti olla lokitiedot 6. toukokuuta 2023 alkaen, tai jos siitä olisi aiheutunut vakavia ongelmia järjestelmälle, viimeistään 6. toukokuuta 2026 alkaen.
note-sk-several = Jos samassa tai toisiinsa liittyvässä käsittelyssä rikotaan useita säännöksiä, kaikki seuraamusmaksut ovat yhteensä enintään vakavimman rikkomuksen enimmäismäärä.
note-sk-weighed = Laki nimeää arviointiperusteet suunnilleen niin kuin yleisen tietosuoja-asetuksen 83 artiklan 2 kohta: rikkomuksen vakavuus, kesto ja vaikutusten laajuus, syyllisyys, mitä tehtiin vahingon lieventämiseksi, vastuu turvallisuudesta, aikaisemmat rikkomukset, yhteistyö, tietoryhmät, miten valvontaviranomainen sai tiedon asiasta, aikaisemmat määräykset, käytännesäännöt ja sertifioinnit sekä se, mitä hyötyä saatiin.

## Mitä muuta voi seurata

measure-sk-authority = Slovakian valvontaviranomainen (Úrad na ochranu osobných údajov) määrää seuraamusmaksun, korjaavat toimenpiteet tai molemmat.
measure-sk-order-fines = Se, joka ei anna tehdä tarkastusta, voi joutua maksamaan enintään 2{ "\u00A0" }000 euroa, ja se, joka estää sen, enintään 10{ "\u00A0" }000 euroa.

## Määräajat

daterule-sk-imposed-by = Valvontaviranomainen (Úrad na ochranu osobných údajov).
daterule-sk-time-bar = Kaksi vuotta päivästä, jona valvontaviranomainen havaitsi rikkomuksen.
daterule-sk-time-bar-at-most = Viimeistään viisi vuotta rikkomuksesta.
daterule-sk-appeal = 15 päivää päätöksen tiedoksisaannista (rozklad).
sendto-sk = Toimita muutoksenhaku valvontaviranomaiselle, joka on tehnyt päätöksen. Asian ratkaisee sen puheenjohtaja. Ajoissa tehty muutoksenhaku lykkää päätöksen täytäntöönpanoa.
late-sk = Vakavasta syystä myöhästyminen voidaan hyväksyä, jos sitä pyydetään 15 päivän kuluessa syyn päättymisestä ja enintään vuoden kuluttua määräajan päättymisestä.

## Mitä ei voitu tarkistaa

open-sk-payment = Seuraamusmaksun maksuaikaa Slovakiassa ei ole tarkistettu. Se sanotaan päätöksessä.
