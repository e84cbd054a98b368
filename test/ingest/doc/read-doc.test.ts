import { describe, expect, it } from "vitest";
import { readDoc } from "../../../src/ingest/doc/read-doc.js";
import { ingest } from "../../../src/ingest/ingest.js";
import { isRefusal } from "../../../src/model/source.js";
import { type Marked, type SmallDoc, smallDoc } from "./small-doc.js";

function blocksOf(doc: SmallDoc) {
  const extract = readDoc("a.doc", smallDoc(doc));
  if (isRefusal(extract) || extract instanceof Promise) throw new Error("not read");
  return extract.blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.cells.map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text]),
  );
}

const HIDDEN = 0x083c;
const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;

/** The text of a row and, at its marks, the properties of its cells and of its end. `merges`: the first two bytes of each cell's description. */
function row(start: number, cells: readonly string[], edges: readonly number[], merges: readonly number[] = []) {
  const text = `${cells.map((cell) => `${cell}\u0007`).join("")}\u0007`;
  const words = (values: readonly number[]) => values.flatMap((value) => [value & 0xff, value >> 8]);
  const shape = [
    cells.length,
    ...words(edges),
    ...cells.flatMap((_, i) => [...words([merges[i] ?? 0]), ...new Array(18).fill(0)]),
  ];
  const end = start + text.length;
  const paragraphs: Marked[] = [
    { from: start, to: end - 1, properties: [[IN_TABLE, [1]]] },
    {
      from: end - 1,
      to: end,
      properties: [
        [IN_TABLE, [1]],
        [ENDS_ROW, [1]],
        [0xd608, [...words([shape.length + 1]), ...shape]],
      ],
    },
  ];
  return { text, paragraphs, end };
}

describe("a Word 97 document", () => {
  it("is read in the order of its piece table, with pieces of one and of two bytes a character", () => {
    const stretches = [
      { text: "新收申请" },
      { text: "12", bytes: true },
      { text: "件。\r" },
      { text: "A/B\r", bytes: true },
    ];
    expect(blocksOf({ stretches })).toEqual(["新收申请12件。", "A/B"]);
  });

  it("leaves out hidden text, the codes of fields and tables of contents, and the marks of pictures and notes", () => {
    const text =
      '公开\u0013 HYPERLINK "http://a" \u0014指南\u0015一\u0001二\u0002隐藏三\r\u0013 TOC \\o \u0014目录\u0015\r四\u001e五\r';
    const from = text.indexOf("隐藏");
    const characters = [{ from, to: from + 2, properties: [[HIDDEN, [1]]] as const }];
    expect(blocksOf({ stretches: [{ text }], characters }).filter((block) => block !== "")).toEqual([
      "公开指南一二三",
      "四-五",
    ]);
  });

  it("gives a table the geometry its rows state: cells merged across, downwards, and narrower ones in other rows", () => {
    const first = row(0, ["项目", "数量", ""], [0, 1000, 2000, 3000], [0, 1, 2]);
    const second = row(first.end, ["甲", "1", "2"], [0, 1010, 2000, 3000], [0x60, 0, 0]);
    const third = row(second.end, ["", "34"], [0, 1000, 3000], [0x20, 0]);
    const rows = [first, second, third];
    const text = `${rows.map((one) => one.text).join("")}后文\r`;
    expect(blocksOf({ stretches: [{ text }], paragraphs: rows.flatMap((one) => one.paragraphs) })).toEqual([
      [
        [0, 0, 1, 1, "项目"],
        [0, 1, 1, 2, "数量"],
        [1, 0, 2, 1, "甲"],
        [1, 1, 1, 1, "1"],
        [1, 2, 1, 1, "2"],
        [2, 1, 1, 2, "34"],
      ],
      "后文",
    ]);
  });

  it("is refused by name when it is encrypted, too old or damaged", async () => {
    const stretches = [{ text: "正文\r" }];
    expect(await ingest("a.doc", smallDoc({ stretches, flags: 0x0100 }))).toEqual({
      path: "a.doc",
      code: "encrypted",
      message: {
        zh: "a.doc：Word 文档设有打开密码，无法读取。请用密码打开后另存为不加密的文件",
        en: "a.doc: the Word document opens only with a password; open it and save it without one",
      },
    });
    expect(await ingest("a.doc", smallDoc({ stretches, magic: 0xa5dc }))).toMatchObject({ code: "unsupported-format" });
    expect(await ingest("a.doc", smallDoc({ stretches, magic: 0 }))).toMatchObject({ code: "damaged" });
    expect(readDoc("a.doc", smallDoc({ stretches }).subarray(0, 1500))).toMatchObject({ code: "damaged" });
  });
});
