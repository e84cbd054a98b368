import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { loadSettings } from "../../src/assess.js";
import { indexCorpus } from "../../src/corpus/index-corpus.js";
import { listCorpus } from "../../src/corpus/list-corpus.js";
import { gatherReuse } from "../../src/corpus/reuse-corpus.js";
import { withDetections, withoutVerdict } from "../../src/output/reuse-review.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}docs/reuse-review.md`, "utf8");
const gatherer = gatherReuse(loadSettings().wording);
const { reports } = await indexCorpus(listCorpus(`${root}corpus/manifest.csv`), { onReport: gatherer.onReport });
const study = await gatherer.study(reports);

it("the page of verdicts lists what is found now: run `npm run docs` after a change", () => {
  expect(withDetections(page, study)).toBe(page);
});

it("every detection has a verdict", () => {
  expect(withoutVerdict(page)).toEqual([]);
});

it("a detection that is new has none, and is told", () => {
  const [, second] = study.passages;
  const before = withDetections(page, { ...study, passages: second === undefined ? [] : [second] });
  expect(before.match(/^\| \d/gm)).toHaveLength(1);
  const after = withDetections(before, study);
  expect(withoutVerdict(after)).toHaveLength(study.passages.length - 1);
});

it("of many detections the twenty longest come first, then twenty of the rest in a fixed draw", () => {
  const [one] = study.passages;
  const many = Array.from({ length: 90 }, (_, i) => ({ ...one, chars: 1000 - i, text: `第${i}处` }));
  const listed =
    withDetections(page, { ...study, passages: many as never })
      .match(/(?<=第)\d+(?=处)/g)
      ?.map(Number) ?? [];
  expect(listed.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(listed).toHaveLength(40);
  expect(listed.slice(20).every((i) => i >= 20)).toBe(true);
});
