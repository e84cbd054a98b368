import { describe, expect, it } from "vitest";
import { type BlockCell, type TableBlock, writeBlocks } from "../../src/ingest/blocks.js";
import type { Table } from "../../src/model/report.js";
import { template2019 } from "../../src/model/template-2019.js";
import { template2021 } from "../../src/model/template-2021.js";
import { findTables } from "../../src/parse/find-tables.js";
import type { Draft } from "../../src/synth/draft.js";
import { disclosureGrid, type Grid, requestsGrid, reviewGrid } from "../../src/synth/table-grid.js";
import { draftOf } from "../report-of.js";

/** Every cell of the three tables, numbered from 101 on. */
function numbered(template: "2019" | "2021"): Map<string, number> {
  const { disclosure, requests, reviewAndLitigation } = template === "2019" ? template2019 : template2021;
  const cells = new Map<string, number>();
  const add = (path: string) => cells.set(path, 101 + cells.size);
  for (const block of disclosure)
    for (const row of block.rows) for (const column of block.columns) add(`disclosure.${row.key}.${column.key}`);
  for (const row of requests.rows) for (const column of requests.columns) add(`requests.${row.key}.${column.key}`);
  for (const row of reviewAndLitigation.rows)
    for (const column of reviewAndLitigation.columns) add(`reviewAndLitigation.${row.key}.${column.key}`);
  return cells;
}

const draft = (template: "2019" | "2021" = "2021", cells = numbered(template)): Draft =>
  draftOf(Object.fromEntries(cells), { template });

const blockOf = (grid: Grid): TableBlock => ({
  kind: "table",
  rows: grid.rows,
  columns: grid.columns,
  cells: grid.cells,
});
const tablesOf = (from: Draft) => [disclosureGrid(from), requestsGrid(from), reviewGrid(from)].map(blockOf);

function read(blocks: readonly TableBlock[], between = "另起一段。") {
  const { text, grids } = writeBlocks(
    blocks.flatMap((block) => [{ kind: "paragraph" as const, text: between }, block]),
  );
  const { tables, regions } = findTables(text, grids);
  return { text, regions, tables, list: Object.values(tables) as (Table | null)[] };
}

/** What every cell was read as, by path. */
function valuesOf(list: readonly (Table | null)[], text: string): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const table of list) {
    for (const row of table?.rows ?? []) {
      for (const cell of row.cells) {
        if (cell.span !== null) expect(text.slice(...cell.span)).toBe(cell.raw);
        values.set(`${cell.table}.${cell.row}.${cell.column}`, cell.value);
      }
    }
  }
  return values;
}

/** A new table of the cells, each moved or changed; null drops it. */
const mapped = (table: TableBlock, change: (cell: BlockCell) => BlockCell | null, by = { rows: 0, columns: 0 }) => ({
  ...table,
  rows: table.rows + by.rows,
  columns: table.columns + by.columns,
  cells: table.cells.flatMap((cell) => change(cell) ?? []).sort((a, b) => a.row - b.row || a.column - b.column),
});

/** The rows of a table that lie in a range, as a table of their own; what is merged over its edge is cut there. */
function slice(table: TableBlock, from: number, to: number): TableBlock {
  const cells = table.cells.flatMap((cell) => {
    const first = Math.max(cell.row, from);
    const last = Math.min(cell.row + cell.rowSpan, to);
    if (last <= first) return [];
    return { ...cell, row: first - from, rowSpan: last - first, text: cell.row < from ? "" : cell.text };
  });
  return {
    kind: "table",
    rows: to - from,
    columns: table.columns,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** The tables one below the other in one grid. */
function stacked(tables: readonly TableBlock[]): TableBlock {
  let row = 0;
  const cells = tables.flatMap((table) => {
    const moved = table.cells.map((cell) => ({ ...cell, row: cell.row + row }));
    row += table.rows;
    return moved;
  });
  return { kind: "table", rows: row, columns: Math.max(...tables.map((table) => table.columns)), cells };
}

/** The table with one of its columns as two: every cell in it lies over both. */
function widened(table: TableBlock, at: number): TableBlock {
  const cells = table.cells.map((cell) => {
    const over = cell.column <= at && cell.column + cell.columnSpan > at;
    return {
      ...cell,
      column: cell.column > at ? cell.column + 1 : cell.column,
      columnSpan: cell.columnSpan + (over ? 1 : 0),
    };
  });
  return { ...table, columns: table.columns + 1, cells };
}

/** The table moved to the right by so many columns, under a label that is as wide; below it nothing stands. */
const besides = (table: TableBlock, by: number): TableBlock => ({
  ...table,
  columns: table.columns + by,
  cells: table.cells.map((cell) =>
    cell.column === 0 ? { ...cell, columnSpan: cell.columnSpan + by } : { ...cell, column: cell.column + by },
  ),
});

/** The table with one blank cell of so many columns on the right of all rows from this on, as ruling lines round the whole make it. */
function blankBesides(table: TableBlock, row: number, columnSpan: number): TableBlock {
  const blank = { row, column: table.columns - columnSpan, rowSpan: table.rows - row, columnSpan, text: "" };
  const cells = [...table.cells, blank].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...table, cells };
}

const [disclosure, requests, review] = tablesOf(draft()) as [TableBlock, TableBlock, TableBlock];
const truth = numbered("2021");

describe("tables read from the geometry of grids", () => {
  it.each(["2019", "2021"] as const)("are whole in the %s format, every cell in its place", (template) => {
    const { list, text, tables } = read(tablesOf(draft(template)));
    expect(valuesOf(list, text)).toEqual(numbered(template));
    expect(list.map((table) => table?.confidence)).toEqual([1, 1, 1]);
    expect(list.map((table) => table?.template)).toEqual([template, template, template]);
    expect(tables.requests?.rows.map((row) => row.label).slice(0, 3)).toEqual([
      "一、本年新收政府信息公开申请数量",
      "二、上年结转政府信息公开申请数量",
      "（一）予以公开",
    ]);
  });

  it.each<[string, readonly TableBlock[]]>([
    ["all three merged in one", [stacked([disclosure, requests, review])]],
    [
      "the requests table in two, its head repeated",
      [disclosure, slice(requests, 0, 12), stacked([slice(requests, 0, 3), slice(requests, 12, 28)]), review],
    ],
    [
      "the requests table in two, without a second head",
      [disclosure, slice(requests, 0, 12), slice(requests, 12, 28), review],
    ],
    [
      "the requests table goes on with columns that were merged above",
      [disclosure, widened(slice(requests, 0, 12), 4), slice(requests, 12, 28), review],
    ],
    [
      "the requests table goes on below, in the same grid and not as wide",
      [
        disclosure,
        blankBesides(stacked([besides(slice(requests, 0, 12), 10), slice(requests, 12, 28)]), 12, 10),
        review,
      ],
    ],
    ["the review table broken below its head", [disclosure, requests, slice(review, 0, 3), slice(review, 3, 4)]],
    [
      "a remarks column on the right",
      [disclosure, mapped(requests, (cell) => cell, { rows: 0, columns: 1 }), review].map((table) => ({
        ...table,
        cells:
          table.columns === 11
            ? [
                ...table.cells,
                { row: 0, column: 10, rowSpan: 3, columnSpan: 1, text: "备注" },
                { row: 5, column: 10, rowSpan: 1, columnSpan: 1, text: "3" },
              ].sort((a, b) => a.row - b.row || a.column - b.column)
            : table.cells,
      })),
    ],
    [
      "an ordinal column on the left",
      [
        disclosure,
        mapped(requests, (cell) => ({ ...cell, column: cell.column + 1 }), { rows: 0, columns: 1 }),
        review,
      ].map((table) => ({
        ...table,
        cells:
          table.columns === 11
            ? [
                ...Array.from({ length: 25 }, (_, i) => ({
                  row: i + 3,
                  column: 0,
                  rowSpan: 1,
                  columnSpan: 1,
                  text: String(i + 1),
                })),
                ...table.cells,
              ].sort((a, b) => a.row - b.row || a.column - b.column)
            : table.cells,
      })),
    ],
    [
      "column heads misspelt but side by side",
      [
        disclosure,
        mapped(requests, (cell) => ({
          ...cell,
          text: cell.text.replace("科研机构", "科研院所").replace("自然人", "自燃人"),
        })),
        review,
      ],
    ],
    [
      "the review blocks below each other",
      [
        disclosure,
        requests,
        ...[0, 1, 2].map((b) =>
          mapped({ ...review, columns: 5 }, (cell) => {
            if (cell.row === 0 || cell.column >= (b + 1) * 5 || cell.column < b * 5)
              return cell.row === 0 && cell.column === 0
                ? { ...cell, columnSpan: 5, text: ["行政复议", "未经复议直接起诉", "复议后起诉"][b] ?? "" }
                : null;
            return b > 0 && cell.row === 1 ? null : { ...cell, column: cell.column - b * 5 };
          }),
        ),
      ],
    ],
  ])("are whole with %s", (_, blocks) => {
    const { list, text } = read(blocks);
    expect(valuesOf(list, text)).toEqual(truth);
    expect(list.map((table) => table?.confidence)).toEqual([1, 1, 1]);
  });

  it("reads a label that lies over a blank row and the row of its numbers as one row", () => {
    const at = 27;
    const taller = mapped(
      requests,
      (cell) => (cell.row !== at ? cell : cell.column < 3 ? { ...cell, rowSpan: 2 } : { ...cell, row: at + 1 }),
      { rows: 1, columns: 0 },
    );
    const blanks = requests.cells
      .filter(({ row, column }) => row === at && column >= 3)
      .map((cell) => ({ ...cell, text: "" }));
    const cells = [...taller.cells, ...blanks].sort((a, b) => a.row - b.row || a.column - b.column);
    const { list, text } = read([disclosure, { ...taller, cells }, review]);
    expect(valuesOf(list, text)).toEqual(truth);
  });

  it("reads a row broken over two pages as one", () => {
    const upper = mapped(slice(requests, 0, 9), (cell) =>
      cell.row === 8 && cell.column === 2 ? { ...cell, text: "2.其他法律行政" } : cell,
    );
    const lower = mapped({ ...slice(requests, 8, 28) }, (cell) =>
      cell.row > 0
        ? cell
        : cell.column === 2
          ? { ...cell, text: "法规禁止公开" }
          : cell.column > 2
            ? { ...cell, text: "" }
            : cell,
    );
    expect(requests.cells.find((cell) => cell.row === 8 && cell.column === 2)?.text).toBe("2.其他法律行政法规禁止公开");
    const { list, text } = read([disclosure, upper, lower, review]);
    expect(valuesOf(list, text)).toEqual(truth);
  });

  it("reads the rows below a repeated head that merged labels from above push to the right", () => {
    const pushed = mapped(
      requests,
      (cell) => {
        if (cell.row < 12) return cell.row + cell.rowSpan > 12 ? { ...cell, rowSpan: cell.rowSpan + 3 } : cell;
        return { ...cell, row: cell.row + 3 };
      },
      { rows: 3, columns: 2 },
    );
    const head = requests.cells
      .filter((cell) => cell.row < 3)
      .map((cell) => ({ ...cell, row: cell.row + 12, column: cell.column + 2 }));
    const cells = [...pushed.cells, ...head].sort((a, b) => a.row - b.row || a.column - b.column);
    const { list, text } = read([disclosure, { ...pushed, cells }, review]);
    expect(valuesOf(list, text)).toEqual(truth);
  });

  it("keeps blank cells blank, whatever is printed in them, and never moves a number into one", () => {
    const cells = new Map<string, number>([...truth]);
    const blanks = [...truth.keys()].filter((_, i) => i % 3 === 0);
    const printed = new Map<string, number | null>(cells);
    for (const path of blanks) printed.set(path, null);
    for (const blankMark of ["", "/", "—", "无"]) {
      const { list, text } = read(tablesOf(draftOf(Object.fromEntries(printed), { blankMark })));
      expect(valuesOf(list, text)).toEqual(printed);
      const states = list.flatMap((table) => table?.rows.flatMap((row) => row.cells) ?? []);
      expect(states.filter((cell) => cell.state === "blank")).toHaveLength(blanks.length);
      expect(list.map((table) => table?.confidence)).toEqual([1, 1, 1]);
    }
  });

  it("reads no number that is merged over several columns or rows into any of them", () => {
    const wide = mapped(requests, (cell) =>
      cell.row !== 4 || cell.column < 3
        ? cell
        : cell.column === 3
          ? { ...cell, columnSpan: 2 }
          : cell.column === 4
            ? null
            : cell,
    );
    const { tables } = read([disclosure, wide, review]);
    const row = tables.requests?.rows.find((each) => each.key === "carriedIn");
    expect(row?.cells.slice(0, 3).map((cell) => [cell.state, cell.value])).toEqual([
      ["unreadable", null],
      ["unreadable", null],
      ["number", truth.get("requests.carriedIn.research")],
    ]);
  });

  it("says that it cannot place the cells of a row that prints too few or too many", () => {
    const short = mapped(requests, (cell) => (cell.row === 4 && cell.column === 9 ? null : cell));
    const long = mapped(requests, (cell) => cell, { rows: 0, columns: 1 });
    const extra = {
      ...long,
      cells: [...long.cells, { row: 5, column: 10, rowSpan: 1, columnSpan: 1, text: "77" }].sort(
        (a, b) => a.row - b.row || a.column - b.column,
      ),
    };
    const rowOf = (blocks: readonly TableBlock[], key: string) => {
      const { tables } = read(blocks);
      const row = tables.requests?.rows.find((each) => each.key === key);
      return [row?.cells.map((cell) => cell.value), tables.requests?.doubts.map((doubt) => doubt.reason.zh)];
    };
    const nulls = new Array(7).fill(null);
    expect(rowOf([disclosure, short, review], "carriedIn")).toEqual([
      nulls,
      ["“二、上年结转政府信息公开申请数量”一行应有 7 个单元格，读到 6 个，无法确定各数所在的列"],
    ]);
    expect(rowOf([disclosure, extra, review], "granted")).toEqual([
      nulls,
      ["“（一）予以公开”一行应有 7 个单元格，读到 8 个，无法确定各数所在的列"],
    ]);
  });

  it("leaves the prose between tables outside their ranges, and other tables alone", () => {
    const share: TableBlock = {
      kind: "table",
      rows: 1,
      columns: 2,
      cells: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: "分享到" },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: "12" },
      ],
    };
    const { regions, text, list } = read([
      share,
      disclosure,
      share,
      slice(requests, 0, 12),
      slice(requests, 12, 28),
      review,
      share,
    ]);
    expect(valuesOf(list, text)).toEqual(truth);
    expect(regions.filter((region) => text.slice(...region).includes("另起一段"))).toEqual([]);
    expect(regions.length).toBeGreaterThan(3);
  });

  it("falls back to the table as it is written out where the head does not tell the columns", () => {
    const headless = mapped(requests, (cell) => (cell.row < 3 && cell.column >= 3 ? { ...cell, text: "" } : cell));
    const { list, text } = read([disclosure, headless, review]);
    expect(valuesOf(list, text)).toEqual(truth);
  });
});
