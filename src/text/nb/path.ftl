# The path of a visitor: what happened, and one question a page.

situation-hacked = Hacket, eller data på avveie
happened-hacked = løsepengevirus, en stjålet pc, en mappe åpen på nettet
situation-sent-wrong = Sendt til feil person
happened-sent-wrong = en e-post, et brev, en liste med synlige adresser
situation-looked = Ansatte så det de ikke skulle se
happened-looked = en pasientjournal, naboens konto
situation-filmed = Filmet eller overvåket
happened-filmed = et kamera, GPS i biler, logg over det ansatte gjør
situation-cookies = Informasjonskapsler eller sporing uten samtykke
happened-cookies = en nettbutikk, en app, besøksstatistikk
situation-no-answer = Ikke svar på en forespørsel
happened-no-answer = om innsyn, retting eller sletting
situation-no-ground = Brukt uten lov
happened-no-ground = et bilde lagt ut, data brukt til noe annet, fingeravtrykk for å stemple inn
situation-marketing = Uønsket markedsføring
happened-marketing = e-post, sms eller oppringning
situation-too-much = For mye, eller lagret for lenge
happened-too-much = en kopi av passet, en e-postkasse som ble stående åpen
situation-wrong-data = Feil opplysninger
happened-wrong-data = en gjeld som ikke finnes, en navneforveksling
situation-not-told = De det gjelder, fikk ikke vite det
happened-not-told = ingen personvernerklæring, eller en uklar en
situation-late-notice = Avvik meldt for sent eller ikke i det hele tatt
happened-late-notice = senere enn 72 timer
situation-processor = En leverandør uten avtale
happened-processor = en skytjeneste, et lønnskontor
situation-abroad = Data sendt ut av Europa
happened-abroad = en tjeneste i et land uten garantier

ask-back = Tilbake
ask-place = Spørsmål { $at } av { $of }
ask-result = Resultat
ask-unknown = Jeg vet ikke
ask-next = Fortsett
ask-exact = Jeg vet tallet
ask-group = Virksomheten hører til et konsern: regn med hele konsernet

size-up-to = Inntil { $high } { $code }
size-between = { $low } til { $high } { $code }
size-above = Mer enn { $low } { $code }

path-country = Hvor er virksomheten etablert?
hint-country = Hvis en privatperson gjorde det: der personen bor.
path-body = Hvem gjorde det?
hint-body = Den som bestemte hva opplysningene skulle brukes til.
path-purpose = Gjaldt det politi eller påtalemyndighet?
hint-purpose = Politiarbeid har egne regler i de fleste land.
path-household = Hva var det til?
hint-household = Det en privatperson gjør hjemme for private formål, faller utenfor loven.
path-turnover = Hvor mye omsatte virksomheten for i fjor?
hint-turnover = En omtrentlig størrelse er nok. I hele verden, før skatt, året før.
path-group-turnover = Hvor mye omsatte hele konsernet for i fjor?
hint-group-turnover = En omtrentlig størrelse er nok. I hele verden, før skatt, året før.
path-data-kind = Hva var de mest følsomme opplysningene?
hint-data-kind = Velg den første som passer.
path-activity = Hva driver virksomheten med?
hint-activity = Gebyrene varierer med bransjen.

outcome-why = Hvorfor dette beløpet
outcome-cases = Saker som ligner
outcome-law = Loven, trinn for trinn
outcome-change = Hva som kan endre det
outcome-begin = Si hva som skjedde
