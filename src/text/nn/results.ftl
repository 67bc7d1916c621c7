# Resultatet: vilkår, grunngivingar, verkemiddel og fristar.

## Om det blir gebyr

whether-excluded = Ut frå svara kan det ikkje bli lovbrotsgebyr.
whether-possible = Ut frå svara kan det bli lovbrotsgebyr, men det er ikkje sikkert.
whether-likely = Ut frå svara er eit lovbrotsgebyr sannsynleg, men det kjem aldri av seg sjølv.
whether-nothing = Ut frå vurderinga som er lagd inn, skal det ikkje betalast noko lovbrotsgebyr.
whether-entered = Vurderinga som er lagd inn, fører til lovbrotsgebyr. Svara elles lèt det stå ope.

gate-fee-ground = Brot på ein regel som kan føre til lovbrotsgebyr
gate-attribution = Ansvaret verksemda har for handlinga, eller ei plikt som er hennar eiga
gate-public-body = Eit organ som etter lova kan få gebyr
gate-warning = Åtvaring først, med ein tiltaksplan som ikkje er gjennomført
gate-in-force = Reglar som gjaldt då brotet skjedde
gate-fault = Forsett eller aktløyse (skuldkrav)
gate-time-bar = Fristen halden (forelding)

refusal-country-not-here = Verken personvernforordninga eller UK GDPR gjeld den som er etablert utanfor begge, og som verken tilbyr menneske der noko eller overvakar dei (artikkel 3). Sjå lova i det landet verksemda høyrer til.
refusal-swiss = Det kan ikkje bli lovbrotsgebyr: Den sveitsiske lova har ikkje noko slikt. Dersom den krenkte melder det (Strafantrag), kan kantonane gi fysiske personar som handlar forsettleg, bøter på opptil 250{ "\u00A0" }000 sveitsiske franc, og i staden for dei gi eit føretak bøter på opptil 50{ "\u00A0" }000 sveitsiske franc.
refusal-communications-not-read = For informasjonskapslar og elektronisk marknadsføring gjeld nasjonale reglar med eigne gebyr. Reglane i dette landet er ikkje lesne. Finn den lova i landet som gjennomfører direktiv 2002/58, og kven som fører tilsyn.
refusal-state-not-checked = Nasjonal tryggleik og forsvar har eigne reglar. Reglane i dette landet er ikkje lesne, så ingenting blir rekna ut. For andre formål er personvernreglane i landet med her.
refusal-enforcement-not-read = Når den som har kamp mot kriminalitet som oppgåve etter lova, behandlar opplysningar til det, gjeld lova som gjennomfører direktiv (EU) 2016/680 i kvar stat. Lova i dette landet er ikkje lesen, så ingenting blir rekna ut. EUR-Lex har ei liste over lovene i alle statane under direktivet. Sjå i lova kva tilsynsstyresmakta kan vedta, og overfor kven.
refusal-enforcement-manual = Opplysningar som blir behandla manuelt, og som verken inngår eller skal inngå i eit register, fell utanfor direktiv (EU) 2016/680 om kamp mot kriminalitet (artikkel 2 nr. 2). Om lova i landet går lenger, er ikkje lese.
refusal-institutions-enforcement = For det unionsorgana gjer i strafferettsleg samarbeid og politisamarbeid, gjeld berre artikkel 3 og kapittel IX i forordning (EU) 2018/1725 (artikkel 2 nr. 2). For Europol og Den europeiske påtalemakta gjeld ikkje eingong det før deira eigne rettsakter er tilpassa (artikkel 2 nr. 3). Rettsaktene som opprettar organa, er ikkje lesne, så ingenting blir rekna ut.
refusal-lead-elsewhere = Hovudverksemda ligg i eit anna land, og tilsynsstyresmakta der leier saka (artikkel 56). Vel det landet for å sjå reglane.
refusal-manual = Det kan ikkje bli lovbrotsgebyr etter personvernforordninga: Ho gjeld ikkje manuell behandling av opplysningar som ikkje inngår og ikkje skal inngå i eit register (artikkel 2 nr. 1). Andre reglar kan gjelde, til dømes om teieplikt.
refusal-household = Det kan ikkje bli lovbrotsgebyr etter personvernforordninga: Ho gjeld ikkje det ein fysisk person gjer som ledd i reint personlege eller familiemessige aktivitetar (artikkel 2 nr. 2 bokstav c). Andre reglar kan gjelde.

## Det som ville ta saka ut av reglane

unless-country-not-here = Dersom verksemda verken tilbyr menneske i EØS eller Storbritannia noko eller overvakar dei: Verken personvernforordninga eller UK GDPR gjeld.
unless-swiss = Dersom verksemda verken tilbyr menneske i EØS eller Storbritannia noko eller overvakar dei: Den sveitsiske lova gjeld, og ho har ikkje noko lovbrotsgebyr.
unless-communications-not-read = Dersom det gjeld informasjonskapslar eller elektronisk marknadsføring: Reglane om det i dette landet er ikkje lesne.
unless-state-not-checked = Dersom det gjaldt nasjonal tryggleik eller forsvar: Reglane om det i dette landet er ikkje lesne.
unless-enforcement-not-read = Dersom det gjaldt kamp mot kriminalitet hos nokon som har det som oppgåve etter lova: Lova om det i dette landet er ikkje lesen.
unless-enforcement-manual = Dersom det gjaldt kamp mot kriminalitet og skjedde manuelt, utan register: Det fell utanfor direktivet om kamp mot kriminalitet, og om lova i landet går lenger, er ikkje lese.
unless-institutions-enforcement = Dersom eit av unionsorgana gjorde det i kampen mot kriminalitet: Rettsaktene om det er ikkje lesne.
unless-lead-elsewhere = Dersom behandlinga er grenseoverskridande og hovudverksemda ligg i eit anna land: Tilsynsstyresmakta der leier saka, og reglane i det landet gjeld.
unless-manual = Dersom det skjedde manuelt og ikkje i noko register: Personvernforordninga gjeld ikkje, og gir ikkje noko lovbrotsgebyr.
unless-household = Dersom ein fysisk person gjorde det som ledd i reint personlege eller familiemessige aktivitetar: Personvernforordninga gjeld ikkje, og gir ikkje noko lovbrotsgebyr.

## Det som er lagt til grunn så lenge ingenting er sagt

assumed-subject = Det gjeld korleis personopplysningar er behandla, og ikkje informasjonskapslar, sporing på einingar eller elektronisk marknadsføring.
assumed-people-in = Ingen stat er vald. Det som blir vist, er likt overalt i EØS.
assumed-own-authority = Ingenting held saka hos tilsynsstyresmakta her: verken lokal verknad, rettsleg plikt eller ei oppgåve i allmenn interesse.
assumed-economic = Den offentlege styresmakta driv inga økonomisk verksemd her. Gjer ho det, er ho så langt eit føretak, og då tel omsetnaden.
assumed-household = Om ein fysisk person gjorde det, var det ikkje reint privat.
assumed-form = Opplysningane blei behandla automatisert, eller manuelt i eit register.
assumed-expression = Det gjaldt ikkje journalistikk og ikkje akademiske, kunstnarlege eller litterære ytringar.

## Føresegner som fell bort

carveout-expression-not-read = Kvar stat gjer unntak frå reglar i personvernforordninga for journalistikk og for akademiske, kunstnarlege og litterære ytringar. Unntaka i dette landet er ikkje lesne.

## Svar som ikkje passar saman

problem-out-of-order = Datoen ligg før ei hending som må kome først. Kontroller begge datoane.
problem-other-regime = Denne føresegna høyrer til reglar som ikkje gjeld her. Fjern henne, eller kontroller svara om land og formål.
problem-other-authority = Denne føresegna står i ei lov for ei anna styresmakt enn den som er vald. Fjern henne, eller kontroller kva styresmakt det gjeld.
problem-not-fee-ground = Brot på denne føresegna kan ikkje åleine gi gebyr. Tilsynsstyresmakta har andre verkemiddel, som pålegg. Dei er viste saman med resultatet.
problem-controllers-only = Berre den behandlingsansvarlege kan få gebyr for brot på denne føresegna. Kontroller rolla, eller fjern føresegna.
problem-turnover-not-used = Verksemda er ikkje eit føretak, så omsetnaden blir ikkje brukt. Feltet kan stå tomt.
problem-needs-rate = Omsetnaden er ikkje oppgitt i euro, så han er enno ikkje rekna med i det høgste beløpet og retningslinene. Legg inn kor mykje éin euro er i valutaen til gebyret.
problem-needs-rate-day = Kursen manglar dato. Oppgi kva dag han gjeld.
problem-above-ceiling = Nivået er høgare enn det høgste beløpet i lova. Set beløpet ned, eller kontroller brota.
problem-below-minimum = Nivået er lågare enn det lågaste beløpet i lova. Set beløpet opp, eller kontroller kven som betaler.
problem-other-currency = Beløpet er i ein annan valuta enn det trengst i. Oppgi det i valutaen til gebyret, eller i den valutaen det høgste beløpet står i.
problem-cut-above-level = Frådraget er større enn nivået det blir trekt frå. Set frådraget ned, eller kontroller nivået.
problem-cut-without-level = Det manglar eit nivå å trekkje frådraget frå. Oppgi gebyrnivået først.
problem-gravest-not-named = Det mest alvorlege brotet er ikkje mellom dei som er valde. Vel eitt av desse, eller legg det til.
problem-class-not-arguable = Svara så langt gir ikkje grunnlag for denne alvorsgraden. Vel ein annan, eller kontroller svara.
problem-cut-without-effect = Det er lagt inn eit frådrag, men ein annan verknad av tida er vald. Vel «Gebyret blir sett ned», eller fjern frådraget.

## Kva som elles kan skje: overalt der personvernforordninga gjeld

measure-gdpr-reprimand = Tilsynsstyresmakta kan gi ei irettesetjing i staden for gebyr, til dømes ved eit mindre brot.
measure-gdpr-order = Tilsynsstyresmakta kan gi pålegg om å bringe behandlinga i samsvar med reglane, saman med gebyr eller i staden for det.
measure-gdpr-order-request = Tilsynsstyresmakta kan gi pålegg om å oppfylle krava frå dei registrerte, til dømes om innsyn, retting eller sletting.
measure-gdpr-order-tell = Tilsynsstyresmakta kan gi pålegg om å varsle dei registrerte om avviket.
measure-gdpr-ban = Tilsynsstyresmakta kan avgrense eller forby behandlinga, mellombels eller varig.
measure-gdpr-erase = Tilsynsstyresmakta kan gi pålegg om å rette eller slette opplysningar, eller om å avgrense bruken.
measure-gdpr-withdraw = Tilsynsstyresmakta kan trekkje tilbake ei sertifisering, eller få henne trekt tilbake.
measure-gdpr-flows = Tilsynsstyresmakta kan stanse overføring av opplysningar til eit tredjeland.
measure-gdpr-lead = Tilsynsstyresmakta der hovudverksemda ligg, leier saka, saman med dei i dei andre landa det gjeld.

## Forklaringa

stage-scope = Kva reglar som gjeld
stage-gate = Om det kan bli gebyr
stage-concurrence = Fleire brot
stage-ceiling = Høgste beløp etter lova
stage-seriousness = Kor alvorleg det er
stage-size = Storleiken på føretaket
stage-factors = Andre omstende
stage-proportion = Verknadsfull, forholdsmessig og avskrekkande reaksjon
stage-calculation = Utrekninga som er lagd inn
stage-procedure = Nedsetjing, saksbehandlingstid og klage
stage-payment = Kva som ville bli betalt
stage-outcome = Resultat

basis-law = lov
basis-guidance = rettleiing
basis-draft = utkast
basis-practice = praksis
basis-view = standpunkt
basis-judgement = vurdering som er lagd inn
basis-arithmetic = utrekning
basis-convention = eit val i verktøyet

verified-read = teksten er lesen
verified-quoted = sitert i ein annan tekst
verified-derived = rekna ut
verified-inferred = vår tolking
verified-secondary = sekundærkjelde
verified-draft = berre utkast

direction-mitigating = formildande
direction-neutral = nøytralt
direction-aggravating = skjerpande
direction-not-assessed = ikkje vurdert

## Tidlegare vedtak og retningsliner

practice-swedish-authorities = Gebyr til svenske styresmakter, som del av det høgste beløpet
practice-norwegian-public = Gebyr til norske offentlege organ, i norske kroner

notcounted-earlier-law = Nivået blei sett etter ei tidlegare lov og kan ikkje samanliknast.
notcounted-replayed = Det er denne saka som blir vurdert.
notcounted-quashed = Gebyret var oppheva den dagen vurderinga gjeld.
notcounted-waived = Gebyret var falle bort på grunn av saksbehandlingstida den dagen vurderinga gjeld, og er ikkje talt med.

standing-in-force = Retningslinene var publiserte den dagen vurderinga gjeld. Dei gir eit startbeløp og er ikkje bindande.
standing-counterfactual = Retningslinene kom etter den dagen vurderinga gjeld, og er viste berre til samanlikning.
standing-no-method = Vi kjenner ikkje til nokon publisert utrekningsmetode for denne lova.

# Det som ikkje lét seg kontrollere.

open-guidelines-text = Sjølve teksten i retningslinene var ikkje tilgjengeleg. Kvart tal derifrå er stadfest av eit vedtak eller ein dom.
problem-appeal-dated = Her er det ein dato for klage, men svaret var at vedtaket ikkje blei klaga på. Rett det eine eller det andre.
open-national-public-bodies = Vi har ikkje undersøkt om og i kva grad offentlege styresmakter kan få gebyr i dette landet, og heller ikkje kva landet gjer med artikkel 10 og 24.
open-national-procedure = Reglane om forelding, klage og betaling i dette landet er ikkje undersøkte.
open-enforcement-procedure = Av denne lova er føresegnene, dei høgste beløpa og det som er sagt her, lese. Reglane om forelding, klagefrist og betaling er ikkje lesne, og heller ingen vedtak etter lova.
problem-not-in-force = Denne regelen gjaldt ikkje dei dagane brotet varte.
problem-fee-ground-not-read = Artikkel 83 nemner ikkje denne regelen. Om lova i dette landet gir gebyr, er ikkje kontrollert.
problem-needs-turnover-rate = Omsetnaden er i ein valuta utan kurs her. Legg inn ein kurs med dato nedanfor.
problem-group-below-own = Omsetnaden til konsernet er lågare enn omsetnaden til selskapet. Kontroller begge.
problem-other-year = Dette rekneskapsåret er ikkje året før vedtaket. Kontroller året eller vedtaksdatoen.
problem-not-official-rate = Lova fastset ein annan kurs for året då vedtaket blei gjort. La feltet stå tomt for å bruke den.
problem-outside-band = Dette ligg utanfor spennet for den valde alvorsgraden.
problem-outside-tier = Dette ligg utanfor spennet for denne omsetnaden.
problem-no-such-conduct = Ingen brot høyrer til denne behandlinga. Fjern talet, eller oppgi kva som høyrer til henne.
problem-not-named = Dette brotet er ikkje mellom reglane som er valde.
problem-not-settled = Ei utrekning krev avklarte fakta: kva regel som er broten, om brota heng saman, og kven som skal betale. Svar på det først.
