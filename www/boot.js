// Starts the app and fetches the texts it speaks with. The names of the files are on this script's own tag, for they
// change with every version.

const script = document.querySelector("script[data-wasm]");
const { js, wasm } = script.dataset;
const url = (name) => new URL(name, document.baseURI);

let alert;

function say(title, advice) {
  alert?.remove();
  alert = document.createElement("div");
  alert.className = "ds-alert boot-alert";
  alert.lang = "en";
  alert.dataset.color = "danger";
  alert.setAttribute("role", "alert");
  for (const [tag, text] of [["h2", title], ["p", advice]]) {
    const element = document.createElement(tag);
    element.className = tag === "h2" ? "ds-heading" : "ds-paragraph";
    element.textContent = text;
    alert.append(element);
  }
  document.getElementById("boot")?.remove();
  document.body.prepend(alert);
}

const sayNotLoaded = () =>
  say("Finesight could not start", "A part of it could not be loaded, or this browser is too old for it or does not allow it. Please reload the page, or try another browser.");

// A trap in the app leaves a page that looks alive and is not: say so.
addEventListener("error", ({ error }) => {
  if (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) {
    say("Finesight has stopped", "An error in the program stopped it. What you see may be out of date. Please reload the page.");
  }
});

// The language kept in this tab, else the first of the device's that there are texts of. All Norwegian is given Bokmål.
function findLanguage() {
  let kept = "";
  try {
    kept = /^#language=(.*)$/m.exec(sessionStorage.getItem("finesight"))?.[1];
  } catch {
    // The storage is blocked.
  }
  for (const tag of [kept, ...navigator.languages]) {
    const name = String(tag).toLowerCase().split(/[-_]/)[0];
    const lang = name === "no" || name === "nn" ? "nb" : name;
    if (script.hasAttribute(`data-texts-${lang}`)) return lang;
  }
  return "en";
}

async function fetchTexts(lang) {
  const response = await fetch(url(script.getAttribute(`data-texts-${lang}`)));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

const language = findLanguage();
// On its way while the app is: the app asks for it as soon as it runs.
let early = fetchTexts(language);
early.catch(() => {});

// What the app calls (src/app/texts.rs).
globalThis.finesight = {
  firstLanguage: () => language,
  textsOf(lang) {
    alert?.remove();
    const texts = early ?? fetchTexts(lang);
    early = null;
    return texts;
  },
  sayMissing() {
    if (document.getElementById("boot")) sayNotLoaded();
    else say("This language could not be loaded", "The page stays in the language it has. Please choose again, or reload the page.");
  },
};

try {
  const { default: init } = await import(url(js));
  await init({ module_or_path: url(wasm) });
} catch (error) {
  console.error(error);
  if (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) {
    say("Finesight could not start", "An error in the program stopped it. Please reload the page.");
  } else if (globalThis.WebAssembly) {
    sayNotLoaded();
  } else {
    say("Finesight could not start", "This browser does not allow WebAssembly, which the estimate is computed with. Please allow it for this page, or try another browser.");
  }
}
