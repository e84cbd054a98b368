import type { RowSpec } from "../model/template.js";
import { template2019 } from "../model/template-2019.js";
import { template2021 } from "../model/template-2021.js";
import {
  otherHandlingSingle,
  otherHandlingSplit,
  requestRowsAfterOtherHandling,
  requestRowsBeforeOtherHandling,
} from "../model/template-common.js";
import type { Draft } from "./draft.js";

/** One cell of a printed table: where its upper left corner stands, how far it is merged, what it says. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** The cell path for cells that hold data; null for labels and head. */
  readonly path: string | null;
}

/** A table as the format prints it, with merged cells. Cells are in reading order; places no cell covers are empty. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  /** Rows of the head, which a page break repeats. */
  readonly headRows: number;
}

const templateOf = (draft: Draft) => (draft.template === "2019" ? template2019 : template2021);

function dataText(draft: Draft, path: string): string {
  const value = draft.cells.get(path) ?? (draft.cells.has(path) ? null : 0);
  return value === null ? draft.blankMark : String(value);
}

/** Table two: blocks of rows under a head line of their own, four columns wide. */
export function disclosureGrid(draft: Draft): Grid {
  const cells: GridCell[] = [];
  const width = 4;
  let row = 0;
  const put = (column: number, columnSpan: number, text: string, path: string | null = null) =>
    cells.push({ row, column, rowSpan: 1, columnSpan, text, path });
  for (const block of templateOf(draft).disclosure) {
    const printed = block.rows.filter((spec) => !draft.withoutRows.includes(spec.key));
    if (printed.length === 0) continue;
    put(0, width, block.article);
    row += 1;
    const span = block.columns.length === 1 ? width - 1 : 1;
    put(0, 1, "信息内容");
    for (const [i, column] of block.columns.entries())
      put(1 + i * span, span, draft.wordings.get(column.label) ?? column.label);
    row += 1;
    for (const spec of printed) {
      put(0, 1, draft.wordings.get(spec.key) ?? spec.label);
      for (const [i, column] of block.columns.entries()) {
        const path = `disclosure.${spec.key}.${column.key}`;
        put(1 + i * span, span, dataText(draft, path), path);
      }
      row += 1;
    }
  }
  return { rows: row, columns: width, cells, headRows: 0 };
}

const LABEL_COLUMNS = 3;
const HEAD_ROWS = 3;

/** Table three: three label columns (merged downwards by group), seven applicant columns, a head of three rows. */
export function requestsGrid(draft: Draft): Grid {
  const { columns } = templateOf(draft).requests;
  const rows = [
    ...requestRowsBeforeOtherHandling,
    ...(draft.otherHandling === "single" ? otherHandlingSingle : otherHandlingSplit),
    ...requestRowsAfterOtherHandling,
  ].filter((spec) => !draft.withoutRows.includes(spec.key));
  const cells: GridCell[] = requestsHead(draft);
  for (const [i, spec] of rows.entries()) {
    const row = HEAD_ROWS + i;
    for (const [depth, group] of spec.groups.entries()) {
      if (i > 0 && rows[i - 1]?.groups[depth] === group) continue;
      const rowSpan = groupLength(rows, i, depth);
      cells.push({ row, column: depth, rowSpan, columnSpan: 1, text: draft.wordings.get(group) ?? group, path: null });
    }
    const depth = spec.groups.length;
    const text = draft.wordings.get(spec.key) ?? spec.label;
    cells.push({ row, column: depth, rowSpan: 1, columnSpan: LABEL_COLUMNS - depth, text, path: null });
    for (const [c, column] of columns.entries()) {
      const path = `requests.${spec.key}.${column.key}`;
      cells.push({ row, column: LABEL_COLUMNS + c, rowSpan: 1, columnSpan: 1, text: dataText(draft, path), path });
    }
  }
  return { rows: HEAD_ROWS + rows.length, columns: LABEL_COLUMNS + columns.length, cells, headRows: HEAD_ROWS };
}

function groupLength(rows: readonly RowSpec[], from: number, depth: number): number {
  let to = from;
  while (to < rows.length && rows[to]?.groups[depth] === rows[from]?.groups[depth]) to += 1;
  return to - from;
}

function requestsHead(draft: Draft): GridCell[] {
  const head = (row: number, column: number, rowSpan: number, columnSpan: number, text: string): GridCell => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: draft.wordings.get(text) ?? text,
    path: null,
  });
  const [person, ...others] = templateOf(draft).requests.columns;
  const organisations = others.slice(0, -1);
  const total = others[others.length - 1];
  return [
    head(0, 0, HEAD_ROWS, LABEL_COLUMNS, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
    head(0, LABEL_COLUMNS, 1, organisations.length + 2, "申请人情况"),
    head(1, LABEL_COLUMNS, 2, 1, person?.label ?? ""),
    head(1, LABEL_COLUMNS + 1, 1, organisations.length, "法人或其他组织"),
    head(1, LABEL_COLUMNS + 1 + organisations.length, 2, 1, total?.label ?? ""),
    ...organisations.map((column, i) => head(2, LABEL_COLUMNS + 1 + i, 1, 1, column.label)),
  ];
}

/** Table four: one row of fifteen numbers under a head of three rows. */
export function reviewGrid(draft: Draft): Grid {
  const { columns, rows: blocks } = templateOf(draft).reviewAndLitigation;
  const width = columns.length;
  const cells: GridCell[] = [
    { row: 0, column: 0, rowSpan: 1, columnSpan: width, text: "行政复议", path: null },
    { row: 0, column: width, rowSpan: 1, columnSpan: width * 2, text: "行政诉讼", path: null },
  ];
  const outcomes = (row: number, from: number, rowSpan: number) => {
    for (const [i, column] of columns.entries()) {
      cells.push({ row, column: from + i, rowSpan, columnSpan: 1, text: column.label, path: null });
    }
  };
  outcomes(1, 0, 2);
  for (const [i, block] of blocks.slice(1).entries()) {
    cells.push({ row: 1, column: width * (i + 1), rowSpan: 1, columnSpan: width, text: block.label, path: null });
  }
  outcomes(2, width, 1);
  outcomes(2, width * 2, 1);
  for (const [b, block] of blocks.entries()) {
    for (const [i, column] of columns.entries()) {
      const path = `reviewAndLitigation.${block.key}.${column.key}`;
      cells.push({ row: 3, column: b * width + i, rowSpan: 1, columnSpan: 1, text: dataText(draft, path), path });
    }
  }
  return { rows: 4, columns: width * blocks.length, cells, headRows: 3 };
}

/** The cells whose upper left corner is in this row, left to right. */
export function cellsOfRow(grid: Grid, row: number): readonly GridCell[] {
  return grid.cells.filter((cell) => cell.row === row);
}

/** What stands at each place of a row: the cell that starts there, `covered` where one from above or the left reaches, null where none does. */
export function placesOfRow(grid: Grid, row: number): readonly (GridCell | "above" | "left" | null)[] {
  return Array.from({ length: grid.columns }, (_, column) => {
    const cell = grid.cells.find(
      (c) => c.row <= row && row < c.row + c.rowSpan && c.column <= column && column < c.column + c.columnSpan,
    );
    if (cell === undefined) return null;
    if (cell.row < row) return "above";
    return cell.column < column ? "left" : cell;
  });
}
