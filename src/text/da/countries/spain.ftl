# Spanien: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-es-gdpr = Spanien: databeskyttelsesforordningen og den spanske databeskyttelseslov

## Kilder

source-spanish-data-act = den spanske databeskyttelseslov (Ley Orgánica 3/2018)
source-spanish-procedure-act = den spanske forvaltningslov (39/2015)
source-spanish-court-act = den spanske lov om forvaltningsdomstolene (29/1998)
source-spanish-act-2023 = den spanske lov 11/2023, som ændrede databeskyttelsesloven

## Hvad domstole og myndigheder har sagt

note-es-bodies = Der pålægges ikke bøder til staten, regionerne og kommunerne, forfatningsorganer, domstole, offentligretlige organer, der hører under en forvaltning, uafhængige myndigheder, offentlige universiteter, konsortier, den offentlige sektors fonde, parlamentsgrupper og kommunale grupper eller offentligretlige sammenslutninger, når de udøver offentlige beføjelser. Tilsynsmyndigheden fastslår overtrædelsen og giver påbud om foranstaltninger.
note-es-warning = Siden loven fra 2023 kan tilsynsmyndigheden i en særlig procedure udtale kritik (apercibimiento) i stedet for at pålægge en bøde.
note-es-criteria = Efter artikel 83, stk. 2, litra k, kan tilsynsmyndigheden også lægge vægt på, at overtrædelsen stod på i længere tid, hvor tæt virksomheden er knyttet til behandling af oplysninger, fordele, adfærd hos den registrerede, der førte til overtrædelsen, en senere fusion, børns rettigheder, en databeskyttelsesrådgiver, der er udpeget uden pligt, og frivillig konfliktløsning.

## Hvad der ellers kan ske

measure-es-authority = Formanden for det spanske databeskyttelsesagentur (AEPD) åbner bødesagen og angiver de faktiske forhold, overtrædelsen og den mulige sanktion.
measure-es-publication = En bøde på over 1.000.000 euro til en juridisk person offentliggøres med dens navn i den spanske statstidende (Boletín Oficial del Estado).
measure-es-discipline = Tilsynsmyndigheden foreslår disciplinære skridt, når der er tilstrækkelige beviser, og ledere, der ikke har fulgt råd, kan nævnes ved navn og få en tilrettevisning.

## Frister

daterule-es-imposed-by = Den spanske tilsynsmyndighed (AEPD).
daterule-es-time-bar = Overtrædelser, som loven kalder meget alvorlige, forældes efter tre år, alvorlige efter to, lette og rent formelle efter et. Åbningen af sagen afbryder fristen, når parten kender til den. Fristen begynder forfra, hvis sagen derefter ligger stille i mere end seks måneder.
daterule-es-appeal = To måneder fra forkyndelsen af afgørelsen, til forvaltningsdomstolen. I stedet kan tilsynsmyndigheden selv først bedes om at genoverveje den, inden en måned. Om august måned tæller med, er ikke undersøgt.
daterule-es-lapse = En bøde på op til 40.000 euro kan ikke længere fuldbyrdes efter et år, en på op til 300.000 euro efter to og en højere efter tre. Fuldbyrdelse, som parten kender til, afbryder fristen.

## Hvad der kan trækkes fra

discount-es-admission = hvis ansvaret erkendes
discount-es-payment = hvis bøden betales før afgørelsen
waived-es = Den, der benytter sig af det, frafalder eller giver afkald på ethvert skridt eller enhver klage over bøden inden for forvaltningen.

## Hvad der ikke kunne kontrolleres

open-es-change-of-2023 = Lov 11/2023 gav artikel 64, 65, 67, 75 og artikel 77, stk. 2, en ny ordlyd, som ikke er læst. Her står derfor ikke, hvor længe en undersøgelse og en sag må vare.
open-es-payment = Betalingsfristen for en bøde i Spanien er ikke læst. Den står i afgørelsen.
