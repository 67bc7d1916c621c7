# Itävalta: säännöt, lähteet ja mitä niistä on sanottu.

## Sovellettava laki

regime-at-gdpr = Itävalta: yleinen tietosuoja-asetus ja Itävallan tietosuojalaki

## Lähteet

source-austrian-data-act = Itävallan tietosuojalaki (DSG)
source-austrian-penal-act = Itävallan hallintorangaistuslaki vuodelta 1991 (VStG)
source-austrian-court-procedure = Itävallan laki menettelystä hallintotuomioistuimissa (VwGVG)
source-austrian-procedure-act = Itävallan yleinen hallintomenettelylaki vuodelta 1991 (AVG)
source-austrian-holiday-act = Itävallan laki yleisistä vapaapäivistä vuodelta 1957

## Mitä tuomioistuimet ja viranomaiset ovat sanoneet

note-at-bodies = Seuraamusmaksua ei voida määrätä viranomaisille, julkishallinnon elimille eikä julkisoikeudellisille yhteisöille. Myös yksityisoikeudellinen yhteisö on julkishallinnon elin, kun se hoitaa lakisääteistä tehtävää.

## Mitä muuta voi seurata

measure-at-warning = Valvontaviranomaisen on sovellettava 83 artiklan 2–6 kohtaa oikeasuhteisesti. Varsinkin ensimmäisestä rikkomuksesta se käyttää korjaavia toimivaltuuksiaan, ennen kaikkea huomautusta (Verwarnung).
measure-at-other-offences = Osa teoista, joita 83 artikla ei kata, on rangaistavia 62 §:n nojalla. Niistä voi seurata enintään 50{ "\u00A0" }000 euron sakko. Tällainen teko on esimerkiksi tahallinen ja oikeudeton pääsyn hankkiminen tietoihin.

## Määräajat

daterule-at-time-bar = Seuraamusmaksua ei saa määrätä, kun rikkomuksen päättymisestä tai sen seurauksen ilmenemisestä on kulunut kolme vuotta. Osaa ajasta, kuten aikaa ylimmissä tuomioistuimissa, ei lasketa mukaan. Ensimmäinen toimi vastuussa olevaa vastaan on lisäksi tehtävä vuoden kuluessa.
daterule-at-appeal = Neljä viikkoa päätöksen tiedoksisaannista, liittovaltion hallintotuomioistuimeen.
daterule-at-payment = Kaksi viikkoa siitä, kun päätös on tullut lainvoimaiseksi.
sendto-at = Toimita valitus tietosuojaviranomaiselle (Datenschutzbehörde), joka on tehnyt päätöksen. Valituksen ratkaisee liittovaltion hallintotuomioistuin.
late-at = Jos määräaika on mennyt ohi sellaisen syyn vuoksi, jota ei voinut ennakoida tai torjua, ja oma syy siihen on vain vähäinen, voi kahden viikon kuluessa esteen päättymisestä pyytää, että asia silti tutkitaan.
daterule-at-lapse = Seuraamusmaksua ei voi enää panna täytäntöön, kun kolme vuotta on kulunut siitä, kun se tuli lainvoimaiseksi. Osaa ajasta ei lasketa mukaan.

## Mitä ei voitu tarkistaa

open-at-attribution = Lain 30 §:n 1 ja 2 momentti edellyttävät johtavassa asemassa olevan henkilön tekoa tai puutteellista valvontaa. Sitä, miten Itävallan tuomioistuimet soveltavat tätä tuomion C-807/21 jälkeen, ei ole tarkistettu.
