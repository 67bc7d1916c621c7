# Spørsmålene: hva det spørres om, hvorfor, og svarene å velge mellom.

## Deler

section-start = Hvem saken gjelder
section-exceptions = Gjelder reglene i det hele tatt?
section-breach = Hvilke regler som er brutt
section-elements = Hva reglene krever
section-actors = Hvem som handlet, og skyld
section-gravity = Hvor alvorlig det er
section-handling = Hva som ble gjort etterpå
section-size = Størrelse og økonomi
section-dates = Datoer i saken
section-judgement = Skjønn og beløp
section-calculation = Regn ut et beløp trinn for trinn

## Hvem, hvor og hvilke regler

question-country = Hvor er den ansvarlige etablert?
why-country = Landet avgjør hvilke regler, maksimumsbeløp og frister som gjelder. Gjelder saken flere land i EØS, velger du landet der hovedvirksomheten ligger.
example-country = Et selskap med kontor og ansatte i Danmark som selger til norske kunder på nett: velg Danmark.
option-country-sweden = Sverige
statement-country-sweden = Virksomheten er etablert i Sverige.
option-country-norway = Norge
statement-country-norway = Virksomheten er etablert i Norge.
option-country-denmark = Danmark
statement-country-denmark = Virksomheten er etablert i Danmark.
option-country-finland = Finland
statement-country-finland = Virksomheten er etablert i Finland.
option-country-iceland = Island
statement-country-iceland = Virksomheten er etablert på Island.
option-country-austria = Østerrike
statement-country-austria = Virksomheten er etablert i Østerrike.
option-country-belgium = Belgia
statement-country-belgium = Virksomheten er etablert i Belgia.
option-country-bulgaria = Bulgaria
statement-country-bulgaria = Virksomheten er etablert i Bulgaria.
option-country-croatia = Kroatia
statement-country-croatia = Virksomheten er etablert i Kroatia.
option-country-cyprus = Kypros
statement-country-cyprus = Virksomheten er etablert på Kypros.
option-country-czechia = Tsjekkia
statement-country-czechia = Virksomheten er etablert i Tsjekkia.
option-country-estonia = Estland
statement-country-estonia = Virksomheten er etablert i Estland.
option-country-france = Frankrike
statement-country-france = Virksomheten er etablert i Frankrike.
option-country-germany = Tyskland
statement-country-germany = Virksomheten er etablert i Tyskland.
option-country-greece = Hellas
statement-country-greece = Virksomheten er etablert i Hellas.
option-country-hungary = Ungarn
statement-country-hungary = Virksomheten er etablert i Ungarn.
option-country-ireland = Irland
statement-country-ireland = Virksomheten er etablert i Irland.
option-country-italy = Italia
statement-country-italy = Virksomheten er etablert i Italia.
option-country-latvia = Latvia
statement-country-latvia = Virksomheten er etablert i Latvia.
option-country-liechtenstein = Liechtenstein
statement-country-liechtenstein = Virksomheten er etablert i Liechtenstein.
option-country-lithuania = Litauen
statement-country-lithuania = Virksomheten er etablert i Litauen.
option-country-luxembourg = Luxembourg
statement-country-luxembourg = Virksomheten er etablert i Luxembourg.
option-country-malta = Malta
statement-country-malta = Virksomheten er etablert på Malta.
option-country-netherlands = Nederland
statement-country-netherlands = Virksomheten er etablert i Nederland.
option-country-poland = Polen
statement-country-poland = Virksomheten er etablert i Polen.
option-country-portugal = Portugal
statement-country-portugal = Virksomheten er etablert i Portugal.
option-country-romania = Romania
statement-country-romania = Virksomheten er etablert i Romania.
option-country-slovakia = Slovakia
statement-country-slovakia = Virksomheten er etablert i Slovakia.
option-country-slovenia = Slovenia
statement-country-slovenia = Virksomheten er etablert i Slovenia.
option-country-spain = Spania
statement-country-spain = Virksomheten er etablert i Spania.
option-country-united-kingdom = Storbritannia
statement-country-united-kingdom = Virksomheten er etablert i Storbritannia.
option-country-eea = EØS, ikke noe bestemt land (bare EU-reglene)
statement-country-eea = Virksomheten er etablert i EØS.
option-country-institutions = Unionen selv (dens institusjoner og organer)
statement-country-institutions = Virksomheten er en av Unionens institusjoner eller organer.
option-country-switzerland = Sveits
statement-country-switzerland = Virksomheten er etablert i Sveits.
option-country-elsewhere = Et annet land, utenfor EØS og Storbritannia
statement-country-elsewhere = Virksomheten er etablert i et annet land.

question-reach = Hva gjør virksomheten der de berørte er?
why-reach = Personvernforordningen og UK GDPR gjelder også for den som er etablert utenfor, når den tilbyr varer eller tjenester til personer der eller overvåker hva de gjør der.
example-reach = En app med priser i euro og meny på italiensk tilbyr en tjeneste i Italia. En butikk i Toronto som en turist fra Roma besøker, gjør det ikke.
option-reach-neither = Tilbyr verken noe til personer der eller overvåker dem
statement-reach-neither = Virksomheten tilbyr verken noe til personer der eller overvåker dem.
option-reach-offers = Tilbyr varer eller tjenester der, mot betaling eller ikke
statement-reach-offers = Virksomheten tilbyr varer eller tjenester til personer der.
option-reach-monitors = Overvåker hva personer gjør der
statement-reach-monitors = Virksomheten overvåker hva personer gjør der.

question-people-in = I hvilket land er de berørte?
why-people-in = Når virksomheten ikke er etablert i EØS, er det ingen tilsynsmyndighet som leder saken. Tilsynsmyndigheten i hver berørt stat kan gripe inn etter reglene i den staten.
example-people-in = Den italienske tilsynsmyndigheten spør en app fra USA om brukerne i Italia: velg Italia.
statement-people-in-sweden = De berørte er i Sverige.
statement-people-in-norway = De berørte er i Norge.
statement-people-in-denmark = De berørte er i Danmark.
statement-people-in-finland = De berørte er i Finland.
statement-people-in-iceland = De berørte er på Island.
statement-people-in-austria = De berørte er i Østerrike.
statement-people-in-belgium = De berørte er i Belgia.
statement-people-in-bulgaria = De berørte er i Bulgaria.
statement-people-in-croatia = De berørte er i Kroatia.
statement-people-in-cyprus = De berørte er på Kypros.
statement-people-in-czechia = De berørte er i Tsjekkia.
statement-people-in-estonia = De berørte er i Estland.
statement-people-in-france = De berørte er i Frankrike.
statement-people-in-germany = De berørte er i Tyskland.
statement-people-in-greece = De berørte er i Hellas.
statement-people-in-hungary = De berørte er i Ungarn.
statement-people-in-ireland = De berørte er i Irland.
statement-people-in-italy = De berørte er i Italia.
statement-people-in-latvia = De berørte er i Latvia.
statement-people-in-liechtenstein = De berørte er i Liechtenstein.
statement-people-in-lithuania = De berørte er i Litauen.
statement-people-in-luxembourg = De berørte er i Luxembourg.
statement-people-in-malta = De berørte er på Malta.
statement-people-in-netherlands = De berørte er i Nederland.
statement-people-in-poland = De berørte er i Polen.
statement-people-in-portugal = De berørte er i Portugal.
statement-people-in-romania = De berørte er i Romania.
statement-people-in-slovakia = De berørte er i Slovakia.
statement-people-in-slovenia = De berørte er i Slovenia.
statement-people-in-spain = De berørte er i Spania.
statement-people-in-united-kingdom = De berørte er i Storbritannia.
statement-people-in-eea = Ingen stat er valgt der de berørte er.

question-body = Hva slags virksomhet gjelder det?
why-body = Svaret avgjør om omsetningen kan gi et høyere maksimum (for foretak), og hvilke tidligere vedtak saken kan sammenlignes med.
example-body = En kommunal skole er en del av kommunen, altså en offentlig myndighet. Et boligselskap som kommunen eier, er et offentlig eid selskap.
option-body-public-authority = Offentlig myndighet, også kommune
statement-body-public-authority = Den ansvarlige er en offentlig myndighet eller en kommune.
option-body-public-company = Offentlig eid selskap
statement-body-public-company = Den ansvarlige er et offentlig eid selskap.
option-body-company = Privat selskap, også samvirkeforetak
statement-body-company = Den ansvarlige er et privat selskap, et samvirkeforetak eller et enkeltpersonforetak.
option-body-association = Forening, stiftelse eller annen ideell organisasjon
statement-body-association = Den ansvarlige er en forening, en stiftelse eller en annen ideell organisasjon.
option-body-person = Enkeltperson (fysisk person)
statement-body-person = Den ansvarlige er en fysisk person.

question-activity = Hva driver virksomheten med?
why-activity = Svaret har ingen rettslig betydning. Men gebyrene varierer mellom bransjer, så anslaget tar hensyn til svaret, og det brukes til å finne lignende vedtak.
example-activity = Et sykehus som tar imot timebestillinger på nett, hører til helse og omsorg. Velg etter hva virksomheten gjør, ikke etter systemet.
option-activity-other = Noe annet
statement-activity-other = Virksomheten er av et annet slag enn de som er nevnt.
option-activity-digital = Nettjenester, programvare
statement-activity-digital = Virksomheten leverer nettjenester eller programvare.
option-activity-telecom = Telekommunikasjon
statement-activity-telecom = Virksomheten leverer telekommunikasjon.
option-activity-finance = Bank, forsikring, kredittopplysning
statement-activity-finance = Virksomheten driver med bank, forsikring eller kredittopplysning.
option-activity-retail = Butikk og handel
statement-activity-retail = Virksomheten driver butikk eller annen handel.
option-activity-health = Helse og omsorg
statement-activity-health = Virksomheten driver med helse og omsorg.
option-activity-education = Skole og universitet
statement-activity-education = Virksomheten driver skole eller universitet.
option-activity-media = Presse og kringkasting
statement-activity-media = Virksomheten driver med presse eller kringkasting.
option-activity-utilities = Energi, vann, transport
statement-activity-utilities = Virksomheten driver med energi, vann eller transport.
option-activity-housing = Bolig og overnatting
statement-activity-housing = Virksomheten driver med bolig eller overnatting.
option-activity-administration = Offentlig forvaltning
statement-activity-administration = Virksomheten driver med offentlig forvaltning.

question-purpose = Hva var formålet med behandlingen?
why-purpose = For kriminalitetsbekjempelse gjelder egne lover, som den svenske brottsdatalagen. Opplysninger om den samme myndighetens ansatte følger personvernforordningen.
example-purpose = Politiet leter etter en mistenkt ved hjelp av et bilde: kriminalitetsbekjempelse. Politiets egne lønnsopplysninger: noe annet.
option-purpose-other = Noe annet, som ansatte eller kunder
statement-purpose-other = Opplysningene ble behandlet for andre formål enn kriminalitetsbekjempelse, offentlig orden, nasjonal sikkerhet og forsvar.
option-purpose-law-enforcement = Kriminalitetsbekjempelse, straffegjennomføring eller offentlig orden
statement-purpose-law-enforcement = Opplysningene ble behandlet for kriminalitetsbekjempelse, straffegjennomføring eller offentlig orden.
option-purpose-national-security = Nasjonal sikkerhet
statement-purpose-national-security = Opplysningene ble behandlet for nasjonal sikkerhet.
option-purpose-defence = Forsvarets egne oppgaver
statement-purpose-defence = Opplysningene ble behandlet for Forsvarets egne oppgaver.

question-task = Har virksomheten kriminalitetsbekjempelse som lovbestemt oppgave?
why-task = Den svenske brottsdatalagen krever også at virksomheten er vedkommende myndighet. Det kan et privat organ være hvis det er betrodd å utøve offentlig myndighet. I Norge gjelder politiregisterloven når politi og påtalemyndighet behandler opplysninger til politimessige formål, ellers gjelder personopplysningsloven også for dem.
example-task = Det svenske Tullverket, som etterforsker smugling, har en slik oppgave. En butikk som anmelder tyverier, har det ikke.
option-task-none = Nei
statement-task-none = Virksomheten har ingen lovbestemt oppgave med å bekjempe kriminalitet.
option-task-competent = Ja, som vedkommende (kompetent) myndighet
statement-task-competent = Virksomheten er vedkommende myndighet med kriminalitetsbekjempelse som lovbestemt oppgave.
option-task-entrusted = Ja, betrodd å utøve offentlig myndighet
statement-task-entrusted = Virksomheten var betrodd å utøve offentlig myndighet for å bekjempe kriminalitet.

question-subject = Hva gjelder det?
why-subject = Direktiv 2002/58 regulerer informasjonskapsler og elektronisk markedsføring. Gebyrene står i nasjonale lover, med egne maksimumsbeløp. For behandlingen av opplysninger som er samlet inn på den måten, gjelder personvernforordningen.
example-subject = En butikk setter annonsekapsler før noen har samtykket: informasjonskapsler. Den selger profilene som den laget med dem: personopplysninger.
option-subject-personal-data = Hvordan personopplysninger er behandlet
statement-subject-personal-data = Saken gjelder hvordan personopplysninger er behandlet.
option-subject-communications = Informasjonskapsler eller sporing på enheter, eller markedsføring på e-post, sms eller telefon
statement-subject-communications = Saken gjelder informasjonskapsler, sporing på enheter eller elektronisk markedsføring.

question-form = Hvordan ble opplysningene behandlet?
why-form = Manuell behandling faller utenfor personvernforordningen, og utenfor den svenske brottsdatalagen, når opplysningene ikke inngår og ikke skal inngå i et register.
example-form = En app, en e-post og et kamera med opptak er automatisert. Et kartotek sortert etter navn er et register. Et notat på en løs lapp er ingen av delene.
option-form-neither = Manuelt, og ikke i noe register
statement-form-neither = Opplysningene ble behandlet manuelt og inngikk ikke i noe register.
option-form-automated = Helt eller delvis automatisert
statement-form-automated = Behandlingen var helt eller delvis automatisert.
option-form-structured = Manuelt, i et register
statement-form-structured = Opplysningene ble behandlet manuelt i et register.

question-role = Hvilken rolle hadde virksomheten?
why-role = Brudd på mange av reglene kan bare gi overtredelsesgebyr for den behandlingsansvarlige. En databehandler som selv bestemmer formål og midler, regnes som behandlingsansvarlig.
example-role = Et selskap som bestemmer at kundesamtaler skal tas opp, er behandlingsansvarlig. Firmaet som bare lagrer samtalene for det, er databehandler.
option-role-controller = Bestemte formål og midler (behandlingsansvarlig)
statement-role-controller = Virksomheten bestemte formålet med og midlene for behandlingen (behandlingsansvarlig).
option-role-joint = Bestemte sammen med andre (felles behandlingsansvarlig)
statement-role-joint = Virksomheten bestemte formål og midler sammen med andre (felles behandlingsansvarlig).
option-role-processor = Behandlet for andre (databehandler)
statement-role-processor = Virksomheten behandlet opplysningene på vegne av andre (databehandler).
option-role-deciding-processor = Databehandler som selv bestemte
statement-role-deciding-processor = Virksomheten var engasjert som databehandler, men bestemte selv formål og midler.

question-cross-border = Berører behandlingen flere land i EØS?
why-cross-border = Grenseoverskridende saker ledes av tilsynsmyndigheten i landet der hovedvirksomheten ligger (personvernforordningen artikkel 56).
example-cross-border = En musikktjeneste som drives fra Stockholm og har brukere i hele Europa: ja. En tannlege med pasienter i én by: nei.
option-cross-border-domestic = Nei
statement-cross-border-domestic = Behandlingen var ikke grenseoverskridende i EØS.
option-cross-border-lead-here = Ja, hovedvirksomheten ligger her
statement-cross-border-lead-here = Behandlingen var grenseoverskridende i EØS, og hovedvirksomheten ligger i dette landet.
option-cross-border-lead-elsewhere = Ja, hovedvirksomheten ligger i utlandet
statement-cross-border-lead-elsewhere = Behandlingen var grenseoverskridende i EØS, og hovedvirksomheten ligger i et annet land.

question-own-authority = Blir saken hos tilsynsmyndigheten her?
why-own-authority = Den som handler etter en rettslig plikt eller utfører en oppgave i allmennhetens interesse, hører under tilsynsmyndigheten i sin egen stat (artikkel 55 nr. 2). En lokal sak kan bli hos tilsynsmyndigheten her (artikkel 56 nr. 2).
example-own-authority = Et konsern ledes fra Dublin. Butikken i Oslo filmer de ansatte der: det gjelder bare en virksomhet i Norge.
option-own-authority-local = Kanskje: bare en virksomhet eller personer her blir vesentlig berørt
statement-own-authority-local = Bare en virksomhet eller personer i dette landet ble vesentlig berørt.
option-own-authority-duty-or-task = Ja: rettslig plikt eller oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav c eller e)
statement-own-authority-duty-or-task = Behandlingen skjedde etter en rettslig plikt eller for å utføre en oppgave i allmennhetens interesse.
option-own-authority-neither = Ingen av delene
statement-own-authority-neither = Behandlingen hadde ikke bare lokal virkning, og den skjedde verken etter en rettslig plikt eller for å utføre en oppgave i allmennhetens interesse.

question-household = Var det rent privat?
why-household = Det en fysisk person gjør som ledd i rent personlige eller familiemessige aktiviteter, faller utenfor personvernforordningen. Filming av gaten er ikke rent privat, og heller ikke det som alle på internett kan se.
example-household = Et dørkamera som bare viser eierens egen trapp, er privat. Et som også viser fortauet, er det ikke.
option-household-personal = Ja, innenfor familien eller den private kretsen
statement-household-personal = Opplysningene ble værende i familien eller den private kretsen.
option-household-own-ground = Ja, et kamera som bare filmer egen eiendom
statement-household-own-ground = Kameraet filmet bare egen eiendom.
option-household-beyond-own-ground = Nei, et kamera som også filmer gaten eller andres eiendom
statement-household-beyond-own-ground = Kameraet filmet også gaten eller andres eiendom.
option-household-published = Nei, alle kunne se det, for eksempel på et åpent nettsted
statement-household-published = Opplysningene ble gjort tilgjengelige for alle.
option-household-no = Nei, for arbeid, næringsvirksomhet, en forening eller lignende
statement-household-no = Behandlingen var ikke rent privat.

question-expression = Gjaldt det journalistikk eller akademiske, kunstneriske eller litterære ytringer?
why-expression = For å verne ytringsfriheten gjør nasjonal rett unntak fra mange regler for slik behandling (artikkel 85).
example-expression = En avisartikkel og notatene til den er journalistikk. Avisens abonnentregister er det ikke.
option-expression-editorial-medium = Bare journalistikk, av et medium med ansvarlig redaktør
statement-expression-editorial-medium = Behandlingen skjedde utelukkende for journalistiske formål, i et medium med ansvarlig redaktør.
option-expression-yes = Annen journalistikk, eller akademiske, kunstneriske eller litterære ytringer
statement-expression-yes = Behandlingen skjedde for journalistiske formål eller for akademiske, kunstneriske eller litterære ytringer.
option-expression-no = Nei
statement-expression-no = Behandlingen gjaldt ikke journalistikk og ikke akademiske, kunstneriske eller litterære ytringer.

question-sector = Hvilken myndighet gjelder det?
why-sector = I Sverige har noen myndigheter en egen lov ved siden av brottsdatalagen. I Norge gjelder en lov uten overtredelsesgebyr for politiet og påtalemyndigheten.
example-sector = Vedtaket fra 2021 om ansiktsgjenkjenning gjaldt det svenske politiet. Vedtaket fra 2022 om tjenestetelefoner gjaldt Tullverket.
option-sector-none = Ingen av disse
statement-sector-none = Myndigheten har ingen egen datalov ved siden av brottsdatalagen.
option-sector-police = Politiet
statement-sector-police = Myndigheten er politiet.
option-sector-customs = Tollmyndigheten
statement-sector-customs = Myndigheten er tollmyndigheten.
option-sector-coast-guard = Kystvakten
statement-sector-coast-guard = Myndigheten er kystvakten.
option-sector-tax-agency = Skattemyndigheten
statement-sector-tax-agency = Myndigheten er skattemyndigheten.
option-sector-prosecutors = Påtalemyndigheten
statement-sector-prosecutors = Myndigheten er påtalemyndigheten.
option-sector-courts = Domstolene, utenom dømmende virksomhet
statement-sector-courts = Myndigheten er en domstol, og behandlingen lå utenfor den dømmende virksomheten.
option-sector-prisons = Kriminalomsorgen
statement-sector-prisons = Myndigheten er kriminalomsorgen.

question-economic = Driver den ansvarlige økonomisk virksomhet?
why-economic = Bare for et foretak, altså den som driver økonomisk virksomhet, kan omsetningen gi et høyere maksimum. For andre er det faste beløpet maksimum.
example-economic = En stiftelse som selger kurs, driver økonomisk virksomhet. En myndighet som bare utøver offentlig myndighet, gjør det ikke.
option-economic-no = Nei
statement-economic-no = Den ansvarlige driver ikke økonomisk virksomhet.
option-economic-yes = Ja
statement-economic-yes = Den ansvarlige driver økonomisk virksomhet og er for så vidt et foretak.

question-public-kind = Hva slags offentlig organ er det?
why-public-kind = Noen land ilegger ikke staten og dens organer overtredelsesgebyr, og noen heller ikke kommuner og regioner. Andre offentlige organer kan få gebyr på samme måte som alle andre.
example-public-kind = Et departement og en skatteetat hører til staten. Et profesjonskammer kan være et annet offentlig organ.
option-public-kind-state = Staten eller et statlig organ
statement-public-kind-state = Det offentlige organet er staten eller et statlig organ.
option-public-kind-local = Kommune eller region, eller en del av en slik
statement-public-kind-local = Det offentlige organet er en kommune eller en region, eller en del av en slik.
option-public-kind-other = Et annet offentligrettslig organ
statement-public-kind-other = Det offentlige organet er offentligrettslig, men hører verken til staten eller til en kommune eller region.

## Overtredelsene

question-infringements = Hvilke regler er brutt, eller kan være brutt?
why-infringements = Hver regel har sitt eget maksimum, og brudd på noen av dem kan ikke gi overtredelsesgebyr. At du velger en regel her, er en forutsetning og ikke en konstatering av brudd.
example-infringements = I Coop Finnmark-saken ble et filmklipp av noen gutter sendt videre uten behandlingsgrunnlag: artikkel 5 nr. 1 bokstav a og artikkel 6.
question-conducts = Hvilken behandling hører hver overtredelse til?
why-conducts = Overtredelser i samme behandling har felles startbeløp. Behandlingene vurderes hver for seg, og beløpene legges sammen.
example-conducts = Et firma legger ut et bilde uten behandlingsgrunnlag og svarer, uavhengig av det, for sent på et krav om innsyn: to behandlinger.
question-displaced = Er noen av disse allerede dekket av en annen overtredelse?
why-displaced = Når en regel trer tilbake for en annen (konkurrens), teller bare den som går foran. Kryss av dem som trer tilbake.
example-displaced = I Coop Finnmark-saken var behandlingen uten behandlingsgrunnlag (artikkel 6) også ulovlig etter artikkel 5 nr. 1 bokstav a: ett brudd, ikke to.
question-gravest = Hvilken overtredelse er den mest alvorlige?
why-gravest = Ved samme eller tilknyttede behandlingsaktiviteter kan gebyret samlet aldri bli høyere enn maksimum for den mest alvorlige overtredelsen.
example-gravest = I den svenske politisaken var maksimum 10 millioner kroner for biometrien og 5 millioner for den manglende vurderingen. Det høyeste ble brukt.

question-linked = Skjedde dette ved samme behandling, eller ved behandlinger som hører sammen?
why-linked = Hvis de hører sammen, kan gebyret samlet ikke bli høyere enn maksimum for den mest alvorlige overtredelsen. Hvis ikke, kan hver overtredelse gi sitt eget gebyr, med sitt eget maksimum.
example-linked = I Coop Finnmark-saken ble det sett som én behandling at skjermen ble filmet og klippet sendt videre. Et sent svar i en annen sak er uavhengig.
option-linked-linked = Ja, samme eller tilknyttede behandlingsaktiviteter
statement-linked-linked = Overtredelsene gjaldt samme eller tilknyttede behandlingsaktiviteter.
option-linked-separate = Nei, de er uavhengige
statement-linked-separate = Overtredelsene gjaldt ulike behandlinger uten sammenheng.

## Hvem som handlet

question-in-duty = Hvem gjorde det, og for hvem?
why-in-duty = Virksomheten er ansvarlig for det dens folk gjør som ledd i arbeidet, og for det en leverandør (databehandler) gjør på dens vegne. For egne plikter, for eksempel sikkerheten, er den ansvarlig uansett hvem som handlet.
example-in-duty = Appen ble brukt i etterforskning: som ledd i arbeidet. En sykepleier slår opp en nabo: private formål, men sikkerheten kan ha sviktet.
option-in-duty-private-ends = En av virksomhetens folk, for private formål
statement-in-duty-private-ends = Handlingen ble utført av en av virksomhetens folk for private formål.
option-in-duty-own-purposes = En databehandler, for egne formål
statement-in-duty-own-purposes = Handlingen ble utført av en databehandler for egne formål.
option-in-duty-outside-arrangements = En databehandler, i strid med det som var bestemt
statement-in-duty-outside-arrangements = Handlingen ble utført av en databehandler på en måte som var uforenlig med det den behandlingsansvarlige hadde bestemt.
option-in-duty-no-consent = En databehandler, på en måte den behandlingsansvarlige ikke kan antas å ha godtatt
statement-in-duty-no-consent = Handlingen ble utført av en databehandler på en måte som den behandlingsansvarlige ikke med rimelighet kan antas å ha godtatt.
option-in-duty-on-behalf = En databehandler, på vegne av den behandlingsansvarlige
statement-in-duty-on-behalf = Handlingen ble utført av en databehandler på vegne av den behandlingsansvarlige.
option-in-duty-in-duty = Virksomhetens folk, som ledd i arbeidet
statement-in-duty-in-duty = Handlingen ble utført av virksomhetens folk som ledd i arbeidet.

question-live-case = Kom opplysningene fra pågående saker eller løpende drift?
why-live-case = I vedtaket om det svenske politiet (senere opphevet) la IMY vekt på at opplysningene kom fra pågående saker, da myndigheten ble holdt ansvarlig for det de ansatte gjorde.
example-live-case = I den svenske politisaken kom bildene fra pågående etterforskning: ja. En test med oppdiktede opplysninger: nei.
option-live-case-no = Nei
statement-live-case-no = Opplysningene kom ikke fra pågående saker eller løpende drift.
option-live-case-yes = Ja
statement-live-case-yes = Opplysningene kom fra pågående saker eller løpende drift.

question-exercise = Skjedde det under utøvelse av offentlig myndighet?
why-exercise = I vedtaket om det svenske politiet (senere opphevet) la IMY vekt på at bruken hovedsakelig var myndighetsutøvelse, da myndigheten ble holdt ansvarlig for det de ansatte gjorde.
example-exercise = Etterforskning av straffbare forhold er utøvelse av offentlig myndighet. Bestilling av kontorrekvisita er det ikke.
option-exercise-no = Nei
statement-exercise-no = Handlingen ble ikke utført under utøvelse av offentlig myndighet.
option-exercise-yes = Ja, hovedsakelig
statement-exercise-yes = Handlingen ble hovedsakelig utført under utøvelse av offentlig myndighet.

question-tool = Hadde virksomheten levert eller godkjent verktøyet?
why-tool = Det kan anføres som ansvarsfritak at verktøyet ikke var godkjent. Det godtok ikke IMY i vedtaket om det svenske politiet (senere opphevet).
example-tool = I den svenske politisaken brukte ansatte en app som myndigheten verken hadde levert eller godkjent: nei, ingen av delene.
option-tool-approved = Ja, levert eller godkjent
statement-tool-approved = Virksomheten hadde levert eller godkjent verktøyet.
option-tool-not-approved = Nei, ingen av delene
statement-tool-not-approved = Virksomheten hadde verken levert eller godkjent verktøyet.

question-systematic = Var bruken systematisk eller anbefalt?
why-systematic = Det kan anføres som ansvarsfritak at bruken bare var leilighetsvis. Det godtok ikke IMY i vedtaket om det svenske politiet (senere opphevet).
example-systematic = I den svenske politisaken brukte noen ansatte appen flere ganger, uten at myndigheten hadde anbefalt den: leilighetsvis.
option-systematic-occasional = Nei, leilighetsvis og ikke anbefalt
statement-systematic-occasional = Bruken var leilighetsvis og ikke anbefalt.
option-systematic-systematic = Ja, systematisk eller anbefalt
statement-systematic-systematic = Bruken var systematisk eller anbefalt.

## Om regelen er brutt

question-prescribed = Gir en lov særskilt adgang til den biometriske behandlingen?
why-prescribed = Etter den svenske brottsdatalagen kan biometriske og genetiske opplysninger bare brukes når en lov særskilt gir adgang til det, og når det er absolutt nødvendig. Begge deler kreves.
example-prescribed = Etter den svenske polisens brottsdatalag kan politiet behandle biometriske opplysninger når det er absolutt nødvendig (kap. 2 § 4): ja.
option-prescribed-yes = Ja
statement-prescribed-yes = Loven ga særskilt adgang til å bruke de biometriske opplysningene.
option-prescribed-no = Nei
statement-prescribed-no = Loven ga ikke særskilt adgang til å bruke de biometriske opplysningene.

question-necessity = Var den biometriske behandlingen absolutt nødvendig?
why-necessity = Nødvendighet er det andre kravet til bruk av biometriske opplysninger. I vedtaket om det svenske politiet (senere opphevet) kom IMY til at regelen var overtrådt, fordi nødvendigheten aldri var vurdert.
example-necessity = I den svenske politisaken hadde ingen vurdert om det var absolutt nødvendig, før bilder ble sammenlignet i appen: aldri vurdert.
option-necessity-registered = Ikke nødvendig: opplysningene ble bare registrert, eller kom inn i en sak som ble behandlet (kap. 2 § 13)
statement-necessity-registered = Opplysningene ble bare registrert, eller kom inn i en sak som ble behandlet, og kan alltid behandles for det.
option-necessity-necessary = Ja, vurdert som absolutt nødvendig
statement-necessity-necessary = Bruken av de biometriske opplysningene ble vurdert og var absolutt nødvendig.
option-necessity-not-necessary = Nei, vurdert, men ikke absolutt nødvendig
statement-necessity-not-necessary = Bruken av de biometriske opplysningene ble vurdert og var ikke absolutt nødvendig.
option-necessity-not-assessed = Aldri vurdert
statement-necessity-not-assessed = Det ble aldri vurdert om bruken av de biometriske opplysningene var absolutt nødvendig.

question-measures = Var de organisatoriske tiltakene tilstrekkelige?
why-measures = Den behandlingsansvarlige skal sikre at behandlingen er lovlig, og kunne vise at den er det. Rutiner, opplæring og klar ansvarsdeling er organisatoriske tiltak. Tiltak som ikke kan vises, teller ikke.
example-measures = I den svenske politisaken fantes det én intern rutine, og ingen opplæring kunne vises: nei.
option-measures-sufficient = Ja, og det er vist
statement-measures-sufficient = Det ble vist at de organisatoriske tiltakene var tilstrekkelige.
option-measures-insufficient = Nei, eller ikke vist
statement-measures-insufficient = De organisatoriske tiltakene var ikke tilstrekkelige, eller det ble ikke vist at de var det.

question-technical-measures = Var de tekniske tiltakene tilstrekkelige?
why-technical-measures = Plikten har også en teknisk side: hva systemene tillater, og hva de logger. I vedtaket om det svenske politiet (senere opphevet) var det bare de organisatoriske tiltakene som sviktet, ifølge IMY.
example-technical-measures = De ansatte kunne installere hvilken som helst app på tjenestetelefonen og laste opp saksmateriale uten at noe ble logget: nei.
option-technical-measures-sufficient = Ja, og det er vist
statement-technical-measures-sufficient = Det ble vist at de tekniske tiltakene var tilstrekkelige.
option-technical-measures-insufficient = Nei, eller ikke vist
statement-technical-measures-insufficient = De tekniske tiltakene var ikke tilstrekkelige, eller det ble ikke vist at de var det.

question-special-risk = Kunne den nye behandlingen gi særlig risiko for inngrep i personvernet?
why-special-risk = Bare ny behandling eller større endringer som innebærer en slik risiko, krever en vurdering av personvernkonsekvenser på forhånd.
example-special-risk = I den svenske politisaken gjaldt det ny teknologi fra en ekstern leverandør i et tredjeland, med ansiktsgjenkjenning: ja.
option-special-risk-no = Nei
statement-special-risk-no = Den nye behandlingen kunne ikke antas å medføre særlig risiko for inngrep i den registrertes personlige integritet.
option-special-risk-yes = Ja, for eksempel ny teknologi eller biometri
statement-special-risk-yes = Den nye behandlingen kunne antas å medføre særlig risiko for inngrep i den registrertes personlige integritet.

question-impact-assessment = Ble personvernkonsekvensene vurdert på forhånd?
why-impact-assessment = Når det er særlig risiko for inngrep, skal personvernkonsekvensene vurderes før behandlingen starter.
example-impact-assessment = Appen ble tatt i bruk i oktober, og vurderingen ble skrevet i desember: først senere.
option-impact-assessment-made = Ja, før behandlingen startet
statement-impact-assessment-made = Personvernkonsekvensene ble vurdert før behandlingen startet.
option-impact-assessment-not-made = Nei, eller først senere
statement-impact-assessment-not-made = Personvernkonsekvensene ble ikke vurdert før behandlingen startet.

question-prior-consultation = Rådførte virksomheten seg med tilsynsmyndigheten på forhånd?
why-prior-consultation = Når vurderingen av personvernkonsekvenser viser en særlig risiko, eller typen behandling innebærer en slik risiko, skal den behandlingsansvarlige rådføre seg med tilsynsmyndigheten i god tid før behandlingen starter.
example-prior-consultation = Vurderingen viste en særlig risiko, og appen ble tatt i bruk uten at tilsynsmyndigheten ble spurt: nei.
option-prior-consultation-not-required = Ikke påkrevd: verken vurderingen eller typen behandling viser særlig risiko
option-prior-consultation-consulted = Ja, i god tid
option-prior-consultation-omitted = Nei, eller først senere, selv om det var påkrevd
statement-prior-consultation-not-required = Verken vurderingen eller typen behandling viste noen særlig risiko, så forhåndsdrøfting med tilsynsmyndigheten var ikke påkrevd.
statement-prior-consultation-consulted = Virksomheten rådførte seg med tilsynsmyndigheten i god tid før behandlingen startet.
statement-prior-consultation-omitted = Virksomheten rådførte seg ikke med tilsynsmyndigheten før behandlingen startet, selv om det var påkrevd.

question-legitimate-interest = Var behandlingen tillatt på grunnlag av en berettiget interesse?
why-legitimate-interest = Dette behandlingsgrunnlaget har tre vilkår: interessen må være reell, behandlingen nødvendig, og personvernet må ikke veie tyngre.
example-legitimate-interest = I Coop Finnmark-saken var det en reell interesse å oppklare et tyveri, men Datatilsynet mente det var nok å anmelde det: ikke nødvendig.
option-legitimate-interest-met = Ja, alle tre vilkår er oppfylt
statement-legitimate-interest-met = Det forelå en berettiget interesse, behandlingen var nødvendig for den, og de registrertes interesser veide ikke tyngre.
option-legitimate-interest-outweighed = Nei, personvernet veide tyngre
statement-legitimate-interest-outweighed = Det forelå en berettiget interesse, og behandlingen var nødvendig for den, men de registrertes interesser veide tyngre.
option-legitimate-interest-not-necessary = Nei, behandlingen var ikke nødvendig
statement-legitimate-interest-not-necessary = Det forelå en berettiget interesse, men behandlingen var ikke nødvendig for den.
option-legitimate-interest-not-necessary-and-outweighed = Nei, ikke nødvendig, og personvernet veide uansett tyngre
statement-legitimate-interest-not-necessary-and-outweighed = Det forelå en berettiget interesse, men behandlingen var ikke nødvendig for den, og de registrertes interesser veide uansett tyngre.
option-legitimate-interest-not-claimed = Nei, grunnlaget ble ikke brukt
statement-legitimate-interest-not-claimed = Berettiget interesse ble ikke påberopt, og det legges til grunn at det ikke fantes noe annet behandlingsgrunnlag.
option-legitimate-interest-no-interest = Nei, interessen var ikke reell
statement-legitimate-interest-no-interest = Det forelå ingen reell interesse som kunne være behandlingsgrunnlag.

question-log-system = Når ble systemet som skulle logge, satt opp?
why-log-system = For systemer som ble satt opp før 6. mai 2016, gjelder kravet om logging først fra 6. mai 2023.
example-log-system = Et saksbehandlingssystem som ble satt opp i 2014: før 6. mai 2016.
option-log-system-before-may-2016 = Før 6. mai 2016
statement-log-system-before-may-2016 = Systemet ble satt opp før 6. mai 2016.
option-log-system-later = 6. mai 2016 eller senere
statement-log-system-later = Systemet ble satt opp 6. mai 2016 eller senere.

## Hvor alvorlig det er

question-people-used = Hvor mange personers opplysninger ble brukt eller utlevert?
why-people-used = Et lite antall kan gjøre overtredelsen mindre alvorlig. Det spørres for seg om dem som fikk opplysningene sine brukt, og om dem det var mulig å få tilgang til opplysninger om.
example-people-used = I den svenske politisaken ble bilder av få personer lagt inn i appen. Lekker et kunderegister, teller alle som står i det.
option-people-used-few = Noen få
statement-people-used-few = Opplysninger om noen få personer ble brukt eller utlevert.
option-people-used-many = Mange
statement-people-used-many = Opplysninger om mange personer ble brukt eller utlevert.
option-people-used-very-many = Svært mange
statement-people-used-very-many = Opplysninger om svært mange personer ble brukt eller utlevert.

question-people-reachable = Hvor mange personers opplysninger var det mulig å få tilgang til?
why-people-reachable = Ikke bare faktisk bruk kan telle, men også risiko. I vedtaket om det svenske politiet (senere opphevet) var det skjerpende at det var mulig å få tilgang til opplysninger om svært mange.
example-people-reachable = I den svenske politisaken ble få bilder lagt inn, men de ble sammenlignet med opplysninger om svært mange: svært mange flere.
option-people-reachable-no-more = Ikke flere enn disse
statement-people-reachable-no-more = Det var ikke mulig å få tilgang til opplysninger om flere enn dem som fikk opplysningene sine brukt eller utlevert.
option-people-reachable-many = Mange flere
statement-people-reachable-many = Det var mulig å få tilgang til opplysninger om mange flere personer.
option-people-reachable-very-many = Svært mange flere
statement-people-reachable-very-many = Det var mulig å få tilgang til opplysninger om svært mange flere personer.

question-staff = Hvor mange i virksomheten gjorde det?
why-staff = I vedtaket om den svenske tollmyndigheten regnet IMY det som formildende at bare få ansatte var involvert.
example-staff = I den svenske tollsaken hadde to ansatte koblet private kontoer til tjenestetelefonene sine: noen få.
option-staff-few = Noen få
statement-staff-few = Bare noen få i virksomheten var involvert.
option-staff-many = Mange
statement-staff-many = Mange i virksomheten var involvert.

question-harm = Er noen påført skade?
why-harm = Skade har betydning etter alle regelverkene. Etter den svenske brottsdatalagen er risiko for skade nok. I Norge mente Personvernnemnda at overtredelsen var mindre alvorlig når ingen skade var vist.
example-harm = Noen tapte penger da bankopplysninger lekket: noe skade. I Coop Finnmark-saken var ingen skade for guttene vist.
option-harm-none-shown = Ingen faktisk skade påvist
statement-harm-none-shown = Faktisk skade kunne ikke påvises.
option-harm-some = Noe skade
statement-harm-some = De registrerte ble påført noe skade.
option-harm-serious = Alvorlig skade
statement-harm-serious = De registrerte ble påført alvorlig skade.

question-risk = Hvor sannsynlig var skade?
why-risk = Etter den svenske brottsdatalagen er risiko for skade nok. Det kreves ikke at skade har skjedd.
example-risk = I den svenske politisaken var det mulig å få tilgang til nærgående opplysninger om mange, og ingen visste hva som skjedde med det som ble lagt inn: høy risiko.
option-risk-low = Lav risiko
statement-risk-low = Risikoen for skade var lav.
option-risk-real = Reell risiko
statement-risk-real = Det var en reell risiko for skade.
option-risk-high = Høy risiko
statement-risk-high = Risikoen for skade var høy.

question-data-kind = Hva slags personopplysninger gjaldt det?
why-data-kind = Hva slags opplysninger det gjelder, har betydning for hvor alvorlig overtredelsen er. Etter de europeiske retningslinjene er vanlige opplysninger ikke formildende, mens sensitive opplysninger gjør overtredelsen mer alvorlig.
example-data-kind = Navn og adresse: vanlige opplysninger. Kontoutskrift: økonomi. Diagnose eller fagforeningsmedlemskap: særlige kategorier.
option-data-kind-ordinary = Vanlige opplysninger
statement-data-kind-ordinary = Opplysningene var vanlige personopplysninger.
option-data-kind-close = Nærgående: posisjon, private meldinger, økonomi eller fødselsnummer
statement-data-kind-close = Opplysningene var nærgående, som posisjon, private meldinger, økonomi eller fødselsnummer.
option-data-kind-special = Særlige kategorier eller straffbare forhold
statement-data-kind-special = Opplysningene hørte til de særlige kategoriene av personopplysninger eller gjaldt straffbare forhold.
option-data-kind-biometric = Biometriske opplysninger brukt til gjenkjenning
statement-data-kind-biometric = Opplysningene var biometriske og ble brukt til å kjenne igjen personer.

question-people-concerned = Hvem gjaldt opplysningene først og fremst?
why-people-concerned = Svaret har ingen rettslig betydning. Det kan likevel stå et svar i saker som er lagret tidligere.
example-people-concerned = Journalene på et legesenter: pasienter. Et kamera på pauserommet: egne ansatte. Bestillinger i en nettbutikk: kunder.
option-people-concerned-others = Kunder, brukere, allmennheten
statement-people-concerned-others = Opplysningene gjaldt først og fremst kunder, brukere eller allmennheten.
option-people-concerned-patients = Pasienter
statement-people-concerned-patients = Opplysningene gjaldt først og fremst pasienter.
option-people-concerned-employees = Egne ansatte, eller søkere
statement-people-concerned-employees = Opplysningene gjaldt først og fremst egne ansatte eller jobbsøkere.

question-children = Gjaldt det barn?
why-children = Barn under 18 år har et særlig vern. For Personvernnemnda veier det tyngre jo yngre barna er. Grensen ved 15 år er verktøyets egen.
example-children = I Coop Finnmark-saken var guttene 15 til 16 år: ja, fra 15 til 17 år.
option-children-none = Nei
statement-children-none = Det var ingen barn blant de registrerte.
option-children-teenagers = Ja, fra 15 til 17 år
statement-children-teenagers = Det var barn i alderen 15–17 år blant de registrerte.
option-children-younger = Ja, yngre enn 15 år
statement-children-younger = Det var barn under 15 år blant de registrerte.

question-content = Hvor mye viste opplysningene?
why-content = I Coop Finnmark-saken mente Personvernnemnda at overtredelsen var mindre alvorlig fordi klippet varte i tre sekunder og ikke viste ansikter. Datatilsynets vedtak viser ikke at det ble lagt vekt på.
example-content = I Coop Finnmark-saken varte klippet i rundt tre sekunder og viste ikke noe ansikt: lite. En film fra noens soverom: intime forhold.
option-content-slight = Lite, uten ansikter eller detaljer
statement-content-slight = Opplysningene viste lite, uten ansikter eller detaljer.
option-content-ordinary = Vanlig omfang
statement-content-ordinary = Opplysningene hadde et vanlig omfang.
option-content-intrusive = Mye, eller intime forhold
statement-content-intrusive = Opplysningene viste mye eller intime forhold.

question-matching = Hva ble opplysningene sammenlignet med?
why-matching = I vedtaket om det svenske politiet (senere opphevet) var det skjerpende at ansikter ble sammenlignet med hele det åpne internettet. En slik sammenligning er knapt noen gang absolutt nødvendig.
example-matching = I den svenske politisaken ble bilder sammenlignet med milliarder av andre som var samlet inn fra det åpne internettet.
option-matching-limited = Ingenting, eller lovlige registre
statement-matching-limited = Opplysningene ble ikke sammenlignet med noe, eller med registre som føres i medhold av lov.
option-matching-open-internet = Opplysninger fra det åpne internettet
statement-matching-open-internet = Opplysningene ble sammenlignet med opplysninger som var samlet inn ufiltrert fra det åpne internettet.

question-control = Gikk kontrollen over opplysningene tapt?
why-control = Personvernnemnda så tap av kontroll som mer alvorlig. I vedtaket om det svenske politiet (senere opphevet) la IMY vekt på at det var ukjent hva som hadde skjedd med opplysningene.
example-control = I Coop Finnmark-saken gikk klippet fra telefon til telefon og ble slettet etter noen dager: ja, men slettet. En stjålet, ukryptert pc: ja, og ukjent.
option-control-kept = Nei
statement-control-kept = Kontrollen over opplysningene ble beholdt.
option-control-regained = Ja, men opplysningene ble slettet
statement-control-regained = Kontrollen over opplysningene gikk tapt en tid, før opplysningene ble slettet.
option-control-lost = Ja, og ingen vet hva som har skjedd med dem
statement-control-lost = Kontrollen over opplysningene gikk tapt, og hva som har skjedd med dem, er ukjent.
option-control-never-had = Virksomheten hadde den aldri: en utenforstående tjeneste
statement-control-never-had = Virksomheten hadde aldri kontroll over opplysningene og visste heller ikke hvordan de ble håndtert.

question-medium = Hvor ble opplysningene lagret eller kopiert?
why-medium = I Coop Finnmark-saken ble overtredelsen mer alvorlig av at klippet var lagret utenfor den behandlingsansvarliges systemer. Datatilsynet og Personvernnemnda ga ulike begrunnelser.
example-medium = I Coop Finnmark-saken lå klippet på butikksjefens private telefon: en enhet utenfor virksomhetens systemer.
option-medium-own-system = I virksomhetens egne systemer
statement-medium-own-system = Opplysningene lå i virksomhetens egne systemer.
option-medium-outside = På en enhet eller tjeneste utenfor
statement-medium-outside = Opplysningene lå på, eller ble kopiert til, en enhet eller tjeneste utenfor virksomhetens systemer.

question-duration = Hvor lenge varte overtredelsen?
why-duration = Varigheten er et moment både etter den svenske brottsdatalagen og etter personvernforordningen.
example-duration = Et brev til feil person: én gang. Bruken av appen i den svenske politisaken: måneder. Et kamera som filmet i to år: ett år eller mer.
option-duration-brief = Én gang eller noen dager
statement-duration-brief = Overtredelsen skjedde én gang eller varte i noen dager.
option-duration-months = Uker eller måneder
statement-duration-months = Overtredelsen varte i uker eller måneder.
option-duration-years = Ett år eller mer
statement-duration-years = Overtredelsen varte i ett år eller mer.

question-retention = Hvor lenge ble opplysningene oppbevart?
why-retention = I vedtaket om det svenske politiet (senere opphevet) var det uklart hvor lenge opplysningene og treffene var behandlet. Det fikk betydning for beløpet.
example-retention = Bilder lastes opp i en ekstern app, og ingen vet når de blir slettet der: ingen kan si det.
option-retention-limited = En kjent og begrenset tid
statement-retention-limited = Opplysningene ble oppbevart en kjent og begrenset tid.
option-retention-unclear = Ingen kan si det
statement-retention-unclear = Det er uklart hvor lenge opplysningene, og det som kom ut av dem, ble oppbevart.

question-considered = Ble lovlighet og risiko vurdert på forhånd?
why-considered = I vedtaket om det svenske politiet (senere opphevet) så IMY alvorlig på at ingen rettslige vurderinger var gjort.
example-considered = I den svenske politisaken begynte bruken uten at noen hadde tenkt på loven eller på risikoen: nei.
option-considered-yes = Ja
statement-considered-yes = Rettslige spørsmål og risiko var vurdert før bruken.
option-considered-no = Nei
statement-considered-no = Rettslige spørsmål og risiko var ikke vurdert før bruken.

question-secrecy = Ble taushetsbelagte opplysninger gitt videre?
why-secrecy = I vedtaket om det svenske politiet (senere opphevet) var det skjerpende at opplysningene trolig var taushetsbelagte, uten at noe unntak fra taushetsplikten var vist.
example-secrecy = Taushetsbelagt materiale fra en etterforskning lastes opp i en ekstern app, og ingen regel tillater det: ja.
option-secrecy-no = Nei
statement-secrecy-no = Ingen taushetsbelagte opplysninger ble gitt videre.
option-secrecy-likely = Trolig, uten at unntak er vist
statement-secrecy-likely = Opplysningene som ble gitt videre, er ofte taushetsbelagte, og det ble ikke vist noe unntak fra taushetsplikten.
option-secrecy-yes = Ja, uten at unntak er vist
statement-secrecy-yes = Taushetsbelagte opplysninger ble gitt videre, uten at det ble vist noe unntak fra taushetsplikten.

question-own-rules = Ble virksomhetens egne regler fulgt?
why-own-rules = I Coop Finnmark-saken mente Datatilsynet i 2020 at brudd på egne rutiner gjorde overtredelsen mer alvorlig. Personvernnemnda brukte ikke bruddet på den måten.
example-own-rules = I Coop Finnmark-saken fantes det en rutine for utlevering av opptak, og butikksjefen fulgte den ikke: nei, de ble brutt.
option-own-rules-followed = Ja
statement-own-rules-followed = Virksomhetens egne regler ble fulgt.
option-own-rules-broken = Nei, de ble brutt
statement-own-rules-broken = Virksomhetens egne regler ble ikke fulgt.

question-fault = Var selve handlingen forsettlig eller uaktsom?
why-fault = Etter personvernforordningen krever overtredelsesgebyr minst uaktsomhet (skyldkrav). Etter den svenske brottsdatalagen er forsett og uaktsomhet et moment i vurderingen.
example-fault = En melding som i hastverk går til feil adresse, er uaktsom. Å fortsette mot personvernombudets råd taler for forsett.
option-fault-none = Ingen skyld
statement-fault-none = Handlingen var verken forsettlig eller uaktsom.
option-fault-negligent = Alminnelig uaktsomhet
statement-fault-negligent = Handlingen var uaktsom.
option-fault-gross = Grov uaktsomhet
statement-fault-gross = Handlingen var grovt uaktsom.
option-fault-intentional = Forsett
statement-fault-intentional = Handlingen var forsettlig.

question-onward = Spredte andre opplysningene videre?
why-onward = Skylden vurderes også for spredningen. I Coop Finnmark-saken mente Datatilsynet at den kunne forutses, og Personvernnemnda fant at det i det minste var utvist uaktsomhet.
example-onward = I Coop Finnmark-saken sendte en kollega klippet til sønnen sin, som sendte det videre. Datatilsynet mente det kunne forutses.
option-onward-none = Nei
statement-onward-none = Ingen andre spredte opplysningene videre.
option-onward-unforeseen = Ja, uten at det kunne forutses
statement-onward-unforeseen = Andre spredte opplysningene videre, noe som ikke kunne forutses.
option-onward-foreseeable = Ja, og det kunne forutses
statement-onward-foreseeable = Andre spredte opplysningene videre, noe som kunne forutses.

question-mistake-of-law = Kjente de som handlet, regelen?
why-mistake-of-law = Om ukjennskap til reglene (rettsvillfarelse) fritar, kommer an på om de burde vært kjent. I Norge fritar den bare når ukjennskapen ikke selv er uaktsom.
example-mistake-of-law = I Coop Finnmark-saken kjente ikke butikksjefen regelen, og det var ingen unnskyldning: nei, men burde ha kjent den.
option-mistake-of-law-excusable = Nei, og de kan ikke bebreides for det
statement-mistake-of-law-excusable = De som handlet, kjente ikke regelen og kan ikke bebreides for det.
option-mistake-of-law-not-excusable = Nei, men de burde ha kjent den
statement-mistake-of-law-not-excusable = De som handlet, kjente ikke regelen, men burde ha kjent den.
option-mistake-of-law-none = Ja
statement-mistake-of-law-none = De som handlet, kjente regelen.

question-who-acted = Hvem handlet?
why-who-acted = Det har betydning for skylden. I Norge må noen som handlet for foretaket, minst ha vært uaktsom. Anonyme feil og flere feil lagt sammen (kumulative feil) kan være nok der.
example-who-acted = I Coop Finnmark-saken var det butikksjefen: en leder. Gikk flere mindre ting galt, uten at én bestemt person sviktet: flere feil samlet.
option-who-acted-anonymous = Ingen bestemt, flere feil samlet
statement-who-acted-anonymous = Ingen enkeltperson sviktet alene, men flere personers feil virket sammen.
option-who-acted-employee = En ansatt
statement-who-acted-employee = Den som handlet, var ansatt.
option-who-acted-leader = En leder
statement-who-acted-leader = Den som handlet, hadde en ledende stilling.

## Hva som ble gjort etterpå

question-stopped = Når stanset overtredelsen?
why-stopped = I vedtaket om det svenske politiet (senere opphevet) var det skjerpende at bruken først stanset etter at IMY hadde begynt å undersøke saken.
example-stopped = I den svenske politisaken stanset bruken først etter at IMY hadde begynt å undersøke saken: først etter at tilsynsmyndigheten spurte.
option-stopped-by-self = Før tilsynsmyndigheten spurte
statement-stopped-by-self = Overtredelsen opphørte før tilsynsmyndigheten spurte om den.
option-stopped-after-inquiry = Først etter at tilsynsmyndigheten spurte
statement-stopped-after-inquiry = Overtredelsen opphørte først etter at tilsynsmyndigheten hadde spurt om den.
option-stopped-ongoing = Den pågår fortsatt
statement-stopped-ongoing = Overtredelsen har ikke opphørt.

question-repair = Hva ble gjort for å begrense skaden?
why-repair = Tiltak for å begrense skaden er et moment både etter den svenske brottsdatalagen og etter personvernforordningen.
example-repair = I Coop Finnmark-saken ble alle kjente involverte kontaktet innen få dager, bedt om å slette klippet og gitt en beklagelse.
option-repair-prompt = Rask oppfølging: de berørte kontaktet, opplysningene slettet
statement-repair-prompt = De berørte ble raskt kontaktet, og opplysningene ble slettet.
option-repair-partial = Noe, men sent eller delvis
statement-repair-partial = Noe ble gjort for å begrense skaden, men sent eller bare delvis.
option-repair-nothing = Ingenting
statement-repair-nothing = Ingenting ble gjort for å begrense skaden.

question-informed = Fikk de berørte beskjed?
why-informed = Trenger de berørte det for å ivareta rettighetene sine, skal de få vite om rettslig grunnlag, mottakere og varighet. Tilsynsmyndigheten kan gi pålegg om det.
example-informed = I den svenske politisaken ble det ikke sagt noe om informasjon til dem som fikk bilder lastet opp: nei.
option-informed-yes = Ja
statement-informed-yes = De berørte fikk beskjed.
option-informed-no = Nei
statement-informed-no = De berørte fikk ikke beskjed.

question-self-report = Meldte virksomheten selv fra til tilsynsmyndigheten?
why-self-report = Egen melding vurderes ulikt. Personvernnemnda har ansett den som formildende, mens de europeiske retningslinjene ser en melding som er pliktig, som nøytral.
example-self-report = I Coop Finnmark-saken kom meldingen til Datatilsynet seks dager etter at klippet ble sendt: ja, innen få dager.
option-self-report-prompt = Ja, innen få dager
statement-self-report-prompt = Virksomheten meldte overtredelsen til tilsynsmyndigheten innen få dager.
option-self-report-late = Ja, senere
statement-self-report-late = Virksomheten meldte overtredelsen til tilsynsmyndigheten først senere.
option-self-report-none = Nei
statement-self-report-none = Virksomheten meldte ikke overtredelsen til tilsynsmyndigheten.

question-discovery = Ville tilsynsmyndigheten trolig ha oppdaget overtredelsen uansett?
why-discovery = Hvor stor vekt Personvernnemnda legger på egen melding, avhenger av hvor alvorlig overtredelsen er, og av hvor sannsynlig det var at den ville blitt oppdaget.
example-discovery = En lekkasje som avisene skrev om: sannsynlig. Et klipp som ble sendt mellom noen få private telefoner: lite sannsynlig.
option-discovery-unlikely = Nei, lite sannsynlig
statement-discovery-unlikely = Tilsynsmyndigheten ville neppe ha oppdaget overtredelsen ellers.
option-discovery-likely = Ja, sannsynlig
statement-discovery-likely = Tilsynsmyndigheten ville trolig ha oppdaget overtredelsen uansett.

question-found-by = Hvem oppdaget overtredelsen?
why-found-by = Hvor raskt virksomheten selv oppdaget overtredelsen, har betydning for hvor stor vekt Personvernnemnda legger på egen melding.
example-found-by = Loggen ble kontrollert samme uke og viste feilen: virksomheten selv, raskt. En kunde klaget: andre.
option-found-by-self-quickly = Virksomheten selv, raskt
statement-found-by-self-quickly = Virksomheten oppdaget selv overtredelsen raskt.
option-found-by-self-later = Virksomheten selv, etter en tid
statement-found-by-self-later = Virksomheten oppdaget selv overtredelsen etter en tid.
option-found-by-others = Andre
statement-found-by-others = Overtredelsen ble oppdaget av andre.

question-guidelines = Fantes det retningslinjer og opplæring som kunne ha forhindret overtredelsen?
why-guidelines = Retningslinjer og opplæring har betydning for graden av ansvar og er et moment etter forvaltningsloven § 46 andre ledd. IMY krever at de når alle. Personvernnemnda regnet dem som formildende.
example-guidelines = I Coop Finnmark-saken så Personvernnemnda retningslinjer som gjorde rask oppfølging mulig: ja. I den svenske politisaken nådde rutinen ikke alle.
option-guidelines-known = Ja, og de var kjent
statement-guidelines-known = Retningslinjer og opplæring som kunne ha forhindret overtredelsen, var på plass og kjent.
option-guidelines-not-spread = Ja, men de nådde ikke alle
statement-guidelines-not-spread = Retningslinjer og opplæring som kunne ha forhindret overtredelsen, fantes, men nådde ikke alle.
option-guidelines-none = Nei
statement-guidelines-none = Det fantes ingen retningslinjer eller opplæring som kunne ha forhindret overtredelsen.

question-earlier-fee = Er det tidligere ilagt gebyr for personvernbrudd?
why-earlier-fee = Tidligere overtredelser (gjentakelse) kan gi høyere gebyr. Den svenske brottsdatalagen nevner bare tidligere gebyrer, ikke tidligere kritikk.
example-earlier-fee = Virksomheten måtte betale et gebyr for to år siden: ja. Den fikk bare en irettesettelse: nei.
option-earlier-fee-none = Nei
statement-earlier-fee-none = Det var ikke tidligere ilagt gebyr for brudd på personvernreglene.
option-earlier-fee-yes = Ja, ett eller flere
statement-earlier-fee-yes = Det var tidligere ilagt ett eller flere gebyrer for brudd på personvernreglene.

question-cooperation = Hvordan var samarbeidet med tilsynsmyndigheten?
why-cooperation = Samarbeid er et moment etter personvernforordningen. Etter de europeiske retningslinjene er bare samarbeid ut over det loven krever, formildende, og motarbeiding er skjerpende.
example-cooperation = Spørsmålene ble besvart i tide: slik loven krever. Tilsynsmyndigheten slapp ikke inn i lokalene: undersøkelsen ble motarbeidet.
option-cooperation-beyond = Mer enn loven krever
statement-cooperation-beyond = Virksomheten samarbeidet med tilsynsmyndigheten ut over det loven krever.
option-cooperation-as-required = Slik loven krever
statement-cooperation-as-required = Virksomheten samarbeidet med tilsynsmyndigheten slik loven krever.
option-cooperation-obstructed = Undersøkelsen ble motarbeidet
statement-cooperation-obstructed = Virksomheten motarbeidet tilsynsmyndighetens undersøkelser.

question-earlier-orders = Ble tidligere pålegg om samme forhold fulgt?
why-earlier-orders = Personvernforordningen nevner dette momentet. Etter de europeiske retningslinjene er det nøytralt at tidligere pålegg er fulgt, og skjerpende at de ikke er fulgt.
example-earlier-orders = For to år siden påla tilsynsmyndigheten virksomheten å kontrollere hvem som leser journalene, og det er fortsatt ikke gjort: nei.
option-earlier-orders-followed = Ja, eller ingen pålegg gitt
statement-earlier-orders-followed = Tidligere pålegg om samme forhold ble fulgt, eller det var ikke gitt noen.
option-earlier-orders-not-followed = Nei
statement-earlier-orders-not-followed = Tidligere pålegg om samme forhold ble ikke fulgt.

question-gain = Ga overtredelsen en fordel, eller ble et tap unngått?
why-gain = Økonomisk fordel er et moment etter personvernforordningen og forvaltningsloven. Etter de europeiske retningslinjene er fortjeneste på overtredelsen skjerpende.
example-gain = Kundeopplysninger ble solgt: ja. Et sikkerhetstiltak ble utelatt for å spare penger: ja, et tap ble unngått.
option-gain-none = Nei
statement-gain-none = Overtredelsen ga ingen fordel, og ikke noe tap ble unngått.
option-gain-yes = Ja
statement-gain-yes = Overtredelsen ga en fordel, eller et tap ble unngått.

question-promoted = Var hensikten å fremme virksomhetens interesser?
why-promoted = Hensikten er et moment etter forvaltningsloven § 46 andre ledd.
example-promoted = En butikk filmet kundene for å selge mer: ja. En ansatt slo opp en nabo av nysgjerrighet: nei.
option-promoted-no = Nei
statement-promoted-no = Hensikten med handlingen var ikke å fremme virksomhetens interesser.
option-promoted-yes = Ja
statement-promoted-yes = Hensikten med handlingen var å fremme virksomhetens interesser.

question-other-reactions = Har samme forhold gitt andre reaksjoner?
why-other-reactions = Andre reaksjoner mot foretaket eller mot noen som handlet for det, er et moment etter forvaltningsloven § 46 andre ledd.
example-other-reactions = Den ansatte som gjorde det, er dømt for det, eller selskapet har fått en bot: ja.
option-other-reactions-yes = Ja
statement-other-reactions-yes = Samme forhold har allerede ført til andre reaksjoner.
option-other-reactions-none = Nei
statement-other-reactions-none = Samme forhold har ikke ført til andre reaksjoner.

question-warned = Fikk organet først en advarsel med en tiltaksplan?
why-warned = I Romania får et offentlig organ først en advarsel med en tiltaksplan. Overtredelsesgebyr kan ilegges først når fristen i planen er ute og ikke alt er gjort.
example-warned = Tilsynsmyndigheten gir en by 60 dager til å sikre kameraene sine. Etterpå er to av dem fortsatt åpne for alle: ikke alt er gjort.
option-warned-carried-out = Ja, og hele planen ble gjennomført i tide
statement-warned-carried-out = Organet fikk først en advarsel og gjennomførte hele tiltaksplanen i tide.
option-warned-running = Ja, og fristen i planen er ikke ute
statement-warned-running = Organet fikk først en advarsel, og fristen i tiltaksplanen er ikke ute.
option-warned-no = Nei
statement-warned-no = Organet fikk ingen advarsel først.
option-warned-not-carried-out = Ja, men ikke hele planen ble gjennomført i tide
statement-warned-not-carried-out = Organet fikk først en advarsel, men gjennomførte ikke hele tiltaksplanen i tide.

question-means = Hvordan er virksomhetens økonomi?
why-means = Økonomisk evne er et moment etter forvaltningsloven §§ 44 og 46. I Coop Finnmark-saken satte Datatilsynet gebyret høyere på grunn av den. Personvernnemnda gjorde ikke det.
example-means = I Coop Finnmark-saken var omsetningen drøyt én milliard kroner, og Datatilsynet ville at gebyret skulle merkes: sterk.
option-means-weak = Svak
statement-means-weak = Virksomhetens økonomi er svak.
option-means-ordinary = Vanlig
statement-means-ordinary = Virksomhetens økonomi er vanlig god.
option-means-strong = Sterk
statement-means-strong = Virksomhetens økonomi er sterk.

## Skjønn

question-excuse = Hva anføres som grunn til å sette ned gebyret?
why-excuse = Etter den svenske brottsdatalagen kan gebyret settes ned helt eller delvis når overtredelsen er unnskyldelig, eller når gebyret ville være urimelig. Etter forarbeidene er det ikke nok at reglene ikke var kjent, eller at rutinene var dårlige.
example-excuse = I den svenske politisaken fant IMY ingen grunn: at reglene ikke var kjent, eller at rutinene var dårlige, teller ikke.
option-excuse-excusable = Overtredelsen var unnskyldelig
statement-excuse-excusable = Overtredelsen var unnskyldelig.
option-excuse-unreasonable = Gebyret ville være urimelig
statement-excuse-unreasonable = Et gebyr ville være urimelig.
option-excuse-did-not-know = Reglene var ikke kjent
statement-excuse-did-not-know = Den behandlingsansvarlige kjente ikke reglene.
option-excuse-poor-routines = Rutinene var dårlige
statement-excuse-poor-routines = Den behandlingsansvarliges rutiner var dårlige.
option-excuse-none = Ingen grunn
statement-excuse-none = Det er ikke grunnlag for å sette ned gebyret.

question-reprimand = Er en irettesettelse nok?
why-reprimand = Ved mindre overtredelser, eller når gebyret ville bli en uforholdsmessig stor byrde for en fysisk person, kan en irettesettelse erstatte gebyret.
example-reprimand = I Coop Finnmark-saken vurderte Personvernnemnda en irettesettelse, men kom under noen tvil til at et gebyr i prinsippet var på sin plass: nei.
option-reprimand-suffices = Ja
statement-reprimand-suffices = En irettesettelse ville være tilstrekkelig.
option-reprimand-not-enough = Nei
statement-reprimand-not-enough = En irettesettelse ville ikke være tilstrekkelig.

question-complexity = Er saken komplisert?
why-complexity = I Norge aksepteres bare en kortere saksbehandlingstid når saken verken er faktisk eller rettslig komplisert.
example-complexity = I Coop Finnmark-saken gjaldt det ett kort klipp, og selskapet erkjente bruddet: verken faktisk eller rettslig komplisert.
option-complexity-simple = Nei, verken faktisk eller rettslig
statement-complexity-simple = Saken er verken faktisk eller rettslig komplisert.
option-complexity-complex = Ja
statement-complexity-complex = Saken er faktisk eller rettslig komplisert.

question-time-reasons = Begrunnet tilsynsmyndigheten hvordan den vurderte saksbehandlingstiden?
why-time-reasons = I Norge skal Datatilsynet skrive i begrunnelsen hvordan det har vurdert sin egen saksbehandlingstid.
example-time-reasons = I Coop Finnmark-saken sto det ikke i Datatilsynets vedtak hvordan tiden som var gått, var vurdert: nei.
option-time-reasons-no = Nei
statement-time-reasons-no = Tilsynsmyndigheten opplyste ikke hvordan den hadde vurdert saksbehandlingstiden.
option-time-reasons-yes = Ja
statement-time-reasons-yes = Tilsynsmyndigheten opplyste hvordan den hadde vurdert saksbehandlingstiden.

question-time-effect = Hva betyr saksbehandlingstiden for gebyret?
why-time-effect = I Norge kan saksbehandlingstiden være uten virkning, gi et lavere gebyr eller føre til at gebyret bortfaller. Det finnes ingen formel, så du legger inn virkningen her.
example-time-effect = I Coop Finnmark-saken tok det to år og fire måneder fra bruddet til saken var avgjort, og Personvernnemnda lot gebyret bortfalle.
option-time-effect-waived = Gebyret bortfaller
statement-time-effect-waived = Gebyret bortfalt på grunn av saksbehandlingstiden.
option-time-effect-reduced = Gebyret settes ned
statement-time-effect-reduced = Gebyret ble satt ned på grunn av saksbehandlingstiden.
option-time-effect-none = Ingenting
statement-time-effect-none = Saksbehandlingstiden hadde ingen betydning for gebyret.

question-appealed = Er vedtaket påklaget?
why-appealed = I Norge kan klageinstansen ikke øke gebyret når bare den som skal betale, har klaget. Loven har noen få unntak.
example-appealed = I Coop Finnmark-saken klaget selskapet som skulle betale, og ingen andre: ja, bare av den betalingspliktige.
option-appealed-by-addressee = Ja, bare av den betalingspliktige
statement-appealed-by-addressee = Bare den betalingspliktige klaget på vedtaket.
option-appealed-no = Nei
statement-appealed-no = Vedtaket ble ikke påklaget.

question-seriousness = Hvor alvorlig er overtredelsen samlet sett?
why-seriousness = Alvorlighetsgraden bygger på en skjønnsmessig vurdering. For personvernforordningen begynner de europeiske retningslinjene på 0–10{ "\u00A0" }%, 10–20{ "\u00A0" }% eller 20–100{ "\u00A0" }% av maksimum.
example-seriousness = I Coop Finnmark-saken kalte Datatilsynet bruddet alvorlig, men ikke Personvernnemnda. Det som er uklart, kan stå åpent.
option-seriousness-low = Lav
statement-seriousness-low = Overtredelsen har lav alvorlighetsgrad.
option-seriousness-medium = Middels
statement-seriousness-medium = Overtredelsen har middels alvorlighetsgrad.
option-seriousness-high = Høy
statement-seriousness-high = Overtredelsen har høy alvorlighetsgrad.

## Datoer

question-breach-start = Når begynte overtredelsen?
why-breach-start = Foreldelsesfristen kan regnes herfra. I Sverige regnes den fra «dagen da overtredelsen skjedde». Når en overtredelse varer, prøves både den første og den siste dagen.
example-breach-start = I Coop Finnmark-saken ble klippet filmet og sendt 4. april 2019. Er bare måneden kjent, holder det med måneden.
question-breach-end = Når tok overtredelsen slutt?
why-breach-end = Datoen viser om reglene gjaldt. Fristen for å ilegge overtredelsesgebyr (foreldelse) kan regnes herfra. I Norge er det slik, og den er fem år.
example-breach-end = I den svenske politisaken er det oppgitt at appen ble brukt til 3. mars 2020.
question-reported-on = Når meldte virksomheten selv fra?
why-reported-on = En rask melding kan telle til virksomhetens fordel, og tiden tilsynsmyndigheten deretter brukte, kan regnes ut.
example-reported-on = I Coop Finnmark-saken er meldingen til Datatilsynet datert 10. april 2019.
question-requested-on = Når ba tilsynsmyndigheten først om en redegjørelse?
why-requested-on = Det er et ledd i saksbehandlingstiden. I PVN-2021-03 regnet Personvernnemnda i Norge den fra denne dagen. I Coop Finnmark-saken tok nemnda også med de seks månedene før.
example-requested-on = I Coop Finnmark-saken spurte Datatilsynet første gang 8. oktober 2019, seks måneder etter meldingen.
question-answered-on = Når ble henvendelsen besvart?
why-answered-on = Tiden før svaret og tiden etter det vises hver for seg.
example-answered-on = I Coop Finnmark-saken svarte selskapet 21. oktober 2019, tretten dager etter at det ble spurt.
question-chance-to-comment-on = Når kunne virksomheten først uttale seg om et gebyr?
why-chance-to-comment-on = I Sverige må den det gjelder, ha fått mulighet til å uttale seg innen fem år fra overtredelsen. Ellers kan gebyr ikke ilegges.
example-chance-to-comment-on = 3. mai får virksomheten et brev som foreslår et gebyr og ber om merknader: 3. mai.
question-notice-on = Når kom forhåndsvarselet om gebyr?
why-notice-on = Varselet er et ledd i saksbehandlingstiden og kan avbryte foreldelsesfristen. I Norge avbryter det fristen på fem år.
example-notice-on = I Coop Finnmark-saken kom forhåndsvarselet 28. februar 2020, ti måneder før vedtaket.
question-commented-on = Når kom merknadene til varselet?
why-commented-on = Datoen skiller partens tid fra tilsynsmyndighetens når saksbehandlingstiden regnes ut.
example-commented-on = I Coop Finnmark-saken er selskapets merknader datert 25. mars 2020, knapt fire uker etter varselet.
question-decided-on = Når traff tilsynsmyndigheten vedtaket?
why-decided-on = Vedtaket kan avbryte foreldelsesfristen eller avslutte den. Datoen avgjør også hvilket års omsetning som teller: året før.
example-decided-on = I Coop Finnmark-saken traff Datatilsynet vedtaket 22. desember 2020. Det er datoen som står på selve vedtaket.
question-received-on = Når kom vedtaket fram?
why-received-on = Klagefristen kan regnes herfra. I Norge og Sverige er det slik, og den er tre uker, men for en offentlig part i Sverige regnes den fra dagen vedtaket ble truffet.
example-received-on = Et vedtak datert 22. desember når virksomheten 28. desember: 28. desember.
question-appeal-by = Hva er siste klagedag ifølge vedtaket?
why-appeal-by = Vedtaket kan selv oppgi en siste dag for å klage, slik som i Coop Finnmark-saken. En klage innen den dagen kommer i tide.
example-appeal-by = I Coop Finnmark-saken var 28. januar 2021 oppgitt som siste dag i brevet med vedtaket.
question-appealed-on = Når ble vedtaket påklaget?
why-appealed-on = Datoen viser om klagen kom i tide, og hvor neste del av saksbehandlingstiden begynner.
example-appealed-on = I Coop Finnmark-saken klaget selskapet 28. januar 2021, den siste dagen som vedtaket oppga.
question-forwarded-on = Når kom klagen fram til klageinstansen?
why-forwarded-on = Tiden før klagen sendes videre, er en del av den samlede saksbehandlingstiden.
example-forwarded-on = I Coop Finnmark-saken sendte Datatilsynet klagen til Personvernnemnda 3. mai 2021.
question-closed-on = Når ble klagen avgjort?
why-closed-on = I Norge ser Personvernnemnda på den samlede tiden fram til sin egen avgjørelse.
example-closed-on = I Coop Finnmark-saken avgjorde Personvernnemnda klagen 31. august 2021.
question-final-on = Når ble vedtaket endelig?
why-final-on = Betalingsfristen kan regnes fra den dagen vedtaket er endelig. I Norge og Sverige er det slik: fire uker i Norge og minst 30 dager i Sverige. I Sverige regnes også de fem årene før et ubetalt gebyr bortfaller, fra denne dagen.
example-final-on = Ingen klager, og klagefristen går ut 12. mai: vedtaket blir endelig når den dagen er omme.
question-rate-day = Hvilken dag gjelder valutakursen?
why-rate-day = Beløp regnes om bare etter en kurs med dato, slik at alle kan kontrollere resultatet.
example-rate-day = Kursen er sentralbankens for 2. januar 2025: 2. januar 2025.

## Beløp

question-ownership = Er virksomheten en del av et konsern?
why-ownership = Maksimum regnes av hele foretakets omsetning. Er alle eller nesten alle aksjer på én hånd, teller konsernet, med mindre presumsjonen motbevises.
example-ownership = Et datterselskap som morselskapet eier helt: ja, alle aksjer. En familiebedrift uten eierselskap og datterselskaper: nei, den står alene.
option-ownership-alone = Nei, virksomheten står alene
statement-ownership-alone = Virksomheten inngår ikke i et konsern.
option-ownership-rebutted = Eid, men uten avgjørende innflytelse fra eieren
statement-ownership-rebutted = Alle eller nesten alle aksjene eies av en annen, men det er vist at eieren ikke har avgjørende innflytelse.
option-ownership-controlled = Delvis eid, med avgjørende innflytelse
statement-ownership-controlled = Virksomheten eies delvis av en annen med avgjørende innflytelse, eller har selv slik innflytelse over andre.
option-ownership-presumed = Ja, alle eller nesten alle aksjer
statement-ownership-presumed = Alle eller nesten alle aksjene eies av en annen.

question-viability = Ville gebyret bringe foretakets økonomiske levedyktighet uopprettelig i fare?
why-viability = Manglende betalingsevne godtas bare unntaksvis og krever objektive bevis. Mangel på ressurser alene gir ikke lavere gebyr.
example-viability = Regnskap og prognoser viser at selskapet måtte legge ned om det betalte: ja. Ett år med underskudd: ikke vist.
option-viability-jeopardised = Ja, vist med bevis
statement-viability-jeopardised = Det er vist at gebyret ville bringe foretakets økonomiske levedyktighet uopprettelig i fare.
option-viability-viable = Nei, eller ikke vist
statement-viability-viable = Det er ikke vist at gebyret ville bringe foretakets økonomiske levedyktighet uopprettelig i fare.

question-asset-loss = Ville eiendeler miste sin verdi på grunn av gebyret?
why-asset-loss = Tapet må være bevist og skyldes gebyret. Insolvens alene er ikke nok.
example-asset-loss = En verdivurdering viser at gebyret ville tvinge fram et salg av maskinene langt under verdien: ja.
option-asset-loss-proven = Ja, bevist
statement-asset-loss-proven = Det er bevist at eiendeler ville miste sin verdi på grunn av gebyret.
option-asset-loss-not-proven = Nei, eller ikke bevist
statement-asset-loss-not-proven = Det er ikke bevist at eiendeler ville miste sin verdi på grunn av gebyret.

question-social-context = Foreligger det en særlig sosial og økonomisk situasjon?
why-social-context = Det er det siste av tre vilkår for manglende betalingsevne i de europeiske retningslinjene.
example-social-context = Selskapet er den største arbeidsgiveren på et lite sted der det knapt finnes annet arbeid: det kan være en slik situasjon.
option-social-context-specific = Ja
statement-social-context-specific = Det foreligger en særlig sosial og økonomisk situasjon.
option-social-context-ordinary = Nei
statement-social-context-ordinary = Det foreligger ingen særlig sosial og økonomisk situasjon.

question-turnover = Hvor stor var virksomhetens omsetning på verdensbasis året før vedtaket?
why-turnover = For foretak er maksimum etter personvernforordningen et fast beløp eller en andel av foretakets samlede globale årsomsetning. Det høyeste av de to gjelder.
example-turnover = Vedtaket kommer i 2024: oppgi selskapets salg i 2023 etter regnskapet, uten merverdiavgift.
question-rate = Hva koster én euro i gebyrets valuta?
why-rate = Maksimumsbeløpene i personvernforordningen står i euro. Ingenting regnes om uten en kurs som er lagt inn her eller fastsatt i loven.
example-rate = Én euro koster 11,20 kroner: skriv 11,20.
question-notified = Hvor stort gebyr ble varslet på forhånd?
why-notified = Beløpet viser om tilsynsmyndigheten endret vurdering fra varselet til vedtaket.
example-notified = I Coop Finnmark-saken varslet Datatilsynet 400{ "\u00A0" }000 kroner.
question-decided = Hvor stort gebyr vedtok tilsynsmyndigheten?
why-decided = Det sammenlignes med beløpene som regnes ut her. I Norge kan en klage fra den som skal betale, dessuten ikke føre til et høyere beløp, bortsett fra i noen få unntak som loven nevner.
example-decided = I Coop Finnmark-saken fastsatte Datatilsynet 400{ "\u00A0" }000 kroner, slik det var varslet.
question-level = Hvilket gebyrnivå er riktig før nedsettelse og saksbehandlingstid?
why-level = Loven gir ingen formel for nivået. Det som legges inn her, er en vurdering, og den holdes innenfor lovens maksimum.
example-level = I Coop Finnmark-saken mente Personvernnemnda at rundt 50{ "\u00A0" }000 kroner var riktig før tiden ble vurdert.
question-time-cut = Hvor mye trekkes fra for saksbehandlingstiden?
why-time-cut = I Norge vurderes saksbehandlingstiden for seg til slutt. Det finnes ingen formel, så beløpet legges inn her.
example-time-cut = I PVN-2021-03 senket Personvernnemnda gebyret fra 400{ "\u00A0" }000 til 250{ "\u00A0" }000 kroner bare for tiden: 150{ "\u00A0" }000.
question-costs = Hvor store sakskostnader er tilkjent?
why-costs = Endres vedtaket til gunst for parten, skal vesentlige og nødvendige sakskostnader dekkes etter forvaltningsloven § 36.
example-costs = Etter Coop Finnmark-saken tilkjente Personvernnemnda 69{ "\u00A0" }000 kroner (PVN-2021-15).
question-group-turnover = Hvor stor var hele konsernets omsetning på verdensbasis året før vedtaket?
why-group-turnover = Har et annet selskap avgjørende innflytelse, regnes andelen i maksimum av konsernets omsetning.
example-group-turnover = Selskapet selv selger for 20 millioner, og alle selskapene i konsernet til sammen for 900 millioner: skriv 900 millioner.
question-funds = Hvor store er virksomhetens eiendeler, finansiering eller budsjett?
why-funds = For dem uten omsetning ser den britiske veiledningen på eiendeler, finansiering eller administrasjonsbudsjett.
example-funds = En veldedig organisasjon selger ingenting, men bruker to millioner pund i året: oppgi det budsjettet.
question-budget = Hvor stort er organets budsjett for året?
why-budget = I noen land er maksimum for et offentlig organ en andel av budsjettet, men aldri mer enn et fast beløp.
example-budget = En skole har tre millioner euro for året: oppgi det.
question-turnover-rate = Hva koster én euro (i Storbritannia ett pund) i omsetningens valuta?
why-turnover-rate = Maksimum står i euro (i pund i Storbritannia). Omsetning i annen valuta brukes ikke uten en datert kurs.
example-turnover-rate = Omsetningen er i dollar, maksimum i euro, og én euro koster 1,08 dollar: skriv 1,08.
question-stated-ceiling = Hvilket maksimum oppgir vedtaket selv?
why-stated-ceiling = Avviker beløpet fra det loven gir, vises forskjellen. Beløpet brukes aldri i beregningen.
example-stated-ceiling = Vedtaket i den svenske politisaken oppgir selv 10 millioner kroner som det høyeste mulige beløpet.
figure-rounding = Rundes av til
question-rounding = Hva rundes det beregnede gebyret av til?
why-rounding = Noen vedtak runder av til hele enheter av valutaen. Skriv 1 for det. Tomt felt betyr ingen avrunding.
example-rounding = Med 1{ "\u00A0" }000 blir et beløp på 12{ "\u00A0" }345 til 12{ "\u00A0" }000. Med 1 rundes bare desimalene av.
question-year-end = Når sluttet regnskapsåret som omsetningen gjelder?
why-year-end = Året før vedtaket teller, ikke året før overtredelsen.
example-year-end = Vedtaket er fra juni 2024, og regnskapsåret følger kalenderåret: 31. desember 2023.
figure-share = Startbeløp
question-share = Hvor stor andel av maksimum er startbeløpet?
why-share = Retningslinjene gir et spenn for hver alvorlighetsgrad. Hvor i spennet beløpet skal ligge, er overlatt til tilsynsmyndigheten.
example-share = Middels alvorlighetsgrad, midt i spennet fra 10 til 20{ "\u00A0" }%: skriv 15{ "\u00A0" }%.
figure-tier-share = Omsetning
question-tier-share = Hvor stor andel av startbeløpet brukes for denne omsetningen?
why-tier-share = Retningslinjene gir et spenn for hvert omsetningsnivå. Hvor i spennet andelen skal ligge, er overlatt til tilsynsmyndigheten.
example-tier-share = En omsetning på 30 millioner euro ligger i spennet fra 1,5 til 10{ "\u00A0" }%: 5{ "\u00A0" }% er innenfor.
figure-factors = Øvrige momenter
question-factors = Hvor mye av beløpet er igjen etter de skjerpende og formildende momentene?
why-factors = Ingen kilde sier hvor mye disse momentene veier. 80{ "\u00A0" }% senker beløpet med en femdel, 105{ "\u00A0" }% øker det, og 100{ "\u00A0" }% endrer det ikke.
example-factors = En tidligere overtredelse trekker opp og rask oppfølging ned, og du mener at de veier likt: skriv 100{ "\u00A0" }%.
figure-proportion = Forholdsmessighet
question-proportion = Hvor mye av beløpet er igjen etter forholdsmessighetsvurderingen?
why-proportion = Det siste trinnet kan senke eller øke beløpet, men aldri over maksimum. 100{ "\u00A0" }% endrer det ikke.
example-proportion = Den polske tilsynsmyndigheten har senket beløp i dette siste trinnet, i ett vedtak til 50{ "\u00A0" }% og i et annet til 35{ "\u00A0" }%.
