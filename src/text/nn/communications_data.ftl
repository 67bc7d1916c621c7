# Informasjonskapslar og elektronisk marknadsføring der berre behandlinga av opplysningane blir vurdert, og overslaget etter lovene om dette.

option-subject-communications-data = Informasjonskapslar eller elektronisk marknadsføring: berre kva opplysningane blei brukte til
statement-subject-communications-data = Det gjeld kva opplysningar blei brukte til i samband med informasjonskapslar eller elektronisk marknadsføring, og ikkje desse i seg sjølve.

caveat-communications-not-read = Informasjonskapslar og elektronisk marknadsføring i seg sjølve høyrer til ei anna lov i dette landet. Den lova er ikkje lesen. Det som er vist, gjeld berre behandlinga av opplysningane etter personvernforordninga.
caveat-norwegian-communications = Informasjonskapslar og elektronisk marknadsføring i seg sjølve høyrer til andre lover i Noreg, med gebyr utan øvre grense. For dei er ingenting rekna ut. Det som er vist, gjeld berre behandlinga av opplysningane etter personvernforordninga.
caveat-communications-read = Informasjonskapslar og elektronisk marknadsføring i seg sjølve høyrer til andre lover og er ei eiga sak. Det som er vist, gjeld berre behandlinga av opplysningane.
caveat-communications-estimate = Overslaget reknar eit brot på denne lova som eit brot på personvernforordninga artikkel 6, bruk av opplysningar utan rettsleg grunnlag. Det er publisert for få gebyr etter slike lover. Overslaget held seg under det høgste beløpet i lova. I vedtaka som overslaget blei prøvd på, var gebyra i Spania rundt halvparten av overslaget eller mindre, og i Frankrike og Italia rundt dobbelt så høge eller meir.

reliable-communications = Av { $n } vedtak om informasjonskapslar eller marknadsføring som ikkje inngår i modellen, låg { $held } innanfor spennet for åtte av ti.
