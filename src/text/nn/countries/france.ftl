# Frankrike: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-fr-gdpr = Frankrike: personvernforordninga og den franske personvernlova

## Kjelder

source-french-data-act = den franske personvernlova (78-17)
source-french-justice-code = den franske forvaltningsprosesslova

## Kva domstolar og styresmakter har sagt

note-fr-state = Det blir ikkje gitt lovbrotsgebyr når det er staten som utfører behandlinga. Andre offentlege organ, til dømes kommunar og offentlege sjukehus, betaler som andre.
note-fr-simplified = I enkle saker kan éin medlem avgjere åleine: ei irettesetjing (rappel à l’ordre), eit pålegg med tvangsmulkt (astreinte) på høgst 100 euro per dag og eit gebyr på høgst 20{ "\u00A0" }000 euro.

## Kva som elles kan skje

measure-fr-committee = Sanksjonsutvalet (formation restreinte) i den franske tilsynsstyresmakta (CNIL) gir gebyret, etter framlegg frå ein medlem som ikkje sit i utvalet.
measure-fr-penalty-payment = Eit pålegg kan følgjast av tvangsmulkt på høgst 100{ "\u00A0" }000 euro for kvar dag det drygjer, men ikkje når det er staten som utfører behandlinga.
measure-fr-publication = Utvalet kan offentleggjere det som blir bestemt.

## Fristar

daterule-fr-imposed-by = Sanksjonsutvalet (formation restreinte) i CNIL.
daterule-fr-appeal = To månader frå vedtaket blei forkynt, til Conseil d’État. Klaga utset ikkje vedtaket.

## Det som ikkje kunne kontrollerast

open-fr-limitation = Dei franske reglane om forelding, om betalingsfrist og om artikkel 10 og 24 er ikkje lesne. Sjå personvernlova og vedtaket.
