# Unionens institutioner och organ: deras förordning, och vad som sägs om den.

regime-eu-institutions = Unionens institutioner: förordning 2018/1725

provision-eui-order-duties = Beslut om skyldigheter, som säkerhet eller incidenter, som inte följs
provision-eui-order-principles = Beslut om principer eller rättslig grund som inte följs
provision-eui-order-rights = Beslut om människors rättigheter som inte följs
provision-eui-order-transfers = Beslut om överföringar som inte följs
provision-eui-no-order = En överträdelse utan något beslut före
provision-eui-political-advertising = Politisk reklam: att rikta den, och att upplysa om det (från och med 10 oktober 2025)

source-institutions-regulation = Förordning (EU) 2018/1725

note-eui-yearly = Under ett år kostar överträdelser av skyldigheterna högst 250{ "\u00A0" }000 euro tillsammans, och av principer, rättigheter och överföringar 500{ "\u00A0" }000 euro.
note-eui-criteria = Det går efter karaktär, svårhetsgrad och varaktighet, vad som gjorts åt skadan, ansvar, tidigare överträdelser, samarbete, uppgifterna, hur saken blev känd och tidigare åtgärder.
note-eui-heard = Institutionen ska få yttra sig, och beslutet får bara vila på det som den har kunnat kommentera.
note-eui-paid-to = Det som betalas går till unionens budget.

measure-eui-reprimand = Datatillsynsmannen kan ge en reprimand, utan någon avgift.
measure-eui-order = Datatillsynsmannen kan besluta att behandlingen ska rättas. Bara den som inte följer ett beslut kan få en avgift.

open-eui-rest = Det som har lästs är artiklarna 52–79. Tider, och talan vid EU-domstolen, har inte lästs.
