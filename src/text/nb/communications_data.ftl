# Informasjonskapsler og elektronisk markedsføring der bare behandlingen av opplysningene vurderes, og anslaget etter lovene om dette.

option-subject-communications-data = Informasjonskapsler eller elektronisk markedsføring: bare hva opplysningene ble brukt til
statement-subject-communications-data = Saken gjelder hva opplysninger ble brukt til i forbindelse med informasjonskapsler eller elektronisk markedsføring, og ikke disse i seg selv.

caveat-communications-not-read = Informasjonskapsler og elektronisk markedsføring i seg selv hører under en annen lov i dette landet. Den loven er ikke lest. Det som vises, gjelder bare behandlingen av opplysningene etter personvernforordningen.
caveat-norwegian-communications = Informasjonskapsler og elektronisk markedsføring i seg selv hører under andre lover i Norge, med gebyrer uten maksimum. For dem er ingenting regnet ut. Det som vises, gjelder bare behandlingen av opplysningene etter personvernforordningen.
caveat-communications-read = Informasjonskapsler og elektronisk markedsføring i seg selv hører under andre lover og er en egen sak. Det som vises, gjelder bare behandlingen av opplysningene.
caveat-communications-estimate = Anslaget behandler et brudd på denne loven som et brudd på personvernforordningen artikkel 6, bruk av opplysninger uten behandlingsgrunnlag, fordi det er publisert for få gebyrer etter slike lover. Anslaget holder seg under lovens maksimum. I vedtakene som anslaget ble prøvd på, var gebyrene i Spania rundt halvparten av anslaget eller mindre, og i Frankrike og Italia rundt dobbelt så høye eller mer.

reliable-communications = Av { $n } vedtak om informasjonskapsler eller markedsføring som modellen ikke hadde sett, lå { $held } innenfor spennet for åtte av ti.
