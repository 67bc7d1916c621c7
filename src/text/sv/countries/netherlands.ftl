# Nederländerna: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-nl-gdpr = Nederländerna: GDPR, till 2023 med AP:s avgiftsriktlinjer

## Källor

source-ap-fine-policy = AP:s avgiftsriktlinjer 2019 (Boetebeleidsregels, Stcrt. 2019, 14586)

## Vad domstolar och myndigheter har sagt

note-ap-factors = Från grundbeloppet justerades avgiften inom intervallet efter faktorerna i artikel 83.2.
note-ap-next-category = Gav intervallet ingen lämplig sanktionsavgift, eller med hänsyn till den ansvariges storlek, kunde närmast högre eller lägre kategori användas.
note-ap-means = Hänsyn togs till den ansvariges betalningsförmåga.
note-ap-total = Summan var högst taket för den allvarligaste överträdelsen.
note-ap-lawfulness = Artikel 5.1 a hörde till samma kategori som den bestämmelse som låg bakom.

## Vad som inte kunde kontrolleras

open-ap-policy = Vilken kategori andra artiklar än de visade hörde till, vilken dag AP:s riktlinjer från 2019 upphörde och beloppen i riktlinjerna från 2023 för offentliga organ och privatpersoner har inte kontrollerats.
