# Lagboken, en egen sida (examples/lawbook). Appens sida byggs utan dessa.

book-skip = Hoppa till lagboken
book-back = Tillbaka till Finesight
book-contents = Innehåll
book-intro = Varje regel och siffra som Finesight räknar med, skrivna ur samma tabeller. Intill var och en står var den lästes och hur väl den kontrollerades.

book-common = GDPR: det som länderna har gemensamt
book-common-about = Ett lands egen del nedan har bara det som skiljer sig från detta.
book-as-common = Som i den gemensamma delen:
book-besides = Skiljer sig från den gemensamma delens tabell, eller tillkommer:
book-instead = I stället för den gemensamma delens tabell:
book-not-here = Ur den gemensamma delen gäller detta inte här:
book-read-as = Där den gemensamma delen nämner GDPR, läs i stället:

book-statute = Lag vars regler överträds
book-currency = Avgiftens valuta
book-doubt = Vem som bär tvivlet om ett faktum
book-doubt-for = Tvivel räknas till förmån för den som ska betala.
book-doubt-against = Tvivel räknas mot den som måste kunna visa att reglerna följs, där regeln kräver det.
book-compared = Myndigheter jämförs med
book-compared-none = Ingen grupp av liknande beslut
book-model = Modellen av publicerade avgifter
book-model-speaks = Den omfattar de här reglerna.
book-model-silent = Den omfattar inte de här reglerna: den bygger på avgifter enligt GDPR.

book-where = Var det står och hur det kontrollerades
book-rule = Regel
book-since = Känt sedan
book-always = från början
book-from = från och med
book-until = till och med
book-not-read = Inte läst

book-steps = Var regeln för varje steg står
book-step = Steg
book-competent = Vem som är behörig myndighet
book-imputation = Det personalen gör räknas som verksamhetens egen handling
book-gravest-open = När taken skiljer sig åt inom en och samma avgift lämnar lagen öppet vilken överträdelse som är den allvarligaste.

book-scope = När andra regler gäller i stället
book-answers = Vid dessa svar
book-first-row = Den första raden som stämmer med svaren gäller
book-follows = Vad som följer
book-otherwise = Alla andra

book-maxima = Högsta belopp enligt lag
book-by-provision = Varje bestämmelse har sitt eget högsta belopp: ett av dessa
book-tier = Nivå
book-tier-lower = Lägre nivå
book-tier-higher = Högre nivå
book-amount = Belopp för alla
book-or-turnover = Andel av ett företags omsättning, om den är högre
book-at-most = Högst

book-provisions = Bestämmelser
book-own-provisions = Bestämmelser som avgörs av nationell rätt
book-provision = Bestämmelse
book-who = Vem som kan åläggas avgift
book-controller = personuppgiftsansvarig
book-own-duty = egen skyldighet
book-not-broken = Inte överträdd
book-monitoring-body = Övervakningsorgan
book-processor = personuppgiftsbiträde
book-no-fee = Ingen avgift

book-question = Fråga
book-speaks = Talar för en överträdelse
book-one-is-enough = en av dessa räcker
book-all-needed = alla dessa krävs

book-public = Myndigheter
book-public-as-others = De åläggs avgift som andra.
book-public-exempt = De kan inte åläggas avgift.

book-conditions = Villkor, och vad som kan träda i avgiftens ställe
book-fault-before = Före den första av dessa dagar var det inte avgjort om uppsåt eller oaktsamhet krävs.
book-reprimand-first = Om en reprimand räcker prövas före beloppet.

book-method = Publicerad metod
book-bands = Intervall efter allvar
book-sizes = Steg efter omsättning
book-turnover = Omsättning
book-above = över
book-method-rules = Metodens övriga regler
book-no-amounts = Metoden fastställer inga belopp.
book-funds = För den som saknar omsättning används tillgångar, finansiering eller budget.
book-inability = Oförmåga att betala kan sänka avgiften.
book-presumption = Den som har alla eller nästan alla andelar presumeras ha ett avgörande inflytande.
book-inability-tests = Vad som prövas vid oförmåga att betala
book-met = Uppfyllt vid svaret

book-national = Myndighetens egen metod
book-day-rates = Dagsbelopp efter omsättning
book-mean = Genomsnittlig omsättning
book-day-rate = Dagsbelopp
book-actual = den faktiska omsättningen
book-factors = Antal dagsbelopp
book-severity = Grad
book-categories = Avgiftskategorier
book-category = Kategori
book-basic = Grundbelopp
book-fine-band = Avgiftens intervall
book-in-category = Vad som hör till vilken kategori
book-read-for = Läst för artikel

book-criteria = Kriterier
book-criterion = Kriterium
book-judged = Bedöms efter

book-clocks = Frister
book-clock = Frist
book-length = Längd
book-weeks = veckor
book-first-breach = Tidigaste överträdelse
book-first-breach-about = En överträdelse före denna dag medför ingen avgift.
book-time-bar = Preskription
book-appeal = Överklagande
book-payment = Betalning
book-lapse = När en obetald avgift faller bort
book-costs = Krav på ersättning för kostnader
book-no-appeal-leading = Om myndigheten leder ett gränsöverskridande ärende kan beslutet inte överklagas till nämnden.
book-no-time = ingen frist löper

book-rates = Kurser som lagen föreskriver
book-year = Används år
book-rate-day = Kursens dag
book-every-year = Varje år
book-rate-rule = kursen den dagen, eller i nästa tabell därefter
book-per-euro = För en euro

book-views = Synsätt som instanserna har
book-positions = ståndpunkter
book-position = Ståndpunkt
book-readings = vad fakta betyder
book-fact = Faktum
book-direction = Åt vilket håll

book-notes = Vad domstolar och myndigheter har sagt
book-note = Det som sades

book-lowered = Vad som kan sänka en avgift i efterhand
book-reduction = Avgiften kan sättas ned eller efterges om överträdelsen var ursäktlig eller en avgift vore oskälig.
book-no-detriment = Den som själv har överklagat får som huvudregel inte ett sämre utfall.
book-precedents = Beslut som sänkte ett belopp, eller prövade det

book-measure = Det som kan hända
book-when = När
book-when-always = Alltid
book-when-broken = Om någon av dessa överträds:
book-when-no-ground = Om något som nämns inte medför avgift
book-when-lost = Om kontrollen över uppgifter gick förlorad
book-when-no-fee = Om ingen avgift följer
book-when-at-home = Om ärendet inte är gränsöverskridande
book-when-abroad = Om ärendet är gränsöverskridande
book-when-public = Om det kan vara en myndighet

book-decisions = Beslut
book-decisions-about = Vad myndigheter har beslutat, varje belopp i beslutets valuta. Besluten är med för att skälen är publicerade; de är inget slumpmässigt urval. Det som inte är kontrollerat är utelämnat och anges. Kriteriet intill en riktning är det som omständigheten hör under, när beslutet inte anger något.
book-decision = Beslut
book-withheld = Namnet anges inte
book-broken = Vad som överträddes
book-law-earlier = Lagen före GDPR
book-found = Omsättning, och vad som konstaterades och vägdes in
book-not-stated = Anges inte
book-turnover-group = Koncernens omsättning
book-turnover-public = Intäkter eller budget
book-found-reported = Egen anmälan
book-found-special = Känsliga personuppgifter
book-found-not-special = Inga känsliga personuppgifter
book-found-children = Uppgifter om barn
book-found-before = Tidigare överträdelser
book-found-not-before = Inga tidigare överträdelser
book-found-cooperated = Bra samarbete
book-found-obstructed = Bristande samarbete
book-decided = Aviserat och beslutat
book-notice = Aviserat
book-draft = Utkast till andra myndigheter
book-first-decision = Första beslutet
book-fee = Avgift
book-recommended = Begärt bötesbelopp, ingen avgift
book-reprimand = Reprimand, ingen avgift
book-national-maximum = Nationellt högsta belopp för detta organ
book-later = Vad som hände sedan
book-upheld = Stod fast
book-changed = Bestämd till
book-quashed = Upphävd
book-waived = Eftergiven
book-paid = Sänkt vid betalning eller erkännande, betalat
book-pending = Inte avgjort när det lästes
book-not-appealed = Inte överklagat
book-origin-hub = GDPRhubs sida med beslutet i maskinöversättning
book-origin-text = Själva beslutet, i maskinöversättning
book-origin-page = Myndighetens sida
book-origin-cited = Ett annat beslut
book-origin-others = Andras sidor
book-remark-binding = Mer än utkastet: ett bindande beslut av EDPB kom emellan.
book-remark-published = Dagen är den då beslutet publicerades.
book-remark-together = Beloppet gäller flera tillsammans.
book-remark-currency = Källan anger beloppet i denna valuta.
book-not-verified = Inte kontrollerat
book-open-controller = namnet
book-open-day = dagen
book-open-articles = bestämmelserna
book-open-fault = graden av skuld
book-open-factors = vad som vägdes in
book-open-notice = det aviserade beloppet
book-open-later = vad som hände sedan
book-open-authority = vem som bestämde beloppet

book-questions = Var varje fråga kommer ifrån
book-no-rule = Ingen regel
book-burden = Vem som har bevisbördan
book-burden-authority = myndigheten
book-burden-controller = den personuppgiftsansvarige
book-burden-nobody = ingen; det förblir öppet
book-kept = Ställs inte här: behålls om den besvarats enligt andra regler
book-condition-of = Villkor:

book-open = Det som är öppet
book-to-check = Var det skulle behöva kontrolleras
book-source = Källa
book-known = Känd från och med
book-authentic = Språkversion som gäller
book-checked = Hur det som citeras här kontrollerades
book-not-cited = Citeras inte i denna bok
