# Kakor och elektronisk marknadsföring där bara behandlingen av uppgifterna bedöms, och uppskattningen enligt lagarna om dem.

option-subject-communications-data = Kakor eller elektronisk marknadsföring: bara vad uppgifterna användes till
statement-subject-communications-data = Det gäller vad uppgifter användes till i samband med kakor eller elektronisk marknadsföring, och inte dessa i sig.

caveat-communications-not-read = Kakor och elektronisk marknadsföring i sig hör under en annan lag i det här landet. Den lagen har inte lästs. Det som visas gäller bara behandlingen av uppgifterna enligt dataskyddsförordningen.
caveat-norwegian-communications = Kakor och elektronisk marknadsföring i sig hör under andra lagar i Norge, med avgifter utan maximibelopp. För dem är ingenting uträknat. Det som visas gäller bara behandlingen av uppgifterna enligt dataskyddsförordningen.
caveat-communications-read = Kakor och elektronisk marknadsföring i sig hör under andra lagar och är ett eget ärende. Det som visas gäller bara behandlingen av uppgifterna enligt dataskyddsförordningen.
caveat-communications-estimate = Uppskattningen räknar ett brott mot den här lagen som ett brott mot artikel 6 i dataskyddsförordningen, användning av uppgifter utan rättslig grund. För få avgifter enligt sådana lagar har publicerats. Uppskattningen håller sig under lagens maximibelopp. I de beslut som uppskattningen prövades på var avgifterna i Spanien ungefär hälften av uppskattningen eller mindre, och i Frankrike och Italien ungefär dubbelt så höga eller mer.

reliable-communications = Av { $n } beslut om kakor eller marknadsföring som modellen inte hade sett rymde åtta av tio { $held }.
