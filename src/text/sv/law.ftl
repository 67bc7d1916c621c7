# Lagens tabeller: regler, källor, kriterier och instansernas ståndpunkter.

## Vilka regler som gäller

regime-eea-gdpr = GDPR (EES), utan nationella regler

## Grupper av regler

group-processing = Hur uppgifter får behandlas
group-duties = Den ansvariges och biträdets skyldigheter
group-orders = Tillsyn, beslut och särskilda nationella regler
group-transfers = Överföring till tredjeland
group-sector = Särskilda lagar för enskilda myndigheter
group-no-fee = Regler som inte kan ge sanktionsavgift
group-principles = Grundläggande principer
group-rights = De registrerades rättigheter
group-communications = Kakor och elektronisk marknadsföring
group-advertising = Politisk reklam (förordning 2024/900)
group-institutions = Europeiska datatillsynsmannens beslut

## Dataskyddsförordningen

provision-gdpr-5-1-a = Laglig, korrekt och öppen behandling
provision-gdpr-5-1-b = Bara för bestämda ändamål (ändamålsbegränsning)
provision-gdpr-5-1-c = Inte fler uppgifter än nödvändigt (uppgiftsminimering)
provision-gdpr-5-1-d = Rätta och uppdaterade uppgifter (korrekthet)
provision-gdpr-5-1-e = Inte längre än nödvändigt (lagringsminimering)
provision-gdpr-5-1-f = Säker behandling (integritet och konfidentialitet)
provision-gdpr-5-2 = Att kunna visa efterlevnad (ansvarsskyldighet)
provision-gdpr-6 = Rättslig grund för behandlingen
provision-gdpr-7 = Villkor för samtycke
provision-gdpr-8 = Barns samtycke till tjänster på nätet
provision-gdpr-9 = Känsliga personuppgifter (särskilda kategorier)
provision-gdpr-10 = Uppgifter om fällande domar och brott
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
provision-gdpr-22-2026 = Enbart automatiserade beslut (sedan den 5 februari 2026)
provision-gdpr-24 = Den personuppgiftsansvariges ansvar och åtgärder
provision-gdpr-25 = Inbyggt dataskydd och dataskydd som standard
provision-gdpr-26 = Gemensamt personuppgiftsansvar
provision-gdpr-27 = Företrädare för den utan etablering inom EES
provision-gdpr-28 = Anlitande av personuppgiftsbiträde
provision-gdpr-29 = Behandling bara enligt instruktion
provision-gdpr-30 = Register över behandling
provision-gdpr-31 = Samarbete med tillsynsmyndigheten
provision-gdpr-32 = Säkerhet vid behandling
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
provision-gdpr-85 = Nationella regler för särskilda situationer (kapitel IX)
provision-gdpr-58-1 = Tillgång för tillsynsmyndigheten vid granskning
provision-gdpr-58-2 = Att följa tillsynsmyndighetens beslut
provision-pa-18 = Inriktning av politisk reklam på nätet
provision-pa-19 = Upplysning om hur politisk reklam har riktats

## Lagarnas kriterier

criterion-gdpr-a = Karaktär, svårighetsgrad och varaktighet, antal berörda och skada
criterion-gdpr-b = Uppsåt eller oaktsamhet
criterion-gdpr-c = Åtgärder för att lindra skadan
criterion-gdpr-d = Graden av ansvar med hänsyn till vidtagna åtgärder
criterion-gdpr-e = Tidigare överträdelser av betydelse
criterion-gdpr-f = Samarbete med tillsynsmyndigheten
criterion-gdpr-g = Kategorier av personuppgifter
criterion-gdpr-h = Hur överträdelsen kom till myndighetens kännedom
criterion-gdpr-i = Efterlevnad av tidigare beslut i samma sak
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
source-ai-act = Förordning (EU) 2024/1689 om artificiell intelligens (AI-förordningen)
source-communications-directive = Direktiv 2002/58/EG om integritet och elektronisk kommunikation
source-swiss-data-act = Schweiziska dataskyddslagen (DSG)
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
authentic-intro = Det som sägs här om en källa på ett annat språk är vår översättning.
authentic-every = alla EU:s officiella språk, med samma giltighet
authentic-every-eea = alla EU:s officiella språk, med samma giltighet; som en del av EES-avtalet även norska och isländska
authentic-as-it-says = varje språk som texten själv anger, med samma giltighet
authentic-both = { $first } och { $second }, med samma giltighet
authentic-unchecked = inte kontrollerat; originalet är på { $language }
authentic-each = vart och ett på sitt språk; inte kontrollerade ett och ett
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
point-fault-level = Vad uppsåt eller oaktsamhet betyder för nivån
point-no-harm = Vad det betyder att någon faktisk skada inte kunde fastställas
point-numbers = Hur antalet personer räknas
point-self-report = Vad en egen anmälan är värd
point-guidelines = Vad riktlinjer och utbildning är värda
point-own-rules = Vad det betyder att egna regler har brutits
point-children = Hur mycket barns ålder betyder
point-means = Vad ekonomin används till
point-principle = Vad brott mot laglighetsprincipen betyder för allvaret
point-medium = Varför en kopia på en privat enhet har betydelse
point-same-fact = Om samma faktum får vägas in flera gånger
point-time = Vad handläggningstiden betyder
point-guidelines-weight = Vad europeiska riktlinjer är värda som rättskälla
point-comparison = Om en tidigare, lägre sanktionsavgift går att jämföra med
point-other-authorities = Vad avgifter från myndigheter i andra stater betyder
point-prevention = Vad den preventiva verkan kräver
point-care = Vad som krävs av den som har stora befogenheter och känsliga uppgifter
point-plurality = Vad det betyder att flera regler överträddes
point-mass-access = Vad tillgång till en stor mängd uppgifter är i sig
point-mass-matching = Om matchning mot ofiltrerat insamlade uppgifter kan vara absolut nödvändig

stance-fault-not-needed = Varken uppsåt eller oaktsamhet krävs.
stance-negligence-needed = Minst oaktsamhet hos någon som handlade för verksamheten krävs.
stance-fault-weighed = Uppsåt och oaktsamhet vägs in men är inget villkor.
stance-fault-raises = Grov oaktsamhet eller uppsåt höjer nivån.
stance-intent-raises = Uppsåt hör till det som gör överträdelsen allvarlig.
stance-fault-only-condition = Att villkoret är uppfyllt gör inte överträdelsen allvarlig.
stance-negligence-neutral = Uppsåt höjer; oaktsamhet är i bästa fall neutral.
stance-risk-is-enough = Faktisk skada behöver inte fastställas. Risken räcker.
stance-potential-harm-raises = Vad som kunde ha hänt höjer allvaret.
stance-no-harm-lowers = Att ingen skada uppstod gör överträdelsen mindre allvarlig.
stance-two-counts = De vars uppgifter användes och de vars uppgifter gick att nå räknas var för sig.
stance-few-no-weight = Att de berörda är få noteras men tillmäts ingen betydelse.
stance-few-lowers = Att de berörda är få sänker allvaret.
stance-potential-counts = Både de som berördes och de som kunde ha berörts räknas.
stance-report-neutral = Att anmäla är en skyldighet och därför neutralt.
stance-report-mitigates = Egen anmälan är förmildrande. Hur mycket beror på hur allvarlig överträdelsen är och hur sannolikt det var att den annars hade upptäckts.
stance-not-listed = Det nämns inte i lagen.
stance-guidelines-neutral = Neutrala, om det inte visas att de är tydliga och att personalen har utbildats.
stance-guidelines-mitigate = De gjorde det möjligt att agera snabbt och är förmildrande.
stance-must-reach-everyone = De måste nå alla, och det måste kunna visas.
stance-later-rules-mitigate = Regler som infördes efteråt är förmildrande.
stance-high-bar = Kraven är höga: oftast neutralt eller försvårande.
stance-own-rules-raise = Brott mot egna regler höjer allvaret.
stance-own-rules-not-used = Brott mot egna regler används inte för att höja allvaret.
stance-children-full = Barn väger tungt, oavsett ålder under 18 år.
stance-children-by-age = Barn väger tyngre ju yngre de är.
stance-means-raise = Stark ekonomi motiverar en högre sanktionsavgift.
stance-means-not-used = Ekonomin används inte.
stance-means-in-start = Storleken beaktas redan i utgångsbeloppet.
stance-principle-raises = Det höjer allvaret.
stance-principle-not-used = Det höjer inte i sig allvaret.
stance-cloud-storage = Molnlagring gör det lätt att tappa överblicken.
stance-outside-control = Uppgifterna ligger utanför den ansvariges system och kontroll.
stance-more-than-once = Samma faktum får vägas in flera gånger.
stance-once-only = Varje faktum vägs in bara en gång.
stance-not-assessed = Frågan bedömdes inte.
stance-time-must-be-assessed = Den måste bedömas, och avgiften kan sättas ned eller efterges.
stance-time-refused = Den åberopades, men godtogs inte som skäl att sätta ned avgiften.
stance-no-rule = Det finns ingen regel.
stance-guidance-followed = Riktlinjerna följdes.
stance-guidance-limited = De är till hjälp men har begränsad vikt.
stance-higher-than-there = Avgiften måste vara högre än i det ärendet.
stance-not-comparable = Ärendet där var allvarligare, men nivån följde en äldre lag och går inte att jämföra direkt.
stance-no-weight = De har ingen betydelse: var och en vilar på sina egna omständigheter.
stance-prevention-rewards = Allmän och individuell prevention talar för att den som upptäcker, åtgärdar och anmäler får det räknat till godo.
stance-prevention-needs-more = Den kräver en sanktionsavgift som upplevs som ett ont.
stance-more-is-asked = Den har ett särskilt ansvar för sin behandling av personuppgifter.
stance-several-counted = Att den har brustit i flera avseenden står först bland skälen.
stance-intrusion-of-its-own = Det är ett särskilt intrång, oavsett om någon enskild lider skada.
stance-hardly-ever = Det kan knappast uppfylla det stränga kravet på nödvändighet.

## Vad varje kriterium i artikel 83.2 bedöms på

judged-gdpr-a = Behandlingens karaktär, omfattning och ändamål (allvarligare i kärnverksamheten), antalet som berörs eller kan beröras, och skadan.
judged-gdpr-b = Uppsåt är vetskap och vilja. Oaktsamhet är bristande aktsamhet, i bästa fall neutral.
judged-gdpr-c = Hur snabba och effektiva åtgärderna var. Det som gjordes före vetskap om granskningen är oftare förmildrande; det som ändå förväntas är neutralt.
judged-gdpr-d = Om den ansvarige gjorde vad som kunde förväntas. Kraven för förmildrande är höga: oftast neutralt eller försvårande.
judged-gdpr-e = Försvårande, mer så i samma fråga och nyligen. Att inga finns är neutralt, eftersom lagen ska följas.
judged-gdpr-f = Bara det som går utöver skyldigheten och begränsar följderna är förmildrande. Vanligt samarbete är neutralt, att motarbeta försvårande.
judged-gdpr-g = Känsliga personuppgifter, uppgifter om brott, och sådant som skadar genast när det sprids, som plats eller ekonomi. Vanliga uppgifter är inte förmildrande.
judged-gdpr-h = Klagomål, granskning eller anmälan enligt en skyldighet är neutralt. En anmälan därutöver kan vara förmildrande.
judged-gdpr-i = Att följa tidigare beslut är en skyldighet och inte förmildrande. Att inte följa dem är försvårande.
judged-gdpr-k = Allt annat. Vinst på överträdelsen är försvårande.

## Vad domstolar och myndigheter har uttalat

note-minor = Vid en mindre överträdelse, eller om en sanktionsavgift vore en oproportionell börda för en fysisk person, kan en reprimand komma i stället.
note-whether = En överträdelse kan vara mindre, till exempel om den inte medför någon betydande risk och inte rör kärnan i skyldigheten. En reprimand är då möjlig, inte obligatorisk.
note-refraining-exceptional = När en överträdelse har konstaterats är det bara undantagsvis som tillsynsmyndigheten helt kan avstå från korrigerande åtgärder.
note-not-unaware = Uppsåt eller oaktsamhet finns när den personuppgiftsansvarige inte kunde vara omedveten om att agerandet var en överträdelse, oavsett om regeln var känd. Ledningen behöver inte ha handlat eller vetat.
note-fault-ex-tunc = EU-domstolens tolkning verkar tillbaka till regelns första dag. Uppsåt eller oaktsamhet krävs därför även för tidigare överträdelser och när ett beslut fortfarande är överklagat.
note-breach-is-no-proof = Att utomstående tog sig in visar inte i sig att säkerheten var otillräcklig. Det bedöms konkret.
note-nis2 = I EU:s medlemsstater: efter en sanktionsavgift enligt GDPR får ingen avgift enligt artikel 34 i NIS2 tas ut för samma agerande. Andra åtgärder enligt NIS2 är möjliga.
note-soft-opt-in = När artikel 13.2 i direktiv 2002/58 omfattar e-postreklam gäller inte artikel 6.1 i GDPR för utskicket. En sanktionsavgift för det kan då inte grundas på artikel 6.
note-electronic-communications = Kakor, och marknadsföring via mejl eller telefon, har egna nationella regler med egna avgifter (direktiv 2002/58). Ange under ”Vad gäller det?” att det är vad det gäller, så visas de.
note-political-advertising = Att rikta politisk reklam inom unionen är en överträdelse för sig: förordning 2024/900, artiklarna 18 och 19. För stater i unionen kan den anges också.
note-ai-act = Är det ett AI-system har AI-förordningen egna avgifter: högst 35 miljoner euro eller 7{ "\u00A0" }%, 15 miljoner eller 3{ "\u00A0" }% och 7,5 miljoner eller 1{ "\u00A0" }%, det högre av de två; för små och medelstora företag det lägre. När varje skyldighet började gälla behöver kontrolleras. De räknas inte här.
note-combine = Varje överträdelse bedöms, beloppen läggs ihop, och summan får inte överstiga taket för den allvarligaste. Det räcker inte att ta ut sanktionsavgift bara för den.
note-combine-pending = Om det bindande beslutet är giltigt är en öppen fråga: den 10 februari 2026 fann EU-domstolen att talan mot det kan prövas, och återförvisade målet till tribunalen.
note-gravest-is-statutory = Beloppet för den allvarligaste överträdelsen är lagens högsta belopp, inte en uträknad sanktionsavgift.
note-independent = Fristående behandlingar ger skilda avgifter med var sitt tak, även i ett och samma beslut.
note-undertaking = Konkurrensrättens företagsbegrepp gäller bara beloppet: företagets omsättning bestämmer taket, och beloppet ska motsvara dess verkliga ekonomiska förmåga.
note-security-principle = Myndigheter finner ofta att artikel 5.1 f, principen om säkerhet, har överträtts vid sidan av artikel 32. Då gäller det högre av de två taken, med 4{ "\u00A0" }% av omsättningen i stället för 2{ "\u00A0" }%.
note-presumption = Den som har alla eller nästan alla andelar presumeras ha ett avgörande inflytande. Presumtionen kan brytas med bevis om organisatoriska, ekonomiska och rättsliga band.
note-maximum-not-amount = Taket och beloppet är två saker. Koncernens omsättning bestämmer taket. Beloppet beror på omständigheterna i fallet, och där räknas även företagets faktiska ekonomiska förmåga.
note-overall = Allvarlighetsgraden är en samlad bedömning, inga poäng. Ju allvarligare inom graden, desto högre utgångsbelopp.
note-may-adjust = Myndigheten får anpassa efter omsättningen, men den som ska betala har ingen rätt till det.
note-deterrence = För att avskräcka får myndigheten efter eget skön multiplicera beloppet.
note-resources = Brist på resurser rättfärdigar inte en överträdelse.
note-amount-only = Detta vägdes in när beloppet bestämdes, inte i frågan om en sanktionsavgift ska tas ut.
