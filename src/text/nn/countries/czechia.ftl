# Tsjekkia: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-cz-gdpr = Tsjekkia: personvernforordninga og den tsjekkiske lova om behandling av personopplysningar

## Kjelder

source-czech-data-act = den tsjekkiske lova om behandling av personopplysningar (110/2019)
source-czech-offences-act = den tsjekkiske lova om forvaltningslovbrot (250/2016)
source-czech-procedure-code = den tsjekkiske forvaltningslova (500/2004)
source-czech-court-code = den tsjekkiske forvaltningsprosesslova (150/2002)
source-czech-holiday-act = den tsjekkiske lova om heilagdagar (245/2000)

## Kva domstolar og styresmakter har sagt

note-cz-bodies = Tilsynsstyresmakta fråfell sanksjonen når den behandlingsansvarlege eller databehandlaren er ei styresmakt eller eit offentleg organ slik artikkel 83 nr. 7 bruker orda. Brotet blir likevel slått fast.

## Kva som elles kan skje

measure-cz-authority = Den tsjekkiske tilsynsstyresmakta (Úřad pro ochranu osobních údajů) avgjer saker om slike lovbrot.
measure-cz-instead = Tilsynsstyresmakta kan fråfalle sanksjonen dersom ho gir pålegg om retting.
measure-cz-shelved = Ho kan også leggje bort ei sak før ho blir opna, dersom det er klart at formålet med ei sak er nådd, eller kan nåast, på ein annan måte.
measure-cz-court = Det som blir avgjort etter klaga, kan bringast inn for domstol innan to månader frå forkynninga.

## Fristar

daterule-cz-imposed-by = Tilsynsstyresmakta (Úřad pro ochranu osobních údajů).
daterule-cz-time-bar = Tre år frå dagen etter at brotet tok slutt. Beskjed om at ei sak er opna, og eit fellande vedtak bryt av fristen, og han byrjar på nytt. Nokre periodar blir ikkje rekna med, til dømes tida i domstol.
daterule-cz-time-bar-at-most = Fristen er uansett ute fem år etter brotet.
daterule-cz-appeal = 15 dagar frå vedtaket blei forkynt (rozklad).
daterule-cz-payment = 30 dagar frå vedtaket blei rettskraftig, med mindre tilsynsstyresmakta sette ein annan frist.
sendto-cz = Klaga skal leverast til tilsynsstyresmakta, som har gjort vedtaket. Leiaren avgjer henne.
late-cz = Ei klage som kjem for seint, blir avvist. Den som av alvorlege grunnar var hindra, kan innan 15 dagar etter at hindringa fall bort, be om at forseinkinga blir unnskyld, høgst eitt år etter at fristen var ute.

## Det som ikkje kunne kontrollerast

open-cz-rate = Til kva kurs dei høgste beløpa i euro blir rekna om til tsjekkiske koruna, er ikkje lese.
# Tsjekkia: reglane, kjeldene og det som er sagt om dei.

regime-cz-law-enforcement = Tsjekkia: lov 110/2019, del III (kamp mot kriminalitet)

## Det som kan brytast

provision-cz-25-1-a = Eit bestemt formål, og behandling innanfor det
provision-cz-25-1-b = Rette opplysningar
provision-cz-25-1-c = Ikkje å lagre opplysningar lenger enn nødvendig
provision-cz-63-s = Særlege kategoriar av opplysningar
provision-cz-63-w = Å vurdere om opplysningane framleis trengst, og slette dei
provision-cz-27 = Informasjon til dei registrerte
provision-cz-28 = Retten til innsyn
provision-cz-29 = Retting, sletting og avgrensing
provision-cz-39 = Heilautomatiserte avgjerder
provision-cz-32-1 = Tekniske og organisatoriske tiltak, og dokumentasjon av dei
provision-cz-32-4 = Protokoll over behandlinga
provision-cz-32-5 = Å underrette mottakarar om opplysningar som var uriktige eller sende ved feil
provision-cz-34-4 = Protokollen til databehandlaren
provision-cz-34-5 = At databehandlaren melder brot på personopplysningstryggleiken til styresmakta
provision-cz-35 = Behandling berre etter instruks frå styresmakta
provision-cz-36-1 = Logging
provision-cz-36-3 = Å bruke loggar til andre formål
provision-cz-37 = Vurdering av personvernkonsekvensar
provision-cz-38 = Førehandsdrøfting med tilsynsstyresmakta
provision-cz-39a = Vilkåra for eit isolert system for biometrisk identifikasjon på flyplassar
provision-cz-40 = Tryggleik ved behandlinga
provision-cz-41 = Melding til tilsynsstyresmakta om brot på personopplysningstryggleiken
provision-cz-42 = Underretning til dei registrerte om brot på personopplysningstryggleiken
provision-cz-63-t = Personvernombod
provision-cz-63-v = Overføring til tredjestatar og internasjonale organisasjonar
provision-cz-63-r = Å følgje pålegg frå tilsynsstyresmakta

## Det lova seier om gebyret

note-cz-authorities-pay = At styresmakter slepp sanksjon, er sagt om brot etter § 62, om personvernforordninga, og ikkje om § 63.

open-cz-isolated = Frå når føresegnene om isolerte system gjeld, er ikkje lese.
