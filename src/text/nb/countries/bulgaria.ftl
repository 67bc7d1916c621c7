# Bulgaria: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-bg-gdpr = Bulgaria: personvernforordningen og den bulgarske personvernloven

## Kilder

source-bulgarian-data-act = loven fra 2019 om endring av den bulgarske personvernloven (ZZLD)
source-bulgarian-offences-act = loven fra 2020 om endring av den bulgarske loven om administrative forseelser (ZANN)

## Hva domstoler og myndigheter har sagt

note-bg-imposes = Kommisjonen ilegger gebyret i vedtaket om en klage. I andre saker gjør lederen det i et straffevedtak; for domstoler og påtalemyndighet er det inspektoratet.
note-bg-bodies = I det som er lest av loven, er det ikke noe som unntar offentlige organer fra gebyr eller senker maksimum for dem.
note-bg-own-articles = Noen artikler i den bulgarske loven selv har gebyrene i artikkel 83 nr. 4 eller 5.

## Hva som ellers kan skje

measure-bg-agreement = En sak om straffevedtak kan ende med en avtale, som tilbys innen 14 dager. Når loven ikke setter noe minimum, er gebyret da høyst 70{ "\u00A0" }% av halve maksimum. Den er ikke åpen for den som gjentar en forseelse.
measure-bg-other-breaches = Andre brudd på loven har et eget gebyr, dobbelt så høyt ved gjentakelse. Det er bare lest i lev og vises ikke.
measure-bg-collection = Gebyrer som er endelige, kreves inn som skatt.
discount-bg-early = dersom det betales innen 14 dager fra straffevedtaket ble forkynt, og det ikke påklages
waived-bg = Vedtaket blir endelig for gebyret den dagen det betales, og en klage over det faller bort.

## Frister

daterule-bg-imposed-by = Lederen for kommisjonen for personvern (KZLD).
daterule-bg-appeal = 14 dager fra straffevedtaket ble forkynt, gjennom kommisjonen til distriktsdomstolen. Et vedtak om en klage går til forvaltningsdomstolene.

## Det som ikke kunne kontrolleres

open-bg-leva = Etter artikkel 85 nr. 6, slik den lød i 2019, ilegges gebyrer i lev til tilsvarende verdi. Siden når de ilegges i euro, og lovens beløp i euro, er ikke lest. Heller ikke hva Bulgaria gjør av artikkel 10 og 24 (lex.bg, dv.parliament.bg).
open-bg-procedure = Hvor lenge et gebyr kan ilegges i Bulgaria, når det skal betales, og hvor lenge det kan kreves inn, er ikke lest (ZANN artikkel 34, 79 og 82).
# Bulgaria: reglene, kildene og det som er sagt om dem.

## Det som ikke har regler her

refusal-bulgarian-enforcement = Et administrativt gebyr kan følge, men bestemmelsene om det finnes ikke i tabellene her, så ingenting regnes ut. Etter loven om vern av personopplysninger (artikkel 85) går det opp til beløpene i personvernforordningen artikkel 83 nr. 5, i leva, for artikkel 45, 49, 51, 53–56 og 80 nr. 1 punkt 1–2 og for pålegg, og opp til dem i artikkel 83 nr. 4 for artikkel 59 nr. 3–4, 62 og 64–70. Andre overtredelser koster høyst 5000 leva, og det dobbelte når de gjentas (artikkel 86). Dette ble lest slik det ble vedtatt i 2019, og ikke hva euroen har gjort med det.
unless-bulgarian-enforcement = Hvis det gjaldt kriminalitetsbekjempelse av en som har det som oppgave etter loven: Bulgaria har en lov om det med administrative gebyrer, som ikke finnes i tabellene her.

