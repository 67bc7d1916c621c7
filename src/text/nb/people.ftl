# Hvor mange det gjaldt, som et tall eller som ett av seks trinn.

path-people-number = Hvor mange personer gjaldt det?
hint-people-number = Alle som fikk opplysningene sine brukt, sett av andre eller mistet. Et anslag er nok.
people-hint = For eksempel 120, 100–1{ "\u00A0" }000 eller 2 mill.
people-not-a-number = Skriv et helt antall personer, fra 1 til 10{ "\u00A0" }000{ "\u00A0" }000{ "\u00A0" }000.

row-people-number-10 = Opptil 10
row-people-number-100 = 11 til 100
row-people-number-1000 = 101 til 1{ "\u00A0" }000
row-people-number-10000 = 1{ "\u00A0" }001 til 10{ "\u00A0" }000
row-people-number-100000 = 10{ "\u00A0" }001 til 100{ "\u00A0" }000
row-people-number-more = Flere enn 100{ "\u00A0" }000

question-people-number = Hvor mange personer gjaldt det, i tall?
why-people-number = Antallet berørte er med på å avgjøre hvor alvorlig overtredelsen er. Opptil 100 regnes som få, opptil 100{ "\u00A0" }000 som mange og flere som svært mange, hvis du ikke svarer noe annet på neste spørsmål. Tallene står ikke i noen lov. De er verktøyets egne.
example-people-number = Et brev med en liste ble sendt til feil klinikk: 120 pasienter. Lekker et register, teller alle som står i det.

level-few = Opptil 100
level-hundreds = 101 til 1{ "\u00A0" }000
level-thousands = 1{ "\u00A0" }001 til 10{ "\u00A0" }000
level-ten-thousands = 10{ "\u00A0" }001 til 100{ "\u00A0" }000
level-more = Flere enn 100{ "\u00A0" }000
