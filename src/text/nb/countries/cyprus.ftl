# Kypros: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-cy-gdpr = Kypros: personvernforordningen og den kypriotiske personvernloven

## Kilder

source-cypriot-data-act = den kypriotiske personvernloven (2018)
source-cypriot-constitution = Kypros’ grunnlov

## Det som faller bort

carveout-expression-cy = Loven gjør behandling for journalistikk og for akademiske, kunstneriske og litterære ytringer lovlig når den er forholdsmessig og respekterer de grunnleggende rettighetene. Artikkel 14 og 15 gjelder så langt de ikke berører den friheten og den journalistiske taushetsplikten. Om andre lover unntar mer, er ikke lest.

## Hva som ellers kan skje

measure-cy-court = Enhver kan bringe kommissærens vedtak inn for forvaltningsdomstolen.
measure-cy-debt = Et gebyr som ikke betales, kreves inn som en sivil gjeld til republikken.
measure-cy-offences = Mange overtredelser er også lovbrudd som kan straffes, som å mangle protokoll eller ikke melde et brudd på personopplysningssikkerheten. En domstol kan dømme til fengsel i inntil tre år eller 30{ "\u00A0" }000 euro, og i inntil fem år eller 50{ "\u00A0" }000 euro når staten skades; for andre brudd på personvernforordningen og loven til inntil ett år eller 10{ "\u00A0" }000 euro.
measure-cy-head = Lederen, eller den som i praksis leder organet, er ansvarlig for et offentlig organs lovbrudd.

## Frister

daterule-cy-imposed-by = Kommissæren for personvern.
daterule-cy-appeal = 75 dager fra vedtaket ble forkynt.

## Det som ikke kunne kontrolleres

open-cy-procedure = Hvor lenge et gebyr kan ilegges på Kypros, når det må betales, og hvor lenge det kan kreves inn, er ikke lest (cylaw.org).
