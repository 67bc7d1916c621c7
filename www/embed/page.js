// The page about embedding: what is to be pasted has the address of this copy in it and can be copied, and the element of the second
// example is loaded when that is opened.

const here = new URL("./", location.href).href;

for (const code of document.querySelectorAll("pre > code")) {
  code.textContent = code.textContent.replaceAll("https://fees.example/", here);
}

for (const button of document.querySelectorAll("[data-copies]")) {
  const status = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const copied = await navigator.clipboard?.writeText(document.getElementById(button.dataset.copies).textContent).then(() => true, () => false);
    status.textContent = copied ? button.dataset.done : button.dataset.failed;
  });
}

document.getElementById("element-example").addEventListener("toggle", () => import("./element.js"), { once: true });
