# Easier words for the path of a visitor, shown in place of the ordinary ones to who chooses them.

# What happened, and one question a page (path.ftl).
happened-hacked = datavirus som krev pengar, ein stolen pc, filer som alle kunne opne på nettet
happened-sent-wrong = eit brev, ein e-post, ei melding der alle ser alle adressene
happened-filmed = eit kamera, GPS i bilar, oversikter over kva dei tilsette gjer
happened-cookies = i ein nettbutikk, i ein app, for å telje besøk
situation-no-answer = Nokon fekk ikkje svar
situation-marketing = Uønskt reklame
happened-too-much = ein passkopi som ingen treng, e-posten til ein som har slutta
happened-wrong-data = ei gjeld som ikkje finst, to personar som er blanda saman
situation-not-told = Folk fekk ikkje god nok informasjon
happened-not-told = teksten om personvern manglar eller er vanskeleg å forstå
happened-late-notice = styresmakta fekk ikkje vite om ein lekkasje innan 72 timar
situation-processor = Leverandør utan avtale om personvern
happened-processor = ei teneste på nettet, eit lønskontor
happened-abroad = ei teneste på nettet i eit land med svakare personvern
ask-range = 8 av 10 slike gebyr: { $range }
ask-group = Verksemda er del av eit konsern. Bruk omsetnaden til heile konsernet.
hint-country = Er verksemda i fleire EØS-land? Vel landet med hovudkontoret i EØS. Er det ein privatperson? Vel landet der personen bur.
row-reach-neither = Tilbyr ikkje noko der og overvakar ingen der
hint-reach = Europa er her EU, Island, Liechtenstein, Noreg og Storbritannia.
hint-body = Ansvarleg er den som bestemmer kva opplysningane blir brukte til. For tilsette er det som regel arbeidsgivaren.
row-body-company = Privat selskap, samvirke eller enkeltpersonføretak
hint-purpose = Tryggleik, forsvar og kamp mot kriminalitet har eigne reglar.
row-purpose-law-enforcement = Kriminalitet, straffesaker, fengsel eller ro og orden
hint-household = Personvernreglane gjeld ikkje for reint privat bruk.
row-household-no = For jobb, firma, foreining eller liknande
hint-turnover = Omsetnaden er alt sal i heile verda, utan moms. Eit omtrentleg tal er nok.
hint-group-turnover = Selskapa i eit konsern høyrer saman. Tel alt sal i heile verda, utan moms. Eit omtrentleg tal er nok.
hint-data-kind = Passar fleire svar? Vel det siste av dei.
row-data-kind-close = Kvar nokon er, private meldingar, økonomi eller fødselsnummer
row-data-kind-special = Helse, tru, politikk, fagforeining, etnisk opphav, gen, sexliv eller kriminalitet
row-data-kind-biometric = Fingeravtrykk, ansikt eller stemme for å kjenne att folk
hint-activity = Vi bruker svaret til å finne liknande saker.

# How many people (people.ftl).
hint-people-number = Tel alle som nokon brukte, såg eller mista opplysningar om. Eit omtrentleg tal er nok.

# The page itself (page.ftl).
start-intro = Svar på nokre korte spørsmål. Det tek om lag 1 minutt. Du treng ikkje kunne jus. Svara dine blir verande på mobilen eller pc-en du bruker.
start-other-example = heile skjemaet, der du også kan velje regelen som er broten
start-scope = Den som bryt personvernreglane, kan få eit lovbrotsgebyr. Då må ein betale pengar. Vi seier ofte berre gebyr. Finesight gir eit overslag over gebyret. Overslaget gjeld personvernforordninga, også kalla GDPR, i EØS og Storbritannia. EØS er EU, Island, Liechtenstein og Noreg. For nokre land er fleire lover med. Dei gjeld informasjonskapslar, elektronisk reklame og kamp mot kriminalitet. Vi forklarer kvart steg og viser kjelda.
work-save-hint = Alle svara dine ligg i fila. Både folk og program kan lese henne. Fila blir laga på mobilen eller pc-en du bruker.
work-open-hint = Opne ei fil som du har lagra her. Ho kjem i staden for det som står på sida. Trykk «Angre» for å få det tilbake.
work-link-hint = Alle svara dine ligg i lenkja. Der ligg også svara i andre versjonar du har lagra. Den som får lenkja, kan lese svara. E-post, chat og loggen i nettlesaren kan ta vare på lenkja. Datamaskina bak nettstaden får ikkje sjå svara.
work-keep = Behald saka i denne nettlesaren
work-keep-hint = Utan dette valet forsvinn saka når du lukkar fana. Med valet kan andre som bruker denne nettlesaren, sjå saka. Vel «Slett alt» for å fjerne saka.
work-refused-not-a-case = Vi kan ikkje opne dette. Det er ikkje lagra av Finesight, eller det er skadd. Ingenting er endra.
work-not-kept = Nettlesaren lagrar ingenting for denne sida, eller har ikkje plass. Du har saka berre så lenge fana er open.
facts-read-unknown = Vi har notert «Veit ikkje».
facts-unmeasured = Svaret gir ingen skilnad vi kan måle i publiserte gebyr. Derfor endrar det ikkje overslaget.
error-number = Vi kan ikkje lese dette som eit tal: «{ $rest }».
error-ambiguous = Meiner du { $smaller } eller { $larger }? Skriv heile talet.
error-negative = Beløpet kan ikkje vere under 0.
error-wrong-way = Rekkjefølgja er feil. Skriv det lågaste først.
result-waiting = Svar på kvar, kven og kva formål. Då kjem resultatet her.
result-awaited = Vi reknar ut resultatet.
result-missing = Svara dine er tekne vare på. Men vi fekk ikkje henta reglane. Derfor er det ikkje noko resultat enno. Sida prøver igjen neste gong du gjer noko her.
result-part-missing = Denne delen av sida kom ikkje fram. Sida prøver igjen neste gong du gjer noko her.
result-assumed = Du har ikkje svart på dette. Vi går ut frå:
result-typical = Om det blir gebyr, er { $amount } eit typisk beløp.
result-half-eight = Halvparten av gebyra i slike saker ligg på { $half }. 8 av 10 ligg på { $range }.
result-half-all = Vi kjenner { $count } liknande vedtak. Halvparten av gebyra ligg på { $half }. Alle ligg på { $range }.
result-practice-few = { $count ->
    [0] Ingen liknande vedtak var kjende den dagen.
    [one] Vi kjenner 1 liknande vedtak. Det er for få til å vise eit spenn.
   *[other] Vi kjenner { $count } liknande vedtak. Det er for få til å vise eit spenn.
}
result-practice-none = Vi har ingen liknande vedtak å samanlikne med.
result-at-worst = Nokre spørsmål har du ikkje svart på. Tenk deg at alt dette tel mot deg. Då ville likevel 9 av 10 gebyr liggje under { $amount }.
result-practice-name = Vel regelen som er broten. Då ser du kor høge gebyra er i liknande saker.
result-practice-no-rate = Gebyra i liknande saker er i euro. Vi har ingen valutakurs her. Derfor kan vi ikkje samanlikne dei med det høgste beløpet.
result-practice-who = Gjeld det ei offentleg styresmakt eller ikkje? Gebyra i liknande saker kjem an på det.
result-guideline-later = Nyare retningsliner gir eit startbeløp på { $amount }. Vi viser det berre til samanlikning.
result-maximum-none = Vil du sjå det høgste beløpet? Vel ein regel som kan gi gebyr.
result-fee = Etter vurderinga som er lagd inn, er gebyret { $amount }.
result-fee-none = Etter vurderinga som er lagd inn, er rett nivå { $level }. Men gebyret fell bort etterpå. Det er ingenting å betale.
chart-practice = Gebyr i liknande saker, 8 av 10
chart-half = Halvparten i midten
report-half = Halvparten i midten
report-eight = 8 av 10
like-statistics = { $n } av dei liknande vedtaka hadde eit gebyr som ikkje var oppheva den dagen. Halvparten i midten ligg på { $middle }. Medianen er { $median }. Det er gebyret midt i rekkja. Beløpa er rekna om til euro, berre for å samanlikne.
like-within-estimate = Medianen ligg innanfor halvparten i midten i overslaget for denne saka: { $estimated }.
like-above-estimate = Medianen ligg over halvparten i midten i overslaget for denne saka: { $estimated }.
like-below-estimate = Medianen ligg under halvparten i midten i overslaget for denne saka: { $estimated }.
expected-heading = Slik reknar vi ut overslaget
expected-intro = Ein modell reknar ut kor mykje kvart svar aukar eller senkar gebyret. Modellen byggjer på { $coded } publiserte vedtak med gebyr. Han byggjer også på { $verified } vedtak som er lesne for dette verktøyet. Vedtaka går til og med { $year }. Nivået i kvart land byggjer også på { $tracked } publiserte gebyr. Har du ikkje svart på eit spørsmål? Då bruker vi eit snitt. Snittet er frå vedtak som heller ikkje seier noko om det.
expected-spread = 8 av 10 gebyr låg mellom { $low } og { $high } gonger det svara gir. Det gjeld { $n } vedtak.
reliable-coded = Vi prøvde overslaget på { $n } publiserte gebyr. Desse gebyra var ikkje med i utrekninga. { $held } av dei låg i spennet for 8 av 10. { $half } låg i spennet for halvparten i midten. Sjå på spennet for 8 av 10 når alt er kjent. Den øvre enden er då { $factor } gonger så høg som den nedre.
reliable-hidden = Vi prøvde også med berre land, type verksemd, brotne reglar og år. Då var tala { $held } og { $half }. Den øvre enden var då { $factor } gonger så høg som den nedre.
reliable-class = Type verksemd: { $class }. Her låg { $held } av { $n } gebyr i spennet for 8 av 10.
reliable-verified = Vi prøvde også { $n } saker som blei valde fordi dei er store. { $held } av dei låg i spennet for 8 av 10. Dei fleste av dei andre låg over. Ei sak med stor omtale kan koste meir enn dette.
reliable-country = { $country }: { $held } av { $n } gebyr låg i spennet for 8 av 10.
reliable-country-none = { $country }: Her er det for få gebyr å prøve. Derfor veit vi ikkje kor godt overslaget er.
reliable-communications = Vi prøvde også { $n } vedtak om informasjonskapslar eller reklame. Dei var ikkje med i utrekninga. { $held } av dei låg i spennet for 8 av 10.
ended-own = Dette gjeld publiserte vedtak om slike brot for { $country }. Om lag { $fee } enda med gebyr. Om lag { $reprimand } enda med berre irettesetjing eller åtvaring. Om lag { $order } enda med berre pålegg, altså ein ordre frå styresmakta. Om lag { $nothing } enda utan noko av dette.
ended-others = Dette gjeld publiserte vedtak om slike brot i andre land. Om lag { $fee } enda med gebyr. Om lag { $reprimand } enda med berre irettesetjing eller åtvaring. Om lag { $order } enda med berre pålegg, altså ein ordre frå styresmakta. Om lag { $nothing } enda utan noko av dette. Vedtaka seier ikkje korleis det er i dette landet ({ $country }).
ended-several = Dette gjeld publiserte vedtak om slike brot. Om lag { $fee } enda med gebyr. Om lag { $reprimand } enda med berre irettesetjing eller åtvaring. Om lag { $order } enda med berre pålegg, altså ein ordre frå styresmakta. Om lag { $nothing } enda utan noko av dette.
ended-rests = Dette byggjer på { $n } vedtak om same type ansvarlege der. Styresmaktene vel sjølve kva dei publiserer.
ended-tested = For reglane som er brotne, byggjer det på { $all } vedtak i alt. Tala viser berre publiserte vedtak der det blei funne brot. Dei viser ikkje kor sannsynleg eit gebyr er. Vi prøvde utrekninga på andre vedtak. Der var delen med gebyr i snitt { $error } prosentpoeng feil.
ended-appealed = Domstolar og klageorgan har vurdert { $n } av dei publiserte gebyra vi har lese. { $stood } blei ståande. { $cut } blei sette ned. { $fell } blei oppheva eller fall bort. Av alle desse kjenner vi { $reported } berre frå omtale hos andre.
ended-appealed-in = { $country }: { $n } av desse gebyra er derifrå. { $stood } blei ståande. { $cut } blei sette ned. { $fell } blei oppheva eller fall bort. Av alle desse kjenner vi { $reported } berre frå omtale hos andre.
limits-advice = Dette er eit overslag. Det er ikkje juridiske råd.
limits-damages = Ikkje med: erstatning, og tvangsmulkt for å presse fram endring.
limits-public = Arbeider du hos ei styresmakt? Ei utskrift kan bli offentleg. Då kan andre få sjå henne.
limits-language = Dei offisielle lovtekstene gjeld. Omsetjingane er våre eigne.
limits-version = Versjon { $version }, med reglane slik dei var { $law }. Nokre tekstar er frå ein eldre kopi. Dagen står i «Reglar og kjelder».
result-if-applies = Vi går ut frå at desse reglane gjeld. Resultatet blir annleis i desse tilfella:
result-no-fine = Reglane som gjeld her, kan ikkje gi gebyr.

# The result as a view of its own (outcome.ftl).
outcome-lead = Om det blir gebyr, er eit typisk gebyr
outcome-lead-fee = Etter vurderinga som er lagd inn, er gebyret
outcome-lead-most = Lova tillèt eit gebyr på høgst
outcome-lead-open = Kor høgt kan gebyret bli? Det kjem an på spørsmål du ikkje har svart på.
outcome-lead-nothing = Vel regelen som blei broten. Då kjem det eit beløp her.
outcome-start-later = Startbeløp etter nyare retningsliner: { $amount }
outcome-dots = Kvar prikk er 1 av 50 moglege gebyr i slike saker. Alle 50 er like sannsynlege. Prikkane i sterk farge er halvparten i midten. Dei og prikkane i veik farge er til saman 8 av 10. Dei tomme prikkane er resten.
outcome-dots-decisions = Kvar prikk er gebyret i eit liknande vedtak. Prikkane i sterk farge er halvparten i midten. Dei i veik farge er resten av spennet ovanfor.
outcome-tested = Vi prøvde overslaget på { $n } publiserte gebyr. Desse gebyra var ikkje med i utrekninga. { $held } av dei låg i spennet for 8 av 10.
outcome-whether = Blir det gebyr?
outcome-ended-more = Korleis vi prøvde tala, og kva som hende med gebyr etter klage
outcome-figure-fine = gebyr
outcome-taken = Dette går vi ut frå
outcome-taken-more = { $n ->
    [one] { $n } ting til
   *[other] { $n } ting til
}
outcome-narrower = Gjer spennet mindre
outcome-narrower-intro = Dette hjelper mest:
outcome-keep-more = Les dette først, og sjå andre måtar å lagre på
outcome-law-about = Kvart steg med regelen bak, og datoar

# Whether there is a fine, and what is taken for granted (results.ftl).
whether-excluded = Ut frå svara kan det ikkje bli gebyr.
whether-possible = Ut frå svara kan det bli gebyr. Men det er ikkje sikkert.
whether-likely = Ut frå svara er eit gebyr sannsynleg. Men det kjem aldri av seg sjølv.
whether-nothing = Vurderinga som er lagd inn, gir ikkje noko gebyr å betale.
assumed-subject = Saka gjeld bruk av personopplysningar. Ho gjeld ikkje informasjonskapslar, sporing på mobil eller pc, eller elektronisk reklame.
assumed-people-in = Du har ikkje valt land. Vi viser det som er likt i heile EØS.
assumed-own-authority = Ingenting gjer at saka blir verande hos styresmakta her. Saka verkar ikkje berre her i landet. Verksemda handla ikkje etter ei plikt i lova. Ho utførte heller ikkje ei oppgåve for fellesskapet.
assumed-economic = Den offentlege styresmakta driv ikkje næring her. Gjer ho det, blir den delen rekna som eit føretak. Då tel omsetnaden.
assumed-household = Om ein enkeltperson gjorde det, var det ikkje reint privat.
assumed-form = Opplysningane blei brukte digitalt, eller for hand i eit register.
assumed-expression = Det gjaldt ikkje journalistikk, kunst, litteratur eller akademiske ytringar.

# Why no rules apply, or may not (results.ftl, communications.ftl): right below “result-no-fine” and “result-if-applies”.
refusal-country-not-here = Verksemda held til utanfor EØS og Storbritannia. Ho tilbyr ikkje noko til folk der og overvakar dei ikkje. Då gjeld verken GDPR eller UK GDPR. Sjå lova i landet der verksemda høyrer til.
refusal-communications-not-read = Informasjonskapslar og elektronisk reklame har eigne reglar og gebyr i kvart land. Reglane i dette landet har vi ikkje lese. Finn lova i landet som gjennomfører direktiv 2002/58. Sjå også kven som fører tilsyn.
refusal-state-not-checked = Nasjonal tryggleik og forsvar har eigne reglar. Reglane i dette landet har vi ikkje lese. Derfor reknar vi ikkje ut noko. For andre formål er personvernreglane i landet med her.
refusal-enforcement-not-read = Nokre har kamp mot kriminalitet som oppgåve etter lova. For dei gjeld ei eiga lov i kvart land. Lova i dette landet har vi ikkje lese. Derfor reknar vi ikkje ut noko. EUR-Lex har ei liste over lovene etter direktiv (EU) 2016/680. Sjå i lova kva styresmakta kan vedta, og overfor kven.
refusal-lead-elsewhere = Hovudverksemda ligg i eit anna land. Styresmakta der leier saka. Vel det landet for å sjå reglane.
refusal-manual = Opplysningane blei behandla for hand. Dei er ikkje i noko register og skal ikkje inn i noko. Då gjeld ikkje GDPR, og kan heller ikkje gi gebyr. Andre reglar kan gjelde, til dømes om teieplikt.
refusal-household = GDPR gjeld ikkje for det ein enkeltperson gjer reint privat. Derfor kan GDPR ikkje gi gebyr her. Andre reglar kan gjelde.
unless-country-not-here = Kanskje verksemda ikkje tilbyr noko til folk i EØS eller Storbritannia. Kanskje ho heller ikkje overvakar dei. Då gjeld verken GDPR eller UK GDPR.
unless-swiss = Kanskje verksemda ikkje tilbyr noko til folk i EØS eller Storbritannia. Kanskje ho heller ikkje overvakar dei. Då gjeld den sveitsiske lova. Ho har ikkje noko slikt gebyr.
unless-communications-not-read = Gjeld det informasjonskapslar eller elektronisk reklame? Reglane om det i dette landet har vi ikkje lese.
unless-norwegian-communications = Gjeld det informasjonskapslar eller elektronisk reklame? Dei norske lovene om det har gebyr utan øvre grense.
unless-state-not-checked = Gjaldt det nasjonal tryggleik eller forsvar? Reglane om det i dette landet har vi ikkje lese.
unless-enforcement-not-read = Gjaldt det kamp mot kriminalitet? Og har verksemda det som oppgåve etter lova? Lova om det i dette landet har vi ikkje lese.
unless-enforcement-manual = Gjaldt det kamp mot kriminalitet, for hand og utan register? Då gjeld ikkje direktivet om kamp mot kriminalitet. Vi har ikkje lese om lova i landet går lenger.
unless-institutions-enforcement = Var det eit EU-organ som gjorde det i kampen mot kriminalitet? Reglane om det har vi ikkje lese.
unless-lead-elsewhere = Går saka over landegrenser, og ligg hovudverksemda i eit anna land? Då leier styresmakta der saka. Reglane i det landet gjeld.
unless-manual = Skjedde det for hand og ikkje i noko register? Då gjeld ikkje GDPR, og kan heller ikkje gi gebyr.
unless-household = Gjorde ein enkeltperson det, og var det reint privat? Då gjeld ikkje GDPR, og kan heller ikkje gi gebyr.

# What has to be said beside a result on cookies or marketing (communications_data.ftl).
caveat-communications-not-read = Informasjonskapslar og elektronisk reklame har ei anna lov i dette landet. Den lova har vi ikkje lese. Det du ser, gjeld berre bruken av opplysningane etter GDPR.
caveat-norwegian-communications = Informasjonskapslar og elektronisk reklame har andre lover i Noreg. Gebyra der har inga øvre grense. Dei har vi ikkje rekna ut. Det du ser, gjeld berre bruken av opplysningane etter GDPR.
caveat-communications-read = Informasjonskapslar og elektronisk reklame har andre lover og er ei eiga sak. Det du ser, gjeld berre bruken av opplysningane.
caveat-communications-estimate = Overslaget reknar brotet som eit brot på artikkel 6 i GDPR. Artikkelen gjeld bruk av opplysningar utan rettsleg grunnlag. Det er publisert for få gebyr etter slike lover. Overslaget held seg under det høgste beløpet i lova. Vi prøvde overslaget på vedtak. I Spania var gebyra rundt halvparten av overslaget eller mindre. I Frankrike og Italia var dei rundt dobbelt så høge eller meir.

# What to do now (todo.ftl).
todo-stop = Stopp det, og gjer skaden mindre.
todo-do-stop = Rett opp det du kan. Ta vare på loggar og meldingar. Dei er bevis.
todo-law-stop = Kva har du gjort for å gjere skaden mindre? Det tel med når eit gebyr blir bestemt.
todo-if-notify = Blei opplysningar også borte, eller fekk feil folk sjå dei? Meld frå til styresmakta innan 72 timar.
todo-do-notify = Send det du veit no. Send resten når du veit det.
todo-law-notify = Eit avvik er til dømes ein lekkasje. Avvik skal meldast utan unødig venting. Er det mogleg, skal det skje innan 72 timar. Tida går frå verksemda fekk vite om avviket. Er risiko for rettane og fridommane til folk lite truleg? Då gjeld ikkje plikta. Kjem meldinga etter 72 timar, må ein seie kvifor. Det som ikkje er kjent enno, kan ein sende seinare.
todo-law-notify-se = Eit avvik, til dømes ein lekkasje, skal meldast innan 72 timar. Sein eller manglande melding kan gi gebyr. I Sverige heiter det sanksjonsavgift.
todo-if-tell-controller = Blei opplysningar også borte, eller fekk feil folk sjå dei? Meld frå til verksemda du behandlar opplysningar for.
todo-do-tell-controller = Verksemda må melde vidare til styresmakta. Ho har dårleg tid.
todo-law-tell-controller = Ein databehandlar behandlar opplysningar for ei anna verksemd. Får databehandlaren vite om eit avvik, skal verksemda få melding. Det skal skje utan unødig venting. Eit avvik er til dømes ein lekkasje.
todo-tell-people = Er det alvorleg for dei det gjeld? Sei frå til dei.
todo-do-tell-people = Fortel med enkle ord kva som hende. Fortel også kva dei sjølve kan gjere.
todo-law-tell-people = Eit avvik er til dømes ein lekkasje. Det kan gi høg risiko for rettane og fridommane til folk. Er det sannsynleg, skal dei få vite om avviket. Det skal skje utan unødig venting.
todo-log = Skriv det inn i lista over avvik.
todo-do-log = Skriv kva som hende, kva det førte til, og kva du gjorde.
todo-law-log = Alle avvik skal skrivast ned, også dei som ikkje blir melde. Då kan styresmakta kontrollere dei. Eit avvik er til dømes ein lekkasje.
todo-law-answer-request = Personen skal få svar utan unødig venting, og innan 1 månad. Er krava mange eller vanskelege, kan det ta 2 månader til. Då må personen få vite kvifor innan den første månaden.
todo-law-answer-request-uk = Personen skal få svar utan unødig venting, og i tide. Sidan 5. februar 2026 seier ein eigen regel korleis månaden blir rekna. Vi har ikkje lese regelen. Derfor reknar vi ikkje ut nokon siste dag.
todo-do-answer-authority = Hald fristen i brevet. Treng du meir tid? Be om det før fristen er ute.
todo-law-answer-authority = Styresmakta kan krevje all informasjon ho treng til oppgåvene sine. Den som blir spurd, skal samarbeide.
lever-silence = Den som saka gjeld, kan ha rett til ikkje å svare. Styresmakta skal opplyse om det.
todo-appeal = Er du usamd? Klag i tide.
todo-do-appeal = Noter dagen du får eit vedtak. Tida til å klage er kort.
todo-more-letter = Lova, og ein tekst du kan kopiere
todo-more-deadline = Fristen, lova, og ein tekst du kan kopiere
todo-effect = Kva om det også blir funne brot på denne plikta? Då er eit typisk gebyr { $change } i overslaget.
todo-unmeasured = Lova legg vekt på desse tiltaka. Men vi kan ikkje måle at dei gir lågare gebyr i publiserte saker. Brot på ei plikt kan gi høgare gebyr.
todo-ends-day = Dei 72 timane er ute { $day }. Klokkeslettet er det same som då du fekk vite om det. Netter, helger og heilagdagar tel med.
todo-ended = Fristen er ute. Meld frå no likevel. Sei kvifor det er seint.
todo-received = Når fekk du meldinga frå personen?
todo-answer-by = Svar innan { $day }. Treng du tid til { $longer }? Då må personen få vite kvifor i løpet av den første månaden.
dates-not-moved = Fell den siste dagen på ei helg eller ein heilagdag? Vi har ikkje lese nokon regel om det. Derfor har vi ikkje flytt dagen.
todo-calendar-notify = Dei 72 timane er ute: meld frå om avviket
todo-calendar-answer = Siste dag for å svare personen

# Words beside every result (notices.ftl).
notice-estimate = Dette er eit overslag. Det er ikkje juridiske råd.

# What is said of an answer (questions.ftl).
statement-purpose-other = Formålet var ikkje offentleg orden, nasjonal tryggleik, forsvar eller kamp mot kriminalitet.
statement-role-controller = Verksemda bestemte kva opplysningane skulle brukast til, og korleis.
statement-cross-border-domestic = Bruken av opplysningane gjekk ikkje over landegrenser i EØS.
statement-linked-linked = Brota gjaldt same bruk av opplysningane, eller bruk som heng saman.
statement-reach-offers = Verksemda tilbyr varer eller tenester til folk der.
