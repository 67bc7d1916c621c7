# Resultatet som en egen visning, og visningene bak det.

outcome-estimate = Anslag
outcome-answers = { $n ->
    [one] { $n } svar
   *[other] { $n } svar
}
outcome-lead = Hvis det blir overtredelsesgebyr, er et typisk gebyr
outcome-lead-fee = Etter vurderingen som er lagt inn, er overtredelsesgebyret
outcome-lead-most = Loven tillater et overtredelsesgebyr på høyst
outcome-lead-open = Hvor høyt overtredelsesgebyret kan bli, avhenger av det som ikke er besvart ennå.
outcome-lead-nothing = Si hvilken regel som ble brutt, så kommer det et beløp her.
outcome-typical = Typisk: { $amount }
outcome-fine = Lagt inn: { $amount }
outcome-start = Der retningslinjene begynner: { $amount }
outcome-start-later = Der senere retningslinjer ville begynt: { $amount }
outcome-allowed = Det loven tillater: { $amount }
outcome-picture = { $n } gebyrer på en logaritmisk skala, fra om lag { $low } til om lag { $high }.
outcome-dots = Hver prikk er ett av 50 like sannsynlige gebyrer i slike saker. Mørke: den midterste halvdelen. Lysere: resten av åtte av ti. Bare omriss: utenfor dette.
outcome-dots-decisions = Hver prikk er et vedtak som ligner. Mørke: den midterste halvdelen. Lysere: resten av spennet ovenfor.
outcome-tested = Prøvd på { $n } publiserte gebyrer som anslaget ikke hadde sett: { $held } av dem lå innenfor åtte av ti.
outcome-sure = Hvor sikkert er dette?
outcome-whether = Blir det gebyr i det hele tatt?
outcome-ended = Bak dette ligger { $n } vedtak. Myndighetene velger selv hvilke de publiserer.
outcome-ended-more = Hva dette bygger på, og hvordan det gikk med gebyrer etter klage
outcome-figure-fine = overtredelsesgebyr
outcome-figure-less = bare irettesettelse, advarsel eller pålegg
outcome-figure-none = ingen av delene

outcome-happened = Hva skjedde
outcome-given = Svarene dine
outcome-answers-more = { $n ->
    [one] { $n } svar til
   *[other] { $n } svar til
}
outcome-taken = Lagt til grunn
outcome-taken-more = { $n ->
    [one] { $n } antakelse til
   *[other] { $n } antakelser til
}
outcome-narrower = Gjør anslaget smalere
outcome-narrower-intro = Disse svarene ville sagt mest:
outcome-keep = Lagre, del, skriv ut
outcome-keep-more = Dette bør du vite først, og andre måter

outcome-views = Mer om resultatet
outcome-back = Resultatet
outcome-why-about = Hva hvert svar gjør, og loven på fem linjer
outcome-cases-about = De nærmeste vedtakene, og hva de endte på
outcome-law-about = Hvert trinn ned til bestemmelsen, med datoer
outcome-change-about = Hva som hjelper, hva som er plikt, og hva som ikke teller
outcome-form = Hele skjemaet
outcome-form-about = Alle spørsmål, egne tall, versjoner side om side

outcome-effects = Hva hvert svar gjør
outcome-effects-intro = En søyle mot høyre hever et typisk gebyr, en mot venstre senker det. ×1 endrer ingenting.
outcome-effects-sum = Alt ganget sammen
outcome-times = ×{ $times }
outcome-decisions = { $n ->
    [one] { $n } vedtak
   *[other] { $n } vedtak
}
outcome-unsaid = Ikke besvart: hvert teller som i vedtak som ikke sa noe om det
outcome-more = Mer om beløpet
outcome-five = Loven på fem linjer
outcome-five-rules = Regler
outcome-five-most = Høyeste beløp
outcome-five-tier = Nivå
outcome-five-start = Retningslinjer
outcome-five-open = Vilkår
outcome-tier-higher = Den alvorligste av reglene som er nevnt, er på det øverste nivået.
outcome-tier-lower = Reglene som er nevnt, er på det nederste nivået.

outcome-nearest = De fem nærmeste vedtakene
outcome-size = Størrelse
outcome-size-unknown = ikke oppgitt
outcome-all-decisions = Alle { $n } vedtak
outcome-beside = Hva de nærmeste endte på
outcome-more-cases = Flere vedtak

outcome-steps = Trinn for trinn
outcome-dates = Datoer, og det som er omstridt

outcome-acts = Hva som fortsatt kan gjøres
outcome-act-helps = hjelper
outcome-act-depends = avhenger av hvem som avgjør
outcome-act-duty = en plikt
outcome-act-nothing = teller ikke
outcome-act-model = { $n ->
    [one] Med dette, og alt annet likt, er et typisk gebyr { $times } ganger så høyt ({ $n } vedtak).
   *[other] Med dette, og alt annet likt, er et typisk gebyr { $times } ganger så høyt ({ $n } vedtak).
}
outcome-act-range = Spennet etter retningslinjene, eller etter loven, blir da { $range }.
outcome-ends = Hva spennene kommer an på
