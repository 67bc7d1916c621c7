// What a page begins without (shrink.mjs): what is named here by its path in the source, and what only that needs. A path stands for
// all that is in it: a module, a type, a function. It comes in two parts: what is deferred, when the visitor does something, and what
// is further, once that is there.

/** The crates that the paths begin with. */
const [app, engine, evidence, law, text] = ["app", "engine", "evidence", "law", "text"].map((name) => `finesight::${name}`);

const deferred = {
  /**
   * What the part before calls of it: in the app, functions that ask for the proof that it is there (src/app/loaded.rs).
   */
  entries: [`${app}::behind::entry`],

  /**
   * The folder of which nothing else can be called from outside, for all of it is private. Where the part before calls something
   * of it all the same, the compiler has made one function of two that are alike: then it stays there.
   */
  closed: [`${app}::behind`],

  /** Modules of which the part before calls nothing. A call stops the build: it could come too early. */
  deferred: [
    `${engine}::assessment::assess`,
    `${engine}::open_questions`,
    `${engine}::practice::endings`,
    `${engine}::practice::model`,
    `${evidence}::whole`,
  ],

  /**
   * The statics that only this part uses, by their paths: these, and what they point to. Each is an array, for a reference would be
   * followed by the compiler, and its name be gone.
   */
  data: [
    // The tables of every regime: whatever applies, a page begins without a country, and so without the law of any.
    `${law}::regime::TABLES`,
    `${evidence}::EVIDENCE`,
    `${evidence}::model::MODEL`,
    `${evidence}::published::endings`,
    `${evidence}::published::tables`,
  ],
};

const further = {
  entries: [`${app}::behind::further::entry`],
  closed: [`${app}::behind::further`],
  deferred: [`${engine}::explain`, `${evidence}::decisions`, `${text}::address`, `${text}::cite::citation`, `${text}::explain::finding`, `${text}::place`],
  data: [`${evidence}::decisions::ALL`, `${law}::source::ADDRESSES`],
};

export const stages = [deferred, further];
