# Lagens tabeller: regler, kriterier, ståndpunkter och källor. Ordningen är den i koden.

regime-se-criminal-data-act = Sverige: brottsdatalagen
regime-no-gdpr = Norge: dataskyddsförordningen (GDPR) genom personopplysningsloven

# Grupper av regler.

group-processing = Hur uppgifter får behandlas
group-duties = Den ansvariges och biträdets skyldigheter
group-orders = Tillsyn, beslut och särskilda nationella regler
group-transfers = Överföring till tredjeland
group-sector = Särskilda lagar för enskilda myndigheter
group-no-fee = Regler som inte kan ge sanktionsavgift
group-principles = Grundläggande principer
group-rights = De registrerades rättigheter

# Brottsdatalagen, 2 kap.

provision-bdl-2-1 = Rättslig grund för behandlingen
provision-bdl-2-2 = Diarieföring och handläggning av inkomna ärenden
provision-bdl-2-3 = Särskilda, angivna ändamål
provision-bdl-2-4 = Prövning före ett nytt ändamål
provision-bdl-2-5 = Vetenskapliga, statistiska eller historiska ändamål
provision-bdl-2-7 = Riktiga uppgifter
provision-bdl-2-8 = Adekvata, relevanta och inte för många uppgifter
provision-bdl-2-9 = Skillnad mellan olika kategorier av personer
provision-bdl-2-10 = Skillnad mellan fakta och bedömningar
provision-bdl-2-11 = Känsliga personuppgifter
provision-bdl-2-12 = Biometriska och genetiska uppgifter
provision-bdl-2-14 = Sökförbud
provision-bdl-2-15 = Rättelse av felaktiga eller ofullständiga uppgifter
provision-bdl-2-16 = Radering eller begränsning av behandlingen
provision-bdl-2-17 = Längsta tid för behandling
provision-bdl-2-18 = Årlig översyn av om uppgifterna behövs
provision-bdl-2-19-2 = Automatiserade beslut grundade bara på känsliga uppgifter
provision-bdl-2-22 = Behandling för ändamål utanför brottsdatalagen

# Brottsdatalagen, 3 kap., och brottsdataförordningen.

provision-bdl-3-2 = Tekniska och organisatoriska åtgärder
provision-bdl-3-3 = Inbyggt dataskydd
provision-bdl-3-4 = Dataskydd som standard
provision-bdl-3-5 = Loggning
provision-bdl-3-6 = Tillgång bara till det som behövs
provision-bdl-3-7 = Konsekvensbedömning och förhandssamråd före riskfylld behandling
provision-bdl-3-8 = Säkerhet för personuppgifterna
provision-bdl-3-9-1 = Anmälan av personuppgiftsincident inom 72 timmar
provision-bdf-3-14 = Dokumentation av personuppgiftsincident

# Brottsdatalagen, 5 och 8 kap.

provision-bdl-5-5 = Bistånd till tillsynsmyndigheten
provision-bdl-5-7-2 = Att följa ett föreläggande
provision-bdl-5-7-3 = Att följa ett förbud
provision-bdl-8-1 = Villkor för överföring till tredjeland
provision-bdl-8-8 = Ytterligare villkor för överföring till tredjeland

# De särskilda lagarna för enskilda myndigheter.

provision-pbdl-2-1 = Ytterligare regel i polisens brottsdatalag
provision-pbdl-3-3 = Ytterligare regel i polisens brottsdatalag
provision-pbdl-4 = Längsta tid för behandling, polisens brottsdatalag
provision-pbdl-5 = Ytterligare regel i polisens brottsdatalag
provision-pbdl-6-6 = Ytterligare regel i polisens brottsdatalag
provision-tbdl-2-1 = Ytterligare regel i Tullverkets brottsdatalag
provision-tbdl-3-3 = Ytterligare regel i Tullverkets brottsdatalag
provision-tbdl-4 = Ytterligare regel i Tullverkets brottsdatalag
provision-kbdl-2-1 = Ytterligare regel i Kustbevakningens brottsdatalag
provision-kbdl-3-3 = Ytterligare regel i Kustbevakningens brottsdatalag
provision-kbdl-4 = Ytterligare regel i Kustbevakningens brottsdatalag
provision-skbdl-2-1 = Ytterligare regel i Skatteverkets brottsdatalag
provision-skbdl-3-3 = Ytterligare regel i Skatteverkets brottsdatalag
provision-skbdl-4 = Ytterligare regel i Skatteverkets brottsdatalag
provision-abdl-2-1 = Ytterligare regel i åklagarväsendets brottsdatalag
provision-abdl-4 = Ytterligare regel i åklagarväsendets brottsdatalag
provision-dbdl-3 = Ytterligare regel i domstolarnas brottsdatalag
provision-dbdl-6 = Sökförbud i domstolarnas brottsdatalag
provision-krbdl-2-1 = Ytterligare regel i Kriminalvårdens brottsdatalag
provision-krbdl-3-4 = Ytterligare regel i Kriminalvårdens brottsdatalag
provision-krbdl-regulations = Föreskrifter till Kriminalvårdens brottsdatalag

# Brottsdatalagen: regler som inte kan ge sanktionsavgift.

provision-bdl-2-6 = Laglig behandling i allmänhet
provision-bdl-2-13 = Ytterligare regel om behandling
provision-bdl-2-19-1 = Automatiserade beslut i övrigt
provision-bdl-2-20 = Ytterligare regler om behandling
provision-bdl-3-1 = Personuppgiftsansvar
provision-bdl-3-9-2 = Övrigt om anmälan av personuppgiftsincident
provision-bdl-3-10 = Underrättelse till registrerade om en incident
provision-bdl-3-11 = Ytterligare regler om skyldigheter
provision-bdl-3-13 = Dataskyddsombud
provision-bdl-3-16 = Personuppgiftsbiträden
provision-bdl-3-20 = Ytterligare regel om skyldigheter
provision-bdl-4-2 = Information till den registrerade
provision-bdl-4 = Den registrerades övriga rättigheter
provision-bdl-8-7 = Ytterligare regler om tredjeland

# Dataskyddsförordningen: principer.

provision-gdpr-5-1-a = Laglig, korrekt och öppen behandling
provision-gdpr-5-1-b = Bara för bestämda ändamål (ändamålsbegränsning)
provision-gdpr-5-1-c = Inte fler uppgifter än nödvändigt (uppgiftsminimering)
provision-gdpr-5-1-d = Rätta och uppdaterade uppgifter (korrekthet)
provision-gdpr-5-1-e = Inte längre än nödvändigt (lagringsminimering)
provision-gdpr-5-1-f = Säker behandling (integritet och konfidentialitet)
provision-gdpr-5-2 = Att kunna visa efterlevnad (ansvarsskyldighet)
provision-gdpr-6 = Rättslig grund för behandlingen
provision-gdpr-7 = Villkor för samtycke
provision-gdpr-9 = Känsliga personuppgifter (särskilda kategorier)
provision-gdpr-10 = Uppgifter om fällande domar och brott

# Dataskyddsförordningen: rättigheter.

provision-gdpr-12 = Klar och tydlig information till den registrerade
provision-gdpr-13 = Information när uppgifterna kommer från den registrerade
provision-gdpr-14 = Information när uppgifterna kommer från någon annan
provision-gdpr-15 = Rätt till tillgång
provision-gdpr-16 = Rätt till rättelse
provision-gdpr-17 = Rätt till radering
provision-gdpr-18 = Rätt till begränsning av behandling
provision-gdpr-19 = Underrättelse till mottagare om rättelse eller radering
provision-gdpr-20 = Rätt till dataportabilitet
provision-gdpr-21 = Rätt att göra invändningar
provision-gdpr-22 = Automatiserade beslut och profilering

# Dataskyddsförordningen: skyldigheter.

provision-gdpr-8 = Barns samtycke till tjänster på nätet
provision-gdpr-11 = Behandling som inte kräver identifiering
provision-gdpr-24 = Den personuppgiftsansvariges ansvar och åtgärder
provision-gdpr-25 = Inbyggt dataskydd och dataskydd som standard
provision-gdpr-26 = Gemensamt personuppgiftsansvar
provision-gdpr-27 = Företrädare för den utan etablering inom EES
provision-gdpr-28 = Anlitande av personuppgiftsbiträde
provision-gdpr-29 = Behandling bara enligt instruktion
provision-gdpr-30 = Register över behandling
provision-gdpr-31 = Samarbete med tillsynsmyndigheten
provision-gdpr-32 = Säkerhet vid behandling
provision-gdpr-33 = Anmälan av personuppgiftsincident
provision-gdpr-34 = Information till registrerade om en incident
provision-gdpr-35 = Konsekvensbedömning före riskfylld behandling
provision-gdpr-36 = Förhandssamråd med tillsynsmyndigheten
provision-gdpr-37 = Utnämning av dataskyddsombud
provision-gdpr-38 = Dataskyddsombudets ställning
provision-gdpr-39 = Dataskyddsombudets uppgifter
provision-gdpr-41-4 = Övervakningsorgan för uppförandekoder
provision-gdpr-42-43 = Certifiering och certifieringsorgan

# Dataskyddsförordningen: överföringar, tillsyn och nationella regler.

provision-gdpr-44 = Överföring till tredjeland
provision-gdpr-85 = Nationella regler för särskilda situationer (kapitel IX)
provision-gdpr-58-1 = Tillgång för tillsynsmyndigheten vid granskning
provision-gdpr-58-2 = Att följa tillsynsmyndighetens beslut

# Kriterier: brottsdatalagen 6 kap. 4 §.

criterion-bdl-1 = Om överträdelsen var uppsåtlig eller berodde på oaktsamhet
criterion-bdl-2 = Skada, fara eller kränkning
criterion-bdl-3 = Karaktär, svårhetsgrad och varaktighet
criterion-bdl-4 = Vad som gjorts för att begränsa verkningarna
criterion-bdl-5 = Tidigare sanktionsavgifter

# Kriterier: dataskyddsförordningen artikel 83.2.

criterion-gdpr-a = Karaktär, svårighetsgrad och varaktighet, antal berörda och skada
criterion-gdpr-b = Uppsåt eller oaktsamhet
criterion-gdpr-c = Åtgärder för att lindra skadan
criterion-gdpr-d = Graden av ansvar med hänsyn till vidtagna åtgärder
criterion-gdpr-e = Tidigare överträdelser av betydelse
criterion-gdpr-f = Samarbete med tillsynsmyndigheten
criterion-gdpr-g = Kategorier av personuppgifter
criterion-gdpr-h = Hur överträdelsen kom till myndighetens kännedom
criterion-gdpr-i = Efterlevnad av tidigare beslut i samma sak
criterion-gdpr-j = Uppförandekoder och certifiering
criterion-gdpr-k = Andra försvårande eller förmildrande omständigheter

# Kriterier: norska forvaltningsloven § 46 andra stycket.

criterion-fvl-a = Avgiftens förebyggande verkan
criterion-fvl-b = Överträdelsens allvar, och om någon som handlade var oaktsam eller hade uppsåt
criterion-fvl-c = Om riktlinjer, utbildning eller kontroll kunde ha förhindrat den
criterion-fvl-d = Om den främjade verksamhetens intressen
criterion-fvl-e = Fördel som uppnåddes eller kunde ha uppnåtts
criterion-fvl-f = Upprepning
criterion-fvl-g = Ekonomisk bärkraft
criterion-fvl-h = Andra reaktioner
criterion-fvl-i = Krav i internationella avtal

# Ståndpunkter: vems de är.

view-criminal-data-act = Brottsdatalagens ordalydelse
view-imy-2021 = IMY, 2021 (Polismyndigheten)
view-imy-2022 = IMY, 2022 (Tullverket)
view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)
view-edpb-2023 = EDPB, 2023 (riktlinjer 04/2022)

rank-guidance = Vägledning, inte bindande
rank-authority = Tillsynsmyndighet
rank-board = Överklagandenämnd
rank-statute = Lagens ordalydelse

# Ståndpunkter: vad de gäller.

point-fault = Om uppsåt eller oaktsamhet krävs
point-fault-level = Vad uppsåt eller oaktsamhet betyder för nivån
point-no-harm = Vad det betyder att ingen skada har visats
point-numbers = Hur antalet personer räknas
point-self-report = Vad en egen anmälan är värd
point-guidelines = Vad riktlinjer och utbildning är värda
point-own-rules = Vad det betyder att egna regler har brutits
point-children = Hur mycket barns ålder betyder
point-means = Vad ekonomin används till
point-principle = Vad brott mot laglighetsprincipen betyder för allvaret
point-medium = Varför en kopia på en privat enhet har betydelse
point-same-fact = Om samma faktum får vägas in flera gånger
point-time = Vad handläggningstiden betyder
point-guidelines-weight = Vad europeiska riktlinjer är värda som rättskälla
point-comparison = Om en tidigare, lägre avgift går att jämföra med

# Ståndpunkter: vad som hävdas.

stance-fault-not-needed = Varken uppsåt eller oaktsamhet krävs.
stance-negligence-needed = Minst oaktsamhet hos någon som handlade för verksamheten krävs.
stance-fault-weighed = Uppsåt och oaktsamhet vägs in men är inget villkor.
stance-fault-raises = Grov oaktsamhet eller uppsåt höjer nivån.
stance-fault-only-condition = Att villkoret är uppfyllt gör inte överträdelsen allvarlig.
stance-negligence-neutral = Uppsåt höjer; oaktsamhet är i bästa fall neutral.
stance-risk-is-enough = Risken för skada räcker.
stance-potential-harm-raises = Vad som kunde ha hänt höjer allvaret.
stance-no-harm-lowers = Att ingenting hände sänker allvaret.
stance-two-counts = De vars uppgifter användes och de vars uppgifter gick att nå räknas var för sig.
stance-few-no-weight = Att de berörda är få saknar betydelse.
stance-few-lowers = Att de berörda är få sänker allvaret.
stance-potential-counts = Både de som berördes och de som kunde ha berörts räknas.
stance-report-neutral = Att anmäla är en skyldighet och därför neutralt.
stance-report-mitigates = Egen anmälan är förmildrande, särskilt om upptäckt var osannolik.
stance-not-listed = Det nämns inte i lagen.
stance-guidelines-neutral = Neutrala, om det inte visas att de är tydliga och att personalen har utbildats.
stance-guidelines-mitigate = De gjorde det möjligt att agera snabbt och är förmildrande.
stance-must-reach-everyone = De måste nå alla, och det måste kunna visas.
stance-later-rules-mitigate = Regler som infördes efteråt är förmildrande.
stance-high-bar = Kraven är höga: oftast neutralt eller försvårande.
stance-own-rules-raise = Brott mot egna regler höjer allvaret.
stance-own-rules-not-used = Brott mot egna regler används inte för att höja allvaret.
stance-children-full = Barn väger tungt, oavsett ålder under 18 år.
stance-children-by-age = Barn väger tyngre ju yngre de är.
stance-means-raise = Stark ekonomi motiverar en högre avgift.
stance-means-not-used = Ekonomin används inte.
stance-means-in-start = Storleken beaktas redan i utgångsbeloppet.
stance-principle-raises = Det höjer allvaret.
stance-principle-not-used = Det höjer inte i sig allvaret.
stance-cloud-storage = Molnlagring gör det lätt att tappa överblicken.
stance-outside-control = Uppgifterna ligger utanför den ansvariges system och kontroll.
stance-more-than-once = Samma faktum får vägas in flera gånger.
stance-once-only = Varje faktum vägs in bara en gång.
stance-not-assessed = Frågan bedömdes inte.
stance-time-must-be-assessed = Den måste bedömas, och avgiften kan sättas ned eller efterges.
stance-no-rule = Det finns ingen regel.
stance-guidance-followed = Riktlinjerna följdes.
stance-guidance-limited = De är till hjälp men har begränsad vikt.
stance-higher-than-there = Avgiften måste vara högre än i det ärendet.
stance-not-comparable = Ärendet där var allvarligare, men nivån följde en äldre lag och går inte att jämföra direkt.

# Källor.

source-criminal-data-act = brottsdatalagen (2018:1177)
source-criminal-data-ordinance = brottsdataförordningen (2018:1202)
source-criminal-data-bill = prop. 2017/18:232
source-police-data-act = polisens brottsdatalag (2018:1693)
source-customs-data-act = Tullverkets brottsdatalag (2018:1694)
source-coast-guard-data-act = Kustbevakningens brottsdatalag (2018:1695)
source-tax-agency-data-act = Skatteverkets brottsdatalag (2018:1696)
source-prosecution-data-act = åklagarväsendets brottsdatalag (2018:1697)
source-courts-data-act = domstolarnas brottsdatalag (2018:1698)
source-prison-data-act = Kriminalvårdens brottsdatalag (2018:1699)
source-swedish-procedure-act = förvaltningslagen (2017:900)
source-recovery-act = lagen (1993:891) om indrivning av statliga fordringar m.m.
source-gdpr = dataskyddsförordningen (EU) 2016/679
source-norwegian-data-act = norska personopplysningsloven (2018)
source-norwegian-procedure-act = norska forvaltningsloven (1967)
source-supreme-court-2021 = Norges Høyesteretts dom HR-2021-797-A (15 april 2021)
source-deutsche-wohnen = EU-domstolens dom C-807/21 Deutsche Wohnen (5 december 2023)
source-land-hessen = EU-domstolens dom C-768/21 Land Hessen (26 september 2024)
source-fine-guidelines = EDPB:s riktlinjer 04/2022, version 2.1 (24 maj 2023)
source-imy-police = IMY:s beslut DI-2020-2719, Polismyndigheten (10 februari 2021)
source-imy-customs = IMY:s beslut om Tullverket (14 mars 2022)
source-datatilsynet-coop = Datatilsynets beslut 20/01790, Coop Finnmark (22 december 2020)
source-board-coop = Personvernnemndas beslut PVN-2021-09 och PVN-2021-15, Coop Finnmark
source-board-time = Personvernnemndas beslut PVN-2021-03 (22 juni 2021)
source-board-basaren = Personvernnemndas beslut PVN-2021-13, Basaren Drift (4 november 2021)
source-board-salon = Personvernnemndas beslut PVN-2021-20, skönhetssalong (15 februari 2022)
source-board-ultra = Personvernnemndas beslut PVN-2022-03, Ultra-Technology (21 juni 2022)
source-decisions = besluten i verktygets beslutssamling
source-convention = verktygets egen regel, utan källa
