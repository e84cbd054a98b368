import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { parseReport } from "../../src/parse/parse-report.js";
import type { Span } from "../../src/text/span.js";
import { prose, sample } from "./sample.js";
import { sourceOf } from "./source-of.js";

const seeds = new URL("../../../shared/seeds/", import.meta.url);
const present = existsSync(seeds);
if (!present) console.log("skipped: damage to real reports is tried only where ../shared exists");

const own: readonly (readonly [string, string])[] = [
  [
    "a plain report",
    sample({ preamble: "统计期限为2022年1月1日至12月31日。", end: "临江市水务局\n2023年1月18日\n打印 关闭" }),
  ],
  [
    "a report on a web page",
    sample({
      title: "首页 > 年报\n来源：水务局 发布时间：2023-01-12\n临江市水务局\n2022年政府信息公开工作\n年度报告",
      prose: prose.map((text) => text.replaceAll("，", "，\n\n")),
    }),
  ],
];
const real: readonly (readonly [string, string])[] = present
  ? readdirSync(seeds).map(
      (name) => [name, readFileSync(new URL(name, seeds), "utf8").replaceAll("\r\n", "\n")] as const,
    )
  : [];

function* spansOf(report: Report): Generator<Span> {
  for (const span of [
    report.title,
    report.agency?.span,
    report.year?.span,
    report.period?.span,
    report.publication?.span,
  ])
    if (span != null) yield span;
  for (const section of report.sections) {
    if (section.heading !== null) yield section.heading;
    if (section.body !== null) yield section.body;
    for (const paragraph of section.paragraphs) yield paragraph.span;
  }
  for (const paragraph of report.preamble) yield paragraph.span;
  yield* report.residue;
}

/** What must hold of any text, however damaged. */
function expectSound(text: string): void {
  const report = parseReport(sourceOf(text));
  if ("code" in report) {
    expect(report.code).toBe("not-a-report");
    return;
  }
  for (const [start, end] of spansOf(report)) {
    if (start < 0 || end < start || end > text.length) throw new Error(`span ${start}–${end} outside 0–${text.length}`);
  }
  const digits = (value: string) => value.replace(/\s/g, "");
  if (report.agency !== null) expect(digits(text.slice(...report.agency.span))).toBe(digits(report.agency.value));
  if (report.publication !== null)
    expect(text.slice(...(report.publication.span as Span))).toContain(report.publication.date.slice(2, 4));
  const printed = report.sections.filter((section) => section.heading !== null);
  expect(report.sections).toHaveLength(6);
  for (const section of printed) {
    const [start, end] = section.body as Span;
    expect(start).toBe(section.heading?.[1]);
    let at = start;
    for (const { span } of section.paragraphs) {
      if (span[0] < at || span[1] > end) throw new Error(`paragraph ${span} outside ${at}–${end} of ${section.id}`);
      at = span[1];
    }
    for (const other of printed)
      if (other !== section && (other.heading as Span)[0] < end && (other.heading as Span)[0] >= start)
        throw new Error(`${other.id} lies inside ${section.id}`);
  }
}

/** A repeatable order of numbers below `count` (linear congruence, seed stated). */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = seed;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

describe.each([...own, ...real])("%s", (_name, text) => {
  const lines = text.split("\n");
  const words = lines.flatMap((line, i) => (line.trim() === "" ? [] : [i]));
  // Cells are many and alike: of a long report every third line is enough.
  const step = words.length > 200 ? 3 : 1;

  it("stays sound when any line is deleted", () => {
    for (let k = 0; k < words.length; k += step) expectSound(lines.filter((_, i) => i !== words[k]).join("\n"));
  });

  it("stays sound when it is cut at any character", () => {
    for (let at = 0; at < text.length; at += text.length > 2000 ? 21 : 7) expectSound(text.slice(0, at));
  });

  it("stays sound when its lines are shuffled", () => {
    for (let seed = 1; seed <= 20; seed++)
      expectSound(
        shuffled(lines.length, seed)
          .map((i) => lines[i])
          .join("\n"),
      );
  });

  it("stays sound without its head and without its line breaks", () => {
    for (let at = 0; at < text.length; at += 97) expectSound(text.slice(at));
    expectSound(text.replaceAll("\n", ""));
    expectSound(text.replaceAll("\n", " "));
    expectSound([...text].join("\n"));
  });
});

const head = "临江市水务局2022年政府信息公开工作年度报告\n一、总体情况\n";
/** Texts of about `n` units that would be slow to read if any step looked back over what it has read. */
const hostile: readonly (readonly [string, (n: number) => string])[] = [
  ["headings", (n) => head + "二、主动公开政府信息情况\n".repeat(n / 13)],
  ["numbers in one line", (n) => head + "。一、".repeat(n / 3)],
  ["open brackets", (n) => `${head}${"[image".repeat(n / 6)}`],
  ["closing brackets", (n) => `${head}${")".repeat(n)}`],
  ["white space", (n) => `${head}${" ".repeat(n)}x`],
  ["signatures", (n) => head + "临江市水务局\n2023年1月18日\n".repeat(n / 17)],
  ["long lines", (n) => `${head}${`${"甲".repeat(130)}\n`.repeat(n / 131)}、`],
  ["titles above", (n) => `${"临江市水务局2022年政府信息公开工作年度报告\n".repeat(n / 23)}一、总体情况\n无`],
  ["names below", (n) => `${head}无。\n${"友情链接网站\n".repeat(n / 7)}`],
  ["imprints", (n) => head + "临江市水务局2023年1月18日印发\n\n".repeat(n / 19)],
  ["running heads", (n) => head + "临江市水务局2022年政府信息公开工作年度报告\n".repeat(n / 23)],
  ["open sentences", (n) => head + "全年主动公开政\n".repeat(n / 8)],
];

describe("time", () => {
  const milliseconds = (text: string) => {
    const tries = Array.from({ length: 3 }, () => {
      const from = process.cpuUsage();
      parseReport(sourceOf(text));
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    });
    return Math.min(...tries);
  };

  it.each(hostile)("grows with the text and not faster: %s", (_name, build) => {
    milliseconds(build(20_000));
    // Below some milliseconds the processor's own clock says nothing; a step that looks back would need seconds.
    expect(milliseconds(build(200_000))).toBeLessThan(60 + 4 * milliseconds(build(100_000)));
  });
});
