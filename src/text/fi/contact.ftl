# Alareunan rivi, jossa mainitaan, keneltä voi kysyä, jos sivun näyttäjä on sen ilmoittanut; linkki seuraa.

contact-ask = Kysyttävää? Ota yhteyttä:
