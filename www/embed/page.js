// The page about embedding: what is to be pasted has the address of this copy in it and what was chosen in the form, and can be
// copied; the preview shows it; and the element of the second example is loaded when that is opened.

const here = new URL("./", location.href).href;
const own = document.documentElement.lang;
const form = document.getElementById("write");
const preview = document.getElementById("preview");

const codes = [...document.querySelectorAll("pre > code")];
for (const code of codes) code.textContent = code.textContent.replaceAll("https://fees.example/", here);
const asWritten = new Map(codes.map((code) => [code.parentElement.id, { code, text: code.textContent }]));

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** What was chosen, by the names of the options, without what is so anyway. */
function chosen() {
  const { language, country, start, theme, contact } = Object.fromEntries(new FormData(form));
  const said = { language, country, start: start === "questions" ? "" : start, theme: theme.trim(), contact: contact.trim() };
  return Object.entries(said).filter(([, value]) => value);
}

const attributes = (options, named) => options.map(([name, value]) => ` ${named(name)}="${escaped(value)}"`).join("");
const address = (options) => `#embed?${options.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;

/** Puts what was chosen into a snippet, in the place of what it has of that as it was written. */
function put(id, ...replaced) {
  const { code, text } = asWritten.get(id);
  code.textContent = replaced.reduce((text, [what, by]) => text.replace(what, () => by), text);
}

function write() {
  const options = chosen();
  // An element takes its design tokens from the page's own styles.
  const ofElement = options.filter(([name]) => name !== "theme");
  put("frame-snippet", [` data-language="${own}"`, attributes(options, (name) => `data-${name}`)]);
  put("element-snippet", [` lang="${own}"`, attributes(ofElement, (name) => (name === "language" ? "lang" : name))]);
  put("address-snippet", [/#embed\?[^"]*/, escaped(address(options))], [/ height="\d+"/, ` height="${height()}"`]);
  if (preview.open) show(address(options));
}

const height = () => form.elements.height.value || form.elements.height.defaultValue;

/** A frame of its own each time: one that only another place of the address is given does not begin anew. */
function show(asked) {
  const frame = Object.assign(document.createElement("iframe"), { title: preview.firstElementChild.textContent, src: here + asked });
  Object.assign(frame.style, { width: "100%", height: `${height()}px`, border: "0" });
  preview.lastElementChild.replaceChildren(frame);
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", write);
preview.addEventListener("toggle", write);
write();

for (const button of document.querySelectorAll("[data-copies]")) {
  const status = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const copied = await navigator.clipboard?.writeText(document.getElementById(button.dataset.copies).textContent).then(() => true, () => false);
    status.textContent = copied ? button.dataset.done : button.dataset.failed;
  });
}

document.getElementById("element-example").addEventListener("toggle", () => import("./element.js"), { once: true });
