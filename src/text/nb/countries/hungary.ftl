# Ungarn: reglene, kildene og det som er sagt om dem.

## Loven som gjelder

regime-hu-gdpr = Ungarn: personvernforordningen og den ungarske loven CXII fra 2011
regime-hu-law-enforcement = Ungarn: lov CXII fra 2011 (kriminalitetsbekjempelse)

## Kilder

source-hungarian-data-act = den ungarske loven CXII fra 2011 om informasjonell selvbestemmelse
source-hungarian-procedure-act = den ungarske forvaltningsloven (lov CL fra 2016)
source-hungarian-court-code = den ungarske forvaltningsprosessloven (lov I fra 2017)
source-hungarian-sanctions-act = den ungarske loven om sanksjoner for forvaltningsovertredelser (lov CXXV fra 2017)
source-hungarian-finance-act = den ungarske loven om offentlige finanser (lov CXCV fra 2011)
source-hungarian-curia = Ungarns høyesterett (Kúria), BH 2021.11.320

## Hva domstoler og myndigheter har sagt

note-hu-warning = Tilsynsmyndigheten skal handle forholdsmessig. En første overtredelse møtes i første rekke med en advarsel.
note-hu-no-warning = Det blir ingen advarsel når tilsynsmyndigheten etter en vurdering finner at et gebyr er nødvendig.
note-hu-twice-the-time = I en sak som den selv har åpnet, kan tilsynsmyndigheten ikke ilegge gebyr når den har brukt mer enn det dobbelte av tiden den har.
note-hu-curia = Høyesterett (Kúria) opphevet et personverngebyr fordi tilsynsmyndigheten hadde brukt mer enn det dobbelte av tiden, ifølge omtaler av dommen.
note-hu-bodies = Beløpene gjelder budsjettorganer: juridiske personer som er opprettet for en offentlig oppgave ved lov eller stiftelsesdokument. Et offentlig organ som ikke er det, betaler som andre, noe det ikke spørres om her.
note-hu-crimes = For opplysninger om lovbrudd bruker loven de samme vilkårene som for særlige kategorier av opplysninger.

## Det som kan brytes

provision-hu-4-1 = Et bestemt og lovlig formål, og rettferdig behandling innenfor det
provision-hu-4-2 = Bare opplysninger som trengs, og bare så lenge de trengs
provision-hu-4-4 = Riktige opplysninger
provision-hu-5 = Behandlingsgrunnlag, også for særlige kategorier av opplysninger
provision-hu-7 = Å skille ulike slags personer, og fakta fra vurderinger
provision-hu-8 = Å kontrollere opplysninger før de gis videre
provision-hu-9 = Vilkår som avsenderen av opplysningene har satt
provision-hu-6 = Helautomatiserte avgjørelser
provision-hu-15 = Hvordan rettighetene utøves
provision-hu-16 = Informasjon til de registrerte
provision-hu-17 = De registrertes rett til innsyn
provision-hu-18 = Retting
provision-hu-19 = Begrensning
provision-hu-20 = Sletting
provision-hu-21 = Å si fra om at en anmodning er avslått, og hvorfor
provision-hu-25-a = Tiltak for lovlig behandling, innebygd personvern og personvern som standardinnstilling
provision-hu-25-a-4 = Behandling bare etter myndighetens instruks
provision-hu-25-a-5 = Samarbeid med tilsynsmyndigheten
provision-hu-25-b = Felles behandlingsansvarlige
provision-hu-25-c = Egnede databehandlere, og andre bak dem bare med tillatelse
provision-hu-25-d = Avtalen med databehandleren
provision-hu-25-e = Protokoll over behandlingen
provision-hu-25-f = Logging
provision-hu-25-g = Vurdering av personvernkonsekvenser
provision-hu-25-h = Forhåndsdrøfting med tilsynsmyndigheten
provision-hu-25-i = Sikkerhet ved behandlingen
provision-hu-25-j = Melding til tilsynsmyndigheten om brudd på personopplysningssikkerheten
provision-hu-25-k = Underretning av de registrerte om brudd på personopplysningssikkerheten
provision-hu-25-l = Personvernombud
provision-hu-10 = Overføring til tredjestater og internasjonale organisasjoner

## Det loven sier om gebyret

note-hu-any-processing = Loven regner ikke opp bestemmelser som gir gebyr. Gebyr kan ilegges i forbindelse med enhver behandling for disse formålene. Det som kan velges her, er pliktene i loven.
note-hu-security = Loven gjelder også behandling for nasjonal sikkerhet og forsvar, med det samme gebyret. Det regnes ikke ut her.
note-hu-weighed = Etter loven skal det legges vekt på alle omstendigheter, særlig hvor mange som er rammet, hvor alvorlig overtredelsen er, skyld, og om overtredelser er fastslått før.

## Hva som ellers kan skje

measure-hu-published = Tilsynsmyndigheten kan offentliggjøre vedtaket med den behandlingsansvarliges navn når mange er berørt, når det gjelder et organ med en offentlig oppgave, eller når skaden er alvorlig.
measure-hu-instalments = Tilsynsmyndigheten setter ikke ned et gebyr etter søknad. Den kan gi utsettelse eller avdrag til den som viser at det av grunner utenfor egen kontroll ikke går å betale i tide, eller bare med uforholdsmessige vansker.
measure-hu-court = Bare domstolen for hovedstaden Budapest (Fővárosi Törvényszék) prøver tilsynsmyndighetens vedtak.
measure-hu-not-suspended = Et søksmål utsetter ikke vedtaket.

## Frister

daterule-hu-imposed-by = Tilsynsmyndigheten (NAIH).
daterule-hu-decide = 150 dager fra saken ble åpnet, uten tiden fra opplysninger ble bedt om til de ble gitt. I saker som tilsynsmyndigheten selv åpner, holder den alminnelige loven bare stansing utenfor.
daterule-hu-appeal = 30 dager fra vedtaket ble forkynt, med søksmålet levert til tilsynsmyndigheten.

## Det som ikke kunne kontrolleres

open-hu-sanctions = Etter lov CXXV fra 2017 bortfaller sanksjoner seks måneder etter at myndigheten fikk vite om overtredelsen, og i alle fall etter tre år. Den som ikke har fått noe gebyr som står i registeret, på tre år, betaler høyst halvparten av et maksimum som en lov setter. Om dette gjelder gebyrer etter personvernforordningen, er ikke lest, og det regnes ikke med.
open-hu-procedure = Det er ikke lest hvilken kurs euro regnes om til forint etter, når et ungarsk gebyr må betales, og hvor lenge det kan kreves inn. Det er heller ikke lest hvordan Ungarn behandler et brudd på artikkel 10 (njt.hu, naih.hu).
open-hu-half = Etter lov CXXV fra 2017 bortfaller sanksjoner seks måneder etter at myndigheten fikk vite om overtredelsen, og i alle fall etter tre år. Den som ikke har fått noe gebyr som står i registeret, på tre år, betaler høyst halvparten av et maksimum som en lov setter. Om dette gjelder disse gebyrene, er ikke lest, og det regnes ikke med.
open-hu-since = Det er ikke lest fra når beløpene gjelder, når gebyret må betales, eller hvor lenge det kan kreves inn (njt.hu, naih.hu).
