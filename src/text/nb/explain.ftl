# Forklaringen: én setning for hvert forhold et trinn kan komme til.

# Et spørsmål og svaret på det, inne i en setning.
fact = «{ $answer }» ({ $question })

found-applies = Disse reglene gjelder: { $regime }.
found-scope-open = Hvilke regler som gjelder, avhenger av svar som mangler.
found-attributed-yes = Virksomheten svarer for det som ble gjort.
found-attributed-no = Det som ble gjort, er ikke virksomhetens handling. Den svarer likevel for egne plikter, for eksempel sikkerheten.
found-attributed-open = Handlingen er virksomhetens hvis den skjedde som ledd i arbeidet eller på vegne av den. For egne plikter, for eksempel sikkerheten, svarer den uansett.
found-support = Taler for det: { $fact }.
found-defence = Anført, men fritar ikke: { $fact }.
found-simple = Saken er verken faktisk eller rettslig komplisert, og da tåles mindre saksbehandlingstid.

found-fineable-yes = Vilkårene for gebyr er oppfylt.
found-fineable-no = Et vilkår for gebyr er ikke oppfylt, så det kan ikke bli gebyr.
found-fineable-open = Om vilkårene for gebyr er oppfylt, avhenger av svar som mangler.
found-gate-yes = Oppfylt: { $gate }.
found-gate-no = Ikke oppfylt: { $gate }.
found-gate-open = Åpent: { $gate }.
found-own-duty = { $provision }: virksomhetens egen plikt. At en av dens folk handlet for private formål, fritar den ikke.
found-its-act-yes = { $provision }: brutt ved en handling fra virksomheten.
found-its-act-no = { $provision }: brutt ved en handling som ikke er virksomhetens, og som den derfor ikke svarer for.
found-its-act-open = { $provision }: virksomheten svarer bare hvis handlingen er dens egen.
found-counts-from = { $provision }: overtredelser teller først fra { $day }.
found-no-ground = Gir ikke gebyr her: { $provision }. Andre virkemidler kan fortsatt brukes.
found-stands-yes = Brutt, ut fra opplysningene: { $provision }.
found-stands-no = Ikke brutt, eller uten gebyr, ut fra opplysningene: { $provision }.
found-stands-open = Brutt eller ikke, avhengig av svar som mangler: { $provision }.
found-limb-met = Taler for at behandlingen var lovlig: { $fact }.
found-limb-not-met = Taler for en overtredelse: { $fact }.
found-time-bar-ends = Siste dag er { $day }.
found-time-bar-between = Overtredelsen varte en tid, og lovteksten sier ikke hvilken dag fristen regnes fra. Siste dag er { $first } eller { $last }.
found-interrupted = Foreldelsesfristen ble avbrutt { $day }.
found-fault-settled = Noen som handlet for virksomheten, må minst ha vært uaktsom. Det har vært avklart siden { $day }.
found-fault-disputed = Om skyld var et vilkår, var ikke avklart den dagen.
found-mistake = Ukjennskap til regelen fritar ikke når den burde vært kjent.

found-one-infringement = Én overtredelse, ett gebyr.
found-one-fee = { $count } overtredelser, som antas å gjelde samme eller forbundne behandlinger: ett gebyr, som ikke kan overstige maksimum for den mest alvorlige.
found-separate = { $count } uavhengige overtredelser: ett gebyr for hver, med hvert sitt maksimum.
found-link-open = { $count } overtredelser. Det er ikke oppgitt om de henger sammen, så begge muligheter står åpne.
found-provision-ceiling = { $provision }: maksimum er { $amount }.
found-ceiling = Lovens maksimum er { $amount }.
found-no-ceiling = Ingen av reglene som er valgt, gir gebyr, så det finnes ikke noe maksimum.
found-unlinked = Hvis overtredelsene ikke henger sammen, blir det egne gebyrer på høyst { $each }, til sammen { $total }.
found-linked = Hvis overtredelsene henger sammen, blir det ett gebyr, og maksimum er { $amount }.
found-gravest-lower = En overtredelse med lavere maksimum er oppgitt som den mest alvorlige. Ordlyden lar det stå åpent om { $lower } eller { $highest } da gjelder.
found-turnover-share = { $share } av omsetningen er { $part }. Det faste beløpet er { $fixed }. Det høyeste av de to gjelder.
found-fixed-only = Omsetningen teller ikke, så det faste beløpet gjelder.

found-classes-open = Alvorlighetsgrader som kan forsvares: { $classes }. En av dem utelukkes bare når alle forhold av betydning for den peker en annen vei.
found-classes-chosen = Valgt: { $classes }.
found-weighed = { $fact }: { $says }.
found-weighed-if = I så fall, { $fact }: { $says }.
found-criterion-open = Ingen av svarene sier noe om dette: { $criterion }.
found-band = Ved alvorlighetsgraden «{ $class }» er startbeløpet { $low } til { $high } av maksimum.
found-size-tier = Ved denne omsetningen kan { $low } til { $high } av dette beløpet brukes.
found-size-none = Ingen reduksjon for størrelse.
found-size-open = Reduksjonen for størrelse avhenger av omsetningen, som ikke er oppgitt nøyaktig nok.
found-size-public = Kapittelet om omsetning gjelder ikke offentlige organer.
found-no-method = Ingen myndighet har publisert en beregningsmetode for denne loven.
found-counterfactual = Retningslinjene er fra { $day }, etter den dagen vurderingen gjelder. Det de gir, er bare til sammenligning.
found-class-range = Ved alvorlighetsgraden «{ $class }» gir retningslinjene et startbeløp på { $amount }.
found-national = { $source } har en egen metode. Den vises ved siden av retningslinjene og inngår ikke i beløpene deres.
found-national-period = Den metoden gjaldt fra { $from } til { $until }, ikke den dagen vurderingen gjelder. Det den gir, er bare til sammenligning.
found-national-not-for = Den metoden gjelder bare foretak, og ikke saker på tvers av landegrensene.
found-day-rate = Med denne omsetningen (klasse { $class }) er dagssatsen { $amount }.
found-day-rate-times = Er graden «{ $severity }» ({ $kind }): { $factors } dagssatser, { $amount }.
found-category = Artikkel { $articles }: kategori { $category }. Grunnbeløpet er { $basic } og rammen { $band }.
found-category-not-read = Hvilken kategori «{ $provision }» hørte til, er ikke undersøkt.
found-repeated = Er det ilagt gebyr for samme eller en lignende overtredelse mindre enn { $time } tidligere, økes gebyret med { $share }.
found-kind-formal = formell overtredelse, artikkel 83 nr. 4
found-kind-material = materiell overtredelse, artikkel 83 nr. 5–6
found-severity-light = lett
found-severity-medium = middels
found-severity-severe = alvorlig
found-severity-very-severe = svært alvorlig
found-counted-once = Etter retningslinjene teller hvert forhold bare én gang: Det som har betydning for alvoret, brukes ikke på nytt her.
found-count-again = Etter denne loven kan samme forhold telle flere ganger, slik vedtaket i den svenske politisaken viser.
found-no-size = Retningslinjene gir ingen prosentsatser for disse momentene. De viser en retning, ikke en størrelse.
found-proportionate = Gebyret skal være virkningsfullt, forholdsmessig og avskrekkende, og aldri høyere enn maksimum.

found-excuse-ignored = Ikke grunn til nedsettelse: { $fact }.
found-excuse-counts = Kan gi lavere gebyr eller ikke noe gebyr: { $fact }.
found-no-reduction = Det er ingen grunn til nedsettelse.
found-reduction-open = Om det er grunn til nedsettelse, er åpent. Gebyret kan i så fall settes helt ned til null.
found-elapsed = Fra «{ $from }» til «{ $to }»: { $duration }.
found-time-reasons-yes = Tilsynsmyndigheten begrunnet hvordan saksbehandlingstiden ble vurdert.
found-time-reasons-no = Tilsynsmyndigheten skal begrunne hvordan saksbehandlingstiden er vurdert, men gjorde det ikke.
found-time-reasons-open = Tilsynsmyndigheten skal begrunne hvordan saksbehandlingstiden er vurdert.
found-time-may-reduce = Lang saksbehandlingstid kan gjøre gebyret lavere eller få det til å bortfalle. Det finnes ingen formel.
found-time-no-effect = Saksbehandlingstiden har ingen virkning her.
found-time-waived = Gebyret bortfaller på grunn av saksbehandlingstiden. Overtredelsen blir stående, og ingen irettesettelse kommer i stedet.
found-level = Nivået som er ansett riktig før nedsettelse og saksbehandlingstid: om lag { $amount }. Det er veiledende, ikke et ilagt gebyr.
found-no-detriment = Når den som skal betale, selv har klaget, kan gebyret ikke settes høyere enn { $amount }.
found-fee = Ut fra det oppgitte skjønnet blir gebyret { $amount }.
found-reprimand-yes = En irettesettelse vil være nok.
found-reprimand-no = En irettesettelse vil ikke være nok.
found-reprimand-open = Om en irettesettelse er nok, vurderes før beløpet. Det er åpent.

# Hva et syn får ut av et forhold.
said-by = { $direction } ({ $view })

# Beløp med to ender.
amount-between = { $low } til { $high }
amount-up-to = inntil { $high }
amount-from = { $low } eller mer, alt etter omsetningen

class-low = lav
class-medium = middels
class-high = høy

# Steder i en tekst.
at-chapter = { $source } kap. { $chapter } § { $section }
at-section-only = { $source } § { $section }
at-para-number = , { $para }. ledd nr. { $number }
at-para = , { $para }. ledd
at-number = , nr. { $number }
at-section = { $source } § { $section }
at-section-para = { $source } § { $section } { $para }. ledd
at-article = { $source } artikkel { $article }
at-paragraphs = { $source } avsnitt { $para }
at-part = { $source } kapittel { $part }
at-page = { $source } s. { $page }
at-point = { $source }, { $point }
at-transitional = { $source }, overgangsbestemmelsene nr. { $point }

# Flere regelverk, behandlinger og en egen beregning.

found-leads-here = Tilsynsmyndigheten i dette landet leder saken sammen med de andre berørte, fordi hovedvirksomheten ligger her.
found-processor-on-behalf = Den behandlingsansvarlige svarer for det en databehandler gjør på dens vegne.
found-processor-exception = Dette er ett av tre unntak: Den behandlingsansvarlige svarer ikke for det som ble gjort.
found-not-read = Artikkel 83 nevner ikke denne regelen, og om nasjonal rett gir gebyr, er ikke kontrollert: { $provision }.
found-public-not-read = Om og i hvilken grad offentlige myndigheter kan få gebyr i dette landet, er ikke kontrollert. Maksimum som vises, gjelder i så fall.
found-displaced = Dekkes alt av en annen overtredelse og teller ikke ved siden av den: { $provision }.
found-conduct = Behandling { $number }: { $provisions }.
found-group-yes = Omsetningen i hele konsernet teller.
found-group-no = Selskapets egen omsetning teller.
found-group-open = Om selskapets egen omsetning eller konsernets teller, er åpent.
found-presumed = Alle eller nesten alle aksjer er på én hånd: Avgjørende innflytelse presumeres, og det er ikke motbevist.
found-rebutted = Presumsjonen for avgjørende innflytelse er motbevist.
found-if-authority = Er det en offentlig myndighet, er maksimum { $amount }.
found-start-if-authority = Er det en offentlig myndighet, er startbeløpet { $amount }.
found-stated = Vedtaket oppgir et maksimum på { $stated }, loven gir { $found }. Forskjellen vises, men overtas ikke.
found-draft = Denne raden i tabellen er bare lest i utkastet fra 2023. Radens endelige tekst er ikke sett.
found-used = Alt brukt for alvoret og teller ikke på nytt her: { $fact }.
found-test-met = Vilkår for manglende betalingsevne, oppfylt: { $test }
found-test-not-met = Vilkår for manglende betalingsevne, ikke oppfylt: { $test }
found-test-open = Vilkår for manglende betalingsevne, åpent: { $test }
found-lowered = { $case }: Gebyret ble { $after } i stedet for { $before }.
found-nothing-lowers = Ingen egen regel setter ned gebyret etter dette.
found-calculated = De oppgitte tallene gir { $amount }.
found-calculated-conduct = Behandling { $number } ({ $provisions }): { $amount }.
found-line-share = { $line }: { $share }, det vil si { $amount }.
found-line = { $line }: { $amount }.
found-held = Begrenset av maksimum: { $amount }.
found-rate = Med { $rate } for én euro: { $amount }.
found-rate-official = Med kursen loven fastsetter, { $rate } per { $day }: { $amount }.
found-rounded = Avrundet til nærmeste { $unit }: { $amount }.
found-decided-otherwise = Vedtaket sier { $decided }, tallene gir { $found }.

line-maximum = Lovens maksimum
line-start = Startbeløp, av maksimum
line-adjusted = For omsetning, av startbeløpet
line-factors = For øvrige momenter, av dette
line-proportion = For forholdsmessighet, av dette
