# Exemplen som de står i menyn: vem, instans där det behövs, år, belopp.

case-police-clearview = Polisen och Clearview AI (2021): 2,5{ "\u00A0" }miljoner kronor, senare upphävd
case-customs-phones = Tullverket, tjänstetelefoner (2022): 300{ "\u00A0" }000{ "\u00A0" }kronor
case-coop-board = Coop Finnmark, överklagandenämnden (2021): eftergiven till 0
case-coop-authority = Coop Finnmark, tillsynsmyndigheten (2020): 400{ "\u00A0" }000{ "\u00A0" }norska kronor

# Vad som beslutades i exemplen.

record-police-clearview = IMY tog ut 2{ "\u00A0" }500{ "\u00A0" }000{ "\u00A0" }kronor den 10 februari 2021 och förelade Polismyndigheten att senast den 15 september 2021 göra tre saker: vidta utbildningsåtgärder och andra organisatoriska åtgärder så att rutinerna når alla, informera de registrerade vars uppgifter hade matats in, i den mån 4 kap. 5 § inte begränsar det, och vidta möjliga åtgärder för att få uppgifterna raderade ur appen. En möjlig överföring till tredjeland noterades men lades inte till grund för avgiften. Att de tre överträdelserna hänger samman är ett antagande som görs här. Ett överklagande skulle ha kommit in inom tre veckor. Avgiften upphävdes efter överklagande 2022, enligt vad andra uppger. Något skäl anges inte här.
record-customs-phones = IMY tog ut 300{ "\u00A0" }000{ "\u00A0" }kronor den 14 mars 2022, betydligt lägre än annars: få anställda, raderade filer och riktlinjer och begränsningar som har införts sedan dess.
record-coop-board = Nämnden fann en nivå på omkring 50{ "\u00A0" }000 norska kronor riktig, som aldrig togs ut, och eftergav avgiften för den långa handläggningstiden. Överträdelsen står fast, och ingen reprimand ersätter avgiften. Coop fick 69{ "\u00A0" }000 norska kronor i ersättning för kostnader (PVN-2021-15).
record-coop-authority = Datatilsynet tog ut 400{ "\u00A0" }000 norska kronor den 22 december 2020, som förvarnats den 28 februari 2020. Nämnden eftergav avgiften den 31 augusti 2021.
