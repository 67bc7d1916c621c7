# Austerrike: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-at-gdpr = Austerrike: personvernforordninga og den austerrikske personvernlova

## Kjelder

source-austrian-data-act = den austerrikske personvernlova (DSG)
source-austrian-penal-act = den austerrikske forvaltningsstraffelova av 1991 (VStG)
source-austrian-court-procedure = den austerrikske lova om saksgangen i forvaltningsdomstolane (VwGVG)
source-austrian-procedure-act = den austerrikske allmenne forvaltningslova 1991 (AVG)
source-austrian-holiday-act = den austerrikske lova om heilagdagar 1957

## Kva domstolar og styresmakter har sagt

note-at-bodies = Det blir ikkje gitt gebyr til styresmakter, offentlege organ eller offentlegrettslege korporasjonar. Også privatrettslege organ er rekna med når dei handlar etter oppdrag i lov.

## Kva som elles kan skje

measure-at-warning = Tilsynsstyresmakta skal bruke artikkel 83 nr. 2–6 forholdsmessig. Særleg ved eit første brot bruker ho dei korrigerande tiltaka sine, først og fremst ei irettesetjing (Verwarnung).
measure-at-other-offences = Nokre handlingar som artikkel 83 ikkje omfattar, er lovbrot etter § 62, med bot på opptil 50{ "\u00A0" }000 euro, til dømes forsettleg ulovleg tilgang til opplysningar.

## Fristar

daterule-at-time-bar = Det kan ikkje givast gebyr seinare enn tre år etter at brotet tok slutt eller følgja av det kom. Nokre periodar blir ikkje rekna med, til dømes tida i dei øvste domstolane. Eit første steg i forfølginga av den ansvarlege må også takast innan eitt år.
daterule-at-appeal = Fire veker frå vedtaket blei forkynt, til den føderale forvaltningsdomstolen.
daterule-at-payment = Betalingsfristen er to veker frå vedtaket blei rettskraftig.
sendto-at = Klaga skal leverast til datatilsynet (Datenschutzbehörde), som har gjort vedtaket. Den føderale forvaltningsdomstolen avgjer henne.
late-at = Den som har oversete fristen på grunn av noko som det ikkje var mogleg å sjå føre seg eller hindre, og berre er lite å laste, kan innan to veker etter at hindringa fall bort, be om likevel å få saka prøvd.
daterule-at-lapse = Eit gebyr kan ikkje lenger tvangsfullbyrdast tre år etter at det blei endeleg. Nokre periodar blir ikkje rekna med.

## Det som ikkje kunne kontrollerast

open-at-attribution = § 30 første og andre ledd krev ei handling av ein person i leiande stilling, eller manglande tilsyn. Korleis austerrikske domstolar bruker dette etter C-807/21, er ikkje undersøkt.
