# Cypern: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-cy-gdpr = Cypern: GDPR och Cyperns dataskyddslag

## Källor

source-cypriot-data-act = Cyperns dataskyddslag (2018)
source-cypriot-constitution = Cyperns grundlag

## Vad som faller bort

carveout-expression-cy = Enligt lagen är behandling för journalistik och för akademiskt, konstnärligt och litterärt skapande laglig när den är proportionerlig och respekterar de grundläggande rättigheterna. Artiklarna 14 och 15 gäller i den utsträckning som de inte rör den friheten och den journalistiska tystnadsplikten. Om andra lagar gör fler undantag har inte lästs.

## Vad mer som kan hända

measure-cy-court = Var och en kan föra talan mot kommissionärens beslut vid förvaltningsdomstolen.
measure-cy-debt = En avgift som inte betalas drivs in som en civil skuld till republiken.
measure-cy-offences = Många överträdelser är också brott, till exempel att inte föra register eller att inte anmäla en personuppgiftsincident. En domstol kan döma till fängelse i högst tre år eller böter på högst 30{ "\u00A0" }000 euro, och till fängelse i högst fem år eller böter på högst 50{ "\u00A0" }000 euro när staten skadas. För andra överträdelser av dataskyddsförordningen och lagen är straffet fängelse i högst ett år eller böter på högst 10{ "\u00A0" }000 euro.
measure-cy-head = För ett offentligt organs brott ansvarar dess chef, eller den som i praktiken leder det.

## Tidsfrister

daterule-cy-imposed-by = Kommissionären för skydd av personuppgifter.
daterule-cy-appeal = 75 dagar från den dag då beslutet delgavs.

## Vad som inte kunde kontrolleras

open-cy-procedure = Hur länge en avgift kan beslutas på Cypern, när den ska betalas och hur länge den kan drivas in har inte lästs (cylaw.org).
