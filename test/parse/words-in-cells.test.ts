import { describe, expect, it } from "vitest";
import { writeBlocks } from "../../src/ingest/blocks.js";
import type { Cell } from "../../src/model/report.js";
import { template2021 } from "../../src/model/template-2021.js";
import { findTables } from "../../src/parse/find-tables.js";
import { disclosureGrid } from "../../src/synth/table-grid.js";
import { draftOf } from "../report-of.js";
import { numberedTables, printers } from "./numbered-tables.js";

const notes = ["见附件", "约1200", "83[1]", "不适用", "1200余"];

/** Every cell of the tables found, by path. */
function cellsOf(found: ReturnType<typeof findTables>): ReadonlyMap<string, Cell> {
  const cells = Object.values(found.tables).flatMap((table) => (table?.rows ?? []).flatMap((row) => row.cells));
  return new Map(cells.map((cell) => [`${cell.table}.${cell.row}.${cell.column}`, cell]));
}

describe.each(notes)("words where a number is due: %s", (note) => {
  it("are no blank in tab-separated rows, and shift no number beside them", () => {
    const { text, truth } = numberedTables(printers.tabs);
    const paths = [
      "disclosure.licensing.decisions",
      "disclosure.coercion.decisions",
      "requests.newlyReceived.business",
    ];
    let changed = text;
    for (const path of paths) changed = changed.replace(new RegExp(`(\\t)${truth.get(path)}(?=[\\t\\n])`), `$1${note}`);
    const cells = cellsOf(findTables(changed));
    for (const path of paths) expect([path, cells.get(path)?.state]).toEqual([path, "unreadable"]);
    const others = [...truth].filter(([path]) => !paths.includes(path));
    expect(others.map(([path]) => [path, cells.get(path)?.value])).toEqual(others);
  });

  it("leave the row of a table with geometry its label", () => {
    const blocks = template2021.disclosure.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => `disclosure.${row.key}.${column.key}`)),
    );
    const draft = draftOf(Object.fromEntries(blocks.map((path, i) => [path, i + 11])), { template: "2021" });
    const { rows, columns, cells } = disclosureGrid(draft);
    const last = String(blocks.length + 10);
    const noted = cells.map((cell) => (cell.text === last ? { ...cell, text: note } : cell));
    const { text, grids } = writeBlocks([{ kind: "table", rows, columns, cells: noted }]);
    const read = cellsOf(findTables(text, grids));
    expect(read.get(blocks.at(-1) as string)).toMatchObject({ state: "unreadable", raw: note });
    expect(blocks.slice(0, -1).map((path) => read.get(path)?.value)).toEqual(blocks.slice(0, -1).map((_, i) => i + 11));
  });
});
