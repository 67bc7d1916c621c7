# The path of a visitor: what happened, and one question a page.

situation-hacked = Hackad, eller uppgifter som läckt
happened-hacked = utpressningsvirus, en stulen dator, en mapp öppen på nätet
situation-sent-wrong = Skickat till fel person
happened-sent-wrong = ett mejl, ett brev, en lista med synliga adresser
situation-looked = Personal tittade där de inte fick
happened-looked = en patientjournal, grannens konto
situation-filmed = Filmade eller övervakade människor
happened-filmed = en kamera, gps i bilar, en logg över vad personalen gör
situation-cookies = Kakor eller spårning utan samtycke
happened-cookies = en webbutik, en app, besöksstatistik
situation-no-answer = Inget svar på en begäran
happened-no-answer = om att se, rätta eller radera uppgifter
situation-no-ground = Använt utan tillåtelse
happened-no-ground = en publicerad bild, uppgifter använda till något annat, fingeravtryck för att stämpla in
situation-marketing = Oönskad marknadsföring
happened-marketing = mejl, sms eller telefonsamtal
situation-too-much = För mycket, eller sparat för länge
happened-too-much = en kopia av passet, en e-postlåda som låg kvar öppen
situation-wrong-data = Felaktiga uppgifter
happened-wrong-data = en skuld som inte finns, en namnförväxling
situation-not-told = Människor fick inte veta
happened-not-told = ingen integritetspolicy, eller en otydlig
situation-late-notice = Incident anmäld för sent eller inte alls
happened-late-notice = senare än 72 timmar
situation-processor = En leverantör utan avtal
happened-processor = en molntjänst, en lönebyrå
situation-abroad = Uppgifter skickade utanför Europa
happened-abroad = en tjänst i ett land utan skyddsåtgärder

ask-back = Tillbaka
ask-place = Fråga { $at } av { $of }
ask-result = Resultat
ask-unknown = Jag vet inte
ask-next = Fortsätt
ask-exact = Jag vet siffran
ask-group = Verksamheten ingår i en koncern: räkna med hela koncernen

size-up-to = Upp till { $high } { $code }
size-between = { $low } till { $high } { $code }
size-above = Mer än { $low } { $code }

path-country = Var finns verksamheten etablerad?
hint-country = Om en privatperson gjorde det: där personen bor.
path-body = Vem gjorde det?
hint-body = Den som bestämde vad uppgifterna skulle användas till.
path-purpose = Gällde det polis- eller åklagararbete?
hint-purpose = Brottsbekämpning har egna regler i de flesta länder.
path-household = Vad var det till för?
hint-household = Det en privatperson gör hemma för privata ändamål faller utanför lagen.
path-turnover = Hur mycket omsatte verksamheten förra året?
hint-turnover = En ungefärlig storlek räcker. I hela världen, före skatt, året innan.
path-group-turnover = Hur mycket omsatte hela koncernen förra året?
hint-group-turnover = En ungefärlig storlek räcker. I hela världen, före skatt, året innan.
path-data-kind = Vilka var de känsligaste uppgifterna?
hint-data-kind = Ta den första som passar.
path-activity = Vad ägnar sig verksamheten åt?
hint-activity = Avgifterna skiljer sig mellan branscher.

outcome-why = Varför det här beloppet
outcome-cases = Liknande ärenden
outcome-law = Lagen, steg för steg
outcome-change = Vad som skulle ändra det
outcome-begin = Berätta vad som hände
