import { isBlankMark, readCellNumber } from "./table-number.js";

const COMMA = 44;
/** A longer line is prose. */
const LONGEST = 400;
const longestLabel = 60;
/** So many numbers without a label before them are a row. */
const BARE_ROW = 5;
/** So many words without a number are a head. */
const HEAD = 3;
const column = /^(?:[一-龥][一-龥/]{1,15}(?:\([^()]{1,12}\)|（[^（）]{1,12}）)?)?$/;
const fieldShape = /"(?:[^"]|"")*"|[^,]*/gy;
/** A number at the end of a label, or parted from it by a space: the comma stands in a number of a row whose cells other signs part. */
const numberBehind = /\d$|\s[-+]?\d/;
const sentence = /[。；;]/;

/**
 * Whether the line that starts here is a row of a CSV file: fields parted by ASCII commas (quoted where they hold one), words first and then
 * nothing but numbers, blank marks and empty fields, or the words of a head. A sentence, and a number with separators of its own (`1,234`), is none.
 */
export function isCommaRow(text: string, start: number): boolean {
  const comma = text.indexOf(",", start);
  if (comma < 0 || comma - start > LONGEST) return false;
  let end = text.indexOf("\n", start);
  if (end < 0) end = text.length;
  if (comma > end || end - start > LONGEST) return false;
  const line = text.slice(start, end).trim();
  if (/[\t|｜]/.test(line) || sentence.test(line) || readCellNumber(line) !== null) return false;
  return isRow(fieldsOf(line));
}

function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at <= line.length; at++) {
    fieldShape.lastIndex = at;
    const [field] = fieldShape.exec(line) as RegExpExecArray;
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
