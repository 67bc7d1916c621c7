# Tilgængelighedserklæringen, en side for sig (examples/lawbook). Appens side bygges uden dette.
# Hvad der er afprøvet, og hvordan, står i tests/browser/access.test.mjs: Det, der siges her, gælder kun for det.

access-title = Tilgængelighedserklæring
access-skip = Gå til erklæringen
access-about = Finesight er lavet, så alle kan bruge det: med tastatur, med skærmlæser, forstørret eller i ens egne farver.
access-scope = Denne erklæring følger modellen i bilaget til Kommissionens gennemførelsesafgørelse (EU) 2018/1523. Den gælder for Finesights side, dens »Regler og kilder«, siderne om oplysninger og om indlejring, enkeltfilsudgaven og denne erklæring, i udgave { $version }.

access-status-heading = Overholdelsesstatus
access-status = Finesight opfylder delvist EN 301{ "\u00A0" }549 V3.2.1, der kræver WCAG 2.1 på niveau A og AA, og WCAG 2.2 på de samme niveauer. Det, der er afprøvet, opfyldte kravene, bortset fra det, der er nævnt nedenfor; ikke alle krav er afprøvet.

access-tested-heading = Hvad der er afprøvet, og hvordan
access-tested = Disse afprøvninger er kørt den { $day } i Chromium { $chromium } på en computer. Hver af dem er et program; den kan køres igen med projektets øvrige test.
access-test-axe = Med axe-core { $axe }, dets regler for WCAG 2.2 på niveau A og AA og dets anbefalinger: valgmulighederne og spørgsmålene på vejen, skemaet uden svar, en afgørelse med alle felter foldet ud, indtastning, der ikke kan læses, og tre udgaver side om side, på alle sprogene. På en skærm, der er 1.280 pixels bred i lyse farver, og 390 pixels bred i mørke farver; af de sidste kun det, der afhænger af farver og bredde, på andre sprog end engelsk. I mørke farver på en bred skærm er kun kontrast og links i tekst set på, på engelsk. Af »Regler og kilder« også indholdet, den længste side om et land, en om afgørelser og en om et emne, i mørke farver indholdet og et land kun på engelsk, og denne erklæring og siderne om oplysninger og indlejring, i lyse og mørke farver; foden af enkeltfilsudgaven, bred i lyse og smal i mørke farver. Der blev ikke fundet noget.
access-test-keyboard = Alene med tastaturet, fra det første spørgsmål til et resultat og tilbage: Fokus kunne ses ved hvert stop og gik aldrig tabt.
access-test-tree = Hvad Chromium giver hjælpemidler: navne, roller og tilstande for starten, for et spørgsmål med dets beskrivelse og dets fejl og for resultatet.
access-test-spoken = Resultatet bliver meddelt én gang, når indtastningen holder pause, og ikke ved hvert tastetryk; det samme gælder, at der er en fejl.
access-test-forced = Med tvungne farver, som i Windows’ kontrasttemaer (efterlignet): Knapper har kanter, og det, der er valgt, og det, der har fokus, vises med mere end vores egne farver.
access-test-small = I vinduer på 320 gange 740 og 320 gange 256 pixels (det, der er tilbage af 1.280 gange 1.024 ved 400{ "\u00A0" }%): Intet ruller sidelæns, ingen tekst er skåret af, og intet dækker det, der har fokus.
access-test-spacing = Med den tekstafstand, som WCAG 1.4.12 nævner, i 1.280 og 320 pixels bredde: Ingen tekst er skåret af.
access-test-targets = Alle knapper er mindst 24 gange 24 pixels store eller har så meget plads omkring sig, i 1.280 og 390 pixels bredde.
access-test-motion = Hvor enheden beder om begrænset bevægelse, bevæger intet sig.
access-untested = Ikke afprøvet: Der er ikke brugt skærmlæser, talestyring eller forstørrelsesprogram, ingen anden browser end Chromium, ingen telefon eller tablet; heller ikke udskrifter. Ingen, der bruger hjælpemidler, har afprøvet Finesight for os, og ingen tredjepart har vurderet det.

access-content-heading = Ikke-tilgængeligt indhold
access-content = Det vides, at dette ikke lever op til kravene, eller det vides ikke godt nok:
access-content-words = Nogle juridiske udtryk på et andet sprog, for eksempel navnet på en domstol i parentes, er ikke mærket som værende på det sprog. En skærmlæser læser dem, som om de var på sidens sprog (WCAG 3.1.2, der undtager fagudtryk).
access-content-untested = Det, der ikke er afprøvet, som nævnt ovenfor, kan have mangler, uden at vi ved det.

access-prepared-heading = Udarbejdelse af denne erklæring
access-prepared = Denne erklæring er udarbejdet den { $day } og sidst gennemgået den dag. Den bygger på en selvvurdering foretaget af dem, der har lavet Finesight: afprøvningerne ovenfor og en gennemgang af billeder af siden.

access-contact-heading = Feedback og kontaktoplysninger
access-enforcement-heading = Håndhævelsesprocedure
