import { describe, expect, test } from "vitest";
import { segment } from "../../src/narrative/segments.js";

const cut = (text: string) => {
  const { clauses, sentences } = segment(text);
  const slices = ({ starts, ends }: typeof clauses) => starts.map((start, i) => text.slice(start, ends[i]));
  return { clauses: slices(clauses), sentences: slices(sentences) };
};

describe("segment", () => {
  test("parts clauses at commas and colons and sentences at full stops, semicolons and line feeds", () => {
    expect(cut("栏目更新,共3期:甲;乙。\n丙")).toEqual({
      clauses: ["栏目更新", "共3期", "甲", "乙", "丙"],
      sentences: ["栏目更新,共3期:甲", "乙", "丙"],
    });
  });

  test("keeps 1,234 and 15:06 whole", () => {
    expect(cut("公开1,234条,15:06发布").clauses).toEqual(["公开1,234条", "15:06发布"]);
  });

  test("parts a list of figures that is no grouped number", () => {
    expect(cut("分别为3,12,5件").clauses).toEqual(["分别为3", "12", "5件"]);
  });

  test("takes a dot after a Han character for a full stop, and no other dot", () => {
    expect(cut("务求实效.全年1.5万条").sentences).toEqual(["务求实效", "全年1.5万条"]);
  });

  test("gives nothing for an empty text or for punctuation alone", () => {
    expect(cut("").clauses).toEqual([]);
    expect(cut("。。\n").sentences).toEqual([]);
  });
});
