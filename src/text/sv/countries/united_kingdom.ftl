# Storbritannien: reglerna, källorna och vad som sägs om dem.

## Den lag som gäller

regime-uk-gdpr = Storbritannien: UK GDPR

## Källor

source-uk-gdpr = brittiska dataskyddsförordningen (UK GDPR)
source-uk-information-commission = den brittiska förordningen SI 2026/386 till Data (Use and Access) Act 2025
source-ico-guidance = ICO:s vägledning om avgifter (mars 2024)
source-ico-draft = ICO:s utkast till vägledning (2023)
source-ico-public-sector = ICO:s linje för offentlig sektor
source-ico-23andme = ICO:s beslut om 23andMe (2025)
source-ico-birthlink = ICO:s beslut om Birthlink (2025)
source-ico-dpp-law = ICO:s beslut om DPP Law
source-withdrawal-act = brittiska European Union (Withdrawal) Act 2018

## Synsätt

view-ico-2024 = ICO, 2024 (vägledning om avgifter)

## Vad domstolar och myndigheter har sagt

note-uk-presumption = Ett moderbolag med alla eller nästan alla röster presumeras ha ett avgörande inflytande.
note-uk-linked = För samma eller sammankopplade behandlingar får summan inte överstiga taket för den allvarligaste överträdelsen.
note-uk-turnover = Global omsättning året före, i regel enligt reviderad koncernredovisning. Färskare siffror får användas.
note-uk-funds = För den som inte är ett företag räknas tillgångar, finansiering eller förvaltningsbudget i stället för omsättning.
note-uk-discretion = Anpassningen är fri: högre omsättning inom en tabellrad ger ett högre belopp.
note-uk-before-inquiry = Åtgärder före vetskap om granskningen är oftare förmildrande, verkningslösa väger lätt, och vinst väger tungt.
note-uk-growth = ICO måste ta hänsyn till ekonomisk tillväxt (Deregulation Act 2015 s. 108).
note-uk-hardship = Ekonomiska svårigheter sänker avgiften bara undantagsvis, om objektiv bevisning visar att den oåterkalleligen skulle äventyra den ekonomiska bärkraften.
note-uk-public-sector = Sedan juni 2022 sänker eller undviker ICO avgifter för myndigheter, och anger vad avgiften annars skulle ha blivit.

## Varför metodens belopp är missvisande för offentliga organ

caution-uk-gdpr = För myndigheter är dessa belopp missvisande om de ses för sig: enligt sin linje för offentlig sektor tar ICO ut långt mindre, eller inget.

## Vad mer som kan hända

measure-uk-public-sector = Mot myndigheter använder ICO reprimander och lägre avgifter hellre än fulla.

## Vad som inte kunde kontrolleras

open-uk-table-b = Fyra av sju rader i tabell B har bara lästs i utkastet. ICO uppgav att metoden inte skulle ändras.
open-uk-procedure = Brittiska regler om preskription, överklagande och betalning har inte kontrollerats.
