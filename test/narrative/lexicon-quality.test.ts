import { describe, expect, test } from "vitest";
import { featureCodes } from "../../src/model/narrative.js";
import { entriesOf, type LexiconName, lexiconNames } from "../../src/narrative/lexicon.js";
import { createMatcher, findTerms } from "../../src/narrative/matcher.js";
import { lexicons } from "./lexicons.js";

const terms = (name: LexiconName, ...categories: string[]) =>
  entriesOf(lexicons, name)
    .filter((entry) => categories.length === 0 || categories.includes(entry.category))
    .map((entry) => entry.term);

describe("the lexicons", () => {
  test.each<[LexiconName, number]>([
    ["stock-phrases", 250],
    ["hedges", 60],
    ["remedies", 80],
  ])("hold enough of %s: at least %d", (name, least) => {
    expect(terms(name).length).toBeGreaterThanOrEqual(least);
  });

  test.each(lexiconNames)("group %s by category", (name) => {
    const categories = entriesOf(lexicons, name).map((entry) => entry.category);
    const runs = categories.filter((category, i) => category !== categories[i - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  test("give every entry a note and a source of at least two characters", () => {
    expect(lexicons.entries.filter((entry) => entry.note.length < 2 || entry.source.length < 2)).toEqual([]);
  });

  test("find every matched term in a sentence around it", () => {
    const lost = lexicons.entries.filter((entry) => {
      const text = `某局${entry.term}某处`;
      return !findTerms(createMatcher([entry]), text, new Uint8Array(text.length + 1).fill(1)).some(
        (hit) => hit.start === 2 && hit.end === 2 + entry.term.length,
      );
    });
    expect(lost).toEqual([]);
  });

  test("never call mandated text stock: no stock phrase or hedge equals or holds only a mandated term", () => {
    const mandated = new Set(terms("mandated"));
    expect([...terms("stock-phrases"), ...terms("hedges")].filter((term) => mandated.has(term))).toEqual([]);
  });

  test("hold no stock phrase inside a mandated term, which would count the format against the author", () => {
    const mandated = terms("mandated", "section-heading", "aspect", "label", "opening", "nil", "document", "title");
    expect(terms("stock-phrases").filter((term) => mandated.some((text) => text.includes(term)))).toEqual([]);
  });

  test("never call one wording both a formula and a concrete fact", () => {
    const formulas = new Set([...terms("problems", "formula", "cue"), ...terms("stock-phrases")]);
    expect(terms("problems", "fact").filter((term) => formulas.has(term))).toEqual([]);
  });

  test("use only known aspects, and a heading and keywords for each", () => {
    const categories = new Set(entriesOf(lexicons, "aspects").map((entry) => entry.category));
    expect([...categories]).toEqual(
      ["disclosure", "requests", "management", "platform", "supervision"].flatMap((id) => [
        `${id}-heading`,
        `${id}-keyword`,
      ]),
    );
  });

  test("leave one-character terms to what is a word by itself", () => {
    const single = lexicons.entries.filter((entry) => entry.term.length === 1 && entry.lexicon !== "specifics");
    expect(single.map((entry) => entry.term)).toEqual(["将", "拟"]);
  });

  test("have a feature for what they measure", () => {
    expect(Object.keys(featureCodes)).toEqual(
      expect.arrayContaining(["stock-phrases-per-thousand", "hedges-per-thousand", "remedies-per-thousand"]),
    );
  });
});
