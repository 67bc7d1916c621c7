# Hvor mange personer det drejede sig om, som et tal eller som en af seks rækker.

path-people-number = Hvor mange personer blev berørt?
hint-people-number = Alle, hvis oplysninger blev brugt, set eller mistet. Et gæt er nok.
people-hint = For eksempel 120, 100–1.000 eller 2 mio.
people-not-a-number = Skriv et helt antal personer fra 1 til 10.000.000.000.

row-people-number-10 = Op til 10
row-people-number-100 = 11 til 100
row-people-number-1000 = 101 til 1.000
row-people-number-10000 = 1.001 til 10.000
row-people-number-100000 = 10.001 til 100.000
row-people-number-more = Mere end 100.000

question-people-number = Hvor mange personer drejede det sig om, i tal?
why-people-number = Antallet af berørte personer har betydning for, hvor alvorlig overtrædelsen er. Op til 100 regnes som få, op til 100.000 som mange og flere som meget mange, medmindre du svarer andet på næste spørgsmål. Ingen lov fastsætter disse tal: De er værktøjets egne.
example-people-number = Et brev med en liste blev sendt til den forkerte klinik: 120 patienter. Lækkes et register, tæller alle, der står i det.

level-few = Op til 100
level-hundreds = 101 til 1.000
level-thousands = 1.001 til 10.000
level-ten-thousands = 10.001 til 100.000
level-more = Mere end 100.000
