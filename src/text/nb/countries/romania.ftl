# Romania: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-ro-gdpr = Romania: personvernforordningen og den rumenske loven om anvendelsen av den

## Kilder

source-romanian-data-act = den rumenske loven 190/2018 om anvendelsen av personvernforordningen
source-romanian-authority-act = den rumenske loven 102/2005 om personvernmyndigheten, endret i 2018

## Det som faller bort

carveout-expression-ro = Journalistikk og akademiske, kunstneriske og litterære ytringer er unntatt fra kapittel II–VII og IX i personvernforordningen når personen selv tydelig har offentliggjort opplysningene, eller når de henger nært sammen med personens offentlige rolle eller med at det som skjedde, er offentlig.

## Hva domstoler og myndigheter har sagt

note-ro-bodies = Offentlige organer er statlige og lokale myndigheter og institusjonene under dem. Trossamfunn, og foreninger og stiftelser av allmenn nytte, behandles likt. Gjelder saken en av dem, svarer du at det er en offentlig myndighet.
note-ro-own-articles = Artikkel 3–9 i den rumenske loven har egne regler, om genetiske, biometriske og helseopplysninger, om identifikasjonsnumre, om overvåking på jobben og om partier og foreninger. Brudd på dem gir gebyr etter artikkel 83 nr. 5, og et offentlig organ betaler 10{ "\u00A0" }000–100{ "\u00A0" }000 lei.
note-ro-rate = Gebyret ilegges og betales i lei, til sentralbankens offisielle kurs den dagen det ilegges.

## Hva som ellers kan skje

measure-ro-plan = Med advarselen følger en plan, og høyst 90 dager til å gjennomføre den. Tilsynsmyndigheten kan kontrollere på nytt innen 10 dager etter at den tiden er ute.
measure-ro-imposed = Tilsynsmyndighetens ansatte ilegger gebyret i rapporten sin. Over 300{ "\u00A0" }000 euro, og i grenseoverskridende saker, bestemmer lederen.
measure-ro-court = Tribunalets avdeling for forvaltningssaker avgjør søksmålet, og ankedomstolen etter den. Til dommen er rettskraftig, trenger gebyret ikke å betales; andre tiltak gjelder.
measure-ro-published = Tilsynsmyndigheten kan pålegge at tiltakene offentliggjøres, på den behandlingsansvarliges eller databehandlerens bekostning.
measure-ro-daily = Den som ikke følger et tiltak, eller nekter å gi opplysninger eller ta imot en inspeksjon, kan måtte betale inntil 3{ "\u00A0" }000 lei for hver dag det drøyer.

## Frister

daterule-ro-imposed-by = Tilsynsmyndigheten (ANSPDCP): de ansatte, og over 300{ "\u00A0" }000 euro lederen.
daterule-ro-time-bar = Tre år fra overtredelsen. Pågår den, løper de fra den ble oppdaget, eller fra den opphørte hvis det var tidligere. Ethvert saksbehandlingsskritt i saken avbryter dem.
daterule-ro-time-bar-at-most = Fristen er i alle tilfeller ute fire år etter overtredelsen, enten den er avbrutt eller ikke.
daterule-ro-appeal = 15 dager fra rapporten eller vedtaket ble overlevert eller forkynt.
daterule-ro-payment = 15 dager fra rapporten eller vedtaket ble overlevert eller forkynt. Et søksmål utsetter betalingen.

## Det som ikke kunne kontrolleres

open-ro-procedure = Forordningen om kontravensjoner (2/2001) utfyller disse lovene. Den er ikke lest, og heller ikke hvor lenge et rumensk gebyr kan kreves inn. Lov 102/2005 er lest slik den ble endret i 2018, og ikke det som er endret siden (legislatie.just.ro).
