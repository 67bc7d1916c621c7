# Østerrike: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-at-gdpr = Østerrike: personvernforordningen og den østerrikske personvernloven

## Kilder

source-austrian-data-act = den østerrikske personvernloven (DSG)
source-austrian-penal-act = den østerrikske forvaltningsstraffeloven av 1991 (VStG)
source-austrian-court-procedure = den østerrikske loven om saksgangen i forvaltningsdomstolene (VwGVG)
source-austrian-procedure-act = den østerrikske alminnelige forvaltningsloven 1991 (AVG)
source-austrian-holiday-act = den østerrikske loven om helligdager 1957

## Hva domstoler og myndigheter har sagt

note-at-bodies = Myndigheter, offentlige organer og offentligrettslige korporasjoner kan ikke få overtredelsesgebyr. Også privatrettslige organer regnes med når de handler etter oppdrag i lov.

## Hva som ellers kan skje

measure-at-warning = Tilsynsmyndigheten skal bruke artikkel 83 nr. 2–6 forholdsmessig. Særlig ved en første overtredelse bruker den sine korrigerende tiltak, først og fremst en irettesettelse (Verwarnung).
measure-at-other-offences = Noen handlinger som artikkel 83 ikke omfatter, er forseelser etter § 62, med bot på opptil 50{ "\u00A0" }000 euro, for eksempel forsettlig ulovlig tilgang til opplysninger.

## Frister

daterule-at-time-bar = Overtredelsesgebyr kan ikke ilegges senere enn tre år etter at overtredelsen opphørte eller følgen av den inntrådte. Noe tid regnes ikke med, for eksempel tiden i de øverste domstolene. Et første skritt mot den ansvarlige må også tas innen ett år.
daterule-at-appeal = Fire uker fra vedtaket ble forkynt, til den føderale forvaltningsdomstolen.
daterule-at-payment = To uker fra vedtaket ble rettskraftig.
sendto-at = Klagen leveres til den østerrikske personvernmyndigheten (Datenschutzbehörde), som har truffet vedtaket. Den føderale forvaltningsdomstolen avgjør den.
late-at = Den som har oversittet fristen på grunn av noe som ikke kunne forutses eller avverges, og er lite å bebreide, kan likevel be om å få saken prøvd, innen to uker etter at hindringen falt bort.
daterule-at-lapse = Et gebyr kan ikke lenger fullbyrdes tre år etter at det ble endelig. Noe tid regnes ikke med.

## Det som ikke kunne kontrolleres

open-at-attribution = § 30 første og andre ledd krever en handling av en person i ledende stilling, eller manglende tilsyn. Hvordan østerrikske domstoler bruker dette etter C-807/21, er ikke undersøkt.
