# Frågorna, varför de ställs och svaren på dem.

## Avsnitten på sidan

section-start = Utgångspunkter
section-exceptions = Gäller reglerna alls?
section-breach = Överträdelsen
section-elements = Vad reglerna kräver
section-actors = Vem som handlade och ansvarar
section-gravity = Hur allvarligt det var
section-handling = Hur det hanterades
section-size = Storlek och ekonomi
section-dates = Datum
section-judgement = Bedömningar och belopp
section-calculation = Räkna ut ett belopp steg för steg

## Vilka regler som gäller

question-country = I vilket land är verksamheten etablerad?
why-country = Landet avgör vilka regler, högsta belopp och tidsfrister som gäller. Vid gränsöverskridande behandling inom EES: välj det land där det huvudsakliga verksamhetsstället finns.
example-country = Ett företag med kontor och personal i Danmark som säljer till svenska kunder på nätet: välj Danmark.
option-country-sweden = Sverige
statement-country-sweden = Verksamheten är etablerad i Sverige.
option-country-norway = Norge
statement-country-norway = Verksamheten är etablerad i Norge.
option-country-denmark = Danmark
statement-country-denmark = Verksamheten är etablerad i Danmark.
option-country-finland = Finland
statement-country-finland = Verksamheten är etablerad i Finland.
option-country-iceland = Island
statement-country-iceland = Verksamheten är etablerad på Island.
option-country-austria = Österrike
statement-country-austria = Verksamheten är etablerad i Österrike.
option-country-belgium = Belgien
statement-country-belgium = Verksamheten är etablerad i Belgien.
option-country-bulgaria = Bulgarien
statement-country-bulgaria = Verksamheten är etablerad i Bulgarien.
option-country-croatia = Kroatien
statement-country-croatia = Verksamheten är etablerad i Kroatien.
option-country-cyprus = Cypern
statement-country-cyprus = Verksamheten är etablerad på Cypern.
option-country-czechia = Tjeckien
statement-country-czechia = Verksamheten är etablerad i Tjeckien.
option-country-estonia = Estland
statement-country-estonia = Verksamheten är etablerad i Estland.
option-country-france = Frankrike
statement-country-france = Verksamheten är etablerad i Frankrike.
option-country-germany = Tyskland
statement-country-germany = Verksamheten är etablerad i Tyskland.
option-country-greece = Grekland
statement-country-greece = Verksamheten är etablerad i Grekland.
option-country-hungary = Ungern
statement-country-hungary = Verksamheten är etablerad i Ungern.
option-country-ireland = Irland
statement-country-ireland = Verksamheten är etablerad i Irland.
option-country-italy = Italien
statement-country-italy = Verksamheten är etablerad i Italien.
option-country-latvia = Lettland
statement-country-latvia = Verksamheten är etablerad i Lettland.
option-country-liechtenstein = Liechtenstein
statement-country-liechtenstein = Verksamheten är etablerad i Liechtenstein.
option-country-lithuania = Litauen
statement-country-lithuania = Verksamheten är etablerad i Litauen.
option-country-luxembourg = Luxemburg
statement-country-luxembourg = Verksamheten är etablerad i Luxemburg.
option-country-malta = Malta
statement-country-malta = Verksamheten är etablerad på Malta.
option-country-netherlands = Nederländerna
statement-country-netherlands = Verksamheten är etablerad i Nederländerna.
option-country-poland = Polen
statement-country-poland = Verksamheten är etablerad i Polen.
option-country-portugal = Portugal
statement-country-portugal = Verksamheten är etablerad i Portugal.
option-country-romania = Rumänien
statement-country-romania = Verksamheten är etablerad i Rumänien.
option-country-slovakia = Slovakien
statement-country-slovakia = Verksamheten är etablerad i Slovakien.
option-country-slovenia = Slovenien
statement-country-slovenia = Verksamheten är etablerad i Slovenien.
option-country-spain = Spanien
statement-country-spain = Verksamheten är etablerad i Spanien.
option-country-united-kingdom = Storbritannien
statement-country-united-kingdom = Verksamheten är etablerad i Storbritannien.
option-country-eea = EES, inget visst land (bara EU-reglerna)
statement-country-eea = Verksamheten är etablerad inom EES.
option-country-institutions = Unionen själv (dess institutioner och organ)
statement-country-institutions = Det är en av unionens institutioner eller organ.
option-country-switzerland = Schweiz
statement-country-switzerland = Verksamheten är etablerad i Schweiz.
option-country-elsewhere = Ett annat land, utanför EES och Storbritannien
statement-country-elsewhere = Verksamheten är etablerad i ett annat land.

question-reach = Vad gör verksamheten där människorna finns?
why-reach = GDPR och UK GDPR gäller också för den som är etablerad utanför EES och Storbritannien men erbjuder människor där varor eller tjänster, eller övervakar vad de gör där.
example-reach = En app med priser i euro och meny på italienska erbjuder en tjänst i Italien. En butik i Toronto som en turist från Rom besöker gör det inte.
option-reach-neither = Varken erbjuder människor något eller övervakar dem där
statement-reach-neither = Verksamheten varken erbjuder människor där varor eller tjänster eller övervakar dem.
option-reach-offers = Erbjuder människor varor eller tjänster där, även gratis
statement-reach-offers = Verksamheten erbjuder människor där varor eller tjänster.
option-reach-monitors = Övervakar vad människor gör där
statement-reach-monitors = Verksamheten övervakar vad människor gör där.

question-people-in = I vilket land finns människorna?
why-people-in = Den som saknar verksamhetsställe i EES har ingen ansvarig tillsynsmyndighet. Varje berörd stats myndighet kan ingripa, enligt den statens regler.
example-people-in = Den italienska myndigheten frågar en app från USA om användarna i Italien: välj Italien.
statement-people-in-sweden = Människorna finns i Sverige.
statement-people-in-norway = Människorna finns i Norge.
statement-people-in-denmark = Människorna finns i Danmark.
statement-people-in-finland = Människorna finns i Finland.
statement-people-in-iceland = Människorna finns på Island.
statement-people-in-austria = Människorna finns i Österrike.
statement-people-in-belgium = Människorna finns i Belgien.
statement-people-in-bulgaria = Människorna finns i Bulgarien.
statement-people-in-croatia = Människorna finns i Kroatien.
statement-people-in-cyprus = Människorna finns på Cypern.
statement-people-in-czechia = Människorna finns i Tjeckien.
statement-people-in-estonia = Människorna finns i Estland.
statement-people-in-france = Människorna finns i Frankrike.
statement-people-in-germany = Människorna finns i Tyskland.
statement-people-in-greece = Människorna finns i Grekland.
statement-people-in-hungary = Människorna finns i Ungern.
statement-people-in-ireland = Människorna finns i Irland.
statement-people-in-italy = Människorna finns i Italien.
statement-people-in-latvia = Människorna finns i Lettland.
statement-people-in-liechtenstein = Människorna finns i Liechtenstein.
statement-people-in-lithuania = Människorna finns i Litauen.
statement-people-in-luxembourg = Människorna finns i Luxemburg.
statement-people-in-malta = Människorna finns på Malta.
statement-people-in-netherlands = Människorna finns i Nederländerna.
statement-people-in-poland = Människorna finns i Polen.
statement-people-in-portugal = Människorna finns i Portugal.
statement-people-in-romania = Människorna finns i Rumänien.
statement-people-in-slovakia = Människorna finns i Slovakien.
statement-people-in-slovenia = Människorna finns i Slovenien.
statement-people-in-spain = Människorna finns i Spanien.
statement-people-in-united-kingdom = Människorna finns i Storbritannien.
statement-people-in-eea = Ingen stat har valts där människorna finns.

question-body = Vad är det för slags verksamhet?
why-body = Svaret avgör om omsättningen har betydelse för det högsta beloppet (det har den för företag), och vilka tidigare beslut som går att jämföra med.
example-body = En kommunal skola hör till den nämnd som driver den, alltså en myndighet. Ett kommunalt bostadsbolag är ett bolag som ägs av det allmänna.
option-body-public-authority = Myndighet, även kommunal eller regional nämnd
statement-body-public-authority = Den ansvarige är en myndighet, även kommunal eller regional nämnd.
option-body-public-company = Bolag som ägs av det allmänna
statement-body-public-company = Den ansvarige är ett bolag som ägs av det allmänna.
option-body-company = Privat företag eller ekonomisk förening
statement-body-company = Den ansvarige är ett privat företag, en ekonomisk förening eller en enskild firma.
option-body-association = Ideell förening, stiftelse eller liknande
statement-body-association = Den ansvarige är en ideell förening, en stiftelse eller liknande.
option-body-person = Enskild person (fysisk person)
statement-body-person = Den ansvarige är en fysisk person.

question-activity = Vad arbetar verksamheten med?
why-activity = Svaret har ingen rättslig betydelse. Men avgifterna varierar mellan olika slags verksamhet. Därför påverkar svaret uppskattningen och vilka liknande beslut som visas.
example-activity = Ett sjukhus som tar emot bokningar på nätet hör till hälso- och sjukvård. Välj efter vad verksamheten gör, inte efter systemet.
option-activity-other = Något annat
statement-activity-other = Verksamheten är av annat slag än de som räknas upp.
option-activity-digital = Nättjänster, programvara
statement-activity-digital = Verksamheten tillhandahåller nättjänster eller programvara.
option-activity-telecom = Telekommunikation
statement-activity-telecom = Verksamheten tillhandahåller telekommunikation.
option-activity-finance = Bank, försäkring, kreditupplysning
statement-activity-finance = Verksamheten gäller bank, försäkring eller kreditupplysning.
option-activity-retail = Butik och handel
statement-activity-retail = Verksamheten gäller butik eller annan handel.
option-activity-health = Hälso- och sjukvård, omsorg
statement-activity-health = Verksamheten gäller hälso- och sjukvård eller omsorg.
option-activity-education = Skola och universitet
statement-activity-education = Verksamheten gäller skola eller universitet.
option-activity-media = Press, radio och tv
statement-activity-media = Verksamheten gäller press, radio eller tv.
option-activity-utilities = Energi, vatten, transporter
statement-activity-utilities = Verksamheten gäller energi, vatten eller transporter.
option-activity-housing = Bostäder och logi
statement-activity-housing = Verksamheten gäller bostäder eller logi.
option-activity-administration = Offentlig förvaltning
statement-activity-administration = Verksamheten gäller offentlig förvaltning.

question-purpose = För vilket ändamål behandlades uppgifterna?
why-purpose = För brottsbekämpning finns egna lagar, i Sverige brottsdatalagen. Den gäller bara när en behörig myndighet behandlar uppgifter för sådana syften (1 kap. 2 §).
example-purpose = Polisen söker efter en misstänkt med hjälp av en bild: brottsbekämpning. Polisens egna löneuppgifter: annat.
option-purpose-other = Annat: personal, kunder, tjänster, administration
statement-purpose-other = Uppgifterna behandlades för andra syften än brottsbekämpning, allmän ordning, nationell säkerhet och försvar.
option-purpose-law-enforcement = Brottsbekämpning, lagföring, straffverkställighet, allmän ordning
statement-purpose-law-enforcement = Uppgifterna behandlades för brottsbekämpning, lagföring, straffverkställighet eller allmän ordning.
option-purpose-national-security = Nationell säkerhet, Säkerhetspolisens uppgifter
statement-purpose-national-security = Uppgifterna behandlades för nationell säkerhet.
option-purpose-defence = Försvarsmaktens egna uppgifter
statement-purpose-defence = Uppgifterna behandlades för Försvarsmaktens egna uppgifter.

question-task = Har verksamheten brottsbekämpning eller liknande som uppgift enligt lag?
why-task = Brottsdatalagen gäller för behöriga myndigheter och för andra aktörer som har anförtrotts sådan myndighetsutövning (1 kap. 6 §).
example-task = Tullverket, som utreder smuggling, har en sådan uppgift. En butik som polisanmäler stölder har det inte.
option-task-none = Nej
statement-task-none = Verksamheten har ingen brottsbekämpande uppgift enligt lag.
option-task-competent = Ja, som myndighet (behörig myndighet)
statement-task-competent = Verksamheten är en behörig myndighet med brottsbekämpande uppgift enligt lag.
option-task-entrusted = Ja, genom anförtrodd myndighetsutövning
statement-task-entrusted = Verksamheten har anförtrotts myndighetsutövning för brottsbekämpning.

question-subject = Vad gäller det?
why-subject = Direktiv 2002/58/EG reglerar kakor och elektronisk marknadsföring. Avgifterna finns i nationella lagar, med egna högsta belopp. För det som sedan görs med de insamlade uppgifterna gäller dataskyddsförordningen.
example-subject = En butik sätter annonskakor innan någon har samtyckt: kakor. Den säljer profilerna som har gjorts med hjälp av dem: personuppgifter.
option-subject-personal-data = Hur personuppgifter har behandlats
statement-subject-personal-data = Det gäller hur personuppgifter har behandlats.
option-subject-communications = Kakor eller spårning på enheter, eller marknadsföring via mejl, sms eller telefon
statement-subject-communications = Det gäller kakor eller spårning på enheter, eller elektronisk marknadsföring.

question-form = Hur behandlades uppgifterna?
why-form = Manuell behandling omfattas varken av dataskyddsförordningen eller av brottsdatalagen om uppgifterna inte ingår och inte ska ingå i ett register.
example-form = En app, ett mejl och en kamera som spelar in är automatiserat. Ett kortregister ordnat efter namn är ett register. En anteckning på en lös lapp är ingetdera.
option-form-neither = Manuellt, och inte i något register
statement-form-neither = Uppgifterna behandlades manuellt och ingick inte i något register.
option-form-automated = Helt eller delvis automatiserat
statement-form-automated = Behandlingen var helt eller delvis automatiserad.
option-form-structured = Manuellt, i ett register
statement-form-structured = Uppgifterna behandlades manuellt i ett register.

question-role = Vilken roll hade den som bedöms?
why-role = Den som bestämmer ändamål och medel är personuppgiftsansvarig, och det gäller även ett biträde som själv bestämmer dem. Ett personuppgiftsbiträde kan få sanktionsavgift bara för vissa överträdelser.
example-role = Ett företag som bestämmer att kundsamtal ska spelas in är personuppgiftsansvarigt. Det bolag som bara lagrar samtalen åt det är biträde.
option-role-controller = Bestämde ändamål och medel (personuppgiftsansvarig)
statement-role-controller = Verksamheten bestämde ändamålen och medlen för behandlingen (personuppgiftsansvarig).
option-role-joint = Bestämde dem tillsammans med andra (gemensamt ansvarig)
statement-role-joint = Verksamheten bestämde ändamålen och medlen tillsammans med andra (gemensamt personuppgiftsansvarig).
option-role-processor = Behandlade uppgifterna för någon annan (biträde)
statement-role-processor = Verksamheten behandlade uppgifterna för någon annans räkning (personuppgiftsbiträde).
option-role-deciding-processor = Biträde som ändå själv bestämde
statement-role-deciding-processor = Verksamheten var anlitad som personuppgiftsbiträde men bestämde själv ändamålen och medlen.

question-cross-border = Är behandlingen gränsöverskridande inom EES?
why-cross-border = Vid gränsöverskridande behandling leds ärendet av tillsynsmyndigheten i det land där det huvudsakliga verksamhetsstället finns (artikel 56).
example-cross-border = En musiktjänst som drivs från Stockholm och har användare i hela Europa: ja. En tandläkare med patienter i en enda stad: nej.
option-cross-border-domestic = Nej
statement-cross-border-domestic = Behandlingen var inte gränsöverskridande inom EES.
option-cross-border-lead-here = Ja, huvudsakligt verksamhetsställe i landet
statement-cross-border-lead-here = Behandlingen var gränsöverskridande inom EES, och det huvudsakliga verksamhetsstället finns i landet.
option-cross-border-lead-elsewhere = Ja, huvudsakligt verksamhetsställe i annat land
statement-cross-border-lead-elsewhere = Behandlingen var gränsöverskridande inom EES, och det huvudsakliga verksamhetsstället finns i ett annat land.

question-own-authority = Stannar ärendet hos myndigheten här?
why-own-authority = Den som behandlar uppgifter på grund av en rättslig förpliktelse eller för en uppgift av allmänt intresse hör under myndigheten i sin egen stat (artikel 55.2 i dataskyddsförordningen). Ett lokalt ärende kan stanna hos myndigheten här (artikel 56.2).
example-own-authority = En koncern leds från Dublin. Dess butik i Oslo filmar sin personal: det rör bara ett verksamhetsställe i Norge.
option-own-authority-local = Kanske: bara ett verksamhetsställe eller människor här påverkas i väsentlig grad
statement-own-authority-local = Bara ett verksamhetsställe eller människor i det här landet påverkades i väsentlig grad.
option-own-authority-duty-or-task = Ja: rättslig förpliktelse eller uppgift av allmänt intresse (artikel 6.1 c eller e)
statement-own-authority-duty-or-task = Behandlingen skedde på grund av en rättslig förpliktelse eller för en uppgift av allmänt intresse.
option-own-authority-neither = Inget av detta
statement-own-authority-neither = Behandlingen hade inte bara lokal verkan och skedde varken på grund av en rättslig förpliktelse eller för en uppgift av allmänt intresse.

question-household = Var det rent privat?
why-household = Det som en fysisk person gör i rent privat syfte eller i sitt hushåll omfattas inte av dataskyddsförordningen. En kamera som når gatan, eller en publicering som alla på nätet kan se, är inte rent privat.
example-household = En dörrkamera som bara visar ägarens egen trappa är privat. En som också visar trottoaren är det inte.
option-household-personal = Ja, inom familjen eller den privata kretsen
statement-household-personal = Uppgifterna stannade inom familjen eller den privata kretsen.
option-household-own-ground = Ja, en kamera som bara filmar egen mark
statement-household-own-ground = Kameran filmade bara egen mark.
option-household-beyond-own-ground = Nej, en kamera som också filmar gatan eller andras mark
statement-household-beyond-own-ground = Kameran filmade också gatan eller andras mark.
option-household-published = Nej, alla kunde se det, till exempel på en öppen webbplats
statement-household-published = Uppgifterna gjordes tillgängliga för alla.
option-household-no = Nej, för arbete, företag, förening eller liknande
statement-household-no = Behandlingen var inte rent privat.

question-expression = Gällde det journalistik eller akademiskt, konstnärligt eller litterärt skapande?
why-expression = För att skydda yttrandefriheten gör nationell rätt undantag från många regler för sådan behandling (artikel 85 i dataskyddsförordningen).
example-expression = En tidnings artikel och underlaget till den är journalistik. Tidningens register över prenumeranter är det inte.
option-expression-editorial-medium = Bara journalistik, av ett medium med ansvarig utgivare
statement-expression-editorial-medium = Behandlingen skedde enbart för journalistiska ändamål, av ett medium med ansvarig utgivare.
option-expression-yes = Annan journalistik, eller akademiskt, konstnärligt eller litterärt skapande
statement-expression-yes = Behandlingen skedde för journalistiska ändamål eller för akademiskt, konstnärligt eller litterärt skapande.
option-expression-no = Nej
statement-expression-no = Behandlingen gällde inte journalistik och inte akademiskt, konstnärligt eller litterärt skapande.

question-sector = Vilken myndighet gäller det?
why-sector = I Sverige har vissa myndigheter en egen lag vid sidan av brottsdatalagen. I Norge gäller en lag utan sanktionsavgift för polisen och åklagarna.
example-sector = Beslutet 2021 om ansiktsigenkänning gällde Polismyndigheten. Beslutet 2022 om tjänstetelefoner gällde Tullverket.
option-sector-none = Ingen av dessa
statement-sector-none = Myndigheten har ingen egen datalag vid sidan av brottsdatalagen.
option-sector-police = Polisen
statement-sector-police = Myndigheten är Polismyndigheten.
option-sector-customs = Tullen
statement-sector-customs = Myndigheten är Tullverket.
option-sector-coast-guard = Kustbevakningen
statement-sector-coast-guard = Myndigheten är Kustbevakningen.
option-sector-tax-agency = Skattemyndigheten (i Sverige Skatteverket)
statement-sector-tax-agency = Myndigheten är Skatteverket.
option-sector-prosecutors = Åklagarväsendet
statement-sector-prosecutors = Myndigheten hör till åklagarväsendet.
option-sector-courts = Domstolarna, utanför den dömande verksamheten
statement-sector-courts = Myndigheten är en domstol, och behandlingen låg utanför den dömande verksamheten.
option-sector-prisons = Kriminalvården
statement-sector-prisons = Myndigheten är Kriminalvården.

question-economic = Bedriver den ansvarige ekonomisk verksamhet?
why-economic = Den som bedriver ekonomisk verksamhet räknas som företag, även utan att vara ett bolag. Då kan det högsta beloppet bestämmas som en andel av omsättningen.
example-economic = En stiftelse som säljer kurser gör det. En myndighet som bara ägnar sig åt myndighetsutövning gör det inte.
option-economic-no = Nej
statement-economic-no = Den ansvarige bedriver ingen ekonomisk verksamhet.
option-economic-yes = Ja
statement-economic-yes = Den ansvarige bedriver ekonomisk verksamhet och är i den delen ett företag.

question-public-kind = Vilket slags offentligt organ är det?
why-public-kind = I en del länder kan staten och dess myndigheter inte få sanktionsavgift, och i några inte heller kommuner och regioner. Andra offentliga organ kan få det, precis som alla andra.
example-public-kind = Ett departement och en skattemyndighet hör till staten. En yrkeskammare kan vara ett annat offentligt organ.
option-public-kind-state = Staten eller en statlig myndighet
statement-public-kind-state = Det offentliga organet är staten eller en statlig myndighet.
option-public-kind-local = Kommun eller region, eller en del av en sådan
statement-public-kind-local = Det offentliga organet är en kommun eller en region, eller en del av en sådan.
option-public-kind-other = Ett annat offentligrättsligt organ
statement-public-kind-other = Det offentliga organet är offentligrättsligt och hör varken till staten eller till en kommun eller region.

## Vilka regler som har brutits

question-infringements = Vilka regler har överträtts, eller kan ha överträtts?
why-infringements = Bara vissa regler kan leda till sanktionsavgift, och det högsta beloppet beror på vilken regel det är. Att du väljer en regel är ett antagande och betyder inte att den har överträtts.
example-infringements = I Coop Finnmark skickades ett filmklipp på några pojkar vidare utan rättslig grund: artiklarna 5.1 a och 6.
question-conducts = Vilken behandling hör varje överträdelse till?
why-conducts = Överträdelser vid en och samma behandling får ett gemensamt utgångsbelopp. Behandlingarna bedöms var för sig, och beloppen läggs ihop.
example-conducts = Ett företag lägger ut ett foto utan rättslig grund och besvarar, oberoende av det, en begäran om tillgång för sent: två behandlingar.
question-displaced = Omfattas någon av överträdelserna redan av en annan?
why-displaced = När en regel tränger undan en annan (konkurrens) räknas bara den som har företräde. Markera de överträdelser som trängs undan.
example-displaced = I Coop Finnmark var behandlingen utan rättslig grund (artikel 6) också olaglig enligt artikel 5.1 a: en överträdelse, inte två.
question-gravest = Vilken av överträdelserna är den allvarligaste?
why-gravest = Vid samma eller sammankopplade behandlingar får avgiften inte överstiga det högsta beloppet för den allvarligaste överträdelsen.
example-gravest = I beslutet om Polismyndigheten var det högsta beloppet 10 miljoner kronor för biometrin och 5 miljoner för konsekvensbedömningen. Det högre användes.

question-linked = Skedde överträdelserna vid samma behandling, eller vid sammankopplade behandlingar?
why-linked = I så fall blir det en enda sanktionsavgift, högst det belopp som gäller för den allvarligaste överträdelsen. Annars kan varje överträdelse leda till en egen avgift.
example-linked = I Coop Finnmark sågs det som en enda behandling att skärmen filmades och klippet skickades vidare. Ett sent svar i en annan fråga är en egen behandling.
option-linked-linked = Ja, samma eller sammankopplade
statement-linked-linked = Överträdelserna gällde samma eller sammankopplade behandlingar.
option-linked-separate = Nej, var och en för sig
statement-linked-separate = Överträdelserna gällde skilda behandlingar.

## Vem som handlade och ansvarar

question-in-duty = Vem gjorde det, och för vems räkning?
why-in-duty = Verksamheten ansvarar för vad personalen gör i tjänsten och för vad en leverantör (personuppgiftsbiträde) gör för dess räkning. För sina egna skyldigheter, till exempel säkerheten, ansvarar den oavsett vem som handlade.
example-in-duty = Appen användes i utredningar: i tjänsten. En sjuksköterska slår upp en granne: privata syften, men säkerheten kan ha brustit.
option-in-duty-private-ends = Någon i personalen, för privata syften
statement-in-duty-private-ends = Handlingen utfördes av någon i personalen för privata syften.
option-in-duty-own-purposes = Ett biträde, för egna ändamål
statement-in-duty-own-purposes = Handlingen utfördes av ett personuppgiftsbiträde för egna ändamål.
option-in-duty-outside-arrangements = Ett biträde, i strid med vad den ansvarige hade bestämt
statement-in-duty-outside-arrangements = Handlingen utfördes av ett personuppgiftsbiträde på ett sätt som var oförenligt med vad den personuppgiftsansvarige hade bestämt.
option-in-duty-no-consent = Ett biträde, på ett sätt som den ansvarige inte kan antas ha godtagit
statement-in-duty-no-consent = Handlingen utfördes av ett personuppgiftsbiträde på ett sätt som den personuppgiftsansvarige inte rimligen kan antas ha godtagit.
option-in-duty-on-behalf = Ett biträde, för den ansvariges räkning
statement-in-duty-on-behalf = Handlingen utfördes av ett personuppgiftsbiträde för den personuppgiftsansvariges räkning.
option-in-duty-in-duty = Personalen, i tjänsten
statement-in-duty-in-duty = Handlingen utfördes av personalen i tjänsten.

question-live-case = Kom uppgifterna från pågående ärenden eller löpande verksamhet?
why-live-case = Om svaret är ja talar det för att verksamheten ansvarar. Så resonerade Integritetsskyddsmyndigheten (IMY) i beslutet om Polismyndigheten 2021 (senare upphävt).
example-live-case = I beslutet om Polismyndigheten kom bilderna från pågående utredningar: ja. Ett test med påhittade uppgifter: nej.
option-live-case-no = Nej
statement-live-case-no = Uppgifterna kom inte från pågående ärenden eller löpande verksamhet.
option-live-case-yes = Ja
statement-live-case-yes = Uppgifterna kom från pågående ärenden eller löpande verksamhet.

question-exercise = Skedde det vid myndighetsutövning?
why-exercise = Om svaret är ja talar det för att verksamheten ansvarar. Så resonerade Integritetsskyddsmyndigheten (IMY) i beslutet om Polismyndigheten 2021 (senare upphävt).
example-exercise = En brottsutredning är myndighetsutövning. Att beställa kontorsmaterial är det inte.
option-exercise-no = Nej
statement-exercise-no = Handlingen utfördes inte vid myndighetsutövning.
option-exercise-yes = Ja, till största delen
statement-exercise-yes = Handlingen utfördes till största delen vid myndighetsutövning.

question-tool = Hade verksamheten tillhandahållit eller godkänt appen eller tjänsten?
why-tool = I IMY:s beslut om Polismyndigheten 2021 (senare upphävt) fritog det inte från ansvar att appen inte var godkänd.
example-tool = I beslutet om Polismyndigheten använde anställda en app som myndigheten varken hade tillhandahållit eller godkänt: nej.
option-tool-approved = Ja, tillhandahållen eller godkänd
statement-tool-approved = Verksamheten hade tillhandahållit eller godkänt verktyget.
option-tool-not-approved = Nej, varken tillhandahållen eller godkänd
statement-tool-not-approved = Verksamheten hade varken tillhandahållit eller godkänt verktyget.

question-systematic = Var användningen systematisk?
why-systematic = I IMY:s beslut om Polismyndigheten 2021 (senare upphävt) fritog det inte från ansvar att användningen varken var systematisk eller rekommenderad.
example-systematic = I beslutet om Polismyndigheten använde några anställda appen ett antal gånger utan att det hade rekommenderats: enstaka.
option-systematic-occasional = Nej, enstaka och inte rekommenderad
statement-systematic-occasional = Användningen var enstaka och hade inte rekommenderats.
option-systematic-systematic = Ja, systematisk eller rekommenderad
statement-systematic-systematic = Användningen var systematisk eller hade rekommenderats.

## Vad reglerna kräver

question-prescribed = Är det särskilt föreskrivet att de biometriska uppgifterna får användas?
why-prescribed = Biometriska uppgifter får behandlas bara om det är särskilt föreskrivet och dessutom absolut nödvändigt (2 kap. 12 §).
example-prescribed = Enligt polisens brottsdatalag får Polismyndigheten behandla biometriska uppgifter när det är absolut nödvändigt (2 kap. 4 §): ja.
option-prescribed-yes = Ja, i en särskild föreskrift
statement-prescribed-yes = Det var särskilt föreskrivet att de biometriska uppgifterna fick användas.
option-prescribed-no = Nej
statement-prescribed-no = Det var inte särskilt föreskrivet att de biometriska uppgifterna fick användas.

question-necessity = Var det absolut nödvändigt att använda de biometriska uppgifterna?
why-necessity = Biometriska uppgifter får behandlas bara om det är absolut nödvändigt (2 kap. 12 §). I beslutet om Polismyndigheten 2021 (senare upphävt) ansåg IMY att regeln hade överträtts eftersom ingen bedömning hade gjorts.
example-necessity = I beslutet om Polismyndigheten hade ingen bedömt om det var absolut nödvändigt att matcha bilder i appen: det bedömdes aldrig.
option-necessity-registered = Krävs inte: uppgifterna diariefördes bara, eller kom in i ett ärende som handlades (2 kap. 13 §)
statement-necessity-registered = Uppgifterna diariefördes bara, eller kom in i ett ärende som handlades, och får alltid behandlas för det.
option-necessity-necessary = Ja, bedömt och absolut nödvändigt
statement-necessity-necessary = Användningen av de biometriska uppgifterna bedömdes och var absolut nödvändig.
option-necessity-not-necessary = Nej, bedömt och inte absolut nödvändigt
statement-necessity-not-necessary = Användningen av de biometriska uppgifterna bedömdes och var inte absolut nödvändig.
option-necessity-not-assessed = Det bedömdes aldrig
statement-necessity-not-assessed = Det bedömdes aldrig om användningen av de biometriska uppgifterna var absolut nödvändig.

question-measures = Var de organisatoriska åtgärderna tillräckliga?
why-measures = Den personuppgiftsansvarige ska säkerställa, och kunna visa, att behandlingen är författningsenlig (3 kap. 2 §). Rutiner, utbildning och en tydlig ansvarsfördelning är exempel på organisatoriska åtgärder.
example-measures = I beslutet om Polismyndigheten fanns en intern rutin, men det gick inte att visa att någon utbildning hade getts: nej.
option-measures-sufficient = Ja, och det är visat
statement-measures-sufficient = De organisatoriska åtgärderna visades vara tillräckliga.
option-measures-insufficient = Nej, eller inte visat
statement-measures-insufficient = De organisatoriska åtgärderna var inte tillräckliga, eller visades inte vara det.

question-technical-measures = Var de tekniska åtgärderna tillräckliga?
why-technical-measures = Skyldigheten har också en teknisk sida: vad systemen tillåter och vad de loggar. I beslutet om Polismyndigheten (senare upphävt) var det bara de organisatoriska åtgärderna som ansågs bristfälliga.
example-technical-measures = Personalen kunde installera vilken app som helst i tjänstetelefonen och ladda upp utredningsmaterial utan att något loggades: nej.
option-technical-measures-sufficient = Ja, och det är visat
statement-technical-measures-sufficient = De tekniska åtgärderna visades vara tillräckliga.
option-technical-measures-insufficient = Nej, eller inte visat
statement-technical-measures-insufficient = De tekniska åtgärderna var inte tillräckliga, eller visades inte vara det.

question-special-risk = Kunde den nya behandlingen antas medföra särskild risk för intrång i den personliga integriteten?
why-special-risk = En konsekvensbedömning krävs bara när en ny typ av behandling, eller en betydande förändring, kan antas medföra sådan risk (3 kap. 7 §).
example-special-risk = I beslutet om Polismyndigheten gällde det ny teknik från en utomstående aktör i tredjeland, med ansiktsigenkänning: ja.
option-special-risk-no = Nej
statement-special-risk-no = Den nya behandlingen kunde inte antas medföra särskild risk för intrång i den registrerades personliga integritet.
option-special-risk-yes = Ja, till exempel ny teknik, en utomstående aktör eller biometri
statement-special-risk-yes = Den nya behandlingen kunde antas medföra särskild risk för intrång i den registrerades personliga integritet.

question-impact-assessment = Gjordes en konsekvensbedömning i förväg?
why-impact-assessment = En konsekvensbedömning ska göras innan behandlingen börjar (3 kap. 7 §). För den överträdelsen är det högsta beloppet 5 miljoner kronor.
example-impact-assessment = Appen togs i bruk i oktober, och bedömningen skrevs i december: först i efterhand.
option-impact-assessment-made = Ja, innan behandlingen började
statement-impact-assessment-made = En konsekvensbedömning gjordes innan behandlingen började.
option-impact-assessment-not-made = Nej, eller först i efterhand
statement-impact-assessment-not-made = Någon konsekvensbedömning gjordes inte innan behandlingen började.

question-prior-consultation = Skedde förhandssamråd med tillsynsmyndigheten?
why-prior-consultation = Om konsekvensbedömningen visar att det finns särskild risk för intrång, eller om typen av behandling innebär det, ska tillsynsmyndigheten rådfrågas i god tid innan behandlingen påbörjas (3 kap. 7 § andra stycket).
example-prior-consultation = Bedömningen visade en särskild risk, och appen togs i bruk utan att myndigheten tillfrågades: nej.
option-prior-consultation-not-required = Krävdes inte: varken bedömningen eller typen av behandling visar särskild risk
option-prior-consultation-consulted = Ja, i god tid
option-prior-consultation-omitted = Nej, eller först i efterhand, trots att det krävdes
statement-prior-consultation-not-required = Varken bedömningen eller typen av behandling visade någon särskild risk, och förhandssamråd krävdes därför inte.
statement-prior-consultation-consulted = Förhandssamråd skedde i god tid innan behandlingen påbörjades.
statement-prior-consultation-omitted = Förhandssamråd skedde inte innan behandlingen påbörjades, trots att det krävdes.

question-legitimate-interest = Fanns det ett berättigat intresse som räckte som rättslig grund?
why-legitimate-interest = Enligt artikel 6.1 f ska det finnas ett verkligt intresse, behandlingen ska vara nödvändig och de registrerades intressen får inte väga tyngre.
example-legitimate-interest = I Coop Finnmark fanns ett verkligt intresse av att klara upp en stöld, men enligt myndigheten räckte det att polisanmäla: inte nödvändig.
option-legitimate-interest-met = Ja, alla tre kraven är uppfyllda
statement-legitimate-interest-met = Det fanns ett berättigat intresse, behandlingen var nödvändig för det, och de registrerades intressen vägde inte tyngre.
option-legitimate-interest-outweighed = Nej, de registrerades intressen väger tyngre
statement-legitimate-interest-outweighed = Det fanns ett berättigat intresse och behandlingen var nödvändig för det, men de registrerades intressen vägde tyngre.
option-legitimate-interest-not-necessary = Nej, behandlingen var inte nödvändig
statement-legitimate-interest-not-necessary = Det fanns ett berättigat intresse, men behandlingen var inte nödvändig för det.
option-legitimate-interest-not-necessary-and-outweighed = Nej, behandlingen var inte nödvändig, och de registrerades intressen väger ändå tyngre
statement-legitimate-interest-not-necessary-and-outweighed = Det fanns ett berättigat intresse, men behandlingen var inte nödvändig för det, och de registrerades intressen vägde under alla förhållanden tyngre.
option-legitimate-interest-not-claimed = Nej, den grunden åberopades inte
statement-legitimate-interest-not-claimed = Berättigat intresse åberopades inte, och någon annan rättslig grund antas inte ha funnits.
option-legitimate-interest-no-interest = Nej, det fanns inget verkligt intresse
statement-legitimate-interest-no-interest = Det fanns inget verkligt intresse som kunde utgöra rättslig grund.

question-log-system = När inrättades systemet som skulle ha loggat?
why-log-system = För system som inrättades före den 6 maj 2016 gäller loggningskravet först från den 6 maj 2023 (punkt 3 i övergångsbestämmelserna till brottsdatalagen och 3 kap. 5 §).
example-log-system = Ett ärendehanteringssystem som inrättades 2014: före den 6 maj 2016.
option-log-system-before-may-2016 = Före den 6 maj 2016
statement-log-system-before-may-2016 = Systemet inrättades före den 6 maj 2016.
option-log-system-later = Den 6 maj 2016 eller senare
statement-log-system-later = Systemet inrättades den 6 maj 2016 eller senare.

## Hur allvarligt det var

question-people-used = Hur många personers uppgifter användes eller lämnades vidare?
why-people-used = Antalet berörda (registrerade) vägs in när det bedöms hur allvarlig överträdelsen är. Att de är få kan vara förmildrande. Hur många personers uppgifter som gick att komma åt är en egen fråga.
example-people-used = I beslutet om Polismyndigheten lades bilder på ett fåtal personer in i appen. Läcker ett kundregister räknas alla som finns i det.
option-people-used-few = Några få
statement-people-used-few = Uppgifter om ett fåtal personer användes eller lämnades vidare.
option-people-used-many = Många
statement-people-used-many = Uppgifter om många personer användes eller lämnades vidare.
option-people-used-very-many = Väldigt många
statement-people-used-very-many = Uppgifter om ett mycket stort antal personer användes eller lämnades vidare.

question-people-reachable = Hur många personers uppgifter gick att komma åt?
why-people-reachable = Att uppgifter om väldigt många gick att komma åt kan vara försvårande, även när bara få personers uppgifter användes.
example-people-reachable = I beslutet om Polismyndigheten lades få bilder in, men de matchades mot uppgifter om väldigt många: väldigt många fler.
option-people-reachable-no-more = Inga fler än dem vars uppgifter användes
statement-people-reachable-no-more = Det gick inte att komma åt uppgifter om fler personer än dem vars uppgifter användes eller lämnades vidare.
option-people-reachable-many = Många fler
statement-people-reachable-many = Det gick att komma åt uppgifter om många fler personer.
option-people-reachable-very-many = Väldigt många fler
statement-people-reachable-very-many = Det gick att komma åt uppgifter om ett mycket stort antal ytterligare personer.

question-staff = Hur många i verksamheten var inblandade?
why-staff = I IMY:s beslut om Tullverket 2022 var det förmildrande att få anställda var inblandade.
example-staff = I beslutet om Tullverket hade två anställda kopplat privata konton till sina tjänstetelefoner: några få.
option-staff-few = Några få
statement-staff-few = Endast ett fåtal i verksamheten var inblandade.
option-staff-many = Många
statement-staff-many = Många i verksamheten var inblandade.

question-harm = Kom någon till skada?
why-harm = Skada gör överträdelsen allvarligare. Vilken betydelse det har att ingen skada är visad bedöms olika.
example-harm = Någon förlorade pengar när bankuppgifter läckte: viss skada. I Coop Finnmark var ingen skada för pojkarna visad.
option-harm-none-shown = Ingen faktisk skada fastställd
statement-harm-none-shown = Någon faktisk skada kunde inte fastställas.
option-harm-some = Viss skada
statement-harm-some = De registrerade drabbades av viss skada.
option-harm-serious = Allvarlig skada
statement-harm-serious = De registrerade drabbades av allvarlig skada.

question-risk = Hur hög var risken för skada?
why-risk = Enligt brottsdatalagens förarbeten räcker risken för skada. Skadan behöver inte ha inträffat.
example-risk = I beslutet om Polismyndigheten gick integritetskänsliga uppgifter om många att komma åt, och vad som hände med de inmatade uppgifterna var okänt: hög.
option-risk-low = Låg
statement-risk-low = Risken för skada var låg.
option-risk-real = Verklig
statement-risk-real = Det fanns en verklig risk för skada.
option-risk-high = Hög
statement-risk-high = Risken för skada var hög.

question-data-kind = Vilken sorts personuppgifter gällde det?
why-data-kind = Känsliga personuppgifter och andra integritetsnära uppgifter gör överträdelsen allvarligare. Vilken betydelse det har att uppgifterna är vanliga bedöms olika.
example-data-kind = Namn och adress: vanliga uppgifter. Kontoutdrag: ekonomi. Diagnos eller medlemskap i fackförening: känsliga personuppgifter.
option-data-kind-ordinary = Vanliga uppgifter
statement-data-kind-ordinary = Det gällde vanliga personuppgifter.
option-data-kind-close = Plats, privata meddelanden, ekonomi eller personnummer
statement-data-kind-close = Det gällde integritetsnära uppgifter, som plats, privata meddelanden, ekonomi eller personnummer.
option-data-kind-special = Känsliga personuppgifter eller uppgifter om brott
statement-data-kind-special = Det gällde känsliga personuppgifter eller uppgifter om lagöverträdelser.
option-data-kind-biometric = Biometriska uppgifter som identifierar människor
statement-data-kind-biometric = Det gällde biometriska uppgifter som användes för att identifiera människor.

question-people-concerned = Vems uppgifter gällde det främst?
why-people-concerned = Svaret har ingen rättslig betydelse, och publicerade avgifter varierar inte med det. Frågan finns kvar eftersom ärenden som har sparats tidigare kan ha ett svar.
example-people-concerned = En vårdcentrals journaler: patienter. En kamera i personalrummet: de egna anställda. Beställningar i en nätbutik: kunder.
option-people-concerned-others = Kunder, användare, allmänheten
statement-people-concerned-others = Uppgifterna gällde främst kunder, användare eller allmänheten.
option-people-concerned-patients = Patienter
statement-people-concerned-patients = Uppgifterna gällde främst patienter.
option-people-concerned-employees = De egna anställda, eller sökande
statement-people-concerned-employees = Uppgifterna gällde främst de egna anställda eller arbetssökande.

question-children = Fanns det barn bland de berörda?
why-children = Barn, alltså personer under 18 år, har särskilt skydd. Enligt Norges överklagandenämnd (Personvernnemnda) väger det tyngre ju yngre de är. Gränsen vid 15 år är verktygets egen.
example-children = I Coop Finnmark var pojkarna 15 till 16 år: ja, 15–17 år.
option-children-none = Nej
statement-children-none = Det fanns inga barn bland de registrerade.
option-children-teenagers = Ja, 15–17 år
statement-children-teenagers = Det fanns barn i åldern 15–17 år bland de registrerade.
option-children-younger = Ja, yngre än 15 år
statement-children-younger = Det fanns barn under 15 år bland de registrerade.

question-content = Hur mycket visade uppgifterna?
why-content = Om uppgifterna visade lite kan överträdelsen vara mindre allvarlig. Norges tillsynsmyndighet (Datatilsynet) och överklagandenämnd (Personvernnemnda) bedömde ett klipp på tre sekunder olika.
example-content = I Coop Finnmark var klippet ungefär tre sekunder långt och visade inget ansikte: lite. En film från någons sovrum: något intimt.
option-content-slight = Lite: sekunder, inga ansikten, inga detaljer
statement-content-slight = Uppgifterna visade lite, varken ansikten eller detaljer.
option-content-ordinary = Normal omfattning
statement-content-ordinary = Uppgifterna var av normal omfattning.
option-content-intrusive = Mycket, eller något intimt
statement-content-intrusive = Uppgifterna visade mycket eller något intimt.

question-matching = Vad matchades uppgifterna mot?
why-matching = I beslutet om Polismyndigheten (senare upphävt) var det försvårande att ansikten matchades mot hela det öppna internet. Det är knappast någonsin absolut nödvändigt.
example-matching = I beslutet om Polismyndigheten matchades bilder mot miljarder andra som hade samlats in från det öppna internet.
option-matching-limited = Ingenting, eller lagliga register
statement-matching-limited = Uppgifterna matchades inte alls, eller bara mot register som förs med stöd av lag.
option-matching-open-internet = Uppgifter från det öppna internet
statement-matching-open-internet = Uppgifterna matchades mot uppgifter som hade samlats in ofiltrerat från det öppna internet.

question-control = Gick kontrollen över uppgifterna förlorad?
why-control = Att kontrollen går förlorad kan vara försvårande. I IMY:s beslut om Tullverket 2022 var det förmildrande att filerna raderades.
example-control = I Coop Finnmark gick klippet från telefon till telefon och raderades efter några dagar: tillfälligt. En stulen dator utan kryptering: ja.
option-control-kept = Nej
statement-control-kept = Kontrollen över uppgifterna behölls.
option-control-regained = Tillfälligt, sedan raderades uppgifterna
statement-control-regained = Kontrollen över uppgifterna gick förlorad en tid, varefter uppgifterna raderades.
option-control-lost = Ja, det är okänt vad som har hänt med uppgifterna
statement-control-lost = Kontrollen över uppgifterna gick förlorad, och vad som har hänt med dem är okänt.
option-control-never-had = Den fanns aldrig: uppgifterna lämnades till en utomstående tjänst
statement-control-never-had = Någon kontroll över uppgifterna, eller kunskap om hur de hanterades, fanns aldrig.

question-medium = Var fanns uppgifterna eller kopiorna av dem?
why-medium = Lagring utanför den egna kontrollen, till exempel på en privat telefon, kan vara försvårande.
example-medium = I Coop Finnmark fanns klippet på butikschefens privata telefon: en utomstående enhet.
option-medium-own-system = I verksamhetens egna system
statement-medium-own-system = Uppgifterna fanns i verksamhetens egna system.
option-medium-outside = På en utomstående enhet eller tjänst
statement-medium-outside = Uppgifterna fanns på, eller kopierades till, en enhet eller tjänst utanför verksamhetens system.

question-duration = Hur länge pågick det?
why-duration = Varaktigheten ska vägas in enligt både brottsdatalagen och dataskyddsförordningen.
example-duration = Ett brev till fel person: en gång. Användningen av appen i beslutet om Polismyndigheten: månader. En kamera som filmade i två år: år.
option-duration-brief = En gång eller några dagar
statement-duration-brief = Överträdelsen skedde en gång eller pågick i några dagar.
option-duration-months = Veckor eller månader
statement-duration-months = Överträdelsen pågick i veckor eller månader.
option-duration-years = Ett år eller längre
statement-duration-years = Överträdelsen pågick i ett år eller längre.

question-retention = Hur länge behölls uppgifterna?
why-retention = I beslutet om Polismyndigheten (senare upphävt) var det oklart hur länge uppgifterna och träffarna hade behandlats. Det beaktades när beloppet bestämdes.
example-retention = Bilder laddas upp i en utomstående app, och ingen vet när de raderas där: det går inte att säga.
option-retention-limited = En känd och begränsad tid
statement-retention-limited = Uppgifterna behölls under en känd och begränsad tid.
option-retention-unclear = Det går inte att säga
statement-retention-unclear = Det är oklart hur länge uppgifterna, och det som kom fram genom dem, behölls.

question-considered = Övervägdes rättsläget och riskerna i förväg?
why-considered = I IMY:s beslut om Polismyndigheten 2021 (senare upphävt) var det försvårande att inga rättsliga överväganden hade gjorts.
example-considered = I beslutet om Polismyndigheten började användningen utan att vare sig rättsläget eller riskerna hade övervägts: nej.
option-considered-yes = Ja
statement-considered-yes = Rättsläge och risker övervägdes före användningen.
option-considered-no = Nej
statement-considered-no = Rättsläge och risker övervägdes inte före användningen.

question-secrecy = Lämnades sekretessbelagda uppgifter ut?
why-secrecy = I beslutet om Polismyndigheten 2021 (senare upphävt) var det försvårande att uppgifterna troligen omfattades av sekretess och att myndigheten inte hade visat någon sekretessbrytande bestämmelse.
example-secrecy = Sekretessbelagt utredningsmaterial laddas upp i en utomstående app, och ingen regel tillåter det: ja.
option-secrecy-no = Nej
statement-secrecy-no = Inga sekretessbelagda uppgifter lämnades ut.
option-secrecy-likely = Troligen, utan att någon sekretessbrytande bestämmelse har visats
statement-secrecy-likely = De uppgifter som lämnades ut omfattas ofta av sekretess, och någon sekretessbrytande bestämmelse visades inte.
option-secrecy-yes = Ja, utan att någon sekretessbrytande bestämmelse har visats
statement-secrecy-yes = Sekretessbelagda uppgifter lämnades ut, och någon sekretessbrytande bestämmelse visades inte.

question-own-rules = Följdes verksamhetens egna regler?
why-own-rules = Norges tillsynsmyndighet (Datatilsynet) såg det 2020 som försvårande att de egna reglerna hade brutits. Överklagandenämnden (Personvernnemnda) gjorde inte det.
example-own-rules = I Coop Finnmark fanns en rutin för att lämna ut inspelningar, och butikschefen följde den inte: nej, de bröts.
option-own-rules-followed = Ja
statement-own-rules-followed = Verksamhetens egna regler följdes.
option-own-rules-broken = Nej, de bröts
statement-own-rules-broken = Verksamhetens egna regler följdes inte.

question-fault = Var handlandet uppsåtligt eller oaktsamt?
why-fault = Enligt dataskyddsförordningen krävs uppsåt eller oaktsamhet för att en sanktionsavgift ska få tas ut. Enligt brottsdatalagen vägs uppsåt och oaktsamhet in (6 kap. 4 §).
example-fault = Ett meddelande som i brådska skickas till fel adress är oaktsamt. Att fortsätta mot dataskyddsombudets råd talar för uppsåt.
option-fault-none = Varken uppsåtligt eller oaktsamt
statement-fault-none = Handlandet var varken uppsåtligt eller oaktsamt.
option-fault-negligent = Oaktsamt
statement-fault-negligent = Handlandet var oaktsamt.
option-fault-gross = Grovt oaktsamt
statement-fault-gross = Handlandet var grovt oaktsamt.
option-fault-intentional = Uppsåtligt
statement-fault-intentional = Handlandet var uppsåtligt.

question-onward = Spred någon annan uppgifterna vidare?
why-onward = Om det gick att förutse att uppgifterna skulle spridas vidare kan spridningen räknas som oaktsam. I Coop Finnmark bedömdes den för sig.
example-onward = I Coop Finnmark skickade en kollega klippet till sin son, som skickade det vidare. Myndigheten ansåg att det gick att förutse.
option-onward-none = Ingen spred dem vidare
statement-onward-none = Ingen annan spred uppgifterna vidare.
option-onward-unforeseen = Ja, och det gick inte att förutse
statement-onward-unforeseen = Andra spred uppgifterna vidare, vilket inte gick att förutse.
option-onward-foreseeable = Ja, och det gick att förutse
statement-onward-foreseeable = Andra spred uppgifterna vidare, vilket gick att förutse.

question-mistake-of-law = Kände den som handlade till regeln?
why-mistake-of-law = Om det ursäktar att inte känna till reglerna (rättsvillfarelse) beror på om de borde ha varit kända. I Norge ursäktar det bara den vars okunskap inte beror på oaktsamhet.
example-mistake-of-law = I Coop Finnmark kände butikschefen inte till regeln, och det var ingen ursäkt: nej, men borde ha känt till den.
option-mistake-of-law-excusable = Nej, och det var inte klandervärt
statement-mistake-of-law-excusable = De som handlade kände inte till regeln och kunde inte klandras för det.
option-mistake-of-law-not-excusable = Nej, men borde ha känt till den
statement-mistake-of-law-not-excusable = De som handlade kände inte till regeln men borde ha känt till den.
option-mistake-of-law-none = Ja
statement-mistake-of-law-none = De som handlade kände till regeln.

question-who-acted = Vem handlade?
why-who-acted = Det har betydelse för uppsåt och oaktsamhet. I Norge krävs att någon som handlade för verksamheten var oaktsam. Där kan det räcka med flera personers fel tillsammans, även om ingen kan pekas ut (anonyma och kumulativa fel).
example-who-acted = I Coop Finnmark var det butikschefen: någon i ledande ställning. Om ingen enskild brast men flera mindre saker gick fel: flera fel sammantaget.
option-who-acted-anonymous = Ingen enskild, flera fel sammantaget
statement-who-acted-anonymous = Ingen enskild brast, men flera personers fel samverkade.
option-who-acted-employee = En anställd
statement-who-acted-employee = Den som handlade var anställd.
option-who-acted-leader = Någon i ledande ställning
statement-who-acted-leader = Den som handlade hade en ledande ställning.

## Hur det hanterades

question-stopped = När upphörde det?
why-stopped = I IMY:s beslut om Polismyndigheten 2021 (senare upphävt) var det försvårande att användningen upphörde först när granskningen hade börjat.
example-stopped = I beslutet om Polismyndigheten upphörde användningen först när IMY:s granskning hade börjat: först efter att myndigheten hade frågat.
option-stopped-by-self = Innan myndigheten frågade
statement-stopped-by-self = Överträdelsen upphörde innan myndigheten frågade om den.
option-stopped-after-inquiry = Först efter att myndigheten hade frågat
statement-stopped-after-inquiry = Överträdelsen upphörde först efter att myndigheten hade frågat om den.
option-stopped-ongoing = Det pågår fortfarande
statement-stopped-ongoing = Överträdelsen har inte upphört.

question-repair = Vad gjordes för att begränsa skadan?
why-repair = Åtgärder som begränsar skadan kan vara förmildrande, särskilt om de vidtas snabbt.
example-repair = I Coop Finnmark kontaktades alla kända inblandade inom några dagar, ombads radera klippet och fick en ursäkt.
option-repair-prompt = Snabbt: berörda kontaktades, uppgifter raderades
statement-repair-prompt = De berörda kontaktades snabbt, och uppgifterna raderades.
option-repair-partial = Något, men sent eller bara delvis
statement-repair-partial = Vissa åtgärder vidtogs för att begränsa skadan, men sent eller bara delvis.
option-repair-nothing = Ingenting
statement-repair-nothing = Ingenting gjordes för att begränsa skadan.

question-informed = Informerades de berörda?
why-informed = De registrerade ska få veta den rättsliga grunden, mottagarna och hur länge uppgifterna behandlas, om de behöver det för att ta till vara sina rättigheter (4 kap. 2 §). IMY kan förelägga om det.
example-informed = I beslutet om Polismyndigheten sades inget om information till dem vars bilder hade laddats upp: nej.
option-informed-yes = Ja
statement-informed-yes = De berörda informerades.
option-informed-no = Nej
statement-informed-no = De berörda informerades inte.

question-self-report = Anmälde verksamheten själv överträdelsen till myndigheten?
why-self-report = Vilken betydelse en egen anmälan har bedöms olika: förmildrande enligt Norges överklagandenämnd (Personvernnemnda), neutral enligt de europeiska riktlinjerna om anmälan är en skyldighet.
example-self-report = I Coop Finnmark kom anmälan till myndigheten sex dagar efter att klippet hade skickats: ja, inom några dagar.
option-self-report-prompt = Ja, inom några dagar
statement-self-report-prompt = Verksamheten anmälde överträdelsen till myndigheten inom några dagar.
option-self-report-late = Ja, senare
statement-self-report-late = Verksamheten anmälde överträdelsen till myndigheten först senare.
option-self-report-none = Nej
statement-self-report-none = Verksamheten anmälde inte överträdelsen till myndigheten.

question-discovery = Hade myndigheten troligen upptäckt överträdelsen ändå?
why-discovery = Enligt Norges överklagandenämnd (Personvernnemnda) väger en egen anmälan tyngre när det annars var osannolikt att överträdelsen skulle upptäckas.
example-discovery = En läcka som tidningarna skrev om: troligen. Ett klipp som skickades mellan några privata telefoner: osannolikt.
option-discovery-unlikely = Nej, det är osannolikt
statement-discovery-unlikely = Myndigheten hade annars knappast upptäckt överträdelsen.
option-discovery-likely = Ja, troligen
statement-discovery-likely = Myndigheten hade sannolikt upptäckt överträdelsen ändå.

question-found-by = Vem upptäckte överträdelsen?
why-found-by = Enligt Norges överklagandenämnd (Personvernnemnda) har det betydelse för hur mycket en egen anmälan väger att verksamheten själv snabbt upptäckte felet.
example-found-by = Loggen kontrollerades samma vecka och visade felet: verksamheten själv, snabbt. En kund klagade: någon annan.
option-found-by-self-quickly = Verksamheten själv, snabbt
statement-found-by-self-quickly = Verksamheten upptäckte själv överträdelsen snabbt.
option-found-by-self-later = Verksamheten själv, efter en tid
statement-found-by-self-later = Verksamheten upptäckte själv överträdelsen efter en tid.
option-found-by-others = Någon annan
statement-found-by-others = Överträdelsen upptäcktes av andra.

question-guidelines = Fanns det riktlinjer och utbildning som kunde ha förhindrat överträdelsen?
why-guidelines = Riktlinjer och utbildning ska nå alla, och det ska kunna visas. Goda riktlinjer kan vara neutrala eller förmildrande.
example-guidelines = I Coop Finnmark såg nämnden riktlinjer som gjorde en snabb reaktion möjlig: ja. I beslutet om Polismyndigheten hade rutinen inte nått alla.
option-guidelines-known = Ja, och de var kända
statement-guidelines-known = Riktlinjer och utbildning som kunde ha förhindrat överträdelsen fanns och var kända.
option-guidelines-not-spread = Ja, men de nådde inte alla
statement-guidelines-not-spread = Riktlinjer och utbildning som kunde ha förhindrat överträdelsen fanns men nådde inte alla.
option-guidelines-none = Nej
statement-guidelines-none = Det fanns inga riktlinjer och ingen utbildning som kunde ha förhindrat överträdelsen.

question-earlier-fee = Har verksamheten tidigare fått en sanktionsavgift enligt dataskyddsreglerna?
why-earlier-fee = En tidigare sanktionsavgift kan vara försvårande. Brottsdatalagen nämner bara tidigare sanktionsavgifter, inte tidigare kritik.
example-earlier-fee = Verksamheten fick betala en sanktionsavgift för två år sedan: ja. Den fick bara en reprimand: nej.
option-earlier-fee-none = Nej
statement-earlier-fee-none = Ingen sanktionsavgift enligt dataskyddsreglerna hade beslutats tidigare.
option-earlier-fee-yes = Ja, en eller flera
statement-earlier-fee-yes = En eller flera sanktionsavgifter enligt dataskyddsreglerna hade beslutats tidigare.

question-cooperation = Hur samarbetade verksamheten med myndigheten?
why-cooperation = Enligt de europeiska riktlinjerna (EDPB) är vanligt samarbete neutralt. Bara samarbete utöver vad lagen kräver är förmildrande, och att motarbeta granskningen är försvårande.
example-cooperation = Myndighetens frågor besvarades i tid: som lagen kräver. Den nekades tillträde till lokalerna: granskningen motarbetades.
option-cooperation-beyond = Mer än lagen kräver
statement-cooperation-beyond = Verksamheten samarbetade med myndigheten utöver vad lagen kräver.
option-cooperation-as-required = Som lagen kräver
statement-cooperation-as-required = Verksamheten samarbetade med myndigheten på det sätt som lagen kräver.
option-cooperation-obstructed = Granskningen motarbetades
statement-cooperation-obstructed = Verksamheten motarbetade myndighetens granskning.

question-earlier-orders = Följdes tidigare beslut i samma fråga?
why-earlier-orders = Att inte följa ett tidigare beslut (föreläggande) är försvårande, eller en egen överträdelse. Att följa det är neutralt.
example-earlier-orders = För två år sedan förelade myndigheten verksamheten att kontrollera vem som läser journalerna, och det är ännu inte gjort: nej.
option-earlier-orders-followed = Ja, eller så fanns inga
statement-earlier-orders-followed = Tidigare beslut i samma fråga följdes, eller så fanns inga sådana.
option-earlier-orders-not-followed = Nej
statement-earlier-orders-not-followed = Tidigare beslut i samma fråga följdes inte.

question-gain = Gav överträdelsen en vinst, eller undveks en förlust?
why-gain = Ekonomisk vinst på överträdelsen är försvårande enligt de europeiska riktlinjerna (EDPB).
example-gain = Kunduppgifter såldes: ja. En säkerhetsåtgärd uteblev för att spara pengar: ja, en förlust undveks.
option-gain-none = Nej
statement-gain-none = Överträdelsen gav ingen vinst, och ingen förlust undveks.
option-gain-yes = Ja
statement-gain-yes = Överträdelsen gav en vinst, eller så undveks en förlust.

question-promoted = Gjordes det för att främja verksamhetens intressen?
why-promoted = Enligt 46 § norska forvaltningsloven får det vägas in om överträdelsen främjade verksamhetens intressen.
example-promoted = En butik filmade sina kunder för att sälja mer: ja. En anställd slog upp en granne av nyfikenhet: nej.
option-promoted-no = Nej
statement-promoted-no = Syftet var inte att främja verksamhetens intressen.
option-promoted-yes = Ja
statement-promoted-yes = Syftet var att främja verksamhetens intressen.

question-other-reactions = Har överträdelsen redan lett till andra sanktioner?
why-other-reactions = Enligt 46 § norska forvaltningsloven får andra sanktioner mot verksamheten eller mot den som handlade vägas in.
example-other-reactions = Den anställde som gjorde det har dömts för det, eller företaget har fått betala böter: ja.
option-other-reactions-yes = Ja
statement-other-reactions-yes = Samma överträdelse har redan lett till andra sanktioner.
option-other-reactions-none = Nej
statement-other-reactions-none = Samma överträdelse har inte lett till andra sanktioner.

question-warned = Fick det offentliga organet först en varning med en åtgärdsplan?
why-warned = I Rumänien får ett offentligt organ först en varning med en åtgärdsplan. Sanktionsavgift kan tas ut först när planens tid har gått ut och allt inte är gjort.
example-warned = Tillsynsmyndigheten ger en stad 60 dagar att säkra sina kameror. Därefter är två av dem fortfarande öppna för alla: allt är inte gjort.
option-warned-carried-out = Ja, och hela planen genomfördes i tid
statement-warned-carried-out = Organet fick först en varning och genomförde hela åtgärdsplanen i tid.
option-warned-running = Ja, och planens tid har inte gått ut
statement-warned-running = Organet fick först en varning, och åtgärdsplanens tid har inte gått ut.
option-warned-no = Nej
statement-warned-no = Organet fick ingen varning först.
option-warned-not-carried-out = Ja, men hela planen genomfördes inte i tid
statement-warned-not-carried-out = Organet fick först en varning och genomförde inte hela åtgärdsplanen i tid.

question-means = Hur god är verksamhetens ekonomi?
why-means = Enligt 44 och 46 §§ norska forvaltningsloven får den ekonomiska bärkraften vägas in. I Coop Finnmark höjde myndigheten avgiften på grund av den. Nämnden gjorde inte det.
example-means = I Coop Finnmark var omsättningen drygt en miljard norska kronor, och myndigheten ville att avgiften skulle kännas: stark.
option-means-weak = Svag
statement-means-weak = Verksamhetens ekonomi är svag.
option-means-ordinary = Genomsnittlig
statement-means-ordinary = Verksamhetens ekonomi är genomsnittlig.
option-means-strong = Stark
statement-means-strong = Verksamhetens ekonomi är stark.

## Bedömningar

question-excuse = Finns det skäl att sätta ned avgiften?
why-excuse = Sanktionsavgiften får sättas ned om överträdelsen är ursäktlig eller om det annars skulle vara oskäligt att ta ut avgiften (6 kap. 5 §). Enligt förarbetena är okunskap om reglerna och bristfälliga rutiner inte skäl för det.
example-excuse = I beslutet om Polismyndigheten fann IMY inget skäl: okända regler och bristfälliga rutiner räknas inte.
option-excuse-excusable = Ja, överträdelsen är ursäktlig
statement-excuse-excusable = Överträdelsen är ursäktlig.
option-excuse-unreasonable = Ja, det vore oskäligt att ta ut avgiften
statement-excuse-unreasonable = Det vore oskäligt att ta ut en sanktionsavgift.
option-excuse-did-not-know = Reglerna var inte kända
statement-excuse-did-not-know = Den personuppgiftsansvarige kände inte till reglerna.
option-excuse-poor-routines = Rutinerna var bristfälliga
statement-excuse-poor-routines = Den personuppgiftsansvariges rutiner var bristfälliga.
option-excuse-none = Nej
statement-excuse-none = Det finns inget skäl att sätta ned sanktionsavgiften.

question-reprimand = Skulle en reprimand räcka?
why-reprimand = En reprimand kan ersätta avgiften vid en mindre överträdelse, eller om avgiften skulle vara en oproportionell börda för en fysisk person.
example-reprimand = I Coop Finnmark övervägde överklagandenämnden en reprimand men ansåg, med viss tvekan, att det i princip borde bli en sanktionsavgift: nej.
option-reprimand-suffices = Ja
statement-reprimand-suffices = En reprimand skulle räcka.
option-reprimand-not-enough = Nej
statement-reprimand-not-enough = En reprimand skulle inte räcka.

question-complexity = Hur komplicerat är ärendet?
why-complexity = Ju enklare ärendet är, desto kortare handläggningstid godtas i Norge.
example-complexity = I Coop Finnmark gällde ärendet ett enda kort klipp, och företaget medgav överträdelsen: enkelt.
option-complexity-simple = Enkelt, både fakta och rättsfrågor
statement-complexity-simple = Ärendet är varken faktiskt eller rättsligt komplicerat.
option-complexity-complex = Komplicerat
statement-complexity-complex = Ärendet är faktiskt eller rättsligt komplicerat.

question-time-reasons = Angav myndigheten hur den hade bedömt handläggningstiden?
why-time-reasons = Den norska tillsynsmyndigheten (Datatilsynet) måste i sina skäl ange hur handläggningstiden har bedömts.
example-time-reasons = I Coop Finnmark stod det inte i myndighetens beslut hur den hade bedömt tiden som hade gått: nej.
option-time-reasons-no = Nej
statement-time-reasons-no = Myndigheten angav inte hur den hade bedömt handläggningstiden.
option-time-reasons-yes = Ja
statement-time-reasons-yes = Myndigheten angav hur den hade bedömt handläggningstiden.

question-time-effect = Hur påverkade handläggningstiden avgiften?
why-time-effect = I Norge kan lång handläggningstid leda till att avgiften sätts ned eller faller bort. Det finns ingen formel.
example-time-effect = I Coop Finnmark avgjordes ärendet två år och fyra månader efter överträdelsen, och nämnden lät avgiften falla bort helt.
option-time-effect-waived = Avgiften föll bort helt
statement-time-effect-waived = Sanktionsavgiften föll bort på grund av handläggningstiden.
option-time-effect-reduced = Avgiften sattes ned
statement-time-effect-reduced = Sanktionsavgiften sattes ned på grund av handläggningstiden.
option-time-effect-none = Inte alls
statement-time-effect-none = Handläggningstiden påverkade inte sanktionsavgiften.

question-appealed = Överklagades beslutet?
why-appealed = Om bara den som ska betala har överklagat får avgiften som huvudregel inte höjas.
example-appealed = I Coop Finnmark överklagade det företag som skulle betala, och ingen annan: ja, bara av den betalningsskyldige.
option-appealed-by-addressee = Ja, bara av den betalningsskyldige
statement-appealed-by-addressee = Endast den betalningsskyldige överklagade beslutet.
option-appealed-no = Nej
statement-appealed-no = Beslutet överklagades inte.

question-seriousness = Hur hög är allvarlighetsgraden, allt sammantaget?
why-seriousness = Allvarlighetsgraden är en bedömning. Enligt de europeiska riktlinjerna (EDPB) är utgångsbeloppet 0–10{ "\u00A0" }%, 10–20{ "\u00A0" }% eller 20–100{ "\u00A0" }% av det högsta beloppet.
example-seriousness = I Coop Finnmark ansåg myndigheten att överträdelsen var allvarlig, men det gjorde inte nämnden. Är du osäker kan du lämna frågan öppen.
option-seriousness-low = Låg
statement-seriousness-low = Överträdelsens allvarlighetsgrad är låg.
option-seriousness-medium = Medelhög
statement-seriousness-medium = Överträdelsens allvarlighetsgrad är medelhög.
option-seriousness-high = Hög
statement-seriousness-high = Överträdelsens allvarlighetsgrad är hög.

## Datum

question-breach-start = När började överträdelsen?
why-breach-start = Dagen visar hur länge överträdelsen pågick. I Sverige räknas femårsfristen från den dag då överträdelsen ägde rum. Om den pågick en tid prövas både den första och den sista dagen.
example-breach-start = I Coop Finnmark filmades och skickades klippet den 4 april 2019. Är bara månaden känd räcker den.
question-breach-end = När upphörde överträdelsen?
why-breach-end = Dagen avgör vilka regler som gäller och när rätten att ta ut sanktionsavgift upphör (preskription).
example-breach-end = I beslutet om Polismyndigheten anges att appen användes till och med den 3 mars 2020.
question-reported-on = När anmälde verksamheten överträdelsen till myndigheten?
why-reported-on = Dagen visar hur snabbt anmälan kom och hur lång tid ärendet har tagit.
example-reported-on = I Coop Finnmark är anmälan till myndigheten från den 10 april 2019.
question-requested-on = När begärde myndigheten första gången ett yttrande?
why-requested-on = Det är ett led i handläggningstiden. I Norge har den räknats från den dagen (PVN-2021-03). I Coop Finnmark räknade nämnden också de sex månaderna dessförinnan.
example-requested-on = I Coop Finnmark frågade myndigheten första gången den 8 oktober 2019, sex månader efter anmälan.
question-answered-on = När besvarades myndighetens begäran?
why-answered-on = Dagen visar hur lång tid myndigheten själv har använt.
example-answered-on = I Coop Finnmark svarade företaget den 21 oktober 2019, tretton dagar efter myndighetens begäran.
question-chance-to-comment-on = När fick verksamheten första gången tillfälle att yttra sig om en sanktionsavgift?
why-chance-to-comment-on = I Sverige måste tillfället ha getts inom fem år från överträdelsen. Annars får ingen sanktionsavgift tas ut.
example-chance-to-comment-on = Den 3 maj får verksamheten ett brev där en sanktionsavgift föreslås, med möjlighet att yttra sig: ange den 3 maj.
question-notice-on = När kom förhandsunderrättelsen om sanktionsavgift (forhåndsvarsel)?
why-notice-on = Det är ett led i handläggningstiden och kan avbryta preskriptionen. I Norge avbryter förhandsunderrättelsen femårsfristen (28 § personopplysningsloven).
example-notice-on = I Coop Finnmark kom förhandsunderrättelsen den 28 februari 2020, tio månader före beslutet.
question-commented-on = När kom yttrandet över förhandsunderrättelsen in?
why-commented-on = Dagen visar hur lång tid myndigheten sedan behövde för att besluta.
example-commented-on = I Coop Finnmark är företagets yttrande från den 25 mars 2020, knappt fyra veckor efter underrättelsen.
question-decided-on = När fattade myndigheten sitt beslut?
why-decided-on = Dagen har betydelse för handläggningstiden och för vilket års omsättning som räknas, och kan ha det för preskriptionen.
example-decided-on = I Coop Finnmark beslutade myndigheten den 22 december 2020. Det är det datum som står på själva beslutet.
question-received-on = När fick verksamheten del av beslutet?
why-received-on = Överklagandetiden kan räknas från den dagen. I Sverige och Norge räknas den så och är tre veckor, men för en part som företräder det allmänna i Sverige räknas den från beslutsdagen.
example-received-on = Ett beslut från den 22 december når verksamheten den 28 december: ange den 28 december.
question-appeal-by = Vilken sista dag för överklagande anges i beslutet?
why-appeal-by = Om beslutet anger en egen sista dag kan ett överklagande vara i tid trots att tre veckor har gått.
example-appeal-by = I Coop Finnmark angavs den 28 januari 2021 som sista dag i brevet med beslutet.
question-appealed-on = När överklagades beslutet?
why-appealed-on = Dagen visar om överklagandet kom i tid.
example-appealed-on = I Coop Finnmark överklagade företaget den 28 januari 2021, den sista dag som beslutet angav.
question-forwarded-on = När kom överklagandet till den nämnd eller domstol som prövar det?
why-forwarded-on = Tiden hos myndigheten efter överklagandet ingår i den samlade handläggningstiden.
example-forwarded-on = I Coop Finnmark lämnade myndigheten över ärendet till nämnden den 3 maj 2021.
question-closed-on = När avgjordes överklagandet?
why-closed-on = Dagen är slutpunkten för handläggningstiden. I Norge räknas tiden för att begära kostnadsersättning från underrättelsen om avgörandet.
example-closed-on = I Coop Finnmark beslutade nämnden den 31 augusti 2021.
question-final-on = När blev beslutet slutligt (laga kraft)?
why-final-on = Tiden för betalning kan räknas från laga kraft, alltså när beslutet inte längre kan överklagas. I Sverige och Norge räknas den så. I Sverige räknas också de fem åren tills en obetald avgift faller bort från den dagen.
example-final-on = Ingen överklagar, och tiden för det går ut den 12 maj: beslutet får laga kraft när den dagen har gått.
question-rate-day = Vilken dag gäller växelkursen?
why-rate-day = Ett omräknat belopp är rätt bara för den dag då kursen gällde.
example-rate-day = Kursen är centralbankens för den 2 januari 2025: ange den 2 januari 2025.

## Belopp

question-ownership = Ingår verksamheten i en koncern?
why-ownership = Det högsta beloppet beror på hela företagets omsättning. Om en och samma ägare har alla eller nästan alla andelar räknas koncernen, om inte presumtionen bryts.
example-ownership = Ett dotterbolag som moderbolaget äger helt: ja, alla andelar. Ett familjeföretag utan ägarbolag och dotterbolag: det är fristående.
option-ownership-alone = Nej, den är fristående
statement-ownership-alone = Verksamheten ingår inte i någon koncern.
option-ownership-rebutted = Ja, men ägaren saknar avgörande inflytande
statement-ownership-rebutted = Alla eller nästan alla andelar ägs av någon annan, men det har visats att ägaren saknar avgörande inflytande.
option-ownership-controlled = Ja, delvis ägt, med avgörande inflytande
statement-ownership-controlled = Verksamheten ägs till en del av någon med avgörande inflytande, eller har själv sådant inflytande över andra.
option-ownership-presumed = Ja, alla eller nästan alla andelar ägs av någon annan
statement-ownership-presumed = Alla eller nästan alla andelar ägs av någon annan.

question-viability = Skulle avgiften oåterkalleligen äventyra företagets ekonomiska bärkraft?
why-viability = Bristande betalningsförmåga godtas bara undantagsvis, och den ska visas med objektiv bevisning. Brist på resurser sänker inte i sig avgiften.
example-viability = Bokslut och prognoser visar att företaget skulle få lägga ned om det betalade: ja. Ett år med förlust: inte visat.
option-viability-jeopardised = Ja, det är bevisat
statement-viability-jeopardised = Det har visats att avgiften oåterkalleligen skulle äventyra företagets ekonomiska bärkraft.
option-viability-viable = Nej, eller inte visat
statement-viability-viable = Det har inte visats att avgiften oåterkalleligen skulle äventyra företagets ekonomiska bärkraft.

question-asset-loss = Skulle tillgångar förlora sitt värde på grund av avgiften?
why-asset-loss = Förlusten måste bevisas och bero på avgiften. Enbart insolvens räcker inte.
example-asset-loss = En värdering visar att avgiften skulle tvinga fram en försäljning av maskinerna långt under deras värde: ja.
option-asset-loss-proven = Ja, bevisat
statement-asset-loss-proven = Det är bevisat att tillgångar skulle förlora sitt värde på grund av avgiften.
option-asset-loss-not-proven = Nej, eller inte bevisat
statement-asset-loss-not-proven = Det är inte bevisat att tillgångar skulle förlora sitt värde på grund av avgiften.

question-social-context = Finns det ett särskilt socialt och ekonomiskt sammanhang?
why-social-context = Det är det tredje av tre villkor för att bristande betalningsförmåga ska godtas enligt de europeiska riktlinjerna (EDPB).
example-social-context = Företaget är största arbetsgivaren på en liten ort där andra arbeten knappast finns: det kan vara ett sådant sammanhang.
option-social-context-specific = Ja
statement-social-context-specific = Det finns ett särskilt socialt och ekonomiskt sammanhang.
option-social-context-ordinary = Nej
statement-social-context-ordinary = Det finns inget särskilt socialt och ekonomiskt sammanhang.

question-turnover = Hur stor var verksamhetens totala globala årsomsättning året före beslutet?
why-turnover = Det högsta beloppet kan vara en andel av hela företagets omsättning. Även utgångsbeloppet i de europeiska riktlinjerna (EDPB) beror på omsättningen.
example-turnover = Beslutet kommer 2024: ange företagets försäljning under 2023 enligt bokslutet, utan mervärdesskatt.
question-rate = Hur mycket är en euro värd i avgiftens valuta?
why-rate = Dataskyddsförordningens högsta belopp är angivna i euro.
example-rate = En euro kostar 11,20 kronor: ange 11,20.
question-notified = Hur stor sanktionsavgift aviserades i förväg?
why-notified = Jämförelsen visar om myndigheten ändrade sig efter yttrandet.
example-notified = I Coop Finnmark aviserade myndigheten 400{ "\u00A0" }000 norska kronor.
question-decided = Hur stor sanktionsavgift beslutade myndigheten?
why-decided = Beloppet jämförs med dem som räknas ut här. I Sverige och Norge får det som huvudregel inte höjas när bara den som ska betala har överklagat.
example-decided = I Coop Finnmark beslutade myndigheten om 400{ "\u00A0" }000 norska kronor, lika mycket som den hade aviserat.
question-level = Vilken nivå är rätt, innan handläggningstiden vägs in?
why-level = Lagen har ingen formel. Nivån bestäms efter en samlad bedömning, och först därefter prövas handläggningstiden.
example-level = I Coop Finnmark ansåg nämnden att ungefär 50{ "\u00A0" }000 norska kronor var rätt innan den prövade tiden.
question-time-cut = Hur mycket dras av för handläggningstiden?
why-time-cut = Avdraget är en fri bedömning. Därför räknas det inte ut här, utan du anger det själv.
example-time-cut = I PVN-2021-03 sänkte nämnden avgiften från 400{ "\u00A0" }000 till 250{ "\u00A0" }000 norska kronor enbart på grund av tiden: 150{ "\u00A0" }000.
question-costs = Hur stor kostnadsersättning beviljades?
why-costs = I Norge ska väsentliga och nödvändiga kostnader ersättas när ett beslut ändras till partens fördel (36 § forvaltningsloven).
example-costs = Efter Coop Finnmark beviljade nämnden 69{ "\u00A0" }000 norska kronor (PVN-2021-15).
question-group-turnover = Hur stor var hela koncernens totala globala årsomsättning året före beslutet?
why-group-turnover = Om ett annat företag har avgörande inflytande räknas det högsta beloppet på koncernens omsättning.
example-group-turnover = Företaget självt säljer för 20 miljoner, och alla bolag i koncernen tillsammans för 900 miljoner: ange 900 miljoner.
question-funds = Hur stora är tillgångarna, finansieringen eller budgeten?
why-funds = För den som saknar omsättning utgår den brittiska vägledningen från tillgångar, finansiering eller förvaltningsbudget.
example-funds = En välgörenhetsorganisation säljer inget men använder två miljoner pund om året: ange den budgeten.
question-budget = Hur stor är budgeten för året?
why-budget = I en del länder är det högsta beloppet för ett offentligt organ en andel av budgeten, men aldrig mer än ett fast belopp.
example-budget = En skola har tre miljoner euro för året: ange det.
question-turnover-rate = Hur mycket är en euro (i Storbritannien ett pund) värd i omsättningens valuta?
why-turnover-rate = Det högsta beloppet anges i euro (i Storbritannien i pund). Omsättning i en annan valuta används bara med en daterad kurs.
example-turnover-rate = Omsättningen är i dollar, det högsta beloppet i euro, och en euro kostar 1,08 dollar: ange 1,08.
question-stated-ceiling = Vilket högsta belopp anges i själva beslutet?
why-stated-ceiling = Om beloppet avviker från lagen visas skillnaden. Den påverkar aldrig beräkningen.
example-stated-ceiling = Beslutet om Polismyndigheten anger självt 10 miljoner kronor som det högsta möjliga beloppet.
figure-rounding = Avrundas till
question-rounding = Till vad avrundas den uträknade avgiften?
why-rounding = Vissa beslut avrundar till hela enheter av valutan. Ange då 1. Lämna fältet tomt om inget avrundas.
example-rounding = Med 1{ "\u00A0" }000 blir ett belopp på 12{ "\u00A0" }345 till 12{ "\u00A0" }000. Med 1 avrundas bara decimalerna.
question-year-end = När slutade räkenskapsåret för den omsättningen?
why-year-end = Det är året före beslutet som räknas, inte året före överträdelsen.
example-year-end = Beslutet är från juni 2024, och räkenskapsåret är kalenderår: den 31 december 2023.
figure-share = Utgångsbelopp
question-share = Hur stor andel av det högsta beloppet är utgångsbeloppet?
why-share = Riktlinjerna anger ett spann för varje allvarlighetsgrad. Var i spannet beloppet ska ligga avgör myndigheten.
example-share = Medelhög allvarlighetsgrad, mitt i spannet från 10 till 20{ "\u00A0" }%: ange 15{ "\u00A0" }%.
figure-tier-share = Omsättning
question-tier-share = Hur stor andel används för omsättningen?
why-tier-share = Riktlinjerna anger ett spann för varje storlek på omsättningen. Var i spannet beloppet ska ligga avgör myndigheten.
example-tier-share = En omsättning på 30 miljoner euro ligger i spannet från 1,5 till 10{ "\u00A0" }%: 5{ "\u00A0" }% ryms i det.
figure-factors = Övriga omständigheter
question-factors = Hur mycket återstår efter övriga omständigheter?
why-factors = Ingen källa anger hur mycket omständigheterna väger. 80{ "\u00A0" }% sänker beloppet med en femtedel, 105{ "\u00A0" }% höjer det, 100{ "\u00A0" }% innebär ingen ändring.
example-factors = En tidigare överträdelse höjer och snabba åtgärder sänker, och du bedömer att de tar ut varandra: ange 100{ "\u00A0" }%.
figure-proportion = Proportionalitet
question-proportion = Hur mycket återstår efter proportionalitetsprövningen?
why-proportion = Det sista steget kan sänka eller höja beloppet, men aldrig över det högsta beloppet. 100{ "\u00A0" }% innebär ingen ändring.
example-proportion = Den polska myndigheten har sänkt belopp i detta sista steg, i ett beslut till 50{ "\u00A0" }% och i ett annat till 35{ "\u00A0" }%.
