# Hur många det gällde, som ett antal eller som ett av sex steg.

path-people-number = Hur många personer gällde det?
hint-people-number = Alla vars uppgifter har använts, visats för någon eller gått förlorade. En uppskattning räcker.
people-hint = Till exempel 120, 100–1{ "\u00A0" }000 eller 2 miljoner
people-not-a-number = Skriv ett helt antal personer, från 1 till 10{ "\u00A0" }000{ "\u00A0" }000{ "\u00A0" }000.

row-people-number-10 = Högst 10
row-people-number-100 = 11 till 100
row-people-number-1000 = 101 till 1{ "\u00A0" }000
row-people-number-10000 = 1{ "\u00A0" }001 till 10{ "\u00A0" }000
row-people-number-100000 = 10{ "\u00A0" }001 till 100{ "\u00A0" }000
row-people-number-more = Fler än 100{ "\u00A0" }000

question-people-number = Hur många personer gällde det, i siffror?
why-people-number = Antalet berörda vägs in när det bedöms hur allvarlig överträdelsen är. Upp till 100 personer räknas som få, upp till 100{ "\u00A0" }000 som många och fler än så som väldigt många, om du inte anger något annat i nästa fråga. Gränserna står inte i någon lag, utan är verktygets egna.
example-people-number = Ett brev med en lista skickades till fel klinik: 120 patienter. Läcker ett register räknas alla som finns i det.

level-few = Högst 100
level-hundreds = 101 till 1{ "\u00A0" }000
level-thousands = 1{ "\u00A0" }001 till 10{ "\u00A0" }000
level-ten-thousands = 10{ "\u00A0" }001 till 100{ "\u00A0" }000
level-more = Fler än 100{ "\u00A0" }000
