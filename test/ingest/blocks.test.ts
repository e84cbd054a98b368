import { describe, expect, it } from "vitest";
import { type BlockCell, writeBlocks } from "../../src/ingest/blocks.js";

const cell = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1): BlockCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text,
});

const merged = {
  kind: "table" as const,
  rows: 3,
  columns: 3,
  cells: [
    cell(0, 0, " 申请人\n情况 ", 1, 3),
    cell(1, 0, "（一）", 2, 1),
    cell(1, 1, "\u00a0"),
    cell(1, 2, "1,2\t3"),
    cell(2, 2, "4"),
  ],
};

describe("writeBlocks", () => {
  it("writes a paragraph a line and a table row a line, with equally many tabs in every row", () => {
    const { text } = writeBlocks([
      { kind: "paragraph", text: "\u3000\u3000一、总体\r\n情况" },
      { kind: "paragraph", text: "\u200b \u00a0" },
      merged,
      { kind: "paragraph", text: "尾" },
    ]);
    expect(text).toBe("一、总体 情况\n申请人 情况\t\t\n（一）\t\t1,2 3\n\t\t4\n尾\n");
  });

  it("gives each cell the span of its text, blank cells an empty one, and keeps how cells are merged", () => {
    const { text, grids } = writeBlocks([{ kind: "paragraph", text: "前" }, merged]);
    expect(grids).toHaveLength(1);
    const [grid] = grids;
    expect(grid).toMatchObject({ rows: 3, columns: 3 });
    expect(text.slice(...(grid?.span ?? [0, 0]))).toBe(text.slice(2, -1));
    expect(grid?.cells.map(({ span }) => text.slice(...span))).toEqual(["申请人 情况", "（一）", "", "1,2 3", "4"]);
    expect(grid?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual(
      merged.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
    );
  });

  it("leaves the last line open when the container breaks off", () => {
    expect(writeBlocks([{ kind: "paragraph", text: "共收到1" }], false).text).toBe("共收到1");
    expect(writeBlocks([], true)).toEqual({ text: "", grids: [] });
  });

  it("writes a table too large to be one of a report without padding and without a grid", () => {
    const { text, grids } = writeBlocks([
      { kind: "table", rows: 1_000_000, columns: 1000, cells: [cell(0, 0, "一"), cell(999_999, 999, "二")] },
    ]);
    expect([text, grids]).toEqual(["一\n二\n", []]);
  });

  it("takes time proportional to its text however the blanks stand", () => {
    const text = `${" ".repeat(200_000)}一${" \t".repeat(200_000)}二`;
    expect(writeBlocks([{ kind: "paragraph", text }]).text.length).toBeLessThan(600_000);
  });
});
