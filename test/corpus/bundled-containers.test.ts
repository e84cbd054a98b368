import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { assessReport, loadSettings, type Settings } from "../../src/assess.js";
import { type Random, randomFrom } from "../../src/stats/random.js";
import { bundledDrafts } from "../../src/synth/bundled/drafts-of.js";
import { printDocx } from "../../src/synth/docx/print-docx.js";
import type { Draft } from "../../src/synth/draft.js";
import { printHtml } from "../../src/synth/html/print-html.js";
import { skinNames } from "../../src/synth/html/skin.js";
import { printReport } from "../../src/synth/print-report.js";
import { gist, reportFromBytes } from "../twin.js";

const source = fileURLToPath(new URL("../../corpus/source/", import.meta.url));
const names = readdirSync(source).filter((name) => name.endsWith(".yaml"));
const drafts = [...bundledDrafts(new Map(names.map((name) => [name, readFileSync(join(source, name), "utf8")])))];

let settings: Settings;
beforeAll(() => {
  settings = loadSettings();
});

/** Everything that is said of a report, without where it stands. */
async function saidOf(bytes: string | Uint8Array) {
  const report = await reportFromBytes(bytes);
  const quote = ([start, end]: readonly [number, number]) => report.source.text.slice(start, end).replace(/\s+/g, "");
  const { claims, results } = assessReport(report, settings);
  return {
    ...gist(report),
    claims: claims.map(({ subject, value, verdict, span }) => [subject, value, verdict, quote(span)]),
    findings: results.flatMap(({ findings }) =>
      findings.map(({ check, unit, message, evidence }) => [
        check,
        unit,
        message.zh,
        evidence.map((each) => [each.path, quote(each.span)]),
      ]),
    ),
  };
}

const printers: readonly (readonly [string, (draft: Draft, random: Random) => string | Uint8Array])[] = [
  ...skinNames.map(
    (skin) => [`web page (${skin})`, (draft: Draft, random: Random) => printHtml(draft, skin, random)] as const,
  ),
  ["Word document", printDocx],
];

/** Each report is printed in one container only, so that all reports and all containers are seen in the time the suite has. */
describe("the bundled corpus in other containers", () => {
  it.each(drafts.map(([name, draft], i) => [name, draft, i] as const))(
    "%s says what its text says: tables, sections, claims, findings",
    async (_, draft, i) => {
      const [container, print] = printers[i % printers.length] as (typeof printers)[number];
      const said = await saidOf(print(draft, randomFrom(i)));
      expect(Object.keys(said.cells).length, container).toBeGreaterThan(100);
      expect(said, container).toEqual(await saidOf(printReport(draft, "tabs", () => 0).text));
    },
  );
});
