# Lettland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-lv-gdpr = Lettland: GDPR, med böter som förvaltningspåföljd

## Källor

source-latvian-data-act = Lettlands personuppgiftslag
source-latvian-liability-act = Lettlands lag om administrativt ansvar

## Vad domstolar och myndigheter har sagt

note-lv-penalty = Myndigheten beslutar om böter som förvaltningspåföljd, enligt reglerna om administrativa förseelser.
note-lv-bodies = Inga böter för en offentligrättslig juridisk person: den tjänsteman ställs till svars som inte gjorde vad som ankom på honom eller henne.
note-lv-general-maximum = Det allmänna taket på 4{ "\u00A0" }000 botsenheter för juridiska personer får överskridas när en internationell rättsakt som binder Lettland kräver mer.
note-lv-weighed = Förseelsens art, personen eller den juridiska personens rykte, ekonomin och förmildrande och försvårande omständigheter vägs in.

## Vad mer som kan hända

measure-lv-official = Tjänstemannen får en varning eller böter på högst 200 enheter, det vill säga 1{ "\u00A0" }000 euro, och betalar dem ur egen ficka.
measure-lv-appeal = Beslutet kan överklagas till en högre tjänsteman och sedan till domstol, varje gång inom 10 arbetsdagar från det att det meddelades.
measure-lv-instalments = Vid goda skäl kan betalningen skjutas upp högst en månad, eller delas upp över högst sex månader.
discount-lv-half = om myndigheten medger det och beloppet betalas inom 15 dagar
waived-lv = Det upphör om beslutet överklagas. Det kräver att skulden erkänns, att inget är försvårande, att ingen har skadats och att det inte har medgetts inom ett år före.

## Tidsfrister

daterule-lv-imposed-by = Tillsynsmyndigheten (Datu valsts inspekcija), som en administrativ sanktion.
daterule-lv-time-bar = Ärendet ska inledas inom ett år från överträdelsen, eller från det att en pågående upphörde. Gjordes det kan också ett senare beslut vara i tid.
daterule-lv-decide = Nio månader från det att ärendet inleddes, för myndigheten att besluta.
daterule-lv-payment = En månad från det att beslutet fick laga kraft.
daterule-lv-lapse = Ett beslut verkställs inte längre fem år efter att det fick laga kraft. Tiden står still medan verkställigheten är inställd.

## Vad som inte kunde kontrolleras

open-lv-criteria = Myndighetens publicerade kriterier för böter för företag och personer återges av andra. Texten har inte lästs (dvi.gov.lv).
open-lv-procedure = Arbetsdagar räknas inte här, så sista dag för ett lettiskt överklagande räknas inte ut. Vad som flyttar en tid förbi helgdagar har inte lästs (likumi.lv).
