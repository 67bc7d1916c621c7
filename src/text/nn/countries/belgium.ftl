# Belgia: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-be-gdpr = Belgia: personvernforordninga og den belgiske personvernlova

## Kjelder

source-belgian-data-act = den belgiske personvernlova av 30. juli 2018
source-belgian-authority-act = den belgiske lova av 3. desember 2017 om tilsynsstyresmakta

## Kva domstolar og styresmakter har sagt

note-be-bodies = Det blir ikkje gitt lovbrotsgebyr til det offentlege og dei som handlar for det, med mindre det er offentlegrettslege juridiske personar som tilbyr varer eller tenester i ein marknad.

## Fristar

daterule-be-appeal = 30 dagar frå vedtaket blei forkynt, til marknadsdomstolen (Marktenhof) i Brussel.

## Det som ikkje kunne kontrollerast

open-be-acts = Sjølve dei belgiske lovene er ikkje lesne. Forelding, betalingsfrist og artikkel 10 og 24 er ikkje kjende her: Sjå lovene av 3. desember 2017 og 30. juli 2018, og vedtaket.
