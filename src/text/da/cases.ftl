# Eksemplerne, som en menu viser dem: hvem, instansen, hvor det betyder noget, året og beløbet.

case-police-clearview = Det svenske politi og Clearview AI (2021): 2,5 millioner svenske kroner, senere ophævet
case-customs-phones = Det svenske toldvæsen, tjenestetelefoner (2022): 300.000 svenske kroner
case-coop-board = Coop Finnmark, klagenævnet (2021): bøden bortfaldt
case-coop-authority = Coop Finnmark, tilsynsmyndigheden (2020): 400.000 norske kroner
case-pl-toyota = Toyota Bank Polska, UODO (2024): 78.575,40 zloty
case-pl-minister = En polsk minister, UODO (2025): 100.000 zloty
case-be-black-tiger = Black Tiger Belgium (2024), tre behandlinger: 174.640 euro
case-nl-uber-2023 = Uber, den nederlandske myndighed (2023): 10 millioner euro
case-u1-23andme = 23andMe, ICO (2025): 2,31 millioner pund
case-u3-birthlink = Birthlink, en velgørende organisation, ICO (2025): 18.000 pund
case-be-market-court = Markedsdomstolen (Marktenhof) i Bruxelles (2025): nedsat fra 100.000 til 5.000 euro

# Hvad der blev afgjort i eksemplerne.

record-police-clearview = Den svenske tilsynsmyndighed, IMY, pålagde den 10. februar 2021 en bøde på 2,5 millioner svenske kroner, en »relativt betydelig« sanktionsafgift, og gav påbud om tre ting inden den 15. september 2021: uddannelse og andre tiltag, så de eksisterende procedurer når ud til alle; underretning af dem, hvis oplysninger blev lagt ind, i det omfang kapitel 4, § 5, ikke begrænser det; og mulige skridt til at få oplysningerne slettet fra appen. En mulig overførsel til et tredjeland blev noteret, men gav ikke en bøde. At de tre overtrædelser hænger sammen, er forudsat her. En klage skulle indgives inden tre uger. Bøden blev ophævet efter klage i 2022, efter hvad andre oplyser; begrundelsen er ikke gengivet her.
record-customs-phones = IMY pålagde den 14. marts 2022 en bøde på 300.000 svenske kroner, »betydeligt lavere end ellers«: få ansatte, slettede filer og retningslinjer og begrænsninger, der siden var indført.
record-coop-board = Klagenævnet fandt, at cirka 50.000 norske kroner var det rigtige niveau, men lod bøden bortfalde på grund af den lange sagsbehandlingstid. En bøde på det niveau blev altså aldrig pålagt. Overtrædelsen består, og ingen kritik træder i stedet for bøden. Coop fik tilkendt 69.000 norske kroner i sagsomkostninger (PVN-2021-15).
record-coop-authority = Det norske Datatilsyn pålagde den 22. december 2020 en bøde på 400.000 norske kroner, som varslet den 28. februar 2020. Klagenævnet lod bøden bortfalde den 31. august 2021.
record-pl-toyota = UODO pålagde den 12. marts 2024 en bøde på 78.575,40 zloty (18.000 euro) for ikke at have anmeldt et brud. Hvad der siden skete, fremgik ikke af det, vi har læst.
record-pl-minister = UODO pålagde en bøde på 100.000 zloty, som er maksimum for den offentlige finanssektor. Hvad der siden skete, fremgik ikke af det, vi har læst.
record-be-black-tiger = Den belgiske myndighed pålagde den 16. januar 2024 bøder på 129.500, 41.440 og 3.700 euro for tre behandlinger. Hvad der siden skete, fremgik ikke af det, vi har læst.
record-nl-uber-2023 = Den nederlandske myndighed pålagde den 11. december 2023 en bøde på 10 millioner euro: 5 millioner euro for hver af to overtrædelser. Hvad der siden skete, fremgik ikke af det, vi har læst.
record-u1-23andme = ICO pålagde den 5. juni 2025 en bøde på 2,31 millioner pund; økonomiske vanskeligheder blev gjort gældende og afvist. Hvad der siden skete, fremgik ikke af det, vi har læst.
record-u3-birthlink = ICO pålagde den 24. juni 2025 en bøde på 18.000 pund, sat ned fra 36.750 pund på grund af økonomiske vanskeligheder. Hvad der siden skete, fremgik ikke af det, vi har læst.
record-be-market-court = Den 22. januar 2025 nedsatte markedsdomstolen (Marktenhof) i Bruxelles en bøde på 100.000 euro for én uagtsom overtrædelse af retten til indsigt til 5.000 euro. Omsætningen er udeladt i dommen: Den viste står for »over 500 millioner euro«.
record-steps = Trin for trin i »Regler og kilder«
