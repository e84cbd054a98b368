import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LexiconEntry, LexiconName } from "../../src/narrative/lexicon.js";
import { createMatcher, findTerms } from "../../src/narrative/matcher.js";

function entry(term: string, lexicon: LexiconName = "hedges"): LexiconEntry {
  return { lexicon, term, weight: 1, category: "c", note: "n", source: "s", line: 2 };
}

const everywhere = (text: string) => new Uint8Array(text.length + 1).fill(1);
const found = (entries: readonly LexiconEntry[], text: string, words = everywhere(text)) =>
  findTerms(createMatcher(entries), text, words).map((hit) => `${hit.entry.lexicon} ${hit.entry.term} ${hit.start}`);

/** The same by trying every entry at every place. */
function naive(entries: readonly LexiconEntry[], text: string): string[] {
  const hits: string[] = [];
  const free = new Map<string, number>();
  for (let start = 0; start < text.length; start++) {
    for (const lexicon of ["stock-phrases", "hedges"] as const) {
      if (start < (free.get(lexicon) ?? 0)) continue;
      const longest = entries
        .filter((one) => one.lexicon === lexicon && text.startsWith(one.term, start))
        .sort((a, b) => b.term.length - a.term.length)[0];
      if (longest === undefined) continue;
      hits.push(`${lexicon} ${longest.term} ${start}`);
      free.set(lexicon, start + longest.term.length);
    }
  }
  return hits;
}

describe("findTerms", () => {
  test("prefers the longest of the terms that start together", () => {
    expect(found([entry("进一步"), entry("进一步加强")], "将进一步加强公开")).toEqual(["hedges 进一步加强 1"]);
  });

  test("falls back to the shorter term when the longer one breaks off", () => {
    expect(found([entry("不断"), entry("不断完善制度")], "不断完善")).toEqual(["hedges 不断 0"]);
  });

  test("finds overlapping terms of different lexicons", () => {
    expect(found([entry("有待加强"), entry("加强", "remedies")], "有待加强")).toEqual([
      "hedges 有待加强 0",
      "remedies 加强 2",
    ]);
  });

  test("asks short terms to be words, and long ones only to be there", () => {
    const text = "能够及时公开信息";
    const words = new Uint8Array(text.length + 1);
    for (const start of [0, 2, 4, 6, 8]) words[start] = 1;
    expect(found([entry("够及时"), entry("够及时公")], text, words)).toEqual(["hedges 够及时公 1"]);
  });

  test("finds one-unit terms and terms at either end", () => {
    expect(found([entry("将"), entry("拟定")], "将拟定")).toEqual(["hedges 将 0", "hedges 拟定 1"]);
  });

  test("finds nothing in an empty text or with no entries", () => {
    expect(found([entry("不断")], "")).toEqual([]);
    expect(found([], "不断")).toEqual([]);
  });

  test("agrees with trying every entry at every place", () => {
    const word = fc.string({ unit: fc.constantFrom("公", "开", "信", "息", "不"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom("公", "开", "信", "息", "不", "。"), maxLength: 60 }),
        (stock, hedges, text) => {
          const entries = [...stock.map((term) => entry(term, "stock-phrases")), ...hedges.map((term) => entry(term))];
          expect(found(entries, text)).toEqual(naive(entries, text));
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });
});
