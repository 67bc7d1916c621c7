# Tsjekkia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-cz-gdpr = Tsjekkia: personvernforordningen og den tsjekkiske loven om behandling av personopplysninger

## Kilder

source-czech-data-act = den tsjekkiske loven om behandling av personopplysninger (110/2019)
source-czech-offences-act = den tsjekkiske loven om forvaltningsforseelser (250/2016)
source-czech-procedure-code = den tsjekkiske forvaltningsloven (500/2004)
source-czech-court-code = den tsjekkiske forvaltningsprosessloven (150/2002)
source-czech-holiday-act = den tsjekkiske loven om helligdager (245/2000)

## Hva domstoler og myndigheter har sagt

note-cz-bodies = Tilsynsmyndigheten ilegger ikke sanksjonen når den behandlingsansvarlige eller databehandleren er en myndighet eller et offentlig organ i den betydningen ordene har i artikkel 83 nr. 7. Overtredelsen slås likevel fast.

## Hva som ellers kan skje

measure-cz-authority = Den tsjekkiske tilsynsmyndigheten (Úřad pro ochranu osobních údajů) avgjør saker om forseelser.
measure-cz-instead = Tilsynsmyndigheten kan la være å ilegge sanksjonen hvis den pålegger retting.
measure-cz-shelved = Tilsynsmyndigheten kan også legge en sak bort før den åpnes, hvis det er klart at formålet med saken er nådd, eller kan nås, på en annen måte.
measure-cz-court = Avgjørelsen av klagen kan bringes inn for domstolen innen to måneder fra forkynnelsen.

## Frister

daterule-cz-imposed-by = Tilsynsmyndigheten (Úřad pro ochranu osobních údajů).
daterule-cz-time-bar = Tre år fra dagen etter at overtredelsen opphørte. Beskjed om at en sak er åpnet, og et fellende vedtak avbryter fristen, som da begynner på nytt. Noe tid regnes ikke med, for eksempel tiden i domstolen.
daterule-cz-time-bar-at-most = Fristen er i alle tilfeller ute fem år etter overtredelsen.
daterule-cz-appeal = 15 dager fra vedtaket ble forkynt (rozklad).
daterule-cz-payment = 30 dager fra vedtaket ble rettskraftig, med mindre tilsynsmyndigheten satte en annen frist.
sendto-cz = Klagen leveres til tilsynsmyndigheten, som har truffet vedtaket. Lederen avgjør den.
late-cz = En klage som kommer for sent, blir avvist. Den som av alvorlige grunner var forhindret, kan innen 15 dager etter at hindringen falt bort be om at forsinkelsen unnskyldes, høyst ett år etter at fristen var ute.

## Det som ikke kunne kontrolleres

open-cz-rate = Det er ikke lest hvilken kurs maksimumsbeløpene i euro regnes om til tsjekkiske koruna etter.
# Tsjekkia: reglene, kildene og det som er sagt om dem.

regime-cz-law-enforcement = Tsjekkia: lov 110/2019, del III (kriminalitetsbekjempelse)

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
provision-cz-34-5 = At databehandleren melder brudd på personopplysningssikkerheten til myndigheten
provision-cz-35 = Behandling bare etter myndighetens instruks
provision-cz-36-1 = Logging
provision-cz-36-3 = Å bruke logger til andre formål
provision-cz-37 = Vurdering av personvernkonsekvenser
provision-cz-38 = Forhåndsdrøfting med tilsynsmyndigheten
provision-cz-39a = Vilkårene for et isolert system for biometrisk identifikasjon på flyplasser
provision-cz-40 = Sikkerhet ved behandlingen
provision-cz-41 = Melding av brudd på personopplysningssikkerheten til tilsynsmyndigheten
provision-cz-42 = Underretning av de registrerte om brudd på personopplysningssikkerheten
provision-cz-63-t = Personvernombud
provision-cz-63-v = Overføring til tredjestater og internasjonale organisasjoner
provision-cz-63-r = Å følge tilsynsmyndighetens pålegg

## Det loven sier om gebyret

note-cz-authorities-pay = At myndigheter slipper sanksjon, er sagt om overtredelser etter § 62, om personvernforordningen, og ikke om § 63.

open-cz-isolated = Fra når bestemmelsene om isolerte systemer gjelder, er ikke lest.
