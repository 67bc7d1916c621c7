# Ungarn: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-hu-gdpr = Ungarn: databeskyttelsesforordningen og den ungarske lov CXII af 2011
regime-hu-law-enforcement = Ungarn: lov CXII af 2011 (retshåndhævelse)

## Kilder

source-hungarian-data-act = den ungarske lov CXII af 2011 om informationel selvbestemmelse
source-hungarian-procedure-act = den ungarske almindelige forvaltningslov (lov CL af 2016)
source-hungarian-court-code = den ungarske lov om forvaltningsretspleje (lov I af 2017)
source-hungarian-sanctions-act = den ungarske lov om sanktioner for administrative overtrædelser (lov CXXV af 2017)
source-hungarian-finance-act = den ungarske lov om offentlige finanser (lov CXCV af 2011)
source-hungarian-curia = Ungarns øverste domstol (Kúria), BH 2021.11.320

## Hvad domstole og myndigheder har sagt

note-hu-warning = Tilsynsmyndigheden skal handle forholdsmæssigt. En første overtrædelse mødes i første række med en advarsel.
note-hu-no-warning = Der gives ingen advarsel, når tilsynsmyndigheden efter en afvejning af sagen finder, at en bøde er nødvendig.
note-hu-twice-the-time = I en sag, som den selv har åbnet, kan tilsynsmyndigheden ikke pålægge en bøde, når den har brugt mere end det dobbelte af sin sagsbehandlingsfrist.
note-hu-curia = Kúria ophævede en databeskyttelsesbøde, fordi tilsynsmyndigheden havde brugt mere end det dobbelte af sin frist, ifølge omtaler af dommen.
note-hu-bodies = Beløbene gælder for budgetorganer: juridiske personer, der er oprettet til en offentlig opgave ved lov eller stiftelsesdokument. Et offentligt organ, der ikke er et budgetorgan, betaler som andre, hvilket der ikke spørges om her.
note-hu-crimes = For oplysninger om strafbare forhold overtager loven betingelserne for særlige kategorier af personoplysninger.

## Hvad der kan overtrædes

provision-hu-4-1 = Et bestemt og lovligt formål og rimelig behandling inden for det
provision-hu-4-2 = Kun de oplysninger, der er nødvendige, og kun så længe de er det
provision-hu-4-4 = Rigtige oplysninger
provision-hu-5 = Et behandlingsgrundlag, også for særlige kategorier af personoplysninger
provision-hu-7 = Sondring mellem kategorier af personer og mellem fakta og vurderinger
provision-hu-8 = Kontrol af oplysninger, før de sendes
provision-hu-9 = Betingelser, som afsenderen af oplysningerne har stillet
provision-hu-6 = Afgørelser alene på grundlag af automatisk behandling
provision-hu-15 = Hvordan rettighederne udøves
provision-hu-16 = Oplysninger til de registrerede
provision-hu-17 = De registreredes indsigtsret
provision-hu-18 = Berigtigelse
provision-hu-19 = Begrænsning
provision-hu-20 = Sletning
provision-hu-21 = Besked til de registrerede om, at en anmodning er afslået, og hvorfor
provision-hu-25-a = Foranstaltninger for lovlig behandling gennem design og standardindstillinger
provision-hu-25-a-4 = Behandling alene efter myndighedens instruks
provision-hu-25-a-5 = Samarbejde med tilsynsmyndigheden
provision-hu-25-b = Fælles dataansvarlige
provision-hu-25-c = Egnede databehandlere og kun andre under dem med tilladelse
provision-hu-25-d = Aftalen med databehandleren
provision-hu-25-e = Fortegnelser over behandlingsaktiviteter
provision-hu-25-f = Logning
provision-hu-25-g = Konsekvensanalyse
provision-hu-25-h = Forudgående høring af tilsynsmyndigheden
provision-hu-25-i = Behandlingssikkerhed
provision-hu-25-j = Anmeldelse af brud på persondatasikkerheden til tilsynsmyndigheden
provision-hu-25-k = Underretning af de registrerede om brud på persondatasikkerheden
provision-hu-25-l = Databeskyttelsesrådgiver
provision-hu-10 = Overførsel til tredjelande og internationale organisationer

## Hvad loven siger om bøden

note-hu-any-processing = Loven opregner ikke de bestemmelser, der kan give bøde: Den kan følge i forbindelse med enhver behandling til disse formål. Det, der kan vælges her, er lovens pligter.
note-hu-security = Loven gælder også for behandling til national sikkerhed og forsvar, med den samme bøde. Det beregnes ikke her.
note-hu-weighed = Efter loven skal alle omstændigheder vægtes, navnlig hvor mange der er berørt, hvor alvorlig overtrædelsen er, skyld, og om der tidligere er fastslået overtrædelser.

## Hvad der ellers kan ske

measure-hu-published = Tilsynsmyndigheden kan offentliggøre sin afgørelse med den dataansvarliges navn, når mange er berørt, når det gælder et organ med en offentlig opgave, eller når skaden er alvorlig.
measure-hu-instalments = Tilsynsmyndigheden nedsætter ikke en bøde efter ansøgning. Den kan give henstand eller afdrag til den, der viser, at det af grunde uden for egen kontrol ikke er muligt at betale i tide eller kun med uforholdsmæssigt besvær.
measure-hu-court = Kun domstolen for hovedstaden Budapest (Fővárosi Törvényszék) prøver tilsynsmyndighedens afgørelser.
measure-hu-not-suspended = Et søgsmål har ikke opsættende virkning.

## Frister

daterule-hu-imposed-by = Tilsynsmyndigheden (NAIH).
daterule-hu-decide = 150 dage fra det tidspunkt, hvor sagen blev åbnet, fraregnet tiden, fra oplysninger blev udbedt, til de blev givet. I sager, som tilsynsmyndigheden selv åbner, ser den almindelige forvaltningslov kun bort fra perioder, hvor sagen er udsat.
daterule-hu-appeal = 30 dage fra forkyndelsen af afgørelsen, og stævningen indgives til tilsynsmyndigheden.

## Hvad der ikke kunne kontrolleres

open-hu-sanctions = Efter lov CXXV af 2017 bortfalder sanktioner seks måneder efter, at myndigheden fik kendskab til overtrædelsen, og under alle omstændigheder efter tre år. Den, der i tre år ikke har haft en bøde i registret, betaler højst halvdelen af et maksimum, som en lov fastsætter. Om det gælder for bøder efter databeskyttelsesforordningen, er ikke læst, og det indgår ikke i beregningen.
open-hu-procedure = Efter hvilken kurs euro omregnes til forint, hvornår en ungarsk bøde skal betales, og hvor længe den kan inddrives, er ikke læst. Det er heller ikke læst, hvad Ungarn gør ved en overtrædelse af artikel 10 (njt.hu, naih.hu).
open-hu-half = Efter lov CXXV af 2017 bortfalder sanktioner seks måneder efter, at myndigheden fik kendskab til overtrædelsen, og under alle omstændigheder efter tre år. Den, der i tre år ikke har haft en bøde i registret, betaler højst halvdelen af et maksimum, som en lov fastsætter. Om det gælder for disse bøder, er ikke læst, og det indgår ikke i beregningen.
open-hu-since = Siden hvornår intervallet gælder, hvornår bøden skal betales, og hvor længe den kan inddrives, er ikke læst (njt.hu, naih.hu).
