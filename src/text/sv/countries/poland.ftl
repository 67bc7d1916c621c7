# Polen: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-pl-gdpr = Polen: GDPR och Polens dataskyddslag

## Källor

source-polish-data-act = Polens dataskyddslag (2018)
source-polish-court-procedure = Polens lag om förfarandet i förvaltningsdomstolarna (2002)
source-polish-days-off-act = Polens lag om arbetsfria dagar (1951)
source-uodo = UODO (Polens tillsynsmyndighet)

## Datum

daterule-pl-appeal = 30 dagar från det att beslutet delgavs.
daterule-pl-payment = 14 dagar från det att överklagandetiden har gått ut eller domstolens avgörande har fått laga kraft.
sendto-pl = Överklagandet skickas till UODO:s ordförande, som lämnar det vidare till förvaltningsdomstolen i Warszawa.
late-pl = Domstolen avvisar ett överklagande som kommer för sent.

## Vad som inte kunde kontrolleras

open-polish-culture = Statliga och lokala kulturinstitutioner har ett lägre tak i Polen. Beloppet har inte kontrollerats och används inte.
open-pl-limitation = Polens regel om preskription har inte lästs.
