// Has the page's files kept on the device (worker.js), and offers a new version when one is there. boot.js loads this once the
// app has started. What is said comes from the new version, for it knows what changed.

const { serviceWorker } = navigator;
/** So long a version that takes over may take, in milliseconds. */
const PATIENCE = 3000;

/** Keeps them by the worker at an address. Where the page may store nothing, it works without. */
export const keep = (worker) => serviceWorker && register(worker).catch(() => {});

async function register(worker) {
  const before = serviceWorker.controller;
  const registration = await serviceWorker.register(worker, { updateViaCache: "none" });
  // The first version to be kept takes over from none, and changes nothing.
  if (!before) return;
  const own = ask(before);
  let taken = false;
  serviceWorker.addEventListener("controllerchange", async () => {
    if (taken) location.reload();
    else if (serviceWorker.controller) sayElsewhere(await ask(serviceWorker.controller));
  });
  const offer = async (worker) =>
    sayNew(await ask(worker), await own, () => {
      taken = true;
      worker.postMessage("take over");
      // Chromium at times has it wait on for a worker that has nothing left to do, until the page is loaded again.
      setTimeout(() => location.reload(), PATIENCE);
    });
  // It may be on its way already, before anyone listened for it.
  const watch = (worker) => worker?.addEventListener("statechange", () => worker.state === "installed" && offer(worker));
  if (registration.waiting) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
}

/** What a version says of itself and of what changed (tools/src/lawbook/news.rs). */
function ask(worker) {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage("news", [port2]);
  return new Promise((answered) => (port1.onmessage = ({ data }) => answered(data)));
}

function sayNew(news, own, take) {
  const words = inLanguage(news);
  const known = own.releases.map(({ version }) => version);
  const changes = news.releases.filter(({ version }) => !known.includes(version)).map(inLanguage);
  show(words.title, [words.new, inLanguage(own).old, ...(changes.length ? changes : [words.corrected]), words.kept], [
    [words.take, take],
    [words.later],
  ]);
}

function sayElsewhere(news) {
  const words = inLanguage(news);
  show(words.title, [words.elsewhere], [[words.reload, () => location.reload()], [words.later]]);
}

const inLanguage = (texts) => texts[document.documentElement.lang] ?? texts.en;

// Over the foot of the window, where nothing moves because of it. What has the focus is scrolled clear of it.
const styles = new CSSStyleSheet();
styles.replaceSync(`.news { position: fixed; inset: auto 0.75rem 0.75rem; z-index: 2; max-width: 32rem; max-height: 60vh; margin-inline: auto; overflow: auto; box-shadow: 0 0 1rem rgb(0 0 0 / 0.3) } .news > .row { margin-top: 1rem } @media print { .news { display: none } }`);

let shown;

/** Shows a message with buttons, each of which takes it away and does something. */
function show(title, lines, choices) {
  shown?.remove();
  if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
  const buttons = choices.map(([name, act], place) => {
    const button = made("button", name, { className: "ds-button", type: "button" });
    button.dataset.variant = place ? "secondary" : "primary";
    button.addEventListener("click", () => {
      shown.remove();
      document.documentElement.style.removeProperty("scroll-padding-block-end");
      act?.();
    });
    return button;
  });
  const row = made("div", "", { className: "row" });
  row.append(...buttons);
  shown = made("section", "", { className: "ds-alert news", ariaLabel: title });
  shown.dataset.color = "info";
  const said = made("div", "", { role: "status", className: "stack" });
  shown.append(said, row);
  document.body.append(shown);
  // What is put into a part that is there already is read out.
  requestAnimationFrame(() => {
    said.append(made("h2", title, { className: "ds-heading" }), ...lines.map((line) => made("p", line, { className: "ds-paragraph" })));
    document.documentElement.style.setProperty("scroll-padding-block-end", `${shown.offsetHeight + 24}px`);
  });
}

const made = (tag, textContent, properties) => Object.assign(document.createElement(tag), { textContent }, properties);
