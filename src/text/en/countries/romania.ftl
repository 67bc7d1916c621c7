# Romania: its rules, its sources, and what is said of them.

## The law that applies

regime-ro-gdpr = Romania: GDPR and Romanian Act on its application

## Sources

source-romanian-data-act = Romanian Law 190/2018 on the application of the GDPR
source-romanian-authority-act = Romanian Law 102/2005 on the data protection authority, as changed in 2018

## What falls away

carveout-expression-ro = Journalism and academic, artistic and literary expression are exempt from Chapters II–VII and IX of the GDPR where the person clearly made the data public, or where the data is closely tied to the person’s public role or to the public nature of the facts.

## What courts and authorities said

note-ro-bodies = Public bodies are the State’s and local authorities and the institutions under them. Religious bodies, and associations and foundations of public utility, are treated like them: for one of these, answer that it is a public authority.
note-ro-own-articles = Arts 3–9 of the Romanian Act have rules of their own, on genetic, biometric and health data, on identification numbers, on monitoring at work and on parties and associations. A breach of them is fined as Art. 83(5) says, and costs a public body RON 10,000 to 100,000.
note-ro-rate = The fine is imposed and paid in lei, at the National Bank’s official rate of the day on which it is imposed.

## What else may happen

measure-ro-plan = The warning comes with a plan, and at most 90 days to carry it out. The authority can check again within 10 days from the end of that time.
measure-ro-imposed = The authority’s staff impose the fine in their report. Above EUR 300,000, and in cases across borders, its president decides.
measure-ro-court = The tribunal’s section for administrative cases decides on the challenge, and the court of appeal after it. Until the judgment is final, the fine need not be paid; other measures stay in force.
measure-ro-published = The authority can order that its measures are published, at the controller’s or the processor’s cost.
measure-ro-daily = Those who do not follow a measure, or refuse information or an inspection, can be fined up to RON 3,000 for each day of delay.

## Time limits

daterule-ro-imposed-by = The authority (ANSPDCP): its staff, and above EUR 300,000 its president.
daterule-ro-time-bar = Three years from the infringement. Where it goes on, they run from when it was found, or from when it ended if that was earlier. Any act of procedure in the case interrupts them.
daterule-ro-time-bar-at-most = Interrupted or not, it is over four years after the infringement.
daterule-ro-appeal = 15 days from when the report or the decision was handed over or served.
daterule-ro-payment = 15 days from when the report or the decision was handed over or served. A challenge in court puts it off.

## What could not be checked

open-ro-procedure = The ordinance on contraventions (2/2001) fills the gaps of these Acts. We have not read it, nor checked how long a Romanian fine can be collected. We have read Law 102/2005 as it was changed in 2018, and not what was changed since (legislatie.just.ro).
