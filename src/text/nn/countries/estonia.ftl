# Estland: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-ee-gdpr = Estland: personvernforordninga, med bøter for mindre lovbrot

## Kjelder

source-estonian-data-act = den estiske personvernlova (IKS)
source-estonian-penal-code = den estiske straffelova (KarS)
source-estonian-misdemeanour-code = den estiske lova om saksgangen ved mindre lovbrot (VTMS)

## Kva domstolar og styresmakter har sagt

note-ee-misdemeanour = Det finst ikkje noko administrativt gebyr. Tilsynsstyresmakta gir bota i ei sak om mindre lovbrot.
note-ee-last-resort = Tilsynsstyresmakta opnar ei slik sak når andre forvaltningsrettslege tiltak ikkje er nok til at krava i lova blir oppfylte.
note-ee-legal-persons = Ein juridisk person svarer for det eit organ, ein leiande tilsett eller ein representant gjorde i interessa til den juridiske personen eller i strid med pliktene der. Han svarer også for det nokon gjorde etter ordre frå desse, eller fordi arbeidet var dårleg organisert eller kontrollert.
note-ee-bodies = Ikkje bot for staten, kommunane eller offentlegrettslege juridiske personar.

## Kva som elles kan skje

measure-ee-coercive = Den som ikkje følgjer eit pålegg, kan måtte betale tvangsmulkt, kvar gong opptil 20 millionar euro eller 4{ "\u00A0" }% av omsetnaden, det som er høgst.
measure-ee-higher-body = Følgjer eit offentleg organ ikkje eit pålegg, kan tilsynsstyresmakta gå til det overordna organet, som har éin månad på å svare.
measure-ee-protest = Følgjer ei statleg styresmakt ikkje eit pålegg i tide, bringar tilsynsstyresmakta saka inn for forvaltningsdomstolen (protest).
measure-ee-other-breaches = Ein person kan få bot på opptil 200 boteiningar for å ha sett på opplysningar i arbeidet utan å trenge det, og for brot som ingen annan paragraf nemner. Ei eining er 8 euro i teksten frå januar 2026.

## Fristar

daterule-ee-imposed-by = Tilsynsstyresmakta (Andmekaitse Inspektsioon), i ei sak om mindre lovbrot.
daterule-ee-time-bar = Tre år frå brotet tok slutt. Innan då må vedtaket vere endeleg. Nokre hendingar bryt av fristen eller gjer at han ikkje går, til dømes at nokon held seg unna saka.
daterule-ee-appeal = 15 dagar til domstolen i første instans (maakohus), frå vedtaket kunne hentast hos tilsynsstyresmakta, eller i ei forenkla sak frå det blei motteke.
daterule-ee-payment = 15 dagar frå vedtaket kunne hentast hos tilsynsstyresmakta. Deretter går det til namsmannen.
daterule-ee-lapse = Ei bot som er send til fullbyrding, fell bort fire år etter at vedtaket blei endeleg. Går det eit år utan at fullbyrdinga tek til, tek ho ikkje til lenger.

## Det som ikkje kunne kontrollerast

open-ee-procedure = Den estiske lova om saksgangen ved mindre lovbrot er ikkje lesen: Klagefristen og betalingsfristen er henta frå nettsida til ein kommune. Kva som flytter dei forbi heilagdagar, er ikkje lese (riigiteataja.ee).
