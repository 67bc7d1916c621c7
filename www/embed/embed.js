// The loader, on the page of whoever embeds Finesight: puts a frame in the place of each link of the class `finesight-embed`.
// Without this script the link stays and works. What the attributes of the link mean is on the page about embedding.

// A message in either direction names this version; another is not listened to.
const VERSION = 1;
const TALLEST = 100_000;
// So much of what was left out is told.
const LONGEST = 300;
// What the page in the frame is asked for, each by an attribute of the link: data-theme-dark is `themeDark`.
const OPTIONS = ["language", "start", "country", "facts", "sections", "theme", "themeDark", "contact", "contactName", "counts"];
// What may be counted, where the link asks for it: never a value.
const COUNTED = ["started", "result-shown", "printed"];
// Scripts, since it is a program; downloads for saving a case; modals for printing; new tabs for sources. Its own origin only
// gives it the visitor's storage: `data-isolated` goes without.
const ALLOWED = ["allow-scripts", "allow-downloads", "allow-modals", "allow-popups", "allow-popups-to-escape-sandbox"];

const embedded = [];

function embed(link) {
  const address = new URL(link.href);
  if (!/^https?:$/.test(address.protocol)) return;
  const { title, isolated, result } = link.dataset;
  const asksResult = result !== undefined;
  const isIsolated = isolated !== undefined;
  const frame = document.createElement("iframe");
  frame.title = title ?? link.textContent.trim();
  frame.className = "finesight-frame";
  frame.loading = "lazy";
  frame.referrerPolicy = "no-referrer";
  frame.allow = "clipboard-write";
  // A page of the same origin that may run scripts could take the sandbox off: then there is none.
  if (isIsolated || address.origin !== location.origin) frame.sandbox.add(...ALLOWED, ...(isIsolated ? [] : ["allow-same-origin"]));
  Object.assign(frame.style, { display: "block", width: "100%", height: "40rem", border: "0" });
  address.hash = `embed=${asFragment(optionsOf(link, asksResult))}`;
  frame.src = address.href;
  // The origin that its messages have: that of a frame without an origin of its own is "null".
  embedded.push({ link, frame, asksResult, address, origin: isIsolated ? "null" : address.origin });
  link.replaceWith(frame);
}

function optionsOf(link, asksResult) {
  const given = OPTIONS.filter((name) => name in link.dataset).map((name) => [name, link.dataset[name]]);
  if (asksResult) given.push(["resultOrigin", location.origin]);
  return { version: VERSION, ...Object.fromEntries(given) };
}

/** In letters that an address does not change, and in its fragment, which no server gets to see. */
function asFragment(options) {
  const bytes = new TextEncoder().encode(JSON.stringify(options));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// Only what comes from the frame itself, and from the page it was given, is listened to.
addEventListener("message", ({ source, origin, data }) => {
  const from = source && embedded.find(({ frame }) => frame.contentWindow === source);
  if (!from || origin !== from.origin || data?.version !== VERSION) return;
  if (data.type === "finesight:height") {
    fit(from.frame, data.height);
    // It is there and listens: where this page wants the result, the frame asks the visitor.
    if (from.asksResult) source.postMessage({ type: "finesight:ask-result", version: VERSION }, origin === "null" ? "*" : origin);
  } else if (data.type === "finesight:result" && from.asksResult) {
    tell(from.frame, "finesight:result", data.result);
  } else if (data.type === "finesight:count" && from.link.dataset.counts && COUNTED.includes(data.count)) {
    tell(from.frame, "finesight:count", data.count);
  } else if (data.type === "finesight:error" && typeof data.message === "string") {
    tell(from.frame, "finesight:error", data.message.slice(0, LONGEST));
  }
});

const tell = (frame, name, detail) => frame.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));

function fit(frame, height) {
  if (!Number.isFinite(height) || height < 1 || height > TALLEST) return;
  // A pixel more or less is rounding, and following it might never end.
  if (Math.abs(height - parseFloat(frame.style.height)) > 1 || frame.style.height.endsWith("rem")) frame.style.height = `${height}px`;
}

// A page whose policy allows no such frame gets its link back.
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  if (!/^(frame|child|default)-src$/.test(effectiveDirective)) return;
  for (const { link, frame, address } of embedded) {
    if (blockedURI.startsWith(address.origin)) frame.replaceWith(link);
  }
});

/** For links that come onto the page later, such as in a preview of an editor. */
globalThis.finesightEmbed = () => document.querySelectorAll("a.finesight-embed[href]").forEach(embed);
globalThis.finesightEmbed();
