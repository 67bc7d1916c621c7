# Romania: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-ro-gdpr = Romania: personvernforordninga og den rumenske lova om bruken av henne

## Kjelder

source-romanian-data-act = den rumenske lova 190/2018 om bruken av personvernforordninga
source-romanian-authority-act = den rumenske lova 102/2005 om personvernstyresmakta, endra i 2018

## Det som fell bort

carveout-expression-ro = For journalistikk og akademiske, kunstnarlege og litterære ytringar er det unntak frå kapittel II–VII og IX i personvernforordninga når personen sjølv tydeleg har offentleggjort opplysningane, eller når dei heng nært saman med den offentlege rolla til personen eller med at det som hende, er offentleg.

## Kva domstolar og styresmakter har sagt

note-ro-bodies = Offentlege organ er statlege og lokale styresmakter og institusjonane under dei. Trussamfunn, og foreiningar og stiftingar av allmenn nytte, blir behandla likt: Gjeld det ein av dei, svar at det er ei offentleg styresmakt.
note-ro-own-articles = Artikkel 3–9 i den rumenske lova har eigne reglar, om genetiske, biometriske og helseopplysningar, om identifikasjonsnummer, om overvaking på jobben og om parti og foreiningar. Brot på dei gir gebyr etter artikkel 83 nr. 5, og eit offentleg organ betaler 10{ "\u00A0" }000–100{ "\u00A0" }000 lei.
note-ro-rate = Gebyret blir fastsett og betalt i lei, til den offisielle kursen til sentralbanken den dagen det blir fastsett.

## Kva som elles kan skje

measure-ro-plan = Med åtvaringa følgjer ein plan, og høgst 90 dagar til å gjennomføre han. Tilsynsstyresmakta kan kontrollere på nytt innan 10 dagar etter at den tida er ute.
measure-ro-imposed = Dei tilsette i tilsynsstyresmakta gir gebyret i rapporten sin. Over 300{ "\u00A0" }000 euro, og i saker over landegrensene, bestemmer leiaren.
measure-ro-court = Avdelinga for forvaltningssaker i tribunalet avgjer søksmålet, og ankedomstolen etter det. Til dommen er rettskraftig, treng gebyret ikkje betalast; andre tiltak gjeld.
measure-ro-published = Tilsynsstyresmakta kan gi pålegg om at tiltaka blir offentleggjorde, på kostnad for den behandlingsansvarlege eller databehandlaren.
measure-ro-daily = Den som ikkje følgjer eit tiltak, eller nektar å gi opplysningar eller ta imot ein inspeksjon, kan måtte betale opptil 3{ "\u00A0" }000 lei for kvar dag det drygjer.

## Fristar

daterule-ro-imposed-by = Tilsynsstyresmakta (ANSPDCP): dei tilsette, og over 300{ "\u00A0" }000 euro leiaren.
daterule-ro-time-bar = Tre år frå brotet. Held det fram, går dei frå det blei oppdaga, eller frå det tok slutt dersom det var tidlegare. Kvart saksbehandlingssteg i saka bryt dei av.
daterule-ro-time-bar-at-most = Avbroten eller ikkje er fristen ute fire år etter brotet.
daterule-ro-appeal = 15 dagar frå rapporten eller vedtaket blei overlevert eller forkynt.
daterule-ro-payment = 15 dagar frå rapporten eller vedtaket blei overlevert eller forkynt. Eit søksmål utset betalinga.

## Det som ikkje kunne kontrollerast

open-ro-procedure = Forordninga om kontravensjonar (2/2001) utfyller desse lovene. Ho er ikkje lesen, og heller ikkje kor lenge eit rumensk gebyr kan krevjast inn. Lov 102/2005 er lesen slik ho blei endra i 2018, og ikkje det som er endra sidan (legislatie.just.ro).
