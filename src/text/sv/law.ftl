# Lagens tabeller: regler, källor, kriterier och ståndpunkter.

## Vilka regler som gäller

regime-eea-gdpr = GDPR (EES), utan nationella regler

## Grupper av regler

group-processing = Hur uppgifter får behandlas
group-duties = Den personuppgiftsansvariges och biträdets skyldigheter
group-orders = Tillsyn, beslut och särskilda nationella regler
group-transfers = Överföring till tredjeland
group-sector = Särskilda lagar för enskilda myndigheter
group-no-fee = Regler som inte kan leda till sanktionsavgift
group-principles = Grundläggande principer
group-rights = De registrerades rättigheter
group-communications = Kakor och elektronisk marknadsföring
group-advertising = Politisk reklam (förordning 2024/900)
group-institutions = Europeiska datatillsynsmannens beslut

## Dataskyddsförordningen

provision-gdpr-5-1-a = Laglig, korrekt och öppen behandling
provision-gdpr-5-1-b = Bara för bestämda ändamål (ändamålsbegränsning)
provision-gdpr-5-1-c = Inte fler uppgifter än nödvändigt (uppgiftsminimering)
provision-gdpr-5-1-d = Korrekta och uppdaterade uppgifter (korrekthet)
provision-gdpr-5-1-e = Inte längre än nödvändigt (lagringsminimering)
provision-gdpr-5-1-f = Säker behandling (integritet och konfidentialitet)
provision-gdpr-5-2 = Att kunna visa efterlevnad (ansvarsskyldighet)
provision-gdpr-6 = Rättslig grund för behandlingen
provision-gdpr-7 = Villkor för samtycke
provision-gdpr-8 = Barns samtycke till tjänster på nätet
provision-gdpr-9 = Känsliga personuppgifter (särskilda kategorier)
provision-gdpr-10 = Uppgifter om fällande domar i brottmål och lagöverträdelser som innefattar brott
provision-gdpr-11 = Behandling som inte kräver identifiering
provision-gdpr-12 = Klar och tydlig information, och svar på den registrerades begäran i tid
provision-gdpr-13 = Information när uppgifterna kommer från den registrerade
provision-gdpr-14 = Information när uppgifterna kommer från någon annan
provision-gdpr-15 = Rätt till tillgång
provision-gdpr-16 = Rätt till rättelse
provision-gdpr-17 = Rätt till radering
provision-gdpr-18 = Rätt till begränsning av behandling
provision-gdpr-19 = Underrättelse till mottagare om rättelse eller radering
provision-gdpr-20 = Rätt till dataportabilitet
provision-gdpr-21 = Rätt att göra invändningar
provision-gdpr-22 = Automatiserade beslut och profilering
provision-gdpr-22-2026 = Enbart automatiserade beslut (från och med den 5 februari 2026)
provision-gdpr-24 = Den personuppgiftsansvariges ansvar och åtgärder
provision-gdpr-25 = Inbyggt dataskydd och dataskydd som standard
provision-gdpr-26 = Gemensamt personuppgiftsansvar
provision-gdpr-27 = Företrädare för den som inte är etablerad i EES
provision-gdpr-28 = Anlitande av personuppgiftsbiträde
provision-gdpr-29 = Behandling bara enligt instruktion
provision-gdpr-30 = Register över behandling
provision-gdpr-31 = Samarbete med tillsynsmyndigheten
provision-gdpr-32 = Säkerhet vid behandlingen
provision-gdpr-33 = Anmälan av personuppgiftsincident
provision-gdpr-34 = Information till registrerade om en incident
provision-gdpr-35 = Konsekvensbedömning före riskfylld behandling
provision-gdpr-36 = Förhandssamråd med tillsynsmyndigheten
provision-gdpr-37 = Utnämning av dataskyddsombud
provision-gdpr-38 = Dataskyddsombudets ställning
provision-gdpr-39 = Dataskyddsombudets uppgifter
provision-gdpr-41-4 = Övervakningsorgan för uppförandekoder
provision-gdpr-42-43 = Certifiering och certifieringsorgan
provision-gdpr-44 = Överföring till tredjeland
provision-gdpr-85 = Nationella regler för särskilda behandlingssituationer (kapitel IX)
provision-gdpr-58-1 = Att ge tillsynsmyndigheten tillgång vid en granskning
provision-gdpr-58-2 = Att följa tillsynsmyndighetens beslut
provision-pa-18 = Inriktning av politisk reklam på nätet
provision-pa-19 = Upplysning om hur politisk reklam har riktats

## Lagarnas kriterier

criterion-gdpr-a = Karaktär, svårighetsgrad och varaktighet, antal berörda och skada
criterion-gdpr-b = Uppsåt eller oaktsamhet
criterion-gdpr-c = Åtgärder för att lindra skadan
criterion-gdpr-d = Graden av ansvar med hänsyn till de åtgärder som har vidtagits
criterion-gdpr-e = Relevanta tidigare överträdelser
criterion-gdpr-f = Samarbete med tillsynsmyndigheten
criterion-gdpr-g = Kategorier av personuppgifter
criterion-gdpr-h = Hur överträdelsen kom till myndighetens kännedom
criterion-gdpr-i = Om tidigare beslut i samma fråga har följts
criterion-gdpr-j = Uppförandekoder och certifiering
criterion-gdpr-k = Andra försvårande eller förmildrande omständigheter

## Källor

source-gdpr = dataskyddsförordningen
source-deutsche-wohnen = EU-domstolen, C-807/21 Deutsche Wohnen
source-land-hessen = EU-domstolen, C-768/21 Land Hessen
source-fine-guidelines = EDPB:s riktlinjer 04/2022 (version 2.1)
source-wp253 = WP253, riktlinjer om sanktionsavgifter (2017)
source-binding-decision-2021 = EDPB:s bindande beslut 1/2021
source-binding-decision-2022 = EDPB:s bindande beslut 2/2022
source-nvsc = EU-domstolen, C-683/21 NVSC
source-lindqvist = EU-domstolen, C-101/01 Lindqvist
source-rynes = EU-domstolen, C-212/13 Ryneš
source-prihodite = EU-domstolen, C-340/21 Natsionalna agentsia za prihodite
source-ilva = EU-domstolen, C-383/23 ILVA
source-law-enforcement-directive = direktiv (EU) 2016/680 (brottsdatadirektivet)
source-edpb-clearview = EDPB, svar den 10 juni 2020 till ledamöter av Europaparlamentet om Clearview AI
source-digital-rights = EU-domstolen, C-293/12 och C-594/12 Digital Rights Ireland
source-privacy-international = EU-domstolen, C-623/17 Privacy International
source-human-rights-convention = Europakonventionen
source-child-convention = FN:s barnkonvention
source-commission-proposal = kommissionens förslag till dataskyddsförordning, COM(2012) 11
source-video-guidelines = EDPB:s riktlinjer 3/2019 om kamerabevakning
source-inteligo = EU-domstolen, C-654/23 Inteligo Media
source-denkavit = EU-domstolen, 61/79 Denkavit italiana
source-nis2 = direktiv (EU) 2022/2555 (NIS2)
source-political-advertising = förordning (EU) 2024/900 om politisk reklam
source-ai-act = förordning (EU) 2024/1689 om artificiell intelligens (AI-förordningen)
source-communications-directive = direktiv 2002/58/EG om integritet och elektronisk kommunikation
source-swiss-data-act = schweiziska dataskyddslagen (DSG)
source-cilfit = EU-domstolen, C-283/81 CILFIT
source-whatsapp = EU-domstolen, C-97/23 P WhatsApp Ireland mot EDPB
source-procedure-regulation = förordning (EU) 2025/2518 (förfarandet enligt dataskyddsförordningen)
source-digital-omnibus = förslaget COM(2025) 837 (Digital Omnibus)
source-court-rules = EU-domstolens rättegångsregler
source-efta-notice = Eftasekretariatets meddelande den 19 juli 2018 om förordningen i EES
source-eea-agreement = EES-avtalet
source-decisions = besluten i verktygets beslutssamling
source-convention = verktygets egen regel, utan källa

# Vilken språkversion av en källa som gäller.

authentic-heading = Vilken språkversion av varje källa som gäller
authentic-intro = När en källa på ett annat språk återges här är det i vår översättning.
authentic-every = alla EU:s officiella språk, med samma giltighet
authentic-every-eea = alla EU:s officiella språk, med samma giltighet; som en del av EES-avtalet även norska och isländska
authentic-as-it-says = varje språk som texten själv anger, med samma giltighet
authentic-both = { $first } och { $second }, med samma giltighet
authentic-unchecked = inte kontrollerat; originalet är på { $language }
authentic-each = vart och ett på sitt språk; har inte kontrollerats ett och ett
authentic-none = ingen rättstext; orden är våra egna
tongue-bulgarian = bulgariska
tongue-croatian = kroatiska
tongue-czech = tjeckiska
tongue-danish = danska
tongue-dutch = nederländska
tongue-english = engelska
tongue-estonian = estniska
tongue-french = franska
tongue-finnish = finska
tongue-german = tyska
tongue-icelandic = isländska
tongue-greek = grekiska
tongue-hungarian = ungerska
tongue-italian = italienska
tongue-latvian = lettiska
tongue-lithuanian = litauiska
tongue-norwegian = norska
tongue-bokmal = norska (bokmål)
tongue-nynorsk = norska (nynorsk)
tongue-polish = polska
tongue-portuguese = portugisiska
tongue-romanian = rumänska
tongue-slovene = slovenska
tongue-slovak = slovakiska
tongue-spanish = spanska
tongue-swedish = svenska

## Ståndpunkter

view-edpb-2023 = EDPB, 2023 (riktlinjer 04/2022)

rank-guidance = Vägledning, inte bindande
rank-authority = Tillsynsmyndighet
rank-board = Överklagandenämnd
rank-court = Domstol
rank-statute = Lagens ordalydelse

point-fault = Om uppsåt eller oaktsamhet krävs
point-fault-level = Vad uppsåt eller oaktsamhet betyder för avgiftens nivå
point-no-harm = Vad det betyder att någon faktisk skada inte kunde fastställas
point-numbers = Hur antalet personer räknas
point-self-report = Vilken betydelse en egen anmälan har
point-guidelines = Vilken betydelse riktlinjer och utbildning har
point-own-rules = Vad det betyder att egna regler har brutits
point-children = Hur mycket barns ålder betyder
point-means = Vilken betydelse ekonomin har
point-principle = Om en överträdelse av laglighetsprincipen är allvarligare
point-medium = Varför en kopia på en privat enhet har betydelse
point-same-fact = Om samma omständighet får vägas in flera gånger
point-time = Vad handläggningstiden betyder
point-guidelines-weight = Vilken vikt europeiska riktlinjer har som rättskälla
point-comparison = Om det går att jämföra med en tidigare, lägre sanktionsavgift
point-other-authorities = Vilken betydelse avgifter från andra staters myndigheter har
point-prevention = Vad avgiftens förebyggande verkan kräver
point-care = Vad som krävs av den som har stora befogenheter och känsliga uppgifter
point-plurality = Vad det betyder att flera regler överträddes
point-mass-access = Om tillgång till en stor mängd uppgifter är ett intrång i sig
point-mass-matching = Om matchning mot ofiltrerat insamlade uppgifter kan vara absolut nödvändig

stance-fault-not-needed = Varken uppsåt eller oaktsamhet krävs.
stance-negligence-needed = Det krävs minst oaktsamhet hos någon som handlade för verksamheten.
stance-fault-weighed = Uppsåt och oaktsamhet vägs in men är inget villkor.
stance-fault-raises = Grov oaktsamhet eller uppsåt höjer avgiftens nivå.
stance-intent-raises = Uppsåt hör till det som gör överträdelsen allvarlig.
stance-fault-only-condition = Att villkoret är uppfyllt gör inte överträdelsen allvarlig.
stance-negligence-neutral = Uppsåt är försvårande. Oaktsamhet är i bästa fall neutral.
stance-risk-is-enough = Faktisk skada behöver inte fastställas. Risken räcker.
stance-potential-harm-raises = Vad som kunde ha hänt gör överträdelsen allvarligare.
stance-no-harm-lowers = Att ingen skada uppstod gör överträdelsen mindre allvarlig.
stance-two-counts = De vars uppgifter användes och de vars uppgifter gick att komma åt räknas var för sig.
stance-few-no-weight = Att de berörda är få noteras men tillmäts ingen betydelse.
stance-few-lowers = Att de berörda är få gör överträdelsen mindre allvarlig.
stance-potential-counts = Både de som berördes och de som kunde ha berörts räknas.
stance-report-neutral = Att anmäla är en skyldighet och därför neutralt.
stance-report-mitigates = Egen anmälan är förmildrande. Hur mycket beror på hur allvarlig överträdelsen är och hur sannolikt det var att den annars hade upptäckts.
stance-not-listed = Det nämns inte i lagen.
stance-guidelines-neutral = De är neutrala, om det inte visas att de är tydliga och att personalen har utbildats.
stance-guidelines-mitigate = De gjorde det möjligt att agera snabbt och är förmildrande.
stance-must-reach-everyone = De måste nå alla, och det måste kunna visas.
stance-later-rules-mitigate = Regler som införs efteråt är förmildrande.
stance-high-bar = Kraven är höga: oftast neutralt eller försvårande.
stance-own-rules-raise = Att egna regler har brutits gör överträdelsen allvarligare.
stance-own-rules-not-used = Att egna regler har brutits läggs inte till grund för att överträdelsen är allvarligare.
stance-children-full = Barn väger tungt, oavsett ålder under 18 år.
stance-children-by-age = Barn väger tyngre ju yngre de är.
stance-means-raise = En stark ekonomi motiverar en högre sanktionsavgift.
stance-means-not-used = Ekonomin vägs inte in.
stance-means-in-start = Storleken beaktas redan i utgångsbeloppet.
stance-principle-raises = Det gör överträdelsen allvarligare.
stance-principle-not-used = Det gör inte i sig överträdelsen allvarligare.
stance-cloud-storage = Molnlagring gör det lätt att tappa överblicken.
stance-outside-control = Uppgifterna ligger utanför den ansvariges system och kontroll.
stance-more-than-once = Samma omständighet får vägas in flera gånger.
stance-once-only = Varje omständighet vägs in bara en gång.
stance-not-assessed = Frågan bedömdes inte.
stance-time-must-be-assessed = Den måste bedömas, och avgiften kan sättas ned eller falla bort.
stance-time-refused = Den åberopades, men godtogs inte som skäl att sätta ned avgiften.
stance-no-rule = Lagen har ingen regel om det.
stance-guidance-followed = Riktlinjerna följdes.
stance-guidance-limited = De är till hjälp men har begränsad vikt som rättskälla.
stance-higher-than-there = Avgiften måste vara högre än i det ärendet.
stance-not-comparable = Det ärendet var allvarligare, men avgiftsnivån byggde på en äldre lag och går inte att jämföra direkt.
stance-no-weight = De saknar betydelse, eftersom varje ärende avgörs efter sina egna omständigheter.
stance-prevention-rewards = Allmän och individuell prevention talar för att den som upptäcker, åtgärdar och anmäler får det räknat till godo.
stance-prevention-needs-more = Den kräver en sanktionsavgift som är kännbar.
stance-more-is-asked = Den har ett särskilt ansvar för sin behandling av personuppgifter.
stance-several-counted = Att verksamheten har brustit i flera avseenden anges först bland skälen.
stance-intrusion-of-its-own = Det är ett särskilt intrång, oavsett om någon enskild lider skada.
stance-hardly-ever = Det kan knappast uppfylla det stränga kravet på nödvändighet.

## Vad varje kriterium i artikel 83.2 bedöms på

judged-gdpr-a = Behandlingens karaktär, omfattning och ändamål (allvarligare i kärnverksamheten), hur många som berörs eller kan beröras, och skadan.
judged-gdpr-b = Uppsåt innebär vetskap och vilja. Oaktsamhet innebär bristande aktsamhet och är i bästa fall neutral.
judged-gdpr-c = Hur snabba och effektiva åtgärderna var. Det som gjordes innan den ansvarige kände till granskningen är oftare förmildrande. Det som ändå förväntas är neutralt.
judged-gdpr-d = Om den ansvarige gjorde vad som kunde förväntas. Kraven för att något ska vara förmildrande är höga: oftast är det neutralt eller försvårande.
judged-gdpr-e = Tidigare överträdelser är försvårande, särskilt om de gäller samma fråga eller är nya. Att det inte finns några är neutralt, eftersom lagen ska följas.
judged-gdpr-f = Bara sådant som går utöver skyldigheten och begränsar följderna är förmildrande. Vanligt samarbete är neutralt, och att motarbeta myndigheten är försvårande.
judged-gdpr-g = Känsliga personuppgifter, uppgifter om lagöverträdelser och sådant som skadar genast när det sprids, som platsuppgifter eller uppgifter om ekonomi, väger tyngre. Att det bara gällde vanliga uppgifter är inte förmildrande.
judged-gdpr-h = Klagomål, granskning och anmälan enligt en skyldighet är neutralt. En anmälan som inte är en skyldighet kan vara förmildrande.
judged-gdpr-i = Att följa tidigare beslut är en skyldighet och inte förmildrande. Att inte följa dem är försvårande.
judged-gdpr-k = Alla andra omständigheter. Att överträdelsen har gett vinst är försvårande.

## Vad domstolar och myndigheter har uttalat

note-minor = Vid en mindre överträdelse, eller om en sanktionsavgift skulle vara en oproportionell börda för en fysisk person, kan en reprimand ges i stället.
note-whether = En överträdelse kan vara mindre, till exempel om den inte medför någon betydande risk och inte rör kärnan i skyldigheten. Då är en reprimand möjlig, men inte obligatorisk.
note-refraining-exceptional = När en överträdelse har konstaterats är det bara undantagsvis som tillsynsmyndigheten helt kan avstå från korrigerande åtgärder.
note-not-unaware = Det finns uppsåt eller oaktsamhet när den personuppgiftsansvarige inte kunde vara omedveten om att agerandet var en överträdelse, oavsett om regeln var känd. Ledningen behöver inte ha handlat eller känt till det.
note-fault-ex-tunc = EU-domstolens tolkning gäller från den dag då regeln började tillämpas. Uppsåt eller oaktsamhet krävs därför även för tidigare överträdelser, och när ett beslut fortfarande är överklagat.
note-breach-is-no-proof = Att utomstående har fått åtkomst visar inte i sig att säkerheten var otillräcklig. Det ska bedömas i det enskilda fallet.
note-nis2 = I EU:s medlemsstater får ingen avgift enligt artikel 34 i NIS2-direktivet tas ut för samma agerande som redan har lett till en sanktionsavgift enligt dataskyddsförordningen. Andra åtgärder enligt NIS2-direktivet är möjliga.
note-soft-opt-in = När artikel 13.2 i direktiv 2002/58/EG är tillämplig på e-postreklam gäller inte artikel 6.1 i dataskyddsförordningen för utskicket. En sanktionsavgift för utskicket kan då inte grundas på artikel 6.
note-electronic-communications = För kakor, och för marknadsföring via mejl eller telefon, finns egna nationella regler med egna avgifter (direktiv 2002/58/EG). Välj det alternativet under ”Vad gäller det?”, så visas de.
note-political-advertising = Att rikta politisk reklam inom unionen kan vara en egen överträdelse enligt artiklarna 18 och 19 i förordning (EU) 2024/900. För stater i unionen kan den också väljas.
note-ai-act = För ett AI-system har AI-förordningen egna avgifter: högst 35 miljoner euro eller 7{ "\u00A0" }% av den globala omsättningen, 15 miljoner euro eller 3{ "\u00A0" }% och 7,5 miljoner euro eller 1{ "\u00A0" }%. Det högre av de två gäller, men för små och medelstora företag det lägre. Vi har inte kontrollerat när varje skyldighet började gälla. De avgifterna räknas inte ut här.
note-combine = Varje överträdelse bedöms, beloppen läggs ihop, och summan får inte överstiga det högsta beloppet för den allvarligaste. Det räcker inte att bestämma avgiften bara efter den allvarligaste.
note-combine-pending = Det är inte avgjort om det bindande beslutet är giltigt. Den 10 februari 2026 fann EU-domstolen att talan mot beslutet kan prövas och återförvisade målet till tribunalen.
note-gravest-is-statutory = Beloppet för den allvarligaste överträdelsen är lagens högsta belopp, inte en uträknad sanktionsavgift.
note-independent = Fristående behandlingar ger skilda avgifter, med var sitt högsta belopp, även i ett och samma beslut.
note-undertaking = Konkurrensrättens företagsbegrepp gäller bara avgiftens storlek: företagets omsättning bestämmer det högsta beloppet, och avgiften ska motsvara företagets verkliga ekonomiska förmåga.
note-security-principle = Myndigheter finner ofta att artikel 5.1 f, principen om säkerhet, har överträtts vid sidan av artikel 32. Då gäller det högre av de två högsta beloppen, med 4{ "\u00A0" }% av omsättningen i stället för 2{ "\u00A0" }%.
note-presumption = Den som har alla eller nästan alla andelar presumeras ha ett avgörande inflytande. Presumtionen kan brytas med bevisning om organisatoriska, ekonomiska och rättsliga band.
note-maximum-not-amount = Det högsta beloppet och avgiften är två olika saker. Koncernens omsättning bestämmer det högsta beloppet. Avgiftens storlek beror på omständigheterna i ärendet, och då räknas även företagets faktiska ekonomiska förmåga.
note-overall = Allvarlighetsgraden är en samlad bedömning, ingen poängräkning. Ju allvarligare överträdelsen är inom graden, desto högre blir utgångsbeloppet.
note-may-adjust = Myndigheten får anpassa beloppet efter omsättningen, men den som ska betala har ingen rätt till det.
note-deterrence = Myndigheten får efter egen bedömning multiplicera beloppet för att avgiften ska bli avskräckande.
note-resources = Brist på resurser rättfärdigar inte en överträdelse.
note-amount-only = Omständigheten vägdes in när beloppet bestämdes, inte i frågan om en sanktionsavgift skulle tas ut.
