import { cellOf, cellPath } from "../model/cells.js";
import type { Claim } from "../model/claim.js";
import { type Cell, confidenceFloor, type Report, type Table } from "../model/report.js";
import type { TableName } from "../model/template.js";
import { template2019 } from "../model/template-2019.js";
import { template2021 } from "../model/template-2021.js";
import type { Span } from "../text/span.js";
import type { Figure } from "./figure.js";
import { type Reading, readingsOf } from "./readings.js";
import type { Kind } from "./words.js";

/** How a figure stands against the tables: the part of a {@link Claim} that the tables decide. */
export type Judgement = Pick<Claim, "verdict" | "basis" | "tableValue" | "basisSpans">;

/** A figure with no table to hold it against. */
export const noCounterpart: Judgement = { verdict: "no-counterpart", basis: null, tableValue: null, basisSpans: [] };

/** A report, or what is kept of last year's. */
type Tables = Pick<Report, "tables">;

interface Sum {
  readonly reading: Reading;
  /** As the cells print it. */
  readonly value: number;
  /** In the figure's unit, and how far another number may lie from it and be the same, rounded. */
  readonly counted: number;
  readonly slack: number;
  readonly basis: string;
  readonly spans: readonly Span[];
}

/** An approximate figure contradicts a cell only where they lie further apart than half the figure. */
const APPROXIMATELY = 0.5;

/**
 * Holds a figure against every honest reading in turn. `disagrees` needs all of: no reading fits, `firm` (the words leave no doubt what is
 * counted, whose and when), and every reading's cells hold numbers; a zero is held against the most literal reading, another number against the nearest. Otherwise a figure that fits none has no counterpart, and its basis
 * is null; so has every figure when the table is missing or was read with less than {@link confidenceFloor}. Readings of another basis that add
 * the cell `without` are left out.
 */
export function judge(
  report: Report,
  id: string,
  figure: Pick<Figure, "value" | "side" | "rounded">,
  named: ReadonlySet<Kind>,
  firm: boolean,
  without?: string,
): Judgement {
  const sums: Sum[] = [];
  let certain = true;
  for (const reading of readingsOf(id)) {
    if (reading.unless !== undefined && named.has(reading.unless)) continue;
    if (reading.when !== undefined && !named.has(reading.when)) continue;
    if (without !== undefined && reading.literal !== true && reading.terms.includes(without)) continue;
    const sum = sumOf(report, reading);
    if (sum === "uncertain") certain = false;
    else if (sum !== "not-printed") sums.push(sum);
  }
  for (const sum of sums) {
    if (!fits(figure, sum)) continue;
    return judgement(sum.reading.literal === true ? "agrees" : "agrees-on-other-basis", sum);
  }
  const [first] = sums;
  if (first === undefined || !firm || !certain || !clearlyOff(figure, sums)) return noCounterpart;
  if (figure.value === 0) return judgement("disagrees", first);
  const distance = ({ counted }: Sum) => Math.abs(counted - figure.value);
  return judgement(
    "disagrees",
    sums.reduce((nearest, sum) => (distance(sum) < distance(nearest) ? sum : nearest), first),
  );
}

function judgement(verdict: Claim["verdict"], { basis, value, spans }: Sum): Judgement {
  return { verdict, basis, tableValue: value, basisSpans: spans };
}

/** The value of a reading; `not-printed` when the page's format has no such cell, `uncertain` when a cell is there and holds no sure number. */
function sumOf(report: Tables, reading: Reading): Sum | "not-printed" | "uncertain" {
  let value = 0;
  let basis = "";
  const spans: Span[] = [];
  for (const term of reading.terms) {
    const minus = term.startsWith("-");
    const cells = cellsOf(report, minus ? term.slice(1) : term);
    if (typeof cells === "string") return cells;
    for (const cell of cells) {
      if (cell.value === null) return "uncertain";
      value += minus ? -cell.value : cell.value;
      basis += `${basis === "" ? "" : minus ? " - " : " + "}${cellPath(cell)}`;
      if (cell.span !== null) spans.push(cell.span);
    }
  }
  return { reading, value, basis, spans, ...inUnitOf(reading, value) };
}

/** `1286.35` of a column in 万元: 12863500 元, good to 100. */
function inUnitOf({ scale }: Reading, value: number): Pick<Sum, "counted" | "slack"> {
  if (scale === undefined) return { counted: value, slack: 0 };
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return { counted: Number((value * scale).toFixed(2)), slack: scale / 10 ** decimals };
}

function cellsOf(report: Tables, term: string): readonly Cell[] | "not-printed" | "uncertain" {
  const name = term.slice(0, term.indexOf(".")) as TableName;
  const column = term.slice(term.lastIndexOf(".") + 1);
  const row = term.slice(name.length + 1, -column.length - 1);
  const table = report.tables[name];
  if (table === null) return "not-printed";
  if (table.confidence < confidenceFloor) return "uncertain";
  if (!row.endsWith(".*")) {
    const cell = cellOf(table, row, column);
    return cell === undefined ? "not-printed" : [cell];
  }
  return groupCells(table, row.slice(0, -2), column);
}

/** The cells of all rows of a group; uncertain where the page (or the parser) lost one of them. */
function groupCells(table: Table, group: string, column: string): readonly Cell[] | "not-printed" | "uncertain" {
  const isOfGroup = ({ key }: { readonly key: string }) => key === group || key.startsWith(`${group}.`);
  const rows = table.rows.filter(isOfGroup);
  if (rows.length === 0) return "not-printed";
  const formats = [template2019, template2021].map(({ requests }) => requests.rows.filter(isOfGroup).length);
  if (!formats.includes(rows.length)) return "uncertain";
  const cells: Cell[] = [];
  for (const { cells: own } of rows) {
    const cell = own.find((one) => one.column === column);
    if (cell === undefined) return "uncertain";
    cells.push(cell);
  }
  return cells;
}

/**
 * What the tables say of a claim's subject, one number per honest reading in the unit of claims, most literal first (`basis` as in {@link Claim.basis}). Null when
 * a cell that any reading needs holds no sure number; empty for subjects no table holds.
 */
export function readingValues(
  report: Tables,
  subject: string,
): readonly { readonly basis: string; readonly value: number }[] | null {
  const values: { readonly basis: string; readonly value: number }[] = [];
  for (const reading of readingsOf(subject)) {
    const sum = sumOf(report, reading);
    if (sum === "uncertain") return null;
    if (sum !== "not-printed") values.push({ basis: sum.basis, value: sum.counted });
  }
  return values;
}

/** Whether the printed figure may stand for this number: itself, or a number in the unit it rounds to. */
function fits(
  { value, side, rounded }: Pick<Figure, "value" | "side" | "rounded">,
  { counted: cell, slack }: Sum,
): boolean {
  if (Math.abs(cell - value) <= slack) return true;
  if (side === "exact" && slack > 0 && rounded === 0) return Math.abs(cell - value) <= placeOf(value);
  if (side === "exact") return rounded > 0 && Math.abs(cell - value) <= 2 * rounded;
  const unit = Math.max(placeOf(value), 2 * rounded, 1);
  if (side === "above") return cell >= value && cell < value + unit;
  if (side === "below") return cell < value && cell >= value - unit;
  return Math.abs(cell - value) <= unit;
}

/** The place of the last digit that is not 0: 2000 → 1000, 350 → 10. */
function placeOf(value: number): number {
  let place = 1;
  while (value !== 0 && place < 1e12 && value % (place * 10) === 0) place *= 10;
  return place;
}

function clearlyOff(
  { value, side, rounded }: Pick<Figure, "value" | "side" | "rounded">,
  sums: readonly Sum[],
): boolean {
  if (side === "exact" && (rounded === 0 || sums.some(({ slack }) => slack > 0))) return true;
  return sums.every(({ counted }) => Math.abs(counted - value) > APPROXIMATELY * Math.max(value, 1));
}
