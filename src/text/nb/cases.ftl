# Eksemplene slik de står i menyen: hvem, instans der det trengs, år, beløp.

case-police-clearview = Det svenske politiet og Clearview AI (2021): 2,5{ "\u00A0" }millioner svenske kroner, senere opphevet
case-customs-phones = Den svenske tollmyndigheten, tjenestetelefoner (2022): 300{ "\u00A0" }000{ "\u00A0" }svenske kroner
case-coop-board = Coop Finnmark, klagenemnda (2021): frafalt til 0
case-coop-authority = Coop Finnmark, tilsynsmyndigheten (2020): 400{ "\u00A0" }000{ "\u00A0" }kroner

# Hva som ble avgjort i eksemplene.

record-police-clearview = IMY ila 2{ "\u00A0" }500{ "\u00A0" }000 svenske kroner 10. februar 2021 og ga politiet tre pålegg med frist 15. september 2021: opplæring og andre organisatoriske tiltak slik at rutinene når alle, informasjon til de registrerte som fikk opplysninger lagt inn, så langt kap. 4 § 5 ikke begrenser det, og mulige tiltak for å få opplysningene slettet fra appen. En mulig overføring til et tredjeland ble nevnt, men ikke lagt til grunn for gebyret. At de tre overtredelsene henger sammen, er en antakelse som gjøres her. Klagefristen var tre uker. Gebyret ble opphevet etter klage i 2022, ifølge andre kilder. Noen begrunnelse gjengis ikke her.
record-customs-phones = IMY ila 300{ "\u00A0" }000 svenske kroner 14. mars 2022, betydelig lavere enn ellers: få ansatte, slettede filer og retningslinjer og begrensninger som er innført siden.
record-coop-board = Nemnda fant et nivå på rundt 50{ "\u00A0" }000 kroner riktig, som aldri ble ilagt, og lot gebyret bortfalle på grunn av den lange saksbehandlingstiden. Overtredelsen blir stående, og ingen irettesettelse trer i stedet. Coop ble tilkjent 69{ "\u00A0" }000 kroner i sakskostnader (PVN-2021-15).
record-coop-authority = Datatilsynet ila 400{ "\u00A0" }000 kroner 22. desember 2020, slik det var varslet 28. februar 2020. Nemnda lot gebyret bortfalle 31. august 2021.
