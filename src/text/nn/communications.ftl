# Informasjonskapslar og elektronisk marknadsføring: nasjonale lover etter direktiv 2002/58, kjeldene deira og det som er sagt om dei.

## Lova som gjeld

regime-es-communications = Spania: lova om informasjonssamfunnstenester (LSSI)
regime-de-communications = Tyskland: lova om personvern i digitale tenester (TDDDG)
regime-fr-communications = Frankrike: artikkel 82 i personvernlova
regime-it-communications = Italia: artikkel 122 og 130 i den italienske personvernlova
regime-uk-communications = Storbritannia: PECR

## Det som ikkje har reglar her

refusal-norwegian-communications = Noreg har eit lovbrotsgebyr utan øvre grense for informasjonskapslar utan samtykke (ekomlova §§ 3-15, 15-12 og 15-13), og eitt for vesentleg eller gjenteken ulovleg marknadsføring (marknadsføringslova §§ 15 og 42). Derfor blir ingenting rekna ut. Retten til å gi det første blir forelda etter fem år, og det blir lagt særleg vekt på kor grovt brotet er, kor lenge det varte, skuld og omsetnad.

unless-norwegian-communications = Dersom det gjeld informasjonskapslar eller elektronisk marknadsføring: Dei norske lovene om det har eit lovbrotsgebyr utan øvre grense.

## Føresegner

provision-es-cookies = Informasjonskapslar utan informasjon eller samtykke
provision-es-cookies-again = Det same igjen innan tre år
provision-es-marketing = Elektronisk marknadsføring utan samtykke
provision-es-marketing-mass = Det same i masseutsending, eller gong på gong
provision-es-withdrawal = Enkel måte å trekkje tilbake samtykket på
provision-es-withdrawal-significant = Det same, når brotet er vesentleg
provision-de-cookies = Lagring eller lesing på einingar utan samtykke
provision-fr-cookies = Lagring eller lesing på einingar utan samtykke
provision-it-cookies = Lagring eller lesing på einingar utan samtykke
provision-it-marketing = Uønskt elektronisk marknadsføring
provision-uk-cookies = Informasjonskapslar utan samtykke (til og med 4. februar 2026)
provision-uk-cookies-2026 = Informasjonskapslar utan samtykke (frå og med 5. februar 2026)
provision-uk-marketing = Direkte marknadsføring (til og med 4. februar 2026)
provision-uk-marketing-2026 = Direkte marknadsføring (frå og med 5. februar 2026)

## Kjelder

source-spanish-services-act = den spanske lova 34/2002 om informasjonssamfunnstenester (LSSI)
source-german-communications-act = den tyske lova om personvern i telekommunikasjon og digitale tenester (TTDSG, no TDDDG)
source-pecr = Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR, Storbritannia)
source-norwegian-communications = ekomlova (2024)
source-norwegian-marketing = marknadsføringslova

## Det som er sagt om dei

note-communications-beside = Personvernforordninga legg ikkje til noka plikt med same formål der direktiv 2002/58 gjeld. Det som deretter blir gjort med opplysningane, følgjer forordninga: Lag ei eiga sak av det.
note-es-communications-authority = Tilsynsstyresmakta der (AEPD) gir gebyr for desse. Andre brot på lova høyrer til andre styresmakter.
note-es-communications-warning = Ved eit mindre eller alvorleg brot kan styresmakta først gi ei åtvaring, med ein frist for retting, og la vere å opne sak.
note-es-communications-least = Eit alvorleg brot kostar minst 30{ "\u00A0" }001 euro.
note-es-communications-classes = Svært alvorlege brot kostar 150{ "\u00A0" }001 til 600{ "\u00A0" }000 euro. Ingen av dei som tilsynsstyresmakta der gir gebyr for, er eit slikt brot.
note-es-communications-lower-class = Skalaen for klassen under blir brukt når skulda er klart mindre, saka er retta med omhug, skulda er vedgått uoppfordra, den det gjeld har medverka til det, eller eit selskap er overteke etterpå.
note-es-communications-criteria = Beløpet følgjer forsett, lengd, gjentaking, skade, gevinst, omsetnaden det gjeld, åtferdsnormer og retting.
note-es-communications-time = Brotet blir forelda etter tre år når det er svært alvorleg, to når det er alvorleg og seks månader når det er mindre alvorleg. Gebyret fell bort etter tre år, to og eitt. Når tida byrjar, er ikkje lese.
note-es-communications-duration = Behandlinga kan vare ni månader, og i forenkla form tre.
note-de-communications-authority = Den føderale tilsynsstyresmakta tek seg av teleoperatørar og føderale organ. Kven som tek seg av andre, er ikkje lese: Det er delstatane si sak.
note-de-communications-marketing = Marknadsføring på e-post eller telefon er ikkje mellom desse brota. Lova mot urimeleg konkurranse, om telefonsal, er ikkje lesen.
note-de-communications-negligent = Ved aktløyse er det høgste beløpet halvparten: 150{ "\u00A0" }000 euro.
note-de-communications-gain = Gebyret skal vere større enn gevinsten. Strekk det høgste beløpet ikkje til for det, kan det overskridast.
note-de-communications-amount = Det følgjer kor tungt brotet veg og skulda, og som regel økonomien.
note-fr-communications-authority = Tilsynsstyresmakta (CNIL) har sjølv kompetanse. Inga tilsynsstyresmakt ved eit hovudkontor leier saka.
note-fr-communications-simplified = I forenkla behandling kan éin medlem av CNIL gi eit gebyr på høgst 20{ "\u00A0" }000 euro.
note-fr-communications-marketing = Marknadsføring på e-post eller telefon står i ei anna lov, som ikkje er lesen.
note-it-communications-authority = Garante gir gebyret. Resten av artikkel 166, om fristar og betaling, er ikkje lesen for dette.
note-uk-communications-read = Forskrifta (PECR) er ikkje lesen. At dei høgste beløpa i personvernlova gjeld frå og med 5. februar 2026, og 500{ "\u00A0" }000 pund før det, er det andre som seier. Kva føresegner som har det høgaste av dei, er ikkje lese: Det er vist for kvar av dei.
note-uk-communications-guidance = Rettleiinga frå ICO om gebyr gjeld UK GDPR og personvernlova. Ingen beløp frå henne er viste her.

## Det som ikkje kunne kontrollerast

open-communications = Fristar, skuld, klage og utrekninga av gebyret er oppgitte berre der dei er lesne. Lovene i andre statar enn dei som er med her, er ikkje lesne.
