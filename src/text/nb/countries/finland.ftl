# Finland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-fi-gdpr = Finland: personvernforordningen og den finske personvernloven

## Kilder

source-finnish-data-act = den finske personvernloven (1050/2018)
source-finnish-constitution = den finske grunnloven

## Hva domstoler og myndigheter har sagt

note-fi-churches = Ikke gebyr for statlige og kommunale myndigheter, offentligrettslige institusjoner, organer under Riksdagen, presidentens kanselli, eller den lutherske og den ortodokse kirken og deres organer.

## Hva som ellers kan skje

measure-fi-board = Et sanksjonskollegium (seuraamuskollegio) ilegger gebyret.
measure-fi-appeal = Vedtaket kan påklages til forvaltningsdomstolen, og med tillatelse til den øverste forvaltningsdomstolen.
measure-fi-lapse = Et ubetalt gebyr bortfaller etter fem år.

## Frister

daterule-fi-time-bar = Ikke gebyr senere enn ti år etter overtredelsen, eller etter at en vedvarende overtredelse opphørte.

## Det som ikke kunne kontrolleres

open-fi-appeal-time = Klagefristen i Finland er ikke undersøkt.
