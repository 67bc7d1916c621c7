# Tapauksen kysymykset, miksi kutakin kysytään ja vastausvaihtoehdot.

## Osat

section-start = Kuka, missä ja mihin tarkoitukseen
section-exceptions = Sovelletaanko näitä sääntöjä lainkaan?
section-breach = Mitä sääntöjä rikottiin
section-elements = Mitä kukin sääntö edellyttää
section-actors = Kuka toimi
section-gravity = Kuinka vakavaa se oli
section-handling = Mitä asialle tehtiin
section-size = Koko ja talous
section-dates = Päivämäärät
section-judgement = Harkinta ja määrät
section-calculation = Laske määrä vaihe vaiheelta

## Mitä sääntöjä sovelletaan

question-country = Mihin maahan organisaatio on sijoittautunut?
why-country = Maa ratkaisee, kenen säännöt, enimmäismäärät ja määräajat pätevät. Jos käsittely ylittää rajoja ETA-alueella, valitse päätoimipaikan maa.
example-country = Yrityksen toimisto ja henkilöstö ovat Tanskassa, ja se myy verkossa Ruotsiin: valitse Tanska.
option-country-sweden = Ruotsi
statement-country-sweden = Organisaatio on sijoittautunut Ruotsiin.
option-country-norway = Norja
statement-country-norway = Organisaatio on sijoittautunut Norjaan.
option-country-denmark = Tanska
statement-country-denmark = Organisaatio on sijoittautunut Tanskaan.
option-country-finland = Suomi
statement-country-finland = Organisaatio on sijoittautunut Suomeen.
option-country-iceland = Islanti
statement-country-iceland = Organisaatio on sijoittautunut Islantiin.
option-country-austria = Itävalta
statement-country-austria = Organisaatio on sijoittautunut Itävaltaan.
option-country-belgium = Belgia
statement-country-belgium = Organisaatio on sijoittautunut Belgiaan.
option-country-bulgaria = Bulgaria
statement-country-bulgaria = Organisaatio on sijoittautunut Bulgariaan.
option-country-croatia = Kroatia
statement-country-croatia = Organisaatio on sijoittautunut Kroatiaan.
option-country-cyprus = Kypros
statement-country-cyprus = Organisaatio on sijoittautunut Kyprokseen.
option-country-czechia = Tšekki
statement-country-czechia = Organisaatio on sijoittautunut Tšekkiin.
option-country-estonia = Viro
statement-country-estonia = Organisaatio on sijoittautunut Viroon.
option-country-france = Ranska
statement-country-france = Organisaatio on sijoittautunut Ranskaan.
option-country-germany = Saksa
statement-country-germany = Organisaatio on sijoittautunut Saksaan.
option-country-greece = Kreikka
statement-country-greece = Organisaatio on sijoittautunut Kreikkaan.
option-country-hungary = Unkari
statement-country-hungary = Organisaatio on sijoittautunut Unkariin.
option-country-ireland = Irlanti
statement-country-ireland = Organisaatio on sijoittautunut Irlantiin.
option-country-italy = Italia
statement-country-italy = Organisaatio on sijoittautunut Italiaan.
option-country-latvia = Latvia
statement-country-latvia = Organisaatio on sijoittautunut Latviaan.
option-country-liechtenstein = Liechtenstein
statement-country-liechtenstein = Organisaatio on sijoittautunut Liechtensteiniin.
option-country-lithuania = Liettua
statement-country-lithuania = Organisaatio on sijoittautunut Liettuaan.
option-country-luxembourg = Luxemburg
statement-country-luxembourg = Organisaatio on sijoittautunut Luxemburgiin.
option-country-malta = Malta
statement-country-malta = Organisaatio on sijoittautunut Maltaan.
option-country-netherlands = Alankomaat
statement-country-netherlands = Organisaatio on sijoittautunut Alankomaihin.
option-country-poland = Puola
statement-country-poland = Organisaatio on sijoittautunut Puolaan.
option-country-portugal = Portugali
statement-country-portugal = Organisaatio on sijoittautunut Portugaliin.
option-country-romania = Romania
statement-country-romania = Organisaatio on sijoittautunut Romaniaan.
option-country-slovakia = Slovakia
statement-country-slovakia = Organisaatio on sijoittautunut Slovakiaan.
option-country-slovenia = Slovenia
statement-country-slovenia = Organisaatio on sijoittautunut Sloveniaan.
option-country-spain = Espanja
statement-country-spain = Organisaatio on sijoittautunut Espanjaan.
option-country-united-kingdom = Iso-Britannia
statement-country-united-kingdom = Organisaatio on sijoittautunut Isoon-Britanniaan.
option-country-eea = ETA-alue, ei tiettyä maata (vain EU:n säännöt)
statement-country-eea = Organisaatio on sijoittautunut ETA-alueelle.
option-country-institutions = Unioni itse (sen toimielimet ja elimet)
statement-country-institutions = Kyse on unionin toimielimestä tai elimestä.
option-country-switzerland = Sveitsi
statement-country-switzerland = Organisaatio on sijoittautunut Sveitsiin.
option-country-elsewhere = Muu maa, ETA-alueen ja Ison-Britannian ulkopuolella
statement-country-elsewhere = Organisaatio on sijoittautunut muuhun maahan.

question-reach = Mitä organisaatio tekee siellä, missä ihmiset ovat?
why-reach = Yleinen tietosuoja-asetus ja Ison-Britannian tietosuoja-asetus koskevat myös niitä, jotka toimivat alueen ulkopuolella mutta tarjoavat siellä oleville ihmisille tavaroita tai palveluja tai seuraavat heidän käyttäytymistään siellä.
example-reach = Sovellus, jossa on eurohinnat ja italiankielinen valikko, tarjoaa palvelua Italiassa. Toronton kauppa, johon roomalainen turisti poikkeaa, ei tarjoa.
option-reach-neither = Ei tarjoa siellä oleville ihmisille mitään eikä seuraa heitä
statement-reach-neither = Organisaatio ei tarjoa siellä oleville ihmisille mitään eikä seuraa heitä.
option-reach-offers = Tarjoaa siellä tavaroita tai palveluja, maksua vastaan tai maksutta
statement-reach-offers = Organisaatio tarjoaa tavaroita tai palveluja siellä oleville ihmisille.
option-reach-monitors = Seuraa ihmisten käyttäytymistä siellä
statement-reach-monitors = Organisaatio seuraa siellä olevien ihmisten käyttäytymistä.

question-people-in = Missä maassa ihmiset ovat?
why-people-in = Jos organisaatiolla ei ole toimipaikkaa ETA-alueella, mikään valvontaviranomainen ei johda asian käsittelyä. Jokaisen asianomaisen valtion valvontaviranomainen voi toimia oman lakinsa mukaan.
example-people-in = Italian valvontaviranomainen kysyy yhdysvaltalaiselta sovellukselta sen käyttäjistä Italiassa: valitse Italia.
statement-people-in-sweden = Ihmiset ovat Ruotsissa.
statement-people-in-norway = Ihmiset ovat Norjassa.
statement-people-in-denmark = Ihmiset ovat Tanskassa.
statement-people-in-finland = Ihmiset ovat Suomessa.
statement-people-in-iceland = Ihmiset ovat Islannissa.
statement-people-in-austria = Ihmiset ovat Itävallassa.
statement-people-in-belgium = Ihmiset ovat Belgiassa.
statement-people-in-bulgaria = Ihmiset ovat Bulgariassa.
statement-people-in-croatia = Ihmiset ovat Kroatiassa.
statement-people-in-cyprus = Ihmiset ovat Kyproksessa.
statement-people-in-czechia = Ihmiset ovat Tšekissä.
statement-people-in-estonia = Ihmiset ovat Virossa.
statement-people-in-france = Ihmiset ovat Ranskassa.
statement-people-in-germany = Ihmiset ovat Saksassa.
statement-people-in-greece = Ihmiset ovat Kreikassa.
statement-people-in-hungary = Ihmiset ovat Unkarissa.
statement-people-in-ireland = Ihmiset ovat Irlannissa.
statement-people-in-italy = Ihmiset ovat Italiassa.
statement-people-in-latvia = Ihmiset ovat Latviassa.
statement-people-in-liechtenstein = Ihmiset ovat Liechtensteinissa.
statement-people-in-lithuania = Ihmiset ovat Liettuassa.
statement-people-in-luxembourg = Ihmiset ovat Luxemburgissa.
statement-people-in-malta = Ihmiset ovat Maltassa.
statement-people-in-netherlands = Ihmiset ovat Alankomaissa.
statement-people-in-poland = Ihmiset ovat Puolassa.
statement-people-in-portugal = Ihmiset ovat Portugalissa.
statement-people-in-romania = Ihmiset ovat Romaniassa.
statement-people-in-slovakia = Ihmiset ovat Slovakiassa.
statement-people-in-slovenia = Ihmiset ovat Sloveniassa.
statement-people-in-spain = Ihmiset ovat Espanjassa.
statement-people-in-united-kingdom = Ihmiset ovat Isossa-Britanniassa.
statement-people-in-eea = Maata, jossa ihmiset ovat, ei ole valittu.

question-body = Millainen organisaatio tai henkilö on kyseessä?
why-body = Vastaus ratkaisee, voiko liikevaihto suurentaa enimmäismäärää (yritys) ja mitkä aikaisemmat päätökset ovat vertailukelpoisia.
example-body = Kunnan koulu on osa viranomaista. Kunnan omistama vuokrataloyhtiö on julkisesti omistettu yhtiö.
option-body-public-authority = Viranomainen, myös kunta tai hyvinvointialue
statement-body-public-authority = Vastuussa on viranomainen, kunta, hyvinvointialue tai muu alue.
option-body-public-company = Julkisesti omistettu yhtiö
statement-body-public-company = Vastuussa on julkisesti omistettu yhtiö.
option-body-company = Yksityinen yritys tai osuuskunta
statement-body-company = Vastuussa on yksityinen yritys, osuuskunta tai toiminimi.
option-body-association = Yhdistys, säätiö tai muu voittoa tavoittelematon organisaatio
statement-body-association = Vastuussa on yhdistys, säätiö tai muu voittoa tavoittelematon organisaatio.
option-body-person = Yksityishenkilö (luonnollinen henkilö)
statement-body-person = Vastuussa on luonnollinen henkilö.

question-activity = Mitä organisaatio tekee?
why-activity = Vastauksella ei ole oikeudellista merkitystä. Seuraamusmaksut kuitenkin vaihtelevat toimialoittain, joten arvio ottaa sen huomioon ja samankaltaiset päätökset haetaan sen mukaan.
example-activity = Sairaala, joka ottaa ajanvarauksia verkkosivulla, kuuluu terveyteen ja hoivaan. Valitse organisaation toiminnan eikä järjestelmän mukaan.
option-activity-other = Jotakin muuta
statement-activity-other = Organisaation toimiala on muu kuin luetellut.
option-activity-digital = Verkkopalvelut, ohjelmistot
statement-activity-digital = Organisaatio tarjoaa verkkopalveluja tai ohjelmistoja.
option-activity-telecom = Televiestintä
statement-activity-telecom = Organisaatio tarjoaa televiestintäpalveluja.
option-activity-finance = Pankit, vakuutukset, luottotiedot
statement-activity-finance = Organisaatio tarjoaa pankki-, vakuutus- tai luottotietopalveluja.
option-activity-retail = Kauppa
statement-activity-retail = Organisaatio harjoittaa vähittäiskauppaa tai muuta kauppaa.
option-activity-health = Terveys ja hoiva
statement-activity-health = Organisaatio tarjoaa terveys- tai sosiaalipalveluja.
option-activity-education = Koulut ja korkeakoulut
statement-activity-education = Organisaatio ylläpitää koulua tai korkeakoulua.
option-activity-media = Lehdistö ja yleisradiotoiminta
statement-activity-media = Organisaatio harjoittaa lehti- tai yleisradiotoimintaa.
option-activity-utilities = Energia, vesi, liikenne
statement-activity-utilities = Organisaatio tarjoaa energia-, vesi- tai liikennepalveluja.
option-activity-housing = Asuminen ja majoitus
statement-activity-housing = Organisaatio tarjoaa asuntoja tai majoitusta.
option-activity-administration = Julkinen hallinto
statement-activity-administration = Organisaatio hoitaa julkista hallintoa.

question-purpose = Mihin tarkoitukseen tietoja käsiteltiin?
why-purpose = Rikosten torjunnasta ja selvittämisestä on omat lakinsa, esimerkiksi Ruotsin rikosasioiden tietosuojalaki (brottsdatalagen). Saman viranomaisen henkilöstöasioihin sovelletaan yleistä tietosuoja-asetusta.
example-purpose = Poliisi etsii epäiltyä kuvan avulla: rikosten torjunta ja selvittäminen. Poliisin oma palkanlaskenta: muu.
option-purpose-other = Muu: henkilöstö, asiakkaat, palvelut, hallinto
statement-purpose-other = Käsittelyn tarkoitus oli muu kuin rikosten torjunta ja selvittäminen, yleinen järjestys, kansallinen turvallisuus tai maanpuolustus.
option-purpose-law-enforcement = Rikosten torjunta ja selvittäminen tai yleinen järjestys
statement-purpose-law-enforcement = Käsittelyn tarkoituksena oli rikosten torjunta ja selvittäminen tai yleinen järjestys.
option-purpose-national-security = Kansallinen turvallisuus
statement-purpose-national-security = Käsittelyn tarkoituksena oli kansallinen turvallisuus.
option-purpose-defence = Puolustusvoimien omat tehtävät
statement-purpose-defence = Käsittelyn tarkoituksena oli hoitaa puolustusvoimien omia tehtäviä.

question-task = Onko rikosten torjunta tai selvittäminen organisaation lakisääteinen tehtävä?
why-task = Ruotsin rikosasioiden tietosuojalaki edellyttää lisäksi toimivaltaista viranomaista. Myös yksityinen, jolle on annettu julkista valtaa, voi olla sellainen.
example-task = Ruotsin tullilla, joka tutkii salakuljetusta, on tällainen tehtävä. Kaupalla, joka ilmoittaa varkauksista poliisille, ei ole.
option-task-none = Ei ole
statement-task-none = Rikosten torjunta tai selvittäminen ei ole organisaation lakisääteinen tehtävä.
option-task-competent = Kyllä, toimivaltaisena viranomaisena
statement-task-competent = Organisaatio on toimivaltainen viranomainen, jonka lakisääteinen tehtävä on rikosten torjunta tai selvittäminen.
option-task-entrusted = Kyllä, sille on annettu julkista valtaa
statement-task-entrusted = Organisaatiolle oli annettu julkista valtaa rikosten torjuntaa tai selvittämistä varten.

question-subject = Mitä asia koskee?
why-subject = Evästeistä ja sähköisestä markkinoinnista säädetään direktiivissä 2002/58/EY. Seuraamusmaksuista ja niiden enimmäismääristä säädetään kansallisissa laeissa. Näin kerättyjen tietojen käsittelyyn sovelletaan yleistä tietosuoja-asetusta.
example-subject = Kauppa asettaa mainosevästeitä ennen kuin kukaan suostuu: evästeet. Se myy niillä tekemänsä profiilit: henkilötiedot.
option-subject-personal-data = Miten henkilötietoja käsiteltiin
statement-subject-personal-data = Asia koskee henkilötietojen käsittelyä.
option-subject-communications = Evästeet tai seuranta laitteilla taikka markkinointi sähköpostilla, tekstiviestillä tai puhelimitse
statement-subject-communications = Asia koskee evästeitä, seurantaa laitteilla tai sähköistä markkinointia.

question-form = Miten tietoja käsiteltiin?
why-form = Yleinen tietosuoja-asetus ja Ruotsin rikosasioiden tietosuojalaki eivät koske käsin tapahtuvaa käsittelyä, jos tiedot eivät ole rekisterissä eivätkä ole tulossa siihen.
example-form = Sovellus, sähköposti ja tallentava kamera ovat automaattisia. Nimen mukaan järjestetty kortisto on rekisteri. Merkintä irtolapulla ei ole kumpaakaan.
option-form-neither = Käsin, eikä rekisterissä
statement-form-neither = Tietoja käsiteltiin käsin, eivätkä ne olleet rekisterissä.
option-form-automated = Kokonaan tai osittain automaattisesti
statement-form-automated = Käsittely oli kokonaan tai osittain automaattista.
option-form-structured = Käsin, rekisterissä
statement-form-structured = Tietoja käsiteltiin käsin rekisterissä.

question-role = Mikä oli organisaation osuus käsittelyssä?
why-role = Monen säännön rikkomisesta voidaan määrätä seuraamusmaksu vain rekisterinpitäjälle. Käsittelijää, joka itse määrittelee tarkoitukset ja keinot, pidetään rekisterinpitäjänä.
example-role = Yritys, joka päättää tallentaa asiakkaidensa puhelut, on rekisterinpitäjä. Yritys, joka vain säilyttää puhelut sen puolesta, on käsittelijä.
option-role-controller = Määritteli tarkoitukset ja keinot (rekisterinpitäjä)
statement-role-controller = Organisaatio määritteli käsittelyn tarkoitukset ja keinot (rekisterinpitäjä).
option-role-joint = Määritteli ne toisten kanssa (yhteisrekisterinpitäjä)
statement-role-joint = Organisaatio määritteli käsittelyn tarkoitukset ja keinot yhdessä toisten kanssa (yhteisrekisterinpitäjä).
option-role-processor = Toimi toisen lukuun (käsittelijä)
statement-role-processor = Organisaatio käsitteli tietoja toisen lukuun (käsittelijä).
option-role-deciding-processor = Käsittelijä, joka itse määritteli tarkoitukset ja keinot
statement-role-deciding-processor = Organisaatio oli käsittelijä mutta määritteli itse tarkoitukset ja keinot.

question-cross-border = Ylittääkö käsittely rajoja ETA-alueella?
why-cross-border = Rajat ylittävässä käsittelyssä päätoimipaikka ratkaisee, minkä maan valvontaviranomainen johtaa asian käsittelyä (yleisen tietosuoja-asetuksen 56 artikla).
example-cross-border = Tukholmasta johdettu musiikkipalvelu, jolla on käyttäjiä kaikkialla Euroopassa: kyllä. Hammaslääkäri, jonka potilaat ovat yhdestä kaupungista: ei.
option-cross-border-domestic = Ei
statement-cross-border-domestic = Käsittely ei ylittänyt rajoja ETA-alueella.
option-cross-border-lead-here = Kyllä; päätoimipaikka on tässä maassa
statement-cross-border-lead-here = Käsittely ylitti rajoja ETA-alueella, ja päätoimipaikka on tässä maassa.
option-cross-border-lead-elsewhere = Kyllä; päätoimipaikka on toisessa maassa
statement-cross-border-lead-elsewhere = Käsittely ylitti rajoja ETA-alueella, ja päätoimipaikka on toisessa maassa.

question-own-authority = Jääkö asia tämän maan valvontaviranomaiselle?
why-own-authority = Se, joka käsittelee tietoja lakisääteisen velvoitteen vuoksi tai julkisessa tehtävässä, vastaa oman valtionsa valvontaviranomaiselle (yleisen tietosuoja-asetuksen 55 artiklan 2 kohta). Vaikutukseltaan paikallinen asia voi jäädä tämän maan valvontaviranomaiselle (56 artiklan 2 kohta).
example-own-authority = Konsernia johdetaan Dublinista. Sen Oslon myymälä kuvaa henkilöstöään: asia koskee vain toimipaikkaa Norjassa.
option-own-authority-local = Voi jäädä: asia vaikuttaa merkittävästi vain täällä olevaan toimipaikkaan tai täällä oleviin ihmisiin
statement-own-authority-local = Asia vaikutti merkittävästi vain tässä maassa olevaan toimipaikkaan tai tässä maassa oleviin ihmisiin.
option-own-authority-duty-or-task = Kyllä: lakisääteinen velvoite tai julkinen tehtävä (6 artiklan 1 kohdan c tai e alakohta)
statement-own-authority-duty-or-task = Käsittely perustui lakisääteiseen velvoitteeseen tai julkiseen tehtävään.
option-own-authority-neither = Ei mikään näistä
statement-own-authority-neither = Vaikutus ei ollut vain paikallinen, eikä käsittely perustunut lakisääteiseen velvoitteeseen tai julkiseen tehtävään.

question-household = Oliko toiminta täysin yksityistä?
why-household = Yleinen tietosuoja-asetus ei koske sitä, mitä luonnollinen henkilö tekee yksinomaan henkilökohtaisesti tai kotitaloudessaan. Jos kuvausalue ulottuu kadulle tai tiedot ovat kaikkien nähtävissä verkossa, toiminta ei ole täysin yksityistä.
example-household = Ovikellokamera, joka näyttää vain omat portaat, on yksityinen. Jos kuvassa näkyy myös jalkakäytävä, se ei ole.
option-household-personal = Kyllä, tiedot jäivät perheen tai ystävien piiriin
statement-household-personal = Tiedot jäivät perheen tai ystävien piiriin.
option-household-own-ground = Kyllä, kamera kuvaa vain henkilön omaa aluetta
statement-household-own-ground = Kamera kuvasi vain henkilön omaa aluetta.
option-household-beyond-own-ground = Ei, kamera kuvaa myös katua tai toisten aluetta
statement-household-beyond-own-ground = Kamera kuvasi myös katua tai toisten aluetta.
option-household-published = Ei, kaikki saattoivat nähdä tiedot, esimerkiksi avoimella verkkosivulla
statement-household-published = Tiedot olivat kaikkien saatavilla.
option-household-no = Ei, kyse on työstä, liiketoiminnasta, yhdistyksestä tai vastaavasta
statement-household-no = Käsittely ei ollut täysin yksityistä.

question-expression = Oliko tarkoituksena journalismi taikka taiteellinen, kirjallinen tai akateeminen ilmaisu?
why-expression = Sananvapauden suojaamiseksi kansallinen laki sulkee monia sääntöjä pois tällaisesta käsittelystä (yleisen tietosuoja-asetuksen 85 artikla).
example-expression = Sanomalehden juttu ja sitä varten tehdyt muistiinpanot ovat journalismia. Lehden tilaajaluettelo ei ole.
option-expression-editorial-medium = Vain journalismi, tiedotusvälineessä, jolla on vastaava toimittaja
statement-expression-editorial-medium = Käsittelyn ainoa tarkoitus oli journalismi tiedotusvälineessä, jolla on vastaava toimittaja.
option-expression-yes = Muu journalismi taikka taiteellinen, kirjallinen tai akateeminen ilmaisu
statement-expression-yes = Käsittelyn tarkoitus oli journalismi taikka taiteellinen, kirjallinen tai akateeminen ilmaisu.
option-expression-no = Ei
statement-expression-no = Käsittelyn tarkoitus ei ollut journalismi eikä taiteellinen, kirjallinen tai akateeminen ilmaisu.

question-sector = Mistä viranomaisesta on kyse?
why-sector = Ruotsissa joillakin viranomaisilla on Ruotsin rikosasioiden tietosuojalain rinnalla oma tietolakinsa. Norjassa poliisiin ja syyttäjiin sovelletaan lakia, jossa ei ole seuraamusmaksuja.
example-sector = Vuoden 2021 päätös kasvojentunnistuksesta koski Ruotsin poliisia. Vuoden 2022 päätös työpuhelimista koski tullia.
option-sector-none = Ei mikään näistä
statement-sector-none = Viranomaisella ei ole Ruotsin rikosasioiden tietosuojalain rinnalla omaa tietolakia.
option-sector-police = Poliisi
statement-sector-police = Viranomainen on poliisi.
option-sector-customs = Tulli
statement-sector-customs = Viranomainen on tulli.
option-sector-coast-guard = Rannikkovartiosto
statement-sector-coast-guard = Viranomainen on rannikkovartiosto.
option-sector-tax-agency = Verovirasto
statement-sector-tax-agency = Viranomainen on verovirasto.
option-sector-prosecutors = Syyttäjälaitos
statement-sector-prosecutors = Viranomainen on syyttäjälaitos.
option-sector-courts = Tuomioistuin, muu kuin lainkäyttö
statement-sector-courts = Viranomainen on tuomioistuin, eikä käsittely kuulunut lainkäyttöön.
option-sector-prisons = Rikosseuraamuslaitos
statement-sector-prisons = Viranomainen on rikosseuraamuslaitos.

question-economic = Harjoittaako organisaatio taloudellista toimintaa (onko se yritys)?
why-economic = Yleisen tietosuoja-asetuksen mukaan liikevaihto voi suurentaa vain yrityksen enimmäismäärää. Muilla enimmäismäärä on kiinteä.
example-economic = Kursseja myyvä säätiö harjoittaa. Viranomainen, joka vain käyttää julkista valtaa, ei harjoita.
option-economic-no = Ei
statement-economic-no = Organisaatio ei harjoita taloudellista toimintaa.
option-economic-yes = Kyllä
statement-economic-yes = Organisaatio harjoittaa taloudellista toimintaa ja on siltä osin yritys.

question-public-kind = Millainen julkishallinnon elin on kyseessä?
why-public-kind = Joissakin maissa seuraamusmaksua ei voida määrätä valtiolle eikä sen viranomaisille, joissakin ei myöskään kunnalle tai alueelle, mutta muille julkishallinnon elimille voidaan kuten kenelle tahansa.
example-public-kind = Ministeriö ja verovirasto kuuluvat valtioon. Ammattikunnan lakisääteinen järjestö voi olla muu julkishallinnon elin.
option-public-kind-state = Valtio tai sen viranomainen
statement-public-kind-state = Julkishallinnon elin on valtio tai sen viranomainen.
option-public-kind-local = Kunta, hyvinvointialue tai muu alue taikka niiden osa
statement-public-kind-local = Julkishallinnon elin on kunta, hyvinvointialue tai muu alue taikka niiden osa.
option-public-kind-other = Muu julkisoikeudellinen laitos
statement-public-kind-other = Julkishallinnon elin on julkisoikeudellinen laitos, joka ei ole osa valtiota, kuntaa eikä aluetta.

## Mitä sääntöjä rikottiin

question-infringements = Mitä sääntöjä rikottiin tai on voitu rikkoa?
why-infringements = Jokaisella säännöllä on oma enimmäismääränsä, ja joidenkin rikkomisesta ei voida määrätä seuraamusmaksua. Säännön nimeäminen tässä on oletus, ei toteamus.
example-infringements = Coop Finnmark -asiassa poikia esittävä videopätkä lähetettiin eteenpäin ilman käsittelyperustetta: 5 artiklan 1 kohdan a alakohta ja 6 artikla.
question-conducts = Mihin käsittelyyn kukin rikkomus kuuluu?
why-conducts = Samaan käsittelyyn kuuluvilla rikkomuksilla on yhteinen lähtömäärä. Käsittelyt arvioidaan yksitellen ja lasketaan yhteen.
example-conducts = Yritys julkaisee kuvan ilman käsittelyperustetta ja vastaa toisessa asiassa tarkastuspyyntöön liian myöhään: kaksi käsittelyä.
question-displaced = Kattaako toinen rikkomus jo jonkin näistä?
why-displaced = Kun yksi sääntö syrjäyttää toisen, vain syrjäyttävä sääntö lasketaan. Merkitse syrjäytyvät.
example-displaced = Coop Finnmark -asiassa käsittely ilman perustetta (6 artikla) rikkoi myös 5 artiklan 1 kohdan a alakohtaa: yksi rikkomus, ei kaksi.
question-gravest = Mikä rikkomuksista on vakavin?
why-gravest = Jos käsittely on sama tai käsittelyt liittyvät toisiinsa, vakavimman rikkomuksen enimmäismäärä rajoittaa koko seuraamusmaksua.
example-gravest = Ruotsin poliisia koskevassa päätöksessä enimmäismäärä oli biometrisistä tiedoista 10 miljoonaa ja vaikutustenarvioinnista 5 miljoonaa kruunua: suurempi pätee.

question-linked = Tapahtuivatko nämä samassa käsittelyssä tai toisiinsa liittyvissä käsittelyissä?
why-linked = Jos näin on, vakavimman rikkomuksen enimmäismäärä rajoittaa kokonaismäärää. Muuten kustakin voidaan määrätä oma seuraamusmaksu, jolla on oma enimmäismääränsä.
example-linked = Coop Finnmark -asiassa ruudun kuvaaminen ja videon lähettäminen katsottiin yhdeksi. Vuoto ja siihen liittymätön myöhäinen vastaus ovat erillisiä.
option-linked-linked = Kyllä, sama käsittely tai toisiinsa liittyvät
statement-linked-linked = Rikkomukset koskivat samaa käsittelyä tai toisiinsa liittyviä käsittelyjä.
option-linked-separate = Ei, kukin on erillinen
statement-linked-separate = Rikkomukset koskivat erillisiä käsittelyjä.

## Kuka toimi

question-in-duty = Kuka teon teki ja kenen puolesta?
why-in-duty = Organisaatio vastaa siitä, mitä sen henkilöstö tekee työtehtävissään ja mitä toimittaja (käsittelijä) tekee sen lukuun. Omista velvollisuuksistaan, kuten turvallisuudesta, se vastaa riippumatta siitä, kuka toimi.
example-in-duty = Henkilöstö käytti sovellusta tutkinnassa: työtehtävissä. Hoitaja katsoo naapurin tietoja: omiin tarkoituksiin, mutta turvallisuus voi silti olla heikko.
option-in-duty-private-ends = Henkilöstöön kuuluva, omiin tarkoituksiinsa
statement-in-duty-private-ends = Teon teki organisaation henkilöstöön kuuluva omiin tarkoituksiinsa.
option-in-duty-own-purposes = Käsittelijä, omiin tarkoituksiinsa
statement-in-duty-own-purposes = Teon teki käsittelijä omiin tarkoituksiinsa.
option-in-duty-outside-arrangements = Käsittelijä, vastoin sovittua
statement-in-duty-outside-arrangements = Teon teki käsittelijä tavalla, joka ei sovi yhteen rekisterinpitäjän järjestelyn kanssa.
option-in-duty-no-consent = Käsittelijä, tavalla, johon rekisterinpitäjän ei voida katsoa suostuneen
statement-in-duty-no-consent = Teon teki käsittelijä tavalla, johon rekisterinpitäjän ei kohtuudella voida katsoa suostuneen.
option-in-duty-on-behalf = Käsittelijä, rekisterinpitäjän lukuun
statement-in-duty-on-behalf = Teon teki käsittelijä rekisterinpitäjän lukuun.
option-in-duty-in-duty = Henkilöstö, työtehtävissä
statement-in-duty-in-duty = Teon teki organisaation henkilöstö työtehtävissään.

question-live-case = Olivatko tiedot peräisin vireillä olevista asioista tai toiminnasta?
why-live-case = Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä valvontaviranomainen (IMY) perusti tähän sen, että viranomainen vastasi henkilöstönsä teoista.
example-live-case = Ruotsin poliisia koskevassa päätöksessä kuvat olivat meneillään olevista tutkinnoista: kyllä. Koe keksityillä tiedoilla: ei.
option-live-case-no = Ei
statement-live-case-no = Tiedot eivät olleet peräisin vireillä olevista asioista tai toiminnasta.
option-live-case-yes = Kyllä
statement-live-case-yes = Tiedot olivat peräisin vireillä olevista asioista tai toiminnasta.

question-exercise = Käytettiinkö teossa julkista valtaa?
why-exercise = Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä valvontaviranomainen (IMY) perusti myös tähän sen, että viranomainen vastasi henkilöstönsä teoista.
example-exercise = Rikostutkinta on julkisen vallan käyttöä. Toimistotarvikkeiden tilaaminen ei ole.
option-exercise-no = Ei
statement-exercise-no = Teossa ei käytetty julkista valtaa.
option-exercise-yes = Kyllä, enimmäkseen
statement-exercise-yes = Teossa käytettiin pääasiassa julkista valtaa.

question-tool = Oliko organisaatio antanut tai hyväksynyt työvälineen?
why-tool = Puolustukseksi voidaan vedota siihen, että työvälinettä ei ollut hyväksytty. Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä valvontaviranomainen (IMY) ei hyväksynyt tätä.
example-tool = Ruotsin poliisia koskevassa päätöksessä henkilöstö käytti sovellusta, jota viranomainen ei ollut antanut eikä hyväksynyt: ei kumpaakaan.
option-tool-approved = Kyllä
statement-tool-approved = Organisaatio oli antanut tai hyväksynyt työvälineen.
option-tool-not-approved = Ei kumpaakaan
statement-tool-not-approved = Organisaatio ei ollut antanut eikä hyväksynyt työvälinettä.

question-systematic = Oliko käyttö järjestelmällistä tai suositeltua?
why-systematic = Puolustukseksi voidaan vedota siihen, että käyttö oli satunnaista. Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä valvontaviranomainen (IMY) ei hyväksynyt tätä.
example-systematic = Ruotsin poliisia koskevassa päätöksessä muutama työntekijä käytti sovellusta joitakin kertoja, eikä viranomainen ollut suositellut sitä: satunnaista.
option-systematic-occasional = Ei, satunnaista eikä suositeltua
statement-systematic-occasional = Käyttö oli satunnaista, eikä sitä ollut suositeltu.
option-systematic-systematic = Kyllä
statement-systematic-systematic = Käyttö oli järjestelmällistä tai suositeltua.

## Mitä kukin sääntö edellyttää

question-prescribed = Säädetäänkö näiden biometristen tietojen käytöstä erikseen laissa?
why-prescribed = Ruotsin rikosasioiden tietosuojalain mukaan biometrisiä ja geneettisiä tietoja saa käyttää vain, jos siitä on erikseen säädetty ja se on ehdottoman välttämätöntä. Molemmat vaaditaan.
example-prescribed = Ruotsin poliisin tietolain mukaan poliisi saa käsitellä biometrisiä tietoja, jos se on ehdottoman välttämätöntä (2 luvun 4 §): kyllä.
option-prescribed-yes = Kyllä
statement-prescribed-yes = Näiden biometristen tietojen käytöstä säädettiin erikseen laissa.
option-prescribed-no = Ei
statement-prescribed-no = Näiden biometristen tietojen käytöstä ei säädetty erikseen laissa.

question-necessity = Oliko biometristen tietojen käyttö ehdottoman välttämätöntä?
why-necessity = Välttämättömyys on toinen biometrisiä tietoja koskeva vaatimus. Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä valvontaviranomainen (IMY) totesi rikkomuksen, koska asiaa ei ollut lainkaan arvioitu.
example-necessity = Ruotsin poliisia koskevassa päätöksessä kukaan ei ollut arvioinut välttämättömyyttä ennen kuvien vertaamista sovelluksessa: ei arvioitu.
option-necessity-registered = Ei vaadita: tiedot vain kirjattiin tai ne tulivat käsiteltävän asian mukana (2 luvun 13 §)
statement-necessity-registered = Tiedot vain kirjattiin tai ne tulivat käsiteltävän asian mukana, ja siihen niitä saa aina käsitellä.
option-necessity-necessary = Kyllä, arvioitiin ja oli ehdottoman välttämätöntä
statement-necessity-necessary = Biometristen tietojen käyttö arvioitiin, ja se oli ehdottoman välttämätöntä.
option-necessity-not-necessary = Ei, arvioitiin eikä ollut ehdottoman välttämätöntä
statement-necessity-not-necessary = Biometristen tietojen käyttö arvioitiin, eikä se ollut ehdottoman välttämätöntä.
option-necessity-not-assessed = Ei arvioitu lainkaan
statement-necessity-not-assessed = Biometristen tietojen käytön ehdotonta välttämättömyyttä ei arvioitu lainkaan.

question-measures = Olivatko organisatoriset toimenpiteet riittäviä?
why-measures = Rekisterinpitäjän on varmistettava ja pystyttävä osoittamaan, että käsittely on lainmukaista. Säännöt, koulutus ja selvä tehtävänjako ovat organisatorisia toimenpiteitä. Toimenpiteitä, joita ei voida osoittaa, ei oteta huomioon.
example-measures = Ruotsin poliisia koskevassa päätöksessä esitettiin yksi sisäinen menettelyohje, eikä mitään koulutusta voitu osoittaa: ei.
option-measures-sufficient = Kyllä, ja se on osoitettu
statement-measures-sufficient = Organisatoriset toimenpiteet osoitettiin riittäviksi.
option-measures-insufficient = Ei
statement-measures-insufficient = Organisatoriset toimenpiteet eivät olleet riittäviä, tai niitä ei osoitettu riittäviksi.

question-technical-measures = Olivatko tekniset toimenpiteet riittäviä?
why-technical-measures = Velvollisuudella on myös tekninen puoli: mitä järjestelmät sallivat ja mitä ne kirjaavat. Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä puutteita todettiin vain organisatorisessa puolessa.
example-technical-measures = Henkilöstö saattoi asentaa työpuhelimeen minkä tahansa sovelluksen ja ladata siihen tutkinta-aineistoa, eikä mikään kirjannut sitä: ei.
option-technical-measures-sufficient = Kyllä, ja se on osoitettu
statement-technical-measures-sufficient = Tekniset toimenpiteet osoitettiin riittäviksi.
option-technical-measures-insufficient = Ei
statement-technical-measures-insufficient = Tekniset toimenpiteet eivät olleet riittäviä, tai niitä ei osoitettu riittäviksi.

question-special-risk = Saattoiko uusi käsittely aiheuttaa erityisen riskin yksityisyydelle?
why-special-risk = Vaikutustenarviointi on tehtävä etukäteen vain, kun tällainen riski liittyy uuteen käsittelyyn tai merkittäviin muutoksiin.
example-special-risk = Ruotsin poliisia koskevassa päätöksessä kyse oli uudesta tekniikasta, ulkopuolisesta palvelusta kolmannessa maassa ja kasvojentunnistuksesta: kyllä.
option-special-risk-no = Ei
statement-special-risk-no = Uuden käsittelyn ei voitu olettaa aiheuttavan erityistä riskiä yksityisyydelle.
option-special-risk-yes = Kyllä, esimerkiksi uuden tekniikan tai biometrian vuoksi
statement-special-risk-yes = Uuden käsittelyn voitiin olettaa aiheuttavan erityisen riskin yksityisyydelle.

question-impact-assessment = Tehtiinkö vaikutustenarviointi ensin?
why-impact-assessment = Jos yksityisyydelle voi aiheutua erityinen riski, arviointi on tehtävä ennen käsittelyn alkamista.
example-impact-assessment = Sovellus otettiin käyttöön lokakuussa, ja arviointi kirjoitettiin joulukuussa: vasta myöhemmin.
option-impact-assessment-made = Kyllä, ennen käsittelyn alkamista
statement-impact-assessment-made = Vaikutustenarviointi tehtiin ennen käsittelyn alkamista.
option-impact-assessment-not-made = Ei, tai vasta myöhemmin
statement-impact-assessment-not-made = Vaikutustenarviointia ei tehty ennen käsittelyn alkamista.

question-prior-consultation = Kuultiinko valvontaviranomaista ennakolta?
why-prior-consultation = Jos arviointi osoittaa erityisen riskin tai käsittelyn laji aiheuttaa sellaisen, valvontaviranomaista on kuultava hyvissä ajoin ennen käsittelyn alkamista.
example-prior-consultation = Arvioinnissa havaittiin erityinen riski, ja sovellus otettiin käyttöön kysymättä valvontaviranomaiselta: ei.
option-prior-consultation-not-required = Ei vaadita: arviointi tai käsittelyn laji ei osoita erityistä riskiä
option-prior-consultation-consulted = Kyllä, hyvissä ajoin
option-prior-consultation-omitted = Ei, tai vasta myöhemmin, vaikka se vaadittiin
statement-prior-consultation-not-required = Arviointi tai käsittelyn laji ei osoittanut erityistä riskiä, joten valvontaviranomaista ei tarvinnut kuulla.
statement-prior-consultation-consulted = Valvontaviranomaista kuultiin hyvissä ajoin ennen käsittelyn alkamista.
statement-prior-consultation-omitted = Valvontaviranomaista ei kuultu ennen käsittelyn alkamista, vaikka se vaadittiin.

question-legitimate-interest = Oliko oikeutettua etua (6 artiklan 1 kohdan f alakohta)?
why-legitimate-interest = Tällä käsittelyperusteella on kolme osaa: todellinen etu, käsittelyn tarpeellisuus ja se, että rekisteröidyn edut eivät syrjäytä sitä.
example-legitimate-interest = Coop Finnmark -asiassa varkauden selvittäminen oli valvontaviranomaisesta todellinen etu, mutta ilmoitus poliisille olisi riittänyt: ei tarpeellista.
option-legitimate-interest-met = Kyllä, kaikki kolme osaa täyttyvät
statement-legitimate-interest-met = Oikeutettu etu oli olemassa, käsittely oli sitä varten tarpeen, eivätkä rekisteröityjen edut syrjäyttäneet sitä.
option-legitimate-interest-outweighed = Todellinen etu, käsittely tarpeen; rekisteröidyn edut syrjäyttävät sen
statement-legitimate-interest-outweighed = Oikeutettu etu oli olemassa ja käsittely oli sitä varten tarpeen, mutta rekisteröityjen edut syrjäyttivät sen.
option-legitimate-interest-not-necessary = Todellinen etu; käsittely ei ollut tarpeen
statement-legitimate-interest-not-necessary = Oikeutettu etu oli olemassa, mutta käsittely ei ollut sitä varten tarpeen.
option-legitimate-interest-not-necessary-and-outweighed = Todellinen etu; käsittely ei ollut tarpeen, ja rekisteröidyn edut syrjäyttävät sen
statement-legitimate-interest-not-necessary-and-outweighed = Oikeutettu etu oli olemassa, mutta käsittely ei ollut sitä varten tarpeen, ja rekisteröityjen edut syrjäyttivät sen joka tapauksessa.
option-legitimate-interest-not-claimed = Tähän perusteeseen ei vedottu
statement-legitimate-interest-not-claimed = Oikeutettuun etuun ei vedottu, eikä muuta käsittelyperustetta katsota olleen.
option-legitimate-interest-no-interest = Todellista etua ei ollut
statement-legitimate-interest-no-interest = Ei ollut todellista etua, joka voisi olla käsittelyperuste.

question-log-system = Milloin järjestelmä, jonka pitäisi kirjata lokia, otettiin käyttöön?
why-log-system = Ennen 6. toukokuuta 2016 käyttöön otettuja järjestelmiä lokivelvollisuus koskee vasta 6. toukokuuta 2023 alkaen.
example-log-system = Asianhallintajärjestelmä otettiin käyttöön vuonna 2014: ennen 6. toukokuuta 2016.
option-log-system-before-may-2016 = Ennen 6.5.2016
statement-log-system-before-may-2016 = Järjestelmä otettiin käyttöön ennen 6.5.2016.
option-log-system-later = 6.5.2016 tai myöhemmin
statement-log-system-later = Järjestelmä otettiin käyttöön 6.5.2016 tai sen jälkeen.

## Kuinka vakavaa se oli

question-people-used = Kuinka monen tietoja käytettiin tai luovutettiin eteenpäin?
why-people-used = Pieni määrä voi vähentää vakavuutta. Erikseen kysytään, kuinka monen tietoja käytettiin ja kuinka monen tietoihin oli mahdollista päästä.
example-people-used = Ruotsin poliisia koskevassa päätöksessä sovellukseen syötettiin muutaman ihmisen kuvia. Jos asiakasrekisteri vuotaa, kaikki siinä olevat lasketaan.
option-people-used-few = Muutaman
statement-people-used-few = Muutaman ihmisen tietoja käytettiin tai luovutettiin eteenpäin.
option-people-used-many = Monen
statement-people-used-many = Monen ihmisen tietoja käytettiin tai luovutettiin eteenpäin.
option-people-used-very-many = Hyvin monen
statement-people-used-very-many = Hyvin monen ihmisen tietoja käytettiin tai luovutettiin eteenpäin.

question-people-reachable = Kuinka monen tietoihin oli mahdollista päästä?
why-people-reachable = Myös riski voidaan ottaa huomioon, ei vain tosiasiallinen käyttö. Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä pääsy hyvin monen ihmisen tietoihin oli raskauttavaa.
example-people-reachable = Ruotsin poliisia koskevassa päätöksessä syötettiin vähän kuvia, mutta niitä verrattiin hyvin monen ihmisen tietoihin: hyvin paljon useamman.
option-people-reachable-no-more = Ei useamman kuin niiden, joiden tietoja käytettiin
statement-people-reachable-no-more = Muiden tietoihin ei ollut mahdollista päästä kuin niiden, joiden tietoja käytettiin tai luovutettiin eteenpäin.
option-people-reachable-many = Paljon useamman
statement-people-reachable-many = Paljon useamman ihmisen tietoihin oli mahdollista päästä.
option-people-reachable-very-many = Hyvin paljon useamman
statement-people-reachable-very-many = Hyvin paljon useamman ihmisen tietoihin oli mahdollista päästä.

question-staff = Kuinka moni organisaatiossa osallistui tekoon?
why-staff = Ruotsin tullia koskevassa päätöksessä valvontaviranomainen (IMY) piti lieventävänä sitä, että mukana oli vain muutama työntekijä.
example-staff = Ruotsin tullia koskevassa päätöksessä kaksi työntekijää oli liittänyt yksityisen tilinsä työpuhelimeensa: muutama.
option-staff-few = Muutama
statement-staff-few = Vain muutama organisaation henkilöstöstä osallistui.
option-staff-many = Moni
statement-staff-many = Moni organisaation henkilöstöstä osallistui.

question-harm = Aiheutuiko kenellekään vahinkoa?
why-harm = Vahinko otetaan huomioon kaikkialla. Ruotsin rikosasioiden tietosuojalain mukaan riski riittää; Norjassa muutoksenhakulautakunta piti rikkomusta vähemmän vakavana, koska vahinkoa ei aiheutunut.
example-harm = Joku menetti rahaa, koska tilitiedot vuotivat: jonkin verran vahinkoa. Coop Finnmark -asiassa pojille ei osoitettu aiheutuneen vahinkoa.
option-harm-none-shown = Tosiasiallista vahinkoa ei ole näytetty
statement-harm-none-shown = Tosiasiallista vahinkoa ei näytetty aiheutuneen.
option-harm-some = Kyllä, jonkin verran
statement-harm-some = Rekisteröidyille aiheutui jonkin verran vahinkoa.
option-harm-serious = Kyllä, vakavaa vahinkoa
statement-harm-serious = Rekisteröidyille aiheutui vakavaa vahinkoa.

question-risk = Kuinka todennäköistä vahinko oli?
why-risk = Ruotsin rikosasioiden tietosuojalain mukaan vahingon riski riittää: vahinkoa ei ole tarvinnut aiheutua.
example-risk = Ruotsin poliisia koskevassa päätöksessä suuren ihmisjoukon arkoja tietoja oli saatavilla, eikä kukaan tiennyt syötettyjen tietojen kohtaloa: suuri riski.
option-risk-low = Pieni riski
statement-risk-low = Vahingon riski oli pieni.
option-risk-real = Todellinen riski
statement-risk-real = Vahingon riski oli todellinen.
option-risk-high = Suuri riski
statement-risk-high = Vahingon riski oli suuri.

question-data-kind = Millaisia tietoja asia koski?
why-data-kind = Tietojen laji vaikuttaa vakavuuteen. Eurooppalaisten suuntaviivojen mukaan tavalliset tiedot eivät ole lieventävä tekijä, ja arkaluonteiset tiedot tekevät rikkomuksesta vakavamman.
example-data-kind = Nimi ja osoite: tavallisia tietoja. Tiliote: raha-asioita. Diagnoosi tai ammattiliiton jäsenyys: erityisiä henkilötietoryhmiä.
option-data-kind-ordinary = Tavallisia tietoja
statement-data-kind-ordinary = Tiedot olivat tavallisia henkilötietoja.
option-data-kind-close = Sijainti, viestit, raha-asiat, henkilötunnukset
statement-data-kind-close = Tiedot olivat luonteeltaan yksityisiä, kuten sijainti, yksityiset viestit, raha-asiat tai henkilötunnukset.
option-data-kind-special = Erityiset henkilötietoryhmät tai rikostiedot
statement-data-kind-special = Tiedot kuuluivat erityisiin henkilötietoryhmiin tai koskivat rikoksia.
option-data-kind-biometric = Biometriset tiedot ihmisten tunnistamiseen
statement-data-kind-biometric = Tiedot olivat biometrisiä tietoja, joita käytettiin ihmisten tunnistamiseen.

question-people-concerned = Kenen tietoja asia pääasiassa koski?
why-people-concerned = Vastauksella ei ole oikeudellista merkitystä. Aikaisemmin tallennetuissa tapauksissa voi olla vastaus.
example-people-concerned = Klinikan potilastiedot: potilaat. Kamera taukohuoneessa: omat työntekijät. Verkkokaupan tilaukset: asiakkaat.
option-people-concerned-others = Asiakkaat, käyttäjät, yleisö
statement-people-concerned-others = Tiedot koskivat pääasiassa asiakkaita, käyttäjiä tai yleisöä.
option-people-concerned-patients = Potilaat
statement-people-concerned-patients = Tiedot koskivat pääasiassa potilaita.
option-people-concerned-employees = Omat työntekijät tai työnhakijat
statement-people-concerned-employees = Tiedot koskivat pääasiassa organisaation omia työntekijöitä tai työnhakijoita.

question-children = Oliko mukana lasten tietoja?
why-children = Alle 18-vuotiailla on erityinen suoja. Norjan muutoksenhakulautakunnan mukaan merkitys on sitä suurempi, mitä nuorempi lapsi on. 15 vuoden raja on tämän työkalun oma.
example-children = Coop Finnmark -asiassa pojat olivat 15–16-vuotiaita: kyllä, 15–17-vuotiaiden.
option-children-none = Ei
statement-children-none = Rekisteröityjen joukossa ei ollut lapsia.
option-children-teenagers = Kyllä, 15–17-vuotiaiden
statement-children-teenagers = Rekisteröityjen joukossa oli 15–17-vuotiaita lapsia.
option-children-younger = Kyllä, alle 15-vuotiaiden
statement-children-younger = Rekisteröityjen joukossa oli alle 15-vuotiaita lapsia.

question-content = Kuinka paljon tiedot paljastivat?
why-content = Coop Finnmark -asiassa lautakunta piti rikkomusta vähemmän vakavana, koska kolmen sekunnin videolla ei näkynyt kasvoja. Valvontaviranomainen ei maininnut tällaista merkitystä.
example-content = Coop Finnmark -asiassa video kesti noin kolme sekuntia, eikä siinä näkynyt kasvoja: vähän. Jonkun makuuhuoneessa kuvattu video: hyvin yksityistä.
option-content-slight = Vähän: ei kasvoja, ei yksityiskohtia
statement-content-slight = Tiedot paljastivat vähän, eivät kasvoja eivätkä yksityiskohtia.
option-content-ordinary = Tavanomaisen määrän
statement-content-ordinary = Tiedot paljastivat sen verran kuin on tavallista.
option-content-intrusive = Paljon tai hyvin yksityistä
statement-content-intrusive = Tiedot paljastivat paljon tai hyvin yksityisiä asioita.

question-matching = Mihin tietoja verrattiin?
why-matching = Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä kasvojen vertaaminen koko avoimeen internetiin oli raskauttavaa, eikä se voi juuri koskaan olla ehdottoman välttämätöntä.
example-matching = Ruotsin poliisia koskevassa päätöksessä kuvia verrattiin miljardeihin avoimesta internetistä kerättyihin kuviin.
option-matching-limited = Ei mihinkään tai lakisääteisiin rekistereihin
statement-matching-limited = Tietoja ei verrattu mihinkään, tai niitä verrattiin lakisääteisiin rekistereihin.
option-matching-open-internet = Avoimesta internetistä kerättyihin tietoihin
statement-matching-open-internet = Tietoja verrattiin rajattomasti avoimesta internetistä kerättyihin tietoihin.

question-control = Menetettiinkö tietojen hallinta?
why-control = Norjan muutoksenhakulautakunnan mukaan hallinnan menettäminen tekee rikkomuksesta vakavamman. Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä valvontaviranomainen (IMY) piti rikkomusta vakavampana, koska tietojen kohtaloa ei tiedetty.
example-control = Coop Finnmark -asiassa video kulki puhelimesta toiseen ja poistettiin muutaman päivän kuluttua: joksikin aikaa. Varastettu salaamaton tietokone: kyllä.
option-control-kept = Ei, hallinta säilyi
statement-control-kept = Tietojen hallinta säilyi.
option-control-regained = Joksikin aikaa; sitten tiedot poistettiin
statement-control-regained = Tietojen hallinta menetettiin joksikin aikaa, minkä jälkeen tiedot poistettiin.
option-control-lost = Kyllä; tietojen kohtaloa ei tiedetä
statement-control-lost = Tietojen hallinta menetettiin, eikä niiden kohtaloa tiedetä.
option-control-never-had = Sitä ei koskaan ollut: ulkopuolinen palvelu
statement-control-never-had = Tietoja ei missään vaiheessa hallittu, eikä niiden käsittelystä tiedetty.

question-medium = Missä tietoja säilytettiin tai mihin ne kopioitiin?
why-medium = Coop Finnmark -asiassa tietojen säilyttäminen rekisterinpitäjän järjestelmien ulkopuolella teki rikkomuksesta vakavamman. Valvontaviranomainen ja lautakunta perustelivat tätä eri tavoin.
example-medium = Coop Finnmark -asiassa video oli myymäläpäällikön yksityisessä puhelimessa: laite organisaation järjestelmien ulkopuolella.
option-medium-own-system = Organisaation omissa järjestelmissä
statement-medium-own-system = Tietoja säilytettiin organisaation omissa järjestelmissä.
option-medium-outside = Ulkopuolisessa laitteessa tai palvelussa
statement-medium-outside = Tietoja säilytettiin organisaation järjestelmien ulkopuolisessa laitteessa tai palvelussa, tai ne kopioitiin sellaiseen.

question-duration = Kuinka kauan rikkomus jatkui?
why-duration = Kesto on arviointiperuste sekä Ruotsin rikosasioiden tietosuojalaissa että yleisessä tietosuoja-asetuksessa.
example-duration = Yksi kirje väärälle henkilölle: kerran. Sovelluksen käyttö Ruotsin poliisissa: kuukausia. Kamera, joka kuvasi kaksi vuotta: vuoden tai kauemmin.
option-duration-brief = Kerran tai muutaman päivän
statement-duration-brief = Rikkomus tapahtui kerran tai kesti muutaman päivän.
option-duration-months = Viikkoja tai kuukausia
statement-duration-months = Rikkomus kesti viikkoja tai kuukausia.
option-duration-years = Vuoden tai kauemmin
statement-duration-years = Rikkomus kesti vuoden tai kauemmin.

question-retention = Kuinka kauan tietoja säilytettiin?
why-retention = Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä jäi epäselväksi, kuinka kauan tietoja ja vertailun tuloksia oli käsitelty. Se otettiin huomioon määrässä.
example-retention = Kuvia ladataan ulkopuoliseen sovellukseen, eikä kukaan tiedä, milloin ne poistetaan sieltä: kukaan ei osaa sanoa.
option-retention-limited = Tiedossa olevan, rajatun ajan
statement-retention-limited = Tietoja säilytettiin tiedossa oleva, rajattu aika.
option-retention-unclear = Kukaan ei osaa sanoa
statement-retention-unclear = On epäselvää, kuinka kauan tietoja ja niistä saatuja tuloksia säilytettiin.

question-considered = Harkittiinko lakia ja riskejä ensin?
why-considered = Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä valvontaviranomainen (IMY) piti vakavana sitä, ettei oikeudellista harkintaa tehty lainkaan.
example-considered = Ruotsin poliisia koskevassa päätöksessä käyttö alkoi harkitsematta lakia tai riskejä: ei.
option-considered-yes = Kyllä
statement-considered-yes = Lakia ja riskejä harkittiin ennen käyttöä.
option-considered-no = Ei
statement-considered-no = Lakia ja riskejä ei harkittu ennen käyttöä.

question-secrecy = Luovutettiinko salassa pidettäviä tietoja?
why-secrecy = Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä oli raskauttavaa, että tiedot todennäköisesti olivat salassa pidettäviä eikä luovutuksen sallivaa säännöstä ollut osoitettu.
example-secrecy = Salassa pidettävää tutkinta-aineistoa ladataan ulkopuoliseen sovellukseen, eikä mikään säännös salli sitä: kyllä.
option-secrecy-no = Ei
statement-secrecy-no = Salassa pidettäviä tietoja ei luovutettu.
option-secrecy-likely = Todennäköisesti; sallivaa säännöstä ei ole osoitettu
statement-secrecy-likely = Luovutetut tiedot ovat usein salassa pidettäviä, eikä luovutuksen sallivaa säännöstä osoitettu.
option-secrecy-yes = Kyllä; sallivaa säännöstä ei ole osoitettu
statement-secrecy-yes = Salassa pidettäviä tietoja luovutettiin, eikä luovutuksen sallivaa säännöstä osoitettu.

question-own-rules = Noudatettiinko organisaation omia sääntöjä?
why-own-rules = Coop Finnmark -asiassa valvontaviranomaisen mukaan oman menettelyohjeen rikkominen teki rikkomuksesta vakavamman. Lautakunta ei antanut sille tätä merkitystä.
example-own-rules = Coop Finnmark -asiassa tallenteiden luovuttamisesta oli menettelyohje, eikä myymäläpäällikkö noudattanut sitä: ei, niitä rikottiin.
option-own-rules-followed = Kyllä
statement-own-rules-followed = Organisaation omia sääntöjä noudatettiin.
option-own-rules-broken = Ei, niitä rikottiin
statement-own-rules-broken = Organisaation omia sääntöjä ei noudatettu.

question-fault = Oliko teko tahallinen vai tuottamuksellinen?
why-fault = Yleisen tietosuoja-asetuksen mukaan seuraamusmaksu edellyttää vähintään tuottamusta. Ruotsin rikosasioiden tietosuojalain mukaan tahallisuus ja tuottamus otetaan huomioon.
example-fault = Kiireessä väärään osoitteeseen lähetetty viesti on tuottamuksellinen teko. Jatkaminen vastoin tietosuojavastaavan neuvoa viittaa tahallisuuteen.
option-fault-none = Ei kumpaakaan
statement-fault-none = Teko ei ollut tahallinen eikä tuottamuksellinen.
option-fault-negligent = Tavallinen tuottamus
statement-fault-negligent = Teko oli tuottamuksellinen.
option-fault-gross = Törkeä tuottamus
statement-fault-gross = Teko oli törkeän tuottamuksellinen.
option-fault-intentional = Tahallinen
statement-fault-intentional = Teko oli tahallinen.

question-onward = Levittivätkö muut tietoja eteenpäin?
why-onward = Tahallisuutta ja tuottamusta arvioidaan myös tältä osin. Coop Finnmark -asiassa valvontaviranomainen piti levittämistä ennakoitavana; lautakunta totesi vähintään tuottamuksen.
example-onward = Coop Finnmark -asiassa työtoveri lähetti videon pojalleen, joka lähetti sen eteenpäin. Valvontaviranomainen piti tätä ennakoitavana.
option-onward-none = Ei
statement-onward-none = Kukaan muu ei levittänyt tietoja eteenpäin.
option-onward-unforeseen = Kyllä, eikä se ollut ennakoitavissa
statement-onward-unforeseen = Muut levittivät tietoja eteenpäin, mikä ei ollut ennakoitavissa.
option-onward-foreseeable = Kyllä, ja se oli ennakoitavissa
statement-onward-foreseeable = Muut levittivät tietoja eteenpäin, mikä oli ennakoitavissa.

question-mistake-of-law = Tunsivatko teon tehneet säännön?
why-mistake-of-law = Se, vapauttaako säännön tuntemattomuus vastuusta, riippuu siitä, olisiko sääntö pitänyt tuntea. Norjassa se vapauttaa vain, jos tietämättömyys itsessään ei ollut tuottamuksellista.
example-mistake-of-law = Coop Finnmark -asiassa myymäläpäällikkö ei tuntenut sääntöä, eikä se vapauttanut vastuusta: ei, mutta olisi pitänyt tuntea.
option-mistake-of-law-excusable = Ei, eikä siitä voi moittia
statement-mistake-of-law-excusable = Teon tehneet eivät tunteneet sääntöä, eikä heitä voitu siitä moittia.
option-mistake-of-law-not-excusable = Ei, mutta olisi pitänyt tuntea
statement-mistake-of-law-not-excusable = Teon tehneet eivät tunteneet sääntöä, mutta heidän olisi pitänyt tuntea se.
option-mistake-of-law-none = Kyllä
statement-mistake-of-law-none = Teon tehneet tunsivat säännön.

question-who-acted = Kuka toimi?
why-who-acted = Vastaus vaikuttaa tahallisuuden ja tuottamuksen arviointiin. Norjassa edellytetään yrityksen puolesta toimineen henkilön tuottamusta. Siellä usean henkilön virheet yhteensä (kumulatiivinen tuottamus) voivat riittää.
example-who-acted = Coop Finnmark -asiassa teon teki myymäläpäällikkö: johtavassa asemassa oleva. Jos kukaan yksin ei toiminut väärin mutta moni pikkuasia petti: usea henkilö.
option-who-acted-anonymous = Usean henkilön virheet yhteensä
statement-who-acted-anonymous = Kukaan yksin ei toiminut moitittavasti, mutta usean henkilön virheet kertyivät yhteen.
option-who-acted-employee = Työntekijä
statement-who-acted-employee = Teon tehnyt oli työntekijä.
option-who-acted-leader = Johtavassa asemassa oleva
statement-who-acted-leader = Teon tehnyt oli johtavassa asemassa.

## Mitä asialle tehtiin

question-stopped = Missä vaiheessa rikkomus päättyi?
why-stopped = Ruotsin poliisia koskevassa, myöhemmin kumotussa päätöksessä oli raskauttavaa, että käyttö päättyi vasta valvontaviranomaisen (IMY) selvityksen alettua.
example-stopped = Ruotsin poliisia koskevassa päätöksessä käyttö päättyi vasta IMY:n selvityksen alettua: vasta valvontaviranomaisen yhteydenoton jälkeen.
option-stopped-by-self = Ennen valvontaviranomaisen yhteydenottoa
statement-stopped-by-self = Rikkomus päättyi ennen valvontaviranomaisen yhteydenottoa.
option-stopped-after-inquiry = Vasta valvontaviranomaisen yhteydenoton jälkeen
statement-stopped-after-inquiry = Rikkomus päättyi vasta valvontaviranomaisen yhteydenoton jälkeen.
option-stopped-ongoing = Se jatkuu yhä
statement-stopped-ongoing = Rikkomus ei ole päättynyt.

question-repair = Mitä tehtiin vahingon rajoittamiseksi?
why-repair = Toimet vaikutusten rajoittamiseksi ovat arviointiperuste sekä Ruotsin rikosasioiden tietosuojalaissa että yleisessä tietosuoja-asetuksessa.
example-repair = Coop Finnmark -asiassa kaikkiin mukana olleiksi tiedettyihin otettiin muutamassa päivässä yhteyttä, video pyydettiin poistamaan ja tapahtunutta pahoiteltiin.
option-repair-prompt = Ihmisiin otettiin nopeasti yhteyttä ja tiedot poistettiin
statement-repair-prompt = Niihin, joiden tietoja asia koski, otettiin nopeasti yhteyttä, ja tiedot poistettiin.
option-repair-partial = Joitakin toimia, myöhään tai osittain
statement-repair-partial = Vahingon rajoittamiseksi tehtiin joitakin toimia, mutta myöhään tai vain osittain.
option-repair-nothing = Ei mitään
statement-repair-nothing = Vahingon rajoittamiseksi ei tehty mitään.

question-informed = Kerrottiinko asiasta niille, joiden tietoja se koski?
why-informed = Heille on kerrottava käsittelyperuste, vastaanottajat ja säilytysaika, jos he tarvitsevat tietoja oikeuksiensa käyttämiseen. Valvontaviranomainen voi määrätä kertomaan ne.
example-informed = Ruotsin poliisia koskevassa päätöksessä ei mainittu, että niille, joiden kuvia ladattiin, olisi kerrottu asiasta: ei.
option-informed-yes = Kyllä
statement-informed-yes = Asiasta kerrottiin niille, joiden tietoja se koski.
option-informed-no = Ei
statement-informed-no = Asiasta ei kerrottu niille, joiden tietoja se koski.

question-self-report = Ilmoittiko organisaatio asiasta valvontaviranomaiselle?
why-self-report = Omaa ilmoitusta arvioidaan eri tavoin: Norjan muutoksenhakulautakunta piti sitä lieventävänä, mutta eurooppalaisten suuntaviivojen mukaan velvollisuuteen perustuva ilmoitus on neutraali.
example-self-report = Coop Finnmark -asiassa valvontaviranomaiselle ilmoitettiin kuusi päivää videon lähettämisen jälkeen: kyllä, muutamassa päivässä.
option-self-report-prompt = Kyllä, muutamassa päivässä
statement-self-report-prompt = Organisaatio ilmoitti rikkomuksesta valvontaviranomaiselle muutamassa päivässä.
option-self-report-late = Kyllä, myöhemmin
statement-self-report-late = Organisaatio ilmoitti rikkomuksesta valvontaviranomaiselle vasta myöhemmin.
option-self-report-none = Ei
statement-self-report-none = Organisaatio ei ilmoittanut rikkomuksesta valvontaviranomaiselle.

question-discovery = Olisiko valvontaviranomainen saanut tiedon muutenkin?
why-discovery = Norjan muutoksenhakulautakunnan mukaan oman ilmoituksen merkitys riippuu rikkomuksen vakavuudesta ja siitä, kuinka todennäköistä sen paljastuminen oli.
example-discovery = Vuoto, josta lehdet kirjoittivat: todennäköistä. Muutaman yksityisen puhelimen välillä lähetetty video: epätodennäköistä.
option-discovery-unlikely = Epätodennäköistä
statement-discovery-unlikely = Valvontaviranomainen tuskin olisi saanut tietoa muuten.
option-discovery-likely = Todennäköistä
statement-discovery-likely = Valvontaviranomainen olisi todennäköisesti saanut tiedon muutenkin.

question-found-by = Kuka havaitsi rikkomuksen?
why-found-by = Se, kuinka nopeasti organisaatio itse havaitsi rikkomuksen, vaikuttaa Norjan muutoksenhakulautakunnan mukaan oman ilmoituksen merkitykseen.
example-found-by = Loki tarkistettiin samalla viikolla, ja asia näkyi siitä: organisaatio itse, nopeasti. Asiakas otti yhteyttä: muut.
option-found-by-self-quickly = Organisaatio itse, nopeasti
statement-found-by-self-quickly = Organisaatio itse havaitsi rikkomuksen nopeasti.
option-found-by-self-later = Organisaatio itse, jonkin ajan kuluttua
statement-found-by-self-later = Organisaatio itse havaitsi rikkomuksen jonkin ajan kuluttua.
option-found-by-others = Muut
statement-found-by-others = Rikkomuksen havaitsivat muut.

question-guidelines = Oliko olemassa ohjeita ja koulutusta, jotka olisivat voineet estää rikkomuksen?
why-guidelines = Ne vaikuttavat vastuun asteeseen. Ruotsin valvontaviranomainen (IMY) edellyttää, että ne tavoittavat kaikki; Norjan muutoksenhakulautakunta piti niitä lieventävinä.
example-guidelines = Coop Finnmark -asiassa lautakunta totesi ohjeet, joiden ansiosta reagoitiin nopeasti: kyllä. Ruotsin poliisissa menettelyohje ei ollut tavoittanut kaikkia.
option-guidelines-known = Kyllä, ne olivat olemassa ja tiedossa
statement-guidelines-known = Ohjeet ja koulutus, jotka olisivat voineet estää rikkomuksen, olivat olemassa ja tiedossa.
option-guidelines-not-spread = Kyllä, mutta ne eivät tavoittaneet kaikkia
statement-guidelines-not-spread = Ohjeet ja koulutus, jotka olisivat voineet estää rikkomuksen, olivat olemassa mutta eivät tavoittaneet kaikkia.
option-guidelines-none = Ei
statement-guidelines-none = Ohjeita ja koulutusta, jotka olisivat voineet estää rikkomuksen, ei ollut.

question-earlier-fee = Onko aikaisemmin määrätty seuraamusmaksu tietosuoja-asiassa?
why-earlier-fee = Aikaisemmat rikkomukset (toistuminen) voivat suurentaa seuraamusmaksua. Ruotsin rikosasioiden tietosuojalaissa mainitaan vain aikaisemmat seuraamusmaksut, ei aikaisempaa arvostelua.
example-earlier-fee = Organisaatiolle määrättiin seuraamusmaksu kaksi vuotta sitten: kyllä. Sille annettiin vain huomautus: ei.
option-earlier-fee-none = Ei
statement-earlier-fee-none = Tietosuoja-asiassa ei ollut aikaisemmin määrätty seuraamusmaksua.
option-earlier-fee-yes = Kyllä, yksi tai useampi
statement-earlier-fee-yes = Tietosuoja-asiassa oli aikaisemmin määrätty yksi tai useampi seuraamusmaksu.

question-cooperation = Miten organisaatio teki yhteistyötä valvontaviranomaisen kanssa?
why-cooperation = Yhteistyö mainitaan yleisessä tietosuoja-asetuksessa. Eurooppalaisten suuntaviivojen mukaan vain lain vaatimuksen ylittävä yhteistyö on lieventävää, ja selvityksen vaikeuttaminen on raskauttavaa.
example-cooperation = Valvontaviranomaisen kysymyksiin vastattiin määräajassa: lain vaatimalla tavalla. Sitä ei päästetty tiloihin: selvitystä vaikeutettiin.
option-cooperation-beyond = Enemmän kuin laki vaatii
statement-cooperation-beyond = Organisaatio teki valvontaviranomaisen kanssa yhteistyötä enemmän kuin laki vaatii.
option-cooperation-as-required = Lain vaatimalla tavalla
statement-cooperation-as-required = Organisaatio teki valvontaviranomaisen kanssa yhteistyötä lain vaatimalla tavalla.
option-cooperation-obstructed = Selvitystä vaikeutettiin
statement-cooperation-obstructed = Organisaatio vaikeutti valvontaviranomaisen selvitystä.

question-earlier-orders = Noudatettiinko samasta asiasta aikaisemmin annettuja määräyksiä?
why-earlier-orders = Tämä mainitaan yleisessä tietosuoja-asetuksessa. Eurooppalaisten suuntaviivojen mukaan määräyksen noudattaminen on neutraalia ja noudattamatta jättäminen raskauttavaa.
example-earlier-orders = Kaksi vuotta sitten valvontaviranomainen määräsi organisaation valvomaan, kuka tietoja lukee, eikä sitä ole vieläkään tehty: ei.
option-earlier-orders-followed = Kyllä, tai niitä ei ollut
statement-earlier-orders-followed = Samasta asiasta aikaisemmin annettuja määräyksiä noudatettiin, tai niitä ei ollut.
option-earlier-orders-not-followed = Ei
statement-earlier-orders-not-followed = Samasta asiasta aikaisemmin annettuja määräyksiä ei noudatettu.

question-gain = Saatiinko rikkomuksesta hyötyä tai vältettiinkö sillä tappiota?
why-gain = Taloudellinen etu mainitaan yleisessä tietosuoja-asetuksessa ja Norjan laissa. Eurooppalaisten suuntaviivojen mukaan rikkomuksesta saatu hyöty on raskauttavaa.
example-gain = Asiakastietoja myytiin: kyllä. Turvatoimi jätettiin tekemättä kustannusten säästämiseksi: kyllä, vältettiin tappiota.
option-gain-none = Ei
statement-gain-none = Rikkomuksesta ei saatu hyötyä, eikä sillä vältetty tappiota.
option-gain-yes = Kyllä
statement-gain-yes = Rikkomuksesta saatiin hyötyä, tai sillä vältettiin tappiota.

question-promoted = Tehtiinkö teko organisaation etujen edistämiseksi?
why-promoted = Norjan hallintolaissa (forvaltningsloven) tämä on yksi niistä seikoista, jotka voidaan ottaa huomioon.
example-promoted = Kauppa kuvasi asiakkaitaan myydäkseen enemmän: kyllä. Työntekijä katsoi naapurin tietoja uteliaisuuttaan: ei.
option-promoted-no = Ei
statement-promoted-no = Tekoa ei tehty organisaation etujen edistämiseksi.
option-promoted-yes = Kyllä
statement-promoted-yes = Teko tehtiin organisaation etujen edistämiseksi.

question-other-reactions = Onko samasta rikkomuksesta jo määrätty muita seuraamuksia?
why-other-reactions = Norjan hallintolaissa (forvaltningsloven) mainitaan muut seuraamukset, joita on määrätty yritykselle tai sen puolesta toimineille.
example-other-reactions = Teon tehnyt työntekijä on tuomittu siitä, tai yrityksen on pitänyt maksaa rikosoikeudellinen sakko: kyllä.
option-other-reactions-yes = Kyllä
statement-other-reactions-yes = Samasta rikkomuksesta on jo määrätty muita seuraamuksia.
option-other-reactions-none = Ei
statement-other-reactions-none = Samasta rikkomuksesta ei ole määrätty muita seuraamuksia.

question-warned = Annettiinko julkishallinnon elimelle ensin varoitus ja korjaussuunnitelma?
why-warned = Romaniassa julkishallinnon elimelle annetaan ensin varoitus ja suunnitelma. Seuraamusmaksu voidaan määrätä vasta, kun suunnitelman määräaika on päättynyt eikä kaikkea ole tehty.
example-warned = Valvontaviranomainen antaa kaupungille 60 päivää suojata kameransa. Sen jälkeen kaksi on yhä kaikille avoimia: kaikkea ei tehty.
option-warned-carried-out = Kyllä, ja koko suunnitelma toteutettiin ajoissa
statement-warned-carried-out = Elimelle annettiin ensin varoitus, ja se toteutti koko suunnitelman määräajassa.
option-warned-running = Kyllä, eikä suunnitelman määräaika ole päättynyt
statement-warned-running = Elimelle annettiin ensin varoitus, eikä suunnitelman määräaika ole päättynyt.
option-warned-no = Ei
statement-warned-no = Elimelle ei annettu ensin varoitusta.
option-warned-not-carried-out = Kyllä, eikä koko suunnitelmaa toteutettu ajoissa
statement-warned-not-carried-out = Elimelle annettiin ensin varoitus, eikä se toteuttanut koko suunnitelmaa määräajassa.

question-means = Kuinka vahva talous on?
why-means = Taloudellinen kantokyky mainitaan Norjan laissa. Coop Finnmark -asiassa valvontaviranomainen suurensi seuraamusmaksua sen vuoksi; lautakunta ei käyttänyt sitä.
example-means = Coop Finnmark -asiassa liikevaihto oli hieman yli miljardi Norjan kruunua, ja valvontaviranomainen halusi seuraamusmaksun, joka tuntuu: vahva.
option-means-weak = Heikko
statement-means-weak = Organisaation talous on heikko.
option-means-ordinary = Tavanomainen
statement-means-ordinary = Organisaation talous on tavanomainen.
option-means-strong = Vahva
statement-means-strong = Organisaation talous on vahva.

## Harkinta

question-excuse = Onko seuraamusmaksun alentamiseen perustetta?
why-excuse = Ruotsin rikosasioiden tietosuojalain mukaan seuraamusmaksua voidaan alentaa tai siitä voidaan luopua, jos rikkomus on anteeksiannettava tai seuraamusmaksu olisi kohtuuton. Tietämättömyyttä säännöistä ja puutteellisia menettelyjä ei pidetä perusteena.
example-excuse = Ruotsin poliisia koskevassa päätöksessä IMY ei todennut perustetta: se, etteivät säännöt olleet tiedossa tai menettelyt kunnossa, ei riitä.
option-excuse-excusable = Rikkomus oli anteeksiannettava
statement-excuse-excusable = Rikkomus oli anteeksiannettava.
option-excuse-unreasonable = Seuraamusmaksu olisi kohtuuton
statement-excuse-unreasonable = Seuraamusmaksu olisi kohtuuton.
option-excuse-did-not-know = Sääntöjä ei tunnettu
statement-excuse-did-not-know = Rekisterinpitäjä ei tuntenut sääntöjä.
option-excuse-poor-routines = Menettelyt olivat puutteellisia
statement-excuse-poor-routines = Rekisterinpitäjän menettelyt olivat puutteellisia.
option-excuse-none = Ei perustetta
statement-excuse-none = Seuraamusmaksun alentamiseen ei ole perustetta.

question-reprimand = Riittäisikö huomautus?
why-reprimand = Huomautus voidaan antaa seuraamusmaksun sijasta, jos rikkomus on vähäinen tai seuraamusmaksu olisi luonnolliselle henkilölle kohtuuton rasite.
example-reprimand = Coop Finnmark -asiassa lautakunta harkitsi huomautusta ja päätyi hieman epäröiden siihen, että seuraamusmaksu oli lähtökohtaisesti paikallaan: ei.
option-reprimand-suffices = Kyllä
statement-reprimand-suffices = Huomautus riittäisi.
option-reprimand-not-enough = Ei
statement-reprimand-not-enough = Huomautus ei riittäisi.

question-complexity = Kuinka monimutkainen asia on tosiseikoiltaan ja oikeudellisesti?
why-complexity = Mitä yksinkertaisempi asia on tosiseikoiltaan ja oikeudellisesti, sitä lyhyempi käsittelyaika Norjassa hyväksytään.
example-complexity = Coop Finnmark -asiassa oli kyse yhdestä lyhyestä videosta, ja yritys myönsi rikkomuksen: ei monimutkainen.
option-complexity-simple = Ei monimutkainen
statement-complexity-simple = Asia ei ole monimutkainen tosiseikoiltaan eikä oikeudellisesti.
option-complexity-complex = Monimutkainen
statement-complexity-complex = Asia on monimutkainen tosiseikoiltaan tai oikeudellisesti.

question-time-reasons = Perusteliko valvontaviranomainen käsittelyaikaansa?
why-time-reasons = Norjassa valvontaviranomaisen on kerrottava perusteluissaan, miten se on arvioinut oman käsittelyaikansa.
example-time-reasons = Coop Finnmark -asiassa valvontaviranomaisen päätöksessä ei kerrottu, miten kulunutta aikaa oli arvioitu: ei.
option-time-reasons-no = Ei
statement-time-reasons-no = Valvontaviranomainen ei kertonut, miten se oli arvioinut käsittelyaikansa.
option-time-reasons-yes = Kyllä
statement-time-reasons-yes = Valvontaviranomainen kertoi, miten se oli arvioinut käsittelyaikansa.

question-time-effect = Miten käsittelyaika vaikutti seuraamusmaksuun?
why-time-effect = Norjassa vaikutus vaihtelee olemattomasta siihen, että seuraamusmaksusta luovutaan kokonaan. Kaavaa ei ole, joten vaikutus kirjoitetaan tähän.
example-time-effect = Coop Finnmark -asia päättyi kaksi vuotta ja neljä kuukautta rikkomuksen jälkeen, ja lautakunta luopui seuraamusmaksusta.
option-time-effect-waived = Seuraamusmaksusta luovuttiin
statement-time-effect-waived = Seuraamusmaksusta luovuttiin käsittelyajan vuoksi.
option-time-effect-reduced = Seuraamusmaksua alennettiin
statement-time-effect-reduced = Seuraamusmaksua alennettiin käsittelyajan vuoksi.
option-time-effect-none = Ei mitenkään
statement-time-effect-none = Käsittelyaika ei vaikuttanut seuraamusmaksuun.

question-appealed = Haettiinko päätökseen muutosta?
why-appealed = Norjassa muutoksenhakulautakunta ei saa suurentaa seuraamusmaksua päätöksen saajan omasta valituksesta, lueteltuja poikkeuksia lukuun ottamatta.
example-appealed = Coop Finnmark -asiassa muutosta haki maksuvelvollinen yritys eikä kukaan muu: kyllä, vain päätöksen saaja.
option-appealed-by-addressee = Kyllä, vain päätöksen saaja
statement-appealed-by-addressee = Vain päätöksen saaja haki muutosta.
option-appealed-no = Ei
statement-appealed-no = Päätökseen ei haettu muutosta.

question-seriousness = Kuinka vakava rikkomus kokonaisuutena on?
why-seriousness = Vakavuus on harkintaa. Yleisen tietosuoja-asetuksen rikkomisessa eurooppalaisten suuntaviivojen lähtömäärä on 0–10{ "\u00A0" }%, 10–20{ "\u00A0" }% tai 20–100{ "\u00A0" }% enimmäismäärästä.
example-seriousness = Coop Finnmark -asiassa valvontaviranomainen piti rikkomusta vakavana, lautakunta ei. Epäselvän voi jättää avoimeksi.
option-seriousness-low = Vähäinen
statement-seriousness-low = Rikkomuksen vakavuus on vähäinen.
option-seriousness-medium = Keskitasoinen
statement-seriousness-medium = Rikkomuksen vakavuus on keskitasoinen.
option-seriousness-high = Suuri
statement-seriousness-high = Rikkomuksen vakavuus on suuri.

## Päivämäärät

question-breach-start = Milloin rikkomus alkoi?
why-breach-start = Vanhentumisaika voi alkaa tästä. Ruotsissa se lasketaan ”rikkomuksen päivästä”. Jatkuvassa rikkomuksessa kokeillaan sekä ensimmäistä että viimeistä päivää.
example-breach-start = Coop Finnmark -asiassa video kuvattiin ja lähetettiin 4. huhtikuuta 2019. Jos vain kuukausi on tiedossa, se riittää.
question-breach-end = Milloin rikkomus päättyi?
why-breach-end = Vastaus kertoo, olivatko säännöt voimassa. Aika, jonka kuluessa seuraamusmaksu on määrättävä (vanhentuminen), voi alkaa tästä. Norjassa se alkaa ja on viisi vuotta.
example-breach-end = Ruotsin poliisia koskevan päätöksen mukaan sovelluksen käyttö kesti 3. maaliskuuta 2020 asti.
question-reported-on = Milloin organisaatio ilmoitti asiasta?
why-reported-on = Nopea ilmoitus voi olla organisaation eduksi, ja valvontaviranomaisen sen jälkeen käyttämä aika voidaan laskea.
example-reported-on = Coop Finnmark -asiassa ilmoitus valvontaviranomaiselle on päivätty 10. huhtikuuta 2019.
question-requested-on = Milloin valvontaviranomainen pyysi ensimmäisen kerran selvitystä?
why-requested-on = Se on käsittelyajan vaihe. Norjassa käsittelyaika on laskettu tästä päivästä (PVN-2021-03). Coop Finnmark -asiassa lautakunta laski mukaan myös sitä edeltäneet kuusi kuukautta.
example-requested-on = Coop Finnmark -asiassa valvontaviranomainen pyysi selvitystä 8. lokakuuta 2019, kuusi kuukautta ilmoituksen jälkeen.
question-answered-on = Milloin selvityspyyntöön vastattiin?
why-answered-on = Aika ennen vastausta ja sen jälkeen näytetään erillisinä vaiheina.
example-answered-on = Coop Finnmark -asiassa yritys vastasi 21. lokakuuta 2019, kolmetoista päivää pyynnön jälkeen.
question-chance-to-comment-on = Milloin seuraamusmaksusta sai ensimmäisen kerran lausua?
why-chance-to-comment-on = Ruotsissa tilaisuus lausua on annettava viiden vuoden kuluessa rikkomuksesta, tai seuraamusmaksua ei voida määrätä.
example-chance-to-comment-on = Organisaatio saa 3. toukokuuta kirjeen, jossa ehdotetaan seuraamusmaksua ja pyydetään lausumaan siitä: 3. toukokuuta.
question-notice-on = Milloin seuraamusmaksusta annettiin ennakkoilmoitus?
why-notice-on = Se on yksi käsittelyajan vaiheista ja voi katkaista määräajan. Norjassa ennakkoilmoitus katkaisee viiden vuoden määräajan.
example-notice-on = Coop Finnmark -asiassa valvontaviranomainen antoi ennakkoilmoituksen 28. helmikuuta 2020, kymmenen kuukautta ennen päätöstä.
question-commented-on = Milloin ennakkoilmoitukseen annettiin lausuma?
why-commented-on = Se erottaa päätöksen saajan ajan valvontaviranomaisen ajasta, kun käsittelyaikaa lasketaan.
example-commented-on = Coop Finnmark -asiassa yrityksen lausuma on päivätty 25. maaliskuuta 2020, lähes neljä viikkoa ennakkoilmoituksen jälkeen.
question-decided-on = Milloin valvontaviranomainen teki päätöksen?
why-decided-on = Päätös voi katkaista tai päättää vanhentumisajan. Se ratkaisee myös, minkä vuoden liikevaihto otetaan huomioon: päätöstä edeltävän.
example-decided-on = Coop Finnmark -asiassa valvontaviranomainen teki päätöksen 22. joulukuuta 2020. Päivä on päätöksessä itsessään.
question-received-on = Milloin päätöksen saaja sai päätöksen?
why-received-on = Muutoksenhakuaika voi alkaa tästä. Norjassa ja Ruotsissa se alkaa ja on kolme viikkoa, mutta julkisella osapuolella Ruotsissa se alkaa päivästä, jona päätös annettiin.
example-received-on = Joulukuun 22. päivänä tehty päätös tulee organisaatiolle 28. joulukuuta: 28. joulukuuta.
question-appeal-by = Minkä viimeisen muutoksenhakupäivän päätös asetti?
why-appeal-by = Päätöksessä voidaan itsessään asettaa viimeinen päivä, kuten Coop Finnmark -asiassa. Siihen mennessä tehty valitus on ajoissa.
example-appeal-by = Coop Finnmark -asiassa päätöksen saatekirjeessä viimeiseksi päiväksi ilmoitettiin 28. tammikuuta 2021.
question-appealed-on = Milloin muutosta haettiin?
why-appealed-on = Vastaus kertoo, haettiinko muutosta ajoissa, ja siitä alkaa käsittelyajan seuraava vaihe.
example-appealed-on = Coop Finnmark -asiassa yritys haki muutosta 28. tammikuuta 2021, päätöksessä asetettuna viimeisenä päivänä.
question-forwarded-on = Milloin valitus tuli sille, joka ratkaisee sen?
why-forwarded-on = Myös aika ennen valituksen siirtämistä eteenpäin kuuluu kokonaiskäsittelyaikaan.
example-forwarded-on = Coop Finnmark -asiassa valvontaviranomainen lähetti valituksen lautakunnalle 3. toukokuuta 2021.
question-closed-on = Milloin valitus ratkaistiin?
why-closed-on = Norjassa muutoksenhakulautakunta arvioi koko ajan omaan päätökseensä asti.
example-closed-on = Coop Finnmark -asiassa lautakunta teki päätöksen 31. elokuuta 2021.
question-final-on = Milloin päätös tuli lainvoimaiseksi?
why-final-on = Maksuaika voi alkaa lainvoimasta. Norjassa ja Ruotsissa se alkaa siitä. Ruotsissa siitä alkavat myös ne viisi vuotta, joiden jälkeen maksamaton seuraamusmaksu raukeaa.
example-final-on = Kukaan ei hae muutosta, ja muutoksenhakuaika päättyy 12. toukokuuta: päätös on lainvoimainen, kun se päivä on kulunut.
question-rate-day = Miltä päivältä valuuttakurssi on?
why-rate-day = Määrät muunnetaan vain päivätyllä kurssilla, jotta kuka tahansa voi tarkistaa tuloksen.
example-rate-day = Kurssi on keskuspankin kurssi 2. tammikuuta 2025: 2. tammikuuta 2025.

## Määrät

question-ownership = Kuuluuko organisaatio konserniin?
why-ownership = Enimmäismäärä määräytyy koko yrityksen liikevaihdosta. Jos kaikki tai lähes kaikki osakkeet ovat yhdellä omistajalla, konserni otetaan huomioon, ellei olettamaa kumota.
example-ownership = Tytäryhtiö, jonka emoyhtiö omistaa kokonaan: kyllä, kaikki osakkeet. Perheyritys, jolla ei ole omistajayhtiötä eikä tytäryhtiöitä: itsenäinen.
option-ownership-alone = Ei, se on itsenäinen
statement-ownership-alone = Organisaatio ei kuulu konserniin.
option-ownership-rebutted = Omistettu, mutta omistajalla ei ole ratkaisevaa vaikutusvaltaa
statement-ownership-rebutted = Kaikki tai lähes kaikki osakkeet ovat toisella, mutta osoitettiin, ettei omistajalla ole ratkaisevaa vaikutusvaltaa.
option-ownership-controlled = Osittain omistettu, ratkaiseva vaikutusvalta
statement-ownership-controlled = Organisaation omistaa osittain toinen, jolla on ratkaiseva vaikutusvalta, tai se itse käyttää sellaista muihin.
option-ownership-presumed = Kyllä, kaikki tai lähes kaikki osakkeet
statement-ownership-presumed = Kaikki tai lähes kaikki osakkeet ovat toisella.

question-viability = Vaarantaisiko seuraamusmaksu peruuttamattomasti yrityksen taloudellisen elinkelpoisuuden?
why-viability = Maksukyvyttömyys otetaan huomioon vain poikkeuksellisesti, ja siitä on oltava objektiivista näyttöä. Pelkkä varojen puute ei alenna seuraamusmaksua.
example-viability = Tilinpäätös ja ennusteet osoittavat, että yritys joutuisi lopettamaan, jos se maksaisi: kyllä. Yksi tappiollinen vuosi: ei näytetty.
option-viability-jeopardised = Kyllä, näytetty
statement-viability-jeopardised = Näytettiin, että seuraamusmaksu vaarantaisi peruuttamattomasti yrityksen taloudellisen elinkelpoisuuden.
option-viability-viable = Ei, tai ei näytetty
statement-viability-viable = Ei näytetty, että seuraamusmaksu vaarantaisi peruuttamattomasti yrityksen taloudellisen elinkelpoisuuden.

question-asset-loss = Menettäisikö omaisuus arvonsa seuraamusmaksun vuoksi?
why-asset-loss = Arvon menetys on näytettävä, ja sen on johduttava seuraamusmaksusta. Pelkkä maksukyvyttömyys ei riitä.
example-asset-loss = Arviosta ilmenee, että seuraamusmaksu pakottaisi myymään koneet paljon alle niiden arvon: kyllä.
option-asset-loss-proven = Kyllä, näytetty
statement-asset-loss-proven = Näytettiin, että omaisuus menettäisi arvonsa seuraamusmaksun vuoksi.
option-asset-loss-not-proven = Ei, tai ei näytetty
statement-asset-loss-not-proven = Ei näytetty, että omaisuus menettäisi arvonsa seuraamusmaksun vuoksi.

question-social-context = Onko olemassa erityinen yhteiskunnallinen ja taloudellinen tilanne?
why-social-context = Tämä on eurooppalaisten suuntaviivojen kolmas maksukyvyttömyyden edellytys.
example-social-context = Yritys on pienen paikkakunnan suurin työnantaja, eivätkä ihmiset juuri löytäisi siellä muuta työtä: tilanne voi olla tällainen.
option-social-context-specific = Kyllä
statement-social-context-specific = Olemassa on erityinen yhteiskunnallinen ja taloudellinen tilanne.
option-social-context-ordinary = Ei
statement-social-context-ordinary = Erityistä yhteiskunnallista ja taloudellista tilannetta ei ole.

question-turnover = Mikä oli organisaation maailmanlaajuinen liikevaihto päätöstä edeltävänä vuonna?
why-turnover = Yleisen tietosuoja-asetuksen mukaan yrityksen enimmäismäärä on kiinteä määrä tai osuus sen maailmanlaajuisesta liikevaihdosta sen mukaan, kumpi on suurempi.
example-turnover = Päätös tehdään vuonna 2024: kirjoita yrityksen vuoden 2023 tilinpäätöksen mukainen myynti ilman arvonlisäveroa.
question-rate = Kuinka paljon yksi euro on seuraamusmaksun valuutassa?
why-rate = Yleisen tietosuoja-asetuksen enimmäismäärät ovat euroina. Mitään ei muunneta ilman kurssia, joka on kirjoitettu tähän tai säädetty laissa.
example-rate = Yksi euro maksaa 11,20 kruunua: kirjoita 11,20.
question-notified = Mikä määrä ilmoitettiin ennakolta?
why-notified = Vastaus kertoo, muuttiko valvontaviranomainen kantaansa ennakkoilmoituksen ja päätöksen välillä.
example-notified = Coop Finnmark -asiassa valvontaviranomaisen ennakkoilmoituksessa oli 400{ "\u00A0" }000 Norjan kruunua.
question-decided = Minkä suuruisen seuraamusmaksun valvontaviranomainen määräsi?
why-decided = Sitä verrataan tässä laskettuihin määriin. Norjassa se on myös enimmäismäärä, johon päätöksen saajan oma valitus voi johtaa, lueteltuja poikkeuksia lukuun ottamatta.
example-decided = Coop Finnmark -asiassa valvontaviranomainen määräsi 400{ "\u00A0" }000 Norjan kruunun seuraamusmaksun, kuten se oli ilmoittanut.
question-level = Mikä taso on oikea ennen käsittelyajan tai alentamisen vaikutusta?
why-level = Laissa ei ole kaavaa tasolle. Tähän kirjoitettu luku on harkintaa, ja se rajataan lain mukaiseen enimmäismäärään.
example-level = Coop Finnmark -asiassa lautakunta piti noin 50{ "\u00A0" }000 Norjan kruunua oikeana ennen kuin se arvioi käsittelyajan.
question-time-cut = Kuinka paljon vähennettiin käsittelyajan vuoksi?
why-time-cut = Norjassa käsittelyaika on erillinen viimeinen vaihe. Kaavaa ei ole, joten määrä kirjoitetaan tähän.
example-time-cut = Asiassa PVN-2021-03 lautakunta alensi seuraamusmaksun 400{ "\u00A0" }000 kruunusta 250{ "\u00A0" }000 Norjan kruunuun vain ajan vuoksi: 150{ "\u00A0" }000.
question-costs = Mikä oli kulukorvaus?
why-costs = Norjassa korvataan tarpeelliset ja olennaiset kulut, kun päätöstä muutetaan asianosaisen eduksi.
example-costs = Coop Finnmark -asian jälkeen lautakunta määräsi korvattavaksi 69{ "\u00A0" }000 Norjan kruunua (PVN-2021-15).
question-group-turnover = Mikä oli koko konsernin maailmanlaajuinen liikevaihto päätöstä edeltävänä vuonna?
why-group-turnover = Jos toisella yhtiöllä on ratkaiseva vaikutusvalta, enimmäismäärän osuus lasketaan konsernin liikevaihdosta.
example-group-turnover = Yritys itse myy 20 miljoonalla ja konsernin kaikki yhtiöt yhteensä 900 miljoonalla: kirjoita 900 miljoonaa.
question-funds = Mitkä ovat organisaation varat, rahoitus tai budjetti?
why-funds = Jos liikevaihtoa ei ole, Ison-Britannian ohjeissa käytetään varoja, rahoitusta tai hallintobudjettia.
example-funds = Hyväntekeväisyysjärjestöllä ei ole myyntiä, mutta se käyttää kaksi miljoonaa puntaa vuodessa: kirjoita se budjetti.
question-budget = Kuinka suuri on organisaation vuosibudjetti?
why-budget = Joissakin maissa julkishallinnon elimen enimmäismäärä on osuus sen budjetista, kiinteään rajaan asti.
example-budget = Koululla on käytettävissään kolme miljoonaa euroa vuodessa: kirjoita se.
question-turnover-rate = Kuinka paljon yksi euro (Isossa-Britanniassa yksi punta) on liikevaihdon valuutassa?
why-turnover-rate = Enimmäismäärä on euroina (Isossa-Britanniassa puntina). Muussa valuutassa olevaa liikevaihtoa ei käytetä ilman päivättyä kurssia.
example-turnover-rate = Liikevaihto on dollareina, enimmäismäärä euroina, ja yksi euro maksaa 1,08 dollaria: kirjoita 1,08.
question-stated-ceiling = Minkä enimmäismäärän päätös itse ilmoittaa?
why-stated-ceiling = Jos määrä poikkeaa lain mukaisesta, ero näytetään. Se ei vaikuta tulokseen.
example-stated-ceiling = Ruotsin poliisia koskevassa päätöksessä suurimmaksi mahdolliseksi määräksi ilmoitetaan 10 miljoonaa kruunua.
figure-rounding = Pyöristystarkkuus
question-rounding = Mihin laskettu seuraamusmaksu pyöristetään?
why-rounding = Joissakin päätöksissä pyöristetään valuutan kokonaisiin yksiköihin. Kirjoita silloin 1; jätä tyhjäksi, jos ei pyöristetä.
example-rounding = Kun luku on 1{ "\u00A0" }000, määrästä 12{ "\u00A0" }345 tulee 12{ "\u00A0" }000. Kun se on 1, vain desimaalit pyöristetään.
question-year-end = Milloin liikevaihdon tilikausi päättyi?
why-year-end = Ratkaiseva on päätöstä edeltävä tilikausi, ei rikkomusta edeltävä.
example-year-end = Päätös on kesäkuulta 2024, ja tilikausi on kalenterivuosi: 31. joulukuuta 2023.
figure-share = Lähtömäärä
question-share = Kuinka suuri osuus enimmäismäärästä lähtömäärä on?
why-share = Suuntaviivoissa annetaan kullekin vakavuusasteelle rajat. Valvontaviranomainen harkitsee, missä kohdassa rajojen sisällä ollaan.
example-share = Keskitasoinen vakavuus, rajojen 10{ "\u00A0" }% ja 20{ "\u00A0" }% puolivälissä: kirjoita 15{ "\u00A0" }%.
figure-tier-share = Liikevaihto
question-tier-share = Mitä osuutta käytetään liikevaihdon vuoksi?
why-tier-share = Suuntaviivoissa annetaan kullekin liikevaihdon kokoluokalle rajat. Valvontaviranomainen harkitsee, missä kohdassa rajojen sisällä ollaan.
example-tier-share = Kun liikevaihto on 30 miljoonaa euroa, rajat ovat 1,5{ "\u00A0" }% ja 10{ "\u00A0" }%: 5{ "\u00A0" }% on niiden sisällä.
figure-factors = Muut tekijät
question-factors = Kuinka monta prosenttia määrästä jää raskauttavien ja lieventävien tekijöiden jälkeen?
why-factors = Mikään lähde ei ilmoita näiden tekijöiden suuruutta. 80{ "\u00A0" }% pienentää määrää viidenneksellä, 105{ "\u00A0" }% suurentaa sitä ja 100{ "\u00A0" }% jättää sen ennalleen.
example-factors = Aikaisempi rikkomus suurentaa ja nopea korjaaminen pienentää, ja katsot niiden kumoavan toisensa: kirjoita 100{ "\u00A0" }%.
figure-proportion = Oikeasuhteisuus
question-proportion = Kuinka monta prosenttia määrästä jää oikeasuhteisuuden arvioinnin jälkeen?
why-proportion = Viimeinen vaihe voi pienentää tai suurentaa määrää, mutta ei koskaan yli enimmäismäärän. 100{ "\u00A0" }% jättää sen ennalleen.
example-proportion = Puolan valvontaviranomainen on pienentänyt määriä tässä viimeisessä vaiheessa, yhdessä päätöksessä 50 prosenttiin ja toisessa 35 prosenttiin.
