import type { Block } from "../blocks.js";
import { type CellProperties, WordTable } from "../docx/word-table.js";

/** A cell as its row defines it: where its right edge stands, in twips, and how it is merged. */
export interface CellDefinition {
  readonly right: number;
  readonly merge: CellProperties["merge"];
  /** It goes on with the cell on its left. */
  readonly joinsLeft: boolean;
}

/** A row: its left edge, the definitions of its cells and what is in them. */
export interface RtfRow {
  readonly left: number;
  readonly definitions: readonly CellDefinition[];
  readonly cells: readonly (readonly Block[])[];
}

/** Edges nearer to each other than this, in twips (a fortieth of an inch), are one: programs round them. */
const SAME_EDGE = 36;

/** The table of rows whose columns are known by their edges only. */
export function rtfTable(rows: readonly RtfRow[]): readonly Block[] {
  const edges = distinct(rows.flatMap((row) => [row.left, ...row.definitions.map(({ right }) => right)]));
  const indexOf = (edge: number) => edges.findLastIndex((each) => each <= edge + SAME_EDGE);
  const table = new WordTable();
  for (const row of rows) {
    table.startRow();
    table.skip(Math.max(0, indexOf(row.left)));
    let left = indexOf(row.left);
    for (let i = 0; i < row.cells.length; i++) {
      const definition = row.definitions[i];
      let right = definition === undefined ? left + 1 : indexOf(definition.right);
      while (row.definitions[i + 1]?.joinsLeft && i + 1 < row.cells.length)
        right = indexOf((row.definitions[++i] as CellDefinition).right);
      table.addCell(
        { span: Math.max(1, right - left), merge: definition?.merge ?? "none" },
        row.cells[i] as readonly Block[],
      );
      left = Math.max(left + 1, right);
    }
  }
  return table.blocks();
}

function distinct(edges: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last === undefined || edge - last > SAME_EDGE) found.push(edge);
  }
  return found;
}
