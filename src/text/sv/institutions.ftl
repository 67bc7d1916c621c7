# Unionens institutioner och organ: deras förordning, och vad som sägs om den.

regime-eu-institutions = Unionens institutioner: förordning 2018/1725

provision-eui-order-duties = Beslut om skyldigheter, till exempel om säkerhet eller incidenter, som inte har följts
provision-eui-order-principles = Beslut om principer eller rättslig grund som inte har följts
provision-eui-order-rights = Beslut om de registrerades rättigheter som inte har följts
provision-eui-order-transfers = Beslut om överföringar som inte har följts
provision-eui-no-order = En överträdelse utan föregående beslut
provision-eui-political-advertising = Politisk reklam: inriktning och upplysningar (från och med den 10 oktober 2025)

source-institutions-regulation = förordning (EU) 2018/1725

note-eui-yearly = Under ett år är avgifterna för överträdelser av skyldigheterna sammanlagt högst 250{ "\u00A0" }000 euro, och för överträdelser av principer, rättigheter och regler om överföring 500{ "\u00A0" }000 euro.
note-eui-criteria = Beloppet bestäms efter karaktär, svårighetsgrad och varaktighet, vad som har gjorts för att lindra skadan, ansvar, tidigare överträdelser, samarbete, uppgifternas slag, hur överträdelsen blev känd och tidigare åtgärder.
note-eui-heard = Institutionen ska få yttra sig, och beslutet får grundas bara på det som den har fått möjlighet att kommentera.
note-eui-paid-to = Beloppet tillfaller unionens budget.

measure-eui-reprimand = Europeiska datatillsynsmannen kan ge en reprimand, utan sanktionsavgift.
measure-eui-order = Europeiska datatillsynsmannen kan besluta att behandlingen ska rättas. Bara den som inte följer ett beslut kan få en avgift.

open-eui-rest = Vi har läst artiklarna 52–79. Tidsfristerna och reglerna om talan vid EU-domstolen har vi inte läst.
