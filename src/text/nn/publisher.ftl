# Det den som publiserer ein kopi, seier i tilgjengeerklæringa: skal bytast ut på alle språk.
# Når delane nedanfor er deira eigne, skriv – som merknad, så blir han utelaten.

publisher-note = Denne kopien oppgir ingen utgivar. Den som publiserer ein kopi for andre, skal skrive her kven som er ansvarleg, korleis ein kan kontakte den ansvarlege, og kva tilsynsordning som gjeld, og sjølv sjå til at resten av erklæringa stemmer for kopien.
publisher-contact = Ikkje oppgitt: Denne delen er for den som publiserer kopien. Er det noko som ikkje verkar for deg, ta kontakt med den som driv nettstaden der du fann kopien.
publisher-enforcement = Ikkje oppgitt: Denne delen er for den som publiserer kopien. Her står kva styresmakt du kan vende deg til om du ikkje er nøgd med svaret på tilbakemeldinga.
