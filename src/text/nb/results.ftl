# Resultatet: vilkår, begrunnelser, virkemidler og frister.

## Om det blir gebyr

whether-excluded = Ut fra disse opplysningene kan det ikke ilegges overtredelsesgebyr.
whether-possible = Ut fra disse opplysningene kan det ilegges overtredelsesgebyr, men det er ikke sikkert at det blir gjort.
whether-likely = Ut fra disse opplysningene er et overtredelsesgebyr sannsynlig, men det ilegges aldri automatisk.
whether-nothing = Etter vurderingen som er lagt inn, skal det ikke betales noe overtredelsesgebyr.
whether-entered = Vurderingen som er lagt inn, fører til overtredelsesgebyr. Opplysningene ellers lar det stå åpent.

gate-fee-ground = Brudd på en regel som kan føre til overtredelsesgebyr
gate-attribution = Virksomhetens ansvar for handlingen, eller en plikt som er virksomhetens egen
gate-public-body = Et organ som etter loven kan ilegges gebyr
gate-warning = Advarsel først, med en tiltaksplan som ikke er gjennomført
gate-in-force = Regler som gjaldt da overtredelsen skjedde
gate-fault = Uaktsomhet eller forsett (skyldkrav)
gate-time-bar = Fristen overholdt (foreldelse)

refusal-country-not-here = Verken personvernforordningen eller UK GDPR gjelder for den som er etablert utenfor både EØS og Storbritannia, og som verken tilbyr noe til personer der eller overvåker dem (artikkel 3). Se loven i landet der virksomheten holder til.
refusal-swiss = Det kan ikke ilegges overtredelsesgebyr, for den sveitsiske loven har ikke slike gebyrer. Etter anmeldelse kan kantonene ilegge fysiske personer som handler forsettlig, bøter på inntil 250{ "\u00A0" }000 sveitsiske franc, og i stedet for dem et foretak bøter på inntil 50{ "\u00A0" }000 sveitsiske franc.
refusal-communications-not-read = For informasjonskapsler og elektronisk markedsføring gjelder nasjonale regler med egne gebyrer. Reglene i dette landet er ikke lest. Se landets lov som gjennomfører direktiv 2002/58, og hvem som fører tilsyn med den.
refusal-state-not-checked = For nasjonal sikkerhet og forsvar gjelder egne regler. Reglene i dette landet er ikke lest, så ingenting er regnet ut. Personvernreglene for andre formål er med her.
refusal-enforcement-not-read = For dem som etter loven har kriminalitetsbekjempelse som oppgave, gjelder loven som gjennomfører direktiv (EU) 2016/680 i hver stat. Loven i dette landet er ikke lest, så ingenting er regnet ut. EUR-Lex har en liste over lovene i alle statene som er bundet av direktivet. Se i loven hva tilsynsmyndigheten kan vedta, og overfor hvem.
refusal-enforcement-manual = Direktiv (EU) 2016/680 om kriminalitetsbekjempelse gjelder ikke manuell behandling av opplysninger som verken inngår eller skal inngå i et register (artikkel 2 nr. 2). Vi har ikke undersøkt om loven i dette landet går lenger.
refusal-institutions-enforcement = For strafferettslig samarbeid og politisamarbeid i Unionens organer gjelder bare artikkel 3 og kapittel IX i forordning (EU) 2018/1725 (artikkel 2 nr. 2). For Europol og Den europeiske påtalemyndigheten gjelder heller ikke disse reglene før rettsaktene om dem er tilpasset (artikkel 2 nr. 3). Rettsaktene som oppretter organene, er ikke lest, så ingenting er regnet ut.
refusal-lead-elsewhere = Hovedvirksomheten ligger i et annet land, og tilsynsmyndigheten der leder saken (artikkel 56). Velg det landet for å se reglene.
refusal-manual = Det kan ikke ilegges overtredelsesgebyr etter personvernforordningen. Den gjelder ikke manuell behandling av opplysninger som verken inngår eller skal inngå i et register (artikkel 2 nr. 1). Andre regler kan gjelde, for eksempel om taushetsplikt.
refusal-household = Det kan ikke ilegges overtredelsesgebyr etter personvernforordningen. Den gjelder ikke det en fysisk person gjør som ledd i rent personlige eller familiemessige aktiviteter (artikkel 2 nr. 2 bokstav c). Andre regler kan gjelde.

## Det som ville ta saken ut av reglene

unless-country-not-here = Hvis virksomheten verken tilbyr noe til personer i EØS eller Storbritannia eller overvåker dem, gjelder verken personvernforordningen eller UK GDPR.
unless-swiss = Hvis virksomheten verken tilbyr noe til personer i EØS eller Storbritannia eller overvåker dem, gjelder den sveitsiske loven, som ikke har overtredelsesgebyr.
unless-communications-not-read = Hvis saken gjelder informasjonskapsler eller elektronisk markedsføring, gjelder egne regler. De er ikke lest for dette landet.
unless-state-not-checked = Hvis formålet var nasjonal sikkerhet eller forsvar, gjelder egne regler. De er ikke lest for dette landet.
unless-enforcement-not-read = Hvis formålet var kriminalitetsbekjempelse, og virksomheten har det som oppgave etter loven, gjelder en egen lov. Den er ikke lest for dette landet.
unless-enforcement-manual = Hvis formålet var kriminalitetsbekjempelse, og behandlingen var manuell og uten register, gjelder ikke direktivet om kriminalitetsbekjempelse. Vi har ikke undersøkt om loven i dette landet går lenger.
unless-institutions-enforcement = Hvis et av Unionens organer gjorde det for å bekjempe kriminalitet, gjelder egne rettsakter. De er ikke lest.
unless-lead-elsewhere = Hvis behandlingen er grenseoverskridende og hovedvirksomheten ligger i et annet land, leder tilsynsmyndigheten i det landet saken, og reglene der gjelder.
unless-manual = Hvis behandlingen var manuell og uten register, gjelder ikke personvernforordningen, og den gir da ikke grunnlag for overtredelsesgebyr.
unless-household = Hvis en fysisk person gjorde det som ledd i rent personlige eller familiemessige aktiviteter, gjelder ikke personvernforordningen, og den gir da ikke grunnlag for overtredelsesgebyr.

## Det som er lagt til grunn så lenge ingenting er sagt

assumed-subject = Saken gjelder hvordan personopplysninger er behandlet, og ikke informasjonskapsler, sporing på enheter eller elektronisk markedsføring.
assumed-people-in = Ingen stat er valgt. Det som vises, er likt overalt i EØS.
assumed-own-authority = Ingenting gjør at saken skal bli hos tilsynsmyndigheten her: Virkningen er ikke bare lokal, og behandlingen bygger verken på en rettslig plikt eller på en oppgave i allmennhetens interesse.
assumed-economic = Myndigheten drev ikke økonomisk virksomhet med det som vurderes. Gjorde den det, er den for så vidt et foretak, og da teller omsetningen.
assumed-household = Hvis en fysisk person gjorde det, var det ikke rent privat.
assumed-form = Opplysningene ble behandlet automatisert, eller manuelt i et register.
assumed-expression = Det gjaldt ikke journalistikk og ikke akademiske, kunstneriske eller litterære ytringer.

## Bestemmelser som faller bort

carveout-expression-not-read = Hver stat gjør unntak fra regler i personvernforordningen for journalistikk og for akademiske, kunstneriske og litterære ytringer. Unntakene i dette landet er ikke lest.

## Svar som ikke passer sammen

problem-out-of-order = Datoen ligger før en hendelse som må komme først. Kontroller begge datoene.
problem-other-regime = Denne bestemmelsen hører til regler som ikke gjelder her. Fjern den, eller kontroller svarene om land og formål.
problem-other-authority = Denne bestemmelsen står i en lov for en annen myndighet enn den som er valgt. Fjern den, eller kontroller hvilken myndighet det gjelder.
problem-not-fee-ground = Brudd på denne bestemmelsen kan ikke alene gi overtredelsesgebyr. Andre virkemidler kan fortsatt brukes, og de vises sammen med resultatet.
problem-controllers-only = Bare den behandlingsansvarlige kan få overtredelsesgebyr for brudd på denne bestemmelsen. Fjern bestemmelsen, eller kontroller rollen.
problem-turnover-not-used = Omsetningen teller bare for foretak, så dette tallet brukes ikke. Hvis det skal telle, må du kontrollere hva slags virksomhet det er.
problem-needs-rate = Omsetningen er ikke oppgitt i euro, så den er ennå ikke regnet med i maksimum og retningslinjer. Oppgi hvor mye én euro er i gebyrets valuta.
problem-needs-rate-day = Kursen mangler dato. Oppgi hvilken dag den gjelder.
problem-above-ceiling = Nivået er høyere enn lovens maksimum. Sett beløpet ned, eller kontroller overtredelsene.
problem-below-minimum = Nivået er lavere enn lovens minimum. Sett beløpet opp, eller kontroller hvem som betaler.
problem-other-currency = Beløpet er i feil valuta. Oppgi det i gebyrets valuta eller i valutaen som maksimum er angitt i.
problem-cut-above-level = Fradraget er større enn nivået det trekkes fra. Sett fradraget ned, eller kontroller nivået.
problem-cut-without-level = Det mangler et nivå å trekke fradraget fra. Oppgi gebyrnivået først.
problem-gravest-not-named = Den mest alvorlige overtredelsen er ikke blant dem som er valgt. Velg en av disse, eller legg den til.
problem-class-not-arguable = Etter verktøyets egen regel passer ikke denne alvorlighetsgraden til svarene. Velg en annen, eller kontroller svarene om hvor alvorlig overtredelsen er.
problem-cut-without-effect = Det er lagt inn et fradrag, men en annen virkning av tiden er valgt. Velg «Gebyret settes ned», eller fjern fradraget.

## Hva som ellers kan skje: overalt der personvernforordningen gjelder

measure-gdpr-reprimand = Tilsynsmyndigheten kan gi en irettesettelse i stedet for gebyr, for eksempel ved en mindre overtredelse.
measure-gdpr-order = Tilsynsmyndigheten kan pålegge at behandlingen bringes i samsvar med reglene, med gebyr eller i stedet for det.
measure-gdpr-order-request = Tilsynsmyndigheten kan pålegge at de registrertes anmodninger oppfylles, for eksempel om innsyn, retting eller sletting.
measure-gdpr-order-tell = Tilsynsmyndigheten kan pålegge at de registrerte underrettes om bruddet på personopplysningssikkerheten.
measure-gdpr-ban = Tilsynsmyndigheten kan begrense eller forby behandlingen, for en tid eller for godt.
measure-gdpr-erase = Tilsynsmyndigheten kan pålegge at opplysninger rettes eller slettes, eller at behandlingen av dem begrenses.
measure-gdpr-withdraw = Tilsynsmyndigheten kan trekke tilbake en sertifisering, eller få den trukket tilbake.
measure-gdpr-flows = Tilsynsmyndigheten kan stanse overføring av opplysninger til et tredjeland.
measure-gdpr-lead = Tilsynsmyndigheten der hovedvirksomheten ligger, leder saken sammen med tilsynsmyndighetene i de andre berørte landene.

## Forklaringen

stage-scope = Hvilke regler som gjelder
stage-gate = Om det kan ilegges overtredelsesgebyr
stage-concurrence = Flere overtredelser
stage-ceiling = Lovens maksimum
stage-seriousness = Hvor alvorlig det er
stage-size = Foretakets størrelse
stage-factors = Skjerpende og formildende omstendigheter
stage-proportion = Virkningsfull, forholdsmessig og avskrekkende reaksjon
stage-calculation = Beregningen som er lagt inn
stage-procedure = Nedsettelse, saksbehandlingstid og klage
stage-payment = Hva som ville bli betalt
stage-outcome = Resultat

basis-law = lov
basis-guidance = veiledning
basis-draft = utkast
basis-practice = praksis
basis-view = standpunkt
basis-judgement = innlagt vurdering
basis-arithmetic = utregning
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

practice-swedish-authorities = Gebyrer til svenske myndigheter, som andel av maksimum
practice-norwegian-public = Gebyrer til norske offentlige organer, i norske kroner

notcounted-earlier-law = Nivået ble satt etter en tidligere lov og kan ikke sammenlignes.
notcounted-replayed = Det er denne saken som vurderes.
notcounted-quashed = Gebyret var opphevet på den dagen vurderingen gjelder.
notcounted-waived = Gebyret er bortfalt på grunn av saksbehandlingstiden.

standing-in-force = Retningslinjene gjaldt på den dagen vurderingen gjelder, men gir bare et startbeløp og er ikke bindende.
standing-counterfactual = Retningslinjene kom etter dagen vurderingen gjelder, og vises bare til sammenligning.
standing-no-method = Vi kjenner ikke til noen publisert beregningsmetode for denne loven.

# Det som ikke lot seg kontrollere.

open-guidelines-text = Retningslinjenes egen tekst var ikke tilgjengelig. Hvert tall derfra er bekreftet av et vedtak eller en dom.
problem-appeal-dated = Her er det oppgitt en dato for klage, men det er svart at vedtaket ikke ble påklaget. Rett det ene eller det andre.
open-national-public-bodies = Vi har ikke undersøkt om, og i hvilken grad, offentlige myndigheter kan få overtredelsesgebyr i dette landet, og heller ikke hvordan landet behandler artikkel 10 og 24.
open-national-procedure = Dette landets regler om foreldelse, klage og betaling er ikke undersøkt.
open-enforcement-procedure = Vi har lest bestemmelsene i denne loven, maksimumsbeløpene og det som sies her. Vi har ikke lest reglene om foreldelse, klagefrist og betaling, og heller ingen vedtak etter loven.
problem-not-in-force = Denne regelen gjaldt ikke på de dagene bruddet varte.
problem-fee-ground-not-read = Artikkel 83 nevner ikke denne regelen. Vi har ikke kontrollert om loven i dette landet gir grunnlag for overtredelsesgebyr.
problem-needs-turnover-rate = Omsetningen er i en valuta uten kurs her. Legg inn en kurs med dato nedenfor.
problem-group-below-own = Konsernets omsetning er lavere enn selskapets egen. Kontroller begge.
problem-other-year = Dette regnskapsåret er ikke året før vedtaket. Kontroller året eller vedtaksdatoen.
problem-not-official-rate = Loven fastsetter en annen kurs for året da vedtaket ble truffet. La feltet stå tomt for å bruke den.
problem-outside-band = Dette ligger utenfor spennet for den valgte alvorlighetsgraden.
problem-outside-tier = Dette ligger utenfor spennet for denne omsetningen.
problem-no-such-conduct = Ingen overtredelse hører til denne behandlingen. Fjern tallet, eller oppgi hvilken overtredelse som hører til den.
problem-not-named = Denne overtredelsen er ikke blant reglene som er valgt.
problem-not-settled = En beregning krever at dette er avklart: hva som er brutt, om overtredelsene henger sammen, og hvem som skal betale. Svar på det først.
