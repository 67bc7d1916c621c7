// What a page begins without, and has when the visitor does something (shrink.mjs): what is named here by its path in the source,
// and what only that needs. A path stands for all that is in it: a module, a type, a function.

/** The crates that the paths begin with. */
const [app, engine, evidence, text] = ["app", "engine", "evidence", "text"].map((name) => `finesight::${name}`);

/**
 * What the page's first program calls of the second, each after it has asked whether that is there (`State::is_whole`,
 * `Lang::is_complete`), and `#[inline(never)]`. A call of anything else stops the build: it could come too early.
 */
const entries = [
  `${app}::result::behind`,
  `${app}::result::chart::like_dots`,
  `${app}::result::chart::table`,
  `${app}::result::nearest::open`,
  `${app}::result::next::view`,
  `${app}::result::plain`,
  `${app}::result::versions`,
  `${app}::result::why::behind`,
  `${app}::result::why::languages`,
  `${app}::state::State::bring`,
  `${app}::state::State::swap`,
  `${app}::work`,
  `${engine}::outlook::look`,
  `${engine}::outlook::witness_of`,
  `${engine}::practice::estimate`,
  `${text}::explain::finding`,
];

/** Modules of which the first program calls nothing. */
const deferred = [
  ...["answers", "calculation", "course", "dates", "differences", "ends", "expected", "levers", "like", "nearest", "reliable", "side_by_side"].map(
    (name) => `${app}::result::${name}`,
  ),
  `${engine}::outlook`,
  `${engine}::practice::model::Model`,
  `${evidence}::library`,
];

/**
 * The statics that only the second program uses, by their paths: these, and what they point to. Each is an array, for a
 * reference would be followed by the compiler, and its name be gone.
 */
const data = [`${evidence}::library::ALL`, `${evidence}::published::tables`];

export const rules = { entries, deferred, data };
