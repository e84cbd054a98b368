import { pick, type Random } from "../../stats/random.js";
import { escaped } from "../html/markup.js";
import { type Grid, type GridCell, placesOfRow } from "../table-grid.js";

/** A run of text; runs of digits may be parted, and deleted text may stand between, as in a document that people have worked on. */
export function runs(text: string, random: Random): string {
  const at = text.length > 1 && random() < 0.3 ? Math.floor(text.length / 2) : text.length;
  const deleted =
    random() < 0.1
      ? `<w:del w:id="1" w:author="a"><w:r><w:delText>${pick(random, ["8", "旧稿"])}</w:delText></w:r></w:del>`
      : "";
  return [text.slice(0, at), text.slice(at)]
    .filter((part, i) => part !== "" || (i === 0 && text === ""))
    .map(
      (part) =>
        `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/></w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`,
    )
    .join(deleted);
}

/** A paragraph; `list` puts it in a list, whose number Word prints before it. */
export function paragraph(
  text: string,
  random: Random,
  list: { readonly id: number; readonly level: number } | null = null,
): string {
  const number = list === null ? "" : `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`;
  return `<w:p><w:pPr>${number}<w:ind w:firstLineChars="200"/></w:pPr>${runs(text, random)}</w:p>`;
}

const borders = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("")}</w:tblBorders>`;

/** A grid as a Word table with borders: gridSpan to the right, vMerge downwards. */
export function table(grid: Grid, random: Random): string {
  const columns = `<w:gridCol w:w="${widthOf(grid)}"/>`.repeat(grid.columns);
  const rows = Array.from({ length: grid.rows }, (_, row) => `<w:tr>${rowCells(grid, row, random)}</w:tr>`);
  return `<w:tbl><w:tblPr>${borders}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** Of a column, in twentieths of a point: all together as wide as the text of a page. */
const widthOf = (grid: Grid) => Math.floor(9000 / grid.columns);

function rowCells(grid: Grid, row: number, random: Random): string {
  let cells = "";
  for (const [column, place] of placesOfRow(grid, row).entries()) {
    if (place === "left") continue;
    const above = place === "above" ? coverOf(grid, row, column) : null;
    if (above !== null && above.column !== column) continue;
    const cell = above ?? (typeof place === "object" ? place : null);
    const span = cell !== null && cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : "";
    const merge =
      above !== null ? "<w:vMerge/>" : cell !== null && cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : "";
    const text = above === null && cell !== null ? cell.text : "";
    const body = text === "" ? "<w:p/>" : `<w:p>${runs(text, random)}</w:p>`;
    cells += `<w:tc><w:tcPr><w:tcW w:w="${widthOf(grid) * (cell?.columnSpan ?? 1)}" w:type="dxa"/>${span}${merge}</w:tcPr>${body}</w:tc>`;
  }
  return cells;
}

function coverOf(grid: Grid, row: number, column: number): GridCell | null {
  return (
    grid.cells.find(
      (cell) =>
        cell.row < row &&
        row < cell.row + cell.rowSpan &&
        cell.column <= column &&
        column < cell.column + cell.columnSpan,
    ) ?? null
  );
}
