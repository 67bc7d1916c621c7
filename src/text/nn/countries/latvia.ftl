# Latvia: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-lv-gdpr = Latvia: personvernforordninga, med bøter som forvaltningssanksjon

## Kjelder

source-latvian-data-act = den latviske personvernlova
source-latvian-liability-act = den latviske lova om administrativt ansvar

## Kva domstolar og styresmakter har sagt

note-lv-penalty = Tilsynsstyresmakta gir bot som forvaltningssanksjon, etter reglane om administrative lovbrot.
note-lv-bodies = Ikkje bot for ein offentlegrettsleg juridisk person: Det er den tenestemannen som ikkje gjorde oppgåva si, som står til ansvar.
note-lv-general-maximum = Det allmenne høgste beløpet på 4{ "\u00A0" }000 boteiningar for juridiske personar kan overskridast når ei internasjonal rettsakt som bind Latvia, krev meir.
note-lv-weighed = Kva slags lovbrot det er, omdømmet til personen eller den juridiske personen, økonomien og formildande og skjerpande omstende er med i vurderinga.

## Kva som elles kan skje

measure-lv-official = Tenestemannen får ei åtvaring eller bot på opptil 200 einingar, det vil seie 1{ "\u00A0" }000 euro, og betaler henne av eiga lomme.
measure-lv-appeal = Det kan klagast til ein høgare tenestemann og deretter til domstolen, kvar gong innan 10 arbeidsdagar frå parten fekk melding om vedtaket.
measure-lv-instalments = Ved gode grunnar kan betalinga utsetjast i opptil éin månad eller delast opp over høgst seks månader.
discount-lv-half = dersom tilsynsstyresmakta går med på det og beløpet blir betalt innan 15 dagar
waived-lv = Det fell bort dersom det blir klaga på vedtaket. Vilkåra er at skulda er vedgått, at ikkje noko er skjerpande, at ingen har lide skade, og at det ikkje er gitt det siste året.

## Fristar

daterule-lv-imposed-by = Tilsynsstyresmakta (Datu valsts inspekcija), som ein administrativ sanksjon.
daterule-lv-time-bar = Saka må opnast innan eitt år frå brotet, eller frå eit vedvarande brot tok slutt. Blei ho det, kan også eit seinare vedtak vere i tide.
daterule-lv-decide = Ni månader frå saka blei opna, for tilsynsstyresmakta til å gjere vedtak.
daterule-lv-payment = Éin månad frå vedtaket blei endeleg.
daterule-lv-lapse = Eit vedtak blir ikkje lenger tvangsfullbyrda fem år etter at det blei endeleg. Tida står stille medan fullbyrdinga er utsett.

## Det som ikkje kunne kontrollerast

open-lv-criteria = Dei publiserte kriteria til tilsynsstyresmakta for bøter til selskap og personar er attgitte av andre. Teksten er ikkje lesen (dvi.gov.lv).
open-lv-procedure = Arbeidsdagar blir ikkje talde her, så siste dag for ei latvisk klage blir ikkje rekna ut. Kva som flytter ein frist forbi heilagdagar, er ikkje lese (likumi.lv).
