import { describe, expect, it } from "vitest";
import { confidenceFloor } from "../../src/model/report.js";
import { findTables } from "../../src/parse/find-tables.js";
import { randomFrom } from "../../src/stats/random.js";
import { layoutNames } from "../../src/synth/layouts/layout.js";
import { printReport } from "../../src/synth/print-report.js";
import { draftOf } from "../report-of.js";
import { numberedTables, printers, templates } from "./numbered-tables.js";

type Cells = ReadonlyMap<string, number | null>;

/** Every cell another number, this share of them printed empty. */
function blanked(share: number, template: "2019" | "2021", seed: number): Cells {
  const random = randomFrom(seed);
  const { truth } = numberedTables(printers.tabs, templates[`template${template}`]);
  return new Map([...truth].map(([path, number]) => [path, random() < share ? null : number]));
}

/** Cells that a table sure enough to be judged reads as a number that is not printed there. */
function misread(text: string, cells: Cells): string[] {
  return Object.values(findTables(text).tables)
    .filter((table) => table !== null && table.confidence >= confidenceFloor)
    .flatMap((table) => table?.rows.flatMap((row) => row.cells) ?? [])
    .filter((cell) => cell.value !== null && cell.value !== cells.get(`${cell.table}.${cell.row}.${cell.column}`))
    .map((cell) => `${cell.table}.${cell.row}.${cell.column}: ${cell.value}`);
}

const texts = (layout: (typeof layoutNames)[number], share: number, seeds: number) =>
  (["2019", "2021"] as const).flatMap((template) =>
    Array.from({ length: seeds }, (_, seed) => {
      const cells = blanked(share, template, seed * 31 + layout.length);
      const draft = draftOf(Object.fromEntries(cells), { template });
      return { cells, text: printReport(draft, layout, randomFrom(seed)).text };
    }),
  );

describe.each(layoutNames)("tables printed as %s with many empty cells", (layout) => {
  it.each([0.35, 0.5, 0.65, 0.8])("hold no number in a wrong cell: %f", (share) => {
    for (const { text, cells } of texts(layout, share, 12)) expect(misread(text, cells)).toEqual([]);
  });
});

describe.each(["paragraph", "flow", "indented"] as const)("tables printed as %s with many empty cells", (layout) => {
  it("hold none either when any label or number is lost", () => {
    for (const { text, cells } of texts(layout, 0.5, 1)) {
      const lines = text.split("\n");
      for (const [i, line] of lines.entries()) {
        if (line.trim() === "") continue;
        expect(misread(lines.filter((_, k) => k !== i).join("\n"), cells)).toEqual([]);
      }
    }
  });
});
