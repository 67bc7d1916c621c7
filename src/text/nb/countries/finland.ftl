# Finland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-fi-gdpr = Finland: personvernforordningen og den finske personvernloven

## Det som ikke har regler her

refusal-finnish-enforcement = Det kan ikke ilegges overtredelsesgebyr. Når vedkommende myndigheter bekjemper kriminalitet, gjelder lov 1054/2018, som ikke har slike gebyrer. Dataombudsmannen kan gi irettesettelse, pålegge å etterkomme en anmodning, å rette, slette eller begrense opplysninger eller å bringe behandlingen i samsvar med loven, og forby den (§ 51), og fastsette tvangsmulkt (uhkasakko) for å få det gjennomført (§ 52).
unless-finnish-enforcement = Hvis en vedkommende myndighet gjorde det for å bekjempe kriminalitet, gjelder lov 1054/2018, som ikke har overtredelsesgebyr.

## Kilder

source-finnish-data-act = den finske personvernloven (1050/2018)
source-finnish-criminal-data-act = den finske loven om opplysninger i straffesaker (1054/2018)
source-finnish-court-procedure = den finske loven om rettergang i forvaltningssaker (808/2019)
source-finnish-time-act = den finske loven om beregning av lovbestemt tid (150/1930)
source-finnish-church-act = den finske kirkeloven (652/2023)
source-finnish-constitution = den finske grunnloven

## Hva domstoler og myndigheter har sagt

note-fi-churches = Disse kan ikke få gebyr: statlige og kommunale myndigheter, statens forretningsforetak, offentligrettslige institusjoner, riksdagens organer, presidentens kanselli, og den lutherske og den ortodokse kirken med menighetene, menighetssammenslutningene og de andre organene deres.

## Hva som ellers kan skje

measure-fi-board = Et sanksjonskollegium (seuraamuskollegio) ilegger gebyret.
measure-fi-appeal = Vedtaket kan bringes inn for forvaltningsdomstolen, og med tillatelse for den øverste forvaltningsdomstolen.
measure-fi-lapse = Et ubetalt gebyr bortfaller etter fem år.

## Frister

daterule-fi-imposed-by = Et sanksjonskollegium (seuraamuskollegio) hos dataombudsmannen.
daterule-fi-time-bar = Overtredelsesgebyr kan ikke ilegges senere enn ti år etter overtredelsen, eller etter at en vedvarende overtredelse opphørte.
daterule-fi-appeal = Klagefristen er 30 dager fra vedtaket ble meddelt parten.
sendto-fi = Klagen (valitus) sendes til forvaltningsdomstolen i det distriktet der klageren hører hjemme.
late-fi = En klage som kommer for sent, blir ikke prøvd. Den øverste forvaltningsdomstolen kan gi oppfriskning ved gyldig forfall eller av en annen svært tungtveiende grunn.

## Det som ikke kunne kontrolleres
open-fi-payment = Betalingsfristen i Finland er ikke lest.
