import type { Doubt, Table } from "../model/report.js";
import { requestColumns } from "../model/template-common.js";
import type { Span } from "../text/span.js";
import { type Columns, columnsOf, shifted } from "./grid-columns.js";
import { exactly, joinedRows, rawRowsUnder } from "./grid-row.js";
import type { GridRow } from "./grid-rows.js";
import type { Segment } from "./grid-segments.js";
import { type GridTable, spanOf, wordsOf } from "./grid-table.js";
import { buildRow, confidenceOf, unnamedDoubts } from "./table-build.js";
import { columnKeys } from "./table-labels.js";
import { matchRows } from "./table-match.js";
import type { Pieces } from "./table-pieces.js";
import { requestRowsOf } from "./table-requests.js";
import type { Fit, RawRow } from "./table-row.js";

const keys = requestColumns.map(columnKeys);
/** A grid with fewer rows of the table is not it, or holds too little to tell its columns by. */
const FEWEST_ROWS = 3;

/** One table as it goes on from segment to segment. */
interface Candidate {
  readonly rows: readonly RawRow[];
  readonly named: ReadonlySet<string>;
  readonly parts: readonly Span[];
  /** It goes on in a grid whose columns are not known. */
  readonly isCut: boolean;
}

/** The requests table that the grids hold; null when none does or its head does not show which column is which. */
export function gridRequests(pieces: Pieces, segments: readonly Segment[]): GridTable | null {
  let best: Candidate | null = null;
  for (const candidate of candidates(pieces, segments))
    if (candidate.named.size > (best?.named.size ?? FEWEST_ROWS - 1)) best = candidate;
  return best === null ? null : tableOf(pieces, best);
}

/** Segments follow each other as parts of one table as long as none prints a row that was there before. */
function candidates(pieces: Pieces, segments: readonly Segment[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let columns: Columns | null = null;
  for (const segment of segments) {
    if (segment.table !== "requests") continue;
    const last = found[found.length - 1];
    const own: Columns | null = columnsOfSegment(segment, columns);
    if (own === null) {
      if (last !== undefined && segment.body.some(isRowOfFigures)) found.splice(-1, 1, { ...last, isCut: true });
      continue;
    }
    const { rows, part } = rawRowsUnder(pieces, segment, own);
    if (part === null) continue;
    const { rows: known } = requestRowsOf(pieces.text.slice(...part));
    const names = rows.flatMap((row) => exactly(pieces, row, known)?.spec.key ?? []);
    if (names.length === 0) continue;
    columns = own;
    const goesOn = last !== undefined && !names.some((name) => last.named.has(name));
    if (goesOn) found.pop();
    found.push({
      rows: goesOn ? joinedRows(pieces, last.rows, rows, known) : rows,
      named: new Set([...(goesOn ? last.named : []), ...names]),
      parts: [...(goesOn ? last.parts : []), part],
      isCut: goesOn && last.isCut,
    });
  }
  return found;
}

function isRowOfFigures({ starts }: GridRow): boolean {
  return starts.filter(({ print }) => print === "number").length >= requestColumns.length;
}

function columnsOfSegment({ head, body }: Segment, before: Columns | null): Columns | null {
  if (head.length > 0) return columnsOf(head, keys);
  const [first] = body;
  return before === null || first === undefined ? null : shifted(before, first.grid.columns);
}

function tableOf(pieces: Pieces, { rows, parts, isCut }: Candidate): GridTable {
  const { template, rows: known } = requestRowsOf(wordsOf(pieces.text, parts));
  const matching = matchRows(pieces, rows, known, "delimited");
  const doubts: Doubt[] = [];
  const place: Fit = (raw, { length }) => (raw.cells.length === length ? raw.cells : null);
  const tableRows = matching.rows.map((match) => buildRow(pieces, "requests", match, requestColumns, place, doubts));
  const unnamed = matching.unnamed.filter((row) => row.cells.some((cell) => cell.value !== null));
  doubts.push(...unnamedDoubts(unnamed));
  const table: Table = {
    name: "requests",
    template: template.id,
    span: spanOf(parts),
    confidence: isCut ? 0 : confidenceOf(matching.rows, tableRows, unnamed.length, known.length),
    doubts,
    rows: tableRows,
  };
  return { table, parts };
}
