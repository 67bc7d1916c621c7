# Hellas: reglene, kildene og det som er sagt om dem.

## Loven som gjelder

regime-gr-gdpr = Hellas: personvernforordningen og den greske loven 4624/2019
regime-gr-law-enforcement = Hellas: lov 4624/2019, kapittel 4 (kriminalitetsbekjempelse)

## Kilder

source-greek-data-act = den greske loven 4624/2019
source-greek-council-decree = det greske dekretet om Statsrådet (18/1989)

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
provision-gr-63 = Melding av brudd på personopplysningssikkerheten til tilsynsmyndigheten
provision-gr-64 = Underretning av de registrerte om brudd på personopplysningssikkerheten
provision-gr-65 = Vurdering av personvernkonsekvenser
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

note-gr-explanations = Tilsynsmyndigheten kan ilegge vedkommende myndigheter gebyr som behandlingsansvarlige, ved begrunnet vedtak og etter at de er bedt om å forklare seg.
note-gr-weighed = Loven sier hva det skal legges vekt på: overtredelsens art, alvor og varighet, behandlingens omfang eller formål, hvor mange som ble rammet og hvor hardt; hva som ble gjort for å begrense skaden; tidligere overtredelser; kategoriene av opplysninger; hvordan tilsynsmyndigheten fikk vite om overtredelsen; og om tidligere pålegg er fulgt.

## Det som ikke kunne kontrolleres

open-gr-as-published = Loven er lest slik den ble kunngjort i 2019. Det som er endret siden, er ikke lest.

## Etter personvernforordningen

carveout-public-gr = Et gresk offentlig organ kan ikke få gebyr for brudd på artikkel 8, 17, 20, 27, 29, 41 nr. 4, 42 og 43.
carveout-expression-gr = Så langt ytrings- og informasjonsfriheten krever det, gjelder ikke kapittel II, III, IV, V, VII og IX i personvernforordningen, bortsett fra artikkel 5, 28, 29 og 32.
note-gr-public-sector = Dette maksimumet gjelder offentlig sektor: stat, kommuner, trygd og andre offentligrettslige juridiske personer. Offentlige foretak betaler som andre. Organet får gebyr som behandlingsansvarlig og ikke som databehandler. Det er ikke regnet med her. Tilsynsmyndigheten ber organet først om å forklare seg. Heller ikke for artikkel 47, 90 og 91 kan organet få gebyr.
note-gr-public-weighed = For et offentlig organ skal det etter loven legges vekt på overtredelsens art, alvor og varighet, behandlingens omfang eller formål, hvor mange som ble rammet, og skaden; hva som ble gjort for å begrense den; tidligere overtredelser; kategoriene av opplysninger; hvordan tilsynsmyndigheten fikk vite om overtredelsen; og om tidligere pålegg er fulgt.
measure-gr-court = Tilsynsmyndighetens vedtak kan bringes inn for Statsrådet, som kan oppheve dem. Fristen for det utsetter ikke vedtaket, men domstolen kan gjøre det.
measure-gr-stop = Tilsynsmyndigheten kan pålegge at behandlingen stanses, eller at opplysninger leveres tilbake, sperres eller ødelegges. Lederen kan straks pålegge en midlertidig begrensning.
measure-gr-crime = Den som uten rett tar seg inn i et register, eller sprer opplysninger fra det, kan straffes av en domstol.
daterule-gr-imposed-by = Tilsynsmyndigheten (Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα).
daterule-gr-appeal = 60 dager, fra dagen etter at vedtaket ble forkynt.
open-gr-procedure = Hvor lenge et gebyr kan ilegges i Hellas, når det må betales, og hvor lenge det kan kreves inn, er ikke lest. Tilsynsmyndigheten skal ha en egen metode for gebyrer, som ikke er lest (dpa.gr).
