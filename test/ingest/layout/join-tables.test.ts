import { describe, expect, it } from "vitest";
import { joinedTable } from "../../../src/ingest/layout/join-tables.js";
import type { LaidTable } from "../../../src/ingest/layout/laid-table.js";

/** A table with these edges and rows, a text a column. */
const laid = (edges: readonly number[], rows: readonly (readonly string[])[]): LaidTable => ({
  top: 0,
  bottom: 100,
  edges,
  rows: rows.length,
  cells: rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text }))),
});

const textsOf = (table: LaidTable | null) =>
  table === null
    ? null
    : Array.from({ length: table.rows }, (_, at) =>
        table.cells.filter(({ row }) => row === at).map(({ text }) => text),
      );

const edges = [10, 60, 80, 100, 120, 140, 160];
const zeros = ["0", "0", "0", "0", "0"];

describe("a table broken over pages", () => {
  it("goes on in columns that stand a little apart, with edges above as near to each other", () => {
    const above = laid([10, 60, 64, 80, 100, 120, 140, 160], [["一、新收", "", "1", "0", "0", "0", "0"]]);
    const below = laid([10, 62, 80, 100, 120, 140, 160], [["二、结转", "2", ...zeros.slice(1)]]);
    const whole = joinedTable(above, below);
    expect(whole?.edges).toEqual(above.edges);
    expect(textsOf(whole)).toEqual([
      ["一、新收", "", "1", "0", "0", "0", "0"],
      ["二、结转", "2", "0", "0", "0", "0"],
    ]);
  });

  it("leaves out a blank column that is too narrow to be one, and is not joined where it prints something", () => {
    const above = laid(edges, [["一、新收", ...zeros]]);
    const narrow = [10, 60, 62, 80, 100, 120, 140, 160];
    expect(textsOf(joinedTable(above, laid(narrow, [["二、结转", "", ...zeros]])))).toEqual([
      ["一、新收", ...zeros],
      ["二、结转", ...zeros],
    ]);
    expect(joinedTable(above, laid(narrow, [["二、结转", "3", ...zeros]]))).toBeNull();
  });

  it("has one row where the figures stand above the break and the label below it", () => {
    const above = laid(edges, [
      ["三、总计", ...zeros],
      ["", "1", ...zeros.slice(1)],
    ]);
    const below = laid(edges, [
      ["四、结转", "", "", "", "", ""],
      ["五、其他", ...zeros],
    ]);
    expect(textsOf(joinedTable(above, below))).toEqual([
      ["三、总计", ...zeros],
      ["四、结转", "1", ...zeros.slice(1)],
      ["五、其他", ...zeros],
    ]);
  });

  it("has two rows where both of them have figures, or one of them a label and the other nothing", () => {
    const above = laid(edges, [["三、总计", ...zeros]]);
    expect(joinedTable(above, laid(edges, [["四、结转", ...zeros]]))?.rows).toBe(2);
    expect(joinedTable(above, laid(edges, [["四、结转", "", "", "", "", ""]]))?.rows).toBe(2);
  });
});
