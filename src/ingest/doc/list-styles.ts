import { sprmsOf } from "./sprms.js";
import type { WordFile } from "./word-file.js";

/** Where the paragraphs of a style are numbered; null for what it does not say. */
export interface ListStyle {
  readonly list: number | null;
  readonly level: number | null;
}

const STYLES = 1;
const LIST = 0x460b;
const LIST_LEVEL = 0x260a;
const PARAGRAPH_STYLE = 1;
const NO_BASE = 0xfff;
const LONGEST_CHAIN = 12;

interface Style extends ListStyle {
  readonly base: number;
}

/** The list of each paragraph style, by the style's number, with what it takes over from those it is based on. Source: [MS-DOC] 2.9.271, 2.9.260. */
export function listStylesOf(word: WordFile): (style: number) => ListStyle {
  const styles = stylesOf(word);
  return (number) => {
    let [list, level]: [number | null, number | null] = [null, null];
    for (let i = 0, at = styles[number]; i < LONGEST_CHAIN && at !== undefined; i++, at = styles[at.base]) {
      list ??= at.list;
      level ??= at.level;
    }
    return { list, level };
  };
}

function stylesOf({ table, part }: WordFile): (Style | undefined)[] {
  const [offset, length] = part(STYLES);
  const end = Math.min(table.length, offset + length);
  const styles: (Style | undefined)[] = [];
  if (offset + 6 > end) return styles;
  const fixed = table.readUInt16LE(offset + 4);
  let at = offset + 2 + table.readUInt16LE(offset);
  while (at + 2 <= end) {
    const size = table.readUInt16LE(at);
    styles.push(at + 2 + size <= end ? styleIn(table.subarray(at + 2, at + 2 + size), fixed) : undefined);
    at += 2 + size + (size & 1);
  }
  return styles;
}

/** A style from its description, whose first `fixed` bytes have their places and are followed by its name and its properties. */
function styleIn(style: Buffer, fixed: number): Style | undefined {
  if (style.length < fixed + 2 || fixed < 4) return undefined;
  const kinds = style.readUInt16LE(2);
  if ((kinds & 15) !== PARAGRAPH_STYLE) return undefined;
  const base = kinds >> 4 === NO_BASE ? -1 : kinds >> 4;
  const at = fixed + 2 + style.readUInt16LE(fixed) * 2 + 2;
  let [list, level]: [number | null, number | null] = [null, null];
  if (at + 4 <= style.length) {
    for (const { code, operand } of sprmsOf(style.subarray(at + 4, at + 2 + style.readUInt16LE(at)))) {
      if (code === LIST) list = operand.readUInt16LE(0);
      else if (code === LIST_LEVEL) level = operand[0] as number;
    }
  }
  return { base, list, level };
}
