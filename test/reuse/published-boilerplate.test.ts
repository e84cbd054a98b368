import { expect, it } from "vitest";
import { boilerplate, published } from "../../src/reuse/measures/lang-stice-lawrence.js";
import { presets } from "../../src/reuse/presets.js";
import { characterBoilerplate, wordBoilerplate } from "../../src/reuse/published-boilerplate.js";
import { studyReuse } from "../../src/reuse/study.js";
import { randomFrom, wholeBetween } from "../../src/stats/random.js";
import { libraryOf } from "./library-of.js";

const random = randomFrom(9);
const han = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + wholeBetween(random, 0, 9000))).join("");
const sentences = Array.from({ length: 12 }, () => han(wholeBetween(random, 9, 20)));
/** Forty reports; sentence `i` stands in about `(i + 1) / 13` of them, each report has text of its own. */
const texts = Array.from({ length: 40 }, () => {
  const own = Array.from({ length: 10 }, () => `${han(24)}。`).join("");
  return (
    own +
    sentences
      .filter((_, i) => random() < (i + 1) / 13)
      .map((text) => `${text}。`)
      .join("")
  );
});
const library = libraryOf(texts.map((text, i) => ({ text, agency: `机关${i % 25}`, year: 2022 })));
const charactersOf = (text: string) => text.split("。").map((sentence) => [...sentence]);

it("by characters is the published formula over the reports of a stratum, eight characters to a phrase", async () => {
  const ordered = library.documents.map(({ path }) => texts[Number.parseInt(path, 10)] as string);
  const expected = boilerplate(ordered.map(charactersOf), { ...published, length: 8 });
  expect(new Set(expected.map((value) => (value === 0 ? "none" : "some")))).toContain("some");
  expect(await characterBoilerplate(library, 1)).toEqual(expected);
});

it("by words is the published formula, four words to a phrase, cut as told; any number is one word", () => {
  const cut = (text: string) => text.match(/\d+|\D{1,3}/gu) ?? [];
  const drafts = Array.from({ length: 30 }, (_, i) => ({
    text: i < 12 ? `公开栏更新信息${i}条并逐条编号。${i}另设读报角甲乙丙丁戊己庚辛壬癸${i}。` : `${han(12)}。`,
    agency: `机关${i}`,
  }));
  // 12 of 30 reports have 公开栏|更新信|息0|条并逐…: 7 + 4 + … words; shares are of words.
  const shares = wordBoilerplate(libraryOf(drafts), cut);
  const words = (text: string) => cut(text.replace(/\d+/g, "0"));
  const [first, second] = [words("公开栏更新信息0条并逐条编号"), words("0另设读报角甲乙丙丁戊己庚辛壬癸0")];
  expect(first.length).toBeGreaterThanOrEqual(4);
  expect(second.length).toBeGreaterThanOrEqual(4);
  expect(shares.slice(0, 12)).toEqual(Array(12).fill(1));
  expect(shares.slice(12)).toEqual(Array(18).fill(0));
});

it("is there only where there is a stratum and a text long enough, and by words only when words are cut", async () => {
  const options = { preset: presets.standard, threads: 1 };
  const study = await studyReuse(library, options);
  expect(study.characterBoilerplate.some((value) => value !== null && value > 0)).toBe(true);
  expect(study.wordBoilerplate).toEqual(texts.map(() => null));
  const cut = await studyReuse(library, { ...options, cutWords: (text) => [...text] });
  expect(
    cut.wordBoilerplate.filter((value, d) => (value === null) !== (study.characterBoilerplate[d] === null)),
  ).toEqual([]);
  const few = await studyReuse(libraryOf(texts.slice(0, 29)), options);
  expect(few.characterBoilerplate).toEqual(Array(29).fill(null));
});
