import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.js";
import { sectionIds } from "../../../src/model/report.js";
import type { Draft } from "../../../src/synth/draft.js";
import { printReport } from "../../../src/synth/print-report.js";
import { placesOfRow } from "../../../src/synth/table-grid.js";
import { tableOf } from "../../../src/synth/tables-of.js";
import { gist, randomDraft, reportFromBytes, sourceFrom } from "../../twin.js";
import { encodeGbk } from "../legacy-encoders.js";

/** Text as Word writes it: GBK bytes in hex, or characters by number with a question mark for older programs. */
const inHex = (text: string) => [...(encodeGbk(text) as Uint8Array)].map((byte) => `\\'${byte.toString(16)}`).join("");
const byNumber = (text: string) =>
  [...text].map((char) => `\\u${((char.codePointAt(0) as number) << 16) >> 16}?`).join("");

function rtf(draft: Draft, write: (text: string) => string): string {
  const paragraph = (text: string) => `\\pard {\\f1 ${write(text)}}\\par\r\n`;
  let body = [...draft.title, draft.byline ?? "", ...draft.preamble].map(paragraph).join("");
  for (const id of sectionIds) {
    const section = draft.sections[id];
    if (section === null) continue;
    body += [section.heading, ...section.before].map(paragraph).join("");
    const grid = tableOf(draft, id);
    for (let row = 0; row < (grid?.rows ?? 0); row++) {
      let definitions = "";
      let cells = "";
      for (const [column, place] of (grid === null ? [] : placesOfRow(grid, row)).entries()) {
        const cover = grid?.cells.find(
          (c) => c.row <= row && row < c.row + c.rowSpan && c.column <= column && column < c.column + c.columnSpan,
        );
        if (cover !== undefined && cover.column !== column) continue;
        const merge = cover === undefined || cover.rowSpan === 1 ? "" : cover.row === row ? "\\clvmgf" : "\\clvmrg";
        definitions += `${merge}\\cellx${(column + (cover?.columnSpan ?? 1)) * 700 + (row % 2) * 9}`;
        cells += `\\pard\\intbl ${typeof place === "object" && place !== null ? write(place.text) : ""}\\cell `;
      }
      body += `\\trowd\\trleft${(row % 3) * 4}${definitions}${cells}\\row\r\n`;
    }
    body += section.after.map(paragraph).join("");
  }
  return `{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f1 ${write("仿宋")};}}{\\info{\\title ${write("标题")}}}{\\header ${write("页眉")}\\par}${body}}`;
}

describe("an RTF document", () => {
  it.each<[string, (text: string) => string]>([
    ["bytes in hex", inHex],
    ["characters by number", byNumber],
  ])("in %s says what its text says, every cell and paragraph", async (_, write) => {
    for (let seed = 1; seed <= 3; seed++) {
      const draft = randomDraft(seed);
      const document = await reportFromBytes(rtf(draft, write));
      expect(document.source.format).toBe("rtf");
      expect(gist(document)).toEqual(gist(await reportFromBytes(printReport(draft, "tabs", () => 0).text)));
    }
  });

  it("leaves out what is hidden, deleted, an instruction or a picture's data, and reads signs, breaks and numbers of lists", async () => {
    const body = `{\\listtext 1.\\tab}甲\\{乙\\}\\line 丙{\\v 藏}{\\deleted 删}{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par{\\pict\\bin4 }{{}}丁\\par`;
    const text = (
      await sourceFrom(Buffer.from(`{\\rtf1 ${[...body].map((c) => (c > "\x7f" ? inHex(c) : c)).join("")}}`))
    ).text;
    expect(text).toBe("1. 甲{乙}\n丙3\n[image]\n丁\n");
  });

  it.each<[string, string]>([
    ["100,000 groups deep", `{\\rtf1 ${"{".repeat(100_000)}\\u30002?`],
    [
      "with rows and cells in no order",
      "{\\rtf1 \\row\\cell\\cell\\row\\cellx-5\\trowd\\cellx9999999999\\u30002?\\cell\\row\\u19968?\\par",
    ],
    ["with braces that close nothing", "{\\rtf1 }}}}\\u30002?\\par"],
  ])("%s is read as far as it goes", async (_, text) => {
    expect((await sourceFrom(Buffer.from(text))).text).toContain("甲");
  });

  it("numbers a paragraph in a table without leaving the table", async () => {
    const body =
      "\\trowd\\cellx2000\\cellx4000\\pard\\intbl{\\listtext\\pard\\plain 1.\\tab}A\\par B\\cell C\\cell\\row\\pard D\\par";
    const { text, grids } = await sourceFrom(`{\\rtf1\\ansi ${body}}`);
    expect(text).toBe("1. A B\tC\nD\n");
    expect(grids).toHaveLength(1);
  });

  it("with nothing in it is refused as damaged", async () => {
    expect(await ingest("a.doc", Buffer.from("{\\rtf1{\\fonttbl"))).toMatchObject({
      code: "damaged",
      message: { zh: expect.stringContaining("RTF 文档") },
    });
  });
});
