import { type ListLevel, ListNumbers, type ListUse, mostLevels } from "../list-numbers.js";
import type { WordFile } from "./word-file.js";

const LISTS = 73;
const LIST_USES = 74;
const LIST_SIZE = 28;
const USE_SIZE = 16;
const LEVEL_SIZE = 28;
/** Lists beyond these belong to no report. */
const MOST = 2000;

/** Number formats by their code, as Word's XML calls them; what is not listed prints Arabic figures. Source: [MS-OSHARED] 2.2.1.3. */
const formats: Readonly<Record<number, string>> = {
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  10: "ideographDigital",
  11: "japaneseCounting",
  14: "decimalFullWidth",
  17: "japaneseDigitalTenThousand",
  18: "decimalEnclosedCircle",
  19: "decimalFullWidth2",
  22: "decimalZero",
  23: "bullet",
  26: "decimalEnclosedFullstop",
  27: "decimalEnclosedParen",
  28: "decimalEnclosedCircleChinese",
  29: "ideographEnclosedCircle",
  30: "ideographTraditional",
  31: "ideographZodiac",
  33: "taiwaneseCounting",
  34: "ideographLegalTraditional",
  35: "taiwaneseCountingThousand",
  36: "taiwaneseDigital",
  37: "chineseCounting",
  38: "chineseLegalSimplified",
  39: "chineseCountingThousand",
  255: "none",
};
const suffixes = ["tab", "space", "nothing"];

/** The lists of a document, each use called by its number as paragraphs refer to it; those before the damage of a damaged one. Source: [MS-DOC] 2.9.131, 2.9.132. */
export function listsOf(word: WordFile): ListNumbers {
  const lists = new Map<string, Map<number, ListLevel>>();
  const uses = new Map<string, ListUse>();
  try {
    readLists(word, lists);
    readUses(word, uses);
  } catch (error) {
    // Reading past the end of the stream, as a damaged file makes it do.
    if (!(error instanceof RangeError)) throw error;
  }
  return new ListNumbers(lists, uses);
}

function readLists({ table, part }: WordFile, lists: Map<string, Map<number, ListLevel>>): void {
  const [offset, length] = part(LISTS);
  if (length < 2) return;
  const count = Math.min(MOST, table.readInt16LE(offset));
  const reader = new LevelReader(table, offset + 2 + count * LIST_SIZE);
  for (let i = 0; i < count; i++) {
    const at = offset + 2 + i * LIST_SIZE;
    const isSimple = (table.readUInt8(at + 26) & 1) === 1;
    const levels = new Map<number, ListLevel>();
    lists.set(String(table.readInt32LE(at)), levels);
    for (let level = 0; level < (isSimple ? 1 : mostLevels); level++) levels.set(level, reader.next());
  }
}

function readUses({ table, part }: WordFile, uses: Map<string, ListUse>): void {
  const [offset, length] = part(LIST_USES);
  if (length < 4) return;
  const count = Math.min(MOST, table.readUInt32LE(offset));
  const reader = new LevelReader(table, offset + 4 + count * USE_SIZE);
  for (let i = 0; i < count; i++) {
    const at = offset + 4 + i * USE_SIZE;
    const use: ListUse = { abstract: String(table.readInt32LE(at)), starts: new Map(), levels: new Map() };
    uses.set(String(i + 1), use);
    reader.skip(4);
    for (let left = table.readUInt8(at + 12); left > 0; left--) reader.override(use);
  }
}

/** Reads levels that stand one after the other. */
class LevelReader {
  constructor(
    private readonly table: Buffer,
    private at: number,
  ) {}

  skip(bytes: number): void {
    this.at += bytes;
  }

  next(): ListLevel {
    const { table, at } = this;
    const flags = table.readUInt8(at + 5);
    const start = at + LEVEL_SIZE + table.readUInt8(at + 24) + table.readUInt8(at + 25);
    const length = table.readUInt16LE(start);
    this.at = start + 2 + length * 2;
    return {
      start: table.readInt32LE(at),
      format: formats[table.readUInt8(at + 4)] ?? "decimal",
      text: textOf(table.toString("utf16le", start + 2, start + 2 + Math.min(length, 40) * 2)),
      suffix: suffixes[table.readUInt8(at + 15)] ?? "tab",
      legal: (flags & 4) !== 0,
    };
  }

  /** What a use of a list changes of one of its levels. */
  override({ starts, levels }: ListUse): void {
    const start = this.table.readInt32LE(this.at);
    const flags = this.table.readUInt32LE(this.at + 4);
    this.at += 8;
    const level = flags & 15;
    if ((flags & 32) !== 0) levels.set(level, this.next());
    if ((flags & 16) !== 0) starts.set(level, start);
  }
}

/** A level's text, in which a control stands for the number of the level with its code, as Word's XML writes it. */
function textOf(stored: string): string {
  return stored.replace(/[\x00-\x08]/g, (level) => `%${level.charCodeAt(0) + 1}`);
}
