# Kypros: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-cy-gdpr = Kypros: personvernforordninga og den kypriotiske personvernlova

## Kjelder

source-cypriot-data-act = den kypriotiske personvernlova (2018)
source-cypriot-constitution = grunnlova på Kypros

## Det som fell bort

carveout-expression-cy = Lova gjer behandling for journalistikk og for akademiske, kunstnarlege og litterære ytringar lovleg når ho er forholdsmessig og respekterer dei grunnleggjande rettane. Artikkel 14 og 15 gjeld så langt dei ikkje rører ved den fridomen og den journalistiske teieplikta. Om andre lover gjer fleire unntak, er ikkje lese.

## Kva som elles kan skje

measure-cy-court = Alle kan bringe vedtaket til kommissæren inn for forvaltningsdomstolen.
measure-cy-debt = Eit gebyr som ikkje blir betalt, blir kravt inn som ei sivil gjeld til republikken.
measure-cy-offences = Mange brot er også straffbare, som å mangle protokoll eller ikkje melde eit brot på personopplysningstryggleiken. Ein domstol kan dømme til fengsel i opptil tre år eller 30{ "\u00A0" }000 euro, og i opptil fem år eller 50{ "\u00A0" }000 euro når staten lid skade; for andre brot på personvernforordninga og lova til opptil eitt år eller 10{ "\u00A0" }000 euro.
measure-cy-head = For lovbrot i eit offentleg organ svarer leiaren, eller den som i praksis leier det.

## Fristar

daterule-cy-imposed-by = Kommissæren for personvern.
daterule-cy-appeal = 75 dagar frå vedtaket blei forkynt.

## Det som ikkje kunne kontrollerast

open-cy-procedure = Kor lenge det kan givast gebyr på Kypros, når det må betalast, og kor lenge det kan krevjast inn, er ikkje lese (cylaw.org).
