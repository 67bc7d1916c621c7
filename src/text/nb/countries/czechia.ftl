# Tsjekkia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-cz-gdpr = Tsjekkia: personvernforordningen og den tsjekkiske loven om behandling av personopplysninger

## Kilder

source-czech-data-act = den tsjekkiske loven om behandling av personopplysninger (110/2019)
source-czech-offences-act = den tsjekkiske loven om forvaltningsforseelser (250/2016)
source-czech-procedure-code = den tsjekkiske forvaltningsloven (500/2004)
source-czech-court-code = den tsjekkiske forvaltningsprosessloven (150/2002)
source-czech-holiday-act = den tsjekkiske loven om helligdager (245/2000)

## Hva domstoler og myndigheter har sagt

note-cz-bodies = Tilsynsmyndigheten frafaller sanksjonen når den behandlingsansvarlige eller databehandleren er en myndighet eller et offentlig organ i den betydningen som artikkel 83 nr. 7 har. Overtredelsen slås likevel fast.

## Hva som ellers kan skje

measure-cz-authority = Den tsjekkiske tilsynsmyndigheten (Úřad pro ochranu osobních údajů) avgjør saker om forseelser.
measure-cz-instead = Tilsynsmyndigheten kan frafalle sanksjonen hvis den pålegger retting.
measure-cz-shelved = Den kan også legge en sak bort før den åpnes, hvis det er klart at formålet med en sak er nådd, eller kan nås, på en annen måte.
measure-cz-court = Det som avgjøres etter klagen, kan bringes inn for domstol innen to måneder fra forkynnelsen.

## Frister

daterule-cz-time-bar = Tre år fra dagen etter at overtredelsen opphørte. Beskjed om at en sak er åpnet, og et fellende vedtak avbryter fristen, og den begynner på nytt. Noe tid regnes ikke med, for eksempel den i domstol.
daterule-cz-time-bar-at-most = Senest fem år etter overtredelsen er den ute.
daterule-cz-appeal = 15 dager fra vedtaket ble forkynt (rozklad).
daterule-cz-payment = 30 dager fra vedtaket ble rettskraftig, med mindre tilsynsmyndigheten satte en annen frist.
sendto-cz = Klagen leveres til tilsynsmyndigheten, som har truffet vedtaket. Lederen avgjør den.
late-cz = En klage som kommer for sent, blir avvist. Den som av alvorlige grunner var forhindret, kan innen 15 dager etter at hindringen falt bort be om at forsinkelsen unnskyldes, høyst ett år etter at fristen var ute.

## Det som ikke kunne kontrolleres

open-cz-rate = Til hvilken kurs maksimumsbeløpene i euro regnes om til tsjekkiske koruna, er ikke lest.
