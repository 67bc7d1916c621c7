# Hellas: reglene, kildene og det som er sagt om dem.

## Loven som gjelder

regime-gr-law-enforcement = Hellas: lov 4624/2019, kapittel 4 (kriminalitetsbekjempelse)

## Kilder

source-greek-data-act = den greske loven 4624/2019

## Det som kan brytes

provision-gr-45 = Prinsippene for behandling
provision-gr-46 = Særlige kategorier av opplysninger
provision-gr-47 = Behandling for andre formål
provision-gr-48 = Arkivering, forskning og statistikk
provision-gr-49 = Samtykke
provision-gr-50 = Behandling bare etter myndighetens instruks
provision-gr-51 = Taushetsplikt
provision-gr-52 = Helautomatiserte avgjørelser
provision-gr-53 = Informasjon til de registrerte
provision-gr-55 = De registrertes rett til innsyn
provision-gr-56 = Retting, sletting og begrensning
provision-gr-57 = Hvordan rettighetene utøves
provision-gr-6 = Personvernombud
provision-gr-60 = Valg av databehandler, og avtalen med den
provision-gr-61 = Felles behandlingsansvarlige
provision-gr-62 = Sikkerhet ved behandlingen
provision-gr-63 = Melding av brudd på sikkerheten til tilsynsmyndigheten
provision-gr-64 = Underretning av de registrerte om brudd på sikkerheten
provision-gr-65 = Vurdering av konsekvenser
provision-gr-66 = Samarbeid med tilsynsmyndigheten
provision-gr-67 = Forhåndsdrøfting med tilsynsmyndigheten
provision-gr-68 = Protokoll over behandlingen
provision-gr-69 = Innebygd personvern og personvern som standardinnstilling
provision-gr-70 = Å skille ulike slags personer, og fakta fra vurderinger
provision-gr-72 = Å kontrollere opplysninger før de gis videre
provision-gr-73 = Å rette og slette uriktige opplysninger, og begrense bruken av dem
provision-gr-74 = Logging
provision-gr-75 = Overføring til tredjestater og internasjonale organisasjoner
provision-gr-15-4 = Å følge tilsynsmyndighetens pålegg

## Det loven sier om gebyret

note-gr-explanations = Tilsynet kan ilegge vedkommende myndigheter gebyr som behandlingsansvarlige, ved begrunnet vedtak og etter at de er bedt om å forklare seg.
note-gr-weighed = Loven sier hva som veies: overtredelsens art, alvor og varighet, behandlingens omfang eller formål, hvor mange som ble rammet og hvor hardt; hva som ble gjort for å begrense skaden; tidligere overtredelser; slagene av opplysninger; hvordan tilsynet fikk vite det; og om tidligere pålegg er fulgt.

## Det som ikke kunne kontrolleres

open-gr-as-published = Loven er lest slik den ble kunngjort i 2019. Det som er endret siden, er ikke lest.
