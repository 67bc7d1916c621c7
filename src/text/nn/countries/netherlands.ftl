# Nederland: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-nl-gdpr = Nederland: personvernforordninga, til 2023 med gebyrretningslinene til AP
regime-nl-law-enforcement = Nederland: lova om politiopplysningar (kamp mot kriminalitet)

## Kjelder

source-ap-fine-policy = gebyrretningslinene til AP 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)
source-ap-policy-2023 = gebyrretningslinene til AP 2023 (Boetebeleidsregels)
source-dutch-data-act = den nederlandske gjennomføringslova til personvernforordninga (UAVG)
source-dutch-administrative-act = den nederlandske allmenne forvaltningslova (Awb)
source-dutch-police-data-act = den nederlandske lova om politiopplysningar (Wet politiegegevens)
source-dutch-fines-decree = den nederlandske forskrifta om botkategoriar (Stb. 2017, 433)

## Kva domstolar og styresmakter har sagt

note-ap-factors = Frå grunnbeløpet blei gebyret justert innanfor ramma etter omstenda i artikkel 83 nr. 2.
note-ap-next-category = Gav ikkje ramma noko passande gebyr, eller av omsyn til storleiken på verksemda, kunne den næraste høgare eller lågare kategorien brukast.
note-ap-means = Det blei teke omsyn til den økonomiske evna til den som braut regelen.
note-ap-total = Summen var høgst det høgste beløpet for det mest alvorlege brotet.
note-ap-lawfulness = Artikkel 5 nr. 1 bokstav a høyrde til same kategori som føresegna bak.
note-nl-smes = Tilsynsstyresmakta tek omsyn til dei særlege behova til mikrobedrifter og små og mellomstore bedrifter.
note-nl-article-10 = Det same høgste beløpet gjeld for dei nederlandske reglane om opplysningar om lovbrot (artikkel 31 i lova).
note-nl-policy-2023 = For offentlege organ, og for personar som ikkje handlar for ei bedrift, har tilsynsstyresmakta eigne gebyrretningsliner sidan 2023. Sjukehus og private skular er ikkje offentlege organ der. Beløpa er ikkje lesne.

## Det som kan brytast

provision-nl-5 = Særlege kategoriar av opplysningar
provision-nl-7a = Heilautomatiserte avgjerder
provision-nl-24a = Korleis rettane kan brukast
provision-nl-24b = Informasjon til dei registrerte
provision-nl-25 = Retten til innsyn
provision-nl-28 = Retting, sletting og avgrensing
provision-nl-4a = Tryggleik, og innebygd personvern
provision-nl-4b = Personvern som standardinnstilling
provision-nl-4c = Vurdering av personvernkonsekvensar
provision-nl-6c = Val av databehandlar, og avtalen med databehandlaren
provision-nl-31d = Protokoll over behandlinga
provision-nl-32 = Å dokumentere formål, utlevering, avslag og brot på personopplysningstryggleiken
provision-nl-33a = Melding om brot på personopplysningstryggleiken, og underretning til dei registrerte
provision-nl-33b = Førehandsdrøfting med tilsynsstyresmakta
provision-nl-36 = Personvernombod
provision-nl-3 = Nødvendig og lovleg behandling, for eit bestemt formål
provision-nl-4 = Rette opplysningar, og at dei blir fjerna i tide
provision-nl-6 = Kven som har lov til å bruke opplysningane
provision-nl-6b = Å skilje ulike slag personar frå kvarandre
provision-nl-17a = Overføring til tredjestatar og internasjonale organisasjonar
provision-nl-32a = Logging
provision-nl-33 = Revisjonar

## Det lova seier om gebyret

note-nl-police = Lova gjeld politiopplysningar. Behandlingsansvarleg er politisjefen (korpschef), for Rijksrecherche kollegiet av riksadvokatar (College van procureurs-generaal) og for Koninklijke Marechaussee forsvarsministeren.
note-nl-controller-alone = Tilsynsstyresmakta kan gi gebyr berre til den behandlingsansvarlege, og berre for artiklane som er rekna opp. Ein databehandlar får ikkje gebyr etter denne lova.
note-nl-indexed = Dette er beløpa for femte og sjette kategori frå 1. januar 2018: 83{ "\u00A0" }000 og 830{ "\u00A0" }000 euro. Etter straffelova blir dei justerte etter prisane annakvart år. Dei seinare beløpa er ikkje lesne, så det høgste beløpet for eit brot frå 2020 av kan vere høgare enn det som er vist.
note-nl-weighed = Lova seier kva som tel: kva slags brot det er, kor alvorleg det er og kor lenge det varte, omfanget av eller formålet med behandlinga, kor mange det råka, og skaden; forsett eller aktløyse; kva som blei gjort for å avgrense skaden; ansvaret for tryggleik og innebygd personvern; tidlegare brot; samarbeid; kategoriane av opplysningar; korleis tilsynsstyresmakta fekk vite om det; og om tidlegare tiltak er følgde.

## Kva som elles kan skje

measure-nl-order = Tilsynsstyresmakta kan også gi pålegg og sjølv sørgje for at det blir gjort, eller fastsetje tvangsmulkt (last onder dwangsom).
measure-nl-suspended = Gebyret treng ikkje betalast før fristen for innvending eller klage er ute, eller før innvendinga eller klaga er avgjord.
measure-nl-court = Etter innvendinga kan vedtaket bringast inn for domstolen (rechtbank), også det innan seks veker.

## Fristar

daterule-nl-imposed-by = Tilsynsstyresmakta (Autoriteit Persoonsgegevens).
daterule-nl-time-bar = Fem år frå brotet. Medan ei innvending eller klage mot gebyret er til behandling, står tida stille.
daterule-nl-appeal = Seks veker for innvending til tilsynsstyresmakta, frå dagen etter at vedtaket blei sendt. Med post er det nok at ho blei send innan då og kjem fram innan ei veke til.

## Det som ikkje kunne kontrollerast

open-nl-procedure = Den nederlandske regelen om fem år er lesen i ein kommentar som siterer han. Betalingsfristen, kor lenge gebyret kan krevjast inn, og kva som flytter ein frist forbi heilagdagar, er ikkje lese (wetten.overheid.nl: Awb avdeling 4.4 og Algemene termijnenwet).
open-ap-policy = Kva kategori andre artiklar enn dei viste høyrde til, kva dag midt i 2023 retningslinene til AP frå 2019 fall bort (her er det rekna med 30. juni), og beløpa i retningslinene frå 2023 for offentlege organ og privatpersonar, er ikkje undersøkt.
open-nl-categories = Beløpa i botkategoriane etter 2019 er ikkje lesne (wetten.overheid.nl: Wetboek van Strafrecht artikkel 23).
open-nl-others = Domstolar og påtalemakt har ei eiga lov om opplysningar i straffesaker, som ikkje er lesen. Det er heller ikkje forskriftene som utvidar lova om politiopplysningar til særlege etterforskarar.
