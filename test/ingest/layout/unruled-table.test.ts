import { describe, expect, it } from "vitest";
import type { Glyph } from "../../../src/ingest/layout/laid-page.js";
import { linesOf } from "../../../src/ingest/layout/text-line.js";
import { unruledTables } from "../../../src/ingest/layout/unruled-table.js";

const SIZE = 10;

/** Characters beside each other from `x`: Chinese ones as wide as the font is high, digits half of it. */
function glyphs(text: string, x: number, middle: number): Glyph[] {
  let at = x;
  return [...text].map((char) => {
    const width = /\d/.test(char) ? SIZE / 2 : SIZE;
    at += width;
    return { text: char, x: at - width, middle, width, size: SIZE };
  });
}

/** A row: its label lines (text, left edge, middle) and figures, which end at these right edges. */
function row(labels: readonly (readonly [string, number, number])[], middle: number, figures: readonly string[]) {
  const right = (i: number) => 230 + i * 30;
  return [
    ...labels.flatMap(([text, x, at]) => glyphs(text, x, at)),
    ...figures.flatMap((figure, i) => glyphs(figure, right(i) - figure.length * 5, middle)),
  ];
}

function tablesOf(all: readonly Glyph[]) {
  return unruledTables(linesOf(all)).map(({ table }) =>
    Array.from({ length: table.rows }, (_, at) =>
      table.cells.filter(({ row: of }) => of === at).map(({ text }) => text),
    ),
  );
}

describe("a table without ruling lines", () => {
  const zeros = ["0", "0", "0", "0", "0", "0"];

  it("gives labels of several lines to their rows, whether figures stand beside their first line or their middle", () => {
    const beside = (offset: number) => [
      ...row(
        [
          ["1.甲类申请", 60, 100],
          ["的第二行", 60, 112],
          ["的第三行", 60, 124],
        ],
        100 + offset,
        ["7", ...zeros],
      ),
      ...row([["2.乙类", 60, 136]], 136, ["8", ...zeros]),
      ...row(
        [
          ["3.丙类申请", 60, 148],
          ["续行", 60, 160],
        ],
        148 + offset / 2,
        ["9", ...zeros],
      ),
    ];
    for (const offset of [0, 12])
      expect(tablesOf(beside(offset)), `figures ${offset} points down`).toEqual([
        [
          ["", "1.甲类申请的第二行的第三行", "7", ...zeros],
          ["", "2.乙类", "8", ...zeros],
          ["", "3.丙类申请续行", "9", ...zeros],
        ],
      ]);
  });

  it("keeps the label of a group out of the labels beside it, however near they stand", () => {
    const all = [
      ...row([["一、本年新收申请数量", 40, 80]], 80, ["5", ...zeros]),
      ...row([["1.甲类", 66, 100]], 100, ["7", ...zeros]),
      ...row(
        [
          ["（一）", 33, 110],
          ["结果", 33, 121],
          ["2.乙类", 66, 120],
        ],
        120,
        ["8", ...zeros],
      ),
      ...row([["3.丙类", 66, 140]], 140, ["9", ...zeros]),
    ];
    const [table] = tablesOf(all);
    expect(table?.map(([, label]) => label)).toEqual(["一、本年新收申请数量", "1.甲类", "2.乙类", "3.丙类"]);
    expect(table?.map(([group]) => group).join("")).toBe("（一）结果");
  });

  it("parts figures of neighbouring columns that come close to each other", () => {
    const all = [
      ...row([["甲类", 60, 100]], 100, ["1", "0", "0", "0", "0", "2", "2145"]),
      ...row([["乙类", 60, 120]], 120, ["1", "0", "0", "0", "0", "2", "3"]),
    ];
    expect(tablesOf(all)).toEqual([
      [
        ["", "甲类", "1", "0", "0", "0", "0", "2", "2145"],
        ["", "乙类", "1", "0", "0", "0", "0", "2", "3"],
      ],
    ]);
  });

  it("parts the figure of the first column from a label that runs into it, and no other end of a label", () => {
    const figures = ["0", "0", "0", "0", "0", "0", "0"];
    const touching = row([["2.法律行政法规禁止公开", 117, 120]], 120, figures);
    expect(tablesOf([...row([["1.甲类", 117, 100]], 100, ["7", ...zeros]), ...touching])).toEqual([
      [
        ["", "1.甲类", "7", ...zeros],
        ["", "2.法律行政法规禁止公开", ...figures],
      ],
    ]);
    const blank = row([["2.乙类2019", 60, 120]], 120, ["", ...zeros]);
    expect(tablesOf([...row([["1.甲类", 60, 100]], 100, ["7", ...zeros]), ...blank])).toEqual([
      [
        ["", "1.甲类", "7", ...zeros],
        ["", "2.乙类2019", "", ...zeros],
      ],
    ]);
  });

  it("is one row only where that has its label beside it or very many figures", () => {
    expect(tablesOf(row([["四、结转下年度", 60, 100]], 100, ["1", ...zeros]))).toHaveLength(1);
    expect(tablesOf(row([], 100, ["2019", "2020", "2021", "2022", "2023"]))).toEqual([]);
    expect(tablesOf(row([], 100, ["1", ...zeros]))).toEqual([]);
    expect(tablesOf(row([], 100, ["1", ...zeros, ...zeros]))).toHaveLength(1);
  });
});
