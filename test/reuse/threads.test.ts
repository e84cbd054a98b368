import { expect, it } from "vitest";
import type { findAlignments as find } from "../../src/reuse/find-alignments.js";
import { randomFrom, wholeBetween } from "../../src/stats/random.js";
import { libraryOf } from "./library-of.js";

/** Threads load compiled files. */
const compiled = new URL("../../dist/reuse/find-alignments.js", import.meta.url).href;

it("one, two and three threads find the same", async () => {
  const { findAlignments }: { readonly findAlignments: typeof find } = await import(compiled);
  const random = randomFrom(5);
  const words = Array.from({ length: 300 }, () =>
    String.fromCharCode(...Array.from({ length: 9 }, () => 0x4e00 + wholeBetween(random, 0, 2000))),
  );
  const texts = Array.from({ length: 4500 }, () =>
    Array.from({ length: 9 }, () => words[wholeBetween(random, 0, 299)]).join(""),
  );
  const { texts: packed } = libraryOf(texts);
  const thresholds = { matched: 12, novel: 12, density: 0.5, common: 400 };
  const [one, two, three] = await Promise.all(
    [1, 2, 3].map((threads) => findAlignments(packed, { threads, thresholds })),
  );
  expect(one?.work.chunks.length).toBeGreaterThan(1);
  expect(one?.count).toBeGreaterThan(1000);
  expect(two?.rows).toEqual(one?.rows);
  expect(three?.rows).toEqual(one?.rows);
});
