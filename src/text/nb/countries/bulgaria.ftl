# Bulgaria: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-bg-gdpr = Bulgaria: personvernforordningen og den bulgarske personvernloven
regime-bg-law-enforcement = Bulgaria: personvernloven, kapittel åtte (kriminalitetsbekjempelse)

## Kilder

source-bulgarian-data-act = loven fra 2019 om endring av den bulgarske personvernloven (ZZLD)
source-bulgarian-offences-act = loven fra 2020 om endring av den bulgarske loven om administrative forseelser (ZANN)

## Hva domstoler og myndigheter har sagt

note-bg-imposes = Kommisjonen ilegger gebyret i vedtaket om en klage. I andre saker gjør lederen det i et straffevedtak; for domstoler og påtalemyndighet er det inspektoratet.
note-bg-bodies = I det som er lest av loven, er det ikke noe som unntar offentlige organer fra gebyr eller senker maksimum for dem.
note-bg-own-articles = Noen artikler i den bulgarske loven selv har gebyrene i artikkel 83 nr. 4 eller 5.

## Det som kan brytes

provision-bg-45 = Prinsippene for behandling
provision-bg-49 = Lovlig behandling
provision-bg-51 = Særlige kategorier av opplysninger
provision-bg-53 = Hvordan rettighetene utøves
provision-bg-54 = Informasjon til de registrerte
provision-bg-55 = De registrertes rett til innsyn
provision-bg-56 = Retting, sletting og begrensning
provision-bg-59-3 = Innebygd personvern
provision-bg-59-4 = Personvern som standardinnstilling
provision-bg-62 = Protokoll over behandlingen
provision-bg-64 = Vurdering av personvernkonsekvenser
provision-bg-65 = Forhåndsdrøfting med tilsynsmyndigheten
provision-bg-66 = Sikkerhet ved behandlingen
provision-bg-67 = Melding til tilsynsmyndigheten om brudd på personopplysningssikkerheten
provision-bg-68 = Underretning av de registrerte om brudd på personopplysningssikkerheten
provision-bg-69 = Personvernombud
provision-bg-70 = Personvernombudets oppgaver
provision-bg-80-1 = Å gi tilsynsmyndigheten tilgang til opplysninger
provision-bg-84 = Å følge tilsynsmyndighetens pålegg

## Det loven sier om gebyret

note-bg-competent = Kapitlet gjelder statlige myndigheter som har til oppgave å forebygge, etterforske, avdekke eller påtale straffbare handlinger eller fullbyrde straff, også for offentlig sikkerhet. Myndigheten, eller forvaltningen den er en del av, er behandlingsansvarlig.
note-bg-others = Brudd på kapitlet som ikke står her, for eksempel brudd på reglene om frister, logger, felles behandlingsansvarlige, databehandlere og overføringer, kan gi et gebyr på høyst 5000 lev slik loven lød i 2019, og det dobbelte av det som ble ilagt, når bruddet gjentas innen et år. Hva overgangen til euro har gjort med beløpet, er ikke lest, så det regnes ikke ut.
note-bg-weighed = Gebyret fastsettes etter momentene i personvernforordningen artikkel 83 nr. 2.

## Hva som ellers kan skje

measure-bg-agreement = En sak om straffevedtak kan ende med en avtale, som tilbys innen 14 dager. Når loven ikke setter noe minimum, er gebyret da høyst 70{ "\u00A0" }% av halve maksimum. Den som gjentar en forseelse, kan ikke få en slik avtale.
measure-bg-other-breaches = Andre brudd på loven har et eget gebyr, dobbelt så høyt ved gjentakelse. Det er bare lest i lev og vises ikke.
measure-bg-collection = Gebyrer som er endelige, kreves inn som skatt.
discount-bg-early = dersom det betales innen 14 dager fra straffevedtaket ble forkynt, og det ikke påklages
waived-bg = Vedtaket blir endelig for gebyret den dagen det betales, og en klage over det bortfaller.

## Frister

daterule-bg-imposed-by = Lederen for kommisjonen for personvern (KZLD).
daterule-bg-appeal = 14 dager fra straffevedtaket ble forkynt, gjennom kommisjonen til distriktsdomstolen. Et vedtak om en klage går til forvaltningsdomstolene.

## Det som ikke kunne kontrolleres

open-bg-leva = Etter artikkel 85 nr. 6, slik den lød i 2019, ilegges gebyrer i lev til tilsvarende verdi. Siden når de ilegges i euro, og lovens beløp i euro, er ikke lest. Det er heller ikke lest hvordan Bulgaria behandler artikkel 10 og 24 (lex.bg, dv.parliament.bg).
open-bg-procedure = Hvor lenge et gebyr kan ilegges i Bulgaria, når det skal betales, og hvor lenge det kan kreves inn, er ikke lest (ZANN artikkel 34, 79 og 82).
open-bg-euro = Kapitlet er lest slik det lød i 2019. Det er ikke lest når det begynte å gjelde, eller hva som er endret etterpå. Etter artikkel 85 nr. 6 ilegges forordningens beløp i lev til tilsvarende verdi; fra når de ilegges i euro, er ikke lest (lex.bg, dv.parliament.bg).
