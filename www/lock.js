// Takes from a page what no security policy stops: calls between browsers, and other windows and frames, in which a script would
// find again what was taken here. It runs before anything else does. The page uses none of it. An element in somebody else's page
// (embed/element.js) takes nothing from that.

const { apply } = Reflect;
const take = (from, names) => names.split(" ").forEach((name) => from && Reflect.deleteProperty(from, name));
const nameOf = Object.getOwnPropertyDescriptor(Element.prototype, "localName").get;
const FRAMES = { __proto__: null, iframe: 1, frame: 1, object: 1, embed: 1, fencedframe: 1, portal: 1 };

// Calls; a window that floats; and what makes elements of a text, a file or a class.
take(globalThis, "RTCPeerConnection webkitRTCPeerConnection mozRTCPeerConnection WebTransport documentPictureInPicture DOMParser XMLHttpRequest XSLTProcessor HTMLIFrameElement HTMLFrameElement HTMLObjectElement HTMLEmbedElement HTMLFencedFrameElement HTMLPortalElement");
take(Document.prototype, "open write writeln execCommand");
take(Range.prototype, "createContextualFragment");
for (const place of [Document, Element.prototype, ShadowRoot.prototype]) {
  for (const name of Object.getOwnPropertyNames(place)) {
    if (/HTMLUnsafe$|^insertAdjacentHTML$/.test(name)) take(place, name);
    if (/^(inn|out)erHTML$/.test(name)) Object.defineProperty(place, name, { set: undefined });
  }
}
globalThis.open = () => null;

// So an element of these kinds can only be made by its name.
for (const make of ["createElement", "createElementNS"]) {
  const made = Document.prototype[make];
  Document.prototype[make] = function (...given) {
    const element = apply(made, this, given);
    if (FRAMES[apply(nameOf, element, [])]) throw new TypeError("Finesight has no frames");
    return element;
  };
}
