# Linjen nederst, der nævner, hvem man kan spørge, hvor den, der viser siden, har angivet det; et link følger.

contact-ask = Spørgsmål? Kontakt
