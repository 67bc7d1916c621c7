# Malta: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-mt-gdpr = Malta: GDPR och Maltas dataskyddslag

## Källor

source-maltese-data-act = Maltas dataskyddslag (kap. 586)

## Bestämmelser som faller bort

carveout-expression-mt = För journalistik, för akademiskt, konstnärligt eller litterärt skapande och för annan användning av yttrande- och informationsfriheten gäller följande bestämmelser inte i den mån det vore oförenligt med den friheten att följa dem: artiklarna 5.1 a–e, 6, 7, 10, 11.2, 13.1–13.3, 14.1–14.4, 15.1–15.3, 17.1–17.2, 18.1 a, b och d, 20.1–20.2, 21.1, 25, 27, 30, 33, 34, 42 och 43. Behandlingen ska vara proportionerlig, nödvändig och motiverad av ett viktigt allmänt intresse.

## Vad domstolar och myndigheter har sagt

note-mt-order = Informations- och dataskyddskommissionären beslutar om avgiften och förelägger den ansvarige att betala den som en civilrättslig skuld. Om beslutet inte överklagas blir det slutligt och kan verkställas som en dom.
note-mt-authorities = En myndighet eller ett offentligt organ betalar högst 25{ "\u00A0" }000 euro för varje överträdelse på den lägre nivån och högst 50{ "\u00A0" }000 euro på den högre. Dessutom kan en avgift per dag tas ut, som inte räknas ut här.
note-mt-grounds = Ett överklagande kan grundas på ett väsentligt sakfel, ett väsentligt fel i handläggningen, ett rättsligt fel eller en väsentlig rättsstridighet, till exempel ett orimligt eller oproportionerligt beslut.

## Vad mer som kan hända

measure-mt-daily = Så länge överträdelsen pågår kan kommissionären dessutom besluta att myndigheten ska betala 25 euro om dagen på den lägre nivån och 50 euro om dagen på den högre.
measure-mt-not-due = Inget behöver betalas förrän alla rättsmedel är uttömda eller tiden för dem har gått ut.
measure-mt-court = Nämndens beslut kan överklagas till appellationsdomstolen inom 20 dagar från den dag då det delgavs.
measure-mt-offence = Den som medvetet lämnar kommissionären oriktiga uppgifter, eller inte följer en laglig begäran i en utredning, gör sig skyldig till en förseelse: böter (multa) på 1{ "\u00A0" }250–50{ "\u00A0" }000 euro, fängelse i sex månader eller båda.

## Tidsfrister

daterule-mt-imposed-by = Informations- och dataskyddskommissionären.
daterule-mt-appeal = 20 dagar från den dag då beslutet delgavs, till överklagandenämnden för information och dataskydd.
daterule-mt-payment = Efter ett överklagande: 15 dagar från den dag då överklagandet återkallades, eller då nämnden eller appellationsdomstolen fastställde avgiften eller bestämde en annan. Därefter kan kommissionären väcka talan. För det fall att ingen överklagar anger lagen ingen tid.

## Vad som inte kunde kontrolleras

open-mt-limitation = I det som har lästs av Maltas lag anges inte hur länge en avgift kan beslutas eller drivas in, vem som är en myndighet eller vad som flyttar en tid förbi lediga dagar. Andra lagar har inte lästs (legislation.mt).
