# Føresegnene, omstenda, standpunkta og kjeldene.

## Regelverka

regime-eea-gdpr = Personvernforordninga (EØS), utan nasjonale reglar

## Grupper av føresegner

group-processing = Behandlinga av personopplysningar
group-duties = Plikter for behandlingsansvarleg og databehandlar
group-orders = Tilsyn og pålegg
group-transfers = Overføring til tredjeland
group-sector = Eigne lover for svenske styresmakter
group-no-fee = Reglar som ikkje gir gebyr
group-principles = Prinsipp og behandlingsgrunnlag
group-rights = Rettane til den registrerte
group-communications = Informasjonskapslar og elektronisk marknadsføring
group-advertising = Politisk reklame (forordning 2024/900)
group-institutions = Pålegg frå EUs datatilsyn

## Personvernforordninga

provision-gdpr-5-1-a = Lovleg, rettferdig og open behandling
provision-gdpr-5-1-b = Bruk berre til oppgitte formål (formålsavgrensing)
provision-gdpr-5-1-c = Ikkje fleire opplysningar enn nødvendig (dataminimering)
provision-gdpr-5-1-d = Rette opplysningar (riktigheit)
provision-gdpr-5-1-e = Lagring berre så lenge det er nødvendig (lagringsavgrensing)
provision-gdpr-5-1-f = Sikre opplysningar (integritet og konfidensialitet)
provision-gdpr-5-2 = Kunne vise at prinsippa blir følgde (ansvar)
provision-gdpr-6 = Rettsleg grunnlag for behandlinga (behandlingsgrunnlag)
provision-gdpr-7 = Vilkår for samtykke
provision-gdpr-8 = Samtykke frå barn til digitale tenester
provision-gdpr-9 = Særlege kategoriar av personopplysningar
provision-gdpr-10 = Opplysningar om straffedommar og lovbrot
provision-gdpr-11 = Behandling som ikkje krev identifikasjon
provision-gdpr-12 = Klar informasjon, og svar på førespurnader i tide
provision-gdpr-13 = Informasjon når opplysningar blir samla inn frå den registrerte
provision-gdpr-14 = Informasjon når opplysningar kjem frå andre
provision-gdpr-15 = Rett til innsyn
provision-gdpr-16 = Rett til retting
provision-gdpr-17 = Rett til sletting
provision-gdpr-18 = Rett til avgrensing av behandling
provision-gdpr-19 = Underretning om retting, sletting eller avgrensing
provision-gdpr-20 = Rett til å flytte opplysningar (dataportabilitet)
provision-gdpr-21 = Rett til å protestere
provision-gdpr-22 = Automatiserte individuelle avgjerder, også profilering
provision-gdpr-22-2026 = Avgjerder som berre er automatiserte (frå 5. februar 2026)
provision-gdpr-24 = Ansvaret til den behandlingsansvarlege
provision-gdpr-25 = Innebygd personvern og personvern som standardinnstilling
provision-gdpr-26 = Felles behandlingsansvarlege
provision-gdpr-27 = Representant for verksemd utanfor EØS
provision-gdpr-28 = Bruk av databehandlar
provision-gdpr-29 = Behandling berre etter instruks
provision-gdpr-30 = Protokollar over behandlingsaktivitetar
provision-gdpr-31 = Samarbeid med tilsynsstyresmakta
provision-gdpr-32 = Tryggleik ved behandlinga
provision-gdpr-33 = Melding til tilsynsstyresmakta om brot på personopplysningstryggleiken
provision-gdpr-34 = Underretning til den registrerte om brot på personopplysningstryggleiken
provision-gdpr-35 = Vurdering av personvernkonsekvensar
provision-gdpr-36 = Førehandsdrøfting
provision-gdpr-37 = Utpeiking av personvernombod
provision-gdpr-38 = Stillinga til personvernombodet
provision-gdpr-39 = Oppgåvene til personvernombodet
provision-gdpr-41-4 = Plikter for organ som kontrollerer åtferdsnormer
provision-gdpr-42-43 = Sertifisering og sertifiseringsorgan
provision-gdpr-44 = Overføring til tredjestatar eller internasjonale organisasjonar
provision-gdpr-85 = Nasjonale reglar for særlege behandlingssituasjonar
provision-gdpr-58-1 = Plikt til å gi tilsynsstyresmakta tilgang
provision-gdpr-58-2 = Plikt til å følgje pålegg frå tilsynsstyresmakta
provision-pa-18 = Målretting av politisk reklame på nettet
provision-pa-19 = Opplysning om korleis politisk reklame er målretta

## Omstenda i lovene

criterion-gdpr-a = Karakteren, alvoret og lengda av brotet, kor mange det gjeld, og skaden
criterion-gdpr-b = Om brotet var forsettleg eller aktlaust
criterion-gdpr-c = Tiltak for å avgrense skaden
criterion-gdpr-d = Graden av ansvar ut frå tiltaka som var på plass
criterion-gdpr-e = Relevante tidlegare brot
criterion-gdpr-f = Graden av samarbeid med tilsynsstyresmakta
criterion-gdpr-g = Kategoriane av personopplysningar
criterion-gdpr-h = Korleis tilsynsstyresmakta fekk kjennskap til brotet
criterion-gdpr-i = Om tidlegare tiltak om same forhold er følgde
criterion-gdpr-j = Åtferdsnormer og sertifisering
criterion-gdpr-k = Andre skjerpande eller formildande omstende

## Kjeldene

source-gdpr = personvernforordninga
source-deutsche-wohnen = EU-domstolen, C-807/21 (Deutsche Wohnen)
source-land-hessen = EU-domstolen, C-768/21 (Land Hessen)
source-fine-guidelines = Personvernrådet (EDPB), retningsliner 04/2022, versjon 2.1
source-wp253 = WP253, retningsliner om lovbrotsgebyr (2017)
source-binding-decision-2021 = Personvernrådet (EDPB), bindande avgjerd 1/2021
source-binding-decision-2022 = Personvernrådet (EDPB), bindande avgjerd 2/2022
source-nvsc = EU-domstolen, C-683/21 (NVSC)
source-lindqvist = EU-domstolen, C-101/01 (Lindqvist)
source-rynes = EU-domstolen, C-212/13 (Ryneš)
source-prihodite = EU-domstolen, C-340/21 (Natsionalna agentsia za prihodite)
source-ilva = EU-domstolen, C-383/23 (ILVA)
source-law-enforcement-directive = direktiv (EU) 2016/680
source-edpb-clearview = EDPB, svar av 10. juni 2020 til medlemmer av Europaparlamentet om Clearview AI
source-digital-rights = EU-domstolen, C-293/12 og C-594/12 (Digital Rights Ireland)
source-privacy-international = EU-domstolen, C-623/17 (Privacy International)
source-human-rights-convention = den europeiske menneskerettskonvensjonen (EMK)
source-child-convention = barnekonvensjonen til FN
source-commission-proposal = forslaget frå Kommisjonen til personvernforordning, COM(2012) 11
source-video-guidelines = EDPB, retningsliner 3/2019 om videoutstyr
source-inteligo = EU-domstolen, C-654/23 (Inteligo Media)
source-denkavit = EU-domstolen, 61/79 (Denkavit italiana)
source-nis2 = direktiv (EU) 2022/2555 (NIS2)
source-political-advertising = forordning (EU) 2024/900 om politisk reklame
source-ai-act = forordning (EU) 2024/1689 om kunstig intelligens (KI-forordninga)
source-communications-directive = direktiv 2002/58/EF om personvern og elektronisk kommunikasjon
source-swiss-data-act = den sveitsiske lova om personvern (DSG)
source-cilfit = EU-domstolen, C-283/81 (CILFIT)
source-whatsapp = EU-domstolen, C-97/23 P (WhatsApp Ireland mot EDPB)
source-procedure-regulation = forordning (EU) 2025/2518 (saksbehandlinga etter personvernforordninga)
source-digital-omnibus = forslaget COM(2025) 837 (Digital Omnibus)
source-court-rules = prosessreglementet til EU-domstolen
source-efta-notice = melding frå EFTA-sekretariatet 19. juli 2018 om forordninga i EØS
source-eea-agreement = EØS-avtalen
source-decisions = vedtakssamlinga
source-convention = eit val gjort i dette verktøyet

# Kva språkversjon av ei kjelde som gjeld.

authentic-heading = Kva språkversjon av kvar kjelde som gjeld
authentic-intro = Det som er sagt her om ei kjelde på eit anna språk, er vår omsetjing.
authentic-every = alle dei offisielle språka i EU, med same gyldigheit
authentic-every-eea = alle dei offisielle språka i EU, med same gyldigheit; som del av EØS-avtalen også norsk og islandsk
authentic-as-it-says = kvart språk som teksten sjølv nemner, med same gyldigheit
authentic-both = { $first } og { $second }, med same gyldigheit
authentic-unchecked = ikkje kontrollert; originalen er på { $language }
authentic-each = kvar på sitt språk; ikkje kontrollert enkeltvis
authentic-none = inga rettskjelde; orda er våre eigne
tongue-bulgarian = bulgarsk
tongue-croatian = kroatisk
tongue-czech = tsjekkisk
tongue-danish = dansk
tongue-dutch = nederlandsk
tongue-english = engelsk
tongue-estonian = estisk
tongue-french = fransk
tongue-finnish = finsk
tongue-german = tysk
tongue-icelandic = islandsk
tongue-greek = gresk
tongue-hungarian = ungarsk
tongue-italian = italiensk
tongue-latvian = latvisk
tongue-lithuanian = litauisk
tongue-norwegian = norsk
tongue-bokmal = norsk (bokmål)
tongue-nynorsk = norsk (nynorsk)
tongue-polish = polsk
tongue-portuguese = portugisisk
tongue-romanian = rumensk
tongue-slovene = slovensk
tongue-slovak = slovakisk
tongue-spanish = spansk
tongue-swedish = svensk

## Standpunkta

view-edpb-2023 = Personvernrådet (EDPB), 2023

rank-guidance = Rettleiing, ikkje bindande
rank-authority = Tilsynsstyresmakt
rank-board = Klagenemnd
rank-court = Domstol
rank-statute = Ordlyden i lova

point-fault = Om skuld er eit vilkår
point-fault-level = Kva skulda har å seie for nivået
point-no-harm = Kva det har å seie at faktisk skade ikkje kunne påvisast
point-numbers = Korleis dei det gjeld, blir talde
point-self-report = Kor mykje det tel å melde frå sjølv
point-guidelines = Kor mykje retningsliner og opplæring tel
point-own-rules = Kva brot på eigne reglar har å seie
point-children = Kor mykje alderen til barn har å seie
point-means = Kva økonomien blir brukt til
point-principle = Kva brot på lovlegheitsprinsippet har å seie for kor alvorleg brotet er
point-medium = Kvifor ein kopi på ei privat eining har noko å seie
point-same-fact = Om same forhold kan telje fleire gonger
point-time = Kva saksbehandlingstida har å seie
point-guidelines-weight = Kor stor vekt dei europeiske retningslinene har
point-comparison = Om saka kan samanliknast med eit tidlegare, lågare gebyr
point-other-authorities = Kva gebyr frå styresmakter i andre statar har å seie
point-prevention = Kva preventive omsyn talar for
point-care = Kva som blir kravt av den som har vide fullmakter og sensitive opplysningar
point-plurality = Kva det har å seie at fleire reglar blei brotne
point-mass-access = Kva tilgang til store mengder opplysningar er i seg sjølv
point-mass-matching = Om samanlikning med ufiltrert innsamla opplysningar kan vere absolutt nødvendig

stance-fault-not-needed = Skuld er ikkje eit vilkår.
stance-negligence-needed = Nokon som handla for føretaket, må minst ha vore aktlaus.
stance-fault-weighed = Skuld er eit omstende som tel, ikkje eit vilkår.
stance-fault-raises = Grov skuld aukar nivået.
stance-intent-raises = Forsett er noko av det som gjer brotet grovt.
stance-fault-only-condition = At skuldkravet er oppfylt, gjer ikkje brotet alvorleg.
stance-negligence-neutral = Forsett er skjerpande. Aktløyse er i beste fall nøytralt.
stance-risk-is-enough = Faktisk skade treng ikkje påvisast. Risikoen er nok.
stance-potential-harm-raises = Det som kunne ha hendt, gjer brotet meir alvorleg.
stance-no-harm-lowers = At ingen skade skjedde, gjer brotet mindre alvorleg.
stance-two-counts = Dei som fekk opplysningar brukte, og dei det var mogleg å få tilgang til opplysningar om, blir talde kvar for seg.
stance-few-no-weight = At det gjeld få, blir notert, men får inga vekt.
stance-few-lowers = At det gjeld få, gjer brotet mindre alvorleg.
stance-potential-counts = Både dei det faktisk gjeld, og dei det kunne ha gjeldt, tel.
stance-report-neutral = Å melde frå er ei plikt, og derfor nøytralt.
stance-report-mitigates = Å melde frå er formildande. Vekta kjem an på kor alvorleg brotet er, og kor sannsynleg det var at det elles ville ha blitt oppdaga.
stance-not-listed = Lova nemner det ikkje.
stance-guidelines-neutral = Nøytralt når det ikkje er vist at reglane var klare, og at det var gitt opplæring.
stance-guidelines-mitigate = Dei gjorde det mogleg å reagere raskt, og er derfor formildande.
stance-must-reach-everyone = Dei må nå alle, og det må kunne visast.
stance-later-rules-mitigate = Reglar som blir innførte etterpå, er formildande.
stance-high-bar = Terskelen er høg. Som regel er det nøytralt eller skjerpande.
stance-own-rules-raise = Brot på eigne reglar gjer brotet meir alvorleg.
stance-own-rules-not-used = Brot på eigne reglar er ikkje brukt som skjerpande.
stance-children-full = At det gjeld barn, veg tungt uansett alder under 18 år.
stance-children-by-age = At det gjeld barn, veg tyngre di yngre dei er.
stance-means-raise = God økonomi talar for eit høgare gebyr.
stance-means-not-used = Økonomien er ikkje brukt.
stance-means-in-start = Storleiken inngår i startbeløpet.
stance-principle-raises = Det gjer brotet meir alvorleg.
stance-principle-not-used = Det gjer ikkje i seg sjølv brotet meir alvorleg.
stance-cloud-storage = Fordi skylagring gjer det lett å miste oversikta.
stance-outside-control = Fordi eininga ligg utanfor kontrollen til den behandlingsansvarlege.
stance-more-than-once = Same forhold kan telje fleire gonger.
stance-once-only = Kvart forhold tel berre éin gong.
stance-not-assessed = Ikkje vurdert.
stance-time-must-be-assessed = Tida må vurderast, og gebyret kan setjast ned eller falle bort.
stance-time-refused = Det blei ført fram, men ikkje godteke som grunn til lågare gebyr.
stance-no-rule = Lova har ingen regel om det.
stance-guidance-followed = Retningslinene blir følgde.
stance-guidance-limited = Retningslinene er nyttige, men har avgrensa vekt.
stance-higher-than-there = Gebyret må vere høgare enn i den saka.
stance-not-comparable = Den saka var meir alvorleg, men gebyrnivået bygde på eldre lov og kan ikkje samanliknast direkte.
stance-no-weight = Dei har inga vekt: Kvart gebyr byggjer på forholda i si eiga sak.
stance-prevention-rewards = Allmennpreventive og individualpreventive omsyn talar for at det får vekt at verksemda sjølv avdekkjer, rettar og melder frå.
stance-prevention-needs-more = Dei talar for eit gebyr som blir opplevd som eit vonde.
stance-more-is-asked = Styresmakta har eit særleg ansvar for opplysningane ho behandlar.
stance-several-counted = At styresmakta svikta på fleire punkt, står først i grunngivinga.
stance-intrusion-of-its-own = Det er eit inngrep i seg sjølv, uansett om nokon lid skade.
stance-hardly-ever = Det kan vanskeleg oppfylle det strenge kravet om at det skal vere nødvendig.

## Kva kvart omstende i artikkel 83 nr. 2 blir vurdert ut frå

judged-gdpr-a = Karakteren, omfanget av og formålet med behandlinga (meir alvorleg når ho høyrer til kjernen av verksemda), kor mange det faktisk gjeld eller kunne ha gjeldt, og skaden.
judged-gdpr-b = Forsett er å handle med vit og vilje. Aktløyse er brot på plikta til å vere aktsam, og i beste fall nøytralt.
judged-gdpr-c = Om tiltaka kom i tide og verka. Det som blei gjort før undersøkinga var kjend, er oftare formildande. Det som ein uansett ventar, er nøytralt.
judged-gdpr-d = Om den behandlingsansvarlege gjorde det som var venta. Terskelen for formildande er høg: som regel nøytralt eller skjerpande.
judged-gdpr-e = Skjerpande, særleg når dei er ferske og gjeld same forhold. At det ikkje er nokon, er nøytralt: Det er venta at alle følgjer lova.
judged-gdpr-f = Berre det som går ut over plikta og avgrensar følgjene, er formildande. Vanleg samarbeid er nøytralt, motarbeiding skjerpande.
judged-gdpr-g = Særlege kategoriar, straffbare forhold, og opplysningar som straks skader når dei blir spreidde, som posisjon eller økonomi. Vanlege opplysningar er ikkje formildande.
judged-gdpr-h = Ei klage, ei undersøking eller ei pliktig melding er nøytral. Ei melding ut over plikta kan vere formildande.
judged-gdpr-i = Å følgje tidlegare pålegg er ei plikt, og derfor ikkje formildande. Å la vere er skjerpande.
judged-gdpr-k = Alt anna. Forteneste på brotet er skjerpande.

## Kva domstolar og tilsynsstyresmakter har sagt

note-minor = Ved eit mindre brot, eller når gebyret ville bli ei uforholdsmessig stor byrde for ein fysisk person, kan ei irettesetjing kome i staden.
note-whether = Eit brot kan vere mindre, til dømes når det ikkje gir vesentleg risiko og kjernen i plikta er urørt. Då er irettesetjing mogleg, men ikkje påbode.
note-refraining-exceptional = Når eit brot er konstatert, kan tilsynsstyresmakta berre unntaksvis la vere å bruke eit korrigerande tiltak.
note-not-unaware = Skuldkravet er oppfylt når den behandlingsansvarlege ikkje kunne vere uvitande om at åtferda var eit brot, enten regelen var kjend eller ikkje. Leiinga treng ikkje ha handla eller visst om det.
note-fault-ex-tunc = Tolkinga til EU-domstolen verkar tilbake til den første dagen regelen gjaldt. Forsett eller aktløyse er derfor eit krav også for tidlegare brot, og når eit vedtak framleis er til klagebehandling eller for domstolane.
note-breach-is-no-proof = At andre braut seg inn, viser ikkje i seg sjølv at tryggleiken var for dårleg. Det må vurderast konkret.
note-nis2 = I medlemsstatane i EU: Etter eit lovbrotsgebyr etter personvernforordninga kan det ikkje givast gebyr etter NIS2 artikkel 34 for same åtferd. Andre tiltak etter NIS2 er moglege.
note-soft-opt-in = Når direktiv 2002/58 artikkel 13 nr. 2 dekkjer ein reklame-e-post, gjeld ikkje personvernforordninga artikkel 6 nr. 1 for han. Eit lovbrotsgebyr for utsendinga kan då ikkje byggje på artikkel 6.
note-electronic-communications = Informasjonskapslar, og marknadsføring på e-post eller telefon, har eigne nasjonale reglar med eigne gebyr (direktiv 2002/58). Gjeld saka dette, så vel det under «Kva gjeld det?». Då blir reglane viste.
note-political-advertising = Å målrette politisk reklame i Unionen er eit brot for seg: forordning 2024/900 artikkel 18 og 19. For statar i Unionen kan det også veljast her.
note-ai-act = Er det eit KI-system, har KI-forordninga eigne gebyr: høgst 35 millionar euro eller 7{ "\u00A0" }% av den globale omsetnaden, 15 millionar eller 3{ "\u00A0" }% og 7,5 millionar eller 1{ "\u00A0" }%, det høgste av dei to; for små og mellomstore bedrifter det lågaste. Vi har ikkje kontrollert når kvar plikt byrja å gjelde. Desse gebyra blir ikkje rekna ut her.
note-combine = Kvart brot blir vurdert, beløpa blir lagde saman, og summen blir halden opp mot det høgste beløpet for det mest alvorlege. Det er ikkje nok å gi gebyr berre for det.
note-combine-pending = Om den bindande avgjerda er gyldig, er ikkje avklart: 10. februar 2026 kom EU-domstolen til at søksmålet mot henne kan prøvast, og sende saka tilbake til Underretten.
note-gravest-is-statutory = Beløpet for det mest alvorlege brotet er det høgste beløpet i lova, ikkje eit utrekna gebyr.
note-independent = Uavhengige behandlingar gir eigne gebyr med kvart sitt høgste beløp, også når dei blir avgjorde i same vedtak.
note-undertaking = Føretaksomgrepet i konkurranseretten gjeld berre beløpet: Omsetnaden til føretaket avgjer det høgste beløpet, og gebyret skal spegle den reelle økonomiske evna.
note-security-principle = Styresmaktene finn ofte at artikkel 5 nr. 1 bokstav f, prinsippet om tryggleik, er brote ved sida av artikkel 32. Då gjeld det høgste av dei to beløpa, med 4{ "\u00A0" }% av omsetnaden i staden for 2{ "\u00A0" }%.
note-presumption = Den som eig alle eller nesten alle aksjane, blir rekna for å ha avgjerande innverknad (presumsjon). Det kan motbevisast ut frå organisatoriske, økonomiske og rettslege band.
note-maximum-not-amount = Det høgste beløpet og sjølve gebyret er to ting. Omsetnaden til konsernet avgjer det høgste beløpet. Gebyret følgjer av omstenda i saka, og der tel også den faktiske økonomiske evna til føretaket.
note-overall = Kor alvorleg brotet er, er ei heilskapsvurdering, ikkje ein poengsum. Di meir alvorleg brotet er innanfor graden, di høgare er startbeløpet.
note-may-adjust = Tilsynsstyresmakta kan tilpasse til omsetnaden, men den som skal betale, har ikkje krav på det.
note-deterrence = For å avskrekkje kan tilsynsstyresmakta etter eige skjøn gonge opp beløpet.
note-resources = Mangel på ressursar er inga orsaking for eit brot.
note-amount-only = Dette fekk noko å seie for beløpet, ikkje for om det skal bli gebyr.
