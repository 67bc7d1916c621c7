# Unionens institusjoner og organer: forordningen deres, og det som sies om den.

regime-eu-institutions = Unionens institusjoner: forordning 2018/1725

provision-eui-order-duties = Pålegg om plikter, som sikkerhet eller brudd, som ikke følges
provision-eui-order-principles = Pålegg om prinsipper eller rettslig grunnlag som ikke følges
provision-eui-order-rights = Pålegg om menneskers rettigheter som ikke følges
provision-eui-order-transfers = Pålegg om overføringer som ikke følges
provision-eui-no-order = En overtredelse uten noe pålegg først
provision-eui-political-advertising = Politisk reklame: målretting, og opplysning om den (fra og med 10. oktober 2025)

source-institutions-regulation = Forordning (EU) 2018/1725

note-eui-yearly = I løpet av ett år koster overtredelser av pliktene høyst 250{ "\u00A0" }000 euro til sammen, og av prinsipper, rettigheter og overføringer 500{ "\u00A0" }000 euro.
note-eui-criteria = Det går etter karakter, alvor og varighet, hva som er gjort med skaden, ansvar, tidligere overtredelser, samarbeid, opplysningene, hvordan saken ble kjent, og tidligere tiltak.
note-eui-heard = Institusjonen skal få uttale seg, og vedtaket kan bare bygge på det den har kunnet kommentere.
note-eui-paid-to = Det som betales, går til Unionens budsjett.

measure-eui-reprimand = EUs datatilsyn kan gi en irettesettelse, uten noe gebyr.
measure-eui-order = EUs datatilsyn kan pålegge at behandlingen rettes. Bare den som ikke følger et pålegg, kan få gebyr.

open-eui-rest = Det som er lest, er artikkel 52 til 79. Frister, og søksmål for EU-domstolen, er ikke lest.
