# Portugal: reglane, kjeldene og det som er sagt om dei.

## Lova som gjeld

regime-pt-gdpr = Portugal: personvernforordninga og den portugisiske personvernlova

## Kjelder

source-portuguese-data-act = den portugisiske personvernlova (58/2019)
source-cnpd-deliberation = CNPD (den portugisiske tilsynsstyresmakta), fråsegn 2019/494 av 3. september 2019

## Kva domstolar og styresmakter har sagt

note-pt-warning = Var brotet ikkje forsettleg, lèt lova ei sak om gebyr byrje først når tilsynsstyresmakta har åtvara og gitt rimeleg tid til å rette seg.
note-pt-intent = Behandling i strid med prinsippa i artikkel 5 er eit svært alvorleg brot etter lova dersom det var forsettleg.
note-pt-waiver = Til august 2022 kunne offentlege organ be om å sleppe gebyr, og måtte grunngi det.
note-pt-maxima = Lova har lågare høgste beløp enn forordninga for små og mellomstore føretak (2{ "\u00A0" }000{ "\u00A0" }000 euro eller 4{ "\u00A0" }%, 1{ "\u00A0" }000{ "\u00A0" }000 euro eller 2{ "\u00A0" }%) og for fysiske personar (500{ "\u00A0" }000 og 250{ "\u00A0" }000 euro). Dei blir ikkje brukte her.
note-pt-minima = Lova oppgir også eit lågaste beløp for svært alvorlege og for alvorlege brot: 5{ "\u00A0" }000 og 2{ "\u00A0" }500 euro for store føretak, 2{ "\u00A0" }000 og 1{ "\u00A0" }000 euro for små og mellomstore, og 1{ "\u00A0" }000 og 500 euro for fysiske personar. Dei blir ikkje brukte her.
note-pt-not-applied = Den portugisiske tilsynsstyresmakta (CNPD) har sagt at ho ikkje bruker det i artikkel 37, 38 og 39 i lova som er i strid med forordninga, som dei lågaste beløpa, dei lågare høgste beløpa, åtvaringa og dei eigne kriteria, etter det som er rapportert.
note-pt-criteria = Lova tek også omsyn til økonomisk stilling, omsetnad og balanse, at brotet heldt fram, og storleiken på verksemda etter tilsette og tenester.

## Fristar

daterule-pt-imposed-by = Tilsynsstyresmakta (CNPD).
daterule-pt-time-bar = Svært alvorlege brot blir forelda etter tre år, alvorlege etter to. Kva som bryt av fristen, er ikkje lese.
daterule-pt-lapse = Eit gebyr over 100{ "\u00A0" }000 euro kan ikkje lenger fullbyrdast etter tre år, eit lågare etter to.

## Det som ikkje kunne kontrollerast

open-pt-procedure = Dei portugisiske reglane om avbrot, om klagefrist og om betalingsfrist er ikkje lesne. Dei står i den allmenne lova om administrative lovbrot, som artikkel 45 viser til.
open-pt-change-of-2026 = Lova blei endra i juni 2026. Endringa er ikkje lesen.
