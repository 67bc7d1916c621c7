# Resultatet: villkor, skäl, påpekanden, åtgärder, tider och små etiketter.

# Om en avgift kan följa.

whether-excluded = På dessa fakta kan ingen avgift följa.
whether-possible = En avgift kan följa, men behöver inte göra det.
whether-likely = En avgift är trolig på dessa fakta, men aldrig automatisk.

gate-fee-ground = Överträdelse som kan ge avgift
gate-attribution = Ansvar för handlingen
gate-in-force = Regler som gällde vid överträdelsen
gate-fault = Uppsåt eller oaktsamhet
gate-time-bar = Ingen preskription

# Varför ingenting räknas ut.

refusal-country-not-here = Det landets regler finns ännu inte i den här versionen, som omfattar Norge och den svenska brottsdatalagen. De står i landets egen lag.
refusal-swedish-gdpr-not-here = Här gäller dataskyddsförordningen och dataskyddslagen (2018:218), som ännu inte finns i den här versionen. De högsta beloppen står i artikel 83 och, för myndigheter, i 6 kap. 2 § dataskyddslagen.
refusal-national-security = Behandling som rör nationell säkerhet räknas inte här. I Sverige faller Säkerhetspolisens sådana behandling utanför brottsdatalagen, även när Polismyndigheten har tagit över uppgiften (1 kap. 4 §).
refusal-defence = Militär verksamhet räknas inte här. I Sverige faller Försvarsmaktens behandling enligt dess egen lag utanför brottsdatalagen (1 kap. 4 §).
refusal-not-automated = Brottsdatalagen gäller bara behandling som är automatiserad eller ingår i en strukturerad samling (1 kap. 3 §). Den gäller alltså inte här.
refusal-norwegian-police = Polisens och åklagarnas behandling i Norge omfattas inte av personopplysningsloven utan av politiregisterloven. Den lagen finns inte i det här verktyget.
refusal-lead-elsewhere = Behandlingen är gränsöverskridande, och det huvudsakliga verksamhetsstället finns i ett annat land. Myndigheten där leder ärendet (artikel 56), och det är dit frågan hör.

# Påpekanden vid en fråga.

problem-out-of-order = Datumet ligger före något som måste ha hänt tidigare. Kontrollera båda datumen.
problem-other-regime = Regeln hör till en annan lag än den som gäller här. Välj en annan regel, eller se över svaren om land och syfte.
problem-not-fee-ground = Brott mot den här regeln kan inte ge sanktionsavgift. Den räknas inte med, men tillsynsmyndigheten har andra medel.
problem-controllers-only = Den här överträdelsen kan bara ge den personuppgiftsansvarige en avgift. Kontrollera rollen, eller ta bort regeln.
problem-turnover-not-used = Omsättningen används bara för företag. Här gäller det fasta taket.
problem-needs-rate = Omsättningen är inte i euro. Ange också en växelkurs.
problem-needs-rate-day = Ange vilken dag växelkursen gäller.
problem-above-ceiling = Nivån ligger över lagens högsta belopp. Ange en lägre nivå, eller se över svaren om överträdelserna.
problem-other-currency = Beloppet är i fel valuta. Ange svenska kronor för Sverige och norska kronor för Norge.
problem-cut-above-level = Avdraget är större än nivån. Ange ett mindre avdrag eller en högre nivå.
problem-cut-without-level = Avdraget har ingen nivå att dras från. Ange också en nivå.
problem-gravest-not-named = Den allvarligaste överträdelsen finns inte bland dem som har angetts. Lägg till den, eller välj en annan.
problem-class-not-arguable = Enligt verktygets egen regel går den valda allvarlighetsgraden emot alla angivna fakta. Välj en annan, eller se över svaren.
problem-cut-without-effect = Ett avdrag har angetts, men inte att handläggningstiden sänkte avgiften. Ändra det ena eller det andra.

# Stegen i förklaringen.

stage-scope = Vilka regler som gäller
stage-gate = Om en avgift kan följa
stage-concurrence = Flera överträdelser
stage-ceiling = Lagens högsta belopp
stage-seriousness = Hur allvarligt det är
stage-size = Verksamhetens storlek
stage-factors = Övriga omständigheter
stage-proportion = Effektiv, proportionell och avskräckande avgift
stage-procedure = Nedsättning, handläggningstid och överklagande
stage-outcome = Vad det leder till

basis-law = lag
basis-guidance = vägledning
basis-practice = praxis
basis-view = ståndpunkt
basis-judgement = angiven bedömning
basis-convention = verktygets regel

verified-read = texten är läst
verified-quoted = återgiven i en annan text
verified-derived = uträknat
verified-inferred = egen tolkning
verified-secondary = andrahandskälla

direction-mitigating = förmildrande
direction-neutral = neutral
direction-aggravating = försvårande
direction-not-assessed = inte bedömd

# Tidigare beslut och publicerad metod.

practice-swedish-authorities = Svenska myndigheter, som andel av taket
practice-norwegian-companies = Norska företag och föreningar, i norska kronor
practice-norwegian-public = Norska offentliga organ, i norska kronor

notcounted-earlier-law = Avgiften bestämdes enligt en äldre lag, och nivån är inte jämförbar.
notcounted-replayed = Det är samma ärende som prövas här.
notcounted-quashed = Avgiften var upphävd den dag som bedömningen avser.
notcounted-waived = Avgiften var eftergiven den dag som bedömningen avser.

standing-in-force = Riktlinjerna var antagna den dag som bedömningen avser.
standing-counterfactual = Riktlinjerna antogs först den 24 maj 2023 och visas bara som jämförelse.
standing-no-method = Det finns ingen publicerad beräkningsmetod för den här lagen.

# Åtgärder och regler vid sidan av avgiften: Sverige.

measure-bdl-instead = Regeln kan inte ge avgift, men IMY kan utfärda ett föreläggande om den. Den som inte följer föreläggandet kan få en avgift.
measure-bdl-warning = Om en behandling riskerar att bli olaglig kan IMY ge råd eller en skriftlig varning.
measure-bdl-no-reprimand = I brottsdatalagen finns ingen reprimand, till skillnad från i dataskyddsförordningen.
measure-bdl-order-measures = IMY kan förelägga den ansvarige att utbilda personalen och vidta andra organisatoriska åtgärder, så som i beslutet om Polismyndigheten 2021.
measure-bdl-order-assessment = IMY kan förelägga den ansvarige att göra behandlingen lagenlig och fullgöra sina skyldigheter, till exempel att göra en konsekvensbedömning.
measure-bdl-order-inform = IMY kan förelägga den ansvarige att informera de registrerade (4 kap. 2 §), om inte 4 kap. 5 § begränsar informationen.
measure-bdl-order-erase = IMY kan förelägga den ansvarige att vidta möjliga och relevanta åtgärder för att uppgifterna ska raderas.
measure-bdl-ban = Är bristen allvarlig får IMY förbjuda fortsatt behandling.
measure-bdl-ignored-order = Att inte följa ett föreläggande eller förbud kan i sig ge en sanktionsavgift på upp till 10 miljoner kronor.
measure-bdl-not-at-once = IMY:s beslut får inte verkställas omedelbart, och avgiften ska betalas först när beslutet har fått laga kraft.
measure-bdl-appeal = Beslutet överklagas till allmän förvaltningsdomstol med IMY som motpart. För prövning i kammarrätten krävs prövningstillstånd.
measure-bdl-payment = Avgiften tillfaller staten och ska betalas inom 30 dagar från laga kraft, eller inom den längre tid som beslutet anger.
measure-bdl-recovery = En avgift som inte betalas i tid lämnas till indrivning.
measure-bdl-repayment = Om avgiften upphävs efter betalning betalas den tillbaka med ränta.
measure-bdl-damages = Den registrerade kan ha rätt till skadestånd. Det är skilt från avgiften och räknas inte här.

# Åtgärder och regler vid sidan av avgiften: Norge.

measure-no-reprimand = Den norska tillsynsmyndigheten (Datatilsynet) kan ge en reprimand (irettesettelse) i stället för avgift.
measure-no-order = Datatilsynet kan också besluta om förelägganden (pålegg) och andra åtgärder enligt artikel 58.2, med eller utan avgift.
measure-no-coercive = Datatilsynet kan besluta om ett dagligt vite (tvangsmulkt) tills ett föreläggande följs.
measure-no-lapse-without-reprimand = När en avgift faller bort kan överträdelsen stå fast utan att en reprimand kommer i stället. Så blev det i Coop Finnmark.
measure-no-hearing = Före beslutet ska parten få en förhandsunderrättelse (forhåndsvarsel) och tid att yttra sig.
measure-no-silence = Myndigheten ska samordna sig med åklagare och andra organ, upplysa om en möjlig rätt att tiga och meddela om det inte blir någon sanktion.
measure-no-appeal = Beslutet kan överklagas till en särskild nämnd (Personvernnemnda), men inte i gränsöverskridande ärenden (artikel 56 och kapitel VII).
measure-no-detriment = Personvernnemnda får som huvudregel inte ändra beslutet till nackdel för den som har överklagat.
measure-no-costs = Ändras beslutet till partens fördel ersätts nödvändiga och betydande kostnader, om inte partens eget beteende eller särskilda skäl talar emot.
measure-no-payment = Avgiften ska betalas inom fyra veckor från den dag då beslutet är slutligt.
measure-no-court = Personvernnemndas beslut kan prövas av domstol. Talan väcks mot staten, företrädd av nämnden.

# Tidsfrister.

daterule-se-time-bar = Tillfälle att yttra sig om avgiften måste ges inom fem år från den dag då överträdelsen skedde.
daterule-se-appeal = Överklagandetiden är tre veckor från den dag då parten fick del av beslutet, eller från beslutsdagen för en part som företräder det allmänna.
daterule-se-payment = Avgiften ska betalas inom 30 dagar från laga kraft, eller inom den längre tid som beslutet anger.
daterule-se-lapse = En obetald avgift faller bort till den del den inte har verkställts inom fem år från laga kraft.
daterule-no-time-bar = Rätten att ta ut avgift upphör fem år efter att överträdelsen upphörde, om inte en förhandsunderrättelse eller ett beslut kommer före dess.
daterule-no-appeal = Överklagandetiden är tre veckor från den dag då underrättelsen om beslutet nådde parten.
daterule-no-payment = Avgiften ska betalas inom fyra veckor från den dag då beslutet är slutligt.
daterule-no-costs = Kostnadsersättning ska begäras inom tre veckor från underrättelsen om det nya beslutet.

# Handläggningstiden i Norge.

time-hook = Handläggningstiden kan vägas in som en annan förmildrande omständighet (artikel 83.2 k).
time-must-state = Datatilsynet måste i sina skäl ange hur handläggningstiden har bedömts.
time-clock = Tiden räknas från den dag då Datatilsynet först begärde ett yttrande.
time-resources = Brist på resurser godtas inte som förklaring, och att myndigheten ber om ursäkt räcker inte som gottgörelse.
time-complexity = Ett ärende som är enkelt i fakta och rättsfrågor får ta mindre tid.
time-idle = Perioder av overksamhet (liggetid) har betydelse, men den samlade tiden räknas även utan dem.
time-no-formula = Utfallet går från ingen verkan, över en lägre avgift, till att avgiften efterges. Det finns ingen formel.

refusal-norway-not-checked = För det här syftet har inga norska regler kontrollerats i den här versionen. Därför räknas ingenting ut.

# Det som inte har kunnat kontrolleras.

open-bill-page = Att okunskap om reglerna inte är någon ursäkt är hämtat ur beslutet. Vilken sida i propositionen det står på är oklart (485 eller 465).
open-continuing-breach = Hur domstolarna läser ”den dag då överträdelsen ägde rum” när en överträdelse har pågått en tid är inte känt.
open-annulment = Polisens avgift upphävdes efter överklagande 2022, enligt vad andra uppger. Varken målnummer eller skäl har setts.
open-customs-sections = Vilka paragrafer Tullverket bröt mot är enligt andras uppgift. Datum, belopp och omständigheter är myndighetens egna.
open-guidelines-text = Riktlinjernas egen text fanns inte att tillgå. Varje siffra därifrån bekräftas av ett beslut eller en dom.
open-police-register = Vilken bestämmelse som undantar polis och åklagare från den norska lagen har inte kontrollerats.
open-new-administration-act = En ny norsk förvaltningslag (2025 nr 81) ska ersätta den nuvarande från en dag som ännu inte är bestämd. Paragrafnumren kommer då att ändras.
open-unpaid-fee = Om en obetald norsk avgift faller bort efter en tid har inte undersökts.
problem-appeal-dated = Här finns ett datum för överklagande, men svaret var att beslutet inte överklagades. Rätta det ena eller det andra.
