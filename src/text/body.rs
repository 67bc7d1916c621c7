//! Authorities, boards and courts, as a reader of each language understands them: in full, by their official name in that
//! language where they have one, and else with what they are.
//!
//! The tables name them in short, as decisions of their country do, with a case number after it.

use super::{Key, Lang, keys};

/// A body.
struct Body {
    /// How the tables begin its name.
    short: &'static str,
    name: Name,
    /// Its official name in another language of this tool.
    also: Option<(Lang, &'static str)>,
    /// What it is, and who needs not be told.
    is: Option<(Key, &'static [Lang])>,
}

/// What a body is called.
enum Name {
    /// In its own language.
    Own(&'static str),
    /// In the words of the reader.
    Words(Key),
}

const fn body(short: &'static str, full: &'static str) -> Body {
    Body { short, name: Name::Own(full), also: None, is: None }
}

impl Body {
    const fn is(self, what: Key, to: &'static [Lang]) -> Self {
        Self { is: Some((what, to)), ..self }
    }

    const fn also(self, lang: Lang, name: &'static str) -> Self {
        Self { also: Some((lang, name)), ..self }
    }

    fn name(&self, lang: Lang) -> &'static str {
        match (self.also, &self.name) {
            (Some((other, name)), _) if other == lang => name,
            (_, Name::Own(own)) => own,
            (_, Name::Words(key)) => lang.text(*key),
        }
    }

    /// What it is, for who does not read its name.
    fn explained(&self, lang: Lang) -> Option<&'static str> {
        let (what, _) = self.is.filter(|(_, to)| !to.contains(&lang))?;
        let is_named = self.also.is_some_and(|(other, _)| other == lang);
        (!is_named).then(|| lang.text(what))
    }
}

const NOBODY: &[Lang] = &[];
const ENGLISH: &[Lang] = &[Lang::En];
const SWEDISH: &[Lang] = &[Lang::Sv];
const FINNISH: &[Lang] = &[Lang::Fi];
/// Danish and Norwegian are read alike.
const DANISH_AND_NORWEGIAN: &[Lang] = &[Lang::Da, Lang::Nb, Lang::Nn];

const COURT: Key = keys::LIKE_BODY_COURT;
const APPEALS: Key = keys::LIKE_BODY_APPEALS;
const ADMINISTRATIVE: Key = keys::LIKE_BODY_ADMINISTRATIVE;
const ADMINISTRATIVE_APPEALS: Key = keys::LIKE_BODY_ADMINISTRATIVE_APPEALS;
const SUPREME: Key = keys::LIKE_BODY_SUPREME_ADMINISTRATIVE;
const BOARD: Key = keys::LIKE_BODY_BOARD;
const ITSELF: Key = keys::LIKE_BODY_ITSELF;
const POLICE: Key = keys::LIKE_BODY_POLICE;

/// By country. Of two that begin alike the longer stands first.
const BODIES: &[Body] = &[
    body("KamR Stockholm", "Kammarrätten i Stockholm").is(ADMINISTRATIVE_APPEALS, SWEDISH),
    body("KamR Göteborg", "Kammarrätten i Göteborg").is(ADMINISTRATIVE_APPEALS, SWEDISH),
    body("FiS", "Förvaltningsrätten i Stockholm").is(ADMINISTRATIVE, SWEDISH),
    body("HFD", "Högsta förvaltningsdomstolen").is(SUPREME, SWEDISH),
    body("PVN-", "Personvernnemnda PVN-").is(BOARD, DANISH_AND_NORWEGIAN),
    body("Personvernnemnda", "Personvernnemnda").is(BOARD, DANISH_AND_NORWEGIAN),
    body("Oslo tingrett", "Oslo tingrett").is(COURT, DANISH_AND_NORWEGIAN),
    body("Borgarting lagmannsrett", "Borgarting lagmannsrett").is(APPEALS, DANISH_AND_NORWEGIAN),
    body("Retten i", "Retten i").is(COURT, DANISH_AND_NORWEGIAN),
    body("Vestre Landsret", "Vestre Landsret").is(APPEALS, DANISH_AND_NORWEGIAN),
    body("Politiet", "Politiet").is(POLICE, DANISH_AND_NORWEGIAN),
    // The Swedish names of Finnish bodies are official.
    body("KHO:", "Korkein hallinto-oikeus KHO:")
        .also(Lang::Sv, "Högsta förvaltningsdomstolen HFD:")
        .is(SUPREME, FINNISH),
    body("KHO", "Korkein hallinto-oikeus")
        .also(Lang::Sv, "Högsta förvaltningsdomstolen")
        .is(SUPREME, FINNISH),
    body("Helsingin hallinto-oikeus", "Helsingin hallinto-oikeus")
        .also(Lang::Sv, "Helsingfors förvaltningsdomstol")
        .is(ADMINISTRATIVE, FINNISH),
    body("Hämeenlinnan hallinto-oikeus", "Hämeenlinnan hallinto-oikeus")
        .also(Lang::Sv, "Tavastehus förvaltningsdomstol")
        .is(ADMINISTRATIVE, FINNISH),
    body(
        "Tietosuojavaltuutetun toimisto (seuraamuskollegio)",
        "Tietosuojavaltuutetun toimisto (seuraamuskollegio)",
    )
    .also(Lang::Sv, "Dataombudsmannens byrå (påföljdskollegiet)"),
    body("Tietosuojavaltuutetun toimisto", "Tietosuojavaltuutetun toimisto")
        .also(Lang::Sv, "Dataombudsmannens byrå"),
    body("BVwG", "Bundesverwaltungsgericht").is(ADMINISTRATIVE, NOBODY),
    body("Cour d’appel de Bruxelles", "Cour d’appel de Bruxelles").is(APPEALS, NOBODY),
    Body { name: Name::Words(keys::LIKE_BODY_COMMISSIONER), ..body("Commissioner", "") },
    body("ÚOOÚ", "ÚOOÚ").is(ITSELF, NOBODY),
    body("Conseil d’État", "Conseil d’État").is(SUPREME, NOBODY),
    body("LG Bonn", "Landgericht Bonn").is(COURT, NOBODY),
    body("HDPA", "HDPA").is(ITSELF, NOBODY),
    body("Dublin Circuit Court", "Dublin Circuit Court").is(COURT, ENGLISH),
    body("Tribunale di Roma", "Tribunale di Roma").is(COURT, NOBODY),
    body("DVI", "DVI").is(ITSELF, NOBODY),
    body("AP", "AP").is(ITSELF, NOBODY),
    body("Rechtbank", "Rechtbank").is(COURT, NOBODY),
    body("WSA Warszawa", "Wojewódzki Sąd Administracyjny w Warszawie").is(ADMINISTRATIVE, NOBODY),
    body("Tribunal Central Administrativo Sul", "Tribunal Central Administrativo Sul")
        .is(ADMINISTRATIVE_APPEALS, NOBODY),
    body("Tribunal Administrativo de Círculo de Lisboa", "Tribunal Administrativo de Círculo de Lisboa")
        .is(ADMINISTRATIVE, NOBODY),
    body("Curtea de Apel Cluj", "Curtea de Apel Cluj").is(APPEALS, NOBODY),
    body("AEPD", "AEPD").is(ITSELF, NOBODY),
    body("Audiencia Nacional", "Audiencia Nacional").is(COURT, NOBODY),
    body("First-tier Tribunal", "First-tier Tribunal").is(COURT, ENGLISH),
];

/// The body that a name of the tables begins with, and what follows.
fn find(said: &str) -> Option<(&'static Body, &str)> {
    BODIES.iter().find_map(|body| {
        let rest = said.strip_prefix(body.short)?;
        let is_whole = body.short.ends_with([':', '-']) || !rest.starts_with(char::is_alphanumeric);
        is_whole.then_some((body, rest))
    })
}

/// Who was to decide, such as `Datatilsynet`.
pub fn authority(lang: Lang, said: &str) -> String {
    find(said).map_or_else(|| said.to_owned(), |(body, rest)| [body.name(lang), rest].concat())
}

/// Who decided after that, such as `KamR Stockholm 2829-23`, with what it is.
pub fn after(lang: Lang, said: &str) -> String {
    let name = authority(lang, said);
    let explained = find(said).and_then(|(body, _)| body.explained(lang));
    match explained {
        Some(what) => [&name, ", ", what].concat(),
        None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn courts_are_named_in_full_and_explained_to_who_does_not_read_their_name() {
        for (lang, said, told) in [
            (Lang::En, "FiS 7679-22", "Förvaltningsrätten i Stockholm 7679-22, administrative court"),
            (Lang::Sv, "FiS 7679-22", "Förvaltningsrätten i Stockholm 7679-22"),
            (Lang::Sv, "KamR Stockholm 2829-23", "Kammarrätten i Stockholm 2829-23"),
            (
                Lang::Da,
                "HFD, C-422/24",
                "Högsta förvaltningsdomstolen, C-422/24, øverste forvaltningsdomstol",
            ),
            (Lang::En, "WSA Warszawa", "Wojewódzki Sąd Administracyjny w Warszawie, administrative court"),
            (Lang::En, "PVN-2021-09", "Personvernnemnda PVN-2021-09, board of appeal"),
            (Lang::Nn, "PVN-2021-09", "Personvernnemnda PVN-2021-09"),
            (Lang::En, "First-tier Tribunal EA-2023-0252-FP", "First-tier Tribunal EA-2023-0252-FP"),
        ] {
            assert_eq!(after(lang, said), told);
        }
    }

    /// Act 808/2019 and Act 1050/2018 of Finland have these names in their Swedish versions.
    #[test]
    fn finnish_bodies_have_their_swedish_names() {
        for (said, sv, fi) in [
            ("KHO", "Högsta förvaltningsdomstolen", "Korkein hallinto-oikeus"),
            (
                "KHO:2025:23",
                "Högsta förvaltningsdomstolen HFD:2025:23",
                "Korkein hallinto-oikeus KHO:2025:23",
            ),
            (
                "Helsingin hallinto-oikeus 116/2024",
                "Helsingfors förvaltningsdomstol 116/2024",
                "Helsingin hallinto-oikeus 116/2024",
            ),
            (
                "Tietosuojavaltuutetun toimisto (seuraamuskollegio)",
                "Dataombudsmannens byrå (påföljdskollegiet)",
                "Tietosuojavaltuutetun toimisto (seuraamuskollegio)",
            ),
        ] {
            assert_eq!([after(Lang::Sv, said), after(Lang::Fi, said)], [sv, fi]);
        }
    }

    #[test]
    fn a_name_is_found_as_a_whole() {
        assert_eq!(authority(Lang::Sv, "APDCAT"), "APDCAT");
        assert_eq!(authority(Lang::Sv, "IMY"), "IMY");
        assert_eq!(authority(Lang::En, "Commissioner"), "Commissioner for Personal Data Protection");
    }
}
