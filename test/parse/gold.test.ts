import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsed } from "./source-of.js";

const shared = new URL("../../../shared/", import.meta.url);
const present = existsSync(new URL("seeds/", shared)) && existsSync(new URL("gold/", shared));
if (!present) console.log("skipped: real reports are read only where ../shared exists");

interface Gold {
  readonly source: string;
  readonly agency: string;
  readonly year: number;
  readonly template: string;
  readonly publishedOn: string | null;
  readonly sections: Readonly<Record<string, string>>;
}

const golds: readonly Gold[] = present
  ? readdirSync(new URL("gold/", shared))
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(new URL(`gold/${name}`, shared), "utf8")) as Gold)
  : [];

describe.skipIf(!present)("a real report", () => {
  it.each(golds)("$source states what a reader reads in it", (gold) => {
    const report = parsed(readFileSync(new URL(`seeds/${gold.source}`, shared), "utf8").replaceAll("\r\n", "\n"));
    expect({
      agency: report.agency?.value,
      year: report.year?.value,
      template: report.template,
      publishedOn: report.publication?.date ?? null,
      sections: Object.fromEntries(report.sections.map((section) => [section.id, section.state])),
    }).toEqual({
      agency: gold.agency,
      year: gold.year,
      template: gold.template,
      publishedOn: gold.publishedOn,
      sections: gold.sections,
    });
  });
});
