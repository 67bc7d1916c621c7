# Slovakia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-sk-gdpr = Slovakia: personvernforordningen og den slovakiske personvernloven

## Kilder

source-slovak-data-act = den slovakiske personvernloven (18/2018)
source-slovak-procedure-code = den slovakiske forvaltningsloven (71/1967)
source-slovak-holiday-act = den slovakiske loven om helligdager (241/1993)

## Hva som ellers kan skje

measure-sk-authority = Den slovakiske tilsynsmyndigheten (Úrad na ochranu osobných údajov) ilegger gebyr, pålegger retting eller begge deler.
measure-sk-order-fines = Den som ikke gjør en inspeksjon mulig, kan måtte betale opptil 2{ "\u00A0" }000 euro, og den som hindrer en, opptil 10{ "\u00A0" }000 euro.

## Frister

daterule-sk-imposed-by = Tilsynsmyndigheten (Úrad na ochranu osobných údajov).
daterule-sk-time-bar = To år fra den dagen tilsynsmyndigheten oppdaget overtredelsen.
daterule-sk-time-bar-at-most = Senest fem år fra overtredelsen.
daterule-sk-appeal = 15 dager fra vedtaket ble forkynt (rozklad).
sendto-sk = Klagen leveres til tilsynsmyndigheten, som har truffet vedtaket. Lederen avgjør den. En klage i tide utsetter vedtaket.
late-sk = Av alvorlige grunner unnskyldes det at en klage kommer for sent, hvis det bes om innen 15 dager etter at de falt bort, og høyst ett år etter at fristen var ute.

## Det som ikke kunne kontrolleres

open-sk-payment = Betalingsfristen for gebyr i Slovakia er ikke lest. Den står i vedtaket.
# Slovakia: reglene, kildene og det som er sagt om dem.

## Det som ikke har regler her

refusal-slovak-enforcement = Et administrativt gebyr kan følge, også for myndigheter, men bestemmelsene om kriminalitetsbekjempelse i lov 18/2018 finnes ikke i tabellene her, så ingenting regnes ut. Maksimumsbeløpene finnes i § 104: 10 millioner euro for §§ 67–72, taushetsplikt og samarbeid, og 20 millioner euro for prinsippene, rettighetene og overføringer (§§ 52–66 og 73–77) og for pålegg; for et foretak 2 og 4 prosent av omsetningen hvis det er mer. Det som veies, finnes i § 106.
unless-slovak-enforcement = Hvis det gjaldt kriminalitetsbekjempelse av en som har det som oppgave etter loven: Slovakia har en lov om det med administrative gebyrer, som ikke finnes i tabellene her.

