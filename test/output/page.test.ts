import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dimensionIds } from "../../src/model/score.js";
import { html, joined } from "../../src/output/page/markup.js";
import { reportCard } from "../../src/output/page/report-card.js";
import { pageEnd, pageStart, type RunSummary } from "../../src/output/page/run-page.js";
import type { Row } from "../../src/output/table-spec.js";
import { schemeOf } from "../score/scheme-of.js";

const hostile = `<img src=x onerror=alert(1)>"'&\u202e</td></table><script>alert(2)</script>`;
const ranked = (changes: Row = {}): Row => ({
  group: "department/county/2022/2021",
  rank: 1,
  tied: false,
  tier: null,
  agency: "青禾县财政局",
  score: 71.3,
  score_low: 50,
  score_high: 80,
  rank_p05: 1,
  rank_p95: 3,
  timeliness: 100,
  completeness: 87.5,
  consistency: null,
  errors: 2,
  warnings: 0,
  previous_rank: 1,
  previous_group_size: 5,
  rank_change: -2,
  report_id: "0123456789ab",
  ...changes,
});
const summary = (changes: Partial<RunSummary> = {}): RunSummary => ({
  rankings: [ranked(), ranked({ rank: 2, agency: hostile }), ranked({ rank: 3 })],
  unranked: [{ report_id: "0123456789ac", agency: "某局", year: 2022, reason: "not-scored" }],
  skipped: 4,
  groupBy: ["unitType", "level", "year", "template"],
  scheme: schemeOf(),
  withCards: true,
  version: "1.2.3",
  language: "zh",
  ...changes,
});
const card = {
  report: { report_id: "0123456789ab", agency: hostile, year: 2022, path: hostile },
  score: { total: 71.25, low: 40, high: 90, coverage: 0.8, timeliness: 100, completeness: null },
  indicators: [
    { indicator: "days-late", status: "ok", raw: 6, scaled: 90, reason: null },
    { indicator: "table-fill", status: "not_assessable", raw: null, scaled: null, reason: hostile },
  ],
  findings: [
    {
      finding_id: "b",
      check: "table-shape",
      severity: "info",
      message: "第二处",
      quote: null,
      path: null,
      start: null,
      end: null,
    },
    {
      finding_id: "a",
      check: "year-disagrees",
      severity: "error",
      message: hostile,
      quote: `${"长".repeat(200)}`,
      path: hostile,
      start: 5,
      end: 205,
    },
  ],
};

describe("markup", () => {
  it("escapes whatever is put into it, and nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const inner = html`<b title="${text}">${text}</b>`;
        const { html: printed } = html`<p>${inner}</p>`;
        expect(printed.replace(/^<p><b title="|">|<\/b><\/p>$/g, "")).not.toMatch(/[<>"']/);
        expect(Buffer.from(printed).toString()).toBe(printed);
      }),
    );
  });

  it("prints null and undefined as nothing, and numbers as they are", () => {
    expect(joined([html`a${null}b${undefined}`, html`${1.5}`]).html).toBe("ab1.5");
  });
});

describe("the page of a run", () => {
  const page = pageStart(summary()).html + reportCard(card, schemeOf(), "zh").html + pageEnd.html;

  it("runs no script, loads nothing, and lets nothing of a report be markup", () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<img|https?:|url\(|\u202e/);
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("opens and closes every element", () => {
    const open: string[] = [];
    for (const [, slash, name, empty] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
      if (empty === "/" || ["meta", "br"].includes(name as string)) continue;
      if (slash === "") open.push(name as string);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it("names the group in words and draws each rank with its interval", () => {
    expect(page).toContain("<h2>部门 · 县级 · 2022 年度 · 2021 版格式</h2>");
    expect(page).toContain('aria-label="1–3"');
    expect(page).toContain('x1="4.0" x2="92.0"');
    expect(page).toContain("1/5");
  });

  it("says which dimensions the group is not ranked by", () => {
    const words = "不计入本组排名得分：原创（组内可评的报告不足 95%）";
    const compared = dimensionIds.filter((id) => id !== "originality").join(" ");
    expect(pageStart(summary({ rankings: [ranked({ compared })] })).html).toContain(words);
    const all = dimensionIds.join(" ");
    expect(pageStart(summary({ rankings: [ranked({ compared: all })] })).html).not.toContain("不计入");
  });

  it("shows why a report has no rank, why an indicator has no figure, and errors first", () => {
    expect(page).toContain("可评内容不足");
    expect(page).toContain("无法评定 · &lt;img");
    expect(page.indexOf("year-disagrees")).toBeLessThan(page.indexOf("table-shape"));
    expect(page).toContain(`<q>${"长".repeat(120)}…</q>`);
  });

  it("links to cards only when it has them", () => {
    expect(page).toContain('<a href="#r-0123456789ab">青禾县财政局</a>');
    expect(page).toContain('<details id="r-0123456789ab">');
    expect(pageStart(summary({ withCards: false })).html).not.toContain("<a href");
  });

  it("speaks English when asked to", () => {
    const english = pageStart(summary({ language: "en", rankings: [ranked()] })).html;
    expect(english).toContain("departments · county · 2022 · 2021 format");
    expect(english.replace(/青禾县财政局|某局/g, "")).not.toMatch(/\p{Script=Han}/u);
  });
});
