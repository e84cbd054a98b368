import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/assess.js";
import { indexCorpus } from "../../../src/corpus/index-corpus.js";
import { workforce } from "../../../src/corpus/jobs/workforce.js";
import { listCorpus } from "../../../src/corpus/list-corpus.js";
import { standardLimits } from "../../../src/ingest/watched-ingest.js";
import { isRefusal, type Refusal } from "../../../src/model/source.js";
import { randomFrom } from "../../../src/stats/random.js";
import { printReport } from "../../../src/synth/print-report.js";
import { draftOf } from "../../report-of.js";

let folder = "";
const corpus = () => join(folder, "corpus");
const settings = loadSettings();
const text = (agency: string, year: number) =>
  printReport(draftOf({}, { title: [`枣庄市${agency}${year}年政府信息公开工作年度报告`] }), "tabs", randomFrom(1)).text;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingjian-work-"));
  mkdirSync(corpus());
  for (const year of [2021, 2022, 2023])
    for (const agency of ["教育局", "商务局"])
      writeFileSync(join(corpus(), `${agency}-${year}.txt`), text(agency, year));
  writeFileSync(join(corpus(), "empty.txt"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const team = (jobs: number, keptIn: string) =>
  workforce(jobs, settings, {
    version: "1",
    language: "zh",
    limits: standardLimits,
    keptIn: join(folder, keptIn),
    schemePath: undefined,
  });

/** Reads and assesses the corpus; between the two something may happen to it. */
async function resultOf(jobs: number, keptIn: string, between = () => {}) {
  const workers = team(jobs, keptIn);
  try {
    const index = await indexCorpus(listCorpus(corpus()), { read: workers.read });
    between();
    const results: unknown[] = [];
    for await (const found of workers.assess(index.reports, () => null))
      results.push(isRefusal(found) ? (found as Refusal).code : found);
    return { skipped: index.skipped, results };
  } finally {
    await workers.close();
  }
}

describe("a workforce", () => {
  it("gives the same results in the same order with one process and with two", async () => {
    const one = await resultOf(1, "one");
    expect(one.results).toHaveLength(6);
    expect(one.skipped.map(({ code }) => code)).toEqual(["empty"]);
    expect(await resultOf(2, "two")).toEqual(one);
  });

  it("does not do again what was kept, and does it where nothing was", async () => {
    const before = await resultOf(1, "kept");
    const file = join(corpus(), "商务局-2022.txt");
    const content = text("商务局", 2022);
    const vanish = () => rmSync(file);
    expect(await resultOf(1, "kept", vanish)).toEqual(before);
    writeFileSync(file, content);
    const elsewhere = await resultOf(1, "elsewhere", vanish);
    writeFileSync(file, content);
    expect(elsewhere.results).toContain("not-found");
    expect(await resultOf(1, "elsewhere")).toEqual(before);
  });
});
