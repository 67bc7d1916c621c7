# Lettland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-lv-gdpr = Lettland: GDPR, med böter som förvaltningspåföljd

## Källor

source-latvian-data-act = Lettlands personuppgiftslag
source-latvian-liability-act = Lettlands lag om administrativt ansvar

## Vad domstolar och myndigheter har sagt

note-lv-penalty = Myndigheten beslutar om böter som förvaltningspåföljd, enligt reglerna om administrativa förseelser.
note-lv-bodies = Inga böter kan beslutas för en offentligrättslig juridisk person. I stället ställs den tjänsteman till svars som inte fullgjorde sina uppgifter.
note-lv-general-maximum = Det allmänna högsta beloppet, 4{ "\u00A0" }000 botsenheter för juridiska personer, får överskridas när en internationell rättsakt som är bindande för Lettland kräver mer.
note-lv-weighed = Förseelsens art, den fysiska personen eller den juridiska personens anseende, ekonomin och förmildrande och försvårande omständigheter vägs in.

## Vad mer som kan hända

measure-lv-official = Tjänstemannen får en varning eller böter på högst 200 enheter, det vill säga 1{ "\u00A0" }000 euro, och betalar dem själv.
measure-lv-appeal = Beslutet kan överklagas till en högre tjänsteman och sedan till domstol, varje gång inom 10 arbetsdagar från den dag då det meddelades.
measure-lv-instalments = Vid goda skäl kan betalningen skjutas upp högst en månad, eller delas upp över högst sex månader.
discount-lv-half = om myndigheten medger det och beloppet betalas inom 15 dagar
waived-lv = Rabatten upphör om beslutet överklagas. Den förutsätter att skulden medges, att inget är försvårande, att ingen har skadats och att rabatt inte har medgetts under det senaste året.

## Tidsfrister

daterule-lv-imposed-by = Tillsynsmyndigheten (Datu valsts inspekcija), som en administrativ sanktion.
daterule-lv-time-bar = Ärendet ska inledas inom ett år från överträdelsen, eller från den dag då en pågående överträdelse upphörde. Om det har gjorts kan också ett senare beslut vara i tid.
daterule-lv-decide = Myndigheten har nio månader på sig att besluta, från den dag då ärendet inleddes.
daterule-lv-payment = En månad från den dag då beslutet fick laga kraft.
daterule-lv-lapse = Ett beslut verkställs inte längre fem år efter att det fick laga kraft. Tiden löper inte medan verkställigheten är inställd.

## Vad som inte kunde kontrolleras

open-lv-criteria = Myndighetens publicerade kriterier för böter för företag och personer återges av andra. Texten har inte lästs (dvi.gov.lv).
open-lv-procedure = Arbetsdagar räknas inte här, och därför räknas sista dagen för ett lettiskt överklagande inte ut. Vad som flyttar en tid förbi helgdagar har inte lästs (likumi.lv).
