# Estland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-ee-gdpr = Estland: GDPR, med böter för förseelse

## Källor

source-estonian-data-act = Estlands personuppgiftslag (IKS)
source-estonian-penal-code = Estlands strafflag (KarS)
source-estonian-misdemeanour-code = Estlands lag om förfarandet vid förseelser (VTMS)

## Vad domstolar och myndigheter har sagt

note-ee-misdemeanour = Administrativ sanktionsavgift finns inte. Myndigheten beslutar om böter i ett förfarande för förseelser.
note-ee-last-resort = Myndigheten inleder ett sådant förfarande när andra förvaltningsrättsliga åtgärder inte räcker för att lagens krav ska uppfyllas.
note-ee-legal-persons = En juridisk person svarar för vad dess organ, en ledande anställd eller en företrädare gjorde i dess intresse eller i strid med dess skyldigheter. Den svarar också för vad någon gjorde på deras order, eller på grund av att arbetet var bristfälligt organiserat eller övervakat.
note-ee-bodies = Inga böter kan dömas ut för staten, kommuner eller offentligrättsliga juridiska personer.

## Vad mer som kan hända

measure-ee-coercive = Den som inte följer ett föreläggande kan få betala vite, varje gång högst 20 miljoner euro eller 4{ "\u00A0" }% av omsättningen, beroende på vilket som är högst.
measure-ee-higher-body = Om ett offentligt organ inte följer ett föreläggande kan myndigheten vända sig till det överordnade organet, som har en månad på sig att svara.
measure-ee-protest = Om en statlig myndighet inte följer ett föreläggande i tid väcker tillsynsmyndigheten talan (protest) vid förvaltningsdomstol.
measure-ee-other-breaches = En person kan få böter på högst 200 botsenheter för att utan behov ha tagit del av uppgifter i arbetet, och för överträdelser som ingen annan paragraf nämner. En enhet är 8 euro i texten från januari 2026.

## Tidsfrister

daterule-ee-imposed-by = Tillsynsmyndigheten (Andmekaitse Inspektsioon), i ett förfarande om förseelser.
daterule-ee-time-bar = Tre år från den dag då överträdelsen upphörde. Till dess måste beslutet ha fått laga kraft. Vissa händelser avbryter tiden eller gör att den inte räknas, till exempel att någon håller sig undan.
daterule-ee-appeal = 15 dagar till tingsrätten (maakohus), från den dag då beslutet fanns att hämta hos myndigheten, eller i ett förenklat förfarande från den dag då det togs emot.
daterule-ee-payment = 15 dagar från den dag då beslutet fanns att hämta hos myndigheten. Därefter sker utmätning.
daterule-ee-lapse = Böter som har lämnats till verkställighet faller bort fyra år efter att beslutet fick laga kraft. Om verkställigheten inte inleds inom ett år inleds den inte längre.

## Vad som inte kunde kontrolleras

open-ee-procedure = Estlands lag om förfarandet vid förseelser har inte lästs: tiderna för att överklaga och betala kommer från en kommuns webbplats. Vad som flyttar dem förbi helgdagar har inte lästs (riigiteataja.ee).
