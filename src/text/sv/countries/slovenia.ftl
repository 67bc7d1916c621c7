# Slovenien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-si-gdpr = Slovenien: GDPR, med böter för förseelse

## Källor

source-slovenian-data-act = Sloveniens personuppgiftslag (ZVOP-2)
source-slovenian-misdemeanours-act = Sloveniens lag om förseelser (ZP-1)

## Vad domstolar och myndigheter har sagt

note-si-misdemeanour = Informationskommissionären beslutar om böter (globa) för förseelse, för juridiska personer och den som driver verksamhet, upp till beloppen i dataskyddsförordningen.
note-si-since = Lagen med denna regel gäller sedan den 26 januari 2023. Om och hur tidigare överträdelser kan leda till böter har inte lästs.
note-si-legal-persons = En juridisk person svarar för vad som gjordes i dess namn, för dess räkning, till dess fördel eller med dess medel. Den svarar inte för det om den visar att avsikten var att skada den, eller att det skedde mot dess instruktioner trots att den hade övervakat som den skulle.
note-si-records = Uppgifter ur register över brott och förseelser behandlas i Slovenien som känsliga uppgifter enligt artikel 9.1 och 9.2.
note-si-criteria = Utöver det som gäller enligt artikel 83.2 får boten inte vara en oproportionerlig börda jämfört med boten för jämförbara kränkningar av mänskliga rättigheter. Det har betydelse om någon ville tjäna på överträdelsen eller skada, om överträdelserna var upprepade eller omfattande och hur väl de rättades till, för fysiska personer också inkomstnivån i Slovenien och den egna ekonomin.

## Vad mer som kan hända

measure-si-official = Staten och kommunerna svarar inte för en förseelse. Den ansvariga personen gör det när lagen anger det: för överträdelser av lagens egna regler med 400 till 4{ "\u00A0" }000 euro och liknande.
measure-si-own-offences = Överträdelser av lagens egna regler, till exempel om loggar, kameror, biometri och samkörning av register, är förseelser med egna spann för beloppen.
measure-si-payment = Den som inte betalar hälften i tid ska betala hela beloppet, inom den tid som beslutet anger.
discount-si-half = om det betalas inom åtta dagar efter den tid då en begäran till domstolen ska anmälas
waived-si = Den som betalar hälften innan den tiden har gått ut kan inte längre begära domstolens prövning.

## Tidsfrister

daterule-si-imposed-by = Informationskommissionären (Informacijski pooblaščenec), som myndighet för förseelser.
daterule-si-time-bar = Två år från överträdelsen. Varje åtgärd som myndigheten riktar mot den som begick överträdelsen avbryter tiden, som då börjar om.
daterule-si-time-bar-at-most = Fyra år från överträdelsen. Efter den dubbla tiden kan inget längre beslutas.
daterule-si-appeal = Åtta dagar från den dag då beslutet togs emot, för att skriftligen anmäla till myndigheten att en begäran om domstolens prövning kommer. Själva begäran ska lämnas inom åtta dagar från den dag då beslutet med skäl delgavs.
daterule-si-lapse = Två år efter att beslutet fick laga kraft kan verkställigheten inte längre inledas. Varje åtgärd för att verkställa avbryter tiden, upp till fyra år.

## Vad som inte kunde kontrolleras

open-si-unlisted = Vad som gäller i slovensk rätt för artiklarna 10 och 24, och artiklarna 96 och 97 i den slovenska lagen, har inte lästs (pisrs.si).
open-si-procedure = Vad som flyttar en slovensk tid förbi helgdagar har inte lästs (pisrs.si).
