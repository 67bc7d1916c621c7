// What is said of a crate or a package alike, whatever its registry.

/** The package URL. */
export function address({ kind, name, version, revision }) {
  // Not from a registry: by its source.
  if (revision) return `pkg:generic/${name}@${version}?vcs_url=${encodeURIComponent(`git+${revision}`)}`;
  return `pkg:${kind}/${name.replace(/^@/, "%40")}@${encodeURIComponent(version)}`;
}

/** Who made it, by its own word, without addresses of mail; of one that does not say, who holds its source. */
export function supplier(people, source) {
  const names = people.map((one) => (one?.name ?? one ?? "").replace(/\s*[<(].*/, "").trim()).filter(Boolean);
  return names.length ? names.join(", ") : source && new URL(source).pathname.split("/")[1];
}
