import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { reuseGraph } from "../../src/output/gexf.js";
import { reusePage } from "../../src/output/page/reuse-page.js";
import { proposedTerms } from "../../src/output/proposed-terms.js";
import { repetitionMeasures } from "../../src/output/repetition-measures.js";
import { reuseFiles } from "../../src/output/reuse-rows.js";
import { reuseSummary } from "../../src/output/reuse-summary.js";
import { presets } from "../../src/reuse/presets.js";
import { studyReuse } from "../../src/reuse/study.js";
import { randomFrom, wholeBetween } from "../../src/stats/random.js";
import { lexicons } from "../narrative/lexicons.js";
import { type Draft, libraryOf } from "./library-of.js";

/** Sentences of 24 characters each, of one agency's own. */
function ownText(agency: number, sentences: number): string {
  const random = randomFrom(agency + 1);
  const sentence = () => Array.from({ length: 24 }, () => String.fromCharCode(0x4e00 + wholeBetween(random, 0, 9000)));
  return Array.from({ length: sentences }, () => `${sentence().join("")}。`).join("");
}

const study = (drafts: readonly Draft[]) => studyReuse(libraryOf(drafts), { preset: presets.standard, threads: 1 });
const stock = "坚持以公开为常态不公开为例外扎实推进各项工作。";

describe("a profile", () => {
  it("holds the share of last year's sentences, masked and as printed, and where they stand", async () => {
    const kept = "至去年末村务公开栏共更新信息128条并由监委会逐条核对。";
    const text = (count: number, seed: number) => `${kept.replace("128", String(count))}${ownText(seed, 20)}`;
    const { profiles } = await study([
      { text: text(128, 1), agency: "甲", year: 2021 },
      { text: text(97, 2), agency: "甲", year: 2022 },
      { text: ownText(3, 20), agency: "乙", year: 2022 },
    ]);
    const size = 480 + 25;
    expect(profiles.map(({ stickiness }) => stickiness.value)).toEqual([null, 25 / size, null]);
    expect(profiles[1]?.stickinessAsPrinted.value).toBe(0);
    expect(profiles[1]?.keptSpans).toEqual([[0, 26]]);
    expect(profiles[0]?.stickiness.reason?.zh).toBe("没有本机关上一年度的报告可比");
  });

  it("takes for kept as printed only what is kept at all: a name as long as a sentence is no text", async () => {
    const name = "青禾县农业农村和水利局";
    const text = (seed: number) => `${name}共公开若干条。${ownText(seed, 20)}`;
    const { profiles } = await study(
      [1, 2].map((seed) => ({ text: text(seed), agency: "甲", names: [name], year: 2020 + seed })),
    );
    expect([profiles[1]?.stickiness.value, profiles[1]?.stickinessAsPrinted.value]).toEqual([0, 0]);
  });

  it("names the other agency's report that holds most of it, unless that one is the later", async () => {
    const shared = ownText(7, 8);
    const { profiles } = await study([
      { text: `${shared}${ownText(1, 12)}`, agency: "甲", publishedOn: "2023-01-10" },
      { text: `${ownText(2, 12)}${shared}`, agency: "乙", publishedOn: "2023-01-20" },
      { text: ownText(3, 20), agency: "丙", publishedOn: "2023-01-20" },
    ]);
    expect(profiles.map(({ largestCopy }) => Math.round((largestCopy.value ?? -1) * 100))).toEqual([0, 38, 0]);
    expect(profiles[1]?.copySource?.other.agency).toBe("甲");
    expect(profiles[1]?.copySource?.isEarlier).toBe(true);
    expect(profiles[0]?.copySource).toBeNull();
  });

  it("counts for both when dates do not tell which is earlier", async () => {
    const shared = ownText(7, 20);
    const { profiles, pairs } = await study([
      { text: shared, agency: "甲" },
      { text: shared, agency: "乙" },
      { text: ownText(3, 20), agency: "丙" },
    ]);
    expect(profiles.map(({ largestCopy }) => largestCopy.value)).toEqual([1, 1, 0]);
    expect(profiles[1]?.copySource?.isEarlier).toBe(false);
    expect(pairs).toMatchObject([{ a: 1, b: 0, containmentOfA: 1, containmentOfB: 1, direction: null }]);
  });

  it("says why nothing is measured: too short, too few others, whose it is unknown", async () => {
    const reasons = async (drafts: readonly Draft[]) => (await study(drafts)).profiles[0]?.largestCopy.reason?.zh;
    const others = [2, 3].map((seed) => ({ text: ownText(seed, 20), agency: `机关${seed}` }));
    expect(await reasons([{ text: ownText(1, 5) }, ...others])).toBe("文字部分有 120 个汉字，不足 300 个，不作比对");
    const mandated = "根据《中华人民共和国政府信息公开条例》有关要求编制本报告。".repeat(15);
    expect(await reasons([{ text: mandated + ownText(1, 5) }, ...others])).toMatch(
      /^除去法定用语，文字部分计 \d+ 字，不足 150 字，不作比对$/,
    );
    expect(await reasons([{ text: ownText(1, 20) }, ...others.slice(1)])).toBe("可比的其他报告不足 2 份");
    expect(await reasons([{ text: ownText(1, 20), agency: null }, ...others])).toBe(
      "机关名称不明，无法区分本机关与其他机关",
    );
  });

  it("measures boilerplate among thirty reports of twenty agencies, never by an agency's own other years", async () => {
    const drafts = Array.from({ length: 40 }, (_, i) => ({
      text: `${ownText(i, 20)}${i < 3 ? stock : ""}${i === 5 || i === 6 ? "本年另设读报角并配备放大镜供老人取用。" : ""}`,
      agency: `机关${i}`,
    }));
    const { profiles } = await study(drafts);
    const size = 480 + 22;
    expect(profiles[0]?.peerBoilerplate.value).toBe(22 / size);
    expect(profiles[5]?.peerBoilerplate.value).toBe(0);
    expect(profiles[0]?.stratum).toBe("2021 2022 county");
    const fewer = await study(drafts.slice(0, 29));
    expect(fewer.profiles[0]?.peerBoilerplate.reason?.zh).toBe("同一格式的可比报告不足 30 份或不足 20 个机关");
  });
});

describe("the files of a study", () => {
  const drafts = Array.from({ length: 6 }, (_, i) => ({
    text: `${stock}${ownText(i < 2 ? 50 : i, 12)}`,
    agency: `机关${i}<&">`,
    year: 2020 + i,
  }));

  it("name families, with their earliest member and their medoid", async () => {
    const { families } = await study(drafts);
    expect(families.filter(({ family }) => family === "report-1")).toEqual([
      { family: "report-1", document: 0, isEarliest: true, isMedoid: true },
      { family: "report-1", document: 1, isEarliest: false, isMedoid: false },
    ]);
  });

  it("list the stock phrases as long as agencies have them in common", async () => {
    const made = await study(drafts);
    expect(made.phrases.map(({ text, agencies, years }) => [text, agencies, years.length])).toEqual([
      [stock.slice(0, -1), 6, 6],
    ]);
    expect(reuseFiles(made, ["公开为常态"]).get("phrases.csv")).toContain(`${stock.slice(0, -1)},6,6,true`);
    const without = { ...lexicons, entries: lexicons.entries.filter(({ lexicon }) => lexicon !== "stock-phrases") };
    const [any] = lexicons.entries;
    const listed = { ...any, lexicon: "stock-phrases", term: "公开为常态" } as (typeof lexicons.entries)[number];
    expect(proposedTerms(made, { ...without, entries: [...without.entries, listed] })).toBe(
      "term\tweight\tcategory\tnote\tsource\n",
    );
    expect(proposedTerms(made, without)).toContain(
      `${stock.slice(0, -1)}\t0.5\tmined\t6 个机关、6 份报告使用；2020–2025 年\tmingjian lexicon mine，最早见于 000000000000\n`,
    );
  });

  it("hold a graph that is well-formed whatever agencies are called", async () => {
    const graph = reuseGraph(await study(drafts));
    expect(graph).toContain('<gexf xmlns="http://gexf.net/1.3" version="1.3">');
    expect(graph).toContain('label="机关0&lt;&amp;&quot;&gt; 2020"');
    expect(graph).toMatch(
      /<edge id="000000000001-000000000000" source="000000000000" target="000000000001" type="directed"/,
    );
    const parser = new SaxesParser();
    parser.on("error", (error) => expect(error.message).toBeUndefined());
    parser.write(graph).close();
  });

  it("propose phrases without list numbers and loose ends, and neither facts nor headings", async () => {
    const made = await study(drafts);
    const mined = (text: string, agencies: number) => ({ ...made.phrases[0], text, agencies, reports: agencies });
    const phrases = [
      mined("二是形成上下联动的良好局面", 9),
      mined("下一步，形成上下联动的良好局面", 5),
      mined("（二）依申请公开情况", 8),
      mined("本年度未收取信息处理费", 7),
      mined("没有因政府信息公开被提起行政诉讼", 6),
      mined("全年召开会议3次", 5),
      mined("的长效机制逐步健全，一是", 4),
    ] as never;
    const terms = proposedTerms(
      { ...made, phrases },
      { ...lexicons, entries: lexicons.entries.filter(({ lexicon }) => lexicon !== "stock-phrases") },
    );
    expect(
      terms
        .trim()
        .split("\n")
        .slice(1)
        .map((row) => row.split("\t")[0]),
    ).toEqual(["形成上下联动的良好局面", "长效机制逐步健全"]);
    expect(terms).toContain("9 个机关、9 份报告使用");
  });

  it("answer how much is repeated by several measures side by side", async () => {
    const text = ownText(1, 20);
    const made = await study([
      { text, agency: "甲", year: 2021 },
      { text: text.slice(0, 250) + ownText(2, 10), agency: "甲", year: 2022 },
      { text: text.slice(0, 250), agency: "甲", year: 2023 },
    ]);
    const { repetitions } = made;
    const summary = reuseSummary(made, "zh").split("\n");
    expect(summary[1]).toBe("重复率（与本机关上年报告相比，1 份可比；算法不同，结论不同）");
    expect(
      summary.slice(3, 8).map((line) =>
        line
          .trim()
          .split(/\s{2,}/)
          .slice(0, 1),
      ),
    ).toEqual(repetitionMeasures.map(({ label }) => [label.zh]));
    expect(summary[5]).toMatch(/按字 +50\.\d % +0 +0/);
    const page = reusePage(made, null, "0", "zh");
    expect(page).toContain("重复率：与本机关上年报告相比（%）");
    expect(page).toMatch(/<tr><td>甲 2022 年 · 发布日期不明<\/td>(?:<td class="number">\d+\.\d<\/td>){5}<\/tr>/);
    expect(repetitions[2]).toMatchObject({ prior: 1, characters: null, cosine: null, repeatedSentences: null });
    expect(repetitions[0]).toMatchObject({ prior: null, cosine: null, characters: null });
    expect(repetitions[1]?.prior).toBe(0);
    expect(repetitions[1]?.characters).toBeCloseTo(0.5, 2);
    expect(repetitions[1]?.minEdit).toBeCloseTo(0.5, 2);
    expect(repetitions[1]?.jaccard).toBeLessThan(0.5);
  });
});
