# Linja nedst om kven ein kan spørje, der den som viser sida, har oppgitt det. Ei lenkje følgjer.

contact-ask = Spørsmål? Kontakt
