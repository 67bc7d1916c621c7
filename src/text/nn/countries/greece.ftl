# Hellas: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-gr-gdpr = Hellas: personvernforordninga og den greske lova 4624/2019
regime-gr-law-enforcement = Hellas: lov 4624/2019, kapittel 4 (kamp mot kriminalitet)

## Kjelder

source-greek-data-act = den greske lova 4624/2019
source-greek-council-decree = det greske dekretet om Statsrådet (18/1989)

## Det som kan brytast

provision-gr-45 = Prinsippa for behandling
provision-gr-46 = Særlege kategoriar av opplysningar
provision-gr-47 = Behandling for andre formål
provision-gr-48 = Arkivering, forsking og statistikk
provision-gr-49 = Samtykke
provision-gr-50 = Behandling berre etter instruks frå styresmakta
provision-gr-51 = Teieplikt
provision-gr-52 = Heilautomatiserte avgjerder
provision-gr-53 = Informasjon til dei registrerte
provision-gr-55 = Retten til innsyn
provision-gr-56 = Retting, sletting og avgrensing
provision-gr-57 = Korleis rettane kan brukast
provision-gr-6 = Personvernombod
provision-gr-60 = Val av databehandlar, og avtalen med databehandlaren
provision-gr-61 = Felles behandlingsansvarlege
provision-gr-62 = Tryggleik ved behandlinga
provision-gr-63 = Melding til tilsynsstyresmakta om brot på personopplysningstryggleiken
provision-gr-64 = Underretning til dei registrerte om brot på personopplysningstryggleiken
provision-gr-65 = Vurdering av personvernkonsekvensar
provision-gr-66 = Samarbeid med tilsynsstyresmakta
provision-gr-67 = Førehandsdrøfting med tilsynsstyresmakta
provision-gr-68 = Protokoll over behandlinga
provision-gr-69 = Innebygd personvern og personvern som standardinnstilling
provision-gr-70 = Å skilje ulike slag personar, og fakta frå vurderingar
provision-gr-72 = Å kontrollere opplysningar før dei blir gitte vidare
provision-gr-73 = Å rette og slette uriktige opplysningar, og avgrense bruken av dei
provision-gr-74 = Logging
provision-gr-75 = Overføring til tredjestatar og internasjonale organisasjonar
provision-gr-15-4 = Å følgje pålegg frå tilsynsstyresmakta

## Det lova seier om gebyret

note-gr-explanations = Tilsynsstyresmakta kan gi styresmakter med kamp mot kriminalitet som oppgåve gebyr som behandlingsansvarlege, ved grunngitt vedtak og etter at dei er bedne om å forklare seg.
note-gr-weighed = Lova seier kva som tel: kva slags brot det er, kor alvorleg det er og kor lenge det varte, omfanget av eller formålet med behandlinga, kor mange det råka og kor hardt; kva som blei gjort for å avgrense skaden; tidlegare brot; kva slags opplysningar det er; korleis tilsynsstyresmakta fekk vite om det; og om tidlegare pålegg er følgde.

## Det som ikkje kunne kontrollerast

open-gr-as-published = Lova er lesen slik ho blei kunngjord i 2019. Det som er endra sidan, er ikkje lese.

## Etter personvernforordninga

carveout-public-gr = Eit gresk offentleg organ får ikkje gebyr for artikkel 8, 17, 20, 27, 29, 41 nr. 4, 42 og 43.
carveout-expression-gr = Så langt ytrings- og informasjonsfridomen krev det, gjeld ikkje kapittel II, III, IV, V, VII og IX i personvernforordninga, bortsett frå artikkel 5, 28, 29 og 32.
note-gr-public-sector = Det høgste beløpet gjeld offentleg sektor: stat, kommunar, trygd og andre offentlegrettslege juridiske personar. Offentlege føretak betaler som andre. Organet får gebyr som behandlingsansvarleg og ikkje som databehandlar, noko det ikkje er rekna med her. Tilsynsstyresmakta bed det først om å forklare seg. For artikkel 47, 90 og 91 får det heller ikkje gebyr.
note-gr-public-weighed = For eit offentleg organ skal dette telje etter lova: kva slags brot det er, kor alvorleg det er og kor lenge det varte, omfanget av eller formålet med behandlinga, kor mange det råka, og skaden; kva som blei gjort for å avgrense han; tidlegare brot; kva slags opplysningar det er; korleis tilsynsstyresmakta fekk vite om det; og om tidlegare pålegg er følgde.
measure-gr-court = Vedtak frå tilsynsstyresmakta kan bringast inn for Statsrådet, som kan oppheve dei. Fristen for det utset ikkje vedtaket; det kan domstolen gjere.
measure-gr-stop = Tilsynsstyresmakta kan gi pålegg om at behandlinga skal stansast, eller at opplysningar skal leverast tilbake, sperrast eller øydeleggjast. Leiaren kan straks gi pålegg om ei mellombels avgrensing.
measure-gr-crime = Den som utan rett tek seg inn i eit register, eller spreier opplysningar frå det, kan bli straffa av ein domstol.
daterule-gr-imposed-by = Tilsynsstyresmakta (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα).
daterule-gr-appeal = 60 dagar, frå dagen etter at vedtaket blei forkynt.
open-gr-procedure = Kor lenge det kan givast gebyr i Hellas, når det må betalast, og kor lenge det kan krevjast inn, er ikkje lese. Tilsynsstyresmakta skal ha ein eigen metode for gebyr, som ikkje er lesen (dpa.gr).
