# Navne på regler, kilder og kriterier og de standpunkter, som myndigheder og domstole har.

## Den lov, der gælder

regime-eea-gdpr = Databeskyttelsesforordningen (EØS), uden nationale regler

## Grupper af bestemmelser

group-processing = Hvornår og hvordan oplysninger må behandles
group-duties = Den dataansvarliges og databehandlerens pligter
group-orders = Adgang, påbud og nationale regler
group-transfers = Overførsler til tredjelande
group-sector = Yderligere regler for visse myndigheder
group-no-fee = Regler, der ikke kan føre til en bøde
group-principles = Principper og behandlingsgrundlag
group-rights = Den registreredes rettigheder
group-communications = Cookies og elektronisk markedsføring
group-advertising = Politisk reklame (forordning (EU) 2024/900)
group-institutions = Påbud fra Den Europæiske Tilsynsførende for Databeskyttelse

## Databeskyttelsesforordningen

provision-gdpr-5-1-a = Lovlighed, rimelighed og gennemsigtighed
provision-gdpr-5-1-b = Kun brug til angivne formål (formålsbegrænsning)
provision-gdpr-5-1-c = Ikke flere oplysninger end nødvendigt (dataminimering)
provision-gdpr-5-1-d = Rigtige oplysninger (rigtighed)
provision-gdpr-5-1-e = Ikke opbevaring længere end nødvendigt (opbevaringsbegrænsning)
provision-gdpr-5-1-f = Sikkerhed som princip (integritet og fortrolighed)
provision-gdpr-5-2 = At kunne påvise, at reglerne overholdes (ansvarlighed)
provision-gdpr-6 = Behandlingsgrundlag (lovlig behandling)
provision-gdpr-7 = Betingelser for samtykke
provision-gdpr-8 = Børns samtykke til onlinetjenester
provision-gdpr-9 = Særlige kategorier af personoplysninger
provision-gdpr-10 = Oplysninger om straffedomme og lovovertrædelser
provision-gdpr-11 = Behandling, der ikke kræver identifikation
provision-gdpr-12 = Klar og letforståelig information, og svar på anmodninger til tiden
provision-gdpr-13 = Oplysningspligt, når oplysninger indsamles hos den registrerede
provision-gdpr-14 = Oplysningspligt, når oplysninger kommer fra andre
provision-gdpr-15 = Ret til indsigt
provision-gdpr-16 = Ret til berigtigelse
provision-gdpr-17 = Ret til sletning
provision-gdpr-18 = Ret til begrænsning af behandling
provision-gdpr-19 = Underretning af modtagere om ændringer i oplysningerne
provision-gdpr-20 = Ret til dataportabilitet
provision-gdpr-21 = Ret til indsigelse
provision-gdpr-22 = Automatiske individuelle afgørelser, herunder profilering
provision-gdpr-22-2026 = Afgørelser alene på grundlag af automatisk behandling (siden 5. februar 2026)
provision-gdpr-24 = Den dataansvarliges ansvar
provision-gdpr-25 = Databeskyttelse gennem design og standardindstillinger
provision-gdpr-26 = Ordning mellem fælles dataansvarlige
provision-gdpr-27 = Repræsentant i EU eller EØS
provision-gdpr-28 = Brug af databehandler
provision-gdpr-29 = Behandling kun efter instruks fra den dataansvarlige
provision-gdpr-30 = Fortegnelser over behandlingsaktiviteter
provision-gdpr-31 = Samarbejde med tilsynsmyndigheden
provision-gdpr-32 = Behandlingssikkerhed
provision-gdpr-33 = Anmeldelse til myndigheden af brud på persondatasikkerheden
provision-gdpr-34 = Underretning af de registrerede om brud på persondatasikkerheden
provision-gdpr-35 = Konsekvensanalyse vedrørende databeskyttelse
provision-gdpr-36 = Forudgående høring af tilsynsmyndigheden
provision-gdpr-37 = Udpegelse af en databeskyttelsesrådgiver
provision-gdpr-38 = Databeskyttelsesrådgiverens stilling
provision-gdpr-39 = Databeskyttelsesrådgiverens opgaver
provision-gdpr-41-4 = Pligter for et organ, der kontrollerer en adfærdskodeks
provision-gdpr-42-43 = Certificering
provision-gdpr-44 = Overførsler til tredjelande
provision-gdpr-85 = Nationale regler for specifikke behandlingssituationer
provision-gdpr-58-1 = At give tilsynsmyndigheden adgang
provision-gdpr-58-2 = At efterkomme tilsynsmyndighedens påbud
provision-pa-18 = Målretning af politisk reklame på nettet
provision-pa-19 = Oplysning om, hvordan politisk reklame blev målrettet

## Lovenes kriterier

criterion-gdpr-a = Karakter, alvor og varighed; antal berørte og skade
criterion-gdpr-b = Forsæt eller uagtsomhed
criterion-gdpr-c = Foranstaltninger til at begrænse skaden
criterion-gdpr-d = Graden af ansvar, under hensyn til de foranstaltninger, der var truffet
criterion-gdpr-e = Relevante tidligere overtrædelser
criterion-gdpr-f = Samarbejde med tilsynsmyndigheden
criterion-gdpr-g = Kategorier af personoplysninger
criterion-gdpr-h = Hvordan tilsynsmyndigheden fik kendskab til overtrædelsen
criterion-gdpr-i = Overholdelse af tidligere foranstaltninger om samme forhold
criterion-gdpr-j = Adfærdskodekser og certificering
criterion-gdpr-k = Andre skærpende eller formildende faktorer

## Kilder

source-gdpr = databeskyttelsesforordningen
source-deutsche-wohnen = EU-Domstolen, C-807/21 (Deutsche Wohnen)
source-land-hessen = EU-Domstolen, C-768/21 (Land Hessen)
source-fine-guidelines = Databeskyttelsesrådets retningslinjer 04/2022 (udgave 2.1)
source-wp253 = WP253, retningslinjer om administrative bøder (2017)
source-binding-decision-2021 = Databeskyttelsesrådets bindende afgørelse 1/2021
source-binding-decision-2022 = Databeskyttelsesrådets bindende afgørelse 2/2022
source-nvsc = EU-Domstolen, C-683/21 (NVSC)
source-lindqvist = EU-Domstolen, C-101/01 (Lindqvist)
source-rynes = EU-Domstolen, C-212/13 (Ryneš)
source-prihodite = EU-Domstolen, C-340/21 (Natsionalna agentsia za prihodite)
source-ilva = EU-Domstolen, C-383/23 (ILVA)
source-law-enforcement-directive = direktiv (EU) 2016/680 (retshåndhævelsesdirektivet)
source-edpb-clearview = Det Europæiske Databeskyttelsesråd, svar af 10. juni 2020 til medlemmer af Europa-Parlamentet om Clearview AI
source-digital-rights = EU-Domstolen, C-293/12 og C-594/12 (Digital Rights Ireland)
source-privacy-international = EU-Domstolen, C-623/17 (Privacy International)
source-human-rights-convention = Den Europæiske Menneskerettighedskonvention
source-child-convention = FN’s konvention om barnets rettigheder
source-commission-proposal = Kommissionens forslag til databeskyttelsesforordningen, COM(2012) 11
source-video-guidelines = Databeskyttelsesrådets retningslinjer 3/2019 om videoudstyr
source-inteligo = EU-Domstolen, C-654/23 (Inteligo Media)
source-denkavit = EU-Domstolen, 61/79 (Denkavit italiana)
source-nis2 = direktiv (EU) 2022/2555 (NIS 2-direktivet)
source-political-advertising = forordning (EU) 2024/900 om politisk reklame
source-ai-act = forordning (EU) 2024/1689 om kunstig intelligens (AI-forordningen)
source-communications-directive = direktiv 2002/58/EF (e-databeskyttelsesdirektivet)
source-swiss-data-act = den schweiziske databeskyttelseslov (DSG)
source-cilfit = EU-Domstolen, 283/81 (CILFIT)
source-whatsapp = EU-Domstolen, C-97/23 P (WhatsApp Ireland mod Databeskyttelsesrådet)
source-procedure-regulation = forordning (EU) 2025/2518 (sagsbehandlingen efter databeskyttelsesforordningen)
source-digital-omnibus = forslaget COM(2025) 837 (digital omnibus)
source-court-rules = EU-Domstolens procesreglement
source-efta-notice = EFTA-sekretariatet, meddelelse af 19. juli 2018 om forordningen i EØS
source-eea-agreement = EØS-aftalen
source-decisions = de afgørelser, der står i dette værktøj
source-convention = dette værktøjs egne valg

# Hvilken sprogudgave af en kilde der er gældende.

authentic-heading = Hvilken sprogudgave af hver kilde der er gældende
authentic-intro = Det, der her står om en kilde på et andet sprog, er vores oversættelse.
authentic-every = alle EU’s officielle sprog, i lige grad
authentic-every-eea = alle EU’s officielle sprog, i lige grad; som del af EØS-aftalen også norsk og islandsk
authentic-as-it-says = hvert sprog, som teksten selv nævner, i lige grad
authentic-both = { $first } og { $second }, i lige grad
authentic-unchecked = ikke kontrolleret; originalsproget er { $language }
authentic-each = hver på sit eget sprog; ikke kontrolleret enkeltvis
authentic-none = ingen retsakt; ordene er vores egne
tongue-bulgarian = bulgarsk
tongue-croatian = kroatisk
tongue-czech = tjekkisk
tongue-danish = dansk
tongue-dutch = nederlandsk
tongue-english = engelsk
tongue-estonian = estisk
tongue-french = fransk
tongue-finnish = finsk
tongue-german = tysk
tongue-icelandic = islandsk
tongue-greek = græsk
tongue-hungarian = ungarsk
tongue-italian = italiensk
tongue-latvian = lettisk
tongue-lithuanian = litauisk
tongue-norwegian = norsk
tongue-bokmal = norsk (bokmål)
tongue-nynorsk = norsk (nynorsk)
tongue-polish = polsk
tongue-portuguese = portugisisk
tongue-romanian = rumænsk
tongue-slovene = slovensk
tongue-slovak = slovakisk
tongue-spanish = spansk
tongue-swedish = svensk

## Standpunkter

view-edpb-2023 = Databeskyttelsesrådet, 2023 (europæiske retningslinjer)

rank-guidance = Vejledning, ikke bindende
rank-authority = Tilsynsmyndighed
rank-board = Klagenævn
rank-court = Domstol
rank-statute = Lov

point-fault = Om der kræves forsæt eller uagtsomhed
point-fault-level = Hvad forsæt eller uagtsomhed betyder for niveauet
point-no-harm = Hvad det betyder, at der ikke er fastslået nogen faktisk skade
point-numbers = Hvordan antallet af personer tæller
point-self-report = Hvad det er værd selv at anmelde
point-guidelines = Hvad retningslinjer og uddannelse er værd
point-own-rules = Hvad det betyder at bryde sine egne regler
point-children = Hvor meget børns alder betyder
point-means = Hvad økonomien bruges til
point-principle = Hvad det betyder, at princippet om lovlighed er overtrådt
point-medium = Hvorfor en kopi uden for systemerne har betydning
point-same-fact = Om ét forhold kan tælle mere end én gang
point-time = Hvad myndighedens sagsbehandlingstid betyder
point-guidelines-weight = Hvor stor vægt de europæiske retningslinjer har
point-comparison = Om en tidligere, lavere bøde kan bruges til sammenligning
point-other-authorities = Hvad bøder fra myndigheder i andre lande er værd
point-prevention = Hvad forebyggelse kræver
point-care = Hvor meget der kræves af et organ med store beføjelser og følsomme oplysninger
point-plurality = Hvad det betyder, at flere regler er overtrådt
point-mass-access = Hvad adgang til store mængder oplysninger er i sig selv
point-mass-matching = Om sammenligning med oplysninger, der er indsamlet ubegrænset, kan være strengt nødvendig

stance-fault-not-needed = Forsæt eller uagtsomhed er ikke en betingelse for en bøde.
stance-negligence-needed = Nogen, der handlede på organisationens vegne, skal mindst have været uagtsom.
stance-fault-weighed = Forsæt og uagtsomhed indgår i vurderingen, men er ikke en betingelse.
stance-fault-raises = Grov uagtsomhed eller forsæt hæver niveauet.
stance-intent-raises = Forsæt er blandt det, der gør en overtrædelse alvorlig.
stance-fault-only-condition = Forsæt eller uagtsomhed er en betingelse; at den er opfyldt, gør ikke overtrædelsen alvorlig.
stance-negligence-neutral = Forsæt hæver niveauet; uagtsomhed er i bedste fald neutral.
stance-risk-is-enough = Faktisk skade behøver ikke at være fastslået; risikoen er nok.
stance-potential-harm-raises = Den skade, der kunne være sket, gør overtrædelsen mere alvorlig.
stance-no-harm-lowers = At der ikke skete skade, gør overtrædelsen mindre alvorlig.
stance-two-counts = De, hvis oplysninger blev brugt, og de, hvis oplysninger der var adgang til, tælles hver for sig.
stance-few-no-weight = Et lille antal bliver noteret, men tillægges ingen vægt.
stance-few-lowers = Et lille antal gør overtrædelsen mindre alvorlig.
stance-potential-counts = De berørte tæller, faktisk eller potentielt.
stance-report-neutral = Anmeldelse er en pligt og derfor neutral.
stance-report-mitigates = Anmeldelse er formildende; hvor meget afhænger af overtrædelsens alvor og risikoen for opdagelse.
stance-not-listed = Loven nævner det ikke.
stance-guidelines-neutral = Neutralt, medmindre det er påvist, at de er klare og understøttes af uddannelse.
stance-guidelines-mitigate = De gjorde en hurtig reaktion mulig og er derfor formildende.
stance-must-reach-everyone = De skal nå ud til alle, og det skal påvises.
stance-later-rules-mitigate = Regler, der blev indført bagefter, er formildende.
stance-high-bar = Der skal meget til, før det er formildende: Som regel er det neutralt eller skærpende.
stance-own-rules-raise = Brud på egne regler gør overtrædelsen mere alvorlig.
stance-own-rules-not-used = Brud på egne regler bruges ikke til at anse overtrædelsen for mere alvorlig.
stance-children-full = Børn vejer tungt i enhver alder under 18 år.
stance-children-by-age = Børn vejer tungere, jo yngre de er.
stance-means-raise = En stærk økonomi tilsiger en højere bøde.
stance-means-not-used = Økonomien bliver ikke brugt.
stance-means-in-start = Størrelsen indgår i startbeløbet.
stance-principle-raises = Det gør overtrædelsen mere alvorlig.
stance-principle-not-used = Det bruges ikke til at anse overtrædelsen for mere alvorlig.
stance-cloud-storage = Fordi lagring i skyen gør det let at miste overblikket over kopier.
stance-outside-control = Fordi den ligger uden for den dataansvarliges systemer og kontrol.
stance-more-than-once = Ét forhold kan tælle mere end én gang.
stance-once-only = Hvert forhold tæller kun én gang.
stance-not-assessed = Ikke vurderet.
stance-time-must-be-assessed = Den skal vurderes og kan nedsætte bøden eller lade den bortfalde.
stance-time-refused = Den blev gjort gældende og afvist som grund til at nedsætte bøden.
stance-no-rule = Der er ingen regel om det.
stance-guidance-followed = De blev fulgt.
stance-guidance-limited = De er nyttige, men har begrænset vægt som retskilde.
stance-higher-than-there = Bøden skal være højere end i den sag.
stance-not-comparable = Den sag var mere alvorlig, men niveauet er ældre, så den er ikke direkte sammenlignelig.
stance-no-weight = De har ingen vægt: Hver af dem hviler på sine egne omstændigheder.
stance-prevention-rewards = Den kræver, at det taler til fordel for organisationen, at den opdager, retter op og anmelder: Det virker både på andre og på den selv.
stance-prevention-needs-more = Den kræver en bøde, der føles som et onde.
stance-more-is-asked = Det har et særligt ansvar for de oplysninger, det behandler.
stance-several-counted = At der blev svigtet i flere henseender, står først blandt begrundelserne.
stance-intrusion-of-its-own = Det er et indgreb i sig selv, uanset om nogen lider skade.
stance-hardly-ever = Det kan næppe nogensinde opfylde det strenge krav om nødvendighed.

## Hvad hvert kriterium i artikel 83, stk. 2, vurderes efter

judged-gdpr-a = Behandlingens karakter, omfang og formål (mere alvorligt, jo nærmere kernen i aktiviteten), antallet af personer, der konkret eller potentielt er berørt, og skaden.
judged-gdpr-b = Forsæt er viden og vilje; uagtsomhed er en tilsidesættelse af agtpågivenhedspligten og i bedste fald neutral.
judged-gdpr-c = Hvor hurtige og effektive skridtene var. Det, der er gjort, før man kendte til undersøgelsen, er i højere grad formildende; det, der alligevel kunne forventes, er neutralt.
judged-gdpr-d = Om den dataansvarlige gjorde, hvad der kunne forventes. Der skal meget til, før det er formildende: Som regel er det neutralt eller skærpende.
judged-gdpr-e = Skærpende, og mere, når de vedrører samme forhold og er nyere. At have ingen er neutralt, da det forventes, at reglerne overholdes.
judged-gdpr-f = Kun det, der går ud over pligten og begrænser konsekvenserne, er formildende. Almindeligt samarbejde er neutralt, og modarbejdelse er skærpende.
judged-gdpr-g = Særlige kategorier, oplysninger om strafbare forhold og oplysninger, hvis spredning straks er skadelig, for eksempel placering eller økonomi. Almindelige oplysninger er ikke formildende.
judged-gdpr-h = En klage, en undersøgelse eller en anmeldelse, som man har pligt til, er neutral. En anmeldelse ud over pligten kan være formildende.
judged-gdpr-i = Det er en pligt at følge tidligere påbud, så det er ikke formildende; det er skærpende ikke at følge dem.
judged-gdpr-k = Alt andet. Fortjeneste ved overtrædelsen er skærpende.

## Hvad domstole og myndigheder har sagt

note-minor = Ved en mindre overtrædelse, eller hvis en bøde ville være en uforholdsmæssig stor byrde for en fysisk person, kan der udtales kritik i stedet for en bøde.
note-whether = En overtrædelse kan være mindre, for eksempel hvis den ikke medfører nogen væsentlig risiko og ikke berører pligtens kerne. Så er kritik mulig, men ikke påkrævet.
note-refraining-exceptional = Når en overtrædelse er fastslået, kan myndigheden kun undtagelsesvis helt undlade at træffe en korrigerende foranstaltning.
note-not-unaware = Der foreligger forsæt eller uagtsomhed, når den dataansvarlige ikke kunne være uvidende om, at adfærden udgjorde en overtrædelse, uanset om reglen var kendt. Ledelsen behøver hverken at have handlet eller at have vidst det.
note-fault-ex-tunc = EU-Domstolens fortolkning virker tilbage til reglens første dag. Derfor kræves forsæt eller uagtsomhed også for tidligere overtrædelser, og hvor en afgørelse stadig er under prøvelse.
note-breach-is-no-proof = At andre brød ind, viser ikke i sig selv, at sikkerheden var utilstrækkelig: Den vurderes konkret.
note-nis2 = I EU-landene: Er der pålagt en bøde efter databeskyttelsesforordningen, kan der ikke også pålægges en bøde efter artikel 34 i NIS 2-direktivet for samme adfærd. Andre foranstaltninger efter direktivet er stadig mulige.
note-soft-opt-in = Når en markedsføringsmail er omfattet af artikel 13, stk. 2, i direktiv 2002/58/EF, gælder databeskyttelsesforordningens artikel 6, stk. 1, ikke for den. En bøde for at sende den kan så ikke støttes på artikel 6.
note-electronic-communications = Cookies og markedsføring pr. e-mail eller telefon har deres egne nationale regler med deres egne bøder (direktiv 2002/58/EF). Angiv under »Hvad drejer det sig om?«, at det er det, sagen drejer sig om, for at se dem.
note-political-advertising = Målretning af politisk reklame i Unionen er en overtrædelse for sig: forordning (EU) 2024/900, artikel 18 og 19. For EU-landene kan den også vælges.
note-ai-act = Hvis det er et AI-system, har AI-forordningen sine egne bøder: højst 35 millioner euro eller 7{ "\u00A0" }% af den globale omsætning, 15 millioner euro eller 3{ "\u00A0" }% og 7,5 millioner euro eller 1{ "\u00A0" }%, alt efter hvad der er højest; for små og mellemstore virksomheder det laveste. Vi har ikke kontrolleret, hvornår hver pligt begyndte at gælde. Disse bøder beregnes ikke her.
note-combine = Hver overtrædelse vurderes, beløbene lægges sammen, og summen holdes op imod maksimum for den mest alvorlige. Det er ikke nok at give en bøde alene for den mest alvorlige.
note-combine-pending = Om den bindende afgørelse er gyldig, er åbent: Den 10. februar 2026 fastslog EU-Domstolen, at et søgsmål til prøvelse af den kan antages til realitetsbehandling, og hjemviste sagen til Retten.
note-gravest-is-statutory = Beløbet for den mest alvorlige overtrædelse er lovens maksimum og ikke en beregnet bøde.
note-independent = Uafhængige behandlinger giver særskilte bøder med særskilte maksima, også når de behandles i én afgørelse.
note-undertaking = Konkurrencerettens virksomhedsbegreb har kun betydning for beløbet: Virksomhedens omsætning bestemmer maksimum, og beløbet skal afspejle dens reelle økonomiske formåen.
note-security-principle = Myndighederne fastslår ofte, at artikel 5, stk. 1, litra f, princippet om sikkerhed, er overtrådt ved siden af artikel 32. Så gælder det højeste af de to maksima, med 4{ "\u00A0" }% af omsætningen i stedet for 2{ "\u00A0" }%.
note-presumption = Den, der ejer alle eller næsten alle aktier, formodes at have afgørende indflydelse. Formodningen kan afkræftes med beviser om de organisatoriske, økonomiske og juridiske forbindelser.
note-maximum-not-amount = Maksimum og beløbet er to ting. Koncernens omsætning bestemmer maksimum. Beløbet afhænger af sagens omstændigheder, og dér tæller virksomhedens faktiske økonomiske formåen også.
note-overall = Alvoren beror på en samlet vurdering og er ikke en sum af point. Jo mere alvorlig overtrædelsen er inden for alvorsgraden, desto højere er startbeløbet.
note-may-adjust = Justering efter omsætning er en mulighed for myndigheden og ikke en ret for den, der skal betale.
note-deterrence = For at opnå en afskrækkende virkning kan myndigheden efter sit skøn gange beløbet op.
note-resources = Mangel på ressourcer kan ikke retfærdiggøre en overtrædelse.
note-amount-only = Dette blev afvejet for beløbet og ikke for, om der skulle være en bøde.
