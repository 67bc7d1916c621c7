# Tsjekkia: reglene, kildene og det som er sagt om dem.

## Loven som gjelder

regime-cz-law-enforcement = Tsjekkia: lov 110/2019, del III (kriminalitetsbekjempelse)

## Kilder

source-czech-data-act = den tsjekkiske loven 110/2019 om behandling av personopplysninger

## Det som kan brytes

provision-cz-25-1-a = Et bestemt formål, og behandling innenfor det
provision-cz-25-1-b = Opplysningenes riktighet
provision-cz-25-1-c = Ikke å lagre opplysninger lenger enn nødvendig
provision-cz-63-s = Særlige kategorier av opplysninger
provision-cz-63-w = Å vurdere om opplysningene fortsatt trengs, og slette dem
provision-cz-27 = Informasjon til de registrerte
provision-cz-28 = De registrertes rett til innsyn
provision-cz-29 = Retting, sletting og begrensning
provision-cz-39 = Helautomatiserte avgjørelser
provision-cz-32-1 = Tekniske og organisatoriske tiltak, og dokumentasjon av dem
provision-cz-32-4 = Protokoll over behandlingen
provision-cz-32-5 = Å underrette mottakere om opplysninger som var uriktige eller feilaktig sendt
provision-cz-34-4 = Databehandlerens protokoll
provision-cz-34-5 = At databehandleren melder brudd på sikkerheten til myndigheten
provision-cz-35 = Behandling bare etter myndighetens instruks
provision-cz-36-1 = Logging
provision-cz-36-3 = Å bruke logger til andre formål
provision-cz-37 = Vurdering av konsekvenser
provision-cz-38 = Forhåndsdrøfting med tilsynsmyndigheten
provision-cz-39a = Vilkårene for et isolert system for biometrisk identifikasjon på flyplasser
provision-cz-40 = Sikkerhet ved behandlingen
provision-cz-41 = Melding av brudd på sikkerheten til tilsynsmyndigheten
provision-cz-42 = Underretning av de registrerte om brudd på sikkerheten
provision-cz-63-t = Personvernombud
provision-cz-63-v = Overføring til tredjestater og internasjonale organisasjoner
provision-cz-63-r = Å følge tilsynsmyndighetens pålegg

## Det loven sier om gebyret

note-cz-authorities-pay = At myndigheter slipper sanksjon, er sagt om overtredelser etter § 62, om personvernforordningen, og ikke om § 63.

## Det som ikke kunne kontrolleres

open-cz-isolated = Fra når bestemmelsene om isolerte systemer gjelder, er ikke lest.
