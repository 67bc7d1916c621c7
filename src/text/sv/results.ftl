# Resultatet: villkor, skäl, påpekanden, följder och tidsfrister.

## Om en avgift följer

whether-excluded = På dessa fakta kan ingen avgift följa.
whether-possible = En avgift kan följa, men behöver inte göra det.
whether-likely = En avgift är trolig på dessa fakta, men aldrig automatisk.

gate-fee-ground = Överträdelse som kan ge avgift
gate-attribution = Ansvar för handlingen
gate-public-body = Organ som avgift får tas ut av
gate-in-force = Regler som gällde vid överträdelsen
gate-fault = Uppsåt eller oaktsamhet
gate-time-bar = Ingen preskription

refusal-country-not-here = Det landets regler finns ännu inte i den här versionen. Se landets egen lag och dess dataskyddsmyndighet.
refusal-state-not-checked = För brottsbekämpning, nationell säkerhet och försvar finns bara svensk rätt med. Det här landets egna regler har inte kontrollerats.
refusal-national-security = Behandling som rör nationell säkerhet räknas inte här. I Sverige faller Säkerhetspolisens sådana behandling utanför brottsdatalagen, även när Polismyndigheten har tagit över uppgiften (1 kap. 4 §).
refusal-defence = Militär verksamhet räknas inte här. I Sverige faller Försvarsmaktens behandling enligt dess egen lag utanför brottsdatalagen (1 kap. 4 §).
refusal-not-automated = Brottsdatalagen gäller bara behandling som är automatiserad eller ingår i en strukturerad samling (1 kap. 3 §). Den gäller alltså inte här.
refusal-norwegian-police = Polisens och åklagarnas behandling i Norge omfattas inte av personopplysningsloven utan av politiregisterloven. Den lagen finns inte i det här verktyget.
refusal-lead-elsewhere = Det huvudsakliga verksamhetsstället finns i ett annat land, vars myndighet leder ärendet (artikel 56 i GDPR). Välj det landet ovan för att se dess regler.

## Vad som inte går ihop

problem-out-of-order = Datumet ligger före något som måste ha hänt tidigare. Kontrollera båda datumen.
problem-other-regime = Regeln hör till en annan lag än den som gäller här. Välj en annan regel, eller se över svaren om land och syfte.
problem-not-fee-ground = Brott mot den här regeln kan inte ge sanktionsavgift. Den räknas inte med, men tillsynsmyndigheten har andra medel.
problem-controllers-only = Den här överträdelsen kan bara ge den personuppgiftsansvarige en avgift. Kontrollera rollen, eller ta bort regeln.
problem-turnover-not-used = Omsättningen används bara för företag. Här gäller det fasta taket.
problem-needs-rate = Omsättningen är inte i euro. Ange också en växelkurs.
problem-needs-rate-day = Ange vilken dag växelkursen gäller.
problem-above-ceiling = Nivån ligger över lagens högsta belopp. Ange en lägre nivå, eller se över svaren om överträdelserna.
problem-other-currency = Beloppet är i fel valuta. Ange det i avgiftens eller takets valuta.
problem-cut-above-level = Avdraget är större än nivån. Ange ett mindre avdrag eller en högre nivå.
problem-cut-without-level = Avdraget har ingen nivå att dras från. Ange också en nivå.
problem-gravest-not-named = Den allvarligaste överträdelsen finns inte bland dem som har angetts. Lägg till den, eller välj en annan.
problem-class-not-arguable = Enligt verktygets egen regel går den valda allvarlighetsgraden emot alla angivna fakta. Välj en annan, eller se över svaren.
problem-cut-without-effect = Ett avdrag har angetts, men inte att handläggningstiden sänkte avgiften. Ändra det ena eller det andra.

## Vad mer som kan hända: Sverige

measure-bdl-instead = Regeln kan inte ge avgift, men IMY kan utfärda ett föreläggande. Att inte följa det kan kosta upp till 10 miljoner kronor.
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

## Vad mer som kan hända: överallt där GDPR gäller

measure-gdpr-reprimand = Myndigheten kan ge en reprimand i stället för avgift, till exempel vid en mindre överträdelse.
measure-gdpr-order = Myndigheten kan förelägga om att behandlingen ska följa reglerna, med eller utan avgift.
measure-gdpr-order-request = Myndigheten kan förelägga den ansvarige att tillmötesgå registrerades begäran, till exempel om tillgång, rättelse eller radering.
measure-gdpr-order-tell = Myndigheten kan förelägga den ansvarige att informera de registrerade om incidenten.
measure-gdpr-ban = Myndigheten kan begränsa eller förbjuda behandlingen, tillfälligt eller för gott.
measure-gdpr-erase = Myndigheten kan förelägga om rättelse eller radering av uppgifter, eller begränsning av behandlingen.
measure-gdpr-withdraw = Myndigheten kan återkalla en certifiering eller låta den återkallas.
measure-gdpr-flows = Myndigheten kan förelägga om att överföringar till tredjeland ska avbrytas.
measure-gdpr-lead = Myndigheten där det huvudsakliga verksamhetsstället finns leder ärendet, tillsammans med övriga berörda länders myndigheter.

## Vad mer som kan hända: enskilda länder

measure-se-appeal = Beslutet överklagas till förvaltningsrätten med IMY som motpart. För prövning i kammarrätten krävs prövningstillstånd.
measure-se-payment = Avgiften tillfaller staten och ska betalas inom 30 dagar från laga kraft, eller inom den längre tid som beslutet anger.
measure-se-recovery = Avgiften betalas till Kammarkollegiet och faller bort om den inte verkställs inom fem år. Upphävs den betalas den tillbaka med ränta.
measure-fi-board = Ett påföljdskollegium (seuraamuskollegio) beslutar om avgiften.
measure-fi-appeal = Beslutet överklagas till förvaltningsdomstolen och, efter besvärstillstånd, till högsta förvaltningsdomstolen.
measure-fi-lapse = En obetald avgift faller bort efter fem år.
measure-dk-recommended = Myndigheten förordar böter: beloppet är ännu inget bötesstraff.
measure-dk-notice = Den som erkänner kan godta ett bötesföreläggande (bødeforelæg).
measure-uk-public-sector = Mot myndigheter använder ICO reprimander och lägre avgifter hellre än fulla.

## Vad mer som kan hända: Norge

measure-no-coercive = Datatilsynet kan besluta om ett dagligt vite (tvangsmulkt) tills ett föreläggande följs.
measure-no-lapse-without-reprimand = När en avgift faller bort kan överträdelsen stå fast utan att en reprimand kommer i stället. Så blev det i Coop Finnmark.
measure-no-hearing = Före beslutet ska parten få en förhandsunderrättelse (forhåndsvarsel) och tid att yttra sig.
measure-no-silence = Myndigheten ska samordna sig med åklagare och andra organ, upplysa om en möjlig rätt att tiga och meddela om det inte blir någon sanktion.
measure-no-appeal = Beslutet kan överklagas till en särskild nämnd (Personvernnemnda), men inte i gränsöverskridande ärenden (artikel 56 och kapitel VII).
measure-no-appeal-abroad = Ärendet är gränsöverskridande (artikel 56), och Personvernnemnda prövar därför inga överklaganden. Domstol återstår.
measure-no-detriment = Personvernnemnda får som huvudregel inte ändra beslutet till nackdel för den som har överklagat.
measure-no-costs = Ändras beslutet till partens fördel ersätts nödvändiga och betydande kostnader, om inte partens eget beteende eller särskilda skäl talar emot.
measure-no-payment = Avgiften ska betalas inom fyra veckor från den dag då beslutet är slutligt.
measure-no-court = Personvernnemndas beslut kan prövas av domstol. Talan väcks mot staten, företrädd av nämnden.

## Tidsfrister

daterule-se-time-bar = Tillfälle att yttra sig om avgiften måste ges inom fem år från den dag då överträdelsen skedde.
daterule-se-appeal = Överklagandetiden är tre veckor från den dag då parten fick del av beslutet, eller från beslutsdagen för en part som företräder det allmänna.
daterule-se-payment = Avgiften ska betalas inom 30 dagar från laga kraft, eller inom den längre tid som beslutet anger.
daterule-se-lapse = En obetald avgift faller bort till den del den inte har verkställts inom fem år från laga kraft.
daterule-no-time-bar = Rätten att ta ut avgift upphör fem år efter att överträdelsen upphörde, om inte en förhandsunderrättelse eller ett beslut kommer före dess.
daterule-no-appeal = Överklagandetiden är tre veckor från den dag då underrättelsen om beslutet nådde parten.
daterule-no-payment = Avgiften ska betalas inom fyra veckor från den dag då beslutet är slutligt.
daterule-no-costs = Kostnadsersättning ska begäras inom tre veckor från underrättelsen om det nya beslutet.

daterule-fi-time-bar = Ingen avgift senare än tio år efter överträdelsen, eller efter att en pågående överträdelse upphörde.
daterule-dk-time-bar = Preskriptionstiden är fem år. Vad som avbryter den har inte kontrollerats.

## Handläggningstiden i Norge

time-hook = Handläggningstiden kan vägas in som en annan förmildrande omständighet (artikel 83.2 k), mot bakgrund av artikel 6.1 i Europakonventionen och kravet på handläggning utan dröjsmål.
time-must-state = Datatilsynet måste i sina skäl ange hur handläggningstiden har bedömts.
time-clock = Tiden räknas från den dag då Datatilsynet först begärde ett yttrande.
time-resources = Brist på resurser godtas inte som förklaring, och att myndigheten ber om ursäkt räcker inte som gottgörelse.
time-complexity = Ett ärende som är enkelt i fakta och rättsfrågor får ta mindre tid.
time-idle = Perioder av overksamhet (liggetid) har betydelse, men den samlade tiden räknas även utan dem.
time-no-formula = Utfallet går från ingen verkan, över en lägre avgift, till att avgiften efterges. Det finns ingen formel.

## Förklaringen

stage-scope = Vilka regler som gäller
stage-gate = Om en avgift kan följa
stage-concurrence = Flera överträdelser
stage-ceiling = Lagens högsta belopp
stage-seriousness = Hur allvarligt det är
stage-size = Verksamhetens storlek
stage-factors = Övriga omständigheter
stage-proportion = Effektiv, proportionell och avskräckande avgift
stage-calculation = Den angivna beräkningen
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
verified-draft = bara läst i utkast

direction-mitigating = förmildrande
direction-neutral = neutral
direction-aggravating = försvårande
direction-not-assessed = inte bedömd

## Praxis och riktlinjer

practice-swedish-authorities = Svenska myndigheter, som andel av taket
practice-norwegian-public = Norska offentliga organ, i norska kronor

notcounted-earlier-law = Avgiften bestämdes enligt en äldre lag, och nivån är inte jämförbar.
notcounted-replayed = Det är samma ärende som prövas här.
notcounted-quashed = Avgiften var upphävd den dag som bedömningen avser.
notcounted-waived = Avgiften var eftergiven den dag som bedömningen avser.

standing-in-force = Riktlinjerna var antagna den dag som bedömningen avser.
standing-counterfactual = Riktlinjerna kom efter den dag som bedömningen avser och visas bara som jämförelse.
standing-no-method = Det finns ingen publicerad beräkningsmetod för den här lagen.

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
open-national-public-bodies = Om, och i vilken mån, det här landet tar ut avgift av myndigheter har inte kontrollerats, och inte heller vad som gäller för artiklarna 10 och 24.
open-national-procedure = Det här landets regler om preskription, överklagande och betalning har inte kontrollerats.
open-polish-culture = Statliga och lokala kulturinstitutioner har ett lägre tak i Polen. Beloppet har inte kontrollerats och används inte.
open-fi-appeal-time = Överklagandetiden i Finland har inte kontrollerats.
open-dk-guidance = Den danska vägledningen om böter har bara setts i delar och används inte.
open-ap-policy = Vilken kategori andra artiklar än de visade hörde till, vilken dag AP:s riktlinjer från 2019 upphörde och beloppen i riktlinjerna från 2023 för offentliga organ och privatpersoner har inte kontrollerats.
open-uk-table-b = Fyra av sju rader i tabell B har bara lästs i utkastet. ICO uppgav att metoden inte skulle ändras.
open-uk-procedure = Brittiska regler om preskription, överklagande och betalning har inte kontrollerats.
problem-fee-ground-not-read = Artikel 83 nämner inte den här regeln. Om landets egen lag ger avgift har inte kontrollerats.
problem-needs-turnover-rate = Omsättningen är i en valuta utan kurs här. Ange en kurs med dag nedan.
problem-group-below-own = Koncernens omsättning är lägre än företagets egen. Kontrollera båda.
problem-other-year = Räkenskapsåret är inte det före beslutet. Kontrollera året eller beslutsdagen.
problem-not-official-rate = Lagen föreskriver en annan kurs för beslutets år. Lämna tomt för att använda den.
problem-outside-band = Det ligger utanför spannet för den valda allvarlighetsgraden.
problem-outside-tier = Det ligger utanför spannet för den här omsättningen.
problem-no-such-conduct = Ingen överträdelse hör till den här behandlingen. Ta bort siffran, eller ange vad som hör dit.
problem-not-named = Överträdelsen finns inte bland dem som har angetts.
problem-not-settled = En beräkning kräver klara fakta: vad som står fast, om det är sammankopplat och vem som ska betala. Besvara det först.
