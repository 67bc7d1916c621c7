# Unionens institusjoner og organer: forordningen deres, og det som sies om den.

regime-eu-institutions = Unionens institusjoner: forordning 2018/1725

provision-eui-order-duties = Manglende etterlevelse av pålegg om plikter, for eksempel sikkerhet eller melding av brudd
provision-eui-order-principles = Manglende etterlevelse av pålegg om prinsipper eller rettslig grunnlag
provision-eui-order-rights = Manglende etterlevelse av pålegg om de registrertes rettigheter
provision-eui-order-transfers = Manglende etterlevelse av pålegg om overføringer
provision-eui-no-order = En overtredelse uten at det er gitt pålegg først
provision-eui-political-advertising = Politisk reklame: målretting, og opplysning om den (fra og med 10. oktober 2025)

source-institutions-regulation = forordning (EU) 2018/1725

note-eui-yearly = I løpet av ett år kan gebyrene for overtredelser av pliktene være på høyst 250{ "\u00A0" }000 euro til sammen, og for overtredelser av prinsipper, rettigheter og overføringsregler 500{ "\u00A0" }000 euro.
note-eui-criteria = Gebyret fastsettes etter overtredelsens karakter, alvorlighetsgrad og varighet, hva som er gjort for å begrense skaden, ansvar, tidligere overtredelser, samarbeid, hvilke opplysninger det gjelder, hvordan saken ble kjent, og tidligere tiltak.
note-eui-heard = Institusjonen skal få uttale seg, og vedtaket kan bare bygge på det den har kunnet kommentere.
note-eui-paid-to = Det som betales, går til Unionens budsjett.

measure-eui-reprimand = EUs datatilsyn kan gi en irettesettelse uten gebyr.
measure-eui-order = EUs datatilsyn kan pålegge at behandlingen bringes i samsvar med reglene. Bare den som ikke følger et pålegg, kan få gebyr.

open-eui-rest = Artikkel 52 til 79 er lest. Frister, og søksmål for EU-domstolen, er ikke lest.
