# Spørgsmålene i en sag, hvorfor hvert af dem stilles, og svarene at vælge imellem.

## Afsnit

section-start = Hvem, hvor og hvad det drejer sig om
section-exceptions = Gælder disse regler overhovedet?
section-breach = Hvilke regler der blev overtrådt
section-elements = Hvad hver regel kræver
section-actors = Hvem der handlede
section-gravity = Hvor alvorligt det var
section-handling = Hvad der blev gjort ved det
section-size = Størrelse og økonomi
section-dates = Datoer
section-judgement = Skøn og beløb
section-calculation = Beregn et beløb trin for trin

## Hvilke regler der gælder

question-country = Hvor er organisationen etableret?
why-country = Landet afgør, hvilke regler, maksimumsbeløb og frister der gælder. Ved grænseoverskridende behandling i EØS angives det land, hvor hovedvirksomheden ligger.
example-country = Et selskab med kontor og ansatte i Danmark sælger til kunder i Sverige på nettet: vælg Danmark.
option-country-sweden = Sverige
statement-country-sweden = Organisationen er etableret i Sverige.
option-country-norway = Norge
statement-country-norway = Organisationen er etableret i Norge.
option-country-denmark = Danmark
statement-country-denmark = Organisationen er etableret i Danmark.
option-country-finland = Finland
statement-country-finland = Organisationen er etableret i Finland.
option-country-iceland = Island
statement-country-iceland = Organisationen er etableret i Island.
option-country-austria = Østrig
statement-country-austria = Organisationen er etableret i Østrig.
option-country-belgium = Belgien
statement-country-belgium = Organisationen er etableret i Belgien.
option-country-bulgaria = Bulgarien
statement-country-bulgaria = Organisationen er etableret i Bulgarien.
option-country-croatia = Kroatien
statement-country-croatia = Organisationen er etableret i Kroatien.
option-country-cyprus = Cypern
statement-country-cyprus = Organisationen er etableret i Cypern.
option-country-czechia = Tjekkiet
statement-country-czechia = Organisationen er etableret i Tjekkiet.
option-country-estonia = Estland
statement-country-estonia = Organisationen er etableret i Estland.
option-country-france = Frankrig
statement-country-france = Organisationen er etableret i Frankrig.
option-country-germany = Tyskland
statement-country-germany = Organisationen er etableret i Tyskland.
option-country-greece = Grækenland
statement-country-greece = Organisationen er etableret i Grækenland.
option-country-hungary = Ungarn
statement-country-hungary = Organisationen er etableret i Ungarn.
option-country-ireland = Irland
statement-country-ireland = Organisationen er etableret i Irland.
option-country-italy = Italien
statement-country-italy = Organisationen er etableret i Italien.
option-country-latvia = Letland
statement-country-latvia = Organisationen er etableret i Letland.
option-country-liechtenstein = Liechtenstein
statement-country-liechtenstein = Organisationen er etableret i Liechtenstein.
option-country-lithuania = Litauen
statement-country-lithuania = Organisationen er etableret i Litauen.
option-country-luxembourg = Luxembourg
statement-country-luxembourg = Organisationen er etableret i Luxembourg.
option-country-malta = Malta
statement-country-malta = Organisationen er etableret i Malta.
option-country-netherlands = Nederlandene
statement-country-netherlands = Organisationen er etableret i Nederlandene.
option-country-poland = Polen
statement-country-poland = Organisationen er etableret i Polen.
option-country-portugal = Portugal
statement-country-portugal = Organisationen er etableret i Portugal.
option-country-romania = Rumænien
statement-country-romania = Organisationen er etableret i Rumænien.
option-country-slovakia = Slovakiet
statement-country-slovakia = Organisationen er etableret i Slovakiet.
option-country-slovenia = Slovenien
statement-country-slovenia = Organisationen er etableret i Slovenien.
option-country-spain = Spanien
statement-country-spain = Organisationen er etableret i Spanien.
option-country-united-kingdom = Storbritannien
statement-country-united-kingdom = Organisationen er etableret i Storbritannien.
option-country-eea = EØS, intet bestemt land (kun EU-reglerne)
statement-country-eea = Organisationen er etableret i EØS.
option-country-institutions = Selve Unionen (dens institutioner og organer)
statement-country-institutions = Det er en af Unionens institutioner eller et af dens organer.
option-country-switzerland = Schweiz
statement-country-switzerland = Organisationen er etableret i Schweiz.
option-country-elsewhere = Et andet land, uden for EØS og Storbritannien
statement-country-elsewhere = Organisationen er etableret i et andet land.

question-reach = Hvad gør organisationen der, hvor de berørte er?
why-reach = Databeskyttelsesforordningen og UK GDPR gælder også for den, der er etableret uden for EØS eller Storbritannien, men tilbyder varer eller tjenester til personer dér eller overvåger deres adfærd dér.
example-reach = En app med priser i euro og en menu på italiensk tilbyder en tjeneste i Italien. En butik i Toronto, som en turist fra Rom går ind i, gør det ikke.
option-reach-neither = Tilbyder ikke personer dér noget og overvåger dem ikke
statement-reach-neither = Organisationen hverken tilbyder personer i EØS eller Storbritannien noget eller overvåger dem.
option-reach-offers = Tilbyder varer eller tjenester der, mod betaling eller gratis
statement-reach-offers = Organisationen tilbyder varer eller tjenester til personer i EØS eller Storbritannien.
option-reach-monitors = Overvåger, hvad personer gør der
statement-reach-monitors = Organisationen overvåger, hvad personer gør i EØS eller Storbritannien.

question-people-in = I hvilket land er de berørte?
why-people-in = Ingen myndighed leder en sag mod den, der ikke er etableret i EØS. Myndigheden i hvert berørt land kan gribe ind efter sit lands lov.
example-people-in = Den italienske myndighed spørger en app fra USA om dens brugere i Italien: vælg Italien.
statement-people-in-sweden = De berørte befinder sig i Sverige.
statement-people-in-norway = De berørte befinder sig i Norge.
statement-people-in-denmark = De berørte befinder sig i Danmark.
statement-people-in-finland = De berørte befinder sig i Finland.
statement-people-in-iceland = De berørte befinder sig i Island.
statement-people-in-austria = De berørte befinder sig i Østrig.
statement-people-in-belgium = De berørte befinder sig i Belgien.
statement-people-in-bulgaria = De berørte befinder sig i Bulgarien.
statement-people-in-croatia = De berørte befinder sig i Kroatien.
statement-people-in-cyprus = De berørte befinder sig i Cypern.
statement-people-in-czechia = De berørte befinder sig i Tjekkiet.
statement-people-in-estonia = De berørte befinder sig i Estland.
statement-people-in-france = De berørte befinder sig i Frankrig.
statement-people-in-germany = De berørte befinder sig i Tyskland.
statement-people-in-greece = De berørte befinder sig i Grækenland.
statement-people-in-hungary = De berørte befinder sig i Ungarn.
statement-people-in-ireland = De berørte befinder sig i Irland.
statement-people-in-italy = De berørte befinder sig i Italien.
statement-people-in-latvia = De berørte befinder sig i Letland.
statement-people-in-liechtenstein = De berørte befinder sig i Liechtenstein.
statement-people-in-lithuania = De berørte befinder sig i Litauen.
statement-people-in-luxembourg = De berørte befinder sig i Luxembourg.
statement-people-in-malta = De berørte befinder sig i Malta.
statement-people-in-netherlands = De berørte befinder sig i Nederlandene.
statement-people-in-poland = De berørte befinder sig i Polen.
statement-people-in-portugal = De berørte befinder sig i Portugal.
statement-people-in-romania = De berørte befinder sig i Rumænien.
statement-people-in-slovakia = De berørte befinder sig i Slovakiet.
statement-people-in-slovenia = De berørte befinder sig i Slovenien.
statement-people-in-spain = De berørte befinder sig i Spanien.
statement-people-in-united-kingdom = De berørte befinder sig i Storbritannien.
statement-people-in-eea = Der er ikke valgt noget land, hvor de berørte befinder sig.

question-body = Hvilken slags organisation eller person er det?
why-body = Det afgør, om omsætningen kan hæve maksimum (en virksomhed), og hvilke tidligere afgørelser der kan sammenlignes med.
example-body = En skole, som en kommune driver, er en del af en offentlig myndighed. Et boligselskab, som kommunen ejer, er et offentligt ejet selskab.
option-body-public-authority = Offentlig myndighed, kommune eller region
statement-body-public-authority = Den ansvarlige er en offentlig myndighed, en kommune eller en region.
option-body-public-company = Offentligt ejet selskab
statement-body-public-company = Den ansvarlige er et offentligt ejet selskab.
option-body-company = Privat selskab eller andelsselskab
statement-body-company = Den ansvarlige er et privat selskab, et andelsselskab eller en enkeltmandsvirksomhed.
option-body-association = Forening, fond eller anden nonprofitorganisation
statement-body-association = Den ansvarlige er en forening, en fond eller en anden nonprofitorganisation.
option-body-person = En enkelt person (fysisk person)
statement-body-person = Den ansvarlige er en fysisk person.

question-activity = Hvad laver organisationen?
why-activity = Svaret har ingen retlig betydning. Men bøderne varierer med aktiviteten, så den indgår i estimatet, og lignende afgørelser bliver fundet ud fra den.
example-activity = Et sygehus, der tager imod tidsbestillinger på en hjemmeside, hører til sundhed og omsorg. Vælg efter, hvad organisationen laver, ikke efter systemet.
option-activity-other = Noget andet
statement-activity-other = Organisationens aktivitet er af en anden art end de nævnte.
option-activity-digital = Onlinetjenester, software
statement-activity-digital = Organisationen leverer onlinetjenester eller software.
option-activity-telecom = Telekommunikation
statement-activity-telecom = Organisationen udbyder telekommunikation.
option-activity-finance = Bank, forsikring, kreditoplysning
statement-activity-finance = Organisationen driver bank, forsikring eller kreditoplysning.
option-activity-retail = Butik og handel
statement-activity-retail = Organisationen driver detailhandel eller anden handel.
option-activity-health = Sundhed og omsorg
statement-activity-health = Organisationen yder sundhedspleje eller social omsorg.
option-activity-education = Skoler og universiteter
statement-activity-education = Organisationen driver en skole eller et universitet.
option-activity-media = Presse, radio og tv
statement-activity-media = Organisationen driver presse, radio eller tv.
option-activity-utilities = Energi, vand, transport
statement-activity-utilities = Organisationen leverer energi, vand eller transport.
option-activity-housing = Bolig og overnatning
statement-activity-housing = Organisationen tilbyder boliger eller overnatning.
option-activity-administration = Offentlig forvaltning
statement-activity-administration = Organisationen udøver offentlig forvaltning.

question-purpose = Hvad var formålet med behandlingen?
why-purpose = Retshåndhævelse har sine egne love, for eksempel den svenske brottsdatalag. Samme myndigheds personalesager hører under databeskyttelsesforordningen.
example-purpose = Politiet leder efter en mistænkt ved hjælp af et billede: retshåndhævelse. Politiets egen lønudbetaling: andet.
option-purpose-other = Andet: ansatte, kunder, tjenester, administration
statement-purpose-other = Behandlingen havde andre formål end retshåndhævelse, offentlig orden, national sikkerhed og forsvar.
option-purpose-law-enforcement = Retshåndhævelse eller offentlig orden
statement-purpose-law-enforcement = Behandlingens formål var retshåndhævelse eller offentlig orden.
option-purpose-national-security = National sikkerhed
statement-purpose-national-security = Behandlingens formål var national sikkerhed.
option-purpose-defence = Forsvarets egne opgaver
statement-purpose-defence = Behandlingens formål var forsvarets egne opgaver.

question-task = Har organisationen efter loven en opgave inden for retshåndhævelse?
why-task = Den svenske brottsdatalag kræver også en kompetent myndighed. En privat, der har fået overladt myndighedsudøvelse, kan være det.
example-task = Det svenske toldvæsen, der efterforsker smugling, har en sådan opgave. En butik, der anmelder tyverier til politiet, har det ikke.
option-task-none = Ingen sådan opgave
statement-task-none = Organisationen har ingen lovbestemt opgave inden for retshåndhævelse.
option-task-competent = Ja, som kompetent myndighed
statement-task-competent = Organisationen er en kompetent myndighed med en lovbestemt opgave inden for retshåndhævelse.
option-task-entrusted = Ja, har fået overladt myndighedsudøvelse
statement-task-entrusted = Organisationen har fået overladt myndighedsudøvelse inden for retshåndhævelse.

question-subject = Hvad drejer det sig om?
why-subject = Direktiv 2002/58/EF regulerer cookies og elektronisk markedsføring. Nationale love giver bøder for det med deres egne maksimumsbeløb. Behandlingen af de oplysninger, der indsamles på den måde, hører under databeskyttelsesforordningen.
example-subject = En butik sætter reklamecookies, før nogen siger ja: cookies. Den sælger de profiler, den har lavet med dem: personoplysninger.
option-subject-personal-data = Hvordan personoplysninger blev behandlet
statement-subject-personal-data = Det drejer sig om, hvordan personoplysninger blev behandlet.
option-subject-communications = Cookies eller sporing på enheder, eller markedsføring pr. e-mail, sms eller telefon
statement-subject-communications = Det drejer sig om cookies eller sporing på enheder eller om elektronisk markedsføring.

question-form = Hvordan blev oplysningerne behandlet?
why-form = Manuel behandling falder uden for databeskyttelsesforordningen og den svenske brottsdatalag, hvis oplysningerne hverken er eller vil blive indeholdt i et register.
example-form = En app, en e-mail og et kamera, der optager, er automatiske. Et kartotek ordnet efter navn er et register. En note på en løs seddel er ingen af delene.
option-form-neither = Manuelt, og uden register
statement-form-neither = Oplysningerne blev behandlet manuelt og indgik ikke i et register.
option-form-automated = Helt eller delvist automatisk
statement-form-automated = Behandlingen var helt eller delvist automatisk.
option-form-structured = Manuelt, i et register
statement-form-structured = Oplysningerne blev behandlet manuelt i et register.

question-role = Hvilken rolle havde organisationen i behandlingen?
why-role = Mange regler kan kun give den dataansvarlige en bøde. En databehandler, der selv fastlægger formål og midler, anses for dataansvarlig.
example-role = Et selskab, der beslutter at optage sine kunders opkald, er dataansvarligt. Det firma, der kun opbevarer opkaldene for det, er databehandler.
option-role-controller = Fastlagde formål og midler (dataansvarlig)
statement-role-controller = Organisationen fastlagde formålene med behandlingen og midlerne til den (dataansvarlig).
option-role-joint = Fastlagde dem sammen med andre (fælles dataansvarlig)
statement-role-joint = Organisationen fastlagde formålene og midlerne sammen med andre (fælles dataansvarlig).
option-role-processor = Handlede på andres vegne (databehandler)
statement-role-processor = Organisationen behandlede oplysningerne på en andens vegne (databehandler).
option-role-deciding-processor = Databehandler, der selv fastlagde formål og midler
statement-role-deciding-processor = Organisationen var hyret som databehandler, men fastlagde selv formålene og midlerne.

question-cross-border = Er behandlingen grænseoverskridende i EØS?
why-cross-border = I grænseoverskridende sager afgør hovedvirksomheden, hvilket lands myndighed der leder sagen (databeskyttelsesforordningens artikel 56).
example-cross-border = En musiktjeneste, der drives fra Stockholm og har brugere i hele Europa: ja. En tandlæge med patienter i én by: nej.
option-cross-border-domestic = Nej
statement-cross-border-domestic = Behandlingen var ikke grænseoverskridende inden for EØS.
option-cross-border-lead-here = Ja, og hovedvirksomheden ligger i dette land
statement-cross-border-lead-here = Behandlingen var grænseoverskridende inden for EØS, og hovedvirksomheden ligger i dette land.
option-cross-border-lead-elsewhere = Ja, og hovedvirksomheden ligger i et andet land
statement-cross-border-lead-elsewhere = Behandlingen var grænseoverskridende inden for EØS, og hovedvirksomheden ligger i et andet land.

question-own-authority = Bliver sagen hos myndigheden her?
why-own-authority = Den, der handler efter en retlig forpligtelse eller udfører en opgave i samfundets interesse, hører under myndigheden i sit eget land (databeskyttelsesforordningens artikel 55, stk. 2). En sag med lokal virkning kan blive hos myndigheden her (artikel 56, stk. 2).
example-own-authority = En koncern ledes fra Dublin. Dens butik i Oslo filmer de ansatte der: Det vedrører kun en etablering i Norge.
option-own-authority-local = Måske: kun en etablering eller personer her er i væsentlig grad berørt
statement-own-authority-local = Kun en etablering eller personer i dette land blev i væsentlig grad berørt.
option-own-authority-duty-or-task = Ja: en retlig forpligtelse eller en opgave i samfundets interesse (artikel 6, stk. 1, litra c eller e)
statement-own-authority-duty-or-task = Behandlingen skete efter en retlig forpligtelse eller som led i en opgave i samfundets interesse.
option-own-authority-neither = Ingen af disse
statement-own-authority-neither = Behandlingen havde ikke kun lokal virkning og skete hverken efter en retlig forpligtelse eller som led i en opgave i samfundets interesse.

question-household = Var det rent privat?
why-household = Det, som en fysisk person gør som led i rent personlige eller familiemæssige aktiviteter, falder uden for databeskyttelsesforordningen. Det, der når gaden eller alle på internettet, er ikke rent privat.
example-household = Et dørkamera, der kun viser ejerens egen trappe, er privat. Et kamera, der også viser fortovet, er det ikke.
option-household-personal = Ja, inden for familien eller vennekredsen
statement-household-personal = Oplysningerne blev inden for familien eller vennekredsen.
option-household-own-ground = Ja, et kamera, der kun filmede egen grund
statement-household-own-ground = Kameraet filmede kun personens egen grund.
option-household-beyond-own-ground = Nej, et kamera, der også filmede gaden eller andres grund
statement-household-beyond-own-ground = Kameraet filmede også gaden eller andres grund.
option-household-published = Nej, alle kunne se det, for eksempel på en åben hjemmeside
statement-household-published = Oplysningerne blev gjort tilgængelige for alle.
option-household-no = Nej, det var til arbejde, erhverv, en forening eller lignende
statement-household-no = Behandlingen var ikke rent privat.

question-expression = Skete det som led i journalistik eller kunstnerisk, litterær eller akademisk virksomhed?
why-expression = For at beskytte ytringsfriheden undtager national ret den slags behandling fra mange regler (databeskyttelsesforordningens artikel 85).
example-expression = En avisartikel og noterne til den er journalistik. Avisens liste over abonnenter er det ikke.
option-expression-editorial-medium = Kun journalistik, i et medie med en ansvarlig redaktør
statement-expression-editorial-medium = Behandlingen skete udelukkende som led i journalistik i et medie med en ansvarlig redaktør.
option-expression-yes = Anden journalistik, eller kunstnerisk, litterær eller akademisk virksomhed
statement-expression-yes = Behandlingen skete som led i journalistik eller i kunstnerisk, litterær eller akademisk virksomhed.
option-expression-no = Nej
statement-expression-no = Behandlingen skete hverken som led i journalistik eller i kunstnerisk, litterær eller akademisk virksomhed.

question-sector = Hvilken myndighed er det?
why-sector = I Sverige har nogle myndigheder deres egen datalov ved siden af brottsdatalagen. I Norge gælder en lov uden administrative bøder for politiet og anklagemyndigheden.
example-sector = Afgørelsen fra 2021 om ansigtsgenkendelse gjaldt politiet. Afgørelsen fra 2022 om tjenestetelefoner gjaldt toldvæsenet.
option-sector-none = Ingen af disse
statement-sector-none = Myndigheden har ikke sin egen datalov ved siden af brottsdatalagen.
option-sector-police = Politiet
statement-sector-police = Myndigheden er politiet.
option-sector-customs = Toldvæsenet
statement-sector-customs = Myndigheden er toldvæsenet.
option-sector-coast-guard = Kystvagten
statement-sector-coast-guard = Myndigheden er kystvagten.
option-sector-tax-agency = Skattemyndigheden
statement-sector-tax-agency = Myndigheden er skattemyndigheden.
option-sector-prosecutors = Anklagemyndigheden
statement-sector-prosecutors = Myndigheden er anklagemyndigheden.
option-sector-courts = En domstol, uden for den dømmende virksomhed
statement-sector-courts = Myndigheden er en domstol, og behandlingen lå uden for dens dømmende virksomhed.
option-sector-prisons = Kriminalforsorgen
statement-sector-prisons = Myndigheden er kriminalforsorgen.

question-economic = Udøver organisationen økonomisk aktivitet?
why-economic = Efter databeskyttelsesforordningen kan omsætningen kun hæve maksimum for en virksomhed. For andre er det faste beløb maksimum.
example-economic = Det gør en fond, der sælger kurser. Det gør en myndighed, der kun udøver offentlig myndighed, ikke.
option-economic-no = Nej
statement-economic-no = Organisationen udøver ikke økonomisk aktivitet.
option-economic-yes = Ja
statement-economic-yes = Organisationen udøver økonomisk aktivitet og er i det omfang en virksomhed.

question-public-kind = Hvilken slags offentligt organ er det?
why-public-kind = Nogle lande giver ikke bøder til staten og dens myndigheder, og nogle heller ikke til kommuner og regioner, men giver andre offentlige organer bøder som alle andre.
example-public-kind = Et ministerium og en skattemyndighed hører til staten. Et fagligt kammer kan være et andet offentligt organ.
option-public-kind-state = Staten eller en af dens myndigheder
statement-public-kind-state = Det offentlige organ er staten eller en af dens myndigheder.
option-public-kind-local = En kommune eller region, eller en del af en
statement-public-kind-local = Det offentlige organ er en kommune eller en region eller en del af en.
option-public-kind-other = Et andet offentligretligt organ
statement-public-kind-other = Det offentlige organ er offentligretligt og er hverken en del af staten eller af en kommune eller en region.

## Hvilke regler der blev overtrådt

question-infringements = Hvilke regler blev eller kan være overtrådt?
why-infringements = Hver regel har sit eget maksimum, og nogle kan slet ikke føre til en bøde. At vælge en regel her er en forudsætning og ikke en konstatering af, at den er overtrådt.
example-infringements = I Coop Finnmark-sagen blev et klip af nogle drenge sendt videre uden behandlingsgrundlag: artikel 5, stk. 1, litra a, og artikel 6.
question-conducts = Hvilken behandling hører hver overtrædelse til?
why-conducts = Overtrædelser i samme behandling deler startbeløb. Behandlingerne vurderes hver for sig og lægges sammen.
example-conducts = Et firma lægger et foto ud uden behandlingsgrundlag og svarer, uden sammenhæng med det, for sent på en anmodning om indsigt: to behandlinger.
question-displaced = Er en af disse allerede dækket af en anden overtrædelse?
why-displaced = Når én regel fortrænger en anden, tæller kun den, der går forud. Markér dem, der er fortrængt.
example-displaced = I Coop Finnmark-sagen var behandlingen uden grundlag (artikel 6) også ulovlig efter artikel 5, stk. 1, litra a: én overtrædelse, ikke to.
question-gravest = Hvilken overtrædelse er den mest alvorlige?
why-gravest = Ved samme eller forbundne behandlinger begrænser maksimum for den mest alvorlige overtrædelse hele bøden.
example-gravest = I afgørelsen om det svenske politi var maksimum 10 millioner kroner for biometriske oplysninger og 5 millioner for konsekvensanalysen. Det højeste gjaldt.

question-linked = Skete det i samme behandling eller i behandlinger, der hører sammen?
why-linked = I så fald begrænser maksimum for den mest alvorlige det samlede beløb. Ellers kan hver overtrædelse give sin egen bøde med sit eget maksimum.
example-linked = I Coop Finnmark-sagen blev det at filme skærmen og at sende klippet videre set som ét. Et læk og et sent svar uden sammenhæng står hver for sig.
option-linked-linked = Ja, samme eller forbundne behandlinger
statement-linked-linked = Overtrædelserne vedrørte samme eller forbundne behandlinger.
option-linked-separate = Nej, de står hver for sig
statement-linked-separate = Overtrædelserne vedrørte adskilte behandlinger.

## Hvem der handlede

question-in-duty = Hvem gjorde det, og for hvem?
why-in-duty = Organisationen er ansvarlig for det, dens ansatte og andre under dens ledelse gør som led i deres arbejde, og for det, en leverandør (databehandler) gør på dens vegne. For sine egne pligter, for eksempel sikkerhed, er den ansvarlig, uanset hvem der handlede.
example-in-duty = Ansatte brugte appen i efterforskninger: som led i arbejdet. En sygeplejerske slår en nabo op: private formål, men sikkerheden kan være mangelfuld.
option-in-duty-private-ends = En person i organisationen, til private formål
statement-in-duty-private-ends = Handlingen blev udført af en person i organisationen til private formål.
option-in-duty-own-purposes = En databehandler, til sine egne formål
statement-in-duty-own-purposes = Handlingen blev udført af en databehandler til dens egne formål.
option-in-duty-outside-arrangements = En databehandler, i strid med det aftalte
statement-in-duty-outside-arrangements = Handlingen blev udført af en databehandler på en måde, der var uforenelig med det, den dataansvarlige havde fastlagt.
option-in-duty-no-consent = En databehandler, på en måde, som den dataansvarlige ikke kan antages at have accepteret
statement-in-duty-no-consent = Handlingen blev udført af en databehandler på en måde, som den dataansvarlige ikke med rimelighed kan antages at have accepteret.
option-in-duty-on-behalf = En databehandler, på den dataansvarliges vegne
statement-in-duty-on-behalf = Handlingen blev udført af en databehandler på den dataansvarliges vegne.
option-in-duty-in-duty = En person i organisationen, som led i arbejdet
statement-in-duty-in-duty = Handlingen blev udført af en person i organisationen som led i arbejdet.

question-live-case = Stammede oplysningerne fra igangværende sager eller arbejde?
why-live-case = I afgørelsen om det svenske politi (senere ophævet) lagde den svenske tilsynsmyndighed, IMY, vægt på, at oplysningerne stammede fra igangværende sager, da den fandt politiet ansvarligt for det, de ansatte havde gjort.
example-live-case = I afgørelsen om det svenske politi stammede billederne fra igangværende efterforskninger: ja. En test med opdigtede oplysninger: nej.
option-live-case-no = Nej
statement-live-case-no = Oplysningerne stammede ikke fra igangværende sager eller arbejde.
option-live-case-yes = Ja
statement-live-case-yes = Oplysningerne stammede fra igangværende sager eller arbejde.

question-exercise = Skete det som led i myndighedsudøvelse?
why-exercise = I afgørelsen om det svenske politi (senere ophævet) lagde IMY vægt på, at det skete som led i myndighedsudøvelse, da den fandt politiet ansvarligt for det, de ansatte havde gjort.
example-exercise = En strafferetlig efterforskning er myndighedsudøvelse. Det er bestilling af kontorartikler ikke.
option-exercise-no = Nej
statement-exercise-no = Handlingen skete ikke som led i myndighedsudøvelse.
option-exercise-yes = Ja, hovedsagelig
statement-exercise-yes = Handlingen skete hovedsagelig som led i myndighedsudøvelse.

question-tool = Havde organisationen stillet værktøjet til rådighed eller godkendt det?
why-tool = Det kan anføres som forsvar, at værktøjet ikke var godkendt. I afgørelsen om det svenske politi (senere ophævet) accepterede IMY det ikke.
example-tool = I afgørelsen om det svenske politi brugte ansatte en app, som myndigheden hverken havde stillet til rådighed eller godkendt: nej, ingen af delene.
option-tool-approved = Ja
statement-tool-approved = Organisationen havde stillet værktøjet til rådighed eller godkendt det.
option-tool-not-approved = Nej, ingen af delene
statement-tool-not-approved = Organisationen havde hverken stillet værktøjet til rådighed eller godkendt det.

question-systematic = Var brugen systematisk eller anbefalet?
why-systematic = Det kan anføres som forsvar, at brugen var lejlighedsvis. I afgørelsen om det svenske politi (senere ophævet) accepterede IMY det ikke.
example-systematic = I afgørelsen om det svenske politi brugte nogle ansatte appen nogle gange, og myndigheden havde ikke anbefalet den: lejlighedsvis.
option-systematic-occasional = Nej, lejlighedsvis og ikke anbefalet
statement-systematic-occasional = Brugen var lejlighedsvis og var ikke blevet anbefalet.
option-systematic-systematic = Ja
statement-systematic-systematic = Brugen var systematisk eller var blevet anbefalet.

## Hvad hver regel kræver

question-prescribed = Er brugen af disse biometriske oplysninger særligt hjemlet i lov?
why-prescribed = Efter den svenske brottsdatalag må biometriske og genetiske oplysninger kun bruges, hvis det er særligt hjemlet i lov og strengt nødvendigt. Begge dele kræves.
example-prescribed = Den svenske lov om politiets data lader politiet behandle biometriske oplysninger, når det er strengt nødvendigt (kapitel 2, § 4): ja.
option-prescribed-yes = Ja
statement-prescribed-yes = Brugen af disse biometriske oplysninger var særligt hjemlet i lov.
option-prescribed-no = Nej
statement-prescribed-no = Brugen af disse biometriske oplysninger var ikke særligt hjemlet i lov.

question-necessity = Var det strengt nødvendigt at bruge de biometriske oplysninger?
why-necessity = Nødvendighed er det andet krav til biometriske oplysninger. I afgørelsen om det svenske politi (senere ophævet) fastslog IMY en overtrædelse, fordi nødvendigheden aldrig blev vurderet.
example-necessity = I afgørelsen om det svenske politi havde ingen vurderet, om det var strengt nødvendigt, før billeder blev sammenlignet i appen: aldrig vurderet.
option-necessity-registered = Ikke nødvendigt: oplysningerne blev kun journaliseret eller kom ind i en sag (kapitel 2, § 13)
statement-necessity-registered = De biometriske oplysninger blev kun journaliseret eller kom ind i en sag, der blev behandlet, og må altid behandles til det.
option-necessity-necessary = Ja, vurderet og strengt nødvendigt
statement-necessity-necessary = Brugen af de biometriske oplysninger blev vurderet og var strengt nødvendig.
option-necessity-not-necessary = Nej, vurderet og ikke strengt nødvendigt
statement-necessity-not-necessary = Brugen af de biometriske oplysninger blev vurderet og var ikke strengt nødvendig.
option-necessity-not-assessed = Aldrig vurderet
statement-necessity-not-assessed = Det blev aldrig vurderet, om brugen af de biometriske oplysninger var strengt nødvendig.

question-measures = Var de organisatoriske foranstaltninger tilstrækkelige?
why-measures = Den dataansvarlige skal sikre og kunne påvise, at behandlingen er lovlig. Regler, uddannelse og en klar opgavefordeling er organisatoriske foranstaltninger. De, der ikke kan påvises, tæller ikke.
example-measures = I afgørelsen om det svenske politi blev der fremlagt én intern procedure, og ingen uddannelse kunne påvises: nej.
option-measures-sufficient = Ja, og det er påvist
statement-measures-sufficient = Det er påvist, at de organisatoriske foranstaltninger var tilstrækkelige.
option-measures-insufficient = Nej
statement-measures-insufficient = De organisatoriske foranstaltninger var ikke tilstrækkelige, eller det er ikke påvist.

question-technical-measures = Var de tekniske foranstaltninger tilstrækkelige?
why-technical-measures = Pligten har også en teknisk side: hvad systemerne lader folk gøre, og hvad de registrerer. I afgørelsen om det svenske politi (senere ophævet) var det kun den organisatoriske side, der var mangelfuld.
example-technical-measures = Ansatte kunne installere enhver app på en tjenestetelefon og lægge sagsakter op, og intet registrerede det: nej.
option-technical-measures-sufficient = Ja, og det er påvist
statement-technical-measures-sufficient = Det er påvist, at de tekniske foranstaltninger var tilstrækkelige.
option-technical-measures-insufficient = Nej
statement-technical-measures-insufficient = De tekniske foranstaltninger var ikke tilstrækkelige, eller det er ikke påvist.

question-special-risk = Kunne den nye behandling medføre en særlig risiko for krænkelse af privatlivet?
why-special-risk = Kun nye behandlinger eller større ændringer med en sådan risiko kræver en konsekvensanalyse først.
example-special-risk = I afgørelsen om det svenske politi var det ny teknik fra en ekstern leverandør i et tredjeland, med ansigtsgenkendelse: ja.
option-special-risk-no = Nej
statement-special-risk-no = Den nye behandling kunne ikke ventes at medføre en særlig risiko for krænkelse af privatlivet.
option-special-risk-yes = Ja, for eksempel ny teknik eller biometri
statement-special-risk-yes = Den nye behandling kunne ventes at medføre en særlig risiko for krænkelse af privatlivet.

question-impact-assessment = Blev der først lavet en konsekvensanalyse?
why-impact-assessment = Når der er en særlig risiko for krænkelse af privatlivet, skal analysen laves, før behandlingen begynder.
example-impact-assessment = Appen blev taget i brug i oktober, og konsekvensanalysen blev skrevet i december: først senere.
option-impact-assessment-made = Ja, før behandlingen begyndte
statement-impact-assessment-made = Der blev lavet en konsekvensanalyse, før behandlingen begyndte.
option-impact-assessment-not-made = Nej, eller først senere
statement-impact-assessment-not-made = Der blev ikke lavet en konsekvensanalyse, før behandlingen begyndte.

question-prior-consultation = Blev myndigheden hørt først?
why-prior-consultation = Når analysen viser en særlig risiko, eller behandlingens art medfører en, skal myndigheden høres i god tid, før behandlingen begynder.
example-prior-consultation = Konsekvensanalysen viste en særlig risiko, og appen blev taget i brug uden at spørge myndigheden: nej.
option-prior-consultation-not-required = Ikke påkrævet: hverken analysen eller behandlingens art viser en særlig risiko
option-prior-consultation-consulted = Ja, i god tid
option-prior-consultation-omitted = Nej, eller først senere, selv om det var påkrævet
statement-prior-consultation-not-required = Hverken analysen eller behandlingens art viste en særlig risiko, så myndigheden skulle ikke høres.
statement-prior-consultation-consulted = Myndigheden blev hørt i god tid, før behandlingen begyndte.
statement-prior-consultation-omitted = Myndigheden blev ikke hørt, før behandlingen begyndte, selv om det var påkrævet.

question-legitimate-interest = Var der en legitim interesse (artikel 6, stk. 1, litra f)?
why-legitimate-interest = Som behandlingsgrundlag har den tre dele: en reel interesse, en nødvendig behandling og et privatliv, der ikke går forud for interessen.
example-legitimate-interest = I Coop Finnmark-sagen så myndigheden en reel interesse i at opklare et tyveri, men det var nok at sige det til politiet: ikke nødvendigt.
option-legitimate-interest-met = Ja, alle tre dele opfyldt
statement-legitimate-interest-met = Der var en legitim interesse, behandlingen var nødvendig for den, og de registreredes interesser gik ikke forud.
option-legitimate-interest-outweighed = Reel og nødvendig, men privatlivet går forud
statement-legitimate-interest-outweighed = Der var en legitim interesse, og behandlingen var nødvendig for den, men de registreredes interesser gik forud.
option-legitimate-interest-not-necessary = Reel interesse, men behandlingen var ikke nødvendig
statement-legitimate-interest-not-necessary = Der var en legitim interesse, men behandlingen var ikke nødvendig for den.
option-legitimate-interest-not-necessary-and-outweighed = Reel interesse, men ikke nødvendig, og privatlivet går også forud
statement-legitimate-interest-not-necessary-and-outweighed = Der var en legitim interesse, men behandlingen var ikke nødvendig for den, og de registreredes interesser gik under alle omstændigheder forud.
option-legitimate-interest-not-claimed = Dette grundlag blev ikke påberåbt
statement-legitimate-interest-not-claimed = Legitim interesse blev ikke påberåbt, og det er forudsat, at der heller ikke var noget andet behandlingsgrundlag.
option-legitimate-interest-no-interest = Ingen reel interesse
statement-legitimate-interest-no-interest = Der var ingen reel interesse, der kunne være et behandlingsgrundlag.

question-log-system = Hvornår blev det system, der skulle logge, indført?
why-log-system = Systemer, der blev indført før den 6. maj 2016, er først omfattet af logningspligten fra den 6. maj 2023.
example-log-system = Et sagsbehandlingssystem, der blev indført i 2014: før den 6. maj 2016.
option-log-system-before-may-2016 = Før den 6. maj 2016
statement-log-system-before-may-2016 = Systemet blev indført før den 6. maj 2016.
option-log-system-later = Den 6. maj 2016 eller senere
statement-log-system-later = Systemet blev indført den 6. maj 2016 eller senere.

## Hvor alvorligt det var

question-people-used = Hvor mange personers oplysninger blev brugt eller givet videre?
why-people-used = Et lille antal kan gøre overtrædelsen mindre alvorlig. Der spørges særskilt om de personer, hvis oplysninger blev brugt, og om dem, hvis oplysninger der var adgang til.
example-people-used = I afgørelsen om det svenske politi blev få personers billeder lagt ind i appen. Lækkes et kunderegister, tæller alle, der står i det.
option-people-used-few = Nogle få
statement-people-used-few = Oplysninger om nogle få personer blev brugt eller givet videre.
option-people-used-many = Mange
statement-people-used-many = Oplysninger om mange personer blev brugt eller givet videre.
option-people-used-very-many = Meget mange
statement-people-used-very-many = Oplysninger om meget mange personer blev brugt eller givet videre.

question-people-reachable = Hvor mange personers oplysninger var der adgang til?
why-people-reachable = Risikoen kan tælle lige så vel som den faktiske brug. I afgørelsen om det svenske politi (senere ophævet) var det skærpende, at der var adgang til oplysninger om meget mange personer.
example-people-reachable = I afgørelsen om det svenske politi blev få billeder lagt ind, men de blev sammenlignet med oplysninger om meget mange: meget mange flere.
option-people-reachable-no-more = Ikke flere end dem, der blev brugt
statement-people-reachable-no-more = Der var ikke adgang til oplysninger om andre end dem, hvis oplysninger blev brugt eller givet videre.
option-people-reachable-many = Mange flere
statement-people-reachable-many = Der var adgang til oplysninger om mange flere personer.
option-people-reachable-very-many = Meget mange flere
statement-people-reachable-very-many = Der var adgang til oplysninger om meget mange flere personer.

question-staff = Hvor mange i organisationen gjorde det?
why-staff = I afgørelsen om det svenske toldvæsen anså IMY det for formildende, at kun nogle få ansatte var involveret.
example-staff = I afgørelsen om det svenske toldvæsen havde to ansatte knyttet private konti til deres tjenestetelefoner: nogle få.
option-staff-few = Nogle få
statement-staff-few = Kun nogle få personer i organisationen medvirkede.
option-staff-many = Mange
statement-staff-many = Mange personer i organisationen medvirkede.

question-harm = Er nogen blevet skadet?
why-harm = Skade tæller overalt. Efter den svenske brottsdatalag er risikoen nok; i Norge lod klagenævnet, Personvernnemnda, fravær af skade gøre overtrædelsen mindre alvorlig.
example-harm = Nogen mistede penge, fordi bankoplysninger blev lækket: nogen skade. I Coop Finnmark-sagen blev der ikke påvist skade for drengene.
option-harm-none-shown = Ingen faktisk skade fastslået
statement-harm-none-shown = Der blev ikke fastslået nogen faktisk skade.
option-harm-some = Ja, nogen skade
statement-harm-some = De registrerede led nogen skade.
option-harm-serious = Ja, alvorlig skade
statement-harm-serious = De registrerede led alvorlig skade.

question-risk = Hvor sandsynlig var en skade?
why-risk = Efter den svenske brottsdatalag er risikoen for skade nok: Skaden behøver ikke at være sket.
example-risk = I afgørelsen om det svenske politi var der adgang til indgribende oplysninger om mange, og ingen vidste, hvad der skete med det, der blev lagt ind: høj risiko.
option-risk-low = Lav risiko
statement-risk-low = Risikoen for skade var lav.
option-risk-real = Reel risiko
statement-risk-real = Der var en reel risiko for skade.
option-risk-high = Høj risiko
statement-risk-high = Risikoen for skade var høj.

question-data-kind = Hvilken slags oplysninger var det?
why-data-kind = Oplysningernes art har betydning for, hvor alvorlig overtrædelsen er. Efter de europæiske retningslinjer er almindelige oplysninger ikke formildende, og følsomme oplysninger gør overtrædelsen mere alvorlig.
example-data-kind = Navn og adresse: almindelige oplysninger. Et kontoudtog: økonomi. En diagnose eller medlemskab af en fagforening: særlige kategorier.
option-data-kind-ordinary = Almindelige oplysninger
statement-data-kind-ordinary = Der var tale om almindelige personoplysninger.
option-data-kind-close = Placering, beskeder, økonomi, cpr-nummer
statement-data-kind-close = Der var tale om nærgående oplysninger som placering, private beskeder, økonomi eller cpr-nummer.
option-data-kind-special = Særlige kategorier eller strafbare forhold
statement-data-kind-special = Der var tale om særlige kategorier af personoplysninger eller oplysninger om strafbare forhold.
option-data-kind-biometric = Biometriske oplysninger til at genkende personer
statement-data-kind-biometric = Der var tale om biometriske oplysninger, der blev brugt til at genkende personer.

question-people-concerned = Hvem drejede oplysningerne sig hovedsagelig om?
why-people-concerned = Svaret har ingen retlig betydning, og de offentliggjorte bøder varierer ikke med det. Sager, der er gemt tidligere, kan have et svar.
example-people-concerned = En kliniks journaler: patienter. Et kamera i personalestuen: organisationens egne ansatte. Ordrer i en webshop: kunder.
option-people-concerned-others = Kunder, brugere, offentligheden
statement-people-concerned-others = Oplysningerne drejede sig hovedsagelig om kunder, brugere eller offentligheden.
option-people-concerned-patients = Patienter
statement-people-concerned-patients = Oplysningerne drejede sig hovedsagelig om patienter.
option-people-concerned-employees = Egne ansatte eller jobansøgere
statement-people-concerned-employees = Oplysningerne drejede sig hovedsagelig om organisationens egne ansatte eller jobansøgere.

question-children = Var der børn blandt de berørte?
why-children = Børn under 18 år har særlig beskyttelse. Efter det norske klagenævns standpunkt vejer det tungere, jo yngre de er. Grænsen ved 15 år er værktøjets egen.
example-children = I Coop Finnmark-sagen var drengene 15 til 16 år gamle: ja, 15 til 17 år.
option-children-none = Nej
statement-children-none = Der var ingen børn blandt de registrerede.
option-children-teenagers = Ja, 15 til 17 år
statement-children-teenagers = Der var børn på 15 til 17 år blandt de registrerede.
option-children-younger = Ja, under 15 år
statement-children-younger = Der var børn under 15 år blandt de registrerede.

question-content = Hvor meget viste oplysningerne?
why-content = I Coop Finnmark-sagen lod klagenævnet det gøre overtrædelsen mindre alvorlig, at klippet var på tre sekunder og uden ansigter. Myndigheden tillagde det ikke en sådan vægt.
example-content = I Coop Finnmark-sagen varede klippet cirka tre sekunder og viste ikke noget ansigt: lidt. En film fra nogens soveværelse: intimt.
option-content-slight = Lidt: ingen ansigter, ingen detaljer
statement-content-slight = Oplysningerne viste lidt og hverken ansigter eller detaljer.
option-content-ordinary = En almindelig mængde
statement-content-ordinary = Oplysningerne viste hverken mere eller mindre, end det er almindeligt.
option-content-intrusive = Meget, eller intime forhold
statement-content-intrusive = Oplysningerne viste meget eller viste intime forhold.

question-matching = Hvad blev oplysningerne sammenlignet med?
why-matching = I afgørelsen om det svenske politi (senere ophævet) var det skærpende og næppe nogensinde strengt nødvendigt at sammenligne ansigter med hele det åbne internet.
example-matching = I afgørelsen om det svenske politi blev billeder sammenlignet med milliarder af andre, der var høstet fra det åbne internet.
option-matching-limited = Intet, eller registre, der føres efter loven
statement-matching-limited = Oplysningerne blev ikke sammenlignet med noget, eller kun med registre, der føres efter loven.
option-matching-open-internet = Oplysninger indsamlet fra det åbne internet
statement-matching-open-internet = Oplysningerne blev sammenlignet med oplysninger, der var indsamlet ubegrænset fra det åbne internet.

question-control = Gik kontrollen over oplysningerne tabt?
why-control = Det norske klagenævn anså tab af kontrol for at gøre overtrædelsen mere alvorlig. I afgørelsen om det svenske politi (senere ophævet) lagde IMY vægt på, at det var ukendt, hvad der var sket med oplysningerne.
example-control = I Coop Finnmark-sagen gik klippet fra telefon til telefon og blev slettet efter nogle dage: for en tid. En stjålet computer uden kryptering: ja.
option-control-kept = Nej, den blev bevaret
statement-control-kept = Kontrollen over oplysningerne blev bevaret.
option-control-regained = For en tid, derefter slettet
statement-control-regained = Kontrollen over oplysningerne gik tabt for en tid, hvorefter oplysningerne blev slettet.
option-control-lost = Ja, og ingen ved, hvad der er sket med dem
statement-control-lost = Kontrollen over oplysningerne gik tabt, og det er ukendt, hvad der er sket med dem.
option-control-never-had = Den fandtes aldrig: en ekstern tjeneste
statement-control-never-had = Der var aldrig kontrol over oplysningerne eller viden om, hvordan de blev behandlet.

question-medium = Hvor blev oplysningerne opbevaret eller kopieret til?
why-medium = I Coop Finnmark-sagen gjorde det overtrædelsen mere alvorlig, at klippet lå uden for den dataansvarliges systemer. Myndigheden og klagenævnet gav forskellige begrundelser.
example-medium = I Coop Finnmark-sagen lå klippet på butikschefens private telefon: en enhed uden for organisationens systemer.
option-medium-own-system = Organisationens egne systemer
statement-medium-own-system = Oplysningerne blev opbevaret i organisationens egne systemer.
option-medium-outside = Enhed eller tjeneste uden for systemerne
statement-medium-outside = Oplysningerne blev opbevaret på eller kopieret til en enhed eller tjeneste uden for organisationens systemer.

question-duration = Hvor længe varede det?
why-duration = Varigheden er et kriterium både i den svenske brottsdatalag og i databeskyttelsesforordningen.
example-duration = Ét brev til den forkerte: én gang. Brugen af appen i afgørelsen om det svenske politi: måneder. Et kamera, der filmede i to år: et år eller mere.
option-duration-brief = Én gang eller nogle få dage
statement-duration-brief = Overtrædelsen skete én gang eller varede nogle få dage.
option-duration-months = Uger eller måneder
statement-duration-months = Overtrædelsen varede i uger eller måneder.
option-duration-years = Et år eller mere
statement-duration-years = Overtrædelsen varede i et år eller mere.

question-retention = Hvor længe blev oplysningerne opbevaret?
why-retention = I afgørelsen om det svenske politi (senere ophævet) var det uklart, hvor længe oplysningerne og resultaterne var blevet behandlet. Det talte med, da beløbet blev fastsat.
example-retention = Billeder lægges ind i en ekstern app, og ingen ved, hvornår de bliver slettet der: det kan ingen sige.
option-retention-limited = I en kendt, begrænset tid
statement-retention-limited = Oplysningerne blev opbevaret i en kendt, begrænset tid.
option-retention-unclear = Det kan ingen sige
statement-retention-unclear = Det er uklart, hvor længe oplysningerne og det, der kom ud af dem, blev opbevaret.

question-considered = Blev loven og risiciene overvejet først?
why-considered = I afgørelsen om det svenske politi (senere ophævet) anså IMY det for alvorligt, at der ikke var gjort nogen retlige overvejelser.
example-considered = I afgørelsen om det svenske politi begyndte brugen uden nogen tanke på loven eller risiciene: nej.
option-considered-yes = Ja
statement-considered-yes = Loven og risiciene blev overvejet før brugen.
option-considered-no = Nej
statement-considered-no = Loven og risiciene blev ikke overvejet før brugen.

question-secrecy = Blev fortrolige oplysninger givet videre?
why-secrecy = I afgørelsen om det svenske politi (senere ophævet) var det skærpende, at oplysningerne sandsynligvis var fortrolige, da der ikke var påvist nogen regel, der ophævede tavshedspligten.
example-secrecy = Efterforskningsmateriale under tavshedspligt lægges ind i en ekstern app, og ingen regel tillader det: ja.
option-secrecy-no = Nej
statement-secrecy-no = Der blev ikke videregivet fortrolige oplysninger.
option-secrecy-likely = Sandsynligvis, og ingen regel, der tillod det, er påvist
statement-secrecy-likely = De oplysninger, der blev givet videre, er ofte fortrolige, og der er ikke påvist nogen regel, der tillod det.
option-secrecy-yes = Ja, og ingen regel, der tillod det, er påvist
statement-secrecy-yes = Der blev videregivet fortrolige oplysninger, og der er ikke påvist nogen regel, der tillod det.

question-own-rules = Blev organisationens egne regler fulgt?
why-own-rules = I Coop Finnmark-sagen mente myndigheden, at bruddet på virksomhedens egen procedure gjorde overtrædelsen mere alvorlig. Klagenævnet brugte det ikke sådan.
example-own-rules = I Coop Finnmark-sagen var der en procedure for udlevering af optagelser, og butikschefen fulgte den ikke: nej, de blev brudt.
option-own-rules-followed = Ja
statement-own-rules-followed = Organisationens egne regler blev fulgt.
option-own-rules-broken = Nej, de blev brudt
statement-own-rules-broken = Organisationens egne regler blev ikke fulgt.

question-fault = Var handlingen forsætlig eller uagtsom?
why-fault = Efter databeskyttelsesforordningen kræver en bøde mindst uagtsomhed. Efter den svenske brottsdatalag indgår forsæt og uagtsomhed i vurderingen.
example-fault = En besked, der i hast sendes til den forkerte adresse, er uagtsom. At fortsætte mod databeskyttelsesrådgiverens råd tyder på forsæt.
option-fault-none = Ingen af delene
statement-fault-none = Handlingen var hverken forsætlig eller uagtsom.
option-fault-negligent = Simpel uagtsomhed
statement-fault-negligent = Handlingen var uagtsom.
option-fault-gross = Grov uagtsomhed
statement-fault-gross = Handlingen var groft uagtsom.
option-fault-intentional = Forsætlig
statement-fault-intentional = Handlingen var forsætlig.

question-onward = Gav andre oplysningerne videre?
why-onward = Forsæt og uagtsomhed vurderes også for dette. I Coop Finnmark-sagen kaldte myndigheden det forudsigeligt, og klagenævnet fandt mindst uagtsomhed.
example-onward = I Coop Finnmark-sagen sendte en kollega klippet til sin søn, der sendte det videre. Det anså myndigheden for forudsigeligt.
option-onward-none = Nej
statement-onward-none = Ingen andre gav oplysningerne videre.
option-onward-unforeseen = Ja, og det kunne ikke forudses
statement-onward-unforeseen = Andre gav oplysningerne videre, hvilket ikke kunne forudses.
option-onward-foreseeable = Ja, og det kunne forudses
statement-onward-foreseeable = Andre gav oplysningerne videre, hvilket kunne forudses.

question-mistake-of-law = Kendte de, der handlede, reglen?
why-mistake-of-law = Om ukendskab til loven (retsvildfarelse) undskylder, afhænger af, om loven burde have været kendt. I Norge undskylder det kun, hvis ukendskabet ikke selv var uagtsomt.
example-mistake-of-law = I Coop Finnmark-sagen kendte butikschefen ikke reglen, og det var ingen undskyldning: nej, men burde have kendt den.
option-mistake-of-law-excusable = Nej, og det kan ikke bebrejdes dem
statement-mistake-of-law-excusable = De, der handlede, kendte ikke reglen, og det kan ikke bebrejdes dem.
option-mistake-of-law-not-excusable = Nej, men burde have kendt den
statement-mistake-of-law-not-excusable = De, der handlede, kendte ikke reglen, men burde have kendt den.
option-mistake-of-law-none = Ja
statement-mistake-of-law-none = De, der handlede, kendte reglen.

question-who-acted = Hvem handlede?
why-who-acted = Det har betydning for forsæt og uagtsomhed. I Norge kræves der uagtsomhed hos nogen, der handler på organisationens vegne. Dér kan flere personers fejl, lagt sammen (kumulative fejl), være nok.
example-who-acted = I Coop Finnmark-sagen var det butikschefen: en leder. Var der ingen enkelt person, der svigtede, men flere små ting, der gik galt: flere personer.
option-who-acted-anonymous = Flere personers fejl, lagt sammen
statement-who-acted-anonymous = Ingen enkelt person kan lastes, men flere personers fejl blev lagt sammen.
option-who-acted-employee = En ansat
statement-who-acted-employee = Den, der handlede, var ansat.
option-who-acted-leader = En person i en ledende stilling
statement-who-acted-leader = Den, der handlede, havde en ledende stilling.

## Hvad der blev gjort ved det

question-stopped = Hvornår ophørte det?
why-stopped = I afgørelsen om det svenske politi (senere ophævet) var det skærpende, at brugen først ophørte, efter at IMY’s undersøgelse var begyndt.
example-stopped = I afgørelsen om det svenske politi ophørte brugen først, efter at IMY’s undersøgelse var begyndt: først efter, at myndigheden spurgte.
option-stopped-by-self = Før myndigheden spurgte
statement-stopped-by-self = Overtrædelsen ophørte, før myndigheden spurgte til den.
option-stopped-after-inquiry = Først efter, at myndigheden spurgte
statement-stopped-after-inquiry = Overtrædelsen ophørte først, efter at myndigheden havde spurgt til den.
option-stopped-ongoing = Det foregår stadig
statement-stopped-ongoing = Overtrædelsen er ikke ophørt.

question-repair = Hvad blev der gjort for at begrænse skaden?
why-repair = Skridt til at begrænse virkningerne er et kriterium både i den svenske brottsdatalag og i databeskyttelsesforordningen.
example-repair = I Coop Finnmark-sagen blev alle, man vidste var involveret, kontaktet inden for få dage, bedt om at slette klippet og givet en undskyldning.
option-repair-prompt = Kontaktede hurtigt de berørte og slettede
statement-repair-prompt = De berørte blev hurtigt kontaktet, og oplysningerne blev slettet.
option-repair-partial = Nogle skridt, sent eller kun delvist
statement-repair-partial = Der blev taget nogle skridt for at begrænse skaden, men sent eller kun delvist.
option-repair-nothing = Intet
statement-repair-nothing = Der blev ikke gjort noget for at begrænse skaden.

question-informed = Blev de berørte informeret?
why-informed = Hvis de har brug for det for at udøve deres rettigheder, skal de oplyses om retsgrundlaget, modtagerne, og hvor længe oplysningerne opbevares. Myndigheden kan give påbud om det.
example-informed = I afgørelsen om det svenske politi stod der intet om information til dem, hvis billeder blev lagt ind: nej.
option-informed-yes = Ja
statement-informed-yes = De berørte blev informeret.
option-informed-no = Nej
statement-informed-no = De berørte blev ikke informeret.

question-self-report = Meldte organisationen det selv til myndigheden?
why-self-report = Det vurderes forskelligt, hvad det er værd, at organisationen selv anmelder: Det norske klagenævn anså det for formildende; de europæiske retningslinjer kalder en anmeldelse, som man har pligt til, neutral.
example-self-report = I Coop Finnmark-sagen kom anmeldelsen til myndigheden seks dage efter, at klippet blev sendt: ja, inden for få dage.
option-self-report-prompt = Ja, inden for få dage
statement-self-report-prompt = Organisationen anmeldte overtrædelsen til myndigheden inden for få dage.
option-self-report-late = Ja, senere
statement-self-report-late = Organisationen anmeldte først overtrædelsen til myndigheden senere.
option-self-report-none = Nej
statement-self-report-none = Organisationen anmeldte ikke overtrædelsen til myndigheden.

question-discovery = Ville myndigheden alligevel have opdaget det?
why-discovery = Hvor stor vægt det norske klagenævn lægger på, at organisationen selv anmelder, afhænger af, hvor alvorlig overtrædelsen er, og hvor sandsynligt det var, at den ellers ville blive opdaget.
example-discovery = Et læk, som aviserne skrev om: sandsynligt. Et klip, der blev sendt mellem nogle få private telefoner: usandsynligt.
option-discovery-unlikely = Usandsynligt
statement-discovery-unlikely = Myndigheden ville næppe ellers have opdaget det.
option-discovery-likely = Sandsynligt
statement-discovery-likely = Myndigheden ville sandsynligvis alligevel have opdaget det.

question-found-by = Hvem opdagede overtrædelsen?
why-found-by = Hvor hurtigt organisationen selv opdagede overtrædelsen, har betydning for, hvor stor vægt det norske klagenævn lægger på, at den selv anmelder.
example-found-by = Loggen blev kontrolleret samme uge og viste det: organisationen selv, hurtigt. En kunde klagede: andre.
option-found-by-self-quickly = Organisationen selv, hurtigt
statement-found-by-self-quickly = Organisationen opdagede selv overtrædelsen hurtigt.
option-found-by-self-later = Organisationen selv, efter nogen tid
statement-found-by-self-later = Organisationen opdagede selv overtrædelsen efter nogen tid.
option-found-by-others = Andre
statement-found-by-others = Overtrædelsen blev opdaget af andre.

question-guidelines = Var der retningslinjer og uddannelse, der kunne have forhindret det?
why-guidelines = De har betydning for graden af ansvar. IMY kræver, at de når ud til alle; det norske klagenævn anså dem for formildende.
example-guidelines = I Coop Finnmark-sagen så klagenævnet retningslinjer, der muliggjorde en hurtig reaktion: ja. Hos det svenske politi nåede proceduren ikke ud til alle.
option-guidelines-known = Ja, indført og kendt
statement-guidelines-known = Retningslinjer og uddannelse, der kunne have forhindret overtrædelsen, var indført og kendt.
option-guidelines-not-spread = Ja, men de nåede ikke ud til alle
statement-guidelines-not-spread = Der var retningslinjer og uddannelse, der kunne have forhindret overtrædelsen, men de nåede ikke ud til alle.
option-guidelines-none = Nej
statement-guidelines-none = Der var hverken retningslinjer eller uddannelse, der kunne have forhindret overtrædelsen.

question-earlier-fee = Har organisationen tidligere fået en bøde for overtrædelse af databeskyttelsesreglerne?
why-earlier-fee = Tidligere overtrædelser (gentagelse) kan forhøje bøden. Den svenske brottsdatalag nævner kun tidligere bøder, ikke tidligere kritik.
example-earlier-fee = Organisationen måtte betale en bøde for to år siden: ja. Den fik kun kritik: nej.
option-earlier-fee-none = Nej
statement-earlier-fee-none = Der er ikke tidligere pålagt en bøde for overtrædelse af databeskyttelsesreglerne.
option-earlier-fee-yes = Ja, en eller flere
statement-earlier-fee-yes = Der er tidligere pålagt en eller flere bøder for overtrædelse af databeskyttelsesreglerne.

question-cooperation = I hvilken grad samarbejdede organisationen med myndigheden?
why-cooperation = Databeskyttelsesforordningen nævner samarbejde. Efter de europæiske retningslinjer er kun mere, end loven kræver, formildende, og modarbejdelse er skærpende.
example-cooperation = Myndighedens spørgsmål blev besvaret til tiden: som loven kræver. Den blev nægtet adgang til lokalerne: modarbejdet.
option-cooperation-beyond = Mere, end loven kræver
statement-cooperation-beyond = Organisationen samarbejdede med myndigheden ud over det, loven kræver.
option-cooperation-as-required = Som loven kræver
statement-cooperation-as-required = Organisationen samarbejdede med myndigheden, som loven kræver.
option-cooperation-obstructed = Myndigheden blev modarbejdet
statement-cooperation-obstructed = Organisationen modarbejdede myndighedens undersøgelse.

question-earlier-orders = Blev tidligere påbud om samme forhold fulgt?
why-earlier-orders = Databeskyttelsesforordningen nævner dette. Efter de europæiske retningslinjer er det neutralt at følge et påbud og skærpende at se bort fra det.
example-earlier-orders = For to år siden gav myndigheden organisationen påbud om at kontrollere, hvem der læser journalerne, og det er stadig ikke gjort: nej.
option-earlier-orders-followed = Ja, eller der var ingen
statement-earlier-orders-followed = Tidligere påbud om samme forhold blev fulgt, eller der var ingen.
option-earlier-orders-not-followed = Nej
statement-earlier-orders-not-followed = Tidligere påbud om samme forhold blev ikke fulgt.

question-gain = Blev der opnået en gevinst eller undgået et tab?
why-gain = Databeskyttelsesforordningen og norsk ret nævner økonomisk gevinst. Efter de europæiske retningslinjer er fortjeneste ved overtrædelsen skærpende.
example-gain = Kundeoplysninger blev solgt: ja. En sikkerhedsforanstaltning blev udeladt for at spare udgiften: ja, et tab blev undgået.
option-gain-none = Nej
statement-gain-none = Overtrædelsen gav ingen gevinst og afværgede intet tab.
option-gain-yes = Ja
statement-gain-yes = Overtrædelsen gav en gevinst eller afværgede et tab.

question-promoted = Skete det for at fremme organisationens interesser?
why-promoted = Den norske forvaltningslov nævner dette blandt det, der kan tælle.
example-promoted = En butik filmede sine kunder for at sælge mere: ja. En ansat slog en nabo op af nysgerrighed: nej.
option-promoted-no = Nej
statement-promoted-no = Handlingen skete ikke for at fremme organisationens interesser.
option-promoted-yes = Ja
statement-promoted-yes = Handlingen skete for at fremme organisationens interesser.

question-other-reactions = Har der været andre sanktioner for samme overtrædelse?
why-other-reactions = Den norske forvaltningslov nævner andre reaktioner mod organisationen eller dem, der handlede på dens vegne.
example-other-reactions = Den ansatte, der gjorde det, er dømt for det, eller selskabet har måttet betale en strafferetlig bøde: ja.
option-other-reactions-yes = Ja
statement-other-reactions-yes = Samme overtrædelse har allerede ført til andre sanktioner.
option-other-reactions-none = Nej
statement-other-reactions-none = Samme overtrædelse har ikke ført til andre sanktioner.

question-warned = Fik organet først en advarsel med en plan for at rette op?
why-warned = I Rumænien får et offentligt organ først en advarsel med en plan. En bøde kan først komme, når planens tid er udløbet, og ikke alt i den er gjort.
example-warned = Myndigheden giver en kommune 60 dage til at sikre sine kameraer. Derefter er to af dem stadig åbne for alle: ikke alt blev gjort.
option-warned-carried-out = Ja, og den gennemførte hele planen til tiden
statement-warned-carried-out = Organet fik først en advarsel og gennemførte hele planen til tiden.
option-warned-running = Ja, og planens tid er ikke udløbet
statement-warned-running = Organet fik først en advarsel, og planens tid er ikke udløbet.
option-warned-no = Nej
statement-warned-no = Organet fik ikke først en advarsel.
option-warned-not-carried-out = Ja, og ikke hele planen blev gennemført til tiden
statement-warned-not-carried-out = Organet fik først en advarsel og gennemførte ikke hele planen til tiden.

question-means = Hvor stærk er økonomien?
why-means = Norsk ret nævner økonomisk evne. I Coop Finnmark-sagen forhøjede myndigheden bøden af den grund; klagenævnet brugte det ikke.
example-means = I Coop Finnmark-sagen var omsætningen lidt over en milliard kroner, og myndigheden ønskede en bøde, der kunne mærkes: stærk.
option-means-weak = Svag
statement-means-weak = Organisationens økonomi er svag.
option-means-ordinary = Almindelig
statement-means-ordinary = Organisationens økonomi er almindelig.
option-means-strong = Stærk
statement-means-strong = Organisationens økonomi er stærk.

## Skøn

question-excuse = Er der grund til at nedsætte bøden?
why-excuse = Efter den svenske brottsdatalag kan bøden nedsættes eller helt bortfalde, hvis overtrædelsen er undskyldelig, eller hvis en bøde ville være urimelig. Ukendskab og dårlige procedurer tæller ikke.
example-excuse = I afgørelsen om det svenske politi fandt IMY ingen grund: At reglerne ikke var kendt, eller at procedurerne var dårlige, tæller ikke.
option-excuse-excusable = Overtrædelsen var undskyldelig
statement-excuse-excusable = Overtrædelsen var undskyldelig.
option-excuse-unreasonable = En bøde ville være urimelig
statement-excuse-unreasonable = En bøde ville være urimelig.
option-excuse-did-not-know = Reglerne var ikke kendt
statement-excuse-did-not-know = Den dataansvarlige kendte ikke reglerne.
option-excuse-poor-routines = Procedurerne var dårlige
statement-excuse-poor-routines = Den dataansvarliges procedurer var dårlige.
option-excuse-none = Ingen grund
statement-excuse-none = Der er ingen grund til at nedsætte bøden.

question-reprimand = Ville kritik være tilstrækkelig?
why-reprimand = Kritik kan træde i stedet for en bøde ved en mindre overtrædelse, eller hvis en bøde ville være en uforholdsmæssig stor byrde for en fysisk person.
example-reprimand = I Coop Finnmark-sagen overvejede klagenævnet kritik og fandt, med nogen tvivl, at der i princippet skulle pålægges en bøde: nej.
option-reprimand-suffices = Ja
statement-reprimand-suffices = Kritik ville være tilstrækkelig.
option-reprimand-not-enough = Nej
statement-reprimand-not-enough = Kritik ville ikke være tilstrækkelig.

question-complexity = Hvor kompleks er sagen faktisk og retligt?
why-complexity = I Norge accepteres en lang sagsbehandlingstid i mindre grad, når sagen hverken er faktisk eller retligt kompleks.
example-complexity = I Coop Finnmark-sagen drejede det sig om ét kort klip, og selskabet erkendte overtrædelsen: ikke kompleks.
option-complexity-simple = Ikke kompleks
statement-complexity-simple = Sagen er hverken faktisk eller retligt kompleks.
option-complexity-complex = Kompleks
statement-complexity-complex = Sagen er faktisk eller retligt kompleks.

question-time-reasons = Begrundede myndigheden sin sagsbehandlingstid?
why-time-reasons = I Norge skal myndigheden i sin begrundelse angive, hvordan den har vurderet sin egen sagsbehandlingstid.
example-time-reasons = I Coop Finnmark-sagen stod der ikke i myndighedens afgørelse, hvordan den havde vurderet den tid, der var gået: nej.
option-time-reasons-no = Nej
statement-time-reasons-no = Myndigheden angav ikke, hvordan den havde vurderet sin sagsbehandlingstid.
option-time-reasons-yes = Ja
statement-time-reasons-yes = Myndigheden angav, hvordan den havde vurderet sin sagsbehandlingstid.

question-time-effect = Hvad betød sagsbehandlingstiden for bøden?
why-time-effect = I Norge går virkningen fra ingenting til fuldt bortfald. Der findes ingen formel, så virkningen angives her.
example-time-effect = I Coop Finnmark-sagen sluttede sagen to år og fire måneder efter overtrædelsen, og klagenævnet lod bøden bortfalde.
option-time-effect-waived = Bøden bortfaldt
statement-time-effect-waived = Bøden bortfaldt på grund af sagsbehandlingstiden.
option-time-effect-reduced = Bøden blev nedsat
statement-time-effect-reduced = Bøden blev nedsat på grund af sagsbehandlingstiden.
option-time-effect-none = Ingenting
statement-time-effect-none = Sagsbehandlingstiden havde ingen betydning for bøden.

question-appealed = Blev der klaget over afgørelsen?
why-appealed = I Norge må klagenævnet ikke forhøje bøden, når det kun er modtageren selv, der klager, bortset fra opregnede undtagelser.
example-appealed = I Coop Finnmark-sagen klagede det selskab, der skulle betale, og ingen andre: ja, kun modtageren.
option-appealed-by-addressee = Ja, kun af modtageren
statement-appealed-by-addressee = Kun modtageren klagede over afgørelsen.
option-appealed-no = Nej
statement-appealed-no = Der blev ikke klaget over afgørelsen.

question-seriousness = Hvor alvorlig er overtrædelsen alt i alt?
why-seriousness = Alvoren er et skøn. For databeskyttelsesforordningen begynder de europæiske retningslinjer ved 0–10{ "\u00A0" }%, 10–20{ "\u00A0" }% eller 20–100{ "\u00A0" }% af maksimum.
example-seriousness = I Coop Finnmark-sagen kaldte myndigheden overtrædelsen alvorlig, og det gjorde klagenævnet ikke. Det, der er uklart, kan stå åbent.
option-seriousness-low = Lav
statement-seriousness-low = Overtrædelsens alvorsgrad er lav.
option-seriousness-medium = Middel
statement-seriousness-medium = Overtrædelsens alvorsgrad er middel.
option-seriousness-high = Høj
statement-seriousness-high = Overtrædelsens alvorsgrad er høj.

## Datoer

question-breach-start = Hvornår begyndte overtrædelsen?
why-breach-start = Fristen for at pålægge en bøde (forældelse) kan regnes herfra. I Sverige regnes den fra »dagen for overtrædelsen«. Ved en vedvarende overtrædelse afprøves både den første og den sidste dag.
example-breach-start = I Coop Finnmark-sagen blev klippet filmet og sendt videre den 4. april 2019. Hvis kun måneden er kendt, er måneden nok.
question-breach-end = Hvornår ophørte overtrædelsen?
why-breach-end = Det viser, om reglerne gjaldt. Fristen for at pålægge en bøde (forældelse) kan regnes herfra. Det gør den i Norge, hvor den er fem år.
example-breach-end = I afgørelsen om det svenske politi er det oplyst, at brugen af appen varede indtil den 3. marts 2020.
question-reported-on = Hvornår anmeldte organisationen det?
why-reported-on = En hurtig anmeldelse kan tale til organisationens fordel, og den tid, myndigheden derefter brugte, kan beregnes.
example-reported-on = I Coop Finnmark-sagen er anmeldelsen til myndigheden dateret den 10. april 2019.
question-requested-on = Hvornår bad myndigheden første gang om en udtalelse?
why-requested-on = Det er et led i sagsbehandlingstiden. I Norge er den regnet fra denne dag (PVN-2021-03); i Coop Finnmark-sagen regnede klagenævnet også de seks måneder før med.
example-requested-on = I Coop Finnmark-sagen spurgte myndigheden første gang den 8. oktober 2019, seks måneder efter anmeldelsen.
question-answered-on = Hvornår blev henvendelsen besvaret?
why-answered-on = Tiden før svaret og tiden efter det vises som særskilte led.
example-answered-on = I Coop Finnmark-sagen svarede selskabet den 21. oktober 2019, tretten dage efter henvendelsen.
question-chance-to-comment-on = Hvornår var den første mulighed for at udtale sig om en bøde?
why-chance-to-comment-on = I Sverige skal denne mulighed gives inden fem år efter overtrædelsen, ellers kan der ikke pålægges en bøde.
example-chance-to-comment-on = Den 3. maj får organisationen et brev, der lægger op til en bøde og beder om bemærkninger: 3. maj.
question-notice-on = Hvornår blev der givet forhåndsvarsel om en bøde?
why-notice-on = Det er et led i sagsbehandlingstiden og kan afbryde fristen. I Norge afbryder forhåndsvarslet fristen på fem år.
example-notice-on = I Coop Finnmark-sagen varslede myndigheden den 28. februar 2020, ti måneder før afgørelsen.
question-commented-on = Hvornår kom bemærkningerne til varslet?
why-commented-on = Det adskiller modtagerens tid fra myndighedens, når sagsbehandlingstiden beregnes.
example-commented-on = I Coop Finnmark-sagen er selskabets bemærkninger dateret den 25. marts 2020, næsten fire uger efter varslet.
question-decided-on = Hvornår traf myndigheden afgørelse?
why-decided-on = Afgørelsen kan afslutte eller afbryde forældelsesfristen. Den afgør også, hvilket års omsætning der tæller: året før.
example-decided-on = I Coop Finnmark-sagen traf myndigheden afgørelse den 22. december 2020. Det er datoen på selve afgørelsen.
question-received-on = Hvornår fik modtageren afgørelsen?
why-received-on = Klagefristen kan regnes herfra. Det gør den i Norge og Sverige, hvor den er tre uger; for en offentlig part i Sverige regnes den fra den dag, afgørelsen blev truffet.
example-received-on = En afgørelse af 22. december når organisationen den 28. december: 28. december.
question-appeal-by = Hvilken sidste dag for klage angav afgørelsen?
why-appeal-by = Afgørelsen kan selv angive en sidste dag, som i Coop Finnmark-sagen. En klage, der indgives senest den dag, er rettidig.
example-appeal-by = I Coop Finnmark-sagen angav brevet med afgørelsen den 28. januar 2021 som sidste dag.
question-appealed-on = Hvornår blev der klaget?
why-appealed-on = Det viser, om klagen kom til tiden, og begynder det næste led i sagsbehandlingstiden.
example-appealed-on = I Coop Finnmark-sagen klagede selskabet den 28. januar 2021, den sidste dag, som afgørelsen gav.
question-forwarded-on = Hvornår nåede klagen frem til den, der skal afgøre den?
why-forwarded-on = Tiden, før en klage sendes videre, er en del af den samlede sagsbehandlingstid.
example-forwarded-on = I Coop Finnmark-sagen sendte myndigheden klagen videre til klagenævnet den 3. maj 2021.
question-closed-on = Hvornår blev klagen afgjort?
why-closed-on = I Norge ser klagenævnet på den samlede tid frem til sin egen afgørelse.
example-closed-on = I Coop Finnmark-sagen traf klagenævnet afgørelse den 31. august 2021.
question-final-on = Hvornår blev afgørelsen endelig?
why-final-on = Betalingsfristen kan regnes fra det tidspunkt, hvor afgørelsen er endelig. Det gør den i Norge og Sverige. I Sverige gælder det også de fem år, hvorefter en ubetalt bøde bortfalder.
example-final-on = Ingen klager, og klagefristen udløber den 12. maj: Afgørelsen bliver endelig, når den dag er gået.
question-rate-day = Hvilken dag er valutakursen fra?
why-rate-day = Beløb omregnes kun til en kurs med dato, så alle kan kontrollere resultatet.
example-rate-day = Kursen er centralbankens for den 2. januar 2025: 2. januar 2025.

## Beløb

question-ownership = Tilhører organisationen en koncern?
why-ownership = Maksimum følger omsætningen i hele virksomheden. Hvis alle eller næsten alle aktier er på én hånd, tæller koncernen, medmindre det bliver afkræftet.
example-ownership = Et datterselskab, som moderselskabet ejer helt: ja, alle aktier. En familievirksomhed uden ejer over sig og uden datterselskaber: den står alene.
option-ownership-alone = Nej, den står alene
statement-ownership-alone = Organisationen tilhører ikke en koncern.
option-ownership-rebutted = Ejet, men ejeren har ikke afgørende indflydelse
statement-ownership-rebutted = Alle eller næsten alle aktier ejes af en anden, men det er godtgjort, at ejeren ikke har afgørende indflydelse.
option-ownership-controlled = Delvist ejet, med afgørende indflydelse
statement-ownership-controlled = Organisationen ejes delvist af en anden med afgørende indflydelse eller har selv kontrol over andre.
option-ownership-presumed = Ja, alle eller næsten alle aktier
statement-ownership-presumed = Alle eller næsten alle aktier ejes af en anden.

question-viability = Ville bøden uigenkaldeligt bringe virksomhedens økonomiske levedygtighed i fare?
why-viability = Manglende betalingsevne er en undtagelse og kræver objektive beviser. Mangel på midler nedsætter ikke i sig selv en bøde.
example-viability = Regnskaber og prognoser viser, at selskabet måtte lukke, hvis det betalte: ja. Et år med underskud: ikke godtgjort.
option-viability-jeopardised = Ja, godtgjort med beviser
statement-viability-jeopardised = Det er godtgjort, at bøden uigenkaldeligt ville bringe virksomhedens økonomiske levedygtighed i fare.
option-viability-viable = Nej, eller ikke godtgjort
statement-viability-viable = Det er ikke godtgjort, at bøden uigenkaldeligt ville bringe virksomhedens økonomiske levedygtighed i fare.

question-asset-loss = Ville aktiver miste deres værdi på grund af bøden?
why-asset-loss = Tabet skal bevises og være forårsaget af bøden. Insolvens i sig selv er ikke nok.
example-asset-loss = En vurdering viser, at bøden ville gennemtvinge et salg af maskinerne langt under deres værdi: ja.
option-asset-loss-proven = Ja, bevist
statement-asset-loss-proven = Det er bevist, at aktiver ville miste deres værdi på grund af bøden.
option-asset-loss-not-proven = Nej, eller ikke bevist
statement-asset-loss-not-proven = Det er ikke bevist, at aktiver ville miste deres værdi på grund af bøden.

question-social-context = Er der en særlig social og økonomisk kontekst?
why-social-context = Det er den tredje af de tre betingelser for manglende betalingsevne i de europæiske retningslinjer.
example-social-context = Selskabet er den største arbejdsgiver i en lille by, og de, der bor der, ville næppe finde andet arbejde: Det kan være en sådan kontekst.
option-social-context-specific = Ja
statement-social-context-specific = Der er en særlig social og økonomisk kontekst.
option-social-context-ordinary = Nej
statement-social-context-ordinary = Der er ikke nogen særlig social og økonomisk kontekst.

question-turnover = Hvor stor var organisationens omsætning på verdensplan i året før afgørelsen?
why-turnover = Efter databeskyttelsesforordningen er maksimum for en virksomhed et fast beløb eller en andel af dens samlede globale omsætning, alt efter hvad der er højest.
example-turnover = Afgørelsen kommer i 2024: angiv selskabets salg i 2023 efter regnskabet, uden moms.
question-rate = Hvor meget er én euro i bødens valuta?
why-rate = Databeskyttelsesforordningen fastsætter sine maksimumsbeløb i euro. Intet omregnes uden en kurs, der enten er angivet her eller fastsat i lov.
example-rate = Én euro koster 11,20 svenske kroner: angiv 11,20.
question-notified = Hvilket beløb blev varslet på forhånd?
why-notified = Det viser, om myndigheden ændrede mening mellem varslet og afgørelsen.
example-notified = I Coop Finnmark-sagen varslede myndigheden en bøde på 400.000 norske kroner.
question-decided = Hvilken bøde pålagde myndigheden?
why-decided = Det sammenlignes med de beløb, der beregnes her. I Norge er det også det højeste, som modtagerens egen klage kan føre til, bortset fra opregnede undtagelser.
example-decided = I Coop Finnmark-sagen pålagde myndigheden en bøde på 400.000 norske kroner, som varslet.
question-level = Hvilket niveau er rigtigt, før sagsbehandlingstid eller nedsættelse?
why-level = Loven giver ingen formel for niveauet. Det, der angives her, er et skøn, som holdes inden for lovens maksimum.
example-level = I Coop Finnmark-sagen fandt klagenævnet cirka 50.000 norske kroner rigtigt, før det så på tiden.
question-time-cut = Hvor meget blev trukket fra for sagsbehandlingstid?
why-time-cut = I Norge er sagsbehandlingstiden et særskilt sidste trin. Der findes ingen formel, så beløbet angives her.
example-time-cut = I PVN-2021-03 nedsatte klagenævnet bøden fra 400.000 til 250.000 norske kroner alene for tiden: 150.000.
question-costs = Hvilke sagsomkostninger blev tilkendt?
why-costs = I Norge dækkes nødvendige og væsentlige omkostninger, når en afgørelse ændres til partens fordel.
example-costs = Efter Coop Finnmark-sagen tilkendte klagenævnet 69.000 norske kroner (PVN-2021-15).
question-group-turnover = Hvor stor var hele koncernens omsætning på verdensplan i året før afgørelsen?
why-group-turnover = Når et andet selskab har afgørende indflydelse, regnes andelen i maksimum af koncernens omsætning.
example-group-turnover = Selskabet selv sælger for 20 millioner, og alle selskaber i koncernen tilsammen for 900 millioner: angiv 900 millioner.
question-funds = Hvor store er organisationens aktiver, midler eller budget?
why-funds = For dem uden omsætning ser den britiske vejledning i stedet på aktiver, midler eller det administrative budget.
example-funds = En velgørende organisation har intet salg, men bruger to millioner pund om året: angiv det budget.
question-budget = Hvor stort er organisationens budget for året?
why-budget = I nogle lande er maksimum for et offentligt organ en andel af dets budget, med en fast grænse.
example-budget = En skole har tre millioner euro til året: angiv det.
question-turnover-rate = Hvor meget er én euro (i Storbritannien: ét pund) i omsætningens valuta?
why-turnover-rate = Maksimum er fastsat i euro (i pund i Storbritannien). Omsætning i en anden valuta bliver ikke brugt uden en dateret kurs.
example-turnover-rate = Omsætningen er i dollar, maksimum i euro, og én euro koster 1,08 dollar: angiv 1,08.
question-stated-ceiling = Hvilket maksimum angiver selve afgørelsen?
why-stated-ceiling = Hvis det afviger fra det, der følger af loven, bliver forskellen vist. Det bliver aldrig overført til resultatet.
example-stated-ceiling = Selve afgørelsen om det svenske politi angiver 10 millioner svenske kroner som det højeste mulige beløb.
figure-rounding = Afrundes til
question-rounding = Hvad afrundes den beregnede bøde til?
why-rounding = Nogle afgørelser runder af til hele enheder af valutaen. Angiv 1 for det; lad feltet stå tomt, hvis der ikke skal afrundes.
example-rounding = Med 1.000 bliver et beløb på 12.345 til 12.000. Med 1 afrundes kun det, der står efter kommaet.
question-year-end = Hvornår sluttede det regnskabsår, omsætningen er fra?
why-year-end = Det er året før afgørelsen, der tæller, ikke året før overtrædelsen.
example-year-end = Afgørelsen er fra juni 2024, og regnskabet følger kalenderåret: 31. december 2023.
figure-share = Startbeløb
question-share = Hvor stor en procentdel af maksimum er startbeløbet?
why-share = Retningslinjerne giver et interval for hver alvorsgrad. Hvor i intervallet er overladt til myndigheden.
example-share = Middel alvorsgrad, i midten af intervallet fra 10{ "\u00A0" }% til 20{ "\u00A0" }%: angiv 15{ "\u00A0" }%.
figure-tier-share = Omsætning
question-tier-share = Hvilken procentdel bruges ved en omsætning af denne størrelse?
why-tier-share = Retningslinjerne giver et interval for hver størrelse af omsætning. Hvor i intervallet er overladt til myndigheden.
example-tier-share = En omsætning på 30 millioner euro hører til intervallet fra 1,5{ "\u00A0" }% til 10{ "\u00A0" }%: 5{ "\u00A0" }% ligger inden for det.
figure-factors = Øvrige omstændigheder
question-factors = Hvor mange procent af beløbet er tilbage efter skærpende og formildende omstændigheder?
why-factors = Ingen kilde sætter tal på disse omstændigheder. 80{ "\u00A0" }% sænker beløbet med en femtedel, 105{ "\u00A0" }% hæver det, og 100{ "\u00A0" }% lader det være.
example-factors = En tidligere overtrædelse hæver, og hurtig opretning sænker, og du finder, at de opvejer hinanden: angiv 100{ "\u00A0" }%.
figure-proportion = Proportionalitet
question-proportion = Hvor mange procent af beløbet er tilbage efter proportionalitetsvurderingen?
why-proportion = Det sidste trin kan sænke eller hæve beløbet, men aldrig over maksimum. 100{ "\u00A0" }% lader det være, som det er.
example-proportion = Den polske myndighed har nedsat beløb i dette sidste trin, i én afgørelse til 50{ "\u00A0" }%, i en anden til 35{ "\u00A0" }%.
