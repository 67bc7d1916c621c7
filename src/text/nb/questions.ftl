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
why-country = Landet avgjør hvilke regler, maksimalbeløp og frister som gjelder. Går saken over grenser i EØS, velges landet der hovedvirksomheten ligger.
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
statement-country-institutions = Det er en av Unionens institusjoner eller organer.
option-country-switzerland = Sveits
statement-country-switzerland = Virksomheten er etablert i Sveits.
option-country-elsewhere = Et annet land, utenfor EØS og Storbritannia
statement-country-elsewhere = Virksomheten er etablert i et annet land.

question-reach = Hva gjør den der menneskene er?
why-reach = Personvernforordningen og UK GDPR gjelder også den som er etablert utenfor og tilbyr mennesker der varer eller tjenester, eller overvåker hva de gjør der.
example-reach = En app med priser i euro og meny på italiensk tilbyr en tjeneste i Italia. En butikk i Toronto som en turist fra Roma besøker, gjør det ikke.
option-reach-neither = Verken tilbyr mennesker der noe eller overvåker dem
statement-reach-neither = Den tilbyr verken mennesker der noe eller overvåker dem.
option-reach-offers = Tilbyr varer eller tjenester der, mot betaling eller ikke
statement-reach-offers = Den tilbyr mennesker der varer eller tjenester.
option-reach-monitors = Overvåker hva mennesker gjør der
statement-reach-monitors = Den overvåker det mennesker der gjør.

question-people-in = I hvilket land er menneskene?
why-people-in = Ingen tilsynsmyndighet leder saken mot en som ikke er etablert i EØS. Hver berørt stats tilsynsmyndighet kan gripe inn, etter den statens regler.
example-people-in = Den italienske tilsynsmyndigheten spør en app fra USA om brukerne i Italia: velg Italia.
statement-people-in-sweden = Menneskene er i Sverige.
statement-people-in-norway = Menneskene er i Norge.
statement-people-in-denmark = Menneskene er i Danmark.
statement-people-in-finland = Menneskene er i Finland.
statement-people-in-iceland = Menneskene er på Island.
statement-people-in-austria = Menneskene er i Østerrike.
statement-people-in-belgium = Menneskene er i Belgia.
statement-people-in-bulgaria = Menneskene er i Bulgaria.
statement-people-in-croatia = Menneskene er i Kroatia.
statement-people-in-cyprus = Menneskene er på Kypros.
statement-people-in-czechia = Menneskene er i Tsjekkia.
statement-people-in-estonia = Menneskene er i Estland.
statement-people-in-france = Menneskene er i Frankrike.
statement-people-in-germany = Menneskene er i Tyskland.
statement-people-in-greece = Menneskene er i Hellas.
statement-people-in-hungary = Menneskene er i Ungarn.
statement-people-in-ireland = Menneskene er i Irland.
statement-people-in-italy = Menneskene er i Italia.
statement-people-in-latvia = Menneskene er i Latvia.
statement-people-in-liechtenstein = Menneskene er i Liechtenstein.
statement-people-in-lithuania = Menneskene er i Litauen.
statement-people-in-luxembourg = Menneskene er i Luxembourg.
statement-people-in-malta = Menneskene er på Malta.
statement-people-in-netherlands = Menneskene er i Nederland.
statement-people-in-poland = Menneskene er i Polen.
statement-people-in-portugal = Menneskene er i Portugal.
statement-people-in-romania = Menneskene er i Romania.
statement-people-in-slovakia = Menneskene er i Slovakia.
statement-people-in-slovenia = Menneskene er i Slovenia.
statement-people-in-spain = Menneskene er i Spania.
statement-people-in-united-kingdom = Menneskene er i Storbritannia.
statement-people-in-eea = Ingen stat er valgt der menneskene er.

question-body = Hva slags virksomhet gjelder det?
why-body = Svaret avgjør om maksimalbeløpet kan følge omsetningen (for foretak), og hvilke tidligere vedtak saken kan sammenlignes med.
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
why-activity = Ingen regel spør om det. Men gebyrene varierer med det, så anslaget tar hensyn til det, og lignende vedtak blir funnet ut fra det.
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
why-purpose = Formålet avgjør om personvernforordningen gjelder, en egen lov om kriminalitetsbekjempelse, som den svenske brottsdatalagen, eller helt andre regler.
example-purpose = Politiet leter etter en mistenkt ved hjelp av et bilde: kriminalitetsbekjempelse. Politiets egne lønnsopplysninger: noe annet.
option-purpose-other = Noe annet, som ansatte eller kunder
statement-purpose-other = Opplysningene ble behandlet for andre formål enn kriminalitetsbekjempelse, offentlig orden, nasjonal sikkerhet og forsvar.
option-purpose-law-enforcement = Kriminalitetsbekjempelse, straffegjennomføring eller offentlig orden
statement-purpose-law-enforcement = Opplysningene ble behandlet for kriminalitetsbekjempelse, straffegjennomføring eller offentlig orden.
option-purpose-national-security = Nasjonal sikkerhet
statement-purpose-national-security = Opplysningene ble behandlet for nasjonal sikkerhet.
option-purpose-defence = Forsvarets egne oppgaver
statement-purpose-defence = Opplysningene ble behandlet for Forsvarets egne oppgaver.

question-task = Er virksomheten satt til å bekjempe kriminalitet?
why-task = I Sverige avgjør svaret om brottsdatalagen gjelder. I Norge gjelder politiregisterloven når politi og påtalemyndighet behandler opplysninger til politimessige formål.
example-task = Det svenske Tullverket, som etterforsker smugling, har en slik oppgave. En butikk som anmelder tyverier, har det ikke.
option-task-none = Nei
statement-task-none = Virksomheten har ingen lovbestemt oppgave med å bekjempe kriminalitet.
option-task-competent = Ja, som kompetent myndighet
statement-task-competent = Virksomheten er en vedkommende myndighet med lovbestemt oppgave med å bekjempe kriminalitet.
option-task-entrusted = Ja, betrodd offentlig myndighetsutøvelse
statement-task-entrusted = Virksomheten var betrodd å utøve offentlig myndighet for å bekjempe kriminalitet.

question-subject = Hva gjelder det?
why-subject = Direktiv 2002/58 regulerer informasjonskapsler og elektronisk markedsføring. Gebyrene står i nasjonale lover, med egne maksimumsbeløp. Hvordan opplysninger som er samlet inn slik, behandles, styres av personvernforordningen.
example-subject = En butikk setter annonsekapsler før noen har samtykket: informasjonskapsler. Den selger profilene som den laget med dem: personopplysninger.
option-subject-personal-data = Hvordan personopplysninger er behandlet
statement-subject-personal-data = Det gjelder hvordan personopplysninger er behandlet.
option-subject-communications = Informasjonskapsler eller sporing på enheter, eller markedsføring på e-post, SMS eller telefon
statement-subject-communications = Det gjelder informasjonskapsler eller sporing på enheter, eller elektronisk markedsføring.

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
why-role = Behandlingsansvarlig og databehandler har ulike plikter. Noen bestemmelser kan bare gi gebyr for den behandlingsansvarlige.
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
why-cross-border = I grenseoverskridende saker er det tilsynsmyndigheten i landet der hovedvirksomheten ligger, som leder saken.
example-cross-border = En musikktjeneste som drives fra Stockholm og har brukere i hele Europa: ja. En tannlege med pasienter i én by: nei.
option-cross-border-domestic = Nei
statement-cross-border-domestic = Behandlingen var ikke grenseoverskridende i EØS.
option-cross-border-lead-here = Ja, hovedvirksomheten ligger her
statement-cross-border-lead-here = Behandlingen var grenseoverskridende i EØS, og hovedvirksomheten ligger i dette landet.
option-cross-border-lead-elsewhere = Ja, hovedvirksomheten ligger i utlandet
statement-cross-border-lead-elsewhere = Behandlingen var grenseoverskridende i EØS, og hovedvirksomheten ligger i et annet land.

question-own-authority = Blir saken hos tilsynsmyndigheten her?
why-own-authority = Den som handler etter en rettslig plikt eller i en oppgave i allmennhetens interesse, svarer overfor tilsynsmyndigheten i sin egen stat (artikkel 55 nr. 2). En lokal sak kan bli hos tilsynsmyndigheten her (artikkel 56 nr. 2).
example-own-authority = Et konsern ledes fra Dublin. Butikken i Oslo filmer de ansatte der: det gjelder bare en virksomhet i Norge.
option-own-authority-local = Kanskje: bare en virksomhet eller mennesker her blir vesentlig berørt
statement-own-authority-local = Bare en virksomhet eller mennesker i dette landet ble vesentlig berørt.
option-own-authority-duty-or-task = Ja: rettslig plikt eller oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav c eller e)
statement-own-authority-duty-or-task = Behandlingen skjedde etter en rettslig plikt eller i en oppgave i allmennhetens interesse.
option-own-authority-neither = Ingen av delene
statement-own-authority-neither = Behandlingen hadde ikke bare lokal virkning, og skjedde verken etter en rettslig plikt eller i en oppgave i allmennhetens interesse.

question-household = Var det rent privat?
why-household = Det en fysisk person gjør som ledd i rent personlige eller familiemessige aktiviteter, faller utenfor. Det som når gaten, eller alle på internett, er ikke rent privat.
example-household = Et dørkamera som bare viser eierens egen trapp, er privat. Et som også viser fortauet, er det ikke.
option-household-personal = Ja, innenfor familien eller den private kretsen
statement-household-personal = Opplysningene ble værende i familien eller den private kretsen.
option-household-own-ground = Ja, et kamera som bare filmer egen eiendom
statement-household-own-ground = Kameraet filmet bare egen eiendom.
option-household-beyond-own-ground = Nei, et kamera som også filmer gaten eller andres eiendom
statement-household-beyond-own-ground = Kameraet filmet også gaten eller andres eiendom.
option-household-published = Nei, alle kunne se det, som på et åpent nettsted
statement-household-published = Opplysningene ble gjort tilgjengelige for alle.
option-household-no = Nei, for arbeid, bedrift, forening eller lignende
statement-household-no = Behandlingen var ikke rent privat.

question-expression = Gjaldt det journalistikk eller akademiske, kunstneriske eller litterære ytringer?
why-expression = For å verne ytringsfriheten unntar nasjonal rett slik behandling fra mange regler (artikkel 85).
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
why-economic = Den som driver økonomisk virksomhet, er et foretak. Da kan maksimalbeløpet følge omsetningen.
example-economic = En stiftelse som selger kurs, gjør det. En myndighet som bare utøver offentlig myndighet, gjør det ikke.
option-economic-no = Nei
statement-economic-no = Den ansvarlige driver ikke økonomisk virksomhet.
option-economic-yes = Ja
statement-economic-yes = Den ansvarlige driver økonomisk virksomhet og er for så vidt et foretak.

question-public-kind = Hva slags offentlig organ er det?
why-public-kind = Noen land ilegger ikke staten og dens organer gebyr, eller heller ikke kommuner og regioner, men andre offentlige organer som hvem som helst.
example-public-kind = Et departement og en skatteetat hører til staten. Et profesjonskammer kan være et annet offentlig organ.
option-public-kind-state = Staten eller et statlig organ
statement-public-kind-state = Det offentlige organet er staten eller et statlig organ.
option-public-kind-local = Kommune eller region, eller en del av en slik
statement-public-kind-local = Det offentlige organet er en kommune eller en region, eller en del av en slik.
option-public-kind-other = Et annet offentligrettslig organ
statement-public-kind-other = Det offentlige organet er offentligrettslig og hører verken til staten eller til en kommune eller region.

## Overtredelsene

question-infringements = Hvilke regler er brutt, eller kan være brutt?
why-infringements = Bare brudd på bestemte regler kan gi gebyr. Regelen avgjør også hvor høyt gebyret kan bli.
example-infringements = I Coop Finnmark-saken ble et filmklipp av noen gutter sendt videre uten behandlingsgrunnlag: artikkel 5 nr. 1 bokstav a og artikkel 6.
question-conducts = Hvilken behandling hører hver overtredelse til?
why-conducts = Overtredelser i samme behandling har felles startbeløp. Behandlingene vurderes hver for seg og legges sammen.
example-conducts = Et firma legger ut et bilde uten behandlingsgrunnlag og svarer, uavhengig av det, for sent på et krav om innsyn: to behandlinger.
question-displaced = Er noen av disse alt dekket av en annen overtredelse?
why-displaced = Når en regel trer tilbake for en annen (konkurrens), teller bare den som går foran. Kryss av dem som trer tilbake.
example-displaced = I Coop Finnmark-saken var behandlingen uten grunnlag (artikkel 6) også ulovlig etter artikkel 5 nr. 1 bokstav a: ett brudd, ikke to.
question-gravest = Hvilken overtredelse er den mest alvorlige?
why-gravest = Ved forbundne behandlinger kan gebyret aldri bli høyere enn maksimum for den mest alvorlige overtredelsen.
example-gravest = I den svenske politisaken var maksimum 10 millioner kroner for biometrien og 5 millioner for den manglende vurderingen. Det høyeste ble brukt.

question-linked = Skjedde dette ved samme behandling, eller ved behandlinger som hører sammen?
why-linked = Samme eller forbundne behandlinger kan samlet ikke koste mer enn maksimum for den mest alvorlige overtredelsen. Ellers gjelder et maksimum for hver.
example-linked = I Coop Finnmark-saken ble det sett som én behandling at skjermen ble filmet og klippet sendt videre. Et sent svar i en annen sak er uavhengig.
option-linked-linked = Ja, samme eller forbundne behandlinger
statement-linked-linked = Overtredelsene gjaldt samme eller forbundne behandlinger.
option-linked-separate = Nei, de er uavhengige
statement-linked-separate = Overtredelsene gjaldt ulike behandlinger uten sammenheng.

## Hvem som handlet

question-in-duty = Hvem gjorde det, og for hvem?
why-in-duty = Virksomheten svarer for det dens folk gjør som ledd i arbeidet, og for det en leverandør (databehandler) gjør på dens vegne. For egne plikter, for eksempel sikkerheten, svarer den uansett hvem som handlet.
example-in-duty = Appen ble brukt i etterforskning: som ledd i arbeidet. En sykepleier slår opp en nabo: private formål, men sikkerheten kan ha sviktet.
option-in-duty-private-ends = En av virksomhetens folk, for private formål
statement-in-duty-private-ends = Handlingen ble utført av en av virksomhetens folk for private formål.
option-in-duty-own-purposes = Databehandler, for egne formål
statement-in-duty-own-purposes = Handlingen ble utført av en databehandler for egne formål.
option-in-duty-outside-arrangements = Databehandler, i strid med det avtalte
statement-in-duty-outside-arrangements = Handlingen ble utført av en databehandler på en måte som var uforenlig med det den behandlingsansvarlige hadde bestemt.
option-in-duty-no-consent = Databehandler, på en måte den ansvarlige ikke kan antas å ha godtatt
statement-in-duty-no-consent = Handlingen ble utført av en databehandler på en måte som den behandlingsansvarlige ikke med rimelighet kan antas å ha godtatt.
option-in-duty-on-behalf = Databehandler, for den behandlingsansvarlige
statement-in-duty-on-behalf = Handlingen ble utført av en databehandler på vegne av den behandlingsansvarlige.
option-in-duty-in-duty = Virksomhetens folk, som ledd i arbeidet
statement-in-duty-in-duty = Handlingen ble utført av virksomhetens folk som ledd i arbeidet.

question-live-case = Kom opplysningene fra pågående saker eller drift?
why-live-case = I den svenske politisaken talte det for myndighetens ansvar at opplysningene kom fra pågående saker.
example-live-case = I den svenske politisaken kom bildene fra pågående etterforskning: ja. En test med oppdiktede opplysninger: nei.
option-live-case-no = Nei
statement-live-case-no = Opplysningene kom ikke fra pågående saker eller løpende drift.
option-live-case-yes = Ja
statement-live-case-yes = Opplysningene kom fra pågående saker eller løpende drift.

question-exercise = Skjedde det under utøvelse av offentlig myndighet?
why-exercise = I den svenske politisaken talte det for myndighetens ansvar at bruken hovedsakelig skjedde under myndighetsutøvelse.
example-exercise = Etterforskning av straffbare forhold er utøvelse av offentlig myndighet. Bestilling av kontorrekvisita er det ikke.
option-exercise-no = Nei
statement-exercise-no = Handlingen ble ikke utført under utøvelse av offentlig myndighet.
option-exercise-yes = Ja, hovedsakelig
statement-exercise-yes = Handlingen ble hovedsakelig utført under utøvelse av offentlig myndighet.

question-tool = Hadde virksomheten levert eller godkjent verktøyet?
why-tool = I den svenske politisaken fritok det ikke for ansvar at appen verken var levert eller godkjent av myndigheten.
example-tool = I den svenske politisaken brukte ansatte en app som myndigheten verken hadde levert eller godkjent: nei, ingen av delene.
option-tool-approved = Ja, levert eller godkjent
statement-tool-approved = Virksomheten hadde levert eller godkjent verktøyet.
option-tool-not-approved = Nei, ingen av delene
statement-tool-not-approved = Virksomheten hadde verken levert eller godkjent verktøyet.

question-systematic = Var bruken fast praksis?
why-systematic = I den svenske politisaken fritok det ikke for ansvar at bruken verken var systematisk eller anbefalt.
example-systematic = I den svenske politisaken brukte noen ansatte appen flere ganger, uten at myndigheten hadde anbefalt den: leilighetsvis.
option-systematic-occasional = Nei, leilighetsvis og ikke anbefalt
statement-systematic-occasional = Bruken var leilighetsvis og ikke anbefalt.
option-systematic-systematic = Ja, systematisk eller anbefalt
statement-systematic-systematic = Bruken var systematisk eller anbefalt.

## Om regelen er brutt

question-prescribed = Gir en lov særskilt adgang til den biometriske behandlingen?
why-prescribed = Brottsdatalagen tillater biometriske og genetiske opplysninger bare når en lov særskilt gir adgang til det.
example-prescribed = Den svenske polisens brottsdatalag lar politiet behandle biometriske opplysninger når det er absolutt nødvendig (2 kap. 4 §): ja.
option-prescribed-yes = Ja
statement-prescribed-yes = Loven ga særskilt adgang til å bruke de biometriske opplysningene.
option-prescribed-no = Nei
statement-prescribed-no = Loven ga ikke særskilt adgang til å bruke de biometriske opplysningene.

question-necessity = Var den biometriske behandlingen absolutt nødvendig?
why-necessity = Behandlingen må også være absolutt nødvendig. Er det aldri vurdert, er kravet ikke oppfylt.
example-necessity = I den svenske politisaken hadde ingen vurdert behovet før bilder ble sammenlignet i appen: aldri vurdert.
option-necessity-registered = Ikke nødvendig: opplysningene ble bare registrert, eller kom inn i en sak som ble behandlet (2 kap. 13 §)
statement-necessity-registered = Opplysningene ble bare registrert, eller kom inn i en sak som ble behandlet, og kan alltid behandles for det.
option-necessity-necessary = Ja, vurdert som absolutt nødvendig
statement-necessity-necessary = Bruken av de biometriske opplysningene ble vurdert og var absolutt nødvendig.
option-necessity-not-necessary = Nei, vurdert, men ikke absolutt nødvendig
statement-necessity-not-necessary = Bruken av de biometriske opplysningene ble vurdert og var ikke absolutt nødvendig.
option-necessity-not-assessed = Aldri vurdert
statement-necessity-not-assessed = Det ble aldri vurdert om bruken av de biometriske opplysningene var absolutt nødvendig.

question-measures = Var de organisatoriske tiltakene tilstrekkelige?
why-measures = Den behandlingsansvarlige skal sikre at behandlingen er lovlig, og kunne vise det. Rutiner, opplæring og klar ansvarsdeling er organisatoriske tiltak.
example-measures = I den svenske politisaken fantes det én intern rutine, og ingen opplæring kunne vises: nei.
option-measures-sufficient = Ja, og det er vist
statement-measures-sufficient = Det ble vist at de organisatoriske tiltakene var tilstrekkelige.
option-measures-insufficient = Nei, eller ikke vist
statement-measures-insufficient = De organisatoriske tiltakene var ikke tilstrekkelige, eller det ble ikke vist at de var det.

question-technical-measures = Var de tekniske tiltakene tilstrekkelige?
why-technical-measures = Plikten har også en teknisk side: hva systemene tillater, og hva de logger. I den svenske politisaken var det bare de organisatoriske tiltakene som sviktet.
example-technical-measures = De ansatte kunne installere hvilken som helst app på tjenestetelefonen og laste opp saksmateriale uten at noe ble logget: nei.
option-technical-measures-sufficient = Ja, og det er vist
statement-technical-measures-sufficient = Det ble vist at de tekniske tiltakene var tilstrekkelige.
option-technical-measures-insufficient = Nei, eller ikke vist
statement-technical-measures-insufficient = De tekniske tiltakene var ikke tilstrekkelige, eller det ble ikke vist at de var det.

question-special-risk = Kunne den nye behandlingen gi særlig risiko for inngrep?
why-special-risk = Slik risiko utløser plikten til vurdering av personvernkonsekvenser før behandlingen starter.
example-special-risk = I den svenske politisaken gjaldt det ny teknologi fra en ekstern leverandør i et tredjeland, med ansiktsgjenkjenning: ja.
option-special-risk-no = Nei
statement-special-risk-no = Den nye behandlingen kunne ikke antas å medføre særlig risiko for inngrep i den registrertes personlige integritet.
option-special-risk-yes = Ja, som ny teknologi eller biometri
statement-special-risk-yes = Den nye behandlingen kunne antas å medføre særlig risiko for inngrep i den registrertes personlige integritet.

question-impact-assessment = Ble personvernkonsekvensene vurdert på forhånd?
why-impact-assessment = En vurdering av personvernkonsekvenser skal være gjort før behandlingen starter. En senere vurdering er ikke nok.
example-impact-assessment = Appen ble tatt i bruk i oktober, og vurderingen ble skrevet i desember: først senere.
option-impact-assessment-made = Ja, før behandlingen startet
statement-impact-assessment-made = Personvernkonsekvensene ble vurdert før behandlingen startet.
option-impact-assessment-not-made = Nei, eller først senere
statement-impact-assessment-not-made = Personvernkonsekvensene ble ikke vurdert før behandlingen startet.

question-prior-consultation = Ble tilsynsmyndigheten rådspurt på forhånd?
why-prior-consultation = Når vurderingen viser en særlig risiko, eller typen behandling innebærer det, skal tilsynsmyndigheten rådspørres i god tid før behandlingen starter.
example-prior-consultation = Vurderingen viste en særlig risiko, og appen ble tatt i bruk uten å spørre myndigheten: nei.
option-prior-consultation-not-required = Ikke påkrevd: verken vurderingen eller typen behandling viser særlig risiko
option-prior-consultation-consulted = Ja, i god tid
option-prior-consultation-omitted = Nei, eller først senere, selv om det var påkrevd
statement-prior-consultation-not-required = Verken vurderingen eller typen behandling viste noen særlig risiko, så forhåndsdrøftelse var ikke påkrevd.
statement-prior-consultation-consulted = Tilsynsmyndigheten ble rådspurt i god tid før behandlingen startet.
statement-prior-consultation-omitted = Tilsynsmyndigheten ble ikke rådspurt før behandlingen startet, selv om det var påkrevd.

question-legitimate-interest = Var behandlingen tillatt ut fra en berettiget interesse?
why-legitimate-interest = Dette behandlingsgrunnlaget har tre vilkår: interessen må være reell, behandlingen nødvendig, og personvernet må ikke veie tyngre.
example-legitimate-interest = I Coop Finnmark-saken var det en reell interesse å oppklare et tyveri, men Datatilsynet mente det var nok å anmelde det: ikke nødvendig.
option-legitimate-interest-met = Ja, alle tre vilkår er oppfylt
statement-legitimate-interest-met = Det forelå en berettiget interesse, behandlingen var nødvendig for den, og de registrertes interesser veide ikke tyngre.
option-legitimate-interest-outweighed = Nei, personvernet veide tyngst
statement-legitimate-interest-outweighed = Det forelå en berettiget interesse, og behandlingen var nødvendig for den, men de registrertes interesser veide tyngre.
option-legitimate-interest-not-necessary = Nei, behandlingen var ikke nødvendig
statement-legitimate-interest-not-necessary = Det forelå en berettiget interesse, men behandlingen var ikke nødvendig for den.
option-legitimate-interest-not-necessary-and-outweighed = Reell interesse; ikke nødvendig, og personvernet veier uansett tyngre
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

question-people-used = Hvor mange fikk opplysningene sine brukt eller utlevert?
why-people-used = Antallet berørte (registrerte) er med på å avgjøre hvor alvorlig overtredelsen er.
example-people-used = I den svenske politisaken ble bilder av få personer lagt inn i appen. Lekker et kunderegister, teller alle som står i det.
option-people-used-few = Noen få
statement-people-used-few = Opplysninger om noen få personer ble brukt eller utlevert.
option-people-used-many = Mange
statement-people-used-many = Opplysninger om mange personer ble brukt eller utlevert.
option-people-used-very-many = Svært mange
statement-people-used-very-many = Opplysninger om svært mange personer ble brukt eller utlevert.

question-people-reachable = Hvor mange personers opplysninger kunne nås?
why-people-reachable = Den svenske tilsynsmyndigheten (IMY) skilte mellom dem som fikk opplysninger lagt inn, og dem det kunne hentes opplysninger om.
example-people-reachable = I den svenske politisaken ble få bilder lagt inn, men de ble sammenlignet med opplysninger om svært mange: svært mange flere.
option-people-reachable-no-more = Ikke flere enn disse
statement-people-reachable-no-more = Det var ikke mulig å få tilgang til opplysninger om flere enn dem som fikk opplysningene sine brukt eller utlevert.
option-people-reachable-many = Mange flere
statement-people-reachable-many = Det var mulig å få tilgang til opplysninger om mange flere personer.
option-people-reachable-very-many = Svært mange flere
statement-people-reachable-very-many = Det var mulig å få tilgang til opplysninger om svært mange flere personer.

question-staff = Hvor mange i virksomheten gjorde det?
why-staff = I den svenske tollsaken var det formildende at få ansatte var involvert.
example-staff = I den svenske tollsaken hadde to ansatte koblet private kontoer til tjenestetelefonene sine: noen få.
option-staff-few = Noen få
statement-staff-few = Bare noen få i virksomheten var involvert.
option-staff-many = Mange
statement-staff-many = Mange i virksomheten var involvert.

question-harm = Er noen påført skade?
why-harm = Skade er et moment i alle regelverkene. Det er ulike syn på hva det betyr at ingen skade er vist.
example-harm = Noen tapte penger da bankopplysninger lekket: noe skade. I Coop Finnmark-saken var ingen skade for guttene vist.
option-harm-none-shown = Ingen faktisk skade påvist
statement-harm-none-shown = Faktisk skade kunne ikke påvises.
option-harm-some = Noe skade
statement-harm-some = De registrerte ble påført noe skade.
option-harm-serious = Alvorlig skade
statement-harm-serious = De registrerte ble påført alvorlig skade.

question-risk = Hvor sannsynlig var skade?
why-risk = Etter brottsdatalagen er risiko for skade nok. Faktisk skade kreves ikke.
example-risk = I den svenske politisaken kunne nærgående opplysninger om mange nås, og ingen visste hva som skjedde med det som ble lagt inn: høy risiko.
option-risk-low = Lav risiko
statement-risk-low = Risikoen for skade var lav.
option-risk-real = Reell risiko
statement-risk-real = Det var en reell risiko for skade.
option-risk-high = Høy risiko
statement-risk-high = Risikoen for skade var høy.

question-data-kind = Hva slags personopplysninger gjaldt det?
why-data-kind = Arten av opplysninger betyr noe for alvoret. Særlige kategorier av personopplysninger veier tungt.
example-data-kind = Navn og adresse: vanlige opplysninger. Kontoutskrift: økonomi. Diagnose eller fagforeningsmedlemskap: særlige kategorier.
option-data-kind-ordinary = Vanlige opplysninger
statement-data-kind-ordinary = Det gjaldt vanlige personopplysninger.
option-data-kind-close = Nærgående: posisjon, private meldinger, økonomi eller fødselsnummer
statement-data-kind-close = Det gjaldt nærgående opplysninger, som posisjon, private meldinger, økonomi eller fødselsnummer.
option-data-kind-special = Særlige kategorier eller straffbare forhold
statement-data-kind-special = Det gjaldt særlige kategorier av personopplysninger eller opplysninger om lovovertredelser.
option-data-kind-biometric = Biometriske opplysninger brukt til gjenkjenning
statement-data-kind-biometric = Det gjaldt biometriske opplysninger som ble brukt til å kjenne igjen personer.

question-people-concerned = Hvem gjaldt opplysningene først og fremst?
why-people-concerned = Ingen regel spør om det, og publiserte gebyrer varierer ikke med det. Saker som er lagret tidligere, kan ha et svar.
example-people-concerned = Journalene på et legesenter: pasienter. Et kamera på pauserommet: egne ansatte. Bestillinger i en nettbutikk: kunder.
option-people-concerned-others = Kunder, brukere, allmennheten
statement-people-concerned-others = Opplysningene gjaldt først og fremst kunder, brukere eller allmennheten.
option-people-concerned-patients = Pasienter
statement-people-concerned-patients = Opplysningene gjaldt først og fremst pasienter.
option-people-concerned-employees = Egne ansatte, eller søkere
statement-people-concerned-employees = Opplysningene gjaldt først og fremst egne ansatte eller jobbsøkere.

question-children = Gjaldt det barn?
why-children = Barn under 18 år har et særlig vern. Etter Personvernnemndas syn veier det tyngre jo yngre de er. Grensen ved 15 år er verktøyets egen.
example-children = I Coop Finnmark-saken var guttene 15 til 16 år: ja, fra 15 til 17 år.
option-children-none = Nei
statement-children-none = Det var ingen barn blant de registrerte.
option-children-teenagers = Ja, fra 15 til 17 år
statement-children-teenagers = Det var barn i alderen 15–17 år blant de registrerte.
option-children-younger = Ja, yngre enn 15 år
statement-children-younger = Det var barn under 15 år blant de registrerte.

question-content = Hvor mye viste opplysningene?
why-content = Hva opplysningene viste, og hvor mye, er med på å avgjøre hvor alvorlig overtredelsen er.
example-content = I Coop Finnmark-saken varte klippet i rundt tre sekunder og viste ikke noe ansikt: lite. En film fra noens soverom: intime forhold.
option-content-slight = Lite, uten ansikter eller detaljer
statement-content-slight = Opplysningene viste lite, uten ansikter eller detaljer.
option-content-ordinary = En vanlig mengde
statement-content-ordinary = Opplysningene hadde et vanlig omfang.
option-content-intrusive = Mye, eller intime forhold
statement-content-intrusive = Opplysningene viste mye eller intime forhold.

question-matching = Hva ble opplysningene sammenlignet med?
why-matching = I den svenske politisaken var det skjerpende at ansikter ble sammenlignet med hele det åpne internettet. Det er knapt noen gang absolutt nødvendig.
example-matching = I den svenske politisaken ble bilder sammenlignet med milliarder av andre som var samlet inn fra det åpne internettet.
option-matching-limited = Ingenting, eller lovlige registre
statement-matching-limited = Opplysningene ble ikke sammenlignet med noe, eller med registre som føres i medhold av lov.
option-matching-open-internet = Opplysninger fra det åpne internettet
statement-matching-open-internet = Opplysningene ble sammenlignet med opplysninger som var samlet inn ufiltrert fra det åpne internettet.

question-control = Gikk kontrollen over opplysningene tapt?
why-control = I vedtakene har tap av kontroll gjort overtredelsen mer alvorlig.
example-control = I Coop Finnmark-saken gikk klippet fra telefon til telefon og ble slettet etter noen dager: ja, men slettet. En stjålet, ukryptert pc: ja, ukjent.
option-control-kept = Nei
statement-control-kept = Kontrollen over opplysningene ble beholdt.
option-control-regained = Ja, men opplysningene ble slettet
statement-control-regained = Kontrollen over opplysningene gikk tapt en tid, før opplysningene ble slettet.
option-control-lost = Ja, og skjebnen er ukjent
statement-control-lost = Kontrollen over opplysningene gikk tapt, og hva som har skjedd med dem, er ukjent.
option-control-never-had = Den fantes aldri: en utenforstående tjeneste
statement-control-never-had = Det var aldri noen kontroll over opplysningene, og heller ikke kunnskap om hvordan de ble håndtert.

question-medium = Hvor ble opplysningene lagret eller kopiert?
why-medium = Lagring utenfor virksomhetens egne systemer og kontroll har vært regnet som skjerpende.
example-medium = I Coop Finnmark-saken lå klippet på butikksjefens private telefon: en enhet utenfor virksomhetens systemer.
option-medium-own-system = I virksomhetens egne systemer
statement-medium-own-system = Opplysningene lå i virksomhetens egne systemer.
option-medium-outside = På enhet eller tjeneste utenfor
statement-medium-outside = Opplysningene lå på, eller ble kopiert til, en enhet eller tjeneste utenfor virksomhetens systemer.

question-duration = Hvor lenge varte det?
why-duration = Varigheten er et moment både i brottsdatalagen og i personvernforordningen.
example-duration = Et brev til feil person: én gang. Bruken av appen i den svenske politisaken: måneder. Et kamera som filmet i to år: ett år eller mer.
option-duration-brief = Én gang eller noen dager
statement-duration-brief = Overtredelsen skjedde én gang eller varte i noen dager.
option-duration-months = Uker eller måneder
statement-duration-months = Overtredelsen varte i uker eller måneder.
option-duration-years = Ett år eller mer
statement-duration-years = Overtredelsen varte i ett år eller mer.

question-retention = Hvor lenge ble opplysningene oppbevart?
why-retention = I den svenske politisaken var det uklart hvor lenge opplysningene og treffene var behandlet. Det fikk betydning for beløpet.
example-retention = Bilder lastes opp i en ekstern app, og ingen vet når de blir slettet der: ingen kan si det.
option-retention-limited = En kjent og begrenset tid
statement-retention-limited = Opplysningene ble oppbevart en kjent og begrenset tid.
option-retention-unclear = Ingen kan si det
statement-retention-unclear = Det er uklart hvor lenge opplysningene, og det som kom ut av dem, ble oppbevart.

question-considered = Ble lovlighet og risiko vurdert på forhånd?
why-considered = I den svenske politisaken var det skjerpende at ingen rettslige vurderinger var gjort.
example-considered = I den svenske politisaken begynte bruken uten at noen hadde tenkt på loven eller på risikoen: nei.
option-considered-yes = Ja
statement-considered-yes = Rettslige spørsmål og risiko var vurdert før bruken.
option-considered-no = Nei
statement-considered-no = Rettslige spørsmål og risiko var ikke vurdert før bruken.

question-secrecy = Ble taushetsbelagte opplysninger gitt videre?
why-secrecy = I den svenske politisaken var det skjerpende at opplysningene trolig var taushetsbelagte, uten at noe unntak fra taushetsplikten var vist.
example-secrecy = Taushetsbelagt materiale fra en etterforskning lastes opp i en ekstern app, og ingen regel tillater det: ja.
option-secrecy-no = Nei
statement-secrecy-no = Ingen taushetsbelagte opplysninger ble gitt videre.
option-secrecy-likely = Trolig, uten at unntak er vist
statement-secrecy-likely = Opplysningene som ble gitt videre, er ofte taushetsbelagte, og det ble ikke vist noe unntak fra taushetsplikten.
option-secrecy-yes = Ja, uten at unntak er vist
statement-secrecy-yes = Taushetsbelagte opplysninger ble gitt videre, uten at det ble vist noe unntak fra taushetsplikten.

question-own-rules = Ble virksomhetens egne regler fulgt?
why-own-rules = Datatilsynet mente i 2020 at brudd på egne regler gjør overtredelsen mer alvorlig. Personvernnemnda brukte det ikke slik.
example-own-rules = I Coop Finnmark-saken fantes det en rutine for utlevering av opptak, og butikksjefen fulgte den ikke: nei, de ble brutt.
option-own-rules-followed = Ja
statement-own-rules-followed = Virksomhetens egne regler ble fulgt.
option-own-rules-broken = Nei, de ble brutt
statement-own-rules-broken = Virksomhetens egne regler ble ikke fulgt.

question-fault = Hvilken skyld er vist for selve handlingen?
why-fault = Etter personvernforordningen kreves minst uaktsomhet (skyldkrav). Etter den svenske brottsdatalagen er skyld et moment.
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
why-onward = Videre spredning kan regnes som uaktsom når den kunne forutses.
example-onward = I Coop Finnmark-saken sendte en kollega klippet til sønnen sin, som sendte det videre. Datatilsynet mente det kunne forutses.
option-onward-none = Nei
statement-onward-none = Ingen andre spredte opplysningene videre.
option-onward-unforeseen = Ja, uten at det kunne forutses
statement-onward-unforeseen = Andre spredte opplysningene videre, noe som ikke kunne forutses.
option-onward-foreseeable = Ja, og det kunne forutses
statement-onward-foreseeable = Andre spredte opplysningene videre, noe som kunne forutses.

question-mistake-of-law = Kjente de som handlet, regelen?
why-mistake-of-law = Ukjennskap til reglene (rettsvillfarelse) fritar for skyld bare når ukjennskapen ikke selv er uaktsom.
example-mistake-of-law = I Coop Finnmark-saken kjente ikke butikksjefen regelen, og det var ingen unnskyldning: nei, men den burde vært kjent.
option-mistake-of-law-excusable = Nei, og de kan ikke bebreides for det
statement-mistake-of-law-excusable = De som handlet, kjente ikke regelen og kan ikke bebreides for det.
option-mistake-of-law-not-excusable = Nei, men den burde vært kjent
statement-mistake-of-law-not-excusable = De som handlet, kjente ikke regelen, men burde ha kjent den.
option-mistake-of-law-none = Ja
statement-mistake-of-law-none = De som handlet, kjente regelen.

question-who-acted = Hvem handlet?
why-who-acted = Skylden må ligge hos noen som handlet for foretaket. Anonyme feil og flere feil lagt sammen (kumulative feil) er nok.
example-who-acted = I Coop Finnmark-saken var det butikksjefen: en leder. Sviktet ikke én bestemt person, men flere mindre ting: flere feil samlet.
option-who-acted-anonymous = Ingen bestemt, flere feil samlet
statement-who-acted-anonymous = Ingen enkeltperson sviktet alene, men flere personers feil virket sammen.
option-who-acted-employee = En ansatt
statement-who-acted-employee = Den som handlet, var ansatt.
option-who-acted-leader = En leder
statement-who-acted-leader = Den som handlet, hadde en ledende stilling.

## Hva som ble gjort etterpå

question-stopped = Når tok det slutt?
why-stopped = I den svenske politisaken var det skjerpende at bruken først stanset etter at tilsynsmyndigheten hadde spurt.
example-stopped = I den svenske politisaken stanset bruken først etter at tilsynsmyndigheten hadde begynt å undersøke: først etter at den spurte.
option-stopped-by-self = Før tilsynsmyndigheten spurte
statement-stopped-by-self = Overtredelsen opphørte før tilsynsmyndigheten spurte om den.
option-stopped-after-inquiry = Først etter at tilsynsmyndigheten spurte
statement-stopped-after-inquiry = Overtredelsen opphørte først etter at tilsynsmyndigheten hadde spurt om den.
option-stopped-ongoing = Det pågår fortsatt
statement-stopped-ongoing = Overtredelsen har ikke opphørt.

question-repair = Hva ble gjort for å begrense skaden?
why-repair = Tiltak for å begrense skaden er et moment både i brottsdatalagen og i personvernforordningen.
example-repair = I Coop Finnmark-saken ble alle kjente involverte kontaktet innen få dager, bedt om å slette klippet og gitt en beklagelse.
option-repair-prompt = Rask oppfølging: de berørte kontaktet, opplysningene slettet
statement-repair-prompt = De berørte ble raskt kontaktet, og opplysningene ble slettet.
option-repair-partial = Noe, men sent eller delvis
statement-repair-partial = Noe ble gjort for å begrense skaden, men sent eller bare delvis.
option-repair-nothing = Ingenting
statement-repair-nothing = Ingenting ble gjort for å begrense skaden.

question-informed = Fikk de berørte beskjed?
why-informed = Trenger de det for å ivareta rettighetene sine, skal de få vite rettslig grunnlag, mottakere og varighet. Tilsynsmyndigheten kan gi pålegg om det.
example-informed = I den svenske politisaken ble det ikke sagt noe om informasjon til dem som fikk bilder lastet opp: nei.
option-informed-yes = Ja
statement-informed-yes = De berørte fikk beskjed.
option-informed-no = Nei
statement-informed-no = De berørte fikk ikke beskjed.

question-self-report = Meldte virksomheten selv fra til tilsynsmyndigheten?
why-self-report = Personvernforordningen spør hvordan tilsynsmyndigheten fikk vite om saken. Det er ulike syn på hva egen melding er verdt.
example-self-report = I Coop Finnmark-saken kom meldingen til Datatilsynet seks dager etter at klippet ble sendt: ja, innen få dager.
option-self-report-prompt = Ja, innen få dager
statement-self-report-prompt = Virksomheten meldte overtredelsen til tilsynsmyndigheten innen få dager.
option-self-report-late = Ja, senere
statement-self-report-late = Virksomheten meldte overtredelsen til tilsynsmyndigheten først senere.
option-self-report-none = Nei
statement-self-report-none = Virksomheten meldte ikke overtredelsen til tilsynsmyndigheten.

question-discovery = Ville tilsynsmyndigheten trolig ha oppdaget det uansett?
why-discovery = Personvernnemnda lar egen melding telle mer når det ellers var lite sannsynlig at overtredelsen ble oppdaget.
example-discovery = En lekkasje som avisene skrev om: sannsynlig. Et klipp som ble sendt mellom noen få private telefoner: lite sannsynlig.
option-discovery-unlikely = Nei, lite sannsynlig
statement-discovery-unlikely = Tilsynsmyndigheten ville neppe ha oppdaget overtredelsen ellers.
option-discovery-likely = Ja, sannsynlig
statement-discovery-likely = Tilsynsmyndigheten ville trolig ha oppdaget overtredelsen uansett.

question-found-by = Hvem oppdaget overtredelsen?
why-found-by = Hvor raskt virksomheten selv oppdaget overtredelsen, betyr noe for hva egen melding er verdt.
example-found-by = Loggen ble kontrollert samme uke og viste feilen: virksomheten selv, raskt. En kunde klaget: andre.
option-found-by-self-quickly = Virksomheten selv, raskt
statement-found-by-self-quickly = Virksomheten oppdaget selv overtredelsen raskt.
option-found-by-self-later = Virksomheten selv, etter en tid
statement-found-by-self-later = Virksomheten oppdaget selv overtredelsen etter en tid.
option-found-by-others = Andre
statement-found-by-others = Overtredelsen ble oppdaget av andre.

question-guidelines = Fantes det retningslinjer og opplæring?
why-guidelines = Et moment etter forvaltningsloven § 46 er om retningslinjer, opplæring eller kontroll kunne ha forebygget overtredelsen.
example-guidelines = I Coop Finnmark-saken så Personvernnemnda retningslinjer som gjorde rask oppfølging mulig: ja. I den svenske politisaken nådde rutinen ikke alle.
option-guidelines-known = Ja, og de var kjent
statement-guidelines-known = Retningslinjer og opplæring som kunne ha forhindret overtredelsen, var på plass og kjent.
option-guidelines-not-spread = Ja, men de nådde ikke alle
statement-guidelines-not-spread = Retningslinjer og opplæring som kunne ha forhindret overtredelsen, fantes, men nådde ikke alle.
option-guidelines-none = Nei
statement-guidelines-none = Det fantes ingen retningslinjer eller opplæring som kunne ha forhindret overtredelsen.

question-earlier-fee = Er det tidligere ilagt gebyr for personvernbrudd?
why-earlier-fee = Tidligere overtredelser (gjentakelse) kan gi høyere gebyr. Brottsdatalagen nevner bare tidligere gebyr, ikke tidligere kritikk.
example-earlier-fee = Virksomheten måtte betale et gebyr for to år siden: ja. Den fikk bare en irettesettelse: nei.
option-earlier-fee-none = Nei
statement-earlier-fee-none = Det var ikke tidligere ilagt gebyr for brudd på personvernreglene.
option-earlier-fee-yes = Ja, ett eller flere
statement-earlier-fee-yes = Det var tidligere ilagt ett eller flere gebyrer for brudd på personvernreglene.

question-cooperation = Hvordan var samarbeidet med tilsynsmyndigheten?
why-cooperation = Samarbeid er et moment i personvernforordningen. Samarbeid som loven krever, er nøytralt etter de europeiske retningslinjene.
example-cooperation = Spørsmålene ble besvart i tide: slik loven krever. Tilsynsmyndigheten slapp ikke inn i lokalene: tilsynet ble motarbeidet.
option-cooperation-beyond = Bedre enn loven krever
statement-cooperation-beyond = Virksomheten samarbeidet med tilsynsmyndigheten ut over det loven krever.
option-cooperation-as-required = Slik loven krever
statement-cooperation-as-required = Virksomheten samarbeidet med tilsynsmyndigheten slik loven krever.
option-cooperation-obstructed = Tilsynet ble motarbeidet
statement-cooperation-obstructed = Virksomheten motarbeidet tilsynsmyndighetens undersøkelser.

question-earlier-orders = Ble tidligere pålegg om samme forhold fulgt?
why-earlier-orders = Etter de europeiske retningslinjene er det skjerpende at tidligere pålegg ikke er fulgt. At de er fulgt, er nøytralt.
example-earlier-orders = For to år siden påla tilsynsmyndigheten virksomheten å kontrollere hvem som leser journalene, og det er fortsatt ikke gjort: nei.
option-earlier-orders-followed = Ja, eller ingen pålegg gitt
statement-earlier-orders-followed = Tidligere pålegg om samme forhold ble fulgt, eller det var ikke gitt noen.
option-earlier-orders-not-followed = Nei
statement-earlier-orders-not-followed = Tidligere pålegg om samme forhold ble ikke fulgt.

question-gain = Ga overtredelsen en fordel, eller ble et tap unngått?
why-gain = Fordel som er oppnådd, eller tap som er unngått, kan være skjerpende etter personvernforordningen.
example-gain = Kundeopplysninger ble solgt: ja. Et sikkerhetstiltak ble utelatt for å spare penger: ja, et tap ble unngått.
option-gain-none = Nei
statement-gain-none = Overtredelsen ga ingen fordel, og ikke noe tap ble unngått.
option-gain-yes = Ja
statement-gain-yes = Overtredelsen ga en fordel, eller et tap ble unngått.

question-promoted = Var hensikten å fremme virksomhetens interesser?
why-promoted = Det er et moment etter forvaltningsloven § 46 andre ledd.
example-promoted = En butikk filmet kundene for å selge mer: ja. En ansatt slo opp en nabo av nysgjerrighet: nei.
option-promoted-no = Nei
statement-promoted-no = Hensikten var ikke å fremme virksomhetens interesser.
option-promoted-yes = Ja
statement-promoted-yes = Hensikten var å fremme virksomhetens interesser.

question-other-reactions = Har samme forhold gitt andre reaksjoner?
why-other-reactions = Andre reaksjoner mot foretaket eller mot noen som handlet for det, er et moment etter forvaltningsloven § 46 andre ledd.
example-other-reactions = Den ansatte som gjorde det, er dømt for det, eller selskapet har fått en bot: ja.
option-other-reactions-yes = Ja
statement-other-reactions-yes = Samme forhold har alt ført til andre reaksjoner.
option-other-reactions-none = Nei
statement-other-reactions-none = Samme forhold har ikke ført til andre reaksjoner.

question-warned = Fikk organet først en advarsel med en tiltaksplan?
why-warned = I Romania får et offentlig organ først en advarsel med en tiltaksplan. Gebyr kan følge først når planens frist er ute og ikke alt er gjort.
example-warned = Tilsynsmyndigheten gir en by 60 dager til å sikre kameraene sine. Etterpå er to av dem fortsatt åpne for alle: ikke alt er gjort.
option-warned-carried-out = Ja, og hele planen ble gjennomført i tide
statement-warned-carried-out = Organet fikk først en advarsel og gjennomførte hele tiltaksplanen i tide.
option-warned-running = Ja, og planens frist er ikke ute
statement-warned-running = Organet fikk først en advarsel, og fristen i tiltaksplanen er ikke ute.
option-warned-no = Nei
statement-warned-no = Organet fikk ingen advarsel først.
option-warned-not-carried-out = Ja, men hele planen ble ikke gjennomført i tide
statement-warned-not-carried-out = Organet fikk først en advarsel og gjennomførte ikke hele tiltaksplanen i tide.

question-means = Hvordan er virksomhetens økonomi?
why-means = Økonomisk evne er et moment etter forvaltningsloven §§ 44 og 46. Den har trukket gebyrer både opp og ned.
example-means = I Coop Finnmark-saken var omsetningen drøyt én milliard kroner, og Datatilsynet ville at gebyret skulle merkes: sterk.
option-means-weak = Svak
statement-means-weak = Virksomhetens økonomi er svak.
option-means-ordinary = Vanlig
statement-means-ordinary = Virksomhetens økonomi er vanlig god.
option-means-strong = Sterk
statement-means-strong = Virksomhetens økonomi er sterk.

## Skjønn

question-excuse = Hva anføres som grunn til å sette ned gebyret?
why-excuse = Etter brottsdatalagen kan gebyret settes ned helt eller delvis når overtredelsen er unnskyldelig eller gebyret urimelig. Ukjennskap og dårlige rutiner teller ikke.
example-excuse = I den svenske politisaken fant tilsynsmyndigheten ingen grunn: ukjente regler og dårlige rutiner teller ikke.
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
why-reprimand = Ved mindre overtredelser, eller når gebyret blir en uforholdsmessig byrde for en fysisk person, kan en irettesettelse erstatte gebyret.
example-reprimand = I Coop Finnmark-saken vurderte Personvernnemnda en irettesettelse, men kom under noen tvil til at et gebyr i prinsippet var på sin plass: nei.
option-reprimand-suffices = Ja
statement-reprimand-suffices = En irettesettelse ville være tilstrekkelig.
option-reprimand-not-enough = Nei
statement-reprimand-not-enough = En irettesettelse ville ikke være tilstrekkelig.

question-complexity = Er saken komplisert?
why-complexity = Jo enklere saken er i faktum og jus, desto mindre tåles lang saksbehandlingstid.
example-complexity = I Coop Finnmark-saken gjaldt det ett kort klipp, og selskapet erkjente bruddet: verken faktisk eller rettslig komplisert.
option-complexity-simple = Nei, verken faktisk eller rettslig
statement-complexity-simple = Saken er verken faktisk eller rettslig komplisert.
option-complexity-complex = Ja
statement-complexity-complex = Saken er faktisk eller rettslig komplisert.

question-time-reasons = Begrunnet myndigheten hvordan den vurderte saksbehandlingstiden?
why-time-reasons = Etter Personvernnemndas praksis skal Datatilsynet skrive i begrunnelsen hvordan saksbehandlingstiden er vurdert.
example-time-reasons = I Coop Finnmark-saken sto det ikke i Datatilsynets vedtak hvordan tiden som var gått, var vurdert: nei.
option-time-reasons-no = Nei
statement-time-reasons-no = Myndigheten opplyste ikke hvordan den hadde vurdert saksbehandlingstiden.
option-time-reasons-yes = Ja
statement-time-reasons-yes = Myndigheten opplyste hvordan den hadde vurdert saksbehandlingstiden.

question-time-effect = Hva betyr saksbehandlingstiden for gebyret?
why-time-effect = Det finnes ingen formel. Tiden kan være uten virkning, gi et lavere gebyr eller føre til at gebyret bortfaller.
example-time-effect = I Coop Finnmark-saken var det gått to år og fire måneder siden bruddet, og Personvernnemnda lot gebyret bortfalle.
option-time-effect-waived = Gebyret bortfaller
statement-time-effect-waived = Gebyret bortfalt på grunn av saksbehandlingstiden.
option-time-effect-reduced = Gebyret settes ned
statement-time-effect-reduced = Gebyret ble satt ned på grunn av saksbehandlingstiden.
option-time-effect-none = Ingenting
statement-time-effect-none = Saksbehandlingstiden hadde ingen betydning for gebyret.

question-appealed = Er vedtaket påklaget?
why-appealed = Når bare den som skal betale har klaget, kan klageinstansen som hovedregel ikke øke gebyret.
example-appealed = I Coop Finnmark-saken klaget selskapet som skulle betale, og ingen andre: ja, bare av den betalingspliktige.
option-appealed-by-addressee = Ja, bare av den betalingspliktige
statement-appealed-by-addressee = Bare den betalingspliktige klaget på vedtaket.
option-appealed-no = Nei
statement-appealed-no = Vedtaket ble ikke påklaget.

question-seriousness = Hvor alvorlig er overtredelsen samlet sett?
why-seriousness = Retningslinjene fra Personvernrådet (EDPB) lar startbeløpet følge alvorlighetsgraden. Hvilken grad som passer, er et skjønn.
example-seriousness = I Coop Finnmark-saken kalte Datatilsynet bruddet alvorlig, men ikke Personvernnemnda. Det som er uklart, kan stå åpent.
option-seriousness-low = Lav
statement-seriousness-low = Overtredelsen har lav alvorlighetsgrad.
option-seriousness-medium = Middels
statement-seriousness-medium = Overtredelsen har middels alvorlighetsgrad.
option-seriousness-high = Høy
statement-seriousness-high = Overtredelsen har høy alvorlighetsgrad.

## Datoer

question-breach-start = Når begynte overtredelsen?
why-breach-start = Datoen viser hvor lenge overtredelsen varte. I Sverige må muligheten til å uttale seg komme innen fem år fra overtredelsen.
example-breach-start = I Coop Finnmark-saken ble klippet filmet og sendt 4. april 2019. Er bare måneden kjent, holder det med måneden.
question-breach-end = Når tok overtredelsen slutt?
why-breach-end = I Norge regnes foreldelsesfristen på fem år fra overtredelsen opphørte. I Sverige må overtredelsen ha skjedd etter at loven begynte å gjelde.
example-breach-end = I den svenske politisaken er det oppgitt at appen ble brukt til 3. mars 2020.
question-reported-on = Når meldte virksomheten selv fra?
why-reported-on = Datoen viser hvor raskt det ble meldt fra, og hvor lenge saken har vart.
example-reported-on = I Coop Finnmark-saken er meldingen til Datatilsynet datert 10. april 2019.
question-requested-on = Når ba tilsynsmyndigheten først om en redegjørelse?
why-requested-on = I PVN-2021-03 regnet Personvernnemnda saksbehandlingstiden fra denne dagen. I Coop Finnmark-saken telte den også de seks månedene før.
example-requested-on = I Coop Finnmark-saken spurte Datatilsynet første gang 8. oktober 2019, seks måneder etter meldingen.
question-answered-on = Når ble henvendelsen besvart?
why-answered-on = Datoen skiller tilsynsmyndighetens tid fra virksomhetens egen tid.
example-answered-on = I Coop Finnmark-saken svarte selskapet 21. oktober 2019, tretten dager etter at det ble spurt.
question-chance-to-comment-on = Når kunne virksomheten først uttale seg om et gebyr?
why-chance-to-comment-on = I Sverige må den det gjelder, ha fått mulighet til å uttale seg innen fem år fra overtredelsen.
example-chance-to-comment-on = 3. mai får virksomheten et brev som foreslår et gebyr og ber om merknader: 3. mai.
question-notice-on = Når kom forhåndsvarselet om gebyr?
why-notice-on = I Norge avbryter forhåndsvarselet foreldelsesfristen på fem år.
example-notice-on = I Coop Finnmark-saken kom forhåndsvarselet 28. februar 2020, ti måneder før vedtaket.
question-commented-on = Når kom merknadene til varselet?
why-commented-on = Datoen viser hvor lenge saken deretter lå hos tilsynsmyndigheten.
example-commented-on = I Coop Finnmark-saken er selskapets merknader datert 25. mars 2020, knapt fire uker etter varselet.
question-decided-on = Når traff tilsynsmyndigheten vedtaket?
why-decided-on = Omsetningen året før vedtaket brukes når maksimalbeløpet regnes ut. I Norge avbryter vedtaket også foreldelsesfristen.
example-decided-on = I Coop Finnmark-saken traff Datatilsynet vedtaket 22. desember 2020. Det er datoen som står på selve vedtaket.
question-received-on = Når kom vedtaket fram?
why-received-on = I Norge og Sverige regnes klagefristen på tre uker herfra, men for en offentlig part i Sverige fra dagen vedtaket ble truffet.
example-received-on = Et vedtak datert 22. desember når virksomheten 28. desember: 28. desember.
question-appeal-by = Hva er siste klagedag ifølge vedtaket?
why-appeal-by = Vedtaket kan selv sette en siste dag for å klage. Den kan ligge senere enn den vanlige fristen.
example-appeal-by = I Coop Finnmark-saken var 28. januar 2021 oppgitt som siste dag i brevet med vedtaket.
question-appealed-on = Når ble vedtaket påklaget?
why-appealed-on = Datoen viser om klagen kom i tide.
example-appealed-on = I Coop Finnmark-saken klaget selskapet 28. januar 2021, den siste dagen som vedtaket oppga.
question-forwarded-on = Når kom klagen fram til klageinstansen?
why-forwarded-on = Tiden fra klagen til oversendelsen er en del av saksbehandlingstiden.
example-forwarded-on = I Coop Finnmark-saken sendte Datatilsynet klagen til Personvernnemnda 3. mai 2021.
question-closed-on = Når ble klagen avgjort?
why-closed-on = Datoen viser hvor lenge saken har vart til sammen.
example-closed-on = I Coop Finnmark-saken avgjorde Personvernnemnda klagen 31. august 2021.
question-final-on = Når ble vedtaket endelig?
why-final-on = Betalingsfristen regnes herfra: fire uker i Norge og minst 30 dager i Sverige.
example-final-on = Ingen klager, og klagefristen går ut 12. mai: vedtaket blir endelig når den dagen er omme.
question-rate-day = Hvilken dag gjelder valutakursen?
why-rate-day = Kursen endrer seg fra dag til dag. Med dato kan omregningen kontrolleres.
example-rate-day = Kursen er sentralbankens for 2. januar 2025: 2. januar 2025.

## Beløp

question-ownership = Er virksomheten del av et konsern?
why-ownership = Maksimum følger hele foretakets omsetning. Er alle eller nesten alle aksjer på én hånd, teller konsernet med mindre det motbevises.
example-ownership = Et datterselskap som morselskapet eier helt: ja, alle aksjer. En familiebedrift uten eierselskap og datterselskaper: det står alene.
option-ownership-alone = Nei, det står alene
statement-ownership-alone = Virksomheten inngår ikke i et konsern.
option-ownership-rebutted = Eid, men uten avgjørende innflytelse fra eieren
statement-ownership-rebutted = Alle eller nesten alle aksjene eies av en annen, men det er vist at eieren ikke har avgjørende innflytelse.
option-ownership-controlled = Delvis eid, med avgjørende innflytelse
statement-ownership-controlled = Virksomheten eies delvis av en annen med avgjørende innflytelse, eller har selv slik innflytelse over andre.
option-ownership-presumed = Ja, alle eller nesten alle aksjer
statement-ownership-presumed = Alle eller nesten alle aksjene eies av en annen.

question-viability = Ville gebyret ugjenkallelig true foretakets økonomiske levedyktighet?
why-viability = Manglende betalingsevne godtas bare unntaksvis og krever objektive bevis. Mangel på ressurser alene gir ikke lavere gebyr.
example-viability = Regnskap og prognoser viser at selskapet måtte legge ned om det betalte: ja. Ett år med underskudd: ikke vist.
option-viability-jeopardised = Ja, vist med bevis
statement-viability-jeopardised = Det er vist at gebyret uopprettelig ville sette foretakets økonomiske levedyktighet i fare.
option-viability-viable = Nei, eller ikke vist
statement-viability-viable = Det er ikke vist at gebyret uopprettelig ville sette foretakets økonomiske levedyktighet i fare.

question-asset-loss = Ville eiendeler tape sin verdi på grunn av gebyret?
why-asset-loss = Tapet må være bevist og skyldes gebyret. Insolvens alene er ikke nok.
example-asset-loss = En verdivurdering viser at gebyret ville tvinge fram et salg av maskinene langt under verdien: ja.
option-asset-loss-proven = Ja, bevist
statement-asset-loss-proven = Det er bevist at eiendeler ville miste sin verdi på grunn av gebyret.
option-asset-loss-not-proven = Nei, eller ikke bevist
statement-asset-loss-not-proven = Det er ikke bevist at eiendeler ville miste sin verdi på grunn av gebyret.

question-social-context = Er det en særlig sosial og økonomisk sammenheng?
why-social-context = Det er det siste av tre vilkår for manglende betalingsevne i de europeiske retningslinjene.
example-social-context = Selskapet er den største arbeidsgiveren på et lite sted der det knapt finnes annet arbeid: det kan være en slik sammenheng.
option-social-context-specific = Ja
statement-social-context-specific = Det foreligger en særlig sosial og økonomisk sammenheng.
option-social-context-ordinary = Nei
statement-social-context-ordinary = Det foreligger ingen særlig sosial og økonomisk sammenheng.

question-turnover = Hvor stor var virksomhetens omsetning på verdensbasis året før vedtaket?
why-turnover = For foretak er maksimum det høyeste av et fast beløp og en andel av hele foretakets omsetning.
example-turnover = Vedtaket kommer i 2024: oppgi selskapets salg i 2023 etter regnskapet, uten merverdiavgift.
question-rate = Hva koster én euro i gebyrets valuta?
why-rate = Personvernforordningens maksimalbeløp står i euro. Ingenting regnes om uten en kurs som er oppgitt her.
example-rate = Én euro koster 11,20 kroner: skriv 11,20.
question-notified = Hvor stort gebyr ble varslet?
why-notified = Forskjellen mellom varsel og vedtak viser hva merknadene og tiden kan ha betydd.
example-notified = I Coop Finnmark-saken varslet Datatilsynet 400{ "\u00A0" }000 kroner.
question-decided = Hvor stort gebyr fastsatte tilsynsmyndigheten?
why-decided = I Norge kan beløpet som hovedregel ikke økes når bare den som skal betale har klaget.
example-decided = I Coop Finnmark-saken fastsatte Datatilsynet 400{ "\u00A0" }000 kroner, slik det var varslet.
question-level = Hvilket gebyrnivå er riktig før nedsettelse og saksbehandlingstid?
why-level = Nivået bygger på skjønn. Saksbehandlingstid og nedsettelse vurderes for seg etterpå.
example-level = I Coop Finnmark-saken mente Personvernnemnda at rundt 50{ "\u00A0" }000 kroner var riktig før tiden ble vurdert.
question-time-cut = Hvor mye trekkes fra for saksbehandlingstiden?
why-time-cut = Fradraget bygger på skjønn. Ingen regel sier hvor stort det skal være.
example-time-cut = I PVN-2021-03 senket Personvernnemnda gebyret fra 400{ "\u00A0" }000 til 250{ "\u00A0" }000 kroner bare for tiden: 150{ "\u00A0" }000.
question-costs = Hvor store sakskostnader er tilkjent?
why-costs = Endres vedtaket til gunst for parten, skal vesentlige og nødvendige sakskostnader dekkes etter forvaltningsloven § 36.
example-costs = Etter Coop Finnmark-saken tilkjente Personvernnemnda 69{ "\u00A0" }000 kroner (PVN-2021-15).
question-group-turnover = Hvor stor var hele konsernets omsetning på verdensbasis året før vedtaket?
why-group-turnover = Har et annet selskap avgjørende innflytelse, regnes andelen i maksimum av konsernets omsetning.
example-group-turnover = Selskapet selv selger for 20 millioner, og alle selskapene i konsernet til sammen for 900 millioner: skriv 900 millioner.
question-funds = Hva har den av eiendeler, finansiering eller budsjett?
why-funds = For dem uten omsetning ser den britiske veiledningen på eiendeler, finansiering eller administrasjonsbudsjett.
example-funds = En veldedig organisasjon selger ingenting, men bruker to millioner pund i året: oppgi det budsjettet.
question-budget = Hvor stort er budsjettet for året?
why-budget = I noen land er maksimum for et offentlig organ en andel av budsjettet, med et fast tak.
example-budget = En skole har tre millioner euro for året: oppgi det.
question-turnover-rate = Hva koster én euro (i Storbritannia ett pund) i omsetningens valuta?
why-turnover-rate = Maksimum står i euro (i pund i Storbritannia). Omsetning i annen valuta brukes ikke uten en datert kurs.
example-turnover-rate = Omsetningen er i dollar, maksimum i euro, og én euro koster 1,08 dollar: skriv 1,08.
question-stated-ceiling = Hvilket maksimum oppgir vedtaket selv?
why-stated-ceiling = Avviker det fra det loven gir, vises forskjellen. Det overtas aldri i resultatet.
example-stated-ceiling = Vedtaket i den svenske politisaken oppgir selv 10 millioner kroner som det høyeste mulige beløpet.
figure-rounding = Rundes av til
question-rounding = Hva rundes det beregnede gebyret av til?
why-rounding = Noen vedtak runder av til hele enheter av valutaen. Skriv 1 for det. Tomt felt betyr ingen avrunding.
example-rounding = Med 1{ "\u00A0" }000 blir et beløp på 12{ "\u00A0" }345 til 12{ "\u00A0" }000. Med 1 rundes bare desimalene av.
question-year-end = Når sluttet regnskapsåret som omsetningen gjelder?
why-year-end = Året før vedtaket teller, ikke året før overtredelsen.
example-year-end = Vedtaket er fra juni 2024, og regnskapsåret følger kalenderåret: 31. desember 2023.
figure-share = Startbeløp
question-share = Hvor mye av maksimum er startbeløpet?
why-share = Retningslinjene gir et spenn for hver alvorlighetsgrad. Hvor i spennet er overlatt til tilsynsmyndigheten.
example-share = Middels alvorlighetsgrad, midt i spennet fra 10 til 20{ "\u00A0" }%: skriv 15{ "\u00A0" }%.
figure-tier-share = Omsetning
question-tier-share = Hvilken andel brukes for omsetningen?
why-tier-share = Retningslinjene gir et spenn for hvert omsetningsnivå. Hvor i spennet er overlatt til tilsynsmyndigheten.
example-tier-share = En omsetning på 30 millioner euro ligger i spennet fra 1,5 til 10{ "\u00A0" }%: 5{ "\u00A0" }% er innenfor.
figure-factors = Øvrige momenter
question-factors = Hva er igjen etter de øvrige momentene?
why-factors = Ingen kilde tallfester disse momentene. 80{ "\u00A0" }% senker beløpet med en femdel, 105{ "\u00A0" }% hever det, 100{ "\u00A0" }% lar det stå.
example-factors = En tidligere overtredelse hever og rask oppfølging senker, og du mener at de veier likt: skriv 100{ "\u00A0" }%.
figure-proportion = Forholdsmessighet
question-proportion = Hva er igjen etter kravet om forholdsmessighet?
why-proportion = Siste trinn kan senke eller heve beløpet, men aldri over maksimum. 100{ "\u00A0" }% lar det stå.
example-proportion = Den polske tilsynsmyndigheten har senket beløp i dette siste trinnet, i ett vedtak til 50{ "\u00A0" }% og i et annet til 35{ "\u00A0" }%.
