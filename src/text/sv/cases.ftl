# Exemplen som de står i menyn: vem, instans där det behövs, år, belopp.

case-police-clearview = Polisen och Clearview AI (2021): 2,5{ "\u00A0" }miljoner kronor, senare upphävd
case-customs-phones = Tullverket, tjänstetelefoner (2022): 300{ "\u00A0" }000{ "\u00A0" }kronor
case-coop-board = Coop Finnmark, överklagandenämnden (2021): eftergiven till 0
case-coop-authority = Coop Finnmark, tillsynsmyndigheten (2020): 400{ "\u00A0" }000{ "\u00A0" }norska kronor
case-pl-toyota = Toyota Bank Polska, UODO (2024): 78{ "\u00A0" }575,40 PLN
case-pl-minister = En polsk minister, UODO (2025): 100{ "\u00A0" }000 PLN
case-be-black-tiger = Black Tiger Belgium (2024), tre behandlingar: 174{ "\u00A0" }640 EUR
case-nl-uber-2023 = Uber, nederländska myndigheten (2023): 10 miljoner EUR
case-u1-23andme = 23andMe, ICO (2025): 2,31 miljoner GBP
case-u3-birthlink = Birthlink, välgörenhet, ICO (2025): 18{ "\u00A0" }000 GBP
case-be-market-court = Market Court i Bryssel (2025): 100{ "\u00A0" }000 EUR sänkt till 5{ "\u00A0" }000

# Vad som beslutades i exemplen.

record-police-clearview = IMY tog ut 2{ "\u00A0" }500{ "\u00A0" }000{ "\u00A0" }kronor den 10 februari 2021 och förelade Polismyndigheten att senast den 15 september 2021 göra tre saker: vidta utbildningsåtgärder och andra organisatoriska åtgärder så att rutinerna når alla, informera de registrerade vars uppgifter hade matats in, i den mån 4 kap. 5 § inte begränsar det, och vidta möjliga åtgärder för att få uppgifterna raderade ur appen. En möjlig överföring till tredjeland noterades men lades inte till grund för avgiften. Att de tre överträdelserna hänger samman är ett antagande som görs här. Ett överklagande skulle ha kommit in inom tre veckor. Avgiften upphävdes efter överklagande 2022, enligt vad andra uppger. Något skäl anges inte här.
record-customs-phones = IMY tog ut 300{ "\u00A0" }000{ "\u00A0" }kronor den 14 mars 2022, betydligt lägre än annars: få anställda, raderade filer och riktlinjer och begränsningar som har införts sedan dess.
record-coop-board = Nämnden fann en nivå på omkring 50{ "\u00A0" }000 norska kronor riktig, som aldrig togs ut, och eftergav avgiften för den långa handläggningstiden. Överträdelsen står fast, och ingen reprimand ersätter avgiften. Coop fick 69{ "\u00A0" }000 norska kronor i ersättning för kostnader (PVN-2021-15).
record-coop-authority = Datatilsynet tog ut 400{ "\u00A0" }000 norska kronor den 22 december 2020, som förvarnats den 28 februari 2020. Nämnden eftergav avgiften den 31 augusti 2021.
record-pl-toyota = UODO beslutade den 12 mars 2024 om 78{ "\u00A0" }575,40 PLN (18{ "\u00A0" }000 EUR) för en incident som inte anmäldes. Vad som hände sedan framgår inte av det som lästs.
record-pl-minister = UODO beslutade om 100{ "\u00A0" }000 PLN, högsta beloppet för den offentliga finanssektorn. Vad som hände sedan framgår inte av det som lästs.
record-be-black-tiger = Den belgiska myndigheten beslutade den 16 januari 2024 om 129{ "\u00A0" }500, 41{ "\u00A0" }440 och 3{ "\u00A0" }700 EUR för tre behandlingar. Vad som hände sedan framgår inte av det som lästs.
record-nl-uber-2023 = Den nederländska myndigheten beslutade den 11 december 2023 om 10{ "\u00A0" }000{ "\u00A0" }000 EUR: 5{ "\u00A0" }000{ "\u00A0" }000 för var och en av två överträdelser. Vad som hände sedan framgår inte av det som lästs.
record-u1-23andme = ICO beslutade den 5 juni 2025 om 2{ "\u00A0" }310{ "\u00A0" }000 GBP. Bristande betalningsförmåga åberopades utan framgång. Vad som hände sedan framgår inte av det som lästs.
record-u3-birthlink = ICO beslutade den 24 juni 2025 om 18{ "\u00A0" }000 GBP, sänkt från 36{ "\u00A0" }750 på grund av bristande betalningsförmåga. Vad som hände sedan framgår inte av det som lästs.
record-be-market-court = Den 22 januari 2025 sänkte Market Court en sanktionsavgift på 100{ "\u00A0" }000 EUR för en enstaka oaktsam överträdelse av rätten till tillgång till 5{ "\u00A0" }000 EUR. Omsättningen är maskerad: den som visas står för ”över 500 miljoner EUR”.
record-steps = Steg för steg i lagboken
