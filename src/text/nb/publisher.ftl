# Hva den som publiserer en kopi, sier i tilgjengelighetserklæringen: byttes ut på alle tre språk.
# Når delene nedenfor er deres egne, skriv – som merknad, så utelates den.

publisher-note = Denne kopien oppgir ingen utgiver. Den som publiserer en kopi for andre, skal skrive her hvem som er ansvarlig, hvordan den ansvarlige kan nås, og hvilken tilsynsordning som gjelder, og selv se til at resten av erklæringen stemmer for kopien.
publisher-contact = Ikke oppgitt: denne delen er for den som publiserer kopien. Hvis noe ikke virker for deg, ta kontakt med den som driver nettstedet der du fant den.
publisher-enforcement = Ikke oppgitt: denne delen er for den som publiserer kopien. Her står hvilken myndighet du kan henvende deg til hvis du ikke er fornøyd med svaret på tilbakemeldingen.
