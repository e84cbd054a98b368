import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { indexCorpus } from "../../src/corpus/index-corpus.js";
import { listCorpus } from "../../src/corpus/list-corpus.js";
import { readSource } from "../../src/corpus/read-source.js";
import { membersOf } from "../../src/ingest/archive.js";
import { isRefusal } from "../../src/model/source.js";
import { randomFrom } from "../../src/stats/random.js";
import { printDocx } from "../../src/synth/docx/print-docx.js";
import { printHtml } from "../../src/synth/html/print-html.js";
import { printReport } from "../../src/synth/print-report.js";
import { mingjian } from "../cli/capture.js";
import { encodeGbk } from "../ingest/legacy-encoders.js";
import { draftOf } from "../report-of.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingjian-archive-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

type Files = Readonly<Record<string, string | Uint8Array>>;
const zip = (files: Files) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );

/** An archive with one file whose name is written in GBK without saying so, as Chinese Windows packs. */
function gbkZip(name: string, content: string): Uint8Array {
  const gbk = encodeGbk(name) as Uint8Array;
  const placeholder = "x".repeat(gbk.length);
  const bytes = zip({ [placeholder]: content });
  const at = (from: number) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(placeholder, from);
  for (let found = at(0); found >= 0; found = at(found + 1)) bytes.set(gbk, found);
  return bytes;
}

const title = (agency: string) => [`${agency}2022年政府信息公开工作年度报告`];
const draft = (agency: string) => draftOf({}, { title: title(agency) });
const page = (agency: string) => printHtml(draft(agency), "portal", randomFrom(1));
const text = (agency: string) => printReport(draft(agency), "tabs", () => 0).text;
const paths = (path: string) => listCorpus(path).entries.map((entry) => entry.path);
const refusals = (path: string) => listCorpus(path).refusals.map(({ path: at, code }) => [at, code]);

describe("archives in a corpus", () => {
  it("stand for the files in them, at any depth, each with its path through the archive", async () => {
    put(
      "年报.zip",
      zip({
        "a/教育局.html": page("枣庄市教育局"),
        "空/": "",
        "__MACOSX/._x": "x",
        "内.zip": zip({ "财政局.txt": text("枣庄市财政局") }),
      }),
    );
    put("b/c/水务局.txt", text("枣庄市水务局"));
    expect(paths(folder)).toEqual(["b/c/水务局.txt", "年报.zip/a/教育局.html", "年报.zip/内.zip/财政局.txt"]);
    const { reports, skipped } = await indexCorpus(listCorpus(folder));
    expect(reports.map((report) => report.entry.path).sort()).toEqual(paths(folder));
    expect(skipped).toEqual([]);
  });

  it("are a corpus of their own", () => {
    expect(paths(put("一批.zip", zip({ "a.txt": "甲", "b/c.html": "乙" })))).toEqual([
      "一批.zip/a.txt",
      "一批.zip/b/c.html",
    ]);
  });

  it("are told by their bytes: documents that are packages of parts are files, an archive may be called anything", async () => {
    put("a.zip", printDocx(draft("枣庄市教育局"), randomFrom(1)));
    put("b.dat", zip({ "word/局.txt": text("枣庄市财政局") }));
    expect(paths(folder)).toEqual(["a.zip", "b.dat/word/局.txt"]);
    const source = await readSource(join(folder, "a.zip"));
    expect(isRefusal(source) ? source : source.format).toBe("docx");
  });

  it("read names in GBK, in UTF-8 that is not declared, and names that would lead out of the folder", () => {
    put("g.zip", gbkZip("财政局年报.txt", "甲"));
    expect(paths(folder)).toEqual(["g.zip/财政局年报.txt"]);
    const members = membersOf(
      "t.zip",
      zip({
        "../../etc/passwd": "甲",
        "C:\\a\\b.txt": "乙",
        "/abs/./c.txt": "丙",
        "etc/passwd": "丁",
        "a\nb.txt": "戊",
        "..": "己",
      }),
    );
    expect(isRefusal(members) ? members : members.map(({ name }) => name)).toEqual([
      "etc/passwd",
      "a/b.txt",
      "abs/c.txt",
      "etc/passwd (2)",
      "a\nb.txt",
    ]);
  });

  it("are named by a manifest file by file", () => {
    put("a.zip", zip({ "x.txt": "甲", "y.txt": "乙" }));
    const manifest = put("list.csv", "path,year\na.zip/x.txt,2022\na.zip/z.txt,2022\n");
    expect(paths(manifest)).toEqual(["a.zip/x.txt"]);
    expect(refusals(manifest)).toEqual([["a.zip/z.txt", "not-found"]]);
  });

  it("that are damaged, locked, nested without end or bombs cost themselves only", async () => {
    const nested = (depth: number): Uint8Array =>
      zip({ "a.zip": depth === 0 ? zip({ "x.txt": "甲" }) : nested(depth - 1) });
    const locked = zip({ "锁.txt": "甲".repeat(100) });
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 46 < locked.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    put("cut.zip", zip({ "a.txt": "甲".repeat(1000) }).slice(0, -20));
    put("deep.zip", nested(4));
    put("locked.zip", locked);
    put("bomb.zip", zip({ "big.txt": new Uint8Array(20 * 1024 * 1024), "ok.txt": text("枣庄市财政局") }));
    const { reports, skipped } = await indexCorpus(listCorpus(folder));
    expect(reports.map((report) => report.entry.path)).toEqual(["bomb.zip/ok.txt"]);
    expect(skipped.map(({ path, code }) => [path, code])).toEqual([
      ["bomb.zip/big.txt", "too-large"],
      ["cut.zip", "damaged"],
      ["deep.zip/a.zip/a.zip/a.zip", "too-large"],
      ["locked.zip/锁.txt", "encrypted"],
    ]);
  });
});

describe("a report and its attachment", () => {
  it("in one folder are one report: the one with most tables, then the page; the other is listed with the reason", async () => {
    put("a/教育局.html", page("枣庄市教育局"));
    put("a/附件.docx", printDocx(draft("枣庄市教育局"), randomFrom(1)));
    put("b/财政局.html", printHtml({ ...draft("枣庄市财政局"), withoutTables: ["requests"] }, "bare", randomFrom(1)));
    put("b/附件.docx", printDocx(draft("枣庄市财政局"), randomFrom(1)));
    put("c/教育局.txt", text("枣庄市教育局"));
    const { reports, skipped } = await indexCorpus(listCorpus(folder));
    expect(reports.map((report) => report.entry.path).sort()).toEqual(["a/教育局.html", "b/附件.docx", "c/教育局.txt"]);
    expect(skipped.map(({ path, code, message }) => [path, code, message.zh])).toEqual([
      [
        "a/附件.docx",
        "duplicate",
        expect.stringContaining("与 a/教育局.html 是同一机关同一年度的报告（网页与其附件），只计一份"),
      ],
      ["b/财政局.html", "duplicate", expect.stringContaining("与 b/附件.docx 是同一机关")],
    ]);
  });
});

describe("mingjian check", () => {
  it("checks the files of a folder or an archive, with one sentence for each it cannot read", async () => {
    put(
      "d/报告.zip",
      zip({
        "教育局.html": page("枣庄市教育局"),
        "说明.html": '<html><body><p>见附件</p><a href="/年报.pdf">年度报告</a></body></html>',
      }),
    );
    put("d/坏.docx", printDocx(draft("枣庄市财政局"), randomFrom(1)).slice(0, -40));
    put("d/表.xlsx", zip({ "[Content_Types].xml": "", "xl/workbook.xml": "" }));
    const at = (name: string) => join(folder, "d", name);
    const { code, out, err } = await mingjian(["check", join(folder, "d"), "--format", "json"]);
    expect(code).toBe(2);
    expect(
      JSON.parse(out).reports.map(
        (report: { source: { path: string } | string; error?: { code: string } }) => report.error?.code ?? "read",
      ),
    ).toEqual(["damaged", "read", "attachment-only", "unsupported-format"]);
    const sentences = err.trimEnd().split("\n");
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toContain(`${at("坏.docx")}：Word 文档（.docx）已损坏或不完整`);
    expect(sentences[1]).toContain(
      `${at("报告.zip/说明.html")}：网页中没有报告正文，只有附件链接（年度报告 /年报.pdf）`,
    );
    expect(sentences[2]).toContain(`${at("表.xlsx")}：文件是 Excel 工作簿（.xlsx）`);
  });
});
