# Easier words for the path of a visitor, shown in place of the ordinary ones to who chooses them.

# path.ftl: what happened.

happened-hacked = virus som låser filer, en stjålet pc, filer åpne for alle på nettet
happened-sent-wrong = et brev, en e-post, en melding der alle ser alle adressene
happened-filmed = et kamera, GPS i biler, et program som følger med på de ansatte
happened-cookies = cookies i en nettbutikk, i en app, for å telle besøk
situation-no-answer = Noen fikk ikke svar
situation-marketing = Uønsket reklame
happened-too-much = en kopi av passet uten grunn, e-posten til en som har sluttet
happened-wrong-data = en gjeld som ikke finnes, to personer som ble blandet sammen
situation-not-told = Folk fikk ikke god nok informasjon
happened-not-told = teksten om personvern mangler eller er vanskelig å forstå
situation-late-notice = Sikkerhetsbrudd meldt for sent eller aldri
happened-late-notice = tilsynsmyndigheten fikk ikke vite om en lekkasje innen 72 timer
happened-processor = lagring i skyen, et lønnskontor
happened-abroad = lagring i et land med svakere personvern

# path.ftl: one question a page.

ask-range = 8 av 10 slike gebyrer: { $range }
ask-group = Virksomheten er i et konsern: Bruk omsetningen til hele konsernet
hint-country = Er virksomheten i flere EØS-land? Velg landet der hovedkontoret i EØS ligger. Er det en privatperson? Velg landet der personen bor. EØS er EU, Island, Liechtenstein og Norge.
row-reach-neither = Tilbyr ikke noe der og overvåker ingen der
question-people-in = I hvilket land er personene det gjelder?
hint-people-in = Velg landet der disse personene bor.
hint-body = Det er den som bestemmer hva opplysningene brukes til. Gjorde en ansatt det? Da er det som regel arbeidsgiveren.
row-body-public-company = Selskap som staten eller en kommune eier
row-body-company = Privat selskap, samvirke eller enkeltpersonforetak
row-body-person = En privatperson, for eksempel en nabo
hint-purpose = Det er egne regler for forsvar, landets sikkerhet og arbeid mot kriminalitet.
row-purpose-law-enforcement = Straffesaker, fengsel, ro og orden eller arbeid mot kriminalitet
hint-household = Personvernreglene gjelder ikke for helt privat bruk.
row-household-no = For jobb, firma, en forening eller lignende
hint-turnover = Omsetning er alt salg i hele verden, uten moms. Et omtrentlig tall er nok.
hint-group-turnover = I et konsern styrer ett selskap de andre. Tell salg i hele verden, uten moms. Et omtrentlig tall er nok.
hint-data-kind = Passer flere? Velg det som står lengst ned.
row-data-kind-close = Hvor noen er, private meldinger, økonomi eller fødselsnummer
row-data-kind-special = Helse, tro, politikk, fagforening, etnisk bakgrunn, gener, sexliv eller kriminalitet
row-data-kind-biometric = Fingeravtrykk, ansikt eller stemme brukt til å kjenne igjen folk
hint-activity = Vi bruker svaret til å finne lignende saker.

# people.ftl

hint-people-number = Tell alle som opplysningene gjelder. Opplysningene kan være brukt, sett av andre eller mistet. Et omtrentlig tall er nok.
people-not-a-number = Skriv et helt tall fra 1 til 10{ "\u00A0" }000{ "\u00A0" }000{ "\u00A0" }000.

# page.ftl: the first page, and a case as a file or a link.

start-heading = Hva kan det koste å bryte personvernreglene?
start-intro = Svar på noen få korte spørsmål. Det tar omtrent 1 minutt. Du trenger ikke å kunne jus. Svarene dine blir på denne mobilen eller pc-en.
start-other-example = hele skjemaet, der du også kan velge hvilken regel det gjelder
start-scope = Den som bryter personvernreglene, kan få et overtredelsesgebyr. Det er penger som må betales. Vi sier bare gebyr. En tilsynsmyndighet, for eksempel Datatilsynet, eller en domstol bestemmer det. Finesight anslår gebyret etter GDPR i EØS og Storbritannia. For noen land tar vi med lover om informasjonskapsler, elektronisk reklame og arbeid mot kriminalitet. Vi forklarer hvert trinn og viser kilden.
work-save-hint = Alle svarene dine er i filen. Både mennesker og programmer kan lese den. Filen blir laget på denne mobilen eller pc-en.
work-open-hint = Velg en fil som du har lagret herfra. Den erstatter det som står på siden. Trykk «Angre» for å få det gamle tilbake.
work-link-hint = Alle svarene dine er i lenken. Der er også versjonene du har lagret for å sammenligne. Alle som får lenken, kan lese svarene. E-post, chat og loggen i nettleseren kan ta vare på lenken. Serveren til dette nettstedet får ikke se svarene.
work-keep = Behold på mobilen eller pc-en
work-keep-hint = Uten dette valget forsvinner saken når du lukker fanen. Med valget kan andre som bruker denne nettleseren, se saken. Det gjelder til du sletter alt.
work-refused-not-a-case = Filen eller lenken er ikke en lagret sak fra Finesight, eller den er skadet. Ingenting er endret.
work-not-kept = Nettleseren lagrer ikke noe for denne siden, eller den har ikke plass. Saken finnes bare mens fanen er åpen.

# page.ftl: what was typed.

facts-read-unknown = Vi leste svaret som «vet ikke».
error-empty = Skriv et beløp, eller velg «Vet ikke».
error-number = Vi kan ikke lese dette som et tall: «{ $rest }».
error-ambiguous = Dette kan bety { $smaller } eller { $larger }. Skriv hele tallet.
error-negative = Beløpet kan ikke være mindre enn 0.
error-wrong-way = De to verdiene står i feil rekkefølge. Bytt om på dem.

# page.ftl: the result.

result-waiting = Vi må vite hvor virksomheten holder til. Vi må også vite hvem som er ansvarlig, og hva formålet var. Da kommer resultatet her.
result-awaited = Vi regner ut resultatet.
result-missing = Vi fikk ikke hentet reglene. Derfor er det ikke noe resultat ennå. Svarene dine er tatt vare på. Siden prøver igjen neste gang du gjør noe her.
result-part-missing = Vi fikk ikke hentet denne delen av siden. Siden prøver igjen neste gang du gjør noe her.
result-assumed = Dette har du ikke svart på. Vi går ut fra:
result-typical = Hvis det blir gebyr, er { $amount } et typisk beløp.
result-half-eight = Halvparten av gebyrene i slike saker er på { $half }. 8 av 10 er på { $range }.
result-half-all = { $count } lignende saker er kjent. Halvparten av gebyrene er på { $half }. Alle er på { $range }.
result-practice-few =
    { $count ->
        [0] Ingen lignende saker var kjent den dagen.
        [one] Bare 1 lignende sak er kjent. Det er for lite til å vise et spenn.
       *[other] { $count } lignende saker er kjent. Det er for få til å vise et spenn.
    }
result-practice-none = Vi har ingen lignende saker å sammenligne med.
result-at-worst = Tenk deg at alt du ikke har svart på, teller mot deg. Også da ville 9 av 10 gebyrer være lavere enn { $amount }.
result-practice-name = Velg hvilken regel som er brutt. Da kan du se gebyrene i lignende saker.
result-practice-no-rate = Gebyrene i lignende saker er i euro. Vi har ingen valutakurs. Derfor kan vi ikke sammenligne dem med det høyeste beløpet her.
result-practice-who = Gjelder det en offentlig myndighet? Gebyrene i lignende saker avhenger av det.
result-maximum = Det høyeste loven tillater, er { $amount }.
result-maximum-none = Velg en regel som kan føre til gebyr. Da ser du det høyeste beløpet.
result-may-end = Saken kan også ende uten gebyr.
result-share = Det er { $share } av det høyeste beløpet.

# page.ftl: the chart, and what the estimate rests on.

chart-practice = Lignende gebyrer, 8 av 10
chart-maximum = Det høyeste beløpet
expected-heading = Slik regner vi ut anslaget
expected-intro = En modell regner ut hvor mye hvert svar øker eller senker gebyret. Den bygger på { $coded } publiserte vedtak med gebyr. Den bygger også på { $verified } vedtak som er lest for dette verktøyet. Vedtakene går til og med { $year }. Nivået i hvert land bygger også på { $tracked } publiserte gebyrer. Har du ikke svart på et spørsmål? Da teller det som et gjennomsnitt. Gjennomsnittet er av vedtak som ikke sa noe om det.
ended-own = Dette er publiserte vedtak fra { $country } om slike brudd. Av dem endte om lag { $fee } med gebyr. { $reprimand } endte bare med advarsel eller irettesettelse. { $order } endte bare med pålegg. { $nothing } endte uten noe av dette. En irettesettelse er kritikk. Et pålegg er en ordre.
ended-others = Vedtakene viser ikke hvordan det er i dette landet ({ $country }). Derfor viser vi publiserte vedtak om slike brudd i andre land. Av dem endte om lag { $fee } med gebyr. { $reprimand } endte bare med advarsel eller irettesettelse. { $order } endte bare med pålegg. { $nothing } endte uten noe av dette. En irettesettelse er kritikk. Et pålegg er en ordre.
ended-several = Det er publisert vedtak om slike brudd. Av dem endte om lag { $fee } med gebyr. { $reprimand } endte bare med advarsel eller irettesettelse. { $order } endte bare med pålegg. { $nothing } endte uten noe av dette. En irettesettelse er kritikk. Et pålegg er en ordre.
ended-rests = Tallene bygger på { $n } vedtak om samme type ansvarlige. Et vedtak er en avgjørelse. Myndighetene velger selv hva de publiserer.
ended-tested = Det som gjelder de brutte reglene, bygger på { $all } vedtak i alt. I alle disse vedtakene var en regel brutt. Derfor er tallene bare andeler av publiserte vedtak. De viser ikke hvor sannsynlig et gebyr er. Vi prøvde metoden på vedtak som ikke var med. Andelen med gebyr var da { $error } prosentpoeng feil i gjennomsnitt.
ended-appealed = Domstoler og klageinstanser har vurdert { $n } av de publiserte gebyrene som vi har lest. { $stood } ble stående. { $cut } ble satt ned. { $fell } ble opphevet eller falt bort. Av alle disse kjenner vi { $reported } bare fra andres omtale.
ended-appealed-in = Tallet for { $country } er { $n }. { $stood } ble stående. { $cut } ble satt ned. { $fell } ble opphevet eller falt bort. Av alle disse kjenner vi { $reported } bare fra andres omtale.
ended-appealed-left = Når et gebyr ble satt ned, sto typisk { $left } igjen.
ended-appealed-months = Den siste avgjørelsen kom typisk { $months } måneder etter vedtaket. Det gjelder { $n } saker med kjente datoer.

# page.ftl: what to keep in mind.

limits-advice = Dette er et anslag. Vi gir ikke juridiske råd.
limits-damages = Erstatning er ikke med. Tvangsmulkt for å presse fram noe er heller ikke med.
limits-public = Jobber du hos en myndighet? Da kan en utskrift bli et offentlig dokument.
limits-language = Det er de offisielle lovtekstene som gjelder. Oversettelsene er våre egne.
limits-version = Dette er versjon { $version }. Lovene er lest slik de var { $law }. Noen tekster er lest i en eldre kopi. Datoen står i «Regler og kilder».

# outcome.ftl

outcome-lead = Hvis det blir gebyr, er et typisk beløp
outcome-lead-fee = Etter vurderingen som er lagt inn, er gebyret
outcome-lead-most = Loven tillater et gebyr på høyst
outcome-lead-open = Noen spørsmål er ikke besvart ennå. De avgjør hvor høyt gebyret kan bli.
outcome-lead-nothing = Velg hvilken regel som ble brutt. Da kommer det et beløp her.
outcome-picture = Bildet viser { $n } gebyrer, fra om lag { $low } til om lag { $high }.
outcome-dots = Hver prikk er 1 av 50 like sannsynlige gebyrer i slike saker. Prikkene i sterk farge er den midterste halvdelen. De og prikkene i svak farge er til sammen 8 av 10. Prikkene med bare omriss ligger utenfor.
outcome-dots-decisions = Hver prikk er en lignende sak. Prikkene i sterk farge er den midterste halvdelen. De og prikkene i svak farge viser spennet ovenfor.
outcome-tested = Vi prøvde anslaget på { $n } publiserte gebyrer. Anslaget bygger ikke på dem. { $held } av dem lå i spennet for 8 av 10.
outcome-ended-more = Hvordan vi prøvde tallene, og hva som skjedde etter klage
outcome-figure-fine = gebyr
outcome-figure-less = bare kritikk, advarsel eller ordre
outcome-taken = Dette går vi ut fra
outcome-taken-more = { $n ->
    [one] { $n } ting til
   *[other] { $n } ting til
}
outcome-narrower = Gjør anslaget mer presist
outcome-narrower-intro = Disse svarene hjelper mest:
outcome-keep-more = Viktig å vite, og flere måter å lagre og dele på
outcome-cases-about = Sakene som ligner mest, og hva de endte med
outcome-law-about = Hvert trinn, med lovregel og datoer
outcome-effects-intro = En søyle mot høyre øker et typisk gebyr. En søyle mot venstre senker det. ×1 betyr ingen endring.

# results.ftl

whether-excluded = Ut fra svarene kan det ikke bli gebyr.
whether-possible = Ut fra svarene kan det bli gebyr. Det er ikke sikkert.
whether-likely = Ut fra svarene er et gebyr sannsynlig. Det kommer likevel aldri automatisk.
whether-nothing = Etter vurderingen som er lagt inn, skal det ikke betales gebyr.
assumed-subject = Saken gjelder hvordan personopplysninger er brukt. Den gjelder ikke informasjonskapsler, elektronisk reklame eller sporing på pc, mobil og lignende.
assumed-people-in = Du har ikke valgt land. Vi viser bare det som er likt i hele EØS.
assumed-own-authority = Ingenting gjør at saken skal bli hos tilsynsmyndigheten her. Virkningen er ikke bare lokal. Bruken av opplysningene bygger ikke på en plikt i loven. Den bygger heller ikke på en oppgave til nytte for alle.
assumed-economic = Den offentlige myndigheten tilbød ikke varer eller tjenester i et marked. Hvis den gjorde det, regnes den som et foretak for den delen. Da teller omsetningen.
assumed-household = Hvis en enkeltperson gjorde det, var det ikke helt privat.
assumed-form = Opplysningene ble brukt på pc, mobil, kamera eller lignende. Hvis det skjedde for hånd, var de i et register.
assumed-expression = Det gjaldt ikke journalistikk, kunst, litteratur eller akademiske ytringer.

# todo.ftl

todo-stop = Stopp det, og begrens skaden.
todo-do-stop = Rett opp det du kan. Ta vare på logger og meldinger som bevis.
todo-law-stop = Har du gjort noe for å begrense skaden? Det teller når et gebyr blir bestemt.
todo-if-notify = Kom opplysninger også på avveie? Meld fra til tilsynsmyndigheten innen 72 timer.
todo-do-notify = Send det du vet nå. Send resten når du vet det.
todo-law-notify = Dette gjelder brudd på sikkerheten for opplysningene. Slike brudd kalles også avvik. Du skal melde bruddet uten unødig venting. Om mulig skal det skje innen 72 timer fra du fikk vite om bruddet. Du trenger ikke å melde hvis bruddet neppe gir risiko for folks rettigheter og friheter. Hvis du melder senere, må du si hvorfor. Det du ikke vet ennå, kan du sende senere.
todo-law-notify-se = Brudd på sikkerheten for opplysningene skal meldes innen 72 timer. På svensk heter et slikt brudd personuppgiftsincident. Kommer meldingen for sent, eller kommer den ikke? Det kan føre til gebyr. Gebyret heter sanktionsavgift.
todo-tell-controller = Si straks fra til virksomheten du lagrer eller bruker opplysninger for.
todo-if-tell-controller = Kom opplysninger også på avveie? Si fra til virksomheten du lagrer eller bruker dem for.
todo-do-tell-controller = Virksomheten må melde videre til tilsynsmyndigheten. Virksomheten har kort tid på seg.
todo-law-tell-controller = Du lagrer eller bruker opplysninger for en annen virksomhet. Får du vite om et brudd på sikkerheten? Da skal du si fra til virksomheten uten unødig venting.
todo-tell-people = Er bruddet alvorlig for dem det gjelder? Si fra til dem.
todo-do-tell-people = Fortell med enkle ord hva som skjedde. Si også hva de selv kan gjøre.
todo-law-tell-people = Gir bruddet trolig høy risiko for folks rettigheter og friheter? Da skal de få vite om bruddet. Det skal skje uten unødig venting.
todo-log = Skriv bruddet i listen din over brudd.
todo-do-log = Skriv hva som skjedde, hva det førte til, og hva du gjorde.
todo-law-log = Du skal skrive ned alle brudd på sikkerheten for opplysningene. Det gjelder også brudd du ikke melder. Tilsynsmyndigheten skal kunne kontrollere det.
todo-do-answer-request = Det er bedre å svare sent enn å ikke svare. Si hva du gjør. Eller si hvorfor du ikke gjør det.
todo-law-answer-request = Du skal svare uten unødig venting. Fristen er 1 måned etter at spørsmålet kom. Er spørsmålene kompliserte eller mange? Da kan du om nødvendig bruke 2 måneder til. Personen må få vite hvorfor innen den første måneden.
todo-law-answer-request-uk = Du skal svare uten unødig venting og i tide. Siden 5. februar 2026 sier en egen regel hvordan måneden skal regnes. Vi har ikke lest den. Derfor har vi ikke regnet ut noen siste dag.
todo-do-answer-authority = Hold fristen i brevet. Er den for kort? Be om mer tid før den er ute.
todo-law-answer-authority = Tilsynsmyndigheten kan kreve all informasjon den trenger til oppgavene sine. Den som blir spurt, skal samarbeide.
todo-do-appeal = Skriv ned dagen du får vedtaket. Du har kort tid.
todo-more-letter = Loven og en tekst du kan kopiere
todo-more-deadline = Fristen, loven og en tekst du kan kopiere
todo-effect = Tilsynsmyndigheten kan også finne brudd på denne plikten. Da blir et typisk gebyr { $change }, etter anslaget.
todo-unmeasured = Vi har sett på publiserte gebyrer. Vi kan ikke måle at disse tiltakene gir lavere gebyr. Loven legger likevel vekt på dem. Brudd på en plikt kan gi høyere gebyr.
lever-silence = Den saken gjelder, kan ha rett til å la være å svare. Tilsynsmyndigheten skal opplyse om denne retten.
todo-aware = Når fikk du vite om bruddet?
todo-aware-hint = For eksempel 15. mai 2026 klokken 10.20. Du kan la være å skrive klokkeslettet.
todo-ends-day = De 72 timene er ute { $day }. Klokkeslettet er det samme som da du fikk vite om bruddet. Netter, helger og helligdager teller med.
todo-ended = Fristen er ute. Meld fra nå likevel. Si hvorfor det er sent.
todo-received = Når fikk du spørsmålet?
todo-answer-by = Svar innen { $day }. Du kan bare vente til { $longer } hvis personen får vite hvorfor. Si det innen den første måneden.

# notices.ftl

notice-estimate = Dette er et anslag. Vi gir ikke juridiske råd.

# questions.ftl

statement-purpose-other = Formålet var ikke forsvar, landets sikkerhet, ro og orden eller arbeid mot kriminalitet.
statement-role-controller = Virksomheten bestemte hvorfor og hvordan opplysningene ble brukt.
statement-cross-border-domestic = Bruken av opplysningene berørte ikke flere land i EØS.
statement-linked-linked = Bruddene gjaldt samme bruk av opplysninger, eller bruk som henger sammen.

# page.ftl: whether the rules apply.

result-if-applies = Resultatet bygger på at disse reglene gjelder. I disse tilfellene blir det annerledes:
result-no-fine = Etter reglene som gjelder, kan det ikke bli gebyr.

# results.ftl: why the rules may not apply, or do not.

unless-country-not-here = Tilbyr virksomheten ikke noe til personer i EØS eller Storbritannia? Og overvåker den dem ikke? Da gjelder verken GDPR eller UK GDPR.
unless-communications-not-read = Gjelder saken informasjonskapsler eller elektronisk reklame? Da gjelder egne regler. Vi har ikke lest dem for dette landet.
unless-state-not-checked = Var formålet landets sikkerhet eller forsvar? Da gjelder egne regler. Vi har ikke lest dem for dette landet.
unless-enforcement-not-read = Var formålet arbeid mot kriminalitet, og er det virksomhetens oppgave etter loven? Da gjelder en egen lov. Vi har ikke lest den for dette landet.
unless-lead-elsewhere = Berører bruken av opplysningene flere land i EØS, og ligger hovedkontoret i et annet land? Da leder tilsynsmyndigheten der saken. Reglene der gjelder.
unless-manual = Ble opplysningene brukt for hånd og uten register? Da gjelder ikke GDPR. Da kan det ikke bli gebyr etter GDPR.
unless-household = Gjorde en person det helt privat eller bare i familien? Da gjelder ikke GDPR. Da kan det ikke bli gebyr etter GDPR.
refusal-country-not-here = Noen virksomheter holder til utenfor både EØS og Storbritannia. Noen av dem tilbyr ikke noe til personer der, og overvåker dem ikke. For dem gjelder verken GDPR eller UK GDPR. Se loven i landet der virksomheten holder til.
refusal-communications-not-read = Informasjonskapsler og elektronisk reklame har egne regler og gebyrer i hvert land. Vi har ikke lest reglene i dette landet. Se landets lov etter direktiv 2002/58. Se også hvem som fører tilsyn med den.
refusal-state-not-checked = Landets sikkerhet og forsvar har egne regler. Vi har ikke lest reglene i dette landet. Derfor har vi ikke regnet ut noe. Personvernreglene for andre formål er med her.
refusal-enforcement-not-read = Noen virksomheter har arbeid mot kriminalitet som oppgave etter loven. For dem gjelder en egen lov i hvert land, etter direktiv 2016/680. Vi har ikke lest loven i dette landet. Derfor har vi ikke regnet ut noe. EUR-Lex har en liste over lovene. Se i loven hva tilsynsmyndigheten kan bestemme, og for hvem.
refusal-lead-elsewhere = Hovedkontoret ligger i et annet land. Tilsynsmyndigheten der leder saken. Velg det landet for å se reglene.
refusal-manual = GDPR gjelder ikke når opplysninger bare er brukt for hånd og uten register. Da kan det ikke bli gebyr etter GDPR. Andre regler kan gjelde, for eksempel om taushetsplikt.
refusal-household = GDPR gjelder ikke for det en person gjør helt privat eller bare i familien. Da kan det ikke bli gebyr etter GDPR. Andre regler kan gjelde.
