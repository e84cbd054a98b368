import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.js";
import type { FeatureCode } from "../../src/model/narrative.js";
import { parseReport } from "../../src/parse/parse-report.js";
import { narrate } from "./lexicons.js";

const seeds = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));
const absent = !existsSync(seeds);
if (absent) console.log("Skipped: ../shared/seeds is not there (it comes with the workplace, not with a clone).");

async function profileOf(name: string) {
  const path = `${seeds}/${name}.txt`;
  const source = await ingest(path, readFileSync(path));
  if ("code" in source) throw new Error(source.message.en);
  const report = parseReport(source);
  if ("code" in report) throw new Error(report.message.en);
  const profile = narrate(report);
  return {
    profile,
    value: (code: FeatureCode) => profile.features.find((one) => one.code === code)?.value ?? null,
  };
}

/** Read by hand: specific items per 1000 Han (±2), current and past problems, remedies answered by them, aspects, repeated share (±0.01). */
const expected = [
  ["000_de6ce61f4d341c02", { density: 2, problems: 3, past: 0, remedies: 3, repeated: 0.048 }],
  ["001_871f94abbc050ee9", { density: 2, problems: 3, past: 0, remedies: 3, repeated: 0 }],
  ["002_cf6b3b2b2c1c1616", { density: 12, problems: 4, past: 0, remedies: 3, repeated: 0 }],
  ["003_fe63b0f92ece0c02", { density: 16, problems: 4, past: 0, remedies: 4, repeated: 0 }],
  ["004_915da1636d8094ae", { density: 15, problems: 0, past: 3, remedies: 2, repeated: 0 }],
] as const;

describe.skipIf(absent)("the prose of real reports", () => {
  test.each(expected)(
    "%s is measured as read by hand",
    async (name, { density, problems, past, remedies, repeated }) => {
      const { profile, value } = await profileOf(name);
      expect(Math.abs((value("specific-items-per-thousand") ?? -9) - density)).toBeLessThan(2);
      expect(value("problems-stated")).toBe(problems);
      expect(value("past-problems-stated")).toBe(past);
      expect(profile.remedies).toHaveLength(remedies);
      expect(Math.abs((value("repeated-clause-share") ?? -1) - repeated)).toBeLessThan(0.01);
    },
  );

  test("001 covers all five aspects and states its fees", async () => {
    const { value } = await profileOf("001_871f94abbc050ee9");
    expect(value("aspects-covered")).toBe(5);
    expect(value("fee-statement")).toBe(1);
  });

  test("002 leaves its part-time staff without a remedy", async () => {
    const { profile } = await profileOf("002_cf6b3b2b2c1c1616");
    expect(profile.problems.map((one) => one.remedy === null)).toEqual([true, false, false, false]);
    expect(profile.problems[0]?.specific).toBe(true);
  });
});
