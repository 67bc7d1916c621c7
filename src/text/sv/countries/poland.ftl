# Polen: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-pl-gdpr = Polen: GDPR och Polens dataskyddslag

## Källor

source-polish-data-act = Polens dataskyddslag (2018)
source-uodo = UODO (Polens tillsynsmyndighet)

## Vad som inte kunde kontrolleras

open-polish-culture = Statliga och lokala kulturinstitutioner har ett lägre tak i Polen. Beloppet har inte kontrollerats och används inte.
note-pl-article-24 = Den polska tillsynsmyndigheten (UODO) anger att en överträdelse av enbart artikel 24 inte ger någon sanktionsavgift.
