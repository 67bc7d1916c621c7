# Spanien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-es-gdpr = Spanien: GDPR och Spaniens dataskyddslag

## Källor

source-spanish-data-act = Spaniens dataskyddslag (organisk lag 3/2018)
source-spanish-procedure-act = Spaniens förvaltningslag (39/2015)
source-spanish-court-act = Spaniens lag om förvaltningsdomstolarna (29/1998)
source-spanish-act-2023 = den spanska lagen 11/2023, som ändrade dataskyddslagen

## Vad domstolar och myndigheter har sagt

note-es-bodies = Ingen sanktionsavgift kan tas ut av staten, regioner och kommuner, konstitutionella organ, domstolar, offentligrättsliga organ under en förvaltning, oberoende myndigheter, offentliga universitet, konsortier, offentliga stiftelser, grupper i parlament och kommuner eller offentligrättsliga korporationer när de utövar offentlig makt. Myndigheten slår fast överträdelsen och beslutar om åtgärder.
note-es-warning = Sedan lagen från 2023 kan myndigheten i ett eget förfarande ge en reprimand (apercibimiento) i stället för att ta ut en sanktionsavgift.
note-es-criteria = Enligt artikel 83.2 k får myndigheten också väga in att överträdelsen pågick en tid, hur nära verksamheten hänger samman med behandling av uppgifter, vinster, att den registrerade bidrog till överträdelsen, en senare fusion, barns rättigheter, ett dataskyddsombud som har utsetts frivilligt och frivillig tvistlösning.

## Vad mer som kan hända

measure-es-authority = Ordföranden för den spanska tillsynsmyndigheten (AEPD) inleder ärendet om sanktionsavgift och anger omständigheterna, överträdelsen och den möjliga påföljden.
measure-es-publication = En sanktionsavgift över 1{ "\u00A0" }000{ "\u00A0" }000 euro för en juridisk person kungörs med namn i den officiella tidningen.
measure-es-discipline = Myndigheten föreslår disciplinåtgärder när det finns tillräckliga skäl. Chefer som inte har följt råd kan namnges och få kritik.

## Tidsfrister

daterule-es-imposed-by = Tillsynsmyndigheten (AEPD).
daterule-es-time-bar = Preskriptionstiden är tre år för överträdelser som lagen kallar mycket allvarliga, två år för allvarliga och ett år för lindriga och rent formella. Tiden avbryts av att ärendet inleds och den ansvarige får veta det. Den börjar om ifall ärendet därefter ligger stilla i mer än sex månader.
daterule-es-appeal = Två månader från den dag då beslutet delgavs, till förvaltningsdomstolen. I stället kan den ansvarige först begära att myndigheten omprövar beslutet, inom en månad. Verktyget tar inte hänsyn till att augusti kanske inte räknas.
daterule-es-lapse = En sanktionsavgift på högst 40{ "\u00A0" }000 euro får inte längre verkställas efter ett år, en på högst 300{ "\u00A0" }000 euro efter två år och en högre efter tre år. Tiden avbryts av verkställighet som den ansvarige känner till.

## Vad som kan dras av

discount-es-admission = om ansvaret medges
discount-es-payment = om beloppet betalas före beslutet
waived-es = Den som utnyttjar avdraget återkallar eller avstår från varje talan och överklagande inom förvaltningen mot avgiften.

## Vad som inte kunde kontrolleras

open-es-change-of-2023 = Lag 11/2023 gav artiklarna 64, 65, 67, 75 och 77.2 ny lydelse, som inte har lästs. Därför anges inte hur länge en utredning och ett ärende får pågå.
open-es-payment = Betalningstiden för sanktionsavgifter i Spanien har inte lästs. Den anges i beslutet.
