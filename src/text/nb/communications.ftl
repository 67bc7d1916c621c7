# Informasjonskapsler og elektronisk markedsføring: nasjonale lover etter direktiv 2002/58, kildene deres og det som sies om dem.

## Loven som gjelder

regime-es-communications = Spania: loven om informasjonssamfunnstjenester (LSSI)
regime-de-communications = Tyskland: loven om personvern i digitale tjenester (TDDDG)
regime-fr-communications = Frankrike: artikkel 82 i personvernloven
regime-it-communications = Italia: artikkel 122 og 130 i personvernkodeksen
regime-uk-communications = Storbritannia: PECR

## Det som ikke har regler her

refusal-norwegian-communications = Norge har et overtredelsesgebyr uten øvre grense for informasjonskapsler uten samtykke (ekomloven §§ 3-15, 15-12 og 15-13), og ett for vesentlig eller gjentatt ulovlig markedsføring (markedsføringsloven §§ 15 og 42). Derfor regnes ingenting ut. Det første foreldes etter fem år; grovhet, varighet, utvist skyld og omsetning teller særlig.

unless-norwegian-communications = Hvis det gjelder informasjonskapsler eller elektronisk markedsføring: de norske lovene om det har et overtredelsesgebyr uten øvre grense.

## Bestemmelser

provision-es-cookies = Informasjonskapsler uten informasjon eller samtykke
provision-es-cookies-again = Det samme igjen innen tre år
provision-es-marketing = Elektronisk markedsføring uten samtykke
provision-es-marketing-mass = Det samme i masseutsendelse, eller pågående
provision-es-withdrawal = Enkel måte å trekke samtykket tilbake på
provision-es-withdrawal-significant = Det samme, når overtredelsen er betydelig
provision-de-cookies = Lagring eller lesing på enheter uten samtykke
provision-fr-cookies = Lagring eller lesing på enheter uten samtykke
provision-it-cookies = Lagring eller lesing på enheter uten samtykke
provision-it-marketing = Uønsket elektronisk markedsføring
provision-uk-cookies = Informasjonskapsler uten samtykke (til og med 4. februar 2026)
provision-uk-cookies-2026 = Informasjonskapsler uten samtykke (fra og med 5. februar 2026)
provision-uk-marketing = Direkte markedsføring (til og med 4. februar 2026)
provision-uk-marketing-2026 = Direkte markedsføring (fra og med 5. februar 2026)

## Kilder

source-spanish-services-act = Den spanske loven 34/2002 om informasjonssamfunnstjenester (LSSI)
source-german-communications-act = Den tyske loven om personvern i telekommunikasjon og digitale tjenester (TTDSG, nå TDDDG)
source-pecr = Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR, Storbritannia)
source-norwegian-communications = Ekomloven (2024)
source-norwegian-marketing = Markedsføringsloven

## Det som sies om dem

note-communications-beside = Personvernforordningen legger ikke til noen plikt med samme formål der direktiv 2002/58 gjelder. Det som så gjøres med opplysningene, styres av forordningen: lag en egen sak av det.
note-es-communications-authority = Datatilsynet der (AEPD) ilegger disse. Lovens andre overtredelser hører under andre.
note-es-communications-warning = Ved en mindre eller alvorlig overtredelse kan tilsynet først gi en advarsel, med en frist for retting, og la være å åpne sak.
note-es-communications-least = En alvorlig overtredelse koster minst 30{ "\u00A0" }001 euro.
note-es-communications-classes = Svært alvorlige overtredelser koster 150{ "\u00A0" }001 til 600{ "\u00A0" }000 euro. Ingen av dem som datatilsynet der ilegger, er en slik.
note-es-communications-lower-class = Skalaen for klassen under brukes når skylden er klart mindre, saken er rettet med omhu, skylden er erkjent uoppfordret, den berørte har bidratt til den, eller et selskap er overtatt etterpå.
note-es-communications-criteria = Beløpet går etter forsett, varighet, gjentakelse, skade, gevinst, berørt omsetning, atferdsnormer og retting.
note-es-communications-time = Foreldes etter tre år når den er svært alvorlig, to når den er alvorlig og seks måneder når den er mindre alvorlig. Boten faller bort etter tre år, to og ett. Når tiden begynner, er ikke lest.
note-es-communications-duration = Behandlingen kan vare ni måneder, og i forenklet form tre.
note-de-communications-authority = Det føderale datatilsynet tar seg av teleoperatører og føderale organer. Hvem som tar seg av andre, er ikke lest: det er delstatenes sak.
note-de-communications-marketing = Markedsføring på e-post eller telefon er ingen av disse overtredelsene. Loven mot illojal konkurranse, om telefonsalg, er ikke lest.
note-de-communications-negligent = Ved uaktsomhet er maksimum halvparten: 150{ "\u00A0" }000 euro.
note-de-communications-gain = Boten skal overstige gevinsten. Rekker ikke maksimum til det, kan det overskrides.
note-de-communications-amount = Den går etter overtredelsens vekt og skylden, og som regel etter økonomien.
note-fr-communications-authority = Tilsynet (CNIL) er selv kompetent. Ingen tilsynsmyndighet ved et hovedkontor leder saken.
note-fr-communications-simplified = I forenklet behandling kan ett medlem av CNIL ilegge høyst 20{ "\u00A0" }000 euro.
note-fr-communications-marketing = Markedsføring på e-post eller telefon står i en annen lov, som ikke er lest.
note-it-communications-authority = Garante ilegger boten. Resten av artikkel 166, om frister og betaling, er ikke lest for dette.
note-uk-communications-read = Forskriften (PECR) er ikke lest. At maksimumsbeløpene i personvernloven gjelder fra og med 5. februar 2026, og 500{ "\u00A0" }000 pund før det, sies av andre. Hvilke bestemmelser som har det høyeste maksimumsbeløpet, er ikke lest: det vises for hver av dem.
note-uk-communications-guidance = ICOs veiledning om bøter gjelder UK GDPR og personvernloven. Ingen beløp fra den vises her.

## Det som ikke kunne kontrolleres

open-communications = Frister, skyld, klage og beregningen av boten oppgis bare der de er lest. Lovene i andre stater enn dem som er med her, er ikke lest.
