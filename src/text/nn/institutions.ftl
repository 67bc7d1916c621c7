# Institusjonane og organa i Unionen: forordninga deira, og det som er sagt om henne.

regime-eu-institutions = Institusjonane i Unionen: forordning 2018/1725

provision-eui-order-duties = Pålegg som ikkje er følgt: plikter, som tryggleik eller avvik
provision-eui-order-principles = Pålegg som ikkje er følgt: prinsipp eller rettsleg grunnlag
provision-eui-order-rights = Pålegg som ikkje er følgt: rettane til dei registrerte
provision-eui-order-transfers = Pålegg som ikkje er følgt: overføringar
provision-eui-no-order = Eit brot utan noko pålegg først
provision-eui-political-advertising = Politisk reklame: målretting, og opplysning om målrettinga (frå og med 10. oktober 2025)

source-institutions-regulation = forordning (EU) 2018/1725

note-eui-yearly = I løpet av eitt år kostar brot på pliktene høgst 250{ "\u00A0" }000 euro til saman, og brot på prinsipp, rettar og overføringar 500{ "\u00A0" }000 euro.
note-eui-criteria = Beløpet følgjer karakter, alvor og lengd, kva som er gjort med skaden, ansvar, tidlegare brot, samarbeid, opplysningane, korleis saka blei kjend, og tidlegare tiltak.
note-eui-heard = Institusjonen skal få seie si meining, og vedtaket kan berre byggje på det han har fått kommentere.
note-eui-paid-to = Det som blir betalt, går til budsjettet til Unionen.

measure-eui-reprimand = EUs datatilsyn kan gi ei irettesetjing, utan noko gebyr.
measure-eui-order = EUs datatilsyn kan gi pålegg om å rette behandlinga. Berre den som ikkje følgjer eit pålegg, kan få gebyr.

open-eui-rest = Det som er lese, er artikkel 52 til 79. Fristar, og søksmål for EU-domstolen, er ikkje lesne.
