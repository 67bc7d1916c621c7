# Bulgarien: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-bg-gdpr = Bulgarien: databeskyttelsesforordningen og den bulgarske databeskyttelseslov
regime-bg-law-enforcement = Bulgarien: databeskyttelsesloven, kapitel otte (retshåndhævelse)

## Kilder

source-bulgarian-data-act = lov fra 2019 om ændring af den bulgarske databeskyttelseslov (ZZLD)
source-bulgarian-offences-act = lov fra 2020 om ændring af den bulgarske lov om administrative overtrædelser (ZANN)

## Hvad domstole og myndigheder har sagt

note-bg-imposes = Kommissionen pålægger bøden i sin afgørelse om en klage. I andre sager gør dens formand det ved en straffeafgørelse, og for domstole og anklagemyndighed er det inspektoratet.
note-bg-bodies = I det, der er læst af loven, er der intet, der fritager offentlige myndigheder for bøder eller nedsætter maksimum for dem.
note-bg-own-articles = Nogle artikler i selve den bulgarske lov giver de bøder, der er nævnt i artikel 83, stk. 4 eller 5.

## Hvad der kan overtrædes

provision-bg-45 = Principperne for behandling
provision-bg-49 = Lovlig behandling
provision-bg-51 = Særlige kategorier af personoplysninger
provision-bg-53 = Hvordan rettighederne udøves
provision-bg-54 = Oplysninger til de registrerede
provision-bg-55 = De registreredes indsigtsret
provision-bg-56 = Berigtigelse, sletning og begrænsning
provision-bg-59-3 = Databeskyttelse gennem design
provision-bg-59-4 = Databeskyttelse gennem standardindstillinger
provision-bg-62 = Fortegnelser over behandlingsaktiviteter
provision-bg-64 = Konsekvensanalyse
provision-bg-65 = Forudgående høring af tilsynsmyndigheden
provision-bg-66 = Behandlingssikkerhed
provision-bg-67 = Anmeldelse af brud på persondatasikkerheden til tilsynsmyndigheden
provision-bg-68 = Underretning af de registrerede om brud på persondatasikkerheden
provision-bg-69 = Databeskyttelsesrådgiver
provision-bg-70 = Databeskyttelsesrådgiverens opgaver
provision-bg-80-1 = At give tilsynsmyndigheden adgang til oplysninger
provision-bg-84 = At følge tilsynsmyndighedens påbud

## Hvad loven siger om bøden

note-bg-competent = Kapitlet gælder for statslige myndigheder, der har til opgave at forebygge, efterforske, afsløre eller retsforfølge strafbare handlinger eller fuldbyrde strafferetlige sanktioner, herunder af hensyn til den offentlige sikkerhed. Myndigheden, eller den forvaltning, den hører under, er dataansvarlig.
note-bg-others = Overtrædelser af kapitlet, som ikke er nævnt her, for eksempel af reglerne om frister, logning, fælles dataansvarlige, databehandlere og overførsler, koster op til 5.000 lev efter lovens tekst fra 2019 og det dobbelte af det pålagte, når det samme gentages inden et år. Hvad overgangen til euro har gjort ved beløbet, er ikke læst, så det beregnes ikke.
note-bg-weighed = Bøden fastsættes efter kriterierne i databeskyttelsesforordningens artikel 83, stk. 2.

## Hvad der ellers kan ske

measure-bg-agreement = En sag om en straffeafgørelse kan ende med en aftale, som tilbydes inden 14 dage. Hvis loven ikke fastsætter et minimum, er bøden da højst 70{ "\u00A0" }% af det halve maksimum. Det gælder ikke for den, der gentager en overtrædelse.
measure-bg-other-breaches = Andre overtrædelser af loven har deres egen bøde, som er dobbelt så høj ved gentagelse. Den er kun læst i lev og vises ikke.
measure-bg-collection = Endelige bøder inddrives på samme måde som skat.
discount-bg-early = hvis der betales inden 14 dage fra forkyndelsen af straffeafgørelsen, og den ikke påklages
waived-bg = Afgørelsen bliver endelig for bødens vedkommende den dag, der betales, og en klage over den bortfalder.

## Frister

daterule-bg-imposed-by = Formanden for kommissionen for beskyttelse af personoplysninger (KZLD).
daterule-bg-appeal = 14 dage fra forkyndelsen af straffeafgørelsen, gennem kommissionen til distriktsdomstolen. En afgørelse om en klage indbringes for forvaltningsdomstolene.

## Hvad der ikke kunne kontrolleres

open-bg-leva = Efter artikel 85, stk. 6, i teksten fra 2019 pålægges bøder i lev til den tilsvarende værdi. Siden hvornår de pålægges i euro, og lovens beløb i euro, er ikke læst. Hvad Bulgarien gør ved artikel 10 og 24, er heller ikke læst (lex.bg, dv.parliament.bg).
open-bg-procedure = Hvor længe der kan pålægges en bøde i Bulgarien, hvornår den skal betales, og hvor længe den kan inddrives, er ikke læst (ZANN, artikel 34, 79 og 82).
open-bg-euro = Kapitlet er læst i teksten fra 2019. Siden hvornår det gælder, og hvad der senere er ændret, er ikke læst. Efter artikel 85, stk. 6, pålægges forordningens beløb i lev til den tilsvarende værdi. Siden hvornår de pålægges i euro, er ikke læst (lex.bg, dv.parliament.bg).
