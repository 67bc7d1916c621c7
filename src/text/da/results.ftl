# Hvad resultatet siger: betingelser, begrundelser, problemer, følger og frister.

## Om der kommer en bøde

whether-excluded = Ud fra disse svar kan der ikke pålægges en bøde.
whether-possible = Ud fra disse svar kan der komme en bøde, men det er ikke sikkert.
whether-likely = Ud fra disse svar er en bøde sandsynlig, men aldrig automatisk.
whether-nothing = Efter det skøn, der er angivet, skal der ikke betales nogen bøde.
whether-entered = Det skøn, der er angivet, fører til en bøde. Svarene i øvrigt lader det stå åbent.

gate-fee-ground = Overtrædelse af en regel, der kan føre til en bøde
gate-attribution = Organisationens ansvar for handlingen eller dens egen pligt
gate-public-body = En organisation, der kan få en bøde efter loven
gate-warning = Først en advarsel med en plan, som ikke blev gennemført
gate-in-force = Regler, der gjaldt på det tidspunkt
gate-fault = Forsæt eller uagtsomhed
gate-time-bar = Forældelsesfristen overholdt

refusal-country-not-here = Hverken databeskyttelsesforordningen eller UK GDPR gælder for den, der er etableret uden for begge og hverken tilbyder personer dér noget eller overvåger dem (artikel 3). Se lovgivningen i dens eget land.
refusal-swiss = Ingen administrativ bøde: Den schweiziske databeskyttelseslov har ingen. Hvis der indgives anmeldelse, kan kantonerne idømme fysiske personer, der handler forsætligt, bøder på op til 250.000 schweizerfranc og i deres sted en virksomhed en bøde på op til 50.000 schweizerfranc.
refusal-communications-not-read = Cookies og elektronisk markedsføring er omfattet af nationale regler med deres egne bøder. Dette lands regler er ikke læst. Se landets lov til gennemførelse af direktiv 2002/58/EF, og hvem der fører tilsyn med den.
refusal-state-not-checked = National sikkerhed og forsvar har deres egne regler. Dette lands regler om det er ikke læst, så der bliver ikke beregnet noget. For andre formål er databeskyttelsesreglerne med her.
refusal-enforcement-not-read = Når den, der efter loven har til opgave at stå for retshåndhævelse, udfører den opgave, gælder den lov, der gennemfører direktiv (EU) 2016/680 i hvert land. Dette lands lov er ikke læst, så der bliver ikke beregnet noget. EUR-Lex har en liste over alle landes love under direktivet. Se der, hvad tilsynsmyndigheden kan pålægge, og hvem den kan pålægge det.
refusal-enforcement-manual = Oplysninger, der behandles manuelt og hverken er eller vil blive indeholdt i et register, falder uden for direktiv (EU) 2016/680 om retshåndhævelse (artikel 2, stk. 2). Om dette lands lov går videre, er ikke læst.
refusal-institutions-enforcement = For det, som Unionens organer gør inden for retligt samarbejde i straffesager og politisamarbejde, gælder kun artikel 3 og kapitel IX i forordning (EU) 2018/1725 (artikel 2, stk. 2), og for Europol og Den Europæiske Anklagemyndighed gælder end ikke disse, før deres egne retsakter er tilpasset (artikel 2, stk. 3). De retsakter, der opretter organerne, er ikke læst, så der bliver ikke beregnet noget.
refusal-lead-elsewhere = Hovedvirksomheden ligger i et andet land, og tilsynsmyndigheden dér leder sagen (artikel 56). Vælg det land for at se dets regler.
refusal-manual = Ingen bøde efter databeskyttelsesforordningen: Den gælder ikke for oplysninger, der behandles manuelt og hverken er eller vil blive indeholdt i et register (artikel 2, stk. 1). Andre regler kan gælde, for eksempel om tavshedspligt.
refusal-household = Ingen bøde efter databeskyttelsesforordningen: Den gælder ikke for det, en fysisk person gør som led i rent personlige eller familiemæssige aktiviteter (artikel 2, stk. 2, litra c). Andre regler kan gælde.

## Hvad der ville tage sagen ud af reglerne

unless-country-not-here = Hvis organisationen hverken tilbyder personer i EØS eller Storbritannien noget eller overvåger dem: Hverken databeskyttelsesforordningen eller UK GDPR gælder.
unless-swiss = Hvis organisationen hverken tilbyder personer i EØS eller Storbritannien noget eller overvåger dem: Den schweiziske lov gælder, og den har ingen administrativ bøde.
unless-communications-not-read = Hvis det drejer sig om cookies eller elektronisk markedsføring: Dette lands regler om det er ikke læst.
unless-state-not-checked = Hvis det skete af hensyn til national sikkerhed eller forsvar: Dette lands regler om det er ikke læst.
unless-enforcement-not-read = Hvis det skete som led i retshåndhævelse hos den, der har det som opgave efter loven: Dette lands lov om det er ikke læst.
unless-enforcement-manual = Hvis det skete som led i retshåndhævelse, manuelt og uden register: Det falder uden for retshåndhævelsesdirektivet, og om den nationale lov går videre, er ikke læst.
unless-institutions-enforcement = Hvis et af Unionens organer gjorde det som led i retshåndhævelse: Retsakterne om det er ikke læst.
unless-lead-elsewhere = Hvis behandlingen er grænseoverskridende, og hovedvirksomheden ligger i et andet land: Tilsynsmyndigheden dér leder sagen, og det lands regler gælder.
unless-manual = Hvis det skete manuelt og uden register: Databeskyttelsesforordningen gælder ikke, så der kan ikke pålægges en bøde efter den.
unless-household = Hvis en fysisk person gjorde det som led i rent personlige eller familiemæssige aktiviteter: Databeskyttelsesforordningen gælder ikke, så der kan ikke pålægges en bøde efter den.

## Hvad der er forudsat, så længe intet er oplyst

assumed-subject = Det drejer sig om, hvordan personoplysninger blev behandlet, og ikke om cookies, sporing på enheder eller elektronisk markedsføring.
assumed-people-in = Der er ikke valgt noget land. Det, der vises, er det samme overalt i EØS.
assumed-own-authority = Der er ikke noget, der gør, at sagen bliver hos myndigheden her: hverken rent lokal virkning, en retlig forpligtelse eller en opgave i samfundets interesse.
assumed-economic = Den offentlige myndighed udøver ikke økonomisk aktivitet med det, den gjorde. Hvis den gør det, er den i det omfang en virksomhed, og så tæller omsætningen.
assumed-household = Hvis en fysisk person gjorde det, var det ikke rent privat.
assumed-form = Oplysningerne blev behandlet automatisk eller manuelt i et register.
assumed-expression = Det skete ikke som led i journalistik eller i kunstnerisk, litterær eller akademisk virksomhed.

## Bestemmelser, der falder bort

carveout-expression-not-read = Hvert land undtager journalistik og akademisk, kunstnerisk og litterær virksomhed fra regler i databeskyttelsesforordningen. Dette lands undtagelser er ikke læst.

## Hvad der ikke passer sammen

problem-out-of-order = Datoen ligger før en dato, den skal ligge efter. Kontrollér begge datoer.
problem-other-regime = Reglen hører til en lov, der ikke gælder her. Fjern den, eller kontrollér land og formål.
problem-other-authority = Reglen står i loven for en anden myndighed end den valgte. Fjern den, eller kontrollér, hvilken myndighed det er.
problem-not-fee-ground = Overtrædelse af denne regel kan ikke i sig selv føre til en bøde. Der er andre foranstaltninger, og de vises sammen med resultatet.
problem-controllers-only = Kun dataansvarlige kan få en bøde efter denne regel. Fjern den, eller kontrollér organisationens rolle.
problem-turnover-not-used = Omsætningen tæller kun for en virksomhed, så tallet bliver ikke brugt. Kontrollér organisationens art, hvis det skal tælle.
problem-needs-rate = Omsætningen er ikke i euro, så den indgår endnu ikke i maksimum og retningslinjer. Angiv, hvor meget én euro er i bødens valuta.
problem-needs-rate-day = Valutakursen mangler en dato. Angiv, hvilken dag den er fra.
problem-above-ceiling = Niveauet er over lovens maksimum. Angiv et lavere beløb, eller kontrollér de valgte regler.
problem-below-minimum = Niveauet er under lovens minimum. Angiv et højere beløb, eller kontrollér, hvem der betaler.
problem-other-currency = Beløbet er i en anden valuta end den, det skal bruges i. Angiv det i bødens eller maksimums valuta.
problem-cut-above-level = Der trækkes mere fra, end niveauet tillader. Angiv et mindre beløb eller et højere niveau.
problem-cut-without-level = Der er endnu ikke noget niveau at trække beløbet fra. Angiv niveauet først.
problem-gravest-not-named = Denne overtrædelse er ikke blandt de regler, der er valgt som overtrådt. Tilføj den der, eller vælg en anden.
problem-class-not-arguable = Efter værktøjets egen regel passer denne alvorsgrad ikke med svarene. Vælg en anden alvorsgrad, eller kontrollér svarene om alvor.
problem-cut-without-effect = Der er trukket et beløb fra, men der er valgt en anden virkning. Vælg, at bøden blev nedsat, eller fjern beløbet.

## Hvad der ellers kan ske: overalt, hvor databeskyttelsesforordningen gælder

measure-gdpr-reprimand = Myndigheden kan udtale kritik i stedet for en bøde, for eksempel ved en mindre overtrædelse.
measure-gdpr-order = Myndigheden kan give påbud om, at behandlingen bringes i overensstemmelse med reglerne, sammen med en bøde eller i stedet for den.
measure-gdpr-order-request = Myndigheden kan give påbud om, at de registreredes anmodninger imødekommes, for eksempel om indsigt, berigtigelse eller sletning.
measure-gdpr-order-tell = Myndigheden kan give påbud om, at de registrerede underrettes om bruddet på persondatasikkerheden.
measure-gdpr-ban = Myndigheden kan begrænse eller forbyde behandlingen, midlertidigt eller definitivt.
measure-gdpr-erase = Myndigheden kan give påbud om, at oplysninger berigtiges eller slettes, eller at brugen af dem begrænses.
measure-gdpr-withdraw = Myndigheden kan trække en certificering tilbage eller få den trukket tilbage.
measure-gdpr-flows = Myndigheden kan suspendere overførsler af oplysninger til et tredjeland.
measure-gdpr-lead = Tilsynsmyndigheden der, hvor hovedvirksomheden ligger, leder sagen sammen med myndighederne i de øvrige berørte lande.

## Forklaringen

stage-scope = Hvilke regler der gælder
stage-gate = Om der kan pålægges en bøde
stage-concurrence = Flere overtrædelser
stage-ceiling = Lovens maksimum
stage-seriousness = Hvor alvorlig overtrædelsen er
stage-size = Virksomhedens størrelse
stage-factors = Skærpende og formildende omstændigheder
stage-proportion = Effektiv, forholdsmæssig og afskrækkende
stage-calculation = Den angivne beregning
stage-procedure = Nedsættelse, sagsbehandlingstid og klage
stage-payment = Hvad der ville blive betalt
stage-outcome = Svarene

basis-law = lov
basis-guidance = vejledning
basis-draft = udkast
basis-practice = praksis
basis-view = standpunkt
basis-judgement = angivet skøn
basis-arithmetic = beregning
basis-convention = værktøjets eget valg

verified-read = teksten er læst
verified-quoted = citeret et andet sted
verified-derived = beregnet
verified-inferred = vores fortolkning
verified-secondary = sekundær kilde
verified-draft = kun et udkast

direction-mitigating = formildende
direction-neutral = neutral
direction-aggravating = skærpende
direction-not-assessed = ikke vurderet

## Praksis og retningslinjer

practice-swedish-authorities = Svenske offentlige myndigheder, som andele af maksimum
practice-norwegian-public = Norske offentlige myndigheder, i norske kroner

notcounted-earlier-law = Ikke talt med: Bøden blev fastsat efter en tidligere lov, hvis niveau ikke kan sammenlignes.
notcounted-replayed = Ikke talt med: Det er den sag, der vurderes.
notcounted-quashed = Ikke talt med: Bøden blev ophævet efter klage eller søgsmål.
notcounted-waived = Ikke talt med: Bøden bortfaldt på grund af sagsbehandlingstiden.

standing-in-force = Retningslinjerne var offentliggjort på den dag, vurderingen gælder. De giver et startbeløb og er ikke bindende.
standing-counterfactual = Retningslinjerne kom efter den dag, vurderingen gælder, og vises kun til sammenligning.
standing-no-method = Vi kender ikke nogen offentliggjort beregningsmetode for denne lov.

# Hvad der ikke kunne kontrolleres.

open-guidelines-text = Selve retningslinjernes tekst var ikke tilgængelig. Hvert tal derfra, der bruges her, er bekræftet af en afgørelse eller en dom.
problem-appeal-dated = Her er angivet en dato for en klage, men svaret var, at der ikke blev klaget. Ret en af delene.
open-national-public-bodies = Om og i hvilket omfang offentlige myndigheder kan få bøder i dette land, er ikke læst, og heller ikke, hvordan landet behandler artikel 10 og 24.
open-national-procedure = Dette lands regler om forældelse, klage og betaling er ikke læst.
open-enforcement-procedure = I denne lov er bestemmelserne, maksimumsbeløbene og det, der fremgår her, læst. Reglerne om forældelse, klagefrist og betaling er ikke læst, og heller ingen afgørelser efter loven.
problem-not-in-force = Reglen gjaldt ikke på de dage, hvor overtrædelsen fandt sted.
problem-fee-ground-not-read = Artikel 83 nævner ikke denne regel. Det er ikke kontrolleret, om loven i dette land giver mulighed for en bøde.
problem-needs-turnover-rate = Omsætningen er i en valuta, der ikke er nogen kurs for her. Angiv en kurs med dato nedenfor.
problem-group-below-own = Koncernens omsætning er lavere end selskabets egen. Kontrollér begge.
problem-other-year = Dette regnskabsår er ikke året før afgørelsen. Kontrollér året eller afgørelsens dato.
problem-not-official-rate = Loven fastsætter en anden kurs for det år, afgørelsen er fra. Lad feltet stå tomt for at bruge den.
problem-outside-band = Dette ligger uden for intervallet for den valgte alvorsgrad.
problem-outside-tier = Dette ligger uden for intervallet for denne omsætning.
problem-no-such-conduct = Ingen overtrædelse hører til denne behandling. Fjern tallet, eller angiv, hvad der hører til den.
problem-not-named = Denne overtrædelse er ikke blandt de regler, der er valgt som overtrådt.
problem-not-settled = En beregning kræver, at oplysningerne er afklaret: hvad der er overtrådt, om det hænger sammen, og hvem der skal betale. Besvar det først.
