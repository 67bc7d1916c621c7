# Kommende lovgivning, og hvad der endnu ikke er lov: »Regler og kilder« har det, og intet beregnes med det. Appens side bygges uden dette.

coming-status-adopted = Vedtaget; finder anvendelse fra en senere dag
coming-status-no-day = Vedtaget; dagen er ikke fastsat, så vidt vi har læst
coming-status-pending = En domstol skal endnu tage stilling
coming-status-proposal = Kun et forslag og ikke lov

coming-day-proposed = Foreslået
coming-day-adopted = Vedtaget
coming-day-judged = Dom
coming-day-in-force = I kraft
coming-day-rest-in-force = Delvist først fra
coming-day-applied = Finder anvendelse fra

coming-procedure-regulation = Procedureregler for grænseoverskridende sager efter databeskyttelsesforordningen
coming-procedure-regulation-about = Kapitel III og IV gælder for undersøgelser, der indledes, og klager, der indgives, fra den dag, forordningen finder anvendelse; kapitel V og VI for sager, der indbringes for Databeskyttelsesrådet fra da af. Blandt andet høres den, der undersøges, over de foreløbige konklusioner. Om den bliver en del af EØS-aftalen, er ikke læst.
coming-norwegian-recovery = Norge: hvordan statens krav, herunder ubetalte bøder, inddrives
coming-norwegian-recovery-about = Hvilke bestemmelser der først træder i kraft sammen med resten, er ikke læst.
coming-norwegian-procedure-act = Norge: en ny forvaltningslov
coming-norwegian-procedure-act-about = Den afløser loven fra 1967 fra en dag, som kongen bestemmer. Ingen dag var fastsat i den kopi, der er læst. Bestemmelserne nedenfor er parret efter deres overskrifter; ordlyden var ikke i kopien.
coming-binding-decision = Om Databeskyttelsesrådets bindende afgørelse 1/2021 (WhatsApp) er gyldig
coming-binding-decision-about = EU-Domstolen fastslog, at selskabet kan anfægte afgørelsen, og hjemviste sagen til Retten. Det, der her bygger på afgørelsen, kan falde sammen med den.
coming-swedish-transport = Sverige: bøden til Storstockholms Lokaltrafik (SL)
coming-swedish-transport-about = EU-Domstolen har besvaret spørgsmålene fra Sveriges øverste forvaltningsdomstol (HFD). Der er ikke fundet nogen dom fra HFD derefter.
coming-digital-omnibus = Den Europæiske Union: den digitale omnibus
coming-digital-omnibus-about = Den ville ændre definitioner i databeskyttelsesforordningen og anmeldelsen af brud og flytte regler om cookies ind i forordningen. Den 18. juni 2026 var Parlamentet og Rådet ikke blevet enige om denne del, oplyste et advokatfirma; vi har ikke fundet noget senere.
