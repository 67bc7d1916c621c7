# Tyskland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-de-gdpr = Tyskland: personvernforordningen, til 2023 med DSKs gebyrmodell

## Kilder

source-dsk-concept = DSKs modell for gebyrer (Tyskland, 14. oktober 2019)

## Hva domstoler og myndigheter har sagt

note-dsk-adjusted = Beløpet ble deretter justert etter overtrederen og andre omstendigheter, som lang saksbehandling eller truende insolvens.
note-dsk-courts = Modellen bandt ikke domstolene.
