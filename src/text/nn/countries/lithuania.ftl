# Litauen: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-lt-gdpr = Litauen: personvernforordninga og den litauiske personvernlova

## Kjelder

source-lithuanian-data-act = den litauiske lova om rettsleg vern av personopplysningar (ADTAĮ)
source-lithuanian-amending-act = den litauiske lova XIV-2626 av 14. mai 2024, som endrar henne
source-lithuanian-court-act = den litauiske forvaltningsprosesslova (ABTĮ)

## Føresegner som fell bort

carveout-expression-lt = Artikkel 8, 12–23, 25, 30, 33–39, 41–50 og 88–91 i personvernforordninga gjeld ikkje for behandling for journalistikk eller for akademiske, kunstnarlege eller litterære ytringar.

## Kva domstolar og styresmakter har sagt

note-lt-imposes = Direktøren for det statlege personverntilsynet gir gebyret. For journalistikk og for akademiske, kunstnarlege eller litterære ytringar gjer inspektøren for presseetikk det.
note-lt-budget = For ei styresmakt tel budsjettet for året saman med andre inntekter ho hadde året før. Ei styresmakt som driv økonomisk verksemd, har dei høgste beløpa i personvernforordninga.
note-lt-proposal = Tilsynsstyresmakta sender først eit forslag om gebyr, med minst 10 arbeidsdagar til å svare. Så avgjer ho saka skriftleg, eller etter ei munnleg behandling når det trengst. Ho har 20 arbeidsdagar på det, men ikkje i ei grenseoverskridande sak sidan juli 2024.
note-lt-other-acts = Når ei anna EU-rettsakt som gjeld direkte, viser til tilsynsstyresmakta for personvern, kan brot på henne ved behandling av personopplysningar gi gebyr på same måten, med mindre den rettsakta eller lova om henne seier noko anna.
note-lt-publication = Tilsynsstyresmakta offentleggjer vedtaka sine innan fem arbeidsdagar, i ti år.

## Fristar

daterule-lt-imposed-by = Direktøren for tilsynsstyresmakta (Valstybinė duomenų apsaugos inspekcija) eller inspektøren for presseetikk, eller nokon dei gir fullmakt.
daterule-lt-time-bar = Tre år frå brotet, og for eit som heldt fram, frå den dagen det kom for ein dag. Til og med 30. juni 2024 var det to år.
daterule-lt-appeal = Éin månad frå vedtaket blei forkynt, til forvaltningsdomstolen.
daterule-lt-appeal-at-last = Etter ti år blir inga forseinka klage behandla lenger, med mindre ein domstol har funne at det skjedde eit brotsverk då vedtaket blei til.
daterule-lt-payment = Tre månader frå den dagen vedtaket blei sendt eller forkynt. Etter ei klage tre månader frå dommen blei rettskraftig.
daterule-lt-lapse = Vedtaket blir fullbyrda som ein dom, dersom det blir levert inn til det innan tre år frå den dagen det blei gjort.
sendto-lt = Klaga kan leverast ved kva rettsstad som helst i forvaltningsdomstolen.
late-lt = Domstolen kan ta opp ei forseinka klage når det var ein viktig grunn til det.

## Det som ikkje kunne kontrollerast

open-lt-pending = Klager og undersøkingar frå før 1. juli 2024 held fram etter dei reglane som gjaldt. Om dei to åra dermed gjeld for dei, går ikkje fram av ordlyden, så begge er moglege her.
open-lt-days-off = Ein klagefrist som endar på ein dag som ikkje er arbeidsdag, endar på neste arbeidsdag. Kva dagar det er, er ikkje lese, så ingen dag blir flytt her (e-tar.lt).
