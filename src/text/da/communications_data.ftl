# Cookies og elektronisk markedsføring, hvor kun behandlingen af oplysningerne vurderes, og estimatet efter lovene om dem.

option-subject-communications-data = Cookies eller elektronisk markedsføring: kun det, der skete med oplysningerne
statement-subject-communications-data = Det drejer sig om, hvad der skete med oplysninger i forbindelse med cookies eller elektronisk markedsføring, og ikke om cookies eller markedsføring i sig selv.

caveat-communications-not-read = Cookies og elektronisk markedsføring i sig selv hører under en anden lov i dette land. Den er ikke læst. Det, der vises, gælder kun behandlingen af oplysningerne efter databeskyttelsesforordningen.
caveat-norwegian-communications = Cookies og elektronisk markedsføring i sig selv hører under andre love i Norge, hvis overtrædelsesgebyr ikke har noget maksimum. Der bliver ikke beregnet noget for dem. Det, der vises, gælder kun behandlingen af oplysningerne efter databeskyttelsesforordningen.
caveat-communications-read = Cookies og elektronisk markedsføring i sig selv hører under andre love og er en sag for sig. Det, der vises, gælder kun behandlingen af oplysningerne.
caveat-communications-estimate = Estimatet behandler en overtrædelse af denne lov som en overtrædelse af databeskyttelsesforordningens artikel 6, brug af oplysninger uden grundlag, fordi for få bøder efter den slags love er offentliggjort. Det holder sig inden for denne lovs maksimum. I de afgørelser, det er afprøvet på, var bøderne i Spanien omkring halvdelen af estimatet eller mindre, og i Frankrig og Italien omkring dobbelt så høje eller mere.

reliable-communications = Af { $n } afgørelser om cookies eller markedsføring, som modellen ikke kendte på forhånd, lå { $held } i intervallet for otte ud af ti.
