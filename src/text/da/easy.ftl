# Easier words for the path of a visitor, shown in place of the ordinary ones to who chooses them.

# What happened, and one question on each page.

happened-hacked = en hacker, en stjålet computer, filer, som alle kunne se på nettet
happened-sent-wrong = et brev, en e-mail, en e-mail til mange, hvor alle adresser kan ses
situation-looked = Ansatte kiggede, hvor de ikke måtte
happened-filmed = et kamera, GPS i biler, et program, der følger de ansatte
happened-cookies = i en webshop, i en app, til at tælle besøg
situation-no-answer = Nogen bad om noget og fik ikke svar
happened-no-answer = at se, rette eller slette sine oplysninger
happened-no-ground = et billede på nettet, oplysninger brugt til noget andet, fingeraftryk til at måle arbejdstid
situation-marketing = Uønsket reklame
happened-too-much = en kopi af et pas uden grund, mailboksen efter en, der er stoppet
situation-wrong-data = Forkerte eller for gamle oplysninger
happened-wrong-data = en gæld, der ikke findes, 2 personer, der er byttet om
situation-not-told = Folk har ikke fået nok at vide
happened-not-told = teksten om brug af oplysninger mangler eller er svær at forstå
situation-late-notice = Sikkerhedsbrud anmeldt for sent eller aldrig
happened-late-notice = myndigheden fik ikke besked om et læk inden for 72 timer
situation-processor = Ingen aftale om data med en leverandør
happened-processor = et firma, der gemmer filer på nettet, et lønbureau
happened-abroad = filer gemt på nettet i et land, der beskytter oplysninger dårligere
ask-range = 8 ud af 10 af den slags bøder: { $range }
ask-group = Organisationen er i en gruppe firmaer, en koncern. Brug koncernens omsætning.
path-country = Hvilket land ligger organisationen i?
hint-country = Er den i flere EØS-lande? Vælg landet med hovedkontoret i EØS. Er det en privatperson? Vælg landet, hvor personen bor. EØS er EU, Norge, Island og Liechtenstein.
hint-reach = Europa er her EU, Norge, Island, Liechtenstein og Storbritannien.
hint-people-in = De berørte er dem, oplysningerne handler om. Vælg landet, hvor de bor.
hint-body = Det er den, der bestemmer, hvad oplysningerne bruges til. Gjorde en ansat det? Så er det som regel arbejdsgiveren.
row-body-public-company = Firma, som staten eller en kommune ejer
row-body-company = Privat firma, også med kun 1 ejer, eller andelsselskab
option-body-association = Forening, fond eller andet, der ikke skal tjene penge
path-purpose = Hvilken slags arbejde var det?
hint-purpose = Arbejde mod kriminalitet har særlige regler. Det har landets sikkerhed og forsvar også.
row-purpose-other = Andet, for eksempel kunder, ansatte, skole, sundhed
row-purpose-law-enforcement = Ro og orden, straffesager, fængsler eller arbejde mod kriminalitet
hint-household = Reglerne om personoplysninger gælder ikke for helt privat brug.
row-household-personal = Kun i familien eller blandt venner
row-household-published = Alle kunne se det, for eksempel på en hjemmeside
row-household-no = Til arbejde, et firma, en forening eller lignende
hint-turnover = Omsætning er alt salg i hele verden, uden moms. Det behøver ikke være helt præcist.
hint-group-turnover = En koncern er et firma og de firmaer, det styrer. Tæl alt salg i hele verden, uden moms. Det behøver ikke være helt præcist.
path-data-kind = Hvilken slags oplysninger var det?
hint-data-kind = Passer flere? Vælg den sidste af dem.
row-data-kind-close = Hvor en person er, private beskeder, økonomi eller cpr-nummer
row-data-kind-special = Helbred, tro, politik, fagforening, etnisk baggrund, gener, sexliv eller kriminalitet
hint-activity = Så kan vi sammenligne med lignende sager.

# How many people.

hint-people-number = Oplysninger blev brugt, set eller mistet. Tæl alle, de handler om. Et gæt er nok.
people-not-a-number = Skriv et helt tal fra 1 til 10.000.000.000.

# The page itself.

start-heading = Hvad kan brud på reglerne om personoplysninger koste?
start-intro = Svar på nogle få korte spørgsmål. Det tager cirka 1 minut. Du behøver ikke kende loven. Dine svar bliver på denne enhed, altså telefonen eller computeren.
start-other-example = hele skemaet, hvor du også selv kan vælge reglen
start-scope = Den, der bryder reglerne om personoplysninger, kan få en bøde. En myndighed eller en domstol bestemmer bøden. Finesight giver et estimat, altså et bud på bøden. Reglerne hedder GDPR og gælder i EØS og Storbritannien. EØS er EU, Norge, Island og Liechtenstein. For nogle lande er også andre love med. De handler om cookies, elektronisk reklame og arbejde mod kriminalitet. Vi forklarer hvert trin og viser kilden.
work-save-hint = Alle dine svar er i filen. Både mennesker og programmer kan læse den. Filen bliver lavet på denne enhed.
work-open-hint = Åbn en fil, som du har gemt her. Den erstatter alt på siden. Med »Fortryd« får du det tilbage.
work-link-hint = Alle dine svar er i linket. Det gælder også svar i udgaver, du har gemt til sammenligning. Den, der får linket, kan læse svarene. E-mail, chat og browseren kan gemme linket. Serveren bag denne hjemmeside ser ikke svarene.
work-keep-hint = Ellers er dine svar væk, når du lukker fanen. Hvis du gemmer dem, kan alle, der bruger denne browser, se dem. Det kan de, indtil du sletter alt.
work-refused-not-a-case = Filen er ikke gemt af Finesight, eller den er ødelagt. Intet er ændret.
work-not-kept = Browseren kan ikke gemme dine svar. Den gemmer intet for denne side, eller den mangler plads. Du har kun dine svar, så længe fanen er åben.
facts-read-unknown = Du har svaret »Ved ikke«.
error-number = Vi kan ikke læse dette som et tal: »{ $rest }«.
error-ambiguous = Det kan betyde { $smaller } eller { $larger }. Skriv hele tallet.
error-too-large = Tallet er for stort. Skriv et mindre tal.
error-negative = Et beløb kan ikke være mindre end 0.
error-wrong-way = Tallene står omvendt. Skriv det mindste først.
result-waiting = Vælg land, hvem der er ansvarlig, og hvilken slags arbejde det var. Så kommer resultatet her.
result-awaited = Vi regner resultatet ud.
result-missing = Siden kunne ikke hente reglerne. Derfor er der endnu ikke noget resultat. Dine svar er her stadig. Siden prøver igen, næste gang du gør noget her.
result-part-missing = Siden kunne ikke hente denne del. Den prøver igen, næste gang du gør noget her.
result-assumed = Du har ikke svaret på dette. Vi går ud fra:
result-typical = En typisk bøde er på { $amount }, hvis der kommer en bøde.
result-half-eight = Halvdelen af bøderne i sager som denne er på { $half }. 8 ud af 10 bøder er på { $range }.
result-half-all = Vi kender { $count } lignende afgørelser. I halvdelen af dem er bøden på { $half }. I dem alle er den på { $range }.
result-practice-few =
    { $count ->
        [0] Ingen lignende afgørelser var kendt den dag.
        [one] Vi kender 1 lignende afgørelse. Det er for lidt til at sige, hvor store bøder er.
       *[other] Vi kender { $count } lignende afgørelser. Det er for få til at sige, hvor store bøder er.
    }
result-practice-none = Vi har ingen lignende afgørelser at sammenligne med.
result-at-worst = Noget har du ikke svaret på. Måske taler det hele imod dig. Selv da ville 9 ud af 10 bøder ligge under { $amount }.
result-practice-name = Vælg den regel, der er brudt. Så ser du bøder i lignende sager.
result-practice-no-rate = Lignende bøder er i euro. Vi kender ingen kurs til at regne dem om. Derfor kan vi ikke sammenligne dem med det, loven højst tillader her.
result-practice-who = Er det en offentlig myndighed? Bøderne i lignende sager afhænger af det.
result-maximum-none = Vælg en regel, der kan give en bøde. Så ser du, hvad loven højst tillader.
chart-practice = Bøder i lignende sager, 8 ud af 10
expected-heading = Sådan laver vi estimatet
expected-intro = En model regner ud, hvad hvert svar betyder for bøden. Den bygger på { $coded } offentliggjorte afgørelser med en bøde. Den bygger også på { $verified } afgørelser, der er læst til dette værktøj. Afgørelserne går til og med { $year }. Vi bruger også { $tracked } offentliggjorte bøder til at sammenligne landene. Har du ikke svaret på et spørgsmål? Så bruger vi et gennemsnit. Det kommer fra afgørelser, der heller ikke oplyste svaret.
ended-own = Sådan endte offentliggjorte afgørelser i { $country } om den slags brud på reglerne. Cirka { $fee } endte med en bøde. Cirka { $reprimand } endte kun med kritik eller en advarsel. Cirka { $order } endte kun med et påbud, altså en ordre. Cirka { $nothing } endte uden noget af dette.
ended-others = Sådan endte offentliggjorte afgørelser i andre lande om den slags brud på reglerne. Cirka { $fee } endte med en bøde. Cirka { $reprimand } endte kun med kritik eller en advarsel. Cirka { $order } endte kun med et påbud, altså en ordre. Cirka { $nothing } endte uden noget af dette. Tallene viser ikke, hvordan det er i { $country }.
ended-several = Sådan endte offentliggjorte afgørelser om den slags brud på reglerne. Cirka { $fee } endte med en bøde. Cirka { $reprimand } endte kun med kritik eller en advarsel. Cirka { $order } endte kun med et påbud, altså en ordre. Cirka { $nothing } endte uden noget af dette.
ended-rests = Det bygger på { $n } afgørelser om den slags ansvarlige dér. Myndighederne vælger selv, hvad de offentliggør.
ended-tested = Hvad de brudte regler betyder, bygger på { $all } afgørelser i alt. Tallene er kun andele af offentliggjorte afgørelser, hvor en regel var brudt. De viser ikke, hvor sandsynlig en bøde er. Vi har prøvet tallene på afgørelser, der ikke var med i beregningen. Andelen med bøde var i gennemsnit { $error } procentpoint forkert.
ended-appealed = Domstole og andre, man kan klage til, har taget stilling til { $n } bøder. Det er bøder, vi har læst til dette værktøj. { $stood } blev ikke ændret, og { $cut } blev lavere. { $fell } faldt helt væk. { $reported } af disse afgørelser kender vi kun fra andres omtale.
ended-appealed-in = I { $country } gælder det { $n } bøder. { $stood } blev ikke ændret, og { $cut } blev lavere. { $fell } faldt helt væk. { $reported } af disse afgørelser kender vi kun fra andres omtale.
ended-appealed-left = Når en bøde blev lavere, var der typisk { $left } tilbage.
ended-appealed-months = Typisk var klagen afgjort { $months } måneder efter afgørelsen. Det bygger på { $n } sager med kendte datoer.
limits-advice = Dette er et estimat. Det er ikke råd fra en jurist.
limits-damages = Erstatning er ikke regnet med. Bøder, der skal tvinge nogen til noget, er heller ikke med.
limits-public = Hos en myndighed kan andre få ret til at se en udskrift.
limits-language = De officielle lovtekster gælder. Oversættelserne er vores egne.
limits-version = Dette er udgave { $version }. Lovene er, som de var den { $law }. Nogle tekster har vi læst i en ældre kopi. Dagen står i »Regler og kilder«.
limits-old = Vi læste disse love for mere end 1 år siden. Det, der er ændret siden, er ikke med. Se efter en nyere udgave.

# The result as a view of its own.

outcome-lead-fee = Med den vurdering, der er skrevet ind, er bøden
outcome-lead-open = Vi ved endnu ikke, hvor høj bøden kan blive. Det afhænger af svar, der mangler.
outcome-lead-nothing = Vælg den regel, der blev brudt. Så kommer der et beløb her.
outcome-start = Startbeløb efter retningslinjerne: { $amount }
outcome-picture = { $n } bøder på en skala fra cirka { $low } til cirka { $high }.
outcome-dots = De 50 prikker er lige sandsynlige bøder i sager som denne. De i stærk farve er den midterste halvdel. De i svag farve er resten af de 8 ud af 10. Prikker med kun en kant ligger udenfor.
outcome-dots-decisions = Hver prik er en lignende afgørelse. De i stærk farve er den midterste halvdel. De i svag farve er resten af intervallet ovenfor.
outcome-tested = Vi har prøvet estimatet på { $n } offentliggjorte bøder. Det kendte dem ikke på forhånd. { $held } af dem lå i intervallet for 8 ud af 10.
outcome-whether = Kommer der en bøde?
outcome-ended-more = Hvordan vi har prøvet tallene, og hvad klager og retssager ændrede
outcome-narrower-intro = Disse svar ville hjælpe mest:
outcome-taken = Det går vi ud fra
outcome-taken-more =
    { $n ->
        [one] { $n } ting mere, som vi går ud fra
       *[other] { $n } ting mere, som vi går ud fra
    }
outcome-law-about = Hvert trin, reglen bag det og datoer
outcome-keep-more = Vigtigt at vide, og andre måder at gemme på

# What the result says.

whether-excluded = Med disse svar kan der ikke komme en bøde.
whether-possible = Med disse svar kan der komme en bøde. Det er ikke sikkert.
whether-likely = Med disse svar er en bøde sandsynlig. Men den kommer aldrig automatisk.
whether-nothing = Med den vurdering, der er skrevet ind, skal ingen bøde betales.
assumed-subject = Det handler om, hvordan personoplysninger blev brugt. Det handler ikke om cookies, sporing på enheder eller elektronisk reklame.
assumed-people-in = Du har ikke valgt et land. Derfor ser du kun det, der er ens i hele EØS.
assumed-own-authority = Der er ingen grund til, at sagen bliver hos myndigheden her. Virkningen er ikke kun lokal. Det skete ikke på grund af en pligt i loven. Det var heller ikke en opgave for samfundet.
assumed-economic = Den offentlige myndighed handlede ikke som en virksomhed på et marked. Hvis den gjorde, er den en virksomhed i den del. Så tæller omsætningen.
assumed-household = Gjorde en enkelt person det? Så var det ikke helt privat.
assumed-form = Det skete automatisk, for eksempel på en computer. Eller det skete i hånden i et register, for eksempel et kartotek.
assumed-expression = Det var ikke journalistik, kunst, litteratur eller akademisk arbejde.

# What to do now.

todo-do-stop = Ret det, du kan. Gem beskeder og computerens logfiler som bevis.
todo-law-stop = Har du gjort noget for at begrænse skaden? Det bliver taget med, når en bøde bliver bestemt.
todo-if-notify = Er oplysninger også sluppet ud? Anmeld bruddet til myndigheden inden for 72 timer.
todo-do-notify = Send det, du ved nu. Send resten, når du ved det.
todo-law-notify = Et sikkerhedsbrud er for eksempel, at oplysninger er lækket eller mistet. Den dataansvarlige skal anmelde det til myndigheden. Det er den, der bestemmer, hvad oplysningerne bruges til. Er det dig? Så må du ikke vente længere end nødvendigt. Anmeld om muligt senest 72 timer efter, at du blev opmærksom på bruddet. Er det usandsynligt, at bruddet er en risiko for menneskers rettigheder og friheder? Så behøver du ikke anmelde det. Hvis du anmelder senere, skal du skrive hvorfor. Det, du ikke ved endnu, kan du sende bagefter.
todo-law-notify-se = Et sikkerhedsbrud er for eksempel et læk. Du skal anmelde det inden for 72 timer. Hvis det sker for sent eller aldrig, kan det give en bøde.
todo-tell-controller = Fortæl det straks til den organisation, du håndterer oplysninger for.
todo-if-tell-controller = Er oplysninger også sluppet ud? Fortæl det til den organisation, du håndterer oplysninger for.
todo-do-tell-controller = Organisationen skal anmelde bruddet til myndigheden. Den har kort tid.
todo-law-tell-controller = Du håndterer oplysninger for en anden. Så er du databehandler, og den anden er dataansvarlig. Er du opmærksom på et sikkerhedsbrud? Så skal du fortælle den dataansvarlige det. Du må ikke vente længere end nødvendigt.
todo-tell-people = Fortæl det til de berørte, hvis det er alvorligt for dem.
todo-do-tell-people = Fortæl klart, hvad der skete. Fortæl også, hvad de selv kan gøre.
todo-law-tell-people = Giver bruddet sandsynligvis en høj risiko for menneskers rettigheder og friheder? Så skal du fortælle de berørte om det. Du må ikke vente længere end nødvendigt.
todo-log = Skriv det i din liste over brud.
todo-do-log = Skriv, hvad der skete, hvad det førte til, og hvad du gjorde.
todo-law-log = Du skal skrive alle sikkerhedsbrud ned. Det gælder også dem, du ikke anmelder. Så kan myndigheden kontrollere det.
todo-do-answer-request = Et sent svar er bedre end intet svar. Skriv, hvad du gør. Eller skriv, hvorfor du ikke gør det.
todo-law-answer-request = En anmodning er for eksempel et ønske om at se sine oplysninger. Du skal svare senest 1 måned efter, at du fik den. Du må ikke vente længere end nødvendigt. Er der mange anmodninger, eller er de svære? Så kan du om nødvendigt bruge 2 måneder mere. Men du skal fortælle personen hvorfor inden for den første måned.
todo-law-answer-request-uk = Du skal svare til tiden. Du må ikke vente længere end nødvendigt. Siden 5. februar 2026 siger en særlig regel, hvordan fristen på en måned bliver regnet. Vi har ikke læst den. Derfor viser vi ingen sidste dag.
todo-do-answer-authority = Overhold fristen i brevet. Er den for kort? Så bed om mere tid, før den slutter.
todo-law-answer-authority = Myndigheden kan kræve alle oplysninger, den har brug for til sit arbejde. Den, der bliver spurgt, skal som regel samarbejde.
lever-silence = Måske har du ret til ikke at udtale dig. Myndigheden skal fortælle om den ret.
todo-do-appeal = Skriv ned, hvilken dag du får en afgørelse. Fristen er kort.
todo-more-letter = Loven og en tekst, du kan kopiere
todo-more-deadline = Fristen, loven og en tekst, du kan kopiere
todo-effect = Måske viser det sig, at denne pligt også er brudt. Så er en typisk bøde { $change } efter estimatet.
todo-unmeasured = I offentliggjorte afgørelser kan vi ikke måle, at disse skridt gør bøden lavere. Efter loven tæller de alligevel. Hvis du bryder en pligt, kan bøden blive højere.
todo-ends = De 72 timer slutter { $moment }. Nætter, weekender og helligdage tæller med.
todo-ends-day = De 72 timer slutter { $day }. Det er på det klokkeslæt, hvor du blev opmærksom på bruddet. Nætter, weekender og helligdage tæller med.
todo-ended = Tiden er gået. Anmeld bruddet nu alligevel. Skriv, hvorfor det sker for sent.
todo-received = Hvornår fik du anmodningen?
todo-answer-by = Svar senest { $day }. Du kan kun vente til { $longer }, hvis du fortæller personen hvorfor. Det skal du gøre inden for den første måned.
dates-not-moved = Måske er en sidste dag en weekend eller helligdag. Vi har ikke læst nogen regel om det. Derfor er dagen ikke flyttet.
todo-no-such-hour = Den tid findes ikke. Skriv for eksempel 10.20.

# Words beside every result.

notice-estimate = Dette er et estimat. Det er ikke råd fra en jurist.

# What is taken for granted.

statement-purpose-other = Formålet var ikke ro og orden, landets sikkerhed, forsvar eller arbejde mod kriminalitet.
statement-role-controller = Organisationen bestemte, hvad oplysningerne skulle bruges til, og hvordan.
statement-cross-border-domestic = Brugen af oplysningerne gik ikke på tværs af lande i EØS.
statement-linked-linked = Overtrædelserne handlede om samme brug af oplysninger eller brug, der hænger sammen.

# Which rules apply.

result-if-applies = Resultatet passer, hvis disse regler gælder. I disse tilfælde er det anderledes:
result-no-fine = Efter de regler, der gælder, kan der ikke komme en bøde.
refusal-country-not-here = Organisationen ligger uden for EØS og Storbritannien. Den tilbyder ikke noget der og overvåger ingen der. Derfor gælder GDPR ikke, heller ikke den britiske. Se loven i organisationens eget land.
refusal-communications-not-read = Cookies og elektronisk reklame har egne regler og egne bøder i hvert land. Dette lands regler har vi ikke læst. Se landets lov efter EU-direktiv 2002/58. Se også, hvem der kontrollerer den.
refusal-state-not-checked = Landets sikkerhed og forsvar har egne regler. Dette lands regler har vi ikke læst. Derfor regner vi ikke noget ud. Til andre formål er reglerne om personoplysninger med her.
refusal-enforcement-not-read = Arbejde mod kriminalitet har en særlig lov i hvert land. Den gælder for dem, der har opgaven efter loven. Dette lands lov har vi ikke læst. Derfor regner vi ikke noget ud. EUR-Lex har en liste over landenes love efter EU-direktiv 2016/680. Se der, hvad myndigheden kan gøre, og over for hvem.
refusal-lead-elsewhere = Hovedkontoret i EØS ligger i et andet land. Myndigheden dér leder sagen. Vælg det land for at se dets regler.
refusal-manual = Der kan ikke komme en bøde efter GDPR. GDPR gælder ikke, når oplysninger bruges i hånden og ikke skal i et register. Andre regler kan gælde, for eksempel om tavshedspligt.
refusal-household = Der kan ikke komme en bøde efter GDPR. GDPR gælder ikke, når en person gør noget helt privat eller i familien. Andre regler kan gælde.
unless-country-not-here = Tilbyder organisationen ikke folk noget i EØS eller Storbritannien? Og overvåger den dem heller ikke? Så gælder GDPR ikke, heller ikke den britiske.
unless-communications-not-read = Handler det om cookies eller elektronisk reklame? Landets regler om det har vi ikke læst.
unless-state-not-checked = Skete det for landets sikkerhed eller forsvar? Landets regler om det har vi ikke læst.
unless-enforcement-not-read = Skete det i arbejde mod kriminalitet? Og har organisationen den opgave efter loven? Landets lov om det har vi ikke læst.
unless-lead-elsewhere = Går brugen af oplysninger på tværs af lande i EØS? Og ligger hovedkontoret i et andet land? Så leder myndigheden dér sagen. Det lands regler gælder.
unless-manual = Skete det i hånden og uden et register? Så gælder GDPR ikke. Der kan ikke komme en bøde efter GDPR.
unless-household = Gjorde en person det helt privat eller i familien? Så gælder GDPR ikke. Der kan ikke komme en bøde efter GDPR.

# What has to be said with a result about cookies and advertising.

caveat-communications-not-read = Cookies og elektronisk reklame i sig selv hører under en anden lov i dette land. Den har vi ikke læst. Resultatet gælder kun brugen af oplysningerne efter GDPR.
caveat-norwegian-communications = Cookies og elektronisk reklame i sig selv hører under andre love i Norge. De har et overtrædelsesgebyr uden et højeste beløb. Det regner vi ikke ud. Resultatet gælder kun brugen af oplysningerne efter GDPR.
caveat-communications-read = Cookies og elektronisk reklame i sig selv hører under andre love. Det er en sag for sig. Resultatet gælder kun brugen af oplysningerne.
caveat-communications-estimate = Der er offentliggjort for få bøder efter den slags love. Derfor regner estimatet, som om oplysninger er brugt uden lovlig grund efter GDPR. Det bliver inden for det, denne lov højst tillader. Vi har prøvet det på afgørelser. I Spanien var bøderne cirka halvdelen af estimatet eller mindre. I Frankrig og Italien var de cirka dobbelt så høje eller mere.
reliable-communications = Vi har prøvet modellen på { $n } afgørelser om cookies eller reklame. Den kendte dem ikke på forhånd. { $held } af dem lå i intervallet for 8 ud af 10.
