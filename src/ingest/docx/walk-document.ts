import type { Block } from "../blocks.js";
import type { ListNumbers } from "../list-numbers.js";
import type { Attributes } from "../xml/attributes.js";
import { readXml } from "../xml/read-xml.js";
import { pictureMark } from "./picture.js";
import type { ParagraphStyles } from "./styles.js";
import { isOn, symbol, WordParagraph } from "./word-paragraph.js";
import { type CellProperties, WordTable } from "./word-table.js";

/** A document as blocks in reading order. `complete` is false when its XML breaks off or is damaged. */
export interface WalkedDocument {
  readonly blocks: readonly Block[];
  readonly complete: boolean;
}

/** Tables within tables deeper than this are read as running text. */
const MAX_TABLES = 16;

/** What is deleted with changes tracked, moved away, or said again for older programs. */
const skipped = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "rPrChange",
  "pPrChange",
  "tcPrChange",
  "trPrChange",
  "tblPrChange",
  "sectPr",
]);

/** Reads `document.xml` as it comes, with its own stacks: paragraphs, and tables with their geometry. */
export class DocumentWalk {
  private readonly path: string[] = [];
  private readonly lists: Block[][] = [[]];
  private readonly paragraphs: WordParagraph[] = [];
  private readonly tables: (WordTable | null)[] = [];
  private readonly cells: CellProperties[] = [];
  private skipFrom = -1;
  private inText = false;
  private hidden = false;
  private raised = false;
  private rowDeleted = false;
  private extent = 0;

  constructor(
    private readonly styles: ParagraphStyles,
    private readonly numbering: ListNumbers,
  ) {}

  of(xml: string): WalkedDocument {
    const complete = readXml(xml, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => {
        if (this.inText && !this.hidden) this.paragraphs.at(-1)?.add(text, this.raised);
      },
    });
    while (this.path.length > 0) this.close(this.path[this.path.length - 1] as string);
    return { blocks: this.lists[0] as Block[], complete };
  }

  private open(name: string, attributes: Attributes): void {
    const parent = this.path[this.path.length - 1] ?? "";
    this.path.push(name);
    if (this.skipFrom >= 0) return;
    if (skipped.has(name)) this.openSkipped(name, parent);
    else if (name === "t") this.inText = true;
    else if (name === "r") this.hidden = this.raised = false;
    else if (name === "p") this.openParagraph();
    else if (parent === "r") this.openInRun(name, attributes);
    else if (parent === "rPr" && this.path.at(-3) === "r") this.setRun(name, attributes);
    else if (parent === "pPr" || parent === "numPr")
      this.paragraphs.at(-1)?.set(name, attributes.valueOf("val") ?? "", this.styles);
    else this.openTablePart(name, parent, attributes);
    if (name === "extent") this.extent = Number(attributes.valueOf("cx") ?? 0);
    else if (name === "blip" || name === "imagedata" || name === "OLEObject")
      this.paragraphs.at(-1)?.parts.push(pictureMark(this.extent));
  }

  /** A mark of deletion in a row's properties deletes the row; anywhere else it holds what was deleted. */
  private openSkipped(name: string, parent: string): void {
    if (name === "del" && parent === "trPr") this.rowDeleted = true;
    this.skipFrom = this.path.length - 1;
  }

  private openParagraph(): void {
    this.paragraphs.push(new WordParagraph());
  }

  private openInRun(name: string, attributes: Attributes): void {
    const parts = this.paragraphs.at(-1)?.parts;
    if (parts === undefined) return;
    if (name === "tab" || name === "ptab") parts.push("\t");
    else if (name === "br" || name === "cr") parts.push("\n");
    else if (name === "noBreakHyphen") parts.push("-");
    else if (name === "sym") parts.push(symbol(attributes.valueOf("char") ?? ""));
    else if (name === "drawing" || name === "pict" || name === "object") this.extent = 0;
  }

  /** Hidden text, text struck out, and what stands raised behind the text it is a note to. */
  private setRun(name: string, attributes: Attributes): void {
    if (name === "vanish" || name === "strike" || name === "dstrike") this.hidden ||= isOn(attributes);
    else if (name === "vertAlign") this.raised = attributes.valueOf("val") === "superscript";
    else if (name === "position") this.raised = Number(attributes.valueOf("val")) > 0;
  }

  private openTablePart(name: string, parent: string, attributes: Attributes): void {
    if (name === "tbl") this.tables.push(this.tables.length < MAX_TABLES ? new WordTable() : null);
    else if (name === "tr") {
      this.table()?.startRow();
      this.rowDeleted = false;
    } else if (name === "gridBefore" && parent === "trPr") this.table()?.skip(Number(attributes.valueOf("val") ?? 0));
    else if (name === "tc") {
      this.cells.push({ span: 1, merge: "none" });
      if (this.table() !== null) this.lists.push([]);
    } else if (parent === "tcPr") this.setCell(name, attributes);
    else if (name === "txbxContent") this.lists.push([]);
  }

  private setCell(name: string, attributes: Attributes): void {
    const cell = this.cells.at(-1);
    if (cell === undefined) return;
    const value = attributes.valueOf("val");
    if (name === "gridSpan") cell.span = Number(value ?? 1) || 1;
    else if (name === "vMerge") cell.merge = value === "restart" ? "restart" : "continue";
  }

  private close(name: string): void {
    this.path.pop();
    if (this.skipFrom >= 0) {
      if (this.path.length <= this.skipFrom) this.skipFrom = -1;
      return;
    }
    if (name === "t") this.inText = false;
    else if (name === "p") this.closeParagraph();
    else if (name === "tc") this.closeCell();
    else if (name === "tr" && this.rowDeleted) {
      this.table()?.dropRow();
      this.rowDeleted = false;
    } else if (name === "tbl") this.closeTable();
    else if (name === "txbxContent") this.closeBox();
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    for (const text of paragraph.lines(this.numbering)) this.list().push({ kind: "paragraph", text });
    for (const block of paragraph.boxes) this.list().push(block);
  }

  private closeCell(): void {
    const properties = this.cells.pop();
    const table = this.table();
    if (properties !== undefined && table !== null && this.lists.length > 1)
      table.addCell(properties, this.lists.pop() as Block[]);
  }

  private closeTable(): void {
    const table = this.tables.pop();
    for (const block of table?.blocks() ?? []) this.list().push(block);
  }

  private closeBox(): void {
    if (this.lists.length < 2) return;
    const blocks = this.lists.pop() as Block[];
    const boxes = this.paragraphs.at(-1)?.boxes ?? this.list();
    for (const block of blocks) boxes.push(block);
  }

  private table(): WordTable | null {
    return this.tables[this.tables.length - 1] ?? null;
  }

  private list(): Block[] {
    return this.lists[this.lists.length - 1] as Block[];
  }
}
