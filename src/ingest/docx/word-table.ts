import type { Block } from "../blocks.js";
import { type LooseCell, tableBlocks } from "../table-shape.js";

/** A cell's place in its row, as its properties state it. */
export interface CellProperties {
  /** Columns of the grid it lies over. */
  span: number;
  /** `restart` begins a cell merged downwards, `continue` goes on with the one above. */
  merge: "none" | "restart" | "continue";
}

const MAX_SPAN = 1000;
const MAX_COLUMNS = 2000;

/** Places the cells of a Word table by the grid columns they lie over. Source: ECMA-376, 17.4.17 and 17.4.84. */
export class WordTable {
  private readonly cells: LooseCell[] = [];
  /** By first column: which cell a continued one below goes on with. */
  private readonly open = new Map<number, number>();
  private row = -1;
  private column = 0;
  private rowStart = 0;

  startRow(): void {
    this.row += 1;
    this.column = 0;
    this.rowStart = this.cells.length;
  }

  /** Columns left free before the row's first cell. */
  skip(columns: number): void {
    this.column = Math.min(MAX_COLUMNS, this.column + clipped(columns));
  }

  addCell({ span, merge }: CellProperties, blocks: readonly Block[]): void {
    if (this.row < 0) this.startRow();
    const columnSpan = clipped(span);
    const above = merge === "continue" ? this.open.get(this.column) : undefined;
    const origin = above === undefined ? undefined : (this.cells[above] as LooseCell);
    if (above !== undefined && origin !== undefined && origin.row + origin.rowSpan === this.row)
      this.cells[above] = { ...origin, rowSpan: origin.rowSpan + 1 };
    else {
      if (merge === "none") this.open.delete(this.column);
      else this.open.set(this.column, this.cells.length);
      if (this.column < MAX_COLUMNS)
        this.cells.push({ row: this.row, column: this.column, rowSpan: 1, columnSpan, blocks });
    }
    this.column = Math.min(MAX_COLUMNS, this.column + columnSpan);
  }

  /** The row was deleted with changes tracked: it is not there. */
  dropRow(): void {
    this.cells.length = this.rowStart;
    for (const [column, cell] of this.open) if (cell >= this.rowStart) this.open.delete(column);
    this.row -= 1;
  }

  /** The table, or what it lays out. */
  blocks(): readonly Block[] {
    return tableBlocks(this.cells);
  }
}

function clipped(span: number): number {
  return Number.isFinite(span) ? Math.max(0, Math.min(MAX_SPAN, Math.trunc(span))) : 1;
}
