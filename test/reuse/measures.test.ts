import { describe, expect, it } from "vitest";
import { boilerplateThreshold } from "../../src/reuse/boilerplate.js";
import { boilerplate, boilerplatePhrases, published } from "../../src/reuse/measures/lang-stice-lawrence.js";
import { lazyPrices, simpleSimilarities } from "../../src/reuse/measures/lazy-prices.js";
import { inverseFrequencies, lengthAdjusted, rawModification } from "../../src/reuse/measures/modification.js";
import { repeatedGramShare, repeatedSentenceShare } from "../../src/reuse/measures/redundancy.js";
import { stickiness } from "../../src/reuse/measures/stickiness.js";
import { termCounts } from "../../src/reuse/measures/term-vectors.js";
import { randomFrom } from "../../src/stats/random.js";
import { unitsOf } from "./library-of.js";

const words = (text: string) => text.split(" ");
/** Documents of one-sentence texts, words parted by spaces; sentences by `/`. */
const documents = (...texts: string[]) => texts.map((text) => text.split(" / ").map(words));

describe("boilerplate after Lang & Stice-Lawrence", () => {
  it("is the share of words in sentences with a phrase of four words that three documents in ten have", () => {
    // Of ten documents four hold "a b c d" (40 %). The first has 6 words in that sentence, and 2 in another: 6/8.
    const texts = documents("x a b c d y / p q", "a b c d", "a b c d z", "w a b c d", ...Array(6).fill("n o n e"));
    const others = texts.map((text, i) => (i < 4 ? text : [[`n${i}`, "o", "n", "e"]]));
    expect(boilerplate(others).map((value) => value ?? -1)).toEqual([0.75, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it("leaves out what three quarters of the documents have: that is law or plain language", () => {
    const texts = documents(...Array(10).fill("a b c d"));
    expect(boilerplate(texts)).toEqual(Array(10).fill(0));
    expect(boilerplate(texts, { ...published, ceiling: 1.01 })).toEqual(Array(10).fill(1));
  });

  it("also takes phrases that occur five times per document on average, however few documents have them", () => {
    const often = Array(45).fill("a b c d").join(" / ");
    const texts = documents(often, ...Array.from({ length: 8 }, (_, i) => `n${i} o n e`));
    expect([...boilerplatePhrases(texts, published)]).toEqual(["a b c d"]);
  });

  it("is not what a popular package calls by its name: that has a least number of documents and no ceiling", () => {
    const texts = documents(...Array(10).fill("a b c d / own e f g"));
    const leastDocumentsOnly = { ...published, share: 5 / 10, perDocument: Infinity, ceiling: Infinity };
    expect(boilerplate(texts)[0]).toBe(0);
    expect(boilerplate(texts, leastDocumentsOnly)[0]).toBe(1);
  });

  it("differs between two public re-implementations: one keeps from 30 % and drops from 75 %, one from 60 and 80 %", () => {
    // Of ten documents four hold "a b c d", seven "e f g h", all "i j k l".
    const texts = documents(
      ...Array.from(
        { length: 10 },
        (_, i) => `${i < 4 ? "a b c d" : `n${i} o`} / ${i < 7 ? "e f g h" : `m${i} p`} / i j k l`,
      ),
    );
    const phrasesAt = (share: number, ceiling: number) => [
      ...boilerplatePhrases(texts, { ...published, share, ceiling, perDocument: Infinity }),
    ];
    expect(phrasesAt(0.3, 0.75)).toEqual(["a b c d", "e f g h"]);
    expect(phrasesAt(0.6, 0.8)).toEqual(["e f g h"]);
    // Dyer, Lang & Stice-Lawrence 2017 turn the ceiling round: their phrases are in at least 75 % of all reports.
    expect(phrasesAt(0.75, Infinity)).toEqual(["i j k l"]);
  });

  it("finds by a sample what it finds in all documents", () => {
    const random = randomFrom(4);
    const word = () => `w${Math.floor(40 * random() ** 2)}`;
    const texts = Array.from({ length: 400 }, () => [Array.from({ length: 60 }, word), ["x", "y", "z", "q"]]);
    const parameters = { ...published, length: 2, share: 0.1, perDocument: Infinity };
    const all = boilerplatePhrases(texts, parameters);
    expect(all.size).toBeGreaterThan(50);
    expect([...boilerplatePhrases(texts, parameters, 100)].sort()).toEqual([...all].sort());
  });

  it("is not there for a document without words", () => {
    expect(boilerplate([[], [["a"]]])).toEqual([null, 0]);
  });
});

it("mingjian's own boilerplate counts other agencies: a twentieth of them, and never fewer than three agencies", () => {
  expect([1, 20, 41, 42, 101, 1001].map((agencies) => boilerplateThreshold(agencies))).toEqual([3, 3, 3, 4, 6, 51]);
});

describe("stickiness after Dyer, Lang & Stice-Lawrence", () => {
  const kept = "档案馆查阅点全年接待群众三百余人次";
  it("is the share of characters in sentences that hold a run of fifteen of last year's", () => {
    // 17 characters in the sentence kept, 7 in the new one.
    const { share, sentences } = stickiness(unitsOf(`${kept}。今年另设读报角。`), unitsOf(`去年，${kept}，另有说明。`));
    expect(share).toBe(17 / 24);
    expect(sentences).toEqual([[0, 17]]);
  });

  it("takes another number in the same sentence for the same sentence", () => {
    const now = unitsOf("截至2023年12月，公开栏共更新村务信息128条并逐条编号。");
    const before = unitsOf("截至2022年12月，公开栏共更新村务信息97条并逐条编号。");
    expect(stickiness(now, before).share).toBe(1);
  });

  it("counts neither runs of fourteen, nor mandated sentences, nor anything for an empty text", () => {
    expect(stickiness(unitsOf(kept.slice(0, 14)), unitsOf(kept)).share).toBe(0);
    expect(
      stickiness(
        unitsOf("依据有关规定和要求编制本报告并予以发布。新。"),
        unitsOf("依据有关规定和要求编制本报告并予以发布。"),
      ).share,
    ).toBe(0);
    expect(stickiness(unitsOf("。"), unitsOf(kept)).share).toBeNull();
  });
});

describe("redundancy", () => {
  it("by sentences is the share of characters in sentences that stand there twice", () => {
    expect(repeatedSentenceShare(unitsOf("栏目更新不够及时。加强培训。栏目更新不够及时。"))).toBe(16 / 20);
    expect(repeatedSentenceShare(unitsOf(""))).toBeNull();
  });

  it("by grams is the share of grams that occur twice", () => {
    // 甲乙丙丁 / 甲乙丙戊 in grams of three: 甲乙丙 twice, 乙丙丁 and 乙丙戊 once.
    expect(repeatedGramShare(unitsOf("甲乙丙丁。甲乙丙戊。"), 3)).toBe(2 / 4);
    expect(repeatedGramShare(unitsOf("甲乙"), 3)).toBeNull();
  });
});

describe("the modification score of Brown & Tucker", () => {
  it("weighs terms by how few documents have them", () => {
    // Three documents; 公开 in all (weight 0), 栏目 in two (ln 1.5), 培训 and 档案 in one (ln 3).
    const [now, before, third] = ["公开 栏目 培训", "公开 栏目 档案", "公开"].map((text) => termCounts(words(text)));
    const idf = inverseFrequencies([now, before, third] as never);
    const [two, one] = [Math.log(1.5) ** 2, Math.log(3) ** 2];
    expect(rawModification(now as never, before as never, idf)).toBeCloseTo(1 - two / (two + one), 12);
    expect(rawModification(now as never, now as never, idf)).toBeCloseTo(0, 12);
    expect(rawModification(third as never, now as never, idf)).toBeNull();
  });

  it("differs from what another idf gives: natural's, by which words of all documents still count", () => {
    const [now, before, third] = ["公开 栏目 培训", "公开 栏目 档案", "公开"].map((text) => termCounts(words(text)));
    const own = inverseFrequencies([now, before, third] as never);
    const df: Readonly<Record<string, number>> = { 公开: 3, 栏目: 2, 培训: 1, 档案: 1 };
    const naturals = { of: (term: string) => 1 + Math.log(3 / (1 + (df[term] ?? 0))) };
    const [a, b, c] = [naturals.of("公开") ** 2, naturals.of("栏目") ** 2, naturals.of("培训") ** 2];
    expect(rawModification(now as never, before as never, naturals)).toBeCloseTo(1 - (a + b) / (a + b + c), 12);
    expect(rawModification(now as never, before as never, own)).toBeGreaterThan(0.8);
    expect(rawModification(now as never, before as never, naturals)).toBeLessThan(0.6);
  });

  it("takes out what length explains, given pairs enough", () => {
    const random = randomFrom(1);
    const pairs = Array.from({ length: 240 }, () => {
      const length = 300 + Math.floor(random() * 4000);
      return { length, raw: 0.8 - 0.1 * (length / 1000) + 0.01 * (length / 1000) ** 2 };
    });
    const odd = [{ length: 2000, raw: 0.8 - 0.2 + 0.04 + 0.3 }, ...pairs];
    const adjusted = lengthAdjusted(odd) ?? [];
    expect(adjusted[0]).toBeGreaterThan(0.28);
    expect(Math.max(...adjusted.slice(1).map(Math.abs))).toBeLessThan(0.02);
    expect(lengthAdjusted(pairs.slice(0, 199))).toBeNull();
  });
});

describe("the four similarities of Lazy Prices", () => {
  it("are worked out on a pair by hand", () => {
    // a b c d against a b x d e: three kept in order; one deleted, two added.
    const { cosine, jaccard, minEdit, simpleChange } = lazyPrices(words("a b x d e"), words("a b c d"));
    expect(cosine).toBeCloseTo(3 / Math.sqrt(20), 12);
    expect(jaccard).toBe(3 / 6);
    expect(minEdit).toBe(6 / 9);
    expect(simpleChange).toBe(2 / 4.5);
  });

  it("take for kept what the longest common subsequence holds, however long the texts are", () => {
    const random = randomFrom(8);
    const text = (length: number) => Array.from({ length }, () => String(Math.floor(random() * 6)));
    for (const [m, n] of [
      [1, 40],
      [31, 33],
      [32, 32],
      [64, 97],
      [130, 70],
      [257, 300],
    ] as const) {
      const [now, before] = [text(m), text(n)];
      const rows = now.reduce(
        (row, token) =>
          before.reduce(
            (next, other, j) => {
              next.push(token === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
              return next;
            },
            [0],
          ),
        Array(n + 1).fill(0) as number[],
      );
      expect(lazyPrices(now, before).minEdit).toBe((2 * (rows[n] ?? 0)) / (m + n));
    }
  });

  it("differ from a popular package: its least edits are a count, not a similarity", () => {
    const same = words("a b c");
    expect(lazyPrices(same, same)).toEqual({ cosine: 1, jaccard: 1, minEdit: 1, simpleChange: 0 });
    expect(lazyPrices([], [])).toEqual({ cosine: null, jaccard: null, minEdit: null, simpleChange: null });
    expect(lazyPrices(["a"], [])).toMatchObject({ cosine: null, jaccard: 0, minEdit: 0 });
  });

  it("are other figures than that package prints", () => {
    // As cntext 2 has them: Levenshtein operations; and (longest − lines of the difference / characters of both) / longest, tokens being its words.
    const itsMinEdit = (a: string, b: string) => {
      let row = Array.from({ length: b.length + 1 }, (_, j) => j);
      [...a].forEach((x, i) => {
        const next = [i + 1];
        [...b].forEach((y, j) => {
          next.push(Math.min((row[j] ?? 0) + (x === y ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        });
        row = next;
      });
      return row[b.length];
    };
    const itsSimple = (longest: number, changed: number, total: number) => (longest - changed / total) / longest;
    const [now, before] = ["abxde", "abcd"];
    const { minEdit, simpleChange } = lazyPrices([...now], [...before]);
    expect([itsMinEdit(now, before), minEdit]).toEqual([2, 6 / 9]);
    expect([itsSimple(5, 3, 9), simpleChange]).toEqual([(5 - 3 / 9) / 5, 2 / 4.5]);
  });

  it("scale the simple one over the sample", () => {
    expect(simpleSimilarities([0.2, 1, 0.6])).toEqual([1, 0, 0.5]);
    expect(simpleSimilarities([0.2, 0.2])).toEqual([1, 1]);
  });
});
