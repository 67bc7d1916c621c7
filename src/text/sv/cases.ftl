# Exemplen som de står i menyn: vem, instans där det behövs, år, belopp.

case-police-clearview = Polisen och Clearview AI (2021): 2,5{ "\u00A0" }miljoner kronor, senare upphävd
case-customs-phones = Tullverket, tjänstetelefoner (2022): 300{ "\u00A0" }000{ "\u00A0" }kronor
case-coop-board = Coop Finnmark, överklagandenämnden (2021): avgiften föll bort
case-coop-authority = Coop Finnmark, tillsynsmyndigheten (2020): 400{ "\u00A0" }000{ "\u00A0" }norska kronor
case-pl-toyota = Toyota Bank Polska, UODO (2024): 78{ "\u00A0" }575,40 złoty
case-pl-minister = En polsk minister, UODO (2025): 100{ "\u00A0" }000 złoty
case-be-black-tiger = Black Tiger Belgium (2024), tre behandlingar: 174{ "\u00A0" }640 euro
case-nl-uber-2023 = Uber, nederländska myndigheten (2023): 10 miljoner euro
case-u1-23andme = 23andMe, ICO (2025): 2,31 miljoner pund
case-u3-birthlink = Birthlink, välgörenhet, ICO (2025): 18{ "\u00A0" }000 pund
case-be-market-court = Marknadsdomstolen (Marktenhof) i Bryssel (2025): 100{ "\u00A0" }000 euro sänkt till 5{ "\u00A0" }000

# Vad som beslutades i exemplen.

record-police-clearview = IMY beslutade den 10 februari 2021 om en sanktionsavgift på 2{ "\u00A0" }500{ "\u00A0" }000{ "\u00A0" }kronor. Polismyndigheten förelades också att senast den 15 september 2021 göra tre saker: vidta utbildningsåtgärder och andra organisatoriska åtgärder så att rutinerna når alla, informera de registrerade vars uppgifter hade matats in, i den mån 4 kap. 5 § brottsdatalagen inte begränsar det, och vidta möjliga åtgärder för att få uppgifterna raderade ur appen. En möjlig överföring till tredjeland noterades men lades inte till grund för avgiften. Att de tre överträdelserna är sammankopplade är ett antagande som görs här. Ett överklagande skulle ha kommit in inom tre veckor. Kammarrätten i Stockholm upphävde avgiften i november 2022, enligt andrahandskällor. Domen har vi inte läst, och skälen anges därför inte här.
record-customs-phones = IMY beslutade den 14 mars 2022 om en sanktionsavgift på 300{ "\u00A0" }000{ "\u00A0" }kronor. Den sattes betydligt lägre än annars, eftersom få anställda var inblandade, filerna hade raderats och riktlinjer och begränsningar hade införts efteråt.
record-coop-board = Nämnden ansåg att omkring 50{ "\u00A0" }000 norska kronor var rätt nivå, men lät avgiften falla bort på grund av den långa handläggningstiden. Någon avgift på den nivån har alltså aldrig beslutats. Överträdelsen står fast, och ingen reprimand ersätter avgiften. Coop fick 69{ "\u00A0" }000 norska kronor i ersättning för kostnader (PVN-2021-15).
record-coop-authority = Datatilsynet beslutade den 22 december 2020 om en sanktionsavgift på 400{ "\u00A0" }000 norska kronor, i enlighet med förhandsunderrättelsen den 28 februari 2020. Personvernnemnda lät avgiften falla bort den 31 augusti 2021.
record-pl-toyota = UODO beslutade den 12 mars 2024 om en avgift på 78{ "\u00A0" }575,40 złoty (18{ "\u00A0" }000 euro) för en incident som inte hade anmälts. Vad som hände sedan framgår inte av det som vi har läst.
record-pl-minister = UODO beslutade om en avgift på 100{ "\u00A0" }000 złoty, det högsta beloppet för den offentliga finanssektorn. Vad som hände sedan framgår inte av det som vi har läst.
record-be-black-tiger = Den belgiska myndigheten beslutade den 16 januari 2024 om avgifter på 129{ "\u00A0" }500, 41{ "\u00A0" }440 och 3{ "\u00A0" }700 euro för tre behandlingar. Vad som hände sedan framgår inte av det som vi har läst.
record-nl-uber-2023 = Den nederländska myndigheten beslutade den 11 december 2023 om en avgift på 10{ "\u00A0" }000{ "\u00A0" }000 euro: 5{ "\u00A0" }000{ "\u00A0" }000 för var och en av två överträdelser. Vad som hände sedan framgår inte av det som vi har läst.
record-u1-23andme = ICO beslutade den 5 juni 2025 om en avgift på 2{ "\u00A0" }310{ "\u00A0" }000 pund. Bristande betalningsförmåga åberopades utan framgång. Vad som hände sedan framgår inte av det som vi har läst.
record-u3-birthlink = ICO beslutade den 24 juni 2025 om en avgift på 18{ "\u00A0" }000 pund, sänkt från 36{ "\u00A0" }750 på grund av bristande betalningsförmåga. Vad som hände sedan framgår inte av det som vi har läst.
record-be-market-court = Den 22 januari 2025 sänkte marknadsdomstolen (Marktenhof) i Bryssel en sanktionsavgift på 100{ "\u00A0" }000 euro till 5{ "\u00A0" }000 euro. Den gällde en enstaka, oaktsam överträdelse av rätten till tillgång. Omsättningen är maskerad: den som visas står för ”över 500 miljoner euro”.
record-steps = Steg för steg i Regler och källor
