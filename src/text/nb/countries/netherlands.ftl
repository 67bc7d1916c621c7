# Nederland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-nl-gdpr = Nederland: personvernforordningen, til 2023 med APs gebyrretningslinjer

## Kilder

source-ap-fine-policy = APs gebyrretningslinjer 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)

## Hva domstoler og myndigheter har sagt

note-ap-factors = Fra grunnbeløpet ble gebyret justert innenfor rammen etter momentene i artikkel 83 nr. 2.
note-ap-next-category = Ga rammen ikke noe passende gebyr, eller av hensyn til overtrederens størrelse, kunne nærmeste høyere eller lavere kategori brukes.
note-ap-means = Det ble tatt hensyn til overtrederens økonomiske evne.
note-ap-total = Summen var høyst maksimum for den alvorligste overtredelsen.
note-ap-lawfulness = Artikkel 5 nr. 1 bokstav a hørte til samme kategori som bestemmelsen bak.

## Det som ikke kunne kontrolleres

open-ap-policy = Hvilken kategori andre artikler enn de viste hørte til, hvilken dag APs retningslinjer fra 2019 falt bort, og beløpene i retningslinjene fra 2023 for offentlige organer og privatpersoner, er ikke undersøkt.
