# Tyskland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-de-gdpr = Tyskland: GDPR, till 2023 med DSK:s avgiftsmodell

## Källor

source-dsk-concept = DSK:s modell för avgifter (Tyskland, 14 oktober 2019)

## Vad domstolar och myndigheter har sagt

note-dsk-adjusted = Beloppet justerades därefter efter den ansvarige och övriga omständigheter, som lång handläggning eller hotande insolvens.
note-dsk-courts = Modellen band inte domstolarna.
