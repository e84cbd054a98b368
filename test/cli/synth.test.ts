import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mingjian } from "./capture.js";

let folder = "";
const path = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingjian-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("mingjian synth", () => {
  it("writes reports, manifest and truth, the same bytes for the same seed", async () => {
    for (const name of ["a", "b"])
      expect((await mingjian(["synth", path(name), "--reports", "12", "--seed", "5"])).code).toBe(0);
    const truth = JSON.parse(readFileSync(path("a", "truth.json"), "utf8"));
    expect(truth.truth).toHaveLength(12);
    expect(readdirSync(path("a", "reports")).map((name) => `reports/${name}`)).toEqual(
      truth.truth.map(({ file }: { file: string }) => file),
    );
    expect(readFileSync(path("a", "manifest.csv"), "utf8").split("\n")).toHaveLength(14);
    for (const file of ["truth.json", "manifest.csv", truth.truth[3].file])
      expect(readFileSync(path("a", file))).toEqual(readFileSync(path("b", file)));
  });

  it("writes over its own folder and leaves nothing of the earlier corpus", async () => {
    expect((await mingjian(["synth", path("a"), "--reports", "3", "--seed", "6"])).code).toBe(0);
    expect(readdirSync(path("a", "reports"))).toHaveLength(3);
  });

  it("leaves a folder alone that holds anything else", async () => {
    writeFileSync(path("a", "reports", "mine.txt"), "mine");
    const { code, err } = await mingjian(["synth", path("a"), "--reports", "2"]);
    expect(code).toBe(2);
    expect(err).toContain("已有其他内容");
    expect(readdirSync(path("a", "reports"))).toHaveLength(4);
    writeFileSync(path("file"), "");
    expect((await mingjian(["synth", path("file")])).code).toBe(2);
  });

  it("names a number it cannot use", async () => {
    for (const [option, value] of [
      ["--reports", "0"],
      ["--reports", "many"],
      ["--seed", "-1"],
      ["--defect-rate", "1.5"],
    ] as const) {
      const { code, err } = await mingjian(["synth", path("never"), `${option}=${value}`]);
      expect([code, err.includes(option), existsSync(path("never"))]).toEqual([2, true, false]);
    }
    expect((await mingjian(["synth"])).code).toBe(2);
  });
});
