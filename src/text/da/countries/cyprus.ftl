# Cypern: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-cy-gdpr = Cypern: databeskyttelsesforordningen og den cypriotiske databeskyttelseslov

## Kilder

source-cypriot-data-act = den cypriotiske databeskyttelseslov (2018)
source-cypriot-constitution = Cyperns forfatning

## Hvad der falder bort

carveout-expression-cy = Efter loven er behandling til journalistik og til akademisk, kunstnerisk og litterær ytring lovlig, når den er forholdsmæssig og respekterer de grundlæggende rettigheder. Artikel 14 og 15 gælder, i det omfang de ikke berører den frihed og journalisters tavshedspligt. Om andre love undtager mere, er ikke læst.

## Hvad der ellers kan ske

measure-cy-court = Enhver kan indbringe kommissærens afgørelse for forvaltningsdomstolen.
measure-cy-debt = En bøde, der ikke betales, inddrives som civil gæld til republikken.
measure-cy-offences = Mange overtrædelser er også strafbare, for eksempel en manglende fortegnelse eller anmeldelse af et sikkerhedsbrud. En straffedomstol kan idømme op til tre års fængsel eller 30.000 euro og op til fem år eller 50.000 euro, når staten lider skade. For andre overtrædelser af databeskyttelsesforordningen og loven er det op til et år eller 10.000 euro.
measure-cy-head = For et offentligt organs strafbare handling svarer dets leder eller den, der faktisk leder det.

## Frister

daterule-cy-imposed-by = Kommissæren for beskyttelse af personoplysninger.
daterule-cy-appeal = 75 dage fra forkyndelsen af afgørelsen.

## Hvad der ikke kunne kontrolleres

open-cy-procedure = Hvor længe der kan pålægges en bøde i Cypern, hvornår den skal betales, og hvor længe den kan inddrives, er ikke læst (cylaw.org).
