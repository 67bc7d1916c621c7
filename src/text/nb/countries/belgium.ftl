# Belgia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-be-gdpr = Belgia: personvernforordningen og den belgiske personvernloven

## Kilder

source-belgian-data-act = den belgiske personvernloven av 30. juli 2018
source-belgian-authority-act = den belgiske loven av 3. desember 2017 om tilsynsmyndigheten

## Hva domstoler og myndigheter har sagt

note-be-bodies = Det offentlige og de som handler for det, kan ikke få overtredelsesgebyr, med mindre de er offentligrettslige juridiske personer som tilbyr varer eller tjenester i et marked.

## Frister

daterule-be-appeal = 30 dager fra vedtaket ble meddelt, til markedsdomstolen (Marktenhof) i Brussel.

## Det som ikke kunne kontrolleres

open-be-acts = De belgiske lovene selv er ikke lest. Foreldelse, betalingsfrist og artikkel 10 og 24 er ikke kjent her. Se lovene av 3. desember 2017 og 30. juli 2018, og vedtaket.
