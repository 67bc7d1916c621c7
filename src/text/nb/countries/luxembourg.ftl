# Luxembourg: reglene, kildene og det som er sagt om dem.

## Loven som gjelder

regime-lu-gdpr = Luxembourg: personvernforordningen og loven av 1. august 2018 om gjennomføringen
regime-lu-law-enforcement = Luxembourg: loven av 1. august 2018 om straffesaker (kriminalitetsbekjempelse)

## Kilder

source-luxembourg-data-act = Luxembourgs lov av 1. august 2018 om CNPD og personvernforordningen
source-luxembourg-court-act = Luxembourgs lov av 21. juni 1999 om saksgangen i forvaltningsdomstolene
source-luxembourg-criminal-data-act = Luxembourgs lov av 1. august 2018 om opplysninger i straffesaker

## Bestemmelser som faller bort

carveout-expression-lu-transfers = Kapittel V i personvernforordningen, om overføringer, gjelder ikke for behandling utelukkende for journalistikk eller for akademiske, kunstneriske eller litterære ytringer.
carveout-expression-lu = Artikkel 9 og 10 gjelder ikke for opplysninger som personen selv klart har offentliggjort, eller som direkte angår personens offentlige liv eller en hendelse personen frivillig tok del i. Artikkel 13 og 14 gjelder ikke når de ville skade innsamlingen, og artikkel 14 ikke når den ville skade en planlagt publisering eller røpe en kilde. Innsynet må ikke røpe en kilde og går gjennom CNPD.

## Det som kan brytes

provision-lu-3 = Prinsippene for behandling
provision-lu-4 = Frister for lagring og gjennomgang
provision-lu-5 = Å skille ulike slags personer fra hverandre
provision-lu-6 = Å skille fakta fra vurderinger, og kontrollere opplysninger før de gis videre
provision-lu-7 = Lovlig behandling
provision-lu-8 = Særlige vilkår for behandling
provision-lu-9 = Særlige kategorier av opplysninger
provision-lu-10 = Helautomatiserte avgjørelser
provision-lu-11 = Hvordan rettighetene utøves
provision-lu-12 = Informasjon til de registrerte
provision-lu-13 = De registrertes rett til innsyn
provision-lu-15 = Retting, sletting og begrensning
provision-lu-18 = Tiltak for å sikre og vise at reglene er fulgt
provision-lu-19 = Innebygd personvern og personvern som standardinnstilling
provision-lu-20 = Felles behandlingsansvarlige
provision-lu-21 = Valg av databehandler, og avtalen med den
provision-lu-22 = Behandling bare etter myndighetens instruks
provision-lu-23 = Protokoll over behandlingen
provision-lu-24 = Logging
provision-lu-25 = Samarbeid med tilsynsmyndigheten
provision-lu-26 = Vurdering av personvernkonsekvenser
provision-lu-27 = Forhåndsdrøfting med tilsynsmyndigheten
provision-lu-28 = Sikkerhet ved behandlingen
provision-lu-29 = Melding av brudd på personopplysningssikkerheten til tilsynsmyndigheten
provision-lu-30 = Underretning av de registrerte om brudd på personopplysningssikkerheten
provision-lu-34 = Overføring til tredjestater og internasjonale organisasjoner
provision-lu-31 = Personvernombud

## Det loven sier om gebyret

note-lu-bodies = Staten og kommunene kan ikke få gebyr. Andre offentligrettslige organer betaler som alle andre. Det gjelder også artikkel 10, som loven legger på det lavere nivået.
note-lu-tribunal = Forvaltningsdomstolen avgjør selv saken og kan altså fastsette et annet beløp.

note-lu-criminal = Å bryte artiklene 9, 10 og 29 med forsett om å villede eller skade er også en straffbar handling: fengsel åtte dager til ett år, eller bot på 251–125{ "\u00A0" }000 euro, eller begge deler.
note-lu-old-systems = Automatiserte systemer fra før 6. mai 2016 kunne tilpasses artikkelen om logger til 6. mai 2023 der noe annet krevde uforholdsmessig mye arbeid.
note-lu-appeal = Vedtaket kan bringes inn for forvaltningsdomstolen, som selv avgjør saken.

## Hva som ellers kan skje

measure-lu-periodic-penalty = En løpende tvangsmulkt på 100 euro for hver dag til et pålegg er fulgt.
measure-lu-daily = Tilsynsmyndigheten kan også fastsette en løpende tvangsmulkt på opptil 5{ "\u00A0" }% av den gjennomsnittlige omsetningen per dag året før, for hver dag det tar, til opplysninger er gitt eller et pålegg er fulgt. Staten og kommunene er fri for den.
measure-lu-publication = Tilsynsmyndigheten kan få vedtaket kunngjort for regningen til den som får gebyret, når alle rettsmidler er brukt opp, og hvis det ikke gjør uforholdsmessig stor skade.
measure-lu-collection = Skattemyndigheten for registrering og domener (AED) krever inn gebyret.
measure-lu-obstruction = Den som med vilje hindrer tilsynsmyndigheten i oppgavene, begår en straffbar handling: fengsel åtte dager til ett år, bot på 251–125{ "\u00A0" }000 euro eller begge deler.

## Frister

daterule-lu-imposed-by = Tilsynsmyndigheten (CNPD).
daterule-lu-time-bar = Fem år fra overtredelsen opphørte. Hver handling fra tilsynsmyndigheten som den berørte får melding om, avbryter fristen, som da begynner på nytt.
daterule-lu-time-bar-at-most = Ti år fra overtredelsen opphørte, lenger bare med den tiden en sak er i domstolen.
daterule-lu-appeal = Tre måneder fra vedtaket ble forkynt, til forvaltningsdomstolen. Den som først ber tilsynsmyndigheten om å vurdere på nytt, har tre måneder fra det nye vedtaket, eller fra den har tiet i tre.
daterule-lu-lapse = Fem år fra vedtaket ble endelig. En endring av beløpet og hver handling for å kreve inn avbryter fristen; den løper ikke mens betalingen er utsatt.

## Det som ikke kunne kontrolleres

open-lu-payment = Innen hvilken frist et gebyr må betales i Luxembourg, er ikke lest, og heller ikke hva som flytter en frist forbi fridager. Det som er endret siden lovene ble kunngjort, er heller ikke lest (legilux.public.lu).
open-lu-since = Loven har vært i kraft siden 20. august 2018. Om den gjelder for det som da var over, er ikke lest.
