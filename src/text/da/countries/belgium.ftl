# Belgien: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-be-gdpr = Belgien: databeskyttelsesforordningen og den belgiske databeskyttelseslov

## Kilder

source-belgian-data-act = den belgiske lov af 30. juli 2018 om databeskyttelse
source-belgian-authority-act = den belgiske lov af 3. december 2017 om databeskyttelsesmyndigheden

## Hvad domstole og myndigheder har sagt

note-be-bodies = Der pålægges ikke bøder til det offentlige og dets ansatte, medmindre det er offentligretlige juridiske personer, der udbyder varer eller tjenester på et marked.

## Frister

daterule-be-appeal = 30 dage fra meddelelsen af afgørelsen, til markedsdomstolen (Marktenhof) i Bruxelles.

## Hvad der ikke kunne kontrolleres

open-be-acts = Selve de belgiske love er ikke læst. Forældelse, betalingsfrist og artikel 10 og 24 er derfor ikke kendt her: Se lovene af 3. december 2017 og 30. juli 2018 og selve afgørelsen.
