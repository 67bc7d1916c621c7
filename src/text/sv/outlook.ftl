## What to ask next

next-first = Svara på det här härnäst:
next-with = tillsammans med
next-needed = Utan det finns inget spann.
next-settles = Vad svaret än blir avgör det vilka regler som gäller.
next-may-settle = Det kan avgöra vilka regler som gäller.
next-end = Vad svaret än blir får spannet en övre gräns; i bästa fall återstår { $best }.
next-whatever = Vad svaret än blir återstår högst { $worst }; i bästa fall { $best }.
next-at-best = I bästa fall återstår { $best }; i sämsta fall blir spannet oförändrat.
next-others = Andra frågor som kan begränsa spannet
next-none = Inget enskilt svar som återstår kan begränsa riktlinjernas spann, { $range }. Det som är öppet är en bedömning, eller kräver flera svar tillsammans. Svar kan fortfarande ändra uppskattningen av en avgift.
next-none-maximum = Inget enskilt svar som återstår kan begränsa det spann som lagens högsta belopp lämnar, { $range }. Det som är öppet kräver flera svar tillsammans. Svar kan fortfarande ändra uppskattningen av en avgift.
next-unknown = Du har svarat att du inte vet.


## What the width is made of

width-heading = Varför spannet är så brett
width-whole = Spannet är { $range }. Den övre gränsen är { $factor } gånger den nedre (belopp under { $floor } räknas som { $floor }).
width-open = Spannet saknar övre gräns så länge omsättningen, eller växelkursen, är öppen.
width-nothing = Om det alls blir någon sanktionsavgift är en egen fråga.
width-facts = Uppgifter som saknas: om allt vore känt skulle högst { $range } återstå (en faktor { $factor }).
width-facts-one = Uppgifter som saknas: om allt vore känt skulle ett enda belopp återstå.
width-facts-none = Uppgifter som saknas: de gör inte spannet bredare än vad myndighetens bedömning ensam kan göra.
width-facts-open = Uppgifter som saknas: för varje omsättning finns en övre gräns, högre ju större omsättningen är.
width-discretion = Myndighetens bedömning: när den är gjord skulle högst { $range } återstå (en faktor { $factor }).
width-discretion-one = Myndighetens bedömning: när den är gjord skulle ett enda belopp återstå.
width-discretion-none = Myndighetens bedömning: när den är gjord skulle uppgifterna ensamma lämna spannet lika brett.
width-discretion-open = Myndighetens bedömning: när den är gjord lämnar omsättningen ändå spannet öppet uppåt.
width-views = Ståndpunkter som skiljer sig åt: följs en av dem skulle högst { $range } återstå (en faktor { $factor }).
width-views-one = Ståndpunkter som skiljer sig åt: följs en av dem skulle ett enda belopp återstå.
width-views-none = Ståndpunkter som skiljer sig åt: att följa en av dem skulle inte begränsa spannet.
width-parts = De tre läggs inte ihop: när två av dem är öppna kan den ena dölja den andra.
width-left-facts = Kvar om allt är känt, högst
width-left-discretion = Kvar efter bedömningen, högst
width-left-views = Kvar med en ståndpunkt, högst

## Who reaches the ends

ends-heading = Fall vid spannens ändpunkter
ends-intro = Varje ändpunkt nås av ett fall som stämmer med det du har svarat. Visa det för att se uppgifterna och varje steg; ditt eget sparas bredvid.
ends-low = Nedre gräns
ends-high = Övre gräns
ends-show = Visa fallet
ends-maximum = Högsta belopp enligt lag
ends-classes = Riktlinjerna, över de allvarlighetsgrader som är öppna

## What cannot change anything

next-idle = Kan inte längre ändra resultatet
idle-same-size = Beloppen är desamma för varje storlek som återstår.
idle-graver-stands = Det högsta beloppet blir detsamma oavsett svar.
idle-condition-fails = Någon sanktionsavgift kan inte tas ut, eftersom ett annat villkor inte är uppfyllt.
idle-condition-met = Villkoret som frågan hör till är uppfyllt eller krävs inte.
idle-not-read = Ingen av de ståndpunkter som följs lägger vikt vid det.

## What would change it

lever-silence = Den som ärendet gäller kan ha rätt att tiga, och myndigheten ska upplysa om det.
lever-heading = Vad som fortfarande kan påverka resultatet
lever-intro = Vad som fortfarande kan göras, och hur spannet då blir. Där det inte framgår hur mycket en åtgärd är värd anges inget belopp.
lever-what = Åtgärd
lever-range = Spannet med den
lever-weight = Betydelse
lever-same = Oförändrat
lever-none = Ingen av de ståndpunkter som följs ger den vikt.
lever-bound = Sanktionsavgiften kan inte längre överstiga { $amount }.
lever-may-appeal = Ett beslut kan överklagas. Ingen regel som har lästs här begränsar sanktionsavgiften på grund av det.
lever-nothing-left = Inget av det som listas här återstår att göra.
act-notify = Anmäla till myndigheten
act-stop = Upphöra med behandlingen innan myndigheten frågar
act-contact = Underrätta de berörda
act-delete = Se till att uppgifterna raderas
act-remedy = Kontakta de berörda och radera, snabbt
act-cooperate = Samarbeta utöver vad lagen kräver
act-appeal = Överklaga
