import { expect, it } from "vitest";
import { specificity } from "../../src/narrative/specific-counts.js";
import { placeWords } from "../../src/narrative/words.js";

const words = ["全年", "公开", "信息", "5", "条", ",", "公开", "7", "条", "。"];
const text = words.join("");
const items = [
  { start: 6, end: 8, kind: "quantity" },
  { start: 11, end: 13, kind: "quantity" },
] as never;

it("specificity is specific items over words, worked out by hand: two of six", () => {
  expect(specificity(text, placeWords(words, text.length), items)).toBe(2 / 6);
});

it("differs from a popular package, which divides by the characters of the text", () => {
  expect(specificity(text, placeWords(words, text.length), items)).not.toBeCloseTo(2 / text.length, 2);
});

it("is not there without words", () => {
  expect(specificity("", placeWords([], 0), [])).toBeNull();
});
