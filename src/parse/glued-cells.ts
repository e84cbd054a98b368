import type { Template } from "../model/template.js";
import { template2019 } from "../model/template-2019.js";
import { template2021 } from "../model/template-2021.js";
import { foldUnit } from "../text/fold.js";
import { type KnownRow, knownRow, labelAtEnd, labelKey } from "./known-row.js";

/** Where a run of text in which a row's label and numbers stand without anything between them is to be parted. */
export interface GluedCells {
  /** Offsets into the text at which a cell begins. */
  readonly cuts: readonly number[];
  /** False when the digits may be parted in several ways: they then are one piece, which no column can be told for. */
  readonly certain: boolean;
}

const rowsOf = (template: Template): readonly KnownRow[] => [
  ...template.requests.rows.map((row) => knownRow(row, template.requests.columns.length)),
  ...template.disclosure.flatMap((block) => block.rows.map((row) => knownRow(row, block.columns.length))),
];
const rows = { "2019": rowsOf(template2019), "2021": rowsOf(template2021) };
const shortest = 3;
const longest = 80;
const shape = /^(.*[^\d.,+-])([-+]?\d[-+\d.,]*)(万?元)?$/s;
const YUAN = "元".charCodeAt(0);
/** Further numbers of a row, parted by spaces. */
const further = /^(?: {1,40}[-+]?\d[\d.,]{0,14}){1,6} *$/;
const longestRest = 200;
/** Fifteen cells of table four, three blocks of five. */
const REVIEW = 15;
const BLOCK = 5;

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/**
 * The cells of `规章000` or `（七）总计1200000`, as a page gives that writes out its rows without their borders. Null for any other text. The
 * digits are parted one each where there are as many as the row has cells, else where only one way lets the row add up; they are one cell where
 * the row has one (`行政事业性收费365000元`) or the line goes on with all its others (`规章12 0 5`).
 */
export function gluedCells(text: string, start: number, end: number, template: Template["id"]): GluedCells | null {
  const length = end - start;
  const last = foldUnit(text.charCodeAt(end - 1));
  if (length < shortest || length > longest || !(isDigit(last) || last === YUAN)) return null;
  const printed = text.slice(start, end);
  if (/^\d{15,}$/.test(printed)) return reviewCells(printed, start);
  const [, label = "", digits = "", unit] = shape.exec(printed) ?? [];
  const key = labelKey(label);
  const row = key === "" ? undefined : rows[template].find((known) => labelAtEnd(key, known) > 0);
  if (row === undefined) return null;
  // An amount behind more than the label is told in a sentence.
  if (unit !== undefined && (row.width > 1 || labelAtEnd(key, row) < key.length)) return null;
  const first = start + label.length;
  const isOne = row.width === 1 || numbersBehind(text, end) === row.width - 1;
  const parts = isOne ? [digits] : partsOf(digits, row.width);
  return parts === null ? { cuts: [first], certain: false } : { cuts: cutsOf(first, parts), certain: true };
}

/** How many numbers the line goes on with; 0 when anything else stands on it. */
function numbersBehind(text: string, from: number): number {
  const lineEnd = text.indexOf("\n", from);
  const rest = text.slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, from + longestRest));
  return further.test(rest) ? rest.trim().split(/ +/).length : 0;
}

/** Fifteen digits are fifteen cells where all three blocks add up. */
function reviewCells(digits: string, start: number): GluedCells | null {
  if (digits.length > REVIEW) return null;
  const blocks = [0, BLOCK, 2 * BLOCK].map((from) => [...digits.slice(from, from + BLOCK)]);
  return blocks.every(closes) ? { cuts: cutsOf(start, [...digits]).slice(1), certain: true } : null;
}

function cutsOf(first: number, parts: readonly string[]): readonly number[] {
  let at = first;
  return parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
}

/** Rows this wide add up to their last cell. */
const WIDE = 5;
const LONGEST_DIGITS = 18;

function partsOf(digits: string, width: number): readonly string[] | null {
  if (!/^\d+$/.test(digits) || digits.length < width || digits.length > LONGEST_DIGITS) return null;
  if (width < WIDE) return digits.length === width ? [...digits] : null;
  const found: string[][] = [];
  part(digits, width, [], found);
  return found.length === 1 ? (found[0] as string[]) : null;
}

/** Every way to part the digits into so many numbers without leading zeros that add up to the last; stops at the second. */
function part(digits: string, width: number, before: readonly string[], found: string[][]): void {
  if (found.length > 1) return;
  if (width === 1) {
    const all = [...before, digits];
    if ((digits.length === 1 || digits[0] !== "0") && closes(all)) found.push(all);
    return;
  }
  const most = digits[0] === "0" ? 1 : digits.length - width + 1;
  for (let length = 1; length <= most; length++)
    part(digits.slice(length), width - 1, [...before, digits.slice(0, length)], found);
}

function closes(parts: readonly string[]): boolean {
  const numbers = parts.map(Number);
  return 2 * (numbers.at(-1) as number) === numbers.reduce((sum, number) => sum + number, 0);
}
