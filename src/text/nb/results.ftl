# Resultatet: vilkår, begrunnelser, virkemidler og frister.

## Om det blir gebyr

whether-excluded = Ut fra disse opplysningene kan det ikke bli gebyr.
whether-possible = Ut fra disse opplysningene kan det bli gebyr, men det er ikke sikkert.
whether-likely = Ut fra disse opplysningene er gebyr sannsynlig, men aldri automatisk.
whether-nothing = Ut fra det oppgitte skjønnet skal det ikke betales noe overtredelsesgebyr.

gate-fee-ground = Brudd på en regel som kan føre til overtredelsesgebyr
gate-attribution = Virksomhetens ansvar for handlingen, eller en plikt som er dens egen
gate-public-body = Et organ som etter loven kan ilegges gebyr
gate-warning = Advarsel først, med en tiltaksplan som ikke er gjennomført
gate-in-force = Regler som gjaldt da overtredelsen skjedde
gate-fault = Uaktsomhet eller forsett (skyldkrav)
gate-time-bar = Fristen overholdt (foreldelse)

refusal-country-not-here = Verken personvernforordningen eller UK GDPR gjelder den som er etablert utenfor begge, og som verken tilbyr mennesker der noe eller overvåker dem (artikkel 3). Se loven i det egne landet.
refusal-swiss = Ikke noe overtredelsesgebyr: den sveitsiske loven har ikke noe. Etter anmeldelse kan kantonene gi fysiske personer som handler forsettlig, bøter på inntil 250{ "\u00A0" }000 CHF, og i deres sted et foretak inntil 50{ "\u00A0" }000 CHF.
refusal-communications-not-read = Informasjonskapsler og elektronisk markedsføring har nasjonale regler med egne gebyrer. Dette landets er ikke lest. Se loven som gjennomfører direktiv 2002/58 der, og hvem som fører tilsyn.
refusal-state-not-checked = Nasjonal sikkerhet og forsvar har egne regler. Dette landets regler om det er ikke lest, så ingenting regnes ut. For andre formål er landets personvernregler med her.
refusal-enforcement-not-read = Kriminalitetsbekjempelse av den som har det som oppgave etter loven, følger den loven som gjennomfører direktiv (EU) 2016/680 i hver stat. Dette landets lov er ikke lest, så ingenting regnes ut. EUR-Lex har en liste over lovene i alle stater under direktivet. Se der hva tilsynsmyndigheten kan vedta, og overfor hvem.
refusal-enforcement-manual = Opplysninger som behandles manuelt, og som verken inngår eller skal inngå i et register, faller utenfor direktiv (EU) 2016/680 om kriminalitetsbekjempelse (artikkel 2 nr. 2). Om landets egen lov går lenger, er ikke lest.
refusal-institutions-enforcement = For det unionens organer gjør i strafferettslig samarbeid og politisamarbeid, gjelder bare artikkel 3 og kapittel IX i forordning (EU) 2018/1725 (artikkel 2 nr. 2), og for Europol og Den europeiske påtalemyndigheten ikke engang det før deres egne rettsakter er tilpasset (artikkel 2 nr. 3). Rettsaktene som oppretter organene, er ikke lest, så ingenting regnes ut.
refusal-lead-elsewhere = Hovedvirksomheten ligger i et annet land, og tilsynsmyndigheten der leder saken (artikkel 56). Velg det landet for å se reglene.
refusal-manual = Ikke noe overtredelsesgebyr etter personvernforordningen: den gjelder ikke manuell behandling av opplysninger som ikke inngår og ikke skal inngå i et register (artikkel 2 nr. 1). Andre regler kan gjelde, for eksempel om taushetsplikt.
refusal-household = Ikke noe overtredelsesgebyr etter personvernforordningen: den gjelder ikke det en fysisk person gjør som ledd i rent personlige eller familiemessige aktiviteter (artikkel 2 nr. 2 bokstav c). Andre regler kan gjelde.

## Det som ville ta saken ut av reglene

unless-country-not-here = Hvis den verken tilbyr mennesker i EØS eller Storbritannia noe eller overvåker dem: verken personvernforordningen eller UK GDPR gjelder.
unless-swiss = Hvis den verken tilbyr mennesker i EØS eller Storbritannia noe eller overvåker dem: den sveitsiske loven gjelder, og den har ikke noe overtredelsesgebyr.
unless-communications-not-read = Hvis det gjelder informasjonskapsler eller elektronisk markedsføring: dette landets regler om det er ikke lest.
unless-state-not-checked = Hvis det gjaldt nasjonal sikkerhet eller forsvar: dette landets regler om det er ikke lest.
unless-enforcement-not-read = Hvis det gjaldt kriminalitetsbekjempelse av en som har det som oppgave etter loven: dette landets lov om det er ikke lest.
unless-enforcement-manual = Hvis det gjaldt kriminalitetsbekjempelse og skjedde manuelt, uten register: det faller utenfor direktivet om kriminalitetsbekjempelse, og om landets lov går lenger, er ikke lest.
unless-institutions-enforcement = Hvis et av unionens organer gjorde det for kriminalitetsbekjempelse: rettsaktene om det er ikke lest.
unless-lead-elsewhere = Hvis behandlingen er grenseoverskridende og hovedvirksomheten ligger i et annet land: tilsynsmyndigheten der leder saken, og det landets regler gjelder.
unless-manual = Hvis det skjedde manuelt og ikke i noe register: personvernforordningen gjelder ikke, og gir ikke noe overtredelsesgebyr.
unless-household = Hvis en fysisk person gjorde det som ledd i rent personlige eller familiemessige aktiviteter: personvernforordningen gjelder ikke, og gir ikke noe overtredelsesgebyr.

## Det som er lagt til grunn så lenge ingenting er sagt

assumed-subject = Det gjelder hvordan personopplysninger er behandlet, og ikke informasjonskapsler, sporing på enheter eller elektronisk markedsføring.
assumed-people-in = Ingen stat er valgt. Det som vises, er likt overalt i EØS.
assumed-own-authority = Ingenting holder saken hos tilsynsmyndigheten her: verken lokal virkning, rettslig plikt eller oppgave i allmennhetens interesse.
assumed-economic = Myndigheten driver ingen økonomisk virksomhet her. Gjør den det, er den for så vidt et foretak, og da teller omsetningen.
assumed-household = Hvis en fysisk person gjorde det, var det ikke rent privat.
assumed-form = Opplysningene ble behandlet automatisert, eller manuelt i et register.
assumed-expression = Det gjaldt ikke journalistikk og ikke akademiske, kunstneriske eller litterære ytringer.

## Bestemmelser som faller bort

carveout-expression-not-read = Hver stat unntar journalistikk og akademiske, kunstneriske og litterære ytringer fra regler i personvernforordningen. Dette landets unntak er ikke lest.

## Svar som ikke passer sammen

problem-out-of-order = Datoen ligger før en hendelse som må komme først. Kontroller begge datoene.
problem-other-regime = Denne bestemmelsen hører til regler som ikke gjelder her. Fjern den, eller kontroller svarene om land og formål.
problem-other-authority = Denne bestemmelsen står i en lov for en annen myndighet enn den som er valgt. Fjern den, eller kontroller hvilken myndighet det gjelder.
problem-not-fee-ground = Brudd på denne bestemmelsen kan ikke gi gebyr. Tilsynsmyndigheten har andre virkemidler, som pålegg.
problem-controllers-only = Bare den behandlingsansvarlige kan få gebyr for brudd på denne bestemmelsen. Kontroller rollen, eller fjern bestemmelsen.
problem-turnover-not-used = Virksomheten er ikke et foretak, så omsetningen brukes ikke. Feltet kan stå tomt.
problem-needs-rate = Omsetningen er ikke oppgitt i euro, så den er ennå ikke regnet med i maksimum og retningslinjer. Legg inn hvor mye én euro er i gebyrets valuta.
problem-needs-rate-day = Kursen mangler dato. Oppgi hvilken dag den gjelder.
problem-above-ceiling = Nivået er høyere enn lovens maksimum. Sett beløpet ned, eller kontroller overtredelsene.
problem-below-minimum = Nivået er lavere enn lovens minimum. Sett beløpet opp, eller kontroller hvem som betaler.
problem-other-currency = Beløpet er i en annen valuta enn det trengs i. Oppgi det i gebyrets valuta, eller i den maksimum står i.
problem-cut-above-level = Fradraget er større enn nivået det trekkes fra. Sett fradraget ned, eller kontroller nivået.
problem-cut-without-level = Det mangler et nivå å trekke fradraget fra. Oppgi gebyrnivået først.
problem-gravest-not-named = Den mest alvorlige overtredelsen er ikke blant dem som er valgt. Velg en av disse, eller legg den til.
problem-class-not-arguable = Svarene så langt gir ikke grunnlag for denne alvorlighetsgraden. Velg en annen, eller kontroller svarene.
problem-cut-without-effect = Det er lagt inn et fradrag, men en annen virkning av tiden er valgt. Velg «Gebyret settes ned», eller fjern fradraget.

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
stage-payment = Hva som ville bli betalt
stage-outcome = Resultat

basis-law = lov
basis-guidance = veiledning
basis-practice = praksis
basis-view = standpunkt
basis-judgement = oppgitt skjønn
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

practice-swedish-authorities = Gebyrer mot svenske myndigheter, som andel av maksimum
practice-norwegian-public = Gebyrer mot norske offentlige organer, i norske kroner

notcounted-earlier-law = Nivået ble satt etter en tidligere lov og kan ikke sammenlignes.
notcounted-replayed = Det er denne saken som vurderes.
notcounted-quashed = Gebyret var opphevet på den dagen vurderingen gjelder.
notcounted-waived = Gebyret var frafalt på den dagen vurderingen gjelder.

standing-in-force = Retningslinjene gjaldt på den dagen vurderingen gjelder, men gir bare et startbeløp og er ikke bindende.
standing-counterfactual = Retningslinjene kom etter dagen vurderingen gjelder, og vises bare til sammenligning.
standing-no-method = Vi kjenner ikke til noen publisert beregningsmetode for denne loven.

# Det som ikke lot seg kontrollere.

open-guidelines-text = Retningslinjenes egen tekst var ikke tilgjengelig. Hvert tall derfra er bekreftet av et vedtak eller en dom.
problem-appeal-dated = Her er det en dato for klage, men svaret var at vedtaket ikke ble påklaget. Rett det ene eller det andre.
open-national-public-bodies = Om og i hvilken grad offentlige myndigheter kan få gebyr i dette landet, er ikke undersøkt, heller ikke hva landet gjør med artikkel 10 og 24.
open-national-procedure = Dette landets regler om foreldelse, klage og betaling er ikke undersøkt.
open-enforcement-procedure = Av denne loven er bestemmelsene, maksimumsbeløpene og det som sies her, lest. Reglene om foreldelse, klagefrist og betaling er ikke lest, og heller ingen vedtak etter den.
problem-not-in-force = Denne regelen gjaldt ikke de dagene bruddet varte.
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
