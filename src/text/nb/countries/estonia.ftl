# Estland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-ee-gdpr = Estland: personvernforordningen, med bøter for forseelser

## Kilder

source-estonian-data-act = den estiske personvernloven (IKS)
source-estonian-penal-code = den estiske straffeloven (KarS)
source-estonian-misdemeanour-code = den estiske loven om saksgangen ved forseelser (VTMS)

## Hva domstoler og myndigheter har sagt

note-ee-misdemeanour = Det finnes ikke noe administrativt gebyr. Tilsynsmyndigheten ilegger boten i en sak om forseelse.
note-ee-last-resort = Tilsynsmyndigheten innleder en slik sak når andre forvaltningsrettslige tiltak ikke er nok til at lovens krav blir oppfylt.
note-ee-legal-persons = En juridisk person er ansvarlig for det et organ, en ledende ansatt eller en representant gjorde i dens interesse eller i strid med dens plikter. Den er også ansvarlig for det noen gjorde etter deres ordre, eller fordi arbeidet var dårlig organisert eller kontrollert.
note-ee-bodies = Staten, kommunene og offentligrettslige juridiske personer kan ikke få bot.

## Hva som ellers kan skje

measure-ee-coercive = Den som ikke følger et pålegg, kan måtte betale tvangsmulkt, hver gang inntil 20 millioner euro eller 4{ "\u00A0" }% av omsetningen, det som er høyest.
measure-ee-higher-body = Følger et offentlig organ ikke et pålegg, kan tilsynsmyndigheten gå til det overordnede organet, som har én måned på å svare.
measure-ee-protest = Følger en statlig myndighet ikke et pålegg i tide, bringer tilsynsmyndigheten saken inn for forvaltningsdomstolen (protest).
measure-ee-other-breaches = En person kan få bot på inntil 200 botenheter for å ha sett på opplysninger i arbeidet uten behov, og for overtredelser som ingen annen paragraf nevner. En enhet er 8 euro i teksten fra januar 2026.

## Frister

daterule-ee-imposed-by = Tilsynsmyndigheten (Andmekaitse Inspektsioon), i en sak om forseelser.
daterule-ee-time-bar = Tre år fra overtredelsen opphørte. Innen da må vedtaket være endelig. Noen hendelser avbryter fristen eller gjør at den ikke løper, for eksempel at noen unndrar seg saken.
daterule-ee-appeal = 15 dager til førsteinstansdomstolen (maakohus), fra vedtaket kunne hentes hos tilsynsmyndigheten, eller i en forenklet sak fra det ble mottatt.
daterule-ee-payment = 15 dager fra vedtaket kunne hentes hos tilsynsmyndigheten. Deretter går det til namsmannen.
daterule-ee-lapse = En bot som er sendt til fullbyrdelse, bortfaller fire år etter at vedtaket ble endelig. Har fullbyrdelsen ikke begynt innen et år, kan den ikke begynne senere.

## Det som ikke kunne kontrolleres

open-ee-procedure = Den estiske loven om saksgangen ved forseelser er ikke lest: klagefristen og betalingsfristen er hentet fra nettsiden til en kommune. Hva som flytter dem forbi helligdager, er ikke lest (riigiteataja.ee).
