import { describe, expect, it } from "vitest";
import { isBlankMark, readCellNumber } from "../../src/parse/table-number.js";

describe("readCellNumber", () => {
  it.each([
    ["0", 0, null],
    ["102", 102, null],
    ["１２３", 123, null],
    ["1,234", 1234, null],
    ["1，234", 1234, null],
    ["1 234", 1234, null],
    ["-3", -3, null],
    ["－3", -3, null],
    ["减3", -3, null],
    ["增加5", 5, null],
    ["+5", 5, null],
    ["12.50", 12.5, null],
    ["24850元", 24850, "元"],
    ["310.385万元", 3103850, "万元"],
    ["0.1万", 1000, null],
    ["1.005亿", 100500000, null],
    ["22（其中修订16件）", 22, null],
    ["3件", 3, null],
    ["零", 0, null],
    ["〇", 0, null],
    ["十二", 12, null],
    ["二十", 20, null],
    ["九十九", 99, null],
  ])("reads %s as %d", (raw, value, moneyUnit) => {
    expect(readCellNumber(raw)).toEqual({ value, moneyUnit });
  });

  it.each([
    "",
    "O",
    "1.",
    "1.属于国家秘密",
    "2020-01-17",
    "19:28",
    "12,34",
    "几十",
    "见附件",
    "- 3 -",
    "#REF!",
    "1/2",
    "十十",
    "9".repeat(50),
  ])("does not read %j as a number", (raw) => {
    expect(readCellNumber(raw)).toBeNull();
  });
});

describe("isBlankMark", () => {
  it.each(["/", "-", "—", "——", "无", "\\", "　"])("takes %j for an empty cell", (raw) => {
    expect(isBlankMark(raw)).toBe(true);
  });
  it.each(["0", "O", "无数据可填", "-3", "·"])("does not take %j for an empty cell", (raw) => {
    expect(isBlankMark(raw)).toBe(false);
  });
});
