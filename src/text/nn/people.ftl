# Kor mange det gjaldt, som eit tal eller som eitt av seks steg.

path-people-number = Kor mange personar gjaldt det?
hint-people-number = Alle som fekk opplysningane sine brukte, sedde av andre eller mista. Eit overslag er nok.
people-hint = Til dømes 120, 100–1{ "\u00A0" }000 eller 2 mill.
people-not-a-number = Skriv eit heilt tal på personar, frå 1 til 10{ "\u00A0" }000{ "\u00A0" }000{ "\u00A0" }000.

row-people-number-10 = Opptil 10
row-people-number-100 = 11 til 100
row-people-number-1000 = 101 til 1{ "\u00A0" }000
row-people-number-10000 = 1{ "\u00A0" }001 til 10{ "\u00A0" }000
row-people-number-100000 = 10{ "\u00A0" }001 til 100{ "\u00A0" }000
row-people-number-more = Fleire enn 100{ "\u00A0" }000

question-people-number = Kor mange personar gjaldt det, i tal?
why-people-number = Kor mange det gjeld, er med på å avgjere kor alvorleg brotet er. Opptil 100 tel som få, opptil 100{ "\u00A0" }000 som mange og fleire som svært mange, om du ikkje svarer noko anna på neste spørsmål. Inga lov har desse tala: Dei er verktøyet sine eigne.
example-people-number = Eit brev med ei liste blei sendt til feil klinikk: 120 pasientar. Lek eit register, tel alle som står i det.

level-few = Opptil 100
level-hundreds = 101 til 1{ "\u00A0" }000
level-thousands = 1{ "\u00A0" }001 til 10{ "\u00A0" }000
level-ten-thousands = 10{ "\u00A0" }001 til 100{ "\u00A0" }000
level-more = Fleire enn 100{ "\u00A0" }000
