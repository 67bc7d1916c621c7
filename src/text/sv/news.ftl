# Vad som sägs när en ny version av sidan är klar (examples/lawbook/news.rs). Appens sida byggs utan detta.
# Varje version får ett eget meddelande: vad som har ändrats i reglerna och i hur det räknas ut, för den som är mitt i ett ärende.

news-title = En ny version av Finesight är klar
news-new = Ny: version { $version }, rättsläget den { $law }.
news-old = Den här sidan: version { $version }, rättsläget den { $law }.
news-corrected = Version och rättsläge är desamma. Filer på sidan har rättats.
news-kept = Ingenting ändras förrän du väljer det. Dina svar finns kvar, men beloppen kan bli andra.
news-elsewhere = Den nya versionen används i en annan flik. Den här fliken fortsätter med den version den har tills du läser in den på nytt. Dina svar finns kvar.
news-take = Använd den nya versionen
news-reload = Läs in på nytt
news-later = Senare

news-release-1-0-0 = Den första versionen.
