# Storbritannien: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-uk-gdpr = Storbritannien: UK GDPR
regime-uk-part-3 = Storbritannien: Data Protection Act 2018, Part 3 (retshåndhævelse)

## Hvad der ikke har regler her

refusal-uk-manual = Ingen bøde efter UK GDPR: Den gælder ikke for manuel behandling af oplysninger, der ikke er og ikke vil blive indeholdt i et register, medmindre en offentlig myndighed har dem (artikel 2, stk. 1 og 1A). Andre regler kan gælde.
refusal-uk-household = Ingen bøde efter UK GDPR: Den gælder ikke for det, en fysisk person foretager sig som led i rent personlige eller familiemæssige aktiviteter (artikel 2, stk. 2). Andre regler kan gælde.
refusal-uk-enforcement-manual = Part 3 i Data Protection Act 2018 gælder ikke for manuel behandling af oplysninger, der ikke er og ikke vil blive indeholdt i et register (section 29(1)). Om UK GDPR så gælder, er ikke læst.

unless-uk-manual = Hvis det skete manuelt, ikke i et register og ikke hos en offentlig myndighed: UK GDPR gælder ikke, og den giver derfor ikke en bøde.
unless-uk-household = Hvis en fysisk person gjorde det som led i rent personlige eller familiemæssige aktiviteter: UK GDPR gælder ikke, og den giver derfor ikke en bøde.
unless-uk-enforcement-manual = Hvis det skete som led i retshåndhævelse, manuelt og ikke i et register: Part 3 i Data Protection Act 2018 gælder ikke.

## Bestemmelser, der falder bort

carveout-manual-uk = Section 24 i Data Protection Act 2018 undtager det, som en offentlig myndighed har manuelt og ikke i et register, fra artikel 5, stk. 1, litra a–c, e og f, artikel 6–10, artikel 11, stk. 2, artikel 13, 14 og 20, artikel 21, stk. 1, og artikel 44–49. I personalesager undtages mere.
carveout-expression-uk = Hvad britisk ret undtager for journalistik og de andre særlige formål, er ikke læst.
provision-uk-complaints = Behandling af klager (siden 19. juni 2026)
provision-dpa-34-3 = At kunne påvise, at principperne er overholdt
provision-dpa-35 = Lovlighed og rimelighed, med betingelserne for følsom behandling
provision-dpa-36 = Udtrykkeligt angivne formål og ingen brug, der er uforenelig med dem
provision-dpa-37 = Oplysningerne skal være tilstrækkelige, relevante og ikke for omfattende
provision-dpa-38-1 = Rigtighed
provision-dpa-38-2 = Sondring mellem fakta og vurderinger og mellem kategorier af personer; kontrol af oplysninger, før de sendes
provision-dpa-39-1 = Ingen opbevaring af oplysninger længere end nødvendigt
provision-dpa-39-2 = Frister for kontrol af, om oplysningerne stadig er nødvendige
provision-dpa-40 = Sikkerhed for oplysningerne (det sjette princip)
provision-dpa-41 = Garantier ved arkivering, forskning og statistik
provision-dpa-42 = Et dokument med retningslinjer for følsom behandling
provision-dpa-44 = Oplysninger til de registrerede
provision-dpa-45 = De registreredes indsigtsret
provision-dpa-46 = Berigtigelse
provision-dpa-47 = Sletning eller begrænsning
provision-dpa-48 = Svar på anmodninger om berigtigelse, sletning eller begrænsning
provision-dpa-49 = Afgørelser alene på grundlag af automatisk behandling (til og med 4. februar 2026)
provision-dpa-50 = Garantier, når sådanne afgørelser er tilladt ved lov (til og med 4. februar 2026)
provision-dpa-50b = Afgørelser alene på grundlag af automatisk behandling og garantierne for dem (siden 5. februar 2026)
provision-dpa-52 = Oplysningernes form og pligten til at lette udøvelsen af rettighederne
provision-dpa-53 = Grundløse eller overdrevne anmodninger
provision-dpa-64 = Konsekvensanalyse
provision-dpa-65 = Forudgående høring af ICO
provision-dpa-67 = Anmeldelse af brud på persondatasikkerheden til ICO
provision-dpa-68 = Underretning af de registrerede om brud på persondatasikkerheden
provision-dpa-73 = Overførsel til tredjelande og internationale organisationer
provision-dpa-155-1-b = At følge ICO’s påbud om oplysninger, kontrol, afhøring eller foranstaltninger
provision-dpa-56 = Foranstaltninger, der sikrer og påviser, at reglerne overholdes
provision-dpa-57 = Databeskyttelse gennem design og standardindstillinger
provision-dpa-58 = Ordning mellem fælles dataansvarlige
provision-dpa-59 = Databehandlere og behandling efter instruks
provision-dpa-61 = Fortegnelser over behandlingsaktiviteter
provision-dpa-62 = Logning
provision-dpa-63 = Samarbejde med ICO
provision-dpa-66 = Behandlingssikkerhed
provision-dpa-69 = Databeskyttelsesrådgiver
criterion-dpa-155-a = Overtrædelsens karakter, alvor og varighed
criterion-dpa-155-b = Om overtrædelsen var forsætlig eller uagtsom
criterion-dpa-155-c = Hvad der blev gjort for at begrænse skade eller gene
criterion-dpa-155-d = Graden af ansvar i betragtning af de foranstaltninger, der var truffet
criterion-dpa-155-e = Relevante tidligere overtrædelser
criterion-dpa-155-f = Samarbejde med ICO
criterion-dpa-155-g = Kategorierne af personoplysninger
criterion-dpa-155-h = Hvordan ICO fik kendskab til overtrædelsen
criterion-dpa-155-i = Om tidligere påbud er fulgt
criterion-dpa-155-j = Adfærdskodekser og certificering
criterion-dpa-155-k = Andre faktorer, for eksempel penge, der er tjent, eller tab, der er undgået
criterion-dpa-155-l = Om bøden er effektiv, står i rimeligt forhold til overtrædelsen og har afskrækkende virkning

## Kilder

source-uk-gdpr = UK GDPR
source-uk-data-act = den britiske Data Protection Act 2018
source-uk-data-commencement = SI 2018/625 om ikrafttræden af Data Protection Act 2018
source-data-use-act = den britiske Data (Use and Access) Act 2025
source-data-use-commencement = SI 2026/82 om ikrafttræden af Data (Use and Access) Act 2025
source-information-commission = SI 2026/1015 om ikrafttræden af Data (Use and Access) Act 2025
source-tribunal-rules = procesreglerne for First-tier Tribunal, General Regulatory Chamber (2009)
source-ico-guidance = ICO, vejledning om bøder (marts 2024)
source-ico-draft = ICO, udkast til vejledning om bøder (2023)
source-ico-public-sector = ICO, fremgangsmåde over for den offentlige sektor på forsøg (juni 2022)
source-ico-public-sector-2025 = ICO, fremgangsmåde over for den offentlige sektor (11. november 2025)
source-ico-procedure-draft = ICO, udkast til vejledning om sagsgangen (31. oktober 2025)
source-ico-23andme = ICO, bødeafgørelse, 23andMe (2025)
source-ico-birthlink = ICO, bødeafgørelse, Birthlink (2025)
source-ico-dpp-law = ICO, bødeafgørelse, DPP Law
source-withdrawal-act = den britiske European Union (Withdrawal) Act 2018

## Standpunkter

view-ico-2024 = ICO, 2024 (vejledning om bøder)

## Hvad domstole og myndigheder har sagt

note-uk-presumption = Et moderselskab med alle eller næsten alle stemmeberettigede aktier formodes at have afgørende indflydelse.
note-uk-linked = For samme eller forbundne behandlingsaktiviteter må det samlede beløb ikke overstige maksimum for den mest alvorlige overtrædelse.
note-uk-turnover = Det er årsomsætningen på verdensplan i det foregående år, som regel efter revideret koncernregnskab. Nyere tal kan bruges.
note-uk-funds = For dem, der ikke er virksomheder, træder aktiver, finansiering eller administrationsbudget i stedet for omsætningen.
note-uk-discretion = Justeringen beror på et skøn: Inden for en række i tabellen fører en højere omsætning til et højere tal.
note-uk-before-inquiry = Skridt, der er taget, før undersøgelsen var kendt, er oftere formildende. Skridt uden virkning vejer lidt, og fortjeneste vejer tungt.
note-uk-growth = ICO har pligt til at tage hensyn til økonomisk vækst (Deregulation Act 2015, section 108).
note-uk-hardship = Økonomiske vanskeligheder nedsætter kun undtagelsesvis en bøde, når objektive beviser viser, at den uigenkaldeligt ville true den økonomiske levedygtighed.
note-uk-public-sector = På forsøg fra juni 2022: Over for offentlige myndigheder brugte ICO kritik og påbud før bøder og nedsatte bøder eller undlod dem.
note-uk-public-sector-2025 = Siden 11. november 2025 får offentlige myndigheder i lovens forstand (section 7) kun bøde i de mest graverende sager, hvor overtrædelsen er særligt alvorlig. Velgørende organisationer og sogneråd (parish councils) er ikke omfattet af dette.
note-uk-excluded = Der kan ikke pålægges bøde, når formålet med behandlingen og måden, den sker på, afgøres af eller på vegne af et af parlamentets to huse. Det samme gælder Crown Estate Commissioners og den dataansvarlige for det kongelige hof, hertugdømmet Lancaster eller hertugdømmet Cornwall.
note-uk-special-purposes = For de særlige formål, blandt andet journalistik, kræver en bøde, at ICO har truffet en afgørelse om formålet, som har fået virkning, og at en domstol giver tilladelse.
note-uk-monitoring = Kun et organ, der fører kontrol med et adfærdskodeks, kan få en bøde for dette.
note-uk-certification = Kun et certificeringsorgan kan få en bøde for dette.
note-uk-notices = Der kan pålægges bøde for ikke at følge et påbud om oplysninger (information notice), om kontrol (assessment notice) eller om foranstaltninger (enforcement notice).
note-uk-notices-2026 = Der kan pålægges bøde for ikke at følge et påbud om oplysninger, om kontrol, om afhøring (interview notice) eller om foranstaltninger, eller for ikke at hjælpe den, der udarbejder en rapport, som ICO har bedt om.
note-uk-automated = Den 5. februar 2026 trådte artikel 22A–22D i stedet for artikel 22. Overgangsreglen i regulation 5 bevarer den gamle regel for det, der skete før.
note-uk-recognised = Siden 5. februar 2026 har en behandling, der er nødvendig for en anerkendt legitim interesse (bilag 1), sit eget behandlingsgrundlag, artikel 6, stk. 1, litra ea, uden interesseafvejning.
note-uk-transfers = Den 5. februar 2026 trådte artikel 44A i stedet for artikel 44 og artikel 45A–45C i stedet for artikel 45.
note-uk-children = Siden 5. februar 2026 skal onlinetjenester, som børn sandsynligvis bruger, tage hensyn til børns særlige behov for beskyttelse (artikel 25, stk. 1A).
note-uk-pecr = Cookies og direkte markedsføring hører under PEC Regulations (PECR), som har deres egne bøder. Vælg det under »Hvad drejer det sig om?« for at se dem.
note-uk-pecr-2026 = Cookies og direkte markedsføring hører under PEC Regulations (PECR). Siden 5. februar 2026 er maksimum der det samme som i Data Protection Act. Vælg det under »Hvad drejer det sig om?« for at se det.
note-uk-commission = Den 30. september 2026 afløste Information Commission den tidligere Information Commissioner. Myndigheden kalder sig stadig ICO.
note-uk-notice-of-intent = Før en bødeafgørelse kommer et forhåndsvarsel (notice of intent). Det giver mindst 21 dage til at komme med skriftlige bemærkninger.
note-uk-six-months = Bødeafgørelsen skal komme inden seks måneder efter forhåndsvarslet, medmindre parterne bliver enige om længere tid.
note-uk-six-months-2026 = Inden seks måneder efter forhåndsvarslet, eller så snart det derefter med rimelighed kan lade sig gøre, skal der komme en bødeafgørelse eller besked om, at der ikke kommer nogen. For et forhåndsvarsel før 5. februar 2026 er de seks måneder fortsat en grænse (SI 2026/82, regulation 6).
note-uk-appeal = Klagen kan rette sig mod bødeafgørelsen eller kun mod beløbet. Domstolen (First-tier Tribunal) kan prøve sagens forhold og foretage et nyt skøn.
note-uk-payment = Der er mindst 28 dage til at betale, regnet fra dagen for bødeafgørelsen. Intet inddrives, før en klagesag er slut.
note-dpa-security = Af dataansvarliges og databehandleres pligter nævner loven kun section 64, 65, 67 og 68 som grundlag for en bøde. Manglende sikkerhed kan højst give bøde som en overtrædelse af det sjette princip, section 40.
note-dpa-joint = En fælles dataansvarlig kan kun få en bøde for det, som den har ansvaret for efter ordningen mellem dem (section 58).
note-dpa-guidance = ICO’s vejledning om bøder gælder også for overtrædelser af Part 3.
note-dpa-automated = Den 5. februar 2026 trådte section 50A–50D i stedet for section 49 og 50.
note-dpa-transfers = Den 5. februar 2026 trådte godkendelse ved forskrift (section 74AA og 74AB) i stedet for forskrifterne om et tilstrækkeligt beskyttelsesniveau, og section 73 og 75–78 blev ændret.

## Hvorfor metodens beløb er misvisende for offentlige myndigheder

caution-uk-gdpr = For offentlige myndigheder er disse beløb misvisende, når de står alene: Med sin fremgangsmåde over for den offentlige sektor pålægger ICO langt mindre eller ingenting.
caution-uk-part-3 = For politiet og andre offentlige myndigheder er disse beløb misvisende, når de står alene: Med sin fremgangsmåde over for den offentlige sektor pålægger ICO langt mindre eller ingenting.

## Hvad der ellers kan ske

measure-uk-enforcement-notice = ICO kan i et påbud (enforcement notice) bestemme, at noget skal gøres eller ikke må gøres.
measure-uk-public-sector = Over for offentlige myndigheder bruger ICO advarsler, kritik og påbud før bøder.

## Datoer, der har betydning

daterule-uk-imposed-by = Information Commissioner (ICO), i en bødeafgørelse (penalty notice).
daterule-uk-appeal = Klagen skal være kommet frem til First-tier Tribunal inden 28 dage fra den dag, hvor bødeafgørelsen blev sendt. Her regnes fra dagen for bødeafgørelsen.
sendto-uk = Send klagen til First-tier Tribunal (General Regulatory Chamber).
late-uk = En for sen klage skal bede om længere frist og forklare, hvorfor den er forsinket. Giver domstolen ikke længere frist, behandler den ikke klagen.

## Hvad der ikke kunne kontrolleres

open-uk-table-b = Fire af syv rækker i tabel B er kun læst i udkastet. ICO har oplyst, at fremgangsmåden ikke ville blive ændret.
open-uk-guidance = Vejledningen om bøder er læst i uddrag. Hvilken vej tidligere overtrædelser, børns oplysninger og samarbejde trækker, er læst i udkastet til den. Hvordan ICO vægter den måde, hvorpå overtrædelsen blev kendt, er ikke læst.
open-uk-time-bar = Der står ingen grænse for, hvor gammel en overtrædelse må være, i section 149–159 i Data Protection Act 2018 eller i Schedule 16. Andre love er ikke læst.

discount-uk-before-notice = hvis sagen forliges før forhåndsvarslet
discount-uk-after-notice = hvis sagen forliges efter forhåndsvarslet, men før de skriftlige bemærkninger
discount-uk-after-reply = hvis sagen forliges efter de skriftlige bemærkninger
waived-uk = Den, der indgår forlig, erkender overtrædelsen og giver afkald på at klage.
open-dpa-2025 = Part 3 er læst, som den var i december 2021, og det, der blev ændret ved Data (Use and Access) Act 2025 den 5. februar 2026, er læst i den lov. Dens bestemmelser om samtykke, advokaters tavshedspligt, logning og national sikkerhed i Part 3 er også læst, men ikke hvornår de trådte i kraft.
