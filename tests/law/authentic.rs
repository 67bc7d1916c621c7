//! Which language versions of each source are authoritative.

use finesight::law::{Authentic, Source, Tongue, Versions};
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
        (Source::CriminalDataAct, In(Tongue::Swedish)),
        (Source::PoliceDataAct, In(Tongue::Swedish)),
        (Source::ImyPolice, In(Tongue::Swedish)),
        (Source::NorwegianDataAct, In(Tongue::Bokmal)),
        (Source::NorwegianProcedureAct, In(Tongue::Bokmal)),
        (Source::BoardCoop, In(Tongue::Norwegian)),
        (Source::UkGdpr, In(Tongue::English)),
        (Source::FinnishDataAct, InBoth(Tongue::Finnish, Tongue::Swedish)),
        (Source::DeutscheWohnen, In(Tongue::German)),
        (Source::LandHessen, In(Tongue::German)),
        (Source::Nvsc, In(Tongue::Lithuanian)),
        (Source::Prihodite, In(Tongue::Bulgarian)),
        (Source::Cilfit, In(Tongue::Italian)),
        (Source::Ilva, In(Tongue::Danish)),
        (Source::FineGuidelines, NotChecked(Tongue::English)),
        (Source::DanishDataAct, NotChecked(Tongue::Danish)),
    ] {
        assert_eq!(source.authentic().versions, versions, "{}", source.key());
    }
}
