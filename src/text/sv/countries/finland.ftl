# Finland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-fi-gdpr = Finland: GDPR och Finlands dataskyddslag

## Källor

source-finnish-data-act = Finlands dataskyddslag (1050/2018)
source-finnish-constitution = Finlands grundlag

## Vad domstolar och myndigheter har sagt

note-fi-churches = Ingen avgift för statliga och kommunala myndigheter, offentligrättsliga inrättningar, riksdagens ämbetsverk, presidentens kansli eller evangelisk-lutherska och ortodoxa kyrkan och deras organ.

## Vad mer som kan hända

measure-fi-board = Ett påföljdskollegium (seuraamuskollegio) beslutar om avgiften.
measure-fi-appeal = Beslutet överklagas till förvaltningsdomstolen och, efter besvärstillstånd, till högsta förvaltningsdomstolen.
measure-fi-lapse = En obetald avgift faller bort efter fem år.

## Tidsfrister

daterule-fi-time-bar = Ingen avgift senare än tio år efter överträdelsen, eller efter att en pågående överträdelse upphörde.

## Vad som inte kunde kontrolleras

open-fi-appeal-time = Överklagandetiden i Finland har inte kontrollerats.
