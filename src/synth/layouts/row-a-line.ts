import type { Random } from "../../stats/random.js";
import type { Page } from "../page.js";
import { cellsOfRow, type Grid, type GridCell, placesOfRow } from "../table-grid.js";
import type { Layout } from "./layout.js";

/** Rows before which a page ends: none, or one or two places well inside a long table. */
export function pageBreaks(grid: Grid, random: Random): ReadonlySet<number> {
  const breaks = new Set<number>();
  const body = grid.rows - grid.headRows;
  if (grid.headRows === 0 || body < 10 || random() < 0.5) return breaks;
  const first = grid.headRows + 3 + Math.floor(random() * (body - 6));
  breaks.add(first);
  if (random() < 0.4 && first + 6 < grid.rows) breaks.add(first + 5);
  return breaks;
}

/** A group label cut by page breaks: what each page shows of it, the later pages spaced out as narrow columns print it. */
export function labelParts(text: string, pieces: number): readonly string[] {
  if (pieces <= 1) return [text];
  const size = Math.ceil(text.length / pieces);
  return Array.from({ length: pieces }, (_, i) => {
    const part = text.slice(i * size, (i + 1) * size);
    return i === 0 ? part : [...part].join(" ");
  });
}

/** The part of a merged label that stands in this row of a later page; empty elsewhere. */
function partHere(grid: Grid, row: number, column: number, breaks: ReadonlySet<number>): string {
  if (!breaks.has(row)) return "";
  const cover = grid.cells.find((c) => c.column === column && c.row < row && row < c.row + c.rowSpan);
  if (cover === undefined || cover.path !== null) return "";
  const inside = [...breaks].filter((at) => at > cover.row && at < cover.row + cover.rowSpan);
  return labelParts(cover.text, inside.length + 1)[inside.indexOf(row) + 1] ?? "";
}

function firstPart(grid: Grid, cell: GridCell, breaks: ReadonlySet<number>): string {
  const inside = [...breaks].filter((at) => at > cell.row && at < cell.row + cell.rowSpan);
  return cell.path === null && cell.row >= grid.headRows
    ? (labelParts(cell.text, inside.length + 1)[0] ?? "")
    : cell.text;
}

interface Delimiters {
  readonly start: string;
  readonly between: string;
  readonly end: string;
}

function writeRow(
  grid: Grid,
  row: number,
  page: Page,
  breaks: ReadonlySet<number>,
  marks: Delimiters,
  rectangular: boolean,
): void {
  const places = placesOfRow(grid, row);
  page.write(marks.start);
  let written = 0;
  for (const [column, place] of places.entries()) {
    if (!rectangular && place === "left") continue;
    if (written > 0) page.write(marks.between);
    written += 1;
    if (place === "above") page.write(partHere(grid, row, column, breaks));
    else if (place !== null && place !== "left") page.cell(place.path, firstPart(grid, place, breaks));
  }
  page.write(`${marks.end}\n`);
}

/** A row a line, tab-separated, merged cells as empty fields or left out; long tables broken over pages with their head repeated. */
export const tabs: Layout = {
  table: (grid, page, random) => {
    const rectangular = random() < 0.6;
    const breaks = rectangular ? pageBreaks(grid, random) : new Set<number>();
    const marks = { start: "", between: "\t", end: "" };
    for (let row = 0; row < grid.rows; row++) {
      if (breaks.has(row)) {
        page.write("\n");
        for (let head = 0; head < grid.headRows; head++) writeRow(grid, head, page, breaks, marks, rectangular);
      }
      writeRow(grid, row, page, breaks, marks, rectangular);
    }
  },
  paragraphEnd: "\n\n",
};

/** Pipe tables, with or without outer pipes and alignment row. */
export const markdown: Layout = {
  table: (grid, page, random) => {
    const outer = random() < 0.7;
    const marks = outer ? { start: "| ", between: " | ", end: " |" } : { start: "", between: " | ", end: "" };
    const rule = random() < 0.8;
    for (let row = 0; row < grid.rows; row++) {
      writeRow(grid, row, page, new Set(), marks, true);
      if (row === 0 && rule)
        page.write(
          `${marks.start}${Array.from({ length: grid.columns }, () => "---").join(marks.between)}${marks.end}\n`,
        );
    }
  },
  paragraphEnd: "\n\n",
};

/** A row a line, label and numbers parted by single spaces: blank cells without a mark leave no trace. */
export const lines: Layout = {
  table: (grid, page) => {
    for (let row = 0; row < grid.rows; row++) {
      const cells = cellsOfRow(grid, row);
      let written = 0;
      for (const cell of cells) {
        if (cell.text !== "" && written > 0) page.write(" ");
        if (cell.text !== "") written += 1;
        page.cell(cell.path, cell.text, cell.text === "");
      }
      page.write("\n");
    }
  },
  paragraphEnd: "\n",
};
