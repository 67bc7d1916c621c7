# Resultatet: villkor, skäl, påpekanden, följder och tidsfrister.

## Om en avgift följer

whether-excluded = Med de uppgifter som har lämnats kan ingen sanktionsavgift tas ut.
whether-possible = Med de uppgifter som har lämnats kan en sanktionsavgift tas ut, men det är inte säkert.
whether-likely = Med de uppgifter som har lämnats är en sanktionsavgift trolig, men den är aldrig automatisk.
whether-nothing = Med den bedömning som har angetts ska ingen sanktionsavgift betalas.
whether-entered = Den bedömning som har angetts leder till en sanktionsavgift. Annars är frågan öppen.

gate-fee-ground = Överträdelse som kan leda till sanktionsavgift
gate-attribution = Ansvar för handlingen, eller en egen skyldighet
gate-public-body = Offentligt organ som sanktionsavgift får tas ut av
gate-warning = Föregående varning med en åtgärdsplan som inte har genomförts
gate-in-force = Regler som gällde vid överträdelsen
gate-fault = Uppsåt eller oaktsamhet
gate-time-bar = Iakttagen tidsfrist (preskription)

refusal-country-not-here = Varken dataskyddsförordningen (GDPR) eller UK GDPR gäller för den som är etablerad utanför EES och Storbritannien och som varken erbjuder människor där varor eller tjänster eller övervakar dem (artikel 3). Se lagen i det egna landet.
refusal-swiss = Ingen sanktionsavgift: den schweiziska dataskyddslagen har ingen sådan. Efter anmälan kan kantonerna döma fysiska personer som handlar uppsåtligen till böter på upp till 250{ "\u00A0" }000 schweiziska franc. I deras ställe kan ett företag få böter på upp till 50{ "\u00A0" }000 franc.
refusal-communications-not-read = För kakor och elektronisk marknadsföring finns nationella regler med egna avgifter. Det här landets regler har vi inte läst. Se landets lag som genomför direktiv 2002/58/EG, och vilken myndighet som har tillsyn.
refusal-state-not-checked = För nationell säkerhet och försvar finns egna regler. Det här landets sådana regler har vi inte läst, och därför räknas inget ut. För andra ändamål finns landets dataskyddsregler här.
refusal-enforcement-not-read = När den som har brottsbekämpning som uppgift enligt lag behandlar uppgifter för det ändamålet gäller den nationella lag som genomför direktiv (EU) 2016/680. Det här landets lag har vi inte läst, och därför räknas inget ut. EUR-Lex har en förteckning över staternas lagar. Se där vad tillsynsmyndigheten får besluta om, och mot vem.
refusal-enforcement-manual = Uppgifter som behandlas manuellt, och som varken ingår eller ska ingå i ett register, omfattas inte av direktiv (EU) 2016/680 om brottsbekämpning (artikel 2.2). Vi har inte kontrollerat om landets egen lag går längre.
refusal-institutions-enforcement = När unionens organ arbetar med straffrättsligt samarbete och polissamarbete gäller bara artikel 3 och kapitel IX i förordning (EU) 2018/1725 (artikel 2.2). För Europol och Europeiska åklagarmyndigheten gäller inte heller de reglerna förrän deras egna rättsakter har anpassats (artikel 2.3). De rättsakter som inrättar organen har vi inte läst, och därför räknas inget ut.
refusal-lead-elsewhere = Det huvudsakliga verksamhetsstället finns i ett annat land, och det landets myndighet leder ärendet (artikel 56 i dataskyddsförordningen). Välj det landet för att se dess regler.
refusal-manual = Ingen sanktionsavgift enligt dataskyddsförordningen: den gäller inte manuell behandling av uppgifter som inte ingår och inte ska ingå i ett register (artikel 2.1). Andra regler kan gälla, till exempel om sekretess.
refusal-household = Ingen sanktionsavgift enligt dataskyddsförordningen: den gäller inte det som en fysisk person gör som ett led i verksamhet av rent privat natur eller som har samband med hushållet (artikel 2.2 c). Andra regler kan gälla.

## Vad som skulle ta ärendet ur reglerna

unless-country-not-here = Om verksamheten varken erbjuder människor i EES eller Storbritannien varor eller tjänster eller övervakar dem: varken GDPR eller UK GDPR gäller.
unless-swiss = Om verksamheten varken erbjuder människor i EES eller Storbritannien varor eller tjänster eller övervakar dem: den schweiziska lagen gäller, och den har ingen sanktionsavgift.
unless-communications-not-read = Om det gäller kakor eller elektronisk marknadsföring: det här landets regler om det har vi inte läst.
unless-state-not-checked = Om det gällde nationell säkerhet eller försvar: det här landets regler om det har vi inte läst.
unless-enforcement-not-read = Om det gällde brottsbekämpning hos den som har det som uppgift enligt lag: det här landets lag om det har vi inte läst.
unless-enforcement-manual = Om det gällde brottsbekämpning och skedde manuellt, utan register: brottsdatadirektivet gäller inte. Vi har inte kontrollerat om landets egen lag går längre.
unless-institutions-enforcement = Om ett av unionens organ gjorde det för brottsbekämpning: rättsakterna om det har vi inte läst.
unless-lead-elsewhere = Om behandlingen är gränsöverskridande och det huvudsakliga verksamhetsstället finns i ett annat land: det landets myndighet leder ärendet, och dess regler gäller.
unless-manual = Om uppgifterna behandlades manuellt och inte i något register: dataskyddsförordningen gäller inte, och ingen sanktionsavgift kan tas ut enligt den.
unless-household = Om en fysisk person gjorde det i rent privat syfte eller i sitt hushåll: dataskyddsförordningen gäller inte, och ingen sanktionsavgift kan tas ut enligt den.

## Vad som antas så länge inget har sagts

assumed-subject = Det gäller hur personuppgifter har behandlats, och inte kakor, spårning på enheter eller elektronisk marknadsföring.
assumed-people-in = Ingen stat har valts. Det som visas är lika i hela EES.
assumed-own-authority = Det finns inget skäl för myndigheten här att behålla ärendet: varken en rent lokal verkan, en rättslig förpliktelse eller en uppgift av allmänt intresse.
assumed-economic = Myndigheten bedriver ingen ekonomisk verksamhet i det här fallet. Om den gör det är den ett företag i den delen, och då räknas omsättningen.
assumed-household = Om det var en fysisk person som gjorde det, skedde det varken i rent privat syfte eller i hushållet.
assumed-form = Uppgifterna behandlades automatiserat, eller manuellt i ett register.
assumed-expression = Det gällde inte journalistik och inte akademiskt, konstnärligt eller litterärt skapande.

## Bestämmelser som faller bort

carveout-expression-not-read = Varje stat gör undantag från vissa regler i dataskyddsförordningen för journalistik och för akademiskt, konstnärligt och litterärt skapande. Det här landets undantag har vi inte läst.

## Vad som inte går ihop

problem-out-of-order = Datumet ligger före något som måste ha hänt tidigare. Kontrollera båda datumen.
problem-other-regime = Regeln hör till en annan lag än den som gäller här. Välj en annan regel, eller se över svaren om land och syfte.
problem-other-authority = Regeln finns i en lag för en annan myndighet än den som har valts. Ta bort den, eller se över vilken myndighet det gäller.
problem-not-fee-ground = En överträdelse av den här regeln kan inte i sig leda till sanktionsavgift. Andra åtgärder är möjliga och visas tillsammans med resultatet.
problem-controllers-only = Den här överträdelsen kan bara leda till sanktionsavgift för den personuppgiftsansvarige. Kontrollera rollen, eller ta bort regeln.
problem-turnover-not-used = Omsättningen har betydelse bara för företag. Här gäller det fasta högsta beloppet. Se över svaret om verksamhetens slag om omsättningen borde räknas.
problem-needs-rate = Omsättningen är inte i euro och räknas därför ännu inte med i det högsta beloppet och riktlinjernas belopp. Ange hur mycket en euro är värd i avgiftens valuta.
problem-needs-rate-day = Ange vilken dag växelkursen gäller.
problem-above-ceiling = Nivån ligger över lagens högsta belopp. Ange en lägre nivå, eller se över svaren om överträdelserna.
problem-below-minimum = Nivån ligger under lagens lägsta belopp. Ange en högre nivå, eller se över svaren om vem som betalar.
problem-other-currency = Beloppet är i fel valuta. Ange det i samma valuta som avgiften eller det högsta beloppet.
problem-cut-above-level = Avdraget är större än nivån. Ange ett mindre avdrag eller en högre nivå.
problem-cut-without-level = Avdraget har ingen nivå att dras från. Ange också en nivå.
problem-gravest-not-named = Den allvarligaste överträdelsen finns inte bland dem som har angetts. Lägg till den, eller välj en annan.
problem-class-not-arguable = Enligt verktygets egen regel stämmer den valda allvarlighetsgraden inte med de uppgifter som har lämnats. Välj en annan, eller se över svaren.
problem-cut-without-effect = Ett avdrag har angetts, men inte att handläggningstiden har sänkt avgiften. Ändra det ena eller det andra.

## Vad mer som kan hända: överallt där GDPR gäller

measure-gdpr-reprimand = Myndigheten kan ge en reprimand i stället för sanktionsavgift, till exempel vid en mindre överträdelse.
measure-gdpr-order = Myndigheten kan förelägga den ansvarige att följa reglerna, med eller utan sanktionsavgift.
measure-gdpr-order-request = Myndigheten kan förelägga den ansvarige att tillmötesgå en registrerads begäran, till exempel om tillgång, rättelse eller radering.
measure-gdpr-order-tell = Myndigheten kan förelägga den ansvarige att informera de registrerade om incidenten.
measure-gdpr-ban = Myndigheten kan begränsa eller förbjuda behandlingen, tillfälligt eller slutgiltigt.
measure-gdpr-erase = Myndigheten kan förelägga den ansvarige att rätta eller radera uppgifter, eller att begränsa behandlingen.
measure-gdpr-withdraw = Myndigheten kan återkalla en certifiering eller se till att certifieringsorganet återkallar den.
measure-gdpr-flows = Myndigheten kan förelägga om att överföringar till en mottagare i tredjeland ska avbrytas.
measure-gdpr-lead = Myndigheten i det land där det huvudsakliga verksamhetsstället finns leder ärendet, tillsammans med myndigheterna i övriga berörda länder.

## Förklaringen

stage-scope = Vilka regler som gäller
stage-gate = Om en sanktionsavgift kan tas ut
stage-concurrence = Flera överträdelser
stage-ceiling = Lagens högsta belopp
stage-seriousness = Hur allvarligt det är
stage-size = Verksamhetens storlek
stage-factors = Övriga omständigheter
stage-proportion = Effektiv, proportionell och avskräckande sanktionsavgift
stage-calculation = Den angivna beräkningen
stage-procedure = Nedsättning, handläggningstid och överklagande
stage-payment = Vad som skulle betalas
stage-outcome = Vad det leder till

basis-law = lag
basis-guidance = vägledning
basis-draft = utkast
basis-practice = praxis
basis-view = ståndpunkt
basis-judgement = angiven bedömning
basis-arithmetic = uträkning
basis-convention = verktygets regel

verified-read = texten är läst
verified-quoted = återgiven i en annan text
verified-derived = uträknat
verified-inferred = egen tolkning
verified-secondary = andrahandskälla
verified-draft = bara läst i utkast

direction-mitigating = förmildrande
direction-neutral = neutralt
direction-aggravating = försvårande
direction-not-assessed = inte bedömt

## Praxis och riktlinjer

practice-swedish-authorities = Svenska myndigheter, som andel av det högsta beloppet
practice-norwegian-public = Norska offentliga organ, i norska kronor

notcounted-earlier-law = Räknas inte med: avgiften bestämdes enligt en äldre lag, vars nivå inte är jämförbar.
notcounted-replayed = Räknas inte med: det är samma ärende som prövas här.
notcounted-quashed = Räknas inte med: avgiften var upphävd den dag som bedömningen avser.
notcounted-waived = Räknas inte med: avgiften hade fallit bort den dag som bedömningen avser, på grund av handläggningstiden.

standing-in-force = Riktlinjerna var antagna den dag som bedömningen avser. De ger ett utgångsbelopp och är inte bindande.
standing-counterfactual = Riktlinjerna kom efter den dag som bedömningen avser och visas bara som jämförelse.
standing-no-method = Vi känner inte till någon publicerad beräkningsmetod för den här lagen.

# Det som inte har kunnat kontrolleras.

open-guidelines-text = Riktlinjernas egen text fanns inte att tillgå. Varje siffra som används därifrån bekräftas av ett beslut eller en dom.
problem-appeal-dated = Ett datum för överklagande har angetts, men också att beslutet inte överklagades. Rätta det ena eller det andra.
open-national-public-bodies = Vi har inte kontrollerat om, och i vilken mån, sanktionsavgift kan tas ut av myndigheter i det här landet, och inte heller vad som gäller för artiklarna 10 och 24.
open-national-procedure = Det här landets regler om preskription, överklagande och betalning har vi inte läst.
open-enforcement-procedure = Av den här lagen har vi läst bestämmelserna, de högsta beloppen och det som återges här. Reglerna om preskription, överklagandetid och betalning har vi inte läst, och inte heller några beslut enligt lagen.
problem-not-in-force = Den här regeln gällde inte de dagar då överträdelsen pågick.
problem-fee-ground-not-read = Artikel 83 nämner inte den här regeln. Vi har inte kontrollerat om landets egen lag ger möjlighet till sanktionsavgift.
problem-needs-turnover-rate = Omsättningen är i en valuta som det inte finns någon kurs för här. Ange en kurs med dag nedan.
problem-group-below-own = Koncernens omsättning är lägre än företagets egen. Kontrollera båda.
problem-other-year = Räkenskapsåret är inte det som närmast föregick beslutet. Kontrollera året eller beslutsdagen.
problem-not-official-rate = Lagen föreskriver en annan kurs för beslutsåret. Lämna fältet tomt för att använda den.
problem-outside-band = Det ligger utanför spannet för den valda allvarlighetsgraden.
problem-outside-tier = Det ligger utanför spannet för den här omsättningen.
problem-no-such-conduct = Ingen överträdelse hör till den här behandlingen. Ta bort siffran, eller ange vilken överträdelse som hör dit.
problem-not-named = Överträdelsen finns inte bland dem som har angetts.
problem-not-settled = Beräkningen kräver att tre saker är besvarade: vilka överträdelser som står fast, om behandlingarna hör ihop och vem som ska betala. Besvara dem först.
