import { fieldMark } from "./ruling.js";
import { isBlankMark, readCellNumber } from "./table-number.js";

const COMMA = 44;
const WIDE_COMMA = 0xff0c;
/** A longer line is prose. */
const LONGEST = 400;
const longestLabel = 60;
/** So many numbers without a label before them are a row. */
const BARE_ROW = 5;
/** So many words without a number are a head. */
const HEAD = 3;
const column = /^(?:[一-龥][一-龥/]{1,15}(?:\([^()]{1,12}\)|（[^（）]{1,12}）)?)?$/;
const quotedField = /"(?:[^"]|"")*"|[^,]*/gy;
/** A number at the end of a label, or parted from it by a space: the comma stands in a number of a row whose cells other signs part. */
const numberBehind = /\d$|\s[-+]?\d/;
const sentence = /[。；;]/;
/** A line of prose that full-width commas part ends in words or a full stop, a row in a cell. */
const cellAtEnd = /[\d０-９，/／—－元件-]$/;

/**
 * The comma that parts the line that starts here where it is a row of a CSV file: fields parted by ASCII commas (quoted where they hold one) or by
 * full-width ones, words first and then nothing but numbers, blank marks and empty fields, or the words of a head. 0 where it is none: a sentence,
 * a number with separators of its own (`1,234`).
 */
export function commaOfRow(text: string, start: number): number {
  const lineEnd = text.indexOf("\n", start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  if (end - start > LONGEST) return 0;
  const line = text.slice(start, end).trim();
  const comma = line.includes(",") ? COMMA : line.includes("，") && cellAtEnd.test(line) ? WIDE_COMMA : 0;
  if (comma === 0 || fieldMark.test(line) || sentence.test(line) || readCellNumber(line) !== null) return 0;
  return isRow(comma === COMMA ? quotedFields(line) : line.split("，").map((field) => field.trim())) ? comma : 0;
}

function quotedFields(line: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at <= line.length; at++) {
    quotedField.lastIndex = at;
    const [field] = quotedField.exec(line) as RegExpExecArray;
    fields.push(field.replace(/^"|"$/g, "").trim());
    at += field.length;
    if (at < line.length && line.charCodeAt(at) !== COMMA) return [];
  }
  return fields;
}

function isRow(fields: readonly string[]): boolean {
  if (fields.length >= HEAD && fields.every((field) => column.test(field))) return true;
  const isCell = fields.map((field) => field === "" || isBlankMark(field) || readCellNumber(field) !== null);
  const label = isCell.lastIndexOf(false);
  const cells = fields.slice(label + 1);
  if (label < 0) return cells.length >= BARE_ROW && cells.some((cell) => cell !== "");
  const words = fields.slice(0, label + 1);
  if (
    words.some((word) => word.length > longestLabel || numberBehind.test(word)) ||
    !words.some((word) => /[一-龥]/.test(word))
  )
    return false;
  return cells.length > 1 || (cells.length === 1 && words.length === 1 && cells[0] !== "");
}
