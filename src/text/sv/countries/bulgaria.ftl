# Bulgarien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-bg-gdpr = Bulgarien: GDPR och Bulgariens dataskyddslag
regime-bg-law-enforcement = Bulgarien: dataskyddslagen, kapitel åtta (brottsbekämpning)

## Källor

source-bulgarian-data-act = lagen från 2019 om ändring av Bulgariens dataskyddslag (ZZLD)
source-bulgarian-offences-act = lagen från 2020 om ändring av Bulgariens lag om administrativa förseelser (ZANN)

## Vad domstolar och myndigheter har sagt

note-bg-imposes = Kommissionen beslutar om avgiften i sitt beslut över ett klagomål. I övrigt beslutar dess ordförande i ett straffbeslut, och för domstolar och åklagare inspektoratet.
note-bg-bodies = I det som har lästs av lagen finns inget som undantar offentliga organ från avgifter eller sänker de högsta beloppen för dem.
note-bg-own-articles = För vissa artiklar i den bulgariska lagen själv gäller avgifterna i artikel 83.4 eller 83.5.

## Det som kan överträdas

provision-bg-45 = Principerna för behandling
provision-bg-49 = Laglig behandling
provision-bg-51 = Särskilda kategorier av uppgifter
provision-bg-53 = Hur rättigheterna utövas
provision-bg-54 = Information till de registrerade
provision-bg-55 = De registrerades rätt till tillgång
provision-bg-56 = Rättelse, radering och begränsning
provision-bg-59-3 = Inbyggt dataskydd
provision-bg-59-4 = Dataskydd som standard
provision-bg-62 = Register över behandling
provision-bg-64 = Konsekvensbedömning
provision-bg-65 = Förhandssamråd med tillsynsmyndigheten
provision-bg-66 = Säkerhet i samband med behandlingen
provision-bg-67 = Anmälan av en personuppgiftsincident till tillsynsmyndigheten
provision-bg-68 = Information till de registrerade om en personuppgiftsincident
provision-bg-69 = Dataskyddsombud
provision-bg-70 = Dataskyddsombudets uppgifter
provision-bg-80-1 = Att ge tillsynsmyndigheten tillgång till uppgifter
provision-bg-84 = Att följa tillsynsmyndighetens förelägganden

## Vad lagen säger om avgiften

note-bg-competent = Kapitlet gäller statliga myndigheter som har till uppgift att förebygga, utreda, avslöja eller lagföra brott eller verkställa straff, även för allmän säkerhet. Myndigheten, eller den förvaltning som den är en del av, är personuppgiftsansvarig.
note-bg-others = För överträdelser av kapitlet som inte finns med här, till exempel av reglerna om tidsgränser, loggar, gemensamt personuppgiftsansvariga, biträden och överföringar, är avgiften högst 5{ "\u00A0" }000 leva enligt lagens lydelse från 2019, och det dubbla av vad som beslutades om detsamma upprepas inom ett år. Vilket belopp i euro som nu gäller har inte lästs, och därför räknas det inte ut.
note-bg-weighed = Avgiften bestäms enligt kriterierna i artikel 83.2 i dataskyddsförordningen.

## Vad mer som kan hända

measure-bg-agreement = Ett ärende om straffbeslut kan avslutas med en överenskommelse, som erbjuds inom 14 dagar. När lagen inte anger något lägsta belopp är avgiften då högst 70{ "\u00A0" }% av halva det högsta beloppet. Den som har upprepat en förseelse kan inte få en överenskommelse.
measure-bg-other-breaches = Andra överträdelser av lagen har en egen avgift, som fördubblas vid upprepning. Den har bara lästs i leva och visas inte.
measure-bg-collection = Avgifter som har fått laga kraft drivs in som skatter.
discount-bg-early = om det betalas inom 14 dagar från den dag då straffbeslutet delgavs, och beslutet inte överklagas
waived-bg = Beslutet om avgiften får laga kraft den dag avgiften betalas, och ett överklagande av avgiften upphör.

## Tidsfrister

daterule-bg-imposed-by = Ordföranden för kommissionen för skydd av personuppgifter (KZLD).
daterule-bg-appeal = 14 dagar från den dag då straffbeslutet delgavs, genom kommissionen till distriktsdomstolen. Ett beslut över ett klagomål överklagas till förvaltningsdomstolarna.

## Vad som inte kunde kontrolleras

open-bg-leva = Enligt artikel 85.6 i dess lydelse från 2019 beslutas avgifter i leva till motsvarande värde. Från vilken dag de beslutas i euro, och lagens belopp i euro, har inte lästs. Inte heller har det lästs vad som gäller i Bulgarien för artiklarna 10 och 24 (lex.bg, dv.parliament.bg).
open-bg-procedure = Hur länge en avgift kan beslutas i Bulgarien, när den ska betalas och hur länge den får drivas in har inte lästs (artiklarna 34, 79 och 82 i ZANN).
open-bg-euro = Kapitlet har lästs i lydelsen från 2019. Från vilken dag det gäller har inte lästs, och inte heller vad som har ändrats sedan dess. Enligt artikel 85.6 tas förordningens belopp ut i leva till motsvarande värde. Från vilken dag de tas ut i euro har inte lästs (lex.bg, dv.parliament.bg).
