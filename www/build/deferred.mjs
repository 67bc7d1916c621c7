// What a page begins without, and has when the visitor does something (shrink.mjs): what is named here by its path in the source,
// and what only that needs. A path stands for all that is in it: a module, a type, a function.

/** The crates that the paths begin with. */
const [app, engine, evidence, law, text] = ["app", "engine", "evidence", "law", "text"].map((name) => `finesight::${name}`);

/**
 * What the page's first module calls of the deferred one: in the app, functions that ask for the proof that it is there
 * (src/app/loaded.rs).
 */
const entries = [`${app}::behind::entry`];

/**
 * The folder of which nothing else can be called from outside, for all of it is private. Where the first module calls something
 * of it all the same, the compiler has made one function of two that are alike: then it stays in the first.
 */
const closed = [`${app}::behind`];

/** Modules of which the first module calls nothing. A call stops the build: it could come too early. */
const deferred = [
  `${engine}::assessment::assess`,
  `${engine}::explain`,
  `${engine}::open_questions`,
  `${engine}::practice::endings`,
  `${engine}::practice::model`,
  `${evidence}::decisions`,
  `${evidence}::whole`,
  `${text}::address`,
  `${text}::cite::citation`,
  `${text}::explain::finding`,
  `${text}::place`,
];

/**
 * The statics that only the deferred module uses, by their paths: these, and what they point to. Each is an array, for a
 * reference would be followed by the compiler, and its name be gone.
 */
const data = [
  // The tables of every regime: whatever applies, a page begins without a country, and so without the law of any.
  `${law}::regime::TABLES`,
  `${law}::source::ADDRESSES`,
  `${evidence}::EVIDENCE`,
  `${evidence}::decisions::ALL`,
  `${evidence}::model::MODEL`,
  `${evidence}::published::endings`,
  `${evidence}::published::tables`,
];

export const rules = { entries, closed, deferred, data };
