import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
