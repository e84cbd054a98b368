import type { Random } from "../../stats/random.js";
import type { Page } from "../page.js";
import { type Grid, type GridCell, placesOfRow } from "../table-grid.js";
import type { Layout } from "./layout.js";

/** How a cell-a-line layout writes its lines. */
interface Style {
  readonly indent: string;
  /** Between two cells of a row. */
  readonly cellEnd: string;
  /** Between two rows. */
  readonly rowEnd: string;
  /** A merged cell from above is printed as an empty cell. */
  readonly showsMerged: boolean;
  /** How often a number gets a stray space before it and a label is wrapped inside. */
  readonly stray: number;
}

function writeTable(grid: Grid, page: Page, random: Random, style: Style): void {
  const trailing = random() < 0.5 ? " " : "";
  for (let row = 0; row < grid.rows; row++) {
    const printed = cellsPrinted(grid, row, style.showsMerged);
    for (const [i, cell] of printed.entries()) {
      page.write(style.indent);
      const endsTable = row + 1 === grid.rows && i + 1 === printed.length;
      if (cell !== null)
        page.cell(cell.path, wording(cell, random, style, trailing), endsTable && hidesLast(cell, style));
      page.write(i + 1 < printed.length ? style.cellEnd : "");
    }
    page.write(row + 1 < grid.rows ? style.rowEnd : "\n");
  }
}

/** A blank last cell without so much as an indent cannot be told from the empty lines that follow the table. */
function hidesLast(cell: GridCell, style: Style): boolean {
  return cell.text === "" && style.indent === "";
}

function wording(cell: GridCell, random: Random, style: Style, trailing: string): string {
  if (cell.text === "") return "";
  if (cell.path === null) {
    const cut = cell.text.length === 6 && random() < style.stray ? 3 : 0;
    return cut === 0 ? cell.text : `${cell.text.slice(0, cut)}\n${cell.text.slice(cut)}`;
  }
  return `${random() < style.stray ? "　" : ""}${cell.text}${style.rowEnd === "\n" ? "" : trailing}`;
}

/** The cells of a row that the layout prints; null for a merged cell from above, printed empty. */
function cellsPrinted(grid: Grid, row: number, showsMerged: boolean): readonly (GridCell | null)[] {
  const printed: (GridCell | null)[] = [];
  const shown = new Set<GridCell>();
  for (const [column, place] of placesOfRow(grid, row).entries()) {
    if (place === "above") {
      const cover = grid.cells.find(
        (c) => c.row < row && row < c.row + c.rowSpan && c.column <= column && column < c.column + c.columnSpan,
      );
      if (cover !== undefined && !shown.has(cover) && showsMerged) printed.push(null);
      if (cover !== undefined) shown.add(cover);
    } else if (place !== null && place !== "left") printed.push(place);
  }
  return printed;
}

/** A cell a line, indented by a tab; an empty line between rows; merged cells print as empty ones (word processors saving as text). */
export const indented: Layout = {
  table: (grid, page, random) =>
    writeTable(grid, page, random, { indent: "\t", cellEnd: "\n", rowEnd: "\n\n", showsMerged: true, stray: 0.1 }),
  paragraphEnd: "\n",
};

/** A cell a paragraph, an empty line after each; a blank cell is one more empty paragraph (web pages saved as text). */
export const paragraph: Layout = {
  table: (grid, page, random) =>
    writeTable(grid, page, random, { indent: "", cellEnd: "\n\n", rowEnd: "\n\n", showsMerged: false, stray: 0 }),
  paragraphEnd: "\n\n",
};

/** A cell a line and nothing else (text of a page's elements); a blank cell is an empty line. */
export const flow: Layout = {
  table: (grid, page, random) =>
    writeTable(grid, page, random, { indent: "", cellEnd: "\n", rowEnd: "\n", showsMerged: false, stray: 0 }),
  paragraphEnd: "\n",
};
