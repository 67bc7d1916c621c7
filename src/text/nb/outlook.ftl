## What to ask next

next-first = Svar på dette nå:
next-with = sammen med
next-needed = Uten dette er det ikke noe spenn.
next-settles = Uansett svar avgjør det hvilke regler som gjelder.
next-may-settle = Det kan avgjøre hvilke regler som gjelder.
next-end = Uansett svar får spennet en øvre grense. I beste fall gjenstår { $best }.
next-whatever = Uansett svar gjenstår høyst { $worst }. I beste fall gjenstår { $best }.
next-at-best = I beste fall gjenstår { $best }. I verste fall blir spennet som det er.
next-others = Andre spørsmål som kan snevre inn spennet
next-none = Ikke noe enkelt svar som gjenstår, kan snevre inn spennet etter retningslinjene, { $range }. Det som er åpent, er en vurdering eller krever flere svar sammen. Svar kan fortsatt flytte anslaget for gebyret.
next-none-maximum = Ikke noe enkelt svar som gjenstår, kan snevre inn spennet som lovens maksimum gir, { $range }. Det som er åpent, krever flere svar sammen. Svar kan fortsatt flytte anslaget for gebyret.
next-unknown = Du har svart at du ikke vet.


## What the width is made of

width-heading = Hvorfor spennet er så bredt
width-whole = Spennet er { $range }. Den øvre grensen er { $factor } ganger den nedre (beløp under { $floor } regnes som { $floor }; hver valuta har sitt eget minste beløp).
width-open = Spennet har ingen øvre grense så lenge omsetningen eller valutakursen ikke er kjent.
width-nothing = Om det i det hele tatt blir et overtredelsesgebyr, er et eget spørsmål.
width-facts = Opplysninger som mangler: Hvis alt var kjent, ville høyst { $range } gjenstå, med den øvre grensen { $factor } ganger den nedre.
width-facts-one = Opplysninger som mangler: Hvis alt var kjent, ville ett beløp gjenstå.
width-facts-none = Opplysninger som mangler: De gjør ikke spennet bredere enn tilsynsmyndighetens vurdering alene kan gjøre.
width-facts-open = Opplysninger som mangler: For hver omsetning har spennet en øvre grense, som er høyere jo større omsetningen er.
width-discretion = Tilsynsmyndighetens vurdering: Når den er gjort, gjenstår høyst { $range }, med den øvre grensen { $factor } ganger den nedre.
width-discretion-one = Tilsynsmyndighetens vurdering: Når den er gjort, gjenstår ett beløp.
width-discretion-none = Tilsynsmyndighetens vurdering: Når den er gjort, er spennet fortsatt like bredt på grunn av opplysningene alene.
width-discretion-open = Tilsynsmyndighetens vurdering: Når den er gjort, har spennet fortsatt ingen øvre grense, på grunn av omsetningen.
width-views = Ulike standpunkter: Hvis bare ett av dem følges, gjenstår høyst { $range }, med den øvre grensen { $factor } ganger den nedre.
width-views-one = Ulike standpunkter: Hvis bare ett av dem følges, gjenstår ett beløp.
width-views-none = Ulike standpunkter: Spennet blir ikke smalere om bare ett av dem følges.
width-parts = De kan ikke legges sammen. Når to av dem er åpne, kan den ene skjule den andre.
width-left-facts = Bredeste spenn når alle opplysninger er kjent
width-left-discretion = Bredeste spenn når myndigheten har gjort sin vurdering
width-left-views = Bredeste spenn når ett standpunkt følges

## Who reaches the ends

ends-heading = Saker ved spennenes endepunkter
ends-intro = For hver ende av et spenn finnes det en sak som stemmer med svarene dine, og som gir nettopp det beløpet. Vis saken for å se opplysningene og hvert trinn. Din egen sak blir tatt vare på ved siden av.
ends-low = Nedre grense
ends-high = Øvre grense
ends-show = Vis saken
ends-maximum = Lovens maksimum
ends-classes = Retningslinjene, alle alvorlighetsgrader som fortsatt er mulige

## What cannot change anything

next-idle = Kan ikke lenger endre resultatet
idle-same-size = Beløpene er de samme for hver størrelse som gjenstår.
idle-graver-stands = Maksimum blir det samme uansett svar.
idle-condition-fails = Det kan ikke ilegges overtredelsesgebyr, fordi et annet vilkår ikke er oppfylt.
idle-condition-met = Vilkåret som spørsmålet hører til, er oppfylt eller kreves ikke.
idle-not-read = Ingen av standpunktene som følges, legger vekt på svaret.

## What would change it

lever-silence = Den saken gjelder, kan ha rett til ikke å svare, og tilsynsmyndigheten skal opplyse om denne retten.
lever-heading = Hva som fortsatt kan påvirke resultatet
lever-intro = Hva som fortsatt kan gjøres, og hva spennet da blir. Der ingen kilde sier hvor mye et tiltak teller, oppgis ikke noe beløp.
lever-what = Tiltak
lever-range = Spennet med det
lever-weight = Betydning
lever-same = Som det er
lever-none = Ingen av standpunktene som følges, legger vekt på tiltaket.
lever-bound = Overtredelsesgebyret kan ikke lenger overstige { $amount }.
lever-deleted = Det som tillegges vekt, er at opplysningene var ute av kontroll. Det gjelder også om de er slettet siden.
lever-may-appeal = Vedtaket kan påklages. Med disse svarene begrenser ingen regel som er lest her, gebyret av den grunn.
lever-not-worse = Vedtaket kan påklages. Når bare den som skal betale, har klaget, kan utfallet som hovedregel ikke bli verre.
lever-nothing-left = Ingen av tiltakene i listen gjenstår.
act-notify = Melde fra til tilsynsmyndigheten
act-stop = Stanse behandlingen før tilsynsmyndigheten spør
act-contact = Varsle de berørte
act-delete = Sørge for at opplysningene slettes
act-remedy = Raskt begrense skaden for de berørte
act-cooperate = Samarbeide ut over det loven krever
act-appeal = Klage
