# Finland: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-fi-gdpr = Finland: personvernforordninga og den finske personvernlova

## Det som ikkje har reglar her

refusal-finnish-enforcement = Det kan ikkje bli lovbrotsgebyr: Når styresmakter som har kamp mot kriminalitet som oppgåve, behandlar opplysningar til det, gjeld lov 1054/2018, som ikkje har det. Dataombodsmannen kan gi irettesetjing og pålegg om å etterkome eit krav, om å rette, slette eller avgrense opplysningar eller om å bringe behandlinga i samsvar med lova, og forby behandlinga (§ 51), og fastsetje ei vilkårsbunden bot (uhkasakko) for å få det gjort (§ 52).
unless-finnish-enforcement = Dersom ei styresmakt med kamp mot kriminalitet som oppgåve gjorde det til det formålet: Lov 1054/2018 gjeld, og ho har ikkje lovbrotsgebyr.

## Kjelder

source-finnish-data-act = den finske personvernlova (1050/2018)
source-finnish-criminal-data-act = den finske lova om opplysningar i straffesaker (1054/2018)
source-finnish-court-procedure = den finske lova om rettargang i forvaltningssaker (808/2019)
source-finnish-time-act = den finske lova om utrekning av lovfesta tid (150/1930)
source-finnish-church-act = den finske kyrkjelova (652/2023)
source-finnish-constitution = den finske grunnlova

## Kva domstolar og styresmakter har sagt

note-fi-churches = Desse kan ikkje få gebyr: statlege og kommunale styresmakter, forretningsføretak som staten eig, offentlegrettslege institusjonar, organ under Riksdagen, kanselliet til presidenten, og den lutherske og den ortodokse kyrkja med kyrkjelydane, samskipnadene av kyrkjelydar og dei andre organa deira.

## Kva som elles kan skje

measure-fi-board = Eit sanksjonskollegium (seuraamuskollegio) gir gebyret.
measure-fi-appeal = Vedtaket kan bringast inn for forvaltningsdomstolen, og med løyve for den øvste forvaltningsdomstolen.
measure-fi-lapse = Eit ubetalt gebyr fell bort etter fem år.

## Fristar

daterule-fi-imposed-by = Eit sanksjonskollegium (seuraamuskollegio) hos dataombodsmannen.
daterule-fi-time-bar = Det kan ikkje givast gebyr seinare enn ti år etter brotet, eller etter at eit vedvarande brot tok slutt.
daterule-fi-appeal = Klagefristen er 30 dagar frå vedtaket blei forkynt.
sendto-fi = Klaga skal sendast til forvaltningsdomstolen i det distriktet der klagaren høyrer heime.
late-fi = Ei klage som kjem for seint, blir ikkje prøvd. Den øvste forvaltningsdomstolen kan gi ny frist ved gyldig forfall eller av ein annan svært tungtvegande grunn.

## Det som ikkje kunne kontrollerast
open-fi-payment = Betalingsfristen i Finland er ikkje lesen.
