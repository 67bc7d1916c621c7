# Resultatet: vilkår, begrunnelser, virkemidler og merker.

# Vilkår for gebyr.

gate-fee-ground = Brudd på en regel som kan gi gebyr
gate-attribution = Virksomhetens ansvar for handlingen
gate-in-force = Regler som gjaldt da overtredelsen skjedde
gate-fault = Uaktsomhet eller forsett (skyldkrav)
gate-time-bar = Foreldelsesfrist som ikke er løpt ut

# Når ingenting beregnes.

refusal-country-not-here = Reglene i dette landet er ikke med i denne versjonen ennå. Tilsynsmyndigheten i landet kan gi veiledning om dem.
refusal-swedish-gdpr-not-here = Her gjelder personvernforordningen og den svenske dataskyddslagen (2018:218). De svenske gebyrreglene etter dem er ikke med i denne versjonen ennå.
refusal-national-security = Den svenske brottsdatalagen gjelder ikke nasjonal sikkerhet, heller ikke når politiet har overtatt oppgaven fra Säkerhetspolisen. Derfor beregnes det ikke noe gebyr her.
refusal-defence = Den svenske brottsdatalagen gjelder ikke forsvarets egne oppgaver. De følger en egen lov for Försvarsmakten, som ikke er med i dette verktøyet.
refusal-not-automated = Brottsdatalagen gjelder bare automatisert behandling og behandling i en strukturert samling. Denne behandlingen ligger utenfor, og det beregnes ikke noe gebyr.
refusal-norway-not-checked = De norske reglene for dette formålet er ikke kontrollert for denne versjonen. Derfor beregnes det ikke noe gebyr her.
refusal-norwegian-police = Kriminalitetsbekjempelse hos politi og påtalemyndighet i Norge følger politiregisterloven, ikke personopplysningsloven. Politiregisterloven er ikke med i dette verktøyet.
refusal-lead-elsewhere = Hovedvirksomheten ligger i et annet land, og tilsynsmyndigheten der leder saken. Et anslag må derfor ta utgangspunkt i det landet.

# Svar som ikke passer sammen.

problem-out-of-order = Datoen ligger før en hendelse som må komme først. Kontroller begge datoene.
problem-other-regime = Denne bestemmelsen hører til regler som ikke gjelder her. Fjern den, eller kontroller svarene om land og formål.
problem-not-fee-ground = Brudd på denne bestemmelsen kan ikke gi gebyr. Tilsynsmyndigheten har andre virkemidler, som pålegg.
problem-controllers-only = Bare den behandlingsansvarlige kan få gebyr for brudd på denne bestemmelsen. Kontroller rollen, eller fjern bestemmelsen.
problem-turnover-not-used = Virksomheten er ikke et foretak, så omsetningen brukes ikke. Feltet kan stå tomt.
problem-needs-rate = Omsetningen er ikke oppgitt i euro. Legg inn en valutakurs, så den kan regnes om.
problem-needs-rate-day = Kursen mangler dato. Oppgi hvilken dag den gjelder.
problem-above-ceiling = Nivået er høyere enn lovens maksimum. Sett beløpet ned, eller kontroller overtredelsene.
problem-other-currency = Gebyret gis i en annen valuta. Oppgi svenske kroner for Sverige og norske kroner for Norge.
problem-cut-above-level = Fradraget er større enn nivået det trekkes fra. Sett fradraget ned, eller kontroller nivået.
problem-cut-without-level = Det mangler et nivå å trekke fradraget fra. Oppgi gebyrnivået først.
problem-gravest-not-named = Den mest alvorlige overtredelsen er ikke blant dem som er valgt. Velg en av disse, eller legg den til.
problem-class-not-arguable = Svarene så langt gir ikke grunnlag for denne alvorlighetsgraden. Velg en annen, eller kontroller svarene.
problem-cut-without-effect = Det er lagt inn et fradrag, men en annen virkning av tiden er valgt. Velg «Gebyret settes ned», eller fjern fradraget.

# Hva som ellers kan skje i Sverige.

measure-bdl-instead = Brudd på bestemmelsen gir ikke gebyr, men tilsynsmyndigheten (IMY) kan gi pålegg (föreläggande) om å rette på forholdet.
measure-bdl-warning = Når behandlingen risikerer å bli ulovlig, kan tilsynsmyndigheten (IMY) gi råd eller en skriftlig advarsel, også uten at noe brudd er konstatert.
measure-bdl-no-reprimand = Irettesettelse er ikke blant virkemidlene i brottsdatalagen, til forskjell fra personvernforordningen.
measure-bdl-order-measures = Tilsynsmyndigheten (IMY) kan pålegge opplæring og andre organisatoriske tiltak, slik at rutinene når alle og det kan vises at behandlingen er lovlig.
measure-bdl-order-assessment = Tilsynsmyndigheten (IMY) kan pålegge den behandlingsansvarlige å oppfylle plikten til vurdering av personvernkonsekvenser.
measure-bdl-order-inform = Tilsynsmyndigheten (IMY) kan pålegge at de registrerte får informasjon, så langt loven ikke begrenser informasjonsplikten.
measure-bdl-order-erase = Tilsynsmyndigheten (IMY) kan pålegge mulige og relevante tiltak for å få slettet opplysninger som er kommet ut av kontroll.
measure-bdl-ban = Er mangelen alvorlig, kan tilsynsmyndigheten (IMY) gi forbud mot videre behandling.
measure-bdl-ignored-order = Den som ikke følger et pålegg eller forbud, kan få gebyr på inntil 10 millioner svenske kroner for det.
measure-bdl-not-at-once = Vedtaket kan ikke gjennomføres straks, så gebyret kan ikke kreves inn før vedtaket er endelig.
measure-bdl-appeal = Vedtaket kan påklages (överklagas) til förvaltningsrätten med IMY som motpart, og kammarrätten tar saken bare etter tillatelse (prövningstillstånd).
measure-bdl-payment = Gebyret skal betales innen 30 dager etter at vedtaket er endelig, eller innen en lengre frist i vedtaket.
measure-bdl-recovery = Et gebyr som ikke betales, går til innkreving (indrivning).
measure-bdl-repayment = Blir gebyret senere opphevet, skal det som er betalt, tilbakebetales med renter.
measure-bdl-damages = Den registrerte kan også ha rett til erstatning (skadestånd), som ikke beregnes her.

# Hva som ellers kan skje i Norge.

measure-no-reprimand = Ved mindre overtredelser, eller når gebyret blir en uforholdsmessig byrde for en fysisk person, kan Datatilsynet gi en irettesettelse i stedet.
measure-no-order = Datatilsynet kan gi pålegg eller forbud i tillegg til gebyret eller i stedet for det.
measure-no-coercive = Datatilsynet kan fastsette tvangsmulkt som løper for hver dag til et pålegg er oppfylt.
measure-no-lapse-without-reprimand = Gebyret kan bortfalle mens overtredelsen blir stående, uten at en irettesettelse kommer i stedet, slik det gikk i Coop Finnmark-saken.
measure-no-hearing = Før vedtaket skal parten få forhåndsvarsel og en frist til å uttale seg.
measure-no-silence = Datatilsynet skal samordne saken med påtalemyndigheten og andre organer, opplyse om en mulig rett til å tie, og si fra hvis det ikke blir noen sanksjon.
measure-no-appeal = Vedtaket kan påklages til Personvernnemnda, men ikke i grenseoverskridende saker etter personvernforordningen artikkel 56 og kapittel VII.
measure-no-detriment = Personvernnemnda kan som hovedregel ikke endre vedtaket til skade for den som klager.
measure-no-costs = Endres vedtaket til gunst for parten, dekkes nødvendige og vesentlige sakskostnader, med mindre partens eget forhold eller særlige grunner taler mot det.
measure-no-payment = Gebyret skal betales innen fire uker etter at vedtaket er endelig.
measure-no-court = Personvernnemndas vedtak kan bringes inn for domstolene i sak mot staten ved nemnda, og domstolene kan prøve alle sider av saken.

# Frister.

daterule-se-time-bar = Gebyr kan bare ilegges hvis den det gjelder, fikk mulighet til å uttale seg innen fem år fra dagen overtredelsen skjedde.
daterule-se-appeal = Klagefristen er tre uker fra vedtaket ble mottatt, men for en part som representerer det offentlige, fra dagen vedtaket ble truffet.
daterule-se-payment = Betalingsfristen er 30 dager fra vedtaket ble endelig (laga kraft), eller lengre hvis vedtaket sier det.
daterule-se-lapse = Et ubetalt gebyr bortfaller så langt det ikke er tvangsfullbyrdet innen fem år fra vedtaket ble endelig.
daterule-no-time-bar = Adgangen til å ilegge gebyr foreldes fem år etter at overtredelsen opphørte, men forhåndsvarsel eller vedtak avbryter fristen.
daterule-no-appeal = Klagefristen er tre uker fra underretningen om vedtaket kom fram til parten.
daterule-no-payment = Betalingsfristen (oppfyllelsesfristen) er fire uker fra vedtaket er endelig.
daterule-no-costs = Krav om sakskostnader må settes fram innen tre uker etter at underretningen om det nye vedtaket kom fram.

# Saksbehandlingstiden i Norge.

time-hook = Lang saksbehandlingstid kan være et formildende forhold etter artikkel 83 nr. 2 bokstav k, på bakgrunn av EMK artikkel 6 nr. 1 og plikten til å avgjøre saken uten ugrunnet opphold.
time-must-state = Datatilsynet skal skrive i begrunnelsen hvordan saksbehandlingstiden er vurdert.
time-clock = Tiden regnes fra Datatilsynet første gang ber om en redegjørelse.
time-resources = Mangel på ressurser er ingen unnskyldning, og en beklagelse alene er ikke nok til å veie opp for lang tid.
time-complexity = Når saken verken er faktisk eller rettslig komplisert, tåles mindre saksbehandlingstid.
time-idle = Perioder der saken blir liggende (liggetid), teller, men den samlede tiden teller også uten slike perioder.
time-no-formula = Virkningen bygger på skjønn uten noen formel, og går fra ingenting, via et lavere beløp, til at hele gebyret bortfaller.

# Trinnene i vurderingen.

stage-scope = Hvilke regler som gjelder
stage-gate = Om det kan gis gebyr
stage-concurrence = Flere overtredelser
stage-ceiling = Lovens maksimum
stage-seriousness = Hvor alvorlig det er
stage-size = Foretakets størrelse
stage-factors = Øvrige momenter
stage-proportion = Virkningsfull, forholdsmessig og avskrekkende reaksjon
stage-procedure = Nedsettelse, saksbehandlingstid og klage
stage-outcome = Resultat

# Små merker.

basis-law = lov
basis-guidance = veiledning
basis-practice = praksis
basis-view = standpunkt
basis-judgement = oppgitt skjønn
basis-convention = verktøyets valg

verified-read = teksten er lest
verified-quoted = sitert i en annen tekst
verified-derived = beregnet
verified-inferred = vår tolkning
verified-secondary = sekundærkilde

direction-mitigating = formildende
direction-neutral = nøytralt
direction-aggravating = skjerpende
direction-not-assessed = ikke vurdert

# Tidligere vedtak.

practice-swedish-authorities = Gebyrer mot svenske myndigheter, som andel av maksimum
practice-norwegian-companies = Gebyrer mot norske selskaper og foreninger, i norske kroner
practice-norwegian-public = Gebyrer mot norske offentlige organer, i norske kroner

notcounted-earlier-law = Nivået ble satt etter en tidligere lov og kan ikke sammenlignes.
notcounted-replayed = Det er denne saken som vurderes.
notcounted-quashed = Gebyret var opphevet på den dagen vurderingen gjelder.
notcounted-waived = Gebyret var frafalt på den dagen vurderingen gjelder.

# Om det blir gebyr.

whether-excluded = Ut fra disse opplysningene kan det ikke bli gebyr.
whether-possible = Ut fra disse opplysningene kan det bli gebyr, men det er ikke sikkert.
whether-likely = Ut fra disse opplysningene er gebyr sannsynlig, men aldri automatisk.

standing-in-force = Retningslinjene gjaldt på den dagen vurderingen gjelder, men gir bare et startbeløp og er ikke bindende.
standing-counterfactual = Retningslinjene kom senere, 24. mai 2023, og vises bare til sammenligning.
standing-no-method = Det er ikke publisert noen beregningsmetode for denne loven.

# Det som ikke lot seg kontrollere.

open-bill-page = At det ikke unnskylder å være ukjent med reglene, er hentet fra vedtaket. Hvilken side i den svenske proposisjonen det står på, er uklart (485 eller 465).
open-continuing-breach = Hvordan svenske domstoler leser «dagen da overtredelsen fant sted» når en overtredelse har pågått en tid, er ikke kjent.
open-annulment = Gebyret til det svenske politiet ble opphevet etter klage i 2022, ifølge andre kilder. Verken saksnummer eller begrunnelse er sett.
open-customs-sections = Hvilke paragrafer den svenske tollmyndigheten brøt, er etter andres opplysning. Dato, beløp og faktum er tilsynsmyndighetens egne.
open-guidelines-text = Retningslinjenes egen tekst var ikke tilgjengelig. Hvert tall derfra er bekreftet av et vedtak eller en dom.
open-police-register = Hvilken bestemmelse som unntar politi og påtalemyndighet fra personopplysningsloven, er ikke kontrollert.
open-new-administration-act = En ny forvaltningslov (2025 nr. 81) skal erstatte den gjeldende fra en dag som ennå ikke er bestemt. Paragrafnumrene vil da endres.
open-unpaid-fee = Om et ubetalt norsk gebyr bortfaller etter en tid, er ikke undersøkt.
problem-appeal-dated = Her er det en dato for klage, men svaret var at vedtaket ikke ble påklaget. Rett det ene eller det andre.
