# Irland: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-ie-gdpr = Irland: personvernforordningen og den irske personvernloven fra 2018

## Kilder

source-irish-data-act = den irske personvernloven (Data Protection Act 2018)
source-irish-interpretation-act = den irske tolkningsloven (Interpretation Act 2005)
source-irish-competition-act = den irske konkurranseloven (Competition Act 2002)

## Bestemmelser som faller bort

carveout-expression-ie = For journalistikk, for akademiske, kunstneriske eller litterære ytringer og for annen bruk av ytrings- og informasjonsfriheten gjelder ikke kapittel II til VII i personvernforordningen så langt det ville være uforenlig med den friheten å følge dem. Artikkel 5 nr. 1 bokstav f gjelder alltid.

## Hva domstoler og myndigheter har sagt

note-ie-bodies = En offentlig myndighet er et departement, en regional forsamling, en lokal myndighet, politiet (Garda Síochána) og den som er opprettet ved eller i medhold av en lov, unntatt selskaper og de fleste skoler. Det er også den som utfører helse- eller sosialtjenester for helsemyndigheten (HSE). Et selskap der flertallet av aksjene eies på vegne av en minister, og datterselskapene, er offentlige organer: de har det samme maksimumet med mindre de opptrer som foretak. Det regnes ikke ut her for selskaper.
note-ie-undertaking = Loven henter ordet foretak (undertaking) fra konkurranseloven: den som for vinnings skyld produserer, leverer eller distribuerer varer eller yter tjenester. Her spørres det om som økonomisk virksomhet.
note-ie-designated = Er en statstjenestemann eller en offiser i forsvaret utpekt som behandlingsansvarlig, gjelder gebyret den myndigheten eller den ministeren som gjorde det.
note-ie-children = Etter lovens section 30 er det en forseelse av et selskap eller en annen juridisk person å behandle opplysninger om noen under 18 år for direkte markedsføring, profilering eller mikromålretting, som gir et administrativt gebyr. Om den bestemmelsen er satt i kraft, er ikke lest.
note-ie-first-day = I en frist som regnes fra en dag, er den dagen den første. 28 dager fra en mandag ender altså på en søndag.

## Hva som ellers kan skje

measure-ie-courts = En klage går til Circuit Court hvis gebyret er på høyst 75{ "\u00A0" }000 euro, og til High Court hvis det er høyere. Domstolen tar også imot nye bevis. Den kan stadfeste vedtaket, oppheve det eller sette et annet i stedet, med et annet gebyr eller ingen.
measure-ie-publication = Tilsynsmyndigheten offentliggjør opplysninger om hvert gebyr.
measure-ie-notice = Den som uten rimelig grunn ikke følger et pålegg, kan få et gebyr for det og begår en straffbar handling.

## Frister

daterule-ie-imposed-by = Tilsynsmyndigheten (Data Protection Commission), og en domstol stadfester gebyret.
daterule-ie-appeal = 28 dager fra den dagen melding om vedtaket ble gitt. Den dagen er den første av dem.
daterule-ie-confirmation = Klager ingen, ber tilsynsmyndigheten Circuit Court om å stadfeste vedtaket. Domstolen gjør det med mindre den ser gode grunner til å la det være.
daterule-ie-payment = 28 dager som begynner med den datoen tilsynsmyndighetens krav om betaling har. Kravet kommer når en domstol har stadfestet gebyret eller fastsatt et annet.

## Det som ikke kunne kontrolleres

open-ie-limitation = I det som er lest av den irske loven, står det ikke noe om hvor lenge et gebyr kan ilegges, og ikke noe om hva som flytter en frist forbi fridager. Andre lover og domstolenes regler er ikke lest (irishstatutebook.ie).
open-ie-commencement = Vedtakene som satte den irske loven i kraft, del for del, er ikke lest (irishstatutebook.ie).
