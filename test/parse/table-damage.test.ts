import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findTables } from "../../src/parse/find-tables.js";
import { pick, randomFrom, wholeBetween } from "../../src/stats/random.js";
import { layoutNames } from "../../src/synth/layouts/layout.js";
import { printReport } from "../../src/synth/print-report.js";
import { draftOf } from "../report-of.js";
import { numberedTables, printers, templates } from "./numbered-tables.js";

type Values = ReadonlyMap<string, number | null>;

/** The value of every cell read. What is read as a number must be printed at its span. */
function valuesOf(text: string): Values {
  const values = new Map<string, number | null>();
  for (const table of Object.values(findTables(text).tables)) {
    for (const row of table?.rows ?? []) {
      for (const cell of row.cells) {
        values.set(`${cell.table}.${cell.row}.${cell.column}`, cell.value);
        if (cell.value !== null && (cell.span === null || text.slice(...cell.span) !== cell.raw || cell.raw === ""))
          throw new Error(`${cell.table}.${cell.row}.${cell.column}: ${cell.value} is not at ${cell.span}`);
      }
    }
  }
  return values;
}

/** Cells read as another number than the sound text has there. */
function misread(text: string, sound: Values): string[] {
  return [...valuesOf(text)]
    .filter(([path, value]) => value !== null && value !== sound.get(path))
    .map(([path, value]) => `${path}: ${value}, not ${sound.get(path)}`);
}

/** Every cell another number, so that one in a wrong cell shows; some cells blank. */
function printed(layout: (typeof layoutNames)[number], template: "2019" | "2021"): string {
  const random = randomFrom(layout.length);
  const { truth } = numberedTables(printers.tabs, templates[`template${template}`]);
  const cells = Object.fromEntries([...truth].map(([path, number]) => [path, random() < 0.05 ? null : number]));
  return printReport(draftOf(cells, { template }), layout, random).text;
}

const bundled = new URL("../../corpus/reports/", import.meta.url);
const seeds = new URL("../../../shared/seeds/", import.meta.url);
const readAll = (folder: URL) =>
  readdirSync(folder).map(
    (name) => [name, readFileSync(new URL(name, folder), "utf8").replaceAll("\r\n", "\n")] as const,
  );
const texts: readonly (readonly [string, string])[] = [
  ...layoutNames.map((layout, i) => [`${layout} layout`, printed(layout, i % 2 === 0 ? "2021" : "2019")] as const),
  ...readAll(bundled).filter((_, i) => i % 3 === 0),
  ...(existsSync(seeds) ? readAll(seeds) : []),
];

describe.each(texts)("the tables of a damaged report: %s", (_name, text) => {
  const sound = valuesOf(text);
  const lines = text.split("\n");
  const random = randomFrom(text.length);
  const without = (from: number, to: number) => lines.filter((_, i) => i < from || i >= to).join("\n");

  it("hold no number in a wrong cell when any line is lost", () => {
    for (let i = 0; i < lines.length; i++) {
      if (lines[i]?.trim() !== "") expect(misread(without(i, i + 1), sound)).toEqual([]);
    }
  });

  it("hold no number in a wrong cell, nor a part of one, when the text ends anywhere", () => {
    for (let i = 0; i < 60; i++)
      expect(misread(text.slice(0, wholeBetween(random, 0, text.length)), sound)).toEqual([]);
  });

  it("invent no number when lines are shuffled", () => {
    for (let i = 0; i < 10; i++) {
      const shuffled = [...lines];
      for (let k = shuffled.length - 1; k > 0; k--) {
        const other = pick(random, [...shuffled.keys()].slice(0, k + 1));
        [shuffled[k], shuffled[other]] = [shuffled[other] as string, shuffled[k] as string];
      }
      valuesOf(shuffled.join("\n"));
    }
  });
});
