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
outcome-lead-nothing = Velg hvilken regel som ble brutt, så kommer det et beløp her.
outcome-typical = Typisk: { $amount }
outcome-fine = Lagt inn: { $amount }
outcome-start = Startbeløp etter retningslinjene: { $amount }
outcome-start-later = Startbeløp etter senere retningslinjer: { $amount }
outcome-allowed = Loven tillater: { $amount }
outcome-picture = { $n } gebyrer på en logaritmisk skala, fra om lag { $low } til om lag { $high }.
outcome-dots = Hver prikk er ett av 50 like sannsynlige gebyrer i slike saker. Prikkene i sterk farge er den midterste halvdelen, og de i svak farge er resten av åtte av ti. Prikkene med bare omriss ligger utenfor.
outcome-dots-decisions = Hver prikk er et lignende vedtak. Prikkene i sterk farge er den midterste halvdelen, og de i svak farge er resten av spennet ovenfor.
outcome-tested = Anslaget er prøvd på { $n } publiserte gebyrer som det ikke bygger på: { $held } av dem lå innenfor spennet for åtte av ti.
outcome-sure = Hvor sikkert er dette?
outcome-whether = Blir det gebyr i det hele tatt?
outcome-ended-more = Hvordan tallene er prøvd, og hvordan det gikk med gebyrer etter klage
outcome-figure-fine = overtredelsesgebyr
outcome-figure-less = bare irettesettelse, advarsel eller pålegg
outcome-figure-none = ingen av delene

outcome-given = Svarene dine
outcome-answers-more = { $n ->
    [one] { $n } svar til
   *[other] { $n } svar til
}
outcome-taken = Lagt til grunn
outcome-taken-more = { $n ->
    [one] { $n } forutsetning til
   *[other] { $n } forutsetninger til
}
outcome-narrower = Snevre inn anslaget
outcome-narrower-intro = Disse svarene ville snevret inn anslaget mest:
outcome-narrower-exact = { $question } (mer nøyaktig)
outcome-keep = Lagre, del, skriv ut
outcome-keep-more = Det du bør vite først, og andre måter å gjøre det på

outcome-views = Mer om resultatet
outcome-back = Resultatet
outcome-why-about = Hva hvert svar har å si, og loven på fem linjer
outcome-cases-about = De nærmeste vedtakene, og hva de endte med
outcome-law-about = Hvert trinn ned til bestemmelsen, med datoer
outcome-change-about = Hva som hjelper, hva som er plikt, og hva som ikke teller
outcome-form = Hele skjemaet
outcome-form-about = Alle spørsmål, egne tall, versjoner side om side
outcome-check-about = For deg som har fått et vedtak eller skal treffe et: hva som kan være galt, og hva som ikke kontrolleres

outcome-effects = Hva hvert svar har å si
outcome-effects-intro = En søyle mot høyre betyr at svaret øker et typisk gebyr, en søyle mot venstre at det senker det. ×1 betyr ingen endring.
outcome-effects-beside = Søylene gjelder anslaget ut fra andre vedtak, ikke vurderingen som er lagt inn.
outcome-effects-sum = Alt ganget sammen
outcome-effects-median = Derfra til midten av slike gebyrer
outcome-effects-rounding = Avrunding av tallene over
outcome-effects-replayed = Uten vedtaket som er åpnet
outcome-effects-held = Holdt innenfor det loven tillater
outcome-times = ×{ $times }
outcome-decisions = { $n ->
    [one] { $n } vedtak
   *[other] { $n } vedtak
}
outcome-unsaid = Ikke besvart: Hvert spørsmål teller som i vedtakene som ikke sa noe om det
outcome-more = Mer om beløpet
outcome-five = Loven på fem linjer
outcome-five-rules = Regler
outcome-five-most = Maksimum
outcome-five-tier = Nivå
outcome-five-start = Retningslinjer
outcome-five-open = Vilkår
outcome-tier-higher = Den mest alvorlige av reglene som er valgt, hører til det høyere nivået.
outcome-tier-lower = Reglene som er valgt, hører til det lavere nivået.

outcome-nearest = De fem nærmeste vedtakene
outcome-size = Størrelse
outcome-size-unknown = ikke oppgitt
outcome-all-decisions = Alle { $n } vedtak
outcome-beside = Hva de nærmeste vedtakene endte med
outcome-more-cases = Flere vedtak

outcome-steps = Trinn for trinn
outcome-dates = Datoer, og det som er omstridt

outcome-acts = Hva som fortsatt kan gjøres
outcome-act-helps = hjelper
outcome-act-depends = avhenger av hvem som avgjør
outcome-act-duty = en plikt
outcome-act-no-help = hjelper ikke
outcome-act-nothing = teller ikke
outcome-act-model = { $n ->
    [one] Er alt annet likt, blir et typisk gebyr { $times } ganger så høyt med dette tiltaket ({ $n } vedtak).
   *[other] Er alt annet likt, blir et typisk gebyr { $times } ganger så høyt med dette tiltaket ({ $n } vedtak).
}
outcome-act-range = Spennet etter retningslinjene, eller etter loven, blir da { $range }.
outcome-ends = Hva spennene avhenger av
