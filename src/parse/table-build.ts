import type { Cell, Doubt, TableRow } from "../model/report.js";
import type { ColumnSpec, TableName } from "../model/template.js";
import type { Span } from "../text/span.js";
import type { MatchedRow } from "./table-match.js";
import { LineKind, type Pieces } from "./table-pieces.js";
import type { Lines } from "./table-regions.js";
import type { Fit, RawCell, RawRow } from "./table-row.js";

/** The report's row made from a printed one; a row whose cells cannot be placed gets unreadable cells and a doubt. */
export function buildRow(
  pieces: Pieces,
  table: TableName,
  match: MatchedRow,
  columns: readonly ColumnSpec[],
  place: Fit,
  doubts: Doubt[],
): TableRow {
  const { known, raw, label, words, lost } = match;
  const row = known.spec.key;
  const placed = raw === null || match.shared ? null : place(raw, columns);
  if (raw !== null && placed === null) doubts.push(widthDoubt(raw, known.spec.label, columns.length));
  const cells = columns.map(({ key: column }, i): Cell => {
    if (placed !== null) return cellFrom(pieces, table, row, column, placed[i] as RawCell);
    const state =
      raw === null ? (lost ? "unreadable" : "blank") : isShort(raw, columns.length) ? "missing" : "unreadable";
    return { table, row, column, state, value: null, raw: "", span: null };
  });
  return {
    key: row,
    label: words,
    labelSpan: words === "" ? null : label,
    cells,
  };
}

/** Only where tabs or pipes part the cells can they be counted: elsewhere a blank cell leaves no trace, and the row may well be whole. */
function isShort(raw: RawRow, width: number): boolean {
  return raw.isTorn !== true && raw.firstField > 0 && raw.cells.length < width;
}

function cellFrom(pieces: Pieces, table: TableName, row: string, column: string, raw: RawCell): Cell {
  if (raw.start < 0) return { table, row, column, state: raw.state, value: null, raw: "", span: null };
  const printed = pieces.text.slice(raw.start, raw.end);
  const value = column === "amountWanYuan" ? inWanYuan(raw.value, printed) : raw.value;
  return { table, row, column, state: raw.state, value, raw: printed, span: [raw.start, raw.end] };
}

/** In a column of 万元, `12.5万元` is 12.5 of them; what is printed in 元 stays as it is, for a check to point at. */
function inWanYuan(value: number | null, printed: string): number | null {
  return value !== null && /万元?$/.test(printed) ? Number((value / 10_000).toFixed(6)) : value;
}

function widthDoubt(raw: RawRow, label: string, width: number): Doubt {
  const first = raw.cells.find((cell) => cell.start >= 0);
  const last = raw.cells.findLast((cell) => cell.start >= 0);
  return {
    reason: {
      zh: `“${label}”一行应有 ${width} 个单元格，读到 ${raw.cells.length} 个，无法确定各数所在的列`,
      en: `row “${label}” should have ${width} cells, ${raw.cells.length} were read: their columns are not certain`,
    },
    span: first === undefined || last === undefined ? null : [first.start, last.end],
  };
}

/** The rows as matched; where the table prints numbers that no label names, a label without numbers may have lost its own. */
export function losing(matches: readonly MatchedRow[], unnamed: readonly RawRow[]): readonly MatchedRow[] {
  if (unnamed.length === 0) return matches;
  return matches.map((match) => (match.raw === null ? { ...match, lost: true } : match));
}

/** One doubt for each printed row of numbers that no label names. */
export function unnamedDoubts(rows: readonly RawRow[]): readonly Doubt[] {
  return rows.flatMap((row) => {
    const first = row.cells.find((cell) => cell.start >= 0);
    const last = row.cells.findLast((cell) => cell.start >= 0);
    if (first === undefined || last === undefined) return [];
    const zh = "表中有一行数据没有可辨认的行名，未予读取";
    const en = "a row of numbers has no label that could be recognised and was not read";
    return [{ reason: { zh, en }, span: [first.start, last.end] as const, isUnnamedRow: true as const }];
  });
}

/** A row of numbers that belongs to no label takes this much of the confidence: it may be a row we misnamed nearby. */
const UNNAMED_ROW = 0.03;

/** Where more of the format's rows are lacking than this share leaves, the table was hardly read whole. */
const FEWEST_ROWS = 0.6;

/**
 * How sure the reading is: the share of rows whose label was recognised and whose cells all have a certain column, each weighed by
 * how well its label fits; less for rows of numbers that no label names. None when much of the format's table was not found.
 */
export function confidenceOf(
  matches: readonly MatchedRow[],
  rows: readonly TableRow[],
  unnamed: number,
  rowsOfTemplate: number,
): number {
  let sure = 0;
  for (const [i, match] of matches.entries()) {
    const placed = (rows[i] as TableRow).cells.every(
      (cell) => cell.state !== "missing" && (cell.state !== "unreadable" || cell.span !== null),
    );
    if (placed && (match.raw !== null || unnamed === 0)) sure += match.likeness >= 0.7 ? 1 : match.likeness;
  }
  const share = matches.length === 0 || matches.length < FEWEST_ROWS * rowsOfTemplate ? 0 : sure / matches.length;
  return Math.max(0, Math.round((share - unnamed * UNNAMED_ROW) * 1000) / 1000);
}

/**
 * Whether a table that prints labels and nothing else shows that its cells are blank: by lines or fields in which nothing stands. Where labels follow each other
 * without them, the page may have lost its numbers as well.
 */
export function hidesCells(pieces: Pieces, { from, to }: Lines, matches: readonly MatchedRow[]): boolean {
  if (matches.some(({ raw }) => raw !== null)) return false;
  let places = 0;
  for (let line = from; line < to; line++)
    places += pieces.lineKind[line] === LineKind.filled ? (pieces.delimiters[line] as number) : 1;
  return places < matches.reduce((sum, { known }) => sum + known.width, 0);
}

/** From the first character of the first line to the last of the last, white space at the end left out. */
export function tableSpan(pieces: Pieces, lines: Lines): Span {
  const start = pieces.lineStart[lines.from] as number;
  const end = pieces.lineEnd[Math.max(lines.from, lines.to - 1)] as number;
  return [start, start + pieces.text.slice(start, end).trimEnd().length];
}
