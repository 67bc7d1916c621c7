# Kommande rätt: den står i Regler och källor och används inte i beräkningarna. Sidan byggs utan dem.

coming-status-adopted = Antagen, tillämpas från en senare dag
coming-status-no-day = Antagen, men ingen dag är bestämd enligt det som vi har läst
coming-status-pending = Väntar på en domstols avgörande
coming-status-proposal = Bara ett förslag, inte gällande rätt

coming-day-proposed = Föreslagen
coming-day-adopted = Antagen
coming-day-judged = Dom
coming-day-in-force = I kraft
coming-day-rest-in-force = Till en del först från
coming-day-applied = Tillämpas från

coming-procedure-regulation = Förfaranderegler för gränsöverskridande ärenden enligt dataskyddsförordningen
coming-procedure-regulation-about = Kapitel III och IV gäller utredningar som inleds och klagomål som lämnas in från och med tillämpningsdagen. Kapitel V och VI gäller ärenden som hänskjuts till EDPB från samma dag. Bland annat ska den som utreds höras över de preliminära slutsatserna. Vi har inte kontrollerat om förordningen blir en del av EES-avtalet.
coming-norwegian-recovery = Norge: hur statliga fordringar drivs in, däribland obetalda sanktionsavgifter
coming-norwegian-recovery-about = Vilka bestämmelser som träder i kraft först senare har vi inte läst.
coming-norwegian-procedure-act = Norge: en ny förvaltningslag
coming-norwegian-procedure-act-about = Den ersätter 1967 års lag från den dag som Kungen (regeringen) bestämmer. I den kopia som vi läste var ingen dag bestämd. Paragraferna nedan har parats ihop efter sina rubriker. Själva lagtexten fanns inte i kopian.
coming-binding-decision = Om EDPB:s bindande beslut 1/2021 (WhatsApp) är giltigt
coming-binding-decision-about = EU-domstolen fann att bolaget får angripa beslutet och återförvisade målet till tribunalen. Det som här bygger på beslutet kan falla med det.
coming-swedish-transport = Sverige: sanktionsavgiften mot Storstockholms Lokaltrafik (SL)
coming-swedish-transport-about = EU-domstolen har besvarat Högsta förvaltningsdomstolens frågor. Någon senare dom av Högsta förvaltningsdomstolen har vi inte hittat.
coming-digital-omnibus = Europeiska unionen: Digital Omnibus
coming-digital-omnibus-about = Förslaget skulle ändra definitioner i dataskyddsförordningen och anmälan av personuppgiftsincidenter, och flytta regler om kakor till förordningen. Den 18 juni 2026 var parlamentet och rådet inte överens om den delen, enligt en advokatbyrå. Något senare har vi inte hittat.
