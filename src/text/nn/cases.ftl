# Døma slik dei står i menyen: kven, instans der det trengst, år, beløp.

case-police-clearview = Det svenske politiet og Clearview AI (2021): 2,5{ "\u00A0" }millionar svenske kroner, seinare oppheva
case-customs-phones = Den svenske tollstyresmakta, tenestetelefonar (2022): 300{ "\u00A0" }000{ "\u00A0" }svenske kroner
case-coop-board = Coop Finnmark, klagenemnda (2021): gebyret fall bort
case-coop-authority = Coop Finnmark, Datatilsynet (2020): 400{ "\u00A0" }000{ "\u00A0" }kroner
case-pl-toyota = Toyota Bank Polska, UODO (2024): 78{ "\u00A0" }575,40 zloty
case-pl-minister = Ein polsk minister, UODO (2025): 100{ "\u00A0" }000 zloty
case-be-black-tiger = Black Tiger Belgium (2024), tre behandlingar: 174{ "\u00A0" }640 euro
case-nl-uber-2023 = Uber, den nederlandske tilsynsstyresmakta (2023): 10 millionar euro
case-u1-23andme = 23andMe, ICO (2025): 2,31 millionar pund
case-u3-birthlink = Birthlink, veldedig organisasjon, ICO (2025): 18{ "\u00A0" }000 pund
case-be-market-court = Marknadsdomstolen (Marktenhof) i Brussel (2025): 100{ "\u00A0" }000 euro sett ned til 5{ "\u00A0" }000

# Kva som blei avgjort i døma.

record-police-clearview = IMY fastsette 10. februar 2021 ei sanksjonsavgift på 2{ "\u00A0" }500{ "\u00A0" }000 svenske kroner og gav politiet tre pålegg med frist 15. september 2021: opplæring og andre organisatoriske tiltak slik at rutinane når alle, informasjon til dei registrerte som fekk opplysningar lagde inn, så langt kap. 4 § 5 ikkje avgrensar det, og moglege tiltak for å få opplysningane sletta frå appen. Ei mogleg overføring til eit tredjeland blei nemnd, men ikkje lagd til grunn for avgifta. At dei tre brota heng saman, er ein føresetnad som er gjord her. Klagefristen var tre veker. Avgifta blei oppheva etter klage i 2022, ifølgje andre kjelder. Grunngivinga er ikkje attgitt her.
record-customs-phones = IMY fastsette 14. mars 2022 ei sanksjonsavgift på 300{ "\u00A0" }000 svenske kroner. Det var mykje lågare enn elles på grunn av få tilsette, sletta filer, og retningsliner og avgrensingar som er innførte sidan.
record-coop-board = Nemnda meinte at rundt 50{ "\u00A0" }000 kroner var rett nivå, men lét gebyret falle bort på grunn av den lange saksbehandlingstida. Noko gebyr på det nivået blei aldri fastsett. Brotet blir ståande, og inga irettesetjing kjem i staden. Coop fekk tilkjent 69{ "\u00A0" }000 kroner i sakskostnader (PVN-2021-15).
record-coop-authority = Datatilsynet fastsette 22. desember 2020 eit gebyr på 400{ "\u00A0" }000 kroner, slik det var varsla 28. februar 2020. Nemnda lét gebyret falle bort 31. august 2021.
record-pl-toyota = UODO fastsette 12. mars 2024 eit gebyr på 78{ "\u00A0" }575,40 zloty (18{ "\u00A0" }000 euro) for eit avvik som ikkje blei meldt. Kva som hende seinare, går ikkje fram av det som er lese.
record-pl-minister = UODO fastsette eit gebyr på 100{ "\u00A0" }000 zloty, det høgste beløpet for offentleg finanssektor. Kva som hende seinare, går ikkje fram av det som er lese.
record-be-black-tiger = Den belgiske tilsynsstyresmakta fastsette 16. januar 2024 gebyr på 129{ "\u00A0" }500, 41{ "\u00A0" }440 og 3{ "\u00A0" }700 euro for tre behandlingar. Kva som hende seinare, går ikkje fram av det som er lese.
record-nl-uber-2023 = Den nederlandske tilsynsstyresmakta fastsette 11. desember 2023 eit gebyr på 10{ "\u00A0" }000{ "\u00A0" }000 euro: 5{ "\u00A0" }000{ "\u00A0" }000 for kvart av to brot. Kva som hende seinare, går ikkje fram av det som er lese.
record-u1-23andme = ICO fastsette 5. juni 2025 eit gebyr på 2{ "\u00A0" }310{ "\u00A0" }000 pund. Manglande betalingsevne blei ført fram utan å bli godteken. Kva som hende seinare, går ikkje fram av det som er lese.
record-u3-birthlink = ICO fastsette 24. juni 2025 eit gebyr på 18{ "\u00A0" }000 pund, sett ned frå 36{ "\u00A0" }750 på grunn av manglande betalingsevne. Kva som hende seinare, går ikkje fram av det som er lese.
record-be-market-court = Marknadsdomstolen (Marktenhof) i Brussel sette 22. januar 2025 ned eit gebyr på 100{ "\u00A0" }000 euro for eitt aktlaust brot på innsynsretten til 5{ "\u00A0" }000 euro. Omsetnaden er sladda: Den som er vist, står for «over 500 millionar euro».
record-steps = Steg for steg i «Reglar og kjelder»
