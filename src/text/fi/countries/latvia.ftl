# Latvia: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-lv-gdpr = Latvia: yleinen tietosuoja-asetus, seuraamusmaksu hallinnollisena rangaistuksena

## Lähteet

source-latvian-data-act = Latvian laki henkilötietojen käsittelystä
source-latvian-liability-act = Latvian hallinnollista vastuuta koskeva laki

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-lv-penalty = Valvontaviranomainen määrää seuraamusmaksun hallinnollisena rangaistuksena hallintorikkomuksia koskevien sääntöjen mukaan.
note-lv-bodies = Seuraamusmaksua ei määrätä julkisoikeudelliselle oikeushenkilölle: rangaistus määrätään virkamiehelle, joka ei tehnyt, mitä hänen piti tehdä.
note-lv-general-maximum = Yleisen enimmäismäärän, oikeushenkilöllä 4{ "\u00A0" }000 sakkoyksikköä, saa ylittää, jos Latviaa sitova kansainvälinen säädös vaatii enemmän.
note-lv-weighed = Huomioon otetaan rikkomuksen luonne, rikkojan henkilö tai oikeushenkilön maine, varat ja lieventävät ja raskauttavat tekijät.

## Mitä muuta voi seurata

measure-lv-official = Virkamies saa varoituksen tai enintään 200 yksikön eli 1{ "\u00A0" }000 euron sakon, jonka hän maksaa omista varoistaan.
measure-lv-appeal = Päätöksestä voi valittaa ylemmälle virkamiehelle ja sen jälkeen tuomioistuimelle, kummallakin kerralla 10 työpäivän kuluessa siitä, kun päätös on annettu tiedoksi.
measure-lv-instalments = Pätevästä syystä maksua voidaan lykätä enintään kuukaudella tai jakaa enintään kuuden kuukauden eriin.
discount-lv-half = jos valvontaviranomainen myöntää sen ja maksu maksetaan 15 päivän kuluessa
waived-lv = Se päättyy, jos päätöksestä valitetaan. Edellytyksenä on, että teko myönnetään, mitään raskauttavaa ei ole, kenellekään ei aiheutunut haittaa eikä alennusta ole myönnetty vuoden sisällä aikaisemmin.

## Määräajat

daterule-lv-imposed-by = Valvontaviranomainen (Datu valsts inspekcija), hallinnollisena rangaistuksena.
daterule-lv-time-bar = Asia on aloitettava vuoden kuluessa rikkomuksesta tai jatkuneen rikkomuksen päättymisestä. Jos näin tehtiin, myöhempikin päätös voi olla ajoissa tehty.
daterule-lv-decide = Yhdeksän kuukautta asian aloittamisesta, valvontaviranomaisen päätöksentekoon.
daterule-lv-payment = Kuukausi päätöksen voimaantulosta.
daterule-lv-lapse = Päätöstä ei enää panna täytäntöön, kun viisi vuotta on kulunut sen voimaantulosta. Aika on pysähdyksissä, kun täytäntöönpano on keskeytetty.

## Mitä ei voitu tarkistaa

open-lv-criteria = Muut lainaavat valvontaviranomaisen julkaisemia perusteita yrityksille ja henkilöille määrättäviä seuraamusmaksuja varten. Niiden tekstiä ei ole tarkistettu (dvi.gov.lv).
open-lv-procedure = Työpäiviä ei lasketa tässä. Siksi Latvian valitusajan viimeistä päivää ei lasketa. Sitä, mikä siirtää aikaa vapaapäivien yli, ei ole tarkistettu (likumi.lv).
