# Luxembourg: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-lu-gdpr = Luxembourg: databeskyttelsesforordningen og lov af 1. august 2018 om dens gennemførelse
regime-lu-law-enforcement = Luxembourg: lov af 1. august 2018 om straffesager (retshåndhævelse)

## Kilder

source-luxembourg-data-act = den luxembourgske lov af 1. august 2018 om CNPD og databeskyttelsesforordningen
source-luxembourg-court-act = den luxembourgske lov af 21. juni 1999 om sagsgangen ved forvaltningsdomstolene
source-luxembourg-criminal-data-act = den luxembourgske lov af 1. august 2018 om behandling af personoplysninger i straffesager

## Bestemmelser, der falder bort

carveout-expression-lu-transfers = Databeskyttelsesforordningens kapitel V om overførsler gælder ikke for behandling udelukkende til journalistik eller til akademisk, kunstnerisk eller litterær ytring.
carveout-expression-lu = Artikel 9 og 10 gælder ikke for oplysninger, som personen selv tydeligvis har offentliggjort, eller som direkte angår personens offentlige liv eller en begivenhed, som personen frivilligt har deltaget i. Artikel 13 og 14 gælder ikke, når de ville skade indsamlingen af oplysningerne, og artikel 14 ikke, når den ville skade en planlagt offentliggørelse eller afsløre en kilde. Indsigt må ikke afsløre en kilde og gives gennem CNPD.

## Hvad der kan overtrædes

provision-lu-3 = Principperne for behandling
provision-lu-4 = Frister for opbevaring og kontrol af oplysninger
provision-lu-5 = Sondring mellem kategorier af personer
provision-lu-6 = Sondring mellem fakta og vurderinger og kontrol af oplysninger, før de sendes
provision-lu-7 = Lovlig behandling
provision-lu-8 = Særlige betingelser for behandling
provision-lu-9 = Særlige kategorier af personoplysninger
provision-lu-10 = Afgørelser alene på grundlag af automatisk behandling
provision-lu-11 = Hvordan rettighederne udøves
provision-lu-12 = Oplysninger til de registrerede
provision-lu-13 = De registreredes indsigtsret
provision-lu-15 = Berigtigelse, sletning og begrænsning
provision-lu-18 = Foranstaltninger, der sikrer og påviser, at reglerne overholdes
provision-lu-19 = Databeskyttelse gennem design og standardindstillinger
provision-lu-20 = Fælles dataansvarlige
provision-lu-21 = Valg af databehandler og aftalen med den
provision-lu-22 = Behandling alene efter myndighedens instruks
provision-lu-23 = Fortegnelser over behandlingsaktiviteter
provision-lu-24 = Logning
provision-lu-25 = Samarbejde med tilsynsmyndigheden
provision-lu-26 = Konsekvensanalyse
provision-lu-27 = Forudgående høring af tilsynsmyndigheden
provision-lu-28 = Behandlingssikkerhed
provision-lu-29 = Anmeldelse af brud på persondatasikkerheden til tilsynsmyndigheden
provision-lu-30 = Underretning af de registrerede om brud på persondatasikkerheden
provision-lu-34 = Overførsel til tredjelande og internationale organisationer
provision-lu-31 = Databeskyttelsesrådgiver

## Hvad loven siger om bøden

note-lu-bodies = Der pålægges ikke bøder til staten eller kommunerne. Andre offentligretlige organer betaler som alle andre. Det gælder også for artikel 10, som loven placerer på det lave niveau.
note-lu-tribunal = Forvaltningsdomstolen (Tribunal administratif) afgør selv sagen og kan derfor fastsætte et andet beløb.

note-lu-criminal = Det er også strafbart at overtræde artikel 9, 10 og 29 med forsæt til at vildlede eller skade: fængsel i otte dage til et år, en strafferetlig bøde på 251–125.000 euro eller begge dele.
note-lu-old-systems = Automatiske systemer fra før 6. maj 2016 kunne bringes i overensstemmelse med artiklen om logning indtil 6. maj 2023, når andet krævede en uforholdsmæssig indsats.
note-lu-appeal = Afgørelsen kan indbringes for forvaltningsdomstolen (Tribunal administratif), som selv afgør sagen.

## Hvad der ellers kan ske

measure-lu-periodic-penalty = Løbende tvangsbøder på 100 euro for hver dag, indtil et påbud er fulgt.
measure-lu-daily = Tilsynsmyndigheden kan også fastsætte løbende tvangsbøder på op til 5{ "\u00A0" }% af den gennemsnitlige daglige omsætning i det foregående år for hver dags forsinkelse, indtil oplysninger er givet, eller et påbud er fulgt. Staten og kommunerne er fritaget.
measure-lu-publication = Tilsynsmyndigheden kan få sin afgørelse offentliggjort for regning af den, der har fået bøden, når alle klage- og ankemuligheder er udtømt, og hvis det ikke gør uforholdsmæssig skade.
measure-lu-collection = Skattemyndigheden for registrering og domæner (AED) inddriver bøden.
measure-lu-obstruction = Den, der bevidst hindrer tilsynsmyndigheden i dens opgaver, begår en strafbar handling: fængsel i otte dage til et år, en strafferetlig bøde på 251–125.000 euro eller begge dele.

## Frister

daterule-lu-imposed-by = Tilsynsmyndigheden (CNPD).
daterule-lu-time-bar = Fem år fra det tidspunkt, hvor overtrædelsen ophørte. Hver handling fra tilsynsmyndigheden, som den berørte får meddelelse om, afbryder fristen, som derefter begynder forfra.
daterule-lu-time-bar-at-most = Ti år fra det tidspunkt, hvor overtrædelsen ophørte, og kun forlænget med den tid, hvor en sag er ved domstolen.
daterule-lu-appeal = Tre måneder fra meddelelsen af afgørelsen, til forvaltningsdomstolen (Tribunal administratif). Den, der først beder tilsynsmyndigheden om at genoverveje sagen, har tre måneder fra dens nye afgørelse eller fra det tidspunkt, hvor den har tiet i tre måneder.
daterule-lu-lapse = Fem år fra det tidspunkt, hvor afgørelsen blev endelig. En ændring af beløbet og ethvert skridt til inddrivelse afbryder fristen, og den løber ikke, mens betalingen er udsat.

## Hvad der ikke kunne kontrolleres

open-lu-payment = Betalingsfristen for en bøde i Luxembourg, og hvad der flytter en frist ved fridage, er ikke læst. Det er heller ikke læst, hvad der er ændret, siden lovene blev offentliggjort (legilux.public.lu).
open-lu-since = Loven har været i kraft siden 20. august 2018. Om den gælder for det, der da var afsluttet, er ikke læst.
