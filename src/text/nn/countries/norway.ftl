# Noreg: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-no-gdpr = Noreg: personvernforordninga med norsk lov

## Det som ikkje har reglar her

refusal-norwegian-police = Det kan ikkje bli lovbrotsgebyr: Politiet og påtalemakta følgjer politiregisterlova (§ 3), som ikkje har det. Datatilsynet kan gi dei pålegg om å stanse ulovleg behandling eller stille vilkår, og fastsetje tvangsmulkt for kvar dag til pålegget er oppfylt. I den enkelte straffesaka kan Datatilsynet som regel berre gi merknad (§ 60). For forvaltningsverksemd og sivile gjeremål gjeld personvernforordninga: Vel eit anna formål.
refusal-norwegian-security = Det Politiets tryggingsteneste gjer, følgjer politiregisterlova, som ikkje har lovbrotsgebyr, og det er kontrollutvalet til Stortinget (EOS-utvalet) som fører kontroll (§§ 3 og 58). For andre organ er ingen reglar om nasjonal tryggleik lesne.
refusal-norway-not-checked = Dei norske reglane om forsvar, og om kampen til Kystvakta mot kriminalitet, er ikkje lesne. Derfor blir ingenting rekna ut. Sjå lovene om desse styresmaktene, og spør Datatilsynet kva som kan følgje.
refusal-norwegian-manual = Det kan ikkje bli lovbrotsgebyr: Personvernforordninga og personopplysningslova gjeld ikkje manuell behandling av opplysningar som ikkje inngår og ikkje skal inngå i eit register (personopplysningslova § 2). Andre reglar kan gjelde, til dømes om teieplikt.
refusal-norwegian-household = Det kan ikkje bli lovbrotsgebyr: Personvernforordninga og personopplysningslova gjeld ikkje det ein fysisk person gjer som ledd i reint personlege eller familiemessige aktivitetar (personopplysningslova § 2). Andre reglar kan gjelde.

unless-norwegian-police = Dersom politiet eller påtalemakta gjorde det i kampen mot kriminalitet: Politiregisterlova gjeld, og ho har ikkje lovbrotsgebyr.
unless-norwegian-security = Dersom det gjaldt nasjonal tryggleik: Det Politiets tryggingsteneste gjer, følgjer politiregisterlova, som ikkje har lovbrotsgebyr.
unless-norway-not-checked = Dersom det gjaldt forsvar, eller kampen til Kystvakta mot kriminalitet: Reglane om det er ikkje lesne.
unless-norwegian-manual = Dersom det skjedde manuelt og ikkje i noko register: Personvernforordninga gjeld ikkje, og gir ikkje noko lovbrotsgebyr.
unless-norwegian-household = Dersom ein fysisk person gjorde det som ledd i reint personlege eller familiemessige aktivitetar: Personvernforordninga gjeld ikkje, og gir ikkje noko lovbrotsgebyr.

## Føresegner som fell bort

carveout-expression-no-media = Når medium som er omfatta av medieansvarslova, behandlar opplysningar berre for desse formåla, gjeld berre artikkel 24, 26, 28, 29, 32, 33 nr. 2 og 40 til 43, med reglane om tilsyn og sanksjonar.
carveout-expression-no = Føresegna gjeld ikkje så langt det er nødvendig for ytrings- og informasjonsfridomen, og det må vegast konkret i kvar sak.
carveout-expression-no-breach = Av artikkel 33 er det berre nr. 2 som alltid gjeld: plikta databehandlaren har til å varsle den behandlingsansvarlege.

## Kriterium

criterion-fvl-44-extent = Omfanget og verknadene av brotet
criterion-fvl-44-gain = Fordelar som personen har eller kunne ha oppnådd
criterion-fvl-44-guilt = Skulda til den som braut regelen
criterion-fvl-44-means = Den økonomiske evna til den som braut regelen
criterion-fvl-a = Den preventive verknaden av sanksjonen
criterion-fvl-b = Kor grovt brotet er, og om nokon som handla for føretaket, har vist skuld
criterion-fvl-c = Om retningsliner, instruksjon, opplæring, kontroll eller andre tiltak kunne ha hindra brotet
criterion-fvl-d = Om brotet blei gjort for å fremje interessene til føretaket
criterion-fvl-e = Fordel som er eller kunne ha vore oppnådd
criterion-fvl-f = Gjentaking
criterion-fvl-g = Den økonomiske evna til føretaket
criterion-fvl-h = Andre reaksjonar mot føretaket eller nokon som handla for det
criterion-fvl-i = Krav i internasjonale avtalar

## Kjelder

source-norwegian-data-act = personopplysningslova
source-norwegian-procedure-act = forvaltningslova
source-new-norwegian-procedure-act = forvaltningslova av 2025 (ikkje i kraft)
source-norwegian-courts-act = domstollova
source-norwegian-holiday-act = lov om heilagdagar og heilagdagsfred
source-norwegian-may-act = lov om 1. og 17. mai som høgtidsdagar
source-norwegian-recovery-act = innkrevjingslova
source-norwegian-limitation-act = foreldingslova
source-supreme-court-2021 = Høgsterett, HR-2021-797-A
source-datatilsynet-coop = Datatilsynet, vedtak 20/01790 av 22. desember 2020 (Coop Finnmark)
source-board-coop = Personvernnemnda, PVN-2021-09 av 31. august 2021 (Coop Finnmark)
source-board-time = Personvernnemnda, PVN-2021-03 av 22. juni 2021
source-board-basaren = Personvernnemnda, PVN-2021-13 av 4. november 2021 (Basaren Drift)
source-board-salon = Personvernnemnda, PVN-2021-20 av 15. februar 2022 (skjønnheitssalong)
source-board-ultra = Personvernnemnda, PVN-2022-03 av 21. juni 2022 (Ultra-Technology)
source-supreme-court-2023 = Høgsterett, HR-2023-1212-A, ifølgje andre kjelder
source-fault-bill = Prop. 81 L (2021–2022)
source-board-toten = Personvernnemnda, PVN-2022-13 (Østre Toten)
source-board-grindr = Personvernnemnda, PVN-2022-22 (Grindr)
source-board-nav = Personvernnemnda, PVN-2024-17 (NAV)
source-board-debt = Personvernnemnda, vedtak 12. juni 2025 (sak 21/01507 hos Datatilsynet)
source-norwegian-police-act = politiregisterlova (2010)
source-norwegian-sentences-act = straffegjennomføringslova (2001)
source-board-home = Personvernnemnda, PVN-2021-22 av 15. februar 2022 (kamera på ein bustad)
source-norwegian-language-act = språklova (2021)
source-sanctions-bill = Prop. 62 L (2015–2016)
source-norwegian-data-bill = Prop. 56 LS (2017–2018)
source-sanctions-report = NOU 2003: 15 Fra bot til bedring
source-ombudsman-2012 = Sivilombodet, sak 2011/2718 av 17. august 2012
source-norwegian-penal-code = straffelova (2005)
source-human-rights-act = menneskerettslova (1999)
source-working-environment-act = arbeidsmiljølova (2005)
source-board-facebook = Personvernnemnda, PVN-2019-09 (bilete på Facebook)
source-board-facebook-2017 = Personvernnemnda, PVN-2017-16 (bilete på Facebook)

## Standpunkt

view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-supreme-court-2021 = Høgsterett, 2021 (om skuld)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)
view-personvernnemnda-2023 = Personvernnemnda, sidan 2023 (som i Coop Finnmark, med Grindr)

## Kva domstolar og styresmakter har sagt

note-no-fault-bill = Lovendringa gjorde aktløyse til hovudregel i § 46, etter dommen i 2021. Ei anna lov kan fastsetje noko anna.
note-no-anonymous = Det er nok at feilen ligg hos nokon som ikkje kan peikast ut, eller hos fleire til saman (HR-2022-1271-A, slik nemnda refererer dommen).
note-no-strict-liability = Seinare, 27. juni 2023, la Høgsterett ifølgje andre kjelder til grunn at objektivt ansvar ikkje i seg sjølv er i strid med EMK når det ikkje er uforholdsmessig. Men § 46, som krev aktløyse, gjeld også for eldre handlingar når han er gunstigare.
note-no-intent = Nemnda oppheva eit lovbrotsgebyr på 20 millionar kroner til NAV. Ifølgje andre kjelder fann nemnda ikkje at det låg føre forsett, slik Datatilsynet hadde lagt til grunn. Grunngivinga er ikkje lesen.

## Kvifor beløpa i metoden gir eit feil bilete for offentlege organ

caution-no-gdpr = For norske offentlege organ gir desse beløpa åleine eit feil bilete: Dei høgste gebyra til kommunar er på 1 til 4 millionar kroner.

## Kva tilsynet og nemnda bygde på

note-no-identifiable = Ein person kan vere identifiserbar sjølv om ansiktet ikkje er vist: ut frå hår, klede og sko, for dei som kjenner vedkomande (artikkel 4 nr. 1).
note-no-camera-rules = Reglane om kameraovervaking i verksemder gjeld kontrolltiltaka til arbeidsgivaren. Dei gjeld ikkje når eit opptak blir gitt vidare.
note-no-strict-once = Førearbeida til den første ordlyden i § 46 la til grunn at ansvaret i utgangspunktet var objektivt.
note-no-punishment = Gebyret er straff slik EMK bruker ordet, og eit objektivt ansvar lèt seg ikkje sameine med det. Slik vurderte Personvernnemnda det i august 2021, med støtte i dommen frå Høgsterett 15. april 2021.
note-no-not-knowing = Den som ikkje kjenner lova, er ikkje fri for straff når det er aktlaust, og heller ikkje for eit slikt gebyr.
note-no-child = Departementet legg til grunn at ein person er barn slik forordninga bruker ordet, til vedkomande fyller 18 år.
note-no-child-convention = Konvensjonen har same utgangspunktet.
note-no-child-act = Konvensjonen gjeld som norsk lov (§ 2 nr. 4).
note-no-child-proposal = Også forslaget til forordninga sa 18 år, men forordninga definerer ikkje barn.
note-no-owning-up = Som i norsk strafferett får det vekt å melde frå sjølv. Kor mykje, kjem an på kor alvorleg brotet er, og på kor sannsynleg det var at tilsynsstyresmakta elles ville ha oppdaga det.

## Kva som elles kan skje

measure-no-coercive = Datatilsynet kan fastsetje tvangsmulkt som går for kvar dag til eit pålegg er oppfylt. Tvangsmulkta kjem i tillegg til gebyret og blir ikkje rekna ut her.
measure-no-lapse-without-reprimand = Gebyret kan falle bort medan brotet blir ståande, utan at ei irettesetjing kjem i staden, slik det gjekk i Coop Finnmark-saka.
measure-no-hearing = Før vedtaket skal parten få førehandsvarsel og ein frist til å seie si meining.
measure-no-silence = Datatilsynet skal samordne saka med påtalemakta og andre organ, opplyse om ein mogleg rett til å teie, og seie frå dersom det ikkje blir nokon sanksjon.
measure-no-appeal = Ei klage på vedtaket går til Personvernnemnda, men ikkje i grenseoverskridande saker etter personvernforordninga artikkel 56 og kapittel VII.
measure-no-appeal-abroad = Saka er grenseoverskridande (artikkel 56), så Personvernnemnda avgjer ikkje klager. Parten kan då berre gå til domstolane.
measure-no-detriment = Personvernnemnda kan ikkje endre vedtaket til skade for den som klagar, med mindre omsyn til andre eller offentlege interesser talar for det. Melding om det må då vere send innan tre månader.
measure-no-costs = Blir vedtaket endra til gunst for parten, skal vesentlege kostnader som var nødvendige for å få det endra, dekkjast, med mindre endringa kjem av forhold hos parten sjølv, eller av forhold utanfor kontrollen til parten og forvaltninga, eller andre særlege forhold talar mot det.
measure-no-payment = Gebyret skal betalast innan fire veker etter at vedtaket er endeleg.
measure-no-court = I saker om lovbrotsgebyr kan retten prøve alle sider av saka (slik også forvaltningslova § 50). Søksmål skal rettast mot staten ved Personvernnemnda (§ 25 andre ledd).

## Fristar

daterule-no-imposed-by = Datatilsynet.
daterule-no-time-bar = Retten til å gi gebyr blir forelda fem år etter at brotet tok slutt, men fristen blir avbroten av førehandsvarsel eller vedtak.
daterule-no-appeal = Klagefristen er tre veker frå underretninga om vedtaket kom fram til parten.
daterule-no-payment = Betalingsfristen (oppfyllingsfristen) er fire veker frå vedtaket er endeleg.
daterule-no-costs = Krav om sakskostnader må setjast fram innan tre veker etter at underretninga om det nye vedtaket kom fram.
daterule-no-appeal-at-last = Ei forseinka klage kan ikkje takast opp til behandling når det har gått meir enn eitt år sidan vedtaket blei gjort.
sendto-no = Klaga skal setjast fram for Datatilsynet, som har gjort vedtaket. Endrar ikkje Datatilsynet vedtaket, blir saka send til Personvernnemnda.
sendto-no-costs = Kravet skal setjast fram for det organet som har gjort det nye vedtaket: Personvernnemnda, eller Datatilsynet dersom det endra sitt eige vedtak.
late-no = Ei klage eller eit krav som er sett fram for seint, kan likevel takast opp til behandling dersom parten eller fullmektigen ikkje kan lastast for forseinkinga, eller det av særlege grunnar er rimeleg.
longer-no = Datatilsynet eller Personvernnemnda kan i særlege tilfelle lengje fristen før han er ute.

## Saksbehandlingstida

time-hook = Lang saksbehandlingstid kan vere eit formildande omstende etter artikkel 83 nr. 2 bokstav k, på bakgrunn av EMK artikkel 6 nr. 1 og plikta til å avgjere saka utan ugrunna opphald.
time-must-state = Datatilsynet skal skrive i grunngivinga korleis saksbehandlingstida er vurdert.
time-must-state-ombudsman = Det same la Sivilombodet (den gongen Sivilombodsmannen) til grunn i 2012.
time-must-state-report = Det same står i utgreiinga som føreslo slike sanksjonar.
time-clock = I PVN-2021-03 rekna nemnda frå Datatilsynet første gongen bad om ei utgreiing. I Coop Finnmark-saka (PVN-2021-09) talde ho også dei seks månadene frå meldinga til då.
time-resources = Mangel på ressursar er inga orsaking, og å be om orsaking er ikkje åleine nok til å vege opp for lang tid.
time-complexity = Når saka verken er faktisk eller rettsleg komplisert, er berre ei kortare saksbehandlingstid godteken.
time-idle = Periodar der saka blir liggjande (liggjetid), tel, men den samla tida tel også utan slike periodar.
time-no-formula = Verknaden byggjer på skjøn utan nokon formel, og går frå ingenting, via eit lågare beløp, til at heile gebyret fell bort.

## Det som ikkje kunne kontrollerast

note-no-prisons = Kriminalomsorga har eigne reglar om personopplysningar, og ved sida av dei gjeld personopplysningslova.
open-no-enforcement = For kamp mot kriminalitet i Tolletaten, hos skattestyresmaktene og hos andre enn politiet er deira eigne lover ikkje lesne. Utgangspunktet her er at personopplysningslova gjeld når ikkje noko anna er fastsett i lov (§ 2).
open-new-administration-act = Ei ny forvaltningslov (2025 nr. 81) skal kome i staden for den gjeldande. I kopien frå april 2026 var dagen enno ikkje fastsett. «Reglar og kjelder» viser kva paragraf som kjem i staden for kva paragraf.
open-unpaid-fee = Eit ubetalt lovbrotsgebyr blir kravt inn etter innkrevjingslova (2025 nr. 12). Den allmenne foreldingsfristen for krav er tre år (foreldingslova § 2). At han gjeld også for slike gebyr, er vår tolking, og kva som bryt av fristen, er ikkje lese.
open-board-2025 = 12. juni 2025 avgjorde nemnda ei sak om eit lovbrotsgebyr på 85{ "\u00A0" }000 kroner til ein kommune, der saka hadde lege hos Datatilsynet frå mars 2021 til september 2022. Utfallet er ikkje lese.

provision-popl-31 = Uekte kamera, eller skilt om overvaking som ville vere ulovleg
note-no-rules-of-the-day = Reglane på handlingstidspunktet blir lagde til grunn. Lovgivinga på avgjerdstidspunktet blir likevel brukt når ho gir eit gunstigare resultat.
