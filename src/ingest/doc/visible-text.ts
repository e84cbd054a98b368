import { isDigitUnit } from "../../text/fold.js";
import type { Body } from "./pieces.js";
import type { PropertyRun } from "./property-runs.js";
import { sprmsOf } from "./sprms.js";

const CELL_END = 0x07;
const PAGE_END = 0x0c;
const PARAGRAPH_END = 0x0d;
const FIELD = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;

/** Hidden, deleted, struck out once or twice. */
const HIDING = new Set([0x083c, 0x0800, 0x0837, 0x2a53]);
const SUPERSCRIPT = 0x2a48;
const POSITION = 0x4845;

/**
 * The text of the body as a reader sees it, as long as the body: hidden, deleted and struck out characters, raised ones right behind a digit
 * (signs of notes), the codes of fields and tables of contents are NUL. What ends a paragraph or a cell stays.
 */
export function visibleText(body: Body, runs: readonly PropertyRun[]): string {
  const units = new Uint16Array(body.text.length);
  for (let i = 0; i < units.length; i++) units[i] = body.text.charCodeAt(i);
  blankFields(body.text, units);
  for (const { from, to, list } of runs) {
    const { invisible, raised } = shownAs(list);
    if (invisible || raised) blankRange(body, from, to, units, !invisible);
  }
  return Buffer.from(units.buffer).toString("utf16le");
}

function shownAs(list: Buffer): { readonly invisible: boolean; readonly raised: boolean } {
  const hiding = new Set<number>();
  let raised = false;
  for (const { code, operand } of sprmsOf(list)) {
    if (HIDING.has(code)) hiding[operand[0] === 1 || operand[0] === 0x81 ? "add" : "delete"](code);
    else if (code === SUPERSCRIPT) raised = operand[0] === 1;
    else if (code === POSITION) raised = operand.readInt16LE(0) > 0;
  }
  return { invisible: hiding.size > 0, raised };
}

function isEnd(unit: number | undefined): boolean {
  return unit === CELL_END || unit === PAGE_END || unit === PARAGRAPH_END;
}

/** Bytes `from` to `to` of the file, wherever pieces of the body lie in them; `behindDigit`: only where a digit stands before them. */
function blankRange({ pieces }: Body, from: number, to: number, units: Uint16Array, behindDigit: boolean): void {
  for (const { at, length, offset, width } of pieces) {
    const first = Math.max(0, Math.ceil((from - offset) / width));
    const last = Math.min(length, Math.ceil((to - offset) / width));
    if (behindDigit && !isDigitUnit(units[at + first - 1] ?? 0)) continue;
    for (let i = at + first; i < at + last; i++) if (!isEnd(units[i])) units[i] = 0;
  }
}

/** Fields may hold fields: a character shows when it lies in no code, only in results. */
function blankFields(text: string, units: Uint16Array): void {
  const open: { readonly codeAt: number; hidden: boolean }[] = [];
  let hidden = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    if (unit === FIELD) {
      open.push({ codeAt: i + 1, hidden: true });
      hidden += 1;
    } else if (unit === FIELD_RESULT) {
      const field = open.at(-1);
      const isContents = field !== undefined && /^\s*TOC\b/.test(text.slice(field.codeAt, field.codeAt + 20));
      if (field?.hidden === true && !isContents) {
        field.hidden = false;
        hidden -= 1;
      }
    } else if (unit === FIELD_END && open.pop()?.hidden === true) hidden -= 1;
    if ((hidden > 0 || (unit >= FIELD && unit <= FIELD_END)) && !isEnd(unit)) units[i] = 0;
  }
}
