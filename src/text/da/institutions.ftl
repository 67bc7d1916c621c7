# Unionens institutioner og organer: deres forordning, og hvad der siges om den.

regime-eu-institutions = Unionens institutioner: forordning (EU) 2018/1725

provision-eui-order-duties = Et påbud om pligter, for eksempel sikkerhed eller sikkerhedsbrud, er ikke fulgt
provision-eui-order-principles = Et påbud om principper eller behandlingsgrundlag er ikke fulgt
provision-eui-order-rights = Et påbud om de registreredes rettigheder er ikke fulgt
provision-eui-order-transfers = Et påbud om overførsler er ikke fulgt
provision-eui-no-order = En overtrædelse uden et forudgående påbud
provision-eui-political-advertising = Politisk reklame: målretning og oplysning om den (siden 10. oktober 2025)

source-institutions-regulation = forordning (EU) 2018/1725

note-eui-yearly = Inden for ét år kan bøderne for overtrædelser af pligterne tilsammen højst blive 250.000 euro og for overtrædelser af principper, rettigheder og overførsler højst 500.000 euro.
note-eui-criteria = Det afhænger af karakter, alvor og varighed, hvad der blev gjort ved skaden, ansvar, tidligere overtrædelser, samarbejde, oplysningerne, hvordan det blev kendt, og tidligere foranstaltninger.
note-eui-heard = Institutionen skal høres, og afgørelsen må kun bygge på det, den har kunnet udtale sig om.
note-eui-paid-to = Det, der betales, tilfalder Unionens budget.

measure-eui-reprimand = Den Europæiske Tilsynsførende for Databeskyttelse kan udtale kritik uden nogen bøde.
measure-eui-order = Den Europæiske Tilsynsførende for Databeskyttelse kan give påbud om, at behandlingen bringes i overensstemmelse med reglerne. Kun det ikke at følge et påbud kan give en bøde.

open-eui-rest = Artikel 52–79 er læst. Frister og søgsmål ved EU-Domstolen er ikke læst.
