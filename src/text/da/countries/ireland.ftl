# Irland: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-ie-gdpr = Irland: databeskyttelsesforordningen og den irske Data Protection Act 2018

## Kilder

source-irish-data-act = den irske Data Protection Act 2018
source-irish-interpretation-act = den irske Interpretation Act 2005
source-irish-competition-act = den irske Competition Act 2002

## Bestemmelser, der falder bort

carveout-expression-ie = For journalistik, for akademisk, kunstnerisk eller litterær ytring og for anden brug af ytrings- og informationsfriheden gælder databeskyttelsesforordningens kapitel II–VII ikke, i det omfang overholdelse ville være uforenelig med den frihed. Artikel 5, stk. 1, litra f, gælder altid.

## Hvad domstole og myndigheder har sagt

note-ie-bodies = En offentlig myndighed er et ministerium, en regional forsamling, en lokal myndighed, politiet (Garda Síochána) og den, der er oprettet ved eller i medfør af en lov, bortset fra selskaber og de fleste skoler. Det er også den, der leverer sundheds- eller socialydelser på vegne af Health Service Executive. Et selskab, hvor flertallet af aktierne ejes på vegne af en minister, og dets datterselskaber er offentlige organer: De har samme maksimum, medmindre de handler som virksomheder. Det beregnes ikke her for selskaber.
note-ie-undertaking = Loven har begrebet virksomhed (undertaking) fra konkurrenceloven (Competition Act): den, der med gevinst for øje fremstiller, leverer eller distribuerer varer eller leverer en tjeneste. Her spørges der, om der er tale om økonomisk virksomhed.
note-ie-designated = Når en embedsmand eller en officer i forsvaret er udpeget som dataansvarlig, er bøden for den myndighed eller minister, der har udpeget vedkommende.
note-ie-children = Section 30 gør det strafbart for et selskab eller en anden juridisk person at behandle oplysninger om personer under 18 år til direkte markedsføring, profilering eller mikromålretning, og det kan give en administrativ bøde. Om bestemmelsen er trådt i kraft, er ikke læst.
note-ie-first-day = Når en frist regnes fra en dag, er den dag den første. 28 dage fra en mandag slutter derfor på en søndag.

## Hvad der ellers kan ske

measure-ie-courts = Klagen går til Circuit Court, hvis bøden er på højst 75.000 euro, og til High Court, hvis den er højere. Domstolen kan også se på nye beviser. Den kan stadfæste afgørelsen, ophæve den eller sætte en anden i stedet, med en anden bøde eller uden bøde.
measure-ie-publication = Tilsynsmyndigheden (Data Protection Commission) offentliggør oplysninger om hver bøde.
measure-ie-notice = Den, der uden rimelig grund ikke følger et påbud (enforcement notice), kan få en bøde for det og begår en strafbar handling.

## Frister

daterule-ie-imposed-by = Tilsynsmyndigheden (Data Protection Commission), og en domstol stadfæster bøden.
daterule-ie-appeal = 28 dage fra den dag, hvor afgørelsen blev meddelt. Den dag er den første.
daterule-ie-confirmation = Hvis ingen klager, beder tilsynsmyndigheden Circuit Court om at stadfæste afgørelsen. Det gør domstolen, medmindre den ser en god grund til at lade være.
daterule-ie-payment = 28 dage, der begynder med datoen for den meddelelse, hvor tilsynsmyndigheden beder om betaling. Den giver meddelelsen, når en domstol har stadfæstet bøden eller fastsat en anden.

## Hvad der ikke kunne kontrolleres

open-ie-limitation = I det, der er læst af den irske lov, står der ikke, hvor længe der kan pålægges en bøde, og heller ikke, hvad der flytter en frist ved fridage. Andre love og domstolenes procesregler er ikke læst (irishstatutebook.ie).
open-ie-commencement = De bekendtgørelser, der satte den irske lov i kraft, del for del, er ikke læst (irishstatutebook.ie).
