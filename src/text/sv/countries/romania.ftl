# Rumänien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-ro-gdpr = Rumänien: GDPR och Rumäniens lag om dess tillämpning

## Källor

source-romanian-data-act = Rumäniens lag 190/2018 om tillämpningen av GDPR
source-romanian-authority-act = Rumäniens lag 102/2005 om dataskyddsmyndigheten, ändrad 2018

## Vad som faller bort

carveout-expression-ro = Journalistik och akademiskt, konstnärligt och litterärt skapande är undantagna från kapitel II–VII och IX i GDPR när personen själv tydligt har offentliggjort uppgifterna, eller när de hänger nära samman med personens offentliga roll eller med att det som hände är offentligt.

## Vad domstolar och myndigheter har sagt

note-ro-bodies = Offentliga organ är statens och de lokala myndigheterna och institutionerna under dem. Trossamfund, och föreningar och stiftelser av allmän nytta, behandlas som sådana: svara att det är en myndighet om det gäller en av dem.
note-ro-own-articles = Artiklarna 3–9 i den rumänska lagen har egna regler, om genetiska och biometriska uppgifter och om hälsa, om identifikationsnummer, om övervakning på arbetet och om partier och föreningar. Den som bryter mot dem får en avgift enligt artikel 83.5, och ett offentligt organ betalar 10{ "\u00A0" }000–100{ "\u00A0" }000 lei.
note-ro-rate = Avgiften tas ut och betalas i lei, till centralbankens officiella kurs den dag den beslutas.

## Vad mer som kan hända

measure-ro-plan = Med varningen följer en plan, och högst 90 dagar att genomföra den. Myndigheten kan kontrollera igen inom 10 dagar från det att den tiden gått ut.
measure-ro-imposed = Myndighetens personal beslutar om avgiften i sitt protokoll. Över 300{ "\u00A0" }000 euro, och i gränsöverskridande ärenden, beslutar dess ordförande.
measure-ro-court = Tribunalens avdelning för förvaltningsmål prövar överklagandet, och appellationsdomstolen därefter. Tills domen har fått laga kraft behöver avgiften inte betalas; andra åtgärder gäller.
measure-ro-published = Myndigheten kan besluta att dess åtgärder ska offentliggöras, på den personuppgiftsansvariges eller biträdets bekostnad.
measure-ro-daily = Den som inte följer en åtgärd, eller vägrar att lämna upplysningar eller ta emot en inspektion, kan få betala upp till 3{ "\u00A0" }000 lei för varje dags dröjsmål.

## Tidsfrister

daterule-ro-imposed-by = Tillsynsmyndigheten (ANSPDCP): dess personal, och över 300{ "\u00A0" }000 euro dess ordförande.
daterule-ro-time-bar = Tre år från överträdelsen. Är den pågående löper de från det att den upptäcktes, eller från det att den upphörde om det var tidigare. Varje handläggningsåtgärd i ärendet avbryter dem.
daterule-ro-time-bar-at-most = Avbruten eller inte är tiden ute fyra år efter överträdelsen.
daterule-ro-appeal = 15 dagar från det att protokollet eller beslutet överlämnades eller delgavs.
daterule-ro-payment = 15 dagar från det att protokollet eller beslutet överlämnades eller delgavs. Ett överklagande till domstol skjuter upp betalningen.

## Vad som inte kunde kontrolleras

open-ro-procedure = Förordningen om kontraventioner (2/2001) fyller ut dessa lagar. Den har inte lästs, och inte heller hur länge en rumänsk avgift kan drivas in. Lag 102/2005 har lästs som den ändrades 2018, och inte vad som har ändrats sedan dess (legislatie.just.ro).
