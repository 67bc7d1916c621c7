# The questions of a case, why each is asked, and the answers to choose from.

## Sections

section-start = Who, where and what for
section-exceptions = Do these rules apply at all?
section-breach = Which rules were broken
section-elements = What each rule asks
section-actors = Who acted
section-gravity = How serious it was
section-handling = What was done about it
section-size = Size and finances
section-dates = Dates
section-judgement = Judgement and amounts
section-calculation = Work out an amount step by step

## Which rules apply

question-country = Where is the organisation established?
why-country = The country decides whose rules, maximum amounts and time limits apply. If the processing crosses borders in the EEA, choose the country of the main establishment.
example-country = A company with its office and staff in Denmark that sells to customers in Sweden online: choose Denmark.
option-country-sweden = Sweden
statement-country-sweden = The organisation is established in Sweden.
option-country-norway = Norway
statement-country-norway = The organisation is established in Norway.
option-country-denmark = Denmark
statement-country-denmark = The organisation is established in Denmark.
option-country-finland = Finland
statement-country-finland = The organisation is established in Finland.
option-country-iceland = Iceland
statement-country-iceland = The organisation is established in Iceland.
option-country-austria = Austria
statement-country-austria = The organisation is established in Austria.
option-country-belgium = Belgium
statement-country-belgium = The organisation is established in Belgium.
option-country-bulgaria = Bulgaria
statement-country-bulgaria = The organisation is established in Bulgaria.
option-country-croatia = Croatia
statement-country-croatia = The organisation is established in Croatia.
option-country-cyprus = Cyprus
statement-country-cyprus = The organisation is established in Cyprus.
option-country-czechia = Czechia
statement-country-czechia = The organisation is established in Czechia.
option-country-estonia = Estonia
statement-country-estonia = The organisation is established in Estonia.
option-country-france = France
statement-country-france = The organisation is established in France.
option-country-germany = Germany
statement-country-germany = The organisation is established in Germany.
option-country-greece = Greece
statement-country-greece = The organisation is established in Greece.
option-country-hungary = Hungary
statement-country-hungary = The organisation is established in Hungary.
option-country-ireland = Ireland
statement-country-ireland = The organisation is established in Ireland.
option-country-italy = Italy
statement-country-italy = The organisation is established in Italy.
option-country-latvia = Latvia
statement-country-latvia = The organisation is established in Latvia.
option-country-liechtenstein = Liechtenstein
statement-country-liechtenstein = The organisation is established in Liechtenstein.
option-country-lithuania = Lithuania
statement-country-lithuania = The organisation is established in Lithuania.
option-country-luxembourg = Luxembourg
statement-country-luxembourg = The organisation is established in Luxembourg.
option-country-malta = Malta
statement-country-malta = The organisation is established in Malta.
option-country-netherlands = Netherlands
statement-country-netherlands = The organisation is established in the Netherlands.
option-country-poland = Poland
statement-country-poland = The organisation is established in Poland.
option-country-portugal = Portugal
statement-country-portugal = The organisation is established in Portugal.
option-country-romania = Romania
statement-country-romania = The organisation is established in Romania.
option-country-slovakia = Slovakia
statement-country-slovakia = The organisation is established in Slovakia.
option-country-slovenia = Slovenia
statement-country-slovenia = The organisation is established in Slovenia.
option-country-spain = Spain
statement-country-spain = The organisation is established in Spain.
option-country-united-kingdom = United Kingdom
statement-country-united-kingdom = The organisation is established in the United Kingdom.
option-country-eea = The EEA, no particular state (EU rules only)
statement-country-eea = The organisation is established in the EEA.
option-country-institutions = The Union itself (its institutions and bodies)
statement-country-institutions = It is an institution or body of the Union.
option-country-switzerland = Switzerland
statement-country-switzerland = The organisation is established in Switzerland.
option-country-elsewhere = Another country, outside the EEA and the United Kingdom
statement-country-elsewhere = The organisation is established in another country.

question-reach = What does it do where the people are?
why-reach = The GDPR and the UK GDPR also apply to those established outside who offer goods or services to people there, or monitor what they do there.
example-reach = An app with prices in euro and a menu in Italian offers a service in Italy. A shop in Toronto that a tourist from Rome enters does not.
option-reach-neither = Offers people there nothing and does not monitor them
statement-reach-neither = It offers people there nothing and does not monitor them.
option-reach-offers = Offers goods or services there, paid for or not
statement-reach-offers = It offers goods or services to people there.
option-reach-monitors = Monitors what people do there
statement-reach-monitors = It monitors what people there do.

question-people-in = In which country are the people?
why-people-in = If there is no establishment in the EEA, no authority leads the case. The authority of each state concerned can act, under that state’s law.
example-people-in = The Italian authority asks an app from the United States about its users in Italy: choose Italy.
statement-people-in-sweden = The people are in Sweden.
statement-people-in-norway = The people are in Norway.
statement-people-in-denmark = The people are in Denmark.
statement-people-in-finland = The people are in Finland.
statement-people-in-iceland = The people are in Iceland.
statement-people-in-austria = The people are in Austria.
statement-people-in-belgium = The people are in Belgium.
statement-people-in-bulgaria = The people are in Bulgaria.
statement-people-in-croatia = The people are in Croatia.
statement-people-in-cyprus = The people are in Cyprus.
statement-people-in-czechia = The people are in Czechia.
statement-people-in-estonia = The people are in Estonia.
statement-people-in-france = The people are in France.
statement-people-in-germany = The people are in Germany.
statement-people-in-greece = The people are in Greece.
statement-people-in-hungary = The people are in Hungary.
statement-people-in-ireland = The people are in Ireland.
statement-people-in-italy = The people are in Italy.
statement-people-in-latvia = The people are in Latvia.
statement-people-in-liechtenstein = The people are in Liechtenstein.
statement-people-in-lithuania = The people are in Lithuania.
statement-people-in-luxembourg = The people are in Luxembourg.
statement-people-in-malta = The people are in Malta.
statement-people-in-netherlands = The people are in the Netherlands.
statement-people-in-poland = The people are in Poland.
statement-people-in-portugal = The people are in Portugal.
statement-people-in-romania = The people are in Romania.
statement-people-in-slovakia = The people are in Slovakia.
statement-people-in-slovenia = The people are in Slovenia.
statement-people-in-spain = The people are in Spain.
statement-people-in-united-kingdom = The people are in the United Kingdom.
statement-people-in-eea = No state was chosen where the people are.

question-body = What kind of organisation or person is it?
why-body = The answer decides whether turnover can raise the maximum (undertaking), and which earlier decisions can be compared.
example-body = A school run by a municipality is part of a public authority. A housing company that the municipality owns is a publicly owned company.
option-body-public-authority = Public authority, municipality or region
statement-body-public-authority = The responsible party is a public authority, a municipality or a region.
option-body-public-company = Publicly owned company (state or municipality)
statement-body-public-company = The responsible party is a company owned by the state or a municipality.
option-body-company = Private company or co-operative
statement-body-company = The responsible party is a private company, a co-operative or a one-person business.
option-body-association = Association, foundation or other non-profit
statement-body-association = The responsible party is an association, a foundation or another non-profit.
option-body-person = An individual (natural person)
statement-body-person = The responsible party is a natural person.

question-activity = What does it do?
why-activity = No rule asks for this. But administrative fines differ by it, so it changes the estimate and helps to find similar decisions.
example-activity = A hospital that takes bookings on a website belongs to health and care. Choose by what the organisation does, not by the system.
option-activity-other = Something else
statement-activity-other = The organisation’s activity is of another kind than those listed.
option-activity-digital = Online services, software
statement-activity-digital = The organisation provides online services or software.
option-activity-telecom = Telecommunications
statement-activity-telecom = The organisation provides telecommunications.
option-activity-finance = Banking, insurance, credit information
statement-activity-finance = The organisation provides banking, insurance or credit information.
option-activity-retail = Shops and trade
statement-activity-retail = The organisation carries on retail or other trade.
option-activity-health = Health and care
statement-activity-health = The organisation provides health or social care.
option-activity-education = Schools and universities
statement-activity-education = The organisation runs a school or a university.
option-activity-media = Press and broadcasting
statement-activity-media = The organisation carries on press or broadcasting.
option-activity-utilities = Energy, water, transport
statement-activity-utilities = The organisation provides energy, water or transport.
option-activity-housing = Housing and accommodation
statement-activity-housing = The organisation provides housing or accommodation.
option-activity-administration = Public administration
statement-activity-administration = The organisation carries on public administration.

question-purpose = What was the processing for?
why-purpose = Law enforcement has Acts of its own, such as the Swedish Criminal Data Act. The same authority’s staff files fall under the GDPR.
example-purpose = The police look for a suspect with the help of a picture: law enforcement. The police’s own payroll: other.
option-purpose-other = Other: staff, customers, services, administration
statement-purpose-other = The processing served other purposes than law enforcement, public order, national security and defence.
option-purpose-law-enforcement = Law enforcement or public order
statement-purpose-law-enforcement = The processing served law enforcement or public order.
option-purpose-national-security = National security
statement-purpose-national-security = The processing served national security.
option-purpose-defence = The Armed Forces’ own tasks
statement-purpose-defence = The processing served the Armed Forces’ own tasks.

question-task = Does the law give it a law-enforcement task?
why-task = The Criminal Data Act also requires a competent authority. A private body entrusted with the exercise of public authority can be one.
example-task = Swedish Customs, which investigates smuggling, has such a task. A shop that reports thefts to the police does not.
option-task-none = No such task
statement-task-none = The organisation has no law-enforcement task by law.
option-task-competent = Yes, as a competent authority
statement-task-competent = The organisation is a competent authority with a law-enforcement task by law.
option-task-entrusted = Yes, entrusted with public authority
statement-task-entrusted = The organisation was entrusted with the exercise of public authority for law enforcement.

question-subject = What is it about?
why-subject = Directive 2002/58 governs cookies and electronic marketing. National Acts set fines for them, with maxima of their own. The GDPR governs how the data collected that way is handled.
example-subject = A shop sets advertising cookies before anyone agrees: cookies. It sells the profiles that it made with them: personal data.
option-subject-personal-data = How personal data was handled
statement-subject-personal-data = It is about how personal data was handled.
option-subject-communications = Cookies or tracking on devices, or marketing by e-mail, text message or phone
statement-subject-communications = It is about cookies or tracking on devices, or about electronic marketing.

question-form = How was the data processed?
why-form = Processing by hand is outside the GDPR, and outside the Swedish Criminal Data Act, if the data is in no filing system and will not be in one.
example-form = An app, an e-mail and a camera that records are automated. A card index sorted by name is a filing system. A note on a loose slip of paper is neither.
option-form-neither = By hand, and in no filing system
statement-form-neither = The data was processed by hand, and was in no filing system.
option-form-automated = By automated means, wholly or partly
statement-form-automated = The processing was wholly or partly automated.
option-form-structured = By hand, in a filing system
statement-form-structured = The data was processed by hand, in a filing system.

question-role = What part did the organisation have in the processing?
why-role = For many rules, only a controller can be fined. A processor that itself decides purposes and means is treated as a controller.
example-role = A company that decides to record its customers’ calls is the controller. The firm that only stores the calls for it is a processor.
option-role-controller = Decided purposes and means (controller)
statement-role-controller = The organisation decided the purposes and means of the processing (controller).
option-role-joint = Decided with others (joint controller)
statement-role-joint = The organisation decided the purposes and means together with others (joint controller).
option-role-processor = Acted for someone else (processor)
statement-role-processor = The organisation processed the data on behalf of another (processor).
option-role-deciding-processor = Processor that decided purposes and means
statement-role-deciding-processor = The organisation was engaged as a processor but itself decided the purposes and means.

question-cross-border = Does the processing cross borders in the EEA?
why-cross-border = In cross-border cases, the main establishment decides which country’s authority leads (GDPR Art. 56).
example-cross-border = A music service run from Stockholm with users all over Europe: yes. A dentist with patients in one town: no.
option-cross-border-domestic = No
statement-cross-border-domestic = The processing did not cross borders within the EEA.
option-cross-border-lead-here = Yes, with the main establishment in this country
statement-cross-border-lead-here = The processing crossed borders within the EEA, and the main establishment is in this country.
option-cross-border-lead-elsewhere = Yes, with the main establishment in another country
statement-cross-border-lead-elsewhere = The processing crossed borders within the EEA, and the main establishment is in another country.

question-own-authority = Does the case stay with the authority here?
why-own-authority = Whoever acts under a legal obligation or in a public task answers to the authority of its own State (GDPR Art. 55(2)). A case of local effect may stay with the authority here (Art. 56(2)).
example-own-authority = A group is led from Dublin. Its shop in Oslo films the staff there: that concerns an establishment in Norway alone.
option-own-authority-local = It may: only an establishment here or people here are substantially affected
statement-own-authority-local = Only an establishment or people in this country were substantially affected.
option-own-authority-duty-or-task = Yes: a legal obligation or a public task (Art. 6(1)(c) or (e))
statement-own-authority-duty-or-task = The processing was done under a legal obligation or in a public task.
option-own-authority-neither = None of these
statement-own-authority-neither = The processing was not of local effect alone, and was done under no legal obligation and in no public task.

question-household = Was it purely private?
why-household = What a natural person does for purely personal or household purposes is outside the GDPR. What reaches the street, or everyone on the internet, is not purely private.
example-household = A doorbell camera that shows the owner’s own steps only is private. One that also shows the pavement is not.
option-household-personal = Yes, kept within the family or a private circle
statement-household-personal = The data stayed within the family or a private circle.
option-household-own-ground = Yes, a camera on the person’s own ground only
statement-household-own-ground = The camera filmed the person’s own ground only.
option-household-beyond-own-ground = No, a camera that also films the street or others’ ground
statement-household-beyond-own-ground = The camera also filmed the street or others’ ground.
option-household-published = No, everyone could see it, as on an open website
statement-household-published = The data was made available to everyone.
option-household-no = No, for work, business, an association or the like
statement-household-no = The processing was not purely private.

question-expression = Was it for journalism, or for art, literature or academic expression?
why-expression = To protect freedom of expression, national law exempts such processing from many rules (GDPR Art. 85).
example-expression = A newspaper’s article and the notes for it are journalism. Its list of subscribers is not.
option-expression-editorial-medium = Journalism alone, by a medium with a responsible editor
statement-expression-editorial-medium = The processing was for journalism alone, by a medium with a responsible editor.
option-expression-yes = Other journalism, or art, literature or academic expression
statement-expression-yes = The processing was for journalism, or for art, literature or academic expression.
option-expression-no = No
statement-expression-no = The processing was not for journalism, nor for art, literature or academic expression.

question-sector = Which authority is it?
why-sector = In Sweden some authorities have a data Act of their own beside the Criminal Data Act. In Norway an Act without administrative fines applies to the police and the prosecution.
example-sector = The decision of 2021 on face recognition concerned the Police. The decision of 2022 on service phones concerned Customs.
option-sector-none = None of these
statement-sector-none = The authority has no data Act of its own beside the Criminal Data Act.
option-sector-police = The Police
statement-sector-police = The authority is the Police.
option-sector-customs = Customs
statement-sector-customs = The authority is Customs.
option-sector-coast-guard = The Coast Guard
statement-sector-coast-guard = The authority is the Coast Guard.
option-sector-tax-agency = The Tax Agency
statement-sector-tax-agency = The authority is the Tax Agency.
option-sector-prosecutors = The Prosecution Authority
statement-sector-prosecutors = The authority is the Prosecution Authority.
option-sector-courts = A court, outside judicial work
statement-sector-courts = The authority is a court, and the processing lay outside its judicial work.
option-sector-prisons = The Prison and Probation Service
statement-sector-prisons = The authority is the Prison and Probation Service.

question-economic = Does it carry on an economic activity (undertaking)?
why-economic = Under the GDPR, turnover can raise the maximum for an undertaking only. For others the fixed amount is the maximum.
example-economic = A foundation that sells courses does. An authority that only exercises public authority does not.
option-economic-no = No
statement-economic-no = The organisation carries on no economic activity.
option-economic-yes = Yes
statement-economic-yes = The organisation carries on an economic activity and is an undertaking to that extent.

question-public-kind = What kind of public body is it?
why-public-kind = Some states do not fine the State or its authorities. Some fine no municipality or region either. They fine other public bodies as they fine anyone.
example-public-kind = A ministry and a tax agency belong to the State. A professional chamber can be another public body.
option-public-kind-state = The State or one of its authorities
statement-public-kind-state = The public body is the State or one of its authorities.
option-public-kind-local = A municipality or region, or part of one
statement-public-kind-local = The public body is a municipality or a region, or part of one.
option-public-kind-other = Another body governed by public law
statement-public-kind-other = The public body is governed by public law, and is part of neither the State nor a municipality or a region.

## Which rules were broken

question-infringements = Which rules were broken, or may have been?
why-infringements = Each rule has its own maximum, and some rules cannot lead to an administrative fine at all. Naming a rule here is an assumption, not a finding.
example-infringements = In Coop Finnmark, a clip of some boys was sent on without a legal basis: Articles 5(1)(a) and 6.
question-conducts = Which operation does each infringement belong to?
why-conducts = Infringements in one operation have one starting amount together. Operations are assessed one by one, and their amounts are added up.
example-conducts = A firm publishes a photo without a legal basis and, apart from that, answers a request for access too late: two operations.
question-displaced = Does another infringement already cover one of these?
why-displaced = When one rule displaces another (concurrence), only the one that prevails counts. Mark those that are displaced.
example-displaced = In Coop Finnmark, processing without a legal basis (Art. 6) was also unlawful under Art. 5(1)(a): one breach, not two.
question-gravest = Which infringement is the most serious?
why-gravest = For the same or linked processing, the maximum for the most serious infringement limits the whole administrative fine.
example-gravest = In the Police decision, the maximum was 10 million kronor for the biometric data and 5 million for the impact assessment. The higher was used.

question-linked = Did these happen in the same operation, or in operations that belong together?
why-linked = If so, the maximum for the most serious one limits the total. If not, each may bring its own administrative fine and its own maximum.
example-linked = In Coop Finnmark, filming the screen and sending the clip on were treated as one. A leak and an unrelated late answer stand alone.
option-linked-linked = Yes, the same or linked
statement-linked-linked = The infringements concerned the same or linked processing.
option-linked-separate = No, each stands alone
statement-linked-separate = The infringements concerned separate processing operations.

## Who acted

question-in-duty = Who did it, and for whom?
why-in-duty = The organisation is responsible for what its people do in the course of their duties (attribution), and for what a supplier (processor) does on its behalf. For duties of its own, such as security, it is responsible whoever acted.
example-in-duty = Staff used the app in investigations: in the course of their duties. A nurse looks up a neighbour: private ends, yet security may be poor.
option-in-duty-private-ends = One of its people, for private ends
statement-in-duty-private-ends = The act was done by one of the organisation’s own people for private ends.
option-in-duty-own-purposes = A processor, for purposes of its own
statement-in-duty-own-purposes = The act was done by a processor for purposes of its own.
option-in-duty-outside-arrangements = A processor, against what was arranged
statement-in-duty-outside-arrangements = The act was done by a processor in a way incompatible with what the controller had arranged.
option-in-duty-no-consent = A processor, in a way the controller cannot be taken to have agreed to
statement-in-duty-no-consent = The act was done by a processor in a way to which the controller cannot reasonably be taken to have agreed.
option-in-duty-on-behalf = A processor, on the controller’s behalf
statement-in-duty-on-behalf = The act was done by a processor on the controller’s behalf.
option-in-duty-in-duty = Its people, in the course of their duties
statement-in-duty-in-duty = The act was done by the organisation’s own people in the course of their duties.

question-live-case = Did the data come from ongoing cases or business?
why-live-case = In the Police decision (later annulled), IMY relied on this when it held the authority responsible for what its staff did.
example-live-case = In the Police decision, the pictures came from ongoing investigations: yes. A test with made-up data: no.
option-live-case-no = No
statement-live-case-no = The data did not come from ongoing cases or business.
option-live-case-yes = Yes
statement-live-case-yes = The data came from ongoing cases or business.

question-exercise = Was it done in the exercise of public authority?
why-exercise = In the Police decision (later annulled), IMY relied on this when it held the authority responsible for what its staff did.
example-exercise = A criminal investigation is the exercise of public authority. Ordering office supplies is not.
option-exercise-no = No
statement-exercise-no = The act was not done in the exercise of public authority.
option-exercise-yes = Yes, mostly
statement-exercise-yes = The act was mainly done in the exercise of public authority.

question-tool = Did the organisation supply or approve the tool?
why-tool = It can be argued as a defence that the tool was not approved. In the Police decision (later annulled), IMY did not accept that.
example-tool = In the Police decision, staff used an app that the authority had neither supplied nor approved: no, neither.
option-tool-approved = Yes
statement-tool-approved = The organisation had supplied or approved the tool.
option-tool-not-approved = No, neither
statement-tool-not-approved = The organisation had neither supplied nor approved the tool.

question-systematic = Was the use systematic or recommended?
why-systematic = It can be argued as a defence that the use was occasional. In the Police decision (later annulled), IMY did not accept that.
example-systematic = In the Police decision, some employees used the app a number of times, and the authority had not recommended it: occasional.
option-systematic-occasional = No, occasional and not recommended
statement-systematic-occasional = The use was occasional and had not been recommended.
option-systematic-systematic = Yes
statement-systematic-systematic = The use was systematic or had been recommended.

## What each rule asks

question-prescribed = Does a law specially provide for using this biometric data?
why-prescribed = Under the Criminal Data Act, biometric and genetic data may be used only if a law specially provides for it and it is absolutely necessary. Both are required.
example-prescribed = The Swedish Police Data Act lets the Police process biometric data where that is absolutely necessary (ch. 2 s. 4): yes.
option-prescribed-yes = Yes
statement-prescribed-yes = The law specially provided for the use of this biometric data.
option-prescribed-no = No
statement-prescribed-no = The law did not specially provide for the use of this biometric data.

question-necessity = Was using the biometric data absolutely necessary?
why-necessity = That it is absolutely necessary is the second requirement for biometric data. In the Police decision (later annulled), IMY found a breach because this was never assessed.
example-necessity = In the Police decision, nobody had assessed the need before pictures were matched in the app: never assessed.
option-necessity-registered = Not needed: the data was only registered, or came in with a matter that was handled (ch. 2 s. 13)
statement-necessity-registered = The data was only registered, or came in with a matter that was handled, and may always be processed for that.
option-necessity-necessary = Yes, assessed and absolutely necessary
statement-necessity-necessary = The use of the biometric data was assessed and was absolutely necessary.
option-necessity-not-necessary = No, assessed and not absolutely necessary
statement-necessity-not-necessary = The use of the biometric data was assessed and was not absolutely necessary.
option-necessity-not-assessed = Never assessed
statement-necessity-not-assessed = Whether the use of the biometric data was absolutely necessary was never assessed.

question-measures = Were the organisational measures sufficient?
why-measures = The controller must ensure that its processing is lawful, and be able to show it. Rules, training and a clear division of tasks are organisational measures. Those that cannot be shown do not count.
example-measures = In the Police decision, one internal routine was produced, and no training could be shown: no.
option-measures-sufficient = Yes, and this is shown
statement-measures-sufficient = The organisational measures were shown to be sufficient.
option-measures-insufficient = No
statement-measures-insufficient = The organisational measures were not sufficient, or not shown to be.

question-technical-measures = Were the technical measures sufficient?
why-technical-measures = The duty has a technical side too: what systems let people do, and what they record. In the Police decision (later annulled), only the organisational side was found to be lacking.
example-technical-measures = Staff could install any app on a service phone and upload case files, and nothing recorded it: no.
option-technical-measures-sufficient = Yes, and this is shown
statement-technical-measures-sufficient = The technical measures were shown to be sufficient.
option-technical-measures-insufficient = No
statement-technical-measures-insufficient = The technical measures were not sufficient, or not shown to be.

question-special-risk = Could the new processing be expected to bring a special risk of intrusion into privacy?
why-special-risk = An impact assessment (DPIA) is required first only for new processing or major changes with such a risk.
example-special-risk = In the Police decision, it was new technology from an outside provider in a third country, with face recognition: yes.
option-special-risk-no = No
statement-special-risk-no = The new processing could not be expected to bring a special risk of intrusion into privacy.
option-special-risk-yes = Yes, for example new technology or biometrics
statement-special-risk-yes = The new processing could be expected to bring a special risk of intrusion into privacy.

question-impact-assessment = Was an impact assessment (DPIA) made first?
why-impact-assessment = Where there is a special risk of intrusion, the assessment must come before the processing begins.
example-impact-assessment = The app was taken into use in October, and the assessment was written in December: only later.
option-impact-assessment-made = Yes, before the processing began
statement-impact-assessment-made = An impact assessment was made before the processing began.
option-impact-assessment-not-made = No, or only later
statement-impact-assessment-not-made = No impact assessment was made before the processing began.

question-prior-consultation = Was the authority consulted first?
why-prior-consultation = Where the assessment shows a special risk, or the type of processing entails one, the authority must be consulted in good time before the processing begins.
example-prior-consultation = The assessment found a special risk, and the app was taken into use without asking the authority: no.
option-prior-consultation-not-required = Not required: neither the assessment nor the type of processing shows a special risk
option-prior-consultation-consulted = Yes, in good time
option-prior-consultation-omitted = No, or only later, although it was required
statement-prior-consultation-not-required = Neither the assessment nor the type of processing showed a special risk, so the authority did not have to be consulted.
statement-prior-consultation-consulted = The authority was consulted in good time before the processing began.
statement-prior-consultation-omitted = The authority was not consulted before the processing began, although that was required.

question-legitimate-interest = Was there a legitimate interest (Art. 6(1)(f))?
why-legitimate-interest = As a legal basis it has three parts: a real interest, necessary processing, and privacy that does not outweigh the interest.
example-legitimate-interest = In Coop Finnmark, the authority saw a real interest in clearing up a theft, but it was enough to tell the police: not necessary.
option-legitimate-interest-met = Yes, all three parts are met
statement-legitimate-interest-met = There was a legitimate interest, the processing was necessary for it, and the data subjects’ interests did not outweigh it.
option-legitimate-interest-outweighed = A real interest and necessary, but privacy outweighs it
statement-legitimate-interest-outweighed = There was a legitimate interest and the processing was necessary for it, but the data subjects’ interests outweighed it.
option-legitimate-interest-not-necessary = A real interest, but the processing was not necessary
statement-legitimate-interest-not-necessary = There was a legitimate interest, but the processing was not necessary for it.
option-legitimate-interest-not-necessary-and-outweighed = A real interest, but not necessary, and privacy outweighs it too
statement-legitimate-interest-not-necessary-and-outweighed = There was a legitimate interest, but the processing was not necessary for it, and the data subjects’ interests outweighed it in any case.
option-legitimate-interest-not-claimed = This basis was not relied on
statement-legitimate-interest-not-claimed = Legitimate interest was not relied on, and no other legal basis is taken to have been there.
option-legitimate-interest-no-interest = No real interest
statement-legitimate-interest-no-interest = There was no real interest that could be a legal basis.

question-log-system = When was the system that should log set up?
why-log-system = Systems set up before 6 May 2016 come under the logging duty only from 6 May 2023.
example-log-system = A case management system that was set up in 2014: before 6 May 2016.
option-log-system-before-may-2016 = Before 6 May 2016
statement-log-system-before-may-2016 = The system was set up before 6 May 2016.
option-log-system-later = On 6 May 2016 or later
statement-log-system-later = The system was set up on 6 May 2016 or later.

## How serious it was

question-people-used = How many people’s data was used or passed on?
why-people-used = A small number can make the infringement less serious. People (data subjects) whose data was used and people within reach are asked about separately.
example-people-used = In the Police decision, few people’s pictures were entered in the app. If a customer register is leaked, everyone in it counts.
option-people-used-few = A few
statement-people-used-few = The data of a few people was used or passed on.
option-people-used-many = Many
statement-people-used-many = The data of many people was used or passed on.
option-people-used-very-many = Very many
statement-people-used-very-many = The data of very many people was used or passed on.

question-people-reachable = How many people’s data could be accessed?
why-people-reachable = Risk can count as well as actual use. In the Police decision (later annulled), access to very many people’s data was aggravating.
example-people-reachable = In the Police decision, few pictures were entered, but they were matched with data on very many people: very many more.
option-people-reachable-no-more = No more than those used
statement-people-reachable-no-more = No other people’s data could be accessed than those used or passed on.
option-people-reachable-many = Many more
statement-people-reachable-many = The data of many more people could be accessed.
option-people-reachable-very-many = Very many more
statement-people-reachable-very-many = The data of very many more people could be accessed.

question-staff = How many people in the organisation took part?
why-staff = In the Customs decision, IMY treated it as mitigating that only a few staff were involved.
example-staff = In the Customs decision, two employees had linked private accounts to their service phones: a few.
option-staff-few = A few
statement-staff-few = Only a few people in the organisation took part.
option-staff-many = Many
statement-staff-many = Many people in the organisation took part.

question-harm = Was anyone harmed?
why-harm = Harm counts everywhere. Under the Swedish Criminal Data Act the risk is enough. In Norway, the board found the breach less serious because no harm was shown.
example-harm = Someone lost money because bank details leaked: some harm. In Coop Finnmark, no harm to the boys was shown.
option-harm-none-shown = No actual harm established
statement-harm-none-shown = No actual harm was established.
option-harm-some = Yes, some harm
statement-harm-some = Data subjects suffered some harm.
option-harm-serious = Yes, serious harm
statement-harm-serious = Data subjects suffered serious harm.

question-risk = How likely was harm?
why-risk = Under the Criminal Data Act the risk of damage is enough: no damage need have happened.
example-risk = In the Police decision, intrusive data on a large number of people was within reach, and no one knew what became of what was entered: high risk.
option-risk-low = Low risk
statement-risk-low = The risk of harm was low.
option-risk-real = Real risk
statement-risk-real = There was a real risk of harm.
option-risk-high = High risk
statement-risk-high = The risk of harm was high.

question-data-kind = What kind of data was it?
why-data-kind = The kind of data affects seriousness. Under the European guidelines, ordinary data does not mitigate, and sensitive data is more serious.
example-data-kind = Name and address: ordinary data. A bank statement: finances. A diagnosis or trade-union membership: special categories.
option-data-kind-ordinary = Ordinary data
statement-data-kind-ordinary = The data was ordinary personal data.
option-data-kind-close = Location, messages, finances, identity numbers
statement-data-kind-close = The data was close to people’s private lives, such as location, private messages, finances or identity numbers.
option-data-kind-special = Special categories or criminal records
statement-data-kind-special = The data was special categories of personal data or data on criminal offences.
option-data-kind-biometric = Biometric data to recognise people
statement-data-kind-biometric = The data was biometric data used to recognise people.

question-people-concerned = Whose data was it mainly?
why-people-concerned = No rule asks for it. Cases that were saved earlier may have an answer.
example-people-concerned = A clinic’s records: patients. A camera in the staff room: its own employees. Orders in a web shop: customers.
option-people-concerned-others = Customers, users, the public
statement-people-concerned-others = The data mainly concerned customers, users or the public.
option-people-concerned-patients = Patients
statement-people-concerned-patients = The data mainly concerned patients.
option-people-concerned-employees = Its own employees, or applicants
statement-people-concerned-employees = The data mainly concerned the organisation’s own employees or applicants.

question-children = Were children among those concerned?
why-children = Children under 18 have extra protection. For the Norwegian board, this weighs more the younger they are. The line at 15 is this tool’s own.
example-children = In Coop Finnmark, the boys were 15 to 16 years old: yes, aged 15 to 17.
option-children-none = No
statement-children-none = There were no children among the data subjects.
option-children-teenagers = Yes, aged 15 to 17
statement-children-teenagers = There were children aged 15 to 17 among the data subjects.
option-children-younger = Yes, under 15
statement-children-younger = There were children under 15 among the data subjects.

question-content = How much did the data show?
why-content = In Coop Finnmark, the clip lasted three seconds and showed no faces, so the board found the breach less serious. The authority recorded no such weight.
example-content = In Coop Finnmark, the clip was about three seconds long and showed no face: little. A film from someone’s bedroom: intimate.
option-content-slight = Little: no faces, no details
statement-content-slight = The data showed little, with neither faces nor details.
option-content-ordinary = An ordinary amount
statement-content-ordinary = The data showed no more and no less than is usual.
option-content-intrusive = Much, or intimate things
statement-content-intrusive = The data showed much, or showed intimate matters.

question-matching = What was the data matched with?
why-matching = In the Police decision (later annulled), matching faces with the entire open internet was aggravating, and hardly ever absolutely necessary.
example-matching = In the Police decision, pictures were matched with billions of others scraped from the open internet.
option-matching-limited = Nothing, or registers kept by law
statement-matching-limited = The data was matched with nothing, or with registers kept by law.
option-matching-open-internet = Data gathered from the open internet
statement-matching-open-internet = The data was matched with data gathered without limit from the open internet.

question-control = Was control over the data lost?
why-control = For the Norwegian board, loss of control made the breach more serious. In the Police decision (later annulled), IMY found it more serious that nobody knew what became of the data.
example-control = In Coop Finnmark, the clip went from phone to phone and was deleted after a few days: for a time. A stolen laptop without encryption: yes.
option-control-kept = No, it was kept
statement-control-kept = Control over the data was kept.
option-control-regained = For a time, then it was deleted
statement-control-regained = Control over the data was lost for a time, after which the data was deleted.
option-control-lost = Yes, and what became of it is unknown
statement-control-lost = Control over the data was lost, and what became of it is unknown.
option-control-never-had = There was never any: an outside service
statement-control-never-had = There was never any control over the data, nor knowledge of how it was handled.

question-medium = Where was the data kept or copied to?
why-medium = In Coop Finnmark, storage outside the controller’s systems made the breach more serious. The authority and the board gave different reasons.
example-medium = In Coop Finnmark, the clip was on the store manager’s private phone: a device outside the organisation’s systems.
option-medium-own-system = The organisation’s own systems
statement-medium-own-system = The data was kept in the organisation’s own systems.
option-medium-outside = A device or service outside them
statement-medium-outside = The data was kept on, or copied to, a device or service outside the organisation’s systems.

question-duration = How long did it go on?
why-duration = Duration is a criterion in both the Criminal Data Act and the GDPR.
example-duration = One letter to the wrong person: once. The use of the app in the Police decision: months. A camera that filmed for two years: a year or more.
option-duration-brief = Once, or a few days
statement-duration-brief = The infringement happened once or lasted a few days.
option-duration-months = Weeks or months
statement-duration-months = The infringement lasted for weeks or months.
option-duration-years = A year or more
statement-duration-years = The infringement lasted for a year or more.

question-retention = How long was the data kept?
why-retention = In the Police decision (later annulled), it was unclear how long the data and the matches had been processed. That counted when the amount was set.
example-retention = Pictures are uploaded to an outside app, and nobody knows when they are erased there: nobody can say.
option-retention-limited = For a known, limited time
statement-retention-limited = The data was kept for a known, limited time.
option-retention-unclear = Nobody can say
statement-retention-unclear = It is unclear how long the data, and what came of it, was kept.

question-considered = Were law and risks considered first?
why-considered = In the Police decision (later annulled), IMY took it seriously that no legal considerations were made.
example-considered = In the Police decision, use began without any thought of the law or of the risks: no.
option-considered-yes = Yes
statement-considered-yes = Law and risks were considered before the use.
option-considered-no = No
statement-considered-no = Law and risks were not considered before the use.

question-secrecy = Was confidential information disclosed?
why-secrecy = In the Police decision (later annulled), it was aggravating that the data was probably confidential, and that no rule permitting the disclosure was shown.
example-secrecy = Investigation material under secrecy is uploaded to an outside app, and no rule allows it: yes.
option-secrecy-no = No
statement-secrecy-no = No confidential information was disclosed.
option-secrecy-likely = Probably, and no rule permitting it was shown
statement-secrecy-likely = The information disclosed was probably confidential, and no rule permitting the disclosure was shown.
option-secrecy-yes = Yes, and no rule permitting it was shown
statement-secrecy-yes = Confidential information was disclosed, and no rule permitting the disclosure was shown.

question-own-rules = Were the organisation’s own rules followed?
why-own-rules = In Coop Finnmark, the authority found the breach more serious because the organisation broke its own routine. The board did not use it to make the breach more serious.
example-own-rules = In Coop Finnmark, there was a routine for handing out recordings, and the store manager did not follow it: no, they were broken.
option-own-rules-followed = Yes
statement-own-rules-followed = The organisation’s own rules were followed.
option-own-rules-broken = No, they were broken
statement-own-rules-broken = The organisation’s own rules were not followed.

question-fault = Was the act intentional or negligent?
why-fault = Under the GDPR, an administrative fine requires at least negligence (fault). Under the Swedish Criminal Data Act, intent and negligence are weighed.
example-fault = A message sent to the wrong address in a hurry is negligent. Going on against the data protection officer’s advice points to intent.
option-fault-none = Neither: no fault
statement-fault-none = The act was neither intentional nor negligent.
option-fault-negligent = Ordinary negligence
statement-fault-negligent = The act was negligent.
option-fault-gross = Gross negligence
statement-fault-gross = The act was grossly negligent.
option-fault-intentional = Intentional
statement-fault-intentional = The act was intentional.

question-onward = Did others pass the data on?
why-onward = Fault is judged for this too. In Coop Finnmark, the authority found that it could be foreseen. The board found at least negligence.
example-onward = In Coop Finnmark, a colleague sent the clip to her son, who sent it on. The authority found that foreseeable.
option-onward-none = No
statement-onward-none = No one else passed the data on.
option-onward-unforeseen = Yes, and it could not be foreseen
statement-onward-unforeseen = Others passed the data on, which could not be foreseen.
option-onward-foreseeable = Yes, and it could be foreseen
statement-onward-foreseeable = Others passed the data on, which could be foreseen.

question-mistake-of-law = Did those who acted know the rule?
why-mistake-of-law = Whether not knowing the law (mistake of law) excuses turns on whether it should have been known. In Norway, it excuses only if the ignorance was not itself negligent.
example-mistake-of-law = In Coop Finnmark, the store manager did not know the rule, and that was no excuse: no, but should have known.
option-mistake-of-law-excusable = No, and they are not to blame
statement-mistake-of-law-excusable = Those who acted did not know the rule and could not be blamed for it.
option-mistake-of-law-not-excusable = No, but they should have known
statement-mistake-of-law-not-excusable = Those who acted did not know the rule but should have known it.
option-mistake-of-law-none = Yes
statement-mistake-of-law-none = Those who acted knew the rule.

question-who-acted = Who acted?
why-who-acted = It bears on intent and negligence (fault). In Norway, someone acting for the enterprise must have been negligent. The faults of several people, added up (cumulative fault), can be enough there.
example-who-acted = In Coop Finnmark, it was the store manager: someone in a leading position. Where no one person failed but several small things did: several people.
option-who-acted-anonymous = Several people’s faults, added up
statement-who-acted-anonymous = No single person was at fault, but several people’s faults added up.
option-who-acted-employee = An employee
statement-who-acted-employee = The person who acted was an employee.
option-who-acted-leader = Someone in a leading position
statement-who-acted-leader = The person who acted was in a leading position.

## What was done about it

question-stopped = When did it stop?
why-stopped = In the Police decision (later annulled), it was aggravating that the use stopped only after IMY’s inquiry began.
example-stopped = In the Police decision, the use stopped only after IMY’s inquiry had begun: only after the authority asked.
option-stopped-by-self = Before the authority asked
statement-stopped-by-self = The infringement ceased before the authority asked about it.
option-stopped-after-inquiry = Only after the authority asked
statement-stopped-after-inquiry = The infringement ceased only after the authority had asked about it.
option-stopped-ongoing = It is still going on
statement-stopped-ongoing = The infringement has not ceased.

question-repair = What was done to limit the harm?
why-repair = Steps to limit the effects are a criterion in both the Criminal Data Act and the GDPR.
example-repair = In Coop Finnmark, everyone known to be involved was contacted within days, asked to delete the clip, and given an apology.
option-repair-prompt = People were contacted quickly, and the data was deleted
statement-repair-prompt = The people concerned were contacted quickly, and the data was deleted.
option-repair-partial = Some steps, but late or only in part
statement-repair-partial = Some steps were taken to limit the harm, but late or only in part.
option-repair-nothing = Nothing
statement-repair-nothing = Nothing was done to limit the harm.

question-informed = Were the people concerned told?
why-informed = Under the Criminal Data Act, they must be told of the legal basis, the recipients and how long the data is kept, if they need that to use their rights. The authority can order it.
example-informed = In the Police decision, nothing was said of information to those whose pictures were uploaded: no.
option-informed-yes = Yes
statement-informed-yes = The people concerned were told.
option-informed-no = No
statement-informed-no = The people concerned were not told.

question-self-report = Did the organisation report it to the authority?
why-self-report = A self-report is valued differently. The Norwegian board found it mitigating. The European guidelines call a report that is a duty neutral.
example-self-report = In Coop Finnmark, the report to the authority came six days after the clip was sent: yes, within days.
option-self-report-prompt = Yes, within days
statement-self-report-prompt = The organisation reported the infringement to the authority within days.
option-self-report-late = Yes, later
statement-self-report-late = The organisation reported the infringement to the authority only later.
option-self-report-none = No
statement-self-report-none = The organisation did not report the infringement to the authority.

question-discovery = Would the authority have found out anyway?
why-discovery = For the Norwegian board, the weight of a self-report depends on how serious the breach is and on how likely it was to be discovered.
example-discovery = A leak that the newspapers wrote about: likely. A clip sent between a few private phones: unlikely.
option-discovery-unlikely = Unlikely
statement-discovery-unlikely = The authority would hardly have found out otherwise.
option-discovery-likely = Likely
statement-discovery-likely = The authority would probably have found out anyway.

question-found-by = Who found the breach?
why-found-by = To the Norwegian board, a self-report is worth more if the organisation itself found the breach quickly.
example-found-by = The log was checked the same week, and showed it: the organisation itself, quickly. A customer complained: others.
option-found-by-self-quickly = The organisation itself, quickly
statement-found-by-self-quickly = The organisation itself found the infringement quickly.
option-found-by-self-later = The organisation itself, after a time
statement-found-by-self-later = The organisation itself found the infringement after a time.
option-found-by-others = Others
statement-found-by-others = The infringement was found by others.

question-guidelines = Did guidelines and training exist that could have prevented it?
why-guidelines = They affect the degree of responsibility. IMY asks that they reach everyone. The Norwegian board counted them as mitigating.
example-guidelines = In Coop Finnmark, the board saw guidelines that made a quick reaction possible: yes. In the Police decision, the routine had missed some of the staff.
option-guidelines-known = Yes, in place and known
statement-guidelines-known = Guidelines and training that could have prevented the infringement were in place and known.
option-guidelines-not-spread = Yes, but they did not reach everyone
statement-guidelines-not-spread = Guidelines and training that could have prevented the infringement existed but did not reach everyone.
option-guidelines-none = No
statement-guidelines-none = There were no guidelines and no training that could have prevented the infringement.

question-earlier-fee = Has there been an earlier administrative fine for data protection?
why-earlier-fee = Earlier breaches (repetition) can raise the administrative fine. The Criminal Data Act names only earlier fines, not earlier criticism.
example-earlier-fee = The organisation had to pay an administrative fine two years ago: yes. It was only given a reprimand: no.
option-earlier-fee-none = No
statement-earlier-fee-none = No administrative fine for data protection had been imposed before.
option-earlier-fee-yes = Yes, one or more
statement-earlier-fee-yes = One or more administrative fines for data protection had been imposed before.

question-cooperation = How far did the organisation cooperate with the authority?
why-cooperation = The GDPR lists cooperation. Under the European guidelines, only doing more than the law asks mitigates, and obstruction aggravates.
example-cooperation = The authority’s questions were answered in time: as the law asks. Access to the premises was refused: it obstructed the authority.
option-cooperation-beyond = More than the law asks
statement-cooperation-beyond = The organisation cooperated with the authority beyond what the law requires.
option-cooperation-as-required = As the law asks
statement-cooperation-as-required = The organisation cooperated with the authority as the law requires.
option-cooperation-obstructed = It obstructed the authority
statement-cooperation-obstructed = The organisation obstructed the authority’s inquiry.

question-earlier-orders = Were earlier orders on the same matter followed?
why-earlier-orders = The GDPR lists this. Under the European guidelines, following an order is neutral and ignoring it aggravates.
example-earlier-orders = Two years ago, the authority ordered the organisation to control who reads the records, and it is still not done: no.
option-earlier-orders-followed = Yes, or there were none
statement-earlier-orders-followed = Earlier orders on the same matter were followed, or there were none.
option-earlier-orders-not-followed = No
statement-earlier-orders-not-followed = Earlier orders on the same matter were not followed.

question-gain = Was anything gained, or a loss avoided?
why-gain = The GDPR and Norwegian law list financial gain. Under the European guidelines, profit from the infringement aggravates.
example-gain = Customer data was sold: yes. A security measure was left out to save its cost: yes, a loss was avoided.
option-gain-none = No
statement-gain-none = The infringement brought no gain and avoided no loss.
option-gain-yes = Yes
statement-gain-yes = The infringement brought a gain or avoided a loss.

question-promoted = Was it done to promote the organisation’s interests?
why-promoted = The Norwegian Public Administration Act lists this among the things that may count.
example-promoted = A shop filmed its customers to sell more: yes. An employee looked up a neighbour out of curiosity: no.
option-promoted-no = No
statement-promoted-no = The act was not done to promote the organisation’s interests.
option-promoted-yes = Yes
statement-promoted-yes = The act was done to promote the organisation’s interests.

question-other-reactions = Have there been other sanctions for the same breach?
why-other-reactions = The Norwegian Public Administration Act lists other sanctions against the enterprise or those who acted for it.
example-other-reactions = The employee who did it has been convicted for it, or the company has had to pay a criminal fine: yes.
option-other-reactions-yes = Yes
statement-other-reactions-yes = The same infringement has already led to other sanctions.
option-other-reactions-none = No
statement-other-reactions-none = The same infringement has led to no other sanctions.

question-warned = Was it warned first, with a plan to put things right?
why-warned = In Romania, a public body first gets a warning with a plan. An administrative fine can follow only once the time of the plan has ended and not all of it was done.
example-warned = The authority gives a town 60 days to secure its cameras. After that, two of them are still open to all: not all was done.
option-warned-carried-out = Yes, and it did all of the plan in time
statement-warned-carried-out = The body was warned first, and carried out the whole plan in its time.
option-warned-running = Yes, and the time of the plan has not ended
statement-warned-running = The body was warned first, and the time of the plan has not ended.
option-warned-no = No
statement-warned-no = The body was not warned first.
option-warned-not-carried-out = Yes, and not all of the plan was done in time
statement-warned-not-carried-out = The body was warned first, and did not carry out the whole plan in its time.

question-means = How strong are the finances?
why-means = Norwegian law lists financial capacity. In Coop Finnmark, the authority raised the administrative fine because of it. The board did not use it.
example-means = In Coop Finnmark, turnover was just over one billion kroner, and the authority wanted an administrative fine that would be felt: strong.
option-means-weak = Weak
statement-means-weak = The organisation’s finances are weak.
option-means-ordinary = Ordinary
statement-means-ordinary = The organisation’s finances are ordinary.
option-means-strong = Strong
statement-means-strong = The organisation’s finances are strong.

## Judgement

question-excuse = Is there a ground for reducing the administrative fine?
why-excuse = Under the Criminal Data Act, an administrative fine may be lowered or waived if the breach is excusable or a fine would be unreasonable. Ignorance and poor routines do not count.
example-excuse = In the Police decision, IMY found no ground. That the rules were not known, or that routines were poor, does not count.
option-excuse-excusable = The breach was excusable
statement-excuse-excusable = The infringement was excusable.
option-excuse-unreasonable = An administrative fine would be unreasonable
statement-excuse-unreasonable = An administrative fine would be unreasonable.
option-excuse-did-not-know = The rules were not known
statement-excuse-did-not-know = The controller did not know the rules.
option-excuse-poor-routines = The routines were poor
statement-excuse-poor-routines = The controller’s routines were poor.
option-excuse-none = No ground
statement-excuse-none = There is no ground for reducing the administrative fine.

question-reprimand = Would a reprimand be enough?
why-reprimand = A reprimand may replace the administrative fine for a minor infringement, or where the fine would burden a natural person disproportionately.
example-reprimand = In Coop Finnmark, the board considered a reprimand and found, with some doubt, that an administrative fine was due in principle: no.
option-reprimand-suffices = Yes
statement-reprimand-suffices = A reprimand would be sufficient.
option-reprimand-not-enough = No
statement-reprimand-not-enough = A reprimand would not be sufficient.

question-complexity = How complex is the case in fact and law?
why-complexity = In Norway, a shorter processing time is accepted when the case is complex neither in fact nor in law.
example-complexity = In Coop Finnmark, the case was about one short clip, and the company admitted the breach: not complex.
option-complexity-simple = Not complex
statement-complexity-simple = The case is complex neither in fact nor in law.
option-complexity-complex = Complex
statement-complexity-complex = The case is complex in fact or in law.

question-time-reasons = Did the authority give reasons about its processing time?
why-time-reasons = In Norway, the authority must state in its reasons how it judged its own processing time.
example-time-reasons = In Coop Finnmark, the authority’s decision did not say how it had judged the time that had passed: no.
option-time-reasons-no = No
statement-time-reasons-no = The authority did not state how it had judged its processing time.
option-time-reasons-yes = Yes
statement-time-reasons-yes = The authority stated how it had judged its processing time.

question-time-effect = What did the processing time do to the administrative fine?
why-time-effect = In Norway, the effect ranges from nothing to a full waiver. There is no formula, so you enter the effect here.
example-time-effect = In Coop Finnmark, the case ended two years and four months after the breach, and the board waived the administrative fine.
option-time-effect-waived = The administrative fine was waived
statement-time-effect-waived = The administrative fine was waived because of the processing time.
option-time-effect-reduced = The administrative fine was lowered
statement-time-effect-reduced = The administrative fine was lowered because of the processing time.
option-time-effect-none = Nothing
statement-time-effect-none = The processing time had no effect on the administrative fine.

question-appealed = Was the decision appealed?
why-appealed = In Norway, the board may not raise the administrative fine on the addressee’s own appeal, apart from exceptions that the law lists.
example-appealed = In Coop Finnmark, the company that was to pay appealed, and nobody else: yes, by the addressee alone.
option-appealed-by-addressee = Yes, by the addressee alone
statement-appealed-by-addressee = The addressee alone appealed the decision.
option-appealed-no = No
statement-appealed-no = The decision was not appealed.

question-seriousness = Overall, how serious is the infringement?
why-seriousness = Seriousness is a matter of judgement. For the GDPR, the European guidelines start from 0–10%, 10–20% or 20–100% of the maximum.
example-seriousness = In Coop Finnmark, the authority called the breach serious, and the board did not. What is unclear can be left open.
option-seriousness-low = Low
statement-seriousness-low = The infringement is of low seriousness.
option-seriousness-medium = Medium
statement-seriousness-medium = The infringement is of medium seriousness.
option-seriousness-high = High
statement-seriousness-high = The infringement is of high seriousness.

## Dates

question-breach-start = When did the infringement begin?
why-breach-start = The time to impose an administrative fine (limitation) may run from here. In Sweden it runs from “the day of the breach”: for a continuing breach, the first and the last day are both tested.
example-breach-start = In Coop Finnmark, the clip was filmed and sent on 4 April 2019. If only the month is known, the month is enough.
question-breach-end = When did the infringement end?
why-breach-end = It shows whether the rules were in force. The time to impose an administrative fine (limitation) may run from here; in Norway it does, and is five years.
example-breach-end = In the Police decision, the use of the app is stated to have lasted until 3 March 2020.
question-reported-on = When did the organisation report it?
why-reported-on = A quick report can count in its favour, and the time that the authority then took can be counted.
example-reported-on = In Coop Finnmark, the report to the authority is dated 10 April 2019.
question-requested-on = When did the authority first ask for a statement?
why-requested-on = It is a stage of the processing time. In Norway, that has been counted from this day (PVN-2021-03); in Coop Finnmark, the board also counted the six months before it.
example-requested-on = In Coop Finnmark, the authority first asked on 8 October 2019, six months after the report.
question-answered-on = When was that request answered?
why-answered-on = The time before the answer and the time after it are shown as separate stages.
example-answered-on = In Coop Finnmark, the company answered on 21 October 2019, thirteen days after the request.
question-chance-to-comment-on = When was the first chance to comment on an administrative fine?
why-chance-to-comment-on = In Sweden, this chance must come within five years of the breach, or no administrative fine can be imposed.
example-chance-to-comment-on = On 3 May, the organisation gets a letter that proposes an administrative fine and asks for comments: 3 May.
question-notice-on = When was advance notice of an administrative fine given?
why-notice-on = It is a stage of the processing time, and may interrupt the time limit. In Norway, it interrupts the five years.
example-notice-on = In Coop Finnmark, the authority gave notice on 28 February 2020, ten months before the decision.
question-commented-on = When did comments on the notice come in?
why-commented-on = It separates the addressee’s time from the authority’s when the processing time is counted.
example-commented-on = In Coop Finnmark, the company’s comments are dated 25 March 2020, almost four weeks after the notice.
question-decided-on = When did the authority decide?
why-decided-on = The decision may end or interrupt the time to impose an administrative fine. It also fixes which year’s turnover counts: the year before.
example-decided-on = In Coop Finnmark, the authority decided on 22 December 2020. It is the date on the decision itself.
question-received-on = When did the addressee get the decision?
why-received-on = The time to appeal may run from here. In Norway and Sweden it does, and is three weeks; for a public party in Sweden it runs from the day the decision was issued.
example-received-on = A decision of 22 December reaches the organisation on 28 December: 28 December.
question-appeal-by = What last day to appeal did the decision set?
why-appeal-by = The decision may itself set a last day, as in Coop Finnmark. An appeal made by then is in time.
example-appeal-by = In Coop Finnmark, the letter with the decision gave 28 January 2021 as the last day.
question-appealed-on = When was it appealed?
why-appealed-on = It shows whether the appeal came in time, and starts the next stage of the processing time.
example-appealed-on = In Coop Finnmark, the company appealed on 28 January 2021, the last day that the decision set.
question-forwarded-on = When did the appeal reach the body that decides it?
why-forwarded-on = The time before an appeal is sent on is part of the total processing time.
example-forwarded-on = In Coop Finnmark, the authority sent the appeal on to the board on 3 May 2021.
question-closed-on = When was the appeal decided?
why-closed-on = In Norway, the board looks at the total time up to its own decision.
example-closed-on = In Coop Finnmark, the board decided on 31 August 2021.
question-final-on = When did the decision become final?
why-final-on = The time to pay may run from the day on which the decision becomes final (legal force). In Norway and Sweden it does. In Sweden, so do the five years after which an unpaid administrative fine lapses.
example-final-on = Nobody appeals, and the time to appeal ends on 12 May: the decision becomes final when that day has passed.
question-rate-day = Which day is the exchange rate from?
why-rate-day = Amounts are converted only at a rate with a date, so that anyone can check the result.
example-rate-day = The rate is the central bank’s for 2 January 2025: 2 January 2025.

## Amounts

question-ownership = Does the organisation belong to a group?
why-ownership = The maximum follows the turnover of the whole undertaking. If one owner holds all or nearly all shares, decisive influence is presumed and the turnover of the group counts, unless that is rebutted.
example-ownership = A subsidiary that its parent owns entirely: yes, all shares. A family business with no owner above it and no subsidiaries: it stands alone.
option-ownership-alone = No, it stands alone
statement-ownership-alone = The organisation belongs to no group.
option-ownership-rebutted = Owned, but the owner has no decisive influence
statement-ownership-rebutted = All or nearly all of the shares are held by another, but it was shown that the owner has no decisive influence.
option-ownership-controlled = Partly owned, with decisive influence
statement-ownership-controlled = The organisation is owned in part by another with decisive influence, or itself controls others.
option-ownership-presumed = Yes, all or nearly all shares
statement-ownership-presumed = All or nearly all of the shares are held by another.

question-viability = Would the administrative fine irretrievably jeopardise the economic viability of the undertaking?
why-viability = Inability to pay is exceptional and needs objective evidence. Lack of resources alone does not lower an administrative fine.
example-viability = Accounts and forecasts show that the company would have to close if it paid: yes. One year with a loss: not shown.
option-viability-jeopardised = Yes, shown by evidence
statement-viability-jeopardised = It was shown that the fine would irretrievably jeopardise the economic viability of the undertaking.
option-viability-viable = No, or not shown
statement-viability-viable = It was not shown that the fine would irretrievably jeopardise the economic viability of the undertaking.

question-asset-loss = Would assets lose their value because of the administrative fine?
why-asset-loss = The loss must be proven, and be caused by the administrative fine. Insolvency alone is not enough.
example-asset-loss = A valuation shows that the administrative fine would force a sale of the machines far below their value: yes.
option-asset-loss-proven = Yes, proven
statement-asset-loss-proven = It was proven that assets would lose their value because of the fine.
option-asset-loss-not-proven = No, or not proven
statement-asset-loss-not-proven = It was not proven that assets would lose their value because of the fine.

question-social-context = Is there a specific social and economic context?
why-social-context = It is the third of the three tests of inability to pay in the European guidelines.
example-social-context = The company is the largest employer in a small place, and people there would hardly find other work: that can be such a context.
option-social-context-specific = Yes
statement-social-context-specific = There is a specific social and economic context.
option-social-context-ordinary = No
statement-social-context-ordinary = There is no specific social and economic context.

question-turnover = What was the organisation’s worldwide turnover in the year before the decision?
why-turnover = Under the GDPR, an undertaking’s maximum is a fixed amount or a share of its worldwide turnover, whichever is higher.
example-turnover = The decision comes in 2024: enter the company’s sales in 2023 by its accounts, without value added tax.
question-rate = How much is one euro in the fine’s currency?
why-rate = The GDPR sets its maximum amounts in euro. Nothing is converted without a rate, entered here or prescribed by law.
example-rate = One euro costs 11.20 kronor: enter 11.20.
question-notified = What amount was announced in advance?
why-notified = It shows whether the authority changed its mind between the notice and the decision.
example-notified = In Coop Finnmark, the authority gave notice of 400,000 kroner.
question-decided = What administrative fine did the authority decide?
why-decided = It is compared with the amounts worked out here. In Norway, it is also the most that the addressee’s own appeal can lead to, apart from exceptions that the law lists.
example-decided = In Coop Finnmark, the authority decided on 400,000 kroner, as announced.
question-level = Which level is right, before processing time or reduction?
why-level = The law gives no formula for the level. What is entered here is an assessment, kept within the legal maximum.
example-level = In Coop Finnmark, the board found about 50,000 kroner right before it considered the time.
question-time-cut = How much was taken off for processing time?
why-time-cut = In Norway, processing time is a separate last step. There is no formula, so you enter the amount here.
example-time-cut = In PVN-2021-03, the board lowered the fine from 400,000 to 250,000 kroner for the time alone: 150,000.
question-costs = What costs were awarded?
why-costs = In Norway, necessary and significant costs are covered when a decision is changed in the party’s favour.
example-costs = After Coop Finnmark, the board awarded 69,000 kroner (PVN-2021-15).
question-group-turnover = What was the whole group’s worldwide turnover in the year before the decision?
why-group-turnover = Where another company has decisive influence, the percentage in the maximum is taken of the turnover of the group.
example-group-turnover = The company itself sells for 20 million, and all companies of the group together for 900 million: enter 900 million.
question-funds = What are its assets, funding or budget?
why-funds = For those without turnover, the UK guidance looks at assets, funding or the administrative budget instead.
example-funds = A charity has no sales but spends two million pounds a year: enter that budget.
question-budget = How large is its budget for the year?
why-budget = In some states, the maximum for a public body is a share of its budget, with a fixed limit.
example-budget = A school has three million euros for the year: enter that.
question-turnover-rate = How much is one euro (in the UK: one pound) in the turnover’s currency?
why-turnover-rate = The maximum is set in euro (in pounds in the UK). Turnover in another currency is not used without a dated rate.
example-turnover-rate = The turnover is in dollars, the maximum in euro, and one euro costs 1.08 dollars: enter 1.08.
question-stated-ceiling = Which maximum does the decision itself state?
why-stated-ceiling = If it differs from what the law gives, the difference is shown. It is never copied into the result.
example-stated-ceiling = The Police decision itself states 10 million kronor as the highest possible amount.
figure-rounding = Rounded to
question-rounding = To what is the calculated administrative fine rounded?
why-rounding = Some decisions round to whole units of the currency. Enter 1 for that; leave it empty for none.
example-rounding = With 1,000, an amount of 12,345 becomes 12,000. With 1, only what follows the decimal point is rounded.
question-year-end = When did the financial year of that turnover end?
why-year-end = The year before the decision counts, not the year before the infringement.
example-year-end = The decision is from June 2024, and the accounts follow the calendar year: 31 December 2023.
figure-share = Starting amount
question-share = What percentage of the maximum is the starting amount?
why-share = The guidelines give a band for each class of seriousness. The authority decides where in the band it is.
example-share = Medium seriousness, in the middle of the band from 10% to 20%: enter 15%.
figure-tier-share = Turnover
question-tier-share = What percentage is used for a turnover of this size?
why-tier-share = The guidelines give a band for each size of turnover. The authority decides where in the band it is.
example-tier-share = A turnover of EUR 30 million is in the band from 1.5% to 10%: 5% lies within it.
figure-factors = Remaining factors
question-factors = After the aggravating and mitigating factors, what percentage of the amount is left?
why-factors = No source gives these factors a size. 80% lowers the amount by a fifth, 105% raises it, and 100% leaves it as it is.
example-factors = An earlier breach raises and quick repair lowers, and you find that they cancel out: enter 100%.
figure-proportion = Proportionality
question-proportion = After the proportionality check, what percentage of the amount is left?
why-proportion = The last step may lower or raise the amount, but never above the maximum. 100% leaves it as it is.
example-proportion = The Polish authority has lowered amounts in this last step, in one decision to 50%, in another to 35%.
