# Slovenia: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-si-gdpr = Slovenia: personvernforordninga, med bøter for mindre lovbrot

## Kjelder

source-slovenian-data-act = den slovenske personvernlova (ZVOP-2)
source-slovenian-misdemeanours-act = den slovenske lova om mindre lovbrot (ZP-1)

## Kva domstolar og styresmakter har sagt

note-si-misdemeanour = Informasjonskommissæren gir bot (globa) for mindre lovbrot, til juridiske personar og dei som driv verksemd, opptil beløpa i personvernforordninga.
note-si-since = Lova med denne regelen har vore i kraft sidan 26. januar 2023. Om og korleis tidlegare brot gir bot, er ikkje lese.
note-si-legal-persons = Ein juridisk person svarer for det som blei gjort i namnet hans, for rekninga hans, til fordel for han eller med midla hans. Det gjer han ikkje dersom han viser at meininga var å skade han, eller at det skjedde mot instruksane hans sjølv om han hadde kontrollert som han skulle.
note-si-records = Opplysningar frå register over straffesaker og mindre lovbrot blir i Slovenia behandla som særlege kategoriar, etter artikkel 9 nr. 1 og 2.
note-si-criteria = Ved sida av artikkel 83 nr. 2 må bota ikkje vere ei bør som står i mishøve til bota for liknande krenkingar av menneskerettane. Det tel om nokon ville tene på det eller skade, om brota var gjentekne eller massive, og kor godt dei blei retta opp; for fysiske personar også inntektsnivået i Slovenia og eigen økonomi.

## Kva som elles kan skje

measure-si-official = Staten og kommunane svarer ikkje for eit mindre lovbrot. Den ansvarlege personen gjer det når lova seier det: for brot på lova sine eigne reglar med 400 til 4{ "\u00A0" }000 euro og liknande.
measure-si-own-offences = Brot på lova sine eigne reglar, til dømes om loggar, kamera, biometri og kopling av register, er lovbrot med eigne beløpsrammer.
measure-si-payment = Den som ikkje betaler halvparten i tide, betaler alt, innan fristen i vedtaket.
discount-si-half = dersom det blir betalt innan åtte dagar etter fristen for å melde frå om eit krav til domstolen
waived-si = Den som betaler halvparten før den fristen er ute, kan ikkje lenger be domstolen avgjere saka.

## Fristar

daterule-si-imposed-by = Informasjonskommissæren (Informacijski pooblaščenec), som styresmakt for mindre lovbrot.
daterule-si-time-bar = To år frå brotet. Kvart skritt tilsynsstyresmakta tek mot den som braut regelen, bryt av fristen, som då byrjar på nytt.
daterule-si-time-bar-at-most = Fire år frå brotet: Etter den doble tida kan ikkje noko avgjerast lenger.
daterule-si-appeal = Åtte dagar frå vedtaket blei motteke, for å melde skriftleg til tilsynsstyresmakta at eit krav om at domstolen avgjer saka, vil følgje. Sjølve kravet skal inn innan åtte dagar frå vedtaket med grunngiving blei forkynt.
daterule-si-lapse = To år etter at vedtaket blei endeleg, kan fullbyrdinga ikkje lenger ta til. Kvart skritt for å fullbyrde bryt av fristen, opptil fire år.

## Det som ikkje kunne kontrollerast

open-si-unlisted = Kva slovensk rett gjer med artikkel 10 og 24, og artikkel 96 og 97 i lova, er ikkje lese (pisrs.si).
open-si-procedure = Kva som flytter ein slovensk frist forbi heilagdagar, er ikkje lese (pisrs.si).
