# Exemplen som de står i menyn: vem, instans där det behövs, år, belopp.

case-police-clearview = Polisen och Clearview AI (2021): 2,5{ "\u00A0" }miljoner kronor, senare upphävd
case-customs-phones = Tullverket, tjänstetelefoner (2022): 300{ "\u00A0" }000{ "\u00A0" }kronor
case-coop-board = Coop Finnmark, överklagandenämnden (2021): eftergiven till 0
case-coop-authority = Coop Finnmark, tillsynsmyndigheten (2020): 400{ "\u00A0" }000{ "\u00A0" }norska kronor
