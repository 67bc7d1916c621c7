// Starts the app. The names of its two files are on this script's own tag, for they change with every version.

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const url = (name) => new URL(name, document.baseURI);

function say(title, advice) {
  const alert = document.createElement("div");
  alert.className = "ds-alert boot-alert";
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

// A trap in the app leaves a page that looks alive and is not: say so.
addEventListener("error", ({ error }) => {
  if (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) {
    say("Finesight has stopped", "An error in the program stopped it. What you see may be out of date. Please reload the page.");
  }
});

try {
  const { default: init } = await import(url(js));
  await init({ module_or_path: url(wasm) });
} catch (error) {
  console.error(error);
  if (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) {
    say("Finesight could not start", "An error in the program stopped it. Please reload the page.");
  } else if (globalThis.WebAssembly) {
    say("Finesight could not start", "A part of it could not be loaded, or this browser is too old for it or does not allow it. Please reload the page, or try another browser.");
  } else {
    say("Finesight could not start", "This browser does not allow WebAssembly, which the estimate is computed with. Please allow it for this page, or try another browser.");
  }
}
