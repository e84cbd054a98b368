import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomFrom } from "../../src/stats/random.js";
import type { Draft } from "../../src/synth/draft.js";
import { printReport } from "../../src/synth/print-report.js";
import { parseCsv } from "../../src/text/csv.js";
import { draftOf } from "../report-of.js";
import { mingjian } from "./capture.js";

let folder = "";
const path = (...names: string[]) => join(folder, ...names);
const months = Array.from(
  { length: 12 },
  (_, i) => `${i + 1}月在门户网站更新目录${i + 20}条，回应群众留言${i + 3}件，办公室逐件核对时间和附件。`,
);
/** A report of more than 300 Han characters of prose, so that it can be scored. */
const text = (title: string, changes: Partial<Draft> = {}) => {
  const { sections } = draftOf();
  const overview = { heading: "一、总体情况", before: months, after: [] };
  return printReport(
    draftOf({}, { title: [title], sections: { ...sections, overview }, ...changes }),
    "tabs",
    randomFrom(1),
  ).text;
};
const rowsOf = (run: string, file: string) => {
  const [head, ...rows] = parseCsv(readFileSync(path(run, file), "utf8"));
  return rows.map(({ fields }) => Object.fromEntries((head?.fields ?? []).map((name, i) => [name, fields[i]])));
};
const contents = (run: string) =>
  Object.fromEntries(readdirSync(path(run)).map((file) => [file, readFileSync(path(run, file), "utf8")]));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mingjian-"));
  mkdirSync(path("corpus", "deep", "er"), { recursive: true });
  writeFileSync(path("corpus", "a.txt"), text("枣庄市教育局2022年政府信息公开工作年度报告"));
  writeFileSync(path("corpus", "deep", "er", "b.txt"), text("枣庄市商务局2022年政府信息公开工作年度报告"));
  writeFileSync(path("corpus", "again.txt"), text("枣庄市教育局2022年政府信息公开工作年度报告"));
  writeFileSync(path("corpus", "empty.txt"), "");
  writeFileSync(path("corpus", "notes.txt"), "会议纪要\n无\n");
  writeFileSync(
    path("corpus", "noise.bin"),
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255)),
  );
  writeFileSync(path("corpus", "name\nwith=break.txt"), "无");
  symlinkSync(path("corpus"), path("corpus", "loop"));
  await mingjian(["score", path("corpus"), "--out", path("run")]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("mingjian score", () => {
  it("scores what is a report, lists every other file with its reason, and ends with 0", async () => {
    const { code, out, err } = await mingjian(["score", path("corpus"), "--out", path("again")]);
    expect(code).toBe(0);
    expect(
      rowsOf("again", "reports.csv")
        .map((row) => row.path)
        .sort(),
    ).toEqual(["a.txt", "deep/er/b.txt"]);
    expect(rowsOf("again", "skipped.csv").map((row) => [row.path, row.code])).toEqual([
      ["again.txt", "duplicate"],
      ["empty.txt", "empty"],
      ["name\nwith=break.txt", "not-a-report"],
      ["noise.bin", "not-text"],
      ["notes.txt", "not-a-report"],
    ]);
    expect(err.trimEnd().split("\n")).toHaveLength(5);
    expect(out).toContain("部门 · 市级 · 2022 年度 · 2021 版格式");
  });

  it("writes the same bytes with several processes", async () => {
    expect((await mingjian(["score", path("corpus"), "--out", path("two"), "--jobs", "2"])).code).toBe(0);
    expect(contents("two")).toEqual(contents("run"));
  });

  it("writes what the indicators rest on: verdicts by check, states of sections, deadlines", () => {
    const checks = rowsOf("run", "checks.csv");
    const failing = checks
      .filter(({ failed }) => Number(failed) > 0)
      .map(({ report_id, check }) => `${report_id} ${check}`);
    const findings = rowsOf("run", "findings.csv").map(({ report_id, check }) => `${report_id} ${check}`);
    expect(new Set(failing)).toEqual(new Set(findings));
    const sections = rowsOf("run", "sections.csv");
    expect(sections).toHaveLength(2 * 6);
    expect(sections[0]).toMatchObject({ section: "overview", state: "present", heading: "一、总体情况" });
    expect(rowsOf("run", "reports.csv").map((row) => [row.deadline, row.deadline_assumed])).toEqual([
      ["2023-01-31", "false"],
      ["2023-01-31", "false"],
    ]);
  });

  it("takes a year that title and period contradict for the manifest's mistake, not the agency's", async () => {
    mkdirSync(path("listed"), { recursive: true });
    const title = "枣庄市教育局2022年政府信息公开工作年度报告";
    writeFileSync(path("listed", "a.txt"), text(title, { byline: "发布日期：2023-01-20" }));
    writeFileSync(path("listed", "manifest.csv"), "path,year,published_on\na.txt,2021,2023-01-20\n");
    await mingjian(["score", path("listed"), "--out", path("mistaken")]);
    expect(rowsOf("mistaken", "reports.csv").map((row) => [row.year, row.published_on, row.date_evidence])).toEqual([
      ["2022", "2023-01-20", "byline"],
    ]);
    const found = rowsOf("mistaken", "findings.csv").map((row) => row.check);
    expect(found).toContain("manifest-disagrees");
    for (const check of ["published-late", "year-disagrees", "stale-year"]) expect(found).not.toContain(check);
  });

  it("honours dismissals: listed with their reason, counted nowhere, and told when they fit nothing", async () => {
    mkdirSync(path("judged"), { recursive: true });
    const title = "枣庄市教育局2022年政府信息公开工作年度报告";
    const period = { preamble: ["本报告统计期限自2021年1月1日至2021年12月31日。"] };
    writeFileSync(path("judged", "a.txt"), text(title, period));
    await mingjian(["score", path("judged"), "--out", path("before")]);
    const errors = rowsOf("before", "findings.csv").filter((row) => row.check === "year-disagrees");
    expect(errors.length).toBeGreaterThan(0);
    const list = errors.map((row) => `${row.finding_id},已核实\n`).join("");
    writeFileSync(path("judged", ".mingjian-ignore.csv"), `finding_id,reason\n${list}0123456789ab,旧编号\n`);
    const { code, err } = await mingjian(["score", path("judged"), "--out", path("after"), "--jobs", "2"]);
    expect(code).toBe(0);
    expect(err).toBe(
      `mingjian: ${path("judged", ".mingjian-ignore.csv")}：1 个编号在本次的报告中没有对应的问题（0123456789ab），或报告已改动，或属于其他报告，请核对\n`,
    );
    const after = rowsOf("after", "findings.csv").filter((row) => row.check === "year-disagrees");
    expect(after.map((row) => row.dismissed)).toEqual(errors.map(() => "已核实"));
    const [ranked] = rowsOf("after", "rankings.csv");
    expect(Number(ranked?.errors)).toBe(Number(rowsOf("before", "rankings.csv")[0]?.errors) - errors.length);
    const identity = (run: string) => rowsOf(run, "indicators.csv").find((row) => row.indicator === "identity-data");
    expect(Number(identity("before")?.raw)).toBeLessThan(Number(identity("after")?.raw));
    expect((await mingjian(["explain", path("after"), "枣庄市教育局"])).out).toContain("（已排除：已核实）");
  });

  it("leaves out what was published after the day of assessment, and says so", async () => {
    mkdirSync(path("dated"), { recursive: true });
    const dated = (title: string, day: string) => text(title, { byline: `发布日期：${day}` });
    writeFileSync(path("dated", "early.txt"), dated("枣庄市教育局2022年政府信息公开工作年度报告", "2023-01-20"));
    writeFileSync(path("dated", "late.txt"), dated("枣庄市商务局2022年政府信息公开工作年度报告", "2023-03-02"));
    writeFileSync(path("dated", "undated.txt"), text("枣庄市民政局2022年政府信息公开工作年度报告", { byline: null }));
    const { err } = await mingjian(["score", path("dated"), "--out", path("as-of"), "--as-of", "2023-01-31"]);
    expect(err).toBe(
      "mingjian: late.txt：公开日期 2023-03-02 晚于评价截止日 2023-01-31，未计入；如需计入，请放宽 --as-of\n" +
        "mingjian: --as-of 2023-01-31：1 份报告未载明发布日期，无法判断是否在截止日前公开，仍予计入（undated.txt）；请核实，并可在清单的 published_on 列中写明\n",
    );
    expect(
      rowsOf("as-of", "reports.csv")
        .map((row) => row.path)
        .sort(),
    ).toEqual(["early.txt", "undated.txt"]);
    expect(JSON.parse(readFileSync(path("as-of", "run.json"), "utf8")).undated).toBe(1);
    expect(rowsOf("as-of", "skipped.csv").map((row) => row.code)).toEqual(["published-later"]);
    expect(JSON.parse(readFileSync(path("as-of", "run.json"), "utf8")).as_of).toBe("2023-01-31");
  });

  it.each(["2023-02-30", "2023", "31.1.2023"])("refuses %s as a day of assessment", async (day) => {
    const { code, err } = await mingjian(["score", path("corpus"), "--out", path("never"), "--as-of", day]);
    expect(code).toBe(2);
    expect(err).toBe(`mingjian: --as-of 应为年-月-日，如 2024-01-31，给出的是“${day}”\n`);
  });

  it("says in one sentence where results cannot be written", async ({ skip }) => {
    mkdirSync(path("taken", "rankings.csv"), { recursive: true });
    const taken = await mingjian(["score", path("corpus"), "--out", path("taken")]);
    expect([taken.code, taken.err.trimEnd().split("\n").at(-1)]).toEqual([
      2,
      `mingjian: ${join(realpathSync(path("taken")), "rankings.csv")} 是文件夹，无法写入同名的表格，请移走该文件夹或换一个 --out`,
    ]);
    expect(readdirSync(path("taken")).filter((name) => !name.startsWith("."))).toEqual(["rankings.csv"]);
    if (process.getuid?.() === 0) skip("root may write everywhere");
    mkdirSync(path("closed"), { mode: 0o555 });
    const closed = await mingjian(["score", path("corpus"), "--out", path("closed")]);
    expect([closed.code, closed.err]).toEqual([
      2,
      `mingjian: --out ${path("closed")}：无法建立或写入这个文件夹（EACCES），请换一个路径\n`,
    ]);
  });

  it.skipIf(process.platform !== "linux")("ends with one sentence where no folder can ever be made", async () => {
    const { code, out, err } = await mingjian(["score", path("corpus"), "--out", "/proc/x/y"]);
    expect([code, out, err]).toEqual([
      2,
      "",
      "mingjian: --out /proc/x/y：无法建立或写入这个文件夹（ENOENT），请换一个路径\n",
    ]);
  });

  it("writes the same bytes again, also from another folder", async () => {
    const here = process.cwd();
    try {
      process.chdir(folder);
      await mingjian(["score", "corpus", "--out", "elsewhere"]);
    } finally {
      process.chdir(here);
    }
    expect(contents("elsewhere")).toEqual(contents("run"));
  });

  it("writes every table with its key sorted and every column in the codebook", () => {
    const named = new Set(rowsOf("run", "codebook.csv").map((row) => `${row.table} ${row.name}`));
    for (const [file, csv] of Object.entries(contents("run"))) {
      if (!file.endsWith(".csv")) continue;
      expect(csv.startsWith("\ufeff"), file).toBe(true);
      for (const name of parseCsv(csv)[0]?.fields ?? []) expect(named).toContain(`${file} ${name}`);
    }
    const ids = rowsOf("run", "cells.csv").map((row) => String(row.report_id));
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(400);
  });

  it("leaves an earlier run as it was when it fails, and nothing of its own", async () => {
    const before = contents("run");
    const bad = await mingjian(["score", path("absent"), "--out", path("run")]);
    expect([bad.code, bad.err.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(contents("run")).toEqual(before);
  });

  it.each([
    ["no corpus", ["score", "--out", "x"], "score 之后应为一个语料文件夹或清单"],
    ["no --out", ["score", "."], "缺少 --out"],
    [
      "an unknown grouping",
      ["score", ".", "--out", "x", "--group-by", ","],
      "--group-by 没有写明分组项，可用：unitType、level、year、template、region",
    ],
    [
      "a grouping that does not exist, in the place of one",
      ["score", ".", "--out", "x", "--group-by", "colour"],
      "--group-by 中的“colour”不是可用的分组项",
    ],
    ["a scheme that is not there", ["score", ".", "--out", "x", "--scheme", "none.yaml"], "无法读取评分方案 none.yaml"],
  ])("with %s says so in one sentence and ends with 2", async (_, argv, sentence) => {
    const { code, out, err } = await mingjian(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("refuses to write into the corpus it reads", async () => {
    const { code, err } = await mingjian(["score", path("corpus"), "--out", path("corpus", "deep", "out")]);
    expect(code).toBe(2);
    expect(err).toContain("位于语料文件夹之内");
  });

  it("escapes formulas that a report or a file name puts into a table", async () => {
    mkdirSync(path("hostile"));
    writeFileSync(
      path("hostile", "=1+1.txt"),
      text('=HYPERLINK("http://x")枣庄市教育局2022年政府信息公开工作年度报告'),
    );
    await mingjian(["score", path("hostile"), "--out", path("escaped")]);
    const { fields = [] } = parseCsv(readFileSync(path("escaped", "reports.csv"), "utf8"))[1] ?? {};
    expect(fields[1]).toBe("'=1+1.txt");
    expect(fields.every((field) => !/^[=+@]/.test(field))).toBe(true);
  });
});

describe("mingjian rank", () => {
  it("writes what score wrote when scheme and groups are the same", async () => {
    cpSync(path("run"), path("ranked"), { recursive: true });
    const { code } = await mingjian(["rank", path("ranked")]);
    expect(code).toBe(0);
    expect(contents("ranked")).toEqual(contents("run"));
  });

  it("ranks in other groups into another folder, without the reports", async () => {
    const { code, out } = await mingjian(["rank", path("run"), "--group-by", "year", "--out", path("by-year")]);
    expect(code).toBe(0);
    expect(out).toContain("■ 2022 年度\n");
    expect(new Set(rowsOf("by-year", "rankings.csv").map((row) => row.group))).toEqual(new Set(["2022"]));
    expect(readdirSync(path("by-year")).sort()).toEqual(readdirSync(path("run")).sort());
    expect(contents("by-year")["cells.csv"]).toBe(contents("run")["cells.csv"]);
    expect((await mingjian(["explain", path("by-year"), "枣庄市教育局"])).code).toBe(0);
  });

  it.each([
    ["indicators.csv", (table: string) => table.slice(0, table.lastIndexOf("\n", table.length / 2) + 1)],
    ["indicators.csv", (table: string) => table.replace(/,1,/, ",abc,")],
    ["reports.csv", (table: string) => `${table.split("\n").slice(0, 2).join("\n")}\n`],
  ])("refuses, as explain does, a run whose %s was cut short or holds a word for a number", async (file, damage) => {
    cpSync(path("run"), path("damaged"), { recursive: true });
    writeFileSync(path("damaged", file), damage(readFileSync(path("damaged", file), "utf8")));
    for (const command of [
      ["rank", path("damaged")],
      ["explain", path("damaged"), "枣庄市教育局"],
    ]) {
      const { code, err } = await mingjian(command);
      expect([code, err]).toEqual([2, expect.stringContaining(`${file} 的行数与运行记录 run.json 不符`)]);
    }
    rmSync(path("damaged"), { recursive: true });
  });

  it("goes on with the scheme of the run, as explain does", async () => {
    const builtIn = readFileSync(path("run", "scheme.yaml"), "utf8");
    writeFileSync(path("own.yaml"), builtIn.replace("zh: 六项内容齐备率", "zh: 六部分齐备率"));
    const scheme = ["--scheme", path("own.yaml")];
    await mingjian(["score", path("corpus"), ...scheme, "--out", path("own")]);
    expect(readFileSync(path("own", "scheme.yaml"), "utf8")).toBe(readFileSync(path("own.yaml"), "utf8"));
    const { out } = await mingjian(["explain", path("own"), "枣庄市教育局"]);
    expect(out).toContain("六部分齐备率");
    await mingjian(["rank", path("own"), "--group-by", "year"]);
    expect(readFileSync(path("own", "codebook.csv"), "utf8")).toContain("六部分齐备率");
    await mingjian(["rank", path("run"), ...scheme, "--out", path("other")]);
    expect(JSON.parse(readFileSync(path("other", "run.json"), "utf8")).scheme.sha256).toBe(
      JSON.parse(readFileSync(path("own", "run.json"), "utf8")).scheme.sha256,
    );
  });

  it("leaves the language of the tables to the run, and prints its own", async () => {
    cpSync(path("run"), path("english"), { recursive: true });
    const { out } = await mingjian(["rank", path("english"), "--lang", "en"]);
    expect(out).toContain("ranked");
    expect(readFileSync(path("english", "indicators.csv"), "utf8")).toBe(
      readFileSync(path("run", "indicators.csv"), "utf8"),
    );
    const page = readFileSync(path("english", "index.html"), "utf8");
    expect(page).toContain("every identity is 0 = 0");
    expect(page).not.toContain("各勾稽关系两边均为 0");
  });

  it.each([
    ["a folder that is no run", "corpus", "请给出 mingjian score 写出的结果文件夹"],
    ["nothing", undefined, "rank 之后应为一个结果文件夹"],
  ])("with %s says so in one sentence", async (_, name, sentence) => {
    const { code, err } = await mingjian(["rank", ...(name === undefined ? [] : [path(name)])]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe("mingjian explain", () => {
  it("takes one agency's score apart", async () => {
    const { code, out } = await mingjian(["explain", path("run"), "枣庄市教育局"]);
    expect(code).toBe(0);
    for (const words of [
      "枣庄市教育局  2022  a.txt",
      "六项内容齐备率",
      "勾稽关系成立率",
      "无可核对（各勾稽关系两边均为 0）",
    ])
      expect(out).toContain(words);
  });

  it("speaks the language asked for, whatever the run was made in", async () => {
    const { out } = await mingjian(["explain", path("run"), "枣庄市教育局", "--lang", "en"]);
    expect(out).toContain("vacuous (every identity is 0 = 0)");
    const words = out
      .replace(/"[^"\n]*"/g, "")
      .split("\n")
      .slice(1);
    expect(words.filter((line) => /[\u4e00-\u9fff]/.test(line))).toEqual([]);
  });

  it("says by which score it was ranked where the group leaves dimensions out", async () => {
    const { out } = await mingjian(["explain", path("run"), "枣庄市教育局"]);
    expect(out).toMatch(
      /排名得分 [\d.]+，上下限 [\d.]+–[\d.]+；不计入本组排名得分：.*原创（组内可评的报告不足 95%）\n本报告得分 /,
    );
  });

  it("says why a dimension has no score, and that it compares more reports than check does", async () => {
    const { out } = await mingjian(["explain", path("run"), "枣庄市教育局"]);
    expect(out).toMatch(/原创  –（可评指标仅占权重 \d+%，方案要求至少 60%）/);
    expect(out).toMatch(/可评 \d+%（与本次运行的 \d+ 份报告比对；check 单份检查时无从比对，可评较少）/);
  });

  it.each([
    ["an agency that is not there", ["某某局"], "没有名称含“某某局”的机关"],
    ["several agencies", ["枣庄市"], "对应 2 个机关，请写明其中之一：枣庄市"],
    ["a year that is not there", ["教育局", "--year", "2019"], "枣庄市教育局 没有 2019 年度的报告，已有年度：2022"],
    ["no year", ["教育局", "--year", "去年"], "--year 应为不小于 1 的整数"],
    ["no agency", [], "explain 之后应为结果文件夹和机关名称"],
  ])("with %s says so in one sentence", async (_, rest, sentence) => {
    const { code, out, err } = await mingjian(["explain", path("run"), ...rest]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });
});
