# Kroatia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-hr-gdpr = Kroatia: personvernforordningen og den kroatiske gjennomføringsloven

## Kilder

source-croatian-data-act = den kroatiske loven om gjennomføring av personvernforordningen (2018)

## Hva domstoler og myndigheter har sagt

note-hr-bodies = Offentlige myndigheter kan ikke få gebyr: statsforvaltningen og andre statlige organer, kommuner, byer og regioner. Andre offentlige organer, for eksempel institusjoner og selskaper med offentlig myndighet, kan få gebyr.
note-hr-public-task = Et gebyr til en juridisk person som har offentlig myndighet eller utfører en offentlig tjeneste, må ikke sette dem i fare.

## Hva som ellers kan skje

measure-hr-after-order = Gir tilsynsmyndigheten også et pålegg, avgjør den gebyret først når pålegget er endelig.
measure-hr-instalments = Tilsynsmyndigheten kan la gebyret betales i avdrag. Det løper ikke renter på et forfalt gebyr.
measure-hr-court = Vedtaket kan ikke påklages i forvaltningen. Det kan bringes inn for forvaltningsdomstolen.
measure-hr-collection = Hvor lenge gebyret kan kreves inn, følger av den alminnelige loven om skatteforvaltning. Tiden regnes fra vedtaket ble endelig, og står stille mens det betales avdrag.
measure-hr-published = Noen endelige vedtak offentliggjøres med navnet på den som får gebyret: om mindreårige, særlige kategorier av opplysninger, automatiserte avgjørelser og profilering, ved gjentatt overtredelse og ved store gebyrer.
measure-hr-cameras = Noen regler om kameraer har et eget administrativt gebyr: om skilt, om logg over hvem som har sett opptakene, og om hva opptakene brukes til.

## Frister

daterule-hr-imposed-by = Tilsynsmyndigheten (AZOP).
daterule-hr-payment = 15 dager fra vedtaket om gebyr ble endelig. Betales det ikke innen da, kreves det inn som en skatt.

## Det som ikke kunne kontrolleres

open-hr-procedure = Hvor lenge et gebyr kan ilegges i Kroatia, og fristen for å bringe det inn for domstolen, er ikke lest: se lovene om forvaltningstvister og om skatteforvaltning.
open-hr-kuna = Beløpene i den kroatiske loven er bare lest i kuna, i teksten fra 2018. De vises ikke: hva de er i euro, må leses i den gjeldende teksten (narodne-novine.nn.hr).
