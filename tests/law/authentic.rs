//! Which language versions of each source are authoritative.

use finesight::law::{Authentic, Language, Source, Versions};
use finesight::text::Lang;
use finesight::text::cite::authentic;

#[test]
fn every_source_says_which_language_versions_are_authoritative() {
    for source in Source::ALL {
        let Authentic { versions, cites } = source.authentic();
        let claimed = !matches!(versions, Versions::NotChecked(_) | Versions::EachItsOwn | Versions::None);
        assert_eq!(
            claimed,
            !cites.is_empty(),
            "{}: what is claimed is cited, and nothing else",
            source.key()
        );
        for lang in Lang::ALL {
            assert!(
                !authentic(lang, *source).trim().is_empty(),
                "{}: no words for {versions:?}",
                source.key()
            );
        }
    }
}

/// From the texts themselves: the courts that asked (Kammergericht Berlin, Verwaltungsgericht Wiesbaden, the courts of Vilnius,
/// the Bulgarian and the Italian supreme courts, Vestre Landsret), and what the Acts say.
#[test]
fn the_authoritative_versions_are_those_of_the_texts() {
    use Versions::{EveryOfficialAndEea, In, InBoth, NotChecked};
    for (source, versions) in [
        (Source::Gdpr, EveryOfficialAndEea),
        (Source::CriminalDataAct, In(Language::Swedish)),
        (Source::PoliceDataAct, In(Language::Swedish)),
        (Source::ImyPolice, In(Language::Swedish)),
        (Source::NorwegianDataAct, In(Language::Bokmal)),
        (Source::NorwegianProcedureAct, In(Language::Bokmal)),
        (Source::BoardCoop, In(Language::Norwegian)),
        (Source::UkGdpr, In(Language::English)),
        (Source::FinnishDataAct, InBoth(Language::Finnish, Language::Swedish)),
        (Source::DeutscheWohnen, In(Language::German)),
        (Source::LandHessen, In(Language::German)),
        (Source::Nvsc, In(Language::Lithuanian)),
        (Source::Prihodite, In(Language::Bulgarian)),
        (Source::Cilfit, In(Language::Italian)),
        (Source::Ilva, In(Language::Danish)),
        // Curtea de Apel București, and an Italian court.
        (Source::Inteligo, In(Language::Romanian)),
        (Source::Denkavit, In(Language::Italian)),
        (Source::FineGuidelines, NotChecked(Language::English)),
        (Source::DanishDataAct, NotChecked(Language::Danish)),
    ] {
        assert_eq!(source.authentic().versions, versions, "{}", source.key());
    }
}
