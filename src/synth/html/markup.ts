import { pick, type Random } from "../../stats/random.js";
import type { Grid, GridCell } from "../table-grid.js";

/** Text with the characters that HTML and XML give a meaning to written as references. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** How a system writes what is in a cell. */
export type CellMarkup = (text: string, random: Random) => string;

/** The text alone; a blank cell is empty. */
export const bare: CellMarkup = (text) => escaped(text);

/** As office programs export it: paragraph, run, language switch; digits may be parted over runs, blanks are hard spaces. */
export const office: CellMarkup = (text, random) => {
  if (text === "") return '<p class="MsoNormal"><span lang="EN-US">&nbsp;<o:p></o:p></span></p>';
  const runs = /^\d{2,}$/.test(text) && random() < 0.3 ? [text.slice(0, 1), text.slice(1)] : [text];
  const spans = runs.map((run) => `<span style="font-family:仿宋">${escaped(run)}</span>`);
  return `<p class="MsoNormal" align="center">${spans.join("")}<o:p></o:p></p>`;
};

/** As an editor in a browser writes it: blanks as hard spaces, some text bold or in its own block, long labels broken. */
export const edited: CellMarkup = (text, random) => {
  if (text === "") return pick(random, ["&nbsp;", "<br>", "\n\t\t", "<p>\u3000</p>"]);
  const body = escaped(text);
  if (/^\d+$/.test(text))
    return pick(random, [body, `<strong>${body}</strong>`, `<p>${body}</p>`, `\n\t${body}\n`, `&nbsp;${body}`]);
  const at = Math.floor(text.length / 2);
  return random() < 0.3 && text.length > 8
    ? `${escaped(text.slice(0, at))}<br />${escaped(text.slice(at))}`
    : `<div>${body}</div>`;
};

/**
 * A grid as a `table` element, merged cells by rowspan and colspan. `rows`: which rows to print; a merged cell that begins in a row left
 * out is blank in the first one it reaches, as where a page break parts a table.
 */
export function tableMarkup(grid: Grid, cell: CellMarkup, random: Random, rows: readonly number[]): string {
  const lines = rows.map((row) => {
    const cells = grid.cells.filter((each) => rows.find((at) => covers(each, at)) === row);
    const printed = cells
      .sort((a, b) => a.column - b.column)
      .map((each) => `<td${spansOf(each, rows)}>${cell(each.row === row ? each.text : "", random)}</td>`);
    return `<tr>${printed.join("")}</tr>`;
  });
  return `<table border="1" cellspacing="0">\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}

const covers = (cell: GridCell, row: number) => cell.row <= row && row < cell.row + cell.rowSpan;

function spansOf(cell: GridCell, rows: readonly number[]): string {
  const rowSpan = rows.filter((row) => covers(cell, row)).length;
  return `${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ""}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}`;
}
