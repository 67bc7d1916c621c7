# Estland: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-ee-gdpr = Estland: GDPR, med böter för förseelse

## Vad domstolar och myndigheter har sagt

note-ee-misdemeanour = Administrativ sanktionsavgift finns inte. Myndigheten beslutar om böter i ett förfarande för förseelser.
