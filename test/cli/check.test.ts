import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleText } from "../output/checked-of.js";
import { mingjian } from "./capture.js";

/** {@link sampleText} with a placeholder nobody filled in: an error. */
const faulty = sampleText.replace("栏目更新不够及时。", "（单位名称）栏目更新不够及时。");
let folder = "";
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingjian-"));
  writeFileSync(path("faulty.txt"), faulty);
  writeFileSync(path("empty.txt"), "");
  writeFileSync(path("zero.txt"), "0\n");
  writeFileSync(
    path("noise.bin"),
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255)),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const only = ["--only", "placeholder-left"];

describe("mingjian check", () => {
  it("says that only the checks chosen found nothing", async () => {
    const { out } = await mingjian(["check", path("faulty.txt"), "--only", "section-order"]);
    expect(out).toContain("所选检查项未发现问题；");
  });

  it("ends with 1 when something at or above --fail-on was found, else with 0", async () => {
    expect((await mingjian(["check", path("faulty.txt"), ...only])).code).toBe(1);
    expect((await mingjian(["check", path("faulty.txt"), ...only, "--fail-on", "never"])).code).toBe(0);
    expect(
      (await mingjian(["check", path("faulty.txt"), "--except", "placeholder-left", "--only", "section-order"])).code,
    ).toBe(0);
  });

  it("says one sentence for each file it cannot read, checks all others, and ends with 2", async () => {
    const files = ["empty.txt", "zero.txt", "noise.bin", "absent.txt", "", "faulty.txt"].map(path);
    const { code, out, err } = await mingjian(["check", ...files, "--format", "json"]);
    expect(code).toBe(2);
    const { reports } = JSON.parse(out);
    expect(reports.map((report: { error?: { code: string } }) => report.error?.code ?? null)).toEqual([
      "empty",
      "not-a-report",
      "not-text",
      "not-found",
      ...["empty", null, "not-text", "not-a-report"],
      null,
    ]);
    const sentences = err.trimEnd().split("\n");
    const named = [...files.slice(0, 4), ...["empty.txt", "noise.bin", "zero.txt"].map(path)];
    expect(sentences).toHaveLength(named.length);
    for (const [i, sentence] of sentences.entries()) expect(sentence).toContain(`mingjian: ${named[i]}：`);
  });

  it("reads standard input for -", async () => {
    const { code, out } = await mingjian(["check", "-", "--format", "json", ...only], { stdin: faulty });
    expect(code).toBe(1);
    const [report] = JSON.parse(out).reports;
    expect([report.source.path, report.findings[0].check]).toEqual(["-", "placeholder-left"]);
  });

  it("takes a number for a file name", async () => {
    expect((await mingjian(["check", "2023"])).err).toContain("mingjian: 2023：没有这个文件");
  });

  it("keeps text and cells out of the JSON unless asked", async () => {
    const keys = async (...more: readonly string[]) =>
      Object.keys(
        JSON.parse((await mingjian(["check", path("faulty.txt"), "--format", "json", ...more])).out).reports[0],
      );
    expect(await keys()).not.toEqual(expect.arrayContaining(["text"]));
    expect(await keys("--text", "--cells")).toEqual(expect.arrayContaining(["text", "cells"]));
  });

  it("does not count a finding dismissed beside the report or in a named file, and keeps the dismissal when lines move", async () => {
    const first = await mingjian(["check", path("faulty.txt"), "--format", "json", ...only]);
    const { id } = JSON.parse(first.out).reports[0].findings[0];
    const list = `finding_id,reason\n${id},样例如此\n`;
    writeFileSync(path("faulty.txt"), `\n\n${faulty}`);
    writeFileSync(path("named.csv"), list);
    const named = await mingjian(["check", path("faulty.txt"), ...only, "--ignore-file", path("named.csv")]);
    expect([named.code, named.out.includes("样例如此")]).toEqual([0, true]);
    writeFileSync(path(".mingjian-ignore.csv"), list);
    expect((await mingjian(["check", path("faulty.txt"), ...only])).code).toBe(0);
    rmSync(path(".mingjian-ignore.csv"));
    expect((await mingjian(["check", path("faulty.txt"), ...only])).code).toBe(1);
  });

  it("names a dismissal file that is not there", async () => {
    const { code, err } = await mingjian(["check", path("faulty.txt"), "--ignore-file", path("none.csv")]);
    expect([code, err]).toEqual([2, `mingjian: ${path("none.csv")}：无法读取排除清单，请核对路径\n`]);
  });

  it("prints JSON to its end when a list of dismissals stops it half-way", async () => {
    mkdirSync(path("later"), { recursive: true });
    writeFileSync(path("later/faulty.txt"), faulty);
    writeFileSync(path("later/.mingjian-ignore.csv"), "编号\n");
    const argv = ["check", path("faulty.txt"), path("later/faulty.txt"), "--format", "json"];
    const { code, out, err } = await mingjian(argv);
    expect([code, err.trimEnd().split("\n").length, JSON.parse(out).reports.length]).toEqual([2, 1, 1]);
  });

  it("says the same twice", async () => {
    const argv = ["check", path("faulty.txt"), "--format", "json", "--text", "--cells"];
    expect(await mingjian(argv)).toEqual(await mingjian(argv));
  });
});
