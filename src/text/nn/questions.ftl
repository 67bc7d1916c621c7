# Spørsmåla: kva vi spør om, kvifor, og svara å velje mellom.

## Delar

section-start = Kven saka gjeld
section-exceptions = Gjeld reglane i det heile?
section-breach = Kva reglar som er brotne
section-elements = Kva reglane krev
section-actors = Kven som handla, og skuld
section-gravity = Kor alvorleg det er
section-handling = Kva som blei gjort etterpå
section-size = Storleik og økonomi
section-dates = Datoar i saka
section-judgement = Vurderingar og beløp
section-calculation = Rekn ut eit beløp steg for steg

## Kven, kvar og kva reglar

question-country = Kvar er den ansvarlege etablert?
why-country = Landet avgjer kva reglar, høgste beløp og fristar som gjeld. Går saka over grenser i EØS, skal du velje landet der hovudverksemda ligg.
example-country = Eit selskap med kontor og tilsette i Danmark som sel til norske kundar på nett: vel Danmark.
option-country-sweden = Sverige
statement-country-sweden = Verksemda er etablert i Sverige.
option-country-norway = Noreg
statement-country-norway = Verksemda er etablert i Noreg.
option-country-denmark = Danmark
statement-country-denmark = Verksemda er etablert i Danmark.
option-country-finland = Finland
statement-country-finland = Verksemda er etablert i Finland.
option-country-iceland = Island
statement-country-iceland = Verksemda er etablert på Island.
option-country-austria = Austerrike
statement-country-austria = Verksemda er etablert i Austerrike.
option-country-belgium = Belgia
statement-country-belgium = Verksemda er etablert i Belgia.
option-country-bulgaria = Bulgaria
statement-country-bulgaria = Verksemda er etablert i Bulgaria.
option-country-croatia = Kroatia
statement-country-croatia = Verksemda er etablert i Kroatia.
option-country-cyprus = Kypros
statement-country-cyprus = Verksemda er etablert på Kypros.
option-country-czechia = Tsjekkia
statement-country-czechia = Verksemda er etablert i Tsjekkia.
option-country-estonia = Estland
statement-country-estonia = Verksemda er etablert i Estland.
option-country-france = Frankrike
statement-country-france = Verksemda er etablert i Frankrike.
option-country-germany = Tyskland
statement-country-germany = Verksemda er etablert i Tyskland.
option-country-greece = Hellas
statement-country-greece = Verksemda er etablert i Hellas.
option-country-hungary = Ungarn
statement-country-hungary = Verksemda er etablert i Ungarn.
option-country-ireland = Irland
statement-country-ireland = Verksemda er etablert i Irland.
option-country-italy = Italia
statement-country-italy = Verksemda er etablert i Italia.
option-country-latvia = Latvia
statement-country-latvia = Verksemda er etablert i Latvia.
option-country-liechtenstein = Liechtenstein
statement-country-liechtenstein = Verksemda er etablert i Liechtenstein.
option-country-lithuania = Litauen
statement-country-lithuania = Verksemda er etablert i Litauen.
option-country-luxembourg = Luxembourg
statement-country-luxembourg = Verksemda er etablert i Luxembourg.
option-country-malta = Malta
statement-country-malta = Verksemda er etablert på Malta.
option-country-netherlands = Nederland
statement-country-netherlands = Verksemda er etablert i Nederland.
option-country-poland = Polen
statement-country-poland = Verksemda er etablert i Polen.
option-country-portugal = Portugal
statement-country-portugal = Verksemda er etablert i Portugal.
option-country-romania = Romania
statement-country-romania = Verksemda er etablert i Romania.
option-country-slovakia = Slovakia
statement-country-slovakia = Verksemda er etablert i Slovakia.
option-country-slovenia = Slovenia
statement-country-slovenia = Verksemda er etablert i Slovenia.
option-country-spain = Spania
statement-country-spain = Verksemda er etablert i Spania.
option-country-united-kingdom = Storbritannia
statement-country-united-kingdom = Verksemda er etablert i Storbritannia.
option-country-eea = EØS, ikkje noko bestemt land (berre EU-reglane)
statement-country-eea = Verksemda er etablert i EØS.
option-country-institutions = Unionen sjølv (institusjonar og organ i EU)
statement-country-institutions = Det er ein av institusjonane eller organa i Unionen.
option-country-switzerland = Sveits
statement-country-switzerland = Verksemda er etablert i Sveits.
option-country-elsewhere = Eit anna land, utanfor EØS og Storbritannia
statement-country-elsewhere = Verksemda er etablert i eit anna land.

question-reach = Kva gjer verksemda der menneska er?
why-reach = Personvernforordninga og UK GDPR gjeld også den som er etablert utanfor og tilbyr menneske der varer eller tenester, eller overvakar kva dei gjer der.
example-reach = Ein app med prisar i euro og meny på italiensk tilbyr ei teneste i Italia. Ein butikk i Toronto som ein turist frå Roma besøkjer, gjer det ikkje.
option-reach-neither = Verken tilbyr menneske der noko eller overvakar dei
statement-reach-neither = Verksemda tilbyr verken menneske der noko eller overvakar dei.
option-reach-offers = Tilbyr varer eller tenester der, mot betaling eller ikkje
statement-reach-offers = Verksemda tilbyr menneske der varer eller tenester.
option-reach-monitors = Overvakar kva menneske gjer der
statement-reach-monitors = Verksemda overvakar det menneske gjer der.

question-people-in = I kva land er menneska?
why-people-in = Inga tilsynsstyresmakt leier saka mot den som ikkje er etablert i EØS. Tilsynsstyresmakta i kvar stat det gjeld, kan gripe inn, etter reglane i den staten.
example-people-in = Den italienske tilsynsstyresmakta spør ein app frå USA om brukarane i Italia: vel Italia.
statement-people-in-sweden = Menneska er i Sverige.
statement-people-in-norway = Menneska er i Noreg.
statement-people-in-denmark = Menneska er i Danmark.
statement-people-in-finland = Menneska er i Finland.
statement-people-in-iceland = Menneska er på Island.
statement-people-in-austria = Menneska er i Austerrike.
statement-people-in-belgium = Menneska er i Belgia.
statement-people-in-bulgaria = Menneska er i Bulgaria.
statement-people-in-croatia = Menneska er i Kroatia.
statement-people-in-cyprus = Menneska er på Kypros.
statement-people-in-czechia = Menneska er i Tsjekkia.
statement-people-in-estonia = Menneska er i Estland.
statement-people-in-france = Menneska er i Frankrike.
statement-people-in-germany = Menneska er i Tyskland.
statement-people-in-greece = Menneska er i Hellas.
statement-people-in-hungary = Menneska er i Ungarn.
statement-people-in-ireland = Menneska er i Irland.
statement-people-in-italy = Menneska er i Italia.
statement-people-in-latvia = Menneska er i Latvia.
statement-people-in-liechtenstein = Menneska er i Liechtenstein.
statement-people-in-lithuania = Menneska er i Litauen.
statement-people-in-luxembourg = Menneska er i Luxembourg.
statement-people-in-malta = Menneska er på Malta.
statement-people-in-netherlands = Menneska er i Nederland.
statement-people-in-poland = Menneska er i Polen.
statement-people-in-portugal = Menneska er i Portugal.
statement-people-in-romania = Menneska er i Romania.
statement-people-in-slovakia = Menneska er i Slovakia.
statement-people-in-slovenia = Menneska er i Slovenia.
statement-people-in-spain = Menneska er i Spania.
statement-people-in-united-kingdom = Menneska er i Storbritannia.
statement-people-in-eea = Det er ikkje valt nokon stat der menneska er.

question-body = Kva slags verksemd gjeld det?
why-body = Svaret avgjer om det høgste beløpet kan følgje omsetnaden (for føretak), og kva tidlegare vedtak saka kan samanliknast med.
example-body = Ein kommunal skule er ein del av kommunen, altså ei offentleg styresmakt. Eit bustadselskap som kommunen eig, er eit offentleg eigd selskap.
option-body-public-authority = Offentleg styresmakt, også kommune
statement-body-public-authority = Den ansvarlege er ei offentleg styresmakt, ein kommune eller ein region.
option-body-public-company = Offentleg eigd selskap (stat eller kommune)
statement-body-public-company = Den ansvarlege er eit selskap som staten eller ein kommune eig.
option-body-company = Privat selskap, også samvirkeføretak
statement-body-company = Den ansvarlege er eit privat selskap, eit samvirkeføretak eller eit enkeltpersonføretak.
option-body-association = Foreining, stifting eller annan ideell organisasjon
statement-body-association = Den ansvarlege er ei foreining, ei stifting eller ein annan ideell organisasjon.
option-body-person = Enkeltperson (fysisk person)
statement-body-person = Den ansvarlege er ein fysisk person.

question-activity = Kva driv verksemda med?
why-activity = Svaret har ikkje noko å seie rettsleg, men gebyra varierer mellom bransjar. Derfor tek overslaget omsyn til det, og liknande vedtak blir funne ut frå det.
example-activity = Eit sjukehus som tek imot timebestillingar på nett, høyrer til helse og omsorg. Vel etter kva verksemda gjer, ikkje etter systemet.
option-activity-other = Noko anna
statement-activity-other = Verksemda er av eit anna slag enn dei som er nemnde.
option-activity-digital = Nettenester, programvare
statement-activity-digital = Verksemda leverer nettenester eller programvare.
option-activity-telecom = Telekommunikasjon
statement-activity-telecom = Verksemda leverer telekommunikasjon.
option-activity-finance = Bank, forsikring, kredittopplysning
statement-activity-finance = Verksemda driv med bank, forsikring eller kredittopplysning.
option-activity-retail = Butikk og handel
statement-activity-retail = Verksemda driv butikk eller annan handel.
option-activity-health = Helse og omsorg
statement-activity-health = Verksemda driv med helse og omsorg.
option-activity-education = Skule og universitet
statement-activity-education = Verksemda driv skule eller universitet.
option-activity-media = Presse og kringkasting
statement-activity-media = Verksemda driv med presse eller kringkasting.
option-activity-utilities = Energi, vatn, transport
statement-activity-utilities = Verksemda driv med energi, vatn eller transport.
option-activity-housing = Bustad og overnatting
statement-activity-housing = Verksemda driv med bustader eller overnatting.
option-activity-administration = Offentleg forvaltning
statement-activity-administration = Verksemda driv med offentleg forvaltning.

question-purpose = Kva var formålet med behandlinga?
why-purpose = For kamp mot kriminalitet gjeld eigne lover, som den svenske brottsdatalagen. Opplysningar om dei tilsette i den same styresmakta følgjer personvernforordninga.
example-purpose = Politiet leitar etter ein mistenkt ved hjelp av eit bilete: kamp mot kriminalitet. Politiet sine eigne lønsopplysningar: noko anna.
option-purpose-other = Noko anna, som tilsette eller kundar
statement-purpose-other = Opplysningane blei behandla for andre formål enn kamp mot kriminalitet, offentleg orden, nasjonal tryggleik og forsvar.
option-purpose-law-enforcement = Kamp mot kriminalitet, straffegjennomføring eller offentleg orden
statement-purpose-law-enforcement = Opplysningane blei behandla for kamp mot kriminalitet, straffegjennomføring eller offentleg orden.
option-purpose-national-security = Nasjonal tryggleik
statement-purpose-national-security = Opplysningane blei behandla for nasjonal tryggleik.
option-purpose-defence = Forsvaret sine eigne oppgåver
statement-purpose-defence = Opplysningane blei behandla for Forsvaret sine eigne oppgåver.

question-task = Har verksemda kamp mot kriminalitet som oppgåve etter lova?
why-task = Den svenske brottsdatalagen krev også at verksemda er ei kompetent styresmakt. Det kan eit privat organ vere når det har fått i oppdrag å utøve offentleg makt. I Noreg gjeld politiregisterlova når politi og påtalemakt behandlar opplysningar til politimessige formål, elles gjeld personopplysningslova for dei òg.
example-task = Det svenske Tullverket, som etterforskar smugling, har ei slik oppgåve. Ein butikk som melder tjuveri, har det ikkje.
option-task-none = Nei
statement-task-none = Verksemda har inga lovfesta oppgåve med å kjempe mot kriminalitet.
option-task-competent = Ja, som kompetent styresmakt (politi, påtalemakt og liknande)
statement-task-competent = Verksemda er ei styresmakt som har kamp mot kriminalitet som lovfesta oppgåve.
option-task-entrusted = Ja, fått i oppdrag å utøve offentleg makt
statement-task-entrusted = Verksemda hadde fått i oppdrag å utøve offentleg makt for å kjempe mot kriminalitet.

question-subject = Kva gjeld det?
why-subject = Direktiv 2002/58 regulerer informasjonskapslar og elektronisk marknadsføring. Gebyra står i nasjonale lover, med eigne høgste beløp. Korleis opplysningar som er samla inn slik, kan behandlast, følgjer av personvernforordninga.
example-subject = Ein butikk set annonsekapslar før nokon har samtykt: informasjonskapslar. Butikken sel profilane han laga med dei: personopplysningar.
option-subject-personal-data = Korleis personopplysningar er behandla
statement-subject-personal-data = Det gjeld korleis personopplysningar er behandla.
option-subject-communications = Informasjonskapslar eller sporing på einingar, eller marknadsføring på e-post, sms eller telefon
statement-subject-communications = Det gjeld informasjonskapslar eller sporing på einingar, eller elektronisk marknadsføring.

question-form = Korleis blei opplysningane behandla?
why-form = Manuell behandling fell utanfor personvernforordninga, og utanfor den svenske brottsdatalagen, når opplysningane ikkje inngår og ikkje skal inngå i eit register.
example-form = Ein app, ein e-post og eit kamera med opptak er automatisert. Eit kartotek sortert etter namn er eit register. Eit notat på ein laus lapp er ingen av delane.
option-form-neither = Manuelt, og ikkje i noko register
statement-form-neither = Opplysningane blei behandla manuelt og inngjekk ikkje i noko register.
option-form-automated = Heilt eller delvis automatisert
statement-form-automated = Behandlinga var heilt eller delvis automatisert.
option-form-structured = Manuelt, i eit register
statement-form-structured = Opplysningane blei behandla manuelt i eit register.

question-role = Kva rolle hadde verksemda?
why-role = Brot på mange av reglane kan berre gi gebyr for den behandlingsansvarlege. Ein databehandlar som sjølv bestemmer formål og middel, blir rekna som behandlingsansvarleg.
example-role = Eit selskap som bestemmer at kundesamtalar skal takast opp, er behandlingsansvarleg. Firmaet som berre lagrar samtalane for det, er databehandlar.
option-role-controller = Bestemte formål og middel (behandlingsansvarleg)
statement-role-controller = Verksemda bestemte formålet med behandlinga og kva middel som skulle brukast (behandlingsansvarleg).
option-role-joint = Bestemte saman med andre (felles behandlingsansvarleg)
statement-role-joint = Verksemda bestemte formål og middel saman med andre (felles behandlingsansvarleg).
option-role-processor = Behandla for andre (databehandlar)
statement-role-processor = Verksemda behandla opplysningane på vegner av andre (databehandlar).
option-role-deciding-processor = Databehandlar som sjølv bestemte
statement-role-deciding-processor = Verksemda var engasjert som databehandlar, men bestemte sjølv formål og middel.

question-cross-border = Gjeld behandlinga fleire land i EØS?
why-cross-border = I grenseoverskridande saker er det tilsynsstyresmakta i landet der hovudverksemda ligg, som leier saka (personvernforordninga artikkel 56).
example-cross-border = Ei musikkteneste som blir driven frå Stockholm og har brukarar i heile Europa: ja. Ein tannlege med pasientar i éin by: nei.
option-cross-border-domestic = Nei
statement-cross-border-domestic = Behandlinga var ikkje grenseoverskridande i EØS.
option-cross-border-lead-here = Ja, hovudverksemda ligg her
statement-cross-border-lead-here = Behandlinga var grenseoverskridande i EØS, og hovudverksemda ligg i dette landet.
option-cross-border-lead-elsewhere = Ja, hovudverksemda ligg i utlandet
statement-cross-border-lead-elsewhere = Behandlinga var grenseoverskridande i EØS, og hovudverksemda ligg i eit anna land.

question-own-authority = Blir saka verande hos tilsynsstyresmakta her?
why-own-authority = Den som handlar etter ei rettsleg plikt eller i ei oppgåve i allmenn interesse, svarer overfor tilsynsstyresmakta i sin eigen stat (artikkel 55 nr. 2). Ei lokal sak kan bli verande hos tilsynsstyresmakta her (artikkel 56 nr. 2).
example-own-authority = Eit konsern blir leidd frå Dublin. Butikken i Oslo filmar dei tilsette der: det gjeld berre ei verksemd i Noreg.
option-own-authority-local = Kanskje: saka gjeld berre ei verksemd her, eller påverkar i vesentleg grad berre menneske her
statement-own-authority-local = Saka gjaldt berre ei verksemd i dette landet, eller påverka i vesentleg grad berre menneske her.
option-own-authority-duty-or-task = Ja: rettsleg plikt eller oppgåve i allmenn interesse (artikkel 6 nr. 1 bokstav c eller e)
statement-own-authority-duty-or-task = Behandlinga skjedde etter ei rettsleg plikt eller i ei oppgåve i allmenn interesse.
option-own-authority-neither = Ingen av delane
statement-own-authority-neither = Behandlinga hadde ikkje berre lokal verknad, og skjedde verken etter ei rettsleg plikt eller i ei oppgåve i allmenn interesse.

question-household = Var det reint privat?
why-household = Det ein fysisk person gjer som ledd i reint personlege eller familiemessige aktivitetar, fell utanfor personvernforordninga. Filming av gata er ikkje reint privat, og heller ikkje det som alle på internett kan sjå.
example-household = Eit dørkamera som berre viser trappa til eigaren, er privat. Eit som også viser fortauet, er det ikkje.
option-household-personal = Ja, innanfor familien eller den private krinsen
statement-household-personal = Opplysningane blei verande i familien eller den private krinsen.
option-household-own-ground = Ja, eit kamera som berre filmar eigen eigedom
statement-household-own-ground = Kameraet filma berre eigen eigedom.
option-household-beyond-own-ground = Nei, eit kamera som også filmar gata eller eigedomen til andre
statement-household-beyond-own-ground = Kameraet filma også gata eller eigedomen til andre.
option-household-published = Nei, alle kunne sjå det, som på ein open nettstad
statement-household-published = Opplysningane blei gjorde tilgjengelege for alle.
option-household-no = Nei, for arbeid, bedrift, foreining eller liknande
statement-household-no = Behandlinga var ikkje reint privat.

question-expression = Gjaldt det journalistikk eller akademiske, kunstnarlege eller litterære ytringar?
why-expression = For å verne ytringsfridomen gjer nasjonal rett unntak frå mange reglar for slik behandling (artikkel 85).
example-expression = Ein avisartikkel og notata til han er journalistikk. Abonnentregisteret til avisa er det ikkje.
option-expression-editorial-medium = Berre journalistikk, i eit medium med ansvarleg redaktør
statement-expression-editorial-medium = Behandlinga skjedde berre for journalistiske formål, i eit medium med ansvarleg redaktør.
option-expression-yes = Annan journalistikk, eller akademiske, kunstnarlege eller litterære ytringar
statement-expression-yes = Behandlinga skjedde for journalistiske formål eller for akademiske, kunstnarlege eller litterære ytringar.
option-expression-no = Nei
statement-expression-no = Behandlinga gjaldt ikkje journalistikk og ikkje akademiske, kunstnarlege eller litterære ytringar.

question-sector = Kva styresmakt gjeld det?
why-sector = I Sverige har nokre styresmakter ei eiga lov ved sida av brottsdatalagen. I Noreg gjeld det ei lov utan lovbrotsgebyr for politiet og påtalemakta.
example-sector = Vedtaket frå 2021 om ansiktsattkjenning gjaldt det svenske politiet. Vedtaket frå 2022 om tenestetelefonar gjaldt Tullverket.
option-sector-none = Ingen av desse
statement-sector-none = Styresmakta har inga eiga datalov ved sida av brottsdatalagen.
option-sector-police = Politiet
statement-sector-police = Styresmakta er politiet.
option-sector-customs = Tollstyresmakta
statement-sector-customs = Styresmakta er tollstyresmakta.
option-sector-coast-guard = Kystvakta
statement-sector-coast-guard = Styresmakta er kystvakta.
option-sector-tax-agency = Skattestyresmakta
statement-sector-tax-agency = Styresmakta er skattestyresmakta.
option-sector-prosecutors = Påtalemakta
statement-sector-prosecutors = Styresmakta er påtalemakta.
option-sector-courts = Domstolane, utanom dømmande verksemd
statement-sector-courts = Styresmakta er ein domstol, og behandlinga låg utanfor den dømmande verksemda.
option-sector-prisons = Kriminalomsorga
statement-sector-prisons = Styresmakta er kriminalomsorga.

question-economic = Driv den ansvarlege økonomisk verksemd?
why-economic = Berre for eit føretak, altså den som driv økonomisk verksemd, kan omsetnaden heve det høgste beløpet. For andre er det faste beløpet det høgste.
example-economic = Ei stifting som sel kurs, gjer det. Ei styresmakt som berre utøver offentleg makt, gjer det ikkje.
option-economic-no = Nei
statement-economic-no = Den ansvarlege driv ikkje økonomisk verksemd.
option-economic-yes = Ja
statement-economic-yes = Den ansvarlege driv økonomisk verksemd og er så langt eit føretak.

question-public-kind = Kva slags offentleg organ er det?
why-public-kind = Nokre land gir ikkje gebyr til staten og statlege organ, og nokre heller ikkje til kommunar og regionar. Andre offentlege organ kan få gebyr på same måte som alle andre.
example-public-kind = Eit departement og ein skatteetat høyrer til staten. Eit profesjonskammer kan vere eit anna offentleg organ.
option-public-kind-state = Staten eller eit statleg organ
statement-public-kind-state = Det offentlege organet er staten eller eit statleg organ.
option-public-kind-local = Kommune eller region, eller ein del av ein slik
statement-public-kind-local = Det offentlege organet er ein kommune eller ein region, eller ein del av ein slik.
option-public-kind-other = Eit anna offentlegrettsleg organ
statement-public-kind-other = Det offentlege organet er offentlegrettsleg og høyrer verken til staten eller til ein kommune eller region.

## Brota

question-infringements = Kva reglar er brotne, eller kan vere brotne?
why-infringements = Kvar regel har sitt eige høgste beløp, og brot på nokre av dei kan ikkje gi lovbrotsgebyr. At du vel ein regel her, er ein føresetnad. Det slår ikkje fast at regelen er broten.
example-infringements = I Coop Finnmark-saka blei eit filmklipp av nokre gutar sendt vidare utan behandlingsgrunnlag: artikkel 5 nr. 1 bokstav a og artikkel 6.
question-conducts = Kva behandling høyrer kvart brot til?
why-conducts = Brot i same behandling har felles startbeløp. Behandlingane blir vurderte kvar for seg, og beløpa blir lagde saman.
example-conducts = Eit firma legg ut eit bilete utan behandlingsgrunnlag og svarer, uavhengig av det, for seint på eit krav om innsyn: to behandlingar.
question-displaced = Er nokre av desse alt dekte av eit anna brot?
why-displaced = Når ein regel må vike for ein annan (konkurrens), tel berre den som går føre. Kryss av dei som må vike.
example-displaced = I Coop Finnmark-saka var behandlinga utan grunnlag (artikkel 6) også ulovleg etter artikkel 5 nr. 1 bokstav a: eitt brot, ikkje to.
question-gravest = Kva brot er det mest alvorlege?
why-gravest = Ved same behandling, eller behandlingar som heng saman, kan gebyret samla aldri bli høgare enn det høgste beløpet for det mest alvorlege brotet.
example-gravest = I den svenske politisaka var det høgste beløpet 10 millionar kroner for biometrien og 5 millionar for den manglande vurderinga. Det høgste blei brukt.

question-linked = Skjedde dette ved same behandling, eller ved behandlingar som heng saman?
why-linked = Heng dei saman, kan gebyret samla ikkje bli høgare enn det høgste beløpet for det mest alvorlege brotet. Elles kan kvart brot gi sitt eige gebyr, med sitt eige høgste beløp.
example-linked = I Coop Finnmark-saka blei det rekna som éi behandling at skjermen blei filma og klippet sendt vidare. Eit seint svar i ei anna sak er uavhengig.
option-linked-linked = Ja, same behandling eller behandlingar som heng saman
statement-linked-linked = Brota gjaldt same behandling eller behandlingar som heng saman.
option-linked-separate = Nei, dei er uavhengige
statement-linked-separate = Brota gjaldt ulike behandlingar utan samanheng.

## Kven som handla

question-in-duty = Kven gjorde det, og for kven?
why-in-duty = Verksemda svarer for det folka hennar gjer som ledd i arbeidet, og for det ein leverandør (databehandlar) gjer på hennar vegner. For eigne plikter, til dømes tryggleiken, svarer ho uansett kven som handla.
example-in-duty = Appen blei brukt i etterforsking: som ledd i arbeidet. Ein sjukepleiar slår opp ein nabo: private formål, men tryggleiken kan ha svikta.
option-in-duty-private-ends = Ein av folka i verksemda, for private formål
statement-in-duty-private-ends = Handlinga blei gjord av ein av folka i verksemda for private formål.
option-in-duty-own-purposes = Databehandlar, for eigne formål
statement-in-duty-own-purposes = Handlinga blei gjord av ein databehandlar for eigne formål.
option-in-duty-outside-arrangements = Databehandlar, i strid med avtalen
statement-in-duty-outside-arrangements = Handlinga blei gjord av ein databehandlar på ein måte som ikkje var i samsvar med det den behandlingsansvarlege hadde bestemt.
option-in-duty-no-consent = Databehandlar, på ein måte den ansvarlege ikkje kan ha godteke
statement-in-duty-no-consent = Handlinga blei gjord av ein databehandlar på ein måte som det ikkje er rimeleg å tru at den behandlingsansvarlege hadde godteke.
option-in-duty-on-behalf = Databehandlar, for den behandlingsansvarlege
statement-in-duty-on-behalf = Handlinga blei gjord av ein databehandlar på vegner av den behandlingsansvarlege.
option-in-duty-in-duty = Folk i verksemda, som ledd i arbeidet
statement-in-duty-in-duty = Handlinga blei gjord av folk i verksemda som ledd i arbeidet.

question-live-case = Kom opplysningane frå pågåande saker eller drift?
why-live-case = I vedtaket om det svenske politiet (seinare oppheva) la IMY vekt på at opplysningane kom frå pågåande saker, då styresmakta blei halden ansvarleg for det dei tilsette gjorde.
example-live-case = I den svenske politisaka kom bileta frå pågåande etterforsking: ja. Ein test med oppdikta opplysningar: nei.
option-live-case-no = Nei
statement-live-case-no = Opplysningane kom ikkje frå pågåande saker eller løpande drift.
option-live-case-yes = Ja
statement-live-case-yes = Opplysningane kom frå pågåande saker eller løpande drift.

question-exercise = Skjedde det under utøving av offentleg makt?
why-exercise = I vedtaket om det svenske politiet (seinare oppheva) la IMY vekt på at bruken hovudsakleg skjedde under utøving av offentleg makt, då styresmakta blei halden ansvarleg for det dei tilsette gjorde.
example-exercise = Etterforsking av straffbare forhold er utøving av offentleg makt. Bestilling av kontorrekvisita er det ikkje.
option-exercise-no = Nei
statement-exercise-no = Handlinga skjedde ikkje under utøving av offentleg makt.
option-exercise-yes = Ja, hovudsakleg
statement-exercise-yes = Handlinga skjedde hovudsakleg under utøving av offentleg makt.

question-tool = Hadde verksemda levert eller godkjent verktøyet?
why-tool = Det kan førast fram som forsvar at verktøyet ikkje var godkjent. Det godtok ikkje IMY i vedtaket om det svenske politiet (seinare oppheva).
example-tool = I den svenske politisaka brukte tilsette ein app som styresmakta verken hadde levert eller godkjent: nei, ingen av delane.
option-tool-approved = Ja, levert eller godkjent
statement-tool-approved = Verksemda hadde levert eller godkjent verktøyet.
option-tool-not-approved = Nei, ingen av delane
statement-tool-not-approved = Verksemda hadde verken levert eller godkjent verktøyet.

question-systematic = Var bruken systematisk eller tilrådd?
why-systematic = Det kan førast fram som forsvar at verktøyet berre blei brukt av og til. Det godtok ikkje IMY i vedtaket om det svenske politiet (seinare oppheva).
example-systematic = I den svenske politisaka brukte nokre tilsette appen fleire gonger, utan at styresmakta hadde tilrådd han: av og til.
option-systematic-occasional = Nei, av og til og ikkje tilrådd
statement-systematic-occasional = Bruken skjedde av og til og var ikkje tilrådd.
option-systematic-systematic = Ja, systematisk eller tilrådd
statement-systematic-systematic = Bruken var systematisk eller tilrådd.

## Om regelen er broten

question-prescribed = Opnar ei lov særskilt for å bruke dei biometriske opplysningane?
why-prescribed = Etter den svenske brottsdatalagen kan biometriske og genetiske opplysningar berre brukast når ei lov særskilt opnar for det, og når det er absolutt nødvendig. Begge delar er kravde.
example-prescribed = Den svenske polisens brottsdatalag lèt politiet behandle biometriske opplysningar når det er absolutt nødvendig (kap. 2 § 4): ja.
option-prescribed-yes = Ja
statement-prescribed-yes = Lova opna særskilt for å bruke dei biometriske opplysningane.
option-prescribed-no = Nei
statement-prescribed-no = Lova opna ikkje særskilt for å bruke dei biometriske opplysningane.

question-necessity = Var den biometriske behandlinga absolutt nødvendig?
why-necessity = Det andre kravet til bruk av biometriske opplysningar er at det er absolutt nødvendig. I vedtaket om det svenske politiet (seinare oppheva) kom IMY til at regelen var broten, fordi dette aldri var vurdert.
example-necessity = I den svenske politisaka hadde ingen vurdert om det var absolutt nødvendig å samanlikne bilete i appen: aldri vurdert.
option-necessity-registered = Ikkje eit krav: opplysningane blei berre registrerte, eller kom inn i ei sak som blei behandla (kap. 2 § 13)
statement-necessity-registered = Opplysningane blei berre registrerte, eller kom inn i ei sak som blei behandla, og kan alltid behandlast for det.
option-necessity-necessary = Ja, vurdert som absolutt nødvendig
statement-necessity-necessary = Bruken av dei biometriske opplysningane blei vurdert og var absolutt nødvendig.
option-necessity-not-necessary = Nei, vurdert, men ikkje absolutt nødvendig
statement-necessity-not-necessary = Bruken av dei biometriske opplysningane blei vurdert og var ikkje absolutt nødvendig.
option-necessity-not-assessed = Aldri vurdert
statement-necessity-not-assessed = Det blei aldri vurdert om bruken av dei biometriske opplysningane var absolutt nødvendig.

question-measures = Var dei organisatoriske tiltaka gode nok?
why-measures = Den behandlingsansvarlege skal sikre at behandlinga er lovleg, og kunne vise det. Rutinar, opplæring og klar ansvarsdeling er organisatoriske tiltak. Tiltak som ikkje kan visast, tel ikkje.
example-measures = I den svenske politisaka fanst det éin intern rutine, og det kunne ikkje visast at nokon hadde fått opplæring: nei.
option-measures-sufficient = Ja, og det er vist
statement-measures-sufficient = Det blei vist at dei organisatoriske tiltaka var gode nok.
option-measures-insufficient = Nei, eller ikkje vist
statement-measures-insufficient = Dei organisatoriske tiltaka var ikkje gode nok, eller det blei ikkje vist at dei var det.

question-technical-measures = Var dei tekniske tiltaka gode nok?
why-technical-measures = Plikta har også ei teknisk side: kva systema tillèt, og kva dei loggar. I vedtaket om det svenske politiet (seinare oppheva) var det berre dei organisatoriske tiltaka som svikta, ifølgje IMY.
example-technical-measures = Dei tilsette kunne installere kva app som helst på tenestetelefonen og laste opp saksmateriale utan at noko blei logga: nei.
option-technical-measures-sufficient = Ja, og det er vist
statement-technical-measures-sufficient = Det blei vist at dei tekniske tiltaka var gode nok.
option-technical-measures-insufficient = Nei, eller ikkje vist
statement-technical-measures-insufficient = Dei tekniske tiltaka var ikkje gode nok, eller det blei ikkje vist at dei var det.

question-special-risk = Kunne den nye behandlinga gi særleg risiko for inngrep i personvernet?
why-special-risk = Berre ny behandling eller større endringar som inneber ein slik risiko, krev ei vurdering av personvernkonsekvensar på førehand.
example-special-risk = I den svenske politisaka gjaldt det ny teknologi frå ein ekstern leverandør i eit tredjeland, med ansiktsattkjenning: ja.
option-special-risk-no = Nei
statement-special-risk-no = Det var ikkje grunn til å tru at den nye behandlinga ville gi særleg risiko for inngrep i den personlege integriteten til den registrerte.
option-special-risk-yes = Ja, som ny teknologi eller biometri
statement-special-risk-yes = Det var grunn til å tru at den nye behandlinga ville gi særleg risiko for inngrep i den personlege integriteten til den registrerte.

question-impact-assessment = Blei personvernkonsekvensane vurderte på førehand?
why-impact-assessment = Når det er særleg risiko for inngrep, skal personvernkonsekvensane vere vurderte før behandlinga byrjar.
example-impact-assessment = Appen blei teken i bruk i oktober, og vurderinga blei skriven i desember: først seinare.
option-impact-assessment-made = Ja, før behandlinga byrja
statement-impact-assessment-made = Personvernkonsekvensane blei vurderte før behandlinga byrja.
option-impact-assessment-not-made = Nei, eller først seinare
statement-impact-assessment-not-made = Personvernkonsekvensane blei ikkje vurderte før behandlinga byrja.

question-prior-consultation = Blei tilsynsstyresmakta spurd til råds på førehand?
why-prior-consultation = Når vurderinga viser ein særleg risiko, eller typen behandling inneber det, skal tilsynsstyresmakta spørjast til råds i god tid før behandlinga byrjar.
example-prior-consultation = Vurderinga viste ein særleg risiko, og appen blei teken i bruk utan at styresmakta var spurd: nei.
option-prior-consultation-not-required = Ikkje eit krav: verken vurderinga eller typen behandling viser særleg risiko
option-prior-consultation-consulted = Ja, i god tid
option-prior-consultation-omitted = Nei, eller først seinare, sjølv om det var eit krav
statement-prior-consultation-not-required = Verken vurderinga eller typen behandling viste nokon særleg risiko, så førehandsdrøfting var ikkje eit krav.
statement-prior-consultation-consulted = Tilsynsstyresmakta blei spurd til råds i god tid før behandlinga byrja.
statement-prior-consultation-omitted = Tilsynsstyresmakta blei ikkje spurd til råds før behandlinga byrja, sjølv om det var eit krav.

question-legitimate-interest = Var behandlinga tillaten ut frå ei rettkomen interesse?
why-legitimate-interest = Dette behandlingsgrunnlaget har tre vilkår: Interessa må vere reell, behandlinga nødvendig, og personvernet må ikkje vege tyngre.
example-legitimate-interest = I Coop Finnmark-saka var det ei reell interesse å oppklare eit tjuveri, men Datatilsynet meinte at det var nok å melde det: ikkje nødvendig.
option-legitimate-interest-met = Ja, alle tre vilkår er oppfylte
statement-legitimate-interest-met = Det låg føre ei rettkomen interesse, behandlinga var nødvendig for henne, og interessene til dei registrerte vog ikkje tyngre.
option-legitimate-interest-outweighed = Nei, personvernet vog tyngst
statement-legitimate-interest-outweighed = Det låg føre ei rettkomen interesse, og behandlinga var nødvendig for henne, men interessene til dei registrerte vog tyngre.
option-legitimate-interest-not-necessary = Nei, behandlinga var ikkje nødvendig
statement-legitimate-interest-not-necessary = Det låg føre ei rettkomen interesse, men behandlinga var ikkje nødvendig for henne.
option-legitimate-interest-not-necessary-and-outweighed = Reell interesse; ikkje nødvendig, og personvernet veg uansett tyngre
statement-legitimate-interest-not-necessary-and-outweighed = Det låg føre ei rettkomen interesse, men behandlinga var ikkje nødvendig for henne, og interessene til dei registrerte vog uansett tyngre.
option-legitimate-interest-not-claimed = Nei, grunnlaget blei ikkje brukt
statement-legitimate-interest-not-claimed = Rettkomen interesse blei ikkje ført fram, og det er lagt til grunn at det ikkje fanst noko anna behandlingsgrunnlag.
option-legitimate-interest-no-interest = Nei, interessa var ikkje reell
statement-legitimate-interest-no-interest = Det låg ikkje føre noka reell interesse som kunne vere behandlingsgrunnlag.

question-log-system = Når blei systemet som skulle logge, sett opp?
why-log-system = For system som blei sette opp før 6. mai 2016, gjeld kravet om logging først frå 6. mai 2023.
example-log-system = Eit saksbehandlingssystem som blei sett opp i 2014: før 6. mai 2016.
option-log-system-before-may-2016 = Før 6. mai 2016
statement-log-system-before-may-2016 = Systemet blei sett opp før 6. mai 2016.
option-log-system-later = 6. mai 2016 eller seinare
statement-log-system-later = Systemet blei sett opp 6. mai 2016 eller seinare.

## Kor alvorleg det er

question-people-used = Kor mange fekk opplysningane sine brukte eller utleverte?
why-people-used = Når det gjeld få, kan brotet vere mindre alvorleg. Dei som fekk opplysningane sine brukte, og dei det var mogleg å få tilgang til opplysningar om, blir det spurt om kvar for seg.
example-people-used = I den svenske politisaka blei bilete av få personar lagde inn i appen. Lek eit kunderegister, tel alle som står i det.
option-people-used-few = Nokre få
statement-people-used-few = Opplysningar om nokre få personar blei brukte eller utleverte.
option-people-used-many = Mange
statement-people-used-many = Opplysningar om mange personar blei brukte eller utleverte.
option-people-used-very-many = Svært mange
statement-people-used-very-many = Opplysningar om svært mange personar blei brukte eller utleverte.

question-people-reachable = Kor mange var det mogleg å få tilgang til opplysningar om?
why-people-reachable = Ikkje berre faktisk bruk kan telje, men også risiko. I vedtaket om det svenske politiet (seinare oppheva) var det skjerpande at det var mogleg å få tilgang til opplysningar om svært mange.
example-people-reachable = I den svenske politisaka blei få bilete lagde inn, men dei blei samanlikna med opplysningar om svært mange: svært mange fleire.
option-people-reachable-no-more = Ikkje fleire enn desse
statement-people-reachable-no-more = Det var ikkje mogleg å få tilgang til opplysningar om fleire enn dei som fekk opplysningane sine brukte eller utleverte.
option-people-reachable-many = Mange fleire
statement-people-reachable-many = Det var mogleg å få tilgang til opplysningar om mange fleire personar.
option-people-reachable-very-many = Svært mange fleire
statement-people-reachable-very-many = Det var mogleg å få tilgang til opplysningar om svært mange fleire personar.

question-staff = Kor mange i verksemda gjorde det?
why-staff = I vedtaket om den svenske tollstyresmakta rekna IMY det som formildande at berre få tilsette var involverte.
example-staff = I den svenske tollsaka hadde to tilsette kopla private kontoar til tenestetelefonane sine: nokre få.
option-staff-few = Nokre få
statement-staff-few = Berre nokre få i verksemda var involverte.
option-staff-many = Mange
statement-staff-many = Mange i verksemda var involverte.

question-harm = Har nokon lide skade?
why-harm = Skade tel etter alle regelverka. Etter den svenske brottsdatalagen er risiko for skade nok. I Noreg meinte Personvernnemnda at brotet var mindre alvorleg når ingen skade var vist.
example-harm = Nokon tapte pengar då bankopplysningar lak ut: noko skade. I Coop Finnmark-saka var ingen skade for gutane vist.
option-harm-none-shown = Ingen faktisk skade påvist
statement-harm-none-shown = Faktisk skade kunne ikkje påvisast.
option-harm-some = Noko skade
statement-harm-some = Dei registrerte leid noko skade.
option-harm-serious = Alvorleg skade
statement-harm-serious = Dei registrerte leid alvorleg skade.

question-risk = Kor sannsynleg var skade?
why-risk = Etter den svenske brottsdatalagen er risiko for skade nok. Det er ikkje eit krav at skade har skjedd.
example-risk = I den svenske politisaka kunne ein få tilgang til nærgåande opplysningar om mange, og ingen visste kva som hende med det som blei lagt inn: høg risiko.
option-risk-low = Låg risiko
statement-risk-low = Risikoen for skade var låg.
option-risk-real = Reell risiko
statement-risk-real = Det var ein reell risiko for skade.
option-risk-high = Høg risiko
statement-risk-high = Risikoen for skade var høg.

question-data-kind = Kva slags personopplysningar gjaldt det?
why-data-kind = Kva slags opplysningar det er, har noko å seie for kor alvorleg brotet er. Etter dei europeiske retningslinene er vanlege opplysningar ikkje formildande, medan sensitive opplysningar gjer brotet meir alvorleg.
example-data-kind = Namn og adresse: vanlege opplysningar. Kontoutskrift: økonomi. Diagnose eller medlemskap i ei fagforeining: særlege kategoriar.
option-data-kind-ordinary = Vanlege opplysningar
statement-data-kind-ordinary = Det gjaldt vanlege personopplysningar.
option-data-kind-close = Nærgåande: posisjon, private meldingar, økonomi eller fødselsnummer
statement-data-kind-close = Det gjaldt nærgåande opplysningar, som posisjon, private meldingar, økonomi eller fødselsnummer.
option-data-kind-special = Særlege kategoriar eller straffbare forhold
statement-data-kind-special = Det gjaldt særlege kategoriar av personopplysningar eller opplysningar om straffbare forhold.
option-data-kind-biometric = Biometriske opplysningar brukte til attkjenning
statement-data-kind-biometric = Det gjaldt biometriske opplysningar som blei brukte til å kjenne att personar.

question-people-concerned = Kven gjaldt opplysningane først og fremst?
why-people-concerned = Svaret har ikkje noko å seie rettsleg. Saker som er lagra tidlegare, kan ha eit svar.
example-people-concerned = Journalane på eit legesenter: pasientar. Eit kamera på pauserommet: eigne tilsette. Bestillingar i ein nettbutikk: kundar.
option-people-concerned-others = Kundar, brukarar, allmenta
statement-people-concerned-others = Opplysningane gjaldt først og fremst kundar, brukarar eller allmenta.
option-people-concerned-patients = Pasientar
statement-people-concerned-patients = Opplysningane gjaldt først og fremst pasientar.
option-people-concerned-employees = Eigne tilsette, eller søkjarar
statement-people-concerned-employees = Opplysningane gjaldt først og fremst eigne tilsette eller jobbsøkjarar.

question-children = Gjaldt det barn?
why-children = Barn under 18 år har eit særleg vern. Personvernnemnda meiner at det veg tyngre di yngre dei er. Grensa ved 15 år er verktøyet si eiga.
example-children = I Coop Finnmark-saka var gutane 15 til 16 år: ja, frå 15 til 17 år.
option-children-none = Nei
statement-children-none = Det var ingen barn mellom dei registrerte.
option-children-teenagers = Ja, frå 15 til 17 år
statement-children-teenagers = Det var barn på 15–17 år mellom dei registrerte.
option-children-younger = Ja, yngre enn 15 år
statement-children-younger = Det var barn under 15 år mellom dei registrerte.

question-content = Kor mykje viste opplysningane?
why-content = I Coop Finnmark-saka meinte Personvernnemnda at brotet var mindre alvorleg fordi klippet varte i tre sekund og ikkje viste ansikt. Vedtaket frå Datatilsynet viser ikkje at det fekk vekt.
example-content = I Coop Finnmark-saka varte klippet i rundt tre sekund og viste ikkje noko ansikt: lite. Ein film frå soverommet til nokon: intime forhold.
option-content-slight = Lite, utan ansikt eller detaljar
statement-content-slight = Opplysningane viste lite, utan ansikt eller detaljar.
option-content-ordinary = Vanleg omfang
statement-content-ordinary = Opplysningane hadde eit vanleg omfang.
option-content-intrusive = Mykje, eller intime forhold
statement-content-intrusive = Opplysningane viste mykje eller intime forhold.

question-matching = Kva blei opplysningane samanlikna med?
why-matching = I vedtaket om det svenske politiet (seinare oppheva) var det skjerpande at ansikt blei samanlikna med heile det opne internettet. Det er knapt nokon gong absolutt nødvendig.
example-matching = I den svenske politisaka blei bilete samanlikna med milliardar av andre som var samla inn frå det opne internettet.
option-matching-limited = Ingenting, eller lovlege register
statement-matching-limited = Opplysningane blei ikkje samanlikna med noko, eller med register som er førte i medhald av lov.
option-matching-open-internet = Opplysningar frå det opne internettet
statement-matching-open-internet = Opplysningane blei samanlikna med opplysningar som var samla inn ufiltrert frå det opne internettet.

question-control = Gjekk kontrollen over opplysningane tapt?
why-control = For Personvernnemnda gjorde tap av kontroll brotet meir alvorleg. I vedtaket om det svenske politiet (seinare oppheva) la IMY vekt på at ingen visste kva som hadde skjedd med opplysningane.
example-control = I Coop Finnmark-saka gjekk klippet frå telefon til telefon og blei sletta etter nokre dagar: ja, men sletta. Ein stolen, ukryptert pc: ja, ukjent.
option-control-kept = Nei
statement-control-kept = Kontrollen over opplysningane gjekk ikkje tapt.
option-control-regained = Ja, men opplysningane blei sletta
statement-control-regained = Kontrollen over opplysningane gjekk tapt ei tid, før opplysningane blei sletta.
option-control-lost = Ja, og ingen veit kvar dei er
statement-control-lost = Kontrollen over opplysningane gjekk tapt, og det er ukjent kva som har hendt med dei.
option-control-never-had = Han fanst aldri: ei utanforståande teneste
statement-control-never-had = Det var aldri nokon kontroll over opplysningane, og heller ikkje kunnskap om korleis dei blei handterte.

question-medium = Kvar blei opplysningane lagra eller kopierte?
why-medium = I Coop Finnmark-saka blei brotet meir alvorleg av at klippet var lagra utanfor systema til den behandlingsansvarlege. Datatilsynet og Personvernnemnda gav ulike grunnar.
example-medium = I Coop Finnmark-saka låg klippet på den private telefonen til butikksjefen: ei eining utanfor systema til verksemda.
option-medium-own-system = I verksemda sine eigne system
statement-medium-own-system = Opplysningane låg i verksemda sine eigne system.
option-medium-outside = På ei eining eller ei teneste utanfor
statement-medium-outside = Opplysningane låg på, eller blei kopierte til, ei eining eller ei teneste utanfor systema til verksemda.

question-duration = Kor lenge varte det?
why-duration = Kor lenge brotet varte, tel både etter den svenske brottsdatalagen og etter personvernforordninga.
example-duration = Eit brev til feil person: éin gong. Bruken av appen i den svenske politisaka: månader. Eit kamera som filma i to år: eitt år eller meir.
option-duration-brief = Éin gong eller nokre dagar
statement-duration-brief = Brotet skjedde éin gong eller varte i nokre dagar.
option-duration-months = Veker eller månader
statement-duration-months = Brotet varte i veker eller månader.
option-duration-years = Eitt år eller meir
statement-duration-years = Brotet varte i eitt år eller meir.

question-retention = Kor lenge blei opplysningane tekne vare på?
why-retention = I vedtaket om det svenske politiet (seinare oppheva) var det uklart kor lenge opplysningane og treffa var behandla. Det påverka beløpet.
example-retention = Bilete blir lasta opp i ein ekstern app, og ingen veit når dei blir sletta der: ingen kan seie det.
option-retention-limited = Ei kjend og avgrensa tid
statement-retention-limited = Opplysningane blei tekne vare på i ei kjend og avgrensa tid.
option-retention-unclear = Ingen kan seie det
statement-retention-unclear = Det er uklart kor lenge opplysningane, og det som kom ut av dei, blei tekne vare på.

question-considered = Blei lovlegheita og risikoen vurderte på førehand?
why-considered = I vedtaket om det svenske politiet (seinare oppheva) såg IMY alvorleg på at ingen rettslege vurderingar var gjorde.
example-considered = I den svenske politisaka byrja bruken utan at nokon hadde tenkt på lova eller på risikoen: nei.
option-considered-yes = Ja
statement-considered-yes = Rettslege spørsmål og risiko var vurderte før bruken.
option-considered-no = Nei
statement-considered-no = Rettslege spørsmål og risiko var ikkje vurderte før bruken.

question-secrecy = Blei opplysningar med teieplikt gitte vidare?
why-secrecy = I vedtaket om det svenske politiet (seinare oppheva) var det skjerpande at det truleg gjaldt teieplikt for opplysningane, utan at noko unntak frå teieplikta var vist.
example-secrecy = Materiale med teieplikt frå ei etterforsking blir lasta opp i ein ekstern app, og ingen regel tillèt det: ja.
option-secrecy-no = Nei
statement-secrecy-no = Ingen opplysningar med teieplikt blei gitte vidare.
option-secrecy-likely = Truleg, utan at unntak er vist
statement-secrecy-likely = Det gjeld ofte teieplikt for slike opplysningar som blei gitte vidare, og det blei ikkje vist noko unntak frå teieplikta.
option-secrecy-yes = Ja, utan at unntak er vist
statement-secrecy-yes = Opplysningar med teieplikt blei gitte vidare, utan at det blei vist noko unntak frå teieplikta.

question-own-rules = Blei verksemda sine eigne reglar følgde?
why-own-rules = I Coop Finnmark-saka meinte Datatilsynet i 2020 at brot på eigne rutinar gjorde brotet meir alvorleg. Personvernnemnda brukte det ikkje som skjerpande.
example-own-rules = I Coop Finnmark-saka fanst det ein rutine for å utlevere opptak, og butikksjefen følgde han ikkje: nei, dei blei brotne.
option-own-rules-followed = Ja
statement-own-rules-followed = Verksemda sine eigne reglar blei følgde.
option-own-rules-broken = Nei, dei blei brotne
statement-own-rules-broken = Verksemda sine eigne reglar blei ikkje følgde.

question-fault = Var sjølve handlinga forsettleg eller aktlaus?
why-fault = Etter personvernforordninga krev lovbrotsgebyr minst aktløyse (skuldkrav). Etter den svenske brottsdatalagen er forsett og aktløyse omstende som tel.
example-fault = Ei melding som i hastverk går til feil adresse, er aktlaus. Å halde fram mot rådet frå personvernombodet talar for forsett.
option-fault-none = Inga skuld
statement-fault-none = Handlinga var verken forsettleg eller aktlaus.
option-fault-negligent = Vanleg aktløyse
statement-fault-negligent = Handlinga var aktlaus.
option-fault-gross = Grov aktløyse
statement-fault-gross = Handlinga var grovt aktlaus.
option-fault-intentional = Forsett
statement-fault-intentional = Handlinga var forsettleg.

question-onward = Spreidde andre opplysningane vidare?
why-onward = Skulda blir vurdert for spreiinga òg. I Coop Finnmark-saka meinte Datatilsynet at det var mogleg å sjå spreiinga føre seg, og Personvernnemnda fann at det i det minste låg føre aktløyse.
example-onward = I Coop Finnmark-saka sende ein kollega klippet til sonen sin, som sende det vidare. Datatilsynet meinte at det var mogleg å sjå det føre seg.
option-onward-none = Nei
statement-onward-none = Ingen andre spreidde opplysningane vidare.
option-onward-unforeseen = Ja, utan at det var mogleg å sjå det føre seg
statement-onward-unforeseen = Andre spreidde opplysningane vidare, noko som det ikkje var mogleg å sjå føre seg.
option-onward-foreseeable = Ja, og det var mogleg å sjå det føre seg
statement-onward-foreseeable = Andre spreidde opplysningane vidare, noko som det var mogleg å sjå føre seg.

question-mistake-of-law = Kjende dei som handla, regelen?
why-mistake-of-law = Om det hjelper å ikkje kjenne reglane (rettsvillfaring), kjem an på om ein burde kjenne dei. I Noreg er ein fri for skuld berre når det ikkje er aktlaust å ikkje kjenne dei.
example-mistake-of-law = I Coop Finnmark-saka kjende ikkje butikksjefen regelen, og det var inga orsaking: nei, men dei burde ha kjent han.
option-mistake-of-law-excusable = Nei, og dei kan ikkje lastast for det
statement-mistake-of-law-excusable = Dei som handla, kjende ikkje regelen og kan ikkje lastast for det.
option-mistake-of-law-not-excusable = Nei, men dei burde ha kjent han
statement-mistake-of-law-not-excusable = Dei som handla, kjende ikkje regelen, men burde ha kjent han.
option-mistake-of-law-none = Ja
statement-mistake-of-law-none = Dei som handla, kjende regelen.

question-who-acted = Kven handla?
why-who-acted = Det har noko å seie for skulda. I Noreg må ho liggje hos nokon som handla for føretaket. Anonyme feil og fleire feil lagde saman (kumulative feil) er nok der.
example-who-acted = I Coop Finnmark-saka var det butikksjefen: ein leiar. Svikta ikkje éin bestemt person, men fleire mindre ting: fleire feil samla.
option-who-acted-anonymous = Ingen bestemt, fleire feil samla
statement-who-acted-anonymous = Ingen enkeltperson svikta åleine, men feil hos fleire personar verka saman.
option-who-acted-employee = Ein tilsett
statement-who-acted-employee = Den som handla, var tilsett.
option-who-acted-leader = Ein leiar
statement-who-acted-leader = Den som handla, hadde ei leiande stilling.

## Kva som blei gjort etterpå

question-stopped = Når tok det slutt?
why-stopped = I vedtaket om det svenske politiet (seinare oppheva) var det skjerpande at bruken først stansa etter at IMY hadde byrja å undersøkje saka.
example-stopped = I den svenske politisaka stansa bruken først etter at IMY hadde byrja å undersøkje: først etter at tilsynsstyresmakta spurde.
option-stopped-by-self = Før tilsynsstyresmakta spurde
statement-stopped-by-self = Brotet tok slutt før tilsynsstyresmakta spurde om det.
option-stopped-after-inquiry = Først etter at tilsynsstyresmakta spurde
statement-stopped-after-inquiry = Brotet tok slutt først etter at tilsynsstyresmakta hadde spurt om det.
option-stopped-ongoing = Det går framleis føre seg
statement-stopped-ongoing = Brotet har ikkje teke slutt.

question-repair = Kva blei gjort for å avgrense skaden?
why-repair = Tiltak for å avgrense skaden tel både etter den svenske brottsdatalagen og etter personvernforordninga.
example-repair = I Coop Finnmark-saka blei alle kjende involverte kontakta innan få dagar, bedne om å slette klippet og fekk ei orsaking.
option-repair-prompt = Rask oppfølging: dei det gjeld, blei kontakta og opplysningane sletta
statement-repair-prompt = Dei det gjeld, blei raskt kontakta, og opplysningane blei sletta.
option-repair-partial = Noko, men seint eller delvis
statement-repair-partial = Noko blei gjort for å avgrense skaden, men seint eller berre delvis.
option-repair-nothing = Ingenting
statement-repair-nothing = Ingenting blei gjort for å avgrense skaden.

question-informed = Fekk dei det gjeld, beskjed?
why-informed = Etter den svenske brottsdatalagen skal dei det gjeld, få vite rettsleg grunnlag, mottakarar og kor lenge opplysningane blir lagra, når dei treng det for å ta vare på rettane sine. Tilsynsstyresmakta kan gi pålegg om det.
example-informed = I den svenske politisaka blei det ikkje sagt noko om informasjon til dei som fekk bilete lasta opp: nei.
option-informed-yes = Ja
statement-informed-yes = Dei det gjeld, fekk beskjed.
option-informed-no = Nei
statement-informed-no = Dei det gjeld, fekk ikkje beskjed.

question-self-report = Melde verksemda sjølv frå til tilsynsstyresmakta?
why-self-report = Eiga melding blir vurdert ulikt. Personvernnemnda har rekna henne som formildande, medan dei europeiske retningslinene ser ei melding som er ei plikt, som nøytral.
example-self-report = I Coop Finnmark-saka kom meldinga til Datatilsynet seks dagar etter at klippet blei sendt: ja, innan få dagar.
option-self-report-prompt = Ja, innan få dagar
statement-self-report-prompt = Verksemda melde brotet til tilsynsstyresmakta innan få dagar.
option-self-report-late = Ja, seinare
statement-self-report-late = Verksemda melde brotet til tilsynsstyresmakta først seinare.
option-self-report-none = Nei
statement-self-report-none = Verksemda melde ikkje brotet til tilsynsstyresmakta.

question-discovery = Ville tilsynsstyresmakta truleg ha oppdaga det uansett?
why-discovery = Kor mykje eiga melding tel for Personvernnemnda, kjem an på kor alvorleg brotet er, og kor sannsynleg det var at det elles ville ha blitt oppdaga.
example-discovery = Ein lekkasje som avisene skreiv om: sannsynleg. Eit klipp som blei sendt mellom nokre få private telefonar: lite sannsynleg.
option-discovery-unlikely = Nei, lite sannsynleg
statement-discovery-unlikely = Tilsynsstyresmakta ville neppe ha oppdaga brotet elles.
option-discovery-likely = Ja, sannsynleg
statement-discovery-likely = Tilsynsstyresmakta ville truleg ha oppdaga brotet uansett.

question-found-by = Kven oppdaga brotet?
why-found-by = Kor raskt verksemda sjølv oppdaga brotet, har noko å seie for kor mykje eiga melding tel for Personvernnemnda.
example-found-by = Loggen blei kontrollert same veka og viste feilen: verksemda sjølv, raskt. Ein kunde klaga: andre.
option-found-by-self-quickly = Verksemda sjølv, raskt
statement-found-by-self-quickly = Verksemda oppdaga sjølv brotet raskt.
option-found-by-self-later = Verksemda sjølv, etter ei tid
statement-found-by-self-later = Verksemda oppdaga sjølv brotet etter ei tid.
option-found-by-others = Andre
statement-found-by-others = Brotet blei oppdaga av andre.

question-guidelines = Fanst det retningsliner og opplæring som kunne ha hindra brotet?
why-guidelines = Retningsliner og opplæring har noko å seie for graden av ansvar, og tel etter forvaltningslova § 46 andre ledd. IMY krev at dei når alle. Personvernnemnda rekna dei som formildande.
example-guidelines = I Coop Finnmark-saka såg Personvernnemnda retningsliner som gjorde rask oppfølging mogleg: ja. I den svenske politisaka nådde rutinen ikkje alle.
option-guidelines-known = Ja, og dei var kjende
statement-guidelines-known = Retningsliner og opplæring som kunne ha hindra brotet, var på plass og kjende.
option-guidelines-not-spread = Ja, men dei nådde ikkje alle
statement-guidelines-not-spread = Retningsliner og opplæring som kunne ha hindra brotet, fanst, men nådde ikkje alle.
option-guidelines-none = Nei
statement-guidelines-none = Det fanst ingen retningsliner og inga opplæring som kunne ha hindra brotet.

question-earlier-fee = Har verksemda tidlegare fått gebyr for brot på personvernreglane?
why-earlier-fee = Tidlegare brot (gjentaking) kan gi høgare gebyr. Den svenske brottsdatalagen nemner berre tidlegare sanksjonsavgift, ikkje tidlegare kritikk.
example-earlier-fee = Verksemda måtte betale eit gebyr for to år sidan: ja. Ho fekk berre ei irettesetjing: nei.
option-earlier-fee-none = Nei
statement-earlier-fee-none = Verksemda hadde ikkje tidlegare fått gebyr for brot på personvernreglane.
option-earlier-fee-yes = Ja, eitt eller fleire
statement-earlier-fee-yes = Verksemda hadde tidlegare fått eitt eller fleire gebyr for brot på personvernreglane.

question-cooperation = Korleis var samarbeidet med tilsynsstyresmakta?
why-cooperation = Samarbeid tel etter personvernforordninga. Etter dei europeiske retningslinene er berre samarbeid ut over det lova krev, formildande, og motarbeiding er skjerpande.
example-cooperation = Spørsmåla fekk svar i tide: slik lova krev. Tilsynsstyresmakta slapp ikkje inn i lokala: verksemda motarbeidde henne.
option-cooperation-beyond = Betre enn lova krev
statement-cooperation-beyond = Verksemda samarbeidde med tilsynsstyresmakta ut over det lova krev.
option-cooperation-as-required = Slik lova krev
statement-cooperation-as-required = Verksemda samarbeidde med tilsynsstyresmakta slik lova krev.
option-cooperation-obstructed = Verksemda motarbeidde styresmakta
statement-cooperation-obstructed = Verksemda motarbeidde undersøkingane til tilsynsstyresmakta.

question-earlier-orders = Blei tidlegare pålegg om same forhold følgde?
why-earlier-orders = Personvernforordninga nemner dette. Etter dei europeiske retningslinene er det nøytralt at tidlegare pålegg er følgde, og skjerpande at dei ikkje er følgde.
example-earlier-orders = For to år sidan gav tilsynsstyresmakta verksemda pålegg om å kontrollere kven som les journalane, og det er enno ikkje gjort: nei.
option-earlier-orders-followed = Ja, eller ingen pålegg er gitte
statement-earlier-orders-followed = Tidlegare pålegg om same forhold blei følgde, eller det var ikkje gitt nokon.
option-earlier-orders-not-followed = Nei
statement-earlier-orders-not-followed = Tidlegare pålegg om same forhold blei ikkje følgde.

question-gain = Gav brotet ein fordel, eller slapp nokon unna eit tap?
why-gain = Økonomisk fordel tel etter personvernforordninga og forvaltningslova. Etter dei europeiske retningslinene er forteneste på brotet skjerpande.
example-gain = Kundeopplysningar blei selde: ja. Eit tryggingstiltak blei utelate for å spare pengar: ja, eit tap blei unngått.
option-gain-none = Nei
statement-gain-none = Brotet gav ingen fordel, og ikkje noko tap blei unngått.
option-gain-yes = Ja
statement-gain-yes = Brotet gav ein fordel, eller eit tap blei unngått.

question-promoted = Var formålet å fremje interessene til verksemda?
why-promoted = Formålet tel etter forvaltningslova § 46 andre ledd.
example-promoted = Ein butikk filma kundane for å selje meir: ja. Ein tilsett slo opp ein nabo av nyfikne: nei.
option-promoted-no = Nei
statement-promoted-no = Formålet var ikkje å fremje interessene til verksemda.
option-promoted-yes = Ja
statement-promoted-yes = Formålet var å fremje interessene til verksemda.

question-other-reactions = Har same forhold ført til andre reaksjonar?
why-other-reactions = Andre reaksjonar mot føretaket eller mot nokon som handla for det, tel etter forvaltningslova § 46 andre ledd.
example-other-reactions = Den tilsette som gjorde det, er dømd for det, eller selskapet har fått ei bot: ja.
option-other-reactions-yes = Ja
statement-other-reactions-yes = Same forhold har alt ført til andre reaksjonar.
option-other-reactions-none = Nei
statement-other-reactions-none = Same forhold har ikkje ført til andre reaksjonar.

question-warned = Fekk organet først ei åtvaring med ein tiltaksplan?
why-warned = I Romania får eit offentleg organ først ei åtvaring med ein tiltaksplan. Det kan først bli gebyr når fristen i planen er ute og ikkje alt er gjort.
example-warned = Tilsynsstyresmakta gir ein by 60 dagar til å sikre kameraa sine. Etterpå er to av dei framleis opne for alle: ikkje alt er gjort.
option-warned-carried-out = Ja, og heile planen blei gjennomført i tide
statement-warned-carried-out = Organet fekk først ei åtvaring og gjennomførte heile tiltaksplanen i tide.
option-warned-running = Ja, og fristen i planen er ikkje ute
statement-warned-running = Organet fekk først ei åtvaring, og fristen i tiltaksplanen er ikkje ute.
option-warned-no = Nei
statement-warned-no = Organet fekk inga åtvaring først.
option-warned-not-carried-out = Ja, men heile planen blei ikkje gjennomført i tide
statement-warned-not-carried-out = Organet fekk først ei åtvaring og gjennomførte ikkje heile tiltaksplanen i tide.

question-means = Korleis er økonomien til verksemda?
why-means = Økonomisk evne tel etter forvaltningslova §§ 44 og 46. I Coop Finnmark-saka sette Datatilsynet gebyret høgare på grunn av henne. Det gjorde ikkje Personvernnemnda.
example-means = I Coop Finnmark-saka var omsetnaden vel éin milliard kroner, og Datatilsynet ville at gebyret skulle kunne merkast: sterk.
option-means-weak = Svak
statement-means-weak = Verksemda har svak økonomi.
option-means-ordinary = Vanleg
statement-means-ordinary = Verksemda har vanleg god økonomi.
option-means-strong = Sterk
statement-means-strong = Verksemda har sterk økonomi.

## Vurderingar

question-excuse = Kva blir ført fram som grunn til å setje ned gebyret?
why-excuse = Etter den svenske brottsdatalagen kan sanksjonsavgifta setjast ned heilt eller delvis når brotet er unnskyldeleg, eller når avgifta ville vere urimeleg. Etter førearbeida er det ikkje nok at reglane var ukjende eller rutinane dårlege.
example-excuse = I den svenske politisaka fann IMY ingen grunn: ukjende reglar og dårlege rutinar tel ikkje.
option-excuse-excusable = Brotet var unnskyldeleg
statement-excuse-excusable = Brotet var unnskyldeleg.
option-excuse-unreasonable = Gebyret ville vere urimeleg
statement-excuse-unreasonable = Eit gebyr ville vere urimeleg.
option-excuse-did-not-know = Reglane var ikkje kjende
statement-excuse-did-not-know = Den behandlingsansvarlege kjende ikkje reglane.
option-excuse-poor-routines = Rutinane var dårlege
statement-excuse-poor-routines = Den behandlingsansvarlege hadde dårlege rutinar.
option-excuse-none = Ingen grunn
statement-excuse-none = Det er ikkje grunnlag for å setje ned gebyret.

question-reprimand = Er ei irettesetjing nok?
why-reprimand = Ved mindre brot, eller når gebyret blir ei uforholdsmessig stor byrde for ein fysisk person, kan ei irettesetjing kome i staden for gebyret.
example-reprimand = I Coop Finnmark-saka vurderte Personvernnemnda ei irettesetjing, men kom under noko tvil til at eit gebyr i prinsippet var på sin plass: nei.
option-reprimand-suffices = Ja
statement-reprimand-suffices = Ei irettesetjing ville vere nok.
option-reprimand-not-enough = Nei
statement-reprimand-not-enough = Ei irettesetjing ville ikkje vere nok.

question-complexity = Er saka komplisert?
why-complexity = I Noreg er berre ei kortare saksbehandlingstid godteken når saka korkje er faktisk eller rettsleg komplisert.
example-complexity = I Coop Finnmark-saka gjaldt det eitt kort klipp, og selskapet vedgjekk brotet: verken faktisk eller rettsleg komplisert.
option-complexity-simple = Nei, verken faktisk eller rettsleg
statement-complexity-simple = Saka er verken faktisk eller rettsleg komplisert.
option-complexity-complex = Ja
statement-complexity-complex = Saka er faktisk eller rettsleg komplisert.

question-time-reasons = Grunngav styresmakta korleis ho vurderte saksbehandlingstida?
why-time-reasons = I Noreg skal Datatilsynet skrive i grunngivinga korleis det har vurdert si eiga saksbehandlingstid.
example-time-reasons = I Coop Finnmark-saka stod det ikkje i vedtaket frå Datatilsynet korleis tida som hadde gått, var vurdert: nei.
option-time-reasons-no = Nei
statement-time-reasons-no = Styresmakta opplyste ikkje korleis ho hadde vurdert saksbehandlingstida.
option-time-reasons-yes = Ja
statement-time-reasons-yes = Styresmakta opplyste korleis ho hadde vurdert saksbehandlingstida.

question-time-effect = Kva har saksbehandlingstida å seie for gebyret?
why-time-effect = I Noreg kan saksbehandlingstida vere utan verknad, gi eit lågare gebyr eller føre til at gebyret fell bort. Det finst ingen formel, så du legg inn verknaden her.
example-time-effect = I Coop Finnmark-saka hadde det gått to år og fire månader sidan brotet, og Personvernnemnda lét gebyret falle bort.
option-time-effect-waived = Gebyret fell bort
statement-time-effect-waived = Gebyret fall bort på grunn av saksbehandlingstida.
option-time-effect-reduced = Gebyret blir sett ned
statement-time-effect-reduced = Gebyret blei sett ned på grunn av saksbehandlingstida.
option-time-effect-none = Ingenting
statement-time-effect-none = Saksbehandlingstida hadde ikkje noko å seie for gebyret.

question-appealed = Er det klaga på vedtaket?
why-appealed = I Noreg kan klageinstansen ikkje auke gebyret når berre den som skal betale, har klaga. Lova har nokre få unntak.
example-appealed = I Coop Finnmark-saka klaga selskapet som skulle betale, og ingen andre: ja, berre av den som skal betale.
option-appealed-by-addressee = Ja, berre av den som skal betale
statement-appealed-by-addressee = Berre den som skal betale, klaga på vedtaket.
option-appealed-no = Nei
statement-appealed-no = Ingen klaga på vedtaket.

question-seriousness = Kor alvorleg er brotet samla sett?
why-seriousness = Alvorsgraden byggjer på ei skjønsmessig vurdering. For personvernforordninga byrjar dei europeiske retningslinene på 0–10{ "\u00A0" }%, 10–20{ "\u00A0" }% eller 20–100{ "\u00A0" }% av det høgste beløpet.
example-seriousness = I Coop Finnmark-saka kalla Datatilsynet brotet alvorleg, men det gjorde ikkje Personvernnemnda. Det som er uklart, kan stå ope.
option-seriousness-low = Låg
statement-seriousness-low = Brotet har låg alvorsgrad.
option-seriousness-medium = Middels
statement-seriousness-medium = Brotet har middels alvorsgrad.
option-seriousness-high = Høg
statement-seriousness-high = Brotet har høg alvorsgrad.

## Datoar

question-breach-start = Når byrja brotet?
why-breach-start = Svensk rett reknar frå «dagen då brotet skjedde». Når eit brot varer, blir både den første og den siste dagen prøvde.
example-breach-start = I Coop Finnmark-saka blei klippet filma og sendt 4. april 2019. Er berre månaden kjend, held det med månaden.
question-breach-end = Når tok brotet slutt?
why-breach-end = Datoen viser om reglane gjaldt. Foreldingsfristen kan bli rekna herifrå. I Noreg er det slik, og han er fem år.
example-breach-end = I den svenske politisaka er det oppgitt at appen blei brukt til 3. mars 2020.
question-reported-on = Når melde verksemda sjølv frå?
why-reported-on = Ei rask melding kan telje til fordel for verksemda, og tida tilsynsstyresmakta deretter brukte, kan reknast ut.
example-reported-on = I Coop Finnmark-saka er meldinga til Datatilsynet datert 10. april 2019.
question-requested-on = Når bad tilsynsstyresmakta først om ei utgreiing?
why-requested-on = Det er eit ledd i saksbehandlingstida. I PVN-2021-03 rekna Personvernnemnda i Noreg ho frå denne dagen. I Coop Finnmark-saka talde ho også dei seks månadene før.
example-requested-on = I Coop Finnmark-saka spurde Datatilsynet første gong 8. oktober 2019, seks månader etter meldinga.
question-answered-on = Når kom svaret til styresmakta?
why-answered-on = Tida før svaret og tida etter det blir viste kvar for seg.
example-answered-on = I Coop Finnmark-saka svarte selskapet 21. oktober 2019, tretten dagar etter at det blei spurt.
question-chance-to-comment-on = Når kunne verksemda først seie si meining om eit gebyr?
why-chance-to-comment-on = I Sverige må den det gjeld, ha fått høve til å uttale seg innan fem år frå brotet. Elles kan det ikkje bli gitt gebyr.
example-chance-to-comment-on = 3. mai får verksemda eit brev som føreslår eit gebyr og bed om merknader: 3. mai.
question-notice-on = Når kom førehandsvarselet om gebyr?
why-notice-on = Varselet er eit ledd i saksbehandlingstida og kan bryte av foreldingsfristen. I Noreg bryt det av fristen på fem år.
example-notice-on = I Coop Finnmark-saka kom førehandsvarselet 28. februar 2020, ti månader før vedtaket.
question-commented-on = Når kom merknadene til varselet?
why-commented-on = Datoen skil tida til parten frå tida til tilsynsstyresmakta når saksbehandlingstida blir rekna ut.
example-commented-on = I Coop Finnmark-saka er merknadene frå selskapet daterte 25. mars 2020, knapt fire veker etter varselet.
question-decided-on = Når gjorde tilsynsstyresmakta vedtaket?
why-decided-on = Omsetnaden året før vedtaket blir brukt når det høgste beløpet blir rekna ut. Vedtaket kan også bryte av foreldingsfristen eller avslutte han.
example-decided-on = I Coop Finnmark-saka gjorde Datatilsynet vedtaket 22. desember 2020. Det er datoen som står på sjølve vedtaket.
question-received-on = Når kom vedtaket fram?
why-received-on = Klagefristen kan bli rekna herifrå. I Noreg og Sverige er det slik, og han er tre veker, men for ein offentleg part i Sverige blir han rekna frå den dagen vedtaket blei gjort.
example-received-on = Eit vedtak datert 22. desember når verksemda 28. desember: 28. desember.
question-appeal-by = Kva er siste klagedag ifølgje vedtaket?
why-appeal-by = Vedtaket kan sjølv oppgi ein siste dag for å klage, som i Coop Finnmark-saka. Ei klage innan den dagen kjem i tide.
example-appeal-by = I Coop Finnmark-saka var 28. januar 2021 oppgitt som siste dag i brevet med vedtaket.
question-appealed-on = Når blei det klaga på vedtaket?
why-appealed-on = Datoen viser om klaga kom i tide, og kvar neste del av saksbehandlingstida byrjar.
example-appealed-on = I Coop Finnmark-saka klaga selskapet 28. januar 2021, den siste dagen som vedtaket oppgav.
question-forwarded-on = Når kom klaga fram til klageinstansen?
why-forwarded-on = Tida før klaga blir send vidare, er ein del av den samla saksbehandlingstida.
example-forwarded-on = I Coop Finnmark-saka sende Datatilsynet klaga til Personvernnemnda 3. mai 2021.
question-closed-on = Når blei klaga avgjord?
why-closed-on = I Noreg ser Personvernnemnda på den samla tida fram til si eiga avgjerd.
example-closed-on = I Coop Finnmark-saka avgjorde Personvernnemnda klaga 31. august 2021.
question-final-on = Når blei vedtaket endeleg?
why-final-on = Betalingsfristen kan bli rekna herifrå. I Noreg og Sverige er det slik: fire veker i Noreg og minst 30 dagar i Sverige. I Sverige blir også dei fem åra før eit ubetalt gebyr fell bort, rekna frå denne dagen.
example-final-on = Ingen klagar, og klagefristen går ut 12. mai: vedtaket blir endeleg når den dagen er omme.
question-rate-day = Kva dag gjeld valutakursen?
why-rate-day = Beløp blir rekna om berre etter ein kurs med dato, slik at alle kan kontrollere resultatet.
example-rate-day = Kursen er kursen til sentralbanken for 2. januar 2025: 2. januar 2025.

## Beløp

question-ownership = Er verksemda del av eit konsern?
why-ownership = Det høgste beløpet følgjer omsetnaden til heile føretaket. Er alle eller nesten alle aksjane på éi hand, tel konsernet om det ikkje blir motbevist.
example-ownership = Eit dotterselskap som morselskapet eig heilt: ja, alle aksjar. Ei familiebedrift utan eigarselskap og dotterselskap: ho står åleine.
option-ownership-alone = Nei, verksemda står åleine
statement-ownership-alone = Verksemda inngår ikkje i eit konsern.
option-ownership-rebutted = Eigd, men utan avgjerande innverknad frå eigaren
statement-ownership-rebutted = Alle eller nesten alle aksjane er eigde av ein annan, men det er vist at eigaren ikkje har avgjerande innverknad.
option-ownership-controlled = Delvis eigd, med avgjerande innverknad
statement-ownership-controlled = Verksemda er delvis eigd av ein annan med avgjerande innverknad, eller har sjølv slik innverknad over andre.
option-ownership-presumed = Ja, alle eller nesten alle aksjar
statement-ownership-presumed = Alle eller nesten alle aksjane er eigde av ein annan.

question-viability = Ville gebyret setje den økonomiske levedyktigheita til føretaket uboteleg i fare?
why-viability = Manglande betalingsevne er berre unntaksvis godteken og krev objektive bevis. At ressursane er små, gir ikkje åleine lågare gebyr.
example-viability = Rekneskap og prognosar viser at selskapet måtte leggje ned om det betalte: ja. Eitt år med underskot: ikkje vist.
option-viability-jeopardised = Ja, vist med bevis
statement-viability-jeopardised = Det er vist at gebyret ville setje den økonomiske levedyktigheita til føretaket uboteleg i fare.
option-viability-viable = Nei, eller ikkje vist
statement-viability-viable = Det er ikkje vist at gebyret ville setje den økonomiske levedyktigheita til føretaket uboteleg i fare.

question-asset-loss = Ville eigedelar tape verdien sin på grunn av gebyret?
why-asset-loss = Tapet må vere bevist og kome av gebyret. Insolvens åleine er ikkje nok.
example-asset-loss = Ei verdivurdering viser at gebyret ville tvinge fram eit sal av maskinene langt under verdien: ja.
option-asset-loss-proven = Ja, bevist
statement-asset-loss-proven = Det er bevist at eigedelar ville tape verdien sin på grunn av gebyret.
option-asset-loss-not-proven = Nei, eller ikkje bevist
statement-asset-loss-not-proven = Det er ikkje bevist at eigedelar ville tape verdien sin på grunn av gebyret.

question-social-context = Er det ein særleg sosial og økonomisk samanheng?
why-social-context = Det er det siste av tre vilkår for manglande betalingsevne i dei europeiske retningslinene.
example-social-context = Selskapet er den største arbeidsgivaren på ein liten stad der det knapt finst anna arbeid: det kan vere ein slik samanheng.
option-social-context-specific = Ja
statement-social-context-specific = Det ligg føre ein særleg sosial og økonomisk samanheng.
option-social-context-ordinary = Nei
statement-social-context-ordinary = Det ligg ikkje føre nokon særleg sosial og økonomisk samanheng.

question-turnover = Kor stor var omsetnaden til verksemda i heile verda året før vedtaket?
why-turnover = For føretak er det høgste beløpet etter personvernforordninga eit fast beløp eller ein del av den samla globale årsomsetnaden. Det høgste av dei to gjeld.
example-turnover = Vedtaket kjem i 2024: oppgi salet til selskapet i 2023 etter rekneskapen, utan meirverdiavgift.
question-rate = Kva kostar éin euro i valutaen til gebyret?
why-rate = Dei høgste beløpa i personvernforordninga står i euro. Ingenting blir rekna om utan ein kurs som er lagd inn her eller fastsett i lova.
example-rate = Éin euro kostar 11,20 kroner: skriv 11,20.
question-notified = Kor stort gebyr blei varsla på førehand?
why-notified = Beløpet viser om tilsynsstyresmakta endra vurdering frå varselet til vedtaket.
example-notified = I Coop Finnmark-saka varsla Datatilsynet 400{ "\u00A0" }000 kroner.
question-decided = Kor stort gebyr fastsette tilsynsstyresmakta?
why-decided = Det blir samanlikna med beløpa som er rekna ut her. I Noreg kan det som hovudregel heller ikkje aukast når berre den som skal betale, har klaga.
example-decided = I Coop Finnmark-saka fastsette Datatilsynet 400{ "\u00A0" }000 kroner, slik det var varsla.
question-level = Kva gebyrnivå er rett før nedsetjing og saksbehandlingstid?
why-level = Lova gir ingen formel for nivået. Det som blir lagt inn her, er ei vurdering, og ho blir halden innanfor det høgste beløpet i lova.
example-level = I Coop Finnmark-saka meinte Personvernnemnda at rundt 50{ "\u00A0" }000 kroner var rett før tida blei vurdert.
question-time-cut = Kor mykje blir trekt frå for saksbehandlingstida?
why-time-cut = I Noreg blir saksbehandlingstida vurdert for seg til slutt. Det finst ingen formel, så beløpet blir lagt inn her.
example-time-cut = I PVN-2021-03 senka Personvernnemnda gebyret frå 400{ "\u00A0" }000 til 250{ "\u00A0" }000 kroner berre for tida: 150{ "\u00A0" }000.
question-costs = Kor store sakskostnader er tilkjende?
why-costs = Blir vedtaket endra til gunst for parten, skal vesentlege og nødvendige sakskostnader dekkjast etter forvaltningslova § 36.
example-costs = Etter Coop Finnmark-saka tilkjende Personvernnemnda 69{ "\u00A0" }000 kroner (PVN-2021-15).
question-group-turnover = Kor stor var omsetnaden til heile konsernet i heile verda året før vedtaket?
why-group-turnover = Har eit anna selskap avgjerande innverknad, blir delen i det høgste beløpet rekna av omsetnaden til konsernet.
example-group-turnover = Selskapet sjølv sel for 20 millionar, og alle selskapa i konsernet til saman for 900 millionar: skriv 900 millionar.
question-funds = Kor store eigedelar, kor mykje finansiering eller kor stort budsjett har verksemda?
why-funds = For dei utan omsetnad ser den britiske rettleiinga på eigedelar, finansiering eller administrasjonsbudsjett.
example-funds = Ein veldedig organisasjon sel ingenting, men bruker to millionar pund i året: oppgi det budsjettet.
question-budget = Kor stort er budsjettet for året?
why-budget = I nokre land er det høgste beløpet for eit offentleg organ ein del av budsjettet, med ei fast øvre grense.
example-budget = Ein skule har tre millionar euro for året: oppgi det.
question-turnover-rate = Kva kostar éin euro (i Storbritannia eitt pund) i valutaen til omsetnaden?
why-turnover-rate = Det høgste beløpet står i euro (i pund i Storbritannia). Omsetnad i annan valuta blir ikkje brukt utan ein datert kurs.
example-turnover-rate = Omsetnaden er i dollar, det høgste beløpet i euro, og éin euro kostar 1,08 dollar: skriv 1,08.
question-stated-ceiling = Kva høgste beløp oppgir vedtaket sjølv?
why-stated-ceiling = Er det eit anna beløp enn det lova gir, blir skilnaden vist. Han påverkar aldri utrekninga.
example-stated-ceiling = Vedtaket i den svenske politisaka oppgir sjølv 10 millionar kroner som det høgste moglege beløpet.
figure-rounding = Blir runda av til
question-rounding = Kva blir det utrekna gebyret runda av til?
why-rounding = Nokre vedtak rundar av til heile einingar av valutaen. Skriv 1 for det. Tomt felt vil seie inga avrunding.
example-rounding = Med 1{ "\u00A0" }000 blir eit beløp på 12{ "\u00A0" }345 til 12{ "\u00A0" }000. Med 1 blir berre desimalane runda av.
question-year-end = Når slutta rekneskapsåret som omsetnaden gjeld?
why-year-end = Det er året før vedtaket som tel, ikkje året før brotet.
example-year-end = Vedtaket er frå juni 2024, og rekneskapsåret følgjer kalenderåret: 31. desember 2023.
figure-share = Startbeløp
question-share = Kor stor del av det høgste beløpet er startbeløpet?
why-share = Retningslinene gir eit spenn for kvar alvorsgrad. Kvar i spennet er overlate til tilsynsstyresmakta.
example-share = Middels alvorsgrad, midt i spennet frå 10 til 20{ "\u00A0" }%: skriv 15{ "\u00A0" }%.
figure-tier-share = Omsetnad
question-tier-share = Kor stor del av startbeløpet blir brukt for denne omsetnaden?
why-tier-share = Retningslinene gir eit spenn for kvart omsetnadsnivå. Kvar i spennet er overlate til tilsynsstyresmakta.
example-tier-share = Ein omsetnad på 30 millionar euro ligg i spennet frå 1,5 til 10{ "\u00A0" }%: 5{ "\u00A0" }% er innanfor.
figure-factors = Andre omstende
question-factors = Kor mykje av beløpet er igjen etter dei skjerpande og formildande omstenda?
why-factors = Inga kjelde talfestar desse omstenda. 80{ "\u00A0" }% senkar beløpet med ein femdel, 105{ "\u00A0" }% aukar det, 100{ "\u00A0" }% lèt det stå.
example-factors = Eit tidlegare brot aukar og rask oppfølging senkar, og du meiner at dei veg likt: skriv 100{ "\u00A0" }%.
figure-proportion = Om beløpet er forholdsmessig
question-proportion = Kor mykje av beløpet er igjen etter vurderinga av om det er forholdsmessig?
why-proportion = Det siste steget kan senke eller auke beløpet, men aldri over det høgste beløpet. 100{ "\u00A0" }% lèt det stå.
example-proportion = Den polske tilsynsstyresmakta har senka beløp i dette siste steget, i eitt vedtak til 50{ "\u00A0" }% og i eit anna til 35{ "\u00A0" }%.
