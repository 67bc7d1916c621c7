# Norge: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-no-gdpr = Norge: personvernforordningen med norsk lov

## Det som ikke har regler her

refusal-norwegian-police = Det kan ikke ilegges overtredelsesgebyr. Politiet og påtalemyndigheten følger politiregisterloven (§ 3), som ikke har slike gebyrer. Datatilsynet kan pålegge dem å stanse ulovlig behandling eller stille vilkår, og fastsette tvangsmulkt for hver dag til pålegget er oppfylt. I den enkelte straffesak kan det som regel bare gi anmerkning (§ 60). For forvaltningsvirksomhet og sivile gjøremål gjelder personvernforordningen: Velg da et annet formål.
refusal-norwegian-security = Politiets sikkerhetstjeneste følger politiregisterloven, som ikke har overtredelsesgebyr. Stortingets kontrollutvalg (EOS-utvalget) fører kontroll (§§ 3 og 58). For andre organer er ingen regler om nasjonal sikkerhet lest.
refusal-norway-not-checked = De norske reglene om forsvar, og om Kystvaktens kriminalitetsbekjempelse, er ikke lest, så ingenting er regnet ut. Se lovene om disse myndighetene, og spør Datatilsynet hva som kan bli følgen.
refusal-norwegian-manual = Det kan ikke ilegges overtredelsesgebyr. Personvernforordningen og personopplysningsloven gjelder ikke manuell behandling av opplysninger som verken inngår eller skal inngå i et register (personopplysningsloven § 2). Andre regler kan gjelde, for eksempel om taushetsplikt.
refusal-norwegian-household = Det kan ikke ilegges overtredelsesgebyr. Personvernforordningen og personopplysningsloven gjelder ikke det en fysisk person gjør som ledd i rent personlige eller familiemessige aktiviteter (personopplysningsloven § 2). Andre regler kan gjelde.

unless-norwegian-police = Hvis politiet eller påtalemyndigheten gjorde det for å bekjempe kriminalitet, gjelder politiregisterloven, som ikke har overtredelsesgebyr.
unless-norwegian-security = Hvis formålet var nasjonal sikkerhet, og Politiets sikkerhetstjeneste gjorde det, gjelder politiregisterloven, som ikke har overtredelsesgebyr.
unless-norway-not-checked = Hvis formålet var forsvar, eller Kystvaktens kriminalitetsbekjempelse, gjelder egne regler. De er ikke lest.
unless-norwegian-manual = Hvis behandlingen var manuell og uten register, gjelder ikke personvernforordningen, og den gir da ikke grunnlag for overtredelsesgebyr.
unless-norwegian-household = Hvis en fysisk person gjorde det som ledd i rent personlige eller familiemessige aktiviteter, gjelder ikke personvernforordningen, og den gir da ikke grunnlag for overtredelsesgebyr.

## Bestemmelser som faller bort

carveout-expression-no-media = Når medier som er omfattet av medieansvarsloven, behandler opplysninger utelukkende for disse formålene, gjelder bare artikkel 24, 26, 28, 29, 32, 33 nr. 2 og 40 til 43, med reglene om tilsyn og sanksjoner.
carveout-expression-no = Regelen gjelder ikke så langt unntak er nødvendig for ytrings- og informasjonsfriheten. Det avgjøres ved en avveining i hver sak.
carveout-expression-no-breach = Av artikkel 33 er det bare nr. 2 som alltid gjelder: databehandlerens plikt til å varsle den behandlingsansvarlige.

## Kriterier

criterion-fvl-44-extent = Overtredelsens omfang og virkninger
criterion-fvl-44-gain = Fordeler som er eller kunne vært oppnådd
criterion-fvl-44-guilt = Overtrederens skyld
criterion-fvl-44-means = Overtrederens økonomiske evne
criterion-fvl-a = Sanksjonens preventive virkning
criterion-fvl-b = Overtredelsens grovhet, og om noen som handlet for foretaket, har utvist skyld
criterion-fvl-c = Om foretaket ved retningslinjer, instruksjon, opplæring, kontroll eller andre tiltak kunne ha forebygget overtredelsen
criterion-fvl-d = Om overtredelsen er begått for å fremme foretakets interesser
criterion-fvl-e = Om foretaket har hatt eller kunne ha oppnådd noen fordel ved overtredelsen
criterion-fvl-f = Om det foreligger gjentakelse
criterion-fvl-g = Foretakets økonomiske evne
criterion-fvl-h = Om andre reaksjoner blir ilagt foretaket eller noen som har handlet på vegne av det
criterion-fvl-i = Om en avtale med en fremmed stat eller internasjonal organisasjon forutsetter foretakssanksjon

## Kilder

source-norwegian-data-act = personopplysningsloven
source-norwegian-procedure-act = forvaltningsloven
source-new-norwegian-procedure-act = forvaltningsloven av 2025 (ikke i kraft)
source-norwegian-courts-act = domstolloven
source-norwegian-holiday-act = lov om helligdager og helligdagsfred
source-norwegian-may-act = lov om 1. og 17. mai som høytidsdager
source-norwegian-recovery-act = innkrevingsloven
source-norwegian-limitation-act = foreldelsesloven
source-supreme-court-2021 = Høyesterett, HR-2021-797-A
source-datatilsynet-coop = Datatilsynet, vedtak 20/01790 av 22. desember 2020 (Coop Finnmark)
source-board-coop = Personvernnemnda, PVN-2021-09 av 31. august 2021 (Coop Finnmark)
source-board-time = Personvernnemnda, PVN-2021-03 av 22. juni 2021
source-board-basaren = Personvernnemnda, PVN-2021-13 av 4. november 2021 (Basaren Drift)
source-board-salon = Personvernnemnda, PVN-2021-20 av 15. februar 2022 (skjønnhetssalong)
source-board-ultra = Personvernnemnda, PVN-2022-03 av 21. juni 2022 (Ultra-Technology)
source-supreme-court-2023 = Høyesterett, HR-2023-1212-A, ifølge andre kilder
source-fault-bill = Prop. 81 L (2021–2022)
source-board-toten = Personvernnemnda, PVN-2022-13 (Østre Toten)
source-board-grindr = Personvernnemnda, PVN-2022-22 (Grindr)
source-board-nav = Personvernnemnda, PVN-2024-17 (NAV)
source-board-debt = Personvernnemnda, vedtak 12. juni 2025 (Datatilsynets sak 21/01507)
source-norwegian-police-act = politiregisterloven (2010)
source-norwegian-sentences-act = straffegjennomføringsloven (2001)
source-board-home = Personvernnemnda, PVN-2021-22 av 15. februar 2022 (kamera på en bolig)
source-norwegian-language-act = språklova (2021)
source-sanctions-bill = Prop. 62 L (2015–2016)
source-norwegian-data-bill = Prop. 56 LS (2017–2018)
source-sanctions-report = NOU 2003: 15 Fra bot til bedring
source-ombudsman-2012 = Sivilombudet, sak 2011/2718 av 17. august 2012
source-norwegian-penal-code = straffeloven (2005)
source-human-rights-act = menneskerettsloven (1999)
source-working-environment-act = arbeidsmiljøloven (2005)
source-board-facebook = Personvernnemnda, PVN-2019-09 (bilde på Facebook)
source-board-facebook-2017 = Personvernnemnda, PVN-2017-16 (bilder på Facebook)

## Syn

view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-supreme-court-2021 = Høyesterett, 2021 (om skyld)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)
view-personvernnemnda-2023 = Personvernnemnda, siden 2023 (som i Coop Finnmark, med Grindr)

## Hva domstoler og myndigheter har sagt

note-no-fault-bill = Lovendringen gjorde uaktsomhet til hovedregel i forvaltningsloven § 46, etter dommen i 2021. Andre lover kan avvike.
note-no-anonymous = Det er nok at feilen ligger hos noen som ikke kan pekes ut, eller hos flere til sammen (HR-2022-1271-A, slik nemnda gjengir den).
note-no-strict-liability = Senere, 27. juni 2023, la Høyesterett ifølge andre kilder til grunn at objektivt ansvar ikke i seg selv er i strid med EMK når det ikke er uforholdsmessig. Men forvaltningsloven § 46, som krever uaktsomhet, gjelder også for eldre handlinger når den er gunstigere.
note-no-intent = Nemnda opphevet et overtredelsesgebyr på 20 millioner kroner til NAV. Ifølge andre kilder fant nemnda ikke at det forelå forsett, slik Datatilsynet hadde lagt til grunn. Begrunnelsen er ikke lest.

## Hvorfor metodens beløp gir et feil bilde for offentlige organer

caution-no-gdpr = For norske offentlige organer gir disse beløpene alene et feil bilde: De høyeste gebyrene til kommuner er på 1 til 4 millioner kroner.

## Hva tilsynet og nemnda bygde på

note-no-identifiable = En person kan være identifiserbar selv om ansiktet ikke vises: ut fra hår, klær og sko, for dem som kjenner vedkommende (artikkel 4 nr. 1).
note-no-camera-rules = Reglene om kameraovervåking i virksomhet gjelder arbeidsgiverens kontrolltiltak. De gjelder ikke når et opptak utleveres til andre.
note-no-strict-once = Forarbeidene til forvaltningsloven § 46, slik den først lød, la til grunn at ansvaret i utgangspunktet var objektivt.
note-no-punishment = Overtredelsesgebyr er straff i EMKs forstand, og et objektivt ansvar er ikke forenlig med det. Slik vurderte Personvernnemnda det i august 2021, med støtte i Høyesteretts dom 15. april 2021.
note-no-not-knowing = Uaktsom ukjennskap til loven fritar ikke for straff, og heller ikke for overtredelsesgebyr.
note-no-child = Departementet legger til grunn at en person er barn i forordningens forstand til fylte 18 år.
note-no-child-convention = FNs barnekonvensjon har samme utgangspunkt.
note-no-child-act = Barnekonvensjonen gjelder som norsk lov (§ 2 nr. 4).
note-no-child-proposal = Også forslaget til forordningen satte grensen ved 18 år, men forordningen definerer ikke barn.
note-no-owning-up = Som i norsk strafferett blir det lagt vekt på at den behandlingsansvarlige selv melder fra. Hvor mye, avhenger av hvor alvorlig overtredelsen er, og av hvor sannsynlig det var at Datatilsynet ellers ville ha oppdaget overtredelsen.

## Hva som ellers kan skje

measure-no-coercive = Datatilsynet kan fastsette tvangsmulkt som løper for hver dag til et pålegg er oppfylt. Tvangsmulkten kommer i tillegg til overtredelsesgebyret og beregnes ikke her.
measure-no-lapse-without-reprimand = Gebyret kan bortfalle mens overtredelsen blir stående, uten at det gis en irettesettelse i stedet, slik det gikk i Coop Finnmark-saken.
measure-no-hearing = Før vedtaket skal parten få forhåndsvarsel og en frist til å uttale seg.
measure-no-silence = Datatilsynet skal samordne saken med påtalemyndigheten og andre organer, opplyse om en mulig rett til ikke å svare, og si fra hvis det ikke blir noen sanksjon.
measure-no-appeal = Vedtaket kan påklages til Personvernnemnda, men ikke i grenseoverskridende saker etter personvernforordningen artikkel 56 og kapittel VII.
measure-no-appeal-abroad = Saken er grenseoverskridende (artikkel 56), så Personvernnemnda avgjør ikke klagen. Vedtaket kan fortsatt bringes inn for domstolene.
measure-no-detriment = Når bare den som skal betale, har klaget, kan Personvernnemnda ikke endre vedtaket til skade for klageren, bortsett fra i unntakene som loven nevner.
measure-no-costs = Endres vedtaket til gunst for parten, skal vesentlige kostnader som var nødvendige for å få det endret, dekkes, med mindre endringen skyldes partens eget forhold eller forhold utenfor partens og forvaltningens kontroll, eller andre særlige forhold taler mot det.
measure-no-payment = Overtredelsesgebyret skal betales innen fire uker etter at vedtaket er endelig.
measure-no-court = I saker om overtredelsesgebyr kan retten prøve alle sider av saken (jf. forvaltningsloven § 50). Søksmål rettes mot staten ved Personvernnemnda (personopplysningsloven § 25 andre ledd).

## Frister

daterule-no-imposed-by = Datatilsynet.
daterule-no-time-bar = Adgangen til å ilegge overtredelsesgebyr foreldes fem år etter at overtredelsen opphørte, men forhåndsvarsel eller vedtak avbryter fristen.
daterule-no-appeal = Klagefristen er tre uker fra underretningen om vedtaket kom fram til parten.
daterule-no-payment = Oppfyllelsesfristen (betalingsfristen) er fire uker fra vedtaket er endelig.
daterule-no-costs = Krav om sakskostnader må settes fram innen tre uker etter at underretningen om det nye vedtaket kom fram.
daterule-no-appeal-at-last = En forsinket klage kan ikke tas under behandling når det er gått mer enn ett år siden vedtaket ble truffet.
sendto-no = Klagen framsettes for Datatilsynet, som har truffet vedtaket. Endrer ikke Datatilsynet vedtaket, sendes saken til Personvernnemnda.
sendto-no-costs = Kravet framsettes for det organet som har truffet det nye vedtaket: Personvernnemnda, eller Datatilsynet dersom det endret sitt eget vedtak.
late-no = En klage eller et krav som er framsatt for sent, kan likevel tas under behandling dersom parten eller fullmektigen ikke kan lastes for forsinkelsen, eller det av særlige grunner er rimelig.
longer-no = Datatilsynet eller Personvernnemnda kan i særlige tilfeller forlenge fristen før den er utløpt.

## Saksbehandlingstiden

time-hook = Lang saksbehandlingstid kan være en formildende omstendighet etter artikkel 83 nr. 2 bokstav k, på bakgrunn av EMK artikkel 6 nr. 1 og plikten til å avgjøre saken uten ugrunnet opphold.
time-must-state = Datatilsynet skal skrive i begrunnelsen hvordan saksbehandlingstiden er vurdert.
time-must-state-ombudsman = Det samme la Sivilombudet (den gang Sivilombudsmannen) til grunn i 2012.
time-must-state-report = Det samme står i utredningen der slike sanksjoner ble foreslått.
time-clock = I PVN-2021-03 regnet nemnda saksbehandlingstiden fra den dagen Datatilsynet første gang ba om en redegjørelse. I Coop Finnmark-saken (PVN-2021-09) tok den også med de seks månedene fra meldingen til den dagen.
time-resources = Mangel på ressurser er ingen unnskyldning, og en beklagelse alene er ikke nok til å veie opp for lang saksbehandlingstid.
time-complexity = Når saken verken er faktisk eller rettslig komplisert, aksepteres bare en kortere saksbehandlingstid.
time-idle = Perioder der saken blir liggende (liggetid), har betydning. Den samlede tiden har betydning også uten slike perioder.
time-no-formula = Virkningen bygger på skjønn, uten noen formel. Den kan gå fra ingenting, via et lavere beløp, til at hele gebyret bortfaller.

## Det som ikke kunne kontrolleres

note-no-prisons = Kriminalomsorgen har egne regler om personopplysninger, og ved siden av dem gjelder personopplysningsloven.
open-no-enforcement = For kriminalitetsbekjempelse i Tolletaten, skattemyndighetene og andre enn politiet er de egne lovene deres ikke lest. Det er lagt til grunn at personopplysningsloven gjelder når ikke annet er bestemt i lov (§ 2).
open-new-administration-act = En ny forvaltningslov (2025 nr. 81) skal erstatte den gjeldende. I kopien fra april 2026 var dagen ennå ikke bestemt. «Regler og kilder» viser hvilken paragraf som trer i stedet for hvilken.
open-unpaid-fee = Et ubetalt overtredelsesgebyr kreves inn etter innkrevingsloven (2025 nr. 12). Den alminnelige foreldelsesfristen for krav er tre år (foreldelsesloven § 2). At den gjelder også for slike gebyrer, er vår tolkning, og hva som avbryter fristen, er ikke lest.
open-board-2025 = 12. juni 2025 avgjorde nemnda en sak om et overtredelsesgebyr på 85{ "\u00A0" }000 kroner til en kommune, der saken hadde ligget hos Datatilsynet fra mars 2021 til september 2022. Utfallet er ikke lest.

provision-popl-31 = Uekte kameraer, eller skilting om overvåking som ville være ulovlig
note-no-rules-of-the-day = Reglene på handlingstidspunktet legges til grunn. Lovgivningen på tidspunktet for avgjørelsen brukes likevel når den fører til et gunstigere resultat.
