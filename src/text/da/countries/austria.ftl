# Østrig: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-at-gdpr = Østrig: databeskyttelsesforordningen og den østrigske databeskyttelseslov

## Kilder

source-austrian-data-act = den østrigske databeskyttelseslov (DSG)
source-austrian-penal-act = den østrigske lov om straf i forvaltningssager 1991 (VStG)
source-austrian-court-procedure = den østrigske lov om sagsgangen ved forvaltningsdomstolene (VwGVG)
source-austrian-procedure-act = den østrigske almindelige forvaltningslov 1991 (AVG)
source-austrian-holiday-act = den østrigske lov om helligdage 1957

## Hvad domstole og myndigheder har sagt

note-at-bodies = Der pålægges ikke bøder til myndigheder, offentlige organer eller offentligretlige sammenslutninger. Privatretlige organer er også offentlige organer, når de handler efter et lovbestemt hverv.

## Hvad der ellers kan ske

measure-at-warning = Tilsynsmyndigheden skal anvende artikel 83, stk. 2–6, forholdsmæssigt. Navnlig ved en første overtrædelse bruger den sine korrigerende beføjelser, først og fremmest kritik (Verwarnung).
measure-at-other-offences = Visse handlinger, som artikel 83 ikke omfatter, er strafbare efter § 62 med bøde på op til 50.000 euro, for eksempel forsætlig ulovlig adgang til oplysninger.

## Frister

daterule-at-time-bar = Der kan ikke pålægges bøde senere end tre år efter, at overtrædelsen ophørte, eller dens følge indtrådte. Visse perioder regnes ikke med, for eksempel behandlingen ved de øverste domstole. Et første skridt til forfølgning skal desuden tages inden et år.
daterule-at-appeal = Fire uger fra forkyndelsen af afgørelsen, til forbundsforvaltningsdomstolen (Bundesverwaltungsgericht).
daterule-at-payment = To uger fra det tidspunkt, hvor afgørelsen blev retskraftig.
sendto-at = Klagen indgives til databeskyttelsesmyndigheden (Datenschutzbehörde), som har truffet afgørelsen. Forbundsforvaltningsdomstolen behandler den.
late-at = Den, der har oversiddet fristen på grund af noget, der ikke kunne forudses eller afværges, og kun er lidt at bebrejde, kan inden to uger efter hindringens ophør bede om alligevel at få sagen behandlet.
daterule-at-lapse = En bøde kan ikke længere fuldbyrdes tre år efter, at den blev endelig. Visse perioder regnes ikke med.

## Hvad der ikke kunne kontrolleres

open-at-attribution = § 30, stk. 1 og 2, kræver en handling foretaget af en person i ledende stilling eller manglende tilsyn. Hvordan østrigske domstole anvender dette efter C-807/21, er ikke læst.
