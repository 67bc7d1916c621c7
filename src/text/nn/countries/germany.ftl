# Tyskland: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-de-gdpr = Tyskland: personvernforordninga, til 2023 med gebyrmodellen til DSK

## Kjelder

source-dsk-concept = gebyrmodellen til DSK (Tyskland, 14. oktober 2019)
source-german-data-act = den tyske føderale personvernlova (BDSG)
source-german-offences-act = den tyske lova om ordenslovbrot (OWiG)
source-german-social-code = den tyske sosiallova, bok X (SGB X)
source-german-state-acts = personvernlovene i dei tyske delstatane

## Kva domstolar og styresmakter har sagt

note-dsk-adjusted = Beløpet blei deretter justert etter forhold ved den som braut regelen, og andre omstende, som lang saksbehandling eller truande insolvens.
note-dsk-courts = Modellen batt ikkje domstolane.
note-de-states = Den føderale lova gjer unntak for føderale styresmakter og offentlege organ. Delstatane har eigne reglar med same verknad, etter det som er rapportert. Den som konkurrerer i ein marknad som offentleg føretak, er rekna som privat.
note-de-social = Heller ikkje for sosialopplysningar får styresmakter og andre offentlege organ gebyr.
note-de-self-report = Ei melding om avvik til tilsynsstyresmakta, eller underretninga til dei det gjeld, kan brukast i ei sak om gebyr mot den som hadde plikt til å gi henne, berre med samtykke frå vedkomande.

## Kva som elles kan skje

measure-de-consumer-credit = Långivarar kan etter nasjonal rett få gebyr på opptil 50{ "\u00A0" }000 euro dersom dei behandlar førespurnader frå andre EØS-statar annleis, eller ikkje seier til ein forbrukar at ein avtale blei nekta på grunn av ei kredittopplysning.
measure-de-crimes = Nokre handlingar er straffbare, til dømes medvite og yrkesmessig å gi vidare opplysningar om svært mange personar: fengsel i opptil tre år.

## Fristar

daterule-de-imposed-by = Tilsynsstyresmakta i forbundet eller delstaten.
daterule-de-time-bar = Foreldingsfristen er tre år frå handlinga tok slutt, eller frå ei seinare følgje som høyrer til henne. Eit første avhøyr, beskjed om at saka er opna, vedtaket og nokre andre steg i saka bryt av fristen, og han byrjar på nytt.
daterule-de-time-bar-at-most = Fristen er uansett ute seks år etter at handlinga tok slutt, med mindre ein domstol har gitt dom før det.
daterule-de-appeal = Klagefristen (Einspruch) er to veker frå vedtaket blei forkynt. Klaga blir sett fram skriftleg, eller munnleg til protokollen, hos den styresmakta som gjorde vedtaket. Amtsgericht avgjer, eller Landgericht dersom gebyret er over 100{ "\u00A0" }000 euro.
daterule-de-payment = Betalingsfristen er to veker frå vedtaket blei rettskraftig.
daterule-de-lapse = Eit gebyr over 1{ "\u00A0" }000 euro kan ikkje lenger tvangsfullbyrdast fem år etter at det blei endeleg, eit lågare etter tre. Nokre periodar blir ikkje rekna med.

## Det som ikkje kunne kontrollerast

open-de-states = Lovene i dei tyske delstatane om offentlege organ er ikkje lesne, bortsett frå lova i Sachsen-Anhalt. Sjå personvernlova i delstaten.
