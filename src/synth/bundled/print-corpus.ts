import type { Gold } from "../../model/gold.js";
import { randomFrom } from "../../stats/random.js";
import { compareText } from "../../text/compare.js";
import { printReport } from "../print-report.js";
import { type AuthoredAgency, type AuthoredReport, fileOf, readAuthored } from "./authored.js";
import { draftOf } from "./draft-of.js";
import { encode } from "./encode.js";
import { goldOf } from "./gold-of.js";

/**
 * The files of the bundled corpus (`reports/…`, `gold/…`, `manifest.csv`), by path, from the files of `corpus/source` (name → YAML). The
 * same sources give the same bytes; a report's printing does not depend on the others. Throws what is wrong with a source.
 */
export function printCorpus(sources: ReadonlyMap<string, string>): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const manifest = ["path,agency,region_code,level,unit_type,year,published_on"];
  for (const path of [...sources.keys()].sort(compareText)) {
    const agency = readAuthored(sources.get(path) as string, path);
    for (const report of agency.reports) {
      const name = fileOf(agency, report);
      const { text, gold } = printed(agency, report);
      files.set(`reports/${name}.txt`, encode(text, report));
      files.set(`gold/${name}.json`, Buffer.from(goldJson(gold)));
      const { region_code, level, unit_type } = agency;
      manifest.push(
        `reports/${name}.txt,${agency.agency},${region_code},${level},${unit_type},${report.year},${report.published}`,
      );
    }
  }
  return files.set("manifest.csv", Buffer.from(`${manifest.join("\n")}\n`));
}

function printed(agency: AuthoredAgency, report: AuthoredReport): { readonly text: string; readonly gold: Gold } {
  const draft = draftOf(agency, report);
  const page = printReport(draft, report.layout, randomFrom(seedOf(fileOf(agency, report))));
  return { text: page.text, gold: goldOf(agency, report, draft, page) };
}

/** A seed of the report's own: its file name read as a number. */
function seedOf(name: string): number {
  let seed = 0;
  for (const char of name) seed = (Math.imul(seed, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

/** Gold as JSON with a line for each row, claim and problem, so that a change reads as what it is. */
function goldJson(gold: Gold): string {
  const lines = (items: readonly unknown[]) =>
    items.length === 0 ? "[]" : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(",\n")}\n ]`;
  const table = (rows: object | null) =>
    rows === null
      ? "null"
      : `{\n${Object.entries(rows)
          .map(([row, cells]) => `   ${JSON.stringify(row)}: ${JSON.stringify(cells)}`)
          .join(",\n")}\n  }`;
  const tables = Object.entries(gold.tables).map(([name, rows]) => `  ${JSON.stringify(name)}: ${table(rows)}`);
  const members = Object.entries(gold).map(([key, value]) => {
    const json =
      key === "tables" ? `{\n${tables.join(",\n")}\n }` : Array.isArray(value) ? lines(value) : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${json}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}
