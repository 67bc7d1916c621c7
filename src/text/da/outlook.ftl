## Hvad der bør spørges om nu

next-first = Svar på dette som det næste:
next-with = sammen med
next-needed = Uden dette svar er der ikke noget interval.
next-settles = Uanset svaret afgør det, hvilke regler der gælder.
next-may-settle = Svaret kan afgøre, hvilke regler der gælder.
next-end = Uanset svaret får intervallet en øvre grænse; i bedste fald er { $best } tilbage.
next-whatever = Uanset svaret er der højst { $worst } tilbage; i bedste fald { $best }.
next-at-best = I bedste fald er { $best } tilbage; i værste fald er intervallet uændret.
next-others = Andre spørgsmål, der kan gøre intervallet smallere
next-none = Intet enkelt svar kan gøre retningslinjernes interval, { $range }, smallere. Det, der er åbent, er et skøn eller kræver flere svar tilsammen. Svar kan stadig flytte estimatet af en bøde.
next-none-maximum = Intet enkelt svar kan gøre det interval, som lovens maksimum giver, { $range }, smallere. Det, der er åbent, kræver flere svar tilsammen. Svar kan stadig flytte estimatet af en bøde.
next-unknown = Du har svaret, at du ikke ved det.


## Hvad bredden skyldes

width-heading = Hvorfor intervallet er så bredt
width-whole = Intervallet er { $range }. Den øvre grænse er { $factor } gange den nedre (beløb under { $floor } regnes som { $floor }; hver valuta har sit eget mindste beløb).
width-open = Intervallet har ingen øvre grænse, så længe omsætningen eller valutakursen er åben.
width-nothing = Om der overhovedet kommer en bøde, er et spørgsmål for sig.
width-facts = Oplysninger, der mangler: Var alt kendt, ville højst { $range } være tilbage, med den øvre grænse { $factor } gange den nedre.
width-facts-one = Oplysninger, der mangler: Var alt kendt, ville ét beløb være tilbage.
width-facts-none = Oplysninger, der mangler: De gør ikke intervallet bredere, end myndighedens skøn alene kunne gøre.
width-facts-open = Oplysninger, der mangler: For hver omsætning har intervallet en øvre grænse, og den er højere, jo større omsætningen er.
width-discretion = Myndighedens skøn: Når det er udøvet, ville højst { $range } være tilbage, med den øvre grænse { $factor } gange den nedre.
width-discretion-one = Myndighedens skøn: Når det er udøvet, ville ét beløb være tilbage.
width-discretion-none = Myndighedens skøn: Når det er udøvet, ville oplysningerne alene gøre intervallet lige så bredt.
width-discretion-open = Myndighedens skøn: Når det er udøvet, ville omsætningen stadig holde intervallet åbent opad.
width-views = Forskellige standpunkter: Følges ét af dem, ville højst { $range } være tilbage, med den øvre grænse { $factor } gange den nedre.
width-views-one = Forskellige standpunkter: Følges ét af dem, ville ét beløb være tilbage.
width-views-none = Forskellige standpunkter: At følge ét af dem ville ikke gøre intervallet smallere.
width-parts = De kan ikke lægges sammen: Når to af dem er åbne, kan den ene skjule den anden.
width-left-facts = Bredeste interval, alle oplysninger kendt
width-left-discretion = Bredeste interval efter myndighedens skøn
width-left-views = Bredeste interval ved ét standpunkt

## Hvem der når yderpunkterne

ends-heading = Sager ved intervallernes yderpunkter
ends-intro = Hvert yderpunkt nås af en sag, der passer med det, du har svaret. Vis den for at se oplysningerne og hvert trin; din egen sag bliver gemt ved siden af.
ends-low = Nedre grænse
ends-high = Øvre grænse
ends-show = Vis denne sag
ends-maximum = Lovens maksimum
ends-classes = Retningslinjerne, for de alvorsgrader, der stadig er åbne

## Hvad der ikke kan ændre noget

next-idle = Kan ikke længere ændre resultatet
idle-same-size = Beløbene er de samme for alle de størrelser, der er tilbage.
idle-graver-stands = Maksimum er det samme uanset svaret.
idle-condition-fails = Der kan ikke pålægges en bøde, fordi en anden betingelse ikke er opfyldt.
idle-condition-met = Den betingelse, som spørgsmålet hører til, er opfyldt eller kræves ikke.
idle-not-read = Ingen af de standpunkter, der følges her, tillægger det vægt.

## Hvad der kan ændre resultatet

lever-silence = Der kan være ret til ikke at udtale sig, og den ret skal myndigheden oplyse om.
lever-heading = Hvad der kan ændre resultatet
lever-intro = Hvad der stadig kan gøres, og hvad intervallet så ville være. Hvor det ikke fremgår, hvor meget en handling tæller, er der ikke angivet noget beløb.
lever-what = Handling
lever-range = Intervallet med den
lever-weight = Hvordan det tæller
lever-same = Uændret
lever-none = Ingen af de standpunkter, der følges her, tillægger det vægt.
lever-bound = Bøden kan ikke længere overstige { $amount }.
lever-deleted = Det, der lægges vægt på, er, at oplysningerne var ude af kontrol. Det gælder også, hvis de er slettet siden.
lever-may-appeal = Der kan klages over en afgørelse. Med disse svar begrænser ingen af de regler, vi har læst, bøden af den grund.
lever-not-worse = Der kan klages over en afgørelse. Som regel stiller modtagerens egen klage ikke modtageren ringere.
lever-nothing-left = Der er intet tilbage at gøre af det, der er nævnt her.
act-notify = Anmelde det til myndigheden
act-stop = Stoppe behandlingen, før myndigheden spørger
act-contact = Underrette de berørte
act-delete = Få oplysningerne slettet
act-remedy = Hurtigt begrænse skaden for de berørte
act-cooperate = Samarbejde ud over det, loven kræver
act-appeal = Klage
