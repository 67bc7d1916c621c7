# Tuleva laki ja mikä ei vielä ole lakia: se on kohdassa ”Säännökset ja lähteet”, eikä sillä lasketa mitään. Sovelluksen sivu rakennetaan ilman näitä.

coming-status-adopted = Hyväksytty; sovelletaan myöhemmästä päivästä alkaen
coming-status-no-day = Hyväksytty; soveltamisen päivää ei luettujen tekstien mukaan ole säädetty
coming-status-pending = Tuomioistuimen ratkaisu puuttuu vielä
coming-status-proposal = Vasta ehdotus, ei laki

coming-day-proposed = Ehdotettu
coming-day-adopted = Hyväksytty
coming-day-judged = Tuomio
coming-day-in-force = Voimaantulo
coming-day-rest-in-force = Loput voimaan vasta
coming-day-applied = Soveltaminen alkaa

coming-procedure-regulation = Yleisen tietosuoja-asetuksen rajat ylittäviä asioita koskevat menettelysäännöt
coming-procedure-regulation-about = III ja IV lukua sovelletaan selvityksiin, jotka aloitetaan, ja kanteluihin, jotka tehdään soveltamispäivästä alkaen, ja V ja VI lukua asioihin, jotka siitä alkaen saatetaan EDPB:n käsiteltäväksi. Muun muassa selvityksen kohdetta kuullaan alustavista havainnoista. Ei ole tarkistettu, otetaanko asetus osaksi ETA-sopimusta.
coming-norwegian-recovery = Norja: valtion saatavien, myös maksamattomien seuraamusmaksujen, perintä
coming-norwegian-recovery-about = Ei ole tarkistettu, mitkä säännökset tulevat voimaan vasta muiden mukana.
coming-norwegian-procedure-act = Norja: uusi hallintolaki
coming-norwegian-procedure-act-about = Se korvaa vuoden 1967 lain päivästä, jonka kuningas päättää. Luetussa kopiossa päivää ei vielä ollut. Alla olevat pykälät on yhdistetty otsikoidensa perusteella; niiden sanamuotoa ei ollut kopiossa.
coming-binding-decision = Onko EDPB:n sitova päätös 1/2021 (WhatsApp) pätevä
coming-binding-decision-about = Unionin tuomioistuin katsoi, että yhtiö voi riitauttaa päätöksen, ja palautti asian unionin yleiseen tuomioistuimeen. Se, mikä täällä perustuu päätökseen, voi kaatua sen mukana.
coming-swedish-transport = Ruotsi: Storstockholms Lokaltrafikin (SL) seuraamusmaksu
coming-swedish-transport-about = Unionin tuomioistuin on vastannut Ruotsin korkeimman hallinto-oikeuden (HFD) kysymyksiin. HFD:n tuomiota sen jälkeen ei löytynyt.
coming-digital-omnibus = Euroopan unioni: Digital Omnibus -ehdotus
coming-digital-omnibus-about = Se muuttaisi yleisen tietosuoja-asetuksen määritelmiä ja tietoturvaloukkauksista ilmoittamista sekä siirtäisi evästesäännöt yleiseen tietosuoja-asetukseen. Parlamentti ja neuvosto eivät olleet sopineet tästä osasta 18. kesäkuuta 2026, kuten eräs asianajotoimisto kertoi; sen jälkeistä ei löytynyt.
