import type { Table } from "../model/report.js";
import { outcomeColumns, reviewBlocks } from "../model/template-common.js";
import { tableSpan } from "./table-build.js";
import { PieceKind, type Pieces } from "./table-pieces.js";
import type { Lines } from "./table-regions.js";
import type { RequestsFound } from "./table-requests.js";
import { reviewTableOf, withHead } from "./table-review.js";
import { addsUp, type RawCell, rawCell } from "./table-row.js";

/** The heading of section four and a line or two of prose may stand between. */
const WITHIN_LINES = 60;
const CELLS = reviewBlocks.length * outcomeColumns.length;

/**
 * The table of section four where a page lost its head: fifteen numbers and nothing else, right after the table of section three. They are
 * sure where all three blocks add up (as zeros do); else the table is read without confidence. Null when there are not just fifteen.
 */
export function bareReview(pieces: Pieces, requests: RequestsFound): { table: Table; lines: Lines } | null {
  const cells: RawCell[] = [];
  const found = { from: 0, to: 0 };
  const end = Math.min(pieces.lines, requests.lines.to + WITHIN_LINES);
  for (let line = requests.lines.to; line < end; line++) {
    const [first, next] = [pieces.firstPiece[line] as number, pieces.firstPiece[line + 1] as number];
    if (first === next) continue;
    let numbers = 0;
    for (let p = first; p < next; p++) if (pieces.kind[p] === PieceKind.value) numbers += 1;
    if (numbers < next - first) {
      if (cells.length > 0) break;
      continue;
    }
    if (cells.length === 0) found.from = line;
    found.to = line + 1;
    for (let p = first; p < next; p++) cells.push(rawCell(pieces, p));
  }
  if (cells.length !== CELLS) return null;
  const width = outcomeColumns.length;
  const isSure = reviewBlocks.every((_, block) => addsUp(cells.slice(block * width, (block + 1) * width)));
  const lines = withHead(pieces, found);
  const table = reviewTableOf(pieces, cells, tableSpan(pieces, lines), requests.table.template);
  return { table: isSure ? table : { ...table, confidence: 0 }, lines };
}
