# Spania: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-es-gdpr = Spania: personvernforordninga og den spanske personvernlova

## Kjelder

source-spanish-data-act = den spanske personvernlova (organisk lov 3/2018)
source-spanish-procedure-act = den spanske forvaltningslova (39/2015)
source-spanish-court-act = den spanske lova om forvaltningsdomstolane (29/1998)
source-spanish-act-2023 = den spanske lova 11/2023, som endra personvernlova

## Kva domstolar og styresmakter har sagt

note-es-bodies = Det blir ikkje gitt lovbrotsgebyr til staten, regionar og kommunar, konstitusjonelle organ, domstolar, offentlegrettslege organ under ei forvaltning, uavhengige styresmakter, offentlege universitet, konsortium, offentlege stiftingar, grupper i parlament og kommunar eller offentlegrettslege korporasjonar når dei utøver offentleg makt. Tilsynsstyresmakta slår fast brotet og gir pålegg om tiltak.
note-es-warning = Etter lova frå 2023 kan tilsynsstyresmakta gi ei irettesetjing (apercibimiento) etter ein eigen framgangsmåte i staden for gebyr.
note-es-criteria = Etter artikkel 83 nr. 2 bokstav k kan tilsynsstyresmakta også leggje vekt på at brotet heldt fram, kor nært verksemda er knytt til behandling av opplysningar, gevinst, at den registrerte medverka til brotet, ein seinare fusjon, rettane til barn, eit personvernombod som er peikt ut frivillig, og frivillig tvisteløysing.

## Kva som elles kan skje

measure-es-authority = Leiaren for den spanske tilsynsstyresmakta (AEPD) opnar saka om gebyr og oppgir forholdet, brotet og den moglege sanksjonen.
measure-es-publication = Eit gebyr over 1{ "\u00A0" }000{ "\u00A0" }000 euro for ein juridisk person blir kunngjort med namn i den offisielle tidenda.
measure-es-discipline = Tilsynsstyresmakta føreslår disiplinærtiltak når det er godt nok grunnlag, og leiarar som ikkje følgde råd, kan bli namngitte og irettesette.

## Fristar

daterule-es-imposed-by = Tilsynsstyresmakta (AEPD).
daterule-es-time-bar = Brot som lova kallar svært alvorlege, blir forelda etter tre år, alvorlege etter to, mindre og reint formelle etter eitt. At saka blir opna, bryt av fristen når den ansvarlege får vite om det. Fristen byrjar på nytt dersom saka deretter ligg stille i meir enn seks månader.
daterule-es-appeal = To månader frå vedtaket blei forkynt, til forvaltningsdomstolen. I staden kan ein først be tilsynsstyresmakta om å vurdere vedtaket på nytt, innan éin månad. August, som kanskje ikkje er rekna med, er ikkje teken omsyn til.
daterule-es-lapse = Eit gebyr på høgst 40{ "\u00A0" }000 euro kan ikkje lenger fullbyrdast etter eitt år, eit på høgst 300{ "\u00A0" }000 euro etter to og eit høgare etter tre. Fullbyrding som den ansvarlege kjenner til, bryt av fristen.

## Kva som kan trekkjast frå

discount-es-admission = dersom ansvaret blir vedgått
discount-es-payment = dersom beløpet blir betalt før vedtaket
waived-es = Den som bruker det, trekkjer tilbake eller gir avkall på all klage i forvaltninga over gebyret.

## Det som ikkje kunne kontrollerast

open-es-change-of-2023 = Lov 11/2023 gav artiklane 64, 65, 67, 75 og 77 nr. 2 ny ordlyd, som ikkje er lesen. Kor lenge ei undersøking og ei sak kan vare, er derfor ikkje sagt her.
open-es-payment = Betalingsfristen for gebyr i Spania er ikkje lesen. Han står i vedtaket.
