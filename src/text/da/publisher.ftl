# Hvad udgiveren af en kopi siger i sin tilgængelighedserklæring: skal erstattes på alle sprog.
# Når delene nedenfor er dine egne, så skriv – som note, og den udelades.

publisher-note = Denne kopi nævner ingen udgiver. Den, der udgiver en kopi for andre, skal her skrive, hvem der er ansvarlig for den, hvordan man kommer i kontakt, og hvilken håndhævelsesprocedure der gælder, og selv kontrollere, om resten af erklæringen passer på kopien.
publisher-contact = Ikke angivet: Denne del skal udfyldes af kopiens udgiver. Hvis noget ikke fungerer for dig, så henvend dig til den, der driver den hjemmeside, hvor du fandt siden.
publisher-enforcement = Ikke angivet: Denne del skal udfyldes af kopiens udgiver. Den nævner den myndighed, du kan henvende dig til, hvis du ikke er tilfreds med svaret på din henvendelse.
