# Norge: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-no-gdpr = Norge: databeskyttelsesforordningen sammen med norsk ret

## Hvad der ikke har regler her

refusal-norwegian-police = Intet overtrædelsesgebyr: Politiet og anklagemyndigheden følger politiregisterloven (§ 3), som ikke har det. Det norske Datatilsyn kan give påbud om at standse en ulovlig behandling eller stille vilkår for den og fastsætte daglige tvangsbøder (tvangsmulkt), indtil det er sket. I en enkelt straffesag kan det som regel kun fremsætte en bemærkning (§ 60). For forvaltning og civile opgaver gælder databeskyttelsesforordningen: Vælg et andet formål.
refusal-norwegian-security = Det, som Politiets sikkerhetstjeneste foretager sig, følger politiregisterloven, som ikke har overtrædelsesgebyr, og et udvalg under Stortinget fører tilsyn (politiregisterlovens §§ 3 og 58). For andre organer er der ikke læst regler om national sikkerhed.
refusal-norway-not-checked = De norske regler om forsvar og om kystvagtens retshåndhævelse er ikke læst, så der beregnes ikke noget. Se lovene om disse myndigheder, og spørg det norske Datatilsyn, hvad der kan følge.
refusal-norwegian-manual = Intet overtrædelsesgebyr: Databeskyttelsesforordningen og den norske personopplysningslov gælder ikke for manuel behandling af oplysninger, der ikke er og ikke vil blive indeholdt i et register (personopplysningslovens § 2). Andre regler kan gælde, for eksempel om tavshedspligt.
refusal-norwegian-household = Intet overtrædelsesgebyr: Databeskyttelsesforordningen og den norske personopplysningslov gælder ikke for det, en fysisk person foretager sig som led i rent personlige eller familiemæssige aktiviteter (personopplysningslovens § 2). Andre regler kan gælde.

unless-norwegian-police = Hvis politiet eller anklagemyndigheden gjorde det med henblik på retshåndhævelse: Politiregisterloven gælder, og den har ikke overtrædelsesgebyr.
unless-norwegian-security = Hvis det skete af hensyn til den nationale sikkerhed: Det, som Politiets sikkerhetstjeneste foretager sig, følger politiregisterloven, og den har ikke overtrædelsesgebyr.
unless-norway-not-checked = Hvis det skete af hensyn til forsvaret eller som led i kystvagtens retshåndhævelse: Reglerne om det er ikke læst.
unless-norwegian-manual = Hvis det skete manuelt og uden register: Databeskyttelsesforordningen gælder ikke, så der kan ikke pålægges et overtrædelsesgebyr efter den.
unless-norwegian-household = Hvis en fysisk person gjorde det som led i rent personlige eller familiemæssige aktiviteter: Databeskyttelsesforordningen gælder ikke, så der kan ikke pålægges et overtrædelsesgebyr efter den.

## Bestemmelser, der falder bort

carveout-expression-no-media = Når medier, der er omfattet af den norske medieansvarslov, behandler oplysninger udelukkende til disse formål, gælder kun artikel 24, 26, 28, 29 og 32, artikel 33, stk. 2, og artikel 40–43 sammen med reglerne om tilsyn og sanktioner.
carveout-expression-no = Bestemmelsen gælder ikke, i det omfang hensynet til ytrings- og informationsfriheden gør det nødvendigt, og det afgøres ved en afvejning i hver enkelt sag.
carveout-expression-no-breach = I artikel 33 er det kun stk. 2, der altid gælder: databehandlerens pligt til at underrette den dataansvarlige.

## Kriterier

criterion-fvl-44-extent = Overtrædelsens omfang og virkninger
criterion-fvl-44-gain = Den fordel, som personen har opnået eller kunne have opnået
criterion-fvl-44-guilt = Personens skyld
criterion-fvl-44-means = Personens økonomiske evne
criterion-fvl-a = Sanktionens forebyggende virkning
criterion-fvl-b = Overtrædelsens alvor, og om nogen, der handlede for virksomheden, har udvist skyld
criterion-fvl-c = Om retningslinjer, instruktion, oplæring eller kontrol kunne have forebygget overtrædelsen
criterion-fvl-d = Om overtrædelsen blev begået for at fremme virksomhedens interesser
criterion-fvl-e = Fordel, der er opnået eller kunne være opnået
criterion-fvl-f = Gentagelse
criterion-fvl-g = Virksomhedens økonomiske evne
criterion-fvl-h = Andre reaktioner over for virksomheden eller dem, der handlede for den
criterion-fvl-i = Krav i internationale aftaler

## Kilder

source-norwegian-data-act = den norske personopplysningslov (2018)
source-norwegian-procedure-act = den norske forvaltningslov (1967)
source-new-norwegian-procedure-act = den norske forvaltningslov (2025, ikke i kraft)
source-norwegian-courts-act = den norske domstollov (1915)
source-norwegian-holiday-act = den norske lov om helligdage (1995)
source-norwegian-may-act = den norske lov om 1. og 17. maj som højtidsdage (1947)
source-norwegian-recovery-act = den norske innkrevingslov (om inddrivelse af statens krav, 2025)
source-norwegian-limitation-act = den norske foreldelseslov (om forældelse af fordringer, 1979)
source-supreme-court-2021 = Norges Høyesterett, HR-2021-797-A
source-datatilsynet-coop = det norske Datatilsyn, afgørelse 20/01790 (Coop Finnmark)
source-board-coop = Personvernnemnda, sag PVN-2021-09 (Coop Finnmark)
source-board-time = Personvernnemnda, sag PVN-2021-03
source-board-basaren = Personvernnemnda, sag PVN-2021-13 (Basaren Drift)
source-board-salon = Personvernnemnda, sag PVN-2021-20 (skønhedssalon)
source-board-ultra = Personvernnemnda, sag PVN-2022-03 (Ultra-Technology)
source-supreme-court-2023 = Norges Høyesterett, HR-2023-1212-A, ifølge andre kilder
source-fault-bill = det norske lovforslag Prop. 81 L (2021-2022)
source-board-toten = Personvernnemnda, sag PVN-2022-13 (Østre Toten)
source-board-grindr = Personvernnemnda, sag PVN-2022-22 (Grindr)
source-board-nav = Personvernnemnda, sag PVN-2024-17 (NAV)
source-board-debt = Personvernnemnda, afgørelse af 12. juni 2025 (det norske Datatilsyns sag 21/01507)
source-norwegian-police-act = den norske politiregisterlov (2010)
source-norwegian-sentences-act = den norske straffegjennomføringslov (om fuldbyrdelse af straf, 2001)
source-board-home = Personvernnemnda, sag PVN-2021-22 (kamera på en bolig)
source-norwegian-language-act = den norske sproglov (språklova, 2021)
source-sanctions-bill = det norske lovforslag Prop. 62 L (2015-2016)
source-norwegian-data-bill = det norske lovforslag Prop. 56 LS (2017-2018)
source-sanctions-report = den norske betænkning NOU 2003: 15
source-ombudsman-2012 = Norges Sivilombud, sag 2011/2718 af 17. august 2012
source-norwegian-penal-code = den norske straffelov (2005)
source-human-rights-act = den norske menneskerettslov (1999)
source-working-environment-act = den norske arbeidsmiljølov (2005)
source-board-facebook = Personvernnemnda, sag PVN-2019-09 (et billede på Facebook)
source-board-facebook-2017 = Personvernnemnda, sag PVN-2017-16 (billeder på Facebook)

## Standpunkter

view-datatilsynet-2020 = Det norske Datatilsyn, 2020 (Coop Finnmark)
view-supreme-court-2021 = Norges Høyesterett, 2021 (om skyld)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)
view-personvernnemnda-2023 = Personvernnemnda, siden 2023 (som i Coop Finnmark, med Grindr)

## Hvad domstole og myndigheder har sagt

note-no-fault-bill = Lovforslaget gjorde efter dommen i 2021 uagtsomhed til hovedreglen i § 46. En anden lov kan bestemme noget andet.
note-no-anonymous = Det er tilstrækkeligt, at fejlen ligger hos en person, der ikke kan udpeges, eller hos flere tilsammen (HR-2022-1271-A, som nævnet gengiver den).
note-no-strict-liability = Senere, den 27. juni 2023, fastslog Høyesterett ifølge andre kilder: Objektivt ansvar er ikke i sig selv i strid med Den Europæiske Menneskerettighedskonvention, når det ikke er uforholdsmæssigt. Men § 46, som kræver uagtsomhed, gælder også for tidligere handlinger, når den er gunstigere.
note-no-intent = Nævnet ophævede et overtrædelsesgebyr på 20 millioner norske kroner til NAV. Ifølge andre kilder fandt det ikke bevist, at der var det forsæt, som tilsynsmyndigheden havde bygget på. Begrundelsen er ikke læst.

## Hvorfor metodens beløb er misvisende for offentlige myndigheder

caution-no-gdpr = For norske offentlige myndigheder er disse beløb misvisende, når de står alene: De højeste overtrædelsesgebyrer til kommuner er på 1–4 millioner norske kroner.

## Hvad tilsynsmyndigheden og nævnet byggede på

note-no-identifiable = En person kan være identificerbar, selv om ansigtet ikke vises: på hår, tøj og sko for dem, der kender vedkommende (artikel 4, nr. 1).
note-no-camera-rules = Reglerne om tv-overvågning på arbejdspladsen handler om arbejdsgiverens kontrolforanstaltninger. De regulerer ikke videregivelse af en optagelse.
note-no-strict-once = Forarbejderne til den første ordlyd af § 46 gik ud fra, at ansvaret i princippet var objektivt.
note-no-punishment = Overtrædelsesgebyret er straf i Den Europæiske Menneskerettighedskonventions forstand, og det er uforeneligt med et objektivt ansvar. Sådan vurderede det norske klagenævn (Personvernnemnda) det i august 2021 med støtte i Høyesteretts dom af 15. april 2021.
note-no-not-knowing = Ukendskab til loven fritager ikke for straf, når ukendskabet er uagtsomt, og heller ikke for et overtrædelsesgebyr.
note-no-child = Ministeriet går ud fra, at en person er et barn i forordningens forstand indtil det fyldte 18. år.
note-no-child-convention = Konventionen har samme udgangspunkt.
note-no-child-act = Konventionen gælder som norsk lov (§ 2, nr. 4).
note-no-child-proposal = Forslaget til forordningen sagde også 18 år, men forordningen definerer ikke et barn.
note-no-owning-up = Som i norsk strafferet taler det til gunst, at man selv melder sig. Hvor meget afhænger af, hvor alvorlig overtrædelsen er, og hvor sandsynligt det var, at tilsynsmyndigheden ville opdage den.

## Hvad der ellers kan ske

measure-no-coercive = Det norske Datatilsyn kan fastsætte daglige tvangsbøder (tvangsmulkt), indtil et påbud er fulgt. De er adskilt fra overtrædelsesgebyret og beregnes ikke her.
measure-no-lapse-without-reprimand = Et overtrædelsesgebyr kan bortfalde, mens det fortsat er fastslået, at der skete en overtrædelse, og uden at der i stedet udtales kritik, som i Coop Finnmark.
measure-no-hearing = Før der træffes afgørelse, får parten et forhåndsvarsel og tid til at udtale sig.
measure-no-silence = Tilsynsmyndigheden samordner sagen med anklagemyndigheden og andre organer, oplyser parten om en eventuel ret til at tie og giver besked, hvis der ikke følger en sanktion.
measure-no-appeal = Afgørelsen kan påklages til Personvernnemnda (klagenævnet), men ikke i grænseoverskridende sager efter databeskyttelsesforordningen (artikel 56 og kapitel VII).
measure-no-appeal-abroad = Sagen er grænseoverskridende (artikel 56), så Personvernnemnda behandler ikke klager. Sagen kan kun indbringes for domstolene.
measure-no-detriment = Når parten selv klager, må nævnet ikke ændre afgørelsen til skade for parten, bortset fra de tilfælde, som loven nævner.
measure-no-costs = Hvis en afgørelse ændres til fordel for parten, dækkes væsentlige omkostninger, der var nødvendige for at få den ændret, medmindre ændringen skyldes partens eget forhold eller forhold uden for partens og forvaltningens kontrol, eller andre særlige forhold taler imod det.
measure-no-payment = Et overtrædelsesgebyr skal betales inden fire uger efter, at afgørelsen er blevet endelig.
measure-no-court = I en sag om overtrædelsesgebyr kan retten prøve alle sider af sagen (det følger også af forvaltningslovens § 50). Sagen anlægges mod staten, repræsenteret af nævnet (§ 25, stk. 2).

## Frister

daterule-no-imposed-by = Tilsynsmyndigheden (det norske Datatilsyn).
daterule-no-time-bar = Adgangen til at pålægge overtrædelsesgebyr forældes fem år efter, at overtrædelsen ophørte, medmindre der forinden er givet forhåndsvarsel eller truffet afgørelse.
daterule-no-appeal = Tre uger fra det tidspunkt, hvor meddelelsen om afgørelsen nåede frem til parten.
daterule-no-payment = Fire uger fra det tidspunkt, hvor afgørelsen blev endelig.
daterule-no-costs = Krav om omkostninger fremsættes inden tre uger fra meddelelsen om den nye afgørelse.
daterule-no-appeal-at-last = En for sen klage kan ikke længere behandles, når der er gået mere end et år, siden afgørelsen blev truffet.
sendto-no = Send klagen til det norske Datatilsyn, som har truffet afgørelsen. Ændrer det ikke afgørelsen, sender det sagen videre til Personvernnemnda (klagenævnet).
sendto-no-costs = Fremsæt kravet om omkostninger over for det organ, der traf den nye afgørelse: Personvernnemnda (klagenævnet) eller det norske Datatilsyn, hvis det ændrede sin egen afgørelse.
late-no = Det, der kommer for sent, kan alligevel behandles, hvis parten og partens repræsentant ikke kan bebrejdes forsinkelsen, eller hvis særlige grunde taler for det.
longer-no = I særlige tilfælde kan det norske Datatilsyn eller Personvernnemnda forlænge fristen, før den er udløbet.

## Sagsbehandlingstiden

time-hook = Sagsbehandlingstiden tæller som en anden formildende faktor efter artikel 83, stk. 2, litra k, på baggrund af artikel 6, stk. 1, i Den Europæiske Menneskerettighedskonvention og pligten til at handle uden ugrundet ophold.
time-must-state = Tilsynsmyndigheden skal i sin begrundelse skrive, hvordan den har vurderet sin egen sagsbehandlingstid.
time-must-state-ombudsman = Det samme havde Sivilombudet udtalt i 2012.
time-must-state-report = Det samme står i den betænkning, der foreslog sådanne sanktioner.
time-clock = I PVN-2021-03 regnede nævnet fra den dag, hvor tilsynsmyndigheden første gang bad om en redegørelse. I Coop Finnmark (PVN-2021-09) medregnede det også de seks måneder fra anmeldelsen til den dag.
time-resources = Manglende ressourcer er ingen undskyldning, og en beklagelse er ikke nok til at opveje den lange tid.
time-complexity = Jo mindre kompliceret sagen er faktisk og retligt, desto mindre forsinkelse accepteres.
time-idle = Perioder, hvor der ikke er sket noget, har betydning, men den samlede tid tæller også uden dem.
time-no-formula = Virkningen går fra ingenting over et lavere overtrædelsesgebyr til, at det helt bortfalder. Den beror på et skøn, og der er ingen formel.

## Hvad der ikke kunne kontrolleres

note-no-prisons = Den norske kriminalforsorg har sine egne regler om personoplysninger, og ved siden af dem gælder personopplysningsloven.
open-no-enforcement = For retshåndhævelse hos toldmyndigheden, skattemyndighederne og andre end politiet er deres egne love ikke læst. Det er forudsat, at personopplysningsloven gælder, medmindre en anden lov bestemmer andet (§ 2).
open-new-administration-act = En ny norsk forvaltningslov (2025 nr. 81) skal afløse den nuværende. I kopien fra april 2026 var datoen endnu ikke fastsat. Under Regler og kilder kan man se, hvilken paragraf der træder i stedet for hvilken.
open-unpaid-fee = Et overtrædelsesgebyr, der ikke betales, inddrives efter den norske innkrevingslov (2025 nr. 12). Fordringer i almindelighed forældes efter tre år (foreldelseslovens § 2). At det også gælder for disse gebyrer, er vores fortolkning, og det er ikke undersøgt, hvad der afbryder fristen.
open-board-2025 = Den 12. juni 2025 traf nævnet afgørelse om et overtrædelsesgebyr på 85.000 norske kroner til en kommune i en sag, der havde ligget hos tilsynsmyndigheden fra marts 2021 til september 2022. Udfaldet er ikke læst.

provision-popl-31 = Kameraattrapper eller skilte om overvågning, der ville være ulovlig
note-no-rules-of-the-day = Reglerne på gerningstidspunktet gælder. Loven på tidspunktet for afgørelsen bruges dog, når den fører til et gunstigere resultat.
