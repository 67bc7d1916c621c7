# Luxembourg: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-lu-gdpr = Luxembourg: personvernforordninga og lova av 1. august 2018 om gjennomføringa
regime-lu-law-enforcement = Luxembourg: lova av 1. august 2018 om straffesaker (kamp mot kriminalitet)

## Kjelder

source-luxembourg-data-act = lova i Luxembourg av 1. august 2018 om CNPD og personvernforordninga
source-luxembourg-court-act = lova i Luxembourg av 21. juni 1999 om saksgangen i forvaltningsdomstolane
source-luxembourg-criminal-data-act = lova i Luxembourg av 1. august 2018 om opplysningar i straffesaker

## Føresegner som fell bort

carveout-expression-lu-transfers = Kapittel V i personvernforordninga, om overføringar, gjeld ikkje for behandling berre for journalistikk eller for akademiske, kunstnarlege eller litterære ytringar.
carveout-expression-lu = Artikkel 9 og 10 gjeld ikkje for opplysningar som personen sjølv klart har offentleggjort, eller som direkte gjeld det offentlege livet til personen eller ei hending personen frivillig tok del i. Artikkel 13 og 14 gjeld ikkje når dei ville skade innsamlinga, og artikkel 14 ikkje når han ville skade ei planlagd publisering eller røpe ei kjelde. Innsynet må ikkje røpe ei kjelde og går gjennom CNPD.

## Det som kan brytast

provision-lu-3 = Prinsippa for behandling
provision-lu-4 = Fristar for lagring og gjennomgang
provision-lu-5 = Å skilje ulike slag personar frå kvarandre
provision-lu-6 = Å skilje fakta frå vurderingar, og kontrollere opplysningar før dei blir gitte vidare
provision-lu-7 = Lovleg behandling
provision-lu-8 = Særlege vilkår for behandling
provision-lu-9 = Særlege kategoriar av opplysningar
provision-lu-10 = Heilautomatiserte avgjerder
provision-lu-11 = Korleis rettane kan brukast
provision-lu-12 = Informasjon til dei registrerte
provision-lu-13 = Retten til innsyn
provision-lu-15 = Retting, sletting og avgrensing
provision-lu-18 = Tiltak for å sikre og vise at reglane er følgde
provision-lu-19 = Innebygd personvern og personvern som standardinnstilling
provision-lu-20 = Felles behandlingsansvarlege
provision-lu-21 = Val av databehandlar, og avtalen med databehandlaren
provision-lu-22 = Behandling berre etter instruks frå styresmakta
provision-lu-23 = Protokoll over behandlinga
provision-lu-24 = Logging
provision-lu-25 = Samarbeid med tilsynsstyresmakta
provision-lu-26 = Vurdering av personvernkonsekvensar
provision-lu-27 = Førehandsdrøfting med tilsynsstyresmakta
provision-lu-28 = Tryggleik ved behandlinga
provision-lu-29 = Melding til tilsynsstyresmakta om brot på personopplysningstryggleiken
provision-lu-30 = Underretning til dei registrerte om brot på personopplysningstryggleiken
provision-lu-34 = Overføring til tredjestatar og internasjonale organisasjonar
provision-lu-31 = Personvernombod

## Det lova seier om gebyret

note-lu-bodies = Det blir ikkje gitt gebyr til staten eller kommunane. Andre offentlegrettslege organ betaler som alle andre. Det gjeld også artikkel 10, som lova legg på det nedste nivået.
note-lu-tribunal = Forvaltningsdomstolen avgjer sjølv saka og kan altså fastsetje eit anna beløp.

note-lu-criminal = Å bryte artikkel 9, 10 og 29 med forsett om å villeie eller skade er også ei straffbar handling: fengsel åtte dagar til eitt år, eller bot på 251–125{ "\u00A0" }000 euro, eller begge delar.
note-lu-old-systems = Automatiserte system frå før 6. mai 2016 kunne tilpassast artikkelen om loggar til 6. mai 2023 der noko anna kravde uforholdsmessig mykje arbeid.
note-lu-appeal = Vedtaket kan bringast inn for forvaltningsdomstolen, som sjølv avgjer saka.

## Kva som elles kan skje

measure-lu-periodic-penalty = Ei løpande tvangsmulkt på 100 euro for kvar dag til eit pålegg er følgt.
measure-lu-daily = Tilsynsstyresmakta kan også fastsetje ei løpande tvangsmulkt på opptil 5{ "\u00A0" }% av den gjennomsnittlege omsetnaden per dag året før, for kvar dag det tek, til opplysningar er gitte eller eit pålegg er følgt. Staten og kommunane er fri for henne.
measure-lu-publication = Tilsynsstyresmakta kan få vedtaket kunngjort på rekninga til den som får gebyret, når alle rettsmiddel er brukte opp, og dersom det ikkje gjer uforholdsmessig stor skade.
measure-lu-collection = Skattestyresmakta for registrering og domene (AED) krev inn gebyret.
measure-lu-obstruction = Den som med vilje hindrar tilsynsstyresmakta i oppgåvene, gjer seg skuldig i ei straffbar handling: fengsel åtte dagar til eitt år, bot på 251–125{ "\u00A0" }000 euro eller begge delar.

## Fristar

daterule-lu-imposed-by = Tilsynsstyresmakta (CNPD).
daterule-lu-time-bar = Fem år frå brotet tok slutt. Kvar handling frå tilsynsstyresmakta som den det gjeld, får melding om, bryt av fristen, som då byrjar på nytt.
daterule-lu-time-bar-at-most = Ti år frå brotet tok slutt, lenger berre med den tida ei sak er i domstolen.
daterule-lu-appeal = Tre månader frå vedtaket blei forkynt, til forvaltningsdomstolen. Den som først bed tilsynsstyresmakta om å vurdere på nytt, har tre månader frå det nye vedtaket, eller frå ho har tagt i tre.
daterule-lu-lapse = Fem år frå vedtaket blei endeleg. Ei endring av beløpet og kvar handling for å krevje inn bryt av fristen; han går ikkje medan betalinga er utsett.

## Det som ikkje kunne kontrollerast

open-lu-payment = Innan kva frist eit gebyr må betalast i Luxembourg, er ikkje lese, og heller ikkje kva som flytter ein frist forbi fridagar. Det som er endra sidan lovene blei kunngjorde, er heller ikkje lese (legilux.public.lu).
open-lu-since = Lova har vore i kraft sidan 20. august 2018. Om ho gjeld for det som då var over, er ikkje lese.
