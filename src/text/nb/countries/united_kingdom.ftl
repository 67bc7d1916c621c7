# Storbritannia: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-uk-gdpr = Storbritannia: UK GDPR
regime-uk-part-3 = Storbritannia: Data Protection Act 2018, Part 3 (kriminalitetsbekjempelse)

## Det som ikke har regler her

refusal-uk-manual = Det kan ikke ilegges gebyr etter UK GDPR. Den gjelder ikke manuell behandling av opplysninger som verken inngår eller skal inngå i et register, med mindre en offentlig myndighet har dem (artikkel 2 nr. 1 og 1A). Andre regler kan gjelde.
refusal-uk-household = Det kan ikke ilegges gebyr etter UK GDPR. Den gjelder ikke det en fysisk person gjør som ledd i rent personlige eller familiemessige aktiviteter (artikkel 2 nr. 2). Andre regler kan gjelde.
refusal-uk-enforcement-manual = Part 3 i Data Protection Act 2018 gjelder ikke opplysninger som behandles manuelt, og som verken inngår eller skal inngå i et register (s. 29(1)). Om UK GDPR da gjelder, er ikke lest.

unless-uk-manual = Hvis behandlingen var manuell, uten register og ikke hos en offentlig myndighet, gjelder ikke UK GDPR, og den gir da ikke grunnlag for gebyr.
unless-uk-household = Hvis en fysisk person gjorde det som ledd i rent personlige eller familiemessige aktiviteter, gjelder ikke UK GDPR, og den gir da ikke grunnlag for gebyr.
unless-uk-enforcement-manual = Hvis formålet var kriminalitetsbekjempelse, og behandlingen var manuell og uten register, gjelder ikke Part 3 i Data Protection Act 2018.

## Bestemmelser som faller bort

carveout-manual-uk = Section 24 i Data Protection Act 2018 unntar det som en offentlig myndighet har manuelt og ikke i noe register, fra artikkel 5 nr. 1 bokstav a–c, e og f, 6–10, 11 nr. 2, 13, 14, 20, 21 nr. 1 og 44–49; i personalsaker unntas mer.
carveout-expression-uk = Hva britisk rett unntar for journalistikk og de andre særlige formålene, er ikke lest.
provision-uk-complaints = Behandling av klager (fra 19. juni 2026)
provision-dpa-34-3 = Å kunne vise at prinsippene er fulgt
provision-dpa-35 = Lovlighet og rettferdighet, med vilkårene for sensitiv behandling
provision-dpa-36 = Angitte formål, og ingen bruk som er uforenlig med dem
provision-dpa-37 = Opplysningene skal være adekvate, relevante og ikke for omfattende
provision-dpa-38-1 = Riktighet
provision-dpa-38-2 = Å skille fakta fra vurderinger og ulike slags personer fra hverandre, og kontrollere opplysninger før de gis videre
provision-dpa-39-1 = Ikke å lagre opplysninger lenger enn nødvendig
provision-dpa-39-2 = Frister for å vurdere om opplysningene fortsatt trengs
provision-dpa-40 = Sikkerhet for opplysningene (det sjette prinsippet)
provision-dpa-41 = Garantier ved arkivering, forskning og statistikk
provision-dpa-42 = Et styringsdokument for sensitiv behandling
provision-dpa-44 = Informasjon til de registrerte
provision-dpa-45 = De registrertes rett til innsyn
provision-dpa-46 = Retting
provision-dpa-47 = Sletting eller begrensning
provision-dpa-48 = Svar på anmodning om retting, sletting eller begrensning
provision-dpa-49 = Helautomatiserte avgjørelser (til 4. februar 2026)
provision-dpa-50 = Garantier når slike avgjørelser er tillatt ved lov (til 4. februar 2026)
provision-dpa-50b = Helautomatiserte avgjørelser og garantier (fra 5. februar 2026)
provision-dpa-52 = Informasjonens form, og å gjøre det lett å bruke rettighetene
provision-dpa-53 = Grunnløse eller overdrevne anmodninger
provision-dpa-64 = Vurdering av personvernkonsekvenser
provision-dpa-65 = Forhåndsdrøfting med ICO
provision-dpa-67 = Melding av brudd på personopplysningssikkerheten til ICO
provision-dpa-68 = Underretning av de registrerte om brudd på personopplysningssikkerheten
provision-dpa-73 = Overføring til tredjestater og internasjonale organisasjoner
provision-dpa-155-1-b = Å følge ICOs pålegg om opplysninger, kontroll, avhør eller tiltak
provision-dpa-56 = Tiltak for å sikre og vise at reglene er fulgt
provision-dpa-57 = Innebygd personvern og personvern som standardinnstilling
provision-dpa-58 = Ordning mellom felles behandlingsansvarlige
provision-dpa-59 = Databehandlere, og behandling etter instruks
provision-dpa-61 = Protokoll over behandlingen
provision-dpa-62 = Logging
provision-dpa-63 = Samarbeid med ICO
provision-dpa-66 = Sikkerhet ved behandlingen
provision-dpa-69 = Personvernombud
criterion-dpa-155-a = Overtredelsens karakter, alvorlighetsgrad og varighet
criterion-dpa-155-b = Om overtredelsen var forsettlig eller uaktsom
criterion-dpa-155-c = Hva som ble gjort for å begrense skade eller ubehag
criterion-dpa-155-d = Graden av ansvar ut fra tiltakene som var på plass
criterion-dpa-155-e = Relevante tidligere overtredelser
criterion-dpa-155-f = Samarbeid med ICO
criterion-dpa-155-g = Kategoriene av personopplysninger
criterion-dpa-155-h = Hvordan ICO fikk kjennskap til overtredelsen
criterion-dpa-155-i = Om tidligere pålegg er fulgt
criterion-dpa-155-j = Atferdsnormer og sertifisering
criterion-dpa-155-k = Andre forhold, som økonomisk vinning eller unngåtte tap
criterion-dpa-155-l = Om gebyret er virkningsfullt, forholdsmessig og avskrekkende

## Kilder

source-uk-gdpr = UK GDPR
source-uk-data-act = den britiske Data Protection Act 2018
source-uk-data-commencement = SI 2018/625 om ikrafttredelse av Data Protection Act 2018
source-data-use-act = den britiske Data (Use and Access) Act 2025
source-data-use-commencement = SI 2026/82, ikrafttredelse av Data (Use and Access) Act 2025
source-information-commission = SI 2026/1015, ikrafttredelse av Data (Use and Access) Act 2025
source-tribunal-rules = prosessregler for First-tier Tribunal, General Regulatory Chamber (2009)
source-ico-guidance = ICO, veiledning om gebyrer (mars 2024)
source-ico-draft = ICO, utkast til veiledning om gebyrer (2023)
source-ico-public-sector = ICO, egen linje for offentlig sektor på prøve (juni 2022)
source-ico-public-sector-2025 = ICO, egen linje for offentlig sektor (11. november 2025)
source-ico-procedure-draft = ICO, utkast til veiledning om saksgangen (31. oktober 2025)
source-ico-23andme = ICO, gebyrvedtak, 23andMe (2025)
source-ico-birthlink = ICO, gebyrvedtak, Birthlink (2025)
source-ico-dpp-law = ICO, gebyrvedtak, DPP Law
source-withdrawal-act = den britiske European Union (Withdrawal) Act 2018

## Syn

view-ico-2024 = ICO, 2024 (veiledning om gebyrer)

## Hva domstoler og myndigheter har sagt

note-uk-presumption = Et morselskap med alle eller nesten alle stemmerettsaksjer presumeres å ha avgjørende innflytelse.
note-uk-linked = Ved samme eller tilknyttede behandlingsaktiviteter kan gebyret samlet ikke bli høyere enn maksimum for den mest alvorlige.
note-uk-turnover = Det er omsetningen på verdensbasis året før som teller, som regel etter revidert konsernregnskap. Nyere tall kan brukes.
note-uk-funds = For andre enn foretak trer eiendeler, finansiering eller administrasjonsbudsjett i stedet for omsetning.
note-uk-discretion = Tilpasningen er skjønnsmessig: Jo høyere omsetningen er innenfor raden, desto høyere blir tallet.
note-uk-before-inquiry = Tiltak før undersøkelsen var kjent, er oftere formildende. Tiltak uten virkning veier lite, mens fortjeneste veier tungt.
note-uk-growth = ICO har plikt til å ta hensyn til økonomisk vekst (Deregulation Act 2015 section 108).
note-uk-hardship = Økonomiske vansker gir lavere gebyr bare unntaksvis, når objektive bevis viser at gebyret ville bringe den økonomiske levedyktigheten uopprettelig i fare.
note-uk-public-sector = På prøve fra juni 2022: Overfor offentlige myndigheter brukte ICO irettesettelser og pålegg før gebyr, og satte ned gebyrer eller lot være å ilegge dem.
note-uk-public-sector-2025 = Siden 11. november 2025 får offentlige myndigheter i betydningen i section 7 i loven bare overtredelsesgebyr i de groveste sakene, når bruddet er særlig alvorlig. Veldedige organisasjoner og parish councils er utenfor denne linjen.
note-uk-excluded = Det kan ikke ilegges overtredelsesgebyr når formålet med behandlingen og måten den skjer på, bestemmes av eller på vegne av et av parlamentets to hus. Det samme gjelder Crown Estate Commissioners og den behandlingsansvarlige for det kongelige hoff, hertugdømmet Lancaster eller hertugdømmet Cornwall.
note-uk-special-purposes = For de særlige formålene, blant dem journalistikk, kreves det at ICO har tatt en avgjørelse om dette, at den har fått virkning, og at en domstol gir tillatelse.
note-uk-monitoring = Bare et organ som overvåker atferdsnormer, kan få overtredelsesgebyr for dette.
note-uk-certification = Bare et sertifiseringsorgan kan få overtredelsesgebyr for dette.
note-uk-notices = Det som kan gi overtredelsesgebyr, er å ikke følge et pålegg om opplysninger (information notice), om kontroll (assessment notice) eller om tiltak (enforcement notice).
note-uk-notices-2026 = Det som kan gi overtredelsesgebyr, er å ikke følge et pålegg om opplysninger, om kontroll, om avhør (interview notice) eller om tiltak, eller å ikke hjelpe den som skriver en rapport ICO har bedt om.
note-uk-automated = 5. februar 2026 ble artikkel 22 erstattet av artiklene 22A–22D. Overgangsregelen i reg. 5 beholder den gamle regelen for det som skjedde før.
note-uk-recognised = Siden 5. februar 2026 har behandling som er nødvendig for en anerkjent berettiget interesse (vedlegg 1), et eget rettslig grunnlag, artikkel 6 nr. 1 bokstav ea, uten interesseavveining.
note-uk-transfers = 5. februar 2026 ble artikkel 44 erstattet av artikkel 44A, og artikkel 45 av artiklene 45A–45C.
note-uk-children = Siden 5. februar 2026 må nettjenester som barn sannsynligvis bruker, ta hensyn til barns særlige behov for vern (artikkel 25 nr. 1A).
note-uk-pecr = Informasjonskapsler og direkte markedsføring reguleres av PEC Regulations (PECR), med egne sanksjoner. Svar på «Hva gjelder det?» at saken gjelder dette, så vises reglene.
note-uk-pecr-2026 = Informasjonskapsler og direkte markedsføring reguleres av PEC Regulations (PECR). Siden 5. februar 2026 er maksimum der det samme som i Data Protection Act. Svar på «Hva gjelder det?» at saken gjelder dette, så vises reglene.
note-uk-commission = 30. september 2026 tok Information Commission over etter Information Commissioner. Myndigheten kaller seg fortsatt ICO.
note-uk-notice-of-intent = Før gebyrvedtaket kommer et varsel (notice of intent). Det gir minst 21 dager til skriftlige merknader.
note-uk-six-months = Gebyrvedtaket må komme innen seks måneder etter varselet, med mindre partene blir enige om lengre tid.
note-uk-six-months-2026 = Gebyrvedtaket, eller beskjed om at det ikke blir noe gebyr, skal komme innen seks måneder etter varselet, eller så snart det med rimelighet lar seg gjøre etter det. For et varsel før 5. februar 2026 er de seks månedene fortsatt en grense (SI 2026/82 reg. 6).
note-uk-appeal = Klagen kan gjelde vedtaket eller bare beløpet. Tribunalet kan prøve fakta og utøve skjønnet på nytt.
note-uk-payment = Betalingsfristen er minst 28 dager fra dagen for gebyrvedtaket. Ingenting kreves inn før en klage er avgjort.
note-dpa-security = Av pliktene til behandlingsansvarlige og databehandlere nevner loven bare sections 64, 65, 67 og 68 som grunnlag for overtredelsesgebyr. Mangelfull sikkerhet kan gi gebyr som brudd på det sjette prinsippet, section 40.
note-dpa-joint = En felles behandlingsansvarlig kan få overtredelsesgebyr bare for det den har ansvaret for etter ordningen mellom dem (section 58).
note-dpa-guidance = ICOs veiledning om gebyr gjelder også overtredelser av Part 3.
note-dpa-automated = 5. februar 2026 ble sections 49 og 50 erstattet av sections 50A–50D.
note-dpa-transfers = 5. februar 2026 ble forskriftene om tilstrekkelig beskyttelsesnivå erstattet av godkjenning ved forskrift (sections 74AA og 74AB), og sections 73 og 75–78 ble endret.

## Hvorfor metodens beløp gir et feil bilde for offentlige organer

caution-uk-gdpr = For offentlige myndigheter gir disse beløpene alene et feil bilde: I sin linje for offentlig sektor ilegger ICO langt mindre, eller ingenting.
caution-uk-part-3 = For politiet og andre offentlige myndigheter gir disse beløpene alene et feil bilde: I sin linje for offentlig sektor ilegger ICO langt mindre, eller ingenting.

## Hva som ellers kan skje

measure-uk-enforcement-notice = ICO kan i et pålegg (enforcement notice) bestemme at noe skal gjøres eller ikke gjøres.
measure-uk-public-sector = Overfor offentlige myndigheter bruker ICO advarsler, irettesettelser og pålegg før gebyr.

## Datoer som betyr noe

daterule-uk-imposed-by = Information Commissioner, i et gebyrvedtak (penalty notice).
daterule-uk-appeal = Klagen må ha kommet inn til First-tier Tribunal innen 28 dager fra den dagen gebyrvedtaket ble sendt. Her regnes det fra dagen for vedtaket.
sendto-uk = Klagen sendes til First-tier Tribunal (General Regulatory Chamber).
late-uk = Den som klager for sent, må i klagen be om lengre frist og si hvorfor den er sen. Gir ikke domstolen lengre frist, tas klagen ikke under behandling.

## Det som ikke kunne kontrolleres

open-uk-table-b = Fire av sju rader i tabell B er bare lest i utkastet. ICO sa at tilnærmingen ikke ville bli endret.
open-uk-guidance = Bare deler av veiledningen er lest. Hvordan tidligere brudd, barns opplysninger og samarbeid teller, er lest i utkastet. Hvilken vekt ICO legger på hvordan bruddet ble kjent, er ikke kontrollert.
open-uk-time-bar = Sections 149–159 i Data Protection Act 2018 og Schedule 16 setter ingen grense for hvor gammelt et brudd kan være. Andre lover er ikke lest.

discount-uk-before-notice = dersom saken forlikes før varselet
discount-uk-after-notice = dersom saken forlikes etter varselet, men før skriftlige merknader
discount-uk-after-reply = dersom saken forlikes etter skriftlige merknader
waived-uk = Den som inngår forlik, innrømmer overtredelsen og gir avkall på retten til å klage.
open-dpa-2025 = Part 3 er lest slik den var i desember 2021, og det som Data (Use and Access) Act 2025 endret 5. februar 2026, er lest i den loven. Også dens sections om samtykke, advokaters taushetsplikt, logging og nasjonal sikkerhet i Part 3 er lest, men ikke fra når de gjelder.
