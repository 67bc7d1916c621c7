# Finland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-fi-gdpr = Finland: GDPR och Finlands dataskyddslag

## Vad som inte har regler här

refusal-finnish-enforcement = Ingen sanktionsavgift: behöriga myndigheters brottsbekämpning regleras i lag 1054/2018, som inte har någon sådan. Dataombudsmannen kan ge en anmärkning och förelägga den ansvarige att följa en begäran, att rätta, radera eller begränsa uppgifter eller att följa lagen, och kan förbjuda behandlingen (51 §). Beslutet kan förenas med vite (52 §).
unless-finnish-enforcement = Om en behörig myndighet gjorde det för brottsbekämpning: lag 1054/2018 gäller, och den har ingen sanktionsavgift.

## Källor

source-finnish-data-act = Finlands dataskyddslag (1050/2018)
source-finnish-criminal-data-act = finska lagen om behandling av personuppgifter i brottmål (1054/2018)
source-finnish-court-procedure = lagen om rättegång i förvaltningsärenden (808/2019, Finland)
source-finnish-time-act = lagen om beräknande av laga tid (150/1930, Finland)
source-finnish-church-act = kyrkolagen (652/2023, Finland)
source-finnish-constitution = Finlands grundlag

## Vad domstolar och myndigheter har sagt

note-fi-churches = Ingen sanktionsavgift kan tas ut av statliga och kommunala myndigheter, statliga affärsverk, självständiga offentligrättsliga inrättningar, riksdagens ämbetsverk, republikens presidents kansli eller evangelisk-lutherska kyrkan i Finland, ortodoxa kyrkan i Finland och deras församlingar, kyrkliga samfälligheter och övriga organ.

## Vad mer som kan hända

measure-fi-board = Påföljdskollegiet vid dataombudsmannens byrå beslutar om avgiften (administrativ påföljdsavgift).
measure-fi-appeal = Beslutet överklagas till förvaltningsdomstolen och, efter besvärstillstånd, till högsta förvaltningsdomstolen.
measure-fi-lapse = En obetald sanktionsavgift faller bort fem år efter den dag då den beslutades.

## Tidsfrister

daterule-fi-imposed-by = Påföljdskollegiet vid dataombudsmannens byrå.
daterule-fi-time-bar = Ingen sanktionsavgift kan beslutas senare än tio år efter överträdelsen, eller efter att en pågående överträdelse upphörde.
daterule-fi-appeal = Besvärstiden är 30 dagar från delfåendet av beslutet.
sendto-fi = Besvären lämnas till den förvaltningsdomstol inom vars domkrets den som överklagar har sin hemort.
late-fi = Besvär som kommer in för sent prövas inte. Högsta förvaltningsdomstolen kan återställa försutten fatalietid (besvärstiden) vid laga förfall eller av något annat synnerligen vägande skäl.

## Vad som inte kunde kontrolleras
open-fi-payment = Betalningstiden i Finland har inte lästs.
