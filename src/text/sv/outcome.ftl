# Resultatet som en egen vy, och vyerna bakom det.

outcome-estimate = Uppskattning
outcome-answers = { $n ->
    [one] { $n } svar
   *[other] { $n } svar
}
outcome-lead = Om det blir en sanktionsavgift är en typisk avgift
outcome-lead-fee = Enligt den bedömning som har angetts är sanktionsavgiften
outcome-lead-most = Lagen tillåter en sanktionsavgift på högst
outcome-lead-open = Hur hög sanktionsavgiften kan bli beror på frågor som ännu inte är besvarade.
outcome-lead-nothing = Ange vilken regel som har överträtts, så visas ett belopp här.
outcome-typical = Typisk: { $amount }
outcome-fine = Angiven: { $amount }
outcome-start = Utgångsbelopp enligt riktlinjerna: { $amount }
outcome-start-later = Utgångsbelopp enligt senare riktlinjer: { $amount }
outcome-allowed = Lagen tillåter: { $amount }
outcome-picture = { $n } avgifter på en logaritmisk skala, från omkring { $low } till omkring { $high }.
outcome-dots = Varje prick är en av 50 lika sannolika avgifter i sådana ärenden. Stark färg: den mellersta hälften. Svag färg: resten av åtta av tio. Bara kontur: avgifter utanför det spannet.
outcome-dots-decisions = Varje prick är ett liknande beslut. Stark färg: den mellersta hälften. Svag färg: resten av spannet ovan.
outcome-tested = Uppskattningen har prövats på { $n } publicerade avgifter som modellen inte hade sett: { $held } av dem låg inom spannet för åtta av tio.
outcome-sure = Hur säkert är det?
outcome-whether = Blir det någon avgift alls?
outcome-ended-more = Hur andelarna har prövats, och hur det gick för avgifter som överklagades
outcome-figure-fine = en sanktionsavgift
outcome-figure-less = bara reprimand, varning eller föreläggande
outcome-figure-none = inget av detta

outcome-given = Dina svar
outcome-answers-more = { $n ->
    [one] { $n } svar till
   *[other] { $n } svar till
}
outcome-taken = Antaget
outcome-taken-more = { $n ->
    [one] { $n } antagande till
   *[other] { $n } antaganden till
}
outcome-narrower = Gör uppskattningen snävare
outcome-narrower-intro = De här svaren skulle göra mest skillnad:
outcome-narrower-exact = { $question } (mer exakt)
outcome-keep = Spara, dela, skriv ut
outcome-keep-more = Det här bör du veta innan, och andra sätt att spara

outcome-views = Mer om resultatet
outcome-back = Resultatet
outcome-why-about = Vad varje svar betyder för beloppet, och lagen på fem rader
outcome-cases-about = De närmaste besluten, och hur de slutade
outcome-law-about = Varje steg, med bestämmelse och datum
outcome-change-about = Vad som hjälper, vad som är en skyldighet och vad som saknar betydelse
outcome-form = Hela formuläret
outcome-form-about = Alla frågor, egna siffror, versioner sida vid sida
outcome-check-about = För dig som har fått ett beslut eller ska fatta ett: vad som kan vara fel, och vad som inte granskas

outcome-effects = Vad varje svar betyder för beloppet
outcome-effects-intro = En stapel åt höger höjer den typiska avgiften, en stapel åt vänster sänker den. ×1 betyder ingen skillnad.
outcome-effects-beside = Staplarna gäller uppskattningen utifrån andra beslut, inte den bedömning som har angetts.
outcome-effects-sum = Allt sammantaget
outcome-effects-median = Därifrån till mitten av sådana avgifter
outcome-effects-rounding = Avrundning av siffrorna ovan
outcome-effects-replayed = Utan det öppnade beslutet
outcome-effects-held = Inom det som lagen tillåter
outcome-times = ×{ $times }
outcome-decisions = { $n ->
    [one] { $n } beslut
   *[other] { $n } beslut
}
outcome-unsaid = Inte besvarat – räknas som i beslut som inte säger något om det
outcome-more = Mer om beloppet
outcome-five = Lagen på fem rader
outcome-five-rules = Regler
outcome-five-most = Högsta belopp
outcome-five-tier = Nivå
outcome-five-start = Riktlinjer
outcome-five-open = Villkor
outcome-tier-higher = Den allvarligaste av de regler som har angetts hör till den högre nivån.
outcome-tier-lower = De regler som har angetts hör till den lägre nivån.

outcome-nearest = De fem närmaste besluten
outcome-size = Storlek
outcome-size-unknown = inte angiven
outcome-all-decisions = Alla { $n } beslut
outcome-beside = Hur de närmaste besluten slutade
outcome-more-cases = Fler beslut

outcome-steps = Steg för steg
outcome-dates = Datum och det som är omtvistat

outcome-acts = Vad som fortfarande kan göras
outcome-act-helps = hjälper
outcome-act-depends = beror på vem som avgör
outcome-act-duty = en skyldighet
outcome-act-no-help = hjälper inte
outcome-act-nothing = saknar betydelse
outcome-act-model = { $n ->
    [one] Med den åtgärden, och i övrigt samma svar, är en typisk avgift { $times } gånger så hög ({ $n } beslut).
   *[other] Med den åtgärden, och i övrigt samma svar, är en typisk avgift { $times } gånger så hög ({ $n } beslut).
}
outcome-act-range = Spannet enligt riktlinjerna, eller enligt lagen, blir då { $range }.
outcome-ends = Vad spannen beror på
