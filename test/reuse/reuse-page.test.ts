import { expect, it } from "vitest";
import { reusePage } from "../../src/output/page/reuse-page.js";
import { presets } from "../../src/reuse/presets.js";
import { studyReuse } from "../../src/reuse/study.js";
import { libraryOf } from "./library-of.js";

const copied = "档案馆查阅点全年接待群众<三百>余人次，值班员逐一登记并在次日回访，回访记录按月交办公室汇总，共归档";

it("two reports stand side by side, what they share marked, what differs in place marked otherwise", async () => {
  const library = libraryOf([
    { text: `开头甲。${copied}120卷。`, agency: "<b>甲局</b>", year: 2021 },
    { text: `${copied}97卷。结尾乙。`, agency: "乙局", year: 2022 },
  ]);
  const page = reusePage(await studyReuse(library, { preset: presets.standard, threads: 1 }), [0, 1], "0", "zh");
  expect(page).toContain("<p>开头甲。<sup>1</sup><mark");
  expect(page).toContain("接待群众&lt;三百&gt;余人次");
  expect(page).toContain("<ins>120</ins>");
  expect(page).toContain("<ins>97</ins>");
  expect(page).toContain("<th>&lt;b&gt;甲局&lt;/b&gt; 2021 年 · 发布日期不明</th><th>乙局 2022 年 · 发布日期不明</th>");
  expect(page).toMatch(/<td style="--heat: 9\d%" title="1">9\d<\/td>/);
  expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(page).not.toMatch(/<script|https?:\/\/|<b>甲/);
});

it("the earlier known stands on the left, whichever comes first in the library", async () => {
  const library = libraryOf([
    { text: copied, agency: "甲局", year: 2022, publishedOn: null },
    { text: copied, agency: "乙局", year: 2021, publishedOn: "2023-06-01" },
  ]);
  const page = reusePage(await studyReuse(library, { preset: presets.standard, threads: 1 }), null, "0", "zh");
  expect(library.documents.map(({ agencyName }) => agencyName)).toEqual(["甲局", "乙局"]);
  expect(page).toContain("<th>乙局 2021 年 · 2023-06-01</th><th>甲局 2022 年 · 发布日期不明</th>");
  expect(page).toContain("<summary>乙局 2021 年 · 2023-06-01 → 甲局 2022 年 · 发布日期不明 ");
});

it("of a very long report the paragraphs with marks are shown, and how many are not", async () => {
  const long = Array.from(
    { length: 900 },
    (_, i) => `第${String.fromCharCode(0x4e00 + i)}段自有文字若干，与别处无关。`,
  ).join("\u2028");
  const library = libraryOf([`${long}\u2028${copied}\u2028${long}`, copied]);
  const texts = library.narrativeOf(0).text.split("\u2028");
  const pieces = { at: [] as number[], source: [] as number[] };
  texts.reduce((at, text) => {
    pieces.at.push(at);
    pieces.source.push(at);
    return at + text.length + 1;
  }, 0);
  const study = await studyReuse(library, { preset: presets.standard, threads: 1 });
  const split = { ...study, narrativeOf: (d: number) => ({ ...study.narrativeOf(d), ...(d === 0 ? pieces : {}) }) };
  const page = reusePage(split, null, "0", "zh");
  expect(page).toContain("全文较长，另有 1800 段未列出");
  expect(page.length).toBeLessThan(20_000);
});
