# Irland: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-ie-gdpr = Irland: personvernforordninga og den irske personvernlova frå 2018

## Kjelder

source-irish-data-act = den irske personvernlova (Data Protection Act 2018)
source-irish-interpretation-act = den irske tolkingslova (Interpretation Act 2005)
source-irish-competition-act = den irske konkurranselova (Competition Act 2002)

## Føresegner som fell bort

carveout-expression-ie = For journalistikk, for akademiske, kunstnarlege eller litterære ytringar og for annan bruk av ytrings- og informasjonsfridomen gjeld ikkje kapittel II til VII i personvernforordninga så langt det ikkje ville la seg sameine med den fridomen å følgje dei. Artikkel 5 nr. 1 bokstav f gjeld alltid.

## Kva domstolar og styresmakter har sagt

note-ie-bodies = Ei offentleg styresmakt er eit departement, ei regional forsamling, ei lokal styresmakt, politiet (Garda Síochána) og den som er oppretta ved eller i medhald av ei lov, unnateke selskap og dei fleste skular. Det er også den som utfører helse- eller sosialtenester for helsestyresmakta (HSE). Eit selskap der fleirtalet av aksjane er eigd på vegner av ein minister, og dotterselskapa, er offentlege organ: Dei har det same høgste beløpet med mindre dei opptrer som føretak. Det blir ikkje rekna ut her for selskap.
note-ie-undertaking = Lova hentar ordet føretak (undertaking) frå konkurranselova: den som for vinning produserer, leverer eller distribuerer varer eller yter tenester. Her spør vi om det som økonomisk verksemd.
note-ie-designated = Er ein statstenestemann eller ein offiser i forsvaret peikt ut som behandlingsansvarleg, gjeld gebyret den styresmakta eller den ministeren som gjorde det.
note-ie-children = Etter section 30 i lova er det eit lovbrot av eit selskap eller ein annan juridisk person å behandle opplysningar om nokon under 18 år for direkte marknadsføring, profilering eller mikromålretting, og det gir eit administrativt gebyr. Om den føresegna er sett i kraft, er ikkje lese.
note-ie-first-day = I ein frist som er rekna frå ein dag, er den dagen den første. 28 dagar frå ein måndag endar altså på ein søndag.

## Kva som elles kan skje

measure-ie-courts = Ei klage går til Circuit Court dersom gebyret er på høgst 75{ "\u00A0" }000 euro, og til High Court dersom det er høgare. Domstolen tek også imot nye bevis. Han kan stadfeste vedtaket, oppheve det eller setje eit anna i staden, med eit anna gebyr eller ingen.
measure-ie-publication = Tilsynsstyresmakta offentleggjer opplysningar om kvart gebyr.
measure-ie-notice = Den som utan rimeleg grunn ikkje følgjer eit pålegg, kan få eit gebyr for det og gjer seg skuldig i ei straffbar handling.

## Fristar

daterule-ie-imposed-by = Tilsynsstyresmakta (Data Protection Commission), og ein domstol stadfestar gebyret.
daterule-ie-appeal = 28 dagar frå den dagen melding om vedtaket blei gitt. Den dagen er den første av dei.
daterule-ie-confirmation = Klagar ingen, bed tilsynsstyresmakta Circuit Court om å stadfeste vedtaket. Domstolen gjer det med mindre han ser gode grunnar til å la det vere.
daterule-ie-payment = 28 dagar som byrjar med datoen på betalingskravet frå tilsynsstyresmakta. Kravet kjem når ein domstol har stadfest gebyret eller fastsett eit anna.

## Det som ikkje kunne kontrollerast

open-ie-limitation = I det som er lese av den irske lova, står det ikkje noko om kor lenge det kan givast gebyr, og ikkje noko om kva som flytter ein frist forbi fridagar. Andre lover og reglane til domstolane er ikkje lesne (irishstatutebook.ie).
open-ie-commencement = Vedtaka som sette den irske lova i kraft, del for del, er ikkje lesne (irishstatutebook.ie).
