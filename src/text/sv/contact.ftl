# Raden längst ned om vem man kan fråga, där den som visar sidan har angett det; en länk följer.

contact-ask = Frågor? Kontakta
