import type { Cell, Doubt, Table, TableRow } from "../model/report.js";
import { outcomeColumns, requestColumns, reviewBlocks } from "../model/template-common.js";
import type { Span } from "../text/span.js";
import { placeReview } from "./review-places.js";
import { tableSpan } from "./table-build.js";
import { fitFor } from "./table-fit.js";
import { labelKey } from "./table-labels.js";
import { layoutOf, rawRows } from "./table-layout.js";
import type { Pieces } from "./table-pieces.js";
import { cellsEnd, headRest, headStart, type Lines, landmarkLines, landmarksOf } from "./table-regions.js";
import type { RequestsFound } from "./table-requests.js";
import type { Fit, RawCell, RawRow } from "./table-row.js";

const outcomes = "结果维持结果纠正其他结果尚未审结总计";
/** Every line of the head is part of it, whichever way its cells are merged or run together. */
const head = labelKey(`行政复议行政诉讼${outcomes}未经复议直接起诉复议后起诉${outcomes.repeat(3)}`);
const landmarks = landmarksOf(["维持", "纠正", "审结", "直接起诉", "后起诉", "其他结果", "未经复议"], 14, 3, head);
const COLUMNS = outcomeColumns.length;
const columns = reviewBlocks.flatMap(() => outcomeColumns);
const WIDTH = columns.length;
const LAST_ROW_LINES = 70;

/** Reads the table of section four; null when the text holds none. */
export function readReview(
  pieces: Pieces,
  except: readonly Lines[],
  requests: RequestsFound | null,
): { table: Table; lines: Lines } | null {
  const found = landmarkLines(pieces, landmarks, except);
  if (found === null) return null;
  const lines = { from: headStart(pieces, found.from, head), to: cellsEnd(pieces, found.to, LAST_ROW_LINES, head) };
  const layout = layoutOf(pieces, lines.from, lines.to);
  const learnt = layout === "cells" && requests?.layout === "cells" ? requests.rows : null;
  const rows = rawRows(pieces, lines.from, lines.to, layout, WIDTH)
    .filter((row) => row.cells.some((cell) => cell.start >= 0))
    .map((row) => (learnt === null || partsRows(learnt) ? withoutRowBreak(row) : row));
  const place = fitFor(pieces, learnt ?? rows, layout, learnt === null ? WIDTH : requestColumns.length);
  const placed = placeReview(pieces, rows, layout === "cells" && learnt === null ? onlyFull : place);
  const read = rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell.start >= 0).length, 0);
  const printed = read > 0 || isShownBlank(pieces, lines) ? read : 1;
  const doubts: Doubt[] = placed === null && printed > 0 ? [countDoubt(printed)] : [];
  const confidence = placed === null && printed > 0 ? 0 : 1;
  const tableRows = reviewBlocks.map((block, b) => blockRow(pieces, block.key, block.label, b, placed, printed > 0));
  const whole = withHead(pieces, lines);
  return {
    table: {
      name: "reviewAndLitigation",
      template: requests?.table.template ?? "2021",
      span: tableSpan(pieces, whole),
      confidence,
      doubts,
      rows: tableRows,
    },
    lines: whole,
  };
}

/** The lines of the table's numbers with those that its head stands on, above and, left behind by a converter, below. */
export function withHead(pieces: Pieces, { from, to }: Lines): Lines {
  return { from: headStart(pieces, from, head), to: headRest(pieces, to, head) };
}

/**
 * Whether a table of which no cell was read shows that nothing is printed in it: no digit stands in it or right below it, and its head is whole or its
 * fields are parted. A page that prints no line twice names the outcomes once, and of the numbers hardly any.
 */
function isShownBlank(pieces: Pieces, { from, to }: Lines): boolean {
  const printed = pieces.text.slice(pieces.lineStart[from], pieces.lineEnd[to - 1]);
  if (digit.test(printed) || isNumbers(pieces, to)) return false;
  for (let line = from; line < to; line++) if ((pieces.delimiters[line] as number) + 1 >= COLUMNS) return true;
  return printed.replace(/\s+/g, "").split("总计").length > reviewBlocks.length;
}

const digit = /[\d\uff10-\uff19]/;

/** Whether the next line with text is digits and signs without a word: numbers, though none that could be told apart. */
function isNumbers(pieces: Pieces, from: number): boolean {
  let line = from;
  while (line < pieces.lines && pieces.firstPiece[line] === pieces.firstPiece[line + 1]) line += 1;
  const text = line < pieces.lines ? pieces.text.slice(pieces.lineStart[line], pieces.lineEnd[line]) : "";
  return digit.test(text) && !/\p{L}/u.test(text);
}

/** The table of these fifteen cells, each of whose places is certain; `template` is the generation the report's other tables are of. */
export function reviewTableOf(pieces: Pieces, cells: readonly RawCell[], span: Span, template: "2019" | "2021"): Table {
  const rows = reviewBlocks.map((block, b) => blockRow(pieces, block.key, block.label, b, cells, true));
  return { name: "reviewAndLitigation", template, span, confidence: 1, doubts: [], rows };
}

/**
 * Whether an empty line parts the rows of this table, a cell a line, more often than not. Where no row is full, short ones tell, as long as no empty line
 * stands within them: it would be a blank cell.
 */
function partsRows(rows: readonly RawRow[]): boolean {
  const full = rows.filter((row) => row.cells.length === requestColumns.length);
  const isWithin = (row: RawRow) => row.gaps.slice(1, -1).some((gap) => gap.empty > 0);
  const telling = full.length > 0 || rows.some(isWithin) ? full : rows;
  return telling.filter((row) => (row.gaps[row.gaps.length - 1]?.empty ?? 0) > 0).length * 2 > telling.length;
}

/** A cell a line, with no other table to learn from how blanks show: only a full row is sure. */
const onlyFull: Fit = (row, { length }) => (row.cells.length === length ? row.cells : null);

/** Cells one below the other: the lines between the head and the first number part two rows, only white lines right before it are cells. */
function withoutRowBreak(row: RawRow): RawRow {
  const [first, ...others] = row.gaps;
  if (first === undefined || others.slice(0, -1).some((gap) => gap.empty > 0)) return row;
  return {
    ...row,
    gaps: [{ empty: 0, spaceBefore: first.empty > 0 ? first.spaceAfter : 0, spaceAfter: 0 }, ...others],
  };
}

function countDoubt(printed: number): Doubt {
  return {
    reason: {
      zh: `复议诉讼情况表应有 ${WIDTH} 个单元格，读到 ${printed} 个，无法确定各数所在的列`,
      en: `the review and litigation table should have ${WIDTH} cells, ${printed} were read: their columns are not certain`,
    },
    span: null,
  };
}

function blockRow(
  pieces: Pieces,
  row: string,
  label: string,
  block: number,
  placed: readonly RawCell[] | null,
  printed: boolean,
): TableRow {
  const table = "reviewAndLitigation";
  const cells = outcomeColumns.map(({ key: column }, i): Cell => {
    const raw = placed?.[block * COLUMNS + i];
    if (raw === undefined)
      return { table, row, column, state: printed ? "unreadable" : "blank", value: null, raw: "", span: null };
    if (raw.start < 0) return { table, row, column, state: raw.state, value: null, raw: "", span: null };
    return {
      table,
      row,
      column,
      state: raw.state,
      value: raw.value,
      raw: pieces.text.slice(raw.start, raw.end),
      span: [raw.start, raw.end],
    };
  });
  return { key: row, label, labelSpan: null, cells };
}
