# Resultatet som en visning for sig og visningerne bag det.

outcome-estimate = Estimat
outcome-answers = { $n ->
    [one] { $n } svar
   *[other] { $n } svar
}
outcome-lead = Hvis der kommer en bøde, er den typisk på
outcome-lead-fee = Efter det skøn, der er angivet, er bøden
outcome-lead-most = Loven tillader en bøde på højst
outcome-lead-open = Hvor høj bøden kan blive, afhænger af det, der endnu ikke er besvaret.
outcome-lead-nothing = Fortæl, hvilken regel der blev brudt. Så vises der et beløb her.
outcome-typical = Typisk bøde: { $amount }
outcome-fine = Angivet: { $amount }
outcome-start = Retningslinjernes startbeløb: { $amount }
outcome-start-later = Startbeløb efter senere retningslinjer: { $amount }
outcome-allowed = Det, loven tillader: { $amount }
outcome-picture = { $n } bøder på en logaritmisk skala, fra cirka { $low } til cirka { $high }.
outcome-dots = Hver prik er en af 50 lige sandsynlige bøder i sager som denne. Stærk farve: den midterste halvdel. Svag farve: resten af de otte ud af ti. Kun omrids: uden for disse.
outcome-dots-decisions = Hver prik er en lignende afgørelse. Stærk farve: den midterste halvdel. Svag farve: resten af intervallet ovenfor.
outcome-tested = Estimatet er afprøvet på { $n } offentliggjorte bøder, som det ikke kendte på forhånd: { $held } af dem lå i intervallet for otte ud af ti.
outcome-sure = Hvor sikkert er det?
outcome-whether = Kommer der overhovedet en bøde?
outcome-ended-more = Hvordan tallene er efterprøvet, og hvordan det gik bøderne efter klage eller søgsmål
outcome-figure-fine = en bøde
outcome-figure-less = kun kritik, en advarsel eller et påbud
outcome-figure-none = intet af dette

outcome-given = Dine svar
outcome-answers-more = { $n ->
    [one] { $n } svar mere
   *[other] { $n } svar mere
}
outcome-taken = Forudsat
outcome-taken-more = { $n ->
    [one] { $n } forudsætning mere
   *[other] { $n } forudsætninger mere
}
outcome-narrower = Gør estimatet mere præcist
outcome-narrower-intro = Disse svar ville gøre den største forskel:
outcome-narrower-exact = { $question } (mere præcist)
outcome-keep = Gem, del, udskriv
outcome-keep-more = Det bør du vide først, og andre måder at gemme på

outcome-views = Mere om resultatet
outcome-back = Resultatet
outcome-why-about = Hvad hvert svar betyder, og loven på fem linjer
outcome-cases-about = De nærmeste afgørelser, og hvad de endte med
outcome-law-about = Hvert trin med den bestemmelse, det bygger på, og datoerne
outcome-change-about = Hvad der hjælper, hvad der er en pligt, og hvad der ikke tæller
outcome-form = Hele skemaet
outcome-form-about = Alle spørgsmål, dine egne tal og udgaver side om side
outcome-check-about = For dig, der har fået en afgørelse eller skal træffe en: hvad der kan være galt, og hvad der ikke kontrolleres

outcome-effects = Hvad hvert svar betyder
outcome-effects-intro = En bjælke mod højre betyder en højere typisk bøde, en bjælke mod venstre en lavere. ×1 ændrer ingenting.
outcome-effects-beside = Bjælkerne gælder estimatet ud fra andre afgørelser, ikke det skøn, der er angivet.
outcome-effects-sum = Det hele ganget sammen
outcome-effects-median = Derfra til medianen af sådanne bøder
outcome-effects-rounding = Afrunding af tallene ovenfor
outcome-effects-replayed = Uden den åbnede afgørelse
outcome-effects-held = Holdt inden for det, loven tillader
outcome-times = ×{ $times }
outcome-decisions = { $n ->
    [one] { $n } afgørelse
   *[other] { $n } afgørelser
}
outcome-unsaid = Ikke besvaret: tæller som i de afgørelser, der ikke oplyser det
outcome-more = Mere om beløbet
outcome-five = Loven på fem linjer
outcome-five-rules = Regler
outcome-five-most = Maksimum
outcome-five-tier = Niveau
outcome-five-start = Retningslinjer
outcome-five-open = Betingelser
outcome-tier-higher = Den mest alvorlige af de valgte regler hører til det høje niveau.
outcome-tier-lower = De valgte regler hører til det lave niveau.

outcome-nearest = De fem nærmeste afgørelser
outcome-size = Størrelse
outcome-size-unknown = ikke oplyst
outcome-all-decisions = Alle { $n } afgørelser
outcome-beside = Hvad de nærmeste endte med
outcome-more-cases = Flere afgørelser

outcome-steps = Trin for trin
outcome-dates = Datoer, og hvad der er omstridt

outcome-acts = Hvad der stadig kan gøres
outcome-act-helps = hjælper
outcome-act-depends = afhænger af, hvem der afgør sagen
outcome-act-duty = en pligt
outcome-act-no-help = hjælper ikke
outcome-act-nothing = tæller ikke
outcome-act-model = { $n ->
    [one] Gøres dette, er en typisk bøde alt andet lige { $times } gange så høj ({ $n } afgørelse).
   *[other] Gøres dette, er en typisk bøde alt andet lige { $times } gange så høj ({ $n } afgørelser).
}
outcome-act-range = Intervallet efter retningslinjerne eller loven ville så være { $range }.
outcome-ends = Hvad intervallerne afhænger af
