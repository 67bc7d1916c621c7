# Slovakia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-sk-gdpr = Slovakia: personvernforordningen og den slovakiske personvernloven
regime-sk-law-enforcement = Slovakia: lov 18/2018, del tre (kriminalitetsbekjempelse)

## Kilder

source-slovak-data-act = den slovakiske personvernloven (18/2018)
source-slovak-procedure-code = den slovakiske forvaltningsloven (71/1967)
source-slovak-holiday-act = den slovakiske loven om helligdager (241/1993)

## Det som kan brytes

provision-sk-52 = Prinsippene: lovlig, nødvendig, riktig og sikker behandling, og å kunne vise det
provision-sk-53 = Et bestemt formål, og behandling innenfor det
provision-sk-54 = Ikke å lagre opplysninger lenger enn nødvendig
provision-sk-55 = Lovlig behandling
provision-sk-56 = Særlige kategorier av opplysninger
provision-sk-57 = Å skille ulike slags personer fra hverandre
provision-sk-58 = Å skille fakta fra vurderinger, og kontrollere opplysninger før de gis videre
provision-sk-59 = Hvordan rettighetene utøves
provision-sk-60 = Informasjon til de registrerte
provision-sk-61 = De registrertes rett til innsyn
provision-sk-62 = Retting, sletting og begrensning
provision-sk-63 = Å si fra om at innsyn er begrenset eller avslått, og hvorfor
provision-sk-64 = Å si fra om retting til dem som ga eller fikk opplysningene
provision-sk-66 = Helautomatiserte avgjørelser
provision-sk-31 = Tiltak for å sikre og vise at reglene er fulgt
provision-sk-32 = Innebygd personvern og personvern som standardinnstilling
provision-sk-33 = Felles behandlingsansvarlige
provision-sk-34 = Valg av databehandler, og avtalen med den
provision-sk-36 = Behandling bare etter myndighetens instruks
provision-sk-37 = Protokoll over behandlingen
provision-sk-39 = Sikkerhet ved behandlingen (alminnelig regel)
provision-sk-40 = Melding til tilsynsmyndigheten om brudd på personopplysningssikkerheten
provision-sk-40-3 = At databehandleren melder brudd på personopplysningssikkerheten til myndigheten
provision-sk-41 = Underretning av de registrerte om brudd på personopplysningssikkerheten
provision-sk-42 = Vurdering av personvernkonsekvenser
provision-sk-44 = Personvernombud
provision-sk-68 = Å vurdere hvert tredje år om opplysningene fortsatt trengs
provision-sk-69 = Logging
provision-sk-69-3 = Å gi tilsynsmyndigheten loggene
provision-sk-70 = Forhåndsdrøfting med tilsynsmyndigheten
provision-sk-71 = Sikkerhet ved automatisert behandling
provision-sk-72 = Å melde brudd på personopplysningssikkerheten til myndigheter i andre stater
provision-sk-79 = Taushetsplikt
provision-sk-109 = Samarbeid med tilsynsmyndigheten
provision-sk-73 = Overføring til tredjestater og internasjonale organisasjoner
provision-sk-81 = Å følge tilsynsmyndighetens pålegg og begrensninger
provision-sk-102 = Å rette opp mangler slik tilsynsmyndigheten har vedtatt

## Det loven sier om gebyret

note-sk-competent = Reglene gjelder politikorpset, militærpolitiet, fengsels- og domstolsvakten, skatte- og tolletaten (Finančná správa), påtalemyndigheten og domstolene, og den som behandler opplysninger for dem.
note-sk-files = Rettigheter i opplysninger som finnes i saken hos etterforskerne eller i en sak for domstolene, følger en annen lov, som ikke er lest.
note-sk-old-systems = Systemer som ble opprettet under tidligere lov, måtte ha logger fra 6. mai 2023, eller senest fra 6. mai 2026 der fristen skapte alvorlige problemer for systemet.
note-sk-several = Når samme behandling, eller behandling som henger sammen, bryter flere bestemmelser, er gebyrene til sammen høyst maksimum for den mest alvorlige overtredelsen.
note-sk-weighed = Loven sier hva det skal legges vekt på, omtrent som personvernforordningen artikkel 83 nr. 2: hvor alvorlig og langvarig overtredelsen var og hvor mange den rammet, skyld, hva som ble gjort for å begrense skaden, ansvaret for sikkerheten, tidligere overtredelser, samarbeid, kategoriene av opplysninger, hvordan tilsynsmyndigheten fikk vite om overtredelsen, tidligere pålegg, atferdsnormer og sertifisering, og hva som ble oppnådd.

## Hva som ellers kan skje

measure-sk-authority = Den slovakiske tilsynsmyndigheten (Úrad na ochranu osobných údajov) ilegger gebyr, pålegger retting eller begge deler.
measure-sk-order-fines = Den som ikke gjør en inspeksjon mulig, kan måtte betale opptil 2{ "\u00A0" }000 euro, og den som hindrer en, opptil 10{ "\u00A0" }000 euro.

## Frister

daterule-sk-imposed-by = Tilsynsmyndigheten (Úrad na ochranu osobných údajov).
daterule-sk-time-bar = To år fra den dagen tilsynsmyndigheten oppdaget overtredelsen.
daterule-sk-time-bar-at-most = Senest fem år fra overtredelsen.
daterule-sk-appeal = 15 dager fra vedtaket ble forkynt (rozklad).
sendto-sk = Klagen leveres til tilsynsmyndigheten, som har truffet vedtaket. Lederen avgjør den. En klage i tide utsetter vedtaket.
late-sk = Av alvorlige grunner unnskyldes det at en klage kommer for sent, hvis det bes om innen 15 dager etter at de falt bort, og høyst ett år etter at fristen var ute.

## Det som ikke kunne kontrolleres

open-sk-payment = Betalingsfristen for gebyr i Slovakia er ikke lest. Den står i vedtaket.
