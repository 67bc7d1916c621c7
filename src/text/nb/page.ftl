# Selve siden.

amount-about = { $amount } (om lag { $local })

page-name = Finesight
page-claim = Overtredelsesgebyr for brudd på personvernreglene, anslått og forklart.
page-privacy = Ingenting som legges inn her, forlater enheten.
page-skip = Hopp til resultatet
page-language = Språk
page-law-book = Lovbok
page-theme = Farger
page-theme-auto = Som på enheten
page-theme-light = Lyse
page-theme-dark = Mørke

start-heading = Hva kan et brudd på personvernreglene koste?
start-intro = Finesight anslår gebyret: gebyr etter personvernforordningen i EØS og Storbritannia, og etter den svenske brottsdatalagen. Svar på tre spørsmål (hvor, hvem, til hvilket formål), eller åpne et vedtak og endre det. Resultatet følger hvert svar.
start-examples = Åpne et vedtak
start-clear = Fjern alle svar
start-clear-confirm = Alle svar blir borte. Fjerne dem?
start-clear-yes = Ja, fjern
start-clear-no = Behold
start-answered = { $answered } av { $asked } spørsmål er besvart

facts-heading = Fakta i saken
facts-why = Hvorfor det spørres
facts-source = Kilde: { $source }
facts-unknown = Vet ikke
facts-not-established = Lot seg ikke fastslå
facts-not-established-against = Loven krever at den behandlingsansvarlige kan vise dette. Det som ikke vises, går ut over den behandlingsansvarlige.
facts-not-established-for = I Norge går tvil om faktum i favør av den som skal betale.
facts-several = Flere svar er mulige
facts-one = Velg ett svar
facts-disputed = Partene sier ulike ting
facts-read-as = Lest som { $reading }.
facts-read-unknown = Registrert som ukjent.
facts-clear-answer = Fjern svaret
facts-remove = Fjern { $provision }
facts-named = Valgt: { $count }
facts-choose-rules = Velg reglene
facts-none-named = Ingen valgt ennå
facts-amount-hint = For eksempel 2,5 mill., 1{ "\u00A0" }033{ "\u00A0" }257{ "\u00A0" }000 eller 10–50 mill.
facts-rate-hint = Prisen på én euro i gebyrets valuta, for eksempel 10,59
facts-turnover-rate-hint = For eksempel 1,08 når omsetningen er i dollar og maksimum i euro
facts-portion-hint = For eksempel 12,5{ "\u00A0" }%, eller beløpet det utgjør
facts-operation = Behandling { $number }
facts-no-operation = Ikke oppgitt
facts-choose-one = Velg
facts-rate-offer = Bruk { $rate } ({ $day })
facts-date-hint = For eksempel 4. april 2019, 2019-04-04 eller 2019
facts-settings = Hvordan saken vurderes
facts-on = Regler og vedtak per
facts-on-why = Bare det som gjaldt og var kjent den dagen, brukes. Senere retningslinjer vises bare til sammenligning.
facts-view = Hvilket syn som følges
facts-view-all = Alle som fantes den dagen
facts-view-why = Instansene er uenige om hva et forhold betyr. Følg ett syn, eller la alle stå åpne.
facts-compare-heading = Fakta som er ulike

error-empty = Skriv et beløp, eller velg «Vet ikke».
error-number = Dette kan ikke leses som et tall: «{ $rest }».
error-ambiguous = Dette kan leses som { $smaller } eller som { $larger }. Skriv tallet helt ut.
error-too-large = Tallet er for stort til å regne med.
error-negative = Et beløp kan ikke være negativt.
error-wrong-way = Den nedre grensen er høyere enn den øvre.
error-currency = { $code } brukes ikke her. Bruk EUR, SEK, NOK, DKK, GBP, PLN, CZK, HUF, RON, ISK, CHF eller USD.
error-two-currencies = Det er oppgitt to valutaer. Bruk én.
error-rate = En kurs ligger mellom 0,0001 og 10{ "\u00A0" }000.
error-not-a-date = Dette kan ikke leses som en dato. Skriv dag, måned og år, for eksempel 4. april 2019.
error-no-such-day = Denne dagen finnes ikke i kalenderen.
error-summary = { $count ->
    [one] Det er noe å rette
   *[other] Det er { $count } ting å rette
}

result-heading = Resultatet
result-dock-more = Se hvorfor
result-waiting = Svar på hvor, hvem og hvilket formål, så kommer resultatet her.
result-if-applies = Resultatet forutsetter at disse reglene gjelder.
result-practice-eight = Åtte av ti lignende vedtak ga gebyr på { $amount }.
result-practice-all = De { $count } kjente lignende vedtakene ga gebyr på { $amount }.
result-practice-few = { $count ->
    [0] Ingen lignende vedtak var kjent den dagen.
    [one] Ett lignende vedtak er kjent. Det er for lite til å vise et spenn.
   *[other] { $count } lignende vedtak er kjent. Det er for få til å vise et spenn.
}
result-practice-none = Det finnes ingen lignende vedtak å sammenligne med.
result-guideline = Retningslinjene gir et startbeløp på { $amount }.
result-guideline-later = Til sammenligning ville senere retningslinjer gitt et startbeløp på { $amount }.
result-maximum = Lovens maksimum er { $amount }.
result-maximum-none = Velg en regel som kan gi gebyr, for å se maksimum.
result-fee = Ut fra det oppgitte skjønnet er gebyret { $amount }.
result-fee-none = Ut fra det oppgitte skjønnet er riktig nivå { $level }, men gebyret bortfaller deretter. Det er ingenting å betale.
result-may-end = Det kan også ende uten gebyr.
result-share = Det er { $share } av maksimum.
result-practice-place-inside = Det oppgitte gebyret ligger innenfor spennet for lignende vedtak.
result-practice-place-outside = Det oppgitte gebyret ligger utenfor spennet for lignende vedtak.

answers-heading = Fire svar, hvert for seg
answers-whether = Blir det gebyr?
answers-legal = Hva loven tillater
answers-guideline = Hvor retningslinjene begynner
answers-practice = Hvor lignende vedtak endte
answers-practice-basis-eight = { $count } vedtak. Spennet rommer åtte av ti.
answers-practice-basis-all = Alle { $count } vedtak. Det er for få til å utelate noen.
answers-closed = Ikke oppfylt: { $gates }.
answers-open = Fortsatt åpent: { $gates }.
answers-reprimand-open = En irettesettelse kan være nok i stedet.
answers-class = Hvis alvorlighetsgraden er «{ $class }»
answers-whether-note = «Sannsynlig» er verktøyets eget ord. Det betyr at alle vilkår er oppfylt, og at noe er skjerpende etter alle syn. Gebyr er aldri automatisk.
answers-later-steps = Skjerpende og formildende momenter kommer etter startbeløpet. Ingen kilde tallfester dem, så her er ingenting lagt til.

chart-title = Spennene på samme skala
chart-description = Logaritmisk skala i { $currency }. Alle spennene står også i tabellen nedenfor.
chart-table = Det samme som tabell
chart-what = Hva
chart-from = Fra
chart-to = Til
chart-law = Loven tillater
chart-guideline = Retningslinjene, «{ $class }»
chart-practice = Praksis
chart-decision = Et vedtak
chart-decision-out = Et vedtak som ikke er talt med
chart-fee = Det oppgitte gebyret
chart-maximum = Lovens maksimum
chart-rate = Euro er vist til kursen { $rate } { $currency } ({ $day }).
chart-rate-official = Kursen er den loven fastsetter.
chart-floor = Skalaen begynner på { $amount }.
chart-open-end = ingen øvre grense uten omsetning

steps-heading = Hvorfor, trinn for trinn
steps-uses = Svar som er brukt
steps-not-answered = ikke besvart
steps-considered = Også vurdert
steps-sources = Kilder

differ-heading = Hva instansene er uenige om
differ-none = Synene som forelå den dagen, skiller seg ikke på noe registrert punkt.
differ-point = Punkt
differ-fact = Hva hver instans legger i de samme forholdene
differ-board = Klagenemndas syn går foran tilsynsmyndighetens.

like-heading = Lignende vedtak
like-count = { $counted } av { $listed } er talt med.
like-who = Hvem
like-amount = Gebyr
like-share = Av maksimum
like-fate = Hva som skjedde senere
like-decided = vedtatt { $day }
like-changed = endret til { $amount } { $day }
like-upheld = opprettholdt { $day }
like-quashed = opphevet { $day }
like-waived = frafalt { $day }
like-secondary = gjengitt av andre
like-none-cda = Bare to gebyrer er kjent etter denne loven: politiet (2,5 millioner svenske kroner, senere opphevet) og tollmyndigheten (0,3 millioner svenske kroner). Det er for lite til å sammenligne med. I stedet vises svenske myndigheter, de fleste etter personvernforordningen, som andeler av maksimum.
like-public-note = Beløp for offentlige organer, som ikke har omsetning.
like-compare = Sammenlignet med: { $title }
like-compare-this = Denne saken
like-compare-other = Den andre saken

besides-heading = Ved siden av gebyret
dates-heading = Datoer
dates-stages = Hvor lang tid hver del av saken tok
dates-from = Fra
dates-to = Til
dates-took = Varighet
dates-longest = Lengste periode hos tilsynsmyndigheten: { $duration }.
dates-none = Oppgi datoer for å se hvor lang tid hver del av saken tok.
dates-sheet = Frister
dates-unknown = Kan ikke regnes ut fra datoene som er oppgitt
dates-not-adjusted = Det er ikke tatt hensyn til helger og helligdager. Ingen regel om dem er kontrollert.
dates-doctrine = Saksbehandlingstiden i Norge

limits-heading = Hva dette ikke er
limits-advice = Dette er et anslag, ikke juridisk rådgivning.
limits-damages = Erstatning og tvangsmulkt er ikke med.
limits-public = Hos en myndighet kan en utskrift bli et offentlig dokument.
limits-language = De offisielle lovtekstene er de som gjelder. Oversettelsene er våre egne.
limits-version = Versjon { $version }. Den svenske loven er konsolidert til og med SFS 2022:737. De norske lovene er gjengitt slik de lød i januar og april 2026.
limits-open = Det som ikke lot seg kontrollere
result-record = Slik ble det avgjort:
answers-place-below = { $amount } ligger under «{ $class }», der nedre grense er { $times } ganger så høy.
answers-place-inside = { $amount } ligger innenfor «{ $class }».
answers-place-above = { $amount } ligger over «{ $class }»: { $times } ganger øvre grense.
dates-precedents = Hva saksbehandlingstiden har hatt å si i vedtak
dates-case = Sak
dates-before = Før
dates-after = Etter
chart-rate-given = Kursen er den som er oppgitt.
chart-rate-derived = Kursen er utledet av et vedtaks beløp i begge valutaer.
calc-heading = Den oppgitte beregningen, linje for linje
calc-line = Linje
calc-share = Andel
calc-amount = Beløp
calc-total = Sum, begrenset av maksimum
calc-fee = Som gebyr
calc-incomplete = Så langt tall er oppgitt. Dette er ikke et gebyr ennå.
changes-heading = Hva som er endret i retten siden da
changes-none = Ingenting som er registrert her, ble endret mellom { $then } og { $now }.
changes-intro = Mellom { $then } og { $now }:
changes-method = Den publiserte metoden gjelder fra denne dagen.
changes-national = Landets egen metode begynte eller sluttet å gjelde.
changes-fault = Fra denne dagen er det avklart eller bekreftet at gebyr krever minst uaktsomhet.
changes-view = Et syn kom til: { $view }.
changes-rate = Loven fastsatte kursen for { $year }.
changes-never-automatic = EU-domstolen slo fast at gebyr aldri er automatisk.
facts-as-then = Som den gang ({ $day })
facts-as-today = Som i dag ({ $day })
