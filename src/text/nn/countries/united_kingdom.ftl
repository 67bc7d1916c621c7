# Storbritannia: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-uk-gdpr = Storbritannia: UK GDPR
regime-uk-part-3 = Storbritannia: Data Protection Act 2018, Part 3 (kamp mot kriminalitet)

## Det som ikkje har reglar her

refusal-uk-manual = Det kan ikkje bli gebyr etter UK GDPR: Reglane gjeld ikkje manuell behandling av opplysningar som ikkje inngår og ikkje skal inngå i eit register, med mindre ei offentleg styresmakt har dei (artikkel 2 nr. 1 og 1A). Andre reglar kan gjelde.
refusal-uk-household = Det kan ikkje bli gebyr etter UK GDPR: Reglane gjeld ikkje det ein fysisk person gjer som ledd i reint personlege eller familiemessige aktivitetar (artikkel 2 nr. 2). Andre reglar kan gjelde.
refusal-uk-enforcement-manual = Part 3 i Data Protection Act 2018 gjeld ikkje opplysningar som blir behandla manuelt, og som verken inngår eller skal inngå i eit register (section 29(1)). Om UK GDPR då gjeld, er ikkje lese.

unless-uk-manual = Dersom det skjedde manuelt, ikkje i noko register og ikkje hos ei offentleg styresmakt: UK GDPR gjeld ikkje, og gir ikkje noko gebyr.
unless-uk-household = Dersom ein fysisk person gjorde det som ledd i reint personlege eller familiemessige aktivitetar: UK GDPR gjeld ikkje, og gir ikkje noko gebyr.
unless-uk-enforcement-manual = Dersom det gjaldt kamp mot kriminalitet og skjedde manuelt, utan register: Part 3 i Data Protection Act 2018 gjeld ikkje.

## Føresegner som fell bort

carveout-manual-uk = Section 24 i Data Protection Act 2018 gjer unntak for det ei offentleg styresmakt har manuelt og ikkje i noko register, frå artikkel 5 nr. 1 bokstav a–c, e og f, 6–10, 11 nr. 2, 13, 14, 20, 21 nr. 1 og 44–49. I personalsaker er unntaket større.
carveout-expression-uk = Kva unntak britisk rett gjer for journalistikk og dei andre særlege formåla, er ikkje lese.
provision-uk-complaints = Behandling av klager (frå 19. juni 2026)
provision-dpa-34-3 = Å kunne vise at prinsippa er følgde
provision-dpa-35 = Lovleg og rettferdig behandling, med vilkåra for sensitiv behandling
provision-dpa-36 = Oppgitte formål, og ingen bruk som ikkje er foreinleg med dei
provision-dpa-37 = Opplysningane skal vere adekvate, relevante og ikkje for omfattande
provision-dpa-38-1 = Riktigheit
provision-dpa-38-2 = Å skilje fakta frå vurderingar og ulike slag personar frå kvarandre, og kontrollere opplysningar før dei blir gitte vidare
provision-dpa-39-1 = Ikkje å lagre opplysningar lenger enn nødvendig
provision-dpa-39-2 = Fristar for å vurdere om opplysningane framleis trengst
provision-dpa-40 = Tryggleik for opplysningane (det sjette prinsippet)
provision-dpa-41 = Garantiar ved arkivering, forsking og statistikk
provision-dpa-42 = Eit styringsdokument for sensitiv behandling
provision-dpa-44 = Informasjon til dei registrerte
provision-dpa-45 = Retten til innsyn
provision-dpa-46 = Retting
provision-dpa-47 = Sletting eller avgrensing
provision-dpa-48 = Svar på krav om retting, sletting eller avgrensing
provision-dpa-49 = Heilautomatiserte avgjerder (til 4. februar 2026)
provision-dpa-50 = Garantiar når slike avgjerder er tillatne ved lov (til 4. februar 2026)
provision-dpa-50b = Heilautomatiserte avgjerder og garantiar (frå 5. februar 2026)
provision-dpa-52 = Forma på informasjonen, og å gjere det lett å bruke rettane
provision-dpa-53 = Grunnlause eller overdrivne krav
provision-dpa-64 = Vurdering av personvernkonsekvensar
provision-dpa-65 = Førehandsdrøfting med ICO
provision-dpa-67 = Melding til ICO om brot på personopplysningstryggleiken
provision-dpa-68 = Underretning til dei registrerte om brot på personopplysningstryggleiken
provision-dpa-73 = Overføring til tredjestatar og internasjonale organisasjonar
provision-dpa-155-1-b = Å følgje pålegg frå ICO om opplysningar, kontroll, avhøyr eller tiltak
provision-dpa-56 = Tiltak for å sikre og vise at reglane er følgde
provision-dpa-57 = Innebygd personvern og personvern som standardinnstilling
provision-dpa-58 = Ordning mellom felles behandlingsansvarlege
provision-dpa-59 = Databehandlarar, og behandling etter instruks
provision-dpa-61 = Protokoll over behandlinga
provision-dpa-62 = Logging
provision-dpa-63 = Samarbeid med ICO
provision-dpa-66 = Tryggleik ved behandlinga
provision-dpa-69 = Personvernombod
criterion-dpa-155-a = Karakteren, alvoret og lengda av brotet
criterion-dpa-155-b = Om brotet var forsettleg eller aktlaust
criterion-dpa-155-c = Kva som blei gjort for å avgrense skade eller ubehag
criterion-dpa-155-d = Graden av ansvar ut frå tiltaka som var på plass
criterion-dpa-155-e = Relevante tidlegare brot
criterion-dpa-155-f = Samarbeid med ICO
criterion-dpa-155-g = Kategoriane av personopplysningar
criterion-dpa-155-h = Korleis ICO fekk kjennskap til brotet
criterion-dpa-155-i = Om tidlegare pålegg er følgde
criterion-dpa-155-j = Åtferdsnormer og sertifisering
criterion-dpa-155-k = Andre omstende, som økonomisk vinning eller tap som er unngått
criterion-dpa-155-l = Om gebyret er verknadsfullt, forholdsmessig og avskrekkande

## Kjelder

source-uk-gdpr = UK GDPR
source-uk-data-act = den britiske Data Protection Act 2018
source-uk-data-commencement = SI 2018/625 om iverksetjing av Data Protection Act 2018
source-data-use-act = den britiske Data (Use and Access) Act 2025
source-data-use-commencement = SI 2026/82, iverksetjing av Data (Use and Access) Act 2025
source-information-commission = SI 2026/1015, iverksetjing av Data (Use and Access) Act 2025
source-tribunal-rules = prosessreglane for First-tier Tribunal, General Regulatory Chamber (2009)
source-ico-guidance = ICO, rettleiing om gebyr (mars 2024)
source-ico-draft = ICO, utkast til rettleiing om gebyr (2023)
source-ico-public-sector = ICO, eiga line for offentleg sektor på prøve (juni 2022)
source-ico-public-sector-2025 = ICO, eiga line for offentleg sektor (11. november 2025)
source-ico-procedure-draft = ICO, utkast til rettleiing om saksgangen (31. oktober 2025)
source-ico-23andme = ICO, gebyrvedtak, 23andMe (2025)
source-ico-birthlink = ICO, gebyrvedtak, Birthlink (2025)
source-ico-dpp-law = ICO, gebyrvedtak, DPP Law
source-withdrawal-act = den britiske European Union (Withdrawal) Act 2018

## Standpunkt

view-ico-2024 = ICO, 2024 (rettleiing om gebyr)

## Kva domstolar og styresmakter har sagt

note-uk-presumption = Eit morselskap som eig alle eller nesten alle røysterettsaksjane i eit dotterselskap, blir rekna for å ha avgjerande innverknad på det (presumsjon).
note-uk-linked = Same behandling, eller behandlingar som heng saman, kan samla ikkje koste meir enn det høgste beløpet for det mest alvorlege brotet.
note-uk-turnover = Det er omsetnaden i heile verda året før som tel, som regel etter revidert konsernrekneskap. Nyare tal kan brukast.
note-uk-funds = For andre enn føretak kjem eigedelar, finansiering eller administrasjonsbudsjett i staden for omsetnad.
note-uk-discretion = Tilpassinga byggjer på skjøn: Di høgare omsetnad innanfor rada, di høgare tal.
note-uk-before-inquiry = Tiltak før undersøkinga var kjend, er oftare formildande. Tiltak utan verknad veg lite, forteneste veg tungt.
note-uk-growth = ICO skal ta omsyn til at det er ønskjeleg å fremje økonomisk vekst (Deregulation Act 2015 section 108).
note-uk-hardship = Økonomiske vanskar gir lågare gebyr berre unntaksvis, når objektive bevis viser at gebyret ville setje den økonomiske levedyktigheita uboteleg i fare.
note-uk-public-sector = I ei prøveordning frå juni 2022 brukte ICO irettesetjingar og pålegg før gebyr overfor offentlege styresmakter, og sette gebyra ned eller lét dei vere.
note-uk-public-sector-2025 = Sidan 11. november 2025 får offentlege styresmakter etter section 7 i lova berre gebyr i dei grovaste sakene, når brotet er særleg alvorleg. Veldedige organisasjonar og parish councils er utanfor denne lina.
note-uk-excluded = Det kan ikkje givast gebyr når formålet med behandlinga og måten ho skjer på, blir bestemt av eller på vegner av eit av dei to husa i parlamentet. Det same gjeld Crown Estate Commissioners og den behandlingsansvarlege for det kongelege hoffet, hertugdømet Lancaster eller hertugdømet Cornwall.
note-uk-special-purposes = For dei særlege formåla, mellom dei journalistikk, krevst det at ICO har teke ei avgjerd om dette, at ho har fått verknad, og at ein domstol gir løyve.
note-uk-monitoring = Berre eit organ som overvaker åtferdsnormer, kan få gebyr for dette.
note-uk-certification = Berre eit sertifiseringsorgan kan få gebyr for dette.
note-uk-notices = Det som kan gi gebyr, er å ikkje følgje eit pålegg om opplysningar (information notice), om kontroll (assessment notice) eller om tiltak (enforcement notice).
note-uk-notices-2026 = Det som kan gi gebyr, er å ikkje følgje eit pålegg om opplysningar, om kontroll, om avhøyr (interview notice) eller om tiltak, eller å ikkje hjelpe den som skriv ein rapport ICO har bede om.
note-uk-automated = 5. februar 2026 kom artiklane 22A–22D i staden for artikkel 22. Overgangsregelen i reg. 5 held på den gamle regelen for det som skjedde før.
note-uk-recognised = Sidan 5. februar 2026 har behandling som er nødvendig for ei anerkjend rettkomen interesse (vedlegg 1), eit eige rettsleg grunnlag, artikkel 6 nr. 1 bokstav ea, utan interesseavveging.
note-uk-transfers = 5. februar 2026 kom artikkel 44A i staden for artikkel 44, og artiklane 45A–45C i staden for artikkel 45.
note-uk-children = Sidan 5. februar 2026 må nettenester som barn truleg bruker, ta omsyn til det særlege behovet barn har for vern (artikkel 25 nr. 1A).
note-uk-pecr = Informasjonskapslar og direkte marknadsføring er regulerte av Privacy and Electronic Communications Regulations (PECR), med eigne sanksjonar. Gjeld saka dette, så vel det under «Kva gjeld det?». Då blir reglane viste.
note-uk-pecr-2026 = Informasjonskapslar og direkte marknadsføring er regulerte av Privacy and Electronic Communications Regulations (PECR). Sidan 5. februar 2026 er det høgste beløpet der det same som i Data Protection Act. Gjeld saka dette, så vel det under «Kva gjeld det?». Då blir reglane viste.
note-uk-commission = 30. september 2026 tok Information Commission over etter Information Commissioner. Styresmakta kallar seg framleis ICO.
note-uk-notice-of-intent = Det som her er kalla gebyr, er i Storbritannia ein pengesanksjon (penalty), gitt i eit gebyrvedtak (penalty notice). Før vedtaket kjem eit varsel (notice of intent), som gir minst 21 dagar til skriftlege merknader.
note-uk-six-months = Gebyrvedtaket må kome innan seks månader etter varselet, med mindre partane blir samde om lengre tid.
note-uk-six-months-2026 = Gebyrvedtaket, eller beskjed om at det ikkje blir noko gebyr, skal kome innan seks månader etter varselet, eller så snart det med rimelegheit lèt seg gjere etter det. For eit varsel før 5. februar 2026 er dei seks månadene framleis ei grense (SI 2026/82 reg. 6).
note-uk-appeal = Klaga kan gjelde vedtaket eller berre beløpet. Tribunalet kan prøve fakta og utøve skjønet på nytt.
note-uk-payment = Betalingsfristen er minst 28 dagar frå dagen for gebyrvedtaket. Gebyret blir ikkje kravt inn før ei klage er avgjord.
note-dpa-security = Av pliktene til behandlingsansvarlege og databehandlarar nemner lova berre sections 64, 65, 67 og 68 som grunnlag for gebyr. Mangelfull tryggleik kan gi gebyr som brot på det sjette prinsippet, section 40.
note-dpa-joint = Ein felles behandlingsansvarleg kan få gebyr berre for det han har ansvaret for etter ordninga mellom dei (section 58).
note-dpa-guidance = Rettleiinga frå ICO om gebyr gjeld også brot på Part 3.
note-dpa-automated = 5. februar 2026 kom sections 50A–50D i staden for sections 49 og 50.
note-dpa-transfers = 5. februar 2026 kom godkjenning ved forskrift (sections 74AA og 74AB) i staden for forskriftene om tilstrekkeleg vernenivå, og sections 73 og 75–78 blei endra.

## Kvifor beløpa i metoden gir eit feil bilete for offentlege organ

caution-uk-gdpr = For offentlege styresmakter gir desse beløpa åleine eit feil bilete: Etter lina for offentleg sektor gir ICO langt lågare gebyr, eller ingen.
caution-uk-part-3 = For politiet og andre offentlege styresmakter gir desse beløpa åleine eit feil bilete: Etter lina for offentleg sektor gir ICO langt lågare gebyr, eller ingen.

## Kva som elles kan skje

measure-uk-enforcement-notice = ICO kan i eit pålegg (enforcement notice) krevje at visse tiltak blir sette i verk, eller lat vere.
measure-uk-public-sector = Overfor offentlege styresmakter bruker ICO åtvaringar, irettesetjingar og pålegg før gebyr.

## Datoar som har noko å seie

daterule-uk-imposed-by = ICO, i eit gebyrvedtak (penalty notice).
daterule-uk-appeal = Klaga må ha kome inn til First-tier Tribunal innan 28 dagar frå den dagen gebyrvedtaket blei sendt. Her er det rekna frå dagen for vedtaket.
sendto-uk = Klaga skal sendast til First-tier Tribunal (General Regulatory Chamber).
late-uk = Den som klagar for seint, må i klaga be om lengre frist og seie kvifor ho er sein. Gir ikkje domstolen lengre frist, blir klaga ikkje teken opp til behandling.

## Det som ikkje kunne kontrollerast

open-uk-table-b = Fire av sju rader i tabell B er berre lesne i utkastet. ICO sa at tilnærminga ikkje ville bli endra.
open-uk-guidance = Berre delar av rettleiinga er lesne. Korleis tidlegare brot, opplysningar om barn og samarbeid tel, er berre lese i utkastet. Kva vekt ICO legg på korleis brotet blei kjent, er ikkje kontrollert.
open-uk-time-bar = Noka grense for kor gammalt eit brot kan vere, finst ikkje i sections 149–159 i Data Protection Act 2018 eller i Schedule 16. Andre lover er ikkje lesne.

discount-uk-before-notice = dersom saka blir forlikt før varselet
discount-uk-after-notice = dersom saka blir forlikt etter varselet, men før skriftlege merknader
discount-uk-after-reply = dersom saka blir forlikt etter skriftlege merknader
waived-uk = Den som inngår forlik, vedgår brotet og gir avkall på retten til å klage.
open-dpa-2025 = Part 3 er lesen slik han var i desember 2021, og det som Data (Use and Access) Act 2025 endra 5. februar 2026, er lese i den lova. Også reglane i den lova om samtykke, teieplikta til advokatar, logging og nasjonal tryggleik i Part 3 er lesne, men ikkje frå når dei gjeld.
