import type { Block } from "../blocks.js";
import { imageMark } from "../image-mark.js";
import { type CellDefinition, type RtfRow, rtfTable } from "./rtf-table.js";
import { RtfText } from "./rtf-text.js";

/** What a group says of the text in it. */
interface Group {
  skipped: boolean;
  hidden: boolean;
  /** It is struck out. */
  struck: boolean;
  /** It stands raised: behind a digit, the sign of a note and no part of the number. */
  raised: boolean;
  /** How many characters after one given by number stand for it in older programs. */
  fallback: number;
  /** Its paragraphs stand in a table. */
  inTable: boolean;
}

/** Groups that hold what is no text of the document: tables of fonts and styles, headers and footers, notes, data. */
const destinations = new Set(
  "fonttbl colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf footnote annotation objdata nonshppict fldinst listtable listoverridetable themedata datastore xmlnstbl rsidtbl generator".split(
    " ",
  ),
);
const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "·",
};
const token = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gy;

/** Reads RTF, one character a byte, into blocks. Source: Rich Text Format Specification 1.9.1. */
export class RtfWalk {
  private readonly blocks: Block[] = [];
  private readonly text: RtfText;
  private readonly groups: Group[] = [
    { skipped: false, hidden: false, struck: false, raised: false, fallback: 1, inTable: false },
  ];
  private cell: Block[] = [];
  private cells: (readonly Block[])[] = [];
  private rows: RtfRow[] = [];
  private definitions: CellDefinition[] = [];
  private left = 0;
  private merge: CellDefinition["merge"] = "none";
  private joinsLeft = false;
  private toSkip = 0;

  constructor(encoding: string) {
    this.text = new RtfText(encoding);
  }

  /** The blocks of the document; `complete` is false when a group is left open. */
  of(rtf: string): { readonly blocks: readonly Block[]; readonly complete: boolean } {
    token.lastIndex = 0;
    for (let match = token.exec(rtf); match !== null; match = token.exec(rtf)) {
      const [, word, parameter, hex, sign, brace, plain] = match;
      if (word === "bin") token.lastIndex += Math.max(0, Number(parameter ?? 0));
      else if (word !== undefined) this.control(word, parameter === undefined ? null : Number(parameter));
      else if (brace !== undefined) this.brace(brace);
      else if (sign === "*") this.group.skipped = true;
      else if (this.isShown) this.print(hex, sign, plain);
    }
    this.endParagraph();
    this.endTable();
    return { blocks: this.blocks, complete: this.groups.length === 1 };
  }

  private get group(): Group {
    return this.groups[this.groups.length - 1] as Group;
  }

  private get isShown(): boolean {
    const { skipped, hidden, struck, raised } = this.group;
    return !skipped && !hidden && !struck && !(raised && this.text.endsInDigit);
  }

  private brace(brace: string): void {
    if (brace === "{") this.groups.push({ ...this.group });
    else if (this.groups.length > 1) this.groups.pop();
  }

  private print(hex: string | undefined, sign: string | undefined, plain: string | undefined): void {
    if (hex !== undefined) {
      if (this.toSkip > 0) this.toSkip -= 1;
      else this.text.byte(Number.parseInt(hex, 16));
    } else if (sign !== undefined) {
      if (sign === "~") this.text.add("\u00a0");
      else if (sign === "_") this.text.add("-");
      else if ("\\{}".includes(sign)) this.text.add(sign);
    } else if (plain !== undefined) {
      const kept = plain.slice(this.toSkip);
      this.toSkip = Math.max(0, this.toSkip - plain.length);
      for (let i = 0; i < kept.length; i++) this.text.byte(kept.charCodeAt(i));
    }
  }

  private control(word: string, parameter: number | null): void {
    const { group } = this;
    if (!group.skipped && (word === "pict" || word === "shppict")) this.text.add(`\n${imageMark}\n`);
    if (destinations.has(word) || word === "pict") group.skipped = true;
    if (word === "uc") group.fallback = Math.max(0, parameter ?? 1);
    else if (word === "v" || word === "deleted") group.hidden = parameter !== 0;
    else if (word === "strike" || word === "striked") group.struck = parameter !== 0;
    else if (word === "super" || word === "up") group.raised = parameter !== 0;
    else if (word === "nosupersub" || word === "sub" || word === "dn") group.raised = false;
    else if (word === "plain") group.hidden = group.struck = group.raised = false;
    if (group.skipped) return;
    if (word === "u" && !group.hidden) {
      if (this.isShown) this.text.add(String.fromCharCode((parameter ?? 0) & 0xffff));
      this.toSkip = group.fallback;
    } else if (characters[word] !== undefined && this.isShown) this.text.add(characters[word] as string);
    else if (word === "par" || word === "page" || word === "sect" || word === "nestrow") this.endParagraph();
    else if (word === "nestcell") this.text.add(" ");
    else this.tableControl(word, parameter ?? 0);
  }

  private tableControl(word: string, parameter: number): void {
    if (word === "pard") this.group.inTable = false;
    else if (word === "intbl") this.group.inTable = true;
    else if (word === "trowd") [this.definitions, this.left] = [[], 0];
    else if (word === "trleft") this.left = parameter;
    else if (word === "clvmgf") this.merge = "restart";
    else if (word === "clvmrg") this.merge = "continue";
    else if (word === "clmrg") this.joinsLeft = true;
    else if (word === "cellx") {
      this.definitions.push({ right: parameter, merge: this.merge, joinsLeft: this.joinsLeft });
      [this.merge, this.joinsLeft] = ["none", false];
    } else if (word === "cell") {
      this.group.inTable = true;
      this.endParagraph();
      this.cells.push(this.cell);
      this.cell = [];
    } else if (word === "row") {
      this.rows.push({ left: this.left, definitions: this.definitions, cells: this.cells });
      this.cells = [];
    }
  }

  private endParagraph(): void {
    const text = this.text.take();
    if (text.trim() === "") return;
    if (!this.group.inTable) this.endTable();
    const list = this.group.inTable ? this.cell : this.blocks;
    for (const line of text.split("\n")) list.push({ kind: "paragraph", text: line });
  }

  private endTable(): void {
    const left = [...this.cells.flat(), ...this.cell];
    if (this.rows.length > 0) for (const block of rtfTable(this.rows)) this.blocks.push(block);
    for (const block of left) this.blocks.push(block);
    [this.rows, this.cells, this.cell] = [[], [], []];
  }
}
