# Kroatien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-hr-gdpr = Kroatien: GDPR och Kroatiens lag om genomförandet

## Källor

source-croatian-data-act = Kroatiens lag om genomförande av GDPR (2018)

## Vad domstolar och myndigheter har sagt

note-hr-bodies = Ingen avgift kan tas ut av offentliga myndigheter: statsförvaltningen och andra statliga organ, kommuner, städer och regioner. Andra offentliga organ, till exempel inrättningar och bolag med offentliga befogenheter, kan få en avgift.
note-hr-public-task = En avgift för en juridisk person som har offentliga befogenheter eller utför en offentlig tjänst får inte äventyra befogenheterna eller tjänsten.

## Vad mer som kan hända

measure-hr-after-order = När myndigheten också utfärdar ett föreläggande beslutar den om avgiften först när föreläggandet har fått laga kraft.
measure-hr-instalments = Myndigheten kan tillåta att avgiften betalas i delar. Ingen ränta löper på en förfallen avgift.
measure-hr-court = Beslutet kan inte överklagas inom förvaltningen. Talan kan väckas vid förvaltningsdomstol.
measure-hr-collection = Hur länge avgiften får drivas in följer av den allmänna lagen om skatteförfarandet. Tiden räknas från den dag då beslutet fick laga kraft och löper inte medan avgiften betalas i delar.
measure-hr-published = Vissa beslut som har fått laga kraft publiceras med namnet på den som får avgiften: beslut om minderåriga, känsliga uppgifter, automatiserade beslut och profilering, upprepade överträdelser och stora avgifter.
measure-hr-cameras = För vissa regler om kameror finns en egen administrativ avgift: regler om skyltar, om logg över vem som har sett inspelningarna och om vad de används till.

## Tidsfrister

daterule-hr-imposed-by = Tillsynsmyndigheten (AZOP).
daterule-hr-payment = 15 dagar från den dag då beslutet om avgiften fick laga kraft. Om avgiften inte betalas till dess drivs den in som en skatt.

## Vad som inte kunde kontrolleras

open-hr-procedure = Hur länge en avgift kan beslutas i Kroatien, och tiden för att väcka talan, har inte lästs. Se lagarna om förvaltningsprocess och om skatteförfarandet.
open-hr-kuna = Beloppen i Kroatiens lag har bara lästs i kuna, i texten från 2018. Beloppen i euro måste läsas i den gällande texten (narodne-novine.nn.hr), och därför visas de inte.
