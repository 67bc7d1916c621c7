# Bestemmelsene, momentene, synene og kildene.

# Grupper av bestemmelser.

group-processing = Behandlingen av personopplysninger
group-duties = Plikter for behandlingsansvarlig og databehandler
group-orders = Tilsyn og pålegg
group-transfers = Overføring til tredjeland
group-sector = Egne lover for svenske myndigheter
group-no-fee = Regler som ikke gir gebyr
group-principles = Prinsipper og behandlingsgrunnlag
group-rights = Den registrertes rettigheter

# Brottsdatalagen: behandlingen.

provision-bdl-2-1 = Rettslig grunnlag for behandlingen
provision-bdl-2-2 = Registrering og håndtering av innkomne saker
provision-bdl-2-3 = Angitte formål
provision-bdl-2-4 = Prøving før bruk til nytt formål
provision-bdl-2-5 = Vitenskapelig, statistisk eller historisk bruk
provision-bdl-2-7 = Riktige opplysninger
provision-bdl-2-8 = Tilstrekkelige, relevante og ikke for mange opplysninger
provision-bdl-2-9 = Skille mellom ulike kategorier av personer
provision-bdl-2-10 = Skille mellom fakta og vurderinger
provision-bdl-2-11 = Sensitive opplysninger (særlige kategorier)
provision-bdl-2-12 = Biometriske og genetiske opplysninger
provision-bdl-2-14 = Søkeforbud
provision-bdl-2-15 = Retting av uriktige eller ufullstendige opplysninger
provision-bdl-2-16 = Sletting eller begrensning av behandlingen
provision-bdl-2-17 = Lagringstid
provision-bdl-2-18 = Årlig kontroll av om opplysningene trengs
provision-bdl-2-19-2 = Automatiserte avgjørelser bare ut fra sensitive opplysninger
provision-bdl-2-22 = Bruk til formål utenfor loven

# Brottsdatalagen: plikter, pålegg og overføring.

provision-bdl-3-2 = Tiltak som sikrer og viser lovlig behandling
provision-bdl-3-3 = Innebygd personvern
provision-bdl-3-4 = Personvern som standardinnstilling
provision-bdl-3-5 = Logging
provision-bdl-3-6 = Tilgang bare etter den enkeltes behov
provision-bdl-3-7 = Vurdering av personvernkonsekvenser før ny, risikofylt behandling
provision-bdl-3-8 = Sikkerhet for personopplysningene
provision-bdl-3-9-1 = Melding om brudd på personopplysningssikkerheten
provision-bdf-3-14 = Dokumentasjon av brudd på personopplysningssikkerheten
provision-bdl-5-5 = Bistand til tilsynsmyndigheten
provision-bdl-5-7-2 = Plikt til å følge pålegg
provision-bdl-5-7-3 = Plikt til å følge forbud mot behandling
provision-bdl-8-1 = Overføring til tredjeland
provision-bdl-8-8 = Ytterligere regel om overføring til tredjeland

# Egne lover for svenske myndigheter.

provision-pbdl-2-1 = Ytterligere regel i polisens brottsdatalag
provision-pbdl-3-3 = Ytterligere regler i polisens brottsdatalag
provision-pbdl-4 = Regler om lagringstid i polisens brottsdatalag
provision-pbdl-5 = Ytterligere regler i polisens brottsdatalag
provision-pbdl-6-6 = Ytterligere regel i polisens brottsdatalag
provision-tbdl-2-1 = Ytterligere regel i Tullverkets brottsdatalag
provision-tbdl-3-3 = Ytterligere regler i Tullverkets brottsdatalag
provision-tbdl-4 = Ytterligere regler i Tullverkets brottsdatalag
provision-kbdl-2-1 = Ytterligere regel i Kustbevakningens brottsdatalag
provision-kbdl-3-3 = Ytterligere regel i Kustbevakningens brottsdatalag
provision-kbdl-4 = Ytterligere regler i Kustbevakningens brottsdatalag
provision-skbdl-2-1 = Ytterligere regel i Skatteverkets brottsdatalag
provision-skbdl-3-3 = Ytterligere regel i Skatteverkets brottsdatalag
provision-skbdl-4 = Ytterligere regler i Skatteverkets brottsdatalag
provision-abdl-2-1 = Ytterligere regel i åklagarväsendets brottsdatalag
provision-abdl-4 = Ytterligere regler i åklagarväsendets brottsdatalag
provision-dbdl-3 = Ytterligere regel i domstolarnas brottsdatalag
provision-dbdl-6 = Søkeforbud i domstolarnas brottsdatalag
provision-krbdl-2-1 = Ytterligere regel i Kriminalvårdens brottsdatalag
provision-krbdl-3-4 = Ytterligere regel i Kriminalvårdens brottsdatalag
provision-krbdl-regulations = Forskrifter etter Kriminalvårdens brottsdatalag

# Brottsdatalagen: regler som ikke gir gebyr.

provision-bdl-2-6 = Alminnelig krav om lovlig behandling
provision-bdl-2-13 = Ytterligere regel om behandlingen
provision-bdl-2-19-1 = Første ledd i regelen om automatiserte avgjørelser
provision-bdl-2-20 = Ytterligere regler om behandlingen
provision-bdl-3-1 = Den behandlingsansvarliges ansvar
provision-bdl-3-9-2 = Andre ledd i regelen om melding av brudd
provision-bdl-3-10 = Underretning av de registrerte om brudd på personopplysningssikkerheten
provision-bdl-3-11 = Ytterligere plikter i brottsdatalagen
provision-bdl-3-13 = Personvernombud
provision-bdl-3-16 = Ytterligere regler, også om databehandlere
provision-bdl-3-20 = Ytterligere regel i brottsdatalagen
provision-bdl-4-2 = Informasjon til den registrerte
provision-bdl-4 = Øvrige regler om informasjon og rettigheter
provision-bdl-8-7 = Ytterligere regler om overføring til tredjeland

# Personvernforordningen.

provision-gdpr-5-1-a = Lovlighet, rettferdighet og åpenhet
provision-gdpr-5-1-b = Bruk bare til angitte formål (formålsbegrensning)
provision-gdpr-5-1-c = Ikke flere opplysninger enn nødvendig (dataminimering)
provision-gdpr-5-1-d = Riktige opplysninger (riktighet)
provision-gdpr-5-1-e = Ikke lagring lenger enn nødvendig (lagringsbegrensning)
provision-gdpr-5-1-f = Sikre opplysninger (integritet og konfidensialitet)
provision-gdpr-5-2 = Kunne vise at prinsippene følges (ansvar)
provision-gdpr-6 = Rettslig grunnlag for behandlingen (behandlingsgrunnlag)
provision-gdpr-7 = Vilkår for samtykke
provision-gdpr-9 = Særlige kategorier av personopplysninger
provision-gdpr-10 = Opplysninger om straffedommer og lovovertredelser
provision-gdpr-12 = Klar og tydelig informasjon
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
provision-gdpr-8 = Barns samtykke til digitale tjenester
provision-gdpr-11 = Behandling som ikke krever identifikasjon
provision-gdpr-24 = Den behandlingsansvarliges ansvar
provision-gdpr-25 = Innebygd personvern og personvern som standardinnstilling
provision-gdpr-26 = Felles behandlingsansvarlige
provision-gdpr-27 = Representant for virksomhet utenfor EØS
provision-gdpr-28 = Bruk av databehandler
provision-gdpr-29 = Behandling bare etter instruks
provision-gdpr-30 = Protokoller over behandlingsaktiviteter
provision-gdpr-31 = Samarbeid med tilsynsmyndigheten
provision-gdpr-32 = Sikkerhet ved behandlingen
provision-gdpr-33 = Melding til tilsynsmyndigheten om brudd på personopplysningssikkerheten
provision-gdpr-34 = Underretning av den registrerte om brudd på personopplysningssikkerheten
provision-gdpr-35 = Vurdering av personvernkonsekvenser
provision-gdpr-36 = Forhåndsdrøfting
provision-gdpr-37 = Utpeking av personvernombud
provision-gdpr-38 = Personvernombudets stilling
provision-gdpr-39 = Personvernombudets oppgaver
provision-gdpr-41-4 = Plikter for organ som kontrollerer atferdsnormer
provision-gdpr-42-43 = Sertifisering og sertifiseringsorganer
provision-gdpr-44 = Overføring til tredjestater eller internasjonale organisasjoner
provision-gdpr-85 = Nasjonale regler for særlige behandlingssituasjoner
provision-gdpr-58-1 = Plikt til å gi tilsynsmyndigheten tilgang
provision-gdpr-58-2 = Plikt til å følge pålegg fra tilsynsmyndigheten

# Momentene i lovene.

criterion-bdl-1 = Om overtredelsen var forsettlig eller skyldtes uaktsomhet
criterion-bdl-2 = Skade, fare eller krenkelse
criterion-bdl-3 = Overtredelsens karakter, alvorlighetsgrad og varighet
criterion-bdl-4 = Hva som er gjort for å begrense virkningene
criterion-bdl-5 = Tidligere ilagt sanktionsavgift
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
criterion-fvl-a = Sanksjonens preventive virkning
criterion-fvl-b = Overtredelsens grovhet, og om noen som handlet for foretaket, viste skyld
criterion-fvl-c = Om retningslinjer, instruksjon, opplæring, kontroll eller andre tiltak kunne ha forebygget overtredelsen
criterion-fvl-d = Om overtredelsen ble begått for å fremme foretakets interesser
criterion-fvl-e = Fordel som er eller kunne vært oppnådd
criterion-fvl-f = Gjentakelse
criterion-fvl-g = Foretakets økonomiske evne
criterion-fvl-h = Andre reaksjoner mot foretaket eller noen som handlet for det
criterion-fvl-i = Krav i internasjonale avtaler

# Punkter som instansene har ulike syn på.

point-fault = Om skyld er et vilkår
point-fault-level = Hva skylden betyr for nivået
point-no-harm = Hva det betyr at ingen skade er vist
point-numbers = Hvordan antallet berørte telles
point-self-report = Hva det er verdt å melde fra selv
point-guidelines = Hva retningslinjer og opplæring er verdt
point-own-rules = Hva brudd på egne regler betyr
point-children = Hvor mye barns alder betyr
point-means = Hva økonomien brukes til
point-principle = Hva brudd på lovlighetsprinsippet betyr for alvoret
point-medium = Hvorfor en kopi på en privat enhet betyr noe
point-same-fact = Om samme forhold kan telle flere ganger
point-time = Hva saksbehandlingstiden betyr
point-guidelines-weight = Hvor stor vekt de europeiske retningslinjene har
point-comparison = Om et tidligere, lavere gebyr kan sammenlignes

stance-fault-not-needed = Skyld er ikke et vilkår.
stance-negligence-needed = Noen som handlet for foretaket, må minst ha vært uaktsom.
stance-fault-weighed = Skyld er et moment, ikke et vilkår.
stance-fault-raises = Grov skyld hever nivået.
stance-fault-only-condition = At skyldkravet er oppfylt, gjør ikke overtredelsen alvorlig.
stance-negligence-neutral = Forsett er skjerpende. Uaktsomhet er i beste fall nøytralt.
stance-risk-is-enough = Risiko for skade er nok.
stance-potential-harm-raises = Det som kunne ha skjedd, øker alvoret.
stance-no-harm-lowers = At ingen skade skjedde, gjør overtredelsen mindre alvorlig.
stance-two-counts = De som fikk opplysninger brukt, og de som kunne nås, telles hver for seg.
stance-few-no-weight = Et lavt antall får ingen vekt.
stance-few-lowers = Et lavt antall gjør overtredelsen mindre alvorlig.
stance-potential-counts = Både faktisk og mulig berørte teller.
stance-report-neutral = Å melde fra er en plikt, og derfor nøytralt.
stance-report-mitigates = Å melde fra er formildende, særlig når det ellers var lite sannsynlig at det ble oppdaget.
stance-not-listed = Loven nevner det ikke.
stance-guidelines-neutral = Nøytralt når det ikke er vist at reglene var klare og at det var gitt opplæring.
stance-guidelines-mitigate = De gjorde det mulig å reagere raskt, og er derfor formildende.
stance-must-reach-everyone = De må nå alle, og det må kunne vises.
stance-later-rules-mitigate = Regler som innføres etterpå, er formildende.
stance-high-bar = Terskelen er høy. Som regel er det nøytralt eller skjerpende.
stance-own-rules-raise = Brudd på egne regler øker alvoret.
stance-own-rules-not-used = Brudd på egne regler er ikke brukt slik.
stance-children-full = Barn veier tungt uansett alder under 18 år.
stance-children-by-age = Barn veier tyngre jo yngre de er.
stance-means-raise = God økonomi tilsier et høyere gebyr.
stance-means-not-used = Økonomien er ikke brukt.
stance-means-in-start = Størrelsen inngår i startbeløpet.
stance-principle-raises = Det øker alvoret.
stance-principle-not-used = Det øker ikke alvoret i seg selv.
stance-cloud-storage = Fordi skylagring gjør det lett å miste oversikten.
stance-outside-control = Fordi den ligger utenfor den behandlingsansvarliges kontroll.
stance-more-than-once = Samme forhold kan telle flere ganger.
stance-once-only = Hvert forhold teller bare én gang.
stance-not-assessed = Ikke vurdert.
stance-time-must-be-assessed = Tiden må vurderes, og gebyret kan settes ned eller bortfalle.
stance-no-rule = Ingen regel.
stance-guidance-followed = Retningslinjene følges.
stance-guidance-limited = Retningslinjene er nyttige, men har begrenset vekt.
stance-higher-than-there = Gebyret må være høyere enn der.
stance-not-comparable = Saken er mer alvorlig, men det tidligere nivået bygget på eldre lov og kan ikke sammenlignes direkte.

# Hvem som har hatt synet.

view-criminal-data-act = Brottsdatalagens ordlyd
view-imy-2021 = IMY, 2021 (det svenske politiet)
view-imy-2022 = IMY, 2022 (den svenske tollmyndigheten)
view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)
view-edpb-2023 = Personvernrådet (EDPB), 2023

rank-guidance = Veiledning, ikke bindende
rank-authority = Tilsynsmyndighet
rank-board = Klagenemnd
rank-statute = Lovens ordlyd

# Regelverkene.

regime-se-criminal-data-act = Den svenske brottsdatalagen
regime-no-gdpr = Personvernforordningen som norsk lov

# Kildene.

source-criminal-data-act = den svenske brottsdatalagen (2018:1177)
source-criminal-data-ordinance = den svenske brottsdataförordningen (2018:1202)
source-criminal-data-bill = de svenske forarbeidene, prop. 2017/18:232
source-police-data-act = polisens brottsdatalag (2018:1693)
source-customs-data-act = Tullverkets brottsdatalag (2018:1694)
source-coast-guard-data-act = Kustbevakningens brottsdatalag (2018:1695)
source-tax-agency-data-act = Skatteverkets brottsdatalag (2018:1696)
source-prosecution-data-act = åklagarväsendets brottsdatalag (2018:1697)
source-courts-data-act = domstolarnas brottsdatalag (2018:1698)
source-prison-data-act = Kriminalvårdens brottsdatalag (2018:1699)
source-swedish-procedure-act = den svenske förvaltningslagen (2017:900)
source-recovery-act = den svenske loven (1993:891) om innkreving av statlige krav
source-gdpr = personvernforordningen
source-norwegian-data-act = personopplysningsloven
source-norwegian-procedure-act = forvaltningsloven
source-supreme-court-2021 = Høyesterett, HR-2021-797-A
source-deutsche-wohnen = EU-domstolen, C-807/21 (Deutsche Wohnen)
source-land-hessen = EU-domstolen, C-768/21 (Land Hessen)
source-fine-guidelines = Personvernrådet (EDPB), retningslinjer 04/2022, versjon 2.1
source-imy-police = IMY, vedtak DI-2020-2719 av 10. februar 2021 (det svenske politiet)
source-imy-customs = IMY, vedtak av 14. mars 2022 (den svenske tollmyndigheten)
source-datatilsynet-coop = Datatilsynet, vedtak 20/01790 av 22. desember 2020 (Coop Finnmark)
source-board-coop = Personvernnemnda, PVN-2021-09 av 31. august 2021 (Coop Finnmark)
source-board-time = Personvernnemnda, PVN-2021-03 av 22. juni 2021
source-board-basaren = Personvernnemnda, PVN-2021-13 av 4. november 2021 (Basaren Drift)
source-board-salon = Personvernnemnda, PVN-2021-20 av 15. februar 2022 (skjønnhetssalong)
source-board-ultra = Personvernnemnda, PVN-2022-03 av 21. juni 2022 (Ultra-Technology)
source-decisions = vedtakssamlingen
source-convention = et valg gjort i dette verktøyet
