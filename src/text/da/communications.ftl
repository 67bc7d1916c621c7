# Cookies og elektronisk markedsføring: nationale love under direktiv 2002/58/EF, deres kilder, og hvad der siges om dem.

## Den lov, der gælder

regime-es-communications = Spanien: loven om informationssamfundets tjenester (LSSI)
regime-de-communications = Tyskland: loven om databeskyttelse i digitale tjenester (TDDDG)
regime-fr-communications = Frankrig: databeskyttelsesloven, artikel 82
regime-it-communications = Italien: databeskyttelsesloven (Codice privacy), artikel 122 og 130
regime-uk-communications = Storbritannien: PECR

## Hvad der ikke er regler om her

refusal-norwegian-communications = Norge har et overtrædelsesgebyr uden maksimum for cookies uden samtykke (ekomloven §§ 3-15, 15-12 og 15-13) og et for alvorlig eller gentagen ulovlig markedsføring (markedsføringsloven §§ 15 og 42). Derfor bliver der ikke beregnet noget. Det første forældes efter fem år; alvor, varighed, forsæt eller uagtsomhed og omsætning tæller især.

unless-norwegian-communications = Hvis det drejer sig om cookies eller elektronisk markedsføring: De norske love om det har et overtrædelsesgebyr uden maksimum.

## Bestemmelser

provision-es-cookies = Cookies uden oplysning eller samtykke
provision-es-cookies-again = Det samme igen inden for tre år
provision-es-marketing = Elektronisk markedsføring uden samtykke
provision-es-marketing-mass = Det samme i stort omfang eller vedholdende
provision-es-withdrawal = Enkel måde at trække samtykke tilbage på
provision-es-withdrawal-significant = Det samme, hvor overtrædelsen er væsentlig
provision-de-cookies = Lagring eller læsning på enheder uden samtykke
provision-fr-cookies = Lagring eller læsning på enheder uden samtykke
provision-it-cookies = Lagring eller læsning på enheder uden samtykke
provision-it-marketing = Uanmodet elektronisk markedsføring
provision-uk-cookies = Cookies uden samtykke (til og med 4. februar 2026)
provision-uk-cookies-2026 = Cookies uden samtykke (siden 5. februar 2026)
provision-uk-marketing = Direkte markedsføring (til og med 4. februar 2026)
provision-uk-marketing-2026 = Direkte markedsføring (siden 5. februar 2026)

## Kilder

source-spanish-services-act = den spanske lov 34/2002 om informationssamfundets tjenester (LSSI)
source-german-communications-act = den tyske lov om databeskyttelse i telekommunikation og digitale tjenester (TTDSG, nu TDDDG)
source-pecr = Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR)
source-norwegian-communications = den norske lov om elektronisk kommunikation (ekomloven, 2024)
source-norwegian-marketing = den norske markedsføringslov (markedsføringsloven)

## Hvad der siges om dem

note-communications-beside = Databeskyttelsesforordningen tilføjer ingen pligt med samme formål, hvor direktiv 2002/58/EF gælder. Det, der derefter sker med oplysningerne, hører under databeskyttelsesforordningen: Lav en sag mere for det.
note-es-communications-authority = Databeskyttelsesmyndigheden (AEPD) giver bøder for disse. Lovens øvrige overtrædelser hører under andre.
note-es-communications-warning = Ved en mindre eller alvorlig overtrædelse kan myndigheden først give en advarsel med en frist for at rette op og undlade at indlede en sag.
note-es-communications-least = Bøden for en alvorlig overtrædelse er mindst 30.001 euro.
note-es-communications-classes = Bøden for meget alvorlige overtrædelser er 150.001 til 600.000 euro. Ingen af dem, som databeskyttelsesmyndigheden giver bøder for, er det.
note-es-communications-lower-class = Skalaen for klassen under bruges i disse tilfælde: Skylden er mærkbart mindre, der blev omhyggeligt rettet op, skylden blev erkendt på eget initiativ, den berørte selv gav anledning til overtrædelsen, eller et selskab blev overtaget efter den.
note-es-communications-criteria = Beløbet afhænger af forsæt, varighed, gentagelse, skade, gevinst, den berørte omsætning, adfærdskodekser og opretning.
note-es-communications-time = Forældelse indtræder efter tre år for meget alvorlige, to for alvorlige og seks måneder for mindre overtrædelser. En bøde bortfalder efter tre, to og ét år. Hvorfra fristerne regnes, er ikke læst.
note-es-communications-duration = Sagen må vare ni måneder og i forenklet form tre.
note-de-communications-authority = Forbundets tilsynsmyndighed giver bøder til teleudbydere og forbundets organer. Hvem der giver andre bøder, er ikke læst: Det hører under delstaterne.
note-de-communications-marketing = Markedsføring pr. e-mail eller telefon er ikke blandt disse overtrædelser. Loven mod illoyal konkurrence, om opkald, er ikke læst.
note-de-communications-negligent = Ved uagtsomhed er maksimum det halve: 150.000 euro.
note-de-communications-gain = Bøden skal overstige det, der blev tjent. Er maksimum ikke nok til det, kan det overskrides.
note-de-communications-amount = Den afhænger af overtrædelsens vægt og af skylden og som regel af økonomien.
note-fr-communications-authority = Myndigheden (CNIL) er selv kompetent for dette. Ingen myndighed for en hovedvirksomhed leder sagen.
note-fr-communications-simplified = I den forenklede procedure giver ét medlem af CNIL en bøde på højst 20.000 euro.
note-fr-communications-marketing = Markedsføring pr. e-mail eller telefon står i en anden lovbog, som ikke er læst.
note-it-communications-authority = Garante giver bøderne. Resten af artikel 166, om frister og betaling, er ikke læst for dette.
note-uk-communications-read = Forskrifterne er ikke læst. At maksimumsbeløbene i Data Protection Act gælder siden den 5. februar 2026, og at det før var 500.000 pund, er oplyst af andre. Hvilke bestemmelser der har det højeste maksimum, er ikke læst: Det vises for hver af dem.
note-uk-communications-guidance = ICO’s bødevejledning gælder for UK GDPR og Data Protection Act. Ingen beløb fra den vises her.

## Hvad der ikke kunne kontrolleres

open-communications = Frister, krav om forsæt eller uagtsomhed, klage og beregning af bøden er kun angivet, hvor de er læst. Lovene i de lande, der ikke står på listen, er ikke læst.
