# Tilgjengelighetserklæringen, en egen side (examples/lawbook). Appens side bygges uten disse.
# Hva som testes, og hvordan, står i tests/browser/access.test.mjs: det som sies her, gjelder bare det.

access-title = Tilgjengelighetserklæring
access-skip = Hopp til erklæringen
access-about = Finesight skal kunne brukes av alle: bare med tastatur, med skjermleser, forstørret eller i egne farger.
access-scope = Erklæringen følger modellen i vedlegget til Kommisjonens gjennomføringsbeslutning (EU) 2018/1523. Den gjelder siden til Finesight, «Regler og kilder», sidene om opplysninger og om innbygging, enkeltfilen og denne erklæringen, i versjon { $version }.

access-status-heading = I hvilken grad kravene er oppfylt
access-status = Finesight er delvis i samsvar med EN 301{ "\u00A0" }549 V3.2.1, som krever WCAG 2.1 på nivå A og AA, og med WCAG 2.2 på de samme nivåene. Det som ble testet, oppfylte kravene, bortsett fra det som er nevnt nedenfor. Ikke alle krav er testet.

access-tested-heading = Hva som ble testet, og hvordan
access-tested = Testene ble kjørt { $day }, i Chromium { $chromium } på en datamaskin. Hver av dem er et program og kan kjøres igjen sammen med prosjektets andre tester.
access-test-axe = Med axe-core { $axe }, reglene for WCAG 2.2 på nivå A og AA og for beste praksis: startsiden og spørsmålene ett for ett, skjemaet uten svar, et vedtak med alt foldet ut, inndata som ikke kan leses, og tre versjoner side om side, på alle språkene. På en skjerm som er 1{ "\u00A0" }280 piksler bred, i lyse farger, og på en som er 390 piksler bred, i mørke farger; i det siste tilfellet på andre språk enn engelsk bare det som avhenger av farger og bredde. I mørke farger på en bred skjerm ble bare kontrast og lenker i tekst kontrollert, på engelsk. Av «Regler og kilder» ble også innholdet, den lengste siden om et land, en side med vedtak og en om et emne testet, i mørke farger bare innholdet og ett land på engelsk. Det samme gjelder denne erklæringen og sidene om opplysninger og innbygging, i lyse og mørke farger, og det som står nederst i enkeltfilen, bredt i lyse og smalt i mørke farger. Ingenting ble funnet.
access-test-keyboard = Bare med tastatur, fra det første spørsmålet til et resultat og tilbake: Fokus var synlig ved hvert stopp og gikk aldri tapt.
access-test-tree = Det Chromium gir videre til hjelpemidler: navn, roller og tilstander for startsiden, for et spørsmål med beskrivelse og feil, og for resultatet.
access-test-spoken = Resultatet leses opp én gang når skrivingen stanser, ikke ved hvert tastetrykk. Det samme gjelder melding om at noe er feil.
access-test-forced = Med tvungne farger, som i kontrasttemaene i Windows (emulert): felt og knapper har rammer, og hva som er valgt og hva som har fokus, vises ved mer enn våre egne farger.
access-test-small = I vinduer på 320 ganger 740 og 320 ganger 256 piksler (det siste er det som blir igjen av 1{ "\u00A0" }280 ganger 1{ "\u00A0" }024 ved 400{ "\u00A0" }%): ingenting må rulles sidelengs, ingen tekst kuttes, og ingenting dekker det som har fokus.
access-test-spacing = Med tekstavstandene som WCAG 1.4.12 nevner, 1{ "\u00A0" }280 og 320 piksler bredt: ingen tekst kuttes.
access-test-targets = Alt som kan trykkes på, er minst 24 ganger 24 piksler stort eller har så mye plass rundt seg, 1{ "\u00A0" }280 og 390 piksler bredt.
access-test-motion = Der enheten ber om mindre bevegelse, beveger ingenting seg.
access-untested = Ikke testet: Det ble ikke brukt skjermleser, talestyring eller forstørring, ingen annen nettleser enn Chromium og ingen telefon eller nettbrett. Utskrifter er heller ikke testet. Ingen som bruker hjelpemidler, har testet Finesight for oss, og ingen utenforstående har vurdert det.

access-content-heading = Innhold som ikke er tilgjengelig
access-content = Vi vet at dette har mangler, eller vi vet ikke nok om det:
access-content-words = Noen juridiske termer på et annet språk, for eksempel navnet på en domstol i parentes, er ikke merket med språket sitt. En skjermleser leser dem som om de var på sidens språk (WCAG 3.1.2, som gjør unntak for fagtermer).
access-content-untested = Det som ikke ble testet (se ovenfor), kan ha mangler som vi ikke kjenner til.

access-prepared-heading = Utarbeidelse av erklæringen
access-prepared = Erklæringen ble utarbeidet { $day } og sist gjennomgått samme dag. Den bygger på en egenvurdering fra dem som har laget Finesight: testene ovenfor og en gjennomgang av bilder av siden.

access-contact-heading = Tilbakemelding og kontakt
access-enforcement-heading = Tilsyn og klage
