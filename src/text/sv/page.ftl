# Själva sidan.

amount-about = { $amount } (cirka { $local })

page-name = Finesight
page-claim = Sanktionsavgifter för brott mot dataskyddsreglerna, uppskattade och förklarade.
page-privacy = Det som fylls in lämnar aldrig den här enheten.
page-skip = Hoppa till resultatet
page-language = Språk
page-law-book = Lagbok
page-theme = Färger
page-theme-auto = Som enheten
page-theme-light = Ljusa
page-theme-dark = Mörka

start-heading = Vad kan ett brott mot dataskyddsreglerna kosta?
start-intro = Finesight uppskattar avgiften: GDPR-avgifter i EES och Storbritannien och avgifter enligt brottsdatalagen. Besvara tre frågor (var, vem, för vilket ändamål), eller öppna ett beslut och ändra i det. Resultatet följer varje svar.
start-examples = Öppna ett beslut
start-clear = Rensa allt
start-clear-confirm = Alla svar försvinner. Ska allt rensas?
start-clear-yes = Ja, rensa
start-clear-no = Behåll
start-answered = { $answered } av { $asked } frågor besvarade

facts-heading = Omständigheterna
facts-why = Varför frågan ställs
facts-source = Källa: { $source }
facts-unknown = Vet inte
facts-not-established = Har inte gått att fastställa
facts-not-established-against = Enligt lagen ska den personuppgiftsansvarige kunna visa detta. Det som inte är visat talar mot den ansvarige.
facts-not-established-for = I Norge räknas tvivel om fakta till fördel för den som ska betala.
facts-several = Flera svar är möjliga
facts-one = Välj ett svar
facts-disputed = Parterna uppger olika saker
facts-read-as = Tolkat som { $reading }.
facts-read-unknown = Räknas som okänt.
facts-clear-answer = Ta bort svaret
facts-remove = Ta bort: { $provision }
facts-named = Antal angivna: { $count }
facts-choose-rules = Välj regler
facts-none-named = Inga regler har valts ännu
facts-amount-hint = Till exempel 2,5 mn, 1{ "\u00A0" }033{ "\u00A0" }257{ "\u00A0" }000 eller 10–50 mn
facts-rate-hint = Hur mycket en euro kostar i avgiftens valuta, till exempel 10,59
facts-turnover-rate-hint = Till exempel 1,08 om omsättningen är i dollar och taket i euro
facts-portion-hint = Till exempel 12,5{ "\u00A0" }%, eller beloppet som det blir
facts-operation = Behandling { $number }
facts-no-operation = Inte angett
facts-choose-one = Välj
facts-rate-offer = Använd kursen { $rate } ({ $day })
facts-date-hint = Till exempel 4 april 2019, 2019-04-04 eller 2019
facts-settings = Hur bedömningen görs
facts-on = Dag som bedömningen avser
facts-on-why = Bara det som gällde och var känt den dagen används. Senare riktlinjer visas bara som jämförelse.
facts-view = Vems ståndpunkt
facts-view-all = Alla som fanns den dagen
facts-view-why = Instanserna ser olika på vad ett faktum betyder. Välj en ståndpunkt, eller låt alla stå öppna.
facts-compare-heading = Fakta som skiljer sig åt

error-empty = Skriv ett belopp, eller välj ”Vet inte”.
error-number = Det här går inte att läsa som ett tal: ”{ $rest }”.
error-ambiguous = Det här kan läsas som { $smaller } eller som { $larger }. Skriv ut hela talet.
error-too-large = Beloppet är större än vad som går att räkna med.
error-negative = Ett belopp kan inte vara negativt.
error-wrong-way = Den nedre gränsen är högre än den övre.
error-currency = { $code } används inte här. Använd EUR, SEK, NOK, DKK, GBP, PLN, CZK, HUF, RON, ISK, CHF eller USD.
error-two-currencies = Två valutor har angetts. Använd en.
error-rate = En växelkurs ligger mellan 0,0001 och 10{ "\u00A0" }000.
error-not-a-date = Det här går inte att läsa som ett datum. Skriv dag, månad och år, till exempel 4 april 2019.
error-no-such-day = Den dagen finns inte i kalendern.
error-summary = { $count ->
    [one] Det finns ett fel att rätta
   *[other] Det finns { $count } fel att rätta
}

result-heading = Resultatet
result-dock-more = Se varför
result-waiting = Ange var, vem och för vilket ändamål, så visas ett resultat här.
result-if-applies = Resultatet förutsätter att dessa regler gäller.
result-practice-eight = Åtta av tio liknande beslut ligger på { $amount }.
result-practice-all = De { $count } kända liknande besluten ligger på { $amount }.
result-practice-few = { $count ->
    [0] Inget liknande beslut är känt den dagen.
    [one] Ett liknande beslut är känt, vilket är för få för ett spann.
   *[other] { $count } liknande beslut är kända, vilket är för få för ett spann.
}
result-practice-none = Det finns inga liknande beslut att jämföra med.
result-guideline = Utgångsbeloppet enligt riktlinjerna är { $amount }.
result-guideline-later = Som jämförelse: utgångsbeloppet enligt senare riktlinjer skulle vara { $amount }.
result-maximum = Lagen tillåter högst { $amount }.
result-maximum-none = Välj en regel som kan ge avgift, så visas det högsta beloppet.
result-fee = Med den bedömning som har angetts är avgiften { $amount }.
result-fee-none = Med den bedömning som har angetts är rätt nivå { $level }, men avgiften efterges sedan. Inget ska betalas.
result-may-end = Det kan också sluta helt utan avgift.
result-share = Det är { $share } av det högsta beloppet.
result-practice-place-inside = Den avgift som har angetts ligger inom spannet i praxis.
result-practice-place-outside = Den avgift som har angetts ligger utanför spannet i praxis.

answers-heading = Fyra svar, vart och ett för sig
answers-whether = Blir det en avgift?
answers-legal = Vad lagen tillåter
answers-guideline = Var riktlinjerna börjar
answers-practice = Var liknande beslut har hamnat
answers-practice-basis-eight = { $count } beslut, med ett spann som rymmer åtta av tio
answers-practice-basis-all = Alla { $count } besluten, som är för få för att något ska utelämnas
answers-closed = Inte uppfyllt: { $gates }.
answers-open = Ännu öppet: { $gates }.
answers-reprimand-open = En reprimand kan räcka i stället.
answers-class = Vid allvarlighetsgraden ”{ $class }”
answers-whether-note = ”Trolig” är verktygets eget ord: alla villkor är uppfyllda, och något är försvårande utan att någon ståndpunkt säger emot. En avgift är aldrig automatisk.
answers-later-steps = Försvårande och förmildrande omständigheter vägs in efter utgångsbeloppet. Ingen källa anger hur mycket de betyder, och därför läggs inget till här.

chart-title = Spannen på samma skala
chart-description = En logaritmisk skala i { $currency }. Varje spann står också i tabellen nedanför.
chart-table = Samma sak som tabell
chart-what = Vad
chart-from = Från
chart-to = Till
chart-law = Lagen tillåter
chart-guideline = Riktlinjerna, ”{ $class }”
chart-practice = Praxis
chart-decision = Ett beslut
chart-decision-out = Ett beslut som inte räknas med
chart-fee = Den avgift som har angetts
chart-maximum = Lagens högsta belopp
chart-rate = Euro visas efter kursen { $rate } { $currency } ({ $day }).
chart-rate-official = Kursen är den som lagen föreskriver.
chart-floor = Skalan börjar vid { $amount }.
chart-open-end = ingen övre gräns utan uppgift om omsättningen

steps-heading = Varför, steg för steg
steps-uses = Svar som används
steps-not-answered = inte besvarad
steps-considered = Har också beaktats
steps-sources = Källor

differ-heading = Vad instanserna är oense om
differ-none = De ståndpunkter som fanns den dagen skiljer sig inte åt på någon punkt som finns med här.
differ-point = Fråga
differ-fact = Vad var och en gör av samma fakta
differ-board = Överklagandenämndens bedömning går före tillsynsmyndighetens.

like-heading = Liknande beslut
like-count = { $counted } av { $listed } räknas med
like-who = Vem
like-amount = Avgift
like-share = Andel av taket
like-fate = Vad som sedan hände
like-decided = beslutad { $day }
like-changed = ändrad till { $amount } { $day }
like-upheld = fastställd { $day }
like-quashed = upphävd { $day }
like-waived = eftergiven { $day }
like-secondary = enligt andrahandskälla
like-none-cda = Bara två avgifter är kända enligt den här lagen: Polismyndigheten (2,5 miljoner kronor, senare upphävd) och Tullverket (0,3 miljoner kronor). Det räcker inte som urval. I stället visas svenska myndigheter, de flesta enligt dataskyddsförordningen, som andelar av sitt tak.
like-public-note = Belopp för offentliga organ, som inte har någon omsättning.
like-compare = Jämfört med: { $title }
like-compare-this = Det här ärendet
like-compare-other = Det andra

besides-heading = Vid sidan av avgiften
dates-heading = Datum
dates-stages = Hur lång tid varje skede tog
dates-from = Från
dates-to = Till
dates-took = Tidsåtgång
dates-longest = Myndighetens längsta skede: { $duration }.
dates-none = Ange datum för att se hur lång tid varje skede tog.
dates-sheet = Sista dagar
dates-unknown = Går inte att räkna ut från de datum som har angetts
dates-not-adjusted = Ingen hänsyn tas till veckoslut och helgdagar, eftersom ingen regel om dem har kontrollerats.
dates-doctrine = Handläggningstiden i Norge

limits-heading = Vad verktyget inte är
limits-advice = En uppskattning, inte juridisk rådgivning.
limits-damages = Skadestånd och vite ingår inte.
limits-public = Hos en myndighet kan en utskrift bli allmän handling.
limits-language = Lagarnas officiella texter har företräde. Översättningarna är våra egna.
limits-version = Version { $version }. Den svenska lagen i lydelse till och med SFS 2022:737, de norska lagarna per januari och april 2026.
limits-open = Det som inte har kunnat kontrolleras
result-record = Så beslutades:
answers-place-below = { $amount } ligger under ”{ $class }”, vars nedre gräns är { $times } gånger så hög.
answers-place-inside = { $amount } ligger inom ”{ $class }”.
answers-place-above = { $amount } ligger över ”{ $class }”: { $times } gånger den övre gränsen.
dates-precedents = Vad handläggningstiden har betytt i beslut
dates-case = Ärende
dates-before = Före
dates-after = Efter
chart-rate-given = Kursen är den som har angetts.
chart-rate-derived = Kursen är härledd ur ett besluts belopp i båda valutorna.
calc-heading = Den angivna beräkningen, rad för rad
calc-line = Rad
calc-share = Andel
calc-amount = Belopp
calc-total = Summa, inom taken
calc-fee = Som avgift
calc-incomplete = Så långt siffror har angetts: det är ännu ingen avgift.
changes-heading = Vad som har ändrats i rätten sedan dess
changes-none = Inget som finns med här ändrades mellan { $then } och { $now }.
changes-intro = Mellan { $then } och { $now }:
changes-method = Den publicerade beräkningsmetoden gäller från den dagen.
changes-national = Landets egen metod började eller slutade gälla.
changes-fault = Att en avgift kräver minst oaktsamhet är klarlagt, eller bekräftat, från den dagen.
changes-view = En ståndpunkt intogs: { $view }.
changes-rate = Lagens kurs för { $year } fastställdes.
changes-never-automatic = EU-domstolen slog fast att en avgift aldrig är automatisk.
facts-as-then = Som då ({ $day })
facts-as-today = Som i dag ({ $day })
