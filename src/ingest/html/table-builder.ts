import type { Block, TableBlock } from "../blocks.js";
import { type LooseCell, tableBlocks } from "../table-shape.js";
import { attribute } from "./elements.js";
import type { PageNode } from "./tree.js";

/** The largest spans a browser gives effect to. Source: HTML Standard, 4.9.11. */
const MAX_COLUMN_SPAN = 1000;
const MAX_ROW_SPAN = 65_534;
/** A table wider than any browser shows is no table: its cells follow each other. */
const MAX_COLUMNS = 2000;

/** Places the cells of a `table` element as the HTML Standard forms tables (4.9.12), cells that would overlap cut at their neighbour. */
export class TableBuilder<B extends Block> {
  private readonly cells: LooseCell<B>[] = [];
  /** For each column, the first row that no cell from above covers. */
  private readonly free: number[] = [];
  private row = -1;
  private column = 0;
  private groupStart = 0;
  private tooWide = false;
  /** How many characters of its cells are link. */
  linked = 0;

  startRow(): void {
    this.row += 1;
    this.column = 0;
  }

  addCell(element: PageNode, blocks: readonly B[]): void {
    if (this.row < 0) this.startRow();
    while ((this.free[this.column] ?? 0) > this.row) this.column += 1;
    const wanted = spanOf(element, "colspan", MAX_COLUMN_SPAN) || 1;
    const rowSpan = spanOf(element, "rowspan", MAX_ROW_SPAN) || MAX_ROW_SPAN;
    let columnSpan = 1;
    while (columnSpan < wanted && (this.free[this.column + columnSpan] ?? 0) <= this.row) columnSpan += 1;
    if (this.column + columnSpan > MAX_COLUMNS) this.tooWide = true;
    else if (rowSpan > 1) for (let i = 0; i < columnSpan; i++) this.free[this.column + i] = this.row + rowSpan;
    this.cells.push({ row: this.row, column: this.column, rowSpan, columnSpan, blocks });
    this.column += columnSpan;
  }

  /** A row group ends: no cell reaches out of it. */
  endGroup(): void {
    for (let i = this.groupStart; i < this.cells.length; i++) {
      const cell = this.cells[i] as LooseCell<B>;
      const rowSpan = Math.min(cell.rowSpan, this.row + 1 - cell.row);
      if (rowSpan < cell.rowSpan) this.cells[i] = { ...cell, rowSpan };
    }
    this.groupStart = this.cells.length;
    this.free.length = 0;
  }

  /** The table, or what it lays out. */
  blocks(): readonly (B | TableBlock)[] {
    this.endGroup();
    return this.tooWide ? this.cells.flatMap((cell) => cell.blocks) : tableBlocks(this.cells);
  }
}

/** A span attribute as a browser reads it: its leading digits, at most `most`; 1 when it has none. */
function spanOf(element: PageNode, name: string, most: number): number {
  const match = /^\s{0,8}\+?(\d{1,12})/.exec(attribute(element, name));
  return match === null ? 1 : Math.min(Number(match[1]), most);
}
