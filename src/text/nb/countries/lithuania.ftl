# Litauen: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-lt-gdpr = Litauen: personvernforordningen og den litauiske personvernloven

## Kilder

source-lithuanian-data-act = den litauiske loven om rettslig vern av personopplysninger (ADTAĮ)
source-lithuanian-amending-act = den litauiske loven XIV-2626 av 14. mai 2024, som endrer den
source-lithuanian-court-act = den litauiske forvaltningsprosessloven (ABTĮ)

## Bestemmelser som faller bort

carveout-expression-lt = Artiklene 8, 12–23, 25, 30, 33–39, 41–50 og 88–91 i personvernforordningen gjelder ikke for behandling for journalistikk eller for akademiske, kunstneriske eller litterære ytringer.

## Hva domstoler og myndigheter har sagt

note-lt-imposes = Direktøren for den statlige personvernmyndigheten ilegger gebyret. For journalistikk og for akademiske, kunstneriske eller litterære ytringer gjør inspektøren for presseetikk det.
note-lt-budget = For en myndighet teller budsjettet for året sammen med andre inntekter den hadde året før. For en myndighet som driver økonomisk virksomhet, gjelder maksimumsbeløpene i personvernforordningen.
note-lt-proposal = Tilsynsmyndigheten sender først et forslag om gebyr, med minst 10 arbeidsdager til å svare. Så avgjør den saken skriftlig, eller etter en muntlig behandling når det trengs. Den har 20 arbeidsdager på det, men ikke i en grenseoverskridende sak siden juli 2024.
note-lt-other-acts = Når en annen EU-rettsakt som gjelder direkte, viser til tilsynsmyndigheten for personvern, kan brudd på den ved behandling av personopplysninger gi gebyr på samme måte, med mindre den rettsakten eller loven om den sier noe annet.
note-lt-publication = Tilsynsmyndigheten offentliggjør vedtakene sine innen fem arbeidsdager, i ti år.

## Frister

daterule-lt-imposed-by = Direktøren for tilsynsmyndigheten (Valstybinė duomenų apsaugos inspekcija) eller inspektøren for presseetikk, eller en de gir fullmakt.
daterule-lt-time-bar = Tre år fra overtredelsen, og for en som varte ved, fra den dagen den kom for dagen. Til og med 30. juni 2024 var det to år.
daterule-lt-appeal = Én måned fra vedtaket ble forkynt, til forvaltningsdomstolen.
daterule-lt-appeal-at-last = Etter ti år behandles ingen forsinket klage lenger, med mindre en domstol har funnet at det ble begått en forbrytelse da vedtaket ble til.
daterule-lt-payment = Tre måneder fra den dagen vedtaket ble sendt eller forkynt. Etter en klage tre måneder fra dommen ble rettskraftig.
daterule-lt-lapse = Vedtaket fullbyrdes som en dom, hvis det leveres inn til det innen tre år fra den dagen det ble truffet.
sendto-lt = Klagen kan leveres ved et hvilket som helst av forvaltningsdomstolens rettssteder.
late-lt = Domstolen kan ta en forsinket klage under behandling når det var en viktig grunn til forsinkelsen.

## Det som ikke kunne kontrolleres

open-lt-pending = Klager og undersøkelser fra før 1. juli 2024 fortsetter etter de reglene som gjaldt. Om de to årene dermed gjelder for dem, går ikke fram av ordlyden, så begge er mulige her.
open-lt-days-off = En klagefrist som ender på en dag som ikke er arbeidsdag, ender på den neste arbeidsdagen. Hvilke dager det er, er ikke lest, så ingen dag flyttes her (e-tar.lt).
