# Vad den som publicerar en kopia säger i dess tillgänglighetsredogörelse: byts ut på alla språken.
# När delarna nedan är era egna, skriv – som anmärkning, så utelämnas den.

publisher-note = Den här kopian anger ingen utgivare. Den som publicerar en kopia för andra ska här ange vem som ansvarar för den, hur man når den ansvarige och vilken tillsyn som gäller, och själv se till att resten av redogörelsen stämmer för kopian.
publisher-contact = Inte angivet: den här delen fylls i av den som publicerar kopian. Om något inte fungerar för dig, vänd dig till den som driver webbplatsen där du hittade den.
publisher-enforcement = Inte angivet: den här delen fylls i av den som publicerar kopian. Här anges vilken myndighet du kan vända dig till om du inte är nöjd med svaret på dina synpunkter.
