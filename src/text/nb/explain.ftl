# Forklaringen: én setning for hvert forhold et trinn kan komme til.

found-applies = Disse reglene gjelder: { $regime }.
found-scope-open = Hvilke regler som gjelder, avhenger av forhold som ikke er avklart.
found-none-applies = Ingen av reglene som er med her, gjelder. Hvilken av grunnene det skyldes, avhenger av forhold som ikke er avklart.
found-attributed-yes = Virksomheten er ansvarlig for handlingen.
found-attributed-no = Virksomheten er ikke ansvarlig for handlingen. Den er likevel ansvarlig for egne plikter, for eksempel sikkerheten.
found-attributed-open = Virksomheten er ansvarlig hvis handlingen skjedde som ledd i arbeidet eller på vegne av den. For egne plikter, for eksempel sikkerheten, er den ansvarlig uansett.
found-support = { $fact } Det taler for at virksomheten er ansvarlig.
found-defence = { $fact } Det fritar ikke for ansvar.
found-simple = Saken er verken faktisk eller rettslig komplisert, og derfor aksepteres kortere saksbehandlingstid.

found-fineable-yes = Vilkårene for å ilegge overtredelsesgebyr er oppfylt.
found-fineable-no = Et vilkår for å ilegge overtredelsesgebyr er ikke oppfylt, så det kan ikke ilegges.
found-fineable-open = Det er ikke avklart om alle vilkår for overtredelsesgebyr er oppfylt.
found-waits-answers = Det avhenger av svar som mangler.
found-waits-facts = Det avhenger av forhold som ikke er avklart.
found-waits-law = Forholdene er avklart, men ikke rettstilstanden.
found-gate-yes = Oppfylt: { $gate }.
found-gate-no = Ikke oppfylt: { $gate }.
found-gate-open = Åpent: { $gate }.
found-own-duty = { $provision }: virksomhetens egen plikt. At en av dens folk handlet for private formål, fritar den ikke.
found-its-act-yes = { $provision }: brutt ved en handling fra virksomheten.
found-its-act-no = { $provision }: brutt ved en handling som ikke er virksomhetens, og som den derfor ikke svarer for.
found-its-act-open = { $provision }: virksomheten svarer bare hvis handlingen er dens egen.
found-counts-from = { $provision }: overtredelser teller først fra { $day }.
found-no-ground = Brudd på denne regelen kan ikke føre til overtredelsesgebyr her: { $provision }. Andre virkemidler kan fortsatt brukes.
found-stands-yes = Ut fra opplysningene legges det til grunn at regelen er overtrådt: { $provision }.
found-stands-no = Ut fra opplysningene er regelen ikke grunnlag for overtredelsesgebyr: { $provision }.
found-stands-open = Om regelen er overtrådt, avhenger av forhold som ikke er avklart: { $provision }.
found-limb-met = { $fact } Det taler for at behandlingen var lovlig.
found-limb-not-met = { $fact } Det taler for en overtredelse.
found-time-bar-ends = Siste dag er { $day }.
found-time-bar-between = Overtredelsen varte en tid, og lovteksten sier ikke hvilken dag fristen regnes fra. Siste dag er { $first } eller { $last }.
found-interrupted = Fristen ble avbrutt { $day }.
found-fault-settled = Noen som handlet for virksomheten, må minst ha vært uaktsom. Det har vært avklart siden { $day }.
found-fault-disputed = Det var ikke avklart den dagen om skyld var et vilkår.
found-mistake = Ukjennskap til regelen fritar ikke den som burde ha kjent den.

found-one-infringement = Det gjelder én overtredelse og høyst ett overtredelsesgebyr.
found-one-fee = { $count } overtredelser, som antas å gjelde samme eller forbundne behandlinger: ett overtredelsesgebyr, som ikke kan overstige maksimum for den mest alvorlige.
found-separate = { $count } uavhengige overtredelser: ett overtredelsesgebyr for hver, med hvert sitt maksimum.
found-link-open = { $count } overtredelser. Det er ikke oppgitt om de henger sammen, så begge tolkninger står åpne.
found-provision-ceiling = { $provision }: maksimum er { $amount }.
found-ceiling = Lovens maksimum er { $amount }.
found-no-ceiling = Ingen av reglene som er valgt, er grunnlag for overtredelsesgebyr, så det finnes ikke noe maksimum.
found-unlinked = Hvis overtredelsene ikke henger sammen, blir det egne gebyrer på høyst { $each }, til sammen { $total }.
found-linked = Hvis overtredelsene henger sammen, blir det ett gebyr, og maksimum er { $amount }.
found-gravest-lower = En overtredelse med lavere maksimum er oppgitt som den mest alvorlige. Ordlyden lar det stå åpent om { $lower } eller { $highest } da gjelder.
found-turnover-share = { $share } av omsetningen er { $part }. Det faste beløpet er { $fixed }. Det høyeste av de to gjelder.
found-fixed-only = Omsetningen teller ikke, så det faste beløpet gjelder.

found-classes-open = Alvorlighetsgrader som kan forsvares: { $classes }. Etter verktøyets egen regel utelukkes en grad bare når alle forhold av betydning for den peker en annen vei.
found-classes-chosen = Valgt alvorlighetsgrad: { $classes }.
found-weighed = { $fact }: { $says }.
found-weighed-if = { $fact }: i så fall { $says }.
found-criterion-open = Ikke besvart ennå, men kan ha betydning for momentet ({ $criterion }): { $asked }
found-not-weighed = { $fact } Ingen av vedtakene og veilederne som brukes her, sier hvilken betydning det har.
found-band = Ved alvorlighetsgraden «{ $class }» er startbeløpet { $low } til { $high } av maksimum.
found-size-tier = Ved denne omsetningen kan { $low } til { $high } av dette beløpet brukes.
found-size-none = Beløpet settes ikke ned på grunn av størrelse.
found-size-open = Reduksjonen for størrelse avhenger av omsetningen, som ikke er oppgitt nøyaktig nok.
found-size-public = Kapittelet om omsetning gjelder ikke offentlige organer.
found-no-method = Vi kjenner ikke til noen publisert beregningsmetode for denne loven.
found-counterfactual = Retningslinjene er fra { $day }, etter den dagen vurderingen gjelder. Resultatet vises bare til sammenligning.
found-class-range = Er alvorlighetsgraden «{ $class }», gir retningslinjene et startbeløp på { $amount }.
found-national = { $source } har en egen metode. Den vises ved siden av retningslinjene og inngår ikke i beløpene deres.
found-national-period = Den metoden gjaldt fra { $from } til { $until }, ikke den dagen vurderingen gjelder. Resultatet vises bare til sammenligning.
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
found-counted-once = Etter retningslinjene teller hvert forhold bare én gang. Det som alt er brukt for alvorlighetsgraden, telles derfor ikke på nytt her.
found-count-again = Etter denne loven kan ett og samme forhold telle flere ganger, slik som i vedtaket om det svenske politiet.
found-no-size = Retningslinjene gir ingen prosentsatser for disse momentene. De viser en retning, ikke en størrelse.
found-proportionate = Overtredelsesgebyret skal være virkningsfullt, forholdsmessig og avskrekkende, og aldri høyere enn maksimum.

found-excuse-ignored = { $fact } Det er ingen grunn til å sette ned gebyret.
found-excuse-ignored-if = { $fact }: i så fall er det ingen grunn til å sette ned gebyret.
found-excuse-counts = { $fact } Det kan føre til at gebyret settes ned helt eller delvis.
found-no-reduction = Det er ingen grunn til å sette ned gebyret.
found-reduction-open = Det er ikke avklart om det er grunn til å sette ned gebyret. I så fall kan det settes helt ned til null.
found-elapsed = Fra «{ $from }» til «{ $to }»: { $duration }.
found-time-reasons-yes = Tilsynsmyndigheten begrunnet hvordan saksbehandlingstiden ble vurdert.
found-time-reasons-no = Tilsynsmyndigheten skal begrunne hvordan saksbehandlingstiden er vurdert, men gjorde det ikke.
found-time-reasons-open = Tilsynsmyndigheten skal begrunne hvordan saksbehandlingstiden er vurdert.
found-time-may-reduce = Lang saksbehandlingstid kan føre til at overtredelsesgebyret settes ned eller bortfaller. Det finnes ingen formel.
found-time-no-effect = Saksbehandlingstiden har ingen betydning her.
found-time-waived = Overtredelsesgebyret bortfaller på grunn av saksbehandlingstiden. Overtredelsen blir stående, og det gis ingen irettesettelse i stedet.
found-level = Nivået som er ansett riktig før nedsettelse og saksbehandlingstid, er om lag { $amount }. Det er veiledende: Noe gebyr på det nivået er ikke ilagt.
found-no-detriment = Når bare den som skal betale, har klaget, kan gebyret ikke settes høyere enn { $amount }.
found-fee = Ut fra det oppgitte skjønnet blir overtredelsesgebyret { $amount }.
found-reprimand-yes = En irettesettelse ville være tilstrekkelig.
found-reprimand-no = En irettesettelse ville ikke være tilstrekkelig.
found-reprimand-open = Spørsmålet om en irettesettelse er tilstrekkelig, vurderes før beløpet og er åpent.

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
found-processor-on-behalf = Den behandlingsansvarlige er ansvarlig for det en databehandler gjør på dens vegne.
found-processor-exception = Dette er ett av tre unntak: Den behandlingsansvarlige er ikke ansvarlig for handlingen.
found-not-read = Artikkel 83 nevner ikke denne regelen, og vi har ikke kontrollert om nasjonal rett gir overtredelsesgebyr: { $provision }.
found-public-not-read = Vi har ikke kontrollert om, og i hvilken grad, offentlige myndigheter kan få overtredelsesgebyr i dette landet. Maksimum som vises, gjelder i så fall.
found-displaced = Dekkes alt av en annen overtredelse og teller ikke ved siden av den: { $provision }.
found-conduct = Behandling { $number }: { $provisions }.
found-group-yes = Omsetningen i hele konsernet teller.
found-group-no = Selskapets egen omsetning teller.
found-group-open = Det er ikke avklart om selskapets egen omsetning eller konsernets teller.
found-presumed = Avgjørende innflytelse presumeres, fordi alle eller nesten alle aksjer er på én hånd, og det er ikke motbevist.
found-rebutted = Presumsjonen for avgjørende innflytelse er motbevist.
found-if-authority = Er det en offentlig myndighet, er maksimum { $amount }.
found-start-if-authority = Er det en offentlig myndighet, er startbeløpet { $amount }.
found-stated = Vedtaket oppgir et maksimum på { $stated }, loven gir { $found }. Forskjellen vises, men påvirker ikke beregningen.
found-draft = Denne raden i tabellen er bare lest i utkastet fra 2023. Radens endelige tekst er ikke sett.
found-used = { $fact } Det er alt brukt for alvorlighetsgraden og telles ikke på nytt.
found-test-met = { $fact } Dette vilkåret for nedsettelse på grunn av manglende betalingsevne er oppfylt.
found-test-not-met = { $fact } Dette vilkåret for nedsettelse på grunn av manglende betalingsevne er ikke oppfylt.
found-test-open = Et vilkår for nedsettelse på grunn av manglende betalingsevne er ikke avklart: { $test }
found-lowered = { $case }: Beløpet ville blitt { $before } og ble satt ned til { $after }.
found-nothing-lowers = Ingen ytterligere regel setter ned gebyret etter dette.
found-calculated = De oppgitte tallene gir { $amount }.
found-calculated-conduct = Behandling { $number } ({ $provisions }): { $amount }.
found-line-share = { $line }: { $share }, det vil si { $amount }.
found-line = { $line }: { $amount }.
found-held = Begrenset til maksimum: { $amount }.
found-rate = Med { $rate } for én euro: { $amount }.
found-rate-official = Med kursen loven fastsetter, { $rate } per { $day }: { $amount }.
found-rounded = Avrundet til nærmeste { $unit }: { $amount }.
found-decided-otherwise = Vedtaket sier { $decided }, tallene gir { $found }.

line-maximum = Lovens maksimum
line-start = Startbeløp, av maksimum
line-adjusted = For omsetning, av startbeløpet
line-factors = For øvrige momenter, av dette
line-proportion = For forholdsmessighet, av dette
