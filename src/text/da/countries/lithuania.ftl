# Litauen: reglerne, kilderne og det, der siges om dem.

## Loven, der gælder

regime-lt-gdpr = Litauen: databeskyttelsesforordningen og den litauiske databeskyttelseslov

## Kilder

source-lithuanian-data-act = den litauiske lov om retlig beskyttelse af personoplysninger (ADTAĮ)
source-lithuanian-amending-act = den litauiske lov XIV-2626 af 14. maj 2024, som ændrer den
source-lithuanian-court-act = den litauiske lov om forvaltningsretspleje (ABTĮ)

## Bestemmelser, der falder bort

carveout-expression-lt = Databeskyttelsesforordningens artikel 8, 12–23, 25, 30, 33–39, 41–50 og 88–91 gælder ikke for behandling til journalistik eller til akademisk, kunstnerisk eller litterær ytring.

## Hvad domstole og myndigheder har sagt

note-lt-imposes = Direktøren for den statslige databeskyttelsesmyndighed pålægger bøden. For journalistik og for akademisk, kunstnerisk eller litterær ytring gør inspektøren for presseetik det.
note-lt-budget = For en myndighed tæller det indeværende års budget sammen med andre årlige indtægter, som den havde året før. En myndighed, der driver økonomisk virksomhed, har databeskyttelsesforordningens maksima.
note-lt-proposal = Tilsynsmyndigheden sender først et forslag om bøde med mindst 10 arbejdsdage til at svare. Derefter træffer den afgørelse skriftligt eller efter en mundtlig høring, hvor det er nødvendigt. Det har den 20 arbejdsdage til, men siden juli 2024 ikke i en grænseoverskridende sag.
note-lt-other-acts = Når en anden EU-retsakt, der gælder umiddelbart, henviser til databeskyttelsesmyndigheden, kan overtrædelser af den ved behandling af personoplysninger give bøde på samme måde, medmindre retsakten eller loven om den siger noget andet.
note-lt-publication = Tilsynsmyndigheden offentliggør sine afgørelser inden fem arbejdsdage, i ti år.

## Frister

daterule-lt-imposed-by = Direktøren for tilsynsmyndigheden (Valstybinė duomenų apsaugos inspekcija), inspektøren for presseetik eller en, som de bemyndiger.
daterule-lt-time-bar = Tre år fra overtrædelsen og for en vedvarende overtrædelse fra den dag, hvor den blev opdaget. Til og med 30. juni 2024 var det to år.
daterule-lt-appeal = En måned fra forkyndelsen af afgørelsen, til forvaltningsdomstolen.
daterule-lt-appeal-at-last = Efter ti år behandles ingen for sen klage længere, medmindre en domstol har fastslået, at der blev begået en forbrydelse, da afgørelsen blev til.
daterule-lt-payment = Tre måneder fra den dag, hvor afgørelsen blev sendt eller forkyndt. Efter en klage tre måneder fra det tidspunkt, hvor domstolens dom fik retskraft.
daterule-lt-lapse = Afgørelsen fuldbyrdes som en dom, hvis den indgives til fuldbyrdelse inden tre år fra den dag, hvor den blev truffet.
sendto-lt = Klagen kan indgives på et hvilket som helst af forvaltningsdomstolens tingsteder.
late-lt = Domstolen kan antage en for sen klage, når der var en vægtig grund til forsinkelsen.

## Hvad der ikke kunne kontrolleres

open-lt-pending = Klager og undersøgelser fra før 1. juli 2024 fortsætter efter de regler, der gjaldt da. Om de to år dermed gælder for dem, fremgår ikke af ordlyden, så begge dele er mulige her.
open-lt-days-off = En klagefrist, der slutter på en dag, som ikke er en arbejdsdag, slutter på den næste arbejdsdag. Hvilke dage det er, er ikke læst, så her flyttes ingen dag (e-tar.lt).
