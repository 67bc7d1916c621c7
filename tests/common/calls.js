// Ways to a call between browsers, for the pages in which they are tried: `calls(name, urls)` tries one, and `calls.names` has all of
// them. Each looks for a window in which a call can be made, in this page or one that it makes, and makes one.

globalThis.calls = (() => {
  const HTML = "<iframe></iframe>";
  const dial = async (from, urls) => {
    const Call = from.RTCPeerConnection ?? from.webkitRTCPeerConnection;
    const call = new Call({ iceServers: [{ urls }] });
    call.createDataChannel("case");
    await call.setLocalDescription(await call.createOffer());
  };
  const put = (element) => document.body.appendChild(element);
  const frame = (name = "iframe") => document.createElement(name);
  const place = () => put(document.createElement("div"));
  const inside = (element) => (element.matches?.("iframe") ? element : element.querySelector("iframe")).contentWindow;
  const SVG = "http://www.w3.org/2000/svg";
  const XHTML = "http://www.w3.org/1999/xhtml";
  const XSL = "http://www.w3.org/1999/XSL/Transform";

  /** A frame, put into the page by one of the methods that put elements there. */
  const inserted = (insert) => () => {
    const [around, made] = [place(), frame()];
    const child = around.appendChild(document.createElement("p"));
    insert(made, child, around);
    return made.contentWindow;
  };

  // Each gives a window.
  const WAYS = {
    "direct": () => window,
    "older name": () => ({ webkitRTCPeerConnection: globalThis.webkitRTCPeerConnection }),
    "another global": () => ({ RTCPeerConnection: Object.getOwnPropertyDescriptor(Window.prototype, "RTCPeerConnection")?.value ?? self.window.RTCPeerConnection }),
    "appendChild": inserted((made, child, around) => around.appendChild(made)),
    "append": inserted((made, child, around) => around.append(made)),
    "prepend": inserted((made, child, around) => around.prepend(made)),
    "before": inserted((made, child) => child.before(made)),
    "after": inserted((made, child) => child.after(made)),
    "text before": inserted((made, child, around) => around.appendChild(new Text("text")).before(made)),
    "replaceWith": inserted((made, child) => child.replaceWith(made)),
    "replaceChild": inserted((made, child, around) => around.replaceChild(made, child)),
    "replaceChildren": inserted((made, child, around) => around.replaceChildren(made)),
    "insertBefore": inserted((made, child, around) => around.insertBefore(made, child)),
    "insertAdjacentElement": inserted((made, child) => child.insertAdjacentElement("beforebegin", made)),
    "moveBefore": inserted((made, child, around) => {
      around.append(made);
      around.moveBefore(made, child);
    }),
    "Range.insertNode": inserted((made, child) => {
      const range = new Range();
      range.selectNode(child);
      range.insertNode(made);
    }),
    "Range.surroundContents": inserted((made, child) => {
      const range = new Range();
      range.selectNodeContents(child);
      range.surroundContents(made);
    }),
    "a fragment": inserted((made, child, around) => {
      const fragment = new DocumentFragment();
      fragment.append(made);
      around.append(fragment);
    }),
    "a shadow root": inserted((made, child, around) => around.attachShadow({ mode: "open" }).append(made)),
    "srcdoc": () => {
      const made = frame();
      made.srcdoc = "<p>";
      return put(made).contentWindow;
    },
    "object": () => put(Object.assign(frame("object"), { data: "about:blank" })).contentWindow,
    "embed": () => (put(Object.assign(frame("embed"), { src: "about:blank" })), window[window.length - 1]),
    "frame": () => {
      const set = frame("frameset");
      set.append(frame("frame"));
      document.documentElement.append(set);
      return set.firstChild.contentWindow;
    },
    "fencedframe": () => put(frame("fencedframe")).contentWindow,
    "portal": () => put(frame("portal")).contentWindow,
    "createElementNS": () => put(document.createElementNS(XHTML, "iframe")).contentWindow,
    "a name with a prefix": () => put(document.createElementNS(XHTML, "x:iframe")).contentWindow,
    "a name in capitals": () => put(document.createElement("IFRAME")).contentWindow,
    "another document": () => put(document.adoptNode(document.implementation.createHTMLDocument().createElement("iframe"))).contentWindow,
    "a frame that says it is none": () => {
      const made = frame();
      Object.defineProperty(made, "localName", { value: "div" });
      return put(made).contentWindow;
    },
    "a class": () => {
      class Made extends HTMLIFrameElement {}
      customElements.define("made-frame", Made, { extends: "iframe" });
      return put(new Made()).contentWindow;
    },
    "in SVG": () => {
      const around = put(document.createElementNS(SVG, "svg")).appendChild(document.createElementNS(SVG, "foreignObject"));
      return around.appendChild(frame()).contentWindow;
    },
    "innerHTML": () => {
      const around = place();
      around.innerHTML = HTML;
      return inside(around);
    },
    "innerHTML of a shadow root": () => {
      const root = place().attachShadow({ mode: "open" });
      root.innerHTML = HTML;
      return inside(root);
    },
    "outerHTML": () => {
      const around = place();
      around.appendChild(document.createElement("p")).outerHTML = HTML;
      return inside(around);
    },
    "insertAdjacentHTML": () => {
      const around = place();
      around.insertAdjacentHTML("beforeend", HTML);
      return inside(around);
    },
    "setHTMLUnsafe": () => {
      const around = place();
      around.setHTMLUnsafe(HTML);
      return inside(around);
    },
    "parseHTMLUnsafe": () => put(document.adoptNode(Document.parseHTMLUnsafe(HTML).querySelector("iframe"))).contentWindow,
    "DOMParser": () => put(document.adoptNode(new DOMParser().parseFromString(HTML, "text/html").querySelector("iframe"))).contentWindow,
    "a template": () => {
      const template = document.createElement("template");
      template.innerHTML = HTML;
      const around = place();
      around.append(template.content.cloneNode(true));
      return inside(around);
    },
    "createContextualFragment": () => {
      const around = place();
      around.append(new Range().createContextualFragment(HTML));
      return inside(around);
    },
    "execCommand": () => {
      const around = place();
      around.contentEditable = "true";
      around.focus();
      getSelection().selectAllChildren(around);
      document.execCommand("insertHTML", false, HTML);
      return inside(around);
    },
    "XSLT": () => {
      const sheet = document.implementation.createDocument(XSL, "xsl:stylesheet");
      sheet.documentElement.setAttribute("version", "1.0");
      const template = sheet.documentElement.appendChild(sheet.createElementNS(XSL, "xsl:template"));
      template.setAttribute("match", "/");
      const made = template.appendChild(sheet.createElementNS(XSL, "xsl:element"));
      made.setAttribute("name", "iframe");
      made.setAttribute("namespace", XHTML);
      const processor = new XSLTProcessor();
      processor.importStylesheet(sheet);
      const around = place();
      around.append(processor.transformToFragment(sheet, document));
      return inside(around);
    },
    "window.open": () => window.open("about:blank"),
    "document.open": () => document.open("about:blank", "", ""),
    "picture-in-picture": () => documentPictureInPicture.requestWindow(),
    "WebTransport": (urls) => void new WebTransport(urls.replace("stun:", "https://")),
    "document.write": () => {
      document.write(HTML);
      document.close();
      return inside(document);
    },
  };

  const calls = async (name, urls) => {
    try {
      const from = await WAYS[name](urls);
      if (from) await dial(from, urls);
      return "made";
    } catch (error) {
      return String(error);
    }
  };
  return Object.assign(calls, { names: Object.keys(WAYS) });
})();
