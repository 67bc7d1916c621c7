# Norge: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-no-gdpr = Norge: GDPR genom personopplysningsloven

## Vad som inte har regler här

refusal-norwegian-police = Ingen sanktionsavgift: för polisen och åklagarna gäller politiregisterloven (3 §), som inte har någon sådan. Datatilsynet kan förelägga dem att upphöra med olaglig behandling eller ställa villkor, och besluta om ett löpande vite tills det är gjort. I ett enskilt brottmål kan myndigheten oftast bara lämna en anmärkning (60 §). För administration och civila uppgifter gäller dataskyddsförordningen: välj i så fall ett annat ändamål.
refusal-norwegian-security = För det som den norska säkerhetspolisen (PST) gör gäller politiregisterloven, som inte har någon sanktionsavgift, och tillsynen utövas av ett kontrollorgan som Stortinget utser (3 och 58 §§). För andra organ har vi inte läst några regler om nationell säkerhet.
refusal-norway-not-checked = De norska reglerna om försvar, och om kustbevakningens brottsbekämpning, har vi inte läst. Därför räknas inget ut. Se lagarna om dessa myndigheter, och fråga Datatilsynet vilka följder det kan få.
refusal-norwegian-manual = Ingen sanktionsavgift: dataskyddsförordningen och den norska personopplysningsloven gäller inte manuell behandling av uppgifter som inte ingår och inte ska ingå i ett register (2 §). Andra regler kan gälla, till exempel om sekretess.
refusal-norwegian-household = Ingen sanktionsavgift: dataskyddsförordningen och den norska personopplysningsloven gäller inte vad en fysisk person gör i rent privat syfte eller i familjen (2 §). Andra regler kan gälla.

unless-norwegian-police = Om polisen eller åklagarna gjorde det för brottsbekämpning: politiregisterloven gäller, och den har ingen sanktionsavgift.
unless-norwegian-security = Om det gällde nationell säkerhet: för det som den norska säkerhetspolisen gör gäller politiregisterloven, som inte har någon sanktionsavgift.
unless-norway-not-checked = Om det gällde försvar, eller kustbevakningens brottsbekämpning: reglerna om det har vi inte läst.
unless-norwegian-manual = Om det skedde manuellt och inte i något register: dataskyddsförordningen gäller inte, och ingen sanktionsavgift kan tas ut enligt den.
unless-norwegian-household = Om en fysisk person gjorde det i rent privat syfte eller i familjen: dataskyddsförordningen gäller inte, och ingen sanktionsavgift kan tas ut enligt den.

## Bestämmelser som faller bort

carveout-expression-no-media = När medier som omfattas av den norska medieansvarsloven behandlar uppgifter enbart för dessa ändamål gäller bara artiklarna 24, 26, 28, 29, 32, 33.2 och 40–43, och reglerna om tillsyn och sanktioner.
carveout-expression-no = Bestämmelsen gäller inte i den utsträckning som yttrande- och informationsfriheten kräver det. Det avgörs genom en avvägning i varje enskilt fall.
carveout-expression-no-breach = I artikel 33 är det bara punkt 2 som alltid gäller: biträdets skyldighet att underrätta den personuppgiftsansvarige.

## Kriterier

criterion-fvl-44-extent = Överträdelsens omfattning och verkningar
criterion-fvl-44-gain = Fördel som personen fick eller kunde ha fått
criterion-fvl-44-guilt = Personens skuld: uppsåt eller oaktsamhet
criterion-fvl-44-means = Personens ekonomiska bärkraft
criterion-fvl-a = Avgiftens förebyggande verkan
criterion-fvl-b = Hur allvarlig överträdelsen är, och om någon som handlade var oaktsam eller hade uppsåt
criterion-fvl-c = Om riktlinjer, utbildning eller kontroll kunde ha förhindrat den
criterion-fvl-d = Om den främjade verksamhetens intressen
criterion-fvl-e = Fördel som uppnåddes eller kunde ha uppnåtts
criterion-fvl-f = Upprepning
criterion-fvl-g = Ekonomisk bärkraft
criterion-fvl-h = Andra sanktioner
criterion-fvl-i = Krav i internationella avtal

## Källor

source-norwegian-data-act = norska personopplysningsloven (2018)
source-norwegian-procedure-act = norska forvaltningsloven (1967)
source-new-norwegian-procedure-act = Norges forvaltningslov från 2025 (inte i kraft)
source-norwegian-courts-act = norska domstolloven (1915)
source-norwegian-holiday-act = norska lagen om helgdagar (1995)
source-norwegian-may-act = norska lagen om 1 och 17 maj (1947)
source-norwegian-recovery-act = norska innkrevingsloven (2025)
source-norwegian-limitation-act = norska foreldelsesloven (1979)
source-supreme-court-2021 = Norges Høyesterett, HR-2021-797-A
source-datatilsynet-coop = Datatilsynets beslut 20/01790 (Coop Finnmark)
source-board-coop = Personvernnemndas beslut PVN-2021-09 (Coop Finnmark)
source-board-time = Personvernnemndas beslut PVN-2021-03
source-board-basaren = Personvernnemndas beslut PVN-2021-13 (Basaren Drift)
source-board-salon = Personvernnemndas beslut PVN-2021-20 (skönhetssalong)
source-board-ultra = Personvernnemndas beslut PVN-2022-03 (Ultra-Technology)
source-supreme-court-2023 = Norges Høyesterett, HR-2023-1212-A, enligt uppgift
source-fault-bill = norska propositionen Prop. 81 L (2021–2022)
source-board-toten = Personvernnemndas beslut PVN-2022-13 (Østre Toten)
source-board-grindr = Personvernnemndas beslut PVN-2022-22 (Grindr)
source-board-nav = Personvernnemndas beslut PVN-2024-17 (NAV)
source-board-debt = Personvernnemndas beslut den 12 juni 2025 (Datatilsynets ärende 21/01507)
source-norwegian-police-act = norska politiregisterloven (2010)
source-norwegian-sentences-act = norska straffegjennomføringsloven (2001)
source-board-home = Personvernnemndas beslut PVN-2021-22 (kamera på ett hem)
source-norwegian-language-act = norska språklova (2021)
source-sanctions-bill = den norska propositionen Prop. 62 L (2015–2016)
source-norwegian-data-bill = den norska propositionen Prop. 56 LS (2017–2018)
source-sanctions-report = den norska utredningen NOU 2003:15
source-ombudsman-2012 = det norska Sivilombudet, ärende 2011/2718 den 17 augusti 2012
source-norwegian-penal-code = norska straffeloven (2005)
source-human-rights-act = norska menneskerettsloven (1999)
source-working-environment-act = norska arbeidsmiljøloven (2005)
source-board-facebook = Personvernnemnda, PVN-2019-09 (en bild på Facebook)
source-board-facebook-2017 = Personvernnemnda, PVN-2017-16 (bilder på Facebook)

## Ståndpunkter

view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-supreme-court-2021 = Norges Høyesterett, 2021 (om skuld)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)
view-personvernnemnda-2023 = Personvernnemnda, sedan 2023 (som i Coop Finnmark, med Grindr)

## Vad domstolar och myndigheter har sagt

note-no-fault-bill = Genom lagändringen blev oaktsamhet huvudregel i 46 § forvaltningsloven, efter domen 2021. En annan lag kan avvika.
note-no-anonymous = Det räcker att felet ligger hos någon som inte kan pekas ut, eller hos flera tillsammans (HR-2022-1271-A, som nämnden återger den).
note-no-strict-liability = Senare, den 27 juni 2023, uttalade Høyesterett enligt andrahandskällor: strikt ansvar strider inte i sig mot Europakonventionen om det inte är oproportionerligt. Men 46 § forvaltningsloven, som kräver oaktsamhet, gäller även äldre gärningar när den är förmånligare.
note-no-intent = Nämnden upphävde en sanktionsavgift på 20 miljoner norska kronor för NAV. Enligt uppgift fann den inte det uppsåt som tillsynsmyndigheten hade utgått från. Skälen har vi inte läst.

## Varför metodens belopp är missvisande för offentliga organ

caution-no-gdpr = För norska offentliga organ är dessa belopp missvisande om de ses för sig: de högsta avgifterna för kommuner är 1–4 miljoner norska kronor.

## Vad myndigheten och nämnden stödde sig på

note-no-identifiable = En person vars ansikte inte syns kan ändå vara identifierbar på hår, kläder och skor för dem som känner personen (artikel 4.1).
note-no-camera-rules = Reglerna om kameror i arbetslivet gäller arbetsgivarens kontrollåtgärder. De gäller inte när en inspelning lämnas vidare.
note-no-strict-once = Förarbetena till 46 § i dess första lydelse utgick från att ansvaret i princip var strikt.
note-no-punishment = Avgiften är ett straff i Europakonventionens mening, och ett strikt ansvar är inte förenligt med det. Så bedömde nämnden (Personvernnemnda) i augusti 2021, med stöd av Høyesteretts dom den 15 april 2021.
note-no-not-knowing = Okunskap om lagen befriar inte från straff när okunskapen beror på oaktsamhet, och inte heller från en sådan sanktionsavgift.
note-no-child = Departementet utgår från att en person är barn i förordningens mening till 18 års ålder.
note-no-child-convention = Konventionen har samma utgångspunkt.
note-no-child-act = Konventionen gäller som norsk lag (2 § nr 4).
note-no-child-proposal = Även förslaget till förordningen angav 18 år, men förordningen definierar inte barn.
note-no-owning-up = Liksom i norsk straffrätt räknas det till fördel att själv anmäla. Hur mycket beror på hur allvarlig överträdelsen är och på hur sannolikt det var att myndigheten ändå hade upptäckt den.

## Vad mer som kan hända

measure-no-coercive = Datatilsynet kan besluta om ett löpande vite (tvangsmulkt) tills ett föreläggande följs. Vitet är skilt från sanktionsavgiften och räknas inte ut här.
measure-no-lapse-without-reprimand = När en sanktionsavgift faller bort kan överträdelsen stå fast utan att en reprimand kommer i stället. Så blev det i Coop Finnmark.
measure-no-hearing = Före beslutet ska parten få en förhandsunderrättelse (forhåndsvarsel) och tid att yttra sig.
measure-no-silence = Myndigheten ska samordna sig med åklagare och andra organ, upplysa om en möjlig rätt att tiga och meddela om det inte blir någon sanktion.
measure-no-appeal = Beslutet kan överklagas till en särskild nämnd (Personvernnemnda), men inte i gränsöverskridande ärenden (artikel 56 och kapitel VII).
measure-no-appeal-abroad = Ärendet är gränsöverskridande (artikel 56), och Personvernnemnda prövar därför inte överklaganden. Kvar är prövning i domstol.
measure-no-detriment = Nämnden (Personvernnemnda) får som huvudregel inte ändra beslutet till nackdel för den som har överklagat.
measure-no-costs = Ändras beslutet till partens fördel ska väsentliga kostnader som var nödvändiga för ändringen ersättas, om inte ändringen beror på partens eget förhållande eller på förhållanden utanför partens och förvaltningens kontroll, eller andra särskilda förhållanden talar emot det.
measure-no-payment = Avgiften ska betalas inom fyra veckor från den dag då beslutet blev slutligt.
measure-no-court = I ett mål om sanktionsavgift får domstolen pröva alla sidor av saken (så även 50 § forvaltningsloven). Talan väcks mot staten, företrädd av nämnden (25 § andra stycket).

## Tidsfrister

daterule-no-imposed-by = Tillsynsmyndigheten (Datatilsynet).
daterule-no-time-bar = Rätten att ta ut sanktionsavgift upphör fem år efter att överträdelsen upphörde, om inte fristen dessförinnan avbryts genom en förhandsunderrättelse eller ett beslut.
daterule-no-appeal = Överklagandetiden är tre veckor från den dag då underrättelsen om beslutet nådde parten.
daterule-no-payment = Avgiften ska betalas inom fyra veckor från den dag då beslutet blev slutligt.
daterule-no-costs = Kostnadsersättning ska begäras inom tre veckor från underrättelsen om det nya beslutet.
daterule-no-appeal-at-last = Ett försenat överklagande kan inte längre prövas när det har gått mer än ett år sedan beslutet fattades.
sendto-no = Överklagandet skickas till Datatilsynet, som har fattat beslutet. Ändrar Datatilsynet inte sitt beslut går ärendet vidare till nämnden (Personvernnemnda).
sendto-no-costs = Ersättning för kostnader begärs hos den som har fattat det nya beslutet: nämnden (Personvernnemnda), eller Datatilsynet om myndigheten har ändrat sitt eget beslut.
late-no = Ett överklagande som kommer in för sent kan ändå prövas om parten och ombudet inte kan lastas för förseningen, eller om det finns särskilda skäl.
longer-no = I särskilda fall kan Datatilsynet eller Personvernnemnda förlänga tiden innan den har gått ut.

## Handläggningstiden

time-hook = Handläggningstiden kan vägas in som en annan förmildrande omständighet (artikel 83.2 k), mot bakgrund av artikel 6.1 i Europakonventionen och kravet på handläggning utan dröjsmål.
time-must-state = Datatilsynet måste i sina skäl ange hur handläggningstiden har bedömts.
time-must-state-ombudsman = Det hade Sivilombudet uttalat redan 2012.
time-must-state-report = Det sade även den utredning som föreslog sådana sanktioner.
time-clock = I PVN-2021-03 räknade nämnden från den dag då Datatilsynet först begärde ett yttrande. I Coop Finnmark (PVN-2021-09) räknade den också de sex månaderna från anmälan till den dagen.
time-resources = Brist på resurser godtas inte som förklaring, och det räcker inte som gottgörelse att myndigheten ber om ursäkt.
time-complexity = Ett ärende som är enkelt, både faktiskt och rättsligt, ska gå fortare att handlägga.
time-idle = Perioder utan handläggning (liggetid) har betydelse, men den samlade tiden räknas även utan dem.
time-no-formula = Handläggningstiden kan sakna betydelse, leda till en lägre sanktionsavgift eller till att avgiften faller bort. Det finns ingen formel.

## Vad som inte kunde kontrolleras

note-no-prisons = Den norska kriminalvården har egna regler om personuppgifter, och vid sidan av dem gäller personopplysningsloven.
open-no-enforcement = För brottsbekämpning hos tullen, skattemyndigheterna och andra än polisen har vi inte läst deras egna lagar. Utgångspunkten här är att personopplysningsloven gäller om inte en annan lag säger något annat (2 §).
open-new-administration-act = En ny norsk förvaltningslag (2025 nr 81) ska ersätta den nuvarande. I kopian från april 2026 var dagen ännu inte bestämd. Vilken paragraf som ersätter vilken visas i Regler och källor.
open-unpaid-fee = En obetald norsk sanktionsavgift drivs in enligt lagen om indrivning av statliga fordringar (innkrevingsloven, 2025 nr 12). Fordringar preskriberas i allmänhet efter tre år (2 § foreldelsesloven). Att det gäller även dessa avgifter är vår tolkning, och vad som avbryter tiden har vi inte läst.
open-board-2025 = Den 12 juni 2025 avgjorde nämnden ett ärende om en sanktionsavgift på 85{ "\u00A0" }000 norska kronor för en kommun. Ärendet hade legat hos tillsynsmyndigheten från mars 2021 till september 2022. Utgången har vi inte läst.

provision-popl-31 = Kameraattrapper, eller skyltar om bevakning som vore olaglig
note-no-rules-of-the-day = Reglerna vid tiden för handlingen gäller. Lagen vid tiden för beslutet används i stället om den leder till ett förmånligare resultat.
