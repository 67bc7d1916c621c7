# Eksemplene slik de står i menyen: hvem, instans der det trengs, år, beløp.

case-police-clearview = Det svenske politiet og Clearview AI (2021): 2,5{ "\u00A0" }millioner svenske kroner, senere opphevet
case-customs-phones = Den svenske tollmyndigheten, tjenestetelefoner (2022): 300{ "\u00A0" }000{ "\u00A0" }svenske kroner
case-coop-board = Coop Finnmark, klagenemnda (2021): frafalt til 0
case-coop-authority = Coop Finnmark, tilsynsmyndigheten (2020): 400{ "\u00A0" }000{ "\u00A0" }kroner
