# Frankrike: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-fr-gdpr = Frankrike: personvernforordningen og den franske personvernloven

## Kilder

source-french-data-act = den franske personvernloven (78-17)
source-french-justice-code = den franske forvaltningsprosessloven

## Hva domstoler og myndigheter har sagt

note-fr-state = Staten kan ikke få overtredelsesgebyr når den utfører behandlingen. Andre offentlige organer, for eksempel kommuner og offentlige sykehus, betaler som andre.
note-fr-simplified = I enkle saker kan ett medlem avgjøre alene: en irettesettelse (rappel à l’ordre), et pålegg med tvangsmulkt (astreinte) på høyst 100 euro per dag og et gebyr på høyst 20{ "\u00A0" }000 euro.

## Hva som ellers kan skje

measure-fr-committee = Sanksjonsutvalget (formation restreinte) i den franske tilsynsmyndigheten (CNIL) ilegger gebyret, etter framlegg fra et medlem som ikke sitter i utvalget.
measure-fr-penalty-payment = Et pålegg kan følges av tvangsmulkt på høyst 100{ "\u00A0" }000 euro for hver dag det drøyer, men ikke når det er staten som utfører behandlingen.
measure-fr-publication = Utvalget kan offentliggjøre det det bestemmer.

## Frister

daterule-fr-imposed-by = Sanksjonsutvalget (formation restreinte) i CNIL.
daterule-fr-appeal = To måneder fra vedtaket ble forkynt, til Conseil d’État. Klagen utsetter ikke vedtaket.

## Det som ikke kunne kontrolleres

open-fr-limitation = Frankrikes regler om foreldelse, om betalingsfrist og om artikkel 10 og 24 er ikke lest. Se personvernloven og vedtaket.
