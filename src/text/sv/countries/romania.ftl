# Rumänien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-ro-gdpr = Rumänien: GDPR och Rumäniens lag om dess tillämpning

## Källor

source-romanian-data-act = Rumäniens lag 190/2018 om tillämpningen av GDPR
source-romanian-authority-act = Rumäniens lag 102/2005 om dataskyddsmyndigheten, ändrad 2018

## Vad som faller bort

carveout-expression-ro = Journalistik och akademiskt, konstnärligt och litterärt skapande är undantagna från kapitel II–VII och IX i GDPR när personen själv tydligt har offentliggjort uppgifterna, eller när de hänger nära samman med personens offentliga roll eller med att det som hände är offentligt.

## Vad domstolar och myndigheter har sagt

note-ro-bodies = Offentliga organ är statens och de lokala myndigheterna och de institutioner som hör till dem. Trossamfund, och föreningar och stiftelser av allmän nytta, behandlas som offentliga organ: svara att det är en myndighet om det gäller en sådan.
note-ro-own-articles = Artiklarna 3–9 i den rumänska lagen innehåller egna regler, om genetiska och biometriska uppgifter och om hälsa, om identifikationsnummer, om övervakning på arbetet och om partier och föreningar. Den som bryter mot dem kan få en avgift enligt artikel 83.5, och ett offentligt organ betalar 10{ "\u00A0" }000–100{ "\u00A0" }000 lei.
note-ro-rate = Avgiften tas ut och betalas i lei, till centralbankens officiella kurs den dag den beslutas.

## Vad mer som kan hända

measure-ro-plan = Med varningen följer en plan, och högst 90 dagar att genomföra den. Myndigheten kan kontrollera igen inom 10 dagar från den dag då den tiden gick ut.
measure-ro-imposed = Myndighetens personal beslutar om avgiften i sitt protokoll. Om avgiften är högre än 300{ "\u00A0" }000 euro, och i gränsöverskridande ärenden, beslutar myndighetens ordförande.
measure-ro-court = Tribunalens avdelning för förvaltningsmål prövar överklagandet, och därefter appellationsdomstolen. Avgiften behöver inte betalas förrän domen har fått laga kraft, men andra åtgärder gäller.
measure-ro-published = Myndigheten kan besluta att dess åtgärder ska offentliggöras, på den personuppgiftsansvariges eller biträdets bekostnad.
measure-ro-daily = Den som inte följer en åtgärd, eller vägrar att lämna upplysningar eller ta emot en inspektion, kan få betala upp till 3{ "\u00A0" }000 lei för varje dags dröjsmål.

## Tidsfrister

daterule-ro-imposed-by = Tillsynsmyndigheten (ANSPDCP): dess personal, och över 300{ "\u00A0" }000 euro dess ordförande.
daterule-ro-time-bar = Tre år från överträdelsen. Om den pågår räknas tiden från den dag då den upptäcktes, eller då den upphörde om det var tidigare. Varje handläggningsåtgärd i ärendet avbryter tiden.
daterule-ro-time-bar-at-most = Även om tiden har avbrutits går den ut senast fyra år efter överträdelsen.
daterule-ro-appeal = 15 dagar från den dag då protokollet eller beslutet överlämnades eller delgavs.
daterule-ro-payment = 15 dagar från den dag då protokollet eller beslutet överlämnades eller delgavs. Ett överklagande till domstol skjuter upp betalningen.

## Vad som inte kunde kontrolleras

open-ro-procedure = Förordningen om kontraventioner (2/2001) kompletterar lagarna. Den har inte lästs, och inte heller hur länge en rumänsk avgift kan drivas in. Lag 102/2005 har lästs så som den ändrades 2018, men inte vad som har ändrats sedan dess (legislatie.just.ro).
