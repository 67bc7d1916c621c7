# Resultatet: vilkår, begrunnelser, virkemidler og frister.

## Om det blir gebyr

whether-excluded = Ut fra disse opplysningene kan det ikke bli gebyr.
whether-possible = Ut fra disse opplysningene kan det bli gebyr, men det er ikke sikkert.
whether-likely = Ut fra disse opplysningene er gebyr sannsynlig, men aldri automatisk.

gate-fee-ground = Brudd på en regel som kan gi gebyr
gate-attribution = Virksomhetens ansvar for handlingen
gate-public-body = Et organ som etter loven kan få gebyr
gate-in-force = Regler som gjaldt da overtredelsen skjedde
gate-fault = Uaktsomhet eller forsett (skyldkrav)
gate-time-bar = Foreldelsesfrist som ikke er løpt ut

refusal-country-not-here = Reglene i dette landet er ikke med i denne versjonen ennå. Tilsynsmyndigheten i landet kan gi veiledning om dem.
refusal-state-not-checked = For kriminalitetsbekjempelse, nasjonal sikkerhet og forsvar er bare svensk rett med her. Reglene i dette landet er ikke kontrollert.
refusal-national-security = Den svenske brottsdatalagen gjelder ikke nasjonal sikkerhet, heller ikke når politiet har overtatt oppgaven fra Säkerhetspolisen. Derfor beregnes det ikke noe gebyr her.
refusal-defence = Den svenske brottsdatalagen gjelder ikke forsvarets egne oppgaver. De følger en egen lov for Försvarsmakten, som ikke er med i dette verktøyet.
refusal-not-automated = Brottsdatalagen gjelder bare automatisert behandling og behandling i en strukturert samling. Denne behandlingen ligger utenfor, og det beregnes ikke noe gebyr.
refusal-norwegian-police = Kriminalitetsbekjempelse hos politi og påtalemyndighet i Norge følger politiregisterloven, ikke personopplysningsloven. Politiregisterloven er ikke med i dette verktøyet.
refusal-lead-elsewhere = Hovedvirksomheten ligger i et annet land, og tilsynsmyndigheten der leder saken (artikkel 56). Velg det landet ovenfor for å se reglene.

## Svar som ikke passer sammen

problem-out-of-order = Datoen ligger før en hendelse som må komme først. Kontroller begge datoene.
problem-other-regime = Denne bestemmelsen hører til regler som ikke gjelder her. Fjern den, eller kontroller svarene om land og formål.
problem-not-fee-ground = Brudd på denne bestemmelsen kan ikke gi gebyr. Tilsynsmyndigheten har andre virkemidler, som pålegg.
problem-controllers-only = Bare den behandlingsansvarlige kan få gebyr for brudd på denne bestemmelsen. Kontroller rollen, eller fjern bestemmelsen.
problem-turnover-not-used = Virksomheten er ikke et foretak, så omsetningen brukes ikke. Feltet kan stå tomt.
problem-needs-rate = Omsetningen er ikke oppgitt i euro. Legg inn en valutakurs, så den kan regnes om.
problem-needs-rate-day = Kursen mangler dato. Oppgi hvilken dag den gjelder.
problem-above-ceiling = Nivået er høyere enn lovens maksimum. Sett beløpet ned, eller kontroller overtredelsene.
problem-other-currency = Beløpet er i en annen valuta enn det trengs i. Oppgi det i gebyrets valuta, eller i den maksimum står i.
problem-cut-above-level = Fradraget er større enn nivået det trekkes fra. Sett fradraget ned, eller kontroller nivået.
problem-cut-without-level = Det mangler et nivå å trekke fradraget fra. Oppgi gebyrnivået først.
problem-gravest-not-named = Den mest alvorlige overtredelsen er ikke blant dem som er valgt. Velg en av disse, eller legg den til.
problem-class-not-arguable = Svarene så langt gir ikke grunnlag for denne alvorlighetsgraden. Velg en annen, eller kontroller svarene.
problem-cut-without-effect = Det er lagt inn et fradrag, men en annen virkning av tiden er valgt. Velg «Gebyret settes ned», eller fjern fradraget.

## Hva som ellers kan skje: Sverige

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

## Hva som ellers kan skje: overalt der personvernforordningen gjelder

measure-gdpr-reprimand = Tilsynsmyndigheten kan gi en irettesettelse i stedet for gebyr, for eksempel ved en mindre overtredelse.
measure-gdpr-order = Tilsynsmyndigheten kan pålegge at behandlingen bringes i samsvar med reglene, med gebyr eller i stedet for det.
measure-gdpr-order-request = Tilsynsmyndigheten kan pålegge at de registrertes anmodninger oppfylles, for eksempel om innsyn, retting eller sletting.
measure-gdpr-order-tell = Tilsynsmyndigheten kan pålegge at de registrerte underrettes om sikkerhetsbruddet.
measure-gdpr-ban = Tilsynsmyndigheten kan begrense eller forby behandlingen, for en tid eller for godt.
measure-gdpr-erase = Tilsynsmyndigheten kan pålegge at opplysninger rettes eller slettes, eller at bruken begrenses.
measure-gdpr-withdraw = Tilsynsmyndigheten kan trekke tilbake en sertifisering, eller få den trukket tilbake.
measure-gdpr-flows = Tilsynsmyndigheten kan stanse overføring av opplysninger til et tredjeland.
measure-gdpr-lead = Tilsynsmyndigheten der hovedvirksomheten ligger, leder saken, sammen med dem i de andre berørte landene.

## Hva som ellers kan skje: enkelte land

measure-se-appeal = Vedtaket kan påklages (överklagas) til förvaltningsrätten med IMY som motpart, og kammarrätten tar saken bare etter tillatelse (prövningstillstånd).
measure-se-payment = Gebyret går til staten og skal betales innen 30 dager etter at vedtaket er endelig, eller innen en lengre frist i vedtaket.
measure-se-recovery = Gebyret betales til Kammarkollegiet og bortfaller hvis det ikke tvangsfullbyrdes innen fem år. Oppheves det, tilbakebetales det med renter.
measure-fi-board = Et sanksjonskollegium (seuraamuskollegio) ilegger gebyret.
measure-fi-appeal = Vedtaket kan påklages til forvaltningsdomstolen, og med tillatelse til den øverste forvaltningsdomstolen.
measure-fi-lapse = Et ubetalt gebyr bortfaller etter fem år.
measure-dk-recommended = Tilsynsmyndigheten foreslår en bot. Det den nevner, er ennå ingen bot.
measure-dk-notice = Saken kan avgjøres med et forelegg (bødeforelæg) hvis overtredelsen erkjennes.
measure-uk-public-sector = Mot offentlige myndigheter bruker ICO irettesettelser og lavere gebyrer i stedet for fulle.

## Hva som ellers kan skje: Norge

measure-no-coercive = Datatilsynet kan fastsette tvangsmulkt som løper for hver dag til et pålegg er oppfylt.
measure-no-lapse-without-reprimand = Gebyret kan bortfalle mens overtredelsen blir stående, uten at en irettesettelse kommer i stedet, slik det gikk i Coop Finnmark-saken.
measure-no-hearing = Før vedtaket skal parten få forhåndsvarsel og en frist til å uttale seg.
measure-no-silence = Datatilsynet skal samordne saken med påtalemyndigheten og andre organer, opplyse om en mulig rett til å tie, og si fra hvis det ikke blir noen sanksjon.
measure-no-appeal = Vedtaket kan påklages til Personvernnemnda, men ikke i grenseoverskridende saker etter personvernforordningen artikkel 56 og kapittel VII.
measure-no-appeal-abroad = Saken er grenseoverskridende (artikkel 56), så Personvernnemnda avgjør ikke klager. Domstolene gjenstår.
measure-no-detriment = Personvernnemnda kan som hovedregel ikke endre vedtaket til skade for den som klager.
measure-no-costs = Endres vedtaket til gunst for parten, dekkes nødvendige og vesentlige sakskostnader, med mindre partens eget forhold eller særlige grunner taler mot det.
measure-no-payment = Gebyret skal betales innen fire uker etter at vedtaket er endelig.
measure-no-court = Personvernnemndas vedtak kan bringes inn for domstolene i sak mot staten ved nemnda, og domstolene kan prøve alle sider av saken.

## Frister

daterule-se-time-bar = Gebyr kan bare ilegges hvis den det gjelder, fikk mulighet til å uttale seg innen fem år fra dagen overtredelsen skjedde.
daterule-se-appeal = Klagefristen er tre uker fra vedtaket ble mottatt, men for en part som representerer det offentlige, fra dagen vedtaket ble truffet.
daterule-se-payment = Betalingsfristen er 30 dager fra vedtaket ble endelig (laga kraft), eller lengre hvis vedtaket sier det.
daterule-se-lapse = Et ubetalt gebyr bortfaller så langt det ikke er tvangsfullbyrdet innen fem år fra vedtaket ble endelig.
daterule-no-time-bar = Adgangen til å ilegge gebyr foreldes fem år etter at overtredelsen opphørte, men forhåndsvarsel eller vedtak avbryter fristen.
daterule-no-appeal = Klagefristen er tre uker fra underretningen om vedtaket kom fram til parten.
daterule-no-payment = Betalingsfristen (oppfyllelsesfristen) er fire uker fra vedtaket er endelig.
daterule-no-costs = Krav om sakskostnader må settes fram innen tre uker etter at underretningen om det nye vedtaket kom fram.

daterule-fi-time-bar = Ikke gebyr senere enn ti år etter overtredelsen, eller etter at en vedvarende overtredelse opphørte.
daterule-dk-time-bar = Foreldelse etter fem år. Hva som stanser fristen, er ikke undersøkt.

## Saksbehandlingstiden i Norge

time-hook = Lang saksbehandlingstid kan være et formildende forhold etter artikkel 83 nr. 2 bokstav k, på bakgrunn av EMK artikkel 6 nr. 1 og plikten til å avgjøre saken uten ugrunnet opphold.
time-must-state = Datatilsynet skal skrive i begrunnelsen hvordan saksbehandlingstiden er vurdert.
time-clock = Tiden regnes fra Datatilsynet første gang ber om en redegjørelse.
time-resources = Mangel på ressurser er ingen unnskyldning, og en beklagelse alene er ikke nok til å veie opp for lang tid.
time-complexity = Når saken verken er faktisk eller rettslig komplisert, tåles mindre saksbehandlingstid.
time-idle = Perioder der saken blir liggende (liggetid), teller, men den samlede tiden teller også uten slike perioder.
time-no-formula = Virkningen bygger på skjønn uten noen formel, og går fra ingenting, via et lavere beløp, til at hele gebyret bortfaller.

## Forklaringen

stage-scope = Hvilke regler som gjelder
stage-gate = Om det kan gis gebyr
stage-concurrence = Flere overtredelser
stage-ceiling = Lovens maksimum
stage-seriousness = Hvor alvorlig det er
stage-size = Foretakets størrelse
stage-factors = Øvrige momenter
stage-proportion = Virkningsfull, forholdsmessig og avskrekkende reaksjon
stage-calculation = Den oppgitte beregningen
stage-procedure = Nedsettelse, saksbehandlingstid og klage
stage-outcome = Resultat

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
verified-draft = bare utkast

direction-mitigating = formildende
direction-neutral = nøytralt
direction-aggravating = skjerpende
direction-not-assessed = ikke vurdert

## Tidligere vedtak og retningslinjer

practice-swedish-authorities = Gebyrer mot svenske myndigheter, som andel av maksimum
practice-norwegian-public = Gebyrer mot norske offentlige organer, i norske kroner

notcounted-earlier-law = Nivået ble satt etter en tidligere lov og kan ikke sammenlignes.
notcounted-replayed = Det er denne saken som vurderes.
notcounted-quashed = Gebyret var opphevet på den dagen vurderingen gjelder.
notcounted-waived = Gebyret var frafalt på den dagen vurderingen gjelder.

standing-in-force = Retningslinjene gjaldt på den dagen vurderingen gjelder, men gir bare et startbeløp og er ikke bindende.
standing-counterfactual = Retningslinjene kom etter dagen vurderingen gjelder, og vises bare til sammenligning.
standing-no-method = Det er ikke publisert noen beregningsmetode for denne loven.

refusal-norway-not-checked = De norske reglene for dette formålet er ikke kontrollert for denne versjonen. Derfor beregnes det ikke noe gebyr her.

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
open-national-public-bodies = Om og i hvilken grad offentlige myndigheter kan få gebyr i dette landet, er ikke undersøkt, heller ikke hva landet gjør med artikkel 10 og 24.
open-national-procedure = Dette landets regler om foreldelse, klage og betaling er ikke undersøkt.
open-polish-culture = Statlige og lokale kulturinstitusjoner har et lavere maksimum i Polen. Beløpet er ikke kontrollert og brukes ikke.
open-fi-appeal-time = Klagefristen i Finland er ikke undersøkt.
open-dk-guidance = Den danske bødevejledningen er bare sett i deler og brukes ikke.
open-ap-policy = Hvilken kategori andre artikler enn de viste hørte til, hvilken dag APs retningslinjer fra 2019 falt bort, og beløpene i retningslinjene fra 2023 for offentlige organer og privatpersoner, er ikke undersøkt.
open-uk-table-b = Fire av sju rader i tabell B er bare lest i utkastet. ICO sa at tilnærmingen ikke ville bli endret.
open-uk-procedure = Britiske regler om foreldelse, klage og betaling er ikke undersøkt.
problem-fee-ground-not-read = Artikkel 83 nevner ikke denne regelen. Om loven i dette landet gir gebyr, er ikke kontrollert.
problem-needs-turnover-rate = Omsetningen er i en valuta uten kurs her. Legg inn en kurs med dato nedenfor.
problem-group-below-own = Konsernets omsetning er lavere enn selskapets egen. Kontroller begge.
problem-other-year = Dette regnskapsåret er ikke året før vedtaket. Kontroller året eller vedtaksdatoen.
problem-not-official-rate = Loven fastsetter en annen kurs for året da vedtaket ble truffet. La feltet stå tomt for å bruke den.
problem-outside-band = Dette ligger utenfor spennet for den valgte alvorlighetsgraden.
problem-outside-tier = Dette ligger utenfor spennet for denne omsetningen.
problem-no-such-conduct = Ingen overtredelse hører til denne behandlingen. Fjern tallet, eller oppgi hva som hører til den.
problem-not-named = Denne overtredelsen er ikke blant reglene som er valgt.
problem-not-settled = En beregning krever avklarte fakta: hva som er brutt, om det henger sammen, og hvem som skal betale. Svar på det først.
