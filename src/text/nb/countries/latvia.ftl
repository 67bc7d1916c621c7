# Latvia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-lv-gdpr = Latvia: personvernforordningen, med bøter som forvaltningssanksjon

## Kilder

source-latvian-data-act = den latviske personvernloven
source-latvian-liability-act = den latviske loven om administrativt ansvar

## Hva domstoler og myndigheter har sagt

note-lv-penalty = Tilsynsmyndigheten ilegger bot som forvaltningssanksjon, etter reglene om administrative forseelser.
note-lv-bodies = En offentligrettslig juridisk person kan ikke få bot. Ansvaret legges på den tjenestemannen som ikke gjorde det som var dennes oppgave.
note-lv-general-maximum = Det alminnelige maksimumet på 4{ "\u00A0" }000 botenheter for juridiske personer kan overskrides når en internasjonal rettsakt som binder Latvia, krever mer.
note-lv-weighed = Forseelsens art, personen eller den juridiske personens omdømme, økonomien og formildende og skjerpende omstendigheter tas med i vurderingen.

## Hva som ellers kan skje

measure-lv-official = Tjenestemannen får en advarsel eller bot på inntil 200 enheter, det vil si 1{ "\u00A0" }000 euro, og betaler den av egen lomme.
measure-lv-appeal = Vedtaket kan påklages til en høyere tjenestemann og deretter til domstolen, hver gang innen 10 arbeidsdager fra det ble meddelt.
measure-lv-instalments = Ved gode grunner kan betalingen utsettes i inntil én måned eller deles opp over høyst seks måneder.
discount-lv-half = dersom tilsynsmyndigheten innvilger det og beløpet betales innen 15 dager
waived-lv = Avslaget bortfaller hvis vedtaket påklages. Det krever at skylden erkjennes, at ikke noe er skjerpende, at ingen er skadet, og at avslag ikke er innvilget det siste året.

## Frister

daterule-lv-imposed-by = Tilsynsmyndigheten (Datu valsts inspekcija), som en administrativ sanksjon.
daterule-lv-time-bar = Saken må innledes innen ett år fra overtredelsen, eller fra en vedvarende overtredelse opphørte. Ble den det, kan også et senere vedtak være i tide.
daterule-lv-decide = Ni måneder fra saken ble innledet, for tilsynsmyndigheten til å treffe vedtak.
daterule-lv-payment = Én måned fra vedtaket ble endelig.
daterule-lv-lapse = Et vedtak fullbyrdes ikke lenger fem år etter at det ble endelig. Tiden står stille mens fullbyrdelsen er utsatt.

## Det som ikke kunne kontrolleres

open-lv-criteria = Tilsynsmyndighetens publiserte kriterier for bøter til selskaper og personer gjengis av andre. Teksten er ikke lest (dvi.gov.lv).
open-lv-procedure = Arbeidsdager telles ikke her, så siste dag for en latvisk klage regnes ikke ut. Hva som flytter en frist forbi helligdager, er ikke lest (likumi.lv).
