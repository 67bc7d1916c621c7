# Slovakia: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-sk-gdpr = Slovakia: personvernforordninga og den slovakiske personvernlova
regime-sk-law-enforcement = Slovakia: lov 18/2018, del tre (kamp mot kriminalitet)

## Kjelder

source-slovak-data-act = den slovakiske personvernlova (18/2018)
source-slovak-procedure-code = den slovakiske forvaltningslova (71/1967)
source-slovak-holiday-act = den slovakiske lova om heilagdagar (241/1993)

## Det som kan brytast

provision-sk-52 = Prinsippa: lovleg, nødvendig, rett og sikker behandling, og å kunne vise det
provision-sk-53 = Eit bestemt formål, og behandling innanfor det
provision-sk-54 = Ikkje å lagre opplysningar lenger enn nødvendig
provision-sk-55 = Lovleg behandling
provision-sk-56 = Særlege kategoriar av opplysningar
provision-sk-57 = Å skilje ulike slag personar frå kvarandre
provision-sk-58 = Å skilje fakta frå vurderingar, og kontrollere opplysningar før dei blir gitte vidare
provision-sk-59 = Korleis rettane kan brukast
provision-sk-60 = Informasjon til dei registrerte
provision-sk-61 = Retten til innsyn
provision-sk-62 = Retting, sletting og avgrensing
provision-sk-63 = Å seie frå om at innsyn er avgrensa eller avslått, og kvifor
provision-sk-64 = Å seie frå om retting til dei som gav eller fekk opplysningane
provision-sk-66 = Heilautomatiserte avgjerder
provision-sk-31 = Tiltak for å sikre og vise at reglane er følgde
provision-sk-32 = Innebygd personvern og personvern som standardinnstilling
provision-sk-33 = Felles behandlingsansvarlege
provision-sk-34 = Val av databehandlar, og avtalen med databehandlaren
provision-sk-36 = Behandling berre etter instruks frå styresmakta
provision-sk-37 = Protokoll over behandlinga
provision-sk-39 = Tryggleik ved behandlinga (allmenn regel)
provision-sk-40 = Melding til tilsynsstyresmakta om brot på personopplysningstryggleiken
provision-sk-40-3 = At databehandlaren melder brot på personopplysningstryggleiken til styresmakta
provision-sk-41 = Underretning til dei registrerte om brot på personopplysningstryggleiken
provision-sk-42 = Vurdering av personvernkonsekvensar
provision-sk-44 = Personvernombod
provision-sk-68 = Å vurdere kvart tredje år om opplysningane framleis trengst
provision-sk-69 = Logging
provision-sk-69-3 = Å gi tilsynsstyresmakta loggane
provision-sk-70 = Førehandsdrøfting med tilsynsstyresmakta
provision-sk-71 = Tryggleik ved automatisert behandling
provision-sk-72 = Å melde brot på personopplysningstryggleiken til styresmakter i andre statar
provision-sk-79 = Teieplikt
provision-sk-109 = Samarbeid med tilsynsstyresmakta
provision-sk-73 = Overføring til tredjestatar og internasjonale organisasjonar
provision-sk-81 = Å følgje pålegg og avgrensingar frå tilsynsstyresmakta
provision-sk-102 = Å rette opp manglar slik tilsynsstyresmakta har vedteke

## Det lova seier om gebyret

note-sk-competent = Reglane gjeld politikorpset, militærpolitiet, fengsels- og domstolsvakta, skatte- og tolletaten (Finančná správa), påtalemakta og domstolane, og den som behandlar opplysningar for dei.
note-sk-files = Rettar i opplysningar som finst i saka hos etterforskarane eller i ei sak for domstolane, følgjer ei anna lov, som ikkje er lesen.
note-sk-old-systems = System som blei oppretta under tidlegare lov, måtte ha loggar frå 6. mai 2023, eller seinast frå 6. mai 2026 der fristen skapte alvorlege problem for systemet.
note-sk-several = Når same behandling, eller behandling som heng saman, bryt fleire føresegner, er gebyra til saman høgst det høgste beløpet for det mest alvorlege brotet.
note-sk-weighed = Lova seier kva som tel, om lag som personvernforordninga artikkel 83 nr. 2: kor alvorleg og langvarig brotet var og kor mange det råka, skuld, kva som blei gjort for å avgrense skaden, ansvaret for tryggleiken, tidlegare brot, samarbeid, kategoriane av opplysningar, korleis tilsynsstyresmakta fekk vite om det, tidlegare pålegg, åtferdsnormer og sertifisering, og kva som blei oppnådd.

## Kva som elles kan skje

measure-sk-authority = Den slovakiske tilsynsstyresmakta (Úrad na ochranu osobných údajov) gir gebyr, pålegg om retting eller begge delar.
measure-sk-order-fines = Den som ikkje gjer ein inspeksjon mogleg, kan måtte betale opptil 2{ "\u00A0" }000 euro, og den som hindrar ein, opptil 10{ "\u00A0" }000 euro.

## Fristar

daterule-sk-imposed-by = Tilsynsstyresmakta (Úrad na ochranu osobných údajov).
daterule-sk-time-bar = To år frå den dagen tilsynsstyresmakta oppdaga brotet.
daterule-sk-time-bar-at-most = Fristen er uansett ute fem år etter brotet.
daterule-sk-appeal = 15 dagar frå vedtaket blei forkynt (rozklad).
sendto-sk = Klaga skal leverast til tilsynsstyresmakta, som har gjort vedtaket. Leiaren avgjer henne. Ei klage i tide utset vedtaket.
late-sk = Av alvorlege grunnar kan det unnskyldast at ei klage kjem for seint, dersom det blir bede om innan 15 dagar etter at dei fall bort, og høgst eitt år etter at fristen var ute.

## Det som ikkje kunne kontrollerast

open-sk-payment = Betalingsfristen for gebyr i Slovakia er ikkje lesen. Han står i vedtaket.
