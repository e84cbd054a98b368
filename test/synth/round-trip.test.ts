import { describe, expect, it } from "vitest";
import { cellPath } from "../../src/model/cells.js";
import type { Cell } from "../../src/model/report.js";
import { tableNames } from "../../src/model/template.js";
import { template2019 } from "../../src/model/template-2019.js";
import { template2021 } from "../../src/model/template-2021.js";
import { pick, type Random, randomFrom, wholeBetween } from "../../src/stats/random.js";
import type { CellText, Draft } from "../../src/synth/draft.js";
import { type LayoutName, layoutNames } from "../../src/synth/layouts/layout.js";
import { type PrintedReport, printReport } from "../../src/synth/print-report.js";
import { draftOf, reportFrom } from "../report-of.js";

/** Seven layouts: a little more than 2,000 reports in all. */
const REPORTS_PER_LAYOUT = 290;

function paths(template: typeof template2019): string[] {
  return [
    ...template.disclosure.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => `disclosure.${row.key}.${column.key}`)),
    ),
    ...(["requests", "reviewAndLitigation"] as const).flatMap((table) =>
      template[table].rows.flatMap((row) =>
        template[table].columns.map((column) => `${table}.${row.key}.${column.key}`),
      ),
    ),
  ];
}

const allPaths = { "2019": paths(template2019), "2021": paths(template2021) };

const oddNumbers: readonly CellText[] = ["12.5", "1,234", "２３", "24850元", "22（其中修订16件）"];

/** Mostly zeros and small counts, as reports have them; some large, negative, oddly written or blank. */
function cellText(random: Random): CellText {
  const share = random();
  if (share < 0.6) return 0;
  if (share < 0.85) return wholeBetween(random, 1, 99);
  if (share < 0.93) return wholeBetween(random, 100, 9_999_999);
  if (share < 0.95) return wholeBetween(random, -99, -1);
  return share < 0.97 ? pick(random, oddNumbers) : null;
}

function randomDraft(random: Random): Draft {
  const template = pick(random, ["2019", "2021"] as const);
  const blankMark = pick(random, ["", "", "/", "-", "—", "无"]);
  const cells = Object.fromEntries(allPaths[template].map((path) => [path, cellText(random)]));
  return draftOf(cells, { template, blankMark });
}

const numbers = new Map<string, number>([
  ["12.5", 12.5],
  ["1,234", 1234],
  ["２３", 23],
  ["24850元", 24850],
  ["22（其中修订16件）", 22],
]);

const rowOf = (path: string) => (path.startsWith("review") ? "review" : path.slice(0, path.lastIndexOf(".")));

const isBlank = (raw: string) => raw === "" || /^[/—无-]$/.test(raw);

/** Rows with a blank that left no trace, or only an empty place in aligned columns: a reader may answer that it does not know. */
function unsureRows(printed: PrintedReport, layout: LayoutName): ReadonlySet<string> {
  const unsure = printed.cells.filter((cell) => cell.lost || (layout === "aligned" && cell.raw === ""));
  return new Set(unsure.map((cell) => rowOf(cell.path)));
}

/** Holds what was read against what was printed, and returns how many numbers were not read where a reader may not know. */
function unreadOf(printed: PrintedReport, layout: LayoutName): number {
  const report = reportFrom(printed);
  const read = new Map<string, Cell>();
  for (const name of tableNames) {
    for (const row of report.tables[name]?.rows ?? []) for (const cell of row.cells) read.set(cellPath(cell), cell);
  }
  const unsure = unsureRows(printed, layout);
  const wrong: string[] = [];
  let unread = 0;
  for (const { path, raw, span } of printed.cells) {
    const expected = isBlank(raw) ? null : (numbers.get(raw) ?? Number(raw));
    const cell = read.get(path);
    const actual = cell?.value ?? null;
    if (actual === null && expected !== null && unsure.has(rowOf(path))) unread += 1;
    else if (actual !== expected) wrong.push(`${path}: ${actual}, printed ${raw || "blank"}`);
    else if (actual !== null && String(cell?.span) !== String(span))
      wrong.push(`${path}: at ${cell?.span}, not ${span}`);
  }
  if (wrong.length > 0) throw new Error(`${wrong.slice(0, 5).join("\n")}\n${printed.text}`);
  return unread;
}

describe.each(layoutNames)("a random report printed as %s", (layout) => {
  it("is parsed back to the values that were printed, each at its place", () => {
    let cells = 0;
    let unread = 0;
    for (let seed = 1; seed <= REPORTS_PER_LAYOUT; seed++) {
      const random = randomFrom(seed * layoutNames.length + layoutNames.indexOf(layout));
      const printed = printReport(randomDraft(random), layout, random);
      cells += printed.cells.length;
      unread += unreadOf(printed, layout);
    }
    // Words parted by single spaces show nothing of a blank; every other layout shows nearly all.
    expect(unread / cells).toBeLessThan(layout === "lines" ? 0.2 : 0.005);
  }, 60_000);
});
