import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.js";
import { isRefusal } from "../../src/model/source.js";
import { reuseTables } from "../../src/output/reuse-tables.js";
import { rowsFrom } from "../../src/output/table-spec.js";
import { parseCsv } from "../../src/text/csv.js";
import { mingjian } from "./capture.js";

const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mingjian-reuse-"));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (name: string) => readFileSync(join(folder, "run", name), "utf8");
const rowsOf = (table: keyof typeof reuseTables) => rowsFrom(reuseTables[table], read(reuseTables[table].file));

/** The frozen texts of the bundled reports, by report id. */
async function textsById(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of readdirSync(join(corpus, "reports"))) {
    const source = await ingest(name, readFileSync(join(corpus, "reports", name)));
    if (!isRefusal(source)) texts.set(source.id, source.text);
  }
  return texts;
}

/** A text with what differs between copies of one sentence taken out: marks, numbers, dates. */
const bare = (text: string) => text.replace(/[\d０-９]+[年月日]?/g, "").replace(/[^\p{L}]/gu, "");

describe("mingjian reuse", async () => {
  const texts = await textsById();
  const run = await mingjian(["reuse", join(corpus, "manifest.csv"), "--out", join(folder, "run"), "--words"]);

  it("writes every table with its key sorted and every column in the codebook", () => {
    expect(run.code).toBe(0);
    const named = new Set(parseCsv(read("codebook.csv")).map(({ fields }) => `${fields[0]} ${fields[2]}`));
    const files = readdirSync(join(folder, "run"));
    expect(files.filter((file) => !file.endsWith(".csv"))).toEqual([
      "datapackage.json",
      "reuse.gexf",
      "reuse.html",
      "run.json",
    ]);
    for (const file of files.filter((name) => name.endsWith(".csv")))
      for (const column of parseCsv(read(file))[0]?.fields ?? []) expect(named).toContain(`${file} ${column}`);
    const { resources } = JSON.parse(read("datapackage.json")) as { resources: { path: string }[] };
    expect(resources.map(({ path }) => path).sort()).toEqual(files.filter((file) => file.endsWith(".csv")).sort());
  });

  it("says what was compared, how, and with which words", () => {
    const record = JSON.parse(read("run.json")) as Record<string, unknown>;
    expect(record).toMatchObject({ preset: "standard", reports: 57, skipped: 0, segmenter: { name: "nodejieba" } });
    expect(record.corpus_sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("names every report by an id that its table of measures has", () => {
    const known = new Set(rowsOf("measures").map((row) => row.report_id));
    expect(known.size).toBe(57);
    const named = [
      ...rowsOf("pairs").flatMap((row) => [row.a, row.b]),
      ...rowsOf("passages").flatMap((row) => [row.a, row.b]),
      ...rowsOf("clusters").map((row) => row.report_id),
      ...rowsOf("phrases").map((row) => row.first_report),
      ...rowsOf("measures").flatMap((row) => [row.copy_source, row.prior].filter((id) => id !== null)),
    ];
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("has a pair for every two reports with passages, and as many passages as it says", () => {
    const counts = new Map<string, number>();
    for (const { a, b } of rowsOf("passages")) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
    expect(new Map(rowsOf("pairs").map((row) => [`${row.a} ${row.b}`, row.passages]))).toEqual(counts);
  });

  it("gives offsets that slice back to the same words on both sides", () => {
    const textOf = (id: unknown) => texts.get(String(id)) ?? "";
    for (const row of rowsOf("passages")) {
      const slice = textOf(row.a).slice(Number(row.a_start), Number(row.a_end));
      expect(slice.replace(/\s/g, "")).toBe(row.text);
      const blocks = String(row.blocks).split(" ");
      const inside = blocks.map((block) => block.split(/[-=]/).map(Number));
      expect(inside.every(([a0 = 0, a1 = 0]) => a0 >= Number(row.a_start) && a1 <= Number(row.a_end))).toBe(true);
      for (const [a0, a1, b0, b1] of inside)
        expect(bare(textOf(row.a).slice(a0, a1))).toBe(bare(textOf(row.b).slice(b0, b1)));
    }
  });

  it("orders reports by their dates, and leaves the order open where these are equal", () => {
    for (const { a_published, b_published, direction } of rowsOf("pairs")) {
      if (a_published === null || b_published === null) continue;
      expect(direction).toBe(String(b_published) < String(a_published) ? "b-to-a" : "unknown");
    }
  });

  it("writes the same bytes again", async () => {
    await mingjian(["reuse", join(corpus, "manifest.csv"), "--out", join(folder, "again"), "--words"]);
    for (const name of readdirSync(join(folder, "run")))
      expect(readFileSync(join(folder, "again", name), "utf8"), name).toBe(read(name));
  });
});
