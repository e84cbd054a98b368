import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { smallDoc } from "../ingest/doc/small-doc.js";
import { smallPdf } from "../ingest/pdf/small-pdf.js";
import { mingjian } from "./capture.js";

const twin = (ending: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/twins/370400-2022.${ending}`, import.meta.url)));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingjian-mixed-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("reads what a file is and not what it is called, and prints one honest line for each file it cannot read", async () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    "a.txt": twin("doc"),
    "b.docx": twin("pdf"),
    "c.doc": twin("html"),
    "d.pdf": smallPdf([{ texts: [{ text: "第1页", x: 280, y: 40 }] }]),
    "e.wps": smallDoc({ stretches: [{ text: "正文\r" }], flags: 0x0100 }),
    "f.ofd": twin("ofd").subarray(0, 4000),
    "g\n第二行.pdf": Buffer.from("%PDF-1.7\n"),
  };
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const { code, out, err } = await mingjian(["check", "--format", "json", ...paths]);
  const reports = (JSON.parse(out) as { reports: { agency?: string; error?: { code: string } }[] }).reports;
  expect(reports.map(({ agency, error }) => error?.code ?? agency)).toEqual([
    "枣庄市教育局",
    "枣庄市教育局",
    "枣庄市教育局",
    "no-text-layer",
    "encrypted",
    "damaged",
    "damaged",
  ]);
  expect(err.trimEnd().split("\n")).toHaveLength(4);
  expect(code).toBe(2);
});

it("names every file of a folder that is no report, each on one line with what to do", async () => {
  const ole = (name: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from(name, "utf16le")]);
  const files: Readonly<Record<string, Uint8Array | string>> = {
    "a.rtf": twin("rtf"),
    "b.docx": ole("EncryptedPackage"),
    "c.doc": Buffer.from("89504e470d0a1a0a0000", "hex"),
    "d.txt": "",
    "e.xls": ole("Workbook"),
    "f.zip": zipSync({
      "../../etc/年报.txt": new Uint8Array(twin("txt")),
      "C:\\b\\c.xlsx": zipSync({ "xl/workbook.xml": strToU8("") }),
    }),
    "g.zip": "PK\x03\x04broken",
    "h\n\n.txt": "readme",
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  mkdirSync(join(folder, "sub"));
  symlinkSync("..", join(folder, "sub/up"));
  symlinkSync("nowhere", join(folder, "lost.txt"));
  const { code, out, err } = await mingjian(["check", "--format", "json", folder]);
  const reports = (JSON.parse(out) as { reports: { source: { path: string }; agency?: string }[] }).reports;
  expect(reports.flatMap(({ source, agency }) => (agency ? [[source.path.slice(folder.length), agency]] : []))).toEqual(
    [
      ["/a.rtf", "枣庄市教育局"],
      ["/f.zip/etc/年报.txt", "枣庄市教育局"],
    ],
  );
  expect(err.trimEnd().replaceAll(folder, "").split("\n")).toEqual([
    "mingjian: /b.docx：文件是设有打开密码的 Office 文件，不能作为报告读取。请用密码打开后另存为不加密的文件再检查",
    "mingjian: /c.doc：文件是 PNG 图片，不能作为报告读取。请改用由文字编辑软件导出的文件，或先识别其中的文字（OCR）",
    "mingjian: /d.txt：文件是空的，没有任何文字。请核对文件是否完整",
    "mingjian: /e.xls：文件是 Excel 97–2003 工作簿（.xls），不能作为报告读取。请先另存或转换为 Word 文档（.docx）、PDF 文件或 UTF-8 编码的纯文本文件（.txt）再检查",
    "mingjian: /f.zip/b/c.xlsx：文件是 Excel 工作簿（.xlsx），不能作为报告读取。请先另存或转换为 Word 文档（.docx）、PDF 文件或 UTF-8 编码的纯文本文件（.txt）再检查",
    "mingjian: /h  .txt：未能认出这是一份政府信息公开工作年度报告（未见报告标题，找到 0 个部分标题、0 张统计表），请核对文件是否选对、内容是否完整",
    "mingjian: /g.zip：压缩包（ZIP）已损坏或不完整，无法读取。请重新下载或重新导出",
    "mingjian: /lost.txt：链接指向的文件不存在，请修复或删除该链接",
  ]);
  expect(code).toBe(2);
});

it("says that a name which is not UTF-8 cannot be opened, not that there is no file", async () => {
  const { err } = await mingjian(["check", join(folder, "\ufffd\ufffd年报.txt")]);
  expect(err).toContain("文件名不是 UTF-8 编码，无法打开，请改名后重试");
});
