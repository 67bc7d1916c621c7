# Informasjonskapsler og elektronisk markedsføring: nasjonale lover etter direktiv 2002/58, kildene deres og det som sies om dem.

## Loven som gjelder

regime-es-communications = Spania: loven om informasjonssamfunnstjenester (LSSI)
regime-de-communications = Tyskland: loven om personvern i digitale tjenester (TDDDG)
regime-fr-communications = Frankrike: artikkel 82 i personvernloven
regime-it-communications = Italia: artikkel 122 og 130 i personvernkodeksen
regime-uk-communications = Storbritannia: PECR

## Det som ikke har regler her

refusal-norwegian-communications = Norge har et overtredelsesgebyr uten øvre grense for informasjonskapsler uten samtykke (ekomloven §§ 3-15, 15-12 og 15-13), og ett for vesentlig eller gjentatt ulovlig markedsføring (markedsføringsloven §§ 15 og 42). Derfor er ingenting regnet ut. Adgangen til å ilegge det første foreldes etter fem år, og det legges særlig vekt på grovhet, varighet, utvist skyld og omsetning.

unless-norwegian-communications = Hvis saken gjelder informasjonskapsler eller elektronisk markedsføring, gjelder norske lover med overtredelsesgebyr uten øvre grense.

## Bestemmelser

provision-es-cookies = Informasjonskapsler uten informasjon eller samtykke
provision-es-cookies-again = Det samme igjen innen tre år
provision-es-marketing = Elektronisk markedsføring uten samtykke
provision-es-marketing-mass = Det samme i store mengder, eller pågående
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

source-spanish-services-act = den spanske loven 34/2002 om informasjonssamfunnstjenester (LSSI)
source-german-communications-act = den tyske loven om personvern i telekommunikasjon og digitale tjenester (TTDSG, nå TDDDG)
source-pecr = Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR, Storbritannia)
source-norwegian-communications = ekomloven (2024)
source-norwegian-marketing = markedsføringsloven

## Det som sies om dem

note-communications-beside = Personvernforordningen legger ikke til noen plikt med samme formål der direktiv 2002/58 gjelder. For det som deretter gjøres med opplysningene, gjelder forordningen. Lag en egen sak av det.
note-es-communications-authority = Den spanske personvernmyndigheten (AEPD) ilegger disse gebyrene. Lovens andre overtredelser hører under andre myndigheter.
note-es-communications-warning = Ved en mindre alvorlig eller alvorlig overtredelse kan tilsynsmyndigheten først gi en advarsel, med en frist for retting, og la være å åpne sak.
note-es-communications-least = For en alvorlig overtredelse er gebyret minst 30{ "\u00A0" }001 euro.
note-es-communications-classes = For svært alvorlige overtredelser er gebyret 150{ "\u00A0" }001 til 600{ "\u00A0" }000 euro. Ingen av overtredelsene som personvernmyndigheten ilegger gebyr for, er så alvorlige.
note-es-communications-lower-class = Beløpene for klassen under brukes når skylden er klart mindre, overtredelsen er rettet med omhu, skylden er erkjent uoppfordret, den berørte har bidratt til overtredelsen, eller et selskap er overtatt etterpå.
note-es-communications-criteria = Beløpet fastsettes etter forsett, varighet, gjentakelse, skade, gevinst, berørt omsetning, atferdsnormer og retting.
note-es-communications-time = En svært alvorlig overtredelse foreldes etter tre år, en alvorlig etter to år og en mindre alvorlig etter seks måneder. Gebyret bortfaller etter tre år, to og ett. Når tiden begynner å løpe, er ikke lest.
note-es-communications-duration = Saksbehandlingen kan vare ni måneder, og i forenklet form tre.
note-de-communications-authority = Den føderale personvernmyndigheten ilegger teleoperatører og føderale organer bot. Hvem som gjør det overfor andre, er opp til delstatene og er ikke lest.
note-de-communications-marketing = Markedsføring på e-post eller telefon er ikke blant disse overtredelsene. Loven mot illojal konkurranse, om telefonsalg, er ikke lest.
note-de-communications-negligent = Ved uaktsomhet er maksimum det halve: 150{ "\u00A0" }000 euro.
note-de-communications-gain = Boten skal overstige gevinsten. Er maksimum ikke høyt nok til det, kan det overskrides.
note-de-communications-amount = Boten fastsettes etter overtredelsens vekt og skylden, og som regel etter den økonomiske evnen.
note-fr-communications-authority = Den franske tilsynsmyndigheten (CNIL) er selv kompetent. Ingen tilsynsmyndighet ved en hovedvirksomhet leder saken.
note-fr-communications-simplified = I forenklet behandling kan ett medlem av CNIL ilegge gebyr på høyst 20{ "\u00A0" }000 euro.
note-fr-communications-marketing = Markedsføring på e-post eller telefon står i en annen lov, som ikke er lest.
note-it-communications-authority = Den italienske tilsynsmyndigheten (Garante) ilegger gebyret. Resten av artikkel 166, om frister og betaling, er ikke lest for dette.
note-uk-communications-read = Forskriften (PECR) er ikke lest. At maksimumsbeløpene i personvernloven gjelder fra og med 5. februar 2026, og 500{ "\u00A0" }000 pund før det, bygger på andre kilder. Hvilke bestemmelser som har det høyeste maksimumsbeløpet, er ikke lest. Derfor vises det for hver av dem.
note-uk-communications-guidance = ICOs veiledning om gebyrer gjelder UK GDPR og personvernloven. Ingen beløp fra den vises her.

## Det som ikke kunne kontrolleres

open-communications = Frister, skyld, klage og beregning av gebyret oppgis bare der de er lest. Lovene i andre stater enn dem som er med her, er ikke lest.
