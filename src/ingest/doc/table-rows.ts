import type { BlockCell, TableBlock } from "../blocks.js";
import { clustersOf, intervalOf } from "../layout/clusters.js";
import type { RowShape } from "./paragraph-properties.js";

/** A row of a table: what its cells say, and where they stand; null when the row does not say. */
export interface TextRow {
  readonly texts: readonly string[];
  readonly shape: RowShape | null;
}

/** Edges of different rows within so many twentieths of a point are one column edge: dragging a border by hand leaves such steps. */
const SAME_EDGE = 60;

/** The table that rows make, merged cells as one; null when there is no cell. */
export function tableOf(rows: readonly TextRow[]): TableBlock | null {
  const edges = clustersOf(
    rows.flatMap(({ shape }) => shape?.edges ?? []),
    SAME_EDGE,
  );
  const widest = rows.reduce((most, row) => Math.max(most, row.texts.length), 0);
  const columns = Math.max(edges.length - 1, widest);
  const cells: { -readonly [key in keyof BlockCell]: BlockCell[key] }[] = [];
  const above: ((typeof cells)[0] | undefined)[] = [];
  for (const [row, { texts, shape }] of rows.entries()) {
    let next = 0;
    for (const [i, text] of texts.entries()) {
      const merged = shape?.cells[i];
      const start = shape === null ? i : nearest(edges, shape.edges[i]);
      const end = shape === null ? i + 1 : nearest(edges, shape.edges[i + 1]);
      const last = cells.at(-1);
      if (merged?.goesOnLeft === true && last !== undefined && last.row === row) {
        last.text += text;
        last.columnSpan = Math.max(last.columnSpan, end - last.column);
        next = last.column + last.columnSpan;
        continue;
      }
      const column = Math.max(next, start);
      if (column >= columns) break;
      next = Math.max(column + 1, end);
      const over = above[column];
      if (merged?.goesOnAbove === true && over !== undefined && over.row + over.rowSpan === row) {
        over.text += text;
        over.rowSpan += 1;
        continue;
      }
      const cell = { row, column, rowSpan: 1, columnSpan: Math.min(next, columns) - column, text };
      cells.push(cell);
      for (let c = column; c < column + cell.columnSpan; c++) above[c] = c === column ? cell : undefined;
    }
  }
  return cells.length === 0 ? null : { kind: "table", rows: rows.length, columns, cells };
}

function nearest(edges: readonly number[], position: number | undefined): number {
  if (position === undefined) return edges.length - 1;
  const left = Math.max(0, intervalOf(edges, position));
  const [a, b] = [edges[left] as number, edges[left + 1]];
  return b !== undefined && b - position < position - a ? left + 1 : left;
}
