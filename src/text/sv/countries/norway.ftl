# Norge: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-no-gdpr = Norge: GDPR genom personopplysningsloven

## Vad som inte har regler här

refusal-norwegian-police = Polisens och åklagarnas behandling i Norge omfattas inte av personopplysningsloven utan av politiregisterloven. Den lagen finns inte i det här verktyget.
refusal-norway-not-checked = För det här syftet har inga norska regler kontrollerats i den här versionen. Därför räknas ingenting ut.

## Kriterier

criterion-fvl-a = Avgiftens förebyggande verkan
criterion-fvl-b = Överträdelsens allvar, och om någon som handlade var oaktsam eller hade uppsåt
criterion-fvl-c = Om riktlinjer, utbildning eller kontroll kunde ha förhindrat den
criterion-fvl-d = Om den främjade verksamhetens intressen
criterion-fvl-e = Fördel som uppnåddes eller kunde ha uppnåtts
criterion-fvl-f = Upprepning
criterion-fvl-g = Ekonomisk bärkraft
criterion-fvl-h = Andra reaktioner
criterion-fvl-i = Krav i internationella avtal

## Källor

source-norwegian-data-act = norska personopplysningsloven (2018)
source-norwegian-procedure-act = norska forvaltningsloven (1967)
source-supreme-court-2021 = Norges Høyesterett, HR-2021-797-A
source-datatilsynet-coop = Datatilsynets beslut 20/01790 (Coop Finnmark)
source-board-coop = Personvernnemndas beslut PVN-2021-09 (Coop Finnmark)
source-board-time = Personvernnemndas beslut PVN-2021-03
source-board-basaren = Personvernnemndas beslut PVN-2021-13 (Basaren Drift)
source-board-salon = Personvernnemndas beslut PVN-2021-20 (skönhetssalong)
source-board-ultra = Personvernnemndas beslut PVN-2022-03 (Ultra-Technology)
source-norwegian-language-act = norska språklova (2021)

## Synsätt

view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)

## Varför metodens belopp är missvisande för offentliga organ

caution-no-gdpr = För norska offentliga organ är dessa belopp missvisande om de ses för sig: de högsta kommunala avgifterna är 1–4 miljoner norska kronor.

## Vad mer som kan hända

measure-no-coercive = Datatilsynet kan besluta om ett dagligt vite (tvangsmulkt) tills ett föreläggande följs.
measure-no-lapse-without-reprimand = När en avgift faller bort kan överträdelsen stå fast utan att en reprimand kommer i stället. Så blev det i Coop Finnmark.
measure-no-hearing = Före beslutet ska parten få en förhandsunderrättelse (forhåndsvarsel) och tid att yttra sig.
measure-no-silence = Myndigheten ska samordna sig med åklagare och andra organ, upplysa om en möjlig rätt att tiga och meddela om det inte blir någon sanktion.
measure-no-appeal = Beslutet kan överklagas till en särskild nämnd (Personvernnemnda), men inte i gränsöverskridande ärenden (artikel 56 och kapitel VII).
measure-no-appeal-abroad = Ärendet är gränsöverskridande (artikel 56), och Personvernnemnda prövar därför inga överklaganden. Domstol återstår.
measure-no-detriment = Personvernnemnda får som huvudregel inte ändra beslutet till nackdel för den som har överklagat.
measure-no-costs = Ändras beslutet till partens fördel ska väsentliga kostnader som var nödvändiga för ändringen ersättas, om inte ändringen beror på partens eget förhållande eller på förhållanden utanför partens och förvaltningens kontroll, eller andra särskilda förhållanden talar emot det.
measure-no-payment = Avgiften ska betalas inom fyra veckor från den dag då beslutet är slutligt.
measure-no-court = I ett mål om sanktionsavgift får domstolen pröva alla sidor av saken (så även § 50 forvaltningsloven). Talan väcks mot staten, företrädd av nämnden (§ 25 andra stycket).

## Tidsfrister

daterule-no-time-bar = Rätten att ta ut avgift upphör fem år efter att överträdelsen upphörde, om inte en förhandsunderrättelse eller ett beslut kommer före dess.
daterule-no-appeal = Överklagandetiden är tre veckor från den dag då underrättelsen om beslutet nådde parten.
daterule-no-payment = Avgiften ska betalas inom fyra veckor från den dag då beslutet är slutligt.
daterule-no-costs = Kostnadsersättning ska begäras inom tre veckor från underrättelsen om det nya beslutet.

## Handläggningstiden

time-hook = Handläggningstiden kan vägas in som en annan förmildrande omständighet (artikel 83.2 k), mot bakgrund av artikel 6.1 i Europakonventionen och kravet på handläggning utan dröjsmål.
time-must-state = Datatilsynet måste i sina skäl ange hur handläggningstiden har bedömts.
time-clock = I PVN-2021-03 räknade nämnden från den dag då Datatilsynet först begärde ett yttrande. I Coop Finnmark (PVN-2021-09) räknade den också de sex månaderna från anmälan till den dagen.
time-resources = Brist på resurser godtas inte som förklaring, och att myndigheten ber om ursäkt räcker inte som gottgörelse.
time-complexity = Ett ärende som är enkelt i fakta och rättsfrågor får ta mindre tid.
time-idle = Perioder av overksamhet (liggetid) har betydelse, men den samlade tiden räknas även utan dem.
time-no-formula = Utfallet går från ingen verkan, över en lägre avgift, till att avgiften efterges. Det finns ingen formel.

## Vad som inte kunde kontrolleras

open-police-register = Vilken bestämmelse som undantar polis och åklagare från den norska lagen har inte kontrollerats.
open-new-administration-act = En ny norsk förvaltningslag (2025 nr 81) ska ersätta den nuvarande från en dag som ännu inte är bestämd. Paragrafnumren kommer då att ändras.
open-unpaid-fee = Om en obetald norsk avgift faller bort efter en tid har inte undersökts.

provision-popl-31 = Attrapper för kameror, eller skyltar om bevakning som vore olaglig
note-no-rules-of-the-day = Reglerna vid tiden för handlingen gäller. Lagen vid tiden för beslutet används i stället om den leder till ett förmånligare resultat.
