# Ungarn: reglene, kildene og det som er sagt om dem.

## Loven som gjelder

regime-hu-gdpr = Ungarn: personvernforordningen og den ungarske loven CXII fra 2011

## Det som ikke har regler her

refusal-hungarian-enforcement = Et administrativt gebyr på 100{ "\u00A0" }000–20 millioner forint kan følge for ulovlig behandling, men det finnes ikke i tabellene her, så ingenting regnes ut. Det står i lov CXII fra 2011 (§ 61), som gjelder kriminalitetsbekjempelse, nasjonal sikkerhet og forsvar (§ 2). Hvor mange som er rammet, hvor alvorlig overtredelsen er, skyld og tidligere overtredelser veies.
unless-hungarian-enforcement = Hvis det gjaldt kriminalitetsbekjempelse av en som har det som oppgave etter loven: Ungarn har en lov om det med administrative gebyrer, som ikke finnes i tabellene her.

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
note-hu-crimes = For opplysninger om lovbrudd overtar loven vilkårene for særlige kategorier av opplysninger.

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

open-hu-sanctions = Lov CXXV fra 2017 lar sanksjoner falle bort seks måneder etter at myndigheten fikk vite om overtredelsen, og i alle fall etter tre år. Den som ikke har noe gebyr i registeret på tre år, betaler høyst halvparten av et maksimum som en lov setter. Om det gjelder gebyrer etter personvernforordningen, er ikke lest, og det regnes ikke med.
open-hu-procedure = Til hvilken kurs euro blir til forint, når et ungarsk gebyr må betales, og hvor lenge det kan kreves inn, er ikke lest. Det er heller ikke lest hva Ungarn gjør av et brudd på artikkel 10 (njt.hu, naih.hu).
