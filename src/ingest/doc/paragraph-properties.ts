import type { PropertyRun } from "./property-runs.js";
import { sprmsOf } from "./sprms.js";

/** What is known of the paragraph (or cell, or row) that a mark ends. */
export interface ParagraphProperties {
  /** 0 outside tables, 1 in a table, 2 in a table in a cell … */
  readonly depth: number;
  /** The mark ends a row. */
  readonly endsRow: boolean;
  /** The mark ends a cell of a table in a cell. */
  readonly endsInnerCell: boolean;
  /** Where the cells of the row stand; null when it does not say. */
  readonly row: RowShape | null;
  /** The list it says it is numbered in (0: in none), and at which level; null when it leaves that to its style. */
  readonly list: number | null;
  readonly level: number | null;
  readonly style: number;
}

/** The edges of a row's cells in twentieths of a point, one more than cells, and how each is merged. */
export interface RowShape {
  readonly edges: readonly number[];
  readonly cells: readonly { readonly goesOnLeft: boolean; readonly goesOnAbove: boolean }[];
}

const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const DEPTH = 0x6649;
const ENDS_INNER_CELL = 0x244b;
const ENDS_INNER_ROW = 0x244c;
const TABLE_DEFINITION = 0xd608;
const VERTICAL_MERGE = 0xd62b;
const HORIZONTAL_MERGE = 0x5624;
const LIST = 0x460b;
const LIST_LEVEL = 0x260a;
const IN_DATA = [0x6645, 0x6646];
/** Properties in the data stream may point into it again; no writer nests them. */
const MAX_JUMPS = 4;

/** The properties of the paragraph in a run, with those a fast save laid over it. */
export function propertiesOf(
  run: PropertyRun | undefined,
  overlay: Buffer | null,
  data: Buffer | null,
): ParagraphProperties {
  const found = { inTable: false, endsRow: false, depth: -1, endsInnerCell: false };
  const place: { list: number | null; level: number | null } = { list: null, level: null };
  let definition: Buffer | null = null;
  const vertical: Buffer[] = [];
  const horizontal: Buffer[] = [];
  const lists = [run?.list, overlay].filter((list) => list instanceof Buffer);
  for (let i = 0, jumps = 0; i < lists.length; i++) {
    for (const { code, operand } of sprmsOf(lists[i] as Buffer)) {
      if (code === IN_TABLE) found.inTable = operand[0] !== 0;
      else if (code === ENDS_ROW || code === ENDS_INNER_ROW) found.endsRow = operand[0] !== 0;
      else if (code === DEPTH) found.depth = operand.readInt32LE(0);
      else if (code === ENDS_INNER_CELL) found.endsInnerCell = operand[0] !== 0;
      else if (code === TABLE_DEFINITION) definition = operand;
      else if (code === VERTICAL_MERGE) vertical.push(operand);
      else if (code === HORIZONTAL_MERGE) horizontal.push(operand);
      else if (code === LIST) place.list = operand.readUInt16LE(0);
      else if (code === LIST_LEVEL) place.level = operand[0] as number;
      else if (IN_DATA.includes(code) && data !== null && jumps++ < MAX_JUMPS) {
        const at = operand.readUInt32LE(0);
        if (at + 2 <= data.length) lists.push(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)));
      }
    }
  }
  const { inTable, endsRow, endsInnerCell } = found;
  const depth = found.depth < 0 ? Number(inTable) : found.depth;
  const row = definition === null ? null : shapeOf(definition, vertical, horizontal);
  return { depth, endsRow, endsInnerCell, row, ...place, style: run?.style ?? 0 };
}

/** Bytes that describe one cell in a table's definition, and the bits of its first two. */
const CELL_ENTRY = 20;
const MERGED = { first: 1, goesOnLeft: 2, vertical: 0x20, firstBelow: 0x40 };

function shapeOf(definition: Buffer, vertical: readonly Buffer[], horizontal: readonly Buffer[]): RowShape | null {
  const count = definition[0] ?? 0;
  if (count === 0 || definition.length < 1 + (count + 1) * 2) return null;
  const edges = Array.from({ length: count + 1 }, (_, i) => definition.readInt16LE(1 + i * 2));
  const cells = Array.from({ length: count }, (_, i) => {
    const at = 1 + (count + 1) * 2 + i * CELL_ENTRY;
    const bits = at + 2 <= definition.length ? definition.readUInt16LE(at) : 0;
    return {
      goesOnLeft: (bits & MERGED.goesOnLeft) !== 0 && (bits & MERGED.first) === 0,
      goesOnAbove: (bits & MERGED.vertical) !== 0 && (bits & MERGED.firstBelow) === 0,
    };
  });
  for (const operand of vertical) {
    const cell = cells[operand[0] ?? -1];
    if (cell !== undefined && operand.length > 1) cell.goesOnAbove = operand[1] === 1;
  }
  for (const operand of horizontal)
    for (let i = (operand[0] ?? 0) + 1; i < Math.min(operand[1] ?? 0, count); i++)
      (cells[i] as { goesOnLeft: boolean }).goesOnLeft = true;
  return { edges, cells };
}
