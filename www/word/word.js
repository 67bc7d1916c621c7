// Makes a Word document of a report (src/app/behind/report/word.rs). The build puts this and its library into one file, which
// is fetched when somebody asks for such a document. Nothing of the report leaves the device.

import { AlignmentType, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, HeadingLevel, PageNumber, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

const HEADINGS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 };
// A4 with margins of 20 mm, in twentieths of a point.
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };
const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
/** What a level of a list is indented by. */
const STEP = 360;
/** So deep Word indents lists. */
const DEEPEST = 8;
const FONT = "Calibri";

/** The document of a report, as a blob. */
export async function make(report) {
  return Packer.toBlob(documentOf(report));
}

/** The document, as the library has it. */
export function documentOf({ language, title, subject, author, note, parts, notes }) {
  const footnotes = {};
  // Each mark has a footnote of its own: Word numbers them, and has no two marks for one.
  const mark = (place) => {
    const id = Object.keys(footnotes).length + 1;
    footnotes[id] = { children: [footnote(notes[place])] };
    return new FootnoteReferenceRun(id);
  };
  const write = new Writer(mark);
  const sections = parts.map((blocks) => ({
    properties: { page: PAGE },
    footers: { default: footer() },
    children: blocks.flatMap((block) => write[block.kind](block)),
  }));
  return new Document({ title, subject, creator: author || "Finesight", description: note || undefined, styles: styles(language), footnotes, sections });
}

/** Turns the blocks of a report into those of Word, each by its kind. */
class Writer {
  #mark;

  constructor(mark) {
    this.#mark = mark;
  }

  heading({ level, value }) {
    return [new Paragraph({ text: value, heading: HEADINGS[level], keepNext: true })];
  }

  lead({ value }) {
    return [new Paragraph({ children: [new TextRun({ text: value, bold: true })], spacing: { after: 120 } })];
  }

  paragraph({ value }) {
    return [new Paragraph({ text: value, spacing: { after: 120 } })];
  }

  list({ value }) {
    return value.map(({ depth, text }) => new Paragraph({ children: this.#words(text), bullet: { level: Math.min(depth, DEEPEST) } }));
  }

  rows({ value }) {
    const row = ({ name, says }) => new TableRow({ cantSplit: true, children: [cell([bold(name)], 30), cell(says.map((text) => new Paragraph({ children: this.#words(text) })), 70)] });
    return [table(value.map(row)), new Paragraph("")];
  }

  table({ caption, head, rows }) {
    const share = Math.floor(100 / head.length);
    const heads = new TableRow({ tableHeader: true, children: head.map((name) => cell([bold(name)], share)) });
    const row = (cells) => new TableRow({ cantSplit: true, children: cells.map((text) => cell([new Paragraph({ children: this.#words(text) })], share)) });
    return [new Paragraph({ text: caption, style: "Caption", keepNext: true }), table([heads, ...rows.map(row)]), new Paragraph("")];
  }

  /** What the picture shows stands in the table before it. */
  picture() {
    return [];
  }

  #words({ words, notes }) {
    const marks = notes.flatMap((place, before) => [...(before ? [new TextRun({ text: ", ", superScript: true })] : []), this.#mark(place)]);
    return [new TextRun(words), ...marks];
  }
}

function footnote({ says, address }) {
  const link = address && new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: "Hyperlink" })] });
  return new Paragraph({ style: "FootnoteText", children: [new TextRun(` ${says}${address ? ", " : ""}`), ...(link ? [link] : [])] });
}

function footer() {
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: ["Finesight  ", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })] })],
  });
}

const bold = (text) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const cell = (children, share) => new TableCell({ children, width: { size: share, type: WidthType.PERCENTAGE }, margins: { top: 40, bottom: 40, left: 80, right: 80 } });
const table = (rows) => new Table({ rows, width: { size: WIDTH, type: WidthType.DXA } });

/** How it looks, and which language its spelling is checked in. */
function styles(language) {
  const heading = (size, before) => ({ run: { size, bold: true, color: "1F2933", font: FONT }, paragraph: { spacing: { before, after: 80 } } });
  return {
    default: {
      document: { run: { font: FONT, size: 20, language: { value: language } } },
      title: heading(36, 0),
      heading1: heading(26, 240),
      heading2: heading(22, 160),
      footnoteText: { run: { size: 16 } },
      listParagraph: { paragraph: { indent: { left: STEP } } },
    },
    paragraphStyles: [{ id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", run: { italics: true, size: 18 } }],
  };
}
