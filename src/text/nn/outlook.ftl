## Kva det er best å svare på no

next-first = Svar på dette no:
next-with = saman med
next-needed = Utan dette er det ikkje noko spenn.
next-settles = Uansett svar avgjer det kva reglar som gjeld.
next-may-settle = Det kan avgjere kva reglar som gjeld.
next-end = Uansett svar får spennet ei øvre grense. I beste fall står det igjen { $best }.
next-whatever = Uansett svar står det igjen høgst { $worst }, og i beste fall { $best }.
next-at-best = I beste fall står det igjen { $best }. I verste fall blir spennet som det er.
next-others = Andre spørsmål som kan gjere spennet smalare
next-none = Ikkje noko enkelt svar som står igjen, kan snevre inn spennet etter retningslinene, { $range }. Det som er ope, er ei vurdering, eller krev fleire svar saman. Svar kan framleis endre overslaget.
next-none-maximum = Ikkje noko enkelt svar som står igjen, kan snevre inn spennet som følgjer av det høgste beløpet i lova, { $range }. Det som er ope, krev fleire svar saman. Svar kan framleis endre overslaget.
next-unknown = Du har svart at du ikkje veit.


## Kva breidda kjem av

width-heading = Kvifor spennet er så breitt
width-whole = Spennet: { $range }. Den øvre grensa er { $factor } gonger så høg som den nedre (beløp under { $floor } er rekna som { $floor }; kvar valuta har sitt eige minste beløp).
width-open = Spennet har inga øvre grense enno: Omsetnaden som tel (også for konsernet), eller valutakursen, er ikkje kjend.
width-nothing = Om det i det heile blir eit lovbrotsgebyr, er eit eige spørsmål.
width-facts = Opplysningar som manglar: Var alt kjent, ville det høgst stå igjen { $range }, og den øvre grensa var då { $factor } gonger så høg som den nedre, rekna på same måten.
width-facts-one = Opplysningar som manglar: Var alt kjent, ville det stå igjen eitt beløp.
width-facts-none = Opplysningar som manglar: Dei gjer ikkje spennet breiare enn vurderinga til tilsynsstyresmakta kan gjere åleine.
width-facts-open = Opplysningar som manglar: Når omsetnaden som tel, er kjend, får spennet ei øvre grense. Di større omsetnaden er, di høgare er grensa.
width-discretion = Vurderinga til tilsynsstyresmakta: Når ho er gjord, vil det høgst stå igjen { $range }, og den øvre grensa er då { $factor } gonger så høg som den nedre, rekna på same måten.
width-discretion-one = Vurderinga til tilsynsstyresmakta: Når ho er gjord, vil det stå igjen eitt beløp.
width-discretion-none = Vurderinga til tilsynsstyresmakta: Også når ho er gjord, held opplysningane som manglar, spennet like breitt.
width-discretion-open = Vurderinga til tilsynsstyresmakta: Også når ho er gjord, har spennet inga øvre grense før omsetnaden som tel, er kjend.
width-views = Ulike standpunkt: Blei eitt av dei følgt, ville det høgst stå igjen { $range }, og den øvre grensa var då { $factor } gonger så høg som den nedre, rekna på same måten.
width-views-one = Ulike standpunkt: Blei eitt av dei følgt, ville det stå igjen eitt beløp.
width-views-none = Ulike standpunkt: Spennet blir ikkje smalare om berre eitt av dei blir følgt.
width-parts = Desse kan ikkje leggjast saman: Så lenge to av dei ikkje er avklarte, kan den eine skjule den andre.
width-left-facts = Breiaste spenn når alle opplysningar er kjende
width-left-discretion = Breiaste spenn når styresmakta har gjort vurderinga si
width-left-views = Breiaste spenn når eitt standpunkt blir følgt

## Kven som når endane

ends-heading = Saker ved endane av spenna
ends-intro = For kvar ende av eit spenn finst det ei sak som passar med svara dine, og som gir nettopp det beløpet. Vis saka for å sjå opplysningane og kvart steg. Di eiga sak blir teken vare på ved sida av.
ends-low = Nedre grense
ends-high = Øvre grense
ends-show = Vis saka
ends-maximum = Høgste beløp etter lova
ends-classes = Retningslinene, alle alvorsgrader som framleis er moglege

## Kva som ikkje kan endre noko

next-idle = Kan ikkje lenger endre resultatet
idle-same-size = Beløpa er dei same for kvar storleik som står igjen.
idle-graver-stands = Det høgste beløpet blir det same uansett svar, fordi eit anna brot allereie gir det.
idle-condition-fails = Det kan ikkje bli lovbrotsgebyr, fordi eit anna vilkår ikkje er oppfylt.
idle-condition-met = Vilkåret som spørsmålet høyrer til, er oppfylt eller er ikkje eit krav.
idle-not-read = Ingen av standpunkta som blir følgde, legg vekt på det.

## Kva som ville endre det

lever-silence = Den som saka gjeld, kan ha rett til ikkje å svare, og styresmakta skal opplyse om det.
lever-heading = Kva som framleis kan påverke resultatet
lever-intro = Kva som framleis kan gjerast, og kva spennet då blir. Der det ikkje går fram kor mykje eit tiltak tel, er det ikkje oppgitt noko beløp.
lever-what = Tiltak
lever-range = Spennet med tiltaket
lever-weight = Kva det har å seie
lever-same = Som det er
lever-none = Ingen av standpunkta som blir følgde, gir det vekt.
lever-bound = Lovbrotsgebyret kan ikkje lenger vere høgare enn { $amount }.
lever-deleted = Det som blir vektlagt, er at opplysningane var ute av kontroll. Det gjeld òg om dei er sletta sidan.
lever-may-appeal = Det er mogleg å klage på eit vedtak. Med desse svara avgrensar ingen regel som er lesen her, gebyret av den grunn.
lever-not-worse = Det er mogleg å klage på eit vedtak. Når berre den som skal betale, har klaga, kan utfallet som hovudregel ikkje bli verre.
lever-nothing-left = Ingenting av det som er lista opp her, står igjen å gjere.
act-notify = Melde frå til tilsynsstyresmakta
act-stop = Stanse behandlinga før tilsynsstyresmakta spør
act-contact = Varsle dei det gjeld
act-delete = Sørgje for at opplysningane blir sletta
act-remedy = Raskt avgrense skaden for dei det gjeld
act-cooperate = Samarbeide ut over det lova krev
act-appeal = Klage
