# Easier words for the path of a visitor, shown in place of the ordinary ones to who chooses them.

# path.ftl
happened-hacked = ett virus som låser filer, en stulen dator, filer som låg öppna på nätet
happened-sent-wrong = ett brev, ett mejl, ett utskick där alla adresser syns
happened-filmed = en kamera, gps i bilar, program som följer vad anställda gör
happened-cookies = i en webbutik, i en app, för att räkna besök
happened-no-answer = någon ville se, rätta eller ta bort sina uppgifter
happened-no-ground = en bild på nätet, uppgifter som används till något nytt, fingeravtryck för att stämpla in
situation-marketing = Oönskad reklam
situation-wrong-data = Uppgifter som är fel eller inte stämmer längre
happened-wrong-data = en skuld som inte finns, två personer som har blandats ihop
situation-not-told = Människor fick inte veta tillräckligt
happened-not-told = texten om hur uppgifterna används saknas eller är svår att förstå
happened-late-notice = myndigheten fick inte veta om en läcka inom 72 timmar
situation-processor = Inget avtal om uppgifterna med en leverantör
happened-processor = en tjänst på nätet, en lönebyrå
happened-abroad = en tjänst på nätet i ett land med svagare skydd
ask-range = 8 av 10 sådana avgifter: { $range }
ask-group = Verksamheten hör till en koncern, en grupp företag. Räkna hela koncernen.
hint-country = EES är EU, Norge, Island och Liechtenstein. I flera EES-länder? Välj landet med huvudkontoret i EES. Privatperson? Välj landet där personen bor.
row-reach-neither = Erbjuder inget där och övervakar ingen där
hint-reach = Med Europa menar vi EES och Storbritannien.
hint-people-in = Vi menar dem som uppgifterna gäller.
hint-body = Ansvarig är den som bestämmer vad uppgifterna används till. Var det en anställd? Då är oftast arbetsgivaren ansvarig.
row-body-public-company = Bolag som staten, en region eller en kommun äger
row-body-person = En privatperson, till exempel en granne
hint-purpose = När myndigheter arbetar mot brott gäller särskilda regler. Det gör det också för landets säkerhet och försvar.
row-purpose-law-enforcement = Arbete mot brott, eller med åtal, straff eller allmän ordning
hint-household = Dataskyddsreglerna gäller inte för rent privat användning.
path-turnover = Hur mycket sålde verksamheten för förra året?
hint-turnover = Räkna försäljningen i hela världen, utan moms. Den kallas omsättning. En ungefärlig siffra räcker.
path-group-turnover = Hur mycket sålde hela koncernen för förra året?
hint-group-turnover = Räkna försäljningen i hela världen, utan moms. Den kallas omsättning. En ungefärlig siffra räcker.
hint-data-kind = Stämmer flera svar? Välj det av dem som står längst ned.
row-data-kind-close = Var någon är, privata meddelanden, ekonomi eller personnummer
row-data-kind-special = Hälsa, tro, politik, fackförening, etniskt ursprung, gener, sexliv eller brott
row-data-kind-biometric = Fingeravtryck, ansikte eller röst för att känna igen människor
hint-activity = Med svaret kan vi hitta liknande ärenden.

# people.ftl
hint-people-number = Räkna alla som det gällde. Deras uppgifter användes, visades för någon eller försvann. En gissning räcker.
people-not-a-number = Hur många personer? Skriv ett helt tal från 1 till 10{ "\u00A0" }000{ "\u00A0" }000{ "\u00A0" }000.

# page.ftl
start-heading = Vad kan det kosta att bryta mot dataskyddsreglerna?
start-intro = Svara på några korta frågor. Det tar ungefär 1 minut. Du behöver inte kunna lagarna. Dina svar stannar i din dator eller telefon.
start-other-example = hela formuläret, även för dig som vet vilken regel det gäller
start-scope = Den som bryter mot dataskyddsreglerna kan få betala en sanktionsavgift. En myndighet eller domstol beslutar om den. Finesight uppskattar hur hög den kan bli. Reglerna heter GDPR och gäller i EU, Norge, Island, Liechtenstein och Storbritannien. För några länder räknar Finesight även med andra lagar. De handlar om kakor, elektronisk reklam och myndigheters arbete mot brott. Vi förklarar varje steg och visar källan.
work-save-hint = Alla dina svar finns i filen. Både människor och datorprogram kan läsa den. Filen skapas i din dator eller telefon.
work-open-hint = Öppna en fil som du har sparat här. Den ersätter det som finns på sidan. Välj ”Ångra” om du vill ha tillbaka det.
work-link-hint = Alla dina svar finns i länken. Även versioner som du har sparat för att jämföra finns där. Den som får länken kan läsa svaren. Länken kan bli kvar i mejl, chattar och webbläsarens historik. Webbplatsens server får inte se svaren.
work-keep = Behåll i datorn eller telefonen
work-keep-hint = Då finns ärendet kvar. Annars försvinner det när du stänger fliken. Andra som använder samma webbläsare kan se ärendet. Det kan de tills du rensar allt.
work-refused-not-a-case = Det här går inte att öppna. Det är inte sparat i Finesight, eller så är det skadat. Ingenting har ändrats.
work-opened-other = Ärendet har öppnats. Det gjordes med version { $made } och reglerna den { $law }. Det här är version { $here } med reglerna den { $ours }. Siffrorna kan därför vara olika.
work-not-kept = Webbläsaren kan inte spara ärendet. Den sparar inget för sidan, eller så saknas plats. Ärendet finns bara kvar medan fliken är öppen.
facts-read-unknown = Det räknas som ”Vet inte”.
error-number = Sidan kan inte läsa det här som ett tal: ”{ $rest }”.
error-ambiguous = Det här kan betyda { $smaller } eller { $larger }. Skriv ut hela talet.
error-too-large = Så stora belopp kan sidan inte räkna med.
error-negative = Ett belopp kan inte vara mindre än 0.
error-wrong-way = De två värdena står i fel ordning. Byt plats på dem.
result-waiting = Välj först land, vem som är ansvarig och vad uppgifterna användes till. Då visas ett resultat här.
result-awaited = Sidan räknar ut resultatet.
result-missing = Det finns inget resultat ännu. Sidan kunde inte hämta reglerna. Dina svar finns kvar. Sidan försöker igen nästa gång du gör något här.
result-part-awaited = Sidan hämtar den här delen.
result-part-missing = Sidan kunde inte hämta den här delen. Sidan försöker igen nästa gång du gör något här.
result-assumed = Du har inte svarat på det här. Vi antar:
result-typical = En typisk sanktionsavgift är { $amount }, om det blir någon.
result-half-eight = Hälften av avgifterna i ärenden som det här ligger på { $half }. 8 av 10 ligger på { $range }.
result-half-all = I de { $count } kända liknande besluten ligger hälften av avgifterna på { $half }. Alla ligger på { $range }.
result-practice-few = { $count ->
    [0] Inget liknande beslut var känt den dag som bedömningen gäller.
    [one] Vi känner till 1 liknande beslut. Det är för få att jämföra med.
   *[other] Vi känner till { $count } liknande beslut. Det är för få att jämföra med.
}
result-at-worst = Tänk dig att allt som du inte har svarat på talar emot dig. Även då skulle 9 av 10 avgifter ligga under { $amount }.
result-practice-name = Välj vilken regel som bröts. Då visas avgifterna i liknande ärenden.
result-practice-no-rate = Avgifterna i liknande ärenden är i euro. Vi har ingen växelkurs. Därför kan vi inte jämföra dem med det högsta beloppet här.
result-practice-who = Är det en myndighet? Det avgör vilka beslut vi kan jämföra med.
result-maximum-none = Välj en regel som kan leda till sanktionsavgift. Då visas det högsta beloppet.
result-fee = Med bedömningen som är ifylld blir sanktionsavgiften { $amount }.
result-fee-none = Med bedömningen som är ifylld är rätt nivå { $level }. Men avgiften faller sedan bort. Inget ska betalas.
result-may-end = Kanske blir det ingen sanktionsavgift alls.
chart-practice = Liknande avgifter, 8 av 10
expected-heading = Så gör vi uppskattningen
expected-intro = En modell räknar ut hur mycket varje svar höjer eller sänker avgiften. Modellen bygger på { $coded } publicerade beslut med sanktionsavgift. Den bygger också på { $verified } beslut som vi har läst. Besluten är från { $year } eller tidigare. Nivån i varje land bygger också på { $tracked } publicerade avgifter. Saknas ett svar räknar modellen med ett genomsnitt. Det kommer från beslut som inte säger något om frågan.
ended-own = Sådana regler har brutits förut. Så slutade de publicerade besluten från { $country }. Ungefär { $fee } gav sanktionsavgift. Ungefär { $reprimand } gav bara varning eller reprimand. En reprimand är kritik. Ungefär { $order } gav bara föreläggande. Det är krav från myndigheten. Ungefär { $nothing } gav inget av detta.
ended-others = I andra länder har sådana regler brutits förut. Så slutade de publicerade besluten där. Ungefär { $fee } gav sanktionsavgift. Ungefär { $reprimand } gav bara varning eller reprimand. En reprimand är kritik. Ungefär { $order } gav bara föreläggande. Det är krav från myndigheten. Ungefär { $nothing } gav inget av detta. Besluten säger inget om { $country }.
ended-several = Sådana regler har brutits förut. Så slutade de publicerade besluten. Ungefär { $fee } gav sanktionsavgift. Ungefär { $reprimand } gav bara varning eller reprimand. En reprimand är kritik. Ungefär { $order } gav bara föreläggande. Det är krav från myndigheten. Ungefär { $nothing } gav inget av detta.
ended-rests = Siffrorna bygger på { $n } beslut om samma slags organisation. Myndigheterna väljer själva vad de publicerar.
ended-tested = Vilka regler som bröts har också betydelse. Den betydelsen bygger på sammanlagt { $all } beslut. I alla besluten hade någon brutit mot en regel. Därför säger siffrorna inte hur stor risken är. Vi har testat siffrorna på andra beslut. Andelen med sanktionsavgift blev då i genomsnitt { $error } procentenheter fel.
ended-appealed = Domstolar och andra har prövat { $n } publicerade avgifter som vi har läst om. { $stood } stod fast, { $cut } blev lägre och { $fell } togs bort. För { $reported } av dem bygger det på vad andra har skrivit.
ended-appealed-in = Från { $country } kommer { $n }: { $stood } stod fast, { $cut } blev lägre och { $fell } togs bort. För { $reported } av dem bygger det på vad andra har skrivit.
ended-appealed-left = Av en avgift som blev lägre var det typiskt { $left } kvar.
ended-appealed-months = Det sista beslutet kom typiskt { $months } månader efter det första. Det gäller { $n } ärenden med kända datum.
limits-advice = Resultatet är en uppskattning. Det är inte råd från en jurist.
limits-damages = Ingår inte: skadestånd, och vite om du inte följer ett krav.
limits-public = Hos en myndighet kan andra få rätt att läsa en utskrift.
limits-language = De officiella lagtexterna gäller. Översättningarna har vi gjort själva.
limits-version = Det här är version { $version }. Reglerna är de som gällde den { $law }. Några texter läste vi i en äldre kopia. Vilken dag kopian är från står i Regler och källor.

# outcome.ftl
outcome-lead = Det kan bli en sanktionsavgift. En typisk avgift är
outcome-lead-fee = Med bedömningen som är ifylld blir sanktionsavgiften
outcome-lead-open = Några frågor saknar svar. De avgör hur hög sanktionsavgiften kan bli.
outcome-lead-nothing = Välj vilken regel som bröts. Då visas ett belopp här.
outcome-dots = Prickarna är 50 lika troliga avgifter i ärenden som det här. Prickarna i stark färg är den mellersta hälften. De och prickarna i svag färg är tillsammans 8 av 10. De tomma är lägre eller högre än så.
outcome-dots-decisions = Varje prick är ett liknande beslut. Prickarna i stark färg är den mellersta hälften. Prickarna i svag färg är resten av spannet ovan.
outcome-tested = Vi har testat uppskattningen på { $n } publicerade avgifter. Modellen hade inte sett dem förut. { $held } av dem låg inom spannet för 8 av 10.
outcome-ended-more = Mer om siffrorna, och hur det gick när någon överklagade
outcome-figure-less = bara kritik, varning eller krav från myndigheten
outcome-taken = Det här antar vi
outcome-taken-more = { $n ->
    [one] { $n } sak till som vi antar
   *[other] { $n } saker till som vi antar
}
outcome-narrower = Gör uppskattningen mer exakt
outcome-narrower-intro = Svaren på de här frågorna betyder mest:
outcome-law-about = Varje steg, med regel och datum
outcome-change-about = Vad som hjälper, vad du måste göra och vad som inte har betydelse
outcome-keep-more = Läs det här först, och se andra sätt att spara

# results.ftl
whether-excluded = Med de här svaren kan det inte bli någon sanktionsavgift.
whether-possible = Med de här svaren kan det bli en sanktionsavgift. Det är inte säkert.
whether-likely = Med de här svaren är en sanktionsavgift trolig. Den kommer aldrig automatiskt.
whether-nothing = Med bedömningen som är ifylld finns ingen sanktionsavgift att betala.
assumed-subject = Det gäller hur personuppgifter har använts. Det gäller inte kakor, spårning i telefoner och liknande, eller elektronisk reklam.
assumed-people-in = Inget land är valt. Sidan visar bara det som är lika i hela EES.
assumed-own-authority = Myndigheten här har inget skäl att behålla ärendet. Det som hände rör inte bara det här landet. Ingen lag krävde att uppgifterna användes. Det var inte heller en uppgift av allmänt intresse.
assumed-economic = Myndigheten erbjöd inte varor eller tjänster så som ett företag gör. Annars räknas den som ett företag i den delen. Då räknas också omsättningen.
assumed-household = Gjorde en privatperson det? Då var det varken rent privat eller för hushållet.
assumed-form = Uppgifterna användes med dator eller liknande, eller på papper i ett register.
assumed-expression = Det gällde inte journalistik, konst eller litteratur. Det gällde inte heller akademiskt skapande.
refusal-household = Det blir ingen sanktionsavgift enligt GDPR. GDPR gäller inte det som en privatperson gör rent privat eller i sitt hushåll. Andra regler kan gälla.
refusal-country-not-here = Verksamheten finns utanför EES och Storbritannien. Den erbjuder inga varor eller tjänster till människor där. Den övervakar dem inte heller. Då gäller varken GDPR eller UK GDPR. Se lagen i det egna landet.
refusal-communications-not-read = Kakor och elektronisk reklam har egna regler och avgifter i varje land. Det här landets regler har vi inte läst. De bygger på EU:s direktiv 2002/58/EG. Se landets lag, och vilken myndighet som har tillsyn.
refusal-state-not-checked = Landets säkerhet och försvar har egna regler. De reglerna har vi inte läst för det här landet. Därför räknar vi inte ut något. Användes uppgifterna till något annat? Då finns landets dataskyddsregler här.
refusal-enforcement-not-read = När myndigheter arbetar mot brott gäller en egen lag i varje land. Den bygger på EU:s direktiv 2016/680. Det här landets lag har vi inte läst. Därför räknar vi inte ut något. Webbplatsen EUR-Lex har en lista över lagarna. Se där vad tillsynsmyndigheten får besluta, och mot vem.
unless-household = Gjorde en privatperson det rent privat eller i sitt hushåll? Då gäller inte GDPR. Det kan inte bli någon sanktionsavgift enligt GDPR.
unless-manual = Användes uppgifterna för hand och inte i något register? Då gäller inte GDPR. Det kan inte bli någon sanktionsavgift enligt GDPR.
unless-lead-elsewhere = Gäller användningen flera länder i EES, och finns huvudkontoret i ett annat land? Då leder det landets myndighet ärendet. Då gäller det landets regler.
unless-country-not-here = Erbjuder verksamheten inga varor eller tjänster i EES eller Storbritannien? Övervakar den inte heller människor där? Då gäller varken GDPR eller UK GDPR.
unless-communications-not-read = Gäller det kakor eller elektronisk reklam? Det här landets regler om det har vi inte läst.
unless-state-not-checked = Gällde det landets säkerhet eller försvar? Det här landets regler om det har vi inte läst.
unless-enforcement-not-read = Gällde det en myndighets arbete mot brott? Det här landets lag om det har vi inte läst.

# todo.ftl
todo-stop = Stoppa det som pågår. Minska skadan.
todo-do-stop = Rätta till det du kan. Spara loggar och meddelanden. De kan bli bevis.
todo-law-stop = Har du gjort något för att minska skadan? Det vägs in när en sanktionsavgift bestäms.
todo-notify = Anmäl det som hände till myndigheten inom 72 timmar.
todo-if-notify = Har uppgifter också kommit ut? Anmäl det till myndigheten inom 72 timmar.
todo-do-notify = Skicka det du vet nu. Skicka resten när du vet mer.
todo-law-notify = En personuppgiftsincident är till exempel att uppgifter läcker eller försvinner. Du ska anmäla den till myndigheten utan att vänta i onödan. Gör det inom 72 timmar, om det är möjligt. Tiden börjar när du får veta det. Är det osannolikt med en risk för människors rättigheter och friheter? Då behöver du inte anmäla. Anmäler du senare? Skriv då varför. Det som saknas får du skicka efteråt.
todo-law-notify-se = En personuppgiftsincident är till exempel att uppgifter läcker eller försvinner. Du ska anmäla den inom 72 timmar. En sen anmälan, eller ingen alls, kan leda till sanktionsavgift.
todo-tell-controller = Berätta genast för organisationen som du sköter uppgifter åt.
todo-if-tell-controller = Har uppgifter också kommit ut? Berätta genast för organisationen som du sköter uppgifter åt.
todo-do-tell-controller = Organisationen måste anmäla det till myndigheten. Den har ont om tid.
todo-law-tell-controller = Du sköter uppgifter åt en annan organisation. Då är du personuppgiftsbiträde. Har uppgifter läckt eller försvunnit? Då ska du berätta det för organisationen. Vänta inte i onödan när du har fått veta det.
todo-tell-people = Kan det bli allvarligt för någon? Berätta då för dem det gäller.
todo-do-tell-people = Skriv enkelt vad som har hänt. Skriv också vad de själva kan göra.
todo-law-tell-people = Är det troligt med hög risk för människors rättigheter och friheter? Då ska de som uppgifterna gäller få veta vad som har hänt. Vänta inte i onödan.
todo-log = Skriv upp det som hände i din lista över incidenter.
todo-do-log = Skriv vad som hände, vad det ledde till och vad du gjorde.
todo-law-log = Du ska skriva upp varje personuppgiftsincident, till exempel en läcka. Gör det även om du inte anmäler den. Då kan myndigheten kontrollera att du har följt reglerna.
todo-answer-request = Svara personen nu.
todo-do-answer-request = Ett sent svar är bättre än inget. Skriv vad du gör. Säger du nej? Skriv då varför.
todo-law-answer-request = Svara på begäran utan att vänta i onödan, och inom 1 månad. Månaden räknas från att begäran kom in. Är begäran svår, eller har du fått många? Då får du ta 2 månader till, om det behövs. Du måste då säga varför till personen inom den första månaden.
todo-law-answer-request-uk = Svara på begäran i tid, utan att vänta i onödan. Sedan den 5 februari 2026 säger en egen regel hur månaden räknas. Den har vi inte läst. Därför räknar vi inte ut någon sista dag.
todo-do-answer-authority = Svara inom den tid som står i brevet. Är tiden för kort? Be om mer tid innan den är slut.
todo-law-answer-authority = Myndigheten får begära all information som den behöver för sitt arbete. Den som får frågan ska samarbeta.
todo-appeal = Är du inte nöjd med ett beslut? Överklaga i tid.
todo-do-appeal = Att överklaga är att be om en ny prövning. Tiden är kort. Skriv upp vilken dag du får beslutet.
todo-more-letter = Lagen och en text att kopiera
todo-more-deadline = Tiden, lagen och en text att kopiera
todo-effect = Kanske blir slutsatsen att även den här regeln bröts. Då är en typisk avgift { $change }, enligt uppskattningen.
todo-unmeasured = Vi kan inte se i publicerade beslut att avgiften blir lägre av sådana åtgärder. Lagen säger ändå att de ska vägas in. Den som bryter mot en skyldighet kan få en högre avgift.
todo-ends = De 72 timmarna är slut den { $moment }. Även nätter, helger och helgdagar räknas.
todo-ends-day = De 72 timmarna är slut den { $day }. Klockslaget är samma som när du fick veta det. Även nätter, helger och helgdagar räknas.
todo-ended = Tiden är slut. Anmäl ändå. Skriv varför anmälan är sen.
todo-answer-by = Svara senast den { $day }. Du får vänta till den { $longer } bara om det behövs. Du måste då säga varför till personen inom den första månaden.
todo-no-such-hour = Den tiden finns inte. Skriv till exempel 10.20.

# outlook.ftl
lever-silence = Den som ärendet gäller kan ha rätt att inte svara. Det kallas rätt att tiga. Myndigheten ska berätta om den rätten.

# notices.ftl
notice-estimate = Det här är en uppskattning. Det är inte råd från en jurist.

# questions.ftl
question-country = I vilket land finns verksamheten?
option-body-public-authority = Myndighet, även i en kommun eller region
option-purpose-national-security = Landets säkerhet, Säkerhetspolisens arbete
question-turnover = Hur mycket sålde verksamheten för i hela världen året före beslutet?
question-group-turnover = Hur mycket sålde hela koncernen för i hela världen året före beslutet?
question-fault = Var det med vilje eller av oaktsamhet?
statement-purpose-other = Uppgifterna användes inte för myndigheters arbete mot brott, allmän ordning, landets säkerhet eller försvar.
statement-role-controller = Verksamheten bestämde varför och hur uppgifterna användes.
statement-cross-border-domestic = Användningen gällde inte flera länder i EES.
statement-linked-linked = Det som bröt mot reglerna gällde samma användning, eller hörde ihop.
statement-reach-offers = Verksamheten erbjuder varor eller tjänster till människor där.

# page.ftl, once more
result-if-applies = Resultatet bygger på att de här reglerna gäller. I de här fallen blir det annorlunda:
result-no-fine = Med de regler som gäller kan det inte bli någon sanktionsavgift.

# communications_data.ftl
caveat-communications-not-read = Kakor och elektronisk reklam har en egen lag i det här landet. Den lagen har vi inte läst. Resultatet gäller bara hur uppgifterna användes, enligt GDPR.
caveat-norwegian-communications = Kakor och elektronisk reklam har egna lagar i Norge. Avgifterna i dem har inget högsta belopp. För dem räknar vi inte ut något. Resultatet gäller bara hur uppgifterna användes, enligt GDPR.
caveat-communications-estimate = Uppskattningen räknar som om en annan regel bröts, artikel 6 i GDPR. För få avgifter enligt sådana lagar har publicerats. Uppskattningen är aldrig högre än lagens högsta belopp. Vi har testat den på publicerade beslut. I Spanien var avgifterna ungefär hälften av uppskattningen eller mindre. I Frankrike och Italien var de ungefär dubbelt så höga eller mer.
caveat-communications-read = Kakor och elektronisk reklam har egna lagar och är ett eget ärende. Resultatet gäller bara hur uppgifterna användes.
