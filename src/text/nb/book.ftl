# Lovboken, en egen side (examples/lawbook). Appens side bygges uten disse.

book-skip = Hopp til lovboken
book-back = Tilbake til Finesight
book-contents = Innhold
book-intro = Hver regel og hvert tall som Finesight bruker, skrevet ut av de samme tabellene. Ved siden av står hvor det ble lest, og hvor godt det ble kontrollert.

book-common = Personvernforordningen: det landene har felles
book-common-about = Et lands egen del nedenfor har bare det som er annerledes enn dette.
book-as-common = Som i fellesdelen:
book-besides = Avviker fra fellesdelens tabell, eller kommer i tillegg:
book-instead = I stedet for fellesdelens tabell:
book-not-here = Fra fellesdelen gjelder dette ikke her:
book-read-as = Der fellesdelen nevner personvernforordningen, les i stedet:

book-statute = Lov som reglene er brutt i
book-currency = Gebyrets valuta
book-doubt = Hvem som bærer tvilen om et faktum
book-doubt-for = Tvil teller til fordel for den som skal betale.
book-doubt-against = Tvil teller mot den som må kunne vise at reglene følges, der regelen krever det.
book-compared = Offentlige myndigheter sammenlignes med
book-compared-none = Ingen gruppe av lignende vedtak
book-model = Modellen av publiserte gebyrer
book-model-speaks = Den omfatter disse reglene.
book-model-silent = Den omfatter ikke disse reglene: Den bygger på gebyrer etter personvernforordningen.

book-where = Hvor det står, og hvordan det ble kontrollert
book-rule = Hva som gjelder
book-since = Kjent siden
book-always = fra begynnelsen
book-from = fra og med
book-until = til og med
book-not-read = Ikke lest

book-steps = Hvor regelen for hvert trinn står
book-step = Trinn
book-competent = Hvem som er kompetent myndighet
book-imputation = Det ansatte gjør, regnes som virksomhetens egen handling
book-gravest-open = Når maksimum er ulikt innenfor ett og samme gebyr, lar loven det stå åpent hvilken overtredelse som er den mest alvorlige.

book-scope = Når andre regler gjelder i stedet
book-answers = Ved disse svarene
book-first-row = Den første raden som passer med svarene, gjelder
book-follows = Hva som følger
book-otherwise = Alle andre

book-maxima = Høyeste beløp etter loven
book-by-provision = Hver bestemmelse har sitt eget høyeste beløp: ett av disse
book-tier = Sats
book-tier-lower = Lavere sats
book-tier-higher = Høyere sats
book-amount = Beløp for alle
book-or-turnover = Andel av et foretaks omsetning, om den er høyere
book-at-most = Høyst

book-provisions = Regler som kan brytes
book-own-provisions = Regler som nasjonal rett avgjør
book-provision = Regel
book-who = Hvem som kan få gebyr
book-controller = behandlingsansvarlig
book-own-duty = egen plikt
book-not-broken = Ikke brutt
book-monitoring-body = Kontrollorgan
book-processor = databehandler
book-no-fee = Ikke gebyr

book-question = Spørsmål
book-speaks = Taler for et brudd
book-one-is-enough = ett av disse er nok
book-all-needed = alle disse kreves

book-public = Offentlige myndigheter
book-public-as-others = De kan få gebyr som andre.
book-public-exempt = De kan ikke få gebyr.

book-conditions = Vilkår, og hva som kan tre i stedet for gebyret
book-fault-before = Før den første av disse dagene var det ikke avgjort om det kreves skyld.
book-reprimand-first = Om en irettesettelse er nok, vurderes før beløpet.

book-method = Publisert metode
book-bands = Intervaller etter alvor
book-sizes = Nivåer etter omsetning
book-turnover = Omsetning
book-above = mer enn
book-method-rules = Metodens øvrige regler
book-no-amounts = Metoden fastsetter ingen beløp.
book-funds = For den som ikke har omsetning, brukes eiendeler, finansiering eller budsjett.
book-inability = Manglende betalingsevne kan senke gebyret.
book-presumption = Den som eier alle eller nesten alle aksjer, presumeres å ha avgjørende innflytelse.
book-inability-tests = Hva som prøves ved manglende betalingsevne
book-met = Oppfylt ved svaret

book-national = Myndighetens egen metode
book-day-rates = Dagssatser etter omsetning
book-mean = Gjennomsnittlig omsetning
book-day-rate = Dagssats
book-actual = den faktiske omsetningen
book-factors = Antall dagssatser
book-severity = Alvorlighet
book-categories = Gebyrkategorier
book-category = Kategori for gebyret
book-basic = Grunnbeløp
book-fine-band = Ramme for gebyret
book-in-category = Hva som hører til hvilken kategori
book-read-for = Lest for artikkel

book-criteria = Momenter
book-criterion = Moment
book-judged = Vurderes etter

book-clocks = Tidsfrister
book-clock = Tidsfrist
book-length = Lengde
book-weeks = uker
book-first-breach = Tidligste overtredelse
book-first-breach-about = En overtredelse før denne dagen gir ikke gebyr.
book-time-bar = Foreldelse
book-appeal = Klage
book-payment = Oppgjør
book-lapse = Bortfall av ubetalt gebyr
book-costs = Krav om sakskostnader
book-no-appeal-leading = Når myndigheten leder en grenseoverskridende sak, kan vedtaket ikke påklages til nemnda.
book-no-time = ingen frist løper

book-rates = Kurser som loven fastsetter
book-year = Brukes i året
book-rate-day = Kursens dato
book-every-year = Hvert år
book-rate-rule = kursen den dagen, eller i neste tabell etter den
book-per-euro = For én euro

book-views = Syn som instansene har
book-positions = standpunkter
book-position = Standpunkt
book-readings = hva fakta betyr
book-fact = Forhold
book-direction = Hvilken vei

book-notes = Hva domstoler og myndigheter har sagt
book-note = Det som ble sagt

book-lowered = Hva som kan senke et gebyr i ettertid
book-reduction = Gebyret kan settes ned eller frafalles hvis overtredelsen var unnskyldelig eller et gebyr ville være urimelig.
book-no-detriment = Den som selv klager, får som hovedregel ikke et dårligere utfall.
book-precedents = Vedtak som senket et beløp, eller vurderte det

book-measure = Det som kan skje
book-when = Når det gjelder
book-when-always = I alle saker
book-when-broken = Hvis en av disse er brutt:
book-when-no-ground = Hvis noe som er nevnt, ikke gir gebyr
book-when-lost = Hvis kontrollen over opplysninger gikk tapt
book-when-no-fee = Hvis det ikke blir gebyr
book-when-at-home = Hvis saken ikke er grenseoverskridende
book-when-abroad = Hvis saken er grenseoverskridende
book-when-public = Hvis det kan være en offentlig myndighet

book-decisions = Vedtak
book-decisions-about = Hva tilsynsmyndigheter har bestemt, hvert beløp i vedtakets valuta. Vedtakene er med fordi begrunnelsen er publisert; de er ikke et tilfeldig utvalg. Det som ikke er kontrollert, er utelatt og nevnt. Momentet ved siden av en retning er det som omstendigheten hører under, når vedtaket ikke nevner noe.
book-decision = Vedtaket
book-withheld = Navnet er ikke oppgitt
book-broken = Hva som ble brutt
book-law-earlier = Loven før personvernforordningen
book-found = Omsetning, og hva som ble lagt til grunn og vektlagt
book-not-stated = Ikke oppgitt
book-turnover-group = Konsernets omsetning
book-turnover-public = Inntekter eller budsjett
book-found-reported = Meldt av virksomheten selv
book-found-special = Særlige kategorier av opplysninger
book-found-not-special = Ingen særlige kategorier av opplysninger
book-found-children = Opplysninger om barn
book-found-before = Tidligere overtredelser
book-found-not-before = Ingen tidligere overtredelser
book-found-cooperated = Godt samarbeid
book-found-obstructed = Dårlig samarbeid
book-decided = Varslet og vedtatt
book-notice = Varslet
book-draft = Utkast til andre tilsynsmyndigheter
book-first-decision = Første vedtak
book-fee = Gebyr
book-recommended = Bot som ble foreslått, ikke gebyr
book-reprimand = Irettesettelse, ikke gebyr
book-national-maximum = Nasjonalt høyeste beløp for dette organet
book-later = Hva som skjedde siden
book-upheld = Opprettholdt
book-changed = Satt til
book-quashed = Opphevet
book-waived = Frafalt
book-paid = Senket ved betaling eller erkjennelse, betalt
book-pending = Ikke avgjort da det ble lest
book-not-appealed = Ikke påklaget
book-origin-hub = GDPRhubs side med vedtaket i maskinoversettelse
book-origin-text = Selve vedtaket, i maskinoversettelse
book-origin-page = Tilsynsmyndighetens side
book-origin-cited = Et annet vedtak
book-origin-others = Andres sider
book-remark-binding = Mer enn utkastet: et bindende vedtak fra EDPB kom imellom.
book-remark-published = Datoen er den da vedtaket ble publisert.
book-remark-together = Beløpet gjelder flere til sammen.
book-remark-currency = Kilden oppgir beløpet i denne valutaen.
book-not-verified = Ikke kontrollert
book-open-controller = navnet
book-open-day = datoen
book-open-articles = reglene
book-open-fault = graden av skyld
book-open-factors = hva som ble vektlagt
book-open-notice = det varslede beløpet
book-open-later = hva som skjedde siden
book-open-authority = hvem som fastsatte beløpet

book-questions = Hvor hvert spørsmål kommer fra
book-no-rule = Ingen regel
book-burden = Hvem som har bevisbyrden
book-burden-authority = myndigheten
book-burden-controller = den behandlingsansvarlige
book-burden-nobody = ingen; det forblir åpent
book-kept = Stilles ikke her: beholdes hvis det er besvart etter andre regler
book-condition-of = Vilkår:

book-open = Det som er åpent
book-to-check = Hvor det måtte kontrolleres
book-source = Kilde
book-known = Kjent fra og med
book-authentic = Språkversjon som gjelder
book-checked = Hvordan det som siteres her, ble kontrollert
book-not-cited = Siteres ikke i denne boken
