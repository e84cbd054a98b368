import { pick, type Random } from "../../stats/random.js";
import type { Page } from "../page.js";
import { cellsOfRow, type Grid, type GridCell } from "../table-grid.js";
import type { Layout } from "./layout.js";

/** How an extractor of web pages writes a row of cells with a pipe behind each. */
interface Style {
  /** Before the first cell. */
  readonly rowStart: string;
  /** Between two cells, after the pipe. */
  readonly cellEnd: string;
  /** Between the last cell's pipe and those that fill the row up to the width of the table; null when nothing fills it. */
  readonly filler: string | null;
}

const styles: readonly Style[] = [
  { rowStart: "", cellEnd: " ", filler: " " },
  { rowStart: "| ", cellEnd: " ", filler: " " },
  { rowStart: "", cellEnd: "\n", filler: "\n" },
  { rowStart: "", cellEnd: "\n", filler: null },
  { rowStart: "|\n", cellEnd: "\n", filler: " " },
];

function writeRow(cells: readonly GridCell[], columns: number, page: Page, style: Style): void {
  page.write(style.rowStart);
  for (const [i, cell] of cells.entries()) {
    if (i > 0) page.write(style.cellEnd);
    page.cell(cell.path, cell.text);
    page.write(cell.text === "" ? "|" : " |");
  }
  const missing = columns - cells.length;
  page.write(style.filler === null || missing === 0 ? "\n" : `${style.filler}${"|".repeat(missing)}\n`);
}

/** A pipe behind every cell, a row or a cell a line; merged cells are left out and pipes fill the row in their stead. One style for all tables of a page. */
export function piped(random: Random): Layout {
  const style = pick(random, styles);
  return {
    table: (grid: Grid, page: Page) => {
      for (let row = 0; row < grid.rows; row++) writeRow(cellsOfRow(grid, row), grid.columns, page, style);
    },
    paragraphEnd: "\n",
  };
}
