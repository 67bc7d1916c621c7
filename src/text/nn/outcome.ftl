# Resultatet som ei eiga vising, og visingane bak det.

outcome-estimate = Overslag
outcome-answers = { $n ->
    [one] { $n } svar
   *[other] { $n } svar
}
outcome-lead = Dersom det blir lovbrotsgebyr, er eit typisk gebyr
outcome-lead-fee = Etter vurderinga som er lagd inn, er lovbrotsgebyret
outcome-lead-most = Lova tillèt eit lovbrotsgebyr på høgst
outcome-lead-open = Kor høgt lovbrotsgebyret kan bli, kjem an på det som ikkje er svart på enno.
outcome-lead-nothing = Vel kva regel som blei broten, så kjem det eit beløp her.
outcome-typical = Typisk gebyr: { $amount }
outcome-fine = Lagt inn: { $amount }
outcome-start = Startbeløp etter retningslinene: { $amount }
outcome-start-later = Startbeløp etter seinare retningsliner: { $amount }
outcome-allowed = Det lova tillèt: { $amount }
outcome-picture = { $n } gebyr på ein logaritmisk skala, frå om lag { $low } til om lag { $high }.
outcome-dots = Kvar prikk er eitt av 50 like sannsynlege gebyr i slike saker. Prikkane i sterk farge er den midtarste halvdelen, og dei i veik farge er resten av åtte av ti. Prikkane med berre omriss ligg utanfor.
outcome-dots-decisions = Kvar prikk er eit liknande vedtak. Prikkane i sterk farge er den midtarste halvdelen, og dei i veik farge er resten av spennet ovanfor.
outcome-tested = Overslaget er prøvd på { $n } publiserte gebyr som det ikkje byggjer på: { $held } av dei låg innanfor spennet for åtte av ti.
outcome-sure = Kor sikkert er dette?
outcome-whether = Blir det gebyr i det heile?
outcome-ended-more = Korleis tala er prøvde, og korleis det gjekk med gebyr etter klage
outcome-figure-fine = lovbrotsgebyr
outcome-figure-less = berre irettesetjing, åtvaring eller pålegg
outcome-figure-none = ingen av delane

outcome-given = Svara dine
outcome-answers-more = { $n ->
    [one] { $n } svar til
   *[other] { $n } svar til
}
outcome-taken = Lagt til grunn
outcome-taken-more = { $n ->
    [one] { $n } føresetnad til
   *[other] { $n } føresetnader til
}
outcome-narrower = Snevre inn overslaget
outcome-narrower-intro = Desse svara ville snevre det inn mest:
outcome-narrower-exact = { $question } (meir nøyaktig)
outcome-keep = Lagre, del, skriv ut
outcome-keep-more = Det du bør vite først, og andre måtar å gjere det på

outcome-views = Meir om resultatet
outcome-back = Resultatet
outcome-why-about = Kva kvart svar har å seie, og lova på fem linjer
outcome-cases-about = Dei nærmaste vedtaka, og kva dei enda med
outcome-law-about = Kvart steg ned til føresegna, med datoar
outcome-change-about = Kva som hjelper, kva som er plikt, og kva som ikkje tel
outcome-form = Heile skjemaet
outcome-form-about = Alle spørsmåla, dine eigne tal og versjonar side om side
outcome-check-about = For deg som har fått eit vedtak eller skal gjere eit: kva som kan vere gale, og kva som ikkje blir kontrollert

outcome-effects = Kva kvart svar har å seie
outcome-effects-intro = Ein stolpe mot høgre viser at svaret aukar eit typisk gebyr, ein mot venstre at det senkar det. ×1 endrar ingenting.
outcome-effects-beside = Stolpane gjeld overslaget ut frå andre vedtak, ikkje vurderinga som er lagd inn.
outcome-effects-sum = Alt gonga saman
outcome-effects-median = Derifrå til midten av slike gebyr
outcome-effects-rounding = Avrunding av tala over
outcome-effects-replayed = Utan vedtaket som er opna
outcome-effects-held = Halde innanfor det lova tillèt
outcome-times = ×{ $times }
outcome-decisions = { $n ->
    [one] { $n } vedtak
   *[other] { $n } vedtak
}
outcome-unsaid = Ikkje svart på: Kvart spørsmål tel som i vedtaka som ikkje sa noko om det
outcome-more = Meir om beløpet
outcome-five = Lova på fem linjer
outcome-five-rules = Reglar
outcome-five-most = Høgste beløp
outcome-five-tier = Nivå
outcome-five-start = Retningsliner
outcome-five-open = Vilkår
outcome-tier-higher = Den mest alvorlege av reglane som er nemnde, ligg på det øvste nivået.
outcome-tier-lower = Reglane som er nemnde, ligg på det nedste nivået.

outcome-nearest = Dei fem nærmaste vedtaka
outcome-size = Storleik
outcome-size-unknown = ikkje oppgitt
outcome-all-decisions = Alle { $n } vedtak
outcome-beside = Kva dei nærmaste vedtaka enda med
outcome-more-cases = Fleire vedtak

outcome-steps = Steg for steg
outcome-dates = Datoar, og det som er omstridd

outcome-acts = Kva som framleis kan gjerast
outcome-act-helps = hjelper
outcome-act-depends = kjem an på kven som avgjer
outcome-act-duty = ei plikt
outcome-act-no-help = hjelper ikkje
outcome-act-nothing = tel ikkje
outcome-act-model = { $n ->
    [one] Er alt anna likt, blir eit typisk gebyr { $times } gonger så høgt med dette tiltaket ({ $n } vedtak).
   *[other] Er alt anna likt, blir eit typisk gebyr { $times } gonger så høgt med dette tiltaket ({ $n } vedtak).
}
outcome-act-range = Spennet etter retningslinene, eller etter lova, blir då { $range }.
outcome-ends = Kva spenna kjem an på
