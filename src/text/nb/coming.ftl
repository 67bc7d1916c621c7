# Kommende rett: den står i lovboken og brukes ikke i beregningene. Siden bygges uten dem.

coming-status-adopted = Vedtatt, anvendes fra en senere dag
coming-status-no-day = Vedtatt, men dagen er ikke bestemt, ifølge det som er lest
coming-status-pending = Venter på en domstols avgjørelse
coming-status-proposal = Bare et forslag, ikke gjeldende rett

coming-day-proposed = Foreslått
coming-day-adopted = Vedtatt
coming-day-judged = Dom
coming-day-in-force = I kraft
coming-day-rest-in-force = Delvis først fra
coming-day-applied = Anvendes fra

coming-procedure-regulation = Saksbehandlingsregler for grenseoverskridende saker etter personvernforordningen
coming-procedure-regulation-about = Kapittel III og IV gjelder undersøkelser som innledes og klager som inngis fra og med dagen for anvendelse, kapittel V og VI saker som bringes inn for Personvernrådet (EDPB) fra samme dag. Blant annet skal den som undersøkes, høres om de foreløpige konklusjonene. Om forordningen blir en del av EØS-avtalen, er ikke lest.
coming-norwegian-recovery = Norge: innkreving av statlige krav, også ubetalte overtredelsesgebyr
coming-norwegian-recovery-about = Hvilke bestemmelser som først trer i kraft senere, er ikke lest.
coming-norwegian-procedure-act = Norge: en ny forvaltningslov
coming-norwegian-procedure-act-about = Den nye loven avløser loven av 1967 fra den tiden Kongen bestemmer. Ingen dag var bestemt i kopien som ble lest. Paragrafene nedenfor er satt sammen etter overskriftene. Selve ordlyden var ikke med i kopien.
coming-binding-decision = Om EDPBs bindende avgjørelse 1/2021 (WhatsApp) er gyldig
coming-binding-decision-about = EU-domstolen kom til at selskapet kan angripe avgjørelsen, og viste saken tilbake til Underretten. Det som her bygger på avgjørelsen, kan falle med den.
coming-swedish-transport = Sverige: gebyret til Storstockholms Lokaltrafik (SL)
coming-swedish-transport-about = EU-domstolen har besvart spørsmålene fra Högsta förvaltningsdomstolen (den øverste forvaltningsdomstolen). Ingen senere dom derfra er funnet.
coming-digital-omnibus = Den europeiske union: Digital Omnibus
coming-digital-omnibus-about = Forslaget ville endre definisjoner i personvernforordningen og meldingen om brudd, og flytte regler om informasjonskapsler inn i forordningen. Den 18. juni 2026 var Parlamentet og Rådet ikke enige om denne delen, ifølge et advokatfirma. Noe senere er ikke funnet.
