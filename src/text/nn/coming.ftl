# Ny rett som kjem: han står i «Reglar og kjelder» og blir ikkje brukt i utrekningane. Sida blir bygd utan dette.

coming-status-adopted = Vedteke, skal brukast frå ein seinare dag
coming-status-no-day = Vedteke, men dagen er ikkje fastsett, så langt det er lese
coming-status-pending = Ventar på avgjerda til ein domstol
coming-status-proposal = Berre eit forslag, ikkje gjeldande rett

coming-day-proposed = Føreslått
coming-day-adopted = Vedteke
coming-day-judged = Dom
coming-day-in-force = I kraft
coming-day-rest-in-force = Delvis først frå
coming-day-applied = Skal brukast frå

coming-procedure-regulation = Saksbehandlingsreglar for grenseoverskridande saker etter personvernforordninga
coming-procedure-regulation-about = Kapittel III og IV gjeld undersøkingar som blir opna og klager som blir leverte frå og med dagen reglane skal brukast, kapittel V og VI saker som blir førte inn for Personvernrådet (EDPB) frå same dag. Mellom anna skal den som blir undersøkt, få seie si meining om dei førebelse konklusjonane. Om forordninga blir ein del av EØS-avtalen, er ikkje lese.
coming-norwegian-recovery = Noreg: innkrevjing av statlege krav, også ubetalte lovbrotsgebyr
coming-norwegian-recovery-about = Kva føresegner som først tek til å gjelde seinare, er ikkje lese.
coming-norwegian-procedure-act = Noreg: ei ny forvaltningslov
coming-norwegian-procedure-act-about = Ho kjem i staden for lova av 1967 frå den tida Kongen fastset. Ingen dag var fastsett i kopien som blei lesen. Paragrafane nedanfor er sette saman etter overskriftene. Sjølve ordlyden var ikkje med i kopien.
coming-binding-decision = Om den bindande avgjerda 1/2021 (WhatsApp) frå EDPB er gyldig
coming-binding-decision-about = EU-domstolen kom til at selskapet kan gå til søksmål mot avgjerda, og sende saka tilbake til Underretten. Det som her byggjer på avgjerda, kan falle med henne.
coming-swedish-transport = Sverige: sanksjonsavgifta til Storstockholms Lokaltrafik (SL)
coming-swedish-transport-about = EU-domstolen har svart på spørsmåla frå Högsta förvaltningsdomstolen (den øvste forvaltningsdomstolen). Ingen seinare dom derifrå er funnen.
coming-digital-omnibus = Den europeiske unionen: Digital Omnibus
coming-digital-omnibus-about = Forslaget ville endre definisjonar i personvernforordninga og meldinga om avvik, og flytte reglar om informasjonskapslar inn i forordninga. Den 18. juni 2026 var ikkje Parlamentet og Rådet samde om denne delen, ifølgje eit advokatfirma. Noko seinare er ikkje funne.
