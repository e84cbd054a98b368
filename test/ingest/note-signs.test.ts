import { describe, expect, it } from "vitest";
import { readDoc } from "../../src/ingest/doc/read-doc.js";
import { linesOf } from "../../src/ingest/layout/text-line.js";
import { isRefusal } from "../../src/model/source.js";
import { docxPackage } from "../../src/synth/docx/package.js";
import { sourceFrom } from "../twin.js";
import { type Marked, smallDoc } from "./doc/small-doc.js";

/** A note behind a number and behind words, a number struck out before the one that stands. */
const shown = "收到12件, 公开3平方米m2, 答复8件\n";

describe("signs of notes behind numbers, and what is struck out, are no part of the numbers", () => {
  it("in web pages", async () => {
    const word =
      '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span lang=EN-US>[1]</span></span></a>';
    for (const note of [
      "<sup>1</sup>",
      "<sup>[1]</sup>",
      word,
      '<span style="font-size:8pt; vertical-align: super">①</span>',
    ]) {
      const body = `<p>收到12${note}件, 公开3平方米m<sup>2</sup>, 答复<del>9</del><s>7</s><span style="text-decoration:line-through">6</span>8件</p>`;
      expect((await sourceFrom(`<html><body>${body}</body></html>`)).text).toBe(shown);
    }
  });

  it("in DOCX", async () => {
    const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    for (const raised of ['<w:vertAlign w:val="superscript"/>', '<w:position w:val="8"/>']) {
      const body = `<w:p>${run("收到12")}${run("1", raised)}${run("件, 公开3平方米m")}${run("2", raised)}${run(", 答复")}${run("9", "<w:strike/>")}${run("8", '<w:strike w:val="0"/>')}${run("件")}</w:p>`;
      expect((await sourceFrom(docxPackage(body))).text).toBe(shown);
    }
  });

  it("in RTF", async () => {
    const written = [...shown.trimEnd()].map((char) =>
      (char.codePointAt(0) as number) < 128 ? char : `\\u${char.codePointAt(0)}?`,
    );
    const text = written.join("");
    for (const [raise, lower] of [
      ["\\super", "\\nosupersub"],
      ["\\up8", "\\up0"],
    ]) {
      const body = text.replace("12", `12{${raise} \\u9312?[1]}${raise} 1${lower} `).replace("m2", `m{${raise} 2}`);
      const struck = body.replace(/8(?=[^8]*$)/, "{\\strike 97}8");
      expect((await sourceFrom(`{\\rtf1\\ansi\\uc1 ${struck}\\par}`)).text).toBe(shown);
    }
  });

  it("in Word 97 documents", () => {
    const text = "收到12[1]件, 公开3平方米m2, 答复978件\r";
    let end = 0;
    const mark = (part: string, code: number, operand: readonly number[]): Marked[] => {
      const from = text.indexOf(part, end);
      const plain = { from: end, to: from, properties: [] };
      end = from + part.length;
      return [plain, { from, to: end, properties: [[code, operand]] }];
    };
    for (const [code, operand] of [
      [0x2a48, [1]],
      [0x4845, [8, 0]],
    ] as const) {
      end = 0;
      const characters = [...mark("[1]", code, operand), ...mark("2,", code, operand), ...mark("97", 0x0837, [1])];
      const extract = readDoc("a.doc", smallDoc({ stretches: [{ text }], characters }));
      if (isRefusal(extract) || extract instanceof Promise) throw new Error("not read");
      expect(extract.blocks).toEqual([{ kind: "paragraph", text: shown.trimEnd() }]);
    }
  });

  it("on laid-out pages, where they stand small and high right behind the number", () => {
    const glyph = (text: string, x: number, size = 10, middle = 100) => ({ text, x, middle, width: size / 2, size });
    const note = [glyph("1", 20, 6, 97), glyph(")", 23, 6, 97)];
    const texts = (more: ReturnType<typeof glyph>[]) =>
      linesOf([glyph("1", 10), glyph("2", 15), ...more]).map((line) => line.text);
    expect(texts(note)).toEqual(["12"]);
    expect(texts([...note, glyph("件", 27)])).toEqual(["12件"]);
    expect(texts([glyph("3", 20, 8)])).toEqual(["123"]);
    expect(texts([glyph("m", 20), glyph("2", 25, 6, 97)])).toEqual(["12m2"]);
  });
});
