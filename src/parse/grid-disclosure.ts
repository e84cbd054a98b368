import type { Doubt, Table } from "../model/report.js";
import type { BlockSpec, ColumnSpec, Template } from "../model/template.js";
import { template2019 } from "../model/template-2019.js";
import { template2021 } from "../model/template-2021.js";
import type { Span } from "../text/span.js";
import { columnsOf } from "./grid-columns.js";
import { exactly, rawRowOf } from "./grid-row.js";
import { type GridRow, lineAt, piecesOf, rawCellOf } from "./grid-rows.js";
import type { Segment } from "./grid-segments.js";
import { type GridTable, partOf, spanOf, wordsOf } from "./grid-table.js";
import { buildRow, confidenceOf, unnamedDoubts } from "./table-build.js";
import { generationOf } from "./table-disclosure.js";
import { columnKeys, knownRow } from "./table-labels.js";
import { matchRows } from "./table-match.js";
import type { Pieces } from "./table-pieces.js";
import type { RawCell, RawRow } from "./table-row.js";

const knownRows = (template: Template) => template.disclosure.flatMap((block) => block.rows.map(knownRow));
const known = { "2019": knownRows(template2019), "2021": knownRows(template2021) };
const anyKnown = [...known["2019"], ...known["2021"]];
/** A grid with fewer rows of the table is another list of documents. */
const FEWEST_ROWS = 2;

/** A printed row with the segment whose head it stands under. */
interface Printed {
  readonly row: GridRow;
  readonly segment: Segment;
}

/** The disclosure table that the grids hold; null when none does. */
export function gridDisclosure(pieces: Pieces, segments: readonly Segment[]): GridTable | null {
  const printed = new Map<RawRow, Printed>();
  const names = new Set<string>();
  const parts: Span[] = [];
  for (const segment of segments) {
    if (segment.table !== "disclosure") continue;
    const rows = segment.body.map((row) => ({ row, raw: labelled(pieces, row) }));
    const own = rows.flatMap(({ raw }) => exactly(pieces, raw, anyKnown)?.spec.key ?? []);
    if (own.some((name) => names.has(name))) break;
    const last = rows.findLastIndex(({ raw }) => raw.cells.length > 0 && raw.labels.length > 0);
    const part = partOf([...segment.head, ...segment.body.slice(0, last + 1)]);
    if (own.length === 0 || part === null) continue;
    for (const name of own) names.add(name);
    for (const { row, raw } of rows) printed.set(raw, { row, segment });
    parts.push(part);
  }
  return names.size < FEWEST_ROWS ? null : tableOf(pieces, printed, parts);
}

/**
 * The row with all that follows its label as cells, before its block and so its columns are known. Its label ends with the last words that make
 * it a row's: what stands for a number behind it (`约1200`, `83[1]`) may be words too.
 */
function labelled(pieces: Pieces, row: GridRow): RawRow {
  const words = row.starts.flatMap((cell, i) => (cell.print === "words" ? [i] : []));
  const ends = words.reverse().map((last) => endingAt(pieces, row, last));
  return ends.find((raw) => exactly(pieces, raw, anyKnown) !== null) ?? ends[0] ?? endingAt(pieces, row, -1);
}

/** The row whose label ends with its cell `last`, all that follows as its cells. */
function endingAt(pieces: Pieces, row: GridRow, last: number): RawRow {
  const after = row.starts.slice(last + 1);
  const line = lineAt(pieces, row.starts[0]?.span[0] ?? row.grid.span[0]);
  const label = row.starts.slice(0, last + 1).filter((cell) => cell.print !== "blank");
  const cells = after.map((cell) => rawCellOf(pieces, cell, cell.rowSpan === 1));
  return { labels: piecesOf(pieces, label), cells, line, gaps: [], firstField: 0 };
}

function tableOf(pieces: Pieces, printed: ReadonlyMap<RawRow, Printed>, parts: readonly Span[]): GridTable {
  const template = generationOf(wordsOf(pieces.text, parts));
  const matching = matchRows(pieces, [...printed.keys()], known[template.id], "delimited");
  const doubts: Doubt[] = [];
  const rows = matching.rows.map((match) => {
    const block = template.disclosure.find((b) => b.rows.includes(match.known.spec)) as BlockSpec;
    const place = (raw: RawRow) => placed(pieces, raw, printed.get(raw) as Printed, block.columns);
    return buildRow(pieces, "disclosure", match, block.columns, place, doubts);
  });
  const unnamed = matching.unnamed.filter((row) => row.cells.some((cell) => cell.value !== null));
  doubts.push(...unnamedDoubts(unnamed));
  const table: Table = {
    name: "disclosure",
    template: template.id,
    span: spanOf(parts),
    confidence: confidenceOf(matching.rows, rows, unnamed.length, known[template.id].length),
    doubts,
    rows,
  };
  return { table, parts };
}

/** The cells under the block's heads; where they cannot be read, the row's cells in order if there are just as many. */
function placed(
  pieces: Pieces,
  raw: RawRow,
  { row, segment }: Printed,
  specs: readonly ColumnSpec[],
): readonly RawCell[] | null {
  const columns = columnsOf(segment.head, specs.map(columnKeys));
  const under = columns === null ? null : rawRowOf(pieces, row, columns);
  if (under?.cells.length === specs.length) return under.cells;
  return raw.cells.length === specs.length ? raw.cells : null;
}
