## What to ask next

next-first = Svara på den här frågan härnäst:
next-with = tillsammans med
next-needed = Utan svar på den finns inget spann.
next-settles = Oavsett svar avgör det vilka regler som gäller.
next-may-settle = Svaret kan avgöra vilka regler som gäller.
next-end = Oavsett svar får spannet en övre gräns. I bästa fall återstår { $best }.
next-whatever = Oavsett svar återstår högst { $worst }, och i bästa fall { $best }.
next-at-best = I bästa fall återstår { $best }. I sämsta fall blir spannet oförändrat.
next-others = Andra frågor som kan göra spannet snävare
next-none = Inget enskilt svar kan göra riktlinjernas spann, { $range }, snävare. Det som återstår är en bedömning, eller kräver flera svar tillsammans. Svar kan fortfarande ändra uppskattningen av avgiften.
next-none-maximum = Inget enskilt svar kan göra det spann som lagens högsta belopp ger, { $range }, snävare. Det som återstår kräver flera svar tillsammans. Svar kan fortfarande ändra uppskattningen av avgiften.
next-unknown = Du har svarat att du inte vet.


## What the width is made of

width-heading = Varför spannet är så brett
width-whole = Spannet: { $range }. Den övre gränsen är { $factor } gånger den nedre (belopp under { $floor } räknas som { $floor }; varje valuta har ett eget minsta belopp).
width-open = Spannet saknar övre gräns så länge omsättningen eller växelkursen inte är känd.
width-nothing = Om det alls blir någon sanktionsavgift är en fråga för sig.
width-facts = Uppgifter som saknas: om allt vore känt skulle högst { $range } återstå, med den övre gränsen { $factor } gånger den nedre.
width-facts-one = Uppgifter som saknas: om allt vore känt skulle ett enda belopp återstå.
width-facts-none = Uppgifter som saknas: de gör inte spannet bredare än vad myndighetens bedömning ensam kan göra.
width-facts-open = Uppgifter som saknas: för varje omsättning har spannet en övre gräns, som är högre ju större omsättningen är.
width-discretion = Myndighetens bedömning: när den är gjord återstår högst { $range }, med den övre gränsen { $factor } gånger den nedre.
width-discretion-one = Myndighetens bedömning: när den är gjord återstår ett enda belopp.
width-discretion-none = Myndighetens bedömning: även när den är gjord gör de saknade uppgifterna ensamma spannet lika brett.
width-discretion-open = Myndighetens bedömning: även när den är gjord saknar spannet övre gräns, på grund av omsättningen.
width-views = Ståndpunkter som skiljer sig åt: om en av dem följs skulle högst { $range } återstå, med den övre gränsen { $factor } gånger den nedre.
width-views-one = Ståndpunkter som skiljer sig åt: om en av dem följs skulle ett enda belopp återstå.
width-views-none = Ståndpunkter som skiljer sig åt: att följa en av dem skulle inte göra spannet snävare.
width-parts = De kan inte läggas ihop: när två av dem är öppna kan den ena dölja den andra.
width-left-facts = Bredaste spann när alla uppgifter är kända
width-left-discretion = Bredaste spann när myndigheten har gjort sin bedömning
width-left-views = Bredaste spann när en ståndpunkt följs

## Who reaches the ends

ends-heading = Ärenden vid spannens gränser
ends-intro = Varje gräns nås i ett ärende som stämmer med det du har svarat. Visa ärendet för att se uppgifterna och varje steg. Ditt eget sparas bredvid.
ends-low = Nedre gräns
ends-high = Övre gräns
ends-show = Visa ärendet
ends-maximum = Högsta belopp enligt lag
ends-classes = Riktlinjerna, för de allvarlighetsgrader som är öppna

## What cannot change anything

next-idle = Kan inte längre ändra resultatet
idle-same-size = Beloppen blir desamma för alla omsättningar som ännu är möjliga.
idle-graver-stands = Det högsta beloppet blir detsamma oavsett svar.
idle-condition-fails = Någon sanktionsavgift kan inte tas ut, eftersom ett annat villkor inte är uppfyllt.
idle-condition-met = Villkoret som frågan hör till är uppfyllt eller krävs inte.
idle-not-read = Ingen av de ståndpunkter som följs lägger vikt vid det.

## What would change it

lever-silence = Den som ärendet gäller kan ha rätt att inte svara (rätt att tiga), och myndigheten ska upplysa om det.
lever-heading = Vad som fortfarande kan påverka resultatet
lever-intro = Här står vad som fortfarande kan göras, och hur spannet då blir. Där det inte framgår hur mycket en åtgärd är värd anges inget belopp.
lever-what = Åtgärd
lever-range = Spannet efter åtgärden
lever-weight = Betydelse
lever-same = Oförändrat
lever-none = Ingen av de ståndpunkter som följs lägger vikt vid det.
lever-bound = Sanktionsavgiften kan inte längre överstiga { $amount }.
lever-deleted = Det som vägs in är att uppgifterna var utom kontroll. Det gäller även om de har raderats sedan dess.
lever-may-appeal = Ett beslut kan överklagas. Med dessa svar begränsar ingen av de regler som har lästs här sanktionsavgiften av det skälet.
lever-not-worse = Ett beslut kan överklagas. När bara den som ska betala har överklagat får sanktionsavgiften som huvudregel inte höjas.
lever-nothing-left = Inget av det som räknas upp här återstår att göra.
act-notify = Anmäla till myndigheten
act-stop = Upphöra med behandlingen innan myndigheten frågar
act-contact = Underrätta de berörda
act-delete = Se till att uppgifterna raderas
act-remedy = Snabbt begränsa skadan för de berörda
act-cooperate = Samarbeta utöver vad lagen kräver
act-appeal = Överklaga
