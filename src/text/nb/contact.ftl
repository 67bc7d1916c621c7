# Linjen nederst om hvem en kan spørre, der den som viser siden, har oppgitt det; en lenke følger.

contact-ask = Spørsmål? Kontakt
