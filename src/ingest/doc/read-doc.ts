import type { Refusal } from "../../model/source.js";
import type { Block } from "../blocks.js";
import { damaged, encrypted, holdsTooMuch } from "../container-refusals.js";
import type { Extract } from "../reader.js";
import { refuse } from "../refusal.js";
import { listStylesOf } from "./list-styles.js";
import { listsOf } from "./lists.js";
import { type ParagraphProperties, propertiesOf } from "./paragraph-properties.js";
import { type Body, bodyOf } from "./pieces.js";
import { characterRuns, type PropertyRun, paragraphRuns, runAt } from "./property-runs.js";
import { type TextRow, tableOf } from "./table-rows.js";
import { visibleText } from "./visible-text.js";
import { openWord, type WordFile } from "./word-file.js";

const name = { zh: "Word 文档", en: "the Word document" };

/**
 * What the body of a Word 97–2003 document (.doc, and .wps, which is the same) says: its paragraphs and tables. Headers, footnotes,
 * comments, hidden and deleted text and the codes of fields are left out. Does not throw.
 */
export function readDoc(path: string, bytes: Uint8Array): Extract | Refusal {
  try {
    const word = openWord(bytes);
    if (word === "encrypted") return encrypted(path, name);
    if (word === "too-old") return tooOld(path);
    const body = word === "damaged" ? word : bodyOf(word);
    if (body === "too-large") return holdsTooMuch(path, name);
    if (body === "damaged" || word === "damaged") return damaged(path, name);
    const blocks = blocksOf(word, body);
    return { format: "doc", encoding: "utf-16le", blocks, metadata: [], complete: body.complete };
  } catch {
    return damaged(path, name);
  }
}

function tooOld(path: string): Refusal {
  return refuse(
    path,
    "unsupported-format",
    "文件是 Word 95 或更早版本的文档，无法读取。请另存为较新的 Word 文档（.docx）",
    "the file was written by Word 95 or before, which is not read; save it as a newer Word document (.docx)",
  );
}

const CELL_END = 0x07;
const PAGE_END = 0x0c;
const PARAGRAPH_END = 0x0d;

function blocksOf(word: WordFile, body: Body): Block[] {
  const text = visibleText(body, characterRuns(word));
  const writer = new BlockWriter();
  const propertiesAt = propertiesBy(body, paragraphRuns(word), word.data);
  const numberOf = numbersBy(word);
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== CELL_END && unit !== PARAGRAPH_END && unit !== PAGE_END) continue;
    const properties = propertiesAt(i);
    const shown = printed(text.slice(start, i));
    // A page may end before a paragraph's text begins: its number is printed once.
    const number = unit === PAGE_END && shown.trim() === "" ? "" : numberOf(properties);
    writer.mark(unit, shown.trim() === "" ? shown : number + (number === "" ? shown : shown.trimStart()), properties);
    start = i + 1;
  }
  return writer.end(printed(text.slice(start)));
}

/** The properties of the paragraph that a character of the body belongs to; asked for characters in their order. */
function propertiesBy(body: Body, runs: readonly PropertyRun[], data: Buffer | null) {
  const known = new Map<PropertyRun, ParagraphProperties>();
  let at = 0;
  return (character: number): ParagraphProperties => {
    while (at + 1 < body.pieces.length && (body.pieces[at + 1]?.at as number) <= character) at += 1;
    const piece = body.pieces[at];
    const run = piece && runAt(runs, piece.offset + (character - piece.at) * piece.width);
    const cached = run && piece?.overlay === null ? known.get(run) : undefined;
    if (cached !== undefined) return cached;
    const properties = propertiesOf(run, piece?.overlay ?? null, data);
    if (run && piece?.overlay === null) known.set(run, properties);
    return properties;
  };
}

/** The numbers that the lists of a document print before its paragraphs; asked paragraph by paragraph, in reading order. */
function numbersBy(word: WordFile): (properties: ParagraphProperties) => string {
  const lists = listsOf(word);
  const styleOf = listStylesOf(word);
  return ({ style, list, level }) => {
    const own = list ?? styleOf(style).list ?? 0;
    return own === 0 ? "" : lists.next({ list: String(own), level: level ?? styleOf(style).level ?? 0 });
  };
}

/** Without the marks of pictures, notes and hidden characters; a line break within a paragraph stays one, a hyphen that must not break is a hyphen. */
function printed(text: string): string {
  return text
    .replace(/\x1e/g, "-")
    .replace(/\x0b/g, "\n")
    .replace(/[\x00-\x08\x0e-\x1f]/g, "");
}

/** Puts paragraphs, cells and rows together as their marks come. */
class BlockWriter {
  private readonly blocks: Block[] = [];
  private rows: TextRow[] = [];
  private texts: string[] = [];
  private cell: string[] = [];

  mark(unit: number, text: string, { depth, endsRow, endsInnerCell, row }: ParagraphProperties): void {
    if (depth <= 0) {
      this.endTable();
      for (const line of text.split("\n")) this.blocks.push({ kind: "paragraph", text: line });
    } else if (depth === 1 && unit === CELL_END && endsRow) {
      this.rows.push({ texts: this.texts, shape: row });
      this.texts = [];
      this.cell = [];
    } else if (depth === 1 && unit === CELL_END) {
      this.cell.push(text);
      this.texts.push(this.cell.filter((line) => line.trim() !== "").join("\n"));
      this.cell = [];
    } else if (!endsRow || !endsInnerCell) this.cell.push(text);
  }

  /** What was written, with `rest`: the text after the last mark, in a file that breaks off. */
  end(rest: string): Block[] {
    this.endTable();
    if (rest.trim() !== "") this.blocks.push({ kind: "paragraph", text: rest });
    return this.blocks;
  }

  /** Cells without the end of their row stand in a file that breaks off: each is a paragraph. */
  private endTable(): void {
    const table = this.rows.length === 0 ? null : tableOf(this.rows);
    if (table !== null) this.blocks.push(table);
    for (const text of [...this.texts, ...this.cell]) this.blocks.push({ kind: "paragraph", text });
    this.rows = [];
    this.texts = [];
    this.cell = [];
  }
}
