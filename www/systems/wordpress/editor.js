// The block in the editor: fields for what the frame is to ask for, and a preview of it. What is published, finesight.php writes.

(({ blocks, element: { createElement: make }, blockEditor, components }, { texts, languages, countries, address: siteAddress }) => {
  const list = (any, named) => [...(any ? [{ value: "", label: any }] : []), ...Object.entries(named).map(([value, label]) => ({ value, label }))];
  const starts = { questions: texts.questions, case: texts.case, decisions: texts.decisions };

  /** The address of the frame that the preview shows. */
  function preview({ address, language, country, start, contact }) {
    const asked = new URLSearchParams(Object.entries({ language, country, start, contact }).filter(([, value]) => value));
    return `${address.replace(/\/?$/, "/")}#embed?${asked}`;
  }

  blocks.registerBlockType("finesight/estimator", {
    edit({ attributes, setAttributes }) {
      const field = (name, label, props) =>
        make(components.TextControl, { label, value: attributes[name], onChange: (value) => setAttributes({ [name]: value }), ...props });
      const choice = (name, label, options) =>
        make(components.SelectControl, { label, value: attributes[name], options, onChange: (value) => setAttributes({ [name]: value }) });
      const address = attributes.address.trim() || siteAddress;
      const isAddress = /^https?:\/\/[^/]/.test(address);
      const fields = make(
        components.PanelBody,
        { title: texts.heading },
        field("address", texts.copy, { type: "url", placeholder: siteAddress || "https://fees.example/" }),
        field("text", texts.text),
        choice("language", texts.language, list(texts["any-language"], languages)),
        choice("country", texts.country, list(texts["any-country"], countries)),
        choice("start", texts.start, list("", starts)),
        field("contact", texts.contact),
      );
      const shown = isAddress
        ? make("iframe", { key: JSON.stringify(attributes), src: preview({ ...attributes, address }), title: attributes.text, style: { width: "100%", height: "500px", border: 0 } })
        : make(components.Placeholder, { icon: "calculator", label: "Finesight", instructions: texts["no-copy"] });
      return make("div", blockEditor.useBlockProps(), make(blockEditor.InspectorControls, {}, fields), shown);
    },
    save: () => null,
  });
})(globalThis.wp, globalThis.finesightBlock);
