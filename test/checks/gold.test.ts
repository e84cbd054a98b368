import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deadlineOf } from "../../src/checks/deadlines/deadline-of.js";
import { loadDeadlines } from "../../src/checks/deadlines/load-deadlines.js";
import { checks } from "../../src/checks/index.js";
import { runChecks } from "../../src/checks/run-checks.js";
import { dataFile } from "../../src/model/data-directory.js";
import { createNarrator } from "../../src/narrative/create-narrator.js";
import { loadLexicons } from "../../src/narrative/load-lexicons.js";
import { parsed } from "../parse/source-of.js";

const shared = new URL("../../../shared/", import.meta.url);
const present = existsSync(new URL("seeds/", shared)) && existsSync(new URL("gold/", shared));
if (!present) console.log("skipped: real reports are checked only where ../shared exists");

interface Gold {
  readonly source: string;
  readonly mustFind: readonly (readonly [check: string, unit: string | null])[];
  readonly mustNotFind: readonly string[];
}

const golds: readonly Gold[] = present
  ? readdirSync(new URL("gold/", shared))
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(new URL(`gold/${name}`, shared), "utf8")) as Gold)
  : [];

/** Checks that rest on stated figures have tests of their own: here no figure is given. */
const withoutClaims = checks.filter(({ id }) => !/^(narrative-(agrees|denies)|itemised|stated|qualitative)/.test(id));

describe.skipIf(!present)("a real report", () => {
  const narrate = present ? createNarrator(loadLexicons(dataFile(""))) : null;
  const deadlines = loadDeadlines(dataFile("deadlines.csv"));

  it.each(golds)("$source gives the findings a reader makes, and none that a reader would not", (gold) => {
    const report = parsed(readFileSync(new URL(`seeds/${gold.source}`, shared), "utf8").replaceAll("\r\n", "\n"));
    if (narrate === null) throw new Error("no narrator");
    const narrative = narrate(report);
    const deadline = deadlineOf(report, deadlines);
    const subject = {
      report,
      prior: null,
      stated: {},
      claims: [],
      narrative,
      deadline,
      reuse: null,
      keptProblems: null,
    };
    const found = runChecks(subject, withoutClaims).flatMap(({ findings }) => findings);
    for (const [check, unit] of gold.mustFind)
      if (withoutClaims.some(({ id }) => id === check))
        expect(found.map((finding) => [finding.check, unit === null ? null : finding.unit])).toContainEqual([
          check,
          unit,
        ]);
    for (const check of gold.mustNotFind)
      expect(
        found.filter((finding) => (check === "*error" ? finding.severity === "error" : finding.check === check)),
      ).toEqual([]);
  });
});
