# Spania: reglene, kildene og det som sies om dem.

## Loven som gjelder

regime-es-gdpr = Spania: personvernforordningen og den spanske personvernloven

## Kilder

source-spanish-data-act = den spanske personvernloven (organisk lov 3/2018)
source-spanish-procedure-act = den spanske forvaltningsloven (39/2015)
source-spanish-court-act = den spanske loven om forvaltningsdomstolene (29/1998)
source-spanish-act-2023 = den spanske loven 11/2023, som endret personvernloven

## Hva domstoler og myndigheter har sagt

note-es-bodies = Disse kan ikke få overtredelsesgebyr: staten, regioner og kommuner, konstitusjonelle organer, domstoler, offentligrettslige organer under en forvaltning, uavhengige myndigheter, offentlige universiteter, konsortier, offentlige stiftelser, grupper i parlament og kommuner og offentligrettslige korporasjoner når de utøver offentlig makt. Tilsynsmyndigheten slår fast overtredelsen og pålegger tiltak.
note-es-warning = Etter loven fra 2023 kan tilsynsmyndigheten gi en irettesettelse (apercibimiento) etter en egen fremgangsmåte i stedet for å ilegge gebyr.
note-es-criteria = Etter artikkel 83 nr. 2 bokstav k kan tilsynsmyndigheten også legge vekt på at overtredelsen pågikk, hvor nært virksomheten er knyttet til behandling av opplysninger, gevinst, at den registrerte bidro til den, en senere fusjon, barns rettigheter, et personvernombud som er utpekt frivillig, og frivillig tvisteløsning.

## Hva som ellers kan skje

measure-es-authority = Lederen for den spanske tilsynsmyndigheten (AEPD) åpner saken om gebyr og oppgir forholdet, overtredelsen og den mulige sanksjonen.
measure-es-publication = Et gebyr over 1{ "\u00A0" }000{ "\u00A0" }000 euro for en juridisk person kunngjøres med navn i den offisielle tidende.
measure-es-discipline = Tilsynsmyndigheten foreslår disiplinærtiltak når det er tilstrekkelig grunnlag, og ledere som ikke fulgte råd, kan navngis og irettesettes.

## Frister

daterule-es-imposed-by = Tilsynsmyndigheten (AEPD).
daterule-es-time-bar = Overtredelser som loven kaller svært alvorlige, foreldes etter tre år, alvorlige etter to, mindre og rent formelle etter ett. At saken åpnes, avbryter fristen når den ansvarlige får vite om det. Fristen begynner på nytt hvis saken deretter ligger stille i mer enn seks måneder.
daterule-es-appeal = To måneder fra vedtaket ble forkynt, til forvaltningsdomstolen. I stedet kan tilsynsmyndigheten først bes om å vurdere vedtaket på nytt, innen én måned. August, som kanskje ikke regnes med, er ikke tatt hensyn til.
daterule-es-lapse = Et gebyr på høyst 40{ "\u00A0" }000 euro kan ikke lenger fullbyrdes etter ett år, et på høyst 300{ "\u00A0" }000 euro etter to og et høyere etter tre. Fullbyrdelse som den ansvarlige kjenner til, avbryter fristen.

## Hva som kan trekkes fra

discount-es-admission = dersom ansvaret erkjennes
discount-es-payment = dersom beløpet betales før vedtaket
waived-es = Den som benytter avslaget, trekker tilbake eller gir avkall på enhver klage i forvaltningen over gebyret.

## Det som ikke kunne kontrolleres

open-es-change-of-2023 = Lov 11/2023 ga artiklene 64, 65, 67, 75 og 77 nr. 2 ny ordlyd, som ikke er lest. Hvor lenge en undersøkelse og en sak kan vare, sies derfor ikke her.
open-es-payment = Betalingsfristen for gebyr i Spania er ikke lest. Den står i vedtaket.
