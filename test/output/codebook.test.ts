import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codebookRows } from "../../src/output/codebook.js";
import { indicatorFormulas } from "../../src/output/indicator-formulas.js";
import { mayColumnBeEmpty } from "../../src/output/may-be-empty.js";
import { reuseTables } from "../../src/output/reuse-tables.js";
import { runTables } from "../../src/output/run-tables.js";
import { csvOf, rowsFrom, type TableSpec } from "../../src/output/table-spec.js";
import { valueLists } from "../../src/output/value-lists.js";
import { indicators } from "../../src/score/indicators/index.js";
import { parseCsv } from "../../src/text/csv.js";
import { schemeOf } from "../score/scheme-of.js";

const tables: readonly TableSpec[] = [...Object.values(runTables), ...Object.values(reuseTables)];
const textOf = (file: string) => readFileSync(new URL(`../../reports/${file}`, import.meta.url), "utf8");
const shapes = {
  string: /./su,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e-\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

describe.each(tables.map((table) => [table.file, table] as const))("%s", (file, table) => {
  const [head, ...rows] = parseCsv(textOf(file));
  const named = rows.map(({ fields }) => Object.fromEntries(table.columns.map(({ name }, i) => [name, fields[i]])));

  it("has the columns, types and words that the codebook gives, and is empty only where it may be", () => {
    expect(head?.fields).toEqual(table.columns.map(({ name }) => name));
    const wrong = rows.flatMap(({ line, fields }) =>
      table.columns.flatMap(({ name, type }, i) => {
        const field = fields[i] ?? "";
        const list = valueLists[`${file}#${name}`];
        const isRight =
          field === ""
            ? mayColumnBeEmpty(table, name)
            : shapes[type].test(field) && (list === undefined || Object.hasOwn(list, field));
        return isRight ? [] : [`line ${line}: ${name} ${field}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("is what its rows are written as again: sorted by its key, quoted where need be", () => {
    expect(named).toHaveLength(rows.length);
    expect(csvOf(table, rowsFrom(table, textOf(file)))).toBe(textOf(file));
  });
});

describe("the codebook", () => {
  const rows = codebookRows(schemeOf());

  it("says from which table and how each indicator's figure follows", () => {
    expect(Object.keys(indicatorFormulas)).toEqual(indicators.map(({ code }) => code));
    const arithmetic = rows.find(({ name, table }) => name === "arithmetic" && table === "indicators.csv#indicator");
    expect(arithmetic?.note).toContain("checks.csv, over requests-column-balance, requests-disposition-total");
  });

  it("lists every word a column may hold, in both languages, and names the list at the column", () => {
    const reasons = rows.filter(({ table }) => table === "unranked.csv#reason");
    expect(reasons.map(({ name, zh }) => `${name} ${zh}`)).toContain("not-scored 可评内容不足");
    expect(rows.find(({ table, name }) => table === "unranked.csv" && name === "reason")?.note).toBe(
      "one of unranked.csv#reason",
    );
    const columns = tables.flatMap(({ file, columns: own }) => own.map(({ name }) => `${file}#${name}`));
    expect(Object.keys(valueLists).filter((list) => !columns.includes(list))).toEqual([]);
  });
});

describe("a table read back", () => {
  it("gives the text that was escaped, in full width too", () => {
    const spec: TableSpec = { ...runTables.skipped, key: [] };
    const rows = ["=1+1", "＝1+1", "-3", "plain", "'quoted"].map((path) => ({ path, code: "empty", message: "x" }));
    expect(rowsFrom(spec, csvOf(spec, rows))).toEqual(rows);
  });
});
