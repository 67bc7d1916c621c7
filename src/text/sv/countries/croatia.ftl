# Kroatien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-hr-gdpr = Kroatien: GDPR och Kroatiens lag om genomförandet

## Källor

source-croatian-data-act = Kroatiens lag om genomförande av GDPR (2018)

## Vad domstolar och myndigheter har sagt

note-hr-bodies = Ingen avgift för offentliga myndigheter: statsförvaltningen och andra statliga organ, kommuner, städer och regioner. Andra offentliga organ, till exempel inrättningar och bolag med offentliga befogenheter, kan få en avgift.
note-hr-public-task = En avgift för en juridisk person som har offentliga befogenheter eller utför en offentlig tjänst får inte äventyra dem.

## Vad mer som kan hända

measure-hr-after-order = När myndigheten också förelägger om något beslutar den om avgiften först när föreläggandet har fått laga kraft.
measure-hr-instalments = Myndigheten kan låta avgiften betalas i delar. Ingen ränta löper på en förfallen avgift.
measure-hr-court = Beslutet kan inte överklagas inom förvaltningen. Talan kan väckas vid förvaltningsdomstol.
measure-hr-collection = Hur länge avgiften får drivas in följer av den allmänna lagen om skatteförfarandet. Tiden räknas från det att beslutet fick laga kraft och står still medan avgiften betalas i delar.
measure-hr-published = Vissa beslut som har fått laga kraft publiceras med namnet på den som får avgiften: om minderåriga, känsliga uppgifter, automatiserade beslut och profilering, vid upprepad överträdelse och vid stora avgifter.
measure-hr-cameras = För vissa regler om kameror finns en egen administrativ avgift: om skyltar, om logg över vem som har sett inspelningarna och om vad de används till.

## Tidsfrister

daterule-hr-imposed-by = Tillsynsmyndigheten (AZOP).
daterule-hr-payment = 15 dagar från det att beslutet om avgiften fick laga kraft. Betalas den inte till dess drivs den in som en skatt.

## Vad som inte kunde kontrolleras

open-hr-procedure = Hur länge en avgift kan beslutas i Kroatien och tiden för att väcka talan har inte lästs: se lagarna om förvaltningsprocess och om skatteförfarandet.
open-hr-kuna = Beloppen i Kroatiens lag har bara lästs i kuna, i texten från 2018. De visas inte: vad de är i euro måste läsas i den gällande texten (narodne-novine.nn.hr).
