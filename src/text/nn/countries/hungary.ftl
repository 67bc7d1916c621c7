# Ungarn: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-hu-gdpr = Ungarn: personvernforordninga og den ungarske lova CXII frå 2011
regime-hu-law-enforcement = Ungarn: lov CXII frå 2011 (kamp mot kriminalitet)

## Kjelder

source-hungarian-data-act = den ungarske lova CXII frå 2011 om informasjonell sjølvråderett
source-hungarian-procedure-act = den ungarske forvaltningslova (lov CL frå 2016)
source-hungarian-court-code = den ungarske forvaltningsprosesslova (lov I frå 2017)
source-hungarian-sanctions-act = den ungarske lova om sanksjonar for forvaltningslovbrot (lov CXXV frå 2017)
source-hungarian-finance-act = den ungarske lova om offentlege finansar (lov CXCV frå 2011)
source-hungarian-curia = høgsteretten i Ungarn (Kúria), BH 2021.11.320

## Kva domstolar og styresmakter har sagt

note-hu-warning = Tilsynsstyresmakta skal handle forholdsmessig. Eit første brot skal i første rekkje møtast med ei åtvaring.
note-hu-no-warning = Det blir inga åtvaring når tilsynsstyresmakta etter ei vurdering finn at eit gebyr er nødvendig.
note-hu-twice-the-time = I ei sak ho sjølv har opna, kan tilsynsstyresmakta ikkje gi gebyr når ho har brukt meir enn det dobbelte av tida ho har.
note-hu-curia = Høgsteretten (Kúria) oppheva eit personverngebyr fordi tilsynsstyresmakta hadde brukt meir enn det dobbelte av tida, ifølgje omtalar av dommen.
note-hu-bodies = Beløpa gjeld budsjettorgan: juridiske personar som er oppretta for ei offentleg oppgåve ved lov eller stiftingsdokument. Eit offentleg organ som ikkje er det, betaler som andre, noko vi ikkje spør om her.
note-hu-crimes = For opplysningar om lovbrot bruker lova vilkåra for særlege kategoriar av opplysningar.

## Det som kan brytast

provision-hu-4-1 = Eit bestemt og lovleg formål, og rettferdig behandling innanfor det
provision-hu-4-2 = Berre opplysningar som trengst, og berre så lenge dei trengst
provision-hu-4-4 = Rette opplysningar
provision-hu-5 = Behandlingsgrunnlag, også for særlege kategoriar av opplysningar
provision-hu-7 = Å skilje ulike slag personar, og fakta frå vurderingar
provision-hu-8 = Å kontrollere opplysningar før dei blir gitte vidare
provision-hu-9 = Vilkår som avsendaren av opplysningane har sett
provision-hu-6 = Heilautomatiserte avgjerder
provision-hu-15 = Korleis rettane kan brukast
provision-hu-16 = Informasjon til dei registrerte
provision-hu-17 = Retten til innsyn
provision-hu-18 = Retting
provision-hu-19 = Avgrensing
provision-hu-20 = Sletting
provision-hu-21 = Å seie frå om at eit krav er avslått, og kvifor
provision-hu-25-a = Tiltak for lovleg behandling, innebygd personvern og personvern som standardinnstilling
provision-hu-25-a-4 = Behandling berre etter instruks frå styresmakta
provision-hu-25-a-5 = Samarbeid med tilsynsstyresmakta
provision-hu-25-b = Felles behandlingsansvarlege
provision-hu-25-c = Eigna databehandlarar, og andre bak dei berre med løyve
provision-hu-25-d = Avtalen med databehandlaren
provision-hu-25-e = Protokoll over behandlinga
provision-hu-25-f = Logging
provision-hu-25-g = Vurdering av personvernkonsekvensar
provision-hu-25-h = Førehandsdrøfting med tilsynsstyresmakta
provision-hu-25-i = Tryggleik ved behandlinga
provision-hu-25-j = Melding til tilsynsstyresmakta om brot på personopplysningstryggleiken
provision-hu-25-k = Underretning til dei registrerte om brot på personopplysningstryggleiken
provision-hu-25-l = Personvernombod
provision-hu-10 = Overføring til tredjestatar og internasjonale organisasjonar

## Det lova seier om gebyret

note-hu-any-processing = Lova reknar ikkje opp føresegner som gir gebyr: Det kan bli gebyr i samband med all behandling for desse formåla. Det som kan veljast her, er pliktene i lova.
note-hu-security = Lova gjeld også behandling for nasjonal tryggleik og forsvar, med same gebyr. Det blir ikkje rekna ut her.
note-hu-weighed = Etter lova tel alle omstende, særleg kor mange som er råka, kor alvorleg brotet er, skuld, og om brot er fastslått før.

## Kva som elles kan skje

measure-hu-published = Tilsynsstyresmakta kan offentleggjere vedtaket med namnet på den behandlingsansvarlege når det gjeld mange, når det gjeld eit organ med ei offentleg oppgåve, eller når skaden er alvorleg.
measure-hu-instalments = Tilsynsstyresmakta set ikkje ned eit gebyr etter søknad. Ho kan gi utsetjing eller avdrag til den som viser at det av grunnar utanfor eigen kontroll ikkje går å betale i tide, eller berre med uforholdsmessige vanskar.
measure-hu-court = Berre domstolen for hovudstaden Budapest (Fővárosi Törvényszék) prøver vedtaka til tilsynsstyresmakta.
measure-hu-not-suspended = Eit søksmål utset ikkje vedtaket.

## Fristar

daterule-hu-imposed-by = Tilsynsstyresmakta (NAIH).
daterule-hu-decide = 150 dagar frå saka blei opna, utan tida frå styresmakta bad om opplysningar til dei blei gitte. I saker som tilsynsstyresmakta sjølv opnar, er det etter den allmenne lova berre stansing som ikkje blir rekna med.
daterule-hu-appeal = 30 dagar frå vedtaket blei forkynt, med søksmålet levert til tilsynsstyresmakta.

## Det som ikkje kunne kontrollerast

open-hu-sanctions = Lov CXXV frå 2017 lèt sanksjonar falle bort seks månader etter at styresmakta fekk vite om brotet, og i alle fall etter tre år. Den som ikkje har noko gebyr i registeret på tre år, betaler høgst halvparten av eit høgste beløp som ei lov set. Om det gjeld gebyr etter personvernforordninga, er ikkje lese, og det er ikkje rekna med.
open-hu-procedure = Til kva kurs euro blir til forint, når eit ungarsk gebyr må betalast, og kor lenge det kan krevjast inn, er ikkje lese. Det er heller ikkje lese kva Ungarn gjer med eit brot på artikkel 10 (njt.hu, naih.hu).
open-hu-half = Lov CXXV frå 2017 lèt sanksjonar falle bort seks månader etter at styresmakta fekk vite om brotet, og i alle fall etter tre år. Den som ikkje har noko gebyr i registeret på tre år, betaler høgst halvparten av eit høgste beløp som ei lov set. Om det gjeld desse gebyra, er ikkje lese, og det er ikkje rekna med.
open-hu-since = Det er ikkje lese frå når ramma gjeld, når gebyret må betalast, eller kor lenge det kan krevjast inn (njt.hu, naih.hu).
