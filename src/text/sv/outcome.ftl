# Resultatet som en egen vy, och vyerna bakom det.

outcome-estimate = Uppskattning
outcome-answers = { $n ->
    [one] { $n } svar
   *[other] { $n } svar
}
outcome-lead = Om det blir en sanktionsavgift är en typisk avgift
outcome-lead-fee = Enligt den bedömning som angetts är sanktionsavgiften
outcome-lead-most = Lagen tillåter en sanktionsavgift på högst
outcome-lead-open = Hur hög sanktionsavgiften kan bli beror på det som ännu inte är besvarat.
outcome-lead-nothing = Säg vilken regel som överträddes, så visas ett belopp här.
outcome-typical = Typisk: { $amount }
outcome-fine = Angiven: { $amount }
outcome-start = Där riktlinjerna börjar: { $amount }
outcome-start-later = Där senare riktlinjer skulle börja: { $amount }
outcome-allowed = Det lagen tillåter: { $amount }
outcome-picture = { $n } avgifter på en logaritmisk skala, från omkring { $low } till omkring { $high }.
outcome-dots = Varje prick är en av 50 lika sannolika avgifter i sådana fall. Mörka: den mittersta hälften. Ljusare: resten av åtta av tio. Bara kontur: utanför detta.
outcome-dots-decisions = Varje prick är ett liknande beslut. Mörka: den mittersta hälften. Ljusare: resten av spannet ovan.
outcome-tested = Prövad på { $n } publicerade avgifter som den inte hade sett: { $held } av dem låg inom åtta av tio.
outcome-sure = Hur säkert är det?
outcome-whether = Blir det någon avgift alls?
outcome-ended = Bakom detta ligger { $n } beslut. Myndigheterna väljer själva vilka de publicerar.
outcome-ended-more = Vad detta vilar på, och hur det gick för avgifter som överklagades
outcome-figure-fine = en sanktionsavgift
outcome-figure-less = bara reprimand, varning eller föreläggande
outcome-figure-none = inget av detta

outcome-happened = Vad hände
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
outcome-narrower-intro = De här svaren skulle säga mest:
outcome-keep = Spara, dela, skriv ut
outcome-keep-more = Det här bör du veta först, och andra sätt

outcome-views = Mer om resultatet
outcome-back = Resultatet
outcome-why-about = Vad varje svar gör, och lagen på fem rader
outcome-cases-about = De närmaste besluten, och vad de slutade på
outcome-law-about = Varje steg ned till bestämmelsen, med datum
outcome-change-about = Vad som hjälper, vad som är en skyldighet och vad som inte räknas
outcome-form = Hela formuläret
outcome-form-about = Alla frågor, egna siffror, versioner sida vid sida

outcome-effects = Vad varje svar gör
outcome-effects-intro = En stapel åt höger höjer en typisk avgift, en åt vänster sänker den. ×1 ändrar ingenting.
outcome-effects-sum = Allt multiplicerat
outcome-times = ×{ $times }
outcome-decisions = { $n ->
    [one] { $n } beslut
   *[other] { $n } beslut
}
outcome-unsaid = Inte besvarat: vart och ett räknas som i beslut som inte sade något om det
outcome-more = Mer om beloppet
outcome-five = Lagen på fem rader
outcome-five-rules = Regler
outcome-five-most = Högsta belopp
outcome-five-tier = Nivå
outcome-five-start = Riktlinjer
outcome-five-open = Villkor
outcome-tier-higher = Den allvarligaste av de regler som nämnts ligger på den högre nivån.
outcome-tier-lower = De regler som nämnts ligger på den lägre nivån.

outcome-nearest = De fem närmaste besluten
outcome-size = Storlek
outcome-size-unknown = inte angiven
outcome-all-decisions = Alla { $n } beslut
outcome-beside = Vad de närmaste slutade på
outcome-more-cases = Fler beslut

outcome-steps = Steg för steg
outcome-dates = Datum, och det som är omtvistat

outcome-acts = Vad som fortfarande kan göras
outcome-act-helps = hjälper
outcome-act-depends = beror på vem som avgör
outcome-act-duty = en skyldighet
outcome-act-nothing = räknas inte
outcome-act-model = { $n ->
    [one] Med detta, och allt annat lika, är en typisk avgift { $times } gånger så hög ({ $n } beslut).
   *[other] Med detta, och allt annat lika, är en typisk avgift { $times } gånger så hög ({ $n } beslut).
}
outcome-act-range = Spannet enligt riktlinjerna, eller enligt lagen, blir då { $range }.
outcome-ends = Vad spannen beror på
