# Estland: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-ee-gdpr = Estland: databeskyttelsesforordningen, med bøder i sager om forseelser

## Kilder

source-estonian-data-act = den estiske lov om beskyttelse af personoplysninger (IKS)
source-estonian-penal-code = den estiske straffelov (KarS)
source-estonian-misdemeanour-code = den estiske lov om behandling af forseelser (VTMS)

## Hvad domstole og myndigheder har sagt

note-ee-misdemeanour = Der pålægges ikke administrative bøder. Tilsynsmyndigheden pålægger bøden i en sag om en forseelse.
note-ee-last-resort = Tilsynsmyndigheden åbner en sådan sag, når andre forvaltningsretlige midler ikke kan føre til det, som loven kræver.
note-ee-legal-persons = En juridisk person svarer for det, som dens organ, en ledende medarbejder eller en repræsentant har gjort i dens interesse eller i strid med dens pligter. Den svarer også for det, som hvem som helst har gjort efter deres ordre, eller fordi arbejdet var dårligt tilrettelagt eller kontrolleret.
note-ee-bodies = Der pålægges ikke bøder til staten, kommunerne eller offentligretlige juridiske personer.

## Hvad der ellers kan ske

measure-ee-coercive = Den, der ikke følger et påbud fra tilsynsmyndigheden, kan få tvangsbøder, hver gang på op til 20 millioner euro eller 4{ "\u00A0" }% af omsætningen, alt efter hvad der er højest.
measure-ee-higher-body = Følger et offentligt organ ikke et påbud, kan tilsynsmyndigheden henvende sig til det overordnede organ, som har en måned til at svare.
measure-ee-protest = Følger en statslig myndighed ikke et påbud i tide, indgiver tilsynsmyndigheden en protest til forvaltningsdomstolen.
measure-ee-other-breaches = En person kan få en bøde på op til 200 bødeenheder for at se på oplysninger i arbejdet uden at have brug for det og for overtrædelser, som ingen anden paragraf nævner. En enhed er 8 euro i teksten fra januar 2026.

## Frister

daterule-ee-imposed-by = Tilsynsmyndigheden (Andmekaitse Inspektsioon), i en sag om en forseelse.
daterule-ee-time-bar = Tre år fra det tidspunkt, hvor overtrædelsen ophørte. Inden da skal afgørelsen have retskraft. Visse hændelser afbryder fristen eller standser den, for eksempel at nogen unddrager sig sagen.
daterule-ee-appeal = 15 dage til kredsretten (maakohus) fra det tidspunkt, hvor afgørelsen kunne hentes hos tilsynsmyndigheden, eller i en forenklet sag fra det tidspunkt, hvor den blev modtaget.
daterule-ee-payment = 15 dage fra det tidspunkt, hvor afgørelsen kunne hentes hos tilsynsmyndigheden. Derefter går den til fogeden.
daterule-ee-lapse = En bøde, der er sendt til fuldbyrdelse, bortfalder fire år efter, at afgørelsen fik retskraft. Går der et år, før fuldbyrdelsen begynder, kan den ikke længere begynde.

## Hvad der ikke kunne kontrolleres

open-ee-procedure = Den estiske lov om behandling af forseelser er ikke selv læst: Fristerne for at klage og betale er angivet efter en kommunes side. Hvad der flytter dem ved fridage, er ikke læst (riigiteataja.ee).
