# Bulgaria: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-bg-gdpr = Bulgaria: personvernforordninga og den bulgarske personvernlova
regime-bg-law-enforcement = Bulgaria: personvernlova, kapittel åtte (kamp mot kriminalitet)

## Kjelder

source-bulgarian-data-act = lova frå 2019 om endring av den bulgarske personvernlova (ZZLD)
source-bulgarian-offences-act = lova frå 2020 om endring av den bulgarske lova om administrative lovbrot (ZANN)

## Kva domstolar og styresmakter har sagt

note-bg-imposes = Kommisjonen gir gebyret i vedtaket om ei klage. I andre saker gjer leiaren det i eit straffevedtak; for domstolar og påtalemakt er det inspektoratet.
note-bg-bodies = I det som er lese av lova, er det ikkje noko som gjer unntak for offentlege organ eller senkar det høgste beløpet for dei.
note-bg-own-articles = Nokre artiklar i den bulgarske lova sjølv har gebyra i artikkel 83 nr. 4 eller 5.

## Det som kan brytast

provision-bg-45 = Prinsippa for behandling
provision-bg-49 = Lovleg behandling
provision-bg-51 = Særlege kategoriar av opplysningar
provision-bg-53 = Korleis rettane kan brukast
provision-bg-54 = Informasjon til dei registrerte
provision-bg-55 = Retten til innsyn
provision-bg-56 = Retting, sletting og avgrensing
provision-bg-59-3 = Innebygd personvern
provision-bg-59-4 = Personvern som standardinnstilling
provision-bg-62 = Protokoll over behandlinga
provision-bg-64 = Vurdering av personvernkonsekvensar
provision-bg-65 = Førehandsdrøfting med tilsynsstyresmakta
provision-bg-66 = Tryggleik ved behandlinga
provision-bg-67 = Melding til tilsynsstyresmakta om brot på personopplysningstryggleiken
provision-bg-68 = Underretning til dei registrerte om brot på personopplysningstryggleiken
provision-bg-69 = Personvernombod
provision-bg-70 = Oppgåvene til personvernombodet
provision-bg-80-1 = Å gi tilsynsstyresmakta tilgang til opplysningar
provision-bg-84 = Å følgje pålegg frå tilsynsstyresmakta

## Det lova seier om gebyret

note-bg-competent = Kapittelet gjeld statlege styresmakter som har til oppgåve å førebyggje, etterforske, avdekkje eller påtale straffbare handlingar eller fullbyrde straff, også for offentleg tryggleik. Styresmakta, eller forvaltninga ho er ein del av, er behandlingsansvarleg.
note-bg-others = Brot på kapittelet som ikkje står her, som på reglane om fristar, loggar, felles behandlingsansvarlege, databehandlarar og overføringar, kostar høgst 5000 lev slik lova lydde i 2019, og det dobbelte av det som blei fastsett, når det same skjer igjen innan eit år. Kva euroen har gjort med det, er ikkje lese, så det blir ikkje rekna ut.
note-bg-weighed = Gebyret blir fastsett etter omstenda i personvernforordninga artikkel 83 nr. 2.

## Kva som elles kan skje

measure-bg-agreement = Ei sak om straffevedtak kan ende med ein avtale, som blir tilboden innan 14 dagar. Når lova ikkje set noko lågaste beløp, er gebyret då høgst 70{ "\u00A0" }% av det halve høgste beløpet. Avtalen er ikkje open for den som gjer same lovbrotet igjen.
measure-bg-other-breaches = Andre brot på lova har eit eige gebyr, dobbelt så høgt ved gjentaking. Det er berre lese i lev og er ikkje vist.
measure-bg-collection = Gebyr som er endelege, blir kravde inn som skatt.
discount-bg-early = dersom det blir betalt innan 14 dagar frå straffevedtaket blei forkynt, og det ikkje blir klaga
waived-bg = Vedtaket blir endeleg for gebyret den dagen det blir betalt, og ei klage over det fell bort.

## Fristar

daterule-bg-imposed-by = Leiaren for kommisjonen for personvern (KZLD).
daterule-bg-appeal = 14 dagar frå straffevedtaket blei forkynt, gjennom kommisjonen til distriktsdomstolen. Eit vedtak om ei klage går til forvaltningsdomstolane.

## Det som ikkje kunne kontrollerast

open-bg-leva = Etter artikkel 85 nr. 6, slik han lydde i 2019, blir gebyr fastsette i lev til tilsvarande verdi. Sidan når dei er fastsette i euro, og beløpa i lova i euro, er ikkje lese. Heller ikkje kva Bulgaria gjer med artikkel 10 og 24 (lex.bg, dv.parliament.bg).
open-bg-procedure = Kor lenge det kan givast gebyr i Bulgaria, når det skal betalast, og kor lenge det kan krevjast inn, er ikkje lese (ZANN artikkel 34, 79 og 82).
open-bg-euro = Kapittelet er lese slik det lydde i 2019. Det er ikkje lese når det byrja å gjelde, eller kva som er endra etterpå. Etter artikkel 85 nr. 6 blir beløpa i forordninga fastsette i lev til tilsvarande verdi; frå når dei er fastsette i euro, er ikkje lese (lex.bg, dv.parliament.bg).
