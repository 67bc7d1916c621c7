// Makes a Word document of a report (src/app/behind/report/word.rs). The build puts this and its library into one file, which
// is fetched when somebody asks for such a document. Nothing of the report leaves the device.

import { AlignmentType, BorderStyle, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, HeadingLevel, PageNumber, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

const HEADINGS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 };
// A4 with margins of 20 mm, in twentieths of a point.
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };
const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
/** What a level of a list is indented by. */
const STEP = 360;
/** So deep Word indents lists. */
const DEEPEST = 8;
const FONT = "Calibri";
/** All after the first page is small print, as on paper: the style of its paragraphs, and its letters in half points. */
const SMALL = "Small";
const SMALL_SIZE = 15;

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
  const sections = parts.map((blocks, place) => {
    const write = place ? new SmallPrint(mark) : new Writer(mark);
    return { properties: { page: PAGE }, footers: { default: footer() }, children: blocks.flatMap((block) => write[block.kind](block)) };
  });
  return new Document({ title, subject, creator: author || "Finesight", description: note || undefined, styles: styles(language), footnotes, sections });
}

/** Turns the blocks of a report into those of Word, each by its kind. */
class Writer {
  #mark;
  style;

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
    return [new Paragraph({ text: value, style: this.style, spacing: { after: 120 } })];
  }

  list({ value }) {
    return value.map((item) => this.item(item));
  }

  rows({ value }) {
    const row = ({ name, says }) => new TableRow({ cantSplit: true, children: [cell([bold(name)], 30), cell(says.map((text) => this.says(text)), 70)] });
    return [table(value.map(row)), new Paragraph("")];
  }

  table({ caption, head, rows }) {
    const shares = this.shares(head.length);
    const heads = new TableRow({ tableHeader: true, children: head.map((name, place) => cell([bold(name, this.style)], shares[place], this.around)) });
    const row = (cells) => new TableRow({ cantSplit: true, children: cells.map((text, place) => cell([this.says(text)], shares[place], this.around)) });
    return [...this.caption(caption), table([heads, ...rows.map(row)]), new Paragraph({ style: this.style })];
  }

  caption(text) {
    return [new Paragraph({ text, style: "Caption", keepNext: true })];
  }

  /** How wide each column is, in hundredths. */
  shares(columns) {
    return Array(columns).fill(Math.floor(100 / columns));
  }

  /** Above and below what stands in a cell. */
  around = 40;

  says(text) {
    return new Paragraph({ style: this.style, children: this.words(text) });
  }

  item({ depth, text }) {
    return new Paragraph({ style: this.style, children: this.words(text), bullet: { level: Math.min(depth, DEEPEST) } });
  }

  /** What the picture shows stands in the table before it. */
  picture() {
    return [];
  }

  words({ words, notes }) {
    const marks = notes.flatMap((place, before) => [...(before ? [new TextRun({ text: ", ", superScript: true })] : []), this.#mark(place)]);
    return [new TextRun(words), ...marks];
  }
}

/** The same in little room: names lead a paragraph, and a list of one depth stands in two columns. */
class SmallPrint extends Writer {
  style = SMALL;
  around = 10;

  /** A heading takes less room than on the first page. That of the appendix begins a page. */
  heading({ level, value }) {
    if (level === 1) return super.heading({ level, value });
    const run = new TextRun({ text: value, size: level === 2 ? 20 : 16 });
    return [new Paragraph({ children: [run], heading: HEADINGS[level], keepNext: true, spacing: { before: 80, after: 40 } })];
  }

  item({ depth, text }) {
    const indent = { left: STEP * (depth + 1) - 80, hanging: 200 };
    return new Paragraph({ style: SMALL, children: this.words(text), indent, bullet: { level: Math.min(depth, DEEPEST) } });
  }

  paragraph({ value }) {
    return [new Paragraph({ text: value, style: SMALL })];
  }

  rows({ value }) {
    const words = (text, place) => [...(place ? [new TextRun(" ")] : []), ...this.words(text)];
    return value.map(({ name, says }) => new Paragraph({ style: SMALL, children: [new TextRun({ text: `${name}: `, bold: true }), ...says.flatMap(words)] }));
  }

  list({ value }) {
    if (value.length < 2 || value.some(({ depth }) => depth > 0)) return super.list({ value });
    const half = Math.ceil(value.length / 2);
    const column = (items) => cell(items.map((item) => this.item(item)), 50, 0, NO_BORDERS);
    return [table([new TableRow({ children: [column(value.slice(0, half)), column(value.slice(half))] })], NO_BORDERS)];
  }

  /** The heading before it says as much. */
  caption() {
    return [];
  }

  shares(columns) {
    return columns === 3 ? [50, 25, 25] : super.shares(columns);
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

const bold = (text, style) => new Paragraph({ style, children: [new TextRun({ text, bold: true })] });
const cell = (children, share, around = 40, borders = undefined) =>
  new TableCell({ children, borders, width: { size: share, type: WidthType.PERCENTAGE }, margins: { top: around, bottom: around, left: 80, right: 80 } });
const table = (rows, borders) => new Table({ rows, borders, width: { size: WIDTH, type: WidthType.DXA } });
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** How it looks, and which language its spelling is checked in. */
function styles(language) {
  const heading = (size, before) => ({ run: { size, bold: true, color: "1F2933", font: FONT }, paragraph: { spacing: { before, after: 80 } } });
  return {
    default: {
      document: { run: { font: FONT, size: 20, language: { value: language } } },
      title: heading(36, 0),
      heading1: heading(26, 240),
      heading2: heading(22, 160),
      footnoteText: { run: { size: 13 }, paragraph: { spacing: { after: 0 } } },
      listParagraph: { paragraph: { indent: { left: STEP } } },
    },
    paragraphStyles: [
      { id: SMALL, name: "Small print", basedOn: "Normal", next: SMALL, run: { size: SMALL_SIZE }, paragraph: { spacing: { after: 20 } } },
      { id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", run: { italics: true, size: 18 } },
    ],
  };
}
