# Resultatet: villkor, skäl, påpekanden, följder och tidsfrister.

## Om en avgift följer

whether-excluded = På dessa fakta kan ingen sanktionsavgift följa.
whether-possible = En sanktionsavgift kan följa, men behöver inte göra det.
whether-likely = En sanktionsavgift är trolig på dessa fakta, men aldrig automatisk.
whether-nothing = Med den bedömning som har angetts ska ingen sanktionsavgift betalas.

gate-fee-ground = Överträdelse som kan leda till sanktionsavgift
gate-attribution = Ansvar för handlingen, eller en egen skyldighet
gate-public-body = Organ som sanktionsavgift får tas ut av
gate-warning = Varning först, med en åtgärdsplan som inte har genomförts
gate-in-force = Regler som gällde vid överträdelsen
gate-fault = Uppsåt eller oaktsamhet
gate-time-bar = Fristen iakttagen (preskription)

refusal-country-not-here = Varken GDPR eller UK GDPR gäller den som är etablerad utanför båda och som varken erbjuder människor där något eller övervakar dem (artikel 3). Se lagen i det egna landet.
refusal-swiss = Ingen sanktionsavgift: den schweiziska dataskyddslagen har ingen. Efter anmälan kan kantonerna bötfälla fysiska personer som handlar uppsåtligen med upp till 250{ "\u00A0" }000 CHF, och i deras ställe ett företag med upp till 50{ "\u00A0" }000 CHF.
refusal-communications-not-read = Kakor och elektronisk marknadsföring har nationella regler med egna avgifter. Det här landets har inte lästs. Se den lag som genomför direktiv 2002/58 där, och vem som har tillsyn.
refusal-state-not-checked = Nationell säkerhet och försvar har egna regler. Det här landets sådana regler har inte lästs, så inget räknas ut. För andra ändamål finns landets dataskyddsregler här.
refusal-enforcement-not-read = Brottsbekämpning av den som har det som uppgift enligt lag regleras i den lag som varje stat genomför direktiv (EU) 2016/680 med. Det här landets lag har inte lästs, så inget räknas ut. EUR-Lex förtecknar alla staters lagar till direktivet. Se där vad tillsynsmyndigheten får besluta om, och mot vem.
refusal-enforcement-manual = Uppgifter som behandlas manuellt, och som varken ingår eller ska ingå i ett register, faller utanför direktiv (EU) 2016/680 om brottsbekämpning (artikel 2.2). Om landets egen lag går längre har inte lästs.
refusal-institutions-enforcement = För vad unionens organ gör inom straffrättsligt samarbete och polissamarbete gäller bara artikel 3 och kapitel IX i förordning (EU) 2018/1725 (artikel 2.2), och för Europol och Europeiska åklagarmyndigheten inte ens det förrän deras egna rättsakter har anpassats (artikel 2.3). De rättsakter som inrättar organen har inte lästs, så inget räknas ut.
refusal-lead-elsewhere = Det huvudsakliga verksamhetsstället finns i ett annat land, vars myndighet leder ärendet (artikel 56 i GDPR). Välj det landet för att se dess regler.
refusal-manual = Ingen sanktionsavgift enligt GDPR: förordningen gäller inte manuell behandling av uppgifter som inte ingår och inte ska ingå i ett register (artikel 2.1). Andra regler kan gälla, till exempel om sekretess.
refusal-household = Ingen sanktionsavgift enligt GDPR: förordningen gäller inte vad en fysisk person gör som rent privat eller i hushållet (artikel 2.2 c). Andra regler kan gälla.

## Vad som skulle ta ärendet ur reglerna

unless-country-not-here = Om den varken erbjuder människor i EES eller Storbritannien något eller övervakar dem: varken GDPR eller UK GDPR gäller.
unless-swiss = Om den varken erbjuder människor i EES eller Storbritannien något eller övervakar dem: den schweiziska lagen gäller, och den har ingen sanktionsavgift.
unless-communications-not-read = Om det gäller kakor eller elektronisk marknadsföring: det här landets regler om det har inte lästs.
unless-state-not-checked = Om det gällde nationell säkerhet eller försvar: det här landets regler om det har inte lästs.
unless-enforcement-not-read = Om det gällde brottsbekämpning av den som har det som uppgift enligt lag: det här landets lag om det har inte lästs.
unless-enforcement-manual = Om det gällde brottsbekämpning och skedde manuellt, utan register: det faller utanför direktivet om brottsbekämpning, och om landets lag går längre har inte lästs.
unless-institutions-enforcement = Om ett av unionens organ gjorde det för brottsbekämpning: rättsakterna om det har inte lästs.
unless-lead-elsewhere = Om behandlingen är gränsöverskridande och det huvudsakliga verksamhetsstället finns i ett annat land: det landets myndighet leder ärendet, och dess regler gäller.
unless-manual = Om det skedde manuellt och inte i något register: GDPR gäller inte, och ingen sanktionsavgift följer av den.
unless-household = Om en fysisk person gjorde det som rent privat eller i hushållet: GDPR gäller inte, och ingen sanktionsavgift följer av den.

## Vad som antas så länge inget har sagts

assumed-subject = Det gäller hur personuppgifter har behandlats, och inte kakor, spårning på enheter eller elektronisk marknadsföring.
assumed-people-in = Ingen stat har valts. Det som visas är lika överallt i EES.
assumed-own-authority = Inget håller kvar ärendet hos myndigheten här: varken lokal verkan, rättslig förpliktelse eller uppgift av allmänt intresse.
assumed-economic = Myndigheten bedriver ingen ekonomisk verksamhet här. Gör den det är den ett företag i den delen, och då räknas omsättningen.
assumed-household = Om en fysisk person gjorde det var det inte rent privat.
assumed-form = Uppgifterna behandlades automatiserat, eller manuellt i ett register.
assumed-expression = Det gällde inte journalistik och inte akademiskt, konstnärligt eller litterärt skapande.

## Bestämmelser som faller bort

carveout-expression-not-read = Varje stat undantar journalistik och akademiskt, konstnärligt och litterärt skapande från regler i GDPR. Det här landets undantag har inte lästs.

## Vad som inte går ihop

problem-out-of-order = Datumet ligger före något som måste ha hänt tidigare. Kontrollera båda datumen.
problem-other-regime = Regeln hör till en annan lag än den som gäller här. Välj en annan regel, eller se över svaren om land och syfte.
problem-other-authority = Regeln finns i en lag för en annan myndighet än den som har valts. Ta bort den, eller se över vilken myndighet det gäller.
problem-not-fee-ground = Brott mot den här regeln kan inte ge sanktionsavgift. Den räknas inte med, men tillsynsmyndigheten har andra medel.
problem-controllers-only = Den här överträdelsen kan bara ge den personuppgiftsansvarige en sanktionsavgift. Kontrollera rollen, eller ta bort regeln.
problem-turnover-not-used = Omsättningen används bara för företag. Här gäller det fasta taket.
problem-needs-rate = Omsättningen är inte i euro och räknas därför ännu inte med i det högsta beloppet och riktlinjerna. Ange hur mycket en euro är i avgiftens valuta.
problem-needs-rate-day = Ange vilken dag växelkursen gäller.
problem-above-ceiling = Nivån ligger över lagens högsta belopp. Ange en lägre nivå, eller se över svaren om överträdelserna.
problem-below-minimum = Nivån ligger under lagens lägsta belopp. Ange en högre nivå, eller se över svaren om vem som betalar.
problem-other-currency = Beloppet är i fel valuta. Ange det i avgiftens eller takets valuta.
problem-cut-above-level = Avdraget är större än nivån. Ange ett mindre avdrag eller en högre nivå.
problem-cut-without-level = Avdraget har ingen nivå att dras från. Ange också en nivå.
problem-gravest-not-named = Den allvarligaste överträdelsen finns inte bland dem som har angetts. Lägg till den, eller välj en annan.
problem-class-not-arguable = Enligt verktygets egen regel går den valda allvarlighetsgraden emot alla angivna fakta. Välj en annan, eller se över svaren.
problem-cut-without-effect = Ett avdrag har angetts, men inte att handläggningstiden sänkte avgiften. Ändra det ena eller det andra.

## Vad mer som kan hända: överallt där GDPR gäller

measure-gdpr-reprimand = Myndigheten kan ge en reprimand i stället för sanktionsavgift, till exempel vid en mindre överträdelse.
measure-gdpr-order = Myndigheten kan förelägga om att behandlingen ska följa reglerna, med eller utan sanktionsavgift.
measure-gdpr-order-request = Myndigheten kan förelägga den ansvarige att tillmötesgå registrerades begäran, till exempel om tillgång, rättelse eller radering.
measure-gdpr-order-tell = Myndigheten kan förelägga den ansvarige att informera de registrerade om incidenten.
measure-gdpr-ban = Myndigheten kan begränsa eller förbjuda behandlingen, tillfälligt eller för gott.
measure-gdpr-erase = Myndigheten kan förelägga om rättelse eller radering av uppgifter, eller begränsning av behandlingen.
measure-gdpr-withdraw = Myndigheten kan återkalla en certifiering eller låta den återkallas.
measure-gdpr-flows = Myndigheten kan förelägga om att överföringar till tredjeland ska avbrytas.
measure-gdpr-lead = Myndigheten där det huvudsakliga verksamhetsstället finns leder ärendet, tillsammans med övriga berörda länders myndigheter.

## Förklaringen

stage-scope = Vilka regler som gäller
stage-gate = Om en sanktionsavgift kan följa
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

practice-swedish-authorities = Svenska myndigheter, som andel av taket
practice-norwegian-public = Norska offentliga organ, i norska kronor

notcounted-earlier-law = Avgiften bestämdes enligt en äldre lag, och nivån är inte jämförbar.
notcounted-replayed = Det är samma ärende som prövas här.
notcounted-quashed = Avgiften var upphävd den dag som bedömningen avser.
notcounted-waived = Avgiften var eftergiven den dag som bedömningen avser.

standing-in-force = Riktlinjerna var antagna den dag som bedömningen avser.
standing-counterfactual = Riktlinjerna kom efter den dag som bedömningen avser och visas bara som jämförelse.
standing-no-method = Vi känner inte till någon publicerad beräkningsmetod för den här lagen.

# Det som inte har kunnat kontrolleras.

open-guidelines-text = Riktlinjernas egen text fanns inte att tillgå. Varje siffra därifrån bekräftas av ett beslut eller en dom.
problem-appeal-dated = Här finns ett datum för överklagande, men svaret var att beslutet inte överklagades. Rätta det ena eller det andra.
open-national-public-bodies = Om, och i vilken mån, det här landet tar ut sanktionsavgift av myndigheter har inte kontrollerats, och inte heller vad som gäller för artiklarna 10 och 24.
open-national-procedure = Det här landets regler om preskription, överklagande och betalning har inte kontrollerats.
open-enforcement-procedure = Av den här lagen har bestämmelserna, maxbeloppen och det som sägs här lästs. Reglerna om preskription, tid att överklaga och betalning har inte lästs, och inte heller några beslut enligt den.
problem-not-in-force = Den här regeln gällde inte de dagar då överträdelsen pågick.
problem-fee-ground-not-read = Artikel 83 nämner inte den här regeln. Om landets egen lag ger sanktionsavgift har inte kontrollerats.
problem-needs-turnover-rate = Omsättningen är i en valuta utan kurs här. Ange en kurs med dag nedan.
problem-group-below-own = Koncernens omsättning är lägre än företagets egen. Kontrollera båda.
problem-other-year = Räkenskapsåret är inte det före beslutet. Kontrollera året eller beslutsdagen.
problem-not-official-rate = Lagen föreskriver en annan kurs för beslutets år. Lämna tomt för att använda den.
problem-outside-band = Det ligger utanför spannet för den valda allvarlighetsgraden.
problem-outside-tier = Det ligger utanför spannet för den här omsättningen.
problem-no-such-conduct = Ingen överträdelse hör till den här behandlingen. Ta bort siffran, eller ange vad som hör dit.
problem-not-named = Överträdelsen finns inte bland dem som har angetts.
problem-not-settled = En beräkning kräver klara fakta: vad som står fast, om det är sammankopplat och vem som ska betala. Besvara det först.
