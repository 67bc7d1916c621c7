# Liechtenstein: reglene, kildene og det som er sagt om dem.

## Det som ikke har regler her

refusal-liechtenstein-enforcement = Ikke noe overtredelsesgebyr: ved offentlige organers kriminalitetsbekjempelse har tilsynsmyndigheten fullmaktene i personvernforordningen artikkel 58 unntatt overtredelsesgebyr (Datenschutzgesetz artikkel 17 nr. 1a). Den kan advare, irettesette, pålegge at behandlingen bringes i samsvar med reglene, og begrense eller forby den, etter å ha spurt om det ville hindre oppgaven.
unless-liechtenstein-enforcement = Hvis et offentlig organ gjorde det for kriminalitetsbekjempelse: Datenschutzgesetz har ikke overtredelsesgebyr for det.

## Kilder

source-liechtenstein-data-act = Liechtensteins personvernlov (Datenschutzgesetz, 2018)
