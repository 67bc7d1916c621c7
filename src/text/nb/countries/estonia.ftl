# Estland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-ee-gdpr = Estland: personvernforordningen, med bøter for forseelser

## Hva domstoler og myndigheter har sagt

note-ee-misdemeanour = Det finnes ikke noe administrativt gebyr. Tilsynsmyndigheten ilegger boten i en sak om forseelse.
