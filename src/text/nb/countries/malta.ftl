# Malta: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-mt-gdpr = Malta: personvernforordningen og den maltesiske personvernloven

## Kilder

source-maltese-data-act = den maltesiske personvernloven (kap. 586)

## Bestemmelser som faller bort

carveout-expression-mt = For journalistikk, for akademiske, kunstneriske eller litterære ytringer og for annen bruk av ytrings- og informasjonsfriheten gjelder ikke disse bestemmelsene så langt det ville være uforenlig med det å følge dem: artikkel 5 nr. 1 bokstav a–e, 6, 7, 10, 11 nr. 2, 13 nr. 1–3, 14 nr. 1–4, 15 nr. 1–3, 17 nr. 1–2, 18 nr. 1 bokstav a, b og d, 20 nr. 1–2, 21 nr. 1, 25, 27, 30, 33, 34, 42 og 43. Behandlingen må være forholdsmessig, nødvendig og begrunnet i viktige allmenne interesser.

## Hva domstoler og myndigheter har sagt

note-mt-order = Informasjons- og personvernkommissæren ilegger gebyret og pålegger at det betales som en privatrettslig gjeld. Uten klage blir vedtaket endelig og kan fullbyrdes som en dom.
note-mt-authorities = En offentlig myndighet eller et offentlig organ betaler høyst 25{ "\u00A0" }000 euro for hver overtredelse på det lavere nivået og høyst 50{ "\u00A0" }000 euro på det høyere. I tillegg kan det komme et gebyr per dag, som ikke regnes ut her.
note-mt-grounds = En klage kan bygge på en vesentlig feil om fakta, en vesentlig feil i saksbehandlingen, en rettslig feil eller en vesentlig rettsstridighet, for eksempel et urimelig eller uforholdsmessig vedtak.

## Hva som ellers kan skje

measure-mt-daily = Så lenge overtredelsen varer, kan kommissæren også ilegge myndigheten 25 euro om dagen på det lavere nivået og 50 euro om dagen på det høyere.
measure-mt-not-due = Ingenting må betales før alle rettsmidler er brukt opp, eller fristene for dem er ute.
measure-mt-court = Det klagenemnda avgjør, kan ankes til ankedomstolen innen 20 dager fra det ble forkynt.
measure-mt-offence = Den som med viten gir kommissæren uriktige opplysninger, eller ikke følger en lovlig anmodning i en undersøkelse, begår en forseelse: bot (multa) på 1{ "\u00A0" }250–50{ "\u00A0" }000 euro, fengsel i seks måneder eller begge deler.

## Frister

daterule-mt-imposed-by = Informasjons- og personvernkommissæren.
daterule-mt-appeal = 20 dager fra vedtaket ble forkynt, til klagenemnda for informasjon og personvern.
daterule-mt-payment = Etter en klage 15 dager fra den ble trukket, eller fra nemnda eller ankedomstolen stadfestet gebyret eller fastsatte et annet. Etter det kan kommissæren gå til søksmål. Uten klage nevner loven ingen frist.

## Det som ikke kunne kontrolleres

open-mt-limitation = I det som er lest av den maltesiske loven, står det ikke noe om hvor lenge et gebyr kan ilegges eller kreves inn, om hvem som er en offentlig myndighet, eller om hva som flytter en frist forbi fridager. Andre lover er ikke lest (legislation.mt).
