# How many people it concerned, as a number or as one of six rows.

path-people-number = How many people were affected?
hint-people-number = Everyone whose data was used, seen or lost. A guess will do.
people-hint = For example 120, 100–1,000 or 2 m
people-not-a-number = Type a whole number of people, from 1 to 10,000,000,000.

row-people-number-10 = Up to 10
row-people-number-100 = 11 to 100
row-people-number-1000 = 101 to 1,000
row-people-number-10000 = 1,001 to 10,000
row-people-number-100000 = 10,001 to 100,000
row-people-number-more = More than 100,000

question-people-number = How many people did it concern, as a number?
why-people-number = The number of people counts when seriousness is judged. Up to 100 are taken to be few, up to 100,000 many, and more than that very many. At the next question you can say otherwise. No law gives these numbers: they are this tool’s own.
example-people-number = A letter with a list went to the wrong clinic: 120 patients. If a register is leaked, everyone in it counts.

level-few = Up to 100
level-hundreds = 101 to 1,000
level-thousands = 1,001 to 10,000
level-ten-thousands = 10,001 to 100,000
level-more = More than 100,000
