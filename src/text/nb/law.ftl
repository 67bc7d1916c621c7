# Bestemmelsene, momentene, synene og kildene.

## Regelverkene

regime-eea-gdpr = Personvernforordningen (EØS), uten nasjonale regler

## Grupper av bestemmelser

group-processing = Behandlingen av personopplysninger
group-duties = Plikter for behandlingsansvarlig og databehandler
group-orders = Tilsyn og pålegg
group-transfers = Overføring til tredjeland
group-sector = Egne lover for svenske myndigheter
group-no-fee = Regler som ikke gir gebyr
group-principles = Prinsipper og behandlingsgrunnlag
group-rights = Den registrertes rettigheter
group-communications = Informasjonskapsler og elektronisk markedsføring
group-advertising = Politisk reklame (forordning 2024/900)
group-institutions = Pålegg fra EUs datatilsyn

## Personvernforordningen

provision-gdpr-5-1-a = Lovlighet, rettferdighet og åpenhet
provision-gdpr-5-1-b = Bruk bare til angitte formål (formålsbegrensning)
provision-gdpr-5-1-c = Ikke flere opplysninger enn nødvendig (dataminimering)
provision-gdpr-5-1-d = Riktige opplysninger (riktighet)
provision-gdpr-5-1-e = Lagring bare så lenge det er nødvendig (lagringsbegrensning)
provision-gdpr-5-1-f = Sikre opplysninger (integritet og konfidensialitet)
provision-gdpr-5-2 = Kunne vise at prinsippene følges (ansvar)
provision-gdpr-6 = Rettslig grunnlag for behandlingen (behandlingsgrunnlag)
provision-gdpr-7 = Vilkår for samtykke
provision-gdpr-8 = Barns samtykke til digitale tjenester
provision-gdpr-9 = Særlige kategorier av personopplysninger
provision-gdpr-10 = Behandling av personopplysninger om straffedommer og lovovertredelser
provision-gdpr-11 = Behandling som ikke krever identifikasjon
provision-gdpr-12 = Klar informasjon, og svar på henvendelser i tide
provision-gdpr-13 = Informasjon når opplysninger samles inn fra den registrerte
provision-gdpr-14 = Informasjon når opplysninger kommer fra andre
provision-gdpr-15 = Rett til innsyn
provision-gdpr-16 = Rett til retting
provision-gdpr-17 = Rett til sletting
provision-gdpr-18 = Rett til begrensning av behandling
provision-gdpr-19 = Underretning om retting, sletting eller begrensning
provision-gdpr-20 = Rett til å flytte opplysninger (dataportabilitet)
provision-gdpr-21 = Rett til å protestere
provision-gdpr-22 = Automatiserte individuelle avgjørelser, også profilering
provision-gdpr-22-2026 = Avgjørelser som bare er automatiserte (fra 5. februar 2026)
provision-gdpr-24 = Den behandlingsansvarliges ansvar
provision-gdpr-25 = Innebygd personvern og personvern som standardinnstilling
provision-gdpr-26 = Felles behandlingsansvarlige
provision-gdpr-27 = Representant i EØS for virksomhet utenfor
provision-gdpr-28 = Bruk av databehandler
provision-gdpr-29 = Behandling bare etter instruks
provision-gdpr-30 = Protokoller over behandlingsaktiviteter
provision-gdpr-31 = Samarbeid med tilsynsmyndigheten
provision-gdpr-32 = Sikkerhet ved behandlingen
provision-gdpr-33 = Melding til tilsynsmyndigheten om brudd på personopplysningssikkerheten
provision-gdpr-34 = Underretning av den registrerte om brudd på personopplysningssikkerheten
provision-gdpr-35 = Vurdering av personvernkonsekvenser
provision-gdpr-36 = Forhåndsdrøftinger
provision-gdpr-37 = Utpeking av personvernombud
provision-gdpr-38 = Personvernombudets stilling
provision-gdpr-39 = Personvernombudets oppgaver
provision-gdpr-41-4 = Plikter for organer som kontrollerer atferdsnormer
provision-gdpr-42-43 = Sertifisering og sertifiseringsorganer
provision-gdpr-44 = Overføring til tredjestater eller internasjonale organisasjoner
provision-gdpr-85 = Nasjonale regler for særlige behandlingssituasjoner
provision-gdpr-58-1 = Plikt til å gi tilsynsmyndigheten tilgang
provision-gdpr-58-2 = Plikt til å følge pålegg fra tilsynsmyndigheten
provision-pa-18 = Målretting av politisk reklame på nettet
provision-pa-19 = Opplysning om hvordan politisk reklame er målrettet

## Momentene i lovene

criterion-gdpr-a = Karakter, alvorlighetsgrad og varighet, med antall berørte og skade
criterion-gdpr-b = Om overtredelsen var forsettlig eller uaktsom
criterion-gdpr-c = Tiltak for å begrense skaden
criterion-gdpr-d = Graden av ansvar ut fra tiltakene som var på plass
criterion-gdpr-e = Relevante tidligere overtredelser
criterion-gdpr-f = Graden av samarbeid med tilsynsmyndigheten
criterion-gdpr-g = Kategoriene av personopplysninger
criterion-gdpr-h = Hvordan tilsynsmyndigheten fikk kjennskap til overtredelsen
criterion-gdpr-i = Om tidligere tiltak om samme forhold er fulgt
criterion-gdpr-j = Atferdsnormer og sertifisering
criterion-gdpr-k = Andre skjerpende eller formildende forhold

## Kildene

source-gdpr = personvernforordningen
source-deutsche-wohnen = EU-domstolen, C-807/21 (Deutsche Wohnen)
source-land-hessen = EU-domstolen, C-768/21 (Land Hessen)
source-fine-guidelines = Personvernrådet (EDPB), retningslinjer 04/2022, versjon 2.1
source-wp253 = WP253, retningslinjer om overtredelsesgebyr (2017)
source-binding-decision-2021 = Personvernrådet (EDPB), bindende avgjørelse 1/2021
source-binding-decision-2022 = Personvernrådet (EDPB), bindende avgjørelse 2/2022
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
source-child-convention = FNs barnekonvensjon
source-commission-proposal = Kommisjonens forslag til personvernforordning, COM(2012) 11
source-video-guidelines = EDPBs retningslinjer 3/2019 om videoutstyr
source-inteligo = EU-domstolen, C-654/23 (Inteligo Media)
source-denkavit = EU-domstolen, 61/79 (Denkavit italiana)
source-nis2 = direktiv (EU) 2022/2555 (NIS2)
source-political-advertising = forordning (EU) 2024/900 om politisk reklame
source-ai-act = forordning (EU) 2024/1689 om kunstig intelligens (KI-forordningen)
source-communications-directive = direktiv 2002/58/EF om personvern og elektronisk kommunikasjon
source-swiss-data-act = den sveitsiske personvernloven (DSG)
source-cilfit = EU-domstolen, C-283/81 (CILFIT)
source-whatsapp = EU-domstolen, C-97/23 P WhatsApp Ireland mot EDPB
source-procedure-regulation = forordning (EU) 2025/2518 (saksbehandlingen etter personvernforordningen)
source-digital-omnibus = forslaget COM(2025) 837 (Digital Omnibus)
source-court-rules = EU-domstolens prosessreglement
source-efta-notice = EFTA-sekretariatets melding 19. juli 2018 om forordningen i EØS
source-eea-agreement = EØS-avtalen
source-decisions = vedtakssamlingen
source-convention = et valg gjort i dette verktøyet

# Hvilken språkversjon av en kilde som gjelder.

authentic-heading = Hvilken språkversjon av hver kilde som gjelder
authentic-intro = Det som sies her om en kilde på et annet språk, er vår oversettelse.
authentic-every = alle EUs offisielle språk, med samme gyldighet
authentic-every-eea = alle EUs offisielle språk, med samme gyldighet; som en del av EØS-avtalen også norsk og islandsk
authentic-as-it-says = hvert språk som teksten selv nevner, med samme gyldighet
authentic-both = { $first } og { $second }, med samme gyldighet
authentic-unchecked = ikke kontrollert; originalen er på { $language }
authentic-each = hver på sitt språk; ikke kontrollert enkeltvis
authentic-none = ingen rettskilde; ordene er våre egne
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

## Synene

view-edpb-2023 = Personvernrådet (EDPB), 2023

rank-guidance = Veiledning, ikke bindende
rank-authority = Tilsynsmyndighet
rank-board = Klagenemnd
rank-court = Domstol
rank-statute = Lovens ordlyd

point-fault = Om skyld er et vilkår
point-fault-level = Hva graden av skyld betyr for nivået
point-no-harm = Hva det betyr at faktisk skade ikke kunne påvises
point-numbers = Hvordan antallet berørte telles
point-self-report = Hvilken vekt egen melding har
point-guidelines = Hvilken vekt retningslinjer og opplæring har
point-own-rules = Hva brudd på egne regler betyr
point-children = Hvor mye barnas alder betyr
point-means = Hva den økonomiske evnen brukes til
point-principle = Hva brudd på lovlighetsprinsippet betyr for hvor alvorlig overtredelsen er
point-medium = Hvorfor en kopi utenfor systemene har betydning
point-same-fact = Om samme forhold kan telle flere ganger
point-time = Hva saksbehandlingstiden betyr
point-guidelines-weight = Hvor stor vekt de europeiske retningslinjene har
point-comparison = Om et tidligere, lavere gebyr kan sammenlignes
point-other-authorities = Hvilken vekt gebyrer fra myndigheter i andre stater har
point-prevention = Hva preventive hensyn tilsier
point-care = Hva som kreves av den som har vidtgående fullmakter og sensitive opplysninger
point-plurality = Hva det betyr at flere regler ble brutt
point-mass-access = Hva tilgang til store mengder opplysninger er i seg selv
point-mass-matching = Om sammenligning med ufiltrert innsamlede opplysninger kan være absolutt nødvendig

stance-fault-not-needed = Skyld er ikke et vilkår for overtredelsesgebyr.
stance-negligence-needed = Noen som handlet for foretaket, må minst ha vært uaktsom.
stance-fault-weighed = Skyld er et moment, ikke et vilkår.
stance-fault-raises = Grov skyld hever nivået.
stance-intent-raises = Forsett er blant det som gjør overtredelsen alvorlig.
stance-fault-only-condition = At skyldkravet er oppfylt, gjør ikke overtredelsen alvorlig.
stance-negligence-neutral = Forsett er skjerpende, og uaktsomhet er i beste fall nøytralt.
stance-risk-is-enough = Faktisk skade behøver ikke å påvises. Risikoen er nok.
stance-potential-harm-raises = Den skaden som kunne ha skjedd, gjør overtredelsen mer alvorlig.
stance-no-harm-lowers = At ingen skade skjedde, gjør overtredelsen mindre alvorlig.
stance-two-counts = De som fikk opplysningene sine brukt, og de det var mulig å få tilgang til opplysninger om, telles hver for seg.
stance-few-no-weight = Et lavt antall noteres, men får ingen vekt.
stance-few-lowers = Et lavt antall gjør overtredelsen mindre alvorlig.
stance-potential-counts = Både faktisk og mulig berørte teller.
stance-report-neutral = Å melde fra er en plikt, og derfor nøytralt.
stance-report-mitigates = Å melde fra er formildende. Vekten avhenger av hvor alvorlig overtredelsen er, og av hvor sannsynlig det var at den ellers ville blitt oppdaget.
stance-not-listed = Loven nevner det ikke.
stance-guidelines-neutral = De er nøytrale når det ikke er vist at de var klare, og at det var gitt opplæring.
stance-guidelines-mitigate = De er formildende, fordi de gjorde det mulig å reagere raskt.
stance-must-reach-everyone = De må nå alle, og det må kunne vises.
stance-later-rules-mitigate = Regler som innføres etterpå, er formildende.
stance-high-bar = Terskelen er høy. Som regel er det nøytralt eller skjerpende.
stance-own-rules-raise = Brudd på egne regler gjør overtredelsen mer alvorlig.
stance-own-rules-not-used = Brudd på egne regler er ikke brukt som skjerpende.
stance-children-full = At det gjelder barn, veier tungt uansett alder under 18 år.
stance-children-by-age = At det gjelder barn, veier tyngre jo yngre de er.
stance-means-raise = God økonomisk evne tilsier et høyere gebyr.
stance-means-not-used = Det er ikke lagt vekt på den økonomiske evnen.
stance-means-in-start = Størrelsen inngår i startbeløpet.
stance-principle-raises = Bruddet på prinsippet gjør overtredelsen mer alvorlig.
stance-principle-not-used = Bruddet på prinsippet gjør ikke i seg selv overtredelsen mer alvorlig.
stance-cloud-storage = Fordi skylagring gjør det lett å miste oversikten.
stance-outside-control = Fordi den ligger utenfor den behandlingsansvarliges kontroll.
stance-more-than-once = Samme forhold kan telle flere ganger.
stance-once-only = Hvert forhold teller bare én gang.
stance-not-assessed = Ikke vurdert.
stance-time-must-be-assessed = Saksbehandlingstiden må vurderes, og gebyret kan settes ned eller bortfalle.
stance-time-refused = Saksbehandlingstiden ble anført, men ikke godtatt som grunn til lavere gebyr.
stance-no-rule = Loven har ingen regel om det.
stance-guidance-followed = Retningslinjene følges.
stance-guidance-limited = Retningslinjene er nyttige, men har begrenset vekt.
stance-higher-than-there = Gebyret må være høyere enn i den saken.
stance-not-comparable = Den saken var mer alvorlig, men gebyrnivået der bygget på eldre lov og kan ikke sammenlignes direkte.
stance-no-weight = De har ingen vekt: Hvert gebyr bygger på sine egne forhold.
stance-prevention-rewards = Allmennpreventive og individualpreventive hensyn tilsier at det blir lagt vekt på at virksomheten selv avdekker, retter og melder fra.
stance-prevention-needs-more = Preventive hensyn tilsier et gebyr som oppleves som et onde.
stance-more-is-asked = Myndigheten har et særlig ansvar for opplysningene den behandler.
stance-several-counted = At myndigheten sviktet på flere punkter, står først i begrunnelsen.
stance-intrusion-of-its-own = Tilgangen er et særskilt inngrep, uansett om noen lider skade.
stance-hardly-ever = Sammenligningen kan vanskelig oppfylle det strenge kravet om nødvendighet.

## Hva hvert moment i artikkel 83 nr. 2 vurderes ut fra

judged-gdpr-a = Behandlingens karakter, omfang og formål (mer alvorlig når den hører til kjernen av virksomheten), antallet faktisk eller mulig berørte, og skaden.
judged-gdpr-b = Forsett er viten og vilje. Uaktsomhet er brudd på aktsomhetsplikten, og i beste fall nøytralt.
judged-gdpr-c = Om tiltakene kom i tide og virket. Det som ble gjort før undersøkelsen var kjent, er oftere formildende. Det som uansett forventes, er nøytralt.
judged-gdpr-d = Om den behandlingsansvarlige gjorde det som kunne forventes. Terskelen for formildende er høy: som regel nøytralt eller skjerpende.
judged-gdpr-e = Tidligere overtredelser er skjerpende, særlig når de er ferske og gjelder samme forhold. At det ikke er noen, er nøytralt, for det er normalt å følge loven.
judged-gdpr-f = Bare det som går ut over plikten og begrenser følgene, er formildende. Vanlig samarbeid er nøytralt, motarbeiding skjerpende.
judged-gdpr-g = Særlige kategorier, straffbare forhold, og opplysninger som straks skader når de spres, som posisjon eller økonomi. Vanlige opplysninger er ikke formildende.
judged-gdpr-h = En klage, en undersøkelse eller en pliktig melding er nøytral. En melding ut over plikten kan være formildende.
judged-gdpr-i = Å følge tidligere pålegg er en plikt, og derfor ikke formildende. Å ikke følge dem er skjerpende.
judged-gdpr-k = Alt annet. Fortjeneste på overtredelsen er skjerpende.

## Hva domstoler og tilsynsmyndigheter har sagt

note-minor = Ved en mindre overtredelse, eller når gebyret ville bli en uforholdsmessig stor byrde for en fysisk person, kan det gis en irettesettelse i stedet.
note-whether = En overtredelse kan regnes som en mindre overtredelse, for eksempel når den ikke medfører vesentlig risiko og ikke berører kjernen i plikten. Da er irettesettelse mulig, men ikke påbudt.
note-refraining-exceptional = Når et brudd er konstatert, kan tilsynsmyndigheten bare unntaksvis la være å treffe korrigerende tiltak.
note-not-unaware = Skyldkravet er oppfylt når den behandlingsansvarlige ikke kunne være uvitende om at atferden var en overtredelse, enten regelen var kjent eller ikke. Ledelsen trenger ikke å ha handlet eller visst om det.
note-fault-ex-tunc = EU-domstolens tolkning virker tilbake til regelens første dag. Forsett eller uaktsomhet kreves derfor også for tidligere brudd, og når et vedtak fortsatt er til klagebehandling eller for domstolene.
note-breach-is-no-proof = At andre brøt seg inn, viser ikke i seg selv at sikkerheten var utilstrekkelig. Det vurderes konkret.
note-nis2 = I EUs medlemsstater: Er det ilagt overtredelsesgebyr etter personvernforordningen, kan det ikke ilegges gebyr etter NIS2 artikkel 34 for samme atferd. Andre tiltak etter NIS2 kan brukes.
note-soft-opt-in = Når direktiv 2002/58 artikkel 13 nr. 2 dekker en reklame-e-post, gjelder ikke personvernforordningen artikkel 6 nr. 1 for den. Et overtredelsesgebyr for utsendelsen kan da ikke bygge på artikkel 6.
note-electronic-communications = For informasjonskapsler og for markedsføring på e-post eller telefon gjelder egne nasjonale regler med egne gebyrer (direktiv 2002/58). Svar på «Hva gjelder det?» at saken gjelder dette, så vises reglene.
note-political-advertising = Målretting av politisk reklame i Unionen er en egen overtredelse: forordning 2024/900 artikkel 18 og 19. For stater i Unionen kan også den velges.
note-ai-act = Gjelder det et KI-system, har KI-forordningen egne gebyrer: høyst 35 millioner euro eller 7{ "\u00A0" }% av den globale omsetningen, 15 millioner eller 3{ "\u00A0" }% og 7,5 millioner eller 1{ "\u00A0" }%. Det høyeste av de to gjelder, men for små og mellomstore bedrifter det laveste. Vi har ikke kontrollert når hver plikt begynte å gjelde. Disse gebyrene regnes ikke ut her.
note-combine = Hver overtredelse vurderes, beløpene legges sammen, og summen holdes opp mot maksimum for den mest alvorlige. Det er ikke nok å ilegge gebyr bare for den mest alvorlige.
note-combine-pending = Om den bindende avgjørelsen er gyldig, er ikke avklart: 10. februar 2026 kom EU-domstolen til at søksmålet mot den kan prøves, og sendte saken tilbake til Underretten.
note-gravest-is-statutory = Beløpet for den mest alvorlige overtredelsen er lovens maksimum, ikke et beregnet gebyr.
note-independent = Uavhengige behandlinger gir egne gebyrer med hvert sitt maksimum, også når de avgjøres i samme vedtak.
note-undertaking = Konkurranserettens foretaksbegrep gjelder bare beløpet: Foretakets omsetning bestemmer maksimum, og beløpet skal gjenspeile den reelle økonomiske evnen.
note-security-principle = Tilsynsmyndighetene finner ofte at artikkel 5 nr. 1 bokstav f, prinsippet om sikkerhet, er brutt i tillegg til artikkel 32. Da gjelder det høyeste av de to maksimumsbeløpene, med 4{ "\u00A0" }% av omsetningen i stedet for 2{ "\u00A0" }%.
note-presumption = Den som eier alle eller nesten alle aksjer, presumeres å ha avgjørende innflytelse. Det kan motbevises ut fra organisatoriske, økonomiske og rettslige bånd.
note-maximum-not-amount = Maksimum og beløp er to ting. Konsernets omsetning avgjør maksimum. Beløpet følger av omstendighetene i saken, og der teller også foretakets faktiske økonomiske evne.
note-overall = Alvorlighetsgraden bygger på en helhetsvurdering, ikke på en poengsum. Jo mer alvorlig overtredelsen er innenfor alvorlighetsgraden, desto høyere er startbeløpet.
note-may-adjust = Tilsynsmyndigheten kan tilpasse beløpet til omsetningen, men den som skal betale, har ikke krav på det.
note-deterrence = For at gebyret skal virke avskrekkende, kan tilsynsmyndigheten etter eget skjønn multiplisere beløpet.
note-resources = Mangel på ressurser rettferdiggjør ikke en overtredelse.
note-amount-only = Dette fikk betydning for beløpet, ikke for om det skal ilegges gebyr.
