# Norge: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-no-gdpr = Norge: personvernforordningen med norsk lov

## Det som ikke har regler her

refusal-norwegian-police = Kriminalitetsbekjempelse hos politi og påtalemyndighet i Norge følger politiregisterloven, ikke personopplysningsloven. Politiregisterloven er ikke med i dette verktøyet.
refusal-norway-not-checked = De norske reglene for dette formålet er ikke kontrollert for denne versjonen. Derfor beregnes det ikke noe gebyr her.

## Kriterier

criterion-fvl-a = Sanksjonens preventive virkning
criterion-fvl-b = Overtredelsens grovhet, og om noen som handlet for foretaket, viste skyld
criterion-fvl-c = Om retningslinjer, instruksjon, opplæring, kontroll eller andre tiltak kunne ha forebygget overtredelsen
criterion-fvl-d = Om overtredelsen ble begått for å fremme foretakets interesser
criterion-fvl-e = Fordel som er eller kunne vært oppnådd
criterion-fvl-f = Gjentakelse
criterion-fvl-g = Foretakets økonomiske evne
criterion-fvl-h = Andre reaksjoner mot foretaket eller noen som handlet for det
criterion-fvl-i = Krav i internasjonale avtaler

## Kilder

source-norwegian-data-act = personopplysningsloven
source-norwegian-procedure-act = forvaltningsloven
source-supreme-court-2021 = Høyesterett, HR-2021-797-A
source-datatilsynet-coop = Datatilsynet, vedtak 20/01790 av 22. desember 2020 (Coop Finnmark)
source-board-coop = Personvernnemnda, PVN-2021-09 av 31. august 2021 (Coop Finnmark)
source-board-time = Personvernnemnda, PVN-2021-03 av 22. juni 2021
source-board-basaren = Personvernnemnda, PVN-2021-13 av 4. november 2021 (Basaren Drift)
source-board-salon = Personvernnemnda, PVN-2021-20 av 15. februar 2022 (skjønnhetssalong)
source-board-ultra = Personvernnemnda, PVN-2022-03 av 21. juni 2022 (Ultra-Technology)
source-norwegian-language-act = språklova (2021)

## Syn

view-datatilsynet-2020 = Datatilsynet, 2020 (Coop Finnmark)
view-personvernnemnda-2021 = Personvernnemnda, 2021 (Coop Finnmark)

## Hvorfor metodens beløp gir et feil bilde for offentlige organer

caution-no-gdpr = For norske offentlige organer gir disse beløpene alene et feil bilde: De høyeste gebyrene mot kommuner er på 1 til 4 millioner kroner.

## Hva som ellers kan skje

measure-no-coercive = Datatilsynet kan fastsette tvangsmulkt som løper for hver dag til et pålegg er oppfylt.
measure-no-lapse-without-reprimand = Gebyret kan bortfalle mens overtredelsen blir stående, uten at en irettesettelse kommer i stedet, slik det gikk i Coop Finnmark-saken.
measure-no-hearing = Før vedtaket skal parten få forhåndsvarsel og en frist til å uttale seg.
measure-no-silence = Datatilsynet skal samordne saken med påtalemyndigheten og andre organer, opplyse om en mulig rett til å tie, og si fra hvis det ikke blir noen sanksjon.
measure-no-appeal = Vedtaket kan påklages til Personvernnemnda, men ikke i grenseoverskridende saker etter personvernforordningen artikkel 56 og kapittel VII.
measure-no-appeal-abroad = Saken er grenseoverskridende (artikkel 56), så Personvernnemnda avgjør ikke klager. Domstolene gjenstår.
measure-no-detriment = Personvernnemnda kan som hovedregel ikke endre vedtaket til skade for den som klager.
measure-no-costs = Endres vedtaket til gunst for parten, skal vesentlige kostnader som var nødvendige for å få det endret, dekkes, med mindre endringen skyldes partens eget forhold eller forhold utenfor partens og forvaltningens kontroll, eller andre særlige forhold taler mot det.
measure-no-payment = Gebyret skal betales innen fire uker etter at vedtaket er endelig.
measure-no-court = I saker om overtredelsesgebyr kan retten prøve alle sider av saken (slik også forvaltningsloven § 50). Søksmål rettes mot staten ved Personvernnemnda (§ 25 andre ledd).

## Frister

daterule-no-time-bar = Adgangen til å ilegge gebyr foreldes fem år etter at overtredelsen opphørte, men forhåndsvarsel eller vedtak avbryter fristen.
daterule-no-appeal = Klagefristen er tre uker fra underretningen om vedtaket kom fram til parten.
daterule-no-payment = Betalingsfristen (oppfyllelsesfristen) er fire uker fra vedtaket er endelig.
daterule-no-costs = Krav om sakskostnader må settes fram innen tre uker etter at underretningen om det nye vedtaket kom fram.

## Saksbehandlingstiden

time-hook = Lang saksbehandlingstid kan være et formildende forhold etter artikkel 83 nr. 2 bokstav k, på bakgrunn av EMK artikkel 6 nr. 1 og plikten til å avgjøre saken uten ugrunnet opphold.
time-must-state = Datatilsynet skal skrive i begrunnelsen hvordan saksbehandlingstiden er vurdert.
time-clock = I PVN-2021-03 regnet nemnda fra Datatilsynet første gang ba om en redegjørelse. I Coop Finnmark-saken (PVN-2021-09) telte den også de seks månedene fra meldingen til da.
time-resources = Mangel på ressurser er ingen unnskyldning, og en beklagelse alene er ikke nok til å veie opp for lang tid.
time-complexity = Når saken verken er faktisk eller rettslig komplisert, tåles mindre saksbehandlingstid.
time-idle = Perioder der saken blir liggende (liggetid), teller, men den samlede tiden teller også uten slike perioder.
time-no-formula = Virkningen bygger på skjønn uten noen formel, og går fra ingenting, via et lavere beløp, til at hele gebyret bortfaller.

## Det som ikke kunne kontrolleres

open-police-register = Hvilken bestemmelse som unntar politi og påtalemyndighet fra personopplysningsloven, er ikke kontrollert.
open-new-administration-act = En ny forvaltningslov (2025 nr. 81) skal erstatte den gjeldende fra en dag som ennå ikke er bestemt. Paragrafnumrene vil da endres.
open-unpaid-fee = Om et ubetalt norsk gebyr bortfaller etter en tid, er ikke undersøkt.

provision-popl-31 = Uekte kameraer, eller skilt om overvåking som ville være ulovlig
note-no-rules-of-the-day = Reglene på handlingstidspunktet legges til grunn. Lovgivningen på tidspunktet for avgjørelsen brukes likevel når den gir et gunstigere resultat.
