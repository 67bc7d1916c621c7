# Malta: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-mt-gdpr = Malta: databeskyttelsesforordningen og den maltesiske databeskyttelseslov

## Kilder

source-maltese-data-act = den maltesiske databeskyttelseslov (Cap. 586)

## Bestemmelser, der falder bort

carveout-expression-mt = For journalistik, for akademisk, kunstnerisk eller litterær ytring og for anden brug af ytrings- og informationsfriheden gælder følgende bestemmelser ikke, i det omfang overholdelse ville være uforenelig med den: artikel 5, stk. 1, litra a–e, artikel 6, 7 og 10, artikel 11, stk. 2, artikel 13, stk. 1–3, artikel 14, stk. 1–4, artikel 15, stk. 1–3, artikel 17, stk. 1–2, artikel 18, stk. 1, litra a, b og d, artikel 20, stk. 1–2, artikel 21, stk. 1, og artikel 25, 27, 30, 33, 34, 42 og 43. Behandlingen skal være forholdsmæssig, nødvendig og begrundet i væsentlige samfundsinteresser.

## Hvad domstole og myndigheder har sagt

note-mt-order = Kommissæren for information og databeskyttelse pålægger bøden og giver påbud om, at den betales som civil gæld. Klages der ikke, bliver afgørelsen endelig og kan fuldbyrdes som en dom.
note-mt-authorities = En offentlig myndighed eller et offentligt organ betaler op til 25.000 euro for hver overtrædelse på det lave niveau og op til 50.000 euro på det høje. Dertil kan der komme daglige bøder, som ikke beregnes her.
note-mt-grounds = En klage kan bygge på en væsentlig fejl om de faktiske forhold, en væsentlig sagsbehandlingsfejl, en retlig fejl eller en væsentlig ulovlighed, for eksempel en urimelig eller uforholdsmæssig afgørelse.

## Hvad der ellers kan ske

measure-mt-daily = Så længe overtrædelsen varer, kan kommissæren også pålægge myndigheden 25 euro om dagen på det lave niveau og 50 euro om dagen på det høje.
measure-mt-not-due = Intet forfalder, før alle klage- og ankemuligheder er udtømt, eller fristerne for dem er udløbet.
measure-mt-court = Klagenævnets afgørelse kan indbringes for appeldomstolen (Court of Appeal) inden 20 dage efter, at den blev meddelt.
measure-mt-offence = Den, der bevidst giver kommissæren urigtige oplysninger eller ikke følger en lovlig anmodning under en undersøgelse, begår en strafbar handling: en strafferetlig bøde (multa) på 1.250–50.000 euro, seks måneders fængsel eller begge dele.

## Frister

daterule-mt-imposed-by = Kommissæren for information og databeskyttelse.
daterule-mt-appeal = 20 dage fra forkyndelsen af afgørelsen, til klagenævnet (Information and Data Protection Appeals Tribunal).
daterule-mt-payment = Efter en klage 15 dage fra det tidspunkt, hvor den blev trukket tilbage, eller hvor klagenævnet eller appeldomstolen stadfæstede bøden eller fastsatte en anden. Derefter kan kommissæren anlægge sag. Klages der ikke, nævner loven ingen frist.

## Hvad der ikke kunne kontrolleres

open-mt-limitation = I det, der er læst af den maltesiske lov, står der ikke, hvor længe en bøde kan pålægges eller inddrives, hvem der er en offentlig myndighed, eller hvad der flytter en frist ved fridage. Andre love er ikke læst (legislation.mt).
