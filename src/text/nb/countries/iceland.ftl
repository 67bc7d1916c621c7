# Island: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-is-gdpr = Island: personvernforordningen og den islandske personvernloven

## Kilder

source-icelandic-data-act = den islandske personvernloven (90/2018)

## Hva domstoler og myndigheter har sagt

note-is-board = Styret i tilsynsmyndigheten, Persónuvernd, ilegger gebyret. Det kan fullbyrdes uten dom.
note-is-fault = Loven sier at gebyr ilegges enten overtredelsen var forsettlig eller uaktsom.
note-is-orders = Gebyr kan ilegges når noen ikke følger et pålegg etter artikkel 58 nr. 2 om å begrense eller forby behandling, å rette eller slette opplysninger eller å stanse en overføring av opplysninger.

## Hva som ellers kan skje

measure-is-daily = Den som ikke følger et slikt pålegg, kan måtte betale inntil 200{ "\u00A0" }000 islandske kroner for hver dag, før et gebyr blir ilagt.
measure-is-interest = Det løper forsinkelsesrente på et gebyr som ikke betales innen en måned fra vedtaket.
measure-is-courts = Vedtaket kan ikke påklages til en annen myndighet. Det kan bringes inn for domstolene på vanlig måte.
measure-is-criminal = En grov overtredelse begått av en enkeltperson kan gi fengsel i inntil tre år, ved siden av et gebyr til den juridiske personen.

## Frister

daterule-is-imposed-by = Styret i tilsynsmyndigheten (Persónuvernd).
daterule-is-time-bar = Foreldelse fem år etter at handlingen opphørte. Fristen avbrytes når tilsynsmyndigheten varsler parten om at den har begynt å undersøke saken, og det gjelder overfor alle som medvirket.

## Det som ikke kunne kontrolleres

open-is-procedure = Søksmålsfristen på Island, og hvor lenge et gebyr kan kreves inn, er ikke lest (althingi.is).
