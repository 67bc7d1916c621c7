# Evästeet ja sähköinen markkinointi, kun arvioidaan vain tietojen käsittelyä, sekä arvio niitä koskevien lakien mukaan.

option-subject-communications-data = Evästeet tai sähköinen markkinointi: vain se, mitä tiedoilla tehtiin
statement-subject-communications-data = Asia koskee sitä, mitä tiedoilla tehtiin evästeiden tai sähköisen markkinoinnin yhteydessä, eikä näitä itseään.

caveat-communications-not-read = Evästeisiin ja sähköiseen markkinointiin itseensä sovelletaan tässä maassa toista lakia. Sitä ei ole tarkistettu. Näytetty tulos koskee vain tietojen käsittelyä yleisen tietosuoja-asetuksen mukaan.
caveat-norwegian-communications = Evästeisiin ja sähköiseen markkinointiin itseensä sovelletaan Norjassa muita lakeja, joiden seuraamusmaksuilla ei ole enimmäismäärää. Niistä ei lasketa mitään. Näytetty tulos koskee vain tietojen käsittelyä yleisen tietosuoja-asetuksen mukaan.
caveat-communications-read = Evästeisiin ja sähköiseen markkinointiin itseensä sovelletaan muita lakeja, ja ne ovat oma tapauksensa. Näytetty tulos koskee vain tietojen käsittelyä.
caveat-communications-estimate = Arvio rinnastaa tämän lain rikkomisen yleisen tietosuoja-asetuksen 6 artiklan rikkomiseen, eli tietojen käyttöön ilman käsittelyperustetta, koska tällaisten lakien nojalla on julkaistu liian vähän seuraamusmaksuja. Arvio pysyy tämän lain enimmäismäärässä. Testatuissa päätöksissä Espanjan seuraamusmaksut olivat noin puolet arviosta tai vähemmän, Ranskan ja Italian noin kaksinkertaisia tai enemmän.

reliable-communications = Evästeitä tai markkinointia koskevista { $n } päätöksestä, joita ei ollut käytetty mallin laadinnassa, vaihteluvälille ”kahdeksan kymmenestä” osui { $held }.
