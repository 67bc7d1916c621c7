# Polen: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-pl-gdpr = Polen: GDPR och Polens dataskyddslag

## Källor

source-polish-data-act = Polens dataskyddslag (2018)
source-polish-court-procedure = Polens lag om förfarandet i förvaltningsdomstolarna (2002)
source-polish-days-off-act = Polens lag om arbetsfria dagar (1951)
source-uodo = UODO (Polens tillsynsmyndighet)

## Vad domstolar och myndigheter har sagt

note-pl-culture = För statliga och lokala kulturinstitutioner är avgiften högst 10{ "\u00A0" }000 złoty. Lagen hänvisar till artikel 9 led 13 i lagen om offentliga finanser, som har lästs så som andra citerar den. Det frågas det inte om här.
note-pl-article-24 = Den polska tillsynsmyndigheten (UODO) anger att enbart en överträdelse av artikel 24 inte leder till någon sanktionsavgift.

## Vad som kan hända i övrigt

measure-pl-figures = Den som kan få en avgift har 30 dagar på sig att lämna de siffror som beloppet räknas ut från, till exempel omsättningen. Annars uppskattar myndigheten dem. Det gäller inte offentliga organ med ett eget högsta belopp.
measure-pl-instalments = Av hänsyn till ett viktigt intresse hos den som har fått avgiften kan myndigheten skjuta upp betalningen eller dela upp den, med ränta.

## Datum

daterule-pl-imposed-by = Tillsynsmyndighetens ordförande (UODO).
daterule-pl-appeal = 30 dagar från den dag då beslutet delgavs.
daterule-pl-payment = 14 dagar från den dag då överklagandetiden gick ut eller domstolens avgörande fick laga kraft.
sendto-pl = Överklagandet skickas till UODO:s ordförande, som lämnar det vidare till förvaltningsdomstolen i Warszawa.
late-pl = Domstolen avvisar ett överklagande som kommer in för sent.

## Vad som inte kunde kontrolleras

open-pl-limitation = Polens regel om preskription har inte lästs.
