# Malta: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-mt-gdpr = Malta: personvernforordninga og den maltesiske personvernlova

## Kjelder

source-maltese-data-act = den maltesiske personvernlova (kap. 586)

## Føresegner som fell bort

carveout-expression-mt = For journalistikk, for akademiske, kunstnarlege eller litterære ytringar og for annan bruk av ytrings- og informasjonsfridomen gjeld ikkje desse føresegnene så langt det ikkje ville la seg sameine å følgje dei: artikkel 5 nr. 1 bokstav a–e, 6, 7, 10, 11 nr. 2, 13 nr. 1–3, 14 nr. 1–4, 15 nr. 1–3, 17 nr. 1–2, 18 nr. 1 bokstav a, b og d, 20 nr. 1–2, 21 nr. 1, 25, 27, 30, 33, 34, 42 og 43. Behandlinga må vere forholdsmessig, nødvendig og grunngitt i viktige allmenne interesser.

## Kva domstolar og styresmakter har sagt

note-mt-order = Informasjons- og personvernkommissæren gir gebyret og pålegg om at det skal betalast som ei privatrettsleg gjeld. Utan klage blir vedtaket endeleg og kan fullbyrdast som ein dom.
note-mt-authorities = Ei offentleg styresmakt eller eit offentleg organ betaler høgst 25{ "\u00A0" }000 euro for kvart brot på det nedste nivået og høgst 50{ "\u00A0" }000 euro på det øvste. I tillegg kan det kome eit gebyr per dag, som ikkje blir rekna ut her.
note-mt-grounds = Ei klage kan byggje på ein vesentleg feil om fakta, ein vesentleg feil i saksbehandlinga, ein rettsleg feil eller eit vesentleg rettsbrot, til dømes eit urimeleg eller uforholdsmessig vedtak.

## Kva som elles kan skje

measure-mt-daily = Så lenge brotet varer, kan kommissæren også la styresmakta betale 25 euro om dagen på det nedste nivået og 50 euro om dagen på det øvste.
measure-mt-not-due = Ingenting må betalast før alle rettsmiddel er brukte opp, eller fristane for dei er ute.
measure-mt-court = Det klagenemnda avgjer, kan ankast til ankedomstolen innan 20 dagar frå det blei forkynt.
measure-mt-offence = Den som medvite gir kommissæren uriktige opplysningar, eller ikkje følgjer eit lovleg krav i ei undersøking, gjer seg skuldig i eit lovbrot: bot (multa) på 1{ "\u00A0" }250–50{ "\u00A0" }000 euro, fengsel i seks månader eller begge delar.

## Fristar

daterule-mt-imposed-by = Informasjons- og personvernkommissæren.
daterule-mt-appeal = 20 dagar frå vedtaket blei forkynt, til klagenemnda for informasjon og personvern.
daterule-mt-payment = Etter ei klage 15 dagar frå ho blei trekt, eller frå nemnda eller ankedomstolen stadfeste gebyret eller fastsette eit anna. Etter det kan kommissæren gå til søksmål. Utan klage nemner lova ingen frist.

## Det som ikkje kunne kontrollerast

open-mt-limitation = I det som er lese av den maltesiske lova, står det ikkje noko om kor lenge eit gebyr kan givast eller krevjast inn, om kven som er ei offentleg styresmakt, eller om kva som flytter ein frist forbi fridagar. Andre lover er ikkje lesne (legislation.mt).
