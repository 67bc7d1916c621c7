# Liechtenstein: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-li-gdpr = Liechtenstein: databeskyttelsesforordningen og den liechtensteinske databeskyttelseslov

## Kilder

source-liechtenstein-data-act = den liechtensteinske databeskyttelseslov (DSG, 2018)

## Hvad domstole og myndigheder har sagt

note-li-fine = Tilsynsmyndigheden pålægger en bøde (Busse). Uagtsomhed er nok til det.
note-li-warning = Tilsynsmyndigheden skal anvende artikel 83, stk. 2–6, forholdsmæssigt. Navnlig ved en første overtrædelse bruger den sine korrigerende beføjelser, først og fremmest kritik (Verwarnung).
note-li-legal-persons = En juridisk person får bøde for det, som en person i ledende stilling har gjort i dens virksomhed. Den svarer også for det, dens ansatte har gjort, når de ledende personer ikke har truffet rimelige foranstaltninger imod det.
note-li-bodies = Der pålægges ikke bøder til myndigheder og andre offentlige organer. Den, der i privatretlig form udfører en overdraget offentlig opgave, er et offentligt organ for den opgave. Et offentligt organ, der handler i det private erhvervsliv, er det ikke.

## Hvad der ellers kan ske

measure-li-second-appeal = Klagenævnets afgørelse kan indbringes for forvaltningsdomstolen, igen inden fire uger. Det kan tilsynsmyndigheden også gøre.
measure-li-suspensive = Over for et offentligt organ kan tilsynsmyndigheden ikke bestemme, at en klage ikke har opsættende virkning.
measure-li-persons = Den person, der har handlet, kan få bøde ved siden af den juridiske person. Tilsynsmyndigheden kan nøjes med en bøde til den juridiske person.
measure-li-cameras = Den, der bevidst undlader at anmelde et kamera, der skal anmeldes, kan få en bøde på op til 5.000 schweizerfranc.
measure-li-offences = At skaffe sig personoplysninger uberettiget og at bryde datahemmeligheden er strafbare handlinger, som en domstol straffer, når den forurettede anmoder om det.

## Frister

daterule-li-imposed-by = Tilsynsmyndigheden (Datenschutzstelle).
daterule-li-appeal = Fire uger fra forkyndelsen af afgørelsen, til klagenævnet i forvaltningssager (Beschwerdekommission für Verwaltungsangelegenheiten).

## Hvad der ikke kunne kontrolleres

open-guidelines-in-euro = De europæiske retningslinjer angiver deres omsætningstrin i euro. Hvad det betyder for maksima i en anden valuta, er ikke læst, så her beregnes intet startbeløb.
open-li-procedure = Hvor længe der kan pålægges en bøde i Liechtenstein, hvornår den skal betales, og hvornår den bortfalder, er ikke læst (gesetze.li: loven om den almindelige landsforvaltning fra 1922 og straffeloven).
## Hvad der ikke har regler her

refusal-liechtenstein-enforcement = Ingen bøde: Ved offentlige organers retshåndhævelse har databeskyttelsesmyndigheden beføjelserne i databeskyttelsesforordningens artikel 58 med undtagelse af bøder (artikel 17, stk. 1, litra a, i Datenschutzgesetz). Den kan give en advarsel, udtale kritik, give påbud om at bringe behandlingen i overensstemmelse med reglerne og begrænse eller forbyde den, efter at den har spurgt, om det ville hindre opgaven.
unless-liechtenstein-enforcement = Hvis et offentligt organ gjorde det som led i retshåndhævelse: Datenschutzgesetz har ikke bøder for det.

