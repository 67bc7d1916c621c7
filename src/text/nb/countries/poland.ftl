# Polen: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-pl-gdpr = Polen: personvernforordningen og den polske personvernloven

## Kilder

source-polish-data-act = den polske personvernloven (2018)
source-uodo = UODO (den polske tilsynsmyndigheten)

## Det som ikke kunne kontrolleres

open-polish-culture = Statlige og lokale kulturinstitusjoner har et lavere maksimum i Polen. Beløpet er ikke kontrollert og brukes ikke.
note-pl-article-24 = Den polske tilsynsmyndigheten (UODO) sier at brudd på artikkel 24 alene ikke gir overtredelsesgebyr.
