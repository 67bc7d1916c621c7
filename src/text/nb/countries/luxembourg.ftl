# Luxembourg: reglene, kildene og det som er sagt om dem.

## Loven som gjelder

regime-lu-law-enforcement = Luxembourg: loven av 1. august 2018 om straffesaker (kriminalitetsbekjempelse)

## Kilder

source-luxembourg-criminal-data-act = Luxembourgs lov av 1. august 2018 om opplysninger i straffesaker

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
provision-lu-26 = Vurdering av konsekvenser
provision-lu-27 = Forhåndsdrøfting med tilsynsmyndigheten
provision-lu-28 = Sikkerhet ved behandlingen
provision-lu-29 = Melding av brudd på sikkerheten til tilsynsmyndigheten
provision-lu-30 = Underretning av de registrerte om brudd på sikkerheten
provision-lu-34 = Overføring til tredjestater og internasjonale organisasjoner
provision-lu-31 = Personvernombud

## Det loven sier om gebyret

note-lu-criminal = Å bryte artiklene 9, 10 og 29 med forsett om å villede eller skade er også en straffbar handling: fengsel åtte dager til ett år, eller bot på 251–125{ "\u00A0" }000 euro, eller begge deler.
note-lu-old-systems = Automatiserte systemer fra før 6. mai 2016 kunne tilpasses artikkelen om logger til 6. mai 2023 der noe annet krevde uforholdsmessig mye arbeid.
note-lu-least = Det administrative gebyret er minst 500 euro.
note-lu-appeal = Vedtaket kan bringes inn for forvaltningsdomstolen, som selv avgjør saken.

## Hva som ellers kan skje

measure-lu-periodic-penalty = En løpende tvangsmulkt på 100 euro for hver dag til et pålegg er fulgt.
