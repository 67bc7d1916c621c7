# Kroatia: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-hr-gdpr = Kroatia: personvernforordninga og den kroatiske gjennomføringslova

## Kjelder

source-croatian-data-act = den kroatiske lova om gjennomføring av personvernforordninga (2018)

## Kva domstolar og styresmakter har sagt

note-hr-bodies = Det blir ikkje gitt gebyr til offentlege styresmakter: statsforvaltninga og andre statlege organ, kommunar, byar og regionar. Andre offentlege organ, til dømes institusjonar og selskap med offentleg makt, kan få gebyr.
note-hr-public-task = Eit gebyr til ein juridisk person som har offentleg makt eller utfører ei offentleg teneste, må ikkje setje dei i fare.

## Kva som elles kan skje

measure-hr-after-order = Gir tilsynsstyresmakta også eit pålegg, avgjer ho gebyret først når pålegget er endeleg.
measure-hr-instalments = Tilsynsstyresmakta kan la gebyret betalast i avdrag. Det går ikkje renter på eit forfalle gebyr.
measure-hr-court = Det kan ikkje klagast på vedtaket i forvaltninga. Det kan bringast inn for forvaltningsdomstolen.
measure-hr-collection = Kor lenge gebyret kan krevjast inn, følgjer av den allmenne lova om skatteforvaltning. Tida er rekna frå vedtaket blei endeleg, og står stille medan det blir betalt avdrag.
measure-hr-published = Nokre endelege vedtak blir offentleggjorde med namnet på den som får gebyret: om mindreårige, særlege kategoriar av opplysningar, automatiserte avgjerder og profilering, ved gjenteke brot og ved store gebyr.
measure-hr-cameras = Nokre reglar om kamera har eit eige administrativt gebyr: om skilt, om logg over kven som har sett opptaka, og om kva opptaka blir brukte til.

## Fristar

daterule-hr-imposed-by = Tilsynsstyresmakta (AZOP).
daterule-hr-payment = 15 dagar frå vedtaket om gebyr blei endeleg. Blir det ikkje betalt innan då, blir det kravt inn som ein skatt.

## Det som ikkje kunne kontrollerast

open-hr-procedure = Kor lenge det kan givast gebyr i Kroatia, og fristen for å bringe det inn for domstolen, er ikkje lese: Sjå lovene om forvaltningstvistar og om skatteforvaltning.
open-hr-kuna = Beløpa i den kroatiske lova er berre lesne i kuna, i teksten frå 2018. Dei er ikkje viste: Kva dei er i euro, må lesast i den gjeldande teksten (narodne-novine.nn.hr).
