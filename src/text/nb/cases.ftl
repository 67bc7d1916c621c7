# Eksemplene slik de står i menyen: hvem, instans der det trengs, år, beløp.

case-police-clearview = Det svenske politiet og Clearview AI (2021): 2,5{ "\u00A0" }millioner svenske kroner, senere opphevet
case-customs-phones = Den svenske tollmyndigheten, tjenestetelefoner (2022): 300{ "\u00A0" }000{ "\u00A0" }svenske kroner
case-coop-board = Coop Finnmark, klagenemnda (2021): gebyret bortfalt
case-coop-authority = Coop Finnmark, tilsynsmyndigheten (2020): 400{ "\u00A0" }000{ "\u00A0" }kroner
case-pl-toyota = Toyota Bank Polska, UODO (2024): 78{ "\u00A0" }575,40 zloty
case-pl-minister = En polsk minister, UODO (2025): 100{ "\u00A0" }000 zloty
case-be-black-tiger = Black Tiger Belgium (2024), tre behandlinger: 174{ "\u00A0" }640 euro
case-nl-uber-2023 = Uber, den nederlandske tilsynsmyndigheten (2023): 10 millioner euro
case-u1-23andme = 23andMe, ICO (2025): 2,31 millioner pund
case-u3-birthlink = Birthlink, en veldedig organisasjon, ICO (2025): 18{ "\u00A0" }000 pund
case-be-market-court = Markedsdomstolen (Marktenhof) i Brussel (2025): 100{ "\u00A0" }000 euro satt ned til 5{ "\u00A0" }000

# Hva som ble avgjort i eksemplene.

record-police-clearview = IMY ila politiet et «forholdsvis betydelig» gebyr på 2{ "\u00A0" }500{ "\u00A0" }000 svenske kroner 10. februar 2021 og ga tre pålegg med frist 15. september 2021: opplæring og andre organisatoriske tiltak slik at rutinene når alle, informasjon til de registrerte som fikk opplysninger lagt inn, så langt brottsdatalagen kap. 4 § 5 ikke begrenser det, og mulige tiltak for å få opplysningene slettet fra appen. En mulig overføring til et tredjeland ble nevnt, men ikke lagt til grunn for gebyret. At de tre overtredelsene henger sammen, er en forutsetning som er gjort her. Klagefristen var tre uker. Gebyret ble opphevet av domstol i 2022, ifølge andre kilder. Noen begrunnelse gjengis ikke her.
record-customs-phones = IMY ila et gebyr på 300{ "\u00A0" }000 svenske kroner 14. mars 2022, «betydelig lavere enn ellers», fordi få ansatte var involvert, filene var slettet, og retningslinjer og begrensninger var innført siden.
record-coop-board = Nemnda mente at rundt 50{ "\u00A0" }000 kroner var riktig nivå, men lot gebyret bortfalle på grunn av den lange saksbehandlingstiden. Noe gebyr på det nivået ble aldri ilagt. Overtredelsen blir stående, og det gis ingen irettesettelse i stedet. Coop ble tilkjent 69{ "\u00A0" }000 kroner i sakskostnader (PVN-2021-15).
record-coop-authority = Datatilsynet ila et gebyr på 400{ "\u00A0" }000 kroner 22. desember 2020, slik det var varslet 28. februar 2020. Nemnda lot gebyret bortfalle 31. august 2021.
record-pl-toyota = UODO ila et gebyr på 78{ "\u00A0" }575,40 polske zloty (18{ "\u00A0" }000 euro) 12. mars 2024 for et brudd på personopplysningssikkerheten som ikke ble meldt. Hva som skjedde senere, framgår ikke av det som er lest.
record-pl-minister = UODO ila et gebyr på 100{ "\u00A0" }000 polske zloty, som er maksimum for offentlig finanssektor. Hva som skjedde senere, framgår ikke av det som er lest.
record-be-black-tiger = Den belgiske tilsynsmyndigheten ila gebyrer på 129{ "\u00A0" }500, 41{ "\u00A0" }440 og 3{ "\u00A0" }700 euro for tre behandlinger 16. januar 2024. Hva som skjedde senere, framgår ikke av det som er lest.
record-nl-uber-2023 = Den nederlandske tilsynsmyndigheten ila et gebyr på 10{ "\u00A0" }000{ "\u00A0" }000 euro 11. desember 2023: 5{ "\u00A0" }000{ "\u00A0" }000 for hver av to overtredelser. Hva som skjedde senere, framgår ikke av det som er lest.
record-u1-23andme = ICO ila et gebyr på 2{ "\u00A0" }310{ "\u00A0" }000 pund 5. juni 2025. Manglende betalingsevne ble anført uten å føre fram. Hva som skjedde senere, framgår ikke av det som er lest.
record-u3-birthlink = ICO ila et gebyr på 18{ "\u00A0" }000 pund 24. juni 2025, satt ned fra 36{ "\u00A0" }750 på grunn av manglende betalingsevne. Hva som skjedde senere, framgår ikke av det som er lest.
record-be-market-court = Markedsdomstolen (Marktenhof) i Brussel satte 22. januar 2025 ned et gebyr på 100{ "\u00A0" }000 euro for ett uaktsomt brudd på innsynsretten til 5{ "\u00A0" }000 euro. Omsetningen er sladdet. Tallet som vises, står for «over 500 millioner euro».
record-steps = Trinn for trinn i «Regler og kilder»
