import { describe, expect, it } from "vitest";
import { blocksOfPages } from "../../../src/ingest/layout/blocks-of-pages.js";
import type { Glyph, LaidPage, Rule } from "../../../src/ingest/layout/laid-page.js";

const SIZE = 10;
const WIDTH = 600;

const line = (text: string, x: number, middle: number): Glyph[] =>
  [...text].map((char, i) => ({ text: char, x: x + i * SIZE, middle, width: SIZE, size: SIZE }));

/** A text without end marks, so many characters a line. */
const words = (from: string, length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i)).join("");
const column = (text: string, perLine: number, x: number, top: number) =>
  Array.from({ length: Math.ceil(text.length / perLine) }, (_, i) =>
    line(text.slice(i * perLine, (i + 1) * perLine), x, top + i * 16),
  ).flat();

const textsOf = (glyphs: readonly Glyph[], rules: readonly Rule[] = []) => {
  const page: LaidPage = { width: WIDTH, height: 800, glyphs, rules };
  return blocksOfPages([page]).map((block) =>
    block.kind === "table" ? block.cells.map(({ text }) => text) : block.text,
  );
};

describe("a page with two columns of text", () => {
  const [left, right] = [words("一", 180), words("专", 175)];
  const title = "本机关政府信息公开工作年度报告全文如下所列";
  const both = (top: number) => [...column(left, 20, 60, top), ...column(right, 20, 300, top + 3)];

  it("is read column by column, the title above both first", () => {
    expect(textsOf([...line(title, 190, 60), ...both(100)])).toEqual([title, left + right]);
  });

  it("has what reaches across in its place: a heading, a table", () => {
    const frame = (top: number): Rule[] => [
      ...[0, 20, 40].map((y) => ({ direction: "horizontal" as const, at: top + y, from: 60, to: 500 })),
      ...[60, 200, 500].map((x) => ({ direction: "vertical" as const, at: x, from: top, to: top + 40 })),
    ];
    const cells = [
      ...line("规章", 70, 310),
      ...line("九", 210, 310),
      ...line("合计", 70, 330),
      ...line("八", 210, 330),
    ];
    const below = [...column(words("丏", 160), 20, 60, 400), ...column(words("亭", 170), 20, 300, 400)];
    expect(textsOf([...line(title, 190, 60), ...both(100), ...cells, ...below], frame(300))).toEqual([
      title,
      left + right,
      ["规章", "九", "合计", "八"],
      words("丏", 160) + words("亭", 170),
    ]);
  });

  it("is none where labels stand beside numbers, or lines reach across the page", () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      ...line(words("一", 15), 60, 100 + i * 16),
      ...line("九八", 400, 100 + i * 16),
    ]);
    expect(textsOf(rows.flat()).flat().join("")).toBe(`${words("一", 15)} 九八`.repeat(12));
    const whole = words("一", 480);
    expect(textsOf(column(whole, 48, 60, 100))).toEqual([whole]);
  });
});
