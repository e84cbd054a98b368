import { describe, expect, it } from "vitest";
import { writeBlocks } from "../../src/ingest/blocks.js";
import { findTables } from "../../src/parse/find-tables.js";
import { disclosureGrid, requestsGrid, reviewGrid } from "../../src/synth/table-grid.js";
import { draftOf } from "../report-of.js";
import { numberedTables, printers } from "./numbered-tables.js";

const { text, truth } = numberedTables(printers.tabs);
const tables = text.split(/\n\n(?=\S|\t)/).filter((table) => table.includes("\t"));
/** The table with other numbers in it. */
const other = (table: string) => table.replace(/\b\d{3}\b/g, (number) => String(Number(number) + 500));

const valuesOf = (found: ReturnType<typeof findTables>) =>
  new Map(
    Object.values(found.tables).flatMap((table) =>
      (table?.rows ?? []).flatMap((row) =>
        row.cells.map((cell) => [`${cell.table}.${cell.row}.${cell.column}`, cell.value] as const),
      ),
    ),
  );

describe("last year's tables above this year's", () => {
  const page = (last: string, own: string) =>
    tables.map((table) => `${last}\n${other(table)}\n\n${own}\n${table}\n\n另起一段。\n`).join("\n");

  it.each([
    ["上年度填报情况", "本年度填报情况"],
    ["附：去年数据：", "今年数据："],
    ["2022年统计表", "2023年统计表"],
    ["2022年度", "2023年度"],
  ])("are left out where titles say so: %s, %s", (last, own) => {
    const found = findTables(page(last, own));
    expect([...valuesOf(found)].sort()).toEqual([...truth].sort());
    for (const [i, [start]] of found.regions.entries())
      expect(start).toBeGreaterThanOrEqual(found.regions[i - 1]?.[1] ?? 0);
  });

  it("are no report of the year before that stands above in the same file", () => {
    const found = findTables(`2022年度\n一、总体情况\n${tables.map(other).join("\n\n")}\n\n2023年度\n一、总体情况\n`);
    expect([...valuesOf(found).values()].some((value) => (value ?? 0) > 500)).toBe(true);
  });

  it("are left out of grids", () => {
    const cellsBy = (add: number) => Object.fromEntries([...truth].map(([path, value]) => [path, (value ?? 0) + add]));
    const [last, own] = [500, 0].map((add) => {
      const draft = draftOf(cellsBy(add), { template: "2021" });
      return [disclosureGrid(draft), requestsGrid(draft), reviewGrid(draft)];
    });
    const blocks = (own ?? []).flatMap((grid, i) => [
      { kind: "paragraph" as const, text: "上年度情况" },
      { kind: "table" as const, ...((last ?? [])[i] as typeof grid) },
      { kind: "paragraph" as const, text: "本年度情况" },
      { kind: "table" as const, ...grid },
    ]);
    const written = writeBlocks(blocks);
    expect([...valuesOf(findTables(written.text, written.grids))].sort()).toEqual([...truth].sort());
  });

  it("are not looked for below this year's, or where a title says it of one table only", () => {
    for (const [above, below] of [
      ["本年度填报情况", "上年度填报情况"],
      ["填报情况", "上年度填报情况"],
    ]) {
      const whole = tables.map((table) => `${above}\n${table}\n\n${below}\n${other(table)}\n\n另起一段。\n`).join("\n");
      expect(
        [...valuesOf(findTables(whole.replace(/\n$/, "完。\n")))].filter(([, value]) => (value ?? 0) > 500),
      ).toEqual([]);
    }
    const one = findTables(`上年结转情况\n${text}\n另起一段。\n`);
    expect([...valuesOf(one)].sort()).toEqual([...truth].sort());
  });
});
