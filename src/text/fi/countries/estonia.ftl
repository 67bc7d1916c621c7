# Viro: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-ee-gdpr = Viro: yleinen tietosuoja-asetus, sakko rikkomusmenettelyssä

## Lähteet

source-estonian-data-act = Viron henkilötietojen suojaa koskeva laki (IKS)
source-estonian-penal-code = Viron rikoslaki (KarS)
source-estonian-misdemeanour-code = Viron rikkomusmenettelylaki (VTMS)

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-ee-misdemeanour = Hallinnollista seuraamusmaksua ei ole. Valvontaviranomainen määrää sakon rikkomusmenettelyssä.
note-ee-last-resort = Valvontaviranomainen aloittaa rikkomusmenettelyn, kun muilla hallinto-oikeudellisilla keinoilla ei saada aikaan sitä, mitä laki edellyttää.
note-ee-legal-persons = Oikeushenkilö vastaa siitä, mitä sen toimielin, johtava työntekijä tai edustaja on tehnyt sen eduksi tai sen velvollisuuksien vastaisesti. Se vastaa myös siitä, mitä kuka tahansa on tehnyt näiden käskystä tai siitä syystä, että sen toiminta on järjestetty tai valvottu huonosti.
note-ee-bodies = Sakkoa ei voida määrätä valtiolle, paikallishallinnolle eikä julkisoikeudelliselle oikeushenkilölle.

## Mitä muuta voi seurata

measure-ee-coercive = Jos valvontaviranomaisen määräystä ei noudateta, voidaan asettaa uhkasakko. Se on kullakin kerralla enintään 20 miljoonaa euroa tai 4{ "\u00A0" }% liikevaihdosta sen mukaan, kumpi on suurempi.
measure-ee-higher-body = Jos julkishallinnon elin ei noudata määräystä, valvontaviranomainen voi kääntyä sen yläpuolella olevan elimen puoleen. Tällä on kuukausi aikaa vastata.
measure-ee-protest = Jos valtion viranomainen ei noudata määräystä ajoissa, valvontaviranomainen tekee asiassa protestin hallintotuomioistuimelle.
measure-ee-other-breaches = Henkilölle voidaan määrätä sakkoa enintään 200 sakkoyksikköä, jos hän katselee työssään tietoja tarpeettomasti tai syyllistyy rikkomukseen, jota muu pykälä ei mainitse. Yksikkö on tammikuun 2026 tekstissä 8 euroa.

## Määräajat

daterule-ee-imposed-by = Valvontaviranomainen (Andmekaitse Inspektsioon) rikkomusmenettelyssä.
daterule-ee-time-bar = Kolme vuotta rikkomuksen päättymisestä. Siihen mennessä päätöksen on oltava tullut voimaan. Jotkin tapahtumat, kuten menettelyn välttely, katkaisevat ajan tai pysäyttävät sen.
daterule-ee-appeal = 15 päivää käräjäoikeuteen siitä, kun päätöksen sai noutaa valvontaviranomaiselta, tai yksinkertaistetussa menettelyssä siitä, kun päätös saatiin.
daterule-ee-payment = 15 päivää siitä, kun päätöksen sai noutaa valvontaviranomaiselta. Sen jälkeen asia siirtyy ulosottomiehelle.
daterule-ee-lapse = Täytäntöön pantavaksi lähetetty sakko raukeaa neljän vuoden kuluttua siitä, kun päätös tuli voimaan. Jos täytäntöönpanon alkamiseen kuluu yli vuosi, se ei enää ala.

## Mitä ei voitu tarkistaa

open-ee-procedure = Itse Viron rikkomusmenettelylakia ei ole tarkistettu: muutoksenhaku- ja maksuajat on saatu paikallisen viranomaisen sivulta. Sitä, mikä siirtää niitä vapaapäivien yli, ei ole tarkistettu (riigiteataja.ee).
