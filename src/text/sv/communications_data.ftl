# Kakor och elektronisk marknadsföring där bara behandlingen av uppgifterna bedöms, och uppskattningen enligt lagarna om dem.

option-subject-communications-data = Kakor eller elektronisk marknadsföring, men bara vad uppgifterna användes till
statement-subject-communications-data = Det gäller vad uppgifter användes till i samband med kakor eller elektronisk marknadsföring, men inte kakorna eller marknadsföringen i sig.

caveat-communications-not-read = Kakor och elektronisk marknadsföring i sig regleras i en annan lag i det här landet. Den lagen har vi inte läst. Det som visas gäller bara behandlingen av uppgifterna enligt dataskyddsförordningen.
caveat-norwegian-communications = Kakor och elektronisk marknadsföring i sig regleras i andra lagar i Norge, med avgifter utan högsta belopp. För dem räknas inget ut. Det som visas gäller bara behandlingen av uppgifterna enligt dataskyddsförordningen.
caveat-communications-read = Kakor och elektronisk marknadsföring i sig regleras i andra lagar och är ett eget ärende. Det som visas gäller bara behandlingen av uppgifterna.
caveat-communications-estimate = Uppskattningen räknar en överträdelse av den här lagen som en överträdelse av artikel 6 i dataskyddsförordningen, alltså användning av uppgifter utan rättslig grund. För få avgifter enligt sådana lagar har publicerats. Uppskattningen överstiger aldrig lagens högsta belopp. I de beslut som den prövades på var avgifterna i Spanien ungefär hälften av uppskattningen eller mindre, och i Frankrike och Italien ungefär dubbelt så höga eller mer.

reliable-communications = Av { $n } beslut om kakor eller marknadsföring som modellen inte hade sett låg { $held } inom spannet för åtta av tio.
